"""Drawn answers to questions asked before, kept for as long as nothing public changes.

The same few questions are asked of a directory again and again. What was drawn for one is
kept in the process under the stamp of the content, like the facts it was drawn from, and is
gone with the next change, the next expiry and the end of the day.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.utils.translation import get_language

from wagtail_quartier.keeping import kept

#: So many answers are kept in a process, about fifteen megabytes; the oldest goes first.
MOST = 256

_lock = threading.Lock()


class KeptAnswer:
    """The answer to one question: ``html``, empty as long as it has not been drawn.

    ``values`` are what else of the answer is needed outside of it.
    """

    def __init__(self, key: Hashable) -> None:
        self._key = key
        # Asked for before anything is read: a change meanwhile begins another collection.
        self._answers: OrderedDict[Hashable, tuple[str, dict[str, Any]]] = kept(
            "drawn answers", OrderedDict
        )
        with _lock:
            self.html, self.values = self._answers.get(key, ("", {}))

    @property
    def is_known(self) -> bool:
        """Whether the question has been answered before."""
        return bool(self.html)

    def keep(self, html: str) -> None:
        """Keep what was drawn together with ``values``."""
        with _lock:
            self._answers[self._key] = (html, self.values)
            while len(self._answers) > MOST:
                self._answers.popitem(last=False)


def kept_answer(
    request: HttpRequest, page: Any, query: QueryDict, names: set[str]
) -> KeptAnswer | None:
    """Return the kept answer of ``page`` to a query, or ``None`` where none may be kept.

    Only the parameters in ``names`` are part of the question. Nothing is kept of a preview,
    of a page that is not live, nor with ``DEBUG``, when templates change.
    """
    is_read = request.method in ("GET", "HEAD")
    if settings.DEBUG or not is_read or getattr(request, "is_preview", False) or not page.live:
        return None
    asked = tuple(sorted((name, query[name]) for name in names if query.get(name)))
    where = (request.scheme, request.get_host(), request.path, page.pk)
    return KeptAnswer((where, get_language(), asked))
