"""How the host's tables came about."""
