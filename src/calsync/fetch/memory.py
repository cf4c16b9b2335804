"""What a source remembers from one fetch to the next, as one small JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SourceMemory:
    """The validators of the last complete answer, and a stamp for each item known.

    `items` maps an item's key to what it looked like: a content hash, or a file's size, time and hash. Equal stamps
    mean that there is nothing new. `moved` is where the address `at` has gone for good. It is to be kept only when a
    fetch has come to its end.
    """

    etag: str | None = None
    last_modified: str | None = None
    items: Mapping[str, str] = field(default_factory=dict)
    at: str | None = None
    moved: str | None = None

    def to_json(self) -> str:
        said: dict[str, object] = {"etag": self.etag, "last_modified": self.last_modified, "items": dict(self.items)}
        if self.moved:
            said |= {"at": self.at, "moved": self.moved}
        return json.dumps(said, ensure_ascii=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | None) -> SourceMemory:
        """The memory in `text`; an empty one where it cannot be read: then all is fetched once more."""
        try:
            said = json.loads(text or "{}")
            items = {str(key): str(value) for key, value in said.get("items", {}).items()}
            etag, last_modified, at, moved = (
                _text(said.get(name)) for name in ("etag", "last_modified", "at", "moved")
            )
            return cls(etag, last_modified, items, at, moved)
        except (ValueError, AttributeError, RecursionError):
            return cls()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
