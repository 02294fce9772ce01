"""The site's page types and the record of loaded demo content."""

import django.db.models.deletion
from django.db import migrations, models

import wagtail_quartier.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("images", "0001_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.CreateModel(
            name="DemoRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=160, unique=True)),
                ("object_id", models.PositiveBigIntegerField()),
                ("loaded_at", models.DateTimeField(auto_now_add=True)),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="HomePage",
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
                ("teaser", models.CharField(blank=True, max_length=300, verbose_name="Begrüßung")),
                (
                    "image_alt",
                    models.CharField(blank=True, max_length=250, verbose_name="Bildbeschreibung"),
                ),
                (
                    "body",
                    wagtail_quartier.fields.LazyStreamField(
                        "wagtail_quartier.blocks.body.body_block", blank=True, verbose_name="Text"
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="Bild",
                    ),
                ),
            ],
            options={
                "verbose_name": "Startseite",
                "verbose_name_plural": "Startseiten",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="StandardPage",
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
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="picture",
                    ),
                ),
            ],
            options={
                "verbose_name": "Textseite",
                "verbose_name_plural": "Textseiten",
            },
            bases=("wagtailcore.page", models.Model),
        ),
    ]
