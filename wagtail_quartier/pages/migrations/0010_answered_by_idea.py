"""Which idea of a resident answers what is said of a quarter."""

import django.db.models.deletion
from django.db import migrations, models

from wagtail_quartier.ideas.successors import to_successor
from wagtail_quartier.relations import page_model_string

ROWS = ("quarterpagestrength", "quarterpageweakness", "quarterpageguidingquestion")


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0011_translated_answers"),
        ("wagtail_quartier_pages", "0009_answered_by_resolution"),
    ]

    operations = [
        *(
            migrations.AddField(
                model_name=row,
                name="answer_idea",
                field=models.ForeignKey(
                    blank=True,
                    help_text="What somebody has proposed. Shown with its state, as long as it is public.",
                    null=True,
                    on_delete=to_successor,
                    related_name="+",
                    to="wagtail_quartier.idea",
                    verbose_name="answered by the idea",
                ),
            )
            for row in ROWS
        ),
        *(
            migrations.AlterField(
                model_name=row,
                name="answer_page",
                field=models.ForeignKey(
                    blank=True,
                    help_text="The project or any other page that has come of it.",
                    null=True,
                    on_delete=django.db.models.deletion.SET_NULL,
                    related_name="+",
                    to=page_model_string(),
                    verbose_name="answered by the page",
                ),
            )
            for row in ROWS
        ),
    ]
