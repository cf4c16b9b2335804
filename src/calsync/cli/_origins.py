"""By which rule an announcement's date, language and zone were decided, and how it was read, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from calsync.model import Origin

if TYPE_CHECKING:
    from calsync.extract.explain import Explanation
    from calsync.model import Announcement

_UNKNOWN = (
    Origin("published", "not known", "nothing says it, so only what the text dates by itself is dated"),
    Origin("language", "not known", "nothing says it, and the text is too short to tell"),
)
_UNSTATED = Origin("zone", "not stated", "an hour has that of its place or of what the text names, else one is assumed")


def decided(announcement: Announcement, zone: Origin = _UNSTATED) -> list[Origin]:
    """What decided the day, the language and the zone; `zone` is what decides where the announcement states none."""
    known = {one.field: one for one in announcement.origins}
    return [known.get(one.field, one) for one in (*_UNKNOWN, zone)]


def explained_lines(origins: list[Origin], explanation: Explanation) -> Iterator[str]:
    """The lines of an explanation, with those of the origins below its heading."""
    from calsync.extract.explain import lines

    heading, *rest = lines(explanation)
    yield heading
    yield from origin_lines(origins)
    yield from rest


def origin_lines(origins: list[Origin]) -> Iterator[str]:
    """A line for each: its value, the rule, the words that it took; then a line for each rule that lost."""
    for origin in origins:
        words = f": “{origin.words}”" if origin.words else ""
        yield f"{origin.field}: {origin.value} — {origin.rule}{words}"
        for beat in origin.beat:
            yield f"    it beat {beat}"
