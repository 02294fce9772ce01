"""Whole host projects, each run in processes of its own because settings are global."""
