"""The dates of the coming weeks in one table, rebuilt from the rules whenever they change."""

from wagtail_quartier.when_used import modules_when_used

# What computes dates waits until something is saved or asked for; the table itself does not.
__getattr__ = modules_when_used(__name__)
