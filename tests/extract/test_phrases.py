"""Single phrases: what they must mean, and what must mean nothing."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from calsync.config import default_series
from calsync.extract.gathering import Name
from calsync.extract.knownseries import KnownSeries
from calsync.extract.layout import Unit, lay_out
from calsync.extract.lexicon import lexicon
from calsync.extract.names import find_names
from calsync.model import Announcement, Candidate
from tests.extract.labels import extractor, shown

KNOWN = KnownSeries(default_series())


def still_open(*values: object, why: str) -> object:
    """A phrase that is not read yet; a repaired one fails here, and the mark goes."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=why))


def names(text: str, language: str = "en") -> list[Name]:
    return find_names(text, [(0, len(text))], lexicon(language), KNOWN, [])


def units(text: str) -> list[Unit]:
    return list(lay_out(text, (), lexicon("en")).units)


def kinds(text: str) -> list[str]:
    return [u.kind for u in units(text)]


def read(text: str, language: str = "en", published: date | None = date(2026, 1, 5)) -> list[Candidate]:
    return extractor().extract(Announcement("phrases", "phrase", text, published=published, language=language))


def role(text: str, said: str) -> str:
    """The role of the time that the words `said` speak of."""
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language="en")
    start = text.index(said)
    return next(d.role.name for d in extractor().read(row).dated if d.start < start + len(said) and start < d.end)


# ---- names


@pytest.mark.parametrize(
    ("text", "series", "edition"),
    [
        ("The ADMM Retreat is over.", "admm-retreat", None),
        ("The ASEAN Defence Ministers' Meeting Retreat is over.", "admm-retreat", None),
        ("The ASEAN Defence Ministers' Meeting (ADMM) Retreat is over.", "admm-retreat", None),
        ("The ADMM is over.", "admm", None),
        ("The 19th ADMM is over.", "admm", 19),
        ("The Nineteenth ASEAN Defence Ministers' Meeting is over.", "admm", 19),
        ("The ADMM-Plus is over.", "admm-plus", None),
        ("The 12th ADMM-Plus is over.", "admm-plus", 12),
        ("The Twelfth ADMM-Plus is over.", "admm-plus", 12),
        ("The ADMM+ is over.", "admm-plus", None),
        ("The ADMM Plus is over.", "admm-plus", None),
        ("The ASEAN Defence Ministers’ Meeting is over.", "admm", None),
        ("The ASEAN Defense Ministers' Meeting is over.", "admm", None),
        ("The ADSOM is over.", "adsom", None),
        ("The ADSOM WG is over.", "adsom-wg", None),
        ("The ADSOM Working Group is over.", "adsom-wg", None),
        ("The ADSOM-Plus is over.", "adsom-plus", None),
        ("The ADSOM-Plus Working Group is over.", "adsom-plus-wg", None),
        ("The ASEAN Defence Senior Officials' Meeting is over.", "adsom", None),
        ("The 22nd ACDFM is over.", "acdfm", 22),
        ("The ASEAN\nDefence Ministers' Meeting is over.", "admm", None),
    ],
)
def test_a_known_meeting_is_known_with_its_part_and_number(text: str, series: str, edition: int | None) -> None:
    assert {(n.series, n.edition) for n in names(text) if n.series} == {(series, edition)}


@pytest.mark.parametrize(
    ("text", "language", "series", "edition"),
    [
        ("Mesyuarat Menteri-Menteri Pertahanan ASEAN telah selesai.", "ms", "admm", None),
        ("Mesyuarat Menteri-Menteri Pertahanan ASEAN ke-19 telah selesai.", "ms", "admm", 19),
        ("Mesyuarat Pegawai Kanan Pertahanan ASEAN telah selesai.", "ms", "adsom", None),
    ],
)
def test_a_known_meeting_is_known_in_other_languages(
    text: str, language: str, series: str, edition: int | None
) -> None:
    assert {(n.series, n.edition) for n in names(text, language) if n.series} == {(series, edition)}


