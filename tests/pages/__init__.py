"""Every page type as editors and visitors meet it."""
