"""Ideas of residents: received once, moderated, answered in public, forgotten on time."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
