"""What can go wrong, one class per thing that a person can act on; each message says what to do."""

from __future__ import annotations


class CalsyncError(Exception):
    """An error whose text is meant for a person: what happened, and what to do about it."""


class ConfigError(CalsyncError):
    """The configuration is wrong; `problems` holds every finding, each with file, line and a hint."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class FetchError(CalsyncError):
    """A source could not be fetched this time; the next try comes by itself.

    `retry_after` are the seconds that the server asked to wait, if it did.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(message)


class Later(FetchError):
    """A host is not to be asked now: no failure, only a turn that comes in `retry_after` seconds."""


class Gone(FetchError):
    """The address is gone for good (410): its owner says so, and asking often is of no use."""


class Refused(FetchError):
    """An address that is not dialled: of a private network, of this machine, of a cloud's secrets."""


class ReadError(CalsyncError):
    """A document could not be read; other documents are not affected."""


class StoreError(CalsyncError):
    """The store cannot be used: locked, newer than this program, not writable, or its disk full."""


class PublishError(CalsyncError):
    """A feed could not be written or failed its own check; its last good bytes stay."""


class DaemonError(CalsyncError):
    """The daemon cannot start: its data folder or its port is taken."""
