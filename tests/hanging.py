"""Readers that hang, as a test needs them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager

import psutil


@contextmanager
def hanging_readers() -> Iterator[None]:
    """Stops each process that this one has started; those that still live go on afterwards, for other tests ask them."""
    started = psutil.Process().children()
    for process in started:
        process.suspend()
    try:
        yield
    finally:
        for process in started:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.resume()
