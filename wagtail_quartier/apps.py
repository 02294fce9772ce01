"""App configuration of the core: snippets, mixins, schedules, templates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WagtailQuartierConfig(AppConfig):
    """The core app; the concrete pages live in ``wagtail_quartier.pages``."""

    name = "wagtail_quartier"
    label = "wagtail_quartier"
    verbose_name = _("Neighbourhood work")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the system checks, and let what is kept beside the content follow it."""
        # Django asks for all of them to be registered once the app registry is ready.
        import wagtail_quartier.frontend_cache.ideas  # noqa: PLC0415
        import wagtail_quartier.frontend_cache.purging  # noqa: PLC0415
        import wagtail_quartier.listings.freshness  # noqa: PLC0415
        import wagtail_quartier.listings.project_upkeep  # noqa: PLC0415
        import wagtail_quartier.listings.project_words  # noqa: PLC0415
        import wagtail_quartier.occurrence_index.upkeep  # noqa: F401, PLC0415
        from wagtail_quartier import checks, succession  # noqa: F401, PLC0415
        from wagtail_quartier.ideas.sending import add_address  # noqa: PLC0415
        from wagtail_quartier.translation_states.upkeep import follow_localize  # noqa: PLC0415

        add_address()
        follow_localize()
