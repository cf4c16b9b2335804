"""A reading as a value that a person can check: the text with its marks, where each value came from, and what lost.

`explain` gives the value; `lines` sets it as plain text. `calsync explain --html` sets the same value as a page.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from calsync import recurrence
from calsync.extract import grounds
from calsync.extract.clusters import Cluster
from calsync.extract.extractor import Reading
from calsync.extract.gathering import BARE, BODY, DESCRIBED, LAYOUT, PROPER, SERIES, Name
from calsync.extract.hourchoice import clock_said
from calsync.extract.knowledge import weights
from calsync.extract.layout import Unit
from calsync.extract.mentions import Dated
from calsync.extract.places import PlaceKind, PlaceMention
from calsync.extract.roles import DEADLINE, EVENT, FORMER
from calsync.model import Candidate, Evidence, Kind, Origin, status_in_words
from calsync.span import ZONE_UNSAID, Span, WhenKind
from calsync.wording import count, fixed_zone


@dataclass(frozen=True, slots=True)
class Mark:
    """What a stretch of the text was taken for. `kind`: time, name, place, state; `note` says which, in a word or two.

    `number` is that of the time in `Explanation.times`; 0 for other marks.
    """

    start: int
    end: int
    kind: str
    note: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """One unit of the layout with the marks inside it, in order and apart from one another."""

    kind: str
    start: int
    end: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class TimeNote:
    """One time of the text: what it says, what it means, its role and the rule that gave it, and what came of it.

    `meetings` are the numbers of the meetings that it dates; where it dates none, `why_not` says why.
    """

    number: int
    said: str
    means: str
    role: str
    rule: str
    meetings: tuple[int, ...]
    why_not: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a meeting, and the words and rules that it rests on."""

    field: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One candidate: its values, why it is so sure, and its quotes with their offsets."""

    number: int
    title: str
    kind: str
    status: str
    confidence: float
    values: tuple[Value, ...]
    reasons: tuple[str, ...]
    quotes: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Loser:
    """What was read and is no meeting of its own, with the rule that it lost to."""

    what: str
    rule: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All of it. `anchor` says from which day and zone the text speaks, and how that is known; `zone` that alone."""

    text: str
    anchor: str
    zone: Origin
    stretches: tuple[Stretch, ...]
    meetings: tuple[Meeting, ...]
    times: tuple[TimeNote, ...]
    lost: tuple[Loser, ...]


def explain(reading: Reading) -> Explanation:
    """The explanation of a reading."""
    anchor = reading.anchor
    day = anchor.day.isoformat() if anchor.day else "no day"
    zone = _zone(reading)
    dates: dict[int, list[int]] = {}  # by the offset of a time, the numbers of the meetings that it dates
    origins = [reading.trace.origin(candidate) for candidate in reading.candidates]
    for number, (made_of, _) in enumerate(origins, 1):
        if made_of is not None:
            dates.setdefault(made_of.start, []).append(number)
    marks = _marks(reading, dates)
    return Explanation(
        reading.source.source,
        f"The text speaks from {day} ({reading.anchor_reason}), its zone is {zone.value} ({zone.rule}).",
        zone,
        tuple(_stretch(reading, unit, marks.get(unit.index, [])) for unit in reading.layout.units),
        tuple(
            _meeting(reading, number, candidate, *origin)
            for number, (candidate, origin) in enumerate(zip(reading.candidates, origins, strict=True), 1)
        ),
        tuple(_time(reading, number, dated, dates) for number, dated in enumerate(reading.dated, 1)),
        tuple(Loser(_flat(lost.what), lost.rule) for lost in sorted(reading.trace.lost, key=lambda one: one.start)),
    )


def _zone(reading: Reading) -> Origin:
    """The zone of hours for which nothing nearer tells one."""
    known, rule = reading.where.zone_told
    if known is None and reading.anchor.zone:
        known, rule = reading.anchor.zone, f"nothing tells one, and it is assumed: {_whose(reading)}"
    return Origin("zone", known or "not known", rule or "nothing tells one")


def _whose(reading: Reading) -> str:
    """Whose clock is assumed for hours of which nothing tells one."""
    ours = reading.where.fallback == reading.where.default
    return "the configuration's" if ours else "that of the land which it is likeliest from"


