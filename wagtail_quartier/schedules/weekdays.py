"""Weekdays as they stand in a sentence, and their places in a month.

Django knows their names, but a sentence needs more in many languages: "every Tuesday" is one word
in Ukrainian, "on Wednesday" has a case, and whether it is the first one as a man or as a woman
depends on the day. So each use has its words, by number: 0 is Monday.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import pgettext

from wagtail_quartier.schedules.words import CannotSay, listed

#: The places a weekday may have in a month, in the order of the words for them.
PLACES = (1, 2, 3, 4, 5, -1, -2)


def every(numbers: Iterable[int]) -> str:
    """Return weekdays as in "every Tuesday and Thursday", without the "every"."""
    words = (
        pgettext("every …", "Monday"),
        pgettext("every …", "Tuesday"),
        pgettext("every …", "Wednesday"),
        pgettext("every …", "Thursday"),
        pgettext("every …", "Friday"),
        pgettext("every …", "Saturday"),
        pgettext("every …", "Sunday"),
    )
    return listed(words[number] for number in numbers)


def on(numbers: Iterable[int]) -> str:
    """Return weekdays as in "on Tuesday", "on the 1st Friday", "to Friday", without the "on"."""
    words = (
        pgettext("on …", "Monday"),
        pgettext("on …", "Tuesday"),
        pgettext("on …", "Wednesday"),
        pgettext("on …", "Thursday"),
        pgettext("on …", "Friday"),
        pgettext("on …", "Saturday"),
        pgettext("on …", "Sunday"),
    )
    return listed(words[number] for number in numbers)


def beginning(number: int) -> str:
    """Return the weekday as in "from Monday to Friday", without the "from"."""
    words = (
        pgettext("from …", "Monday"),
        pgettext("from …", "Tuesday"),
        pgettext("from …", "Wednesday"),
        pgettext("from …", "Thursday"),
        pgettext("from …", "Friday"),
        pgettext("from …", "Saturday"),
        pgettext("from …", "Sunday"),
    )
    return words[number]


def places(number: int, indexes: Iterable[int]) -> str:
    """Return which ones of a weekday in a month, such as "1st and last".

    Raises :class:`CannotSay` for places without a word.
    """
    # Translators: keep the number and order of the words between the strokes.
    words = (
        pgettext("which Monday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Tuesday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Wednesday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Thursday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Friday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Saturday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
        pgettext("which Sunday of the month", "1st|2nd|3rd|4th|5th|last|last but one"),
    )
    said = dict(zip(PLACES, words[number].split("|"), strict=False))
    if not said.keys() >= set(indexes := list(indexes)):
        raise CannotSay
    return listed(said[index] for index in indexes)
