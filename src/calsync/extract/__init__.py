"""Announcement to candidates: `Extractor(series).extract(announcement)`."""

from __future__ import annotations

from calsync.extract.extractor import Extractor

__all__ = ["Extractor"]
