# ruff: noqa: RUF001
"""Rules in words, in the languages of visitors: cases, genders and numbers as they speak."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import translation

from wagtail_quartier.schedules.sentences import rule_sentence
from wagtail_quartier.schedules.text import read_recurrence

RULES = (
    "FREQ=WEEKLY;BYDAY=TU",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR",
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=21",
    "FREQ=MONTHLY;BYDAY=1TU,3TU",
    "FREQ=MONTHLY;BYDAY=1WE,3WE",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYDAY=-2SA",
    "FREQ=MONTHLY;BYDAY=1MO,1TU",
    "FREQ=MONTHLY;BYDAY=1MO,1FR",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU",
    "FREQ=MONTHLY;BYMONTHDAY=2,22,-1",
    "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3",
    "FREQ=YEARLY;INTERVAL=5;BYMONTH=5,9;BYDAY=-1SU",
    "FREQ=WEEKLY;BYDAY=TU;BYMONTH=3,4",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331",
    "FREQ=DAILY;COUNT=2",
)
#: What is said of each of the rules; then of the first one with its times, and with an open end.
SAID = {
    "de": (
        "jeden Dienstag",
        "jeden Dienstag und Donnerstag",
        "jeden Montag, Mittwoch und Freitag",
        "Montag bis Freitag",
        "alle 2 Wochen am Mittwoch",
        "alle 3 Wochen am Dienstag und Freitag",
        "täglich",
        "alle 21 Tage",
        "jeden 1. und 3. Dienstag im Monat",
        "jeden 1. und 3. Mittwoch im Monat",
        "jeden letzten Freitag im Monat",
        "jeden vorletzten Samstag im Monat",
        "jeden 1. Montag und Dienstag im Monat",
        "jeden 1. Montag und Freitag im Monat",
        "alle 2 Monate am 1. Sonntag",
        "am 2., 22. und letzten Tag jedes Monats",
        "jedes Jahr am 3. Oktober",
        "alle 5 Jahre am letzten Sonntag im Mai und September",
        "jeden Dienstag, im März und April",
        "jeden Dienstag, bis 31. März 2027",
        "täglich, 2 Mal",
        "jeden Dienstag, 14:00–16:00 Uhr",
        "jeden Dienstag, ab 14:00 Uhr",
    ),
    "ar": (
        "كل يوم ثلاثاء",
        "كل يوم ثلاثاء وخميس",
        "كل يوم اثنين وأربعاء وجمعة",
        "كل يوم من الاثنين إلى الجمعة",
        "كل أسبوعين يوم الأربعاء",
        "كل 3 أسابيع يوم الثلاثاء والجمعة",
        "كل يوم",
        "كل 21 يومًا",
        "الثلاثاء الأول والثالث من كل شهر",
        "الأربعاء الأول والثالث من كل شهر",
        "الجمعة الأخيرة من كل شهر",
        "السبت قبل الأخير من كل شهر",
        "الاثنين والثلاثاء الأول من كل شهر",
        "الاثنين الأول والجمعة الأولى من كل شهر",
        "كل شهرين يوم الأحد الأول من الشهر",
        "في 2 و22 وآخر يوم من كل شهر",
        "كل سنة في 3 أكتوبر",
        "كل 5 سنوات يوم الأحد الأخير من مايو وسبتمبر",
        "كل يوم ثلاثاء، في مارس وإبريل",
        "كل يوم ثلاثاء، حتى 31 مارس، 2027",
        "كل يوم، مرتين",
        "كل يوم ثلاثاء، من 14:00 إلى 16:00",
        "كل يوم ثلاثاء، من الساعة 14:00",
    ),
    "tr": (
        "her salı",
        "her salı ve perşembe",
        "her pazartesi, çarşamba ve cuma",
        "pazartesi–cuma arası her gün",
        "2 haftada bir çarşamba günü",
        "3 haftada bir salı ve cuma günü",
        "her gün",
        "21 günde bir",
        "her ayın 1. ve 3. salı günü",
        "her ayın 1. ve 3. çarşamba günü",
        "her ayın son cuma günü",
        "her ayın sondan bir önceki cumartesi günü",
        "her ayın 1. pazartesi ve salı günü",
        "her ayın 1. pazartesi ve cuma günü",
        "2 ayda bir, ayın 1. pazar günü",
        "her ayın 2., 22. ve son günü",
        "her yıl 3 Ekim",
        "5 yılda bir Mayıs ve Eylül ayının son pazar günü",
        "her salı, Mart ve Nisan ayında",
        "her salı, 31 Mart 2027 tarihine kadar",
        "her gün, 2 kez",
        "her salı, 14:00–16:00",
        "her salı, saat 14:00 itibarıyla",
    ),
    "uk": (
        "щовівторка",
        "щовівторка і щочетверга",
        "щопонеділка, щосереди і щоп’ятниці",
        "щодня з понеділка по п’ятницю",
        "раз на 2 тижні у середу",
        "раз на 3 тижні у вівторок і п’ятницю",
        "щодня",
        "раз на 21 день",
        "щомісяця в 1-й і 3-й вівторок",
        "щомісяця в 1-шу і 3-тю середу",
        "щомісяця в останню п’ятницю",
        "щомісяця в передостанню суботу",
        "щомісяця в 1-й понеділок і вівторок",
        "щомісяця в 1-й понеділок і 1-шу п’ятницю",
        "раз на 2 місяці в 1-шу неділю",
        "щомісяця 2-го, 22-го і останнього числа",
        "щороку 3 жовтня",
        "раз на 5 років у останню неділю травня і вересня",
        "щовівторка, протягом березня і квітня",
        "щовівторка, до 31 березня 2027 р.",
        "щодня, 2 рази",
        "щовівторка, 14:00–16:00",
        "щовівторка, з 14:00",
    ),
}


@pytest.mark.parametrize("language", SAID)
def test_rules_are_said_as_people_say_them(language: str) -> None:
    read = [read_recurrence(f"DTSTART:20260101\nRRULE:{rule}") for rule in RULES]
    with translation.override(language):
        said = [rule_sentence(recurrence) for recurrence in read]
        said.append(rule_sentence(read[0], dt.time(14), dt.time(16)))
        said.append(rule_sentence(read[0], dt.time(14)))

    assert tuple(said) == SAID[language]
