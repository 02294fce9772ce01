"""Choosers that can create: the few fields somebody in the middle of a page can fill in."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.chooser import SnippetChooserViewSet


class CreatingChooser(SnippetChooserViewSet):
    """A chooser with a tab for what is not there yet."""

    creation_tab_label = _("Create new")


class PlaceChooser(CreatingChooser):
    """Creates a place from its address."""

    form_fields = ["name", "street", "postcode", "city", "directions"]


class ContactChooser(CreatingChooser):
    """Creates a contact from a name and a number."""

    form_fields = ["name", "kind", "telephone", "mobile", "email"]


class OrganisationChooser(CreatingChooser):
    """Creates an organisation from its name and kind."""

    form_fields = ["name", "short_name", "kind", "website"]


class OfficeHoursChooser(CreatingChooser):
    """Creates office hours that still need their times."""

    form_fields = ["title", "kind", "note", "by_appointment", "registration"]


class NameChooser(CreatingChooser):
    """Creates a word of the vocabulary from its name."""

    form_fields = ["name"]


class FundingProgrammeChooser(CreatingChooser):
    """Creates a funding programme with the statement it demands."""

    form_fields = ["name", "short_name", "funder", "required_statement"]
