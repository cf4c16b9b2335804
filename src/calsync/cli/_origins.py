"""By which rule an announcement's date, language and zone were decided, and how it was read, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calsync.extract.explain import Explanation
    from calsync.model import Announcement

_UNKNOWN = {
    "published": "nothing says it, so only what the text dates by itself is dated",
    "language": "nothing says it, and the text is too short to tell",
    "zone": "neither the document nor its source states one; the places in it do, else the configuration's is assumed",
}


def explained_lines(announcement: Announcement, explanation: Explanation) -> Iterator[str]:
    """The lines of an explanation, with those of the origins below its heading."""
    from calsync.extract.explain import lines

    heading, *rest = lines(explanation)
    yield heading
    yield from origin_lines(announcement)
    yield from rest


def origin_lines(announcement: Announcement) -> Iterator[str]:
    """A line for each field: its value, the rule, the words that it took; then a line for each rule that lost."""
    for field, unknown in _UNKNOWN.items():
        origin = next((one for one in announcement.origins if one.field == field), None)
        if origin is None:
            yield f"{field}: {unknown}"
            continue
        yield f"{field}: {origin.value} — {origin.rule}: “{origin.words}”"
        for beat in origin.beat:
            yield f"    it beat {beat}"
