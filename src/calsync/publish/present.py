"""What an event shows in a calendar program: the title, times and words, before any format."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calsync import recurrence, wording
from calsync.errors import PublishError
from calsync.model import Event, Kind, Series, Sighting, Status, status_in_words, titled
from calsync.publish import standing, text, words, zones
from calsync.span import Precision, Span

DEFAULT_LENGTH = timedelta(hours=1)
DEADLINE_LENGTH = timedelta(minutes=1)
QUOTE_LIMIT = 200
ANNOUNCEMENTS = 3  # quoted in a description; the rest is counted, so that a feed of 1,000 events stays under 900 KB


@dataclass(frozen=True, slots=True)
class Presentation:
    """How a feed shows events that are not plain; events are rendered once for each that is in use."""

    vague: str = "span"  # span, first, hide
    cancelled: str = "mark"  # mark, confirmed, hide
    alarm: timedelta | None = None  # before the start

    @property
    def key(self) -> str:
        """The same text for the same presentation; the store keeps fragments by it."""
        alarm = f"{int(self.alarm.total_seconds())}s" if self.alarm is not None else "-"
        return f"vague={self.vague} cancelled={self.cancelled} alarm={alarm}"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one event shows in one presentation, ready to be written. Everything but the stamps."""

    uid: str
    summary: str
    start: date | datetime  # a date, or aware in UTC or in the zone to be named
    end: date | datetime  # of the same kind; exclusive, after `start`
    description: str
    sequence: int = 0
    created: datetime | None = None
    status: str = "CONFIRMED"
    transparent: bool = False
    busy: str = "BUSY"  # X-MICROSOFT-CDO-BUSYSTATUS: FREE, TENTATIVE or BUSY
    location: str | None = None
    geo: tuple[float, float] | None = None
    url: str | None = None
    categories: tuple[str, ...] = ()
    precision: str = Precision.DAY.value
    rrule: str | None = None
    parent: str | None = None
    alarm: timedelta | None = None
    conference: str | None = None  # where an online meeting is held
    exdates: tuple[date | datetime, ...] = ()  # starts that the rule gives and that are left out
    occurrence: date | datetime | None = None  # RECURRENCE-ID: the start in whose place this one stands
    overrides: tuple[Entry, ...] = ()  # occurrences of a standing meeting that are not as its rule says

    def digest(self, form: str) -> str:
        """The hash of what is shown, as written by form `form` of the writer."""
        shown = "\x1f".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self))
        return hashlib.sha256(f"{form}\x1f{shown}".encode("utf-8", "backslashreplace")).hexdigest()


def shown_span(event: Event) -> Span:
    """The time under which an event is shown: its own, or the former one where it was put off or called off."""
    if not event.span.known and event.was is not None and event.status in (Status.POSTPONED, Status.CANCELLED):
        return event.was
    return event.span


def shows(event: Event, presentation: Presentation) -> bool:
    """False where the event has no place in a feed of this presentation: no date at all, or hidden by a setting."""
    span = shown_span(event)
    if not span.known or span.precision is Precision.UNKNOWN:
        return False
    if event.status is Status.CANCELLED and presentation.cancelled == "hide":
        return False
    return not (span.precision.vague and presentation.vague == "hide")


def fitted(event: Event, presentation: Presentation) -> Presentation:
    """The presentation without what makes no difference to this event, so that feeds share its ready bytes."""
    if presentation == Presentation():
        return presentation
    off = Status.CANCELLED in (event.status, *(one.status for one in event.occurrences))
    return Presentation(
        vague=presentation.vague if shown_span(event).precision.vague else "span",
        cancelled=presentation.cancelled if off else "mark",
        alarm=presentation.alarm if _rings(event, shown_span(event)) else None,
    )


