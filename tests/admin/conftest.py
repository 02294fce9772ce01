"""Somebody at the desk: an administrator, and an editor who may only edit this content."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from wagtail.models import GroupPagePermission, Site

from wagtail_quartier import models

SNIPPETS = [
    models.OfficeHours,
    models.Closure,
    models.Need,
    models.Place,
    models.Contact,
    models.Organisation,
    models.Award,
    models.TargetGroup,
    models.Topic,
    models.FundingProgramme,
]


@pytest.fixture
def administrator(db) -> Client:
    """A browser window of a superuser."""
    client = Client()
    client.force_login(User.objects.create_superuser("administrator", "a@example.org", "secret"))
    return client


@pytest.fixture
def editor(db) -> Client:
    """A browser window of somebody with rights for our content and nothing else."""
    group = Group.objects.create(name="Neighbourhood work")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    group.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="wagtail_quartier",
            content_type__model__in=[model._meta.model_name for model in SNIPPETS],
        )
    )
    for codename in ("add_page", "change_page", "publish_page"):
        GroupPagePermission.objects.create(
            group=group,
            page=Site.objects.get().root_page,
            permission=Permission.objects.get(codename=codename),
        )
    user = User.objects.create_user("editor", "e@example.org", "secret")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client
