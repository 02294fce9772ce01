"""How one knows what is said of a quarter, and what answers it."""

import django.db.models.deletion
from django.db import migrations, models

from wagtail_quartier.relations import page_model_string

ROWS = ("quarterpagestrength", "quarterpageweakness", "quarterpageguidingquestion")


def fields() -> dict[str, models.Field]:
    """Return the new fields of a row."""
    return {
        "evidence": models.CharField(
            blank=True,
            help_text="How you know, such as: survey of 2024, 312 answers.",
            max_length=300,
            verbose_name="evidence",
        ),
        "evidence_url": models.URLField(blank=True, verbose_name="where to read the evidence"),
        "answer_page": models.ForeignKey(
            blank=True,
            help_text="The project, idea or any other page that has come of it.",
            null=True,
            on_delete=django.db.models.deletion.SET_NULL,
            related_name="+",
            to=page_model_string(),
            verbose_name="answered by the page",
        ),
        "answer_url": models.URLField(
            blank=True,
            help_text="Such as the resolution of the council.",
            verbose_name="answered elsewhere",
        ),
    }


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier_pages", "0004_needs_page"),
    ]

    operations = [
        migrations.AddField(model_name=row, name=name, field=field)
        for row in ROWS
        for name, field in fields().items()
    ]
