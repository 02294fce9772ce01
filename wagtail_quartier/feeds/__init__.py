"""Calendars that other programs subscribe to."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
