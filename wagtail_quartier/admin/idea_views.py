"""One idea in the admin: work on it, put it with another, make a project of it, delete it.

Every view begins with the ideas its user looks after, so that the number of another one's idea
leads nowhere.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from wagtail_quartier.admin.idea_forms import ANSWER_IN, MergeForm, ModerationForm
from wagtail_quartier.ideas import drafting, moderation
from wagtail_quartier.ideas.pictures import CONTENT_TYPE
from wagtail_quartier.ideas.rights import ideas_for, ideas_policy
from wagtail_quartier.ideas.table import Idea, IdeaPicture

INDEX = "quartier-ideas:index"
#: So many ideas are offered to put one with.
OFFERED = 200


class IdeaView(WagtailAdminTemplateMixin, View):
    """A view of one idea, for those who look after it."""

    page_title = gettext_lazy("Idea")
    header_icon = "comment"
    idea: Idea

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Find the idea among those of the user; 404 for any other."""
        if not ideas_policy.user_has_permission(request.user, "change"):
            raise PermissionDenied
        rows = ideas_for(request.user).select_related("page", "duplicate_of", "project")
        self.idea = get_object_or_404(rows, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        """The reference."""
        return self.idea.reference

    def get_breadcrumbs_items(self) -> list[Any]:
        """The list, and the idea itself."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse_lazy(INDEX), "label": gettext_lazy("Ideas")},
            {"url": "", "label": self.idea.reference},
        ]

    def back(self) -> HttpResponse:
        """Go to the idea."""
        return redirect("quartier-ideas:edit", self.idea.pk)

    def refuse_old(self) -> HttpResponse:
        """Say that somebody else was here, and show what there is now."""
        messages.warning(self.request, _("Somebody else has changed this idea meanwhile."))
        return self.back()

    def version(self) -> int:
        """The version the user has seen; zero for none."""
        text = self.request.POST.get("version", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


class EditView(IdeaView):
    """The idea with everything that is known of it."""

    template_name = "wagtail_quartier/admin/ideas/edit.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show it."""
        return self._show(ModerationForm(instance=self.idea, request=request))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Store what was edited, unless somebody else was faster."""
        form = ModerationForm(request.POST, instance=self.idea, request=request)
        if not form.is_valid():
            messages.error(request, _("The idea is not saved: please look at what is marked."))
            return self._show(form)
        try:
            moderation.change(pk, form.cleaned_data["version"], request.user, form.values())
        except Idea.DoesNotExist:
            raise Http404 from None
        except moderation.NotPossible:
            form.add_error("state", _("This state does not follow the one the idea has now."))
            return self._show(form)
        except moderation.ChangedMeanwhile as changed:
            return self._show(form, changed)
        messages.success(request, _("The idea %(reference)s is saved.") % {"reference": self.idea})
        return redirect(INDEX)

    def _show(
        self, form: ModerationForm, changed: moderation.ChangedMeanwhile | None = None
    ) -> HttpResponse:
        stored = changed.idea if changed else Idea.objects.get(pk=self.idea.pk)
        if changed:
            # Saved once more, it is saved knowingly.
            sent = self.request.POST.copy()
            sent["version"] = str(stored.version)
            form.data = sent
        others = ideas_for(self.request.user).filter(page=stored.page_id, duplicate_of=None)
        context = self.get_context_data(
            form=form,
            media=form.media,
            idea=stored,
            theirs=_theirs(form, stored, changed.fields) if changed else [],
            is_changed=changed is not None,
            picture=IdeaPicture.objects.defer("data").filter(idea=stored).first(),
            steps=stored.steps.select_related("by"),
            duplicates=stored.duplicates.defer("text"),
            others=others.exclude(pk=stored.pk).values_list("reference", "title")[:OFFERED],
            can_make_project=drafting.list_for(stored, self.request.user) is not None,
            project_url=_project_url(stored),
        )
        return self.render_to_response(context)


class MergeView(IdeaView):
    """Put an idea with another one, or take it out again."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do it and go back to the idea."""
        try:
            if "separate" in request.POST:
                moderation.separate(pk, self.version(), request.user)
                messages.success(request, _("The idea stands for itself again."))
                return self.back()
            form = MergeForm(request.POST)
            wanted = form.cleaned_data["into"] if form.is_valid() else ""
            into = ideas_for(request.user).filter(reference=wanted).first() if wanted else None
            if into is None:
                messages.error(request, _("There is no such idea. Please look at the reference."))
                return self.back()
            moderation.merge(pk, self.version(), into.pk, request.user)
        except moderation.ChangedMeanwhile:
            return self.refuse_old()
        except moderation.NotPossible:
            messages.error(request, _("These two ideas cannot be put together."))
            return self.back()
        messages.success(request, _("The idea is put with %(reference)s.") % {"reference": into})
        return self.back()


class ProjectView(IdeaView):
    """Make a draft project of an idea, in one click."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Make it where there is none yet, and open it."""
        try:
            page = drafting.make_project(pk, request.user)
        except drafting.NoPlace:
            message = _("There is no list of projects here to which you may add one.")
            messages.error(request, message)
            return self.back()
        messages.success(request, _("This draft was made of the idea and stays linked to it."))
        return redirect("wagtailadmin_pages:edit", page.pk)


class DeleteView(IdeaView):
    """Delete an idea for good; asked once more."""

    template_name = "wagtail_quartier/admin/ideas/delete.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask."""
        return self.render_to_response(self.get_context_data(idea=self.idea))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do it."""
        moderation.remove(pk, request.user)
        messages.success(
            request, _("The idea %(reference)s is deleted.") % {"reference": self.idea}
        )
        return redirect(INDEX)


class PictureView(IdeaView):
    """The picture of an idea, for those who look after it."""

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Answer with the picture; no cache keeps it."""
        picture = IdeaPicture.objects.filter(idea=self.idea).first()
        if picture is None:
            raise Http404
        response = HttpResponse(bytes(picture.data), content_type=CONTENT_TYPE)
        response["X-Content-Type-Options"] = "nosniff"
        response["Cache-Control"] = "private, no-store"
        return response


def _theirs(form: ModerationForm, stored: Idea, fields: list[str]) -> list[tuple[Any, str]]:
    """Return what somebody else has stored, each with the name of its field."""
    found = [
        (form.fields[name].label, _in_words(stored, name)) for name in fields if name in form.fields
    ]
    for field in form.answers():
        text = stored.translated_answers.get(field.name.removeprefix(ANSWER_IN), "")
        if text != form.cleaned_data[field.name]:
            found.append((field.label, text or "–"))
    return found


def _in_words(idea: Idea, name: str) -> str:
    display = getattr(idea, f"get_{name}_display", None)
    value = display() if display else getattr(idea, name)
    return "–" if value in (None, "") else str(value)


def _project_url(idea: Idea) -> str:
    if idea.project_id is None:
        return ""
    return reverse("wagtailadmin_pages:edit", args=[idea.project_id])
