"""When a state was found out, so that pages of the host's need not be followed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier", "0009_named_changes")]

    operations = [
        migrations.AddField("translationstate", "looked_at", models.DateTimeField(null=True)),
    ]
