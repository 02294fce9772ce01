"""How far each translation has followed its original: a table, and what keeps it true."""
