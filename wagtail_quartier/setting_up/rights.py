"""What the two groups may do: as Wagtail's own editors and moderators, on our ground only.

Editors write pages and hand them in; times, closures and telephone numbers they put right at
once, because a wrong opening time is worse than none. Moderators publish, and look after the
vocabulary and the settings.
"""

from __future__ import annotations

from collections.abc import Iterable

import swapper
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from wagtail_quartier.site_settings import NeighbourhoodSettings
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic

#: What changes every day, and what once a year.
DAILY: tuple[type[Model], ...] = (OfficeHours, Closure, Place, Contact, Organisation)
YEARLY: tuple[type[Model], ...] = (Award, FundingProgramme, TargetGroup, Topic)

EDITORS_ON_PAGES = ("add", "change")
MODERATORS_ON_PAGES = (*EDITORS_ON_PAGES, "publish", "lock", "unlock")


def allow_editors(group: Group, pages: Iterable[Model]) -> None:
    """Let ``group`` write below ``pages``, and look after what changes daily."""
    group.permissions.add(
        *_of(DAILY, ("add", "change", "publish", "view")),
        *_of((Closure,), ("delete",)),
        *_of(YEARLY, ("view",)),
        *_general(),
    )
    _allow_pages(group, pages, EDITORS_ON_PAGES)
    _allow_files(group)


def allow_moderators(group: Group, pages: Iterable[Model]) -> None:
    """Let ``group`` publish below ``pages``, and look after everything of ours."""
    group.permissions.add(
        *_of(DAILY + YEARLY, None), *_of((NeighbourhoodSettings,), ("change",)), *_general()
    )
    _allow_pages(group, pages, MODERATORS_ON_PAGES)
    _allow_files(group)


def _of(models: Iterable[type[Model]], actions: tuple[str, ...] | None) -> list[Permission]:
    """Return the permissions for ``models``; all there are where no ``actions`` are named."""
    found = []
    for model in models:
        kind = ContentType.objects.get_for_model(model, for_concrete_model=False)
        permissions = Permission.objects.filter(content_type=kind)
        if actions is not None:
            names = [f"{action}_{model._meta.model_name}" for action in actions]
            permissions = permissions.filter(codename__in=names)
        found += list(permissions)
    return found


def _general() -> QuerySet[Permission]:
    """Return the right to enter the admin, and to hand pages to the translators."""
    rights = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    if apps.is_installed("wagtail_localize"):
        rights |= Permission.objects.filter(
            content_type__app_label="wagtail_localize", codename="submit_translation"
        )
    if apps.is_installed("wagtail.contrib.simple_translation"):
        rights |= Permission.objects.filter(
            content_type__app_label="simple_translation", codename="submit_translation"
        )
    return rights


def _allow_pages(group: Group, pages: Iterable[Model], actions: tuple[str, ...]) -> None:
    model = swapper.load_model("wagtailcore", "Page")
    permissions = Permission.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        codename__in=[f"{action}_{model._meta.model_name}" for action in actions],
    )
    for page in pages:
        for permission in permissions:
            GroupPagePermission.objects.get_or_create(
                group=group, page_id=page.pk, permission=permission
            )


def _allow_files(group: Group) -> None:
    """Let ``group`` add pictures and documents, change its own, and use everybody's."""
    root = Collection.get_first_root_node()
    # Wagtail asks for the permissions of its own models, also where a host has others.
    for permission in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"),
        codename__in=("add_image", "choose_image", "add_document", "choose_document"),
    ):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=root, permission=permission
        )
