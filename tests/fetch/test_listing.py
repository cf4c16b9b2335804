"""Listings: the list is found without help, and only what is new is fetched."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calsync.errors import FetchError
from calsync.fetch.following import Link
from calsync.fetch.http import Response
from calsync.fetch.listing import found
from tests.fetch.conftest import Reader
from tests.fetch.server import Server

Make = Callable[..., Reader]

BASE = "https://www.example.org/press/"
FRAME = """<html><head><title>Press</title></head><body>
<header class="site-header"><a href="/"><img src="logo.png"></a><nav><ul>
<li><a href="/about">About the ministry of the harbour</a></li><li><a href="/minister">The minister and her team</a></li>
<li><a href="/jobs">Vacancies and careers 2026</a></li><li><a href="/contact">Contact us any time</a></li></ul></nav></header>
<main>{}</main>
<aside class="sidebar"><a href="/a">Popular: what to do at sea</a><a href="/b">Popular: the tides of May</a><a href="/c">Popular: harbour dues</a></aside>
<footer><a href="/privacy">Privacy statement of 2026</a><a href="/imprint">Imprint of this site</a><a href="/terms">Terms of use, 2026</a></footer>
</body></html>"""


def listed(main: str, select: str | None = None) -> tuple[Link, ...]:
    return found(Response(200, BASE, FRAME.format(main).encode()), select).links


def urls(main: str, select: str | None = None) -> list[str]:
    return [link.url.removeprefix("https://www.example.org") for link in listed(main, select)]


def test_a_list_of_press_releases() -> None:
    items = "".join(
        f'<li class="item item-{n}"><time datetime="2026-02-0{n}">0{n} Feb 2026</time><h3><a href="release-{n}.html">The minister opens harbour {n} today</a></h3>'
        f'<p>Teaser…</p><a class="more" href="release-{n}.html">Read more</a></li>'
        for n in (3, 2, 1)
    )
    assert urls(f'<ul class="list">{items}</ul><p><a href="/x">One</a></p>') == [
        "/press/release-3.html",
        "/press/release-2.html",
        "/press/release-1.html",
    ]


def test_a_table_of_agendas_that_are_pdf_files() -> None:
    rows = "".join(
        f'<tr><td>{n} March 2026</td><td>Planning Committee</td><td><a href="/docs/agenda-{n}.pdf">Agenda</a></td></tr>'
        for n in (3, 10, 17, 24)
    )
    assert urls(f"<table><tr><th>Date</th></tr>{rows}</table>") == [f"/docs/agenda-{n}.pdf" for n in (3, 10, 17, 24)]


def test_cards_whose_link_holds_everything() -> None:
    cards = "".join(
        f'<a class="card" href="/talks/{n}"><h2>Talk number {n} on the sea</h2><span>{n} May 2026</span></a>'
        for n in range(1, 6)
    )
    assert urls(f'<div class="grid">{cards}</div>') == [f"/talks/{n}" for n in range(1, 6)]


def test_the_day_beside_a_link_is_its_day_of_publication() -> None:
    items = "".join(
        f'<article><time datetime="2026-02-0{n}">x</time><a href="/n/{n}">The harbour opens its gate {n}</a></article>'
        for n in (1, 2, 3)
    )
    assert [str(link.published) for link in listed(items)] == [
        "2026-02-01",
        "2026-02-02",
        "2026-02-03",
    ]


def test_a_page_without_a_list_has_none() -> None:
    assert (
        urls(
            "<h1>The forum</h1><p>It meets on 12 May 2026, says <a href='/who'>the chair</a> in <a href='/where'>the hall</a>.</p>"
        )
        == []
    )


def test_a_selector_chooses() -> None:
    main = '<ul><li><a href="/1">A</a></li></ul><div class="wanted"><a href="/2">B</a><a href="/3">C</a></div>'
    assert urls(main, select="div.wanted") == ["/2", "/3"]
    assert urls(main, select=".wanted > a:first-child") == ["/2"]


def listing(server: Server, path: str, *numbers: int, older: str = "") -> None:
    items = "".join(
        f'<li>{n} May 2026 <a href="/news/{n}">The harbour board meets again, no. {n}</a></li>' for n in numbers
    )
    pager = f'<div class="pagination"><a href="{older}">Next</a></div>' if older else ""
    server.page(path, f"<html><body><main><ul>{items}</ul>{pager}</main></body></html>")
    for n in numbers:
        server.page(f"/news/{n}", f"News {n}")


def test_only_what_is_new_is_fetched(server: Server, reader: Make) -> None:
    listing(server, "/list", 3, 2, 1)
    source = reader(kind="listing", address=server.url("/list"))
    assert source.keys() == [server.url(f"/news/{n}") for n in (3, 2, 1)]
    listing(server, "/list", 4, 3, 2)
    assert source.keys() == [server.url("/news/4")]
    assert server.paths().count("/news/3") == 1


def test_a_line_that_reads_differently_is_read_again(server: Server, reader: Make) -> None:
    listing(server, "/list", 3, 2, 1)
    source = reader(kind="listing", address=server.url("/list"))
    source.fetch()
    page = "<html><body><main><ul>" + "".join(
        f'<li>{n} May 2026 <a href="/news/{n}">{"POSTPONED: " if n == 2 else ""}The harbour board meets again, no. {n}</a></li>'
        for n in (3, 2, 1)
    )
    server.page("/list", page + "</ul></main></body></html>")
    assert source.keys() == [server.url("/news/2")]


def test_older_pages_are_read_as_far_as_allowed_and_only_while_all_is_new(server: Server, reader: Make) -> None:
    listing(server, "/list", 9, 8, 7, older="/list?page=2")
    listing(server, "/list?page=2", 6, 5, 4, older="/list?page=3")
    listing(server, "/list?page=3", 3, 2, 1)
    source = reader(kind="listing", address=server.url("/list"), pages=2)
    assert len(source.keys()) == 6
    before = len(server.requests)
    listing(server, "/list", 10, 9, 8, older="/list?page=2")
    assert source.keys() == [server.url("/news/10")]
    assert "/list?page=2" not in server.paths()[before:]


def test_a_link_that_fails_is_tried_three_times_and_stops_no_other(server: Server, reader: Make) -> None:
    listing(server, "/list", 3, 2, 1)
    del server.answers["/news/2"]
    source = reader(kind="listing", address=server.url("/list"))
    assert source.keys() == [server.url("/news/3"), server.url("/news/1")]
    for _ in range(4):
        source.fetch()
    assert server.paths().count("/news/2") == 3


def test_a_page_that_lists_nothing_says_what_to_do(server: Server, reader: Make) -> None:
    server.page("/list", "<html><body>Welcome</body></html>")
    with pytest.raises(FetchError, match="no list of announcements"):
        reader(kind="listing", address=server.url("/list")).fetch()
    with pytest.raises(FetchError, match="nothing fits"):
        reader(kind="listing", address=server.url("/list"), select="li a").fetch()
    with pytest.raises(FetchError, match="no CSS selector"):
        reader(kind="listing", address=server.url("/list"), select="li >").fetch()
