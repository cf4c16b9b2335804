"""Labels for a beginning and an end, a form's name, hours told in a later paragraph, and ordinals that are no days."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.read import announcement


def _read(text: str, language: str = "en") -> list[tuple[str, tuple[str | None, str | None]]]:
    found = Extractor().extract(announcement("note", text, "2024-06-03", language, None))
    return [(c.title, c.span.stream()) for c in found]


@pytest.mark.parametrize(
    "labels",
    [
        "Start: 25 Aug 2024 18:00\nEnd: 25 Aug 2024 20:30",
        "Window start: 2024-08-25 18:00\nWindow end: 2024-08-25 20:30",
        "Start time: 25 Aug 2024 18:00\nEnd time: 25 Aug 2024 20:30",
        "Date: 25 Aug 2024\nStart: 18:00\nFinish: 20:30",
        "Event start: 25 Aug 2024 18:00\nEvent end: 25 Aug 2024 20:30",
    ],
)
@pytest.mark.parametrize("name", ["Quiz night", "Mailing list migration"])
def test_the_line_over_the_labels_of_a_form_names_it_not_the_letterhead(labels: str, name: str) -> None:
    text = f"Harbour Trust, Dover\n\n{name}\n{labels}\nContact: office@trust.example\n"
    ((title, times),) = _read(text)
    assert (title, times) == (name, ("2024-08-25T18:00", "2024-08-25T20:30"))


@pytest.mark.parametrize(
    "said",
    [
        "It starts at 10 a.m. and ends at 2 p.m.",
        "The fair begins at 10 a.m. and finishes at 2 p.m.",
        "The fair runs 10 a.m. to 2 p.m. at the Expo Center.",
    ],
)
def test_a_later_paragraph_tells_the_beginning_and_the_end(said: str) -> None:
    text = f"The Tri-County Job Fair will be held on June 6 at the Expo Center in Dayton, Ohio.\n\n{said}\n"
    assert [times for _, times in _read(text)] == [("2024-06-06T10:00", "2024-06-06T14:00")]


@pytest.mark.parametrize(
    "said",
    [
        "will be held on Thursday, the first since 2019.",
        "will be held on Thursday, the first of its kind in the county.",
        "is held on Thursday, the third in as many years.",
    ],
)
def test_an_ordinal_behind_a_weekday_that_counts_something_else_is_no_day(said: str) -> None:
    assert [times for _, times in _read(f"The Harbour Festival {said}\n")] == [("2024-06-06", None)]


def test_an_ordinal_behind_a_weekday_is_its_day_where_nothing_is_counted() -> None:
    assert [times for _, times in _read("The council meets on Thursday, the sixth of June.\n")] == [
        ("2024-06-06", None)
    ]
