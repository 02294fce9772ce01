"""What the host's editors had written before the package came."""

from django.db import migrations


def write(apps, schema_editor):
    page_model = apps.get_model("wagtailcore", "Page")
    content_types = apps.get_model("contenttypes", "ContentType")
    home = page_model.objects.get(depth=2)
    for number, (name, fields) in enumerate(
        [("FacilityPage", {"telephone": "0221 4710", "beds": 40}), ("LibraryPage", {"shelves": 9})],
        1,
    ):
        model = apps.get_model("clinic", name)
        kind, _new = content_types.objects.get_or_create(app_label="clinic", model=name.lower())
        model.objects.create(
            title=f"{name} of old",
            draft_title=f"{name} of old",
            slug=name.lower(),
            path=f"{home.path}{number:04d}",
            depth=3,
            numchild=0,
            url_path=f"{home.url_path}{name.lower()}/",
            content_type=kind,
            locale_id=home.locale_id,
            live=True,
            **fields,
        )
        home.numchild += 1
    home.save()


class Migration(migrations.Migration):
    dependencies = [("clinic", "0001_houses"), ("wagtailcore", "0054_initial_locale")]

    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
