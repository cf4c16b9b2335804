"""Which value wins: one Event of all that was said of a meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from calsync import recurrence
from calsync.model import Conflict, Decision, Event, Place, Sighting, Status
from calsync.reconcile import names as n
from calsync.reconcile.clusters import Cluster, order
from calsync.reconcile.profile import moment, place_words
from calsync.reconcile.say import place_in_words, span_in_words
from calsync.span import Precision, Span

SOLID = 0.5  # a claim of lower confidence speaks only where no better one does
MAX_ALIASES = 12
BY_A_PERSON = "a person said so"  # the reason of a conflict that a person's word has won
FIELDS = {"span": "date", "url": "link", "rrule": "repeats"}  # as conflicts and the journal name them

T = TypeVar("T")


def event_of(cluster: Cluster, decisions: Sequence[Decision] = ()) -> Event:
    """The event without its promises: no UID, SEQUENCE or stamps."""
    sightings = tuple(replace(s, current=c) for s, c in _versions(sorted(cluster.sightings, key=order)))
    claims = _ranked([s for s in sightings if s.current])
    when = _When()
    for sighting in claims:
        when.take(sighting)
    title = max(claims, key=_title_rank).candidate.title
    place, online = _place(claims)
    event = Event(
        uid="",
        title=title,
        span=when.span,
        aliases=_aliases(title, sightings),
        series=_last(claims, lambda s: s.candidate.series),
        edition=_edition(claims),
        kind=claims[-1].candidate.kind,
        status=when.status or Status.CONFIRMED,
        was=when.former,
        place=place,
        online=online,
        url=_last(claims, lambda s: s.candidate.url),
        rrule=_last(claims, lambda s: s.candidate.rrule),
        exdates=tuple(sorted({day for s in claims for day in s.candidate.exdates})),
        description=_last(claims, lambda s: s.candidate.description),
        confidence=max(s.candidate.confidence for s in claims),
        sightings=sightings,
        conflicts=tuple(dict.fromkeys((*when.conflicts, *_doubts(cluster)))),
        review=bool(cluster.doubts),
    )
    decided = _decided(event, decisions)
    if decided.span != event.span and decided.was == event.was and not when.moved:
        # A person set the date right; what the announcements said before each other was never given up in words.
        decided = replace(decided, was=None)
    return decided


def _versions(sightings: Sequence[Sighting]) -> Iterable[tuple[Sighting, bool]]:
    """Each with whether it counts: of one announcement's versions, what the newest that names this meeting says."""
    newest: dict[tuple[str, str], Sighting] = {}
    for s in sightings:
        version = (s.source, s.key or s.announcement)
        newest[version] = max(newest.get(version, s), s, key=lambda one: (moment(one), one.seen, one.announcement))
    for s in sightings:
        yield s, newest[s.source, s.key or s.announcement].announcement == s.announcement


