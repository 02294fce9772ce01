"""Run in the host: which of our migrations fail where the host does not announce its own."""

from importlib import import_module

import django
from django.db.migrations.loader import MigrationLoader

LATER_MIGRATIONS = ("0002_paper", "0003_photograph")


def main() -> None:
    """Take ``run_before`` from the host's migrations and try what then comes before ours."""
    django.setup()
    for name in LATER_MIGRATIONS:
        module = import_module(f"tests.hosts.custom_models.website.migrations.{name}")
        module.Migration.run_before = []
    loader = MigrationLoader(None)
    for app in ("wagtail_quartier", "wagtail_quartier_pages"):
        state = loader.project_state((app, "0001_initial"))
        try:
            models = state.apps.get_models()
        except ValueError as error:
            print(app, "fails:", error)  # noqa: T201  (the answer of this script)
        else:
            print(app, "knows", len(models), "models")  # noqa: T201  (the answer of this script)


if __name__ == "__main__":
    main()
