"""A cache in front of the site that only notes what it has to forget."""

from __future__ import annotations

from typing import Any

from wagtail.contrib.frontend_cache.backends.base import BaseBackend


class Recorder(BaseBackend):
    """Notes each batch of addresses, in the order in which they were sent."""

    batches: list[list[str]] = []

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)

    def purge(self, url: str) -> None:
        self.purge_batch([url])

    def purge_batch(self, urls: list[str]) -> None:
        self.batches.append(list(urls))

    @classmethod
    def forgotten(cls) -> set[str]:
        """Return the paths of all addresses purged so far, and forget them."""
        found = {url.partition("//")[2].partition("/")[2] for batch in cls.batches for url in batch}
        cls.batches.clear()
        return {f"/{path}" for path in found}
