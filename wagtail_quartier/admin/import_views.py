"""The import in the admin: choose a file, say what its columns are, look, and import.

Each step is a request of its own and works without JavaScript. The import itself is one
request in one transaction; its page is sent piece by piece, so that it shows how far the
import is, and closing it stops the import without a trace.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from wagtail_quartier.admin.import_forms import ColumnsForm, UploadForm
from wagtail_quartier.admin.import_steps import SESSION, START, FileStep, ImportView
from wagtail_quartier.imports import safekeeping
from wagtail_quartier.imports.blank_files import (
    blank_csv,
    blank_workbook,
    column_explanation,
    explanations,
)
from wagtail_quartier.imports.files import read_table
from wagtail_quartier.imports.importing import carry_out, make_plan, usual_mapping
from wagtail_quartier.imports.kinds import Errand
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.plans import Plan, Status
from wagtail_quartier.imports.tables import Refused

ROWS_ON_A_PAGE = 100
#: Lines of progress on the page of an import.
LINES = 20
#: A session keeps so many imports that were begun and not finished.
MOST_BEGUN = 5
LINES_HERE, END_HERE = map(mark_safe, ("<!-- lines -->", "<!-- end -->"))
BLANK_FILES = {
    "csv": (blank_csv, "text/csv; charset=utf-8"),
    "xlsx": (
        blank_workbook,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
}


class StartView(ImportView):
    """Choose a file, or take one to fill in."""

    template_name = "wagtail_quartier/admin/import/start.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form, for the kind in the address if it names one."""
        safekeeping.forget_old()
        wanted = request.GET.get("kind", "")
        initial = {"kind": wanted} if wanted in {kind.name for kind in self.kinds} else {}
        return self._show(UploadForm(self.kinds, initial=initial))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file if it is a table, and go on to its columns."""
        form = UploadForm(self.kinds, request.POST, request.FILES)
        if not form.is_valid():
            return self._show(form)
        file = form.cleaned_data["file"]
        try:
            read_table(file)
        except Refused as refusal:
            form.add_error("file", str(refusal))
            return self._show(form)
        file.seek(0)
        key = safekeeping.keep(file)
        begun = dict(list(request.session.get(SESSION, {}).items())[-MOST_BEGUN + 1 :])
        for old in request.session.get(SESSION, {}).keys() - begun.keys():
            safekeeping.forget(old)
        begun[key] = {"kind": form.cleaned_data["kind"], "name": file.name[:100]}
        request.session[SESSION] = begun
        return redirect("quartier-import:columns", key)

    def _show(self, form: UploadForm) -> HttpResponse:
        kinds = [
            {
                "kind": kind,
                "sentences": list(explanations(kind))[:1],
                "columns": [
                    {"heading": column.heading(), "explanation": column_explanation(column)}
                    for column in kind.columns(Lookups())
                ],
            }
            for kind in self.kinds
        ]
        status = 400 if form.errors else 200
        rules = list(explanations(self.kinds[0]))[1:]
        return self.render_to_response(
            self.get_context_data(form=form, kinds=kinds, rules=rules), status=status
        )


class BlankFileView(ImportView):
    """A file to fill in, with headings in the editor's language."""

    def get(self, request: HttpRequest, kind: str, ending: str) -> HttpResponse:
        """Return the file; 404 for a kind or format there is not."""
        found = next((known for known in self.kinds if known.name == kind), None)
        if found is None or ending not in BLANK_FILES:
            raise Http404
        make, content_type = BLANK_FILES[ending]
        answer = HttpResponse(make(found), content_type=content_type)
        answer["Content-Disposition"] = f'attachment; filename="{kind}.{ending}"'
        return answer


class ColumnsView(FileStep):
    """Say which column is what."""

    template_name = "wagtail_quartier/admin/import/columns.html"
    page_subtitle = gettext_lazy("Columns")

    def get(self, request: HttpRequest, key: str) -> HttpResponse:
        """Show the columns, with what their headings say chosen already."""
        mapping = self.facts.get("mapping")
        if mapping is None:
            mapping = usual_mapping(self.kind, self.table)
        initial: dict[str, Any] = {f"column_{at}": name for at, name in mapping.items()}
        initial["parent"] = self.facts.get("parent")
        return self._show(self._form(initial=initial))

    def post(self, request: HttpRequest, key: str) -> HttpResponse:
        """Try the import dry and show what it would do."""
        form = self._form(request.POST)
        if not form.is_valid():
            return self._show(form)
        self.remember(
            mapping={str(at): name for at, name in form.mapping().items()},
            parent=form.cleaned_data.get("parent", ""),
        )
        try:
            plan = make_plan(self.kind, self.errand())
        except Refused as refusal:
            form.add_error(None, str(refusal))
            return self._show(form)
        safekeeping.keep_report(self.key, self._report(plan))
        return redirect(self.address("check"))

    def _form(self, *args: Any, **kwargs: Any) -> ColumnsForm:
        columns = self.kind.columns(Lookups())
        return ColumnsForm(self.kind, columns, self.table, self.request.user, *args, **kwargs)

    def _show(self, form: ColumnsForm) -> HttpResponse:
        status = 400 if form.errors else 200
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def _report(self, plan: Plan) -> dict[str, Any]:
        headings = {c.name: c.heading() for c in self.kind.columns(Lookups())}
        rows = [
            {
                "number": row.number,
                "status": row.status.value,
                "title": row.title,
                "changed": [headings[name] for name in row.changed],
                "problems": [str(problem) for problem in row.problems],
            }
            for row in plan.rows
        ]
        counts = {status.value: count for status, count in plan.counts().items()}
        return {"rows": rows, "counts": counts, "examples": plan.examples}


