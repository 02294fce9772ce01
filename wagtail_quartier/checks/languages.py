"""Checks of the settings that say which languages the site is read in."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.conf.locale import LANG_INFO
from django.core.checks import CheckMessage, Error, register
from django.core.checks import Warning as CheckWarning
from django.middleware.locale import LocaleMiddleware
from django.utils.module_loading import import_string

from wagtail_quartier.easy_language.tags import is_easy_language

#: Middleware of a host's own that chooses the language says so in its name.
CHOOSES_LANGUAGE = ("locale", "language", "i18n")


def content_languages() -> list[str]:
    """Return the tags of the languages content is written in; empty where there is but one.

    That is what Wagtail makes of the settings, without the database.
    """
    if not (settings.USE_I18N and getattr(settings, "WAGTAIL_I18N_ENABLED", False)):
        return []
    tags = [tag for tag, _name in getattr(settings, "WAGTAIL_CONTENT_LANGUAGES", None) or ()]
    return tags if len(tags) > 1 else []


@register()
def check_content_languages(**kwargs: Any) -> list[CheckMessage]:
    """E011 and W011: languages of the content that Django does not know, or not as the first."""
    tags = content_languages()
    known = {tag for tag, _name in settings.LANGUAGES}
    found: list[CheckMessage] = [
        Error(
            f"WAGTAIL_CONTENT_LANGUAGES has {tag!r}, which LANGUAGES does not have.",
            hint="Give both settings the same list; LANGUAGES may have more.",
            id="wagtail_quartier.E011",
        )
        for tag in tags
        if tag not in known
    ]
    code = settings.LANGUAGE_CODE
    if tags and not {code, code.split("-")[0]} & set(tags):
        found.append(
            CheckWarning(
                f"LANGUAGE_CODE is {code!r}, in which there is no content.",
                hint="Set it to the language that most is written in, one of "
                f"{', '.join(tags)}: Wagtail takes it for the language of new pages.",
                id="wagtail_quartier.W011",
            )
        )
    return found


@register()
def check_easy_language(**kwargs: Any) -> list[CheckMessage]:
    """W003: Easy language under the name of the language it is made of."""
    names = {tag.lower(): str(name) for tag, name in settings.LANGUAGES}
    django = {tag: info.values() for tag, info in LANG_INFO.items() if "name" in info}
    return [
        CheckWarning(
            f"LANGUAGES calls {tag!r} {name!r}, as it calls {base!r}.",
            hint="Give Easy language a name of its own, such as 'Leichte Sprache'.",
            id="wagtail_quartier.W003",
        )
        for tag, name in names.items()
        if is_easy_language(tag)
        for base in [tag.split("-")[0]]
        if name in (names.get(base), *django.get(base, ()))
    ]


@register()
def check_language_middleware(**kwargs: Any) -> list[CheckMessage]:
    """W012: several languages, and nothing that chooses one for a request."""
    if not content_languages() or any(map(_chooses_language, settings.MIDDLEWARE)):
        return []
    return [
        CheckWarning(
            "There are several languages, but no middleware chooses the one of a request.",
            hint="Add 'django.middleware.locale.LocaleMiddleware' to MIDDLEWARE, after the "
            "session middleware.",
            id="wagtail_quartier.W012",
        )
    ]


def _chooses_language(path: str) -> bool:
    if any(word in path.lower() for word in CHOOSES_LANGUAGE):
        return True
    try:
        middleware = import_string(path)
    except ImportError:
        # Django says so itself, and better.
        return False
    return isinstance(middleware, type) and issubclass(middleware, LocaleMiddleware)


@register()
def check_translation_apps(**kwargs: Any) -> list[CheckMessage]:
    """W013 and W014: several languages without the apps with which editors translate."""
    if not content_languages():
        return []
    found: list[CheckMessage] = []
    localizes = apps.is_installed("wagtail_localize")
    screens = [
        name for name in ("wagtail_localize.locales", "wagtail.locales") if apps.is_installed(name)
    ]
    if not localizes and not apps.is_installed("wagtail.contrib.simple_translation"):
        found.append(
            CheckWarning(
                "There are several languages, but editors cannot translate anything.",
                hint="Add 'wagtail_localize' and 'wagtail_localize.locales' to INSTALLED_APPS, "
                "or 'wagtail.contrib.simple_translation' and 'wagtail.locales'.",
                id="wagtail_quartier.W013",
            )
        )
    if (not screens and found == []) or (localizes and screens == ["wagtail.locales"]):
        wanted = "wagtail_localize.locales" if localizes else "wagtail.locales"
        instead = " instead of 'wagtail.locales'" if screens else ""
        found.append(
            CheckWarning(
                "Languages cannot be added and kept in step in the admin.",
                hint=f"Add {wanted!r} to INSTALLED_APPS{instead}.",
                id="wagtail_quartier.W014",
            )
        )
    return found
