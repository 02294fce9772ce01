"""The index of dates, the settings of the admin, and where public holidays differ."""

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import wagtail_quartier.schedules.states


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CalendarRevision",
            fields=[
                (
                    "office_hours",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="calendar_revision",
                        serialize=False,
                        to="wagtail_quartier.officehours",
                    ),
                ),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("changed_at", models.DateTimeField()),
            ],
            options={
                "verbose_name": "revision of a calendar",
                "verbose_name_plural": "revisions of calendars",
            },
        ),
        migrations.CreateModel(
            name="NeighbourhoodSettings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "holiday_region",
                    models.CharField(
                        blank=True,
                        help_text="Where a place does not say otherwise.",
                        max_length=20,
                        verbose_name="public holidays of",
                    ),
                ),
                (
                    "confirm_after_days",
                    models.PositiveSmallIntegerField(
                        default=180,
                        help_text="Office hours nobody has confirmed for longer are listed in a report, and the page says quietly that they may be out of date.",
                        validators=[
                            django.core.validators.MinValueValidator(7),
                            django.core.validators.MaxValueValidator(1830),
                        ],
                        verbose_name="office hours are to be confirmed after so many days",
                    ),
                ),
            ],
            options={
                "verbose_name": "neighbourhood work",
            },
        ),
        migrations.CreateModel(
            name="OccurrenceIndex",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("identifier", models.CharField(max_length=64)),
                ("date", models.DateField()),
                ("start", models.DateTimeField()),
                ("end", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=wagtail_quartier.schedules.states.State.choices, max_length=16
                    ),
                ),
                ("happens", models.BooleanField()),
                ("reason", models.CharField(blank=True, max_length=120)),
                ("other_day", models.DateField(null=True)),
            ],
            options={
                "verbose_name": "date of office hours",
                "verbose_name_plural": "dates of office hours",
            },
        ),
        migrations.AddField(
            model_name="officehours",
            name="last_confirmed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="last confirmed by",
            ),
        ),
        migrations.AddField(
            model_name="place",
            name="holiday_region",
            field=models.CharField(
                blank=True,
                help_text="Only where they differ from those of the settings.",
                max_length=20,
                verbose_name="public holidays of",
            ),
        ),
        migrations.AddField(
            model_name="slot",
            name="index_fingerprint",
            field=models.CharField(
                blank=True, default="", editable=False, max_length=16, serialize=False
            ),
        ),
        migrations.AddField(
            model_name="slot",
            name="indexed_until",
            field=models.DateField(editable=False, null=True, serialize=False),
        ),
        migrations.AddIndex(
            model_name="slot",
            index=models.Index(
                fields=["index_fingerprint", "indexed_until"], name="quartier_slot_index"
            ),
        ),
        migrations.AddField(
            model_name="occurrenceindex",
            name="contact",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_quartier.contact",
            ),
        ),
        migrations.AddField(
            model_name="occurrenceindex",
            name="home_place",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_quartier.place",
            ),
        ),
        migrations.AddField(
            model_name="occurrenceindex",
            name="office_hours",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="wagtail_quartier.officehours",
            ),
        ),
        migrations.AddField(
            model_name="occurrenceindex",
            name="place",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_quartier.place",
            ),
        ),
        migrations.AddField(
            model_name="occurrenceindex",
            name="slot",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="wagtail_quartier.slot",
            ),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["start", "slot", "end"], name="quartier_dates_start"),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["slot", "start"], name="quartier_dates_slot"),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["office_hours", "start"], name="quartier_dates_offer"),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["place", "start"], name="quartier_dates_place"),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["home_place", "start"], name="quartier_dates_home"),
        ),
        migrations.AddIndex(
            model_name="occurrenceindex",
            index=models.Index(fields=["contact", "start"], name="quartier_dates_contact"),
        ),
    ]