def present(
    event: Event,
    presentation: Presentation,
    series: Mapping[str, Series],
    over: Callable[[Event], bool] = lambda event: False,
) -> Entry:
    """What `event` shows. `series` are the known families by their keys.

    Of a standing meeting the occurrences that are not as its rule says are in it; one that is `over` (called off so
    long ago that nobody needs to see it any more), or that this presentation hides, is left out.

    Raises PublishError where the event cannot be shown at all; call it for events that `shows` agrees to.
    """
    span = _sane(shown_span(event))
    if not span.known:
        raise PublishError(f"{event.uid} has no date and can be in no feed")
    rule = event.rrule if standing.recurs(event) else None
    entry = _entry(event, span, presentation, series, rule)
    if rule is None:
        return entry
    deviating = standing.deviations(event)
    shown = {day: one for day, one in deviating.items() if shows(one, presentation) and not over(one)}
    left_out = {*standing.days_left_out(event), *deviating} - shown.keys()
    return replace(
        entry,
        exdates=tuple(_start_on(event, day) for day in sorted(left_out)),
        overrides=tuple(
            replace(
                _entry(one, _sane(shown_span(one)), presentation, series, None, recurs=True),
                occurrence=_start_on(event, day),
            )
            for day, one in sorted(shown.items())
        ),
    )


def _start_on(master: Event, day: date) -> date | datetime:
    """When the occurrence of that day begins by the rule, in the form in which the standing meeting's start is."""
    start = master.span.start
    if not isinstance(start, datetime) or not master.span.tz or not _known_zone(master.span.tz):
        return day
    return zones.placed(datetime.combine(day, start.time()), master.span.tz, recurs=True)


def _entry(
    event: Event,
    span: Span,
    presentation: Presentation,
    series: Mapping[str, Series],
    rule: str | None,
    *,
    recurs: bool = False,
) -> Entry:
    start, end, notes = _times(event, span, presentation, recurs=recurs or rule is not None)
    address = text.url(event.url) or next((u for s in reversed(event.sightings) if (u := text.url(s.url))), None)
    place = event.place
    entry = Entry(
        uid=event.uid,
        summary=_title(event, span, series.get(event.series or "")),
        start=start,
        end=end,
        description="",
        sequence=event.sequence,
        created=event.created.astimezone(UTC).replace(microsecond=0) if event.created else None,
        location=_location(event),
        geo=_geo(place.latitude, place.longitude) if place else None,
        url=address,
        categories=_categories(event, series),
        precision=span.precision.value,
        rrule=recurrence.fitted(rule, start) if rule else None,
        parent=event.parent,
        alarm=presentation.alarm if _rings(event, span) else None,
        conference=_conference(event),
    )
    entry = _state(entry, event, span, presentation)
    return replace(entry, description=_description(event, span, notes, entry))


def _conference(event: Event) -> str | None:
    """Where an online meeting is joined. The address of what was announced of it is not that."""
    if not event.online:
        return None
    address = text.url(event.url)
    return None if address in {text.url(sighting.url) for sighting in event.sightings} else address


# --------------------------------------------------------------------------------------------------- times


def _sane(span: Span) -> Span:
    """An end before its start is a misreading: the start stands alone."""
    if span.start is None or span.end is None or type(span.start) is not type(span.end):
        return span
    if span.precision is Precision.MINUTE:
        return replace(span, end=None) if span.end <= span.start else span
    return replace(span, end=None) if span.end < span.start else span


