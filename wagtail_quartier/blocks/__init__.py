"""StreamField blocks: those of our pages' body, and listings for a host's own pages."""

from wagtail_quartier.blocks.awards import AwardsBlock
from wagtail_quartier.blocks.centres import CentresBlock
from wagtail_quartier.blocks.contacts import ContactBlock
from wagtail_quartier.blocks.office_hours import OfficeHoursBlock
from wagtail_quartier.blocks.projects import ParticipantsBlock, ProjectsBlock
from wagtail_quartier.blocks.quarters import QuarterBlock
from wagtail_quartier.blocks.taking_part import (
    GatheringsBlock,
    IdeasBlock,
    NeedsBlock,
    NetworkBlock,
)

__all__ = [
    "QUARTER_BLOCKS",
    "TAKING_PART_BLOCKS",
    "AwardsBlock",
    "CentresBlock",
    "ContactBlock",
    "GatheringsBlock",
    "IdeasBlock",
    "NeedsBlock",
    "NetworkBlock",
    "OfficeHoursBlock",
    "ParticipantsBlock",
    "ProjectsBlock",
    "QuarterBlock",
]

#: For a host's StreamField: ``StreamField([*QUARTER_BLOCKS, ...])``. The names stand in the
#: host's content and, in a plain StreamField, in its migrations: none is added, renamed or taken
#: away. What comes later is a class to be added by name.
QUARTER_BLOCKS = [
    ("quartier_projects", ProjectsBlock()),
    ("quartier_office_hours", OfficeHoursBlock()),
    ("quartier_centres", CentresBlock()),
    ("quartier_awards", AwardsBlock()),
    ("quartier_contact", ContactBlock()),
    ("quartier_quarter", QuarterBlock()),
    ("quartier_participants", ParticipantsBlock()),
]

#: The same about taking part, with the same promise.
TAKING_PART_BLOCKS = [
    ("quartier_network", NetworkBlock()),
    ("quartier_gatherings", GatheringsBlock()),
    ("quartier_needs", NeedsBlock()),
    ("quartier_ideas", IdeasBlock()),
]
