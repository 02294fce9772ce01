"""The reference an idea is known by: short enough for the telephone, and not to be guessed."""

from __future__ import annotations

import secrets

#: Without letters and digits that are taken for one another, and without vowels, so that no
#: reference is a word.
ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"
GROUP = 4
#: As it stands in an address.
PATTERN = rf"[{ALPHABET}]{{{GROUP}}}-[{ALPHABET}]{{{GROUP}}}"


def new_reference() -> str:
    """Return a random reference such as ``7K3Q-9MXD``, one of 280 billion."""
    letters = [secrets.choice(ALPHABET) for _ in range(2 * GROUP)]
    return f"{''.join(letters[:GROUP])}-{''.join(letters[GROUP:])}"
