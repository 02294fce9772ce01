"""The host's own app."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "tests.hosts.swapped_page.website"
    label = "website"
    default_auto_field = "django.db.models.BigAutoField"
