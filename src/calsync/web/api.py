"""The programming interface: start a sync, watch it, ask whether all is well."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from calsync import __version__
from calsync.config.checks import meant
from calsync.errors import CalsyncError
from calsync.jobs import Busy, Jobs
from calsync.web import guard
from calsync.web.pages import refuse

if TYPE_CHECKING:
    from calsync.service import Service

MOST_BODY = 65_536  # bytes


class Wrong(CalsyncError):
    """The request's content is not what this address takes; the text says what would be right."""


class Api:
    def __init__(self, current: Callable[[], Service], jobs: Jobs, health: Callable[[], Mapping[str, Any]]) -> None:
        self.current, self.jobs, self._health = current, jobs, health

    async def sync(self, request: Request) -> Response:
        """POST /api/sync: `{"sources": [names], "dry_run": bool}`, both optional; 202 with the job."""
        config = self.current().config
        refused = guard.refusal(request.scope["headers"], peer(request), request.url.scheme, config.web.token)
        if refused:
            return refuse(request, 401 if "token" in refused else 403, refused)
        try:
            sources, dry_run = asked(await body_of(request), [source.name for source in config.sources])
            job = self.jobs.start(sources, dry_run=dry_run)
        except Wrong as wrong:
            return refuse(request, 400, str(wrong))
        except Busy as busy:
            return refuse(request, 429, str(busy), headers={"Retry-After": "10"})
        where = {"Location": f"/api/jobs/{job.id}", "Cache-Control": "no-store"}
        return JSONResponse({"job": job.to_json()}, 202, where)

    async def job(self, request: Request) -> Response:
        """GET /api/jobs/ID: where the sync is, and in the end its whole result."""
        job = self.jobs.get(request.path_params["id"])
        if job is None:
            return refuse(request, 404, "There is no such job; they are forgotten after a while and at a restart.")
        return JSONResponse({"job": job.to_json()}, headers={"Cache-Control": "no-store"})

    def health(self, request: Request) -> Response:
        """GET /health: 200 where all works, else 503, with what is wrong; at the machine itself the data folder."""
        state = dict(self._health())
        if guard.is_local(request.scope["headers"], peer(request)):
            state["data_dir"] = str(self.current().config.data_dir)
        body = {"status": "ok" if state.pop("ok", False) else "failing", "version": __version__, **state}
        return JSONResponse(body, 200 if body["status"] == "ok" else 503, {"Cache-Control": "no-store"})


def asked(body: bytes, known: Sequence[str]) -> tuple[list[str] | None, bool]:
    """What a request for a sync asks for: source names (None: all), and whether only to look. Raises Wrong."""
    if not body.strip():
        return None, False
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Wrong('The content is not JSON; send nothing, or {"sources": ["NAME"], "dry_run": false}.') from error
    if not isinstance(value, dict):
        raise Wrong('The content is an object: {"sources": ["NAME"], "dry_run": false}.')
    for key in value:
        if key not in ("sources", "dry_run"):
            raise Wrong(f'There is no setting "{key[:40]}"; the settings are "sources" and "dry_run".')
    names, dry_run = value.get("sources"), value.get("dry_run", False)
    if not isinstance(dry_run, bool):
        raise Wrong('"dry_run" is true or false.')
    if names is None:
        return None, dry_run
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Wrong('"sources" is a list of names.')
    for name in names:
        if name not in known:
            raise Wrong(f'There is no source "{name[:80]}"{meant(name[:80], known)}')
    return list(dict.fromkeys(names)), dry_run


def peer(request: Request) -> str | None:
    return request.client.host if request.client else None


async def body_of(request: Request, most: int = MOST_BODY, advice: str = "") -> bytes:
    """The content of a request; Wrong, with the advice, where it is larger than `most` bytes."""
    whole = bytearray()
    async for part in request.stream():
        whole += part
        if len(whole) > most:
            raise Wrong(f"The content is larger than {most} bytes{advice}.")
    return bytes(whole)
