"""StreamField blocks of the body."""
