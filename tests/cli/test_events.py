"""A person's word on the command line: said in words, refused with what to do instead, and found in the journal."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calsync.cli.app import run

HARVEST = {"title": "Harvest Dinner", "start": "2046-09-12"}
SUPPER = {"title": "Norland Supper", "start": "2046-09-12"}

Calsync = Callable[..., tuple[int, str, str]]


@pytest.fixture
def calsync(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Calsync:
    assert run(["init", str(tmp_path)]) == 0
    capsys.readouterr()

    def call(*words: str) -> tuple[int, str, str]:
        code = run(["--config", str(tmp_path / "calsync.toml"), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def told(calsync: Calsync, tmp_path: Path) -> Callable[..., None]:
    def tell(key: str, published: str, *events: dict[str, Any]) -> None:
        path = tmp_path / "stream.jsonl"
        path.write_text(json.dumps({"id": key, "text": key, "published": published, "events": list(events)}), "utf-8")
        assert calsync("ingest", "--jsonl", str(path))[0] == 0

    return tell


def events(calsync: Calsync, *words: str) -> list[dict[str, Any]]:
    code, out, _ = calsync("events", "--json", *words)
    assert code == 0
    return list(json.loads(out))


def shown(calsync: Calsync, event: str) -> dict[str, Any]:
    code, out, err = calsync("events", "show", event, "--json")
    assert code == 0, err
    return dict(json.loads(out))


def test_a_meeting_that_a_person_enters_is_found_again_when_it_is_announced(
    calsync: Calsync, told: Callable[..., None]
) -> None:
    words = ("--title", "Harvest Dinner", "--date", "2046-09", "--place", "Town Hall, Riverton", "--note", "by phone")
    code, out, _ = calsync("events", "add", *words)
    assert code == 0 and out == "new\tHarvest Dinner\tSeptember 2046, confirmed, days open, Town Hall, Riverton\n"
    told("a", "2046-06-01", HARVEST)
    (event,) = events(calsync)
    assert (event["start"], event["location"], event["sources"]) == (
        "2046-09-12",
        "Town Hall, Riverton",
        ["ingest", "person"],
    )
    told("b", "2046-07-01", HARVEST | {"status": "cancelled"})
    (event,) = events(calsync)
    assert event["status"] == "cancelled"  # news of a change outdates what was entered


def test_nothing_on_standard_input_is_said_and_leaves_nothing_behind(
    calsync: Calsync, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
    code, _, err = calsync("ingest")
    assert code == 1 and "standard input is empty" in err
    assert json.loads(calsync("replay", "--json")[1])["failed"] == []


def test_what_a_person_takes_back_leaves_the_feeds_without_a_second_word(calsync: Calsync) -> None:
    calsync("events", "add", "--title", "Harvest Ball", "--date", "2046-10-03")
    assert calsync("undo", "1")[0] == 0
    assert calsync("feeds", "all")[0] == 0
    assert json.loads(calsync("feeds", "all", "--json")[1])["events"] == 0
    again = calsync("undo", "1")
    assert again[0] == 1 and "there is nothing to take back" in again[2]


def test_a_correction_stands_and_what_is_read_later_says_that_it_disagrees(
    calsync: Calsync, told: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    told("a", "2046-06-01", HARVEST)
    code, out, _ = calsync("events", "correct", "harvest dinner", "--date", "2046-09-13", "--by", "ann")
    assert (code, out) == (0, "changed\tHarvest Dinner\tdate: 12 September 2046 → 13 September 2046\n")
    told("b", "2046-07-01", HARVEST)
    (event,) = events(calsync)
    assert event["start"] == "2046-09-13"
    code, out, _ = calsync("log", "Harvest Dinner", "-n", "1", "--json")
    (entry,) = json.loads(out)
    assert "it says date 12 September 2046, but a person said 13 September 2046" in entry["reason"]


def test_merged_events_are_one_until_the_change_is_taken_back(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-06-01", HARVEST)
    told("b", "2046-06-02", SUPPER)
    before = {event["uid"]: event["title"] for event in events(calsync)}
    assert calsync("events", "merge", "Harvest Dinner", "Norland Supper")[0] == 0
    (event,) = events(calsync)
    assert {event["uid"], *event["merged"]} == set(before)
    for uid in before:
        assert shown(calsync, uid)["uid"] == event["uid"]
    newest = json.loads(calsync("log", "-n", "1", "--json")[1])[0]
    assert calsync("undo", str(newest["id"]))[0] == 0
    assert {event["uid"]: event["title"] for event in events(calsync)} == before
    code, _, err = calsync("undo", str(newest["id"]))
    assert code == 1 and "was taken back already" in err


def test_announcements_of_another_meeting_are_split_off_by_their_number(
    calsync: Calsync, told: Callable[..., None]
) -> None:
    told("a", "2046-06-01", HARVEST)
    told("b", "2046-06-02", HARVEST)
    assert [one["title"] for one in shown(calsync, "Harvest Dinner")["announcements"]] == [None, None]
    assert calsync("events", "split", "Harvest Dinner", "2")[0] == 0
    assert [event["title"] for event in events(calsync)] == ["Harvest Dinner", "Harvest Dinner"]
    code, _, err = calsync("events", "show", "Harvest Dinner")
    assert code == 1 and '"Harvest Dinner" may mean 2 events' in err
    code, _, err = calsync("events", "split", events(calsync)[0]["uid"], "7")
    assert code == 1 and "give a number from 1 to 1" in err


def test_what_an_announcement_did_is_taken_back_too(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-06-01", HARVEST)
    told("b", "2046-06-02", HARVEST | {"start": "2046-09-19", "was": {"start": "2046-09-12"}})
    assert events(calsync)[0]["start"] == "2046-09-19"
    newest = json.loads(calsync("log", "-n", "1", "--json")[1])[0]
    code, out, _ = calsync("undo", str(newest["id"]), "--note", "a hoax")
    assert code == 0 and "date: 19 September 2046 → 12 September 2046" in out
    (event,) = events(calsync)
    assert (event["start"], event.get("was"), event["sequence"]) == ("2046-09-12", None, 2)
    newest = json.loads(calsync("log", "-n", "1", "--json")[1])[0]
    assert newest["reason"].endswith("ignore (a hoax)")
    assert calsync("undo", str(newest["id"]))[0] == 0
    assert events(calsync)[0]["start"] == "2046-09-19"


def test_hidden_locked_and_confirmed_events_say_so(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-06-01", HARVEST)
    assert calsync("events", "hide", "Harvest Dinner")[0] == 0
    assert events(calsync) == [] and len(events(calsync, "--hidden")) == 1
    assert calsync("events", "unhide", "Harvest Dinner")[0] == 0
    assert calsync("events", "lock", "Harvest Dinner", "--note", "agreed with the hosts")[0] == 0
    assert shown(calsync, "Harvest Dinner")["locked"]
    code, out, _ = calsync("events", "show", "Harvest Dinner")
    assert code == 0 and "confirmed, locked" in out and "lock: agreed with the hosts" in out
    assert calsync("events", "unlock", "Harvest Dinner")[0] == 0
    assert calsync("events", "confirm", "Harvest Dinner")[0] == 0
    told_so = [one["action"] for one in shown(calsync, "Harvest Dinner")["decisions"]]
    assert told_so == ["hide", "show", "lock", "unlock", "confirm"]


def test_the_calendar_as_of_a_day_is_what_it_said_then(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-06-01", HARVEST)
    assert events(calsync, "--as-of", "2020-01-01") == []
    first = json.loads(calsync("log", "-n", "1", "--json")[1])[0]["at"]
    told("b", "2046-06-02", HARVEST | {"status": "cancelled"})
    assert [event["status"] for event in events(calsync, "--as-of", first)] == ["confirmed"]
    assert events(calsync, "--as-of", "9000-01-01") == events(calsync)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("events", "hide", "Harvest Diner"), 1, 'there is no event "Harvest Diner"; did you mean "Harvest Dinner"?'),
        (("events", "show", "x"), 1, 'there is no event "x"; calsync events shows the UIDs'),
        (("events", "correct", "Harvest Dinner"), 2, "say what is right"),
        (("events", "correct", "Harvest Dinner", "--date", "soon"), 2, '--date: "soon" is no date'),
        (("events", "correct", "Harvest Dinner", "--date", "2046-09-12/2046-09-10"), 2, "end 2046-09-10 is before its start"),
        (("events", "correct", "Harvest Dinner", "--place", "Bergen", "--country", "Norway"), 2, "two letters"),
        (("events", "correct", "Harvest Dinner", "--repeats", "weekly"), 2, 'write "FREQ=WEEKLY;COUNT=10"'),
        (("events", "correct", "Harvest Dinner", "--url", "bergen"), 2, "write one that starts with https://"),
        (("events", "correct", "Harvest Dinner", "--date", "2046-02-31"), 2, "is no date"),
        (("events", "correct", "Harvest Dinner", "--status", "canceled"), 2, "there are: confirmed, tentative"),
        (("events", "correct", "Harvest Dinner", "--title", " "), 1, "a meeting needs a title"),
        (("events", "correct", "Harvest Dinner", "--series", "ADMMM"), 2, 'did you mean "admm"?'),
        (("events", "correct", "Harvest Dinner", "--date", "2046-09-12T10:00", "--zone", "Europe/Berlinn"), 2, 'did you mean "Europe/Berlin"?'),
        (("events", "add", "--date", "2046"), 2, "a meeting needs a --title"),
        (("events", "merge", "Harvest Dinner", "Harvest Dinner"), 1, "both are the one event"),
        (("log", "-n", "0"), 2, "0 is not in the range x>=1"),
        (("events", "--as-of", "yesterday"), 2, '--as-of "yesterday" is no day'),
        (("events", "--hidden", "show", "x"), 2, "are not for show"),
        (("undo", "99"), 1, "there is no change 99; calsync log shows their numbers"),
        (("log", "Harvest Diner"), 1, 'did you mean "Harvest Dinner"?'),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told_with_what_to_do(
    calsync: Calsync, told: Callable[..., None], words: tuple[str, ...], code: int, said: str
) -> None:
    told("a", "2046-06-01", HARVEST)
    before = events(calsync)
    got, _, err = calsync(*words)
    assert (got, said in err) == (code, True), err
    assert events(calsync) == before


def test_a_meeting_that_a_page_names_no_more_is_unconfirmed_and_stays(
    calsync: Calsync, told: Callable[..., None]
) -> None:
    told("page", "2046-06-01", HARVEST, {"title": "Riverton Regatta", "start": "2046-10-01"})
    told("page", "2046-06-02")  # nothing at all was found: the page may have failed
    assert shown(calsync, "Harvest Dinner")["standing"]["state"] == "seen"
    told("page", "2046-06-03", {"title": "Riverton Regatta", "start": "2046-10-01"})
    assert shown(calsync, "Harvest Dinner")["standing"]["state"] == "unconfirmed"
    assert shown(calsync, "Riverton Regatta")["standing"]["state"] == "seen"
    assert [event["title"] for event in events(calsync, "--unconfirmed")] == ["Harvest Dinner"]
    assert len(events(calsync)) == 2
    told("page", "2046-06-04", HARVEST | {"status": "cancelled"})
    assert shown(calsync, "Harvest Dinner")["standing"]["state"] == "withdrawn"


def test_a_sync_says_where_it_disagrees_with_a_person(calsync: Calsync, tmp_path: Path) -> None:
    def drop(name: str, text: str) -> tuple[int, str, str]:
        path = tmp_path / "announcements" / name
        path.write_text(text, "utf-8")
        os.utime(path, (1_700_000_000, 1_700_000_000))
        return calsync("sync", "announcements")

    said = "Riverton, {} May 2046 – The 3rd Riverton Fisheries Conference will be held on 12 June 2046 in Riverton.\n"
    code, out, err = drop("a.txt", said.format(2))
    assert (code, "1 source, 1 new document: 1 new" in out, err) == (0, True, ""), (out, err)
    (event,) = (one for one in events(calsync) if "Riverton" in one["title"])
    assert calsync("events", "correct", event["uid"], "--date", "2046-06-13", "--by", "ann")[0] == 0
    code, out, err = drop("b.txt", said.format(9))
    assert (code, out) == (0, "1 source, 1 new document: nothing new\n")
    assert "it says date 12 June 2046, but a person said 13 June 2046, and that stands" in err
    assert next(one["start"] for one in events(calsync) if one["uid"] == event["uid"]) == "2046-06-13"


def test_a_meeting_that_comes_back_says_so_wherever_it_is_shown(calsync: Calsync) -> None:
    words = ("--title", "Choir practice", "--date", "2046-09-10T19:30", "--zone", "Europe/London")
    assert calsync("events", "add", *words, "--repeats", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20461210")[0] == 0
    said = "every Monday until 10 December 2046; first on 10 September 2046, 19:30 (Europe/London)"
    assert said in calsync("events")[1]
    assert said in calsync("events", "show", "Choir practice")[1]
    calsync("events", "correct", "Choir practice", "--repeats", "FREQ=MONTHLY;BYDAY=2MO")
    log = calsync("log")[1]
    assert "repeats: every Monday until 10 December 2046 → every month on the second Monday" in log
    assert "FREQ" not in log


def test_a_meeting_that_comes_back_from_a_day_that_nobody_said_is_told_by_its_rule(
    calsync: Calsync, told: Callable[..., None]
) -> None:
    told("a", "2046-05-01", {"title": "Chess Evening", "start": None, "rrule": "FREQ=WEEKLY;BYDAY=TH"})
    assert "when         every Thursday\n" in calsync("events", "show", "Chess Evening")[1]


def test_the_journal_calls_a_confirmation_by_its_name(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-05-01", HARVEST)
    told("b", "2046-05-02", HARVEST)
    assert "confirmed: Harvest Dinner" in calsync("log")[1]


def test_what_waits_is_shown_in_a_pipe_without_blanks_at_the_end(calsync: Calsync, told: Callable[..., None]) -> None:
    told("a", "2046-05-01", HARVEST | {"confidence": 0.4})
    code, out, _ = calsync("review")
    assert code == 0 and "    sure 0.40: handed over as a fact" in out.splitlines()
    assert [line for line in out.splitlines() if line != line.rstrip()] == []
