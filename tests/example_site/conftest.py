"""The tests in ``inside`` need the example's own settings and are left out of any other run.

``pytest --ds=example_site.settings tests/example_site/inside`` runs them by themselves.
"""

import os

collect_ignore = (
    [] if os.environ["DJANGO_SETTINGS_MODULE"] == "example_site.settings" else ["inside"]
)
