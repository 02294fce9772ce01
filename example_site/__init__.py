"""A real host site around the package: an invented town and its neighbourhood work."""
