from __future__ import annotations

import datetime as dt

from recurrence import Recurrence

from wagtail_quartier.schedules.text import write_recurrence


def rule_sentence(recurrence: Recurrence, start_time: dt.time | None = None, end_time: dt.time | None = None) -> str:
    return write_recurrence(recurrence)
