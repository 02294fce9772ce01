"""Contacts and organisations: whom to talk to, and who stands behind something."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.search import index

from wagtail_quartier.fields import LanguageTagsField, language_names
from wagtail_quartier.snippets.base import Snippet


def dialable(number: str) -> str:
    """Return a written telephone number as a ``tel:`` URI (RFC 3966), empty for none.

    Everything but digits and a leading plus is dropped; a bracketed trunk zero after the
    country code, as in ``+49 (0)30``, goes too.
    """
    bare = re.sub(r"\(0\)", "", number) if number.strip().startswith("+") else number
    digits = re.sub(r"[^0-9]", "", bare)
    if not digits:
        return ""
    return f"tel:+{digits}" if bare.strip().startswith("+") else f"tel:{digits}"


class Organisation(Snippet):
    """An association, institution or any other body that carries or joins in."""

    class Kind(models.TextChoices):
        """The sectors of neighbourhood work."""

        ASSOCIATION = "association", _("association")
        INSTITUTION = "institution", _("institution")
        SCHOOL = "school", _("school")
        DAYCARE = "daycare", _("daycare centre")
        RELIGIOUS = "religious", _("religious community")
        ADMINISTRATION = "administration", _("administration")
        BUSINESS = "business", _("business")
        INITIATIVE = "initiative", _("residents' initiative")

    name = models.CharField(_("name"), max_length=160)
    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    kind = models.CharField(
        _("kind"), max_length=20, choices=Kind.choices, default=Kind.ASSOCIATION
    )
    umbrella = models.ForeignKey(
        "self",
        verbose_name=_("umbrella organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="members",
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)

    preview_template = "wagtail_quartier/previews/organisation.html"
    search_fields = [
        index.SearchField("name"),
        index.SearchField("short_name"),
        index.AutocompleteField("name"),
        index.AutocompleteField("short_name"),
        index.FilterField("kind"),
        index.FilterField("umbrella"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def telephone_uri(self) -> str:
        """The telephone number as a ``tel:`` URI."""
        return dialable(self.telephone)

    def clean(self) -> None:
        """Refuse an organisation that is, through others, its own umbrella."""
        super().clean()
        above, seen = self.umbrella, {self.pk}
        while above is not None:
            if above.pk in seen:
                raise ValidationError(
                    {"umbrella": _("An organisation cannot be its own umbrella organisation.")}
                )
            seen.add(above.pk)
            above = above.umbrella


class Contact(Snippet):
    """A person, or a desk, to talk to; what for is said where the contact is used."""

    class Kind(models.TextChoices):
        """Whether a human being or a desk answers."""

        PERSON = "person", _("person")
        DESK = "desk", _("desk")

    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.PERSON)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="contacts",
    )
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    mobile = models.CharField(_("mobile"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    languages = LanguageTagsField(_("speaks"))
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    preview_template = "wagtail_quartier/previews/contact.html"
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("kind"),
        index.FilterField("organisation"),
    ]

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def telephone_uri(self) -> str:
        """The telephone number as a ``tel:`` URI."""
        return dialable(self.telephone)

    @property
    def mobile_uri(self) -> str:
        """The mobile number as a ``tel:`` URI."""
        return dialable(self.mobile)

    @property
    def language_names(self) -> list[str]:
        """Names of the languages spoken, in the active language."""
        return language_names(self.languages)
