"""Where the paper ended a line, and not the thought, a text reads as if it had gone on."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

import pytest

from calsync.extract.lines import even
from calsync.model import Candidate
from calsync.read import announcement
from tests.extract.labels import Labelled, extractor, labelled, shown

PLAIN = tuple(one for one in labelled() if one.row["genre"] not in ("html", "eml"))
NOTICE = """Parish news

The parish council will hold its annual assembly in the village hall on Tuesday 8 April 2025 at 7.30 pm. \
The Clerk will present the accounts, and Councillor Ash will speak about the plans for the Harbour Street playing field.

The Garden Society will hold its spring show on Saturday 12 April from 10 am to 4 pm in the Ashworth Hall. \
The talk on roses that was announced for Friday 11 April is cancelled. \
Please register for the minibus with the Secretary, Garden Society, by Wednesday 9 April.
"""


def _read(text: str) -> list[Candidate]:
    row = announcement("lines", text, "2025-03-04", "en", None)
    found = extractor().extract(row)
    for one in found:
        assert all(row.text[quote.start : quote.end] == quote.quote for quote in one.evidence)
    return shown(found)


def _claims(candidates: list[Candidate]) -> list[object]:
    return [(c.title, c.span, c.status, c.kind, c.place) for c in candidates]


def _wrapped(text: str, width: int, **how: str) -> str:
    return "\n".join(
        textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False, **how) for line in text.split("\n")
    )


@pytest.mark.parametrize("width", [40, 50, 58, 64, 72, 76, 80])
def test_a_wrapped_notice_reads_as_the_whole_one(width: int) -> None:
    assert len(_read(NOTICE)) == 4
    assert _claims(_read(_wrapped(NOTICE, width))) == _claims(_read(NOTICE))


def test_a_notice_with_twice_the_space_between_its_lines_reads_as_the_plain_one() -> None:
    assert _claims(_read(_wrapped(NOTICE, 64).replace("\n", "\n\n"))) == _claims(_read(NOTICE))


def test_a_menu_over_a_page_takes_no_title_from_it() -> None:
    page = "Spring Fair of the Boat Club\n\nSaturday 12 April 2025, 10 am to 4 pm, Ashworth Hall\n"
    assert _read(page)
    assert _claims(_read("Home | About us | News | Contact\n\n" + page)) == _claims(_read(page))


SETTINGS: tuple[Callable[[str], str], ...] = (
    lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
    lambda text: text.replace("\n\n", "\n\n\n\n"),
    lambda text: text.replace("\n", "  \n"),
    lambda text: re.sub(r"(?<=\d) (?=[A-Z])", "\u00a0", text),
)


@pytest.mark.parametrize("one", PLAIN, ids=lambda one: one.id)
def test_how_a_text_is_set_changes_nothing(one: Labelled) -> None:
    row = one.announcement()
    text = row.text
    for how in SETTINGS:
        text = how(text)
    other = one.announcement(text=text)
    told = extractor().extract(other)
    assert _claims(shown(told)) == _claims(shown(extractor().extract(row)))
    for quote in (quote for candidate in told for quote in candidate.evidence):
        assert other.text[quote.start : quote.end] == quote.quote


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The council will meet in the town\nhall on 3 May.", "The council will meet in the town hall on 3 May."),
        (
            "The council will meet in the great town hall on\nTuesday 3 May, 7 pm.",
            "The council will meet in the great town hall on Tuesday 3 May, 7 pm.",
        ),
        (
            "- The council will meet in the great town\n  hall on 3 May.\n- Next",
            "- The council will meet in the great town hall on 3 May.\n- Next",
        ),
        ("A report on work in the docks of Feldkirchen-\nWesterham", "A report on work in the docks of Feldkirchen-Westerham"),
        (
            "The council will meet in the great town hall on 14\nJune. See the page",
            "The council will meet in the great town hall on 14 June. See the page",
        ),
        (
            "Die Jahreshauptversammlung findet am 6. Juni um\n19.30 Uhr im Saal statt.",
            "Die Jahreshauptversammlung findet am 6. Juni um 19.30 Uhr im Saal statt.",
        ),
        ("THE ANNUAL MEETING OF ALL THE CLUBS\nThe clubs of the town will meet on\nthe quay", "THE ANNUAL MEETING OF ALL THE CLUBS\nThe clubs of the town will meet on the quay"),
        ("A list of what there is to see on\nthe boats of the river in the spring\n📍 The Old Quay", "A list of what there is to see on the boats of the river in the spring\n📍 The Old Quay"),
        ("Mon 3 May: coffee morning\nTue 4 May: book club", "Mon 3 May: coffee morning\nTue 4 May: book club"),
        ("The spring meeting of the club, 9 AM\nNext meeting: 3 May", "The spring meeting of the club, 9 AM\nNext meeting: 3 May"),
        ("abstracts of the talks by 3 May 2025\nfull papers by 9 June 2025", "abstracts of the talks by 3 May 2025\nfull papers by 9 June 2025"),
        ("Programme of the day of the boats\nVenue: Town Hall", "Programme of the day of the boats\nVenue: Town Hall"),
        ("Soft\u00adhy\u00adphens\u00a0and\u200b blanks \n", "Softhyphens and blanks\n"),
    ],
)  # fmt: skip
def test_which_line_ends_are_of_width(text: str, read: str) -> None:
    found = even(text, (), "en")
    assert found.text == read
    for offset in range(len(read)):
        back = found.back(offset)
        assert text[back] == read[offset] or (text[back].isspace() and read[offset] == " ")
        assert found.ahead(back) == offset


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("JUN\n04\nCouncil", "JUN 04\nCouncil"),
        ("07\nMAY\nCouncil", "07 MAY\nCouncil"),
        ("Thu\n4\nJun\n2026\nCouncil", "Thu 4 Jun 2026\nCouncil"),
        ("9. \nDez.\nStadtrat", "9. Dez.\nStadtrat"),
        ("19–21\njuin\nColloque", "19–21 juin\nColloque"),
        ("OGOS\n5\nBengkel", "OGOS 5\nBengkel"),
        ("June\n4\n5\n6", "June\n4\n5\n6"),
        ("June\n4\nJuly\n9", "June 4\nJuly 9"),
        ("Room\n4\nMay the best win", "Room\n4\nMay the best win"),
    ],
)
def test_a_badge_is_one_day(text: str, read: str) -> None:
    assert even(text, (), "en").text == read
