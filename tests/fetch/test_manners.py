"""Manners at other people's servers: one connection and a pause a host, robots.txt, and turns across processes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from calsync.errors import FetchError, Later
from calsync.fetch import Client
from calsync.fetch.manners import GAP, LONGEST, PATIENCE, ROBOTS_AGE, Manners
from calsync.store import open_store
from calsync.store.hosts import Hosts

SITE = "https://www.example.org"


def answer(status: int = 200, body: str | bytes = b"words", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(
        status, headers=named, stream=httpx.ByteStream(body.encode() if isinstance(body, str) else body)
    )


@dataclass
class Web(httpx.BaseTransport):
    """A web without a network, on a clock that only waiting moves. Each answer takes a tenth of a second."""

    now: float = 1_000_000.0
    answers: dict[str, Callable[[], httpx.Response]] = field(default_factory=dict)
    asked: list[tuple[float, str]] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        self.asked.append((self.now, url))
        self.now += 0.1
        make = self.answers.get(url)
        if make is None:
            return answer(404 if url.endswith("/robots.txt") else 200)
        return make()

    def times(self, ending: str = "") -> list[float]:
        return [at for at, url in self.asked if url.endswith(ending) and not url.endswith("/robots.txt")]

    def robots(self, text: str, status: int = 200) -> None:
        self.answers[f"{SITE}/robots.txt"] = lambda: answer(status, text)


@pytest.fixture
def net() -> Web:
    return Web()


@pytest.fixture
def client(net: Web) -> Client:
    return polite(net)


def polite(net: Web, **more: Any) -> Client:
    return Client(manners=Manners(clock=net.clock, sleep=net.sleep, **more), through=lambda _: net)


def test_one_host_is_asked_once_a_second_and_others_at_once(client: Client, net: Web) -> None:
    for path in ("a", "b", "c"):
        client.get(f"{SITE}/{path}")
    last = net.now
    client.get("https://other.example/")
    a, b, c, _ = net.times()
    assert b - a >= GAP and c - b >= GAP
    assert net.asked[-2] == (last, "https://other.example/robots.txt")


def test_what_robots_txt_forbids_is_not_asked_for_and_says_what_to_do(client: Client, net: Web) -> None:
    net.robots("User-agent: *\nDisallow: /private\nAllow: /private/open\nUser-agent: calsync\nDisallow: /*.pdf$")
    for path in ("/a.pdf", "/b/c.pdf"):
        with pytest.raises(FetchError, match=r"robots\.txt asks programs not to"):
            client.get(SITE + path)
    assert client.get(SITE + "/private").status == 200  # our own group counts, and no other
    assert client.get(SITE + "/a.pdf", robots=False).status == 200
    assert len([url for _, url in net.asked if url.endswith("/robots.txt")]) == 1


def test_a_crawl_delay_is_kept_and_a_long_one_holds_no_thread(client: Client, net: Web) -> None:
    net.robots("User-agent: *\nCrawl-delay: 4")
    client.get(SITE + "/a")
    client.get(SITE + "/b")
    assert net.times()[1] - net.times()[0] >= 4
    net.robots("User-agent: *\nCrawl-delay: 90000")
    net.now += ROBOTS_AGE
    client.get(SITE + "/c")
    with pytest.raises(Later) as later:
        client.get(SITE + "/d")
    assert later.value.retry_after == pytest.approx(LONGEST, abs=1)


@pytest.mark.parametrize("status", [404, 403, 401])
def test_a_robots_txt_that_is_not_there_forbids_nothing(client: Client, net: Web, status: int) -> None:
    net.robots("", status)
    assert client.get(SITE + "/a").status == 200


def test_a_robots_txt_that_cannot_be_had_forbids_all_for_now(client: Client, net: Web) -> None:
    net.robots("", 503)
    with pytest.raises(FetchError, match=r"robots = false"):
        client.get(SITE + "/a")
    net.robots("User-agent: *\nDisallow: /x")
    net.now += 5
    assert client.get(SITE + "/a").status == 200
    net.robots("", 503)
    net.now += ROBOTS_AGE
    assert client.get(SITE + "/a").status == 200  # what it said last counts until it answers again
    with pytest.raises(FetchError, match=r"not to read"):
        client.get(SITE + "/x")


def test_a_robots_txt_may_be_elsewhere_huge_or_nonsense(client: Client, net: Web) -> None:
    net.answers[f"{SITE}/robots.txt"] = lambda: answer(301, location="/r")
    net.answers[f"{SITE}/r"] = lambda: answer(200, "User-agent: *\nDisallow: /x\n" + "# " * 400_000)
    with pytest.raises(FetchError, match=r"not to read"):
        client.get(SITE + "/x")
    other = "https://nonsense.example"
    net.answers[f"{other}/robots.txt"] = lambda: answer(200, bytes(range(256)) * 50)
    assert client.get(other + "/x").status == 200


def test_a_server_that_asks_for_time_gets_it_from_all_sources(client: Client, net: Web) -> None:
    net.answers[SITE + "/a"] = lambda: answer(429, retry_after="120")
    with pytest.raises(FetchError) as failed:
        client.get(SITE + "/a")
    assert failed.value.retry_after == 120
    with pytest.raises(Later) as later:
        client.get(SITE + "/b")
    assert 100 < (later.value.retry_after or 0) <= 120
    net.now += 121
    assert client.get(SITE + "/b").status == 200


def test_threads_never_ask_one_host_at_the_same_time() -> None:
    inside, most, guard = 0, 0, threading.Lock()

    class Counting(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal inside, most
            with guard:
                inside += 1
                most = max(most, inside)
            threading.Event().wait(0.005)
            with guard:
                inside -= 1
            return answer(404 if request.url.path == "/robots.txt" else 200)

    client = Client(manners=Manners(gap=0.0, patience=60), through=lambda _: Counting())
    threads = [threading.Thread(target=client.get, args=(f"{SITE}/{n}",)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_processes_that_share_a_store_take_turns(net: Web, tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/s.sqlite") as store:
        one, two = (polite(net, shared=Hosts(store)) for _ in range(2))
        for client in (one, two, one):
            client.get(f"{SITE}/x", robots=False)
        gaps = [later - earlier for earlier, later in zip(net.times(), net.times()[1:], strict=False)]
        assert min(gaps) >= GAP
        assert Hosts(store).take("busy.example", net.now, 30) == 0
        with pytest.raises(Later):
            two.get("https://busy.example/", robots=False)
        net.now += 31  # whoever took it has died meanwhile
        assert two.get("https://busy.example/", robots=False).status == 200


def test_a_turn_that_fails_is_given_back(client: Client, net: Web) -> None:
    net.answers[SITE + "/a"] = lambda: answer(500)
    with pytest.raises(FetchError):
        client.get(SITE + "/a")
    assert client.get(SITE + "/b").status == 200
    assert net.now - 1_000_000 < 2 * PATIENCE
