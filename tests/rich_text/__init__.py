"""Links in rich text."""
