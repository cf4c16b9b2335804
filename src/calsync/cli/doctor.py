"""`calsync doctor`: is everything in order, and what to do if not. It looks and changes nothing."""

from __future__ import annotations

import json
import os
import shutil
import socket
import zoneinfo
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError, ConfigError
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.config import Config, SourceConfig
    from calsync.model import ReadyFeed, SourceState
    from calsync.store import Store

OK, WARN, BAD = "ok", "warn", "bad"
MADE = datetime(2026, 11, 1, tzinfo=UTC)  # no clock that is right shows an earlier time
OTHER_PORT = "stop it, or give this calsync a port of its own: web.address"
ANSWERS_WITHIN = 5  # seconds
DISK_LEAST, DISK_ADVICE = 100_000_000, 1_000_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Line:
    """One finding: of which part, how bad, what was seen, and what to do about it."""

    part: str
    level: str
    text: str
    advice: str = ""


Lines = Iterator[Line]


@click.command(short_help="Is everything in order; what to do if not.")
@pass_app
def command(app: App) -> int:
    """Look at the configuration, the store, sources, feeds, port, disk, clock and zone data."""
    found = []
    for line in examine(app.config_path, app.data_dir, datetime.now(UTC)):
        found.append(line)
        if not app.json:
            _say(app, line)
    bad = [line for line in found if line.level == BAD]
    if app.json:
        app.print_json({"ok": not bad, "checks": [asdict(line) for line in found]})
    return 1 if bad else 0


def examine(config_path: Path | None, data_dir: Path | None, now: datetime) -> Lines:
    """All findings, in an order in which one would mend them."""
    from calsync.config import load

    yield from clock(now)
    yield from zone_data(now)
    try:
        config = load(config_path, data_dir=data_dir)
    except ConfigError as error:
        yield from (Line("configuration", BAD, problem) for problem in error.problems)
        return
    yield from configuration(config)
    yield from disk(config)
    yield from port(config)
    yield from kept(config, now)


def clock(now: datetime) -> Lines:
    if now < MADE:
        yield Line(
            "clock", BAD, f"it shows {now:%Y-%m-%d %H:%M} UTC, which is past", "set it: timedatectl set-ntp true"
        )
    else:
        yield Line("clock", OK, f"{now:%Y-%m-%d %H:%M} UTC")


def zone_data(now: datetime) -> Lines:
    """Governments change their clocks at short notice: data of more than a year ago are doubtful."""
    stated, origin = _zone_version()
    if stated is None:
        yield Line("zone data", WARN, "no version is known", "install the package tzdata of your system")
    elif int(stated[:4]) < now.year - 1:
        yield Line("zone data", WARN, f"version {stated} ({origin}) is old", "update the package tzdata")
    else:
        yield Line("zone data", OK, f"version {stated} ({origin})")


def configuration(config: Config) -> Lines:
    counted = f"{count(len(config.sources), 'source')}, {count(len(config.feeds), 'feed')}, {len(config.series)} series"
    yield Line("configuration", OK, f"{config.path}: {counted}")
    if not config.sources:
        yield Line("configuration", WARN, "there is no source, so nothing will be read", "add a [sources.NAME]")
    if not config.feeds:
        yield Line("configuration", WARN, "there is no feed to subscribe to", "add a [feeds.NAME]")
    if not _loopback(config.web.host) and not config.web.public_url:
        advice = 'write web.public_url = "https://…", so that links in the feeds lead here'
        yield Line("configuration", WARN, f"others can reach {config.web.host}, and no public_url is set", advice)
    yield from (line for source in config.sources if source.enabled for line in _folder(config, source))


def _folder(config: Config, source: SourceConfig) -> Lines:
    folder = Path(source.address)
    if source.kind != "folder" or folder.is_relative_to(config.data_dir):
        return
    where = f"source {source.name}"
    if not folder.is_dir():
        yield Line(where, BAD, f"there is no folder {folder}", "make it, or mend the source's address")
    elif not os.access(folder, os.R_OK | os.X_OK, effective_ids=True):
        yield Line(where, BAD, f"the folder {folder} may not be read", "let the user of calsync read it")


