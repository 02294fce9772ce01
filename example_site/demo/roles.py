"""Who may do what: an administrator, and an editor of the neighbourhood work alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db.models import Model, Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from example_site.demo.memory import Memory, Step
from example_site.demo.pages import SECTIONS
from example_site.demo.pictures import collection
from wagtail_quartier.models import (
    Award,
    Closure,
    Contact,
    FundingProgramme,
    Need,
    OfficeHours,
    Organisation,
    Place,
    TargetGroup,
    Topic,
)

GROUP = "Redaktion Quartiersarbeit"
SNIPPETS: tuple[type[Model], ...] = (
    Award,
    Closure,
    Contact,
    FundingProgramme,
    Need,
    OfficeHours,
    Organisation,
    Place,
    TargetGroup,
    Topic,
)
PAGE_PERMISSIONS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")


@dataclass(frozen=True)
class Account:
    """A user of the demo, with a password anybody may know."""

    username: str
    password: str
    email: str
    first_name: str
    last_name: str
    purpose: str
    is_superuser: bool = False


ACCOUNTS = (
    Account(
        "admin", "lindenhall", "admin@example.org", "Adelheid", "Lorenz", "darf alles", True
    ),
    Account(
        "redaktion", "lindenhall", "redaktion@example.org", "Reyhan", "Albers",
        "bearbeitet nur die Quartiersarbeit",
    ),
)  # fmt: skip


def role_steps(memory: Memory) -> Iterator[Step]:
    """The group of editors and the two accounts."""
    yield Step("group:editors", GROUP, lambda: _group(memory))
    for account in ACCOUNTS:
        yield Step(
            f"account:{account.username}",
            account.username,
            lambda account=account: _account(memory, account),
        )


def _group(memory: Memory) -> Group:
    group, _created = Group.objects.get_or_create(name=GROUP)
    group.permissions.add(*_snippet_permissions())
    page_permissions = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=PAGE_PERMISSIONS
    )
    for section in SECTIONS:
        page = memory.find("page", section.key)
        for permission in page_permissions if page is not None else ():
            GroupPagePermission.objects.get_or_create(
                group=group, page_id=page.pk, permission=permission
            )
    _allow_files(group, collection(), ("add", "change", "choose"))
    _allow_files(group, Collection.get_first_root_node(), ("choose",))
    return group


def _snippet_permissions() -> Iterator[Permission]:
    wanted = Q()
    for model in SNIPPETS:
        wanted |= Q(
            content_type__app_label=model._meta.app_label,
            content_type__model=model._meta.model_name,
        )
    yield from Permission.objects.filter(wanted)
    yield from Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    yield from Permission.objects.filter(
        content_type__app_label="wagtail_localize", codename="submit_translation"
    )


def _allow_files(group: Group, where: Collection, actions: tuple[str, ...]) -> None:
    codenames = [f"{action}_{kind}" for action in actions for kind in ("image", "document")]
    for permission in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"), codename__in=codenames
    ):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=where, permission=permission
        )


def _account(memory: Memory, account: Account) -> Model:
    users = get_user_model()
    user = users.objects.filter(username=account.username).first()
    if user is not None:
        # Somebody was here first: neither password nor rights of theirs are touched.
        return user
    user = users.objects.create_user(
        username=account.username,
        password=account.password,
        email=account.email,
        first_name=account.first_name,
        last_name=account.last_name,
        is_superuser=account.is_superuser,
        is_staff=account.is_superuser,
    )
    group = None if account.is_superuser else memory.find("group", "editors")
    if group is not None:
        user.groups.add(group)
    return user
