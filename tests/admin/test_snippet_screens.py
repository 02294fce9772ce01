"""Each snippet from the menu to its history, for both who may edit it."""

import pytest
from django.urls import reverse

from tests import factories
from tests.admin.conftest import SNIPPETS
from tests.admin.forms import shown
from wagtail_quartier import models

FACTORIES = {
    models.OfficeHours: factories.OfficeHoursFactory,
    models.Closure: factories.ClosureFactory,
    models.Need: factories.NeedFactory,
    models.Place: factories.PlaceFactory,
    models.Contact: factories.ContactFactory,
    models.Organisation: factories.OrganisationFactory,
    models.Award: factories.AwardFactory,
    models.TargetGroup: factories.TargetGroupFactory,
    models.Topic: factories.TopicFactory,
    models.FundingProgramme: factories.FundingProgrammeFactory,
}
#: What somebody types first into an empty form.
TYPED = {
    models.OfficeHours: {"title": "Debt advice"},
    models.Closure: {"reason": "Holidays", "first_day": "2026-07-01", "last_day": "2026-07-14"},
    models.Need: {"title": "Reading aloud"},
    models.Place: {"name": "House of Neighbours"},
    models.Contact: {"name": "Mina Okafor"},
    models.Organisation: {"name": "Gardeners of the North"},
    models.Award: {"name": "Prize of the Town"},
    models.TargetGroup: {"name": "Single parents"},
    models.Topic: {"name": "Housing"},
    models.FundingProgramme: {"name": "Living Together"},
}

#: The history's own fields, and rich text, which gets a key for each paragraph.
WRITTEN_BY_SAVING = {
    "latest_revision_id",
    "live_revision_id",
    "first_published_at",
    "last_published_at",
    "description",
}

pytestmark = pytest.mark.django_db


def url(model, view, *args):
    return reverse(model.snippet_viewset.get_url_name(view), args=args)


@pytest.fixture(params=SNIPPETS, ids=lambda model: model.__name__)
def model(request):
    return request.param


@pytest.fixture(params=["administrator", "editor"])
def client(request):
    return request.getfixturevalue(request.param)


def test_list_shows_the_object(client, model):
    made = FACTORIES[model]()
    name = getattr(made, "reason", None) or str(made)

    assert name in client.get(url(model, "list")).content.decode()


def test_list_finds_a_part_of_a_word(editor, model):
    field = next(iter(TYPED[model]))
    FACTORIES[model](**{field: "Nachbarschaftshaus"})
    FACTORIES[model](**{field: "Elsewhere"})

    found = editor.get(url(model, "list_results"), {"q": "schaftsh"}).content.decode()

    assert "Nachbarschaftshaus" in found
    assert "Elsewhere" not in found


def test_add_form_creates(client, model):
    data = shown(client, url(model, "add"))
    for name, value in TYPED[model].items():
        data[name] = value
    answer = client.post(url(model, "add"), {**data.dict(), "action-publish": "yes"})

    assert answer.status_code == 302
    assert model.objects.get(**TYPED[model])


def test_edit_form_changes(client, model):
    made = FACTORIES[model]()
    data = shown(client, url(model, "edit", made.pk))
    for name, value in TYPED[model].items():
        data[name] = value
    answer = client.post(url(model, "edit", made.pk), {**data.dict(), "action-publish": "yes"})

    assert answer.status_code == 302
    assert model.objects.get(**TYPED[model]).pk == made.pk


def test_edit_form_sent_unchanged_changes_nothing(editor, model):
    made = FACTORIES[model]()
    before = model.objects.values().get()
    data = shown(editor, url(model, "edit", made.pk))
    answer = editor.post(url(model, "edit", made.pk), {**data.dict(), "action-publish": "yes"})
    after = model.objects.values().get()

    assert answer.status_code == 302
    assert {name for name in before if before[name] != after[name]} <= WRITTEN_BY_SAVING


@pytest.mark.parametrize("view", ["edit", "delete", "usage", "history", "copy"])
def test_screen_opens(editor, model, view):
    made = FACTORIES[model]()

    assert editor.get(url(model, view, made.pk)).status_code == 200


def test_delete_deletes_what_is_not_in_use(editor, model):
    made = FACTORIES[model]()
    editor.post(url(model, "delete", made.pk))

    assert not model.objects.exists()


def test_history_keeps_what_was_written_before(editor, model):
    made = FACTORIES[model]()
    for _ in range(2):
        data = shown(editor, url(model, "edit", made.pk))
        for name, value in TYPED[model].items():
            data[name] = value
        editor.post(url(model, "edit", made.pk), {**data.dict(), "action-publish": "yes"})
    revision = made.revisions.last()
    answer = editor.get(url(model, "revisions_revert", made.pk, revision.pk))

    assert made.revisions.count() == 2
    assert answer.status_code == 200


def test_revisions_are_compared_in_words(administrator, model):
    made = FACTORIES[model]()
    if hasattr(made, "languages"):
        made.languages = ["ar"]
    earlier = made.save_revision()
    for name, value in TYPED[model].items():
        setattr(made, name, value)
    if hasattr(made, "languages"):
        made.languages = ["ar", "tr"]
    made.full_clean()
    later = made.save_revision()
    answer = administrator.get(url(model, "revisions_compare", made.pk, earlier.pk, later.pk))
    html = answer.content.decode()

    assert answer.status_code == 200
    assert "There are no differences" not in html
    assert "[&#x27;" not in html
    assert ("Turkish" in html) == hasattr(made, "languages")


def test_lock_keeps_others_out(administrator, editor, model):
    made = FACTORIES[model]()
    administrator.post(url(model, "lock", made.pk))
    made.refresh_from_db()
    data = shown(administrator, url(model, "edit", made.pk))
    editor.post(url(model, "edit", made.pk), {**data.dict(), **TYPED[model]})

    assert made.locked
    assert not model.objects.filter(**TYPED[model]).exists()


@pytest.mark.parametrize(
    "model", [models.OfficeHours, models.Place, models.Contact, models.Organisation]
)
def test_list_can_be_exported(administrator, model):
    made = FACTORIES[model]()
    answer = administrator.get(url(model, "list"), {"export": "csv"})

    assert str(made) in b"".join(answer.streaming_content).decode()


def test_export_has_headings_and_answers_in_words(administrator):
    factories.PlaceFactory(name="House of Neighbours", lift="partly")
    answer = administrator.get(url(models.Place, "list"), {"export": "csv"})
    heading, row, *_ = b"".join(answer.streaming_content).decode().splitlines()

    assert "Hearing loop" in heading
    assert "partly" in row


def test_inspection_names_languages(administrator):
    contact = factories.ContactFactory(languages=["ar", "tr"])
    html = administrator.get(url(models.Contact, "inspect", contact.pk)).content.decode()

    assert "Arabic, Turkish" in html