def _times(
    event: Event, span: Span, presentation: Presentation, *, recurs: bool
) -> tuple[date | datetime, date | datetime, list[str]]:
    """Start, exclusive end, and what a reader must be told of them."""
    if span.precision is not Precision.MINUTE or not isinstance(span.start, datetime):
        first, last = span.first_day, span.last_day
        assert first is not None and last is not None
        if span.precision.vague and presentation.vague == "first":
            last = first
        return first, _next_day(last), []
    if not span.tz or not _known_zone(span.tz):
        last_day = span.last_day or span.start.date()
        return span.start.date(), _next_day(last_day), ["The time zone is not known, so the whole day is shown."]
    end, notes = span.end if isinstance(span.end, datetime) else None, []
    if end is None and event.kind is Kind.DEADLINE:
        end = span.start + DEADLINE_LENGTH
    elif end is None:
        end = span.start + DEFAULT_LENGTH
        notes = [f"The end is not announced; {words.length(DEFAULT_LENGTH)} is shown."]
    if span.zone_assumed:
        notes = [*notes, wording.assumed_zone(span.tz)]
    start_at, end_at = zones.placed(span.start, span.tz, recurs=recurs), zones.placed(end, span.tz, recurs=recurs)
    if (start_at.tzinfo is UTC) != (end_at.tzinfo is UTC) and not recurs:
        start_at, end_at = start_at.astimezone(UTC), end_at.astimezone(UTC)
    if end_at.astimezone(UTC) <= start_at.astimezone(UTC):  # an end inside the hour that an autumn night repeats
        end_at = start_at + DEADLINE_LENGTH
    return start_at, end_at, notes


def _next_day(day: date) -> date:
    try:
        return day + timedelta(days=1)
    except OverflowError:
        raise PublishError(f"the date {day} is too far away for a calendar") from None


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


# --------------------------------------------------------------------------------------------------- state


def _moved(event: Event) -> bool:
    """Put off, and the exact new time is known: the meeting has moved, and takes place."""
    return (
        event.status is Status.POSTPONED
        and event.span.known
        and not event.span.precision.vague
        and event.was is not None
        and (event.was.start, event.was.end) != (event.span.start, event.span.end)
    )


def _rings(event: Event, span: Span) -> bool:
    """An alarm needs exact days, and a meeting that takes place on them."""
    dark = event.status in (Status.CANCELLED, Status.POSTPONED) and not _moved(event)
    return not dark and not span.precision.vague


def _title(event: Event, span: Span, series: Series | None) -> str:
    """The title with its state in words: Google and GNOME show no other mark (CLIENTS.md 5)."""
    title = titled(_short_first(text.line(event.title) or "Meeting", series), event.kind)
    vague = f" – {words.period(span)} (dates to be confirmed)" if span.precision.vague else ""
    match event.status:
        case Status.CANCELLED:
            return f"Cancelled: {title}{f' – {words.period(span)}' if vague else ''}"
        case Status.POSTPONED:
            former = event.was or (span if not vague else None)
            return f"Postponed: {title}{f' (was {words.was(former, span)})' if former else ''}{vague}"
        case Status.TENTATIVE if not vague:
            return f"{title} (to be confirmed)"
        case _:
            return title + vague


def _short_first(title: str, series: Series | None) -> str:
    """The family's acronym before a title without it: a month view shows the first twenty letters of a title only."""
    acronyms = series.acronyms if series else ()
    if not acronyms or any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", title) for one in acronyms):
        return title
    return f"{text.line(acronyms[0])}: {title}"


def _state(entry: Entry, event: Event, span: Span, presentation: Presentation) -> Entry:
    """STATUS, TRANSP and Outlook's own word for it (CLIENTS.md 4 and 5)."""
    if event.status is Status.CANCELLED:
        status = "CONFIRMED" if presentation.cancelled == "confirmed" else "CANCELLED"
        return replace(entry, status=status, transparent=True, busy="FREE")
    if span.precision.vague or (event.status is Status.POSTPONED and not _moved(event)):
        return replace(entry, status="TENTATIVE", transparent=True, busy="FREE")
    status = "TENTATIVE" if event.status is Status.TENTATIVE else "CONFIRMED"
    if event.kind is Kind.DEADLINE:
        return replace(entry, status=status, transparent=True, busy="FREE")
    return replace(entry, status=status, busy="TENTATIVE" if status == "TENTATIVE" else "BUSY")


# --------------------------------------------------------------------------------------------------- words


def _location(event: Event) -> str | None:
    place = text.line(event.place.text) if event.place else ""
    if event.online and place and "online" not in place.casefold():
        return f"{place} (also online)"
    if not place or place.casefold() == "online":
        return "Online" if place or event.online else None
    return place


