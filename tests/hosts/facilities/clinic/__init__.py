"""The host's own app: its houses, and articles with listings in them."""
