"""How long something may take, fairly measured."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

from coverage import Coverage


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Fail when the block takes more processor time; counting coverage slows it down, and may."""
    allowed = seconds if Coverage.current() is None else 20 * seconds
    # To clear away what other tests have left is not what is measured.
    gc.disable()
    try:
        begin = time.process_time()
        yield
        taken = time.process_time() - begin
    finally:
        gc.enable()
    assert taken < allowed, f"took {taken:.3f} s of {allowed:.3f} s"
