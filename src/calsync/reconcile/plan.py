"""What was promised to subscribers, carried over to newly derived events: UIDs, SEQUENCE and stamps go only forward."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta

from calsync import recurrence
from calsync.model import Candidate, Change, ChangeKind, Event, FieldChange, Sighting, status_in_words
from calsync.reconcile.profile import moment
from calsync.reconcile.say import exceptions_in_words, place_in_words, span_in_words
from calsync.reconcile.values import BY_A_PERSON

PROMISES = frozenset({"uid", "sequence", "created", "revised", "merged", "last_change", "parent"})
RAISES_SEQUENCE = frozenset({"date", "place", "status", "repeats", "exceptions"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What settling would do: events to keep as they stand here, UIDs that mean another one now, and the journal."""

    events: tuple[Event, ...] = ()  # new or changed
    gone: tuple[str, ...] = ()  # UIDs that nothing is behind any more
    merged: Mapping[str, str] = field(default_factory=dict)  # older UID → the UID that it means now
    founded: Mapping[str, str] = field(default_factory=dict)  # sighting → the UID that was made for it
    changes: tuple[Change, ...] = ()


def plan(
    derived: Sequence[Event],
    known: Sequence[Event],
    *,
    now: datetime,
    new_uid: Callable[[], str],
    founders: Mapping[str, str] | None = None,
    homes: Mapping[str, str] | None = None,
    created: Mapping[str, datetime] | None = None,
    promised: Mapping[str, tuple[int, datetime]] | None = None,
    arrived: Mapping[str, Sighting] | None = None,
    cause: str = "",
    reason: str = "",
) -> Plan:
    """Derived events of a neighbourhood against those that are kept of it.

    `founders` tells for which sighting a UID was once made, so that a meeting that was melted into another and comes
    apart again gets its own UID back. `homes` tells to which UID a sighting belonged last, also if that event is gone:
    it gets it back when it is believed again. `created` tells the age of every UID of the neighbourhood, `promised` its
    SEQUENCE and LAST-MODIFIED, also of merged ones and of those that are gone. `arrived` are the sightings that came
    now, by id; they are the cause of the changes.
    """
    return _Plan(
        {event.uid: event for event in known},
        now,
        new_uid,
        founders or {},
        homes or {},
        {event.uid: event.created for event in known if event.created} | dict(created or {}),
        promised or {},
        arrived or {},
        cause,
        reason,
    ).of(derived)


