"""The dates of the coming weeks in one table, rebuilt from the rules whenever they change."""
