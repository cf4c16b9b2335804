"""Of the times of a move, one was and one is."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.model import Announcement
from tests.extract.labels import extractor


def times(text: str, language: str = "en", published: date = date(2026, 4, 28)) -> dict[str, set[str]]:
    """The days of a text by the role of their time."""
    row = Announcement("moves", "moves", text, published=published, language=language)
    out: dict[str, set[str]] = {"event": set(), "former": set()}
    for dated in extractor().read(row).dated:
        for span in dated.spans:
            out.setdefault(dated.role.name, set()).add((span.stream()[0] or "")[:10])
    return out


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour hearing of 5 May 2026 has been moved to 12 May 2026.", "en"),
        ("The board moves its meeting from Tuesday, May 5 to Tuesday, May 12, 6:30 p.m. in the clubhouse.", "en"),
        ("The concert, planned for 5 May 2026, is postponed and will now take place on 12 May 2026.", "en"),
        ("The seminar is on 12 May 2026, not on 5 May 2026.", "en"),
        ("The seminar will not be held on 5 May 2026 but on 12 May 2026.", "en"),
        ("Spring seminar: 12 May 2026 (was 5 May 2026)", "en"),
        ("The hearing announced for 5 May 2026 has been postponed. It will be held on 12 May 2026 instead.", "en"),
        ("Die Tagung wird vom 5. Mai 2026 auf Dienstag, den 12. Mai 2026, verschoben.", "de"),
        ("Der für den 5. Mai 2026 angesetzte Vortrag wurde auf den 12. Mai 2026 verlegt.", "de"),
        ("Die Sitzung findet nicht am 5. Mai 2026, sondern am 12. Mai 2026 statt.", "de"),
        ("La séance convoquée pour le 5 mai 2026 est reportée au 12 mai 2026.", "fr"),
        ("La réunion n'aura pas lieu le mardi 5 mai mais le mardi 12 mai.", "fr"),
        ("La reunión prevista para el 5 de mayo de 2026 se ha aplazado al 12 de mayo de 2026.", "es"),
        ("Mesyuarat yang dijadualkan pada 5 Mei 2026 ditangguhkan ke 12 Mei 2026.", "ms"),
        ("Rapat tanggal 5 Mei 2026 ditunda menjadi 12 Mei 2026.", "id"),
    ],
)
def test_the_day_that_was_is_told_from_the_day_that_is(text: str, language: str) -> None:
    told = times(text, language)
    assert told["event"] == {"2026-05-12"}
    assert told["former"] == {"2026-05-05"}


def test_the_day_on_which_a_move_was_decided_is_not_the_former_one() -> None:
    told = times("The council on Monday moved its hearing to 12 May 2026.")
    assert told["former"] == set()
    assert "2026-05-12" in told["event"]


def test_two_days_without_a_move_are_both_to_come() -> None:
    told = times("The choir sings on 5 May 2026 in the hall and on 12 May 2026 in the church.")
    assert told["former"] == set()
    assert told["event"] == {"2026-05-05", "2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Fri 11 December: Staff lunch (formerly 4 December)", "en"),
        ("Staff lunch (was: 4 Dec.) – 11 December at 1 pm", "en"),
        ("11. Dezember, 13 Uhr: Jahresversammlung (bisher 4. Dezember)", "de"),
        ("11 décembre, 13 h : Assemblée générale (initialement prévue le 4 décembre)", "fr"),
    ],
)
def test_a_former_day_in_brackets_is_that_of_the_meeting_before_them(text: str, language: str) -> None:
    row = Announcement("was", "was", text, published=date(2026, 10, 20), language=language)
    (meeting,) = Extractor(floor=0.0).extract(row)
    assert meeting.was is not None and "(" not in meeting.title
    assert (meeting.span.first_day, meeting.was.first_day) == (date(2026, 12, 11), date(2026, 12, 4))
