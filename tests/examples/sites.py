"""Sites of ten kinds of publishers, made up, with the structure of real ones: what each address answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from tests.read.making import pdf

HTML, RSS, ICS, PDF = (
    "text/html; charset=utf-8",
    "application/rss+xml",
    "text/calendar; charset=utf-8",
    "application/pdf",
)

_FRAME = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<header class="site-header"><a class="logo" href="/"><img src="/logo.svg" alt="Home"></a>
<nav class="main-nav"><ul><li><a href="/about">About us and our work</a></li><li><a href="/news">News and media</a></li>
<li><a href="/publications">Publications since 2019</a></li><li><a href="/contact">Contact and directions</a></li></ul></nav></header>
<main id="content">{main}</main>
<footer class="site-footer"><p>© 2026 {title}</p><ul><li><a href="/privacy">Privacy statement</a></li><li><a href="/imprint">Imprint and legal notice</a></li>
<li><a href="/accessibility">Accessibility of this site</a></li></ul></footer></body></html>"""


def page(title: str, main: str, head: str = "", lang: str = "en") -> str:
    return _FRAME.format(title=title, main=main, head=head, lang=lang)


@dataclass
class Site:
    """`expects`: kind, and of each meeting the words of its title and its start, as the stream writes them."""

    address: str
    kind: str
    expects: list[tuple[str, str]]
    answers: dict[str, tuple[str, str | bytes]] = field(default_factory=dict)

    def record(self, folder: Path) -> Path:
        """The site as `calsync sources record` would have kept it."""
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "index.jsonl").open("w", encoding="utf-8") as index:
            for number, (url, (kind, body)) in enumerate(self.answers.items()):
                (folder / f"{number}").write_bytes(body.encode() if isinstance(body, str) else body)
                told = {"url": url, "status": 200, "headers": [["content-type", kind]], "file": str(number)}
                index.write(json.dumps(told) + "\n")
        return folder


def _ministry() -> Site:
    root = "https://www.defence.example.gov"
    releases = [
        ("fleet-review", "23 February 2026", "Navies to gather for fleet review", "LUMUT, 23 February 2026 – The International Fleet Review 2026 will be held in Lumut from 14 to 16 May 2026, the Navy said today."),
        ("adsom", "18 February 2026", "Malaysia to host senior officials", "KUALA LUMPUR, 18 February 2026 – Malaysia will host the ASEAN Defence Senior Officials' Meeting (ADSOM) in Melaka on 3 June 2026."),
        ("housing", "11 February 2026", "New homes for service families handed over", "KUANTAN, 11 February 2026 – The ministry has handed over 120 homes to families of servicemen."),
        ("retreat", "4 February 2026", "ADMM Retreat postponed", "KUALA LUMPUR, 4 February 2026 – The ADMM Retreat, planned for 10 March 2026 in Kuching, has been postponed to 7 April 2026."),
    ]  # fmt: skip
    rows = "".join(
        f'<article class="teaser"><time datetime="{_iso(day)}">{day}</time><h3><a href="/press/{slug}">{title}</a></h3><p>{text[:60]}…</p></article>'
        for slug, day, title, text in releases
    )
    answers: dict[str, tuple[str, str | bytes]] = {
        f"{root}/press": (HTML, page("Press releases", f"<h1>Press releases</h1>{rows}"))
    }
    for slug, day, title, text in releases:
        main = f'<h1>{title}</h1><p class="date">Published: {day}</p><p>{text}</p><p>Media enquiries: press@defence.example.gov</p>'
        answers[f"{root}/press/{slug}"] = (HTML, page(f"{title} | Ministry of Defence", main))
    expects = [("International Fleet Review", "2026-05-14"), ("ADSOM", "2026-06-03"), ("ADMM Retreat", "2026-04-07")]
    return Site(f"{root}/press", "listing", expects, answers)


def _iso(day: str) -> str:
    number, month, year = day.split()
    return f"{year}-{['January', 'February', 'March'].index(month) + 1:02}-{int(number):02}"


