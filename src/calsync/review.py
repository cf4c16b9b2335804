"""A person's word on events: kept as decisions, in their order, and settled like what was announced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from calsync.errors import CalsyncError
from calsync.model import Announcement, Candidate, Change, Decision, Event, Sighting, Status
from calsync.pipeline import Line, Reading, one_writer, put, settle
from calsync.reconcile import derive, exceptions_in_words, place_in_words, span_in_words, typed, undone
from calsync.replay import CAUSE, take_back
from calsync.span import Span
from calsync.store import Text, Writing, remove, scrub, sweep, texts, uids_of

PERSON = "person"  # the source of what a person entered
PERSON_AUTHORITY = 1000  # above every source and every stated fact


def decide(line: Line, action: str, uid: str, *, by: str, data: Mapping[str, Any] | None = None) -> list[Change]:
    """Keep a person's word on an event, and settle what it means.

    `action` and `data`: correct (`values`: title, span, place, status …), merge (`other`: the UID to take in), split
    (`sightings`: those that are another meeting), hide, show, lock (`values`: what is to stay), unlock, confirm, ignore
    (`sightings`: those that are not to count), undo (`decision`: its number). Each may have a `note`.
    Raises CalsyncError where the event or what it speaks of is not there.
    """
    with one_writer, line.store.writing() as work:
        event = work.event(uid)
        if event is None:
            raise CalsyncError(f"there is no event {uid}; calsync events shows the UIDs")
        said = dict(data or {})
        mine, others = _spoken_of(work, event, action, said)
        return _keep(line, work, Decision(0, action, event.uid, said, line.clock(), by), mine, others)


def add(line: Line, values: Mapping[str, Any], *, by: str, note: str | None = None) -> list[Change]:
    """Enter a meeting that no announcement names. It is found again when one does.

    It is a sighting of the highest authority: no other date or place replaces it, but news of a change does, such as
    that it was called off. `values` as in a correction; a title is needed. Raises CalsyncError.
    """
    said = checked(values)
    if not said.get("title"):
        raise CalsyncError("a meeting needs a title")
    now = line.clock()
    made = Candidate(**said, confidence=1.0, stated=True, reasons=("entered by a person",))
    entered = Announcement(PERSON, line.new_uid(), note or "", title="Entered by hand", published=now)
    told = f"{by}: add" + (f" ({note})" if note else "")
    with one_writer, line.store.writing() as work:
        reading = Reading(PERSON, PERSON_AUTHORITY, ((entered, (made,)),), given=True)
        return put(line, work, reading, reason=told) or []


def undo(line: Line, change: int, *, by: str, note: str | None = None) -> list[Change]:
    """Take back what an entry of the journal did, with all that the same cause did to other events.

    A person's decision is taken back, and so is a replay, as a whole. What an announcement caused is taken back by not
    counting what it says of this event. Raises CalsyncError where there is no such entry, or nothing left to take back.
    """
    with one_writer, line.store.writing() as work:
        entry = work.change(change)
        if entry is None:
            raise CalsyncError(f"there is no change {change}; calsync log shows their numbers")
        said: dict[str, Any] = {"note": note} if note else {}
        kind, _, number = entry.cause.partition(" ")
        if kind == CAUSE:
            told = f"{by}: undo" + (f" ({note})" if note else "")
            changes = take_back(line, work, number, now=line.clock(), reason=told)
            if not changes:
                raise CalsyncError(f"nothing is left of the replay behind change {change}; it was taken back already")
            return changes
        if kind == "decision":
            former = _undoable(work, int(number), entry)
            made = Decision(0, "undo", former.event, said | {"decision": former.id}, line.clock(), by)
            return _keep(line, work, made, [*former.data["sightings"]], [*former.data.get("others", ())])
        made = Decision(0, "ignore", entry.uid, said, line.clock(), by)
        return _keep(line, work, made, _told_by(work, entry), [])


def forget(line: Line, said: str, *, by: str) -> tuple[Text, list[Change]]:
    """Remove an announcement for good, in all its versions: its text, its words, and what rests on it alone.

    `said` is its id or the beginning of that, its address or its key. The UIDs of events that go stay known, and the
    place does not bring the text back. This cannot be taken back. Raises CalsyncError.
    """
    with one_writer, line.store.writing() as work:
        found = texts(work, said)
        if len(found) != 1:
            several = f'"{said}" may mean {len(found)} announcements' if found else f'there is no announcement "{said}"'
            raise CalsyncError(f"{several}; calsync events show EVENT tells the id of each")
        (text,) = found
        ours = work.sightings(text.sightings)
        uids = uids_of(work, text.sightings)
        near = work.neighbourhood(text.sightings)
        around = [s for s in near.sightings if s.id not in text.sightings]
        words = {word for s in ours for word in claims(s)} - {word for s in around for word in claims(s)}
        words |= _exceptions(near.events) - _exceptions(derive(around, near.decisions, line.rules))
        now = line.clock()
        remove(work, text, now)
        changes = settle(line, work, around, now=now, cause="forget", reason=f"{by}: forget", touched=uids)

        def anew(rest: Sequence[Sighting], at: datetime) -> Event | None:
            standing = [one for one in near.decisions if one.made <= at]
            return next(iter(derive(rest, standing, line.rules)), None)

        scrub(work, uids | {change.uid for change in changes}, frozenset(text.sightings), words, anew)
    sweep(line.store)
    return text, changes


def _exceptions(events: Iterable[Event]) -> set[str]:
    """What the journal says of single days of standing meetings."""
    return {told for event in events for told in exceptions_in_words(event).values()}


def claims(s: Sighting) -> set[str]:
    """The words that a sighting puts into the journal."""
    c = s.candidate
    said = [c.title, *c.aliases, s.announcement_title, c.url, s.url, c.description, c.rrule]
    said += [span_in_words(c.span) if c.span.known else None, span_in_words(c.was) if c.was else None]
    said += [place_in_words(c.place) if c.place else None, s.key or None]
    return {word for word in said if word}


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """A person's values, with the types of an event. Raises CalsyncError saying what is wrong with them."""
    try:
        found = typed(values)
    except (ValueError, TypeError, AttributeError) as error:
        raise CalsyncError(f"that cannot be understood: {error}") from error
    if found.get("status") is Status.PAST:
        raise CalsyncError("that a meeting is over follows from its date; the states are: " + ", ".join(STATES))
    if "title" in found and not str(found["title"] or "").strip():
        raise CalsyncError("a meeting needs a title")
    return found


