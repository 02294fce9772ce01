"""Who works together in a quarter."""

import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wagtail_quartier", "0001_initial"),
        ("wagtail_quartier_pages", "0002_example_projects_have_heirs"),
    ]

    operations = [
        migrations.CreateModel(
            name="QuarterPageNetworkMember",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("coordination", "core team: coordination"),
                            ("management", "core team: quarter management"),
                            ("partner", "network partner"),
                            ("initiative", "residents' initiative"),
                        ],
                        default="partner",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                ("since", models.DateField(blank=True, null=True, verbose_name="since")),
                (
                    "until",
                    models.DateField(
                        blank=True,
                        help_text="The last day. After it the organisation leaves the figure by itself.",
                        null=True,
                        verbose_name="until",
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
                        related_name="network_members",
                        to="wagtail_quartier_pages.quarterpage",
                    ),
                ),
            ],
            options={
                "verbose_name": "member of the network",
                "verbose_name_plural": "members of the network",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
    ]
