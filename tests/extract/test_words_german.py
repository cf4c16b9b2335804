"""Families of German words, each by a small announcement whose reading proves it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())

# An announcement, and what of it is read: a part of the title, the start and the state.
READ: list[tuple[str, str, str, str]] = [
    ("Das Funkenfeuer ist am 14. März 2027 um 19 Uhr.", "Funkenfeuer", "2027-03-14T19:00", "confirmed"),
    ("Alpabzug: Samstag, 18. September 2027", "Alpabzug", "2027-09-18", "confirmed"),
    ("Die Stubete im Bären ist am 12. März 2027.", "Stubete", "2027-03-12", "confirmed"),
    ("Sechseläuten am 19. April 2027", "Sechseläuten", "2027-04-19", "confirmed"),
    ("Der Mittagstisch ist am 11. März 2027 um 12 Uhr.", "Mittagstisch", "2027-03-11T12:00", "confirmed"),
    ("Mütterberatung am 17. März 2027, 14 Uhr, Gemeindeamt", "Mütterberatung", "2027-03-17T14:00", "confirmed"),
    (
        "Der Fachschaftsrat lädt zur Erstsemesterbegrüßung am 11. Oktober 2027 um 9 Uhr ein.",
        "Erstsemesterbegrüßung",
        "2027-10-11T09:00",
        "confirmed",
    ),
    ("Die Einvernahme ist am 6. April 2027 um 13 Uhr.", "Einvernahme", "2027-04-06T13:00", "confirmed"),
    ("Die Besprechung ist am 9. März 2027 um 10 Uhr.", "Besprechung", "2027-03-09T10:00", "confirmed"),
    ("Die Budgetgemeinde wird am 6. Dezember 2027 durchgeführt.", "Budgetgemeinde", "2027-12-06", "confirmed"),
    ("Das Hafenforum am 8. April 2027 wird nicht durchgeführt.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Das Hafenforum am 8. April 2027 kommt nicht zustande.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Das Hafenforum am 8. April 2027 fällt ins Wasser.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Das Hafenforum fällt am Donnerstag, 8. April 2027, aus.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Das auf 8. April 2027 anberaumte Hafenforum wurde abberaumt.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Die Veranstalter sagen das Hafenforum am 8. April 2027 ab.", "Hafenforum", "2027-04-08", "cancelled"),
    ("Das Hafenforum ist provisorisch auf 8. April 2027 angesetzt.", "Hafenforum", "2027-04-08", "tentative"),
    ("Das Hafenforum findet vielleicht am 8. April 2027 statt.", "Hafenforum", "2027-04-08", "tentative"),
    ("Das Hafenforum am 8. April 2027 ist gefährdet.", "Hafenforum", "2027-04-08", "tentative"),
    ("Das Hafenforum am 8. April 2027 droht auszufallen.", "Hafenforum", "2027-04-08", "tentative"),
    ("Das Hafenforum wandert vom 1. April 2027 auf den 8. April 2027.", "Hafenforum", "2027-04-08", "confirmed"),
    ("Das Hafenforum vom 1. April 2027 wird auf 8. April 2027 umterminiert.", "Hafenforum", "2027-04-08", "confirmed"),
    ("Gesuche sind bis und mit 31. März 2027 einzureichen.", "Gesuche", "2027-03-31", "confirmed"),
    ("Nominierungen sind bis 20. März 2027 möglich.", "Nominierung", "2027-03-20", "confirmed"),
    ("Wir bitten um Voranmeldung bis 20. März 2027.", "Voranmeldung", "2027-03-20", "confirmed"),
    ("Karten müssen bis 18. März 2027 abgeholt werden.", "Karten", "2027-03-18", "confirmed"),
    ("Sommerlager vom 10. bis und mit 17. Juli 2027", "Sommerlager", "2027-07-10", "confirmed"),
    ("Grillfest am Auffahrtstag, 11 Uhr", "Grillfest", "2027-05-06T11:00", "confirmed"),
    (
        "Konzert am 9. Mai 2027. Saalöffnung 18.30 Uhr, Konzertbeginn 19.30 Uhr.",
        "Konzert",
        "2027-05-09T19:30",
        "confirmed",
    ),
    (
        "Hallenturnier am 13. März 2027. Besammlung 7.30 Uhr, Anpfiff 8.15 Uhr.",
        "Hallenturnier",
        "2027-03-13T08:15",
        "confirmed",
    ),
]


@pytest.mark.parametrize(("text", "title", "start", "status"), READ)
def test_the_family_is_known(text: str, title: str, start: str, status: str) -> None:
    made = read.announcement("words", text, "2027-03-01T09:00:00+01:00", "de", "council")
    shown = [c for c in map(event_stream, EXTRACTOR.extract(made)) if c["confidence"] >= 0.5]
    assert [(title in c["title"], c["start"], c["status"]) for c in shown] == [(True, start, status)]
