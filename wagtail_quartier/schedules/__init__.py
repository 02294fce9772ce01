"""Turn rules, closures, changes and public holidays into dates with times: no ORM, no settings."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
