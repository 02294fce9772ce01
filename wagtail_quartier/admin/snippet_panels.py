"""Panels of places, people, awards, funding and vocabulary."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.regions import PlaceForm
from wagtail_quartier.admin.role_chooser import RolePageChooserPanel
from wagtail_quartier.snippets.places import Place

_word_in_addresses = FieldPanel("slug", icon="link", classname="collapsed")

place = TabbedInterface(
    [
        ObjectList(
            [
                FieldPanel("name", icon="title"),
                MultiFieldPanel(
                    [
                        FieldPanel("street"),
                        FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
                        FieldPanel("directions"),
                    ],
                    heading=_("Address"),
                    icon="home",
                ),
                MultiFieldPanel(
                    [
                        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                        RolePageChooserPanel("quarter", role="quarter"),
                    ],
                    heading=_("Where on the map"),
                    icon="quartier-place",
                ),
                FieldPanel("holiday_region", icon="calendar-alt"),
            ],
            heading=_("Address"),
        ),
        ObjectList(
            [
                HelpPanel(
                    _(
                        "Answer only what somebody has looked at. “Not checked” is an honest "
                        "answer, and a wrong “yes” leaves people standing in front of stairs."
                    ),
                    template="wagtail_quartier/admin/help.html",
                ),
                *[
                    FieldRowPanel([FieldPanel(feature), FieldPanel(f"{feature}_remark")])
                    for feature in Place.FEATURES
                ],
            ],
            heading=_("Accessibility"),
        ),
    ],
    base_form_class=PlaceForm,
)

contact = ObjectList(
    [
        FieldPanel("name", icon="user"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("organisation")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("telephone"), FieldPanel("mobile")]),
                FieldPanel("email"),
            ],
            heading=_("How to reach"),
            help_text=_(
                "Shown to everybody, so enter official numbers and addresses only. With area code, "
                "as you would write it on a letter."
            ),
            icon="mobile-alt",
        ),
        FieldPanel("languages", icon="globe"),
        FieldPanel("image", icon="image"),
    ]
)

organisation = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("short_name"), FieldPanel("kind")])],
            heading=_("Name"),
            icon="title",
        ),
        FieldPanel(
            "umbrella",
            help_text=_("The association it belongs to, such as the district branch."),
            icon="group",
        ),
        MultiFieldPanel(
            [
                FieldPanel("website"),
                FieldRowPanel([FieldPanel("telephone"), FieldPanel("email")]),
            ],
            heading=_("How to reach"),
            icon="mobile-alt",
        ),
        FieldPanel("logo", icon="image"),
    ]
)

award = ObjectList(
    [
        OriginalNotice(),
        EasyLanguageHint(),
        FieldPanel("name", icon="quartier-award"),
        FieldPanel("description", icon="pilcrow"),
        FieldPanel("awarded_by", icon="home"),
        FieldPanel("website", icon="link-external"),
        FieldPanel("image", icon="image"),
        _word_in_addresses,
    ]
)

funding_programme = ObjectList(
    [
        OriginalNotice(),
        EasyLanguageHint(),
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldRowPanel([FieldPanel("short_name"), FieldPanel("funder")]),
                FieldPanel("website"),
            ],
            heading=_("Programme"),
            icon="quartier-funding",
        ),
        MultiFieldPanel(
            [FieldPanel("required_statement"), FieldPanel("logo")],
            heading=_("What has to be shown"),
            help_text=_("Both stand at the foot of every project this programme pays for."),
            icon="warning",
        ),
        _word_in_addresses,
    ]
)

target_group = ObjectList(
    [
        EasyLanguageHint(),
        FieldPanel("name", icon="group"),
        FieldPanel("description", icon="pilcrow"),
        _word_in_addresses,
    ]
)

topic = ObjectList([EasyLanguageHint(), FieldPanel("name", icon="tag"), _word_in_addresses])
