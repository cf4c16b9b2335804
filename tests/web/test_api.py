"""Starting a sync over HTTP and watching it; health; the button without JavaScript."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from calsync import web
from calsync.errors import StoreError
from calsync.jobs import KEPT, WAITING, Busy, Jobs
from tests.web import small

WORD = "correct-horse-battery"


@pytest.fixture
def shop(tmp_path: Path) -> small.Shop:
    return small.shop(tmp_path, token=small.secret(WORD))


@pytest.fixture
def reading(shop: small.Shop) -> small.Reading:
    reading = small.Reading(shop)
    reading.go.set()
    return reading


@pytest.fixture
def jobs(reading: small.Reading) -> Iterator[Jobs]:
    jobs = Jobs(reading)
    yield jobs
    reading.go.set()
    assert jobs.stop(20)


@pytest.fixture
def health() -> dict[str, Any]:
    return {"ok": True}


@pytest.fixture
def client(shop: small.Shop, jobs: Jobs, health: dict[str, Any]) -> Iterator[httpx.Client]:
    app = web.app(lambda: shop, jobs, lambda: health)  # type: ignore[arg-type,return-value]
    with (
        small.serving(app) as port,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        yield client


def ended(client: httpx.Client, id: str) -> dict[str, Any]:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        job: dict[str, Any] = client.get(f"/api/jobs/{id}").json()["job"]
        if job["state"] in ("done", "failed"):
            return job
        time.sleep(0.02)
    raise AssertionError("the job does not end")


def test_a_sync_is_started_watched_and_ends_in_its_report(client: httpx.Client, reading: small.Reading) -> None:
    reading.go.clear()
    reading.brings = small.events()[:1]
    answer = client.post("/api/sync", json={"sources": ["news"]})
    assert answer.status_code == 202
    job = answer.json()["job"]
    assert answer.headers["location"] == f"/api/jobs/{job['id']}"
    while not (running := client.get(f"/api/jobs/{job['id']}").json()["job"])["progress"]:
        time.sleep(0.01)
    assert running["state"] == "running"
    assert running["progress"] == [{"source": "news", "stage": "reading", "done": 1, "total": 4}]
    reading.go.set()
    done = ended(client, job["id"])
    assert done["summary"] == "1 new"
    assert done["result"]["sources"] == ["news"]
    assert reading.asked == [(("news",), False)]


def test_without_content_all_sources_are_read(client: httpx.Client, reading: small.Reading) -> None:
    ended(client, client.post("/api/sync").json()["job"]["id"])
    ended(client, client.post("/api/sync", json={"dry_run": True}).json()["job"]["id"])
    assert reading.asked == [(None, False), (None, True)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON"),
        (b"[" * 30_000, "not JSON"),
        (b"[]", "object"),
        (b'{"source": []}', 'no setting "source"'),
        (b'{"sources": "news"}', "list of names"),
        (b'{"sources": [1]}', "list of names"),
        (b'{"sources": ["newz"]}', 'did you mean "news"?'),
        (b'{"dry_run": 1}', "true or false"),
        (b" " * 70_000, "larger than"),
        (b"\xff\xfe", "not JSON"),
    ],
)
def test_what_cannot_be_meant_is_a_400_with_what_would_be_right(
    client: httpx.Client, reading: small.Reading, content: bytes, words: str
) -> None:
    answer = client.post("/api/sync", content=content)
    assert answer.status_code == 400
    assert words in answer.json()["error"]
    assert reading.asked == []


def test_an_error_ends_the_job_and_not_the_worker(client: httpx.Client, reading: small.Reading) -> None:
    reading.error = StoreError("the disk is full; make room")
    failed = ended(client, client.post("/api/sync").json()["job"]["id"])
    assert (failed["state"], failed["error"]) == ("failed", "the disk is full; make room")
    reading.error = None
    assert ended(client, client.post("/api/sync").json()["job"]["id"])["state"] == "done"


def test_through_a_proxy_only_with_the_token(client: httpx.Client, reading: small.Reading) -> None:
    passed_on = {"X-Forwarded-For": "192.0.2.7"}
    assert client.post("/api/sync", headers=passed_on).status_code == 401
    assert client.post("/sync", headers=passed_on).status_code == 403
    assert client.post("/api/sync", headers=passed_on | {"Authorization": "Bearer wrong"}).status_code == 401
    assert reading.asked == []
    right = client.post("/api/sync", headers=passed_on | {"Authorization": f"Bearer {WORD}"})
    assert right.status_code == 202
    assert WORD not in right.text


def test_another_site_may_not(client: httpx.Client, reading: small.Reading) -> None:
    for path in ("/api/sync", "/sync"):
        assert client.post(path, headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post("/api/sync", headers={"Host": "evil.example"}).status_code == 401
    assert reading.asked == []


def test_nothing_changes_by_reading(client: httpx.Client, reading: small.Reading) -> None:
    for path in ("/sync", "/api/sync"):
        assert client.get(path).status_code == 405
    assert reading.asked == []


def test_the_button_works_without_javascript(client: httpx.Client, reading: small.Reading) -> None:
    reading.go.clear()
    here = f"http://{client.base_url.host}:{client.base_url.port}"
    answer = client.post("/sync", headers={"Origin": here, "Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 303
    where = answer.headers["location"]
    assert 'http-equiv="refresh"' in client.get(where).text
    reading.go.set()
    ended(client, where.rsplit("/", 1)[1])
    over = client.get(where).text
    assert "Nothing new." in over
    assert 'http-equiv="refresh"' not in over


def test_an_unknown_job_is_404(client: httpx.Client) -> None:
    assert client.get("/api/jobs/none").status_code == 404
    assert client.get("/api/jobs/none").json()["error"]
    assert client.get("/jobs/none").status_code == 404


def test_too_many_at_once_are_refused_and_old_ones_forgotten(reading: small.Reading, jobs: Jobs) -> None:
    reading.go.clear()
    first = [jobs.start() for _ in range(WAITING)]
    with pytest.raises(Busy):
        jobs.start()
    reading.go.set()
    until = time.monotonic() + 20
    while not all(job.over for job in first) and time.monotonic() < until:
        time.sleep(0.01)
    for _ in range(KEPT):
        job = jobs.start()
        while not job.over and time.monotonic() < until:
            time.sleep(0.001)
    assert jobs.get(first[0].id) is None
    assert jobs.get(job.id) is job


def test_health(client: httpx.Client, health: dict[str, Any]) -> None:
    well = client.get("/health")
    assert (well.status_code, well.json()["status"]) == (200, "ok")
    health.update(ok=False, problem="the store does not answer")
    ill = client.get("/health")
    assert (ill.status_code, ill.json()["problem"]) == (503, "the store does not answer")


def test_only_who_sits_at_the_machine_is_told_the_data_folder(client: httpx.Client, shop: small.Shop) -> None:
    assert client.get("/health").json()["data_dir"] == str(shop.config.data_dir)
    assert "data_dir" not in client.get("/health", headers={"X-Forwarded-For": "192.0.2.7"}).json()


def test_every_page_has_its_security_headers(client: httpx.Client) -> None:
    for path in ("/", "/nothing-here", "/health", "/jobs/x", "/qr/all.svg", "/?" + "a" * 5000):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        # Nobody starts a session here.
        assert "set-cookie" not in headers


def test_the_page_has_nothing_inline_and_escapes_what_it_shows(client: httpx.Client) -> None:
    text = client.get("/").text
    assert "Symposium on &lt;b&gt;drones &amp; law&lt;/b&gt;" in text
    assert " style=" not in text
    assert "<style" not in text
    assert " onclick" not in text
    assert "<script>" not in text
    assert "Hidden by a person" not in text


def test_a_host_that_is_none_gets_into_no_link(client: httpx.Client) -> None:
    text = client.get("/", headers={"Host": 'x"><script>alert(1)</script>'}).text
    assert "alert(1)" not in text


def test_who_may_not_start_a_sync_sees_no_button(client: httpx.Client, shop: small.Shop) -> None:
    assert "Read the sources now" in client.get("/").text
    assert "Read the sources now" not in client.get("/", headers={"Host": "calendar.example.org"}).text
    shop.config = replace(shop.config, sources=(), feeds=())
    shop.goods = []
    empty = client.get("/").text
    assert "No source is configured" in empty
    assert "No feed is configured" in empty


def test_static_files_are_kept_for_ever_and_change_their_address(client: httpx.Client) -> None:
    text = client.get("/").text
    address = text.split('rel="stylesheet" href="')[1].split('"')[0]
    style = client.get(address)
    assert "immutable" in style.headers["cache-control"]
    assert style.headers["content-type"].startswith("text/css")
    assert client.get(address, headers={"If-None-Match": style.headers["etag"]}).status_code == 304
    assert client.get("/static/../app.py").status_code == 404
    assert client.get("/static/page.html").status_code == 404


def test_the_qr_code_is_a_picture_of_the_subscription(client: httpx.Client) -> None:
    picture = client.get("/qr/all.svg")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert picture.text.startswith("<svg")
    assert client.get("/qr/none.svg").status_code == 404


def test_a_crowd_at_the_page_asks_the_store_once_and_sees_what_is_new(client: httpx.Client, shop: small.Shop) -> None:
    for _ in range(20):
        assert client.get("/").status_code == 200
    assert shop.asked == 1
    shop.goods = [*shop.goods, replace(shop.goods[1], uid="new@x", title="Just announced")]
    assert "Just announced" in client.get("/").text
    assert shop.asked == 2
    for n in range(100):
        assert f"http://host-{n}.example/feeds/all.ics" in client.get("/", headers={"Host": f"host-{n}.example"}).text


def test_pages_are_packed_when_asked(client: httpx.Client) -> None:
    assert client.get("/").headers["content-encoding"] == "gzip"
    assert "content-encoding" not in client.get("/", headers={"Accept-Encoding": "identity"}).headers
