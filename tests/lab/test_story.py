"""A meeting is announced, moved, put off, dated anew, spoken of again and cancelled; every reader follows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lab.story import ADMM, ADSOM, FURTHER, READERS, RETREAT, ROOT, SAMPLES, Installed, lint, read_by_all

# After each announcement: what has changed of a meeting: its start and exclusive end, its place, its STATUS, and words
# that its title must hold. A town may have its country behind it; where nobody said a place, there is none.
NOVEMBER = ("2025-11-01", "2025-12-01")
HOURS = ("2025-11-27T09:30:00+08:00", "2025-11-27T17:00:00+08:00")
STORY: dict[str, dict[str, dict[str, object]]] = {
    "1-admm-retreat.txt": {
        ADMM: {"when": NOVEMBER, "status": "TENTATIVE", "words": "(dates to be confirmed)"},
        ADSOM: {"when": NOVEMBER, "status": "TENTATIVE", "words": "(dates to be confirmed)"},
        RETREAT: {"when": ("2025-02-26", "2025-02-27"), "place": "Batu Ferringhi", "status": "CONFIRMED"},
    },
    "2-adsom.txt": {ADSOM: {"when": ("2025-09-24", "2025-09-25"), "place": "Desaru, Johor", "status": "CONFIRMED"}},
    "3-admm.txt": {ADMM: {"when": ("2025-10-31", "2025-11-02"), "place": "Kuala Lumpur", "status": "CONFIRMED"}},
    "4-postponed.txt": {ADMM: {"status": "TENTATIVE", "words": "Postponed: "}},
    "5-new-date.txt": {ADMM: {"when": ("2025-11-27", "2025-11-28"), "status": "CONFIRMED"}},
    "6-said-again.txt": {},
    "7-another-place.txt": {ADMM: {"place": "Langkawi"}},
    "8-hours.txt": {ADMM: {"when": HOURS}},
    "9-cancelled.txt": {ADMM: {"status": "CANCELLED", "words": "Cancelled: "}},
}

pytestmark = [pytest.mark.lab, pytest.mark.timeout(900)]


def test_every_version_of_the_story_is_a_clean_feed_with_one_uid_a_meeting(
    daemon: Installed, lab: Path, tmp_path: Path
) -> None:
    before = daemon.version()
    assert lint(lab, daemon.url) == "", "the empty feed"
    expected: dict[str, dict[str, object]] = {}
    for announcement in [*SAMPLES, *FURTHER]:
        step = announcement.name
        daemon.tell(announcement)
        now = daemon.version()
        print(step, *((m.name, *m.weighty, m.read["sequence"], m.uid) for m in now.meetings.values()), sep="\n   ")
        assert lint(lab, daemon.url) == "", step

        for name, changed in STORY[step].items():
            expected[name] = {"place": ""} | expected.get(name, {}) | {"words": ""} | changed
        assert now.meetings.keys() == expected.keys(), step
        for name, meeting in now.meetings.items():
            assert meeting.facts == {key: expected[name][key] for key in meeting.facts}, (step, name)
            assert str(expected[name]["words"]) in str(meeting.read["summary"]), (step, name)

        assert now.etag != before.etag, f"{step}: each of them changes what a reader sees"
        assert daemon.feed(**{"If-None-Match": before.etag}).status_code == 200, step
        for name, meeting in now.meetings.items():
            then = before.meetings.get(name)
            where = f"{step}: {name}"
            assert meeting.read["dtstamp"].dt == meeting.read["last-modified"].dt, where
            if then is None:
                assert meeting.read["sequence"] == 0, where
                continue
            assert meeting.uid == then.uid, where
            risen = int(meeting.read["sequence"]) - int(then.read["sequence"])
            assert risen == (0 if meeting.weighty == then.weighty else 1), where
            later = meeting.read["last-modified"].dt > then.read["last-modified"].dt
            assert later == (meeting.visible != then.visible), where
            if not later:
                assert meeting.read.to_ical() == then.read.to_ical(), where
        assert before.meetings.keys() <= now.meetings.keys(), step

        daemon.tell(announcement)  # the same file, written anew
        daemon.sync()
        again = daemon.feed(**{"If-None-Match": now.etag})
        assert (again.status_code, again.content) == (304, b""), step
        assert daemon.version().answer.content == now.answer.content, step
        if announcement in (SAMPLES[0], FURTHER[-1]):
            all_agree(daemon, lab, tmp_path / f"{step}.json", len(expected))
        before = now
    assert daemon.version().meetings[ADMM].read["sequence"] == 6, "six steps of the story are weighty"
    assert daemon.version().meetings[RETREAT].read["sequence"] == 0


def all_agree(daemon: Installed, lab: Path, report: Path, meetings: int) -> None:
    """No reader fails, none differs from the others, and none has fewer meetings."""
    result = read_by_all(lab, daemon.url, report)
    assert result["exit"] == 0
    assert len(result["results"]) >= READERS, "some readers are not installed"
    assert {reader["parser"]: len(reader["events"]) for reader in result["results"]} == {
        reader["parser"]: meetings for reader in result["results"]
    }


@pytest.mark.parametrize("name", ["all.ics", "asean-defence.ics"])
def test_the_committed_sample_is_clean(lab: Path, name: str) -> None:
    assert lint(lab, ROOT / "calendars" / name) == ""
