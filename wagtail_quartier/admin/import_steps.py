"""What the steps of an import share: who is in, what was uploaded, where one goes next."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from wagtail_quartier.admin.import_forms import lists_of_projects
from wagtail_quartier.imports import safekeeping
from wagtail_quartier.imports.files import read_table
from wagtail_quartier.imports.importing import KINDS, kinds_open_to
from wagtail_quartier.imports.kinds import Errand, Kind
from wagtail_quartier.imports.tables import Refused, Table

SESSION = "wagtail_quartier_imports"
START = "quartier-import:start"


class ImportView(WagtailAdminTemplateMixin, View):
    """A step; open to whoever may import anything."""

    page_title = gettext_lazy("Import")
    header_icon = "upload"
    breadcrumbs_items = [
        *WagtailAdminTemplateMixin.breadcrumbs_items,
        {"url": reverse_lazy(START), "label": gettext_lazy("Import")},
    ]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Turn away who may not import."""
        self.kinds = kinds_open_to(request.user)
        if not self.kinds:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[Any]:
        """Add the step itself."""
        if not self.page_subtitle:
            return self.breadcrumbs_items
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_subtitle}]


class FileStep(ImportView):
    """A step with an uploaded file, which belongs to this session alone."""

    kind: Kind
    table: Table
    key: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Open the file again, or go back to the start where it is gone."""
        self.key = kwargs["key"]
        self.facts = request.session.get(SESSION, {}).get(self.key)
        kind = KINDS.get(self.facts["kind"]) if self.facts else None
        file = safekeeping.kept(self.key) if self.facts else None
        if kind is None or file is None:
            messages.error(request, _("The file is no longer there. Please choose it again."))
            return redirect(START)
        if not kind.is_open_to(request.user):
            raise PermissionDenied
        self.kind = kind
        try:
            with file:
                self.table = read_table(file)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect(START)
        return super().dispatch(request, *args, **kwargs)

    def remember(self, **facts: Any) -> None:
        """Keep something about the file for the next steps."""
        self.facts.update(facts)
        self.request.session.modified = True

    def errand(self) -> Errand:
        """Return the import as it was set up so far."""
        parents = {str(page.pk): page for page in lists_of_projects(self.request.user)}
        return Errand(
            table=self.table,
            mapping={int(at): name for at, name in self.facts.get("mapping", {}).items()},
            user=self.request.user,
            parent=parents.get(self.facts.get("parent", "")) if self.kind.needs_parent else None,
        )

    def address(self, step: str) -> str:
        """Return the address of a step of this import."""
        return reverse(f"quartier-import:{step}", args=[self.key])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the kind, the name of the file and where to give up."""
        return super().get_context_data(
            kind=self.kind,
            file_name=self.facts["name"],
            count=len(self.table.rows),
            columns_url=self.address("columns"),
            check_url=self.address("check"),
            cancel_url=self.address("cancel"),
            **kwargs,
        )
