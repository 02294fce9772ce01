"""Tests of the demo content, inside the example site."""
