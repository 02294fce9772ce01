"""Users know what they have locked by names that a host's snippets do not have."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SNIPPETS = (
    "award",
    "closure",
    "contact",
    "fundingprogramme",
    "need",
    "officehours",
    "organisation",
    "place",
    "targetgroup",
    "topic",
)


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0007_ideas"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name=model,
            name="locked_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="quartier_locked_%(class)ss",
                to=settings.AUTH_USER_MODEL,
                verbose_name="locked by",
            ),
        )
        for model in SNIPPETS
    ]
