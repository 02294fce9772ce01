"""How words in another language become translations of what was loaded in German."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from wagtail.fields import RichTextField
from wagtail.models import GroupPagePermission, Locale

from example_site.demo.memory import Memory, Step
from example_site.demo.pages import SECTIONS
from example_site.demo.translated_words import PictureWords, RowWords, body_in_words
from example_site.demo.vocabulary_steps import saved
from example_site.demo.word_shapes import SNIPPET_FIELDS, PageWords, Words, each
from wagtail_quartier.models import OfficeHours

RICH_SNIPPET_FIELDS = {("award", "description")}


def translation_steps(memory: Memory, words: Words) -> Iterator[Step]:
    """Snippets and answers, then the pages that show them, outer pages first."""
    code = words.language
    for kind, entries in words.snippets.items():
        for key, said in entries.items():
            yield Step(
                f"{kind}:{key}@{code}",
                f"{each(said)[0]} ({code})",
                lambda kind=kind, key=key: _snippet(memory, words, kind, key),
            )
    for key, answer in words.ideas.items():
        yield Step(
            f"answer:{key}@{code}",
            f"{answer[:40]} ({code})",
            lambda key=key: _answer(memory, words, key),
        )
    for key, page in words.pages.items():
        yield Step(
            f"page:{key}@{code}",
            f"{page.title} ({code})",
            lambda key=key: _page(memory, words, key),
        )


def translated_permission_steps(memory: Memory, words: Words) -> Iterator[Step]:
    """What editors may do with the German sections, they may do with translated ones."""
    code = words.language
    yield Step(f"group:editors@{code}", code, lambda: _permissions(memory, code))


def _snippet(memory: Memory, words: Words, kind: str, key: str) -> Model | None:
    original = memory.find(kind, key)
    if original is None:
        return None
    translated = original.copy_for_translation(_locale(words))
    for name, text in zip(SNIPPET_FIELDS[kind], each(words.snippets[kind][key]), strict=False):
        setattr(
            translated, name, words.long_text(text) if (kind, name) in RICH_SNIPPET_FIELDS else text
        )
    if isinstance(translated, OfficeHours):
        return _published(translated)
    return saved(translated)


def _answer(memory: Memory, words: Words, key: str) -> Model | None:
    known = memory.find("idea", key)
    if known is None:
        return None
    # The one that is remembered does not know what was answered in other languages meanwhile.
    idea = type(known)._default_manager.get(pk=known.pk)
    idea.translated_answers[words.language] = words.ideas[key]
    idea.save(update_fields=["translated_answers"])
    return idea


def _published(hours: OfficeHours) -> OfficeHours:
    """Save office hours that are copied from live ones; publishing would save them thrice."""
    hours.latest_revision = hours.live_revision = None
    hours.save()
    revision = hours.save_revision()
    OfficeHours.objects.filter(pk=hours.pk).update(
        live_revision=revision, has_unpublished_changes=False
    )
    hours.refresh_from_db()
    return hours


def _page(memory: Memory, words: Words, key: str) -> Model | None:
    original = memory.find("page", key)
    if original is None:
        return None
    locale = _locale(words)
    parent = original.get_parent()
    if not parent.is_root():
        parent = parent.get_translation_or_none(locale)
        if parent is None:
            return None
    said = words.pages[key]
    pictures = PictureWords(memory, words.pictures)
    # The same as copying for translation and publishing the copy, but saved once, not twice.
    return original.copy(
        to=parent,
        update_attrs={
            "locale": locale,
            "slug": said.slug or original.slug + (f"-{words.language}" if parent.is_root() else ""),
            **_page_fields(original, words, said, pictures),
        },
        copy_revisions=False,
        keep_live=True,
        reset_translation_key=False,
        process_child_object=RowWords(locale, said.rows, pictures),
        log_action="wagtail.copy_for_translation",
    )


def _page_fields(
    original: Any, words: Words, said: PageWords, pictures: PictureWords
) -> dict[str, Any]:
    fields = {
        "title": said.title,
        "draft_title": said.title,
        "teaser": said.teaser,
        "body": body_in_words(original.body, words, said.body, pictures),
    }
    if original.image_id:
        fields["image_alt"] = pictures.of(original.image_id) or original.image_alt
    rich = {field.name for field in original._meta.fields if isinstance(field, RichTextField)}
    return fields | {
        name: words.long_text(text) if name in rich else text for name, text in said.texts.items()
    }


def _permissions(memory: Memory, code: str) -> Model | None:
    group = memory.find("group", "editors")
    if group is None:
        return None
    for section in SECTIONS:
        german = memory.find("page", section.key)
        translated = memory.find("page", f"{section.key}@{code}")
        if german is None or translated is None:
            continue
        for given in GroupPagePermission.objects.filter(group=group, page_id=german.pk):
            GroupPagePermission.objects.get_or_create(
                group=group, page_id=translated.pk, permission=given.permission
            )
    return group


def _locale(words: Words) -> Locale:
    return Locale.objects.get(language_code=words.language)
