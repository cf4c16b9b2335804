"""Reading what came from outside: here, or apart in another process that may be killed.

A document can be made to hang or to eat all memory: a PDF in a circle, a mail in a mail in a mail, a text that makes a
pattern try for ever. `Apart` reads each one in a process of its own kind, with a limit of time and of memory; one that
oversteps them dies, is replaced, and the document is left out with a word. Feeds, lists and maps of sites are taken to
pieces there too (`Apart.call`). Documents that wait behind one that hangs get a process beside it.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import pickle
import queue
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, Any

from calsync import garbage
from calsync.errors import CalsyncError
from calsync.model import Announcement, Candidate, Document, Series

SECONDS = 60.0  # for one document; a long one takes two or three
MEMORY = 2_000_000_000  # bytes of address space
STARTING = 120.0  # seconds until a new process is ready, on a machine that has much else to do
PATIENCE = 1.0  # seconds on one document from which on others do not wait for it
BESIDE = 3  # processes at most that are started beside those that hang

Extract = Callable[[Announcement], Sequence[Candidate]]


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a document: its announcements with their meetings, and why the rest of it could not be read."""

    announcements: tuple[tuple[Announcement, tuple[Candidate, ...]], ...] = ()
    failed: str | None = None


def found_in(document: Document, extract: Extract) -> Found:
    """Read a document and find its meetings. Whatever goes wrong is told in `failed`, and stops nothing."""
    from calsync.read import read

    found: list[tuple[Announcement, tuple[Candidate, ...]]] = []
    failed = None
    try:
        for announcement in read(document):
            found.append((announcement, tuple(extract(announcement))))
    except CalsyncError as error:
        failed = str(error)
    except Exception as error:
        failed = f"{document.address}: could not be read ({type(error).__name__}: {error}); please report this"
    return Found(tuple(found), failed)


class Apart:
    """Reads documents in `size` processes at most, started when they are needed. Threads may share it.

    `build` names a function that gives the reading function from `given` in the new process: "module:function".
    """

    def __init__(
        self, given: Any, size: int = 1, *, build: str = "calsync.reading:extracting", seconds: float = SECONDS
    ) -> None:
        self.seconds = seconds
        self._given, self._build = given, build
        self._free: queue.LifoQueue[_Process | None] = queue.LifoQueue()  # None: a place for one that is not started
        self._lock = threading.Lock()
        self._asked: dict[int, float] = {}  # by thread, when its process was asked what it is busy with
        self._beside = 0
        for _ in range(size):
            self._free.put(None)

    def __call__(self, document: Document) -> Found:
        try:
            answer = self._answer(document)
        except Overstepped as error:
            return Found(failed=f"{document.address}: {error}: it is left out; its other documents are not affected")
        assert isinstance(answer, Found)
        return answer

    def call(self, function: Callable[..., Any], *given: Any) -> Any:
        """What a function of some module answers there. Raises Overstepped, and the CalsyncError that it raises."""
        answer = self._answer((function, given))
        if isinstance(answer, CalsyncError):
            raise answer
        return answer

    def _answer(self, asked: Any) -> Any:
        process = self._taken()
        try:
            if process is not None and not process.alive:
                process.end()
                process = None
            if process is None:
                process = _Process(self._build, self._given)
            with self._lock:
                self._asked[threading.get_ident()] = time.monotonic()
            return process.ask(asked, self.seconds)
        except Overstepped:
            if process is not None:
                process.end()
            process = None
            raise
        finally:
            self._back(process)

    def _taken(self) -> _Process | None:
        """A process that is free; a place for a new one, where all are busy with something that takes long."""
        while True:
            with contextlib.suppress(queue.Empty):
                return self._free.get(timeout=PATIENCE / 4)
            late = time.monotonic() - PATIENCE
            with self._lock:
                if self._asked and self._beside < BESIDE and all(since < late for since in self._asked.values()):
                    self._beside += 1
                    return None

    def _back(self, process: _Process | None) -> None:
        with self._lock:
            self._asked.pop(threading.get_ident(), None)
            if self._beside and not self._free.empty():  # those beside are not needed any more
                self._beside -= 1
            else:
                self._free.put(process)
                return
        if process is not None:
            process.end()

    def close(self) -> None:
        """End the processes that are free now; one that is called again starts anew."""
        for process in [self._free.get() for _ in range(self._free.qsize())]:
            if process is not None:
                process.end()
            self._free.put(None)