@pytest.mark.parametrize(
    "text",
    [
        "The admmiral was late.",
        "Her badmmington racket broke.",
        "They call it the XADMM protocol.",
        "The word ADSOMNIA is no word.",
    ],
)
def test_a_known_acronym_is_a_whole_word_or_nothing(text: str) -> None:
    assert [n for n in names(text) if n.series] == []


def test_two_editions_under_one_noun_are_two_meetings() -> None:
    found = {(n.series, n.edition) for n in names("Leaders met for the 44th and 45th ASEAN Summits.") if n.edition}
    assert {edition for _, edition in found} == {44, 45}
    assert len({series for series, _ in found}) == 1


def test_the_two_of_one_sentence_keep_their_own_numbers() -> None:
    found = {n.series: n.edition for n in names("He will chair the 19th ADMM and the 12th ADMM-Plus.") if n.series}
    assert found == {"admm": 19, "admm-plus": 12}


@pytest.mark.parametrize(
    ("text", "language", "words", "edition"),
    [
        ("The 9th Workshop on Patient Compilers was full.", "en", "Workshop on Patient Compilers", 9),
        ("The Ninth Workshop on Patient Compilers was full.", "en", "Workshop on Patient Compilers", 9),
        ("The Shangri-La Harbour Dialogue was full.", "en", "Harbour Dialogue", None),
        ("The Regional Beekeepers' Conference was full.", "en", "Regional Beekeepers' Conference", None),
        ("Le 12e colloque sur les jardins ouvriers est fini.", "fr", "colloque sur les jardins", 12),
    ],
)
def test_an_unknown_meeting_is_named_by_its_noun_phrase(
    text: str, language: str, words: str, edition: int | None
) -> None:
    found = [n for n in names(text, language) if words.casefold() in n.title.casefold()]
    assert found
    assert found[0].edition == edition
    assert found[0].series is None


@pytest.mark.parametrize(
    "text",
    [
        "The country will host over 300 meetings.",
        "He sat through several meetings.",
        still_open("Nobody likes meetings.", why="names: a verb in small letters is taken into the name"),
        "More than 40 workshops were counted.",
    ],
)
def test_a_number_of_gatherings_is_no_gathering(text: str) -> None:
    assert shown(read(text)) == []
    assert shown(read(text.rstrip(".") + " in 2026.\n")) == []


def test_a_name_ends_before_its_date() -> None:
    text = "The Regional Beekeepers' Conference on 9 May 2026 in Gloucester is open to all.\n"
    assert [c.title for c in shown(read(text))] == ["Regional Beekeepers' Conference"]


# ---- roles


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Posted on 2 January 2026.\n\nThe Rope Workshop was full.\n", "2 January 2026"),
        ("Last updated: 2 January 2026\n\nThe Rope Workshop was full.\n", "2 January 2026"),
        ("The Rope Workshop will be loud, he said on 2 January 2026.\n", "2 January 2026"),
    ],
)
def test_when_it_was_said_is_not_when_it_is(text: str, said: str) -> None:
    assert role(text, said) == "stamp"
    assert shown(read(text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Harbour Forum, founded in 1987, has forty members.\n", "1987"),
        ("The Harbour Forum has met here since 1987 without a break.\n", "1987"),
        ("The Harbour Forum was established in 1987 by two fishermen.\n", "1987"),
    ],
)
def test_the_year_of_a_founding_is_history(text: str, said: str) -> None:
    assert role(text, said) == "history"
    assert shown(read(text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Please register for the Rope Workshop by 20 March 2026.\n", "20 March 2026"),
        ("The deadline for papers to the Rope Workshop is 20 March 2026.\n", "20 March 2026"),
        ("Submission deadline: 20 March 2026\n", "20 March 2026"),
        ("Applications close on 20 March 2026.\n", "20 March 2026"),
    ],
)
def test_what_is_asked_of_the_readers_is_a_deadline(text: str, said: str) -> None:
    assert role(text, said) == "deadline"
    assert {c.kind.value for c in shown(read(text))} == {"deadline"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Rope Concert is on 20 March 2026 at 19:30. Doors open at 18:45.\n", "18:45"),
        ("Office hours: Monday to Friday, 9:00 to 17:00\n", "9:00"),
        ("The Rope Concert is on 20 March 2026 at 19:30. Registration opens at 18:45.\n", "18:45"),
    ],
)
def test_doors_and_offices_open_at_hours_that_are_no_meeting(text: str, said: str) -> None:
    assert role(text, said) == "hours"
    assert not [c for c in shown(read(text)) if "18:45" in str(c.span.start) or "09:00" in str(c.span.start)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Rope Forum, originally planned for 20 March 2026, is cancelled.\n", "20 March 2026"),
        ("The Rope Forum, which was to be held on 20 March 2026, was put off.\n", "20 March 2026"),
    ],
)
def test_a_plan_that_was_given_up_is_the_former_time(text: str, said: str) -> None:
    assert role(text, said) == "former"


