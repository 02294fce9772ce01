"""System checks: a misconfiguration explains itself, by an id and a hint how to put it right."""

from wagtail_quartier.checks import (
    base_template,
    database,
    languages,
    package_settings,
    surroundings,
)

__all__ = ["base_template", "database", "languages", "package_settings", "surroundings"]
