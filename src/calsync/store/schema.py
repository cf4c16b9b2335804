"""The tables, once, for SQLite and PostgreSQL. Times are text in UTC, so that both compare and keep them alike."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

HEAD = "0004"  # the newest revision in migrations/versions; a test compares
KNOWN = ("0001", "0002", "0003", "0004")  # every revision that this program can read or upgrade

metadata = MetaData()

_id = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up only what is called INTEGER

# As it came: bytes once each, by their hash, and where they were found.
bodies = Table(
    "bodies",
    metadata,
    Column("hash", Text, primary_key=True),  # sha256 of the bytes
    Column("size", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),  # zlib
)
documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),  # sha256 of source, key and bytes
    Column("source", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("body", Text, ForeignKey("bodies.hash"), nullable=False),
    Column("address", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("charset", Text),
    Column("language", Text),
    Column("zone", Text),
    Column("title", Text),
    Column("published", Text),
    Column("fetched", Text, nullable=False),
    Column("state", Text, nullable=False),  # new, read, failed
    Column("rules", Text),  # version of the rules that read it
    Column("note", Text),  # why it failed
)
Index("documents_by_key", documents.c.source, documents.c.key)

# As said.
announcements = Table(
    "announcements",
    metadata,
    Column("id", Text, primary_key=True),  # sha256 of source, key and content
    Column("source", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("document", Text, ForeignKey("documents.id")),
    Column("url", Text),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("published", Text),
    Column("language", Text),
    Column("genre", Text),
    Column("zone", Text),
    Column("seen", Text, nullable=False),
    Column("authority", Integer, nullable=False),
    Column("given", Boolean, nullable=False),  # its events were handed over, not read
    Column("rules", Text, nullable=False),
    Column("made", Text),  # the replay that made it
    Column("retired", Text),  # the replay that another reading took its place in
)
Index("announcements_by_key", announcements.c.source, announcements.c.key)

# As claimed.
sightings = Table(
    "sightings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("announcement", Text, ForeignKey("announcements.id"), nullable=False, index=True),
    Column("candidate", Text, nullable=False),  # JSON (codec)
    Column("founded", Text),  # the UID that was made for it
    Column("event", Text, index=True),  # the UID that it belongs to now
    Column("made", Text),  # the replay that made it
    Column("retired", Text),  # the replay that took it away; it has no index keys then
)
sighting_keys = Table(
    "sighting_keys",
    metadata,
    # 63 bits of a hash; the last one is set in a side key (reconcile.profile.SIDE), which does not meet another side
    # key: so that who looks for others reads the rows that it meets, and no more.
    Column("key", BigInteger, primary_key=True),
    Column("sighting", Text, ForeignKey("sightings.id"), primary_key=True),
    sqlite_with_rowid=False,
)
Index("sighting_keys_by_sighting", sighting_keys.c.sighting)

# As a person decided.
decisions = Table(
    "decisions",
    metadata,
    Column("id", _id, primary_key=True, autoincrement=True),
    Column("action", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("by", Text, nullable=False),
)
decision_sightings = Table(
    "decision_sightings",
    metadata,
    Column("sighting", Text, primary_key=True),
    Column("decision", _id, ForeignKey("decisions.id"), primary_key=True),
)

# As known: derived, and can be made again.
events = Table(
    "events",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("series", Text, index=True),
    Column("first_day", Text),
    Column("last_day", Text),
    Column("status", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("hidden", Boolean, nullable=False),
    Column("review", Boolean, nullable=False),
    Column("data", Text, nullable=False),  # JSON (codec), without sightings and promises
)
Index("events_by_day", events.c.first_day)

# As promised: only goes forward, and no row is ever deleted.
publication = Table(
    "publication",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("created", Text, nullable=False),
    Column("revised", Text, nullable=False),
    Column("into", Text, index=True),  # the UID that this one means now
    Column("last_change", Text),
)
fragments = Table(
    "fragments",
    metadata,
    Column("presentation", Text, primary_key=True),
    Column("uid", Text, ForeignKey("publication.uid"), primary_key=True),
    Column("content_hash", Text, nullable=False),
    Column("last_modified", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
ready_feeds = Table(
    "ready_feeds",
    metadata,
    Column("name", Text, primary_key=True),
    Column("etag", Text, nullable=False),
    Column("gzip_etag", Text, nullable=False),
    Column("last_modified", Text, nullable=False),
    Column("built", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("day", Text),
    Column("query", Text, nullable=False),
    Column("held", Text),
    # SQLite walks over what stands before a column: the large ones come last.
    Column("body", LargeBinary, nullable=False),
    Column("gzip", LargeBinary, nullable=False),
)
external_ids = Table(
    "external_ids",
    metadata,
    Column("source", Text, primary_key=True),
    Column("external", Text, primary_key=True),
    Column("uid", Text, nullable=False),
)
journal = Table(
    "journal",
    metadata,
    Column("id", _id, primary_key=True, autoincrement=True),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("uid", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("fields", Text, nullable=False),  # JSON: [[field, before, after], …]
    Column("cause", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("after", Text),  # JSON: the event as it stands after this
)
Index("journal_by_uid", journal.c.uid, journal.c.id)
Index("journal_by_time", journal.c.at)

# A text that was removed for good, by a hash of its source and key, so that nobody brings it back.
forgotten = Table(
    "forgotten",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("at", Text, nullable=False),
)

# Of the outside world.
sources = Table(
    "sources",
    metadata,
    Column("name", Text, primary_key=True),
    Column("memory", Text, nullable=False),
    Column("last_try", Text),
    Column("last_success", Text),
    Column("next_due", Text),
    Column("error", Text),
    Column("failures", Integer, nullable=False),
    Column("documents", Integer, nullable=False),
)
runs = Table(
    "runs",
    metadata,
    Column("id", _id, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False, index=True),
    Column("started", Text, nullable=False),
    Column("ended", Text, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("announcements", Integer, nullable=False),
    Column("candidates", Integer, nullable=False),
    Column("changes", Integer, nullable=False),
    Column("error", Text),
    Column("notes", Text, nullable=False),  # JSON
)
hosts = Table(
    "hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("next_due", Text, nullable=False),
)
jobs = Table(
    "jobs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("changed", Text, nullable=False),
    Column("result", Text),
)
meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
