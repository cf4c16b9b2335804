from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import read

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)


def page(markup: str | bytes, **given: object) -> Announcement:
    body = markup.encode() if isinstance(markup, str) else markup
    values = {"source": "s", "key": "k", "address": "https://example.org/a", "media_type": "text/html", **given}
    (announcement,) = read(Document(body=body, fetched=NOW, **values))  # type: ignore[arg-type]
    return announcement


def text(body: str, head: str = "") -> str:
    return page(f"<html><head>{head}</head><body>{body}</body></html>").text


def marked(announcement: Announcement, kind: str) -> list[str]:
    return [announcement.text[b.start : b.end] for b in announcement.layout if b.kind == kind]


# Text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One\n two&nbsp; three</p><p>Four</p>", "One two three\n\nFour"),
        ("<p>One<br>Two<br/><br/>Three", "One\nTwo\nThree"),
        ("<h1>Head</h1>Text", "Head\n\nText"),
        ("<div>When</div><div>Where</div>", "When\nWhere"),
        ("<div><div>When</div><div>Where</div></div><div><div>Next</div></div>", "When\nWhere\n\nNext"),
        ("<ul><li>One<li>Two<ul><li>Deep</ul><li>Three</ul>", "- One\n- Two\n- Deep\n- Three"),
        ("<ul><li><p>One</p><p>more</p></li></ul>", "- One\nmore"),
        ("<dl><dt>Perth<dd>Friday, 21 October<br>West Perth<dt>Hobart<dd>Later</dl>", "Perth: Friday, 21 October\nWest Perth\nHobart: Later"),
        ("<dl><dt>09:30 - 10:30</dt><dd>Welcome</dd></dl>", "09:30 - 10:30 | Welcome"),
        ("<dl><dt>My ticket?</dt><dd>Comes back.</dd></dl>", "My ticket? Comes back."),
        ("<table><tr><th>Date<th>Who<tr><td>5 May<td>A. B.</table>", "Date | Who\n5 May | A. B."),
        ("<table><tr><td>5 May<br>10 am<td>Talk: <b>One</b><div>Two</div></table>", "5 May, 10 am | Talk: One, Two"),
        ("<table><tr><td>a<td><td>c<tr><td><td>b<td></table>", "a |  | c\nb"),
        ("<p>Before</p><table><tr><td>a<td>b</table><p>After", "Before\n\na | b\n\nAfter"),
        ("<table><tr><td><h2>Shred Day</h2><p>Saturday, April 29</p></td></tr><tr><td>Pool</td></tr></table>", "Shred Day\n\nSaturday, April 29\n\nPool"),
        ("<p>the 22<sup>nd</sup> of <b>M</b>ay", "the 22nd of May"),
        ("<p>16:00<small>check-in 15:30</small></p>", "16:00 check-in 15:30"),
        ("<span>28</span><span>Apr</span>", "28 Apr"),
        ("<p>12&#8209;16 So&shy;fia</p>", "12-16 Sofia"),
        ("<pre>WG 4    2011-03-28\nWG 6    2011-03-31</pre>", "WG 4    2011-03-28\nWG 6    2011-03-31"),
        ("<p>a<script>bad()</script><style>x</style><!-- no --><select><option>1 May</select> b</p>", "a b"),
    ],
)  # fmt: skip
def test_structure_is_kept_as_text(body: str, expected: str) -> None:
    assert text(body) == expected


def test_a_cell_over_several_rows_is_said_in_each() -> None:
    rows = "<tr><td rowspan=2>5 May</td><td>10:00</td><td>One</td></tr><tr><td>14:00</td><td>Two</td></tr>"
    announcement = page(f"<table>{rows}<tr><td>6 May</td><td>9:00</td><td>Three</td></tr></table>")
    assert announcement.text == "5 May | 10:00 | One\n5 May | 14:00 | Two\n6 May | 9:00 | Three"
    assert [(b.level, b.value) for b in announcement.layout if b.kind == "cell"][3] == (0, "again")


def test_wide_cells_keep_the_columns_after_them_in_their_place() -> None:
    announcement = page("<table><tr><td colspan=2>Wide</td><td>Third</td></tr></table>")
    levels = [(announcement.text[b.start : b.end], b.level) for b in announcement.layout if b.kind == "cell"]
    assert levels == [("Wide", 0), ("Third", 2)]


