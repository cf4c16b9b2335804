"""Everything wired once; what the command line, the web and the scheduler call."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_values
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calsync.errors import CalsyncError
from calsync.model import (
    Absence,
    Announcement,
    Candidate,
    Change,
    Decision,
    Document,
    Event,
    FeedReport,
    SourceState,
    Standing,
)
from calsync.pipeline import (
    SETTLING,
    Line,
    SourceReport,
    SyncProgress,
    Tally,
    ingest,
    read_document,
    rekey,
    stream_reading,
)
from calsync.pulse import DECAYED, Finding, Health, Pulse, back_off, judge, rhythm
from calsync.reading import Apart, shared
from calsync.reconcile import Rules
from calsync.recurrence import last_day
from calsync.replay import Replayed, replay
from calsync.review import add, decide, forget, undo
from calsync.store import Store, Text, backup, export, import_, open_store, prune
from calsync.store.history import noted

if TYPE_CHECKING:
    from calsync.config import Config, SourceConfig
    from calsync.extract import Extractor
    from calsync.feeds import FeedKeeper
    from calsync.fetch import Client

__all__ = ["Service", "Source", "SourceReport", "SyncProgress", "SyncReport", "utcnow"]

FETCHERS = 16  # sources that are fetched at the same time
TURNS, TURN = 50, 1.0  # how often a sync of several sources asks a host again that was busy with another; seconds
LONGEST_WAIT = timedelta(days=1)  # a source that was never looked at waited longest
PULSE = "pulse."  # and a source's name: what it usually brings
_MARK = "feeds.journal"  # the journal's last entry that the feeds have


def utcnow() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did, or with `dry_run` would do."""

    sources: tuple[SourceReport, ...] = ()
    changes: tuple[Change, ...] = ()
    feeds: tuple[FeedReport, ...] = ()
    dry_run: bool = False

    @property
    def failed(self) -> bool:
        return any(source.error for source in self.sources)

    def to_json(self) -> dict[str, Any]:
        return {
            "dry_run": self.dry_run,
            "sources": [source.to_json() for source in self.sources],
            "changes": [change_json(change) for change in self.changes],
            "feeds": [
                {
                    "name": feed.name,
                    "count": feed.count,
                    "size": feed.size,
                    "changed": feed.changed,
                    "held": feed.held,
                    "problems": [*feed.problems, *(f"{uid}: {why}" for uid, why in feed.quarantined)],
                }
                for feed in self.feeds
            ],
        }


@dataclass(frozen=True, slots=True)
class Source:
    """A source as configured, with what is remembered of it, and how it is."""

    config: SourceConfig
    state: SourceState
    finding: Finding = Finding(Health.NEW)
    pulse: Pulse = Pulse()

    @property
    def name(self) -> str:
        return self.config.name

    def __getattr__(self, name: str) -> Any:
        """Whatever its state knows: last_success, next_due, error …"""
        if name.startswith("_") or name in ("config", "state"):
            raise AttributeError(name)
        return getattr(self.state, name)