def lines(explanation: Explanation) -> Iterator[str]:
    """The explanation as plain lines: the text, the meetings, the times that date none, and what lost."""
    text = explanation.text
    yield explanation.anchor
    yield ""
    for stretch in explanation.stretches:
        yield f"{stretch.kind:<10} {_marked(text, stretch)}"
    for meeting in explanation.meetings:
        yield ""
        yield f"{meeting.number}. {meeting.title} ({meeting.kind}, {meeting.status}; {meeting.confidence:.2f} sure)"
        for value in meeting.values:
            yield f"    {value.field}: {value.value} — {value.source}"
        yield from (f"    {reason}" for reason in meeting.reasons)
        for quote in meeting.quotes:
            yield f"    “{quote.shown}” ({quote.start}–{quote.end})"
    idle = [time for time in explanation.times if not time.meetings]
    if idle:
        yield ""
    for time in idle:
        yield f"no meeting: {time.said!r} ({time.means}): {time.why_not}"
    if explanation.lost:
        yield ""
    for lost in explanation.lost:
        yield f"lost: {lost.what}: {lost.rule}"


# The text and its marks.

_STRENGTHS = {
    SERIES: "known series",
    PROPER: "proper name",
    DESCRIBED: "described",
    BODY: "a body that meets",
    LAYOUT: "name by its row",
    BARE: "later mention",
}
_ROLES = {"stamp": "when it was said", "none": "aside", "hours": "opening hours"}  # where the name alone says little
_KINDS = {"boiler": "frame"}
_STATES = ("cancelled", "postponed", "moved", "tentative")  # the cues of a lexicon that say a meeting's state


def _marks(reading: Reading, dates: Container[int]) -> dict[int, list[Mark]]:
    """The marks of each unit: times before names, names before places. `dates`: the offsets of times that date a meeting."""
    found = [
        Mark(d.start, d.end, "time", _role(d) if d.role.name != EVENT or d.start in dates else "no meeting", number)
        for number, d in enumerate(reading.dated, 1)
        if d.start < d.end
    ]
    found += [Mark(n.start, n.end, "name", _STRENGTHS.get(n.strength, n.strength)) for n in reading.names]
    found += [Mark(place.start, place.end, "place", place.kind.value) for place in _places(reading)]
    by_unit: dict[int, list[Mark]] = {}
    for mark in found:
        unit = reading.layout.unit_at(mark.start)
        if unit is not None:
            by_unit.setdefault(unit.index, []).append(mark)
    return by_unit


def _places(reading: Reading) -> Iterator[PlaceMention]:
    """The places that are marked: of a town that nobody knows, where no meeting is held, only the parts behind it.

    "Earlier, Malaysia urged" may be a town and its country as "Batu Laut, Malaysia" is.
    """
    held = " ".join(candidate.place.text for candidate in reading.candidates if candidate.place is not None)
    for place in reading.where.mentions:
        doubtful = place.kind is PlaceKind.CITY and not place.entries and place.parts
        if doubtful and _flat(place.text) not in held:
            yield from place.parts
        elif place.kind is not PlaceKind.HINT:
            yield place


def _stretch(reading: Reading, unit: Unit, found: list[Mark]) -> Stretch:
    """The unit with its marks, as they stood in the text that came. Where two cover each other, the earlier in the list wins; words of state come last."""
    if unit.kind not in ("boiler", "header"):
        for state in _STATES:
            cues = getattr(reading.words, state).finditer(reading.layout.text, unit.start, unit.end)
            found = [*found, *(Mark(cue.start(), cue.end(), "state", state) for cue in cues)]
    kept: list[Mark] = []
    for mark in found:
        if mark.end <= unit.end and all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    back = reading.source.stretch_back
    stood = [Mark(*back(one.start, one.end), one.kind, one.note, one.number) for one in kept]
    return Stretch(
        _KINDS.get(unit.kind, unit.kind),
        *back(unit.start, unit.end),
        tuple(sorted(stood, key=lambda mark: mark.start)),
    )


def _marked(text: str, stretch: Stretch) -> str:
    out, at = [], stretch.start
    for mark in stretch.marks:
        number = f" {mark.number}" if mark.number else ""
        out.append(f"{text[at : mark.start]}[{text[mark.start : mark.end]}]({mark.kind}{number}: {mark.note})")
        at = mark.end
    out.append(text[at : stretch.end])
    return _flat("".join(out))


