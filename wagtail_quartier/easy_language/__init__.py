"""Easy language: what a text has that makes it hard to read, by plain rules without a model."""

from wagtail_quartier.when_used import modules_when_used

# A site that starts asks for the tag of a language only; the rules are many regular expressions.
__getattr__ = modules_when_used(__name__)
