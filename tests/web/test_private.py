"""Private and ended feeds over HTTP, with the real keeper behind."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import httpx
import pytest

from calsync import web
from calsync.config import Config, FeedConfig
from calsync.feeds import FeedKeeper
from calsync.jobs import Jobs
from calsync.span import day_span
from tests.publish.build import NOW, event
from tests.publish.shelf import Shelf
from tests.web import small

FEEDS = (
    FeedConfig("all", from_="all"),
    FeedConfig("inner", "Inner circle", from_="all", private=True),
    FeedConfig("ended", from_="all", withdrawn="2025-09-01", withdrawn_note="Take the other one."),
)


@dataclass
class Service:
    config: Config
    feeds: FeedKeeper


@pytest.fixture
def keeper(tmp_path: Path) -> FeedKeeper:
    config = replace(small.config(tmp_path), feeds=FEEDS)
    made = FeedKeeper(Shelf(event(), event("Exercise", uid="drill@x", span=day_span(date(2025, 12, 1)))), config)
    made.refresh(NOW)
    return made


@pytest.fixture
def client(keeper: FeedKeeper, tmp_path: Path) -> Iterator[httpx.Client]:
    service = Service(replace(small.config(tmp_path), feeds=FEEDS), keeper)
    app = web.app(lambda: service, Jobs(None), clock=lambda: NOW)  # type: ignore[arg-type,return-value]
    with (
        small.serving(app) as port,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        yield client


def test_a_private_feed_is_had_with_its_token_and_kept_by_no_shared_cache(
    client: httpx.Client, keeper: FeedKeeper
) -> None:
    word = keeper.tokens.add("inner", "x", NOW)
    answer = client.get(f"/feeds/{word}/inner.ics")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "private, max-age=60")
    assert answer.content.count(b"BEGIN:VEVENT") == 2
    assert word.encode() not in answer.content
    again = client.get(f"/feeds/{word}/inner.ics", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.headers["cache-control"]) == (304, "private, max-age=60")
    assert client.get(f"/feeds/{word}/inner.ics?q=exercise").content.count(b"BEGIN:VEVENT") == 1
    assert client.get(f"/feeds/{word}/inner.json").status_code == 200
    assert client.get("/feeds/all.ics").headers["cache-control"].startswith("public")


def test_without_the_token_a_private_feed_is_like_one_that_does_not_exist(
    client: httpx.Client, keeper: FeedKeeper
) -> None:
    word = keeper.tokens.add("inner", "x", NOW)
    nothing = client.get("/feeds/nothing.ics")
    for path in ("inner.ics", "inner.json", f"{word}/all.ics", f"{word[:-1]}1/inner.ics", f"{word}/x/inner.ics"):
        answer = client.get(f"/feeds/{path}")
        assert (answer.status_code, answer.content) == (404, nothing.content), path
    assert client.get("/qr/inner.svg").status_code == 404


def test_a_revoked_token_is_gone(client: httpx.Client, keeper: FeedKeeper) -> None:
    word = keeper.tokens.add("inner", "x", NOW)
    keeper.tokens.revoke(word, NOW)
    answer = client.get(f"/feeds/{word}/inner.ics")
    assert (answer.status_code, answer.headers["cache-control"]) == (410, "no-store")
    assert answer.text.strip().endswith("Remove it from your calendar app.")


def test_a_feed_that_has_ended_is_gone(client: httpx.Client) -> None:
    answer = client.get("/feeds/ended.ics")
    assert answer.status_code == 410 and "no longer published" in answer.text and "Take the other one." in answer.text


def test_a_token_is_in_no_log_and_no_error(
    client: httpx.Client,
    keeper: FeedKeeper,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    word = keeper.tokens.add("inner", "x", NOW)
    shelf = keeper._store
    assert isinstance(shelf, Shelf)
    with caplog.at_level(logging.DEBUG):
        assert client.get(f"/feeds/{word}/inner.ics").status_code == 200
        shelf.broken = True
        answers = [client.get(f"/feeds/{word}/inner.{form}") for form in ("ics?q=never", "ics?series=none", "atom")]
        answers.append(client.post(f"/feeds/{word}/inner.ics"))
    assert [answer.status_code for answer in answers] == [503, 400, 503, 405]
    # pytest listens to uvicorn's log of requests too, which is off.
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("calsync")]
    assert not logging.getLogger("uvicorn.access").propagate
    told = "".join(answer.text for answer in answers) + "".join(logged) + "".join(capfd.readouterr())
    assert "inner" in told
    assert word not in told


def test_requests_are_counted_by_feed_and_class_of_client_and_by_nothing_else(
    client: httpx.Client, keeper: FeedKeeper
) -> None:
    from calsync.web.counts import Counts
    from calsync.web.counts import client as kind

    assert kind(b"Google-Calendar-Importer") == "google"
    assert kind(b"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0") == "thunderbird"
    assert kind(b"macOS/15.5 (24F74) dataaccessd/1.0") == "apple"
    assert kind(b"Evolution/3.46.4") == "gnome"
    assert kind(b"ICSx5/2.2 (ical4j)") == "icsx5"
    assert kind(b"Microsoft Office/16.0 (Microsoft Outlook 16.0)") == "outlook"
    assert kind(b"curl/8.0") == kind(b"") == "other"
    counts = Counts()
    for agent in (b"Evolution/3.46.4", b"Evolution/3.46.4", b"x"):
        counts.add("all", [(b"user-agent", agent)])
    assert counts.take() == {("all", "gnome"): 2, ("all", "other"): 1}
    assert counts.take() == {}


def test_counts_are_kept_once_a_minute_by_month(keeper: FeedKeeper) -> None:
    from calsync.web.counts import EVERY, Counts

    now = [0.0]
    counts = Counts(clock=lambda: now[0])
    counts.add("all", [(b"user-agent", b"ICSx5/2.2")])
    assert not counts.due()
    now[0] += EVERY
    assert counts.due()
    keeper.count(counts.take(), NOW)
    assert not counts.due()
    keeper.count({("all", "icsx5"): 2, ("inner", "apple"): 1}, NOW)
    assert keeper.asked("all", NOW) == {"icsx5": 3}
    assert keeper.asked("all", NOW + timedelta(days=40)) == {}
