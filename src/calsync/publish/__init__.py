"""Events to the bytes of calendars. Pure: no clock, no disk, no network."""

from __future__ import annotations

from calsync.publish.check import check_feed, check_structure
from calsync.publish.ics import Head, assemble, render
from calsync.publish.present import Presentation, present

__all__ = ["Head", "Presentation", "assemble", "check_feed", "check_structure", "present", "render"]
