"""What holds for every form and every input."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calsync import registry
from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import read

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)
FORMS = registry.modules("calsync.read", "ACCEPTS")
TYPES = sorted(kind for form in FORMS.values() for kind in form.ACCEPTS)
TAGS = [
    "p",
    "div",
    "h1",
    "h2",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "b",
    "del",
    "s",
    "a",
    "time",
    "span",
    "br",
    "main",
    "article",
    "aside",
    "footer",
    "nav",
    "pre",
    "form",
]


def trees() -> st.SearchStrategy[str]:
    words = st.sampled_from(
        ["5 May", "10:30", "Meeting ", " room\n2", "&nbsp;", "", "é", "A", "2025", ".", "<!-- x -->"]
    )

    def around(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        attributes = st.sampled_from(
            ["", ' class="nav"', " rowspan=2", " colspan=3", " itemscope itemtype=Event", " itemprop=name"]
        )
        tagged = st.tuples(st.sampled_from(TAGS), attributes, st.lists(inside, max_size=5)).map(
            lambda t: f"<{t[0]}{t[1]}>{''.join(t[2])}</{t[0]}>"
        )
        return tagged | st.lists(inside, max_size=4).map("".join)

    return st.recursive(words, around, max_leaves=40)


def check(body: bytes, media_type: str) -> Announcement | None:
    """Reads a document; only ReadError may be raised, and what is read must keep its promises."""
    document = Document("s", "k", "a", media_type, body, NOW)
    try:
        announcements = read(document)
    except ReadError as error:
        assert str(error).startswith("a: ") and "\n" not in str(error).strip()
        return None
    assert read(document) == announcements
    if not announcements and b"BEGIN:VCALENDAR" in body.upper():
        return None  # a calendar may hold nothing
    (found,) = announcements
    assert pickle.loads(pickle.dumps(found)) == found
    trimmed = media_type == "text/html" and b"<pre" not in body
    for block in found.layout:
        assert 0 <= block.start < block.end <= len(found.text), block
        words = found.text[block.start : block.end]
        if trimmed:
            assert words == words.strip(), (block, words)
    return found


@given(st.binary(max_size=400), st.sampled_from(TYPES))
@example(b"BEGIN:VCALENDAR", "application/ics")  # it finds such constants in the code by itself, now and then
def test_no_bytes_break_a_reader(body: bytes, media_type: str) -> None:
    check(body, media_type)


@settings(max_examples=120)
@given(trees())
def test_no_markup_breaks_the_page_reader_and_its_blocks_are_true(markup: str) -> None:
    found = check(markup.encode(), "text/html")
    if found:
        assert not any(line != line.rstrip() for line in found.text.split("\n") if "<pre" not in markup)
        rows = [block for block in found.layout if block.kind == "row" and block.value != "label"]
        assert all("\n" not in found.text[row.start : row.end] for row in rows if "<li" not in markup)


@given(
    st.lists(
        st.sampled_from(
            ["Subject: x\n", "Date: Fri, 11 Dec 2020 15:02:41 -0800\n", "Content-Type: text/html; charset=zip\n", "\n", "> a\n", "--b\n",
             "Content-Type: multipart/mixed; boundary=b\n", "Content-Transfer-Encoding: base64\n", "-- \n", "=?utf-8?q?=ff?= x\n",
             "Subject: =?x?b?////?=\n", "On Monday A wrote:\n", "-----Original Message-----\n", "Content-Type: text/plain; format=flowed\n",
             "Content-Type: message/rfc822\n", "a \n", "<p>x</p>\n", "Date: \udcff\n".encode("utf-8", "replace").decode(), "To: <\n"]
        ),
        max_size=20,
    )
)  # fmt: skip
def test_no_mail_breaks_the_mail_reader(lines: list[str]) -> None:
    check("".join(lines).encode(), "message/rfc822")


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_form_says_what_it_accepts_and_reads_it(form: object) -> None:
    assert callable(form.read) and all("/" in kind for kind in form.ACCEPTS)  # type: ignore[attr-defined]


def test_no_two_forms_accept_the_same() -> None:
    assert len(TYPES) == len(set(TYPES))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html", b"<p>" + b"Published on " * 200_000),
        ("text/html", b"<style>" + b".a" * 200_000 + b"</style><p>x"),
        ("text/html", b"<table>" + b"<tr><td rowspan=500 colspan=50>x" * 2000),
        ("text/html", b"<i>" * 100_000 + b"x"),
        ("text/html", b"<ul>" + b"<li>a" * 20_000),
        ("message/rfc822", b"Subject: x\n\n" + b"On " * 100_000 + b"\n" + b"-" * 100_000),
        ("message/rfc822", b"Subject: x\n\n" + b"On a\nwrote\n" * 10_000),
        ("message/rfc822", b"Subject: " + b"[a] " * 50_000 + b"\n\nx"),
        ("message/rfc822", b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 500),
        ("text/plain", b"date " * 200_000),
        ("text/plain", b"-" * 300_000),
    ],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_long_input_takes_no_long_time(kind: str, body: bytes) -> None:
    check(body, kind)
