"""Where: the places of one text, asked for by offset; the gazetteer and the venue grammar are in `places`."""

from __future__ import annotations

from calsync.extract.clusters import Cluster
from calsync.extract.layout import Layout, Unit
from calsync.model import Announcement, Place


class Where:
    """The places of one announcement."""

    def __init__(self, announcement: Announcement, layout: Layout) -> None:
        self.zone: str | None = announcement.zone

    def place(self, at: int, unit: Unit | None, cluster: Cluster | None) -> tuple[Place | None, bool]:
        """The place of what is said at an offset, and whether it is online."""
        return None, False

    def place_named(self, text: str) -> Place | None:
        """The place that a stated text names."""
        return None

    def zone_at(self, at: int, unit: Unit | None) -> str | None:
        return self.zone
