"""Deadlines: one label of one gathering is one deadline, and a later word moves it."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from calsync.model import Event, Kind, Sighting
from calsync.reconcile import derive
from tests.reconcile.builders import RULES, said


def due(title: str, when: str, published: str, *aliases: str, **more: Any) -> Sighting:
    return said(title, when, published, kind=Kind.DEADLINE, aliases=aliases, **more)


def told(*sightings: Sighting) -> list[Event]:
    found = derive(sightings, (), RULES)
    for other in permutations(sightings):
        assert derive(other, (), RULES) == found
    return found


FIRST = due("Abstract submission", "2027-05-01", "2027-01-10", "Norland Water Symposium 2027: abstract submission")


@pytest.mark.parametrize(
    "again",
    [
        due("Abstract submission", "2027-05-15", "2027-04-20", "Norland Water Symposium 2027: abstract submission"),
        due("Norland Water Symposium 2027: abstract submission", "2027-05-15", "2027-05-02"),
        due(
            "Norland Water Symposium: abstract submission", "2027-06-30", "2027-04-20", "Abstract deadline extended to"
        ),
        due("Norland Water Symposium 2027: submission", "2027-05-15", "2027-04-20", was="2027-05-01"),
    ],
    ids=["of one year", "after it was over", "in words", "with its former day"],
)
def test_a_later_word_moves_a_deadline(again: Sighting) -> None:
    (event,) = told(FIRST, again)
    assert event.span == again.candidate.span
    assert event.was == FIRST.candidate.span


def test_its_title_says_of_what_it_is() -> None:
    (event,) = told(FIRST)
    assert event.title == "Abstract submission – Norland Water Symposium 2027"
    assert "Abstract submission" in event.aliases


@pytest.mark.parametrize(
    "other",
    [
        due("Abstract submission", "2027-05-01", "2027-01-11", "Harbour Day 2027: abstract submission"),
        due("Full paper", "2027-05-20", "2027-01-11", "Norland Water Symposium 2027: full paper"),
        due("Abstract submission", "2028-05-01", "2028-01-11", "Norland Water Symposium 2028: abstract submission"),
    ],
    ids=["of another gathering", "another label", "of the next year"],
)
def test_another_deadline_stays_another(other: Sighting) -> None:
    assert len(told(FIRST, other)) == 2


def test_what_is_due_every_month_is_due_every_month() -> None:
    april = due("Copy deadline", "2027-04-15", "2027-04-01", "Village News: copy deadline")
    may = due("Copy deadline", "2027-05-15", "2027-05-01", "Village News: copy deadline")
    assert len(told(april, may)) == 2


def test_two_labels_of_one_edition_are_two_deadlines() -> None:
    paper = due("Paper submission", "2027-04-30", "2027-01-10", "8th Norland Logic Workshop: paper submission")
    seats = due("Registration", "2027-08-31", "2027-08-01", "8th Norland Logic Workshop: registration")
    assert [event.review for event in told(paper, seats)] == [False, False]
