"""Whose turn it is at a host, across the processes and machines that share a store (`fetch.manners.Shared`)."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update

from calsync.store.schema import hosts
from calsync.store.store import Store

_FORGOTTEN = 86400.0  # seconds after which a host's row is let go of


class Hosts:
    """Times are seconds since 1970; a turn that is not given back ends by itself, so that a crash blocks no host."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take(self, host: str, now: float, hold: float) -> float:
        """Take the turn for at most `hold` seconds and give 0, or give the seconds until it may be free."""
        with self._store.writing() as work:
            said = work.value(select(hosts.c.next_due).where(hosts.c.host == host))
            if said is None:
                work.connection.execute(delete(hosts).where(hosts.c.next_due < _text(now - _FORGOTTEN)))
                work.connection.execute(insert(hosts).values(host=host, next_due=_text(now + hold)))
                return 0.0
            if float(said) > now:
                return float(said) - now
            work.connection.execute(update(hosts).where(hosts.c.host == host).values(next_due=_text(now + hold)))
        return 0.0

    def leave(self, host: str, free_at: float) -> None:
        """Give the turn back; the next may begin at `free_at`."""
        with self._store.writing() as work:
            work.connection.execute(update(hosts).where(hosts.c.host == host).values(next_due=_text(free_at)))


def _text(at: float) -> str:
    """As text that sorts like the number."""
    return f"{at:017.3f}"