@dataclass(slots=True)
class _Plan:
    known: Mapping[str, Event]
    at: datetime
    new_uid: Callable[[], str]
    founders: Mapping[str, str]
    homes: Mapping[str, str]
    created: Mapping[str, datetime]
    promised: Mapping[str, tuple[int, datetime]]
    arrived: Mapping[str, Sighting]
    cause: str
    reason: str

    @property
    def now(self) -> datetime:
        """For stamps: they are whole seconds."""
        return self.at.replace(microsecond=0)

    def of(self, derived: Sequence[Event]) -> Plan:
        owner = self._owners(derived)
        merged: dict[str, str] = {}
        founded: dict[str, str] = {}
        events: list[Event] = []
        changes: list[Change] = []
        for place, event in enumerate(derived):
            mine = sorted((uid for uid, at in owner.items() if at == place), key=self._age)
            if mine:
                uid = mine[0]
                merged |= dict.fromkeys(mine[1:], uid)
            else:
                uid = self.new_uid()
                founded[event.sightings[0].id] = uid
            older = {o for m in mine for o in (m, *(self.known[m].merged if m in self.known else ()))} - {uid}
            # A UID that lives again on its own is no older name of this one any more.
            older -= {u for u, at in owner.items() if at != place}
            kept, change = self._kept(replace(event, uid=uid, merged=tuple(sorted(older))), self.known.get(uid))
            if kept is not None:
                events.append(kept)
            if change is not None:
                changes.append(change)
        gone = tuple(sorted(uid for uid in self.known if uid not in owner))
        changes += [self._gone(self.known[uid]) for uid in gone]
        causes = {event.uid: self._cause(event) for event in events}
        changes += [
            self._melted(self.known[old], new, causes.get(new, self.cause))
            for old, new in merged.items()
            if old in self.known
        ]
        return Plan(tuple(events), gone, merged, founded, tuple(changes))

    def _owners(self, derived: Sequence[Event]) -> dict[str, int]:
        """Which derived event each known UID means: the one with most of its sightings, the first one among equals.

        Where several meetings were melted into one and come apart, each gets its own back: the one that a UID was made
        for, not the one that brought more sightings along.
        """
        home = {id: uid for id, uid in self.homes.items() if uid in self.known}
        home |= {s.id: event.uid for event in self.known.values() for s in event.sightings}
        votes: dict[str, Counter[int]] = {}
        for place, event in enumerate(derived):
            for s in event.sightings:
                if s.id in home:
                    votes.setdefault(home[s.id], Counter())[place] += 1
        owner: dict[str, int] = {}
        for uid, tally in votes.items():
            founder = self.founders_place(derived, uid)
            most = max(tally.values())
            best = [at for at, count in tally.items() if count == most]
            at = founder if founder in best else min(best)
            if founder is not None and founder in tally and self._founded_for_another(derived[at], uid):
                at = founder
            owner[uid] = at
        self._revive(derived, owner)
        return owner

    def founders_place(self, derived: Sequence[Event], uid: str) -> int | None:
        ids = {sighting for sighting, of in self.founders.items() if of == uid}
        return next((at for at, event in enumerate(derived) if any(s.id in ids for s in event.sightings)), None)

    def _founded_for_another(self, event: Event, uid: str) -> bool:
        return any(self.founders.get(s.id, uid) != uid for s in event.sightings)

    def _revive(self, derived: Sequence[Event], owner: dict[str, int]) -> None:
        """An event that would be new gets an idle UID back: one made for one of its sightings, or theirs last."""
        taken = set(owner.values())
        for former in (self.founders, self.homes):
            for place, event in enumerate(derived):
                if place in taken:
                    continue
                idle = [uid for s in event.sightings if (uid := former.get(s.id)) and uid not in owner]
                if idle:
                    owner[min(idle, key=self._age)] = place
                    taken.add(place)

    def _age(self, uid: str) -> tuple[object, ...]:
        """What was published comes before what waited for a person, in no feed; then the older one."""
        at, known = self.created.get(uid), self.known.get(uid)
        return (known is not None and known.review, at is None, at, uid)

    def _kept(self, event: Event, before: Event | None) -> tuple[Event | None, Change | None]:
        """The event with its promises and its entry in the journal; (None, None) where nothing changed."""
        cause = self._cause(event)
        if before is None:
            created = self.created.get(event.uid) or self.now
            sequence, revised = self.promised.get(event.uid, (-1, None))  # it may come back
            kept = replace(event, created=created, revised=self._later(revised), sequence=sequence + 1)
            kind = ChangeKind.UNSURE if event.review else ChangeKind.ADDED
            return kept, self._change(kind, kept, differences(None, kept), cause)
        carried = replace(event, **{name: getattr(before, name) for name in PROMISES if name != "merged"})
        told = differences(before, carried)
        if carried == before:
            return None, None
        raised = before.sequence + any(one.field in RAISES_SEQUENCE for one in told)
        visible = any(getattr(carried, f.name) != getattr(before, f.name) for f in fields(Event) if f.name != "merged")
        kept = replace(
            carried,
            sequence=raised,
            revised=self._later(before.revised) if visible else before.revised,
            last_change=in_words(told) or before.last_change,
        )
        kind = ChangeKind.REVISED if told else ChangeKind.SEEN
        return kept, self._change(kind, kept, told, cause)

    def _cause(self, event: Event) -> str:
        """The person's decision, or the last sighting of the event that came now."""
        return self.cause or next((s.id for s in reversed(event.sightings) if s.id in self.arrived), "")

    def _later(self, before: datetime | None) -> datetime:
        """A stamp that is later than the one before, whatever the clock says."""
        return max(self.now, before + timedelta(seconds=1)) if before else self.now

    def _change(self, kind: ChangeKind, event: Event, told: Sequence[FieldChange], cause: str) -> Change:
        reason = self.reason or _why(self.arrived.get(cause))
        against = () if self.cause else overruled(event, [s for s in event.sightings if s.id in self.arrived])
        reason = "; ".join(filter(None, (reason, *against)))
        return Change(kind, event.uid, event.title, tuple(told), cause, reason, self.at, disagrees=against, event=event)

    def _gone(self, event: Event) -> Change:
        reason = self.reason or "nothing that was read names it any more"
        lost = tuple(FieldChange(name, _FIELDS[name](event), None) for name in ("date", "status"))
        return Change(ChangeKind.REMOVED, event.uid, event.title, lost, self.cause, reason, self.at)

    def _melted(self, event: Event, into: str, cause: str) -> Change:
        told = (FieldChange("uid", event.uid, into),)
        reason = self.reason or "it turned out to be the same meeting as another"
        return Change(ChangeKind.REMOVED, event.uid, event.title, told, cause, reason, self.at)


