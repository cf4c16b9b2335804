"""A reading function that does what the document's body says, for the tests of the process that it runs in."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from calsync.errors import FetchError
from calsync.model import Announcement, Document
from calsync.reading import Found, found_in


def build(given: str) -> Callable[[Document], Found]:
    def read(document: Document) -> Found:
        match document.body:
            case b"hang":
                while True:
                    pass
            case b"die":
                os._exit(9)
            case b"eat":
                return found_in(document, _eating)
            case b"chatter":
                print("a library prints this")
                sys.stdout.flush()
        said = Announcement(document.source, document.key, f"{given} {document.body.decode()} {os.getpid()}")
        return Found(((said, ()),))

    return read


def _eating(announcement: Announcement) -> list[object]:
    return [bytearray(1 << 40)]


def length(body: bytes) -> int:
    return len(body) // bool(body)  # a fault where there is nothing


def refuse(seconds: float) -> None:
    raise FetchError("this is no feed", retry_after=seconds)


def hang() -> None:
    while True:
        pass
