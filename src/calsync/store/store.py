"""What is kept: documents, sightings and decisions as truth; events derived of them; promises to subscribers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine, func, select

from calsync.model import Change, Event, Fragment, ReadyFeed, SourceState
from calsync.store import schema
from calsync.store.engine import lock, told
from calsync.store.reading import Reading, by_day
from calsync.store.writing import Writing


class Store:
    """One store. Threads may share it; every method is a transaction of its own unless it is called on a `Writing`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._known: tuple[int, list[Event]] = (-1, [])  # all events, as of an entry of the journal

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Writing]:
        """One short transaction that no other writer of this calendar is in; all of it is kept, or nothing.

        With `durable` the disk has it, and everything before it, when this returns. Without, a power cut may take back
        the last of them, in whole transactions: for what would only be read again.
        """
        options = {"write": True, "durable": durable}
        with told(self.engine), self.engine.connect().execution_options(**options) as connection, connection.begin():
            lock(connection)
            yield Writing(connection)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One consistent look."""
        with told(self.engine), self.engine.connect() as connection, connection.begin():
            yield Reading(connection)

    # What others call in one go.

    def events(self, uids: Collection[str] | None = None) -> list[Event]:
        """All events, or those of the given UIDs, by first day and title; hidden ones too."""
        with self.reading() as look:
            if uids is not None:
                return look.events(uids)
            # Events change with an entry in the journal only, whichever process writes it.
            mark, (since, known) = look.mark(), self._known
            if since != mark:
                changed = look.changed_since(since)[0] if 0 <= since < mark else set()
                if changed and len(changed) * 4 < len(known):
                    kept = [event for event in known if event.uid not in changed]
                    known = sorted([*kept, *look.events(changed)], key=by_day)
                else:
                    known = look.events()
                self._known = (mark, known)
            return list(known)

    def event(self, uid: str) -> Event | None:
        """The event of that UID or older UID."""
        with self.reading() as look:
            return look.event(uid)

    def events_as_of(self, at: datetime) -> list[Event]:
        """What was believed at that moment."""
        with self.reading() as look:
            return look.events_as_of(at)

    def changes(self, limit: int = 50, uid: str | None = None) -> list[Change]:
        """The journal, newest first; of one event with its older UIDs if one is named."""
        with self.reading() as look:
            return look.changes(limit, uid)

    def fragments(self, presentation: str, uids: Collection[str]) -> dict[str, Fragment]:
        with self.reading() as look:
            return look.fragments(presentation, uids)

    def last_by_a_person(self, uids: Collection[str]) -> set[str]:
        with self.reading() as look:
            return look.last_by_a_person(uids)

    def put_fragments(self, fragments: Sequence[Fragment]) -> None:
        with self.writing() as work:
            work.put_fragments(fragments)

    def ready_feed(self, name: str, known: ReadyFeed | None = None) -> ReadyFeed | None:
        """The feed of that name. Where `known`, which is in hand, has the right ETag, its bytes are not read again."""
        with self.reading() as look:
            return look.ready_feed(name, known)

    def ready_feed_etag(self, name: str) -> str | None:
        with self.reading() as look:
            return look.ready_feed_etag(name)

    def swap_ready_feed(self, feed: ReadyFeed, replaced: str | None, fragments: Sequence[Fragment]) -> bool:
        """Keep a feed and the fragments that were made for it, all or nothing.

        False, and nothing is kept, where the kept feed's ETag is not `replaced` (None: there is none) any more.
        """
        with self.writing() as work:
            if work.ready_feed_etag(feed.name) != replaced:
                return False
            work.put_fragments(fragments)
            work.put_ready_feed(feed)
            return True

    def mark(self) -> int:
        """The number of the journal's last entry: events change with a new one only."""
        with self.reading() as look:
            return look.mark()

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        with self.reading() as look:
            return look.changed_since(mark)

    def ready_feeds(self) -> list[str]:
        with self.reading() as look:
            return [row[0] for row in look.rows(select(schema.ready_feeds.c.name).order_by(schema.ready_feeds.c.name))]

    def facts(self, prefix: str) -> dict[str, str]:
        """Small facts that this program keeps about itself, by their names, which begin with `prefix`."""
        m = schema.meta.c
        with self.reading() as look:
            rows = look.rows(select(m.name, m.value).where(m.name.startswith(prefix, autoescape=True)))
            return {row.name: row.value for row in rows}

    def put_fact(self, name: str, value: str) -> None:
        with self.writing() as work:
            work.put_meta(name, value)

    def to_disk(self) -> None:
        """When this returns, the disk has everything that was written before (see `writing`)."""
        self.put_fact("on disk", datetime.now(UTC).isoformat())

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to numbers among the small facts, by their names."""
        with self.writing() as work:
            for name, number in sorted(counts.items()):
                work.put_meta(name, str(int(work.meta(name) or 0) + number))

    def source_states(self) -> list[SourceState]:
        with self.reading() as look:
            return look.source_states()

    def save_source_state(self, state: SourceState) -> None:
        with self.writing() as work:
            work.save_source_state(state)

    def counts(self) -> dict[str, int]:
        """How many rows each table of interest has, for `doctor`."""
        tables = (schema.documents, schema.announcements, schema.sightings, schema.decisions, schema.events)
        with self.reading() as look:
            return {table.name: int(look.value(select(func.count()).select_from(table)) or 0) for table in tables}
