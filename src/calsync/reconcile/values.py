"""Which value wins: one Event of all that was said of a meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from calsync import recurrence
from calsync.model import Candidate, Conflict, Decision, Event, Kind, Place, Sighting, Status
from calsync.reconcile import names as n
from calsync.reconcile.claims import SOLID, last, place, ranked, versions
from calsync.reconcile.clusters import Cluster, order
from calsync.reconcile.say import place_in_words, span_in_words
from calsync.reconcile.standing import occurrences, parted
from calsync.reconcile.timeline import Timeline
from calsync.span import Span

MAX_ALIASES = 12
BY_A_PERSON = "a person said so"  # the reason of a conflict that a person's word has won
FIELDS = {"span": "date", "url": "link", "rrule": "repeats"}  # as conflicts and the journal name them


def event_of(cluster: Cluster, decisions: Sequence[Decision] = ()) -> Event:
    """The event without its promises: no UID, SEQUENCE or stamps."""
    sightings = tuple(replace(s, current=c) for s, c in versions(sorted(cluster.sightings, key=order)))
    told = ranked([s for s in sightings if s.current])
    claims, single = parted(told)
    when = Timeline()
    for sighting in claims:
        when.take(sighting)
    title = _title(max(claims, key=_title_rank).candidate)
    where, online = place(claims)
    event = Event(
        uid="",
        title=title,
        span=when.on_clock(claims),
        aliases=_aliases(title, sightings),
        series=last(claims, lambda s: s.candidate.series),
        edition=_edition(claims),
        kind=claims[-1].candidate.kind,
        status=when.status or Status.CONFIRMED,
        was=when.former,
        place=where,
        online=online,
        url=last(claims, lambda s: s.candidate.url),
        rrule=last(claims, lambda s: s.candidate.rrule),
        exdates=tuple(sorted({day for s in claims for day in s.candidate.exdates})),
        description=last(claims, lambda s: s.candidate.description),
        confidence=max(s.candidate.confidence for s in told),
        sightings=sightings,
        conflicts=tuple(dict.fromkeys((*when.conflicts, *_doubts(cluster)))),
        review=bool(cluster.doubts),
    )
    decided = _decided(event, decisions)
    if decided.span != event.span and decided.was == event.was and not when.moved:
        # A person set the date right; what the announcements said before each other was never given up in words.
        decided = replace(decided, was=None)
    days, conflicts = occurrences(decided, single)
    return replace(decided, occurrences=days, conflicts=tuple(dict.fromkeys((*decided.conflicts, *conflicts))))


def _title(c: Candidate) -> str:
    """The name; a deadline's says of what it is: "Abstract submission – Norland Symposium 2027"."""
    whole = next((one for one in c.aliases if n.headed(one, c.title)), "") if c.kind is Kind.DEADLINE else ""
    above = whole[: len(whole) - len(c.title)].strip(" \t:,–—-")
    if n.fold(c.title) in n.fold(above):
        return above
    return f"{c.title} – {above}" if above else c.title


def _title_rank(s: Sighting) -> tuple[object, ...]:
    """The title: of the highest authority, no common words where there is a name, with its edition, then the later.

    Of a deadline the one that says most, for a later announcement may call it "submission" only.
    """
    name = n.name(_title(s.candidate))
    telling = len(name.distinctive) if s.candidate.kind is Kind.DEADLINE else 0
    solid = s.candidate.confidence >= SOLID
    return (solid, s.authority, not name.generic, telling, bool(name.editions), bool(name.years), *order(s))


def _aliases(title: str, sightings: Sequence[Sighting]) -> tuple[str, ...]:
    """All other names, each once; the common ones last, for names in feeds are few."""
    counted: dict[str, int] = {}
    for s in sightings:
        for text in (s.candidate.title, *s.candidate.aliases):
            text = text.strip()
            if text and text != title:
                counted[text] = counted.get(text, 0) + 1
    ordered = sorted(counted, key=lambda text: (n.name(text).generic, -counted[text], text))
    return tuple(ordered[:MAX_ALIASES])


def _edition(claims: Sequence[Sighting]) -> int | None:
    stated = last(claims, lambda s: s.candidate.edition)
    if stated is not None:
        return stated
    for s in reversed(claims):
        editions = n.name(s.candidate.title).editions
        if len(editions) == 1:
            return next(iter(editions))
    return None


def _doubts(cluster: Cluster) -> list[Conflict]:
    first = cluster.sightings[0]
    return [
        Conflict("identity", first.candidate.title, other.candidate.title, other.id, "; ".join(verdict.reasons))
        for other, verdict in cluster.doubts
    ]


def _decided(event: Event, decisions: Sequence[Decision]) -> Event:
    """A person's words over everything else, in their order; an unlock ends what the locks before it held."""
    opened = max((one.id for one in decisions if one.action == "unlock"), default=-1)
    for one in (one for one in decisions if one.action != "lock" or one.id > opened):
        match one.action:
            case "correct":
                event = _corrected(event, one)
            case "hide" | "show":
                event = replace(event, hidden=one.action == "hide")
            case "lock":
                event = _corrected(replace(event, locked=True), one)
            case "confirm":
                kept = tuple(c for c in event.conflicts if c.field != "identity")
                event = replace(event, review=False, confidence=1.0, conflicts=kept)
            case "merge" | "split":
                kept = tuple(c for c in event.conflicts if c.field != "identity")
                event = replace(event, review=False, conflicts=kept)
    return event


def typed(values: Mapping[str, Any]) -> dict[str, Any]:
    """A person's values as they stand in a decision (JSON), with the types of `Event`. Raises ValueError."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        match name:
            case "span":
                found[name] = _span_of(value) if value else Span()
            case "was":
                found[name] = _span_of(value) if value else None
            case "place":
                found[name] = Place(**value) if value else None
            case "status":
                found[name] = Status(value)
            case "title" | "url" | "description" | "series" | "edition" | "online" | "rrule":
                found[name] = value
            case _:
                raise ValueError(f"an event has no value {name}")
    return found


def _span_of(value: Mapping[str, Any]) -> Span:
    return Span.from_stream(value.get("start"), value.get("end"), value.get("precision"), value.get("tz"))


def _corrected(event: Event, decision: Decision) -> Event:
    changed = typed(decision.data.get("values", {}))
    conflicts = list(event.conflicts)
    for name, value in changed.items():
        field, before, kept = FIELDS.get(name, name), getattr(event, name), _words(name, value)
        if before is not None and before != value:
            conflicts.append(Conflict(field, kept, _words(name, before), f"decision {decision.id}", BY_A_PERSON))
        # What stood against other announcements does not stand any more.
        conflicts = [replace(one, kept=kept, reason=BY_A_PERSON) if one.field == field else one for one in conflicts]
        conflicts = [one for one in conflicts if one.field != field or one.lost != one.kept]
    return replace(event, **changed, conflicts=tuple(dict.fromkeys(conflicts)))


def _words(name: str, value: Any) -> str:
    if name == "rrule" and value:
        return recurrence.told(value)
    if isinstance(value, Span):
        return span_in_words(value)
    if isinstance(value, Place):
        return place_in_words(value)
    return str(value)