def _secretariat() -> Site:
    root = "https://www.union.example.org/calendar"
    rows = [
        ("4-6 May 2026", "12th Meeting of the Coordinating Council on Trade", "Vientiane, Lao PDR"),
        ("11 May 2026", "Senior Officials' Meeting on Energy", "Bandar Seri Begawan, Brunei"),
        ("19-20 May 2026", "Workshop on Customs Data Exchange", "Online"),
        ("2 June 2026", "9th Ministerial Conference on Tourism", "Luang Prabang, Lao PDR"),
    ]
    table = "".join(f"<tr><td>{when}</td><td>{what}</td><td>{where}</td></tr>" for when, what, where in rows)
    main = f"<h1>Calendar of meetings 2026</h1><table><thead><tr><th>Date</th><th>Meeting</th><th>Venue</th></tr></thead><tbody>{table}</tbody></table>"
    expects = [
        ("Coordinating Council on Trade", "2026-05-04"), ("Meeting on Energy", "2026-05-11"),
        ("Customs Data Exchange", "2026-05-19"), ("Conference on Tourism", "2026-06-02"),
    ]  # fmt: skip
    return Site(root, "page", expects, {root: (HTML, page("Calendar of meetings", main))})


def _council() -> Site:
    root = "https://democracy.harbourtown.example"
    rows = [("Planning Committee", "12 May 2026", "6.30 pm"), ("Licensing Sub-Committee", "14 May 2026", "10.00 am"),
            ("Full Council", "19 May 2026", "7.00 pm"), ("Audit Committee", "26 May 2026", "6.00 pm")]  # fmt: skip
    table = "".join(
        f'<tr><td>{day}, {hour}</td><td>{name} meeting</td><td>Town Hall</td><td><a href="/docs/{n}.pdf">Agenda (PDF)</a></td></tr>'
        for n, (name, day, hour) in enumerate(rows)
    )
    main = f"<h1>Forthcoming meetings</h1><table><tr><th>Date and time</th><th>Committee</th><th>Place</th><th>Papers</th></tr>{table}</table>"
    answers: dict[str, tuple[str, str | bytes]] = {
        f"{root}/meetings": (HTML, page("Harbourtown Council: meetings", main))
    }
    for n, (name, day, hour) in enumerate(rows):
        lines = [
            "Harbourtown Council",
            f"Agenda of the {name}",
            f"{day} at {hour}, Town Hall",
            "1. Apologies",
            "2. Minutes of the last meeting",
        ]
        answers[f"{root}/docs/{n}.pdf"] = (PDF, pdf(lines))
    expects = [("Planning Committee", "2026-05-12T18:30"), ("Licensing Sub-Committee", "2026-05-14T10:00"),
               ("Council", "2026-05-19T19:00"), ("Audit Committee", "2026-05-26T18:00")]  # fmt: skip
    return Site(f"{root}/meetings", "page", expects, answers)


def _court() -> Site:
    root = "https://courts.example.gov/cause-list"
    cases = [
        ("10:00", "Hearing: Maran Timber v Port Authority", "Court 2"),
        ("11:30", "Hearing: Lim v Rahman", "Court 2"),
        ("14:00", "Sentencing hearing: Public Prosecutor v Ong", "Court 5"),
    ]
    rows = "".join(
        f"<tr><td>12 May 2026</td><td>{hour}</td><td>{case}</td><td>{room}</td></tr>" for hour, case, room in cases
    )
    main = f"<h1>Daily cause list</h1><p>Published: 11 May 2026</p><table><tr><th>Date</th><th>Time</th><th>Matter</th><th>Court</th></tr>{rows}</table>"
    expects = [("Maran Timber", "2026-05-12T10:00"), ("Lim v Rahman", "2026-05-12T11:30"), ("Ong", "2026-05-12T14:00")]
    return Site(root, "page", expects, {root: (HTML, page("High Court: cause list", main))})


