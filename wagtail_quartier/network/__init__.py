"""Who works together, as a figure: measured, wrapped and laid out without a browser."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
