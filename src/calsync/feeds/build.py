"""One build of feeds: which events, as which ready bytes, and whether the whole is fit to be served."""

from __future__ import annotations

import gzip
import hashlib
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, chain
from zoneinfo import ZoneInfo

from calsync.errors import PublishError
from calsync.feeds.narrow import Narrowing
from calsync.feeds.settings import BuildStore, FeedSettings, Settings
from calsync.model import Event, Fragment, Kind, ReadyFeed
from calsync.publish import Head, Presentation, assemble, check_structure, present, words
from calsync.publish.ics import FORM, NEUTRAL, stamped, write
from calsync.publish.news import Paper
from calsync.publish.present import fitted, shown_span
from calsync.publish.select import Query, Terms, expired, future_uids, pieces, select, uids, unexplained
from calsync.span import day_span

FAREWELL = timedelta(days=30)  # before its end a feed says that it ends
FAREWELL_UID = "withdrawn-"
_SECOND = timedelta(seconds=1)
_FIRST = b"\nBEGIN:VEVENT\r\n"


Row = tuple[date, str, bytes]  # first day, UID, and the ready VEVENT
Held = tuple[date, str, int]  # first day, UID, and the length of the ready VEVENT, in a feed's order


@dataclass(frozen=True, slots=True)
class Shown:
    """Where a feed holds what: remembered by the process that built it, so that a change costs its own size only.

    It is right as long as the store still has these bytes, and nobody asks otherwise. The VEVENTs themselves are in the
    feed's bytes and nowhere else.
    """

    etag: str
    query: str
    places: tuple[Held, ...]

    def with_changes(
        self, body: bytes, changed: Collection[str], rows: Iterable[Row]
    ) -> tuple[list[bytes], list[Held], set[str]]:
        """The VEVENTs after a change of the feed with these bytes: `rows` for whatever the changed events had.

        What stays comes in pieces as long as possible, so that nothing is done event by event. Then the places, and the
        UIDs that are held no more.
        """
        ends = list(accumulate((length for *_, length in self.places), initial=body.find(_FIRST) + 1))
        steps: list[tuple[int, Row | None]] = [
            (bisect_left(self.places, row[:2], key=lambda held: held[:2]), row)
            for row in sorted(rows, key=lambda row: row[:2])
        ]
        out = [index for index, (_, uid, _) in enumerate(self.places) if uid in changed]
        gone = {self.places[index][1] for index in out} - {row[1] for _, row in steps if row}
        steps = sorted([*steps, *((index, None) for index in out)], key=lambda step: (step[0], step[1] is None))
        pieces: list[bytes] = []
        places: list[Held] = []
        at = 0
        for index, new in [*steps, (len(self.places), None)]:
            if index > at:
                pieces.append(body[ends[at] : ends[index]])
                places += self.places[at:index]
            at = index
            if new is not None:
                pieces.append(new[2])
                places.append(_held(new))
            else:
                at += 1
        return pieces, places, gone


@dataclass(slots=True)
class Made:
    """A built feed: what is to be kept, or None where the last one stays as it is; and what it shows, if remembered."""

    ready: ReadyFeed | None
    quarantined: list[tuple[str, str]]
    problems: list[str]
    shown: Shown | None = None


