"""What is missing on a site, as steps: each says what it makes, and makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug, get_content_languages
from wagtail.models import Locale, TranslatableMixin

from wagtail_quartier.conf import role_model
from wagtail_quartier.setting_up.rights import allow_editors, allow_moderators
from wagtail_quartier.setting_up.starters import (
    EDITORS,
    FIELDS_OF_ACTION,
    MODERATORS,
    TARGET_GROUPS,
    TITLES,
    Wording,
    has_words,
    other_languages,
    site_wording,
)
from wagtail_quartier.setting_up.traces import leave_trace
from wagtail_quartier.snippets.base import word_for_address
from wagtail_quartier.snippets.vocabulary import TargetGroup


class CannotBeSetUp(Exception):
    """The site does not allow what was asked for; the sentence says why."""


@dataclass(frozen=True)
class Step:
    """One thing that is missing: ``sentence`` says what it is, ``make`` makes it."""

    sentence: str
    make: Callable[[], None]


@dataclass(frozen=True)
class Plan:
    """What is missing, and which page types the site does without."""

    steps: list[Step]
    roles_left_out: list[str]

    def carry_out(self) -> None:
        """Make everything, or nothing where one thing cannot be made."""
        with transaction.atomic():
            for step in self.steps:
                step.make()


def make_plan(parent: Any) -> Plan:
    """Return what is missing for neighbourhood work below the page ``parent``.

    Raises ``CannotBeSetUp`` where a page type is not allowed there.
    """
    roles = {role: model for role in TITLES if (model := role_model(role)) is not None}
    missing = {role: model for role, model in roles.items() if _index_page(model, parent) is None}
    refused = [
        str(model._meta.verbose_name)
        for model in missing.values()
        if not model.can_create_at(parent)  # type: ignore[attr-defined]
    ]
    if refused:
        raise CannotBeSetUp(
            _("“%(page)s” does not allow these pages below it: %(types)s.")
            % {"page": parent.title, "types": ", ".join(refused)}
        )
    steps = [
        *_pages(parent, missing),
        *_fields_of_action(parent, roles.get("field_of_action_index")),
        *_target_groups(),
        *_groups(parent, roles),
    ]
    return Plan(steps, [role for role in TITLES if role not in roles])


def _index_page(model: Any, parent: Any) -> Any:
    """Return the page of this type that is there already: below ``parent``, or in its site."""
    site = parent.get_site()
    top = parent if site is None else site.root_page
    pages = model._default_manager
    # A translated page belongs to its site as well, but does not stand below its home page.
    there = pages.descendant_of(top, inclusive=True) | pages.descendant_of(parent, inclusive=True)
    return there.order_by("path").first()


# --- pages --------------------------------------------------------------------------


def _pages(parent: Any, missing: dict[str, Any]) -> Iterator[Step]:
    wording = Wording(parent.locale.language_code)
    for role, model in missing.items():
        title = wording.of(TITLES[role])
        yield Step(
            _("Page “%(title)s” (%(type)s) below “%(parent)s”")
            % {"title": title, "type": model._meta.verbose_name, "parent": parent.title},
            partial(_make_page, parent, model, TITLES[role]),
        )


def _fields_of_action(parent: Any, index_model: Any) -> Iterator[Step]:
    model = role_model("field_of_action")
    if index_model is None or model is None:
        return
    index = _index_page(index_model, parent)
    # A list with pages in it is somebody's work already.
    if index is not None and index.numchild:
        return
    wording = Wording(parent.locale.language_code)
    for words in FIELDS_OF_ACTION:
        yield Step(
            _("Field of action “%(title)s”") % {"title": wording.of(words)},
            partial(_make_field, parent, index_model, model, words),
        )


def _make_field(parent: Any, index_model: Any, model: Any, words: Promise) -> None:
    _make_page(_index_page(index_model, parent), model, words)


def _make_page(parent: Any, model: Any, words: Promise) -> None:
    """Make a published page below ``parent``, and one below each translation of it."""
    parent.refresh_from_db()
    page = model(locale=parent.locale)
    _name(page, words)
    page.slug = find_available_slug(parent, _word(page.title) or _word(Wording("en").of(words)))
    parent.add_child(instance=page)
    _publish(page)
    for translated in parent.get_translations().filter(alias_of=None):
        language = translated.locale.language_code
        # Where languages are kept in step there is a copy already.
        if has_words(language) and not page.has_translation(translated.locale):
            copy = page.copy_for_translation(translated.locale)
            _name(copy, words)
            _publish(copy)


def _name(page: Any, words: Promise) -> None:
    page.title = page.draft_title = Wording(page.locale.language_code).of(words)


def _word(title: str) -> str:
    unicode_is_allowed = getattr(settings, "WAGTAIL_ALLOW_UNICODE_SLUGS", True)
    return slugify(word_for_address(title), allow_unicode=unicode_is_allowed)


def _publish(page: Any) -> None:
    page.live = True
    page.save_revision(log_action=False).publish(log_action=False)
    leave_trace(page)


# --- words --------------------------------------------------------------------------


def _target_groups() -> Iterator[Step]:
    if TargetGroup.objects.exists():
        return
    first = Locale.get_default()
    wording = Wording(first.language_code)
    for words in TARGET_GROUPS:
        yield Step(
            _("Target group “%(name)s”") % {"name": wording.of(words)},
            partial(_make_target_group, first, words),
        )


def _make_target_group(first: Locale, words: Promise) -> None:
    original = TargetGroup(name=Wording(first.language_code).of(words), locale=first)
    original.save()
    leave_trace(original)
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    tags = [tag for tag in get_content_languages() if tag in locales]
    for tag in other_languages(first.language_code, tags):
        if not original.has_translation(locales[tag]):
            copy = original.copy_for_translation(locales[tag])
            copy.name = Wording(tag).of(words)
            copy.save()
            leave_trace(copy)


# --- people -------------------------------------------------------------------------


def _groups(parent: Any, roles: dict[str, Any]) -> Iterator[Step]:
    for words, allow in ((EDITORS, allow_editors), (MODERATORS, allow_moderators)):
        name = site_wording().of(words)
        if Group.objects.filter(name=name).exists():
            continue
        yield Step(
            _("Group “%(name)s” with its permissions") % {"name": name},
            partial(_make_group, name, allow, parent, roles),
        )


def _make_group(name: str, allow: Any, parent: Any, roles: dict[str, Any]) -> None:
    found = [_index_page(model, parent) for model in roles.values()]
    pages = [version for page in found for version in _versions(page)]
    group = Group.objects.create(name=name)
    allow(group, pages)
    leave_trace(group)


def _versions(page: Any) -> list[Any]:
    if not isinstance(page, TranslatableMixin):
        return [page]
    return list(page.get_translations(inclusive=True))
