"""What the base page takes from Wagtail's tables: its language and its revisions."""

import uuid

import django.db.models.deletion
from django.db import migrations, models
from wagtail.models import (
    BootstrapLocaleField,
    BootstrapTranslatableModel,
    BootstrapTranslationKeyField,
)


def revision(label):
    return models.ForeignKey(
        blank=True,
        editable=False,
        null=True,
        on_delete=django.db.models.deletion.SET_NULL,
        related_name="+",
        to="wagtailcore.revision",
        verbose_name=label,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("website", "0001_base_page"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        BootstrapLocaleField("website.SitePage"),
        BootstrapTranslationKeyField("website.SitePage"),
        BootstrapTranslatableModel("website.SitePage"),
        migrations.AddField("sitepage", "latest_revision", revision("latest revision")),
        migrations.AddField("sitepage", "live_revision", revision("live revision")),
        migrations.AlterField(
            "sitepage",
            "locale",
            models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtailcore.locale",
                verbose_name="locale",
            ),
        ),
        migrations.AlterField(
            "sitepage", "translation_key", models.UUIDField(default=uuid.uuid4, editable=False)
        ),
        migrations.AlterUniqueTogether(
            name="sitepage", unique_together={("translation_key", "locale")}
        ),
    ]
