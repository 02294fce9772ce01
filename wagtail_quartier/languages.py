"""Languages people speak at a desk, in the reader's language."""

from __future__ import annotations

from django.utils.translation import pgettext_lazy

from wagtail_quartier.conf import quartier_settings

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


def spoken_language_choices() -> list[tuple[str, str]]:
    """Return ``(tag, name)`` pairs that an editor can tick, in the order of the setting."""
    tags = quartier_settings.SPOKEN_LANGUAGES or SPOKEN_LANGUAGES
    return [(tag, str(SPOKEN_LANGUAGES.get(tag, tag))) for tag in tags]


def spoken_language_name(tag: str) -> str:
    """Return the name of a language tag, or the tag itself where it has none here."""
    return str(SPOKEN_LANGUAGES.get(tag, tag))