def test_the_furniture_is_left_out_and_the_content_kept() -> None:
    announcement = page(
        """<body><a class="sr-only" href="#main">Skip</a><div id="cookie-banner">We use cookies</div>
        <header><a>Town</a><nav><ul><li>Budget 2024</li></ul></nav></header>
        <div class="main-menu"><ul><li><a>Home</a><li><a>News</a><li><a>About us</a></ul></div>
        <div><h1>Council</h1><table class="sidebar"><tr><td>5 May 2025<td>Meeting</table></div>
        <footer>City Hall, 1 Main Street</footer><footer>"""
        + "Map of this site. " * 30
        + """</footer></body>"""
    )
    assert announcement.text == "Council\n\n5 May 2025 | Meeting\n\nCity Hall, 1 Main Street"


def test_a_footer_or_side_column_with_a_day_is_kept_and_marked() -> None:
    announcement = page(
        "<body><main><h1>Show</h1><p>The show is on 3 May, in the park, and it will be fun for everybody who comes.</p></main>"
        "<aside><p>Also: choir, 17 October</p></aside><footer>Next year: 16 May 2026</footer></body>"
    )
    assert marked(announcement, "aside") == ["Also: choir, 17 October"]
    assert marked(announcement, "footer") == ["Next year: 16 May 2026"]


def test_a_header_or_footer_inside_an_article_is_content() -> None:
    assert "5 May" in text(
        "<article><header><p>On 5 May</p></header><p>We meet.</p><footer>in the hall</footer></article>"
    )
    assert "hall" in text("<article><p>We meet.</p><footer>in the hall</footer></article>")


def test_a_page_in_one_form_is_content() -> None:
    assert "5 May" in text(f"<form><div><p>The council meets on 5 May. {'It is public. ' * 20}</p></div></form>")


def test_struck_out_words_are_kept_and_marked() -> None:
    announcement = page(
        "<style>.gone, .old {color: red; text-decoration: line-through}</style><p>Tue <del>23</del> 30, <s>Arena</s>, "
        '<span style="text-decoration:line-through">Hall</span>, <span class="gone">11</span> 18 April</p>'
    )
    assert announcement.text == "Tue 23 30, Arena, Hall, 11 18 April"
    assert marked(announcement, "deleted") == ["23", "Arena", "Hall", "11"]


def test_blocks_say_what_is_what() -> None:
    announcement = page(
        '<title>Council | Town</title><h2>Dates</h2><p>See <a href="/x">this</a> at <time datetime="2025-05-05T10:00">ten</time>.'
        "<blockquote>He said so.</blockquote><ul><li>One</li></ul><table><tr><th>A<th>B<tr><td>1<td>2</table>"
    )
    found = {(b.kind, announcement.text[b.start : b.end], b.level, b.value) for b in announcement.layout}
    assert {
        ("title", "Council | Town", 0, None),
        ("heading", "Dates", 2, None),
        ("link", "this", 0, "/x"),
        ("time", "ten", 0, "2025-05-05T10:00"),
        ("quote", "He said so.", 0, None),
        ("item", "One", 1, None),
        ("row", "A | B", 0, "head"),
        ("row", "1 | 2", 1, None),
        ("cell", "2", 1, None),
    } <= found


def test_deep_nesting_is_survived() -> None:
    assert "deep" in text("<div>" * 200 + "deep" + "</div>" * 200)
    assert page("<h1>a</h1>" + "<div>" * 50_000 + "lost").text == "a"  # the parser stops at some depth
    assert text("<table><tr><td>" * 40 + "deep") == "deep"


# Title, time, language, address


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("<title>T | Site</title><h1>Heading</h1>x", "Heading"),
        ("<title>GAME OFF: A v B | Club</title><h1>GAME OFF</h1>x", "GAME OFF: A v B"),
        ("<title>T | Site</title><meta property='og:title' content='Shared'>x", "Shared"),
        ("<title>T | Site</title>x", "T | Site"),
        ("<p>x", None),
    ],
)
def test_the_title_is_the_headings(markup: str, title: str | None) -> None:
    assert page(markup).title == title


def test_the_head_title_stands_first_unless_a_heading_says_the_same() -> None:
    assert page("<title>Council - Town</title><h1>Council</h1>").text == "Council - Town\n\nCouncil"
    assert page("<title>Council</title><h1>Council</h1><p>x").text == "Council\n\nx"


