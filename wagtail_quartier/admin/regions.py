"""Choosing whose public holidays apply: a country or one of its states, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.schedules import holidays
from wagtail_quartier.site_settings import default_region

Options = Iterator[tuple[Any, Any]]


def neighbours() -> dict[str, str]:
    """Return the names of the countries most of our editors choose among, in their language."""
    return {
        "DE": pgettext("country", "Germany"),
        "AT": pgettext("country", "Austria"),
        "CH": pgettext("country", "Switzerland"),
        "LI": pgettext("country", "Liechtenstein"),
        "LU": pgettext("country", "Luxembourg"),
        "BE": pgettext("country", "Belgium"),
        "NL": pgettext("country", "Netherlands"),
        "DK": pgettext("country", "Denmark"),
        "PL": pgettext("country", "Poland"),
        "CZ": pgettext("country", "Czechia"),
        "FR": pgettext("country", "France"),
        "IT": pgettext("country", "Italy"),
    }


def region_name(region: str) -> str:
    """Return the name of a country, or of a state with its country, by ISO 3166 code.

    An unknown region has its code as name.
    """
    names = neighbours()
    for country in holidays.countries():
        name = names.get(country.code, country.name)
        if region == country.code:
            return name
        if region in country.states:
            return gettext("%(state)s, %(country)s") % {
                "state": country.states[region],
                "country": name,
            }
    return region


def known_regions() -> set[str]:
    """Return the codes of all countries and states that can be chosen."""
    return {code for country in holidays.countries() for code in (country.code, *country.states)}


def region_choices(blank: Callable[[], str]) -> Options:
    """Yield the choices of a select, grouped by country: the site's own country comes first."""
    yield "", blank()
    names = neighbours()
    first = [quartier_settings.HOLIDAY_COUNTRY.upper(), *names]
    place = {code: number for number, code in reversed(list(enumerate(first)))}
    for country in sorted(
        holidays.countries(), key=lambda country: place.get(country.code, len(first))
    ):
        yield _group(country, names.get(country.code, country.name))


def _group(country: holidays.Country, name: str) -> tuple[str, list[tuple[str, str]]]:
    whole = gettext("%(country)s, holidays of the whole country only") % {"country": name}
    return name, [(country.code, whole if country.states else name), *country.states.items()]


class RegionSelect(forms.Select):
    """A select that shows a stored region although nobody knows it any more."""

    def optgroups(
        self, name: str, value: list[str], attrs: dict[str, Any] | None = None
    ) -> list[Any]:
        """Add what is stored where it is none of the choices, so that nothing is lost unseen."""
        groups = super().optgroups(name, value, attrs)
        chosen = any(option["selected"] for _name, options, _index in groups for option in options)
        if value and value[0] and not chosen:
            option = self.create_option(name, value[0], value[0], selected=True, index=len(groups))
            groups.append((None, [option], len(groups)))
        return groups


class RegionFormField(forms.CharField):
    """A region by name; its value is the ISO 3166 code, or nothing."""

    def __init__(self, *, blank: Callable[[], str], **kwargs: Any) -> None:
        # Called each time the select is drawn, in the language of that moment.
        choices: Any = partial(region_choices, blank)
        kwargs["widget"] = RegionSelect(choices=choices)
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        """Return the code; raises ``ValidationError`` where no public holidays are known."""
        region: str = super().clean(value)
        if region and region not in known_regions():
            raise ValidationError(_("There is no calendar of public holidays for this region."))
        return region


def _as_developers_set_it() -> str:
    country, region = quartier_settings.HOLIDAY_COUNTRY, quartier_settings.HOLIDAY_REGION
    if not country:
        return gettext("no public holidays")
    name = region_name(f"{country}-{region}" if region else country)
    return gettext("As the site was set up: %(region)s") % {"region": name}


def _as_everywhere() -> str:
    region = default_region()
    if not region:
        return gettext("As everywhere: no public holidays")
    return gettext("As everywhere: %(region)s") % {"region": region_name(region)}


class SettingsForm(WagtailAdminModelForm):
    """The settings; a region is chosen by name."""

    holiday_region = RegionFormField(
        blank=_as_developers_set_it,
        label=_("Public holidays of"),
        required=False,
        help_text=_(
            "On a public holiday no office hours take place, unless a slot says so itself. A "
            "place in another state can have its own."
        ),
    )


class PlaceForm(WagtailAdminModelForm):
    """A place; a region is chosen by name."""

    holiday_region = RegionFormField(
        blank=_as_everywhere,
        label=_("Public holidays of"),
        required=False,
        help_text=_("Only where they differ from those of the settings."),
    )