def disk(config: Config) -> Lines:
    for label, folder in {"data folder": config.data_dir, "calendars": config.calendars_dir}.items():
        there = next(path for path in (folder, *folder.parents) if _reached(path))
        if not os.access(there, os.W_OK | os.X_OK, effective_ids=True):
            advice = "let the user of calsync write there, or name another one with --data-dir"
            yield Line(label, BAD, f"{there} may not be written", advice)
            continue
        free = shutil.disk_usage(there).free
        text = f"{folder}: {free / 1e9:.1f} GB free" + ("" if _reached(folder) else ", is made at the first start")
        if free < DISK_LEAST:
            yield Line(label, BAD, text, "make room: nothing new can be kept when the disk is full")
        else:
            yield Line(
                label, OK if free >= DISK_ADVICE else WARN, text, "" if free >= DISK_ADVICE else "make room soon"
            )


def port(config: Config) -> Lines:
    host, number = config.web.host, config.web.port
    where = f"{host}:{number}"
    reach = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    try:
        who = _who_answers(reach, number)
    except TimeoutError:
        told = f"what listens at {where} did not answer within {ANSWERS_WITHIN} seconds"
        yield Line("port", WARN, told, "ask again where calsync is just starting; else look who it is")
        return
    if who is None:
        refused = _cannot_listen(host, number)
        if refused:
            yield Line("port", BAD, f"calsync cannot listen at {where} ({refused})", "change web.address")
        else:
            yield Line("port", OK, f"{where} is free; calsync does not run now")
    elif not who.calsync:
        told = f" ({who.told})" if who.told else ""
        yield Line("port", BAD, f"another program{told} answers at {where}", OTHER_PORT)
    elif not who.told:
        yield Line("port", OK, f"calsync answers at {where}; whose data it has it tells on loopback alone")
    elif Path(who.told).resolve() == config.data_dir.resolve():
        yield Line("port", OK, f"calsync runs at {where}")
    else:
        told = f"another calsync answers at {where}: its data folder is {who.told}, not {config.data_dir}"
        yield Line("port", BAD, told, OTHER_PORT)


def kept(config: Config, now: datetime) -> Lines:
    """What only the store knows: itself, the sources' last tries, the feeds."""
    if config.store_url.startswith("sqlite:///") and not Path(config.store_url[10:]).exists():
        yield Line("store", OK, "there is none yet; the first sync makes it")
        return
    from calsync.store import open_store

    try:
        with open_store(config.store_url) as store:
            yield from store_itself(store)
            yield from sources(config, store, now)
            yield from feeds(config, store, now)
    except CalsyncError as error:
        yield Line("store", BAD, str(error))


def store_itself(store: Store) -> Lines:
    from calsync.store.check import faults

    found = faults(store)
    yield from (Line("store", BAD, fault, "stop calsync and restore a copy of the data folder") for fault in found)
    if not found:
        counts = store.counts()
        held = ", ".join(count(counts[f"{one}s"], one) for one in ("announcement", "event", "decision"))
        yield Line("store", OK, f"{held}; nothing in it is broken")


def sources(config: Config, store: Store, now: datetime) -> Lines:
    from calsync.pulse import Pulse, judge
    from calsync.service import PULSE

    states = {state.name: state for state in store.source_states()}
    for source in config.sources:
        if not source.enabled:
            continue
        state = states.get(source.name)
        yield _source(source, state, now)
        with store.reading() as look:
            pulse = Pulse.from_json(look.meta(PULSE + source.name))
        if state and not state.error and (found := judge(pulse, state, source.every, now)).decayed:
            told = f"is {found.health.value}: {found.words}"
            yield Line(f"source {source.name}", WARN, told, found.advice.replace("NAME", source.name))


def _source(source: SourceConfig, state: SourceState | None, now: datetime) -> Line:
    where = f"source {source.name}"
    if state is None or state.last_try is None:
        return Line(where, WARN, "was never looked at", f"calsync sync {source.name}")
    if state.last_try > now + timedelta(minutes=5):
        return Line(where, BAD, f"was last looked at in the future, {_ago(state.last_try, now)}", "set the clock right")
    if state.error:
        level = BAD if state.last_success is None or state.failures >= 3 else WARN
        since = f"last success {_ago(state.last_success, now)}" if state.last_success else "it never worked"
        failed = f"{state.error} ({count(state.failures, 'time')} in a row; {since})"
        return Line(where, level, failed, f"calsync sync {source.name}")
    late = source.every is not None and now - state.last_try > 3 * source.every + timedelta(minutes=1)
    text = f"last success {_ago(state.last_success, now)}, {count(state.documents, 'document')}"
    return Line(where, WARN if late else OK, text, "it is overdue: does calsync run?" if late else "")


