"""The settings in the admin, and the choice of a region by name."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import translation

from tests import factories
from tests.admin.forms import shown
from wagtail_quartier.admin.regions import SettingsForm, region_choices, region_name
from wagtail_quartier.models import NeighbourhoodSettings, Place

pytestmark = pytest.mark.django_db

SETTINGS = "/admin/settings/wagtail_quartier/neighbourhoodsettings/"


def address(client: Client) -> str:
    """Return where the settings menu leads to in the end."""
    return client.get(SETTINGS, follow=True).redirect_chain[-1][0]


def groups() -> dict[str, dict[str, str]]:
    """Return the choices by country."""
    _blank, *countries = region_choices(str)
    return {name: dict(options) for name, options in countries}


def test_the_menu_leads_to_the_settings(administrator: Client) -> None:
    assert SETTINGS in administrator.get("/admin/").content.decode()


def test_an_editor_needs_the_permission(editor: Client) -> None:
    assert SETTINGS not in editor.get("/admin/").content.decode()
    assert editor.get(SETTINGS).status_code == 302
    Group.objects.get(name="Neighbourhood work").permissions.add(
        Permission.objects.get(codename="change_neighbourhoodsettings")
    )

    assert editor.get(address(editor)).status_code == 200


def test_what_is_entered_is_kept(administrator: Client) -> None:
    url = address(administrator)
    data = {"holiday_region": "AT-9", "confirm_after_days": "90", "untranslated": "shown"}
    answer = administrator.post(url, data)
    stored = NeighbourhoodSettings.load()

    assert answer.status_code == 302
    assert (stored.holiday_region, stored.confirm_after_days) == ("AT-9", 90)


@pytest.mark.parametrize("region", ["XX", "DE-ZZ", "x" * 21, "DE\x00", "-", "DE-"])
def test_an_unknown_region_is_refused(administrator: Client, region: str) -> None:
    url = address(administrator)
    data = {"holiday_region": region, "confirm_after_days": "90", "untranslated": "shown"}
    answer = administrator.post(url, data)

    assert answer.status_code == 200
    assert answer.context["form"].errors["holiday_region"]
    assert NeighbourhoodSettings.load().holiday_region == ""


@pytest.mark.parametrize("days", ["", "0", "6", "1831", "10" * 30, "soon"])
def test_days_that_make_no_sense_are_refused(administrator: Client, days: str) -> None:
    data = {"confirm_after_days": days, "untranslated": "shown"}
    answer = administrator.post(address(administrator), data)

    assert answer.status_code == 200
    assert answer.context["form"].errors["confirm_after_days"]


def test_a_place_has_holidays_of_its_own(editor: Client) -> None:
    place = factories.PlaceFactory()
    url = reverse(Place.snippet_viewset.get_url_name("edit"), args=[place.pk])
    data = shown(editor, url)
    data["holiday_region"] = "DE-SN"
    editor.post(url, data)
    place.refresh_from_db()
    refused = editor.post(url, {**data.dict(), "holiday_region": "DE-XY"})

    assert place.holiday_region == "DE-SN"
    assert "There is no calendar of public holidays" in refused.content.decode()


def test_the_sites_own_country_comes_first() -> None:
    assert next(iter(groups())) == "Germany"
    with override_settings(WAGTAIL_QUARTIER={"HOLIDAY_COUNTRY": "PL"}):
        assert next(iter(groups())) == "Poland"


def test_states_are_named_and_sorted() -> None:
    states = groups()["Germany"]

    assert states["DE-NW"] == "Nordrhein-Westfalen"
    assert list(states)[:3] == ["DE", "DE-Augsburg", "DE-BW"]
    assert "United States" in groups()


def test_every_choice_is_accepted() -> None:
    for states in groups().values():
        for code in list(states)[:2]:
            form = SettingsForm.base_fields["holiday_region"]
            assert form.clean(code) == code


def test_a_region_is_named_in_words() -> None:
    assert region_name("DE-NW") == "Nordrhein-Westfalen, Germany"
    assert region_name("AT") == "Austria"
    assert region_name("XX-1") == "XX-1"
    with translation.override("ar"):
        assert region_name("DE-NW").startswith("Nordrhein-Westfalen")


def test_a_region_nobody_knows_any_more_is_still_shown(administrator: Client) -> None:
    place = factories.PlaceFactory(holiday_region="YU-1")
    url = reverse(Place.snippet_viewset.get_url_name("edit"), args=[place.pk])

    assert shown(administrator, url)["holiday_region"] == "YU-1"


def test_nothing_chosen_says_what_then_applies(administrator: Client) -> None:
    NeighbourhoodSettings.load()
    NeighbourhoodSettings.objects.update(holiday_region="DE-BY")
    place = factories.PlaceFactory()
    url = reverse(Place.snippet_viewset.get_url_name("edit"), args=[place.pk])

    assert "As everywhere: Bayern, Germany" in administrator.get(url).content.decode()
    assert "As the site was set up: Germany" in (
        administrator.get(address(administrator)).content.decode()
    )
