"""Gatherings, their sessions, and what was agreed there."""

import uuid

import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import wagtail.contrib.routable_page.models
import wagtail.fields
from django.db import migrations, models
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string

import wagtail_quartier.fields
from wagtail_quartier.relations import page_model_string


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0009_named_changes"),
        ("wagtail_quartier_pages", "0007_names_on_wagtails_page"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        migrations.swappable_dependency(get_document_model_string()),
        migrations.swappable_dependency(get_image_model_string()),
    ]

    operations = [
        migrations.CreateModel(
            name="GatheringPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="quartier_gathering",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("conference", "neighbourhood conference"),
                            ("table", "round table"),
                            ("group", "working group"),
                            ("cafe", "open café"),
                            ("activity", "activity day"),
                            ("other", "meeting"),
                        ],
                        default="conference",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "purpose",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What it is for, and what happens there.",
                        verbose_name="purpose",
                    ),
                ),
                (
                    "audience",
                    models.CharField(
                        blank=True,
                        help_text="In words, such as: everybody who lives or works here.",
                        max_length=250,
                        verbose_name="for whom",
                    ),
                ),
                (
                    "languages",
                    wagtail_quartier.fields.LanguageTagsField(
                        blank=True, default=list, max_length=255, verbose_name="languages spoken"
                    ),
                ),
                (
                    "interpretation",
                    models.CharField(
                        blank=True,
                        help_text="Such as: into Arabic at each meeting, into others if you call before.",
                        max_length=250,
                        verbose_name="interpretation",
                    ),
                ),
                (
                    "has_childcare",
                    models.BooleanField(default=False, verbose_name="with childcare"),
                ),
                (
                    "childcare",
                    models.CharField(
                        blank=True,
                        help_text="From which age, where, and whether one has to register.",
                        max_length=250,
                        verbose_name="about the childcare",
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
                "verbose_name": "gathering",
                "verbose_name_plural": "gatherings",
            },
            bases=(
                wagtail.contrib.routable_page.models.RoutablePageMixin,
                "wagtailcore.page",
                models.Model,
            ),
        ),
        migrations.CreateModel(
            name="GatheringPageOfficeHoursLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "office_hours",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.officehours",
                        verbose_name="office hours",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="office_hours_links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "office hours",
                "verbose_name_plural": "office hours",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GatheringPageQuarterLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="quarter_links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
                (
                    "quarter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=page_model_string(),
                        verbose_name="quarter",
                    ),
                ),
            ],
            options={
                "verbose_name": "quarter",
                "verbose_name_plural": "quarters",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GatheringPageTargetGroupLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="target_group_links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
                (
                    "target_group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.targetgroup",
                        verbose_name="target group",
                    ),
                ),
            ],
            options={
                "verbose_name": "target group",
                "verbose_name_plural": "target groups",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SessionPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="quartier_session",
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
                    "date",
                    models.DateField(
                        db_index=True,
                        default=django.utils.timezone.localdate,
                        help_text="Time and place come from the dates of the gathering.",
                        verbose_name="date",
                    ),
                ),
                ("agenda", wagtail.fields.RichTextField(blank=True, verbose_name="agenda")),
                (
                    "minutes",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Everybody can read them as soon as the page is published.",
                        verbose_name="minutes",
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
                (
                    "minutes_document",
                    models.ForeignKey(
                        blank=True,
                        help_text="Instead of the text or beside it. Shown only where its collection is not private.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=get_document_model_string(),
                        verbose_name="minutes as a document",
                    ),
                ),
            ],
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
            },
            bases=(
                wagtail.contrib.routable_page.models.RoutablePageMixin,
                "wagtailcore.page",
                models.Model,
            ),
        ),
        migrations.CreateModel(
            name="SessionPageAttendance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "sector",
                    models.CharField(
                        choices=[
                            ("association", "Associations"),
                            ("institution", "Institutions"),
                            ("school", "Schools"),
                            ("daycare", "Daycare centres"),
                            ("religious", "Religious communities"),
                            ("administration", "Administration"),
                            ("business", "Businesses"),
                            ("initiative", "Residents' initiatives"),
                            ("residents", "Residents"),
                            ("other", "Others"),
                        ],
                        max_length=20,
                        verbose_name="sector",
                    ),
                ),
                ("number", models.PositiveIntegerField(verbose_name="people")),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendance",
                        to="wagtail_quartier_pages.sessionpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "attendance",
                "verbose_name_plural": "attendance",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GatheringPageContactLink",
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
                        to="wagtail_quartier_pages.gatheringpage",
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
        migrations.CreateModel(
            name="GatheringPageGalleryImage",
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
                    "alt_text",
                    models.CharField(
                        max_length=250, verbose_name="description for people who cannot see it"
                    ),
                ),
                ("caption", models.CharField(blank=True, max_length=250, verbose_name="caption")),
                ("credit", models.CharField(blank=True, max_length=120, verbose_name="credit")),
                (
                    "image",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=get_image_model_string(),
                        verbose_name="picture",
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
                        related_name="gallery",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
        migrations.CreateModel(
            name="GatheringPageLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("title", models.CharField(max_length=160, verbose_name="title")),
                ("url", models.URLField(verbose_name="address")),
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
                        related_name="links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "link",
                "verbose_name_plural": "links",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
        migrations.CreateModel(
            name="GatheringPageModerator",
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
                        related_name="moderator_links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "moderator",
                "verbose_name_plural": "moderators",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
        migrations.CreateModel(
            name="GatheringPageOrganisationLink",
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
                    "role",
                    models.CharField(
                        blank=True,
                        help_text="What it contributes, such as: lends tools.",
                        max_length=160,
                        verbose_name="role",
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
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organisation_links",
                        to="wagtail_quartier_pages.gatheringpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "partner",
                "verbose_name_plural": "partners",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
        migrations.CreateModel(
            name="SessionPageLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("title", models.CharField(max_length=160, verbose_name="title")),
                ("url", models.URLField(verbose_name="address")),
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
                        related_name="links",
                        to="wagtail_quartier_pages.sessionpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "link",
                "verbose_name_plural": "links",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
        migrations.CreateModel(
            name="SessionPageResolution",
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
                    "text",
                    models.TextField(
                        help_text="What was agreed, in one or two sentences.",
                        max_length=600,
                        verbose_name="text",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "open"),
                            ("progress", "in progress"),
                            ("done", "done"),
                            ("dropped", "dropped"),
                        ],
                        default="open",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "due_date",
                    models.DateField(
                        blank=True,
                        help_text="The last day in time. After it the page says that it is overdue.",
                        null=True,
                        verbose_name="due",
                    ),
                ),
                (
                    "outcome",
                    models.TextField(
                        blank=True,
                        help_text="Also why something was dropped. Everybody can read it.",
                        max_length=400,
                        verbose_name="what has come of it",
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
                        related_name="resolutions",
                        to="wagtail_quartier_pages.sessionpage",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtail_quartier.organisation",
                        verbose_name="responsible",
                    ),
                ),
            ],
            options={
                "verbose_name": "resolution",
                "verbose_name_plural": "resolutions",
                "ordering": ["sort_order"],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
        ),
    ]
