"""The host's own app; its label sorts after ours, as in a host one cannot choose."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "tests.hosts.custom_models.website"
    label = "website"
    default_auto_field = "django.db.models.BigAutoField"
