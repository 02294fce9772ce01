"""The concrete page types, in an app of their own that a host may leave out."""