class Service:
    """One calendar: its configuration, store, feeds and sources. Threads may share it."""

    def __init__(self, config: Config, *, clock: Callable[[], datetime] = utcnow) -> None:
        self.config, self.clock = config, clock
        self._refreshing = threading.Lock()
        self._extracting = threading.Lock()

    @cached_property
    def store(self) -> Store:
        return open_store(self.config.store_url)

    @cached_property
    def feeds(self) -> FeedKeeper:
        from calsync.feeds import FeedKeeper

        return FeedKeeper(self.store, self.config)

    @cached_property
    def line(self) -> Line:
        """What announcements go along into the store; a store that other rules keyed is keyed anew first."""
        line = Line(self.store, Rules.of(self.config.series), self._extract, self.clock, apart=self.apart)
        rekey(line)
        return line

    @cached_property
    def apart(self) -> Apart:
        """The processes in which what comes from outside is read."""
        return shared((self.config.series, self.config.stated_zone), self.config.workers)

    def close(self) -> None:
        """Let go of the store and of connections."""
        if "client" in self.__dict__:
            self.client.close()
        if "store" in self.__dict__:
            self.store.close()

    # -- what comes in

    def sync(
        self,
        names: Sequence[str] | None = None,
        *,
        dry_run: bool = False,
        progress: Callable[[SyncProgress], None] | None = None,
    ) -> SyncReport:
        """Look at these sources now (None: at all that are enabled), and bring the feeds up to date.

        A source that fails is told in the report. Raises CalsyncError for a name that is no source, StoreError where
        the store cannot be used.
        """
        from concurrent.futures import ThreadPoolExecutor

        wanted = self._wanted(names)
        if not wanted:
            return SyncReport(feeds=() if dry_run else tuple(self.refresh_feeds()), dry_run=dry_run)
        with ThreadPoolExecutor(min(FETCHERS, len(wanted)), "calsync-sync") as pool:
            done = list(pool.map(lambda source: self._sync_one(source, dry_run, progress), wanted))
            for _ in range(TURNS if len(wanted) > 1 else 0):
                # Sources at one host take turns; who asked for all of them at once wants those as well that come later.
                waiting = [n for n, (report, _) in enumerate(done) if report.look is None]
                if not waiting:
                    break
                time.sleep(TURN)
                again = pool.map(lambda n: (n, self._sync_one(wanted[n], dry_run, progress)), waiting)
                for n, result in again:
                    done[n] = result
        reports = tuple(report for report, _ in done)
        changes = tuple(change for _, found in done for change in found)
        feeds = () if dry_run else tuple(self.refresh_feeds())
        return SyncReport(reports, changes, feeds, dry_run)

    def ingest(
        self,
        items: Iterable[Announcement | Document],
        *,
        given: Mapping[str, Sequence[Candidate]] | None = None,
        failed: dict[str, str] | None = None,
        refresh: bool = True,
    ) -> SyncReport:
        """Put announcements, and documents that are to be read, into the store as if a source had brought them.

        `given` are events that were handed over as facts, by the announcement's key: its text is not read then.
        A document is read apart, and kept so that newer rules can read it again. `failed` is filled with why one could
        not be read, by its key.
        """
        given = {} if given is None else given  # may still be filled while they come
        tally, began, names = Tally(), self.clock(), dict[str, None]()
        for one in items:
            names[one.source] = None
            if isinstance(one, Document):
                reading = read_document(self.line, one, authority=0)
            else:
                reading = stream_reading(self.line, one, given=given.get(one.key))
            tally.add(reading, ingest(self.line, reading))
            if reading.failed and failed is not None:
                failed[one.key] = reading.failed
        if tally.unchanged < tally.announcements:
            self.store.to_disk()  # whoever handed them over may forget them now
        report = SourceReport(
            name=", ".join(names) or "ingest",
            announcements=tally.announcements,
            candidates=tally.candidates,
            unchanged=tally.unchanged,
            notes=tuple(tally.notes),
            seconds=(self.clock() - began).total_seconds(),
        )
        return SyncReport((report,), tuple(tally.changes), tuple(self.refresh_feeds()) if refresh else ())

    def decide(
        self, action: str, uid: str, *, by: str, data: Mapping[str, Any] | None = None, refresh: bool = True
    ) -> list[Change]:
        """A person's word on an event (see `review.decide`); later announcements respect it."""
        changes = decide(self.line, action, uid, by=by, data=data)
        if refresh:
            self.refresh_feeds()
        return changes

    def add(self, values: Mapping[str, Any], *, by: str, note: str | None = None) -> list[Change]:
        """Enter a meeting that no announcement names (see `review.add`)."""
        changes = add(self.line, values, by=by, note=note)
        self.refresh_feeds()
        return changes

    def undo(self, change: int, *, by: str, note: str | None = None) -> list[Change]:
        """Take back what an entry of the journal did (see `review.undo`)."""
        changes = undo(self.line, change, by=by, note=note)
        self.refresh_feeds()
        return changes

    def forget(self, announcement: str, *, by: str) -> tuple[Text, list[Change]]:
        """Remove an announcement for good (see `review.forget`)."""
        done = forget(self.line, announcement, by=by)
        self.refresh_feeds()
        return done

    def export(self) -> Iterator[str]:
        """Everything that is kept, as lines of JSON (docs/store.md)."""
        return export(self.store, self.clock())

    def import_(self, lines: Iterable[str]) -> dict[str, int]:
        """Put an export into this store, which must be empty; how many rows of each table."""
        counts = import_(self.store, lines)
        self.refresh_feeds(whole=True)
        return counts

    def backup(self, path: Path) -> None:
        """A consistent copy of the store as one SQLite file, while others write."""
        backup(self.store, path)

    def replay(
        self,
        source: str | None = None,
        since: datetime | None = None,
        *,
        apply: bool = False,
        watch: Callable[[int, int], None] | None = None,
    ) -> Replayed:
        """Read the kept documents again with today's rules (see `replay.replay`)."""
        authorities = {one.name: one.authority for one in self.config.sources}
        done = replay(self.line, source=source, since=since, apply=apply, authorities=authorities, watch=watch)
        if apply:
            self.refresh_feeds()
        return done

    def refresh_feeds(self, *, whole: bool = False) -> list[FeedReport]:
        """Build the feeds that have news. `whole` is the one rebuild a day, in which events leave the window too.

        What is new is read from the journal since the last time, so that a crash between storing and building, or
        another process that stored, loses nothing.
        """
        with self._refreshing:
            with self.store.reading() as look:
                said = look.meta(_MARK)
                changed, mark = look.changed_since(int(said or 0))
            whole = whole or self.feeds.due(self.clock())
            if not whole and said is not None and not changed:
                return []
            reports = self.feeds.refresh(self.clock(), changed=None if whole or said is None else changed)
            if said is None or mark != int(said):
                with self.store.writing() as work:
                    work.put_meta(_MARK, str(mark))
            return reports

    # -- what is known

    def events(self, *, hidden: bool = False, as_of: datetime | None = None) -> list[Event]:
        """What is believed, or was at that instant, by day; those that wait for a person too."""
        if as_of is None:
            known = self.store.events()
        else:
            with self.store.reading() as look:
                known = look.events_as_of(as_of)
        return [event for event in known if hidden or not event.hidden]

    def event(self, uid: str) -> Event | None:
        """The event of that UID, also by an older one."""
        return self.store.event(uid)

    def standing(self, event: Event) -> Standing:
        """Whether its announcements still name it."""
        with self.store.reading() as look:
            return look.standings([event])[event.uid]

    def unconfirmed(self) -> list[tuple[Event, Standing]]:
        """The events to come that no announcement names any more, those that were named last first."""
        today = self.clock().date()
        ahead = [event for event in self.events() if (last_day(event.span, event.rrule) or date.max) >= today]
        with self.store.reading() as look:
            told = look.standings(ahead)
        found = [(event, told[event.uid]) for event in ahead if told[event.uid].state is Absence.UNCONFIRMED]
        return sorted(found, key=lambda pair: (pair[1].since, pair[0].uid), reverse=True)

    def decisions(self, event: Event) -> list[Decision]:
        """What a person said of an event, in order, with what was taken back."""
        with self.store.reading() as look:
            return look.decisions([s.id for s in event.sightings])

    def home(self, sighting: str) -> str | None:
        """The UID of the event that a sighting belongs to."""
        with self.store.reading() as look:
            return look.home(sighting)

    def changes(self, limit: int = 50, uid: str | None = None) -> list[Change]:
        """The journal, newest first."""
        return self.store.changes(limit, uid)

    def review(self) -> list[Event]:
        """What waits for a person and is in no feed: too unsure, or maybe the same as another."""
        return [event for event in self.events() if self.waits(event)]

    def waits(self, event: Event) -> bool:
        return event.review or event.confidence < self.config.publish_threshold

    # -- sources

    def sources(self) -> list[Source]:
        """Every configured source with its state, in the order of the configuration."""
        states = {state.name: state for state in self.store.source_states()}
        with self.store.reading() as look:
            pulses = noted(look, PULSE)
        now, found = self.clock(), []
        for one in self.config.sources:
            state, pulse = states.get(one.name, SourceState(one.name)), Pulse.from_json(pulses.get(one.name))
            found.append(Source(one, state, judge(pulse, state, one.every, now), pulse))
        return found

    def due(self, now: datetime) -> list[str]:
        """The enabled sources whose time has come, those that waited longest first."""
        states = {state.name: state.next_due for state in self.store.source_states()}
        enabled = [source.name for source in self.config.sources if source.enabled]
        ready = [name for name in enabled if (due := states.get(name)) is None or due <= now]
        return sorted(ready, key=lambda name: (states.get(name) or now - LONGEST_WAIT, name))

    def set_due(self, name: str, at: datetime | None) -> None:
        """When a source is to be looked at next; the scheduler knows of cron and jitter."""
        with self.store.writing() as work:
            work.save_source_state(with_values(work.source_state(name) or SourceState(name), next_due=at))

    # -- the inside

    @cached_property
    def client(self) -> Client:
        from calsync.fetch import Client
        from calsync.fetch.manners import Manners
        from calsync.store.hosts import Hosts

        manners = Manners(shared=Hosts(self.store))
        return Client(self.config.contact, manners=manners, apart=self.apart.call)

    @cached_property
    def _extractor(self) -> Extractor:
        from calsync.extract import Extractor

        return Extractor(self.config.series, zone=self.config.stated_zone)

    def _extract(self, announcement: Announcement) -> Sequence[Candidate]:
        with self._extracting:  # built once; it holds one thread at a time, and reading is cheap beside fetching
            extractor = self._extractor
        return extractor.extract(announcement)

    def _wanted(self, names: Sequence[str] | None) -> list[SourceConfig]:
        if names is None:
            return [source for source in self.config.sources if source.enabled]
        known = {source.name: source for source in self.config.sources}
        unknown = [name for name in names if name not in known]
        if unknown:
            there = ", ".join(known) or "none is configured"
            raise CalsyncError(f"there is no source {', '.join(unknown)}; there are: {there}")
        return [known[name] for name in dict.fromkeys(names)]

    def _sync_one(
        self, source: SourceConfig, dry_run: bool, progress: Callable[[SyncProgress], None] | None
    ) -> tuple[SourceReport, list[Change]]:
        from calsync.pipeline import sync_source

        report, changes, again = sync_source(self.line, source, self.client, dry_run=dry_run, watch=progress)
        if again is not None and again <= SETTLING and report.error is None and not report.documents:
            # A file dropped just now is not read half. Whoever asked for this sync wants it read, so wait it out, once.
            time.sleep(again)
            report, changes, again = sync_source(self.line, source, self.client, dry_run=dry_run, watch=progress)
        if not dry_run:
            self._prune(source)
            turned, pulse = self._felt(source, report)
            if source.every is not None:
                self.set_due(source.name, self._next(source, source.every, pulse, report, again))
            report = with_values(report, turned=turned)
        return report, changes

    def _felt(self, source: SourceConfig, report: SourceReport) -> tuple[str | None, Pulse]:
        """Count this look, and say so where the source has become quiet, stale or broken, or is well again."""
        name, now = source.name, self.clock()
        with self.store.reading() as look:
            before = Pulse.from_json(look.meta(PULSE + name))
            state = look.source_state(name) or SourceState(name)
        if report.look is None:
            return None, before
        pulse, told = before.after(report.look), None
        finding = judge(pulse, state, source.every, now)
        if finding.health is not pulse.health:
            if finding.decayed:
                told = f"{name} is {finding.health.value}: {finding.words}: {finding.advice}"
            elif pulse.health in DECAYED:
                told = f"{name} is well again; it was {pulse.health.value}"
            pulse = with_values(pulse, health=finding.health, changed=now)
        if pulse != before:
            with self.store.writing() as work:
                work.put_meta(PULSE + name, pulse.to_json())
                if told:
                    nothing = dict.fromkeys(("documents", "announcements", "candidates", "changes"), 0)
                    work.add_run(name, now, now, nothing, notes=[told])
        return told, pulse

    def _prune(self, source: SourceConfig) -> None:
        """Once a day, let go of raw documents that are older or more than what is to be kept."""
        now, mark = self.clock(), f"pruned.{source.name}"
        today = now.date().isoformat()
        with self.store.reading() as look:
            if look.meta(mark) == today:
                return
        days = source.keep_days or self.config.keep_documents_days
        with self.store.writing() as work:
            prune(work, source.name, before=now - timedelta(days=days), most=source.keep_bytes)
            work.put_meta(mark, today)

    def _next(
        self, source: SourceConfig, every: timedelta, pulse: Pulse, report: SourceReport, again: float | None
    ) -> datetime:
        """The next look: as usual or in the source's own rhythm; sooner if the fetch said so; later after failures."""
        with self.store.reading() as look:
            state = look.source_state(source.name)
        now, failures = self.clock(), state.failures if state else 0
        if failures:
            return now + back_off(source.name, every, failures, again, report.gone)
        usual = rhythm(pulse, every, report.rest, now) if source.adaptive else every
        return now + (min(usual, timedelta(seconds=again)) if again else usual)


def change_json(change: Change) -> dict[str, Any]:
    """One entry of the journal for programs."""
    return {
        "id": change.id,
        "kind": change.kind.value,
        "uid": change.uid,
        "title": change.title,
        "fields": [{"field": f.field, "before": f.before, "after": f.after} for f in change.fields],
        "cause": change.cause,
        "reason": change.reason,
        "at": change.at.astimezone(UTC).isoformat() if change.at else None,
        "disagrees": list(change.disagrees),
    }
