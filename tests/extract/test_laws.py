"""What holds for every text, meant or not."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from datetime import date
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import Announcement, Candidate
from tests.extract.labels import Labelled, extractor, labelled, shown

PLAIN = tuple(one for one in labelled() if one.row["genre"] not in ("html", "eml"))
MANY = settings(max_examples=max(300, settings().max_examples))  # `make fuzz` asks for thousands
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "ms", "id", None, "xx"])
DAYS = st.none() | st.dates(date(1971, 1, 1), date(2099, 12, 31))


def _sound(text: str, candidates: list[Candidate]) -> None:
    """Each candidate's words stand where it says, and its weight is a weight."""
    for one in candidates:
        assert one.title.strip()
        assert 0 <= one.confidence <= 1
        assert one.evidence
        for quote in one.evidence:
            assert 0 <= quote.start < quote.end <= len(text)
            assert text[quote.start : quote.end] == quote.quote
            assert quote.quote.strip()
            assert len(quote.quote) <= 210
        first, last = one.span.first_day, one.span.last_day
        assert first is None or last is None or first <= last


@pytest.mark.parametrize("one", labelled(), ids=lambda one: one.id)
def test_every_candidate_rests_on_words_that_stand_in_the_text(one: Labelled) -> None:
    row = one.announcement()
    _sound(row.text, extractor().extract(row))


@pytest.mark.parametrize("one", PLAIN, ids=lambda one: one.id)
def test_the_same_text_gives_the_same_twice_and_to_another_extractor(one: Labelled) -> None:
    row = one.announcement()
    first = extractor().extract(row)
    assert extractor().extract(row) == first
    assert Extractor(default_series()).extract(row) == first


def test_an_extractor_travels_to_a_worker_and_reads_the_same_there() -> None:
    copy: Extractor = pickle.loads(pickle.dumps(extractor()))
    for one in labelled():
        assert copy.extract(one.announcement()) == extractor().extract(one.announcement()), one.id


def _claims(candidates: list[Candidate]) -> list[Any]:
    return [(c.title, c.span, c.status, c.kind, c.was, c.series) for c in candidates]


CHANGED_BY_MORE_PROSE = {
    "marathon-year": "judging: weighed a little below the line, and a little above it where it is not all of the text",
}
NEWS = [
    pytest.param(
        one,
        id=one.id,
        marks=[pytest.mark.xfail(strict=True, reason=CHANGED_BY_MORE_PROSE[one.id])]
        if one.id in CHANGED_BY_MORE_PROSE
        else [],
    )
    for one in PLAIN
    if one.core and one.row["lang"] == "en"
]
ADDED = "\nThe weather was fine, and the gulls were louder than anybody could remember of any of them.\n"


@pytest.mark.parametrize("one", NEWS)
def test_a_paragraph_that_says_nothing_changes_nothing(one: Labelled) -> None:
    row = one.announcement()
    longer = one.announcement(text=row.text + ADDED)
    assert _claims(shown(extractor().extract(longer))) == _claims(shown(extractor().extract(row)))


@pytest.mark.fuzz
@given(st.text(max_size=400), LANGUAGES, DAYS)
def test_no_text_is_too_odd_to_be_read(text: str, language: str | None, day: date | None) -> None:
    row = Announcement("law", "text", text, published=day, language=language)
    _sound(text, extractor().extract(row))


TELLING = (
    "the 12th ADMM-Plus Retreat summit Workshop meeting ASEAN and of on from to until by , . : ; | - — ( ) \n \n\n \t • > "
    "31 2025 2025-02-30 February 29 März 0 99 24:00 noon Monday next week today tomorrow UTC Q3 spring cancelled postponed "
    "moved deadline Date: Time: every first second last -- \u202e \u0000 \ud7ff é 会议 １２ ½ 10th–12th 1/2/3 9999 0001"
)
PIECES = st.sampled_from(TELLING.split(" "))


