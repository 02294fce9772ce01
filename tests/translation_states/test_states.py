"""The state of a translation: found out from the words, told down to the field."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.test import TestCase
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, TranslationSource

from tests import factories
from tests.translation_states.translating import (
    by_hand,
    locale,
    localized,
    publish,
    row_of,
    translate_strings,
)
from wagtail_quartier.models import TranslationState
from wagtail_quartier.translation_states import refreshing
from wagtail_quartier.translation_states.minor import accept_minor_change
from wagtail_quartier.translation_states.table import State
from wagtail_quartier.translation_states.words import in_plain_text, name_of_place, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def german() -> Locale:
    return locale()


@pytest.fixture(autouse=True)
def transactions_end() -> Any:
    # wagtail-localize publishes when the transaction is committed.
    with TestCase.captureOnCommitCallbacks(execute=True):
        yield


def committed(work: Any, *args: Any, **kwargs: Any) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return work(*args, **kwargs)


def test_a_translation_by_hand_follows_words_and_no_facts() -> None:
    project = factories.project(title="Edible Yard", teaser="We sow.")
    assert row_of(project).state == State.MISSING
    translation = by_hand(project, title="Essbarer Hof", teaser="Wir säen.")
    assert row_of(project).state == State.CURRENT

    project = publish(project, start_date=dt.date(2020, 1, 1))
    assert row_of(project).state == State.CURRENT

    project = publish(project, teaser="We sow & reap.")
    row = row_of(project)
    assert row.state == State.OUTDATED
    (change,) = row.changes
    assert name_of_place(type(project), change["place"]) == "teaser"
    assert in_plain_text(change["before"]) == "We sow."
    assert in_plain_text(change["after"]) == "We sow & reap."

    translation.save_revision()
    assert row_of(project).state == State.OUTDATED
    translation = publish(translation, teaser="Wir säen und ernten.")
    assert row_of(project).state == State.CURRENT
    translation.save_revision()
    assert row_of(project).state == State.PROGRESS
    translation.unpublish()
    assert row_of(project).state == State.PROGRESS
    translation.delete()
    assert row_of(project).state == State.MISSING
    project.unpublish()
    assert row_of(project, "en").state == TranslationState.UNPUBLISHED


def test_the_history_tells_what_nobody_has_noted(clock: Any) -> None:
    project = factories.project(title="Edible Yard", teaser="We sow.")
    publish(project)
    clock.shift(60)
    by_hand(project, title="Essbarer Hof")
    clock.shift(60)
    publish(project, teaser="We reap.")
    TranslationState.objects.all().delete()
    row = row_of(project)
    assert (row.state, row.changes[0]["before"]) == (State.OUTDATED, ["We sow."])


def test_words_of_rows_and_vocabulary_count(german: Locale) -> None:
    project = factories.project(title="Edible Yard")
    contact = factories.ContactFactory()
    project.contact_links.create(contact=contact, responsibility="Keys", locale=project.locale)
    project.save()
    by_hand(project)
    link = project.contact_links.get()
    link.responsibility = "Keys and rooms"
    project.contact_links.add(link)
    project.save_revision().publish()
    (change,) = row_of(project).changes
    assert name_of_place(type(project), change["place"]) == "Contact: responsibility"
    assert change["after"] == ["Keys and rooms"]

    group = factories.TargetGroupFactory(name="Older people")
    copy = group.copy_for_translation(german)
    copy.save()
    assert row_of(group).state == State.CURRENT
    group.name = "The elderly"
    group.save()
    assert row_of(group).state == State.OUTDATED
    copy.name = "Ältere"
    copy.save()
    assert row_of(group).state == State.CURRENT


def test_wagtail_localize_is_asked_what_it_knows() -> None:
    project = factories.project(title="Edible Yard", teaser="We sow.")
    translation = committed(localized, project, but=("teaser",))
    row = row_of(project)
    assert (row.state, row.strings_done, row.strings_in_all) == (State.PROGRESS, 1, 2)
    committed(localized, project, machine=True)
    assert row_of(project).state == State.CURRENT

    project = publish(project, teaser="We reap.")
    assert row_of(project).changes == [
        {"place": "teaser", "before": ["We sow."], "after": ["We reap."]}
    ]
    source = TranslationSource.objects.get(pk=translation.source_id)
    source.update_from_db()
    row = row_of(project)
    assert (row.state, row.changes[0]["before"]) == (State.OUTDATED, ["We sow."])
    translate_strings(source)
    assert row_of(project).state == State.CURRENT

    other = factories.project(title="Repair Café", goals="<p>Mend.</p><p>Meet.</p>")
    committed(localized, other, machine=True)
    assert row_of(other).state == State.MACHINE
    StringTranslation.objects.get(data="DE Meet.").delete()
    row = row_of(other)
    assert (row.state, row.strings_done, row.strings_in_all) == (State.PROGRESS, 2, 3)


@pytest.mark.parametrize("translate", [by_hand, localized])
def test_a_minor_change_leaves_translations_up_to_date(translate: Any) -> None:
    project = factories.project(title="Edible Yard", teaser="We sow")
    committed(translate, project)
    before = words_of(project)
    project = publish(project, teaser="We sow.")
    assert accept_minor_change(project, None, before=before)
    assert row_of(project).state == State.CURRENT

    project = publish(project, title="Yard")
    before = words_of(project)
    project = publish(project, title="The Yard", teaser="We sow!")
    accept_minor_change(project, None, before=before)
    row = row_of(project)
    assert row.state == State.OUTDATED
    assert [change["place"] for change in row.changes] == ["title"]
    assert accept_minor_change(project, None)
    assert row_of(project).state == State.CURRENT
    if translate is localized:
        source = TranslationSource.objects.get_for_instance(project)
        source.update_from_db()
        committed(source.translations.get().save_target)
        assert project.get_translation(locale()).teaser == "DE We sow"


def test_looking_at_objects_costs_the_same_however_many(
    monkeypatch: Any, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        project = factories.project(title=f"Project {number}")
        by_hand(project)
    TranslationState.objects.all().delete()
    with django_assert_max_num_queries(80):
        assert refreshing.refresh(1000)
    with django_assert_max_num_queries(21):
        assert refreshing.refresh(1000)


def test_a_page_of_the_hosts_is_looked_at_when_somebody_asks(clock: Any) -> None:
    page = factories.home().add_child(instance=Page(title="Imprint", live=True))
    translation = by_hand(page, title="Impressum")
    assert row_of(page).state == State.CURRENT
    clock.shift(dt.timedelta(hours=1))

    page = publish(page, title="Imprint and privacy")
    row = row_of(page)
    assert row.state == State.OUTDATED
    assert [change["place"] for change in row.changes] == ["title"]
    accept_minor_change(page, None)
    assert row_of(page).state == State.CURRENT

    clock.shift(dt.timedelta(hours=1))
    publish(page, title="Imprint, privacy and rights")
    assert row_of(page).state == State.OUTDATED
    clock.shift(dt.timedelta(hours=1))
    translation = publish(translation, title="Impressum, Datenschutz, Rechte")
    assert row_of(page).state == State.CURRENT
    clock.shift(dt.timedelta(hours=1))
    translation.unpublish()
    assert row_of(page).state == State.PROGRESS
    translation.delete()
    assert row_of(page).state == State.MISSING
