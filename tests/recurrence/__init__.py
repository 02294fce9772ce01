"""The model field, form field and widget of a rule."""
