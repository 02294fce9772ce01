"""Ideas: received once, moderated, shown without names, forgotten."""