@pytest.mark.fuzz
@MANY
@given(st.lists(PIECES, max_size=60), LANGUAGES, DAYS)
def test_no_heap_of_telling_words_is_too_odd_to_be_read(
    pieces: list[str], language: str | None, day: date | None
) -> None:
    text = " ".join(pieces)
    _sound(text, extractor().extract(Announcement("law", "heap", text, published=day, language=language)))


def _damage(text: str, how: str, a: int, b: int) -> str:
    piece = text[a:b]
    changed = {
        "lost": "",
        "twice": piece + piece,
        "broken": f"\n{piece}",
        "loud": piece.upper(),
        "hard blanks": piece.replace(" ", "\u00a0"),
        "one line": piece.replace("\n", " "),
        "backwards": piece[::-1],
    }
    return text[:a] + changed[how] + text[b:]


HOW = st.sampled_from(["lost", "twice", "broken", "loud", "hard blanks", "one line", "backwards"])


@st.composite
def _mutated(draw: st.DrawFn) -> tuple[str, str, str | None]:
    one = draw(st.sampled_from(PLAIN))
    text: str = one.row["text"]
    for _ in range(draw(st.integers(1, 4))):
        a, b = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        text = _damage(text, draw(HOW), a, b)
    return text, one.row["lang"], one.row["published"]


@pytest.mark.fuzz
@MANY
@given(_mutated())
def test_no_damaged_announcement_breaks_the_reading(case: tuple[str, str, str | None]) -> None:
    text, language, published = case
    day = date.fromisoformat(published[:10]) if published else None
    _sound(text, extractor().extract(Announcement("law", "damaged", text, published=day, language=language)))


@pytest.mark.parametrize(
    "day",
    [
        date.min,
        date.max,
        date(2024, 2, 29),
    ],
)
def test_the_ends_of_the_calendar_are_days_as_well(day: date) -> None:
    text = "The Rope Forum is next week, last year, in ten years and tomorrow. The deadline is 29 February.\n"
    _sound(text, extractor().extract(Announcement("law", "ends", text, published=day, language="en")))


@pytest.mark.parametrize(
    "when",
    ["today", "tomorrow", "next month", "next Tuesday", "this November", "on Friday", "in two weeks", "this week"],
)
def test_without_a_day_to_speak_from_relative_words_give_no_date(when: str) -> None:
    text = f"The ASEAN Defence Ministers' Meeting Retreat will be held {when} in Kuantan.\n"
    row = Announcement("law", "relative", text, language="en")
    assert [c.span for c in extractor().extract(row) if c.span.known] == []


def _steps(text: str) -> int:
    """How many Python calls a reading takes: the measure of its work without a clock."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    row = Announcement("law", "long", text, published=date(2026, 1, 5), language="en", genre="news")
    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        extractor().extract(row)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "paragraph",
    [
        "The 3rd Workshop on Ropes will be held in Leeds on 4 March 2026. Its chair spoke of tea and of long evenings.\n\n",
        "Rope Evening | Tuesday 10 March 2026 | 19:00\n",
        "The gulls were loud and nobody could say why that was so at all\n",
        "The council, the board, the committee and the working group met and talked about meetings of the council.\n\n",
        "The Rope Forum meets on 4 May 2026. ",
    ],
    ids=["events", "rows", "prose", "names", "one paragraph"],
)
def test_four_times_the_text_is_about_four_times_the_work(paragraph: str) -> None:
    _steps(paragraph)  # what is kept for later is made here
    short, long = _steps(paragraph * 20), _steps(paragraph * 80)
    assert long < short * 8


READ_ALL = """
import hashlib
from calsync.model import event_stream
from tests.extract.labels import extractor, labelled
read = [candidate for one in labelled() for candidate in extractor().extract(one.announcement())]
found = [(event_stream(candidate), candidate.evidence, candidate.reasons) for candidate in read]
print(hashlib.sha256(repr(found).encode()).hexdigest())
"""


def test_another_process_reads_the_same_whatever_order_its_sets_have() -> None:
    answers = set()
    for seed in ("1", "2", "3"):
        path = os.pathsep.join(sys.path)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        done = subprocess.run([sys.executable, "-c", READ_ALL], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        answers.add(done.stdout)
    assert len(answers) == 1
