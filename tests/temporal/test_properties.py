"""What holds for every text: offsets are true, mentions are in order and apart, nothing raises, work grows with length."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.extract.temporal import Anchor, direction, resolve, scan, times
from calsync.extract.temporal.items import runs
from calsync.extract.temporal.lexicon import lexicon
from calsync.extract.tokens import tokens
from calsync.span import Span, When, WhenKind

WORDS = [
    "5",
    "6",
    "9",
    "31",
    "12",
    "1st",
    "22nd",
    "2025",
    "1999",
    "June",
    "May",
    "march",
    "March",
    "Monday",
    "monday",
    "Sat",
    "sun",
    "and",
    "or",
    ",",
    ".",
    "-",
    "–",
    "/",
    "(",
    ")",
    ":",
    ";",
    "to",
    "from",
    "until",
    "between",
    "at",
    "on",
    "in",
    "of",
    "the",
    "every",
    "each",
    "next",
    "last",
    "this",
    "week",
    "weeks",
    "month",
    "day",
    "days",
    "year",
    "years",
    "10:30",
    "7.30",
    "3pm",
    "a.m.",
    "noon",
    "midnight",
    "UTC",
    "GMT+8",
    "PST",
    "Q3",
    "25/04/2025",
    "2025-06-05",
    "early",
    "late",
    "mid",
    "half",
    "first",
    "second",
    "third",
    "quarter",
    "summer",
    "autumn",
    "today",
    "tomorrow",
    "yesterday",
    "ago",
    "later",
    "tonight",
    "morning",
    "two",
    "ten",
    "thirty",
    "hundred",
    "thousand",
    "Uhr",
    "h",
    "14h30",
    "les",
    "le",
    "du",
    "au",
    "de",
    "del",
    "el",
    "juin",
    "junio",
    "Juni",
    "Mac",
    "bulan",
    "minggu",
    "tahun",
    "not",
    "except",
    "for",
    "about",
    "'25",
    "1990s",
    "#",
    "$",
    "%",
    "Room",
    "\n",
    "\n\n",
    "~",
    "@",
    "&",
    "|",
    "12/5",
    "8/9",
    "1400",
    "2000",
    "hours",
    "0",
    "00",
    "99999999999999999999",
    "İ",
    "ß",
    "٣",
    "²",
    "½",
    "\u3000",
]

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)
codes = st.sampled_from(["en", "de", "fr", "es", "ms", "id", None, "xx", "de-AT"])
days = st.one_of(st.none(), st.dates())


@settings(max_examples=400, deadline=None)
@given(texts, codes, days)
def test_offsets_are_true_and_mentions_apart(text: str, code: str | None, day: date | None) -> None:
    position = 0
    for mention in scan(text, code):
        assert position <= mention.start < mention.end <= len(text)
        position = mention.end
        way = direction(text, mention.start, mention.end, code)
        for span in resolve(mention.when, Anchor(day), direction=way):
            assert span.start is not None
            assert span.end is None or span.end >= span.start
            start, end = span.stream()
            assert Span.from_stream(start, end, span.precision.value, span.tz).stream() == (start, end)


@settings(max_examples=200, deadline=None)
@given(texts, codes, days)
def test_the_rows_of_times_quote_the_text(text: str, code: str | None, day: date | None) -> None:
    for row in times(text, day, code):
        assert text[row["start"] : row["end"]] == row["text"]
        assert row["type"] in ("DATE", "TIME", "DURATION", "SET")


@settings(max_examples=150, deadline=None)
@given(texts, st.lists(st.integers(0, 200), max_size=5))
def test_nothing_joins_across_a_break(text: str, breaks: list[int]) -> None:
    for mention in scan(text, "en", breaks):
        assert not [one for one in breaks if mention.start < one < mention.end]


@settings(max_examples=100, deadline=None)
@given(texts)
def test_without_a_day_relative_words_stay_unresolved(text: str) -> None:
    for mention in scan(text):
        when = mention.when
        if when.relative is not None and when.relative.base is None and when.year is None:
            assert resolve(when, Anchor()) == []


@settings(max_examples=100, deadline=None)
@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert scan(text) == scan(text)


def test_an_unrelated_sentence_changes_nothing() -> None:
    text = "The board meets on Tuesday 6 May 2025 at 7 pm."
    longer = "Bring a pen.\n\n" + text + "\n\nThere will be tea."
    assert [one.when for one in scan(text)] == [one.when for one in scan(longer)]


def test_joining_contradicting_statements_gives_nothing() -> None:
    june = When(WhenKind.DATE, month=6, day=5)
    assert june.join(When(WhenKind.DATE, year=2025)) == When(WhenKind.DATE, year=2025, month=6, day=5)
    assert june.join(When(WhenKind.DATE, month=7)) is None
    seven = When(WhenKind.TIME, hour=19, minute=0)
    joined = june.join(seven)
    assert joined is not None and (joined.kind, joined.hour) == (WhenKind.DATETIME, 19)
    assert joined.join(When(WhenKind.TIME, hour=20, minute=0)) is None


# Work: how many function calls reading takes, which does not depend on the machine's mood.

HARD = {
    "digits": "1234567890",
    "short numbers": "5 ",
    "numbers and commas": "5, ",
    "dashes": "5-",
    "dots": "1.",
    "colons": "1:",
    "slashes": "1/",
    "May": "May ",
    "may and march": "may march ",
    "days": "Monday, ",
    "glue": "to the of and in ",
    "dates": "5 June 2025 ",
    "dates in a row": "5 June and ",
    "years": "1999, ",
    "hours": "10:30-",
    "every": "every first ",
    "brackets": "((((",
    "white space": "   ",
    "newlines": "\n",
    "phrases": "the day after the day before ",
    "halves": "half past quarter to ",
    "apostrophes": "'''",
    "letters": "aaaaaaaaaa",
    "units": "two days two weeks ",
    "relative": "next last this ",
    "zones": "UTC+8 GMT-3 ",
    "ordinals": "first second third ",
}


def calls(work: Callable[[], object]) -> int:
    """How many calls of Python and of C functions some work makes."""
    count = 0

    def tick(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tick)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", HARD)
def test_work_grows_with_length_only(name: str) -> None:
    piece = HARD[name]
    short, long = (piece * (size // len(piece)) for size in (4_000, 32_000))
    scan(short)
    few, many = calls(lambda: scan(short)), calls(lambda: scan(long))
    assert many < 12 * few + 2000, f"{few} calls for 4 KB, {many} for 32 KB"


def test_a_long_text_is_read_to_its_end() -> None:
    text = "The committee will meet on Monday, 5 May 2025, at 7.30 pm in Room 12. " * 3_000
    found = scan(text)
    assert len(found) == 3_000


def test_runs_stay_short() -> None:
    given_tokens = tokens("to and of the in " * 2000 + "5 June 2025")
    for nodes, cats in runs(given_tokens, lexicon("en"), ()):
        assert len(nodes) == len(cats)
