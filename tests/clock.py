"""The moment at which every test takes place."""

from datetime import datetime
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")

#: A Tuesday morning in winter time: four weeks before the change to summer time, four
#: before Easter week, and no public holiday in any German state.
NOW = datetime(2026, 3, 3, 10, 0, tzinfo=BERLIN)