# The times.

_IDLE = {
    FORMER: "a time that no longer holds",
    DEADLINE: "a deadline",
    "stamp": "when something was said or published",
    "history": "told of the past",
    "hours": "hours of opening or the like",
    "none": "only a bound",
}


def _time(reading: Reading, number: int, dated: Dated, dates: dict[int, list[int]]) -> TimeNote:
    meetings = tuple(dates.get(dated.start, ()))
    said = _flat(reading.layout.text[dated.start : dated.end])
    return TimeNote(
        number, said, _means(dated), _role(dated), dated.role.reason, meetings,
        "" if meetings else _why_not(reading, dated),
    )  # fmt: skip


def _role(dated: Dated) -> str:
    return _ROLES.get(dated.role.name, dated.role.name)


def _means(dated: Dated) -> str:
    known = [span for span in dated.spans if span.known]
    if known:
        return ", ".join(map(_day, known[:4])) + (" …" if len(known) > 4 else "")
    if dated.when.kind is WhenKind.SET:
        return recurrence.told(dated.when.rrule or "comes back")
    return "an hour without a day" if dated.when.hour is not None else "no day of its own"


def _day(span: Span) -> str:
    start, end = span.stream()
    return " to ".join(value for value in (start, end) if value)


def _why_not(reading: Reading, dated: Dated) -> str:
    """Why a time dates no meeting: its role, what it was joined to, what it lost to, or that no name is near."""
    if dated.role.name != EVENT and dated.role.name in _IDLE:
        return f"{_IDLE[dated.role.name]} ({dated.role.reason})"
    lost = [one.rule for one in reading.trace.lost if one.start == dated.start]
    if lost:
        return lost[0]
    if dated.used and not dated.when.has_date:
        return "its hour was joined to a day"
    if not any(span.known for span in dated.spans):
        return "it gives no day, and there is none to count from"
    names = [link.cluster.best.title for link in reading.links if link.dated.start == dated.start]
    if names:
        return f"it was tied to “{names[0]}”, {_better(reading, names[0])}"
    return "no name of a meeting is near it"


def _better(reading: Reading, name: str) -> str:
    """What became of the meeting that a time was tied to."""
    if any(name == one.title or name in one.aliases for one in reading.candidates):
        return "whose time is said better elsewhere"
    lost = next((one.rule for one in reading.trace.lost if one.what.startswith(f"{name}, ")), "")
    return f"which is no meeting ({lost})" if lost else "which is no meeting of its own"


# The meetings.

_STATED = "stated as a fact"


def _meeting(
    reading: Reading, number: int, candidate: Candidate, dated: Dated | None, cluster: Cluster | None
) -> Meeting:
    values = [Value("name", candidate.title, _name_source(reading, candidate, cluster))]
    values.append(Value("when", _when(candidate), _when_source(reading, candidate, dated)))
    if candidate.span.tz:
        zone = fixed_zone(candidate.span.tz) or candidate.span.tz
        values.append(Value("zone", zone, _zone_source(reading, candidate, dated)))
    tied = _tied(reading, dated, cluster)
    if tied is not None:
        values.append(tied)
    if candidate.was is not None:
        values.append(Value("was", _day(candidate.was), "its former time"))
    if candidate.place is not None:
        values.append(Value("place", candidate.place.text, _place_source(reading, candidate)))
    if candidate.online:
        values.append(Value("place", "online", "the words say so"))
    if candidate.rrule:
        values.append(Value("comes back", recurrence.told(candidate.rrule), candidate.rrule))
    sources = {value.source for value in values}
    return Meeting(
        number,
        candidate.title,
        candidate.kind.value,
        status_in_words(candidate),
        candidate.confidence,
        tuple(values),
        tuple(reason for reason in map(_flat, candidate.reasons) if reason not in sources),
        candidate.evidence,
    )


def _tied(reading: Reading, dated: Dated | None, cluster: Cluster | None) -> Value | None:
    """How surely the time is this meeting's, and the name that came next."""
    if reading.linker is None or dated is None or cluster is None:
        return None
    options = reading.linker.options(dated)
    own = next((option for option in options if option.cluster is cluster), None)
    if own is None:
        return None
    rival = next((option for option in options if option.cluster is not cluster), None)
    next_best = f"; the next name, “{rival.name.title}”, has {rival.weight:.2f}" if rival else ""
    return Value("time is its own", f"{own.weight:.2f}", f"{grounds.in_words(own.relation)}{next_best}")


