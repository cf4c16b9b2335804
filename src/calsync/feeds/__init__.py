"""The feeds of one configuration: built from the store, kept ready, served."""

from __future__ import annotations

from calsync.feeds.doors import Door
from calsync.feeds.keeper import FeedKeeper
from calsync.feeds.narrow import Narrowing, QueryError

__all__ = ["Door", "FeedKeeper", "Narrowing", "QueryError"]
