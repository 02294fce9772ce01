"""What our own checks say."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, run_checks
from django.test import override_settings

PREFIX = "wagtail_quartier."


def found(**settings: Any) -> list[CheckMessage]:
    """Our messages among those of all checks, with these settings."""
    with override_settings(**settings):
        messages = run_checks()
    return [message for message in messages if message.id.startswith(PREFIX)]


def ids(**settings: Any) -> list[str]:
    """The ids of what these settings lead to, without the package's name."""
    return [message.id.removeprefix(PREFIX) for message in found(**settings)]


def one(identifier: str, **settings: Any) -> CheckMessage:
    """The one message that these settings lead to; it says how to put things right."""
    [message] = found(**settings)
    assert message.id == PREFIX + identifier
    assert message.hint
    return message
