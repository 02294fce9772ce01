"""Ideas of residents: received once, moderated, answered in public, forgotten on time."""
