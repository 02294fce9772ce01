"""The answer to an idea in more than one language."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier", "0010_looked_at")]

    operations = [
        migrations.AddField(
            "idea",
            "translated_answers",
            models.JSONField("answer in other languages", default=dict, blank=True, editable=False),
        ),
    ]
