"""What belongs to what: queries for lists, counts and cards, visible things only."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
