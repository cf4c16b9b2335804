"""Events are what this function makes of sightings and a person's decisions; nothing else is behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from calsync.model import Decision, Event, Series, Sighting
from calsync.reconcile.clusters import clusters
from calsync.reconcile.names import SeriesIndex
from calsync.reconcile.profile import moment, profile
from calsync.reconcile.values import event_of

KEYING = 9  # raised whenever `keys` gives a sighting other index keys than before; a test tells


@dataclass(frozen=True, slots=True)
class Rules:
    """What derivation knows beside the sightings."""

    index: SeriesIndex = SeriesIndex(())

    @property
    def keying(self) -> str:
        """What index keys depend on beside the sighting: two stores with the same have the same keys."""
        known = repr(sorted(self.index.by_key.items()))
        return f"{KEYING}-{sha256(known.encode()).hexdigest()[:16]}"

    @classmethod
    def of(cls, series: Sequence[Series]) -> Rules:
        return cls(SeriesIndex(series))


def derive(sightings: Sequence[Sighting], decisions: Sequence[Decision] = (), rules: Rules = Rules()) -> list[Event]:
    """The events, without promises (UID, SEQUENCE, stamps), in the order of their first announcement.

    The same sightings and decisions give the same events in whatever order they come. Sightings without an index key
    in common do not influence each other, so that deriving a neighbourhood gives what deriving everything would.
    """
    standing = in_force(decisions)
    ignored = {id for one in standing if one.action == "ignore" for id in one.data.get("sightings", ())}
    found = []
    for cluster in clusters([s for s in sightings if s.id not in ignored], standing, rules.index):
        members = {s.id for s in cluster.sightings}
        mine = [one for one in standing if _speaks_of(one, members)]
        found.append(event_of(cluster, mine))
    return sorted(found, key=_place)


def _place(event: Event) -> tuple[object, ...]:
    """By first announcement, inside it by day and title: an order that a reader would choose, and that stays."""
    first = event.sightings[0]
    return (moment(first), first.announcement, event.span.first_day or date.max, event.title, first.id)


def in_force(decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions in their order, without those that were undone; an undo can be undone as well."""
    gone = undone(decisions)
    return [one for one in sorted(decisions, key=lambda d: d.id) if one.id not in gone and one.action != "undo"]


def undone(decisions: Sequence[Decision]) -> set[int]:
    """The numbers of the decisions that were taken back and do not count."""
    gone: set[int] = set()
    for one in sorted(decisions, key=lambda d: -d.id):
        if one.action == "undo" and one.id not in gone:
            gone.add(int(one.data["decision"]))
    return gone


def keys(sighting: Sighting, rules: Rules) -> frozenset[str]:
    """The index keys of a sighting: two of one meeting have one in common, or are joined by others that have."""
    return profile(sighting, rules.index).keys


def with_series(sighting: Sighting, rules: Rules) -> Sighting:
    """The sighting with the known series that its names are, where the extraction left that open."""
    c = sighting.candidate
    if c.series:
        return sighting
    series = rules.index.find(c.title, c.aliases)
    return replace(sighting, candidate=replace(c, series=series)) if series else sighting


def _speaks_of(decision: Decision, members: set[str]) -> bool:
    """Of the meeting that has most of the sightings that it had when the person spoke."""
    mine = [
        *decision.data.get("sightings", ()),
        *(decision.data.get("others", ()) if decision.action == "merge" else ()),
    ]
    if not mine:
        return False
    inside = sum(one in members for one in mine)
    # Exactly half: the one with the first sighting, so that a decision never speaks of two meetings.
    return inside * 2 > len(mine) or (inside * 2 == len(mine) and mine[0] in members)
