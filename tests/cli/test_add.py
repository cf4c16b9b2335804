"""`calsync add` and `calsync sources`: what is there, what it brings, why it is silent, and its recording."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from calsync.cli.app import run
from calsync.config import load
from tests.examples.sites import SITES
from tests.fetch.server import Server, response

CONFIG = """# My own words, which stay.
zone = "Asia/Kuala_Lumpur"
data_dir = "data"

[sources.drop]   # a comment at a line's end
kind = "folder"
address = "drop"
"""

Say = Callable[..., tuple[int, str]]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    (tmp_path / "calsync.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "drop").mkdir()

    def call(*words: str) -> tuple[int, str]:
        code = run(["--config", str(tmp_path / "calsync.toml"), *words])
        told = capsys.readouterr()
        return code, told.out + told.err

    return call


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def test_a_site_is_found_out_shown_and_written_with_all_comments_kept(say: Say, tmp_path: Path) -> None:
    site = SITES["secretariat-calendar"]
    code, told = say("add", site.address, "--recorded", str(site.record(tmp_path / "recorded")), "--yes")
    assert code == 0, told
    assert "4 meetings" in told and "Senior Officials' Meeting on Energy" in told and "“" in told
    text = (tmp_path / "calsync.toml").read_text("utf-8")
    assert text.startswith(CONFIG.rstrip("\n")) and "# Added on" in text
    added = load(tmp_path / "calsync.toml", env={}).sources[1]
    assert (added.kind, added.address, added.title, added.language) == (
        "page",
        site.address,
        "Calendar of meetings",
        "en",
    )
    assert added.adaptive and added.name == "calendar-of-meetings"


def test_the_same_site_twice_gets_another_name(say: Say, tmp_path: Path) -> None:
    site = SITES["meetup-calendar"]
    for _ in range(2):
        say("add", site.address, "--recorded", str(site.record(tmp_path / "recorded")), "--yes")
    names = [source.name for source in load(tmp_path / "calsync.toml", env={}).sources]
    assert names == ["drop", "harbour-pythonistas", "harbour-pythonistas-2"]


def test_nothing_is_written_without_a_yes(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    site = SITES["meetup-calendar"]
    recorded = str(site.record(tmp_path / "recorded"))
    say("add", site.address, "--recorded", recorded, "--dry-run")
    code, told = say("add", site.address, "--recorded", recorded)
    assert code == 1 and "Write this into" in told
    assert (tmp_path / "calsync.toml").read_text("utf-8") == CONFIG


def test_a_wish_for_a_kind_that_it_is_not_is_refused_with_what_it_could_be(say: Say, tmp_path: Path) -> None:
    site = SITES["meetup-calendar"]
    code, told = say("add", site.address, "--recorded", str(site.record(tmp_path / "recorded")), "--kind", "sitemap")
    assert code == 1 and "it could be: calendar, page" in told


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda at: (at / "texts").mkdir() or at / "texts", "folder"),
        (lambda at: [(at / "m" / part).mkdir(parents=True) for part in ("cur", "new")] and at / "m", "mailbox"),
        (lambda at: (at / "c.ics").write_text(SITES["meetup-calendar"].answers["https://meet.example.net/harbour-pythonistas/events.ics"][1]) and at / "c.ics", "calendar"),
    ],
    ids=["folder", "Maildir", "calendar file"],
)  # fmt: skip
def test_what_is_on_this_machine_is_followed_too(
    say: Say, tmp_path: Path, make: Callable[[Path], Path], kind: str
) -> None:
    code, told = say("add", str(make(tmp_path)), "--yes")
    assert code == 0, told
    assert load(tmp_path / "calsync.toml", env={}).sources[1].kind == kind


NOTICE = "The annual conference of the board takes place on 12 May 2046 at 15:00.\n"


def test_a_folder_of_files_that_were_just_written_is_read_and_gets_no_language(say: Say, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "board.txt").write_text(NOTICE, "utf-8")
    code, told = say("add", str(folder), "--yes")
    assert code == 0 and "1 meeting in 1 document" in told, told
    assert load(tmp_path / "calsync.toml", env={}).sources[1].language is None


def test_an_hour_without_a_zone_has_the_configurations_whoever_reads_it(say: Say, tmp_path: Path) -> None:
    (tmp_path / "drop" / "board.txt").write_text(NOTICE, "utf-8")
    shown = "12 May 2046, 15:00 (Asia/Kuala_Lumpur)"
    assert shown in say("sources", "test", "drop")[1]
    assert shown in say("add", str(tmp_path / "drop"), "--dry-run")[1]
    assert "2046-05-12T15:00 Asia/Kuala_Lumpur" in say("extract", str(tmp_path / "drop" / "board.txt"))[1]
    assert say("sync")[0] == 0
    assert shown in say("events")[1]
    (tmp_path / "calsync.toml").write_text(CONFIG.replace('zone = "Asia/Kuala_Lumpur"', ""), "utf-8")
    # Nobody said one: how the day and the hour are written does.
    assert "12 May 2046, 15:00 (Europe/London), zone assumed:" in say("sources", "test", "drop")[1]


def test_an_address_that_does_not_work_says_so_and_writes_nothing(say: Say, tmp_path: Path) -> None:
    code, told = say("add", "http://127.0.0.1:8080/", "--yes")
    assert code == 1 and "not a public address" in told and "--allow-private" in told and "robots" not in told
    code, told = say("add", str(tmp_path / "nowhere"), "--yes")
    assert code == 1 and "there is no" in told
    for words, right in (
        (("--name", "My board"), "use small letters, digits and hyphens: my-board"),
        (("--zone", "Asia/Singapur"), 'did you mean "Asia/Singapore"?'),
    ):
        code, told = say("add", str(tmp_path), *words, "--yes")
        assert code == 2 and right in told
    code, told = say("add", "imaps://x@127.0.0.1:1/INBOX", "--password", f"file:{tmp_path / 'nowhere'}")
    assert code == 1 and "nowhere cannot be read" in told
    assert (tmp_path / "calsync.toml").read_text("utf-8") == CONFIG


# What is known of a source


PAGE = "<html><body><h1>Board</h1><p>The annual conference of the board takes place on 12 May 2026.</p></body></html>"


@pytest.fixture
def page(server: Server, tmp_path: Path, say: Say) -> Server:
    server.page("/", PAGE, set_cookie="id=secret")
    more = f'\n[sources.board]\nkind = "page"\naddress = "{server.url("/?token=hush")}"\nallow_private = true\n'
    server.answers["/?token=hush"] = server.answers["/"]
    (tmp_path / "calsync.toml").write_text(CONFIG + more, "utf-8")
    return server


def test_a_page_that_cannot_be_read_is_not_followed_without_a_yes(say: Say, tmp_path: Path, server: Server) -> None:
    server.page("/app", "<html><head><title>App</title></head><body><div id=app></div><script>1</script></body></html>")
    code, told = say("add", server.url("/app"), "--allow-private")
    assert code == 1 and "drawn by a script" in told and "nothing is written, for it does not work" in told
    assert (tmp_path / "calsync.toml").read_text("utf-8") == CONFIG


def test_a_trial_shows_what_a_source_would_bring_and_keeps_nothing(say: Say, page: Server) -> None:
    code, told = say("sources", "test", "board")
    assert code == 0 and "12 May 2026" in told and "Nothing was kept" in told
    assert "never" in say("sources")[1]


def test_times_are_those_of_the_configurations_zone_and_say_so(say: Say, page: Server) -> None:
    say("sync", "board")
    state = json.loads(say("--json", "sources", "board")[1])[0]
    shown = datetime.fromisoformat(state["last_success"]).astimezone(ZoneInfo("Asia/Kuala_Lumpur"))
    for words in (("sources",), ("sources", "board"), ("sources", "why", "board")):
        assert f"{shown:%Y-%m-%d %H:%M}+08:00" in say(*words)[1]


def test_why_a_source_is_silent_is_told_document_by_document(say: Say, page: Server) -> None:
    page.page("/?token=hush", "<html><title>Sign in</title><body><form>Sign in to go on</form></body></html>")
    say("sync", "board")
    code, told = say("sources", "why", "board")
    assert code == 0 and "The last documents (1)" in told
    page.page(
        "/?token=hush", "<html><body><h1>News</h1><p>The harbour has a new crane, which is blue.</p></body></html>"
    )
    say("sync", "board")
    told = say("sources", "why", "board")[1]
    assert "no meeting is named in it" in told and "calsync explain" in told
    assert "language: en — commonest little words" in told and "published: not known — nothing says it" in told


def test_a_source_is_well_failing_and_broken_as_it_goes(say: Say, page: Server) -> None:
    say("sync", "board")
    assert json.loads(say("--json", "sources", "board")[1])[0]["health"] == "well"
    page.answers["/?token=hush"] = response(status="404 Not Found")
    for health in ("failing", "failing", "broken"):
        say("sync", "board")
        assert json.loads(say("--json", "sources", "board")[1])[0]["health"] == health
    page.page("/?token=hush", PAGE + "<p>More.</p>")
    (report,) = json.loads(say("--json", "sync", "board")[1])["sources"]
    assert (report["turned"], report["notes"]) == ("board is well again; it was broken", [])


def test_a_source_is_recorded_without_secrets_and_played_back_without_the_site(
    say: Say, page: Server, tmp_path: Path
) -> None:
    code, told = say("sources", "record", "board", str(tmp_path / "kept"))
    assert code == 0 and "1 answer is in" in told
    kept = "".join(path.read_text("utf-8") for path in (tmp_path / "kept").iterdir())
    assert say("sources", "record", "board", "/dev/null/kept")[1].endswith("name another folder\n")
    assert "hush" not in kept and "secret" not in kept and "12 May 2026" in kept
    page.close()
    assert "12 May 2026" in say("sources", "test", "board", "--recorded", str(tmp_path / "kept"))[1]


def test_a_name_that_is_none_is_answered_with_the_one_that_was_meant(say: Say) -> None:
    assert 'did you mean "drop"' in say("sources", "drpo")[1]
    assert 'did you mean "drop"' in say("sources", "why", "drpo")[1]