class Build:
    """One refresh: events and fragments are read once, however many feeds show them.

    `as_kept` says of a presentation's key and a UID whether the kept fragment is right without another look: the event
    did not change since. `fresh` gathers the fragments that are to be kept with the feeds that show them.
    """

    def __init__(
        self,
        store: BuildStore,
        events: Iterable[Event],
        config: Settings,
        now: datetime,
        as_kept: Callable[[str, str], bool] = lambda key, uid: False,
        accept: Collection[str] = (),
    ) -> None:
        self._store, self._config, self._as_kept, self._accept = store, config, as_kept, accept
        self._series = {series.key: series for series in config.series}
        self._now = now.astimezone(UTC).replace(microsecond=0)
        self._events = list(events)
        self._kept: dict[tuple[str, str], Fragment] = {}
        self._failed: dict[tuple[str, str], str] = {}
        self.fresh: list[Fragment] = []
        self.used: set[tuple[str, str]] = set()

    @property
    def today(self) -> date:
        return self._now.astimezone(ZoneInfo(self._config.zone)).date()

    def feed(
        self,
        feed: FeedSettings,
        last: ReadyFeed | None,
        day: date | None = None,
        shown: Shown | None = None,
        changed: Collection[str] = (),
    ) -> Made:
        """The feed for `day`, today by default. Raises PublishError where the whole is not fit to be served.

        With `shown` the events of this build are those of the `changed` UIDs only, and the rest is as it was shown.
        """
        terms = self._terms(day)
        presentation = presentation_of(feed)
        chosen = select(self._events, query_of(feed), presentation, terms)
        fragments, quarantined = self._fragments(chosen, presentation)
        asked_now = asked(feed)
        rows, last_words = _rows(chosen, fragments), farewell(feed)
        if last is not None and shown is not None:
            bodies, places, gone = shown.with_changes(last.body, changed, rows)
        else:
            bodies, places = [row[2] for row in rows], [_held(row) for row in rows]
            held = uids(last.body) if last is not None else set()
            gone = held - {row[1] for row in rows} - {fragment.uid for fragment in last_words}
        if last is not None and feed.name not in self._accept and _same_query(last.query, asked_now):
            words = self._loss(last, gone, feed, terms)
            if words:
                return Made(replace(last, held=words, day=terms.day, query=asked_now), quarantined, [words])
        body = _joined(head(feed, self._config), bodies, (fragment.body for fragment in last_words))
        count = len(places) + len(last_words)
        if last is not None and last.body == body:
            ready = replace(last, day=terms.day, query=asked_now, held=None, count=count)
        else:
            stamps = [self._now, *(fragment.last_modified for fragment in (*fragments, *last_words))]
            modified = max([*stamps, last.last_modified + _SECOND] if last else stamps)
            ready = packed(feed.name, body, count, modified, self._now)
            ready = replace(ready, day=terms.day, query=asked_now)
        return Made(ready, quarantined, [], Shown(ready.etag, ready.query, tuple(places)))

    def narrowed(self, feed: FeedSettings, base: ReadyFeed, narrowing: Narrowing) -> ReadyFeed:
        """What of a feed fits a query of a reader, in the feed's own window unless the query names another.

        Its stamp is that of its newest event or of the feed, whichever is later, so that every process that serves it
        gives the same answer. Raises PublishError.
        """
        presentation = narrowing.presentation(presentation_of(feed))
        fragments, _ = self._fragments(self.matching(feed, base, narrowing), presentation)
        fragments += farewell(feed)
        top = head(feed, self._config)
        source = f"{top.source}?{narrowing}" if top.source else None
        unknown = self._of_unknown(base) if base.held else []
        body = _joined(replace(top, source=source), (fragment.body for fragment in fragments), unknown)
        count = len(fragments) + len(unknown)
        modified = max((base.last_modified, *(fragment.last_modified for fragment in fragments)))
        return packed(feed.name, body, count, modified, self._now)

    def matching(self, feed: FeedSettings, base: ReadyFeed, narrowing: Narrowing) -> list[Event]:
        """The events of a feed that fit a reader's query, in order.

        While the feed is held these are of the events that it still shows, whatever waits for a person.
        """
        terms = replace(self._terms(narrowing.as_of or base.day), waiting=base.held is not None)
        presentation = narrowing.presentation(presentation_of(feed))
        held = uids(base.body) if base.held else None
        events = [event for event in self._events if held is None or event.uid in held]
        for query in narrowing.queries(query_of(feed)):
            events = select(events, query, presentation, terms)
        return events

    def _of_unknown(self, base: ReadyFeed) -> list[bytes]:
        """The VEVENTs of a held feed that the store knows nothing of any more: nobody can say whether a query fits."""
        known = {uid for event in self._events for uid in (event.uid, *event.merged)}
        return [body for uid, body in pieces(base.body) if uid not in known and not uid.startswith(FAREWELL_UID)]

    def paper(self, feed: FeedSettings, form: str, narrowing: Narrowing, updated: datetime) -> Paper:
        """The head of another form of a feed."""
        public = self._config.web.public_url
        query = f"?{narrowing}" if narrowing else ""
        address = f"{public}/feeds/{feed.name}.{form}{query}" if public and not feed.private else None
        return Paper(feed.name, feed.title or feed.name, updated, f"{public}/" if public else None, address)

    def _terms(self, day: date | None) -> Terms:
        return Terms(day or self.today, self._config.publish_threshold, self._config.cancelled_days)

    def _loss(self, last: ReadyFeed, gone: set[str], feed: FeedSettings, terms: Terms) -> str | None:
        """Words where the feed would lose too many of its events, and nobody knows why (CLIENTS.md 3).

        Those to come are looked at by themselves as well, for in a feed with a long past they would not count.
        """
        lost = unexplained(gone, self._events, query_of(feed), terms) if gone else set()
        lost -= self._store.last_by_a_person(lost) if lost else set()
        if not lost:
            return None
        every, coming = uids(last.body), future_uids(last.body, self.today)
        for held, kind in ((coming, "coming events"), (every, "events")):
            if lost & held and len(lost & held) > self._config.max_loss * len(held):
                return (
                    f"feed {feed.name} would lose {len(lost & held)} of its {len(held)} {kind} for no known reason, "
                    f"so it stays as it was; if that is right: calsync publish --accept {feed.name}"
                )
        return None

    def _over(self, event: Event) -> bool:
        return expired(event, self._terms(None))

    # ----------------------------------------------------------------------------------------- fragments

    def _fragments(
        self, events: list[Event], presentation: Presentation
    ) -> tuple[list[Fragment], list[tuple[str, str]]]:
        """The ready VEVENTs of events, and the reasons for those that failed; of these the last good one is shown."""
        chosen = [(event, fitted(event, presentation)) for event in events]
        before = self._before((event.uid, shown.key) for event, shown in chosen)
        for event, shown in chosen:
            key = (shown.key, event.uid)
            if key in self._kept or key in self._failed:
                continue
            old = before.get(key)
            if old is not None and self._as_kept(*key):
                self._kept[key] = old
                continue
            try:
                self._kept[key] = new = self._fragment(event, shown, old)
                if new is not old:
                    self.fresh.append(new)
            except Exception as error:  # whatever one event does, the others are published
                self._failed[key] = str(error) or type(error).__name__
                if old is not None:
                    self._kept[key] = old
        keys = [(shown.key, event.uid) for event, shown in chosen]
        self.used.update(key for key in keys if key not in self._failed)
        failed = [(uid, self._failed[key, uid]) for key, uid in keys if (key, uid) in self._failed]
        return [self._kept[key] for key in keys if key in self._kept], failed

    def _before(self, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Fragment]:
        """The kept fragments of these pairs of UID and presentation that are not in hand yet."""
        by_key: dict[str, list[str]] = {}
        for uid, key in wanted:
            if (key, uid) not in self._kept:
                by_key.setdefault(key, []).append(uid)
        return {
            (key, uid): fragment
            for key, uids_ in by_key.items()
            for uid, fragment in self._store.fragments(key, uids_).items()
        }

    def _fragment(self, event: Event, presentation: Presentation, old: Fragment | None) -> Fragment:
        """LAST-MODIFIED moves exactly where the bytes move, also by another wording, and never back (CLIENTS.md 2)."""
        entry = present(event, presentation, self._series, self._over)
        digest = entry.digest(FORM)
        if old is not None and old.content_hash == digest:
            return old
        body = write(entry)
        if old is not None and stamped(old.body, NEUTRAL) == body:
            stamp = old.last_modified
        else:
            stamp = self._stamp(event, old)
        return Fragment(event.uid, presentation.key, digest, stamp, stamped(body, stamp))

    def _revised(self, event: Event) -> datetime:
        return event.revised.astimezone(UTC).replace(microsecond=0) if event.revised else self._now

    def _stamp(self, event: Event, old: Fragment | None) -> datetime:
        revised = self._revised(event)
        if old is None:
            return revised
        return max(revised if revised > old.last_modified else self._now, old.last_modified + _SECOND)


