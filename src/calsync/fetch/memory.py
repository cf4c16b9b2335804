"""What a source remembers from one fetch to the next, as one small JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SourceMemory:
    """The validators of the last complete answer, and a stamp for each item known.

    `items` maps an item's key to what it looked like: a content hash, or a file's size, time and hash. Equal stamps
    mean that there is nothing new. It is to be kept only when a fetch has come to its end.
    """

    etag: str | None = None
    last_modified: str | None = None
    items: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        return json.dumps(
            {"etag": self.etag, "last_modified": self.last_modified, "items": dict(self.items)},
            ensure_ascii=True,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str | None) -> SourceMemory:
        """The memory in `text`; an empty one where it cannot be read: then all is fetched once more."""
        try:
            said = json.loads(text or "{}")
            items = {str(key): str(value) for key, value in said.get("items", {}).items()}
            return cls(_text(said.get("etag")), _text(said.get("last_modified")), items)
        except (ValueError, AttributeError, RecursionError):
            return cls()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
