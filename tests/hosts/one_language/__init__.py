"""A host without wagtail-localize: one language and no translation, or two with Wagtail's own."""
