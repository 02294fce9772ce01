"""A host with a base page model of its own, which only Wagtail 8 and newer allow."""