def _name_source(reading: Reading, candidate: Candidate, cluster: Cluster | None) -> str:
    if cluster is None:
        return "what the readers are asked to do by then" if candidate.kind is Kind.DEADLINE else _STATED
    best: Name = cluster.best
    said = _flat(reading.layout.text[best.start : best.end])
    how = {
        SERIES: f"the known series {best.series}, said as “{said}”",
        PROPER: f"“{said}”, a proper name",
        DESCRIBED: f"“{said}”, a gathering with what describes it",
        BODY: f"“{said}”, a body that meets",
        LAYOUT: f"“{said}”, what stands beside the time",
    }.get(best.strength, f"“{said}”")
    if best.likely < 1:
        how += f", {best.likely:.0%} likely the name of its line ({_chosen(reading, best)})"
    others = len({name.start for name in cluster.names}) - 1
    return how + (f", and {count(others, 'other mention')}" if others else "")


def _chosen(reading: Reading, name: Name) -> str:
    """What speaks most for and against this part of a line as its name, and the part that came next."""
    unit = reading.layout.unit_at(name.start)
    parts = reading.parts.get(unit.index, ()) if unit is not None else ()
    if not parts:
        return "by its line"
    rival = next((_flat(reading.layout.text[p.start : p.end]) or "no name" for p in parts[1:]), "")
    return "; ".join([*_heaviest(weights.NAME, parts[0].features), *([f"next: {rival}"] if rival else [])])


def _heaviest(table: Mapping[str, float], features: Iterable[str]) -> list[str]:
    """The features that say most for or against something, with what they weigh."""
    told = sorted(((table.get(f, 0.0), f) for f in features), key=lambda one: -abs(one[0]))
    return [f"{f}: {weight:+.2f}" for weight, f in told[:3]]


def _when(candidate: Candidate) -> str:
    return f"{_day(candidate.span)} ({candidate.span.precision.value})" if candidate.span.known else "not known"


def _when_source(reading: Reading, candidate: Candidate, dated: Dated | None) -> str:
    if dated is None:
        return _STATED if candidate.stated else "its sentence" if candidate.span.known else "no time is tied to it"
    said = f"“{_flat(reading.layout.text[dated.start : dated.end])}”"
    said += _hour_source(dated)
    implied = sorted(candidate.span.implied - ZONE_UNSAID)
    if dated.when.relative is not None and reading.anchor.day is not None:
        return f"{said}, counted from {reading.anchor.day.isoformat()}"
    return said + (f"; not said, taken from around it: {', '.join(implied)}" if implied else "")


def _hour_source(dated: Dated) -> str:
    """How likely the hour of a day is that says none itself, or that it has none, and what speaks most for and against it."""
    clock = clock_said(dated.when)
    chosen = max((o for o in dated.hours if o.clock == clock), key=lambda option: option.weight, default=None)
    if chosen is None:
        return ""
    hour = f"{clock[0]:02}:{clock[1]:02} is its hour" if clock else "it has no hour"
    return f"; that {hour} is {chosen.weight:.0%} likely ({'; '.join(_heaviest(weights.HOUR, chosen.features))})"


def _zone_source(reading: Reading, candidate: Candidate, dated: Dated | None) -> str:
    if candidate.span.zone_assumed:
        return f"assumed: nothing tells one, so it is {_whose(reading)}"
    if "zone" not in candidate.span.implied:
        return _STATED if dated is None and candidate.stated else "said beside the hour"
    if candidate.place is not None and candidate.place.tz == candidate.span.tz:
        return f"that of {candidate.place.text}"
    if reading.anchor.zone != candidate.span.tz:
        return "that of a place near by"
    return f"that of the text: {_zone(reading).rule}"


def _place_source(reading: Reading, candidate: Candidate) -> str:
    weighed = reading.trace.places.get((candidate.title, candidate.span))
    if weighed and weighed[0].reason:
        return _flat(weighed[0].reason)
    return _STATED if candidate.stated else "the document's own: its dateline, letterhead or data"


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
