"""Import from tables: read a file, map its columns, try it dry, write it whole or not at all."""
