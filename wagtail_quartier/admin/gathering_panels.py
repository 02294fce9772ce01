"""Panels of gatherings and their sessions, in tabs by what editors think of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from wagtail_quartier.admin import row_panels as rows
from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.tabs import InheritedTab

_wagtail_tabs = [
    InheritedTab("promote_panels", heading=_("Promote")),
    InheritedTab("settings_panels", heading=_("Settings")),
]

gathering = TabbedInterface(
    [
        InheritedTab(
            "content_panels",
            [
                EasyLanguageHint(),
                FieldPanel("teaser", icon="pilcrow"),
                FieldPanel("purpose", icon="pick"),
                FieldPanel("audience", icon="group"),
                FieldPanel("interpretation", icon="globe"),
                FieldPanel("childcare", icon="info-circle"),
                FieldPanel("body", icon="doc-full-inverse"),
                rows.links,
            ],
            heading=_("Text"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                FieldPanel("kind", icon="tag"),
                InlinePanel(
                    "office_hours_links",
                    [FieldPanel("office_hours")],
                    heading=_("Dates"),
                    label=_("dates"),
                    help_text=_(
                        "Choose dates that exist already, or create new ones: “every second "
                        "Tuesday of the month, 18:00”. Cancel or move a single date there, and it "
                        "is right in the timetable, in calendars and here."
                    ),
                    icon="time",
                ),
                FieldPanel(
                    "place",
                    help_text=_(
                        "Where it usually meets. What is accessible there is kept with the place "
                        "and shown here."
                    ),
                    icon="site",
                ),
                rows.quarters,
                MultiFieldPanel(
                    [
                        InlinePanel(
                            "target_group_links",
                            [FieldPanel("target_group")],
                            heading=_("Target groups"),
                            label=_("target group"),
                        ),
                        FieldPanel("languages"),
                        FieldPanel("has_childcare"),
                    ],
                    heading=_("For whom"),
                    help_text=_("Leave everything empty where everybody is meant."),
                    icon="group",
                ),
            ],
            heading=_("Facts"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                InlinePanel(
                    "moderator_links",
                    [FieldPanel("contact"), FieldPanel("responsibility")],
                    heading=_("Who moderates"),
                    label=_("moderator"),
                    help_text=_("People who can be named in public, with what they look after."),
                    icon="user",
                ),
                InlinePanel(
                    "organisation_links",
                    [FieldPanel("organisation"), FieldPanel("role")],
                    heading=_("Who takes part"),
                    label=_("organisation"),
                    help_text=_("The page groups them by the kind of the organisation."),
                    icon="group",
                ),
                rows.contacts,
            ],
            heading=_("People"),
        ),
        ObjectList([rows.lead_picture, rows.gallery], heading=_("Pictures")),
        *_wagtail_tabs,
    ]
)

session = TabbedInterface(
    [
        InheritedTab(
            "content_panels",
            [
                EasyLanguageHint(),
                FieldPanel(
                    "date",
                    help_text=_(
                        "The day of this session. Time and place come from the dates of the "
                        "gathering, so that a date that is moved or cancelled is right here too."
                    ),
                    icon="date",
                ),
                FieldPanel("teaser", icon="pilcrow"),
                FieldPanel("agenda", icon="list-ol"),
                FieldPanel("minutes", icon="doc-full"),
                FieldPanel("minutes_document", icon="doc-full-inverse"),
                FieldPanel("body", icon="doc-full-inverse"),
                rows.links,
            ],
            heading=_("Text"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                InlinePanel(
                    "resolutions",
                    [
                        FieldPanel("text"),
                        FieldRowPanel([FieldPanel("state"), FieldPanel("due_date")]),
                        FieldPanel("responsible"),
                        FieldPanel("outcome"),
                    ],
                    heading=_("What was agreed"),
                    classname="quartier-rows",
                    label=_("resolution"),
                    help_text=_(
                        "One entry for each resolution. Come back and change its state: residents "
                        "see on the page of the gathering what has been done."
                    ),
                    icon="circle-check",
                ),
                InlinePanel(
                    "attendance",
                    [FieldRowPanel([FieldPanel("sector"), FieldPanel("number")])],
                    heading=_("Who came"),
                    classname="quartier-rows",
                    label=_("sector"),
                    help_text=_("Only how many; no names."),
                    icon="group",
                ),
            ],
            heading=_("Resolutions and people"),
        ),
        ObjectList([rows.lead_picture], heading=_("Pictures")),
        *_wagtail_tabs,
    ]
)
