"""Panels of a project, in tabs by what editors think of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
)

from wagtail_quartier.admin import row_panels as rows
from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.funding_check import FundingCheck
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.role_chooser import RolePageChooserPanel
from wagtail_quartier.admin.tabs import InheritedTab

text = InheritedTab(
    "content_panels",
    [
        FundingCheck(),
        EasyLanguageHint(),
        FieldPanel("teaser", icon="pilcrow"),
        FieldPanel("goals", icon="pick"),
        FieldPanel("content", icon="doc-full"),
        FieldPanel("results", icon="circle-check"),
        FieldPanel("volunteering", icon="group"),
        FieldPanel("referral", icon="arrow-right"),
        FieldPanel("body", icon="doc-full-inverse"),
        rows.links,
    ],
    heading=_("Text"),
)

facts = ObjectList(
    [
        OriginalNotice(),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
                FieldPanel("discontinued"),
            ],
            heading=_("When"),
            help_text=_(
                "Planned, running or finished: the page says it by itself, from these dates."
            ),
            icon="date",
        ),
        MultiFieldPanel(
            [FieldPanel("in_all_quarters"), rows.quarters], heading=_("Where"), icon="site"
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("age_from"), FieldPanel("age_to")]),
                InlinePanel(
                    "target_group_links",
                    [FieldPanel("target_group")],
                    heading=_("Target groups"),
                    label=_("target group"),
                ),
            ],
            heading=_("For whom"),
            help_text=_("Leave everything empty where everybody is meant."),
            icon="group",
        ),
        InlinePanel(
            "participant_figures",
            [FieldRowPanel([FieldPanel("year"), FieldPanel("planned"), FieldPanel("reached")])],
            heading=_("Participants by year"),
            classname="quartier-rows",
            label=_("year"),
            help_text=_(
                "How many people were planned for and how many came. An empty number means that "
                "nobody has counted; 0 means that nobody came."
            ),
            icon="order",
        ),
        InlinePanel(
            "field_links",
            [RolePageChooserPanel("field", role="field_of_action")],
            heading=_("Fields of action"),
            label=_("field of action"),
            help_text=_("The project is then listed as an example on the pages of these fields."),
            icon="folder-open-inverse",
        ),
    ],
    heading=_("Facts"),
)

people = ObjectList(
    [
        OriginalNotice(),
        FieldPanel(
            "carrier",
            help_text=_("The organisation that is responsible for the project."),
            icon="home",
        ),
        rows.contacts,
        rows.office_hours,
        rows.partners,
    ],
    heading=_("People"),
)

funding = ObjectList(
    [
        OriginalNotice(),
        FundingCheck(),
        InlinePanel(
            "funding_links",
            [
                FieldPanel("programme"),
                FieldPanel("reference_number"),
                FieldRowPanel([FieldPanel("funded_from"), FieldPanel("funded_until")]),
            ],
            heading=_("Who pays"),
            classname="quartier-rows",
            label=_("funding"),
            help_text=_(
                "Logo and required statement come from the programme and are shown at the foot "
                "of the page."
            ),
            icon="quartier-funding",
        ),
        InlinePanel(
            "evidence",
            [
                FieldPanel("title"),
                FieldRowPanel([FieldPanel("kind"), FieldPanel("date")]),
                FieldPanel("url"),
                FieldPanel("document"),
                FieldPanel("image"),
                FieldPanel("is_public"),
            ],
            heading=_("Publicity evidence"),
            classname="quartier-rows",
            label=_("evidence"),
            help_text=_(
                "Where the funding was made public: collect it here while it happens, and the "
                "final report is half done."
            ),
            icon="openquote",
        ),
        rows.awards,
    ],
    heading=_("Funding and awards"),
)