def _archive() -> Site:
    root = "https://lists.standards.example.org/archives/announce/2026-March"
    mails = [
        ("0003", "Interim meeting of the transport working group on 8 April 2026", "The transport working group will hold an interim meeting on 8 April 2026 from 14:00 to 16:00 UTC by video conference."),
        ("0002", "Plenary meeting in Porto, 20-24 July 2026", "The summer plenary meeting will take place in Porto, Portugal, on 20-24 July 2026. Registration opens in April."),
        ("0001", "Draft 07 of the framing specification", "A new version of the draft is available. Comments are welcome on this list."),
    ]  # fmt: skip
    rows = "".join(
        f'<li><a href="{root}/{n}.html">[announce] {subject}</a> <i>Secretariat</i></li>' for n, subject, _ in mails
    )
    answers: dict[str, tuple[str, str | bytes]] = {
        f"{root}/thread.html": (
            HTML,
            page("The announce archive, March 2026", f"<h1>March 2026 by thread</h1><ul>{rows}</ul>"),
        )
    }
    for n, subject, text in mails:
        main = f"<h1>[announce] {subject}</h1><p><b>Secretariat</b> <i>Mon, 2 March 2026 09:00:00 +0000</i></p><pre>{text}</pre>"
        answers[f"{root}/{n}.html"] = (HTML, page(f"[announce] {subject}", main))
    expects = [("transport working group", "2026-04-08T14:00"), ("lenary meeting", "2026-07-20")]
    return Site(f"{root}/thread.html", "listing", expects, answers)


def _university() -> Site:
    root = "https://physics.university.example"
    talks = [("Tides on moons", "12 May 2026", "14:15"), ("Glass that flows", "19 May 2026", "14:15")]
    items = "".join(
        f"<item><guid isPermaLink='false'>talk-{n}</guid><title>Colloquium: {title}</title><link>{root}/talks/{n}</link>"
        f"<pubDate>Mon, 04 May 2026 08:00:00 +0200</pubDate><description>&lt;p&gt;Colloquium “{title}”, Tuesday {day}, {hour}, Lecture Hall 3.&lt;/p&gt;</description></item>"
        for n, (title, day, hour) in enumerate(talks)
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Colloquium</title><link>{root}</link>{items}</channel></rss>'
    head = f'<link rel="alternate" type="application/rss+xml" title="Talks" href="{root}/talks.rss">'
    answers: dict[str, tuple[str, str | bytes]] = {
        f"{root}/talks": (
            HTML,
            page(
                "Department of Physics: talks",
                "<h1>Talks</h1><p>Our colloquium takes place on Tuesdays in term.</p>",
                head,
            ),
        ),
        f"{root}/talks.rss": (RSS, feed),
    }
    for n, (title, day, hour) in enumerate(talks):
        main = f"<h1>Colloquium: {title}</h1><dl><dt>Date</dt><dd>{day}, {hour}</dd><dt>Place</dt><dd>Lecture Hall 3</dd></dl><p>All are welcome.</p>"
        answers[f"{root}/talks/{n}"] = (HTML, page(f"Colloquium: {title}", main))
    expects = [("Tides on moons", "2026-05-12T14:15"), ("Glass that flows", "2026-05-19T14:15")]
    return Site(f"{root}/talks", "feed", expects, answers)


def _papers() -> Site:
    root = "https://conf.example.org/2026/cfp"
    main = (
        "<h1>Call for Papers: 7th International Conference on Harbour Engineering (ICHE 2026)</h1>"
        "<p>ICHE 2026 will be held in Gdańsk, Poland, on 14–17 September 2026.</p><h2>Important dates</h2><table>"
        "<tr><th>Paper submission deadline</th><td>15 April 2026</td></tr><tr><th>Notification of acceptance</th><td>10 June 2026</td></tr>"
        "<tr><th>Camera-ready papers due</th><td>1 July 2026</td></tr></table>"
    )
    expects = [("Harbour Engineering", "2026-09-14"), ("submission", "2026-04-15")]
    return Site(root, "page", expects, {root: (HTML, page("ICHE 2026: Call for Papers", main))})


def _company() -> Site:
    root = "https://investors.company.example/financial-calendar"
    dates = [
        ("6 May 2026", "Publication of first-quarter results"),
        ("21 May 2026", "Annual General Meeting, Hamburg"),
        ("17 June 2026", "Capital Markets Day, London"),
        ("5 August 2026", "Half-year results conference call"),
    ]
    rows = "".join(f"<tr><td>{day}</td><td>{what}</td></tr>" for day, what in dates)
    main = f"<h1>Financial calendar 2026</h1><table><tr><th>Date</th><th>Event</th></tr>{rows}</table>"
    expects = [
        ("Annual General Meeting", "2026-05-21"),
        ("Capital Markets Day", "2026-06-17"),
        ("conference call", "2026-08-05"),
    ]
    return Site(root, "page", expects, {root: (HTML, page("Company SE: financial calendar", main))})


def _meetup() -> Site:
    root = "https://meet.example.net/harbour-pythonistas"
    entries = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}@meet.example.net\r\nSUMMARY:{title}\r\nDTSTART;TZID=Asia/Singapore:{start}\r\nDTEND;TZID=Asia/Singapore:{end}\r\n{state}LOCATION:Hackerspace\\, 70A King George's Avenue\r\nEND:VEVENT\r\n"
        for n, (title, start, end, state) in enumerate(
            [
                ("Lightning talks", "20260514T190000", "20260514T210000", ""),
                ("Project night", "20260528T190000", "20260528T213000", "STATUS:CANCELLED\r\n"),
                ("Summer party", "20260619T180000", "20260619T230000", ""),
            ]
        )
    )
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:meet\r\n{entries}END:VCALENDAR\r\n"
    main = '<h1>Harbour Pythonistas</h1><p>We meet twice a month.</p><a class="button" href="webcal://meet.example.net/harbour-pythonistas/events.ics">Subscribe</a>'
    answers: dict[str, tuple[str, str | bytes]] = {
        root: (HTML, page("Harbour Pythonistas", main)),
        f"{root}/events.ics": (ICS, calendar),
    }
    expects = [
        ("Lightning talks", "2026-05-14T19:00"),
        ("Project night", "2026-05-28T19:00"),
        ("Summer party", "2026-06-19T18:00"),
    ]
    return Site(root, "calendar", expects, answers)


