"""The feeds of one configuration: built from the store, kept ready, served."""

from __future__ import annotations

from calsync.feeds.keeper import FeedKeeper

__all__ = ["FeedKeeper"]
