"""Names of languages: those spoken at a desk, and those the site is read in."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import get_language, get_language_info, gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import get_supported_content_language_variant

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.easy_language.tags import is_easy_language

#: BCP 47 tags; ``gsg`` is the ISO 639-3 code of German Sign Language.
SPOKEN_LANGUAGES = {
    "de": pgettext_lazy("language people speak", "German"),
    "de-simple": pgettext_lazy("language people speak", "easy German"),
    "gsg": pgettext_lazy("language people speak", "German Sign Language"),
    "ar": pgettext_lazy("language people speak", "Arabic"),
    "bg": pgettext_lazy("language people speak", "Bulgarian"),
    "en": pgettext_lazy("language people speak", "English"),
    "es": pgettext_lazy("language people speak", "Spanish"),
    "fa": pgettext_lazy("language people speak", "Persian"),
    "fr": pgettext_lazy("language people speak", "French"),
    "hr": pgettext_lazy("language people speak", "Croatian"),
    "it": pgettext_lazy("language people speak", "Italian"),
    "ku": pgettext_lazy("language people speak", "Kurdish"),
    "pl": pgettext_lazy("language people speak", "Polish"),
    "ro": pgettext_lazy("language people speak", "Romanian"),
    "ru": pgettext_lazy("language people speak", "Russian"),
    "sq": pgettext_lazy("language people speak", "Albanian"),
    "sr": pgettext_lazy("language people speak", "Serbian"),
    "ti": pgettext_lazy("language people speak", "Tigrinya"),
    "tr": pgettext_lazy("language people speak", "Turkish"),
    "uk": pgettext_lazy("language people speak", "Ukrainian"),
    "vi": pgettext_lazy("language people speak", "Vietnamese"),
}

#: Names of Easy language among those who read it.
EASY_LANGUAGES = {"de-simple": "Leichte Sprache", "en-simple": "Easy Read"}

#: Said beside words that are not in the reader's language.
WRITTEN_IN = {
    "de": _("in German"),
    "de-simple": _("in easy German"),
    "ar": _("in Arabic"),
    "bg": _("in Bulgarian"),
    "en": _("in English"),
    "es": _("in Spanish"),
    "fa": _("in Persian"),
    "fr": _("in French"),
    "hr": _("in Croatian"),
    "it": _("in Italian"),
    "ku": _("in Kurdish"),
    "pl": _("in Polish"),
    "ro": _("in Romanian"),
    "ru": _("in Russian"),
    "sq": _("in Albanian"),
    "sr": _("in Serbian"),
    "ti": _("in Tigrinya"),
    "tr": _("in Turkish"),
    "uk": _("in Ukrainian"),
    "vi": _("in Vietnamese"),
}


def spoken_language_choices() -> list[tuple[str, str]]:
    """Return ``(tag, name)`` pairs that an editor can tick, in the order of the setting."""
    tags = quartier_settings.SPOKEN_LANGUAGES or SPOKEN_LANGUAGES
    return [(tag, str(SPOKEN_LANGUAGES.get(tag, tag))) for tag in tags]


def spoken_language_name(tag: str) -> str:
    """Return the name of a language tag, or the tag itself where it has none here."""
    return str(SPOKEN_LANGUAGES.get(tag, tag))


def own_language_name(tag: str) -> str:
    """Return what the readers of a site's language call it; the tag where nobody knows.

    Django takes Easy language for the language it is made of. So its name is that in the
    host's ``LANGUAGES``, unless that is Django's; its German readers know it under one name.
    """
    try:
        name = get_language_info(tag)["name_local"]
    except KeyError:
        name = ""
    if not is_easy_language(tag):
        return name or tag
    given = str(dict(settings.LANGUAGES).get(tag, ""))
    if given in ("", name):
        return EASY_LANGUAGES.get(tag.lower(), tag)
    return given


def written_in(tag: str) -> str:
    """Return "in German" for ``de``, in the reader's language; a phrase for any tag."""
    phrase = WRITTEN_IN.get(tag) or WRITTEN_IN.get(tag.split("-")[0])
    return str(phrase) if phrase else gettext("in another language (%(tag)s)") % {"tag": tag}


def active_language() -> str:
    """Return the tag of the content language that is spoken in the active one, else the active one.

    Content in ``en`` is no foreign language on a site whose ``LANGUAGE_CODE`` is ``en-us``, as
    Wagtail's project template has it.
    """
    return content_language(get_language() or settings.LANGUAGE_CODE)


def content_language(tag: str) -> str:
    """Return the tag of the content language that a language is served with, else its own."""
    try:
        return get_supported_content_language_variant(tag)
    except LookupError:
        return tag
