"""How far each translation has followed its original."""

import django.db.models.deletion
from django.db import migrations, models

from wagtail_quartier.relations import page_model_string


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtail_quartier", "0004_untranslated"),
    ]

    operations = [
        migrations.CreateModel(
            name="TranslationState",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField()),
                ("object_pk", models.CharField(blank=True, max_length=255)),
                ("title", models.CharField(blank=True, max_length=255)),
                ("state", models.CharField(default="missing", max_length=16)),
                ("basis", models.JSONField(null=True)),
                ("changes", models.JSONField(default=list)),
                ("strings_done", models.PositiveIntegerField(null=True)),
                ("strings_in_all", models.PositiveIntegerField(null=True)),
                ("is_known", models.BooleanField(default=False)),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                (
                    "locale",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.locale",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=page_model_string(),
                    ),
                ),
            ],
            options={
                "verbose_name": "text with its translations",
                "verbose_name_plural": "texts with their translations",
                "indexes": [
                    models.Index(fields=["state", "locale"], name="quartier_states_state"),
                    models.Index(fields=["is_known"], name="quartier_states_known"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=["translation_key", "locale"], name="quartier_translation_state"
                    )
                ],
            },
        ),
    ]