def feeds(config: Config, store: Store, now: datetime) -> Lines:
    from calsync.feeds.doors import for_everybody

    for feed in config.feeds:
        ready = store.ready_feed(feed.name)
        if ready is None:
            yield Line(f"feed {feed.name}", WARN, "is not built yet; it is served empty", "calsync sync")
        else:
            yield from _feed(config, ready, filed=for_everybody(feed, now, config.zone))


def _feed(config: Config, ready: ReadyFeed, *, filed: bool = True) -> Lines:
    """`filed`: it has a file, as all have that are for everybody."""
    from calsync.publish.check import COUNT_ADVICE, SIZE_ADVICE, check_feed

    where = f"feed {ready.name}"
    faults = check_feed(ready.body)
    size = f"{count(ready.count, 'event')}, {len(ready.body) / 1000:.0f} KB"
    yield from (
        Line(where, BAD, str(fault), "tell the makers of calsync; calsync sync builds it anew") for fault in faults
    )
    if ready.held:
        yield Line(where, BAD, f"its last good version stays: {ready.held}", "look at calsync review")
    if len(ready.body) > SIZE_ADVICE or ready.count > COUNT_ADVICE:
        yield Line(where, WARN, f"{size}: Google loses events of such a feed", "narrow it: from, series, country, kind")
    file = config.calendars_dir / f"{ready.name}.ics"
    if not filed and file.is_file():
        yield Line(where, BAD, f"{file} is not for everybody any more", "calsync publish removes it")
    elif filed and (not file.is_file() or file.read_bytes() != ready.body):
        yield Line(where, WARN, f"{file} is not what is served", "calsync sync writes it; is the folder writable?")
    elif not faults and not ready.held:
        yield Line(where, OK, f"{size}, no fault")


def _say(app: App, line: Line) -> None:
    from rich.text import Text

    text = Text()
    text.append(f"{line.level:<5}", style={OK: "green", WARN: "yellow", BAD: "bold red"}[line.level])
    text.append(f"{line.part}: {line.text}")
    if line.advice:
        text.append(f" → {line.advice}")
    app.out.print(text)


def _reached(path: Path) -> bool:
    """Whether it exists and may be looked at."""
    try:
        return path.exists()
    except OSError:
        return False


def _zone_version() -> tuple[str | None, str]:
    """The version of the zone data in use ("2026c"), and whose they are."""
    from importlib.metadata import PackageNotFoundError, version

    for folder in zoneinfo.TZPATH:
        if (Path(folder) / "UTC").exists():
            try:
                first = (Path(folder) / "tzdata.zi").read_text("utf-8").partition("\n")[0]
            except OSError:
                return None, folder
            stated = first.removeprefix("# version ").strip()
            return (stated, folder) if stated[:4].isdigit() else (None, folder)
    try:
        return version("tzdata"), "the package tzdata"
    except PackageNotFoundError:
        return None, ""


@dataclass(frozen=True, slots=True)
class _Answerer:
    """Who answers at a port. `told`: a calsync's data folder, or what another program calls itself; may be empty."""

    calsync: bool
    told: str


def _who_answers(host: str, number: int) -> _Answerer | None:
    """None where nobody does. Raises TimeoutError where somebody listens and says nothing."""
    from http.client import HTTPConnection, HTTPException

    try:
        connection = HTTPConnection(host, number, timeout=ANSWERS_WITHIN)
        connection.connect()
    except OSError:
        return None
    try:
        connection.request("GET", "/health", headers={"Host": f"localhost:{number}"})
        answer = connection.getresponse()
        called, body = answer.getheader("Server", ""), answer.read(100_000)
    except TimeoutError:
        raise
    except (OSError, HTTPException):
        return _Answerer(calsync=False, told="")
    finally:
        connection.close()
    try:
        health = json.loads(body)
    except ValueError:
        health = None
    if isinstance(health, dict) and {"status", "version"} <= health.keys():
        return _Answerer(calsync=True, told=str(health.get("data_dir", "")))
    return _Answerer(calsync=False, told=called)


def _cannot_listen(host: str, number: int) -> str:
    """Why one cannot listen there; empty where one can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server((host, number), family=family):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def _loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _ago(then: datetime | None, now: datetime) -> str:
    if then is None:
        return "never"
    minutes = round((now - then).total_seconds() / 60)
    size = _size(abs(minutes))
    return f"{size} ago" if minutes >= 0 else f"in {size}"


def _size(minutes: int) -> str:
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 2880 else f"{minutes // 1440} days"
