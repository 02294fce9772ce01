"""Opening hours for other people's maps and search engines; pure, without database or request."""
