"""What passes between a source and us, kept in a folder, and played back from there: a failing source becomes a test.

`index.jsonl` has a line for each answer: url, status, headers, file. The files hold the bodies as they came, unpacked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from calsync.errors import FetchError

INDEX = "index.jsonl"
_SECRET_HEADERS = ("set-cookie", "authorization", "www-authenticate", "proxy-authenticate", "x-amz-security-token")
_SECRET_WORDS = re.compile(r"([?&][^=&]*(?:token|key|secret|sig|auth|pass|session)[^=&]*=)[^&#]+", re.I)
_ENDINGS = {"text/html": ".html", "text/calendar": ".ics", "application/pdf": ".pdf", "application/json": ".json"}
_MOST = 50_000_000  # bytes of one body that are kept

Through = Callable[[httpx.BaseTransport], httpx.BaseTransport]


def recorded(folder: Path) -> Through:
    """For `Client(through=…)`: keep each answer in `folder`, which is made, without what is secret in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FetchError(f"{folder} cannot be written ({error.strerror}); name another folder") from error
    return lambda guarded: _Recorder(guarded, folder)


def replayed(folder: Path) -> Through:
    """For `Client(through=…)`: nothing is dialled; answers come from `folder`, in the order in which they were kept."""
    return lambda _: _Replay(folder)


def without_secrets(url: str) -> str:
    """The address with the values of its telling parameters taken out."""
    return _SECRET_WORDS.sub(r"\1x", url)


class _Recorder(httpx.BaseTransport):
    def __init__(self, inner: httpx.BaseTransport, folder: Path) -> None:
        self._inner, self._folder = inner, folder

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["accept-encoding"] = "identity"  # so that a person can read and change what is kept
        for validator in ("if-none-match", "if-modified-since"):
            request.headers.pop(validator, None)
        answer = self._inner.handle_request(request)
        number = sum(1 for _ in self._folder.iterdir())
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        name = f"{number:03}{_ENDINGS.get(kind, '.txt' if kind.startswith('text/') else '.bin')}"
        headers = [[key, value] for key, value in answer.headers.multi_items() if key.lower() not in _SECRET_HEADERS]
        told = {
            "url": without_secrets(str(request.url)),
            "status": answer.status_code,
            "headers": [[key, without_secrets(value)] for key, value in headers],
            "file": name,
        }
        with (self._folder / INDEX).open("a", encoding="utf-8") as index:
            index.write(json.dumps(told, ensure_ascii=False) + "\n")
        (self._folder / name).write_bytes(b"")
        stream = _Kept(answer, self._folder / name)
        return httpx.Response(answer.status_code, headers=answer.headers, stream=stream, extensions=answer.extensions)

    def close(self) -> None:
        self._inner.close()


class _Kept(httpx.SyncByteStream):
    """Hands a body on, and writes it down on the way."""

    def __init__(self, answer: httpx.Response, path: Path) -> None:
        self._answer, self._path = answer, path

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        with self._path.open("wb") as file:
            for part in self._answer.iter_raw():
                size += len(part)
                if size <= _MOST:
                    file.write(part)
                yield part

    def close(self) -> None:
        self._answer.close()


class _Replay(httpx.BaseTransport):
    """Of several answers of one address each comes once, and the last one for ever."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._answers: dict[str, list[dict[str, object]]] = {}
        for line in (folder / INDEX).read_text("utf-8").splitlines():
            told = json.loads(line)
            self._answers.setdefault(told["url"], []).append(told)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = without_secrets(str(request.url))
        waiting = self._answers.get(url)
        if waiting is None and urlsplit(url).path == "/robots.txt":
            return httpx.Response(404)
        if waiting is None:
            raise FetchError(f"{url}: nothing of it is kept in {self._folder}: record the source again")
        told = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        skipped = ("content-encoding", "transfer-encoding", "content-length")
        headers = [(key, value) for key, value in told["headers"] if key.lower() not in skipped]  # type: ignore[attr-defined]
        body = (self._folder / str(told["file"])).read_bytes()
        return httpx.Response(int(str(told["status"])), headers=headers, stream=httpx.ByteStream(body))
