"""Ideas of residents, their pictures and steps, and what a site promises about them."""

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models

import wagtail_quartier.ideas.references
from wagtail_quartier.relations import page_model_string


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0006_need"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Idea",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "reference",
                    models.CharField(
                        default=wagtail_quartier.ideas.references.new_reference,
                        editable=False,
                        max_length=12,
                        unique=True,
                        verbose_name="reference",
                    ),
                ),
                ("submission", models.CharField(editable=False, max_length=64, unique=True)),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("title", models.CharField(max_length=120, verbose_name="title")),
                ("text", models.TextField(max_length=4000, verbose_name="idea")),
                (
                    "language",
                    models.CharField(editable=False, max_length=20, verbose_name="language"),
                ),
                (
                    "where",
                    models.CharField(blank=True, max_length=200, verbose_name="where exactly"),
                ),
                (
                    "shows_picture",
                    models.BooleanField(
                        default=False,
                        help_text="Only if nobody can be recognised who has not agreed.",
                        verbose_name="show the picture",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "telephone",
                    models.CharField(blank=True, max_length=40, verbose_name="telephone"),
                ),
                (
                    "wants_mail",
                    models.BooleanField(default=False, verbose_name="wants to be told by e-mail"),
                ),
                ("consent", models.TextField(editable=False, verbose_name="what was agreed to")),
                (
                    "received_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="received"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("under-review", "Under review"),
                            ("accepted", "Accepted"),
                            ("in-progress", "In progress"),
                            ("done", "Done"),
                            ("declined", "Declined"),
                        ],
                        db_index=True,
                        default="new",
                        max_length=20,
                        verbose_name="state",
                    ),
                ),
                (
                    "answer",
                    models.TextField(
                        blank=True,
                        help_text="Everybody reads it beside the idea. If the idea is declined, the person who sent it reads it with the reference.",
                        max_length=4000,
                        verbose_name="answer",
                    ),
                ),
                (
                    "reason",
                    models.TextField(
                        blank=True,
                        help_text="In friendly words: the person who sent the idea reads them.",
                        max_length=4000,
                        verbose_name="why it is declined",
                    ),
                ),
                (
                    "remark",
                    models.TextField(
                        blank=True,
                        help_text="Only those who look after ideas read it.",
                        max_length=4000,
                        verbose_name="internal remark",
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        verbose_name="last change",
                    ),
                ),
                ("forgotten_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "assigned_to",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="looked after by",
                    ),
                ),
                (
                    "duplicate_of",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="duplicates",
                        to="wagtail_quartier.idea",
                        verbose_name="same wish as",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=page_model_string(),
                        verbose_name="page of ideas",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=page_model_string(),
                        verbose_name="project",
                    ),
                ),
                (
                    "quarter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=page_model_string(),
                        verbose_name="quarter",
                    ),
                ),
            ],
            options={
                "verbose_name": "idea",
                "verbose_name_plural": "ideas",
                "ordering": ["-received_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="IdeaPicture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("data", models.BinaryField()),
                ("width", models.PositiveIntegerField()),
                ("height", models.PositiveIntegerField()),
                (
                    "description",
                    models.CharField(
                        blank=True,
                        max_length=250,
                        verbose_name="description for people who cannot see it",
                    ),
                ),
                (
                    "idea",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="picture",
                        to="wagtail_quartier.idea",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture of an idea",
                "verbose_name_plural": "pictures of ideas",
            },
        ),
        migrations.CreateModel(
            name="IdeasSettings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "keep_contact_days",
                    models.PositiveSmallIntegerField(
                        default=365,
                        help_text="Counted from the last change of the idea.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(3650),
                        ],
                        verbose_name="forget names and ways to reach people after so many days",
                    ),
                ),
                (
                    "keep_idea_days",
                    models.PositiveSmallIntegerField(
                        default=730,
                        help_text="Declined, merged and never accepted ones, with picture and remarks. Public ideas stay, without names.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(3650),
                        ],
                        verbose_name="delete ideas that are not public after so many days",
                    ),
                ),
                (
                    "site",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="wagtailcore.site",
                    ),
                ),
            ],
            options={
                "verbose_name": "ideas and privacy",
            },
        ),
        migrations.CreateModel(
            name="IdeaStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("state", "State"),
                            ("merged", "Another person has the same wish"),
                            ("project", "A project has come of it"),
                        ],
                        default="state",
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("under-review", "Under review"),
                            ("accepted", "Accepted"),
                            ("in-progress", "In progress"),
                            ("done", "Done"),
                            ("declined", "Declined"),
                        ],
                        max_length=20,
                    ),
                ),
                ("note", models.TextField(blank=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "idea",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="wagtail_quartier.idea",
                    ),
                ),
            ],
            options={
                "verbose_name": "step of an idea",
                "verbose_name_plural": "steps of ideas",
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="PrivacyText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("language", models.CharField(max_length=20, verbose_name="language")),
                (
                    "text",
                    models.TextField(
                        help_text="Who keeps the data, what for, how long, and whom to ask about it.",
                        max_length=4000,
                        verbose_name="privacy text",
                    ),
                ),
                (
                    "settings",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="privacy_texts",
                        to="wagtail_quartier.ideassettings",
                    ),
                ),
            ],
            options={
                "verbose_name": "privacy text",
                "verbose_name_plural": "privacy texts",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="idea",
            index=models.Index(fields=["page", "state", "-received_at"], name="quartier_ideas"),
        ),
        migrations.AddConstraint(
            model_name="privacytext",
            constraint=models.UniqueConstraint(
                fields=("settings", "language"), name="quartier_privacy_text_language"
            ),
        ),
    ]
