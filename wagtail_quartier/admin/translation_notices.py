"""What somebody who opens a translation is told: where its facts are, and what is missing.

The editor of wagtail-localize draws no panels of ours, so it is told as messages are. Wagtail's
own form has the notice in its tabs, beside the facts.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from wagtail_quartier.admin.original_notice import which_one_counts
from wagtail_quartier.admin.vocabulary import may_translate, untranslated
from wagtail_quartier.admin.vocabulary_view import how_many, vocabulary_url
from wagtail_quartier.translated_fields import TranslatedFields
from wagtail_quartier.translations import original_of


def tell_translator(request: HttpRequest, instance: Any) -> None:
    """Tell whoever opens a translation; for ``before_edit_page`` and ``before_edit_snippet``."""
    if request.method != "GET" or not issubclass(type(instance), TranslatedFields):
        return
    if getattr(instance, "alias_of_id", None) or original_of(instance) is instance:
        return
    if _is_edited_by_localize(instance):
        original = original_of(instance)
        url = AdminURLFinder(request.user).get_edit_url(original)
        link = messages.button(url, _("Edit the original")) if url else None
        messages.info(request, which_one_counts(), buttons=[link] if link else None)
    if may_translate(request.user) and (found := untranslated(instance)):
        sentence = how_many(found, instance.locale.get_display_name())
        link = messages.button(vocabulary_url(instance), _("Translate them as well"))
        messages.warning(request, sentence, buttons=[link])


def _is_edited_by_localize(instance: Any) -> bool:
    """Whether wagtail-localize puts its own editor in the place of Wagtail's form."""
    if not apps.is_installed("wagtail_localize"):
        return False
    translations: Any = apps.get_model("wagtail_localize", "Translation")._default_manager
    found: bool = translations.filter(
        source__object_id=instance.translation_key,
        target_locale_id=instance.locale_id,
        enabled=True,
    ).exists()
    return found