def test_a_day_without_any_sign_is_the_meetings_own() -> None:
    assert role("The Rope Forum will be held on 20 March 2026.\n", "20 March 2026") == "event"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was built in 1911 and rebuilt in 1947.\n",
        "Copyright 2019-2026 The Rope Forum. All rights reserved.\n",
        "She was born on 4 May 1951 and joined the ministry in 1977.\n",
        pytest.param("His term as chairman ends on 31 December 2026.\n"),
        pytest.param("The index rose by 3 per cent in February 2026.\n"),
        "Call 04-2026-1203 for help.\n",
        "Version 2026.3 was released on 4 March 2026.\n",
        "Flight 2025 leaves at 10:30 from gate 12.\n",
    ],
)
def test_dates_that_belong_to_no_meeting_give_none(text: str) -> None:
    assert shown(read(text)) == []


# ---- layout


def test_a_label_and_its_value_are_one_unit() -> None:
    found = units("Rope Workshop\n\nDate: 20 March 2026\nVenue: Old Mill\n")
    assert [(u.kind, u.label.casefold()) for u in found[1:]] == [("label", "date"), ("label", "venue")]
    text = "Rope Workshop\n\nDate: 20 March 2026\nVenue: Old Mill\n"
    assert [text[u.value : u.end] for u in found[1:]] == ["20 March 2026", "Old Mill"]


def test_a_heading_stands_over_the_rows_below_it() -> None:
    found = units("HEARINGS IN MARCH\n\n9 March | Ferris v Tolland\n10 March | Oakes Estate\n")
    assert [u.kind for u in found] == ["heading", "row", "row"]
    assert [u.above for u in found[1:]] == [(0,), (0,)]


def test_bullets_are_items() -> None:
    assert kinds("- tea at four\n- cake at five\n- home at six\n") == ["item", "item", "item"]


def test_a_wrapped_paragraph_is_one_unit_with_its_sentences() -> None:
    text = (
        "The forum was long, and the evening that came after it was longer than the\n"
        "forum itself. Nobody minded, for the tea was hot and the talk was as good as\n"
        "the tea. They parted late.\n"
    )
    found = units(text)
    assert [u.kind for u in found] == ["paragraph"]
    assert [text[a:b].split()[0] for a, b in found[0].sentences] == ["The", "Nobody", "They"]


def test_an_abbreviation_ends_no_sentence() -> None:
    text = (
        "The talk by Dr. Amal Reyes of St. Olave's begins at 7 p.m. in the hall. It is free of charge for everybody.\n"
    )
    found = units(text)
    assert [text[a:b].split()[0] for a, b in found[0].sentences] == ["The", "It"]


def test_what_a_mail_quotes_is_a_quote() -> None:
    assert "quote" in kinds("Yes, I agree.\n\n> Shall we meet on 4 March?\n")


def test_a_signature_is_boilerplate() -> None:
    assert kinds("The forum was long and everybody stayed until its end.\n\n-- \nJoan\n")[-1] == "boiler"


