"""What is needed, or offered, in the neighbourhood."""

import uuid

import django.db.models.deletion
import wagtail.models.preview
import wagtail.search.index
from django.conf import settings
from django.db import migrations, models

import wagtail_quartier.fields
import wagtail_quartier.snippets.needs
from wagtail_quartier.relations import page_model_string


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0005_translation_state"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        migrations.swappable_dependency(page_model_string()),
    ]

    operations = [
        migrations.CreateModel(
            name="Need",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "locked",
                    models.BooleanField(default=False, editable=False, verbose_name="locked"),
                ),
                (
                    "locked_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="locked at"),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="What it is about in a few words, such as: reading aloud on Wednesdays.",
                        max_length=120,
                        verbose_name="title",
                    ),
                ),
                (
                    "description",
                    models.TextField(blank=True, max_length=600, verbose_name="description"),
                ),
                (
                    "time_needed",
                    models.CharField(
                        blank=True,
                        help_text="How often and how long, such as: two hours a week.",
                        max_length=160,
                        verbose_name="time",
                    ),
                ),
                (
                    "skills",
                    models.CharField(
                        blank=True,
                        help_text="Empty means: nothing in particular.",
                        max_length=200,
                        verbose_name="what one should be able to do",
                    ),
                ),
                (
                    "direction",
                    models.CharField(
                        choices=[("wanted", "wanted"), ("offered", "offered")],
                        default="wanted",
                        max_length=10,
                        verbose_name="wanted or offered",
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        choices=[
                            ("people", "people who help"),
                            ("room", "rooms"),
                            ("thing", "things"),
                        ],
                        default="people",
                        max_length=10,
                        verbose_name="what",
                    ),
                ),
                (
                    "languages",
                    wagtail_quartier.fields.LanguageTagsField(
                        blank=True, default=list, max_length=255, verbose_name="languages that help"
                    ),
                ),
                (
                    "until",
                    models.DateField(
                        db_index=True,
                        default=wagtail_quartier.snippets.needs.usual_end,
                        help_text="The last day. After it the entry disappears everywhere by itself.",
                        verbose_name="shown until",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.contact",
                        verbose_name="contact",
                    ),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "locale",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtailcore.locale",
                        verbose_name="locale",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        blank=True,
                        help_text="A centre, a project, a quarter or any other page. It is shown there, and in the quarter of that page.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=page_model_string(),
                        verbose_name="belongs to",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "verbose_name": "request or offer",
                "verbose_name_plural": "requests and offers",
                "ordering": ["until", "title"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
            bases=(
                wagtail.models.preview.PreviewableMixin,
                wagtail.search.index.Indexed,
                models.Model,
            ),
        ),
    ]
