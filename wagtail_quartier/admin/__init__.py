"""The editors' side: panels, viewsets, choosers."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
