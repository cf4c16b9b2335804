"""The way in for everything that is no source: POST /api/announcements with the lines of the stream contract."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from calsync.config.checks import Wrong as WrongName
from calsync.config.checks import name as checked_name
from calsync.errors import CalsyncError
from calsync.jobs import summary
from calsync.stream import parsed
from calsync.web import guard
from calsync.web.api import Wrong, body_of, peer
from calsync.web.pages import refuse

if TYPE_CHECKING:
    from calsync.model import Announcement, Candidate, Document
    from calsync.service import Service

MOST_BODY = 10_000_000  # bytes
MOST_LINES = 5_000
SOURCE = "push"


class Push:
    def __init__(self, current: Callable[[], Service]) -> None:
        self.current = current

    async def announcements(self, request: Request) -> Response:
        """One JSON object, a list of them, or one a line. `?source=NAME` says whose they are.

        200 with how many were taken and what each refused line lacks; 422 where all were refused.
        """
        config = self.current().config
        refused = guard.refusal(request.scope["headers"], peer(request), request.url.scheme, config.web.token)
        if refused:
            return refuse(request, 401 if "token" in refused else 403, refused)
        try:
            source = _source(request.query_params.get("source", SOURCE), {one.name for one in config.sources})
            lines = _lines(await body_of(request, MOST_BODY, "; send it in parts"))
        except Wrong as wrong:
            return refuse(request, 400, str(wrong))
        answer = await run_in_threadpool(self._taken, lines, source)
        return JSONResponse(answer, 200 if answer["taken"] else 422, {"Cache-Control": "no-store"})

    def _taken(self, lines: list[Any], source: str) -> dict[str, Any]:
        """Put the good ones into the store; a bad one stops no other."""
        service = self.current()
        refused: list[dict[str, Any]] = []
        given: dict[str, list[Candidate]] = {}
        failed: dict[str, str] = {}

        def good() -> Iterator[Announcement | Document]:
            for number, line in enumerate(lines, 1):
                try:
                    one = parsed(line, source, service.clock())
                except (ValueError, CalsyncError) as error:
                    refused.append({"line": number, "problem": str(error)[:300]})
                    continue
                if isinstance(one, tuple):
                    announcement, events = one
                    given[announcement.key] = events
                    yield announcement
                else:
                    yield one
                    if problem := failed.pop(one.key, None):  # it has been read when this goes on
                        refused.append({"line": number, "problem": problem[:300]})

        report = service.ingest(good(), given=given, failed=failed)
        told = [note for one in report.sources for note in one.notes]
        return {"taken": len(lines) - len(refused), "refused": refused, "notes": told, "summary": summary(report)}


def _source(name: str, configured: set[str]) -> str:
    try:
        checked_name(name)
    except WrongName as wrong:
        raise Wrong(f"source: {wrong}") from wrong
    if name in configured:
        raise Wrong(f'"{name}" is a source that calsync reads itself; choose another name for what you hand over.')
    return name


def _lines(body: bytes) -> list[Any]:
    """The lines of a body: texts to be parsed, or objects that are parsed already."""
    text = body.decode("utf-8", "replace").strip()
    if not text:
        raise Wrong('There is no content; send {"id": "…", "text": "…"}, a list of such, or one a line.')
    try:
        value = json.loads(text)
        lines = value if isinstance(value, list) else [value]
    except RecursionError as error:
        raise Wrong("The content is nested too deeply.") from error
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_LINES:
        raise Wrong(f"These are more than {MOST_LINES} announcements; send them in parts.")
    return lines
