"""The settings of neighbourhood work in Wagtail's settings menu."""

from __future__ import annotations

from django import forms
from django.apps import apps
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, ObjectList
from wagtail.contrib.settings.registry import register_setting

from wagtail_quartier.admin.languages import LanguageSelect
from wagtail_quartier.admin.regions import SettingsForm
from wagtail_quartier.ideas.privacy_settings import IdeasSettings
from wagtail_quartier.site_settings import NeighbourhoodSettings

panels = ObjectList(
    [
        FieldPanel("holiday_region", heading=_("Public holidays"), icon="calendar-alt"),
        FieldPanel("confirm_after_days", icon="circle-check"),
        FieldPanel("untranslated", icon="globe", widget=forms.RadioSelect),
    ],
    base_form_class=SettingsForm,
)

ideas_panels = [
    FieldPanel("keep_contact_days", icon="lock"),
    FieldPanel("keep_idea_days", icon="bin"),
    InlinePanel(
        "privacy_texts",
        [FieldPanel("language", widget=LanguageSelect), FieldPanel("text")],
        heading=_("Privacy text beside the form for ideas"),
        label=_("privacy text"),
        help_text=_(
            "One for each language. Where a language has none, the text of the site's own "
            "language is shown; without that, a short text of ours with the period above."
        ),
        icon="doc-full",
    ),
]


def register_settings() -> None:
    """Add our settings to the menu, which only ``wagtail.contrib.settings`` has."""
    if apps.is_installed("wagtail.contrib.settings"):
        # Wagtail looks for the panels on the model, which knows nothing of the admin.
        NeighbourhoodSettings.edit_handler = panels
        register_setting(NeighbourhoodSettings, icon="quartier-neighbourhood")
        IdeasSettings.panels = ideas_panels
        register_setting(IdeasSettings, icon="comment")
