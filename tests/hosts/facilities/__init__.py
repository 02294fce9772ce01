"""A host with pages about its houses, which it had before it had the package."""
