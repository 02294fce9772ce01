"""All office hours of the demo."""

from example_site.demo.counselling import COUNSELLING
from example_site.demo.meetings import MEETINGS
from example_site.demo.opening_hours import OPENING_HOURS

OFFERS = (*OPENING_HOURS, *COUNSELLING, *MEETINGS)
