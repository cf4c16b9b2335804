"""A general word takes up the one gathering that a text spoke of, also in a later paragraph."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_LEADS = (
    "The Harbour Trust will hold a {name} in the Town Hall.",
    "Anna Weber will chair the {name} of the Harbour Trust.",
    "Members are warmly invited to the {name} of the Harbour Trust.",
)
_NAMES = ("budget hearing", "charity concert", "public forum")
_AGENDA = "The agenda includes the accounts and the election of three members."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _titles(extractor: Extractor, text: str) -> list[str]:
    found = extractor.extract(read.announcement("a", text, "2025-02-25", "en", None))
    return [one.title.casefold() for one in found if one.confidence >= 0.5 and one.span.stream()[0] == "2025-05-08"]


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("word", ["meeting", "event"])
@pytest.mark.parametrize("parted", [" ", f" {_AGENDA} ", "\n\n"])
def test_the_meeting_is_the_one_that_was_named(
    extractor: Extractor, name: str, lead: str, word: str, parted: str
) -> None:
    text = f"{lead.format(name=name)}{parted}The {word} takes place on 8 May 2025."
    assert [name.split()[-1] in title for title in _titles(extractor, text)] == [True]


def test_of_two_that_were_named_a_new_paragraph_takes_up_none(extractor: Extractor) -> None:
    text = (
        "The ninth Peering Day will be opened in the Park Hotel.\n\nA course on routing security is held in the same hotel.\n\n"
        "The meeting was held on 8 May 2025."
    )
    assert not any("course" in title for title in _titles(extractor, text))
