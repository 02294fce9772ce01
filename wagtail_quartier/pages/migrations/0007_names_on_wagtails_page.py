"""Wagtail's page knows our page types by names that a host's do not have."""

import django.db.models.deletion
from django.db import migrations, models

ROLES = {
    "awardspage": "awards",
    "centreindexpage": "centre_index",
    "centrepage": "centre",
    "fieldofactionindexpage": "field_of_action_index",
    "fieldofactionpage": "field_of_action",
    "ideaspage": "ideas",
    "needspage": "needs",
    "officehourspage": "office_hours",
    "projectindexpage": "project_index",
    "projectpage": "project",
    "quarterpage": "quarter",
}


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier_pages", "0006_ideas")]

    operations = [
        migrations.AlterField(
            model_name=model,
            name="page_ptr",
            field=models.OneToOneField(
                auto_created=True,
                on_delete=django.db.models.deletion.CASCADE,
                parent_link=True,
                primary_key=True,
                related_name=f"quartier_{role}",
                serialize=False,
                to="wagtailcore.page",
            ),
        )
        for model, role in ROLES.items()
    ]