def overruled(event: Event, arrived: Sequence[Sighting]) -> tuple[str, ...]:
    """Where the sightings that came now say what a person's word has overruled, in words."""
    said = []
    for conflict in event.conflicts:
        words = _CLAIMS.get(conflict.field)
        if conflict.reason == BY_A_PERSON and words and any(words(s.candidate) == conflict.lost for s in arrived):
            said.append(f"it says {conflict.field} {conflict.lost}, but a person said {conflict.kept}, and that stands")
    return tuple(said)


def differences(before: Event | None, after: Event) -> list[FieldChange]:
    """What a reader would see changed, field by field, in words."""
    found = []
    for name, words in _FIELDS.items():
        old, new = (words(before) if before else None), words(after)
        if old != new:
            found.append(FieldChange(name, old, new))
    known, told = exceptions_in_words(before) if before else {}, exceptions_in_words(after)
    changed = [day for day in sorted({*known, *told}) if known.get(day) != told.get(day)]
    return found + [FieldChange("exceptions", known.get(day), told.get(day)) for day in changed]


def in_words(told: Sequence[FieldChange]) -> str | None:
    """'date: November 2025 → 31 October to 1 November 2025; status: tentative → confirmed'."""
    return "; ".join(f"{one.field}: {one.before or '–'} → {one.after or '–'}" for one in told) or None


def _why(sighting: Sighting | None) -> str:
    if sighting is None:
        return ""
    title = sighting.announcement_title or sighting.key or sighting.url or sighting.source
    return f"announced by {sighting.source} on {moment(sighting).date().isoformat()}: {title}"


_FIELDS: dict[str, Callable[[Event], str | None]] = {
    "title": lambda e: e.title,
    "date": lambda e: span_in_words(e.span),
    "status": status_in_words,
    "was": lambda e: span_in_words(e.was) if e.was else None,
    "place": lambda e: place_in_words(e.place) if e.place else None,
    "online": lambda e: "online" if e.online else None,
    "kind": lambda e: e.kind.value,
    "edition": lambda e: str(e.edition) if e.edition else None,
    "series": lambda e: e.series,
    "repeats": lambda e: recurrence.told(e.rrule) if e.rrule else None,
    "link": lambda e: e.url,
    "hidden": lambda e: "hidden" if e.hidden else None,
    "locked": lambda e: "locked" if e.locked else None,
    "review": lambda e: "waits for a person" if e.review else None,
}
# What a sighting claims, in the words of a conflict.
_CLAIMS: dict[str, Callable[[Candidate], str]] = {
    "title": lambda c: c.title,
    "date": lambda c: span_in_words(c.span),
    "status": lambda c: c.status.value,
    "place": lambda c: place_in_words(c.place),
    "link": lambda c: str(c.url),
    "edition": lambda c: str(c.edition),
    "repeats": lambda c: recurrence.told(c.rrule or ""),
}