def test_a_copyright_line_is_boilerplate() -> None:
    assert kinds("The forum was long and everybody stayed until its end.\n\n© 2026 The Rope Forum\n")[-1] == "boiler"


@pytest.mark.parametrize(
    "line",
    [
        "She has led the harbour business for seven years.",
        "She has led the harbour business since May 2019.",
        "The tower was rebuilt after the storms of 1947.",
        "A replay of it can be heard until 12 May 2026.",
    ],
)
def test_a_sentence_is_no_heading_because_a_year_ends_it(line: str) -> None:
    assert kinds(f"The forum was long and everybody stayed until its end.\n\n{line}\n")[-1] == "paragraph"


def test_units_follow_one_another_and_cover_every_word() -> None:
    text = "RULES\n\n1. Be kind.\n2. Be early.\n\nDate: today\n\n> no\n\n-- \nA\n"
    found = units(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = " ".join(text[u.start : u.end] for u in found).split()
    assert {"RULES", "kind.", "early.", "today", "no", "A"} <= set(covered)


# ---- from the label to the whole


def test_a_heading_over_labels_makes_one_meeting() -> None:
    found = shown(read("Rope Splicing Workshop\n\nDate: 20 March 2026\nTime: 14:00 to 16:00\nVenue: Old Mill\n"))
    assert [(c.title, c.span.stream()) for c in found] == [
        ("Rope Splicing Workshop", ("2026-03-20T14:00", "2026-03-20T16:00"))
    ]


def test_a_heading_over_two_rows_makes_two_meetings() -> None:
    text = "Upcoming workshops\n\n- 20 March 2026: Rope Splicing Workshop\n- 27 March 2026: Sail Mending Workshop\n"
    assert [(c.title, c.span.stream()[0]) for c in shown(read(text))] == [
        ("Rope Splicing Workshop", "2026-03-20"),
        ("Sail Mending Workshop", "2026-03-27"),
    ]


@pytest.mark.parametrize(
    ("said", "start", "end", "precision"),
    [
        ("on 20 March 2026", "2026-03-20", None, "day"),
        ("from 20 to 22 March 2026", "2026-03-20", "2026-03-22", "day"),
        ("from 30 March to 2 April 2026", "2026-03-30", "2026-04-02", "day"),
        ("in May 2026", "2026-05", None, "month"),
        ("in early May 2026", "2026-05", None, "month"),
        ("in March 2026", "2026-03", None, "month"),
        ("in early March 2026", "2026-03", None, "month"),
        ("in the first week of April 2026", "2026-04-01", "2026-04-07", "week"),
        ("on Friday, 20 March 2026, at 14:30", "2026-03-20T14:30", None, "minute"),
        ("on 20 March 2026 from 2 to 4 p.m.", "2026-03-20T14:00", "2026-03-20T16:00", "minute"),
        ("next month", "2026-02", None, "month"),
        ("tomorrow", "2026-01-06", None, "day"),
        ("in the third quarter of 2026", "2026-07", "2026-09", "quarter"),
    ],
)
def test_a_meeting_is_as_exact_as_its_words(said: str, start: str, end: str | None, precision: str) -> None:
    found = shown(read(f"The 5th International Workshop on Rope Splicing will be held {said} in Leeds.\n"))
    assert [(c.span.stream(), c.span.precision.value) for c in found] == [((start, end), precision)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Rope Splicing Workshop on 20 March 2026 has been cancelled.\n", "cancelled"),
        ("The Rope Splicing Workshop on 20 March 2026 has been called off.\n", "cancelled"),
        ("The Rope Splicing Workshop on 20 March 2026 has not been cancelled.\n", "confirmed"),
        ("The Rope Splicing Workshop of 20 March 2026 has been postponed.\n", "postponed"),
        ("The Rope Splicing Workshop is tentatively set for 20 March 2026.\n", "tentative"),
        ("The Rope Splicing Workshop will be held on 20 March 2026.\n", "confirmed"),
        pytest.param("The Planning Workshop will be held on 20 March 2026.\n", "confirmed"),
    ],
)
def test_what_is_said_of_a_meeting_is_its_status(text: str, status: str) -> None:
    assert [c.status.value for c in shown(read(text))] == [status]


