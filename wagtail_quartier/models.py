"""Everything public in one place: ``from wagtail_quartier.models import Place``."""

from wagtail_quartier.content_changes import ContentChange
from wagtail_quartier.ideas.privacy_settings import IdeasSettings, PrivacyText
from wagtail_quartier.ideas.table import Idea, IdeaPicture, IdeaStep
from wagtail_quartier.keeping import StoredAnswer
from wagtail_quartier.occurrence_index.table import CalendarRevision, OccurrenceIndex
from wagtail_quartier.page_mixins.awards import AwardsPageMixin
from wagtail_quartier.page_mixins.centres import CentreIndexMixin, CentreMixin
from wagtail_quartier.page_mixins.facilities import FacilityDetails, FacilityMixin
from wagtail_quartier.page_mixins.fields_of_action import (
    FieldOfActionIndexMixin,
    FieldOfActionMixin,
)
from wagtail_quartier.page_mixins.gatherings import GatheringMixin
from wagtail_quartier.page_mixins.ideas import IdeasPageMixin
from wagtail_quartier.page_mixins.needs import NeedsPageMixin
from wagtail_quartier.page_mixins.office_hours import OfficeHoursPageMixin
from wagtail_quartier.page_mixins.projects import ProjectIndexMixin, ProjectMixin
from wagtail_quartier.page_mixins.quarters import QuarterMixin
from wagtail_quartier.page_mixins.rows import with_rows
from wagtail_quartier.page_mixins.sessions import SessionMixin
from wagtail_quartier.site_settings import NeighbourhoodSettings
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.needs import Need
from wagtail_quartier.snippets.office_hours import (
    OfficeHours,
    OfficeHoursChange,
    OfficeHoursTopic,
    Slot,
)
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Accessible, Place
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic
from wagtail_quartier.translation_states.table import TranslationState

__all__ = [
    "Accessible",
    "Award",
    "AwardsPageMixin",
    "CalendarRevision",
    "CentreIndexMixin",
    "CentreMixin",
    "Closure",
    "Contact",
    "ContentChange",
    "FacilityDetails",
    "FacilityMixin",
    "FieldOfActionIndexMixin",
    "FieldOfActionMixin",
    "FundingProgramme",
    "GatheringMixin",
    "Idea",
    "IdeaPicture",
    "IdeaStep",
    "IdeasPageMixin",
    "IdeasSettings",
    "Need",
    "NeedsPageMixin",
    "NeighbourhoodSettings",
    "OccurrenceIndex",
    "OfficeHours",
    "OfficeHoursChange",
    "OfficeHoursPageMixin",
    "OfficeHoursTopic",
    "Organisation",
    "Place",
    "PrivacyText",
    "ProjectIndexMixin",
    "ProjectMixin",
    "QuarterMixin",
    "SessionMixin",
    "Slot",
    "StoredAnswer",
    "TargetGroup",
    "Topic",
    "TranslationState",
    "with_rows",
]
