"""HTTP: feeds from ready bytes, the page, and the few addresses of the programming interface."""

from __future__ import annotations

from calsync.web.app import app

__all__ = ["app"]
