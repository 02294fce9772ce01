"""Previews: what an editor sees before anybody else does."""

import pytest
from django.urls import reverse

from tests import factories
from tests.admin.forms import shown
from tests.admin.test_page_forms import PARENTS
from tests.admin.test_snippet_screens import FACTORIES, TYPED
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, role_model

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", FACTORIES, ids=lambda model: model.__name__)
def test_snippet_as_it_is_typed(editor, model):
    made = FACTORIES[model]()
    data = shown(editor, reverse(model.snippet_viewset.get_url_name("edit"), args=[made.pk]))
    for name, value in TYPED[model].items():
        data[name] = value
    preview = reverse(model.snippet_viewset.get_url_name("preview_on_edit"), args=[made.pk])
    told = editor.post(preview, data.dict()).json()
    answer = editor.get(preview)

    assert told == {"is_valid": True, "is_available": True}
    assert next(iter(TYPED[model].values())) in answer.content.decode()
    assert "wagtail_quartier/previews/" in answer.templates[0].name


@pytest.mark.parametrize("role", DEFAULT_PAGE_MODELS)
def test_page_as_it_is_typed(editor, role):
    model = role_model(role)
    parent = factories.index_of(PARENTS[model]) if model in PARENTS else factories.home()
    page = factories.page(model, parent)
    data = shown(editor, reverse("wagtailadmin_pages:edit", args=[page.pk]))
    data["title"] = "As it is typed"
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    told = editor.post(preview, data.dict()).json()
    answer = editor.get(preview)

    assert told["is_valid"]
    assert "As it is typed" in answer.content.decode()


def test_times_of_an_offer_as_they_are_typed(editor):
    slot = factories.SlotFactory()
    offer = slot.office_hours
    viewset = type(offer).snippet_viewset
    data = shown(editor, reverse(viewset.get_url_name("edit"), args=[offer.pk]))
    data["slots-0-start_time"] = "09:30"
    preview = reverse(viewset.get_url_name("preview_on_edit"), args=[offer.pk])
    editor.post(preview, data.dict())

    assert "09:30" in editor.get(preview).content.decode()
