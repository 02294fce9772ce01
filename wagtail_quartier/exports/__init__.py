"""Opening hours for other people's maps and search engines; pure, without database or request."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
