"""Names that content gives itself: ids of what is kept, and index keys as numbers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from calsync.model import Announcement, Document
from calsync.store import codec


def document_id(document: Document) -> str:
    return _digest(document.source, document.key, document.body)


def announcement_id(announcement: Announcement, candidates_hash: str = "") -> str:
    """Of the source, the key and the content: the same text read again is the same announcement."""
    a = announcement
    facts = json.dumps(list(a.facts), sort_keys=True, default=str) if a.facts else ""
    published = codec.published_text(a.published) or ""
    return _digest(a.source, a.key, a.title or "", a.url or "", a.text, published, facts, candidates_hash)


def forgotten_key(source: str, key: str) -> str:
    return _digest("forgotten", source, key)


def sighting_id(announcement: str, candidate_json: str) -> str:
    return _digest(announcement, candidate_json)


def key_numbers(keys: Iterable[str]) -> list[int]:
    """Index keys as numbers; one that is both is no side key."""
    full = {hashed(key) for key in keys if not key.startswith("~")}
    side = {hashed(key[1:]) for key in keys if key.startswith("~")}
    return sorted(full | {number + 1 for number in side - full})


def hashed(key: str) -> int:
    """An index key as an even number of 63 bits, which both databases hold; its side key is the odd one after it."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) >> 2 << 1


def decision_key(number: int) -> int:
    """The index key that joins all sightings of which a person's decision speaks."""
    return hashed(f"d|{number}")


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8))
        digest.update(raw)
    return digest.hexdigest()