def _bulletin() -> Site:
    root = "https://www.chamber.example"
    issues = [
        (
            7,
            "1 May 2026",
            [
                "Trade Forum on 21 May 2026, Chamber House.",
                "",
                "The Exporters' Seminar takes place on 28 May 2026 at 2.30 pm.",
            ],
        ),
        (6, "1 April 2026", ["The Spring Reception takes place on 17 April 2026 in the Old Mill."]),
        (5, "1 March 2026", ["Membership fees are due. No meetings are planned this month."]),
    ]
    rows = "".join(
        f'<li><a href="/bulletin/{n}.pdf">Members\' bulletin no. {n}, {day}</a> (PDF)</li>' for n, day, _ in issues
    )
    answers: dict[str, tuple[str, str | bytes]] = {
        f"{root}/bulletin": (HTML, page("Chamber of Trade: bulletin", f"<h1>Bulletin</h1><ul>{rows}</ul>"))
    }
    for n, day, lines in issues:
        answers[f"{root}/bulletin/{n}.pdf"] = (PDF, pdf([f"Members' bulletin no. {n}", f"Date: {day}", "", *lines]))
    expects = [
        ("Trade Forum", "2026-05-21"),
        ("Exporters' Seminar", "2026-05-28T14:30"),
        ("Spring Reception", "2026-04-17"),
    ]
    return Site(f"{root}/bulletin", "listing", expects, answers)


SITES = {
    "ministry-press": _ministry(),
    "secretariat-calendar": _secretariat(),
    "council-agendas": _council(),
    "court-cause-list": _court(),
    "standards-mail-archive": _archive(),
    "university-seminar": _university(),
    "call-for-papers": _papers(),
    "company-investors": _company(),
    "meetup-calendar": _meetup(),
    "chamber-bulletin": _bulletin(),
}
