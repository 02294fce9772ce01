"""A row for every change of something public, from which answers are known to be old."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier", "0002_occurrence_index")]

    operations = [
        migrations.CreateModel(
            name="ContentChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token", models.BigIntegerField()),
            ],
            options={
                "verbose_name": "change of the content",
                "verbose_name_plural": "changes of the content",
            },
        ),
    ]
