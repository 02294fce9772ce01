"""Blocks for a host's own pages."""
