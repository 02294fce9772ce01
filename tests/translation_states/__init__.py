"""How far translations have followed their originals."""