EVENT = '<script type="application/ld+json">{"@type":"Event","name":"E","startDate":"2025-10-16","datePublished":"2025-10-16"}</script>'


@pytest.mark.parametrize(
    ("markup", "when"),
    [
        (
            '<meta property="article:published_time" content="2023-09-07T12:10:00+02:00">',
            datetime.fromisoformat("2023-09-07T12:10:00+02:00"),
        ),
        ('<meta name="DC.date.issued" content="2025-02-26">', date(2025, 2, 26)),
        ('<meta name="date" content="20250226">', date(2025, 2, 26)),
        ('<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-02-26T01:00:00Z"}]}</script>',
         datetime(2025, 2, 26, 1, tzinfo=UTC)),
        ('<time class="entry-date" datetime="2025-02-26">Wednesday</time>', date(2025, 2, 26)),
        ('<abbr class="published" title="2025-02-26T21:14:00+08:00">9:14</abbr>', datetime.fromisoformat("2025-02-26T21:14:00+08:00")),
        ('<meta property="article:modified_time" content="2025-02-26"><meta name="date" content="2025-02-20">', date(2025, 2, 20)),
        ("<footer>Last updated: 26 February 2025 | Fax</footer>", date(2025, 2, 26)),
        ("<p>Stand: 26.02.2025</p>", date(2025, 2, 26)),
        ("<footer>Page updated 02/03/2025</footer>", None),  # two days it could be
        ("<h2>Conference, 12-16 October 2025</h2>", None),
        ('<p><time datetime="2025-10-16T10:00">10 am</time></p>', None),
        (EVENT, None),
        ("<footer>© 2025 Town</footer>", None),
    ],
)  # fmt: skip
def test_the_time_of_publication_is_what_the_page_says_of_itself(markup: str, when: object) -> None:
    assert page(f"<h1>Meeting</h1><p>On 5 May.</p>{markup}").published == when


def test_what_the_transport_says_wins() -> None:
    given = page(
        "<html lang=en><h1>A</h1><meta name=date content=2020-01-01>",
        published=date(2025, 2, 26),
        title="T",
        language="ms",
    )
    assert (given.published, given.title, given.language) == (date(2025, 2, 26), "T", "ms")


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ('<html lang="de-AT"><p>Hello', "de-AT"),
        ('<html xml:lang="fr"><p>x', "fr"),
        ('<meta property="og:locale" content="ms_MY"><p>x', "ms-MY"),
        ('<html lang="es"><meta property="og:locale" content="es_MX"><p>x', "es-MX"),
        ('<html lang="{{lang}}"><p>The meeting of the council is on Monday in the hall', "en"),
        ("<p>x", None),
    ],
)
def test_the_language_is_the_pages_or_that_of_its_words(markup: str, language: str | None) -> None:
    assert page(markup).language == language


@pytest.mark.parametrize(
    ("href", "url"),
    [("/b", "https://example.org/b"), ("http://[", "https://example.org/a"), ("javascript:x", "https://example.org/a")],
)
def test_the_address_is_the_canonical_one(href: str, url: str) -> None:
    assert page(f'<link rel="canonical" href="{href}"><p>x').url == url


# Facts


def test_events_in_json_ld_are_facts_wherever_they_stand() -> None:
    announcement = page(
        """<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Thing","MusicEvent"],"name":"A"},
        {"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Event","name":"B"}}]}]}</script>
        <script type="application/ld+json">[{"@type":"https://schema.org/BusinessEvent","name":"C"}]</script><p>x"""
    )
    assert [fact["name"] for fact in announcement.facts] == ["A", "B", "C"]


@pytest.mark.parametrize(
    "bad", ["{", "[" * 100_000, '{"@type":"Event","n":' + "9" * 5000 + "}", '{"a":NaN}', "", "3", '"x"', "null"]
)
def test_hostile_json_is_passed_over(bad: str) -> None:
    good = '<script type="application/ld+json">{"@type":"Event","name":"A","price":NaN}</script>'
    announcement = page(f'<script type="application/ld+json">{bad}</script>{good}<p>x')
    assert [dict(fact) for fact in announcement.facts] == [{"@type": "Event", "name": "A", "price": None}]


