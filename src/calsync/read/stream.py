"""One line of a stream, kept as it was handed over, so that it can be read again by newer rules."""

from __future__ import annotations

import json

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import announcement

ACCEPTS = ("application/vnd.calsync.announcement+json",)


def read(document: Document) -> list[Announcement]:
    """The announcement of the line; its key is the document's."""
    try:
        row = json.loads(document.body)
        text = row["text"]
        if not isinstance(text, str):
            raise TypeError("text is no string")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError(f"this is no line of a stream ({error})") from error
    said = (row.get(name) for name in ("published", "lang", "genre", "url"))
    return [announcement(document.key, text, *said, source=document.source)]
