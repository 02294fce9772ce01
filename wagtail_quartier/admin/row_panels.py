"""Panels of the child rows that several page types share."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from wagtail_quartier.admin.role_chooser import RolePageChooserPanel

lead_picture = MultiFieldPanel(
    [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_credit")],
    heading=_("Picture of the page"),
    help_text=_(
        "Shown large at the top, small in lists and when somebody shares the page. "
        "Without one, a pattern in the colour of the quarter is drawn."
    ),
    icon="image",
)

gallery = InlinePanel(
    "gallery",
    [
        FieldPanel("image"),
        FieldPanel("alt_text"),
        FieldPanel("caption"),
        FieldPanel("credit"),
    ],
    heading=_("Gallery"),
    label=_("picture"),
    help_text=_(
        "Only pictures you may publish: everybody who can be recognised has agreed, and the "
        "photographer is named."
    ),
    icon="image",
)

contacts = InlinePanel(
    "contact_links",
    [FieldPanel("contact"), FieldPanel("responsibility")],
    heading=_("Whom to talk to"),
    label=_("contact"),
    help_text=_(
        "Telephone and e-mail are kept with the contact. Change them there and they are right "
        "on every page and in every language."
    ),
    icon="user",
)

partners = InlinePanel(
    "partner_links",
    [FieldPanel("organisation"), FieldPanel("role")],
    heading=_("Partners and network"),
    label=_("partner"),
    help_text=_("Who joins in, in the order in which they are shown."),
    icon="group",
)

network = InlinePanel(
    "network_members",
    [
        FieldPanel("organisation"),
        FieldPanel("role"),
        FieldRowPanel([FieldPanel("since"), FieldPanel("until")]),
    ],
    heading=_("Who works together"),
    classname="quartier-rows",
    label=pgettext_lazy("in a network", "member"),
    help_text=_(
        "The page draws a figure from this list. The sector comes from the kind of the "
        "organisation, the order within a sector from this list."
    ),
    icon="group",
)

office_hours = InlinePanel(
    "office_hours_links",
    [FieldPanel("office_hours")],
    heading=_("When somebody is there"),
    label=_("office hours"),
    help_text=_(
        "Choose existing office hours or create new ones. Days and times are kept there, also "
        "when somebody is ill and a date is cancelled."
    ),
    icon="time",
)

links = InlinePanel(
    "links",
    [FieldRowPanel([FieldPanel("title"), FieldPanel("url")])],
    heading=_("Further links"),
    classname="quartier-rows",
    label=_("link"),
    help_text=_("Websites of others, with a title that says what people find there."),
    icon="link-external",
)

quarters = InlinePanel(
    "quarter_links",
    [RolePageChooserPanel("quarter", role="quarter")],
    heading=_("Quarters"),
    label=_("quarter"),
    help_text=_("Choose the smallest quarter that fits: the quarters above it show it as well."),
    icon="site",
)

awards = InlinePanel(
    "award_grants",
    [
        FieldRowPanel([FieldPanel("award"), FieldPanel("year")]),
        FieldPanel("distinction"),
        FieldPanel("jury_words"),
    ],
    heading=_("Awards received"),
    classname="quartier-rows",
    label=_("award"),
    icon="quartier-award",
)
