"""`calsync publish` and `calsync feeds` on a folder of announcements."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from calsync.cli.app import run


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A calendar whose one source is handed over as facts by `calsync ingest`."""
    path = tmp_path / "calsync.toml"
    path.write_text('zone = "Europe/Vienna"\n[feeds.all]\ntitle = "All"\nfrom = "all"\naliases = ["everything"]\n')
    lines = [
        {
            "id": str(n),
            "text": f"Hearing {n}",
            "published": "2025-05-01",
            "events": [{"title": f"Hearing number {n}", "start": f"2099-05-{n:02}", "precision": "day"}],
        }
        for n in (1, 2, 3)
    ]
    (tmp_path / "facts.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return path


def calsync(config: Path, *args: str) -> int:
    return run(["--config", str(config), *args])


def test_a_feed_is_listed_before_and_after_it_is_built(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert calsync(config, "feeds") == 0
    assert "all: 0 events" in (out := capsys.readouterr().out)
    assert "not built yet: http://127.0.0.1:8765/feeds/all.ics" in out
    assert calsync(config, "feeds", "list") == 0 and capsys.readouterr().out == out
    assert calsync(config, "ingest", "--jsonl", str(config.parent / "facts.jsonl")) == 0
    assert calsync(config, "publish") == 0
    assert "all: 3 events" in capsys.readouterr().out
    assert calsync(config, "feeds", "everything") == 0
    assert "no fault found" in capsys.readouterr().out
    folder = config.parent / "data" / "calendars"
    assert (folder / "all.ics").read_bytes() == (folder / "everything.ics").read_bytes()


def test_publishing_twice_changes_nothing(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calsync(config, "ingest", "--jsonl", str(config.parent / "facts.jsonl"))
    capsys.readouterr()
    assert calsync(config, "--json", "publish") == 0
    assert [row["changed"] for row in json.loads(capsys.readouterr().out)] == [False]


def test_a_name_that_is_no_feed_is_answered_with_the_names(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert calsync(config, "feeds", "al") == 1
    assert 'did you mean "all"?' in capsys.readouterr().err
    assert calsync(config, "publish", "--accept", "nothing") == 1
    assert 'there is no feed "nothing"; there are: all' in capsys.readouterr().err


def test_a_token_is_told_once_listed_without_its_word_and_revoked(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(config.read_text() + "[feeds.inner]\nprivate = true\n")
    assert calsync(config, "feeds", "token", "list") == 0
    assert "there is no token" in capsys.readouterr().out
    assert calsync(config, "feeds", "token", "add", "inner", "--label", "for Aisyah") == 0
    address = capsys.readouterr().out.strip()
    assert address.startswith("http://127.0.0.1:8765/feeds/")
    word = address.split("/")[-2]
    assert len(word) == 32
    assert calsync(config, "--json", "feeds", "token", "list") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["feed"], row["label"], row["revoked"]) == ("inner", "for Aisyah", None)
    assert word not in json.dumps(row)
    assert calsync(config, "feeds", "token", "revoke", row["id"]) == 0
    assert f"{row['id']} of inner is revoked: for Aisyah" in capsys.readouterr().out
    assert calsync(config, "feeds", "token", "revoke", word) == 1
    assert word not in capsys.readouterr().err
    assert calsync(config, "feeds", "token", "add", "all") == 1
    assert "is for everybody" in capsys.readouterr().err
    assert calsync(config, "feeds", "token", "add", "iner") == 1
    assert 'did you mean "inner"' in capsys.readouterr().err


def test_the_site_is_whole_has_relative_links_and_leaves_private_feeds_out(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(config.read_text() + "[feeds.inner]\nprivate = true\n")
    site = config.parent / "site"
    calsync(config, "ingest", "--jsonl", str(config.parent / "facts.jsonl"))
    assert calsync(config, "publish", "--site", str(site)) == 0
    names = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    plain = {"index.html", "robots.txt", "static/calsync.css", "static/icon.svg"} | {
        f"feeds/{name}.{form}" for name in ("all", "everything") for form in ("ics", "atom", "feed.json", "json")
    }
    assert names == plain | {f"{name}.gz" for name in plain}
    for name in plain:
        assert gzip.decompress((site / f"{name}.gz").read_bytes()) == (site / name).read_bytes()
    assert (site / "feeds/all.ics").read_bytes() == (config.parent / "data/calendars/all.ics").read_bytes()
    page = (site / "index.html").read_text()
    assert "Hearing number 2" in page
    links = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert "feeds/all.ics" in links
    assert [link for link in links if link.startswith(("/", "http"))] == []
    assert all((site / link).exists() for link in links if not link.startswith(("#", "./")))
    stamps = {name: (site / name).stat().st_mtime_ns for name in names}
    capsys.readouterr()
    assert calsync(config, "publish", "--site", str(site)) == 0
    assert "no files written" in capsys.readouterr().err
    assert stamps == {name: (site / name).stat().st_mtime_ns for name in names}


def test_a_feed_that_is_closed_now_leaves_the_site(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = config.parent / "site"
    assert calsync(config, "publish", "--site", str(site)) == 0
    config.write_text(config.read_text() + "private = true\n")
    assert calsync(config, "publish", "--site", str(site)) == 0
    assert [path.name for path in (site / "feeds").iterdir()] == []
    assert "No feed is public" in (site / "index.html").read_text()


def test_a_site_that_cannot_be_written_is_said_so(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (config.parent / "site").write_text("in the way")
    assert calsync(config, "publish", "--site", str(config.parent / "site" / "deep")) == 1
    assert "cannot be written" in capsys.readouterr().err
