"""What visitors see: every template, its parts, its optional parts, its blocks."""