# ---- the year that is not said


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The autumn meeting of the harbour board is in November.", "en", "2026-11"),
        ("Die Herbsttagung des Vereins ist für November vorgesehen.", "de", "2026-11"),
        ("L'assemblée générale du club est prévue pour octobre.", "fr", "2026-10"),
        ("La asamblea anual del club está prevista para octubre.", "es", "2026-10"),
        ("Mesyuarat agung kelab dijangka pada Oktober.", "ms", "2026-10"),
        ("Next year's convention dates are July 23-26, in Leeds. The convention is open to all.", "en", "2027-07-23"),
        ("The 2027 symposium (Ghent, 3-5 January) is open for papers.", "en", "2027-01-03"),
    ],
)
def test_what_is_announced_is_rather_to_come(text: str, language: str, day: str) -> None:
    dates = [c.span.stream()[0] for c in read(text, language, date(2026, 3, 5))]
    assert day in dates, dates


def test_the_lines_of_a_list_go_on_from_the_year_before() -> None:
    text = "Board meetings\n\n26 September\n24 October\n23 January\n22 May\n26 June\n28 August\n"
    found = extractor().read(Announcement("phrases", "phrase", text, published=date(2025, 9, 20), language="en")).dated
    assert [d.spans[0].stream()[0] for d in found] == [
        "2025-09-26", "2025-10-24", "2026-01-23", "2026-05-22", "2026-06-26", "2026-08-28",
    ]  # fmt: skip


