"""Panels of office hours and closures."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)

from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.office_hours_forms import ChangesPanel, OfficeHoursForm, SlotsPanel
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.slot_panel import SlotPanel

_slots = SlotsPanel(
    "slots",
    [
        SlotPanel(
            [
                FieldPanel("recurrence"),
                FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")]),
                FieldRowPanel([FieldPanel("place"), FieldPanel("contact")]),
                FieldRowPanel(
                    [
                        FieldPanel(
                            "valid_from",
                            help_text=_("Only where these times begin later, such as in summer."),
                        ),
                        FieldPanel(
                            "valid_until",
                            help_text=_("Only where these times end, such as in autumn."),
                        ),
                    ]
                ),
                FieldPanel(
                    "on_public_holidays",
                    help_text=_(
                        "Otherwise nobody is there on a public holiday, and the page says so."
                    ),
                ),
            ]
        )
    ],
    heading=_("Regular times"),
    classname="quartier-rows",
    label=_("slot"),
    help_text=_(
        "One slot for each rhythm: “every Tuesday from 14:00” is one, “the first Friday of the "
        "month” is another. Times stay as they are when the clocks change."
    ),
    icon="time",
)

_changes = ChangesPanel(
    "changes",
    [
        FieldRowPanel([FieldPanel("date"), FieldPanel("action")]),
        FieldPanel("slot_key"),
        FieldPanel("new_date", help_text=_("When it is moved to another day.")),
        FieldRowPanel(
            [
                FieldPanel(
                    "start_time", help_text=_("When it is added, or moved to another time.")
                ),
                FieldPanel("end_time"),
            ]
        ),
        FieldPanel("place", help_text=_("When it takes place somewhere else.")),
        FieldPanel("reason"),
    ],
    heading=_("Single dates that differ"),
    classname="quartier-rows",
    label=_("change"),
    help_text=_(
        "Somebody is ill, a date is moved, an extra one is added: note it here, and the "
        "regular times stay as they are. For holidays of several days use a closure instead."
    ),
    icon="warning",
)

office_hours = TabbedInterface(
    [
        ObjectList(
            [
                EasyLanguageHint(),
                FieldPanel("title", icon="title"),
                FieldPanel("kind", icon="list-ul"),
                FieldPanel("note", icon="pilcrow"),
                InlinePanel(
                    "topic_links",
                    [FieldPanel("topic")],
                    heading=_("Topics"),
                    label=_("topic"),
                    help_text=_("What people can ask about. Visitors can filter by it."),
                    icon="tag",
                ),
                FieldPanel("organisation", icon="home"),
                PublishingPanel(),
            ],
            heading=_("Text"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                _slots,
                FieldPanel("last_confirmed_on", icon="circle-check"),
            ],
            heading=_("Times"),
        ),
        ObjectList([OriginalNotice(), _changes], heading=_("Single dates")),
        ObjectList(
            [
                FieldPanel("by_appointment", icon="calendar-check"),
                FieldPanel(
                    "registration",
                    help_text=_("Such as: just come, or: call one day before."),
                    icon="mobile-alt",
                ),
                FieldPanel("cost", icon="quartier-funding"),
                FieldPanel("languages", icon="globe"),
            ],
            heading=_("For whom"),
        ),
    ],
    base_form_class=OfficeHoursForm,
)

closure = ObjectList(
    [
        FieldPanel("reason", icon="pilcrow"),
        FieldRowPanel(
            [FieldPanel("first_day"), FieldPanel("last_day")], heading=_("From when until when")
        ),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                FieldPanel("office_hours"),
            ],
            heading=_("Only at one place, or only one offer"),
            help_text=_("Leave both empty, and everything is closed on these days."),
            icon="site",
        ),
    ]
)
