"""What the outside sees of a running calsync: its log, and what it tells systemd."""

from __future__ import annotations

import logging
import os
import socket
import sys
import time
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog

_LEVELS = (logging.INFO, logging.DEBUG)
_CHATTY = ("uvicorn", "apscheduler", "watchfiles", "httpx", "httpcore", "alembic", "trafilatura", "htmldate")


def logger(name: str) -> Any:
    """The structured log of one part: `log.info("what happened", source="news", seconds=1.2)`."""
    return structlog.stdlib.get_logger(name)


def configure_log(*, verbose: int = 0, json: bool | None = None, stream: TextIO | None = None) -> None:
    """Send the log of calsync and of the libraries to `stream` (standard error).

    One line an entry: for people on a terminal, else `key=value` with a time in UTC, or JSON where `json` is True.
    `verbose` 1 adds what happens inside, 2 the libraries as well.
    """
    stream = stream or sys.stderr
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%M:%SZ", utc=True),
        _one_line,
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_renderer(json, stream)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(_LEVELS[min(verbose, 1)])
    for name in _CHATTY:
        # APScheduler warns each time that a source is still being read when it is due again, which is as it should be.
        usual = logging.ERROR if name == "apscheduler" else logging.WARNING
        logging.getLogger(name).setLevel(logging.DEBUG if verbose > 1 else usual)


def _renderer(json: bool | None, stream: TextIO) -> list[Any]:
    if json:
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    if json is None and stream.isatty():
        return [structlog.dev.ConsoleRenderer(colors="NO_COLOR" not in os.environ)]
    first = ["timestamp", "level", "event"]
    return [structlog.processors.format_exc_info, structlog.processors.LogfmtRenderer(key_order=first)]


def _one_line(_: Any, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """What a site or a client sent cannot begin a log line of its own, nor move the cursor of a terminal."""
    for key, value in entry.items():
        if isinstance(value, str) and not value.isprintable() and key != "exception":
            entry[key] = value.encode("unicode_escape").decode("ascii") if "\x1b" in value else " ".join(value.split())
    return entry


def tell_systemd(*lines: str, env: Mapping[str, str] = os.environ) -> bool:
    """Say `READY=1`, `STOPPING=1` … to the service manager, if one listens (sd_notify(3)); True where it was sent."""
    address = env.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
            sender.sendto("\n".join(lines).encode(), "\0" + address[1:] if address.startswith("@") else address)
    except OSError:
        return False
    return True


def reloading() -> tuple[str, str]:
    """The two lines that Type=notify-reload asks for."""
    return "RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}"


def watchdog_seconds(env: Mapping[str, str] = os.environ) -> float | None:
    """How often systemd wants a sign of life, halved as its manual advises; None where it wants none."""
    try:
        wanted = int(env.get("WATCHDOG_USEC", "0"))
        asked = int(env.get("WATCHDOG_PID", os.getpid()))
    except ValueError:
        return None
    return wanted / 2_000_000 if wanted > 0 and asked == os.getpid() else None