def test_microdata_events_are_facts_with_their_places() -> None:
    (fact,) = page(
        """<div itemscope itemtype="https://schema.org/Event"><h3 itemprop="name">Late: <b>Bones</b></h3>
        <meta itemprop="startDate" content="2019-08-23T18:30:00+10:00"><link itemprop="eventStatus" href="https://schema.org/EventPostponed">
        <span itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Great Hall</span></span>
        <i itemprop="performer">A</i><i itemprop="performer">B</i></div>"""
    ).facts
    assert fact == {
        "@type": "Event",
        "name": "Late: Bones",
        "startDate": "2019-08-23T18:30:00+10:00",
        "eventStatus": "https://schema.org/EventPostponed",
        "location": {"@type": "Place", "name": "Great Hall"},
        "performer": ["A", "B"],
    }


def test_a_schedules_zone_is_the_announcements() -> None:
    schedule = '{"@type":"Event","eventSchedule":{"@type":"Schedule","scheduleTimezone":"%s"}}'
    script = '<script type="application/ld+json">%s</script><p>x'
    assert page(script % (schedule % "Asia/Kuala_Lumpur"), zone="Europe/Berlin").zone == "Asia/Kuala_Lumpur"
    assert page(script % (schedule % "Mars/Olympus"), zone="Europe/Berlin").zone == "Europe/Berlin"


# Bad input


@pytest.mark.parametrize(
    "title",
    [
        "404 Not Found",
        "Error 500",
        "Page not found | Town",
        "Access Denied",
        "503 Service Temporarily Unavailable",
        "Just a moment...",
    ],
)
def test_an_error_page_with_status_200_is_no_announcement(title: str) -> None:
    with pytest.raises(ReadError, match="looks like an error page"):
        page(f"<title>{title}</title><h1>Sorry</h1><p>Something went wrong.</p>")


def test_a_long_page_about_an_error_is_an_announcement() -> None:
    assert page(f"<title>404 not found: a history</title><p>{'Come to the talk on 5 May. ' * 100}</p>").text


@pytest.mark.parametrize(
    "body", [b"", b"  \n ", b"<html></html>", b"<!-- nothing -->", b"<html><script>draw()</script></html>"]
)
def test_a_page_without_words_says_so(body: bytes) -> None:
    with pytest.raises(ReadError, match=r"^https://example.org/a: it (is empty|has no text|holds no HTML)"):
        page(body)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Réunion à Genève".encode(), None),
        ("Réunion à Genève".encode("cp1252"), None),
        ("Réunion à Genève".encode("cp1252"), "utf-8"),  # wrong
        ("Réunion à Genève".encode(), "x-unknown-9"),
        ("Réunion à Genève".encode("cp1252"), "iso-8859-1"),
        ("Réunion à Genève".encode("utf-16"), None),
        ("<meta charset=windows-1252>Réunion à Genève".encode("cp1252"), None),
        ("<?xml version='1.0' encoding='utf-8'?><html><p>Réunion à Genève".encode(), None),
        ("\ufeffRéunion à Genève".encode(), "latin-1"),
    ],
)
def test_any_charset_is_read(body: bytes, said: str | None) -> None:
    assert page(body, charset=said).text == "Réunion à Genève"


@pytest.mark.parametrize(
    "title",
    ["Sign in", "Log in to your account | Harbour", "Anmeldung", "Before you continue", "Are you human?", "Log Masuk"],
)
def test_a_page_that_answers_for_another_one_is_told_apart(title: str) -> None:
    markup = f"<html><head><title>{title}</title></head><body><form><input></form><p>Some words.</p></body></html>"
    document = Document("t", "k", "https://example.org/", "text/html", markup.encode(), NOW)
    with pytest.raises(ReadError, match="to sign in or to agree"):
        read(document)


@pytest.mark.parametrize(
    "title",
    [
        "Sign-in sheet for the meeting of 12 May 2026 in the Old Mill of the town",
        "Acceso a la cultura: jornada del 12 de mayo de 2026 en Madrid",
        "Harbour Board",
    ],
)
def test_a_page_about_something_else_is_read(title: str) -> None:
    markup = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>Some words.</p></body></html>"
    assert read(Document("t", "k", "https://example.org/", "text/html", markup.encode(), NOW))
