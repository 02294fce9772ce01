"""Languages people speak at a desk, in the reader's language."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from wagtail_quartier.conf import quartier_settings

#: BCP 47 tags; ``gsg`` is the ISO 639-3 code of German Sign Language.
SPOKEN_LANGUAGES = {
    "de": _("German"),
    "de-simple": _("easy German"),
    "gsg": _("German Sign Language"),
    "ar": _("Arabic"),
    "bg": _("Bulgarian"),
    "en": _("English"),
    "es": _("Spanish"),
    "fa": _("Persian"),
    "fr": _("French"),
    "hr": _("Croatian"),
    "it": _("Italian"),
    "ku": _("Kurdish"),
    "pl": _("Polish"),
    "ro": _("Romanian"),
    "ru": _("Russian"),
    "sq": _("Albanian"),
    "sr": _("Serbian"),
    "ti": _("Tigrinya"),
    "tr": _("Turkish"),
    "uk": _("Ukrainian"),
    "vi": _("Vietnamese"),
}


def spoken_language_choices() -> list[tuple[str, str]]:
    """Return ``(tag, name)`` pairs that an editor can tick, in the order of the setting."""
    tags = quartier_settings.SPOKEN_LANGUAGES or SPOKEN_LANGUAGES
    return [(tag, str(SPOKEN_LANGUAGES.get(tag, tag))) for tag in tags]


def spoken_language_name(tag: str) -> str:
    """Return the name of a language tag, or the tag itself where it has none here."""
    return str(SPOKEN_LANGUAGES.get(tag, tag))
