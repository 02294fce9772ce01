"""Importing snippets: places, contacts, organisations and awards; right at once, with history."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Any, ClassVar

from django.contrib.auth import get_permission_codename
from django.db.models import Model
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Locale, TranslatableMixin

from wagtail_quartier.imports.history import stored_once
from wagtail_quartier.imports.kinds import Errand, Kind
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.matching import Known, Match, match
from wagtail_quartier.imports.names import folded
from wagtail_quartier.imports.plans import PlannedRow, Status
from wagtail_quartier.translations import originals

#: So many objects are fetched together.
CHUNK = 500


def may(user: Any, model: type[Model], action: str) -> bool:
    """Tell whether ``user`` may ``add`` or ``change`` objects; ``None`` is the command."""
    if user is None:
        return True
    codename = get_permission_codename(action, model._meta)
    return user.has_perm(f"{model._meta.app_label}.{codename}")


def chunks(items: list[Any]) -> Iterator[list[Any]]:
    """Yield ``items`` in lists of a few hundred, none that is empty."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


class SnippetKind(Kind):
    """A snippet whose rows are found by name, and by what tells namesakes apart."""

    model: type[Any]
    #: Fields that together tell namesakes apart.
    distinction: ClassVar[tuple[str, ...]] = ()

    def is_open_to(self, user: Any) -> bool:
        """Whoever may add or change is let in; what a row needs is asked row by row."""
        return may(user, self.model, "add") or may(user, self.model, "change")

    def match(self, errand: Errand, rows: list[PlannedRow]) -> dict[int, Match]:
        """Find the objects by name with one query."""
        known = Known()
        objects = self.model._default_manager.all()
        if issubclass(self.model, TranslatableMixin):
            objects = originals(objects)
        for pk, name, *rest in objects.values_list("pk", "name", *self.distinction):
            known.add(name, _folded(rest), pk)
        wanted = [
            (
                row.number,
                row.values["name"],
                _folded([row.values.get(name, "") for name in self.distinction]),
            )
            for row in rows
        ]
        return match(wanted, known, strict=False)

    def stored(self, errand: Errand, pks: list[int]) -> dict[int, dict[str, Any]]:
        """Return the fields of the objects, relations as primary keys."""
        fields = self._fields()
        found = {}
        for some in chunks(pks):
            objects = self.model._default_manager.filter(pk__in=some)
            for values in objects.values("pk", "locked", *fields.values()):
                found[values["pk"]] = {name: values[at] for name, at in fields.items()}
                found[values["pk"]]["locked"] = values["locked"]
        return found

    def check(self, errand: Errand, rows: list[PlannedRow], stored: Mapping[int, Any]) -> None:
        """Refuse what the user may not do, and changes of something locked."""
        add, change = (may(errand.user, self.model, action) for action in ("add", "change"))
        for row in rows:
            if row.status == Status.NEW and not add:
                errand.problem(row, _("You may not add entries of this kind."))
            elif row.status == Status.CHANGED and not change:
                errand.problem(row, _("You may not change entries of this kind."))
            elif row.status == Status.CHANGED and stored[row.pk or 0]["locked"]:
                errand.problem(row, _("This entry is locked."))

    def write(self, errand: Errand, rows: list[PlannedRow]) -> Iterator[int]:
        """Save the objects one by one, each with a revision and an entry in the log."""
        done = 0
        for some in chunks(rows):
            known = self.model._default_manager.in_bulk([row.pk for row in some if row.pk])
            for row in some:
                instance = known[row.pk] if row.pk else self._new()
                self.fill(instance, row.values)
                self.save(errand, instance, is_new=row.pk is None)
                self.written(errand, row, instance)
                done += 1
                yield done

    def fill(self, instance: Any, values: Mapping[str, Any]) -> None:
        """Put the values of a row into an object."""
        fields = self._fields()
        for name, value in values.items():
            setattr(instance, fields[name], value)

    def save(self, errand: Errand, instance: Any, is_new: bool) -> None:
        """Store an object as the admin does."""
        with stored_once(instance, errand.user):
            instance.save()
        action = "wagtail.create" if is_new else "wagtail.edit"
        log(
            instance=instance,
            action=action,
            user=errand.user,
            revision=instance.latest_revision,
            content_changed=True,
        )

    def written(self, errand: Errand, row: PlannedRow, instance: Any) -> None:
        """Hear which object a row has become."""

    def _new(self) -> Any:
        instance = self.model()
        if isinstance(instance, TranslatableMixin):
            instance.locale = Locale.get_default()
        return instance

    def _fields(self) -> dict[str, str]:
        names = {field.name: field.attname for field in self.model._meta.concrete_fields}
        known = {column.name for column in self.columns(Lookups())}
        return {name: names[name] for name in names if name in known}


def _folded(values: list[Any]) -> Hashable:
    """Return what tells namesakes apart, as it is compared; empty where there is nothing."""
    words = tuple(folded(str(value or "")) for value in values)
    return words if any(words) else ""
