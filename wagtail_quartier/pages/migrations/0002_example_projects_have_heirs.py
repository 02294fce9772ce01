"""An example project stays when its original is deleted and a translation lives on.

Only what Django does on deletion changes; the database stays as it is.
"""

from django.db import migrations, models

import wagtail_quartier.picks
from wagtail_quartier.relations import page_model_string


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier_pages", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="fieldofactionpageexampleproject",
            name="project",
            field=models.ForeignKey(
                on_delete=wagtail_quartier.picks.to_heir,
                related_name="+",
                to=page_model_string(),
                verbose_name="project",
            ),
        ),
    ]
