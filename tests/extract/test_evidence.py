"""Quotations: at most two hundred characters of a sentence, and whether more of it stands around them."""

from __future__ import annotations

from calsync.extract.evidence import quote

LONG = (
    "The committee, "
    + "which has met in this hall since its first year, " * 6
    + "meets on 4 May, "
    + "as it always did, " * 9
)
TEXT = f"First comes another.  {LONG.strip(' ,')}. Then one more."
SENTENCE = (TEXT.index(" The"), TEXT.index(" Then"))


def test_a_short_sentence_is_quoted_whole() -> None:
    found = quote(TEXT, (0, 20), 6, 11)
    assert (found.quote, found.begun, found.goes_on, found.shown) == ("First comes another.", False, False, found.quote)


def test_a_long_one_is_cut_at_blanks_around_the_words_and_shown_with_dots() -> None:
    at = TEXT.index("4 May")
    found = quote(TEXT, SENTENCE, at, at + 5)
    assert len(found.quote) <= 200 and found.quote == TEXT[found.start : found.end] and "4 May" in found.quote
    assert found.shown == f"… {found.quote} …"
    assert TEXT[found.start - 1] == TEXT[found.end] == " "


def test_of_a_long_sentence_the_beginning_and_the_end_are_shown_as_such() -> None:
    first = quote(TEXT, SENTENCE, TEXT.index("The committee"), TEXT.index("The committee") + 13)
    assert first.shown == f"{first.quote} …" and first.quote.startswith("The committee")
    last = quote(TEXT, SENTENCE, SENTENCE[1] - 4, SENTENCE[1] - 1)
    assert last.shown == f"… {last.quote}" and last.quote.endswith("did.")


def test_lines_are_shown_as_one() -> None:
    assert quote("Board\nmeeting", (0, 13), 0, 5).shown == "Board meeting"
