"""Import from tables: read a file, map its columns, try it dry, write it whole or not at all."""

from wagtail_quartier.when_used import modules_when_used

__getattr__ = modules_when_used(__name__)
