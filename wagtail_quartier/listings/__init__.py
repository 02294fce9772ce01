"""What belongs to what: queries for lists, counts and cards, visible things only."""