def _geo(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    """Degrees to four digits, about ten metres. With a fifth Python would write 1e-05, no number of RFC 5545."""
    if latitude is None or longitude is None or not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    return round(latitude, 4) + 0.0, round(longitude, 4) + 0.0


def _categories(event: Event, series: Mapping[str, Series]) -> tuple[str, ...]:
    known = series.get(event.series) if event.series else None
    family = text.line(known.title if known else event.series or "")
    kind = "Deadline" if event.kind is Kind.DEADLINE else ""
    return tuple(word for word in (family, kind) if word)


_STATUS_WORDS = {
    Status.TENTATIVE: "planned, not confirmed yet",
    Status.CANCELLED: "cancelled",
    Status.POSTPONED: "postponed; the new date is not announced yet",
}


def _description(event: Event, span: Span, notes: list[str], entry: Entry) -> str:
    """What is known, how sure, what changed last, where it was said; the link as the last line (CLIENTS.md 9)."""
    status = "moved to a new date" if _moved(event) else _STATUS_WORDS.get(event.status) or status_in_words(event)
    former = f"Was: {words.former(event.was)}" if event.was is not None and event.was.known else ""
    when = words.when(span) if event.span.known else "the new date is not announced yet"
    if entry.rrule and event.rrule:
        when = f"{recurrence.told(event.rrule)}; first on {when}"
        left_out = standing.days_left_out(event)
        notes = [*notes, f"Not on {wording.listed([words.days(day, day) for day in left_out])}."] if left_out else notes
    known = [
        f"When: {when}",
        former,
        *notes,
        f"Where: {entry.location}" if entry.location else "",
        f"Status: {status}",
        f"How sure: {words.sure(event.confidence)}, from {wording.count(len(event.told), 'announcement')}"
        if event.sightings
        else "",
        f"Last change: {told}" if (told := last_change(event.last_change)) else "",
    ]
    parts = [
        wording.shorten(text.plain(event.description), 600) if event.description else "",
        "\n".join(line for line in known if line),
        *_announcements(event),
    ]
    if entry.url and not (parts[-1] or "").endswith(f"\n{entry.url}"):
        parts.append(entry.url)
    return text.plain("\n\n".join(part for part in parts if part))


# Fields of a change that say nothing to a subscriber, or that stand elsewhere in the event; a link may be a path.
_INWARD = re.compile(r"(?:was|link|series|edition|kind|hidden|locked|review): ")
_FIELD = re.compile(
    r"; (?=(?:title|date|status|was|place|online|kind|edition|series|repeats|link|hidden|locked|review|exceptions): )"
)


def last_change(told: str | None) -> str:
    """ "date: November 2025 → 24 September 2025; place: – → Desaru", without what does not concern a subscriber."""
    parts = [part for part in _FIELD.split(told or "") if not _INWARD.match(part)]
    return wording.shorten(text.line("; ".join(parts)), 300)


def _announcements(event: Event) -> list[str]:
    """The latest announcements, newest first: quote, title and day, link."""
    newest = list(reversed(event.told))[:ANNOUNCEMENTS]
    told = [words_ for sighting in newest if (words_ := _announcement(sighting))]
    more = len(event.told) - len(newest)
    if more > 0 and told:
        told.append(f"… and {wording.count(more, 'earlier announcement')}.")
    return told


def _announcement(sighting: Sighting) -> str:
    quote = next((e.shown for e in sighting.candidate.evidence if e.quote.strip()), "")
    quote = wording.shorten(text.line(quote).strip('“”"„« »'), QUOTE_LIMIT)
    said = f"“{quote}”" if quote else ""
    published = sighting.published.date() if isinstance(sighting.published, datetime) else sighting.published
    title = wording.shorten(text.line(sighting.announcement_title or ""), 120)
    source = ", ".join(part for part in (title, words.days(published, published) if published else "") if part)
    return "\n".join(part for part in (said, source and f"— {source}", text.url(sighting.url) or "") if part)
