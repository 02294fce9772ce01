"""The page of ideas."""

import uuid

import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.db import migrations, models
from wagtail.images import get_image_model_string

import wagtail_quartier.fields


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0007_ideas"),
        ("wagtail_quartier_pages", "0005_statements"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        migrations.swappable_dependency(get_image_model_string()),
    ]

    operations = [
        migrations.CreateModel(
            name="IdeasPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.page",
                    ),
                ),
                (
                    "teaser",
                    models.CharField(
                        blank=True,
                        help_text="One sentence for lists and search engines.",
                        max_length=300,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="For people who cannot see it. Left empty, the picture's own description is used.",
                        max_length=250,
                        verbose_name="description of the picture",
                    ),
                ),
                (
                    "image_credit",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="credit of the picture"
                    ),
                ),
                (
                    "body",
                    wagtail_quartier.fields.LazyStreamField(
                        "wagtail_quartier.blocks.body.body_block",
                        blank=True,
                        verbose_name="more text",
                    ),
                ),
                (
                    "introduction",
                    wagtail.fields.RichTextField(blank=True, verbose_name="introduction"),
                ),
                (
                    "is_open",
                    models.BooleanField(
                        default=True,
                        help_text="Without the tick the form is closed, and the ideas stay to be read.",
                        verbose_name="ideas can be left",
                    ),
                ),
                (
                    "notification_address",
                    models.EmailField(
                        blank=True,
                        help_text="The e-mail names no words and no names, only the way to the idea.",
                        max_length=254,
                        verbose_name="tell this address of new ideas",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=get_image_model_string(),
                        verbose_name="picture",
                    ),
                ),
            ],
            options={
                "verbose_name": "page of ideas",
                "verbose_name_plural": "pages of ideas",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="IdeasPageContactLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "responsibility",
                    models.CharField(
                        blank=True,
                        help_text="What people can ask this person here, such as: rooms and keys.",
                        max_length=160,
                        verbose_name="responsibility",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.contact",
                        verbose_name="contact",
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
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contact_links",
                        to="wagtail_quartier_pages.ideaspage",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
    ]
