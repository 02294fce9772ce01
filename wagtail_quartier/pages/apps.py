"""App configuration of the concrete pages."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WagtailQuartierPagesConfig(AppConfig):
    """Leave this app out of ``INSTALLED_APPS`` to build page types from the mixins."""

    name = "wagtail_quartier.pages"
    label = "wagtail_quartier_pages"
    verbose_name = _("Neighbourhood work: pages")
    default_auto_field = "django.db.models.BigAutoField"
