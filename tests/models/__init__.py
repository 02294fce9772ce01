"""Models without their pages: fields, migrations, validation, revisions, settings."""
