"""What is claimed of a meeting: whose word counts most, and the value that the strongest claim gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from calsync.model import Place, Sighting, Status
from calsync.reconcile.profile import moment, place_words

SOLID = 0.5  # a claim of lower confidence speaks only where no better one does

T = TypeVar("T")


def versions(sightings: Sequence[Sighting]) -> Iterable[tuple[Sighting, bool]]:
    """Each with whether it counts: of one announcement's versions, what the newest that names this meeting says."""
    newest: dict[tuple[str, str], Sighting] = {}
    for s in sightings:
        version = (s.source, s.key or s.announcement)
        newest[version] = max(newest.get(version, s), s, key=lambda one: (moment(one), one.seen, one.announcement))
    for s in sightings:
        yield s, newest[s.source, s.key or s.announcement].announcement == s.announcement


def ranked(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The claims in the order of their weight, the winner last.

    News of a change (called off, put off, moved) outdates whatever was published before it, whoever published that.
    Between two such changes the higher authority wins, then the later announcement, then the more confident reading.
    Of what one announcement says twice, the change wins over the time before it, and the new time over none.
    """
    solid = list(filter(is_solid, sightings))
    changes = sorted(moment(s) for s in solid if is_change(s))

    def rank(s: Sighting) -> tuple[object, ...]:
        at = moment(s)
        epoch = sum(change <= at for change in changes)
        c = s.candidate
        news = (is_change(s), c.span.known)
        return (is_solid(s), epoch, s.authority, at, c.stated, *news, c.confidence, s.announcement, s.id)

    return sorted(sightings, key=rank)


def is_solid(s: Sighting) -> bool:
    """Whether a claim counts beside surer ones.

    What is called off without a day is hardly worth an entry of its own, but of a known meeting it is right as often.
    """
    c = s.candidate
    return c.confidence >= SOLID or (c.status is Status.CANCELLED and not c.span.known and c.rrule is None)


def is_change(s: Sighting) -> bool:
    c = s.candidate
    return c.status in (Status.CANCELLED, Status.POSTPONED) or (c.was is not None and c.was.known and c.span.known)


def last(claims: Sequence[Sighting], value: Callable[[Sighting], T | None]) -> T | None:
    return next((found for s in reversed(claims) if (found := value(s)) is not None), None)


def place(claims: Sequence[Sighting]) -> tuple[Place | None, bool]:
    """The place of the strongest claim; a vaguer one loosens nothing, and an assumed one replaces none that is said."""
    place: Place | None = None
    words: frozenset[str] = frozenset()
    online = False
    for s in claims:
        c = s.candidate
        new = place_words(c.place)
        if c.place is not None and (new or place is None) and not (new and new < words) and not _less(c.place, place):
            place = _joined(c.place, place, said_twice=bool(new & words))
            words = place_words(place)
            online = c.online
        elif c.online:
            online = True
    return place, online


def _less(new: Place, known: Place | None) -> bool:
    """Whether a place says less than the known one: no words tell it, or it is only the land of a known town."""
    if known is None:
        return False
    land = not new.city and not new.venue and new.country is not None and new.country == known.country
    return (new.assumed and not known.assumed) or (land and known.city is not None)


def _joined(new: Place, known: Place | None, *, said_twice: bool) -> Place:
    """The new place, with what was known of it: a hall that is told without town or district is in the known town."""
    alone = new.venue is not None and place_words(new) == place_words(replace(new, text=new.venue))
    if known is not None and known.city and new.venue and alone and not new.city and not said_twice:
        text = f"{new.venue}, {known.city}"
        return replace(known, text=text, venue=new.venue, latitude=None, longitude=None, assumed=new.assumed)
    return _filled(new, known) if said_twice else new


def _filled(new: Place, known: Place | None) -> Place:
    """The new place, with what was known of the same one."""
    if known is None:
        return new
    gaps = {f: getattr(known, f) for f in ("venue", "city", "country", "tz", "latitude", "longitude")}
    return replace(new, **{f: value for f, value in gaps.items() if getattr(new, f) is None and value is not None})
