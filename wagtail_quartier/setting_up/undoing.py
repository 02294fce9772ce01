"""Taking back what the set-up has made, as long as nobody has touched it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import ProtectedError

from wagtail_quartier.conf import role_model
from wagtail_quartier.setting_up.starters import TITLES
from wagtail_quartier.setting_up.traces import is_untouched, traced
from wagtail_quartier.snippets.vocabulary import TargetGroup

#: Pages before those above them; groups first, whose rights refer to pages.
ROLES = ("field_of_action", *TITLES)


def find_untouched() -> list[Any]:
    """Return the groups, pages and words that can go, in the order in which they can go.

    A page stays where anything below it stays.
    """
    found = [group for group in traced(Group) if is_untouched(group)]
    going: set[int] = set()
    for role in ROLES:
        model = role_model(role)
        for page in traced(model) if model is not None else ():
            below = set(page.get_descendants().values_list("pk", flat=True))
            if is_untouched(page) and below <= going:
                going.add(page.pk)
                found.append(page)
    return [*found, *(word for word in traced(TargetGroup) if is_untouched(word))]


def take_back(untouched: list[Any]) -> list[Any]:
    """Delete what ``find_untouched`` found, and return what has to stay after all.

    That is what the database protects because something refers to it.
    """
    stays = []
    for instance in untouched:
        # The tree has changed with every page that went.
        stored = type(instance)._default_manager.filter(pk=instance.pk).first()
        try:
            with transaction.atomic():
                if stored is not None:
                    stored.delete()
        except ProtectedError:
            stays.append(instance)
    return stays
