"""Where the form for ideas is to be found, below the page it belongs to."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse

#: The last part of the form's address, below its page's.
FORM = "leave-an-idea"
NAME = "quartier_leave_an_idea"


def is_reachable() -> bool:
    """Tell whether the host serves its pages through Wagtail's addresses, and so the form."""
    try:
        reverse(NAME, args=[f"{FORM}/"])
    except NoReverseMatch:
        return False
    return True
