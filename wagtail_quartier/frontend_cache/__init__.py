"""What a cache in front of the site has to forget when something changes."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
