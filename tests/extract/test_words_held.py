"""What English says is held: gathering words of all walks of life, and verbs whose object is held."""

from __future__ import annotations

import pytest

from calsync.extract.extractor import Extractor
from calsync.read import announcement

DAY = "24 September 2030"
HELD = (
    ("The lying-in-state will be on {}.", "Lying-in-state"),
    ("The mayor-making is on {} at 7 pm.", "Mayor-making"),
    ("The fleet's change of command takes place on {}.", "Fleet's change of command"),
    ("The next brown bag is on {} at noon.", "Brown bag"),
    ("Our plant fair has been put off to {}.", "Plant fair"),
    ("The school's curriculum evening is on {} at 6 pm.", "School's curriculum evening"),
    ("The parish's songs of praise will be on {} at 5 pm.", "Parish's songs of praise"),
    ("The repair café is open on {} from 2 pm.", "Repair café"),
    ("Our next Repair Café is on {}.", "Repair Café"),
    ("The donor session takes place on {} at the hall.", "Donor session"),
    ("The ploughing match will be held on {}.", "Ploughing match"),
    ("The matinee is on {} at 2 pm.", "Matinee"),
    ("The santa dash has been moved to {}.", "Santa dash"),
    ("The work-to-rule begins on {}.", "Work-to-rule"),
    ("The ribbon cutting is on {} at 10 am.", "Ribbon cutting"),
    ("The plugfest will take place on {}.", "Plugfest"),
    ("The controlled burn is planned for {}.", "Controlled burn"),
    ("The railtour runs on {}.", "Railtour"),
    ("The club's get-together is on {} at 8 pm.", "Club's get-together"),
    ("The village's celebrations are on {}.", "Village's celebrations"),
    ("The Harbour Book Awards are on {} at 7 pm.", "Harbour Book Awards"),
    ("The bishop will be enthroned on {} at 11 am.", "Installation of the bishop"),
    ("The painting goes under the hammer on {}.", "Auction of the painting"),
)  # fmt: skip


@pytest.mark.parametrize(("said", "title"), HELD, ids=[title for _, title in HELD])
def test_what_is_held_is_read_by_its_word(said: str, title: str) -> None:
    source = announcement("a", said.format(DAY), "2030-08-01", "en", "news")
    found = [(c.title, str(c.span.first_day)) for c in Extractor(()).extract(source)]
    assert found == [(title, "2030-09-24")]
