"""Filters of the directories: words in addresses, and bad input answered plainly."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
