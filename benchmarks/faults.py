"""Every fault of tests/fetch/faults.py beside one healthy source under the real scheduler: does any hold it up?

    .venv/bin/python -m benchmarks.faults [SECONDS]

Prints a table of the faults and what the operator reads; how late the healthy source was at most, beside how late it
was alone; and how much the memory of the process grew.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from tests.fetch.faults import FAULTS, MOST, place
from tests.fetch.server import Server
from tests.fetch.test_guard import ADDRESSES

from calsync.config import Config, FeedConfig, SourceConfig
from calsync.errors import FetchError
from calsync.fetch import Client
from calsync.model import SourceState
from calsync.schedule import Scheduler
from calsync.service import Service

EVERY = timedelta(seconds=3)
WELL = "<html><body><h1>Board</h1><p>The annual conference of the board takes place on 12 May 2026.</p></body></html>"


def lateness(service: Service, seconds: float) -> float:
    """How many seconds the healthy source was read after it was due, at most."""
    late = 0.0

    def read(name: str) -> SourceState | None:
        nonlocal late
        now = datetime.now(UTC)
        if name == "well":
            state = next(one.state for one in service.sources() if one.name == name)
            service.sync([name])
            if state.next_due is not None:
                late = max(late, (datetime.now(UTC) - max(state.next_due, began)).total_seconds())
        else:
            service.sync([name])
            service.set_due(name, now + EVERY)  # without the back-off, so that it is as bad as it can be
        return next((one.state for one in service.sources() if one.name == name), None)

    began = datetime.now(UTC) + timedelta(seconds=2)
    scheduler = Scheduler(read, lambda: None, service.set_due)
    scheduler.arrange(service.config.sources, {one.name: one.state for one in service.sources()}, "UTC")
    scheduler.start()
    time.sleep(seconds)
    scheduler.stop(20)
    return late


def _refused(client: Client, address: str) -> str:
    try:
        client.get(address, timeout=5)
    except FetchError as error:
        return str(error)[:140]
    return "NOT REFUSED"


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    server = Server()
    addresses = place(server)
    server.page("/well", WELL)
    faulty = tuple(
        SourceConfig(f"f{n}", "page", address, every=EVERY, allow_private=True, timeout=5, max_bytes=MOST)
        for n, address in enumerate(addresses.values())
    )
    well = SourceConfig("well", "page", server.url("/well"), every=EVERY, allow_private=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = Config(
            folder / "c.toml", (), folder, folder / "calendars", f"sqlite:///{folder}/s.sqlite", sources=(well,),
            feeds=(FeedConfig("all", "All", from_="all"),),
        )  # fmt: skip
        service = Service(config)
        service.sync()
        alone = lateness(service, seconds / 3)
        service.close()
        service = Service(replace(config, sources=(*faulty, well)))
        service.sync()
        memory = psutil.Process().memory_info().rss
        together = lateness(service, seconds)
        grown = psutil.Process().memory_info().rss - memory
        told = {one.name: one for one in service.sources()}
        service.close()
    server.close()
    for n, fault in enumerate(FAULTS):
        said = told[f"f{n}"].error or told[f"f{n}"].pulse.refusal or ""
        print(f"| {fault.name} | {said.partition(': ')[2][:100]} | {fault.later} |")
    with Client() as client:
        for address in ADDRESSES:
            print(f"| {address} | {_refused(client, address)} |")
    print(f"the healthy source was late by {alone:.2f} s at most alone, and {together:.2f} s with {len(FAULTS)} faults")
    print(f"memory grew by {grown / 1e6:.1f} MB in {seconds:.0f} s")


if __name__ == "__main__":
    main()