def _ranked(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The claims in the order of their weight, the winner last.

    News of a change (called off, put off, moved) outdates whatever was published before it, whoever published that.
    Between two such changes the higher authority wins, then the later announcement, then the more confident reading.
    Of what one announcement says twice, the change wins over the time before it, and the new time over none.
    """
    solid = [s for s in sightings if s.candidate.confidence >= SOLID]
    changes = sorted(moment(s) for s in solid if _is_change(s))

    def rank(s: Sighting) -> tuple[object, ...]:
        at = moment(s)
        epoch = sum(change <= at for change in changes)
        c = s.candidate
        news = (_is_change(s), c.span.known)
        return (c.confidence >= SOLID, epoch, s.authority, at, c.stated, *news, c.confidence, s.announcement, s.id)

    return sorted(sightings, key=rank)


def _is_change(s: Sighting) -> bool:
    c = s.candidate
    return c.status in (Status.CANCELLED, Status.POSTPONED) or (c.was is not None and c.was.known and c.span.known)


@dataclass(slots=True)
class _When:
    """Time and status, as the claims come in from the weakest to the strongest."""

    span: Span = Span()
    status: Status | None = None
    was: Span | None = None
    moved: bool = False  # `was` was stated in words
    by: Sighting | None = None  # who gave the span
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def former(self) -> Span | None:
        """The former time, where it is another one than the time itself."""
        if self.was is None or not self.was.known or self.was == self.span:
            return None
        return self.was

    def take(self, s: Sighting) -> None:
        match s.candidate.status:
            case Status.POSTPONED:
                self._postponed(s)
            case Status.CANCELLED:
                self._cancelled(s)
            case _:
                self._held(s)

    def _postponed(self, s: Sighting) -> None:
        c = s.candidate
        new = c.span
        old = c.was if c.was and c.was.known else None
        if new.known and not new.precision.vague and old is None and (not self.span.known or new.overlaps(self.span)):
            old, new = new, Span()  # the words gave the old date only
        again = old and self.was and old.overlaps(self.was) and self.span.known and not old.overlaps(self.span)
        if again and (not new.known or new.overlaps(self.span)):
            return  # tells again of a change that is known, and whose new date is known
        lost = _finer(self.span if self.status is not Status.POSTPONED else None, old)
        if lost:
            self.was, self.moved = lost, True
        self.status = Status.POSTPONED
        self.span = new if new.known else (self.span if self._open_date(old) else Span())
        self.by = s

    def _open_date(self, old: Span | None) -> bool:
        """True where the time known so far already is the vague new one: it stays."""
        return self.status is Status.POSTPONED and self.span.known and not (old and old.overlaps(self.span))

    def _cancelled(self, s: Sighting) -> None:
        c = s.candidate
        if c.span.known:
            self._adopt(c.span, s)
        elif not self.span.known:
            self.span = c.was or self.was or Span()
        if c.was and c.was.known and self.was is None and not c.was.overlaps(self.span):
            self.was = c.was
        self.status = Status.CANCELLED

    def _held(self, s: Sighting) -> None:
        c = s.candidate
        if not c.span.known:
            if self.status is None:
                self.status = _standing(c.status)
            return
        stale = self._stale(s)
        if stale:
            self._conflict(s, c.span, stale)
            return
        told = c.was if c.was and c.was.known else None
        vaguer = self.span.known and c.span.precision.rank > self.span.precision.rank and c.span.overlaps(self.span)
        reopened = self.status is Status.POSTPONED and c.span.precision.vague
        if self.status is Status.POSTPONED and not self.span.known and self.was is None:
            self.was = told
        self._adopt(c.span, s)
        if told and not told.overlaps(self.span) and (self.was is None or self.was.overlaps(told)):
            self.was = _finer(self.was, told)
            self.moved = True
        elif told and self.was is None and told != self.span and not told.contains(self.span):
            self.was, self.moved = told, True
        elif told:
            self.moved = True
        if reopened or (vaguer and self.status is not None):
            return  # says less than is known
        self.status = _standing(c.status)

    def _stale(self, s: Sighting) -> str | None:
        """Why a time is not believed although it comes later: it is the very one that was given up."""
        c = s.candidate
        if c.was is not None and c.was.known:
            return None
        higher = self.by is not None and s.authority > self.by.authority
        if self.status is Status.CANCELLED and c.span.overlaps(self.span):
            if c.status is Status.PAST or higher:
                return None
            return "it was called off, and nobody called it on again"
        gone = self.was is not None and self.moved and c.span.overlaps(self.was) and not c.span.overlaps(self.span)
        if gone and not c.span.precision.vague and not higher and c.status is not Status.PAST:
            return "it was moved away from that date"
        if gone and c.span.precision.vague and c.span.contains(self.was or Span()):
            return "it was moved away from that date"
        return None

    def _adopt(self, new: Span, s: Sighting) -> None:
        """Take a stated time, unless it says less than what is known."""
        known = self.span
        if not known.known:
            self._set(_zoned(new, self.was, s), s)
        elif new.overlaps(known):
            self._refine(new, s)
        else:
            lower = self.by is not None and s.authority < self.by.authority
            told = s.candidate.was is not None and s.candidate.was.known
            if not told:
                why = "the later announcement wins" if not lower else "later news outdates it"
                if self.by is not None and s.authority > self.by.authority:
                    why = "the source of higher authority wins"
                self.conflicts.append(Conflict("date", span_in_words(new), span_in_words(known), _id(self.by), why))
            # What a higher authority said before the lower one is no news: the lower one's time was never given up.
            news = self.by is None or moment(s) >= moment(self.by)
            if news and (not known.precision.vague or self.was is None):
                self.was, self.moved = known, told
            self._set(_zoned(new, known, s), s)

    def _refine(self, new: Span, s: Sighting) -> None:
        known = self.span
        if new == known:
            self.by = s
            return
        if s.candidate.status is Status.PAST and not known.precision.vague:
            return  # a report confirms and adds nothing
        if new.precision.rank > known.precision.rank:
            return  # vaguer: confirms, loosens nothing
        days = known.precision is Precision.DAY and known.first_day != known.last_day
        if days and new.precision is Precision.MINUTE and new.first_day == new.last_day:
            former = s.candidate.was
            if former is None or not former.overlaps(known):
                return  # an hour of one of its days
            self.was, self.moved = known, True  # shortened, in words
        if new.precision is known.precision is Precision.MINUTE and new.start == known.start:
            new = replace(new, end=new.end or known.end)
        if new.precision is known.precision and new.precision.vague and new.contains(known):
            return  # the wider one of two vague times
        self._set(_zoned(new, known, s), s)

    def _set(self, new: Span, s: Sighting) -> None:
        self.span, self.by = new, s

    def _conflict(self, s: Sighting, span: Span, why: str) -> None:
        self.conflicts.append(Conflict("date", span_in_words(self.span), span_in_words(span), s.id, why))


def _standing(status: Status) -> Status:
    return Status.CONFIRMED if status is Status.PAST else status


def _finer(a: Span | None, b: Span | None) -> Span | None:
    """The more exact of two; the second where they do not touch."""
    if a is None or not a.known:
        return b
    if b is None or not b.known:
        return a
    if not a.overlaps(b):
        return b
    return b if b.precision.rank < a.precision.rank else a


def _zoned(new: Span, known: Span | None, s: Sighting) -> Span:
    """An hour has the zone of the time known before, where neither its words nor a place of its own tell one."""
    place = s.candidate.place
    told = new.tz is not None and ("zone" not in new.implied or (place is not None and place.tz is not None))
    if new.precision is Precision.MINUTE and not told and known is not None and known.tz:
        return new.on_clock_of(known)
    return new


def _id(s: Sighting | None) -> str:
    return s.id if s else ""


def _title_rank(s: Sighting) -> tuple[object, ...]:
    """The title: of the highest authority, no common words where there is a name, with its edition, then the later."""
    name = n.name(s.candidate.title)
    solid = s.candidate.confidence >= SOLID
    return (solid, s.authority, not name.generic, bool(name.editions), bool(name.years), *order(s))


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


def _last(claims: Sequence[Sighting], value: Callable[[Sighting], T | None]) -> T | None:
    return next((found for s in reversed(claims) if (found := value(s)) is not None), None)


def _edition(claims: Sequence[Sighting]) -> int | None:
    stated = _last(claims, lambda s: s.candidate.edition)
    if stated is not None:
        return stated
    for s in reversed(claims):
        editions = n.name(s.candidate.title).editions
        if len(editions) == 1:
            return next(iter(editions))
    return None


def _place(claims: Sequence[Sighting]) -> tuple[Place | None, bool]:
    """The place of the strongest claim; a vaguer one loosens nothing."""
    place: Place | None = None
    words: frozenset[str] = frozenset()
    online = False
    for s in claims:
        c = s.candidate
        new = place_words(c)
        if c.place is not None and (new or place is None) and not (new and new < words):
            place, words = _filled(c.place, place) if new & words else c.place, new
            online = c.online
        elif c.online:
            online = True
    return place, online


def _filled(new: Place, known: Place | None) -> Place:
    """The new place, with what was known of the same one."""
    if known is None:
        return new
    gaps = {f: getattr(known, f) for f in ("venue", "city", "country", "tz", "latitude", "longitude")}
    return replace(new, **{f: value for f, value in gaps.items() if getattr(new, f) is None and value is not None})


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
