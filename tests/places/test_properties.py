"""What holds for every text: no text raises, offsets are true, the answer is the same twice, and time is linear."""

from __future__ import annotations

import pickle
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.extract.places import PlaceMention, Places, context_of, dateline_place, document_place, place_for

PLACES = Places()
PIECES = st.sampled_from(
    [
        "Kuala Lumpur", "in", "at", "the", "Hall", "Room", "4.12", ",", ".", "\n", "\n\n", "Venue:", "Location:", "Paris", "Texas", "TX 75460", "of", "de", "St",
        "Street", "12", "Zoom", "online", "via", "(", ")", "|", "–", "@", "Nice", "’s", "City Council", "Rathaus", "Dewan Serbaguna", "salle des fêtes", "İ", "ß",
        "München", "3 May 2025", "10:30", "\t", "New York", "The", "a", "Rue de la Loi", "1040", "Mr", "Lord", "HANOI, 4 May –", "£4", "+44 20", "here",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join)
)


def every(mentions: list[PlaceMention]) -> list[PlaceMention]:
    return [part for mention in mentions for part in (mention, *mention.parts)]


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 300), max_size=5))
def test_offsets_are_true_and_nothing_raises(text: str, breaks: list[int]) -> None:
    mentions = PLACES.find(text, breaks)
    assert mentions == PLACES.find(text, breaks)
    for part in every(mentions):
        assert 0 <= part.start < part.end <= len(text)
        assert text[part.start : part.end] == part.text
        assert 0 <= part.weight <= 3
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    line = dateline_place(text)
    context = context_of(mentions, dateline=line.place if line else None)
    document_place(text, mentions, line.place if line else None, context)
    found = place_for(text, 0, len(text), mentions, line.place if line else None, context)
    assert found is None or 0 <= found.start < found.end <= len(text)


def test_the_finder_and_its_mentions_pickle() -> None:
    mentions = pickle.loads(pickle.dumps(PLACES)).find("in Paris, Texas")
    assert pickle.loads(pickle.dumps(mentions)) == mentions


def test_a_break_parts_two_names() -> None:
    text = "New York"
    assert [m.text for m in PLACES.find(text)] == ["New York"]
    assert "New York" not in [m.text for m in PLACES.find(text, [4])]


def calls(text: str) -> int:
    """How many Python calls a text takes: a measure of work that no clock disturbs."""
    count = 0

    def tick(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        PLACES.find(text)
    finally:
        sys.setprofile(before)
    return count


def test_work_grows_with_the_text_and_no_faster() -> None:
    for piece in (
        "in the Hall, Room 4, Paris, ",
        "Hall ",
        "of the ",
        "A ",
        "online ",
        "City of New ",
        "Venue: a\n",
        "St. ",
        "1 Main Street, ",
        "at A and ",
        "(",
        "Rue de la ",
        "£",
    ):
        calls(piece * 200)  # the caches are warm
        small, large = calls(piece * 200), calls(piece * 1600)
        assert large < 12 * small + 2000, piece
