"""The phrase corpora: every phrase means its value, and those that mean nothing stay unread."""

from __future__ import annotations

import importlib
from datetime import date

import pytest

from calsync.extract.temporal import Anchor, TimeMention, direction, resolve, scan
from calsync.span import Precision, Span, WhenKind

ANCHOR = Anchor(date(2025, 3, 12))
LANGUAGES = ("en", "de", "fr", "es", "ms", "id")
CORPORA = {code: importlib.import_module(f"tests.temporal.corpus_{code}") for code in LANGUAGES}


def phrases(table: str) -> list[object]:
    """One case a phrase: language, value, phrase."""
    return [
        pytest.param(code, value, phrase, id=f"{code}-{phrase}")
        for code, corpus in CORPORA.items()
        for value, said in getattr(corpus, table, {}).items()
        for phrase in said
    ]


def form(span: Span) -> str:
    """A span as the corpora write it."""
    start, end = span.stream()
    value = f"{start}/{end}" if end else str(start)
    if span.precision in (Precision.WEEK, Precision.QUARTER):
        value += f" {span.precision.value}"
    return f"{value} {span.tz}" if span.tz else value


def trace(text: str, mentions: list[TimeMention]) -> str:
    """What was read, for the message of a failure."""
    return "; ".join(f"{text[one.start : one.end]!r} by {one.rule!r} {one.when.kind}" for one in mentions) or "nothing"


def meaning(text: str, code: str) -> str:
    """Everything that a text says, in the form of the corpora."""
    found = []
    for mention in scan(text, code):
        if mention.when.kind in (WhenKind.DURATION, WhenKind.SET, WhenKind.REFERENCE):
            continue
        spans = resolve(mention.when, ANCHOR, direction=direction(text, mention.start, mention.end, code))
        if spans:
            found.append(" ".join(form(span) for span in spans))
    return " | ".join(found)


@pytest.mark.parametrize(("code", "value", "phrase"), phrases("MEANS"))
def test_a_phrase_means_its_value(code: str, value: str, phrase: str) -> None:
    assert meaning(phrase, code) == value, trace(phrase, scan(phrase, code))


@pytest.mark.parametrize(("code", "value", "phrase"), phrases("MEANS"))
def test_a_phrase_means_the_same_inside_a_sentence(code: str, value: str, phrase: str) -> None:
    before, after = {"en": ("Please note: ", "; see the notice")}.get(code, ("Info: ", "; siehe"))
    text = f"{before}{phrase}{after}"
    assert meaning(text, code) == value, trace(text, scan(text, code))


@pytest.mark.parametrize(("code", "value", "sentence"), phrases("SENTENCES"))
def test_the_tense_tells_the_direction(code: str, value: str, sentence: str) -> None:
    assert meaning(sentence, code) == value, trace(sentence, scan(sentence, code))


@pytest.mark.parametrize(("code", "value", "phrase"), phrases("REPEATS"))
def test_what_comes_back_has_its_rule(code: str, value: str, phrase: str) -> None:
    rules = [mention.when.rrule for mention in scan(phrase, code) if mention.when.kind is WhenKind.SET]
    assert rules == [value], trace(phrase, scan(phrase, code))


@pytest.mark.parametrize(("code", "value", "phrase"), phrases("LENGTHS"))
def test_a_length_is_a_length(code: str, value: str, phrase: str) -> None:
    assert [mention.when.duration for mention in scan(phrase, code)] == [value], trace(phrase, scan(phrase, code))


@pytest.mark.parametrize(("code", "value", "phrase"), phrases("REFERENCES"))
def test_a_reference_has_no_date(code: str, value: str, phrase: str) -> None:
    assert [mention.when.reference for mention in scan(phrase, code)] == [value], trace(phrase, scan(phrase, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [pytest.param(code, text, id=f"{code}-{text}") for code, corpus in CORPORA.items() for text in corpus.NOTHING],
)
def test_what_is_no_time_is_not_read(code: str, text: str) -> None:
    dated = [one for one in scan(text, code) if one.when.kind not in (WhenKind.REFERENCE, WhenKind.DURATION)]
    assert not dated, trace(text, dated)


def test_the_corpora_are_hundreds_of_phrases() -> None:
    tables = ("MEANS", "SENTENCES", "REPEATS", "LENGTHS", "REFERENCES")
    count = sum(
        len(said) for corpus in CORPORA.values() for name in tables for said in getattr(corpus, name, {}).values()
    )
    assert count > 500
    assert sum(len(corpus.NOTHING) for corpus in CORPORA.values()) > 150
