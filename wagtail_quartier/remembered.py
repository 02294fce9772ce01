"""Answers remembered while one page is being read, so that no list asks twice.

A page shows several lists, and each needs the site's private sections, the active locale
and the visible quarters. They are asked for once per request that only reads. Nothing is
remembered from one request to the next, in requests that may write, or outside of requests.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.core.signals import request_finished, request_started
from django.db import connections
from django.dispatch import receiver

T = TypeVar("T")

#: What is done when the request has been answered.
_AFTERWARDS = "afterwards"
_answers: ContextVar[dict[Hashable, Any] | None] = ContextVar("quartier_answers", default=None)


def remembered(question: Hashable, ask: Callable[[], T]) -> T:
    """Return what ``ask`` answers; within one reading request it is asked only once."""
    answers = _answers.get()
    if answers is None:
        return ask()
    if question not in answers:
        answers[question] = ask()
    return answers[question]


def recalled(question: Hashable) -> Any:
    """Return what is remembered, ``None`` where that has not been asked for."""
    return (_answers.get() or {}).get(question)


def is_remembering() -> bool:
    """Tell whether answers are remembered now: within a request that only reads."""
    return _answers.get() is not None


def afterwards(do: Callable[[], None]) -> None:
    """Do something when the answer has been sent, so that no visitor waits for it.

    At once where nothing is remembered.
    """
    answers = _answers.get()
    if answers is None:
        do()
    else:
        answers.setdefault(_AFTERWARDS, []).append(do)


@contextmanager
def nothing_remembered() -> Iterator[None]:
    """Ask everything anew for a while: what is remembered may be older than what was written."""
    token = _answers.set(None)
    try:
        yield
    finally:
        _answers.reset(token)


@receiver(request_started)
def begin(
    environ: dict[str, Any] | None = None, scope: dict[str, Any] | None = None, **kwargs: Any
) -> None:
    """Begin to remember where the request only reads (WSGI's environ, ASGI's scope)."""
    method = (environ or {}).get("REQUEST_METHOD") or (scope or {}).get("method")
    _answers.set({} if method in {"GET", "HEAD"} else None)


@receiver(request_finished)
def forget(**kwargs: Any) -> None:
    """Forget everything, and do what was to be done afterwards."""
    answers = _answers.get() or {}
    _answers.set(None)
    waiting: list[Callable[[], None]] = answers.pop(_AFTERWARDS, [])
    if waiting:
        known = connections.all(initialized_only=True)
        # Django has closed them already where they last for a request.
        closed = [connection for connection in known if connection.connection is None]
        for do in waiting:
            do()
        for connection in closed:
            connection.close()
