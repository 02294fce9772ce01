"""When nobody is there: holidays of houses, offers and of the whole town."""

from __future__ import annotations

from example_site.demo.days import in_days, next_time
from example_site.demo.shapes import Pause

CLOSURES = (
    Pause(
        key="weihnachten-markt",
        first_day=next_time(12, 23),
        last_day=next_time(12, 23, days=10),
        reason="Weihnachtspause im Haus am Markt",
        place="haus-am-markt",
    ),
    Pause(
        key="weihnachten-wasserturm",
        first_day=next_time(12, 24),
        last_day=next_time(12, 24, days=8),
        reason="Zwischen den Jahren bleibt das Haus zu",
        place="wasserturm-zentrum",
    ),
    Pause(
        key="sommer-suedstern",
        first_day=next_time(7, 27),
        last_day=next_time(7, 27, days=18),
        reason="Sommerpause – der Garten bleibt offen",
        place="suedstern",
    ),
    Pause(
        key="urlaub-sucht",
        first_day=in_days(24),
        last_day=in_days(38),
        reason="Urlaub; im Notfall hilft der Krisendienst unter 0221 4710 249",
        offer="sucht",
    ),
)