def test_a_heading_of_the_next_year_takes_no_day_that_is_to_come_before() -> None:
    text = "Rivers Congress 2027\n\nAbstracts are to be handed in by 1 December. The congress takes place on 4 May in Lyon.\n"
    found = extractor().read(Announcement("phrases", "phrase", text, published=date(2026, 9, 20), language="en")).dated
    assert {d.spans[0].stream()[0] for d in found if d.when.month} == {"2026-12-01", "2027-05-04"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The club meets next Friday. The 17th forum is in Oslo.", ["2026-01-16"]),
        ("The dates are the 5th. March is kept free.", ["2026-01-05"]),
        ("The dates were told in January. The second meeting is open.", ["2026-01"]),
    ],
)
def test_a_date_ends_with_its_sentence(text: str, days: list[str]) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language="en")
    assert [d.spans[0].stream()[0] for d in extractor().read(row).dated] == days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hannover, 5. Januar 2026. Die Hafenmesse findet vom 4. bis 6. Juni 2026 auf dem Messegelände statt.", "de"),
        ("Lyon, le 5 janvier 2026. Le salon du port aura lieu du 4 au 6 juin 2026 au palais des congrès.", "fr"),
    ],
)
def test_a_dateline_may_end_with_a_stop(text: str, language: str) -> None:
    assert [one.span.stream() for one in shown(read(text, language))] == [("2026-06-04", "2026-06-06")]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The assembly is on 12 March 2026 from 9:00 to 17:00. The board meets the day before.", "en", "2026-03-11"),
        ("The assembly is on 12 March 2026. A visit takes place the day after the assembly.", "en", "2026-03-13"),
        ("The fair opens on 12 March 2026. The concert on the eve has been called off.", "en", "2026-03-11"),
        ("Die Tagung ist vom 12. bis 14. März 2026. Am Tag nach der Tagung ist ein Ausflug.", "de", "2026-03-15"),
        ("L'assemblée a lieu du 12 au 14 mars 2026. La veille, une visite du port est prévue.", "fr", "2026-03-11"),
        ("La asamblea será del 12 al 14 de marzo de 2026. Al día siguiente habrá una visita.", "es", "2026-03-15"),
        ("Mesyuarat pada 12 Mac 2026. Sehari sebelum mesyuarat itu, taklimat diadakan.", "ms", "2026-03-11"),
        ("Rapat digelar 12-14 Maret 2026. Sehari setelahnya ada kunjungan.", "id", "2026-03-15"),
        ("The race was on 2 January. Two days later, on the river, the prizes were given.", "en", "2026-01-04"),
        ("The fair opens on Monday 16 March. Helpers are briefed on the Friday before.", "en", "2026-03-13"),
        ("The fair is on 16 March, with a helpers' dinner on the day before.", "en", "2026-03-15"),
        (
            "The first hearing is on 16 March at 10 am. The second follows on the same day at 2 pm.",
            "en",
            "2026-03-16T14:00",
        ),
        ("The fair, planned for Saturday, 14 March, moves to the following Saturday.", "en", "2026-03-21"),
        ("Das Fest ist am Samstag, 14. März. Die Helfer treffen sich am Donnerstag davor.", "de", "2026-03-12"),
        ("Die Übung ist am 14. März. Die Auswertung folgt am Dienstag darauf, 16 Uhr.", "de", "2026-03-17T16:00"),
        ("La fête est le samedi 14 mars. La réunion se tient le jeudi précédent à 19 h.", "fr", "2026-03-12T19:00"),
        ("La fiesta es el sábado 14 de marzo. La reunión será el jueves anterior.", "es", "2026-03-12"),
        ("Rapat pada Sabtu, 14 Maret, ditunda ke Sabtu berikutnya.", "id", "2026-03-21"),
        ("The council meets on 14 March and not on the 16th. The ministers gather on the eve.", "en", "2026-03-13"),
        ("Llegan para la cumbre del día 14. El consejo se reúne en la víspera.", "es", "2026-01-13"),
        ("The meeting on 16 March is preceded by a seminar in the afternoon of the 15th.", "en", "2026-03-15"),
    ],
)
def test_a_day_is_counted_from_the_one_told_before(text: str, language: str, day: str) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language=language)
    assert day in {span.stream()[0] for d in extractor().read(row).dated for span in d.spans}


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        (
            "The congress takes place in Graz from 12 to 15 May. The dinner is on Tuesday at 8 pm.",
            "en",
            "2026-05-12T20:00",
        ),
        ("Der Kongress findet vom 12. bis 15. Mai statt. Die Versammlung ist am Mittwoch.", "de", "2026-05-13"),
        ("Le congrès se tiendra du 12 au 15 mai. L'assemblée générale aura lieu mercredi.", "fr", "2026-05-13"),
        ("El congreso se celebrará del 12 al 15 de mayo. La asamblea será el miércoles.", "es", "2026-05-13"),
        ("Kongres itu diadakan dari 12 hingga 15 Mei. Jamuan diadakan pada hari Rabu.", "ms", "2026-05-13"),
        ("Kongres digelar pada 12-15 Mei. Rapat anggota digelar pada hari Rabu.", "id", "2026-05-13"),
        ("OSLO, 5 January - The summit is from 12 to 15 May.\n\nThe cabinet meets on Wednesday.", "en", "2026-01-07"),
        ("The visit will be from 12 to 15 January.\n\nThe opening of the embassy is on Tuesday.", "en", "2026-01-13"),
        ("Der Besuch ist vom 12. bis 15. Januar.\n\nDie Eröffnung der Botschaft ist am Dienstag.", "de", "2026-01-13"),
        ("La visite aura lieu du 12 au 15 janvier.\n\nLa conférence se tiendra mardi.", "fr", "2026-01-13"),
        ("La visita será del 12 al 15 de enero.\n\nLa conferencia será el martes.", "es", "2026-01-13"),
        ("The congress takes place from 12 to 15 May. It was called on Wednesday.", "en", "2025-12-31"),
        ("The fair opens on Friday, 15 May. The parade is on Saturday.", "en", "2026-05-16"),
        ("Das Fest beginnt am Freitag, 15. Mai. Am Samstag folgt der Umzug.", "de", "2026-05-16"),
        ("La fête commence le vendredi 15 mai. Samedi aura lieu le défilé.", "fr", "2026-05-16"),
        ("La fiesta empieza el viernes 15 de mayo. El sábado habrá desfile.", "es", "2026-05-16"),
        ("The fair is on Saturday, 16 May. Setting up begins on Friday at 2 pm.", "en", "2026-05-15T14:00"),
        ("The fair is on Friday, 9 January. The committee meets on Thursday.", "en", "2026-01-08"),
    ],
)
def test_a_weekday_falls_into_the_days_told_before(text: str, language: str, day: str) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language=language)
    assert day in {span.stream()[0] for d in extractor().read(row).dated for span in d.spans}


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("The committee meets in Leeds on 26 and 27 of this month.", "en", "2026-01-26", "2026-01-27"),
        ("Der Ausschuss tagt am 26. und 27. dieses Monats in Ulm.", "de", "2026-01-26", "2026-01-27"),
        ("Le salon se tiendra les 4 et 5 du mois prochain.", "fr", "2026-02-04", "2026-02-05"),
        ("Mesyuarat agung diadakan pada 26 dan 27 bulan ini di Ipoh.", "ms", "2026-01-26", "2026-01-27"),
        ("The committee meets on Wednesday and Thursday of next week.", "en", "2026-01-14", "2026-01-15"),
        ("Der Kongress tagt am Dienstag und Mittwoch nächster Woche.", "de", "2026-01-13", "2026-01-14"),
    ],
)
def test_days_are_of_the_month_or_week_said_behind_them(text: str, language: str, first: str, last: str) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language=language)
    days = [span.stream()[0] for d in extractor().read(row).dated for span in d.spans]
    assert first in days and last in days


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The assembly is on 12 May and the summer party on 20 May.", "en", ["assembly", "summer party"]),
        (
            "Die Mitgliederversammlung ist am 12. Mai, das Sommerfest am 20. Mai.",
            "de",
            ["Mitgliederversammlung", "Sommerfest"],
        ),
        ("Am 12. Mai folgt der Umzug, am 13. Mai der Gottesdienst.", "de", ["Umzug", "Gottesdienst"]),
        ("La asamblea es el 12 de mayo y la fiesta de verano el 20 de mayo.", "es", ["asamblea", "fiesta de verano"]),
        (
            "The board meets on 20 May, during the book fair (19-26 May).",
            "en",
            ["board meets", "book fair"],
        ),
    ],
)
def test_where_names_and_days_take_turns_each_day_has_its_own(text: str, language: str, names: list[str]) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language=language)
    links = sorted(extractor().read(row).links, key=lambda link: link.dated.start)
    assert [text[link.name.start : link.name.end] for link in links] == names


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("The 12th reading conference was in Oslo in May 2023. The 13th will be held in Riga on 4 June 2026.", "en", "13th reading conference"),
        ("The first session is on 4 June. The second is on 11 June and the third on 18 June.", "en", "Third session"),
        ("Die 12. Fachtagung fand in Ulm statt. Die 13. findet am 4. Juni 2026 in Graz statt.", "de", "13. Fachtagung"),
        ("La 12e conférence s'est tenue à Lyon. La 13e se tiendra à Nantes le 4 juin 2026.", "fr", "13e conférence"),
        ("La 12ª conferencia se celebró en Lugo. La 13ª se celebrará en Vigo el 4 de junio de 2026.", "es", "13ª conferencia"),
        ("Konferensi ke-12 digelar di Solo. Yang ke-13 akan digelar di Medan pada 4 Juni 2026.", "id", "Konferensi ke-13"),
    ],
)  # fmt: skip
def test_the_next_number_is_of_the_kind_told_before(text: str, language: str, title: str) -> None:
    row = Announcement("phrases", "phrase", text, published=date(2026, 1, 5), language=language)
    assert title in [candidate.title for candidate in extractor().extract(row)]
