"""An hour of many sources on a simulated web, in small: benchmarks/polite.py lives through it with a thousand."""

from __future__ import annotations

from pathlib import Path

from benchmarks.polite import live

from calsync.fetch.manners import GAP


def test_no_host_is_pressed_and_nothing_is_fetched_twice_in_vain(tmp_path: Path) -> None:
    web, _, _ = live(12, 3, tmp_path)
    assert web.overlaps == 0 and web.least > GAP - 0.001
    assert web.repeats > 20 and web.conditional == web.repeats
    assert web.sent < web.naive / 2
    pages = {url for url in web.seen if not url.endswith("/robots.txt")}
    assert len(pages) == 12