_shared: dict[tuple[Any, int], Apart] = {}
_sharing = threading.Lock()


def shared(given: Any, size: int) -> Apart:
    """The same processes for everybody in this one who wants the same; they end with it."""
    with _sharing:
        if (given, size) not in _shared:
            _shared[given, size] = Apart(given, size)
            atexit.register(_shared[given, size].close)
        return _shared[given, size]


class Overstepped(CalsyncError):
    """The reading process died or took too long."""


class _Process:
    def __init__(self, build: str, given: Any) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-c", "from calsync.reading import serve; serve()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # so that Ctrl-C is the parent's to handle
        )
        try:
            self._send((build, given, MEMORY))
            self._answer(STARTING)
        except Overstepped as error:
            self.end()
            raise CalsyncError("the process that reads documents does not start: is there memory left?") from error

    @property
    def alive(self) -> bool:
        return self._child.poll() is None

    def ask(self, asked: Any, seconds: float) -> Any:
        """The answer to a document, or to a function with what it is given. Raises Overstepped."""
        self._send(asked)
        return self._answer(seconds)

    def end(self) -> None:
        """Kill it, and wait until it is gone."""
        self._child.kill()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                with contextlib.suppress(OSError):  # what it was still to be told
                    pipe.close()
        self._child.wait()

    def _send(self, value: Any) -> None:
        data = pickle.dumps(value)
        try:
            assert self._child.stdin is not None
            self._child.stdin.write(len(data).to_bytes(8, "big") + data)
            self._child.stdin.flush()
        except OSError as error:
            raise Overstepped("reading it ended the process that reads") from error

    def _answer(self, seconds: float) -> Any:
        until = time.monotonic() + seconds
        head = self._bytes(8, until, seconds)
        return pickle.loads(self._bytes(int.from_bytes(head, "big"), until, seconds))

    def _bytes(self, count: int, until: float, seconds: float) -> bytes:
        assert self._child.stdout is not None
        pipe = self._child.stdout.fileno()
        parts = []
        while count:
            ready, _, _ = select.select([pipe], [], [], max(until - time.monotonic(), 0))
            if not ready:
                raise Overstepped(f"reading it took longer than {seconds:g} seconds")
            part = self._child.stdout.read1(min(count, 1 << 20))  # type: ignore[attr-defined]
            if not part:
                raise Overstepped("reading it ended the process that reads (too much memory, or a fault of a library)")
            parts.append(part)
            count -= len(part)
        return b"".join(parts)


# In the other process


def serve() -> None:
    """Answer documents until the parent is gone."""
    asked, told = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints must not get between the answers
    build, given, memory = _received(asked)
    garbage.look_rarely()
    _limit(memory)
    module, _, name = build.partition(":")
    read = getattr(importlib.import_module(module), name)(given)
    _answered(told, "ready")
    while (what := _received(asked)) is not None:
        _answered(told, read(what) if isinstance(what, Document) else _called(*what))


def _called(function: Callable[..., Any], given: tuple[Any, ...]) -> Any:
    try:
        return function(*given)
    except CalsyncError as error:
        return error
    except Exception as error:
        return CalsyncError(f"it could not be read ({type(error).__name__}: {error}); please report this")


def extracting(given: tuple[Sequence[Series], str | None]) -> Callable[[Document], Found]:
    """The reading function of the product, from the known families of meetings and the zone of hours without one."""
    from calsync.extract import Extractor

    series, zone = given
    extractor = Extractor(series, zone=zone)
    return lambda document: found_in(document, extractor.extract)


def _limit(memory: int) -> None:
    """Bound the address space, where the system can and lets us; a lower bound that is there already stays."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for which, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(OSError, ValueError):
            _, hard = resource.getrlimit(which)
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(which, (most, most))


def _received(pipe: IO[bytes]) -> Any:
    head = pipe.read(8)
    return pickle.loads(pipe.read(int.from_bytes(head, "big"))) if len(head) == 8 else None


def _answered(pipe: IO[bytes], value: Any) -> None:
    data = pickle.dumps(value)
    pipe.write(len(data).to_bytes(8, "big") + data)
    pipe.flush()
