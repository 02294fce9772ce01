"""Edit forms of the page types, in tabs by what editors think of.

Each begins with the ``content_panels`` of the page type and ends with its
``promote_panels`` and ``settings_panels``: a host adds its own panels to these lists, or
builds another ``TabbedInterface`` from the ``children`` of one of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    ObjectList,
    TabbedInterface,
)

from wagtail_quartier.admin import project_panels
from wagtail_quartier.admin import row_panels as rows
from wagtail_quartier.admin.easy_language import EasyLanguageHint
from wagtail_quartier.admin.idea_chooser import IdeaPanel
from wagtail_quartier.admin.original_notice import OriginalNotice
from wagtail_quartier.admin.resolution_chooser import ResolutionPanel
from wagtail_quartier.admin.role_chooser import RolePageChooserPanel
from wagtail_quartier.admin.tabs import InheritedTab

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

_opening = [
    EasyLanguageHint(),
    FieldPanel("teaser", icon="pilcrow"),
    FieldPanel("introduction", icon="doc-full"),
]
_body = FieldPanel("body", icon="doc-full-inverse")
_pictures = ObjectList([rows.lead_picture], heading=_("Pictures"))
_pictures_and_gallery = ObjectList([rows.lead_picture, rows.gallery], heading=_("Pictures"))
_wagtail_tabs = [
    InheritedTab("promote_panels", heading=_("Promote")),
    InheritedTab("settings_panels", heading=_("Settings")),
]


def statements(
    relation: str, heading: StrOrPromise, label: StrOrPromise, help_text: StrOrPromise
) -> InlinePanel:
    """Return the panel of a list of sentences with evidence and answers."""
    return InlinePanel(
        relation,
        [
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("evidence"), FieldPanel("evidence_url")]),
            FieldRowPanel(
                [
                    FieldPanel(
                        "answer_page",
                        help_text=_(
                            "The project, the session that has agreed on it, or any other page "
                            "that has come of it."
                        ),
                    ),
                    ResolutionPanel("answer_resolution"),
                ]
            ),
            FieldRowPanel([IdeaPanel("answer_idea"), FieldPanel("answer_url")]),
        ],
        heading=heading,
        classname="quartier-rows",
        label=label,
        help_text=help_text,
    )


introduced = TabbedInterface(
    [
        InheritedTab("content_panels", [*_opening, _body], heading=_("Text")),
        _pictures,
        *_wagtail_tabs,
    ]
)

quarter = TabbedInterface(
    [
        InheritedTab(
            "content_panels",
            [
                *_opening,
                statements(
                    "strengths",
                    _("Strengths of the quarter"),
                    _("strength"),
                    _("What is good here? One sentence each, as residents would say it."),
                ),
                statements(
                    "weaknesses",
                    _("Weaknesses of the quarter"),
                    _("weakness"),
                    _("What is missing here? One sentence each, without blaming anybody."),
                ),
                statements(
                    "guiding_questions",
                    _("Guiding questions"),
                    _("question"),
                    _("What do you want to find out together?"),
                ),
                _body,
                rows.links,
            ],
            heading=_("Text"),
        ),
        ObjectList([OriginalNotice(), rows.contacts, rows.network], heading=_("People")),
        ObjectList(
            [
                FieldPanel(
                    "colour",
                    help_text=_(
                        "Marks this quarter on cards and in lists, always beside its name."
                    ),
                    icon="view",
                ),
                rows.lead_picture,
                rows.gallery,
            ],
            heading=_("Pictures"),
        ),
        *_wagtail_tabs,
    ]
)

centre_index = TabbedInterface(
    [
        InheritedTab("content_panels", [*_opening, _body, rows.links], heading=_("Text")),
        ObjectList([OriginalNotice(), rows.contacts], heading=_("People")),
        _pictures,
        *_wagtail_tabs,
    ]
)

needs = centre_index

_offers = InlinePanel(
    "offers",
    [FieldPanel("title"), FieldPanel("text")],
    heading=_("What people find here"),
    label=_("offer"),
    help_text=_("Such as: breakfast, sewing, help with letters. The most popular first."),
    icon="list-ul",
)

_rooms = InlinePanel(
    "rooms",
    [
        FieldRowPanel([FieldPanel("name"), FieldPanel("capacity")]),
        FieldRowPanel([FieldPanel("step_free"), FieldPanel("hearing_loop")]),
        FieldPanel("description"),
        FieldPanel("image"),
        FieldPanel("image_alt"),
    ],
    heading=_("Rooms that groups may use"),
    classname="quartier-rows",
    label=_("room"),
    help_text=_("Leave this empty where there is nothing to borrow."),
    icon="home",
)

centre = TabbedInterface(
    [
        InheritedTab(
            "content_panels",
            [
                *_opening,
                _offers,
                _body,
                FieldPanel(
                    "website",
                    help_text=_("Where the centre has a website of its own."),
                    icon="link",
                ),
                rows.links,
            ],
            heading=_("Text"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                FieldPanel(
                    "place",
                    help_text=_(
                        "Address, map and accessibility are kept with the place. The quarter of "
                        "the place is the quarter of the centre."
                    ),
                    icon="site",
                ),
                rows.office_hours,
                _rooms,
            ],
            heading=_("Facts"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                FieldPanel(
                    "carrier", help_text=_("The organisation that runs the house."), icon="home"
                ),
                rows.contacts,
            ],
            heading=_("People"),
        ),
        _pictures_and_gallery,
        *_wagtail_tabs,
    ]
)

project = TabbedInterface(
    [
        project_panels.text,
        project_panels.facts,
        project_panels.people,
        project_panels.funding,
        _pictures_and_gallery,
        *_wagtail_tabs,
    ]
)

field_of_action = TabbedInterface(
    [
        InheritedTab(
            "content_panels",
            [
                *_opening,
                InlinePanel(
                    "measures",
                    [FieldPanel("title"), FieldPanel("text")],
                    heading=_("Typical measures"),
                    label=_("measure"),
                    help_text=_("What is usually done in this field, such as: a repair café."),
                    icon="list-ul",
                ),
                _body,
                rows.links,
            ],
            heading=_("Text"),
        ),
        ObjectList(
            [
                OriginalNotice(),
                InlinePanel(
                    "example_links",
                    [RolePageChooserPanel("project", role="project")],
                    heading=_("Example projects"),
                    label=_("project"),
                    help_text=_(
                        "These come first. All other projects of the field follow by themselves."
                    ),
                    icon="folder-open-inverse",
                ),
            ],
            heading=_("Projects"),
        ),
        _pictures,
        *_wagtail_tabs,
    ]
)

ideas = TabbedInterface(
    [
        InheritedTab("content_panels", [*_opening, _body], heading=_("Text")),
        ObjectList(
            [
                OriginalNotice(),
                FieldPanel("is_open", icon="form"),
                FieldPanel("notification_address", icon="mail"),
                rows.contacts,
            ],
            heading=_("Ideas and people"),
        ),
        _pictures,
        *_wagtail_tabs,
    ]
)
