"""The signed token of a form: when it was fetched, from which page, and its number.

It stands in for Django's token against forged requests, which would need a cookie. Nobody is
logged in on the public side, so a forged request could do no more than send an idea; what the
token shows is that the form was fetched here, lately, and not in the same second by a machine.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from django.core import signing

SALT = "wagtail_quartier.ideas.form"
#: Seconds nobody needs less than to write an idea.
QUICKEST = 3
#: Seconds after which a form left open is fetched anew; its words are kept.
LONGEST = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class FormToken:
    """A token that was made here; ``age`` in seconds."""

    number: str
    age: float

    @property
    def is_too_quick(self) -> bool:
        """Whether nobody can have written anything meanwhile."""
        return self.age < QUICKEST

    @property
    def is_too_old(self) -> bool:
        """Whether the form has been open for longer than a day."""
        return self.age > LONGEST


def new_token(page_key: int) -> str:
    """Return a token for the form of a page, signed with the host's ``SECRET_KEY``."""
    return signing.dumps([page_key, secrets.token_hex(16), time.time()], salt=SALT)


def read_token(token: str, page_key: int) -> FormToken | None:
    """Return what a token says; ``None`` for one that was not made here for this page."""
    try:
        page, number, made_at = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError):
        return None
    return FormToken(number, time.time() - made_at) if page == page_key else None
