"""Deadlines: what a text asks of its readers until a day, by the name that a calendar would give it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.model import Candidate, Kind

_EXTRACTOR = Extractor()


def _deadlines(text: str, lang: str = "en", genre: str = "notice") -> list[Candidate]:
    announcement = read.announcement("a", text, "2026-03-01", lang, genre, None)
    return [c for c in _EXTRACTOR.extract(announcement) if c.kind is Kind.DEADLINE and c.confidence >= 0.5]


def _names(candidate: Candidate) -> set[str]:
    return {n.casefold() for n in (candidate.title, *candidate.aliases)}


@pytest.mark.parametrize(
    ("text", "lang", "day", "name"),
    [
        ("Proxy forms must reach the registrar by noon on Friday 20 March 2026.", "en", "2026-03-20T12:00", "proxy forms"),
        ("Nominations close on 20 March 2026.", "en", "2026-03-20", "nominations"),
        ("Entries close Friday 20 March 2026 at 5 pm.", "en", "2026-03-20T17:00", "entries"),
        ("Please register by 20 March 2026.", "en", "2026-03-20", "registration"),
        ("Put your name down before 20 March 2026.", "en", "2026-03-20", "sign up"),
        ("Written testimony will be accepted up to 4 pm on 20 March 2026.", "en", "2026-03-20T16:00", "written testimony"),
        ("Members are asked to send the names of their delegates no later than 20 March 2026.", "en", "2026-03-20", "names of their delegates"),
        ("Emergency motions: to the secretary by 20 March 2026.", "en", "2026-03-20", "emergency motions"),
        ("Manuskripte müssen bis zum 20. März 2026 vorliegen.", "de", "2026-03-20", "manuskripte"),
        ("Redaktionsschluss: Freitag, 20. März 2026", "de", "2026-03-20", "redaktionsschluss"),
        ("Les candidatures doivent être envoyées avant le 20 mars 2026.", "fr", "2026-03-20", "candidatures"),
        ("Candidaturas a tesorero: hasta el 20 de marzo de 2026.", "es", "2026-03-20", "candidaturas a tesorero"),
        ("Borang proksi hendaklah dihantar sebelum 20 Mac 2026.", "ms", "2026-03-20", "borang proksi"),
    ],
)  # fmt: skip
def test_what_must_come_in_gives_the_name(text: str, lang: str, day: str, name: str) -> None:
    found = _deadlines(text + "\n", lang)
    assert [c.span.stream()[0] for c in found] == [day]
    assert name in _names(found[0])


@pytest.mark.parametrize(
    "text",
    [
        "The work is expected to be complete by 20 March 2026.",
        "Holders on the record date of 20 March 2026 are paid by 2 April 2026.",
        "The bridge stays closed until 20 March 2026.",
        "Passports must be valid until 20 March 2026.",
        "Authors hear from us by 20 March 2026.",
        "The board will report by 20 March 2026.",
        "The exhibition is on show until 20 March 2026.",
    ],
)
def test_what_others_do_by_a_day_is_no_deadline(text: str) -> None:
    assert _deadlines(text + "\n") == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Mooring permits must be renewed before 31 December each year.", "en"),
        ("Der Beitrag ist jährlich bis 31. März zu zahlen.", "de"),
        ("Les demandes doivent être déposées avant le 31 décembre de chaque année.", "fr"),
        ("Las solicitudes deben presentarse antes del 31 de diciembre de cada año.", "es"),
        ("Permit hendaklah diperbaharui sebelum 31 Disember setiap tahun.", "ms"),
    ],
)
def test_a_rule_of_each_year_is_no_deadline_of_this_year(text: str, lang: str) -> None:
    assert _deadlines(f"{text}\n", lang) == []


def test_what_a_sentence_begins_with_names_its_deadline_though_more_leads_to_the_day() -> None:
    found = _deadlines(
        "3. Objections to the plan dated 4 February 2026 which some sent to the mayor are due by 20 March 2026.\n"
    )
    assert any(name.startswith("objections to the plan") for name in _names(found[0]))


def test_a_day_under_the_line_that_says_what_closes_is_a_deadline() -> None:
    found = _deadlines(
        "Northern Chess Cup\n\nTimetable\n\nRegistration closes\nFriday 20 March 2026, 18:00\n\nRound one\nSaturday 21 March 2026, 10:00\n"
    )
    assert [c.span.stream()[0] for c in found] == ["2026-03-20T18:00"]
    assert "registration" in _names(found[0])


def test_rows_of_closing_dates_are_deadlines_each_of_its_row() -> None:
    found = _deadlines(
        "Marl Show 2026\n\nEntries\n\nCattle and horses: entries close 12 March 2026\nPoultry: entries close 19 March 2026\nBaking: online only, by 26 March 2026\n"
    )
    assert [c.span.stream()[0] for c in found] == ["2026-03-12", "2026-03-19", "2026-03-26"]
    assert any("cattle and horses" in n for n in _names(found[0]))


def test_a_deadline_in_the_paragraph_of_a_meeting_is_named_after_it() -> None:
    found = _deadlines(
        "Annual Meeting of Members\n\nThursday, 21 May 2026, 7 pm, school hall. Proxies reach the office by 19 May 2026.\n"
    )
    assert "annual meeting of members: proxies" in _names(found[0])


def test_a_deadline_told_in_a_list_and_in_the_prose_is_one_with_its_hour() -> None:
    text = "Bridges 2026\n\nImportant dates\n\nPapers: 14 May 2026\nPosters: 28 May 2026\n\nHow to submit\n\nSubmit by 14 May 2026, 23:59 AoE through the form that is linked from the page of the series.\n"
    found = _deadlines(text)
    assert [c.span.stream()[0] for c in found] == ["2026-05-14T23:59", "2026-05-28"]
    assert "papers" in _names(found[0])


def test_a_deadline_that_is_extended_takes_the_place_of_the_earlier_one() -> None:
    found = _deadlines("Objections were asked for by 12 March 2026; the last date is extended to 26 March 2026.\n")
    assert [c.span.stream()[0] for c in found] == ["2026-03-26"]


def test_a_deadline_has_no_hour_of_the_meeting_beside_it() -> None:
    found = _deadlines("Patrons' Dinner, 14 May 2026, 7.30 pm, Jack's Hall (US$ 90, book by 2 May 2026).\n")
    assert [c.span.stream()[0] for c in found] == ["2026-05-02"]


def test_what_others_do_stands_among_important_dates_and_is_no_deadline() -> None:
    found = _deadlines(
        "Bridges 2026\n\nImportant dates\n\nPapers due: 14 May 2026\nNotification: 28 June 2026\nWorkshop: 9 September 2026\n"
    )
    assert [c.span.stream()[0] for c in found] == ["2026-05-14"]


def test_what_opens_or_comes_out_among_important_dates_is_no_deadline() -> None:
    found = _deadlines(
        "Harbour Congress\n\nImportant dates\n\n2026-04-13: Registration opens\n2026-06-05: Cut-off for requests to hold a side session, 23:59 UTC\n2026-06-19: Preliminary agenda published\n"
    )
    assert [c.span.stream()[0] for c in found] == ["2026-06-05T23:59"]


@pytest.mark.parametrize(
    ("text", "lang", "day", "name"),
    [
        ("Late items by 4 p.m. on 20 March 2026.", "en", "2026-03-20T16:00", "late items"),
        ("Names of speakers: by 20 March 2026.", "en", "2026-03-20", "names of speakers"),
        ("Tell Agnes by 20 March 2026 if you need a lift.", "en", "2026-03-20", "rsvp agnes"),
        ("Heads of argument: 20 March 2026.", "en", "2026-03-20", "heads of argument"),
        ("Final submissions 20 March 2026; replies 27 March 2026.", "en", "2026-03-20", "final submissions"),
        ("Early bird ends 20 March 2026.", "en", "2026-03-20", "early bird"),
        ("Your club has until 20 March 2026 to comment.", "en", "2026-03-20", "comments"),
        ("Call for contributions: 2 to 20 March 2026.", "en", "2026-03-20", "call for contributions"),
        ("Members who wish to speak may register from 10 to 20 March 2026.", "en", "2026-03-20", "registration: speak"),
        ("Manuscripts: 13 March 2026 -> 20 March 2026", "en", "2026-03-20", "manuscripts"),
        ("Sammelbestellung Saatgut bis 20. März 2026 an den Kassier.", "de", "2026-03-20", "sammelbestellung saatgut"),
        ("Fertige Papiere: 20. März 2026.", "de", "2026-03-20", "fertige papiere"),
        ("Die Abrechnung ist spätestens am 20. März 2026 fällig.", "de", "2026-03-20", "abrechnung"),
        ("Résumés : avant le 20 mars 2026.", "fr", "2026-03-20", "résumés"),
        ("Les inscriptions se clôturent le 20 mars 2026.", "fr", "2026-03-20", "inscriptions"),
        ("Texto completo: 20 de marzo de 2026.", "es", "2026-03-20", "texto completo"),
        ("El registro a precio reducido vence el 20 de marzo de 2026.", "es", "2026-03-20", "registro a precio reducido"),
        ("Pencalonan ditutup 20 Mac 2026.", "ms", "2026-03-20", "pencalonan"),
    ],
)  # fmt: skip
def test_a_request_in_few_words_is_a_deadline(text: str, lang: str, day: str, name: str) -> None:
    found = _deadlines(text + "\n", lang)
    assert [c.span.stream()[0] for c in found][:1] == [day]
    assert any(name in n for n in _names(found[0]))


@pytest.mark.parametrize(
    "text",
    [
        "The park closes for the season on 20 March 2026.",
        "The mission is due to be complete by 20 March 2026.",
        "Pilotage charges go up by 3.1% from 20 March 2026.",
        "You may cancel any time before 20 March 2026.",
        "The withdrawal should be over by 20 March 2026, the ministry hopes to say.",
        "Closing press conference: Friday 20 March 2026, 14:00",
        "Der Ausschuss hat bis 20. März 2026 drei Mal getagt.",
        "La décision devrait être connue avant le 20 mars 2026.",
    ],
)
def test_what_is_not_asked_of_the_readers_is_no_deadline(text: str) -> None:
    assert _deadlines(text + "\n", "de" if "Der" in text else "fr" if "La " in text else "en") == []


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("The hearing is on Wednesday 18 March 2026. Please register before noon on the Tuesday.", "en", "2026-03-17T12:00"),
        ("The spring show is on Saturday 21 March 2026. Entries by the Wednesday before.", "en", "2026-03-18"),
        ("Grant forms back to me by the end of March 2026 please.", "en", "2026-03-31"),
    ],
)  # fmt: skip
def test_a_day_told_from_the_meeting_or_from_the_end_of_a_month(text: str, lang: str, day: str) -> None:
    assert [c.span.stream()[0] for c in _deadlines(text + "\n", lang)] == [day]


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Dates\n\n13 March 2026  Council meeting\n20 March 2026  Nominations close 4:30 pm\n", "en", "nominations close"),
        ("Due dates\n\nWitness statements   20 March 2026\nResponse   27 March 2026\nMotions   3 April 2026\n", "en", "witness statements"),
        ("Plot rents are due by 20 March 2026.\n", "en", "plot rents"),
        ("Camp fees (40) payable by 20 March 2026.\n", "en", "camp fees"),
        ("Tiket online s/d 20 Mac 2026.\n", "ms", "tiket online"),
    ],
)  # fmt: skip
def test_what_closes_or_falls_due_on_a_day_is_a_deadline(text: str, lang: str, name: str) -> None:
    found = [c for c in _deadlines(text, lang) if c.span.stream()[0].startswith("2026-03-20")]
    assert any(name in n for c in found for n in _names(c))


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("Claims from the regatta must be with the treasurer not later than 6 pm on 20 March 2026.", "en", "2026-03-20T18:00"),
        ("Objections to the draft by-law: not later than Friday, 20 March 2026.", "en", "2026-03-20"),
        ("Entries for the bake-off, with the fee, not later than 20 March 2026.", "en", "2026-03-20"),
    ],
)  # fmt: skip
def test_not_later_than_tells_the_last_day_and_no_former_one(text: str, lang: str, day: str) -> None:
    assert [c.span.stream()[0] for c in _deadlines(text + "\n", lang)] == [day]


@pytest.mark.parametrize(
    ("text", "lang", "end"),
    [
        ("Nominations (blue form): from 9 March until 20 March 2026, 15:00, at the porter's lodge.", "en", "2026-03-20T15:00"),
        ("Pendaftaran ditutup Jumaat 20 Mac 2026 jam 10 mlm.", "ms", "2026-03-20T22:00"),
        ("Please register NLT 20 MAR 2026 1200Z.", "en", "2026-03-20T12:00"),
        ("Please register by midnight on 20 March 2026.", "en", "2026-03-20T23:59"),
    ],
)  # fmt: skip
def test_the_hour_of_a_deadline_is_that_of_its_last_day(text: str, lang: str, end: str) -> None:
    assert [c.span.stream()[0] for c in _deadlines(text + "\n", lang)] == [end]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Registration is required by noon, 20 March 2026.", "en"),
        ("Your measurements for the costumes are due to the wardrobe by 20 March 2026.", "en"),
        ("Die Pläne sind bis 20. März 2026 einzureichen.", "de"),
        ("Inscripción de los equipos: hasta el 20 de marzo de 2026.", "es"),
    ],
)
def test_words_that_lead_to_deadlines_elsewhere_lead_to_one_here(text: str, lang: str) -> None:
    assert [c.span.stream()[0][:10] for c in _deadlines(text + "\n", lang)] == ["2026-03-20"]


@pytest.mark.parametrize(
    ("text", "lang", "title"),
    [
        ("Applications for the post of clerk must be received by 17 April 2026.\n\nInterviews will be held on 29 April 2026.", "en", "Applications for the post of clerk"),
        ("The ballot on the draft rules closes on 17 April 2026.", "en", "Ballot on the draft rules"),
        ("Die Bewerbungsfrist für das Stipendienprogramm endet am 17. April 2026. Der Sommerkurs beginnt am 3. August 2026.", "de", "Bewerbungsfrist für das Stipendienprogramm"),
        ("Die Jahresversammlung findet am 29. Mai 2026 statt.\n\nAnträge sind bis zum 17. April 2026 schriftlich einzureichen.", "de", "Jahresversammlung: Anträge"),
    ],
)  # fmt: skip
def test_a_deadline_is_named_by_what_must_come_in_and_no_verb(text: str, lang: str, title: str) -> None:
    assert title in [c.title for c in _deadlines(text + "\n", lang)]


def test_a_call_for_papers_that_names_a_gathering_and_its_days_tells_of_the_gathering() -> None:
    assert _deadlines("Call for papers: Workshop on Hedge Mazes, Ostwick, 2-4 September 2026\n") == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The poll closes at 4:00 pm on Friday 8 May 2026.", "en"),
        ("Last date of bid submission remains unaltered, i.e. 8 May 2026, 15.00 hrs.", "en"),
        ("You can fill in the questionnaire until 8 May 2026.", "en"),
        ("The share offer closes on 8 May 2026.", "en"),
        ("Appeals may be lodged up to 8 May 2026.", "en"),
        ("The list of speakers closes on 8 May 2026.", "en"),
        ("Important dates\n\nIntention to submit   8 May 2026\nSubmission   22 May 2026\nWorkshop   18-19 August 2026", "en"),
        ("Die Wahllokale schließen am 8. Mai 2026 um 18 Uhr.", "de"),
        ("Le scrutin est clos le 8 mai 2026 à 17 h.", "fr"),
        ("Tender ditutup pada 8 Mei 2026 jam 12 tengah hari.", "ms"),
        ("Berkas paling lambat diterima 8 Mei 2026 pukul 16.00.", "id"),
        ("Masukan masyarakat dapat disampaikan hingga 8 Mei 2026.", "id"),
    ],
)  # fmt: skip
def test_what_closes_or_is_taken_until_then_is_a_deadline(text: str, lang: str) -> None:
    assert "2026-05-08" in [str(c.span.first_day) for c in _deadlines(text + "\n", lang)]


@pytest.mark.parametrize(
    "text, language, title",
    [
        ("Voting opens on 17 March and closes on 31 March.", "en", "Voting"),
        (
            "The remote e-voting period commences on 25 March at 9 a.m. and ends on 27 March.",
            "en",
            "Remote e-voting period",
        ),
        ("Die Anmeldung beginnt am 17. März und endet am 31. März.", "de", "Anmeldung"),
        ("La inscripción se abre el 17 de marzo y cierra el 31 de marzo.", "es", "Inscripción"),
        ("Pendaftaran dibuka 17 Maret dan ditutup 31 Maret.", "id", "Pendaftaran"),
    ],
)
def test_what_opens_and_closes_names_its_deadline(text: str, language: str, title: str) -> None:
    assert [c.title for c in _deadlines(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        (
            "Important dates\n- 3 October 2026: abstract submission\n- 10 October 2026: paper submission\n- 21 November 2026: notification to authors\n",
            "en",
            ["abstract submission", "paper submission"],
        ),
        (
            "Dates importantes\n - 3 octobre 2026 : soumission des résumés\n - 10 octobre 2026 : soumission des articles\n - 21 novembre 2026 : notification aux auteurs\n",
            "fr",
            ["soumission des résumés", "soumission des articles"],
        ),
        (
            "Wichtige Termine\n- 3. Oktober 2026: Einreichung der Abstracts\n- 10. Oktober 2026: Einreichung der Beiträge\n",
            "de",
            ["einreichung der abstracts", "einreichung der beiträge"],
        ),
        (
            "Fechas importantes\n- 3 de octubre de 2026: envío de resúmenes\n- 10 de octubre de 2026: envío de artículos\n- 21 de noviembre de 2026: notificación a los autores\n",
            "es",
            ["envío de resúmenes", "envío de artículos"],
        ),
    ],
)
def test_a_day_that_opens_its_line_leads_to_what_is_asked(text: str, lang: str, names: list[str]) -> None:
    assert [next((n for n in names if n in _names(c)), c.title) for c in _deadlines(text, lang)] == names


def test_what_the_claimant_is_told_by_a_respondent_is_no_rsvp() -> None:
    found = _deadlines("The respondent must send its witness statements by 4 August 2026.")
    assert [c for c in found if "RSVP" in c.title] == []


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Completed Proxy Forms must be received no later than 11.00am on 20 March 2026.", "en", "completed proxy forms"),
        ("Please exercise your voting rights by 5:30 p.m. on 20 March 2026 (Japan Standard Time).", "en", "exercise your voting rights"),
        ("Les votes par correspondance ne seront pris en compte que s'ils parviennent au plus tard le 20 mars 2026.", "fr", "votes par correspondance"),
    ],
)  # fmt: skip
def test_what_must_come_in_before_a_general_meeting(text: str, lang: str, name: str) -> None:
    assert [name in _names(c) for c in _deadlines(text, lang)] == [True]


def test_who_will_be_told_is_asked_for_nothing() -> None:
    found = _deadlines("Deadline for talks: 31 July 2026\nSpeakers notified: 31 August 2026\n")
    assert [c.span.first_day is not None and c.span.first_day.month for c in found] == [7]


@pytest.mark.parametrize(
    ("text", "lang", "reason"),
    [
        (
            "Following several requests, the paper submission deadline has been extended to 28 March 2026.",
            "en",
            "request",
        ),
        (
            "A solicitud de muchos de ustedes, el plazo para el envío de resúmenes se amplía hasta el 30 de abril de 2026.",
            "es",
            "solicitud",
        ),
        (
            "En raison des nombreuses demandes, les inscriptions sont prolongées jusqu'au 7 mai 2026.",
            "fr",
            "demandes",
        ),
        ("Berikutan permintaan ramai, tarikh tutup penyertaan dilanjutkan hingga 7 Mei 2026.", "ms", "permintaan"),
        ("Karena banyaknya permintaan, batas akhir pendaftaran diperpanjang hingga 7 Mei 2026.", "id", "permintaan"),
    ],
)
def test_why_a_deadline_was_extended_is_no_part_of_what_is_due(text: str, lang: str, reason: str) -> None:
    [one] = _deadlines(text, lang)
    what = one.title.rpartition(": ")[2]
    assert reason not in what.casefold()
