"""A setting: whether lists show what is not translated yet."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier", "0003_content_change")]

    operations = [
        migrations.AddField(
            model_name="neighbourhoodsettings",
            name="untranslated",
            field=models.CharField(
                choices=[
                    ("shown", "Show it in its original language, and say so"),
                    ("left-out", "Leave it out"),
                ],
                default="shown",
                help_text="In lists, filters, timetables, calendars and feeds. The pages themselves stay, and say in which language they are written.",
                max_length=10,
                verbose_name="what is not translated yet",
            ),
        ),
    ]
