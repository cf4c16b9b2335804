"""Handing announcements over by HTTP: the same lines as on the command line, the same store behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from calsync import web
from calsync.config import WebConfig
from calsync.jobs import Jobs
from calsync.service import Service
from calsync.store import history
from calsync.stream import parsed
from tests.hanging import hanging_readers
from tests.pipeline.conftest import Clock, configuration
from tests.web import small

WORD = "correct-horse-battery"
EVENT = {"title": "Harvest Fair", "start": "2026-09-12", "location": "Old Mill"}
LINE = {"id": "7", "text": "The Harvest Fair is on 12 September 2026.", "published": "2026-03-01"}


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    service = Service(configuration(tmp_path, web=WebConfig(token=small.secret(WORD))), clock=Clock())
    yield service
    service.close()


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    jobs = Jobs(service.sync)  # type: ignore[arg-type]
    app = web.app(lambda: service, jobs)
    with (
        small.serving(app) as port,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as client,
    ):
        yield client
    assert jobs.stop(20)


def push(client: httpx.Client, content: Any, query: str = "", token: str | None = WORD) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"} if token else {"x-forwarded-for": "203.0.113.9"}
    body = content if isinstance(content, (str, bytes)) else json.dumps(content)
    return client.post(f"/api/announcements{query}", content=body, headers=headers)


def test_events_that_are_handed_over_are_facts(client: httpx.Client, service: Service) -> None:
    answer = push(client, LINE | {"events": [EVENT]})
    assert answer.status_code == 200
    assert answer.json() | {"notes": []} == {"taken": 1, "refused": [], "notes": [], "summary": "1 new"}
    (event,) = service.events()
    assert (event.title, event.span.stream()[0], event.sources) == ("Harvest Fair", "2026-09-12", ("push",))


def test_what_cannot_be_read_is_refused_and_the_rest_is_taken(client: httpx.Client, service: Service) -> None:
    broken = {"id": "8", "text": "<script>", "genre": "html"}
    answer = push(client, [broken, {"id": "9", "text": "x", "published": "soon"}, LINE])
    said = answer.json()
    assert (answer.status_code, said["taken"], [one["line"] for one in said["refused"]]) == (200, 1, [1, 2])
    assert "the line “8”: it has no text" in said["refused"][0]["problem"]
    assert "published is 'soon'" in said["refused"][1]["problem"]


def test_a_line_that_hangs_its_reader_is_refused_and_the_next_one_is_read(
    client: httpx.Client, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert push(client, LINE).json()["taken"] == 1
    assert service.line.apart is not None
    monkeypatch.setattr(service.line.apart, "seconds", 0.0)
    with hanging_readers():
        (refused,) = push(client, LINE | {"id": "8"}).json()["refused"]
    assert "took longer than 0 seconds" in refused["problem"]
    monkeypatch.undo()
    assert push(client, LINE | {"id": "9"}).json()["taken"] == 1


def test_a_text_without_events_is_read(client: httpx.Client, service: Service) -> None:
    text = "The annual conference of the board takes place on 12 May 2026 in the Old Mill."
    assert push(client, {"id": "1", "text": text, "published": "2026-03-01"}, "?source=ticker").json()["taken"] == 1
    (event,) = service.events()
    with service.store.reading() as look:
        assert history.sources(look) == {"ticker"}  # so that `calsync replay --source ticker` knows it
    assert event.sources == ("ticker",) and event.span.stream()[0] == "2026-05-12"


def test_the_same_again_changes_nothing_and_a_new_version_moves_the_meeting(
    client: httpx.Client, service: Service
) -> None:
    push(client, LINE | {"events": [EVENT]})
    assert push(client, LINE | {"events": [EVENT]}).json()["summary"] == "nothing new"
    push(client, LINE | {"events": [EVENT | {"start": "2026-09-19"}]})
    (event,) = service.events()
    assert event.span.stream()[0] == "2026-09-19" and event.sequence == 1


def test_lines_and_lists_are_taken_and_a_bad_one_stops_no_other(client: httpx.Client) -> None:
    good, bad = json.dumps(LINE | {"events": [EVENT]}), '{"id": 5}'
    answer = push(client, f"{good}\n{bad}\nnonsense\n").json()
    assert answer["taken"] == 1 and [one["line"] for one in answer["refused"]] == [2, 3]
    answer = push(
        client, [LINE | {"id": "8", "events": [EVENT | {"start": "soon"}]}, LINE | {"id": "9", "events": []}]
    ).json()
    assert answer["taken"] == 1 and answer["refused"][0]["line"] == 1


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"url": 5}, '"url" is no text'),
        ({"lang": ["en"]}, '"lang" is no text'),
        ({"text": None}, 'no "text"'),
        ({"id": None}, 'no "id"'),
        ({"id": ["x"]}, '"id" is neither'),
        ({"published": "in spring", "events": [EVENT]}, "write 2025-02-26"),
        ({"events": [EVENT | {"start": "2026-13-01"}]}, "write 2026-05, 2026-05-12 or"),
        ({"events": [EVENT | {"start": "2026-09-12", "end": "2026-09-10"}]}, "before its start"),
        ({"events": [EVENT | {"tz": "Asia/KL"}]}, 'tz: "Asia/KL" is not an IANA time zone'),
        ({"events": [EVENT | {"status": "held"}]}, 'status: "held" is not known; write one of "confirmed"'),
        ({"events": [EVENT | {"confidence": "high"}]}, 'confidence: "high" is not a number from 0 to 1'),
        ({"events": [EVENT | {"country": "Malaysia"}]}, "two letters"),
        ({"events": [EVENT | {"rrule": "weekly"}]}, 'write "FREQ=WEEKLY;COUNT=10"'),
        ({"events": [EVENT | {"location": 5}]}, "location: 5 is not a text"),
        ({"events": [EVENT | {"aliases": "Fair"}]}, 'aliases: "Fair" is not a list'),
    ],
)
def test_a_line_that_is_not_right_is_refused_with_what_would_be(
    client: httpx.Client, service: Service, line: dict[str, Any], words: str
) -> None:
    answer = push(client, [LINE | line, LINE | {"id": 10, "text": "The Harvest Ball is on 13 September 2026."}]).json()
    assert [one["line"] for one in answer["refused"]] == [1] and words in answer["refused"][0]["problem"]
    assert [event.title for event in service.events()] == ["Harvest Ball"]


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("Tue, 3 March 2026", date(2026, 3, 3)),
        ("2026-03-01T10:00", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ("2026-03-01 10:00", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ("2026-03-01T10:00+08:00", datetime(2026, 3, 1, 2, tzinfo=UTC)),
    ],
)
def test_facts_stand_at_the_day_or_hour_of_their_line(told: str, stands: date) -> None:
    handed = parsed(LINE | {"published": told, "events": [EVENT]}, "ticker", datetime(2026, 3, 9, tzinfo=UTC))
    assert isinstance(handed, tuple) and handed[0].published == stands


def test_where_all_is_refused_the_answer_says_so(client: httpx.Client) -> None:
    assert push(client, "nonsense").status_code == 422


@pytest.mark.parametrize(
    ("content", "query", "words"),
    [
        ("", "", "There is no content"),
        ("[" * 100_000, "", "nested too deeply"),
        (LINE, "?source=drop", "calsync reads itself"),
        (LINE, "?source=No%20name", "cannot be a name"),
        ([{}] * 5001, "", "send them in parts"),
    ],
)
def test_what_is_not_taken_says_what_would_be(client: httpx.Client, content: Any, query: str, words: str) -> None:
    answer = push(client, content, query)
    assert answer.status_code == 400 and words in answer.text


def test_nobody_without_the_token_hands_anything_over_from_afar(client: httpx.Client, service: Service) -> None:
    assert push(client, LINE, token=None).status_code in (401, 403)
    assert push(client, LINE, token="guess").status_code == 401
    assert service.events() == []