def head(feed: FeedSettings, config: Settings) -> Head:
    """What stands at the top of a feed's calendar."""
    public = config.web.public_url
    return Head(
        title=feed.title or feed.name,
        description=feed.description,
        color=feed.color,
        zone=config.zone,
        url=f"{public}/" if public else None,
        source=f"{public}/feeds/{feed.name}.ics" if public and not feed.private else None,
    )


def farewell(feed: FeedSettings) -> list[Fragment]:
    """For a feed that ends on a day that is named: an all-day event over the weeks before, which says so."""
    if feed.withdrawn is None:
        return []
    end = date.fromisoformat(feed.withdrawn)
    title = feed.title or feed.name
    event = Event(
        uid=f"{FAREWELL_UID}{feed.name}@calsync",
        title=f"The calendar “{title}” ends on {words.days(end, end)}",
        span=day_span(end - FAREWELL, end - timedelta(days=1)),
        kind=Kind.DEADLINE,  # it keeps nobody busy
        description=feed.withdrawn_note or "Nothing new comes after that day; remove the subscription then.",
    )
    entry = replace(present(event, Presentation(), {}), summary=event.title, categories=())
    stamp = datetime(end.year, end.month, end.day, tzinfo=UTC) - FAREWELL
    return [Fragment(event.uid, "-", "-", stamp, write(entry, stamp))]


