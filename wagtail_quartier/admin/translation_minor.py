"""Saying that a change of the original needs no new translation: in the report and the form."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem as PageActionMenuItem
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import DraftStateMixin, TranslatableMixin
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from wagtail_quartier.admin.translation_rights import Reader
from wagtail_quartier.admin.translation_rows import named_changes
from wagtail_quartier.translation_states.minor import accept_minor_change
from wagtail_quartier.translation_states.refreshing import refresh_keys
from wagtail_quartier.translation_states.table import State, TranslationState, base_model_of
from wagtail_quartier.translation_states.words import Words, words_of
from wagtail_quartier.translations import locales, original_of

MINOR = "minor"
#: What is pressed where there are drafts, and where saving is publishing.
PUBLISH, SAVE = "action-publish", "quartier-minor-change"


class MinorChangeView(View):
    """Shows what has changed since the translations were made; with POST it is minor."""

    @cached_property
    def row(self) -> TranslationState:
        """The row of the original; raises ``Http404`` where there is none."""
        rows = Reader(self.request.user).visible(TranslationState.objects.all())
        return get_object_or_404(rows, pk=self.kwargs["pk"], state=TranslationState.ORIGINAL)

    @cached_property
    def original(self) -> Any:
        """The original; raises ``PermissionDenied`` for whoever may not publish it."""
        model = ContentType.objects.get_for_id(self.row.content_type_id).model_class()
        found = model and model._default_manager.filter(pk=self.row.object_pk).first()
        if not found:
            raise Http404
        if not Reader(self.request.user).may_publish(found):
            raise PermissionDenied
        return found

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask."""
        refresh_keys(base_model_of(type(self.original)), [self.row.translation_key])
        outdated = TranslationState.objects.filter(
            translation_key=self.row.translation_key, state=State.OUTDATED
        )
        languages = [
            {"name": str(locales()[row.locale_id]), "changes": named_changes(row)}
            for row in outdated
        ]
        context = {
            "title": gettext("Minor change"),
            "row": self.row,
            "languages": languages,
            "next": self.next_url,
        }
        return render(request, "wagtail_quartier/admin/translations/minor.html", context)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take the translations for true to what the original says now."""
        say_minor(request, self.original)
        return redirect(self.next_url)

    @property
    def next_url(self) -> str:
        """Address of where somebody came from, the report otherwise."""
        return str(
            get_valid_next_url_from_request(self.request) or reverse("quartier_report_translations")
        )


def say_minor(request: HttpRequest, original: Any, before: Words | None = None) -> None:
    """Take the change for minor and say what has become of it."""
    if accept_minor_change(original, request.user, before=before):
        messages.success(
            request,
            gettext("The translations of “%(title)s” count as up to date.") % {"title": original},
        )
    else:
        messages.warning(
            request,
            gettext(
                "“%(title)s” has more or fewer sentences than before. Please look at its "
                "translations: they stay outdated."
            )
            % {"title": original},
        )


def has_translations(instance: Any) -> bool:
    """Tell whether this is a published original with a translation; one query."""
    rows = TranslationState.objects.filter(translation_key=instance.translation_key)
    found = list(rows.values_list("object_pk", "state"))
    is_original = (str(instance.pk), TranslationState.ORIGINAL) in found
    return is_original and any(
        state not in (State.MISSING, TranslationState.ORIGINAL) for _pk, state in found
    )


class MinorPageItem(PageActionMenuItem):
    """Publish a page, and leave its translations up to date."""

    name = PUBLISH
    label = _("Publish as a minor change")
    icon_name = "check"
    template_name = "wagtail_quartier/admin/translations/publish_minor.html"

    def is_shown(self, context: dict[str, Any]) -> bool:
        """Whether somebody may publish this original with translations."""
        if context["view"] != "edit" or not super().is_shown(context):
            return False
        may = self.get_user_page_permissions_tester(context).can_publish()
        return may and has_translations(context["page"])

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Add what tells this button from Wagtail's own of the same name."""
        return {**super().get_context_data(parent_context), "value": MINOR}


class MinorSnippetItem(SnippetActionMenuItem):
    """The same for a snippet; without drafts it is saved."""

    label = _("Publish as a minor change")
    icon_name = "check"
    template_name = MinorPageItem.template_name

    def __init__(self, model: type[Any], order: int | None = None) -> None:
        super().__init__(order)
        self.drafts = issubclass(model, DraftStateMixin)
        self.name = PUBLISH if self.drafts else SAVE
        if not self.drafts:
            self.label = _("Save as a minor change")

    def is_shown(self, context: dict[str, Any]) -> bool:
        """Whether somebody may publish this original with translations."""
        if context["view"] != "edit" or not super().is_shown(context):
            return False
        instance = context["instance"]
        may = Reader(context["request"].user).may_publish(instance)
        return may and has_translations(instance)

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Add what tells this button from Wagtail's own of the same name."""
        return {**super().get_context_data(parent_context), "value": MINOR}


def page_item() -> MinorPageItem:
    """Return the entry for pages; for the hook ``register_page_action_menu_item``."""
    return MinorPageItem(order=90)


def snippet_item(model: type[Any]) -> MinorSnippetItem | None:
    """Return the entry for snippets; for the hook ``register_snippet_action_menu_item``."""
    return MinorSnippetItem(model, order=90) if issubclass(model, TranslatableMixin) else None


def remember_words(request: HttpRequest, instance: Any) -> None:
    """Keep what the original says before a minor change is published; before editing."""
    if _is_minor(request) and isinstance(instance, TranslatableMixin):
        # The object at hand is the newest draft.
        live = type(instance)._default_manager.get(pk=instance.pk)
        request.quartier_words_before = words_of(live)  # type: ignore[attr-defined]


def after_minor_change(request: HttpRequest, instance: Any) -> None:
    """Leave the translations up to date after a minor change was published."""
    before = getattr(request, "quartier_words_before", None)
    if before is None or not _is_minor(request):
        return
    original = type(instance)._default_manager.get(pk=instance.pk)
    if original_of(original).pk != original.pk or not Reader(request.user).may_publish(original):
        return
    say_minor(request, original, before)


def _is_minor(request: HttpRequest) -> bool:
    return request.method == "POST" and MINOR in (request.POST.get(PUBLISH), request.POST.get(SAVE))
