"""Choosers: they find, and they create what is not there yet."""

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from wagtail_quartier import models
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

# MariaDB's full-text index sees only what has been committed.
COMMITTED = connection.vendor == "mysql"

TYPED = {
    models.Place: {"name": "House of Neighbours", "street": "Lime Street 1"},
    models.Contact: {"name": "Mina Okafor", "kind": "person", "telephone": "030 23125 111"},
    models.Organisation: {"name": "Gardeners of the North", "kind": "initiative"},
    models.OfficeHours: {"title": "Debt advice", "kind": "counselling"},
    models.Award: {"name": "Prize of the Town"},
    models.TargetGroup: {"name": "Single parents"},
    models.Topic: {"name": "Housing"},
    models.FundingProgramme: {"name": "Living Together", "required_statement": "Funded."},
}


@pytest.fixture(params=TYPED, ids=lambda model: model.__name__)
def model(request):
    return request.param


def url(model, view):
    return reverse(model.snippet_viewset.chooser_viewset.get_url_name(view))


@pytest.mark.parametrize("who", ["administrator", "editor"])
def test_creates_and_chooses(request, who, model):
    client = request.getfixturevalue(who)
    form = client.get(url(model, "choose")).context["creation_form"]
    data = {form.add_prefix(name): value for name, value in TYPED[model].items()}
    answer = client.post(url(model, "create"), data)
    made = model.objects.get()

    assert answer.json()["step"] == "chosen"
    assert answer.json()["result"]["id"] == str(made.pk)
    assert answer.json()["result"]["string"] == next(iter(TYPED[model].values()))


def test_created_word_belongs_to_the_language_of_the_page(administrator):
    german = Locale.objects.get_or_create(language_code="de")[0]
    address = url(models.TargetGroup, "choose")
    form = administrator.get(address, {"locale": "de"}).context["creation_form"]
    answer = administrator.post(
        f"{url(models.TargetGroup, 'create')}?locale=de", {form.add_prefix("name"): "Eltern"}
    )

    assert answer.json()["step"] == "chosen"
    assert models.TargetGroup.objects.get().locale in (german, Locale.get_default())


def test_nothing_without_a_name(administrator, model):
    answer = administrator.post(url(model, "create"), {})

    assert answer.json()["step"] == "reshow_creation_form"
    assert not model.objects.exists()


def test_somebody_without_the_right_may_choose_but_not_create(editor, django_user_model, model):
    group = django_user_model.objects.get(username="editor").groups.get()
    group.permissions.set(group.permissions.exclude(codename=f"add_{model._meta.model_name}"))
    chooser = editor.get(url(model, "choose"))
    editor.post(url(model, "create"), {})

    assert chooser.status_code == 200
    assert "creation_form" not in chooser.context
    assert not model.objects.exists()


@pytest.mark.django_db(transaction=COMMITTED, serialized_rollback=COMMITTED)
def test_finds_by_the_beginning_of_a_word(administrator):
    factories.ContactFactory(name="Mina Okafor")
    factories.ContactFactory(name="Jan Petersen")
    html = administrator.get(url(models.Contact, "choose_results"), {"q": "oka"}).content.decode()

    assert "Mina Okafor" in html
    assert "Jan Petersen" not in html


def test_what_was_created_can_be_used_in_the_page_at_once(administrator):
    form = administrator.get(url(models.Contact, "choose")).context["creation_form"]
    made = administrator.post(
        url(models.Contact, "create"),
        {form.add_prefix(name): value for name, value in TYPED[models.Contact].items()},
    ).json()["result"]
    project = factories.project()
    project.contact_links.add(
        pages.ProjectPageContactLink(contact_id=int(made["id"]), locale=project.locale)
    )
    project.save()

    assert project.contact_links.get().contact.name == "Mina Okafor"


def test_buttons_speak_the_language_of_the_editor(administrator):
    add = reverse(models.Closure.snippet_viewset.get_url_name("add"))
    widget = administrator.get(add).context["form"].fields["place"].widget
    with translation.override("en"):
        english = str(widget.choose_one_text)
    with translation.override("de"):
        german = str(widget.choose_one_text)

    assert english == "Choose place"
    assert german != english
