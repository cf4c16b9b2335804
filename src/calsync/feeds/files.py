"""Files that are replaced whole or not at all."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path


def holds(path: Path, body: bytes) -> bool:
    with suppress(FileNotFoundError):
        return path.stat().st_size == len(body) and path.read_bytes() == body
    return False


def write(path: Path, body: bytes) -> None:
    """The whole file or none of it: a reader sees the old bytes until the new ones are on the disk. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.new")
    try:
        with temporary.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
