"""Which resolution of a session answers what is said of a quarter."""

from django.db import migrations, models

ROWS = ("quarterpagestrength", "quarterpageweakness", "quarterpageguidingquestion")


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier_pages", "0008_gatherings"),
    ]

    operations = [
        migrations.AddField(
            model_name=row,
            name="answer_resolution",
            field=models.UUIDField(
                blank=True,
                help_text="What a session has agreed on. Shown with its state, where everybody may read it.",
                null=True,
                verbose_name="answered by the resolution",
            ),
        )
        for row in ROWS
    ]