def packed(name: str, body: bytes, count: int, modified: datetime, built: datetime) -> ReadyFeed:
    """Bytes with their compressed twin and strong ETags; the same bytes always give the same."""
    digest = hashlib.sha256(body).hexdigest()[:32]
    small = gzip.compress(body, compresslevel=5, mtime=0)  # the highest takes four times as long for a tenth less
    return ReadyFeed(name, body, small, f'"{digest}"', f'"{digest}-gzip"', modified, built, count)


def asked(feed: FeedSettings) -> str:
    """Two hashes: of what a feed asks for and how it shows it, and of its head."""
    said = (
        (astuple(query_of(feed)), presentation_of(feed).key, feed.withdrawn, feed.private),
        (feed.title, feed.description, feed.color, feed.aliases, feed.withdrawn_note),
    )
    return "-".join(hashlib.sha256(repr(part).encode()).hexdigest()[:16] for part in said)


def query_of(feed: FeedSettings) -> Query:
    return Query(feed.series, feed.country, feed.kind, feed.status, feed.sources, feed.q, feed.from_, feed.to)


def presentation_of(feed: FeedSettings) -> Presentation:
    return Presentation(feed.vague, feed.cancelled, feed.alarm)


def _rows(chosen: Iterable[Event], fragments: Iterable[Fragment]) -> list[Row]:
    by_uid = {fragment.uid: fragment for fragment in fragments}
    return [
        (shown_span(event).first_day or date.max, event.uid, by_uid[event.uid].body)
        for event in chosen
        if event.uid in by_uid
    ]


def _same_query(one: str, other: str) -> bool:
    return one.split("-")[0] == other.split("-")[0]


def _held(row: Row) -> Held:
    return row[0], row[1], len(row[2])


def _joined(top: Head, *parts: Iterable[bytes]) -> bytes:
    """The whole calendar. Raises PublishError where the join fails its check."""
    bodies = list(chain(*parts))
    body = assemble(top, bodies)
    if findings := check_structure(body, sum(one.count(b"BEGIN:VEVENT\r\n") for one in bodies)):
        words = "; ".join(str(finding) for finding in findings[:3])
        raise PublishError(f"its new bytes failed the check, the last good ones stay: {words}")
    return body
