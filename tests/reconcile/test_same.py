"""Same meeting, another one, or nobody can tell."""

from __future__ import annotations

import pytest

from calsync.model import Kind, Sighting
from calsync.reconcile import same
from tests.reconcile.builders import RULES, said

COUNCIL = "Riverton Town Council regular meeting"

SAME = {
    "a month, then days in it": (
        said("ADMM", "2025-11", "2025-02-26"),
        said("ADMM", "2025-11-04/2025-11-05", "2025-08-01"),
    ),
    "one edition of a yearly meeting on another day": (
        said("ADMM", "2025-11", "2025-02-26"),
        said("19th ADMM", "2025-10-31", "2025-09-01"),
    ),
    "the same edition in another year": (
        said("19th ADMM", "2025-12", "2025-02-26"),
        said("19th ADMM", "2026-01-20", "2025-11-01"),
    ),
    "a translated name": (
        said("ASEAN Defence Ministers' Meeting", "2025-11", "2025-02-26"),
        said("Mesyuarat Menteri-Menteri Pertahanan ASEAN", "2025-11-04", "2025-08-01"),
    ),
    "moved, with its former date": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said(COUNCIL, "2026-05-19", "2026-05-10", was="2026-05-12"),
    ),
    "put off without a date": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said(COUNCIL, None, "2026-05-10", was="2026-05-12", status="postponed"),
    ),
    "a conference whose date two sources give differently": (
        said("Riverton Water Conference", "2026-05-12", "2026-01-01"),
        said("Riverton Water Conference", "2026-05-14", "2026-02-01"),
    ),
    "the source's own id": (
        said("Staff picnic", "2026-05-12", "2026-05-01", external_id="x1"),
        said("Summer party", "2026-06-12", "2026-05-02", external_id="x1"),
    ),
    "an edited page": (
        said(COUNCIL, "2026-05-12", "2026-05-01", key="page"),
        said(COUNCIL, "2026-05-14", "2026-05-05", key="page"),
    ),
}

DIFFERENT = {
    "two editions": (said("18th ADMM", "2025-11", "2025-02-26"), said("19th ADMM", "2025-11", "2025-02-27")),
    "two years": (said("ADMM", "2025-11-05", "2025-02-26"), said("ADMM", "2026-11-05", "2026-02-27")),
    "the meeting and its retreat": (
        said("ADMM", "2025-02-26", "2025-02-01"),
        said("ADMM Retreat", "2025-02-26", "2025-02-02"),
    ),
    "the meeting and its Plus": (
        said("ADMM", "2025-11-01", "2025-02-01"),
        said("ADMM-Plus", "2025-11-01", "2025-02-02"),
    ),
    "a working group twice in two months": (
        said("ADSOM WG", "2026-02-07", "2026-02-01"),
        said("ADSOM WG", "2026-04-02", "2026-04-01"),
    ),
    "a weekly session": (said(COUNCIL, "2026-05-12", "2026-05-01"), said(COUNCIL, "2026-05-19", "2026-05-14")),
    "two rooms on one day": (
        said("Transport Committee hearing", "2026-05-12", "2026-05-01", place="Room 12, State House"),
        said("Transport Committee hearing", "2026-05-12", "2026-05-02", place="Room 14, State House"),
    ),
    "one name in two cities": (
        said("Library Friends annual dinner", "2026-05-12", "2026-05-01", place="Riverton"),
        said("Library Friends annual dinner", "2026-05-12", "2026-05-02", place="Hillside"),
    ),
    "a meeting and the deadline for it": (
        said("Riverton Water Conference", "2026-05-12", "2026-01-01"),
        said("Riverton Water Conference", "2026-05-12", "2026-01-02", kind=Kind.DEADLINE),
    ),
    "the committee and its sub-committee": (
        said("Riverton Finance Committee", "2026-05-12", "2026-05-01"),
        said("Riverton Finance Sub-Committee", "2026-05-12", "2026-05-02"),
    ),
    "the page goes on to its next meeting": (
        said(COUNCIL, "2026-05-12", "2026-05-01", key="page"),
        said(COUNCIL, "2026-05-19", "2026-05-14", key="page"),
    ),
    "numbered groups": (
        said("SC 7/WG 1 meeting", "2026-05-12", "2026-05-01"),
        said("SC 7/WG 2 meeting", "2026-05-12", "2026-05-02"),
    ),
    "two meetings of one announcement": (
        said("ADSOM WG", "2026-02-07", "2026-02-01", announcement="one"),
        said("ADSOM WG", "2026-02-07/2026-02-08", "2026-02-01", announcement="one"),
    ),
    "army and navy": (
        said("Northland Army Chiefs' Conference", "2026-05-12", "2026-05-01"),
        said("Northland Navy Chiefs' Conference", "2026-05-12", "2026-05-02"),
    ),
}

UNSURE = {
    "a word that may only say what the ceremony is for": (
        said("Ceremony for the 10th year of the ADMM", "2026-12", "2026-05-01"),
        said("Ceremony for the 10th anniversary of ADMM-Plus", "2026-12", "2026-06-01"),
    ),
    "a fuller name, or another meeting": (
        said("Norland Summit", "2026-10-26", "2026-05-01"),
        said("Eastland-Norland Summit", "2026-10", "2026-06-01"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_same(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "same", verdict
    assert verdict.reasons


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT)
def test_different(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "different", verdict
    assert verdict.reasons


@pytest.mark.parametrize("pair", UNSURE.values(), ids=UNSURE)
def test_unsure(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "unsure", verdict
    assert verdict.reasons
