"""The words of a text that a candidate rests on, and where a reader finds the whole."""

from __future__ import annotations

from calsync.model import Announcement, Evidence


def link_of(announcement: Announcement) -> str | None:
    """Where a reader finds the announcement on the web; a file's path is for nobody else."""
    url = announcement.url or ""
    return url if url.startswith(("https://", "http://")) else None


def quote(text: str, sentence: tuple[int, int], start: int, end: int) -> Evidence:
    """Of the sentence around the words at start:end at most 200 characters, cut at blanks, as evidence."""
    first, last = sentence
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    low, high = _trimmed(text, first, last, start, end)
    return Evidence(text[low:high], low, high, low > first, high < last)


def _trimmed(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    if last - first <= 200:
        return first, last
    room = max(0, 200 - (end - start))
    low = max(first, start - int(room * 0.7))
    high = min(last, low + 200)
    low = max(first, min(low, high - 200)) if high - low < 200 else low
    while first < low < start and not text[low - 1].isspace():
        low += 1
    while end < high < last and not text[high].isspace():
        high -= 1
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, max(high, end)
