"""Named rules in order: the first that gives a value decides; what it took and what it beat is kept for a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from calsync.model import Origin
from calsync.read import language
from calsync.wording import shorten

T = TypeVar("T")
Claim = tuple[str, str, T | None]  # a rule's name, the words or the header that it took, and what they mean

GIVEN = "given with it"  # by a feed's item, a list, a file's name, a line of a stream, the source's settings
LINE = "the line of the stream"
SETTING = "the source's setting"
WORDS = 120  # characters that are kept of what a rule took


def decided(field: str, claims: Iterable[Claim[T]]) -> tuple[T | None, tuple[Origin, ...]]:
    """The value of the first claim that has one, and where it comes from; None and nothing where no rule gives one."""
    made = [
        (rule, shorten(" ".join(took.split()), WORDS), value) for rule, took, value in claims if value not in (None, "")
    ]
    if not made:
        return None, ()
    rule, words, value = made[0]
    beat = dict.fromkeys(f"{rule}: {_with(took, lost)}" for rule, took, lost in made[1:] if lost != value)
    return value, (Origin(field, _told(value), rule, words, tuple(beat)),)


def given(value: T | None, by: str = "") -> Claim[T]:
    """What whoever handed the document over says of it; `by` names them."""
    return GIVEN, by or "where it was found", value


def language_claims(given_language: str | None, text: str, *own: Claim[str]) -> list[Claim[str]]:
    """The order for languages: what the source is set to, what the form states, the little words of the text.

    "en-GB" of the form stands before a given "en", for it says the same more exactly.
    """
    exact = [
        (f"{rule}, more exact than the given {given_language}", words, value)
        for rule, words, value in own
        if value and given_language and value.lower().startswith(f"{given_language.lower()}-")
    ]
    words, detected = language.evidence(text)
    return [*exact, given(given_language, SETTING), *own, (language.RULE, words, detected)]


def _with(words: str, value: object) -> str:
    """The words, and what they mean where they do not say it."""
    said = any(c.isdigit() for c in words) if isinstance(value, date) else _told(value) in words
    return words if said else f"{words} ({_told(value)})"


def _told(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
