"""The host's own app."""

from django.apps import AppConfig


class ClinicConfig(AppConfig):
    name = "tests.hosts.facilities.clinic"
    label = "clinic"
    default_auto_field = "django.db.models.BigAutoField"
