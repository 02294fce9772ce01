"""Whose translations somebody sees in the admin, and what may be done with them."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.utils.functional import cached_property
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.admin.report_filters import PAGE_ACTIONS
from wagtail_quartier.translation_states.table import TranslationState, base_models, is_page

SNIPPET_ACTIONS = ("add", "change", "delete", "view")


class Reader:
    """Somebody in the admin: sees an object who may do something with it in some language."""

    def __init__(self, user: Any) -> None:
        self.user = user
        self.page_policy = PagePermissionPolicy()

    @cached_property
    def snippet_types(self) -> dict[int, bool]:
        """The kinds of snippets somebody sees; whether they may be changed as well."""
        kinds = {}
        for model in base_models():
            if is_page(model):
                continue
            policy = model.snippet_viewset.permission_policy  # type: ignore[attr-defined]
            if policy.user_has_any_permission(self.user, SNIPPET_ACTIONS):
                key = ContentType.objects.get_for_model(model).pk
                kinds[key] = policy.user_has_permission(self.user, "change")
        return kinds

    @cached_property
    def sees_pages(self) -> bool:
        """Whether there is any page to see."""
        allowed: bool = self.page_policy.user_has_any_permission(self.user, PAGE_ACTIONS)
        return allowed

    @property
    def sees_something(self) -> bool:
        """Whether there is anything to report to them."""
        return self.sees_pages or bool(self.snippet_types)

    def visible(self, rows: QuerySet[TranslationState]) -> QuerySet[TranslationState]:
        """Keep the rows, in all languages, of the objects somebody may see."""
        snippets = Q(page__isnull=True, content_type__in=self.snippet_types)
        if self.user.is_active and self.user.is_superuser:
            return rows
        if not self.sees_pages:
            keys = TranslationState.objects.filter(snippets)
        else:
            pages = self.page_policy.instances_user_has_any_permission_for(
                self.user, set(PAGE_ACTIONS)
            )
            seen = Q(page__in=pages.order_by().values("pk"))
            keys = TranslationState.objects.filter(seen | snippets)
        return rows.filter(translation_key__in=keys.values("translation_key"))

    def editable_pages(self, pages: list[int]) -> set[int]:
        """Return which of the pages with these keys somebody may edit; one query."""
        if not pages:
            return set()
        allowed = self.page_policy.instances_user_has_permission_for(self.user, "change")
        return set(allowed.order_by().filter(pk__in=pages).values_list("pk", flat=True))

    def may_publish(self, original: Any) -> bool:
        """Tell whether somebody may publish this object, and so say what a change was."""
        if is_page(type(original)):
            return bool(original.permissions_for_user(self.user).can_publish())
        policy = original.snippet_viewset.permission_policy
        action = "publish" if hasattr(original, "live") else "change"
        return bool(policy.user_has_permission_for_instance(self.user, action, original))
