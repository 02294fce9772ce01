"""Requests and offers in the admin: listed by their last day, and edited."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column

from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.listing import DayColumn
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.viewsets import QuartierViewSet, locale
from wagtail_quartier.snippets.needs import Need

panels = ObjectList(
    [
        OriginalNotice(),
        EasyLanguageHint(),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("direction"), FieldPanel("subject")]),
                FieldPanel("title"),
                FieldPanel("description"),
            ],
            heading=_("What it is about"),
            icon="pick",
        ),
        MultiFieldPanel(
            [FieldPanel("time_needed"), FieldPanel("skills"), FieldPanel("languages")],
            heading=_("What one needs for it"),
            icon="list-ul",
        ),
        MultiFieldPanel(
            [FieldPanel("page"), FieldPanel("place")],
            heading=pgettext_lazy("where something is needed", "Where"),
            icon="site",
        ),
        FieldPanel(
            "contact",
            help_text=_("Shown to everybody with telephone and e-mail."),
            icon="user",
        ),
        FieldPanel("until", icon="date"),
    ]
)


class NeedViewSet(QuartierViewSet):
    """Requests and offers, what ends last standing first."""

    model = Need
    icon = "pick"
    edit_handler = panels
    list_display = [
        "title",
        locale,
        Column("get_direction_display", label=_("Wanted or offered"), sort_key="direction"),
        Column("get_subject_display", label=pgettext_lazy("what is wanted or offered", "What")),
        Column("page", label=_("Belongs to")),
        DayColumn("until", label=_("Shown until"), sort_key="until"),
    ]
    list_filter = ["direction", "subject", "until", "place"]
    search_fields = ["title", "description", "contact__name"]
    ordering = ["-until"]
    related = ("page", "contact", "place")
