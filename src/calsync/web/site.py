"""The calendar as files for any web server: feeds, changes, a page; all links relative, with compressed twins."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from calsync.errors import PublishError
from calsync.feeds import Door, Narrowing, forms
from calsync.feeds.files import holds, write
from calsync.web import view
from calsync.web.pages import filled

if TYPE_CHECKING:
    from calsync.service import Service

STATIC = ("calsync.css", "icon.svg")


def write_site(service: Service, folder: Path, now: datetime) -> list[str]:
    """Write the files that are not as they should be; their paths below `folder`. The page comes last.

    Each file is replaced whole. Private feeds are left out, and what a feed left behind that is private or withdrawn
    now is removed. Raises PublishError where a file cannot be written.
    """
    try:
        return list(_written(service, folder, now))
    except OSError as error:
        where = error.filename or folder
        raise PublishError(
            f"{where} cannot be written ({error.strerror}); make room or make it writable, and publish again"
        ) from error


def _written(service: Service, folder: Path, now: datetime) -> Iterator[str]:
    counts = {}
    for feed in service.config.feeds:
        for name in (feed.name, *feed.aliases):
            open_ = service.feeds.door(name, None, now) is Door.OPEN
            for form in forms.MEDIA_TYPES:
                path = f"feeds/{name}.{form}"
                made = service.feeds.other(name, form, Narrowing(), now) if open_ else None
                if made is None:
                    (folder / path).unlink(missing_ok=True)
                    (folder / f"{path}.gz").unlink(missing_ok=True)
                    continue
                if form == forms.ICS and name == feed.name:
                    counts[name] = made.count
                yield from _put(folder, path, made.body, made.gzip)
    for name in STATIC:
        yield from _put(folder, f"static/{name}", files("calsync.web").joinpath("static", name).read_bytes())
    yield from _put(folder, "robots.txt", b"User-agent: *\nAllow: /\n")
    yield from _put(folder, "index.html", _page(service, counts, now).encode())


def _page(service: Service, counts: dict[str, int], now: datetime) -> str:
    """The page without anything that only a running calsync can do, or that is another at each look."""
    viewer = view.Viewer(base_url=service.config.web.public_url or "http://localhost")
    page = view.page(service.config, service.events(), {}, counts, viewer, now)
    feeds = [feed for feed in page.feeds if feed.name in counts]
    return filled("site.html", page=page, feeds=feeds)


def _put(folder: Path, path: str, body: bytes, packed: bytes | None = None) -> Iterator[str]:
    twins = {path: body, f"{path}.gz": packed if packed is not None else gzip.compress(body, mtime=0)}
    for name, content in twins.items():
        if not holds(folder / name, content):
            write(folder / name, content)
            yield name