class CheckView(FileStep):
    """The dry run: every row, and what would become of it."""

    template_name = "wagtail_quartier/admin/import/check.html"
    page_subtitle = gettext_lazy("Dry run")

    def get(self, request: HttpRequest, key: str) -> HttpResponse:
        """List the rows, those of one status if the address names one."""
        report = safekeeping.kept_report(self.key)
        if report is None:
            return redirect(self.address("columns"))
        counts, wanted = report["counts"], request.GET.get("status", "")
        rows = report["rows"]
        if wanted in Status.values:
            rows = [row for row in rows if row["status"] == wanted]
        else:
            wanted = ""
        for row in rows:
            row["label"] = Status(row["status"]).label
        tabs = [
            {
                "value": status.value,
                "label": status.label,
                "count": counts[status.value],
                "is_current": status.value == wanted,
            }
            for status in Status
        ]
        to_write = counts[Status.NEW] + counts[Status.CHANGED]
        context = self.get_context_data(
            page=Paginator(rows, ROWS_ON_A_PAGE).get_page(request.GET.get("p")),
            tabs=tabs,
            status=wanted,
            total=len(report["rows"]),
            examples=report["examples"],
            wrong=counts[Status.WRONG],
            to_write=to_write,
            run_url=self.address("run"),
            makes_drafts=self.kind.name in ("projects", "grants"),
        )
        return self.render_to_response(context)


class RunView(FileStep):
    """The import itself."""

    template_name = "wagtail_quartier/admin/import/run.html"
    page_subtitle = gettext_lazy("Importing")

    def get(self, request: HttpRequest, key: str) -> HttpResponse:
        """Importing takes a button, not an address."""
        return redirect(self.address("check"))

    def post(self, request: HttpRequest, key: str) -> StreamingHttpResponse:
        """Import, telling how far it is while the page is being sent."""
        context = self.get_context_data(lines_here=LINES_HERE, end_here=END_HERE)
        page = render_to_string(self.template_name, context, request=request)
        answer = StreamingHttpResponse(self._pieces(page, self.errand()))
        # Some proxies collect a page before they send it on.
        answer["X-Accel-Buffering"] = "no"
        answer["Cache-Control"] = "no-store"
        return answer

    def _pieces(self, page: str, errand: Errand) -> Iterator[str]:
        # Wagtail sets both for the view, which is over when this runs.
        language, zone = translation.get_language(), timezone.get_current_timezone()
        return self._told(page, errand, language, zone)

    def _told(self, page: str, errand: Errand, language: str | None, zone: Any) -> Iterator[str]:
        head, _mark, rest = page.partition(LINES_HERE)
        between, _mark, tail = rest.partition(END_HERE)
        yield head
        with translation.override(language), timezone.override(zone):
            if safekeeping.claim(self.key):
                try:
                    yield from self._imported(errand, between)
                finally:
                    safekeeping.release(self.key)
            else:
                problem = _("This file is being imported already, in another window.")
                yield between + self._end(problem=problem)
        yield tail

    def _imported(self, errand: Errand, between: str) -> Iterator[str]:
        total, told = 0, 0
        try:
            for done, total in carry_out(self.kind, errand):
                if done and done * LINES // total > told:
                    told = done * LINES // total
                    line = _("%(done)s of %(total)s rows") % {"done": done, "total": total}
                    yield format_html("<li>{}</li>\n", line)
        except Refused as refusal:
            yield between + self._end(problem=str(refusal))
        else:
            safekeeping.forget(self.key)
            yield between + self._end(total=total)

    def _end(self, **facts: Any) -> str:
        return render_to_string(
            "wagtail_quartier/admin/import/end.html",
            {
                "start_url": reverse(START),
                "check_url": self.address("check"),
                "makes_drafts": self.kind.needs_parent or self.kind.name == "grants",
                **facts,
            },
        )


class CancelView(FileStep):
    """Give up: the file goes."""

    def post(self, request: HttpRequest, key: str) -> HttpResponse:
        """Delete the file and go back to the start."""
        safekeeping.forget(self.key)
        request.session[SESSION].pop(self.key, None)
        request.session.modified = True
        messages.success(request, _("Nothing was imported, and the file is deleted."))
        return redirect(START)
