"""Panels of office hours and closures."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)

from wagtail_quartier.admin.office_hours_forms import ChangesPanel, OfficeHoursForm
from wagtail_quartier.admin.original_notice import OriginalNotice

_slots = InlinePanel(
    "slots",
    [
        FieldPanel("recurrence"),
        FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")]),
        FieldRowPanel([FieldPanel("place"), FieldPanel("contact")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")]),
                FieldPanel("on_public_holidays"),
            ],
            heading=_("For a limited time, and on public holidays"),
            classname="collapsed",
        ),
    ],
    heading=_("Regular times"),
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
        MultiFieldPanel(
            [
                FieldPanel("new_date"),
                FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")]),
                FieldPanel("place"),
            ],
            heading=_("When moved or added: the new time and place"),
        ),
        FieldPanel("reason"),
    ],
    heading=_("Single dates that differ"),
    label=_("change"),
    help_text=_(
        "Somebody is ill, a date is moved, an extra one is added: note it here, and the rule above "
        "stays as it is. For holidays of several days use a closure instead."
    ),
    icon="warning",
)

office_hours = TabbedInterface(
    [
        ObjectList(
            [
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
                HelpPanel(_("Leave both empty, and everything is closed on these days.")),
                FieldPanel("place"),
                FieldPanel("office_hours"),
            ],
            heading=_("Only at one place, or only one offer"),
            icon="site",
        ),
    ]
)
