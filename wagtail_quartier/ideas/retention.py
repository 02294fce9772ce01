"""What was sent is forgotten on time, and whoever has it done is told what was."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django_tasks import task
from wagtail.models import Site

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.changes import ideas_changed
from wagtail_quartier.ideas.privacy_settings import IdeasSettings
from wagtail_quartier.ideas.states import PUBLIC
from wagtail_quartier.ideas.table import Idea

#: What is taken out of an idea that stays.
FORGOTTEN: dict[str, Any] = {
    "name": "",
    "email": "",
    "telephone": "",
    "wants_mail": False,
    "remark": "",
}


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What was done on one site: how many ideas were deleted, of how many the person forgotten."""

    site: str
    deleted: int
    forgotten: int


def purge(now: dt.datetime | None = None, *, dry_run: bool = False) -> list[SiteReport]:
    """Forget on every site what is older than its settings say; return what was done.

    ``now`` is an aware time, the present one by default. With ``dry_run`` nothing is changed,
    and the report says what would be.
    """
    now = now or timezone.now()
    known = {settings.site_id: settings for settings in IdeasSettings.objects.all()}
    sites = list(Site.objects.select_related("root_page").order_by("hostname", "port"))
    # A site inside another one has its own period; the deepest one comes first.
    sites.sort(key=lambda site: -len(site.root_page.path))
    done: set[int] = set()
    reports = []
    for site in sites:
        settings = known.get(site.pk) or IdeasSettings()
        pages = _pages_of(site) - done
        done |= pages
        reports.append(_purge_site(site, pages, settings, now, dry_run))
    return reports


@task()
def purge_ideas() -> list[dict[str, Any]]:
    """Do the same as a task of Django's; the report is the result of the task."""
    return [asdict(report) for report in purge()]


def _pages_of(site: Site) -> set[int]:
    model = role_model("ideas")
    if model is None:
        return set()
    below = model._default_manager.filter(path__startswith=site.root_page.path)
    return set(below.values_list("pk", flat=True))


def _purge_site(
    site: Site, pages: set[int], settings: IdeasSettings, now: dt.datetime, dry_run: bool
) -> SiteReport:
    ideas = Idea.objects.filter(page__in=pages)
    outdated = _not_public(ideas).filter(
        changed_at__lt=now - dt.timedelta(days=settings.keep_idea_days)
    )
    silent = ideas.filter(
        forgotten_at__isnull=True,
        changed_at__lt=now - dt.timedelta(days=settings.keep_contact_days),
    )
    with transaction.atomic():
        keys = list(outdated.values_list("pk", flat=True))
        persons = silent.exclude(pk__in=keys)
        counts = len(keys), persons.count()
        if not dry_run and any(counts):
            gone = Idea.objects.filter(pk__in=keys)
            ideas_changed(gone.only("page", "reference"))
            gone.delete()
            persons.update(**FORGOTTEN, forgotten_at=now)
    return SiteReport(site.hostname, *counts)


def _not_public(ideas: QuerySet[Idea]) -> QuerySet[Idea]:
    return ideas.filter(~Q(state__in=PUBLIC) | Q(duplicate_of__isnull=False))