STATES = tuple(state.value for state in Status if state is not Status.PAST)


def _spoken_of(work: Writing, event: Event, action: str, said: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The sightings that a decision speaks of, and those that it sets them against."""
    mine = [s.id for s in event.sightings]
    match action:
        case "merge":
            other = work.event(str(said.get("other", "")))
            if other is None:
                raise CalsyncError(f"there is no event {said.get('other')} to merge with {event.uid}")
            if other.uid == event.uid:
                raise CalsyncError(f"both are the one event {event.uid} already; name another to merge it with")
            return mine, [s.id for s in other.sightings]
        case "split":
            wanted = set(said.pop("sightings", ()))
            others, mine = [id for id in mine if id not in wanted], [id for id in mine if id in wanted]
            if not mine or not others:
                raise CalsyncError(f"{event.uid} cannot be split so; name some of its announcements, not all or none")
            return mine, others
        case "ignore":
            wanted = set(said.pop("sightings", ()))
            if not wanted or not wanted <= set(mine):
                raise CalsyncError(f"{event.uid} does not rest on what was named")
            return [id for id in mine if id in wanted], []
        case "undo":
            former = next((one for one in work.decisions(mine) if one.id == said.get("decision")), None)
            if former is None:
                raise CalsyncError(f"no decision {said.get('decision')} speaks of {event.uid}")
            return [*former.data.get("sightings", ())], [*former.data.get("others", ())]
        case "correct":
            if not checked(said.get("values", {})):
                raise CalsyncError("a correction needs a value to correct")
        case "lock":
            said.setdefault("values", _as_it_stands(event))
        case "confirm":
            return mine, _doubted(work, event)
        case "hide" | "show" | "unlock":
            pass
        case _:
            raise CalsyncError(f"there is no decision {action}")
    return mine, []


def _doubted(work: Writing, event: Event) -> list[str]:
    """The sightings of the other meetings that it might have been: who confirms it says that it is none of them."""
    doubted = [conflict.sighting for conflict in event.conflicts if conflict.field == "identity"]
    homes = {uid for uid in map(work.home, doubted) if uid and uid != event.uid}
    return [s.id for other in work.events(sorted(homes)) for s in other.sightings]


def _keep(line: Line, work: Writing, said: Decision, mine: list[str], others: list[str]) -> list[Change]:
    """Write a decision down, and settle the events of the sightings that it speaks of."""
    data = dict(said.data) | {"sightings": mine, "others": others}
    kept = work.add_decision(Decision(0, said.action, said.event, data, said.made, said.by))
    told = f"{said.by}: {said.action}" + (f" ({data['note']})" if data.get("note") else "")
    around = work.sightings([*mine, *others])
    return settle(line, work, around, now=said.made, cause=f"decision {kept.id}", reason=told)


def _undoable(work: Writing, number: int, entry: Change) -> Decision:
    """The decision of that number, if it still counts."""
    known = work.decisions()
    decision = next((one for one in known if one.id == number), None)
    if decision is None:
        raise CalsyncError(f"the decision behind change {entry.id} is not known any more; it cannot be taken back")
    if number in undone(known):
        raise CalsyncError(f"change {entry.id} was taken back already; calsync log {decision.event} shows by which")
    return decision


def _told_by(work: Writing, entry: Change) -> list[str]:
    """The sightings of this event that the announcement behind a change made."""
    (cause,) = work.sightings([entry.cause]) or (None,)
    if cause is None:
        raise CalsyncError(
            f"change {entry.id} has no announcement or decision behind it that could be taken back; "
            f"calsync events correct {entry.uid} sets its values"
        )
    event = work.event(entry.uid)
    mine = [s.id for s in event.sightings if s.announcement == cause.announcement] if event else []
    if not mine:
        raise CalsyncError(
            f"nothing of what is behind change {entry.id} counts any more, so there is nothing to take back; "
            f"calsync log {entry.uid} shows what happened since"
        )
    return mine


def _as_it_stands(event: Event) -> dict[str, Any]:
    """The values that a lock holds."""
    return {
        "title": event.title,
        "span": span_values(event.span),
        "was": span_values(event.was) if event.was else None,
        "status": event.status.value,
        "place": asdict(event.place) if event.place else None,
        "online": event.online,
    }


def span_values(span: Span) -> dict[str, Any]:
    """A span as it stands in a decision."""
    start, end = span.stream()
    return {"start": start, "end": end, "precision": span.precision.value, "tz": span.tz}
