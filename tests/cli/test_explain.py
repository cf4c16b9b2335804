"""`calsync explain`: why a text is read as it is, for a terminal, a program, and a browser."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from calsync.cli.app import run

TEXT = (
    "The Harbour Safety Workshop <draft> is on 5 May 2026 in Bergen.\n\n"
    "The Nets & Lines Meeting was cancelled; it was to be held on 6 May 2026.\n"
)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(TEXT)
    return path


class Page(HTMLParser):
    """What a browser would see: the ids, the links, the tags that are open."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)
        self.ids += [values["id"]] if values.get("id") else []  # type: ignore[list-item]
        self.links += [values["href"]] if values.get("href") else []  # type: ignore[list-item]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_rules_that_decided_day_language_and_zone_are_told(
    notice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice.write_text(f"Date: 2 April 2026\n\n{TEXT}")
    assert run(["explain", str(notice), "--published", "2026-04-01", "--lang", "en"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "published: 2026-04-02 — first lines: “Date: 2 April 2026”" in told
    assert "    it beat given with it: --published (2026-04-01)" in told
    assert any(line.startswith("language: en — given with it") for line in told)
    assert "zone: Europe/Oslo — that of the land and places of which the text is" in told
    assert run(["explain", "--html", str(notice)]) == 0
    assert "first lines Date: 2 April 2026" in " ".join(Page(capsys.readouterr().out).words.split())
    assert run(["--json", "explain", str(notice)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["origins"][0]["rule"] == "first lines"


def test_the_page_stands_alone_its_links_lead_somewhere_and_the_text_is_whole(
    notice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", "--html", str(notice), "--published", "2026-04-02"]) == 0
    html = capsys.readouterr().out
    page = Page(html)
    assert page.open == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert "url(" not in html and "http" not in html
    assert len(page.ids) == len(set(page.ids))
    assert page.links and all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert "<draft>" in page.words and "Nets & Lines" in page.words
    assert {"h1", "h2", "h3", "mark", "main", "table"} <= set(page.tags)
    assert 'lang="en"' in html and "prefers-color-scheme: dark" in html


def test_plain_lines_in_a_pipe_and_values_for_a_program(notice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", str(notice), "--published", "2026-04-02"]) == 0
    out = capsys.readouterr().out
    assert "[5 May 2026](time 1: event)" in out and "\x1b" not in out
    assert run(["--json", "explain", str(notice), "--published", "2026-04-02"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["text"] == TEXT.rstrip("\n") or told["text"] == TEXT
    assert "Harbour Safety Workshop" in [meeting["title"] for meeting in told["meetings"]]


def test_a_text_without_a_meeting_says_so_and_a_missing_file_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "quiet.txt").write_text("The library has new shelves.\n")
    assert run(["explain", "--html", str(tmp_path / "quiet.txt")]) == 0
    assert "Nothing in this text announces a meeting." in capsys.readouterr().out
    assert run(["explain", str(tmp_path / "none.txt")]) == 1
    assert "give a file that is there" in capsys.readouterr().err
