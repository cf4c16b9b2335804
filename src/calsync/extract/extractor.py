"""Announcement → Candidates: layout, times, roles, names, clusters, judge, in that visible order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from calsync.extract import facts, judge
from calsync.extract.clusters import Cluster, Clusters, content
from calsync.extract.layout import Layout, Unit, lay_out
from calsync.extract.lexicon import Lexicon, lexicon
from calsync.extract.linking import Dated, Link, Linker, layout_names
from calsync.extract.names import BARE, LAYOUT, PROPER, SERIES, KnownSeries, Name, body_in, find_names
from calsync.extract.roles import DEADLINE, EVENT, FORMER, HOURS, MOVED_FROM, STAMP, Role, role_of
from calsync.extract.temporal import Anchor, Direction, TimeMention, direction, resolve, scan
from calsync.extract.where import Where
from calsync.model import Announcement, Candidate, Evidence, Kind, Series, Status
from calsync.span import Precision, Span, When, WhenKind

_DATELINE = re.compile(r"\s*(?:date \d{4}-\d\d-\d\d\s+)?[A-ZÀ-ÞŽŠ][\w .,'’()\[\]/-]{1,60}?(?:--|[—–:-])\s", re.U)


@dataclass(slots=True)
class Reading:
    """Everything that was seen on the way, for `explain`."""

    layout: Layout
    anchor: Anchor
    anchor_reason: str
    mentions: list[TimeMention] = field(default_factory=list)
    dated: list[Dated] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)


class Extractor:
    """Reads announcements. Pure, and picklable so that worker processes can have one."""

    def __init__(self, series: Sequence[Series] = ()) -> None:
        self.known = KnownSeries(tuple(series))

    def extract(self, announcement: Announcement) -> list[Candidate]:
        """The meetings that one announcement speaks of, in the order of the text."""
        return self.read(announcement).candidates

    def read(self, announcement: Announcement) -> Reading:
        """The same with everything that led there."""
        text, words = announcement.text, lexicon(announcement.language)
        layout = lay_out(text, announcement.layout, words, announcement.title)
        mentions = _split_moves(scan(text, announcement.language or "en", layout.breaks), text)
        where = Where(announcement, layout)
        anchor, reason, stamps = _anchor(announcement, layout, mentions, where)
        reading = Reading(layout, anchor, reason, mentions)
        reading.dated = _dated(text, layout, mentions, anchor, stamps, words, announcement.language)
        timespans = [(m.start, m.end) for m in mentions]
        ranges = [
            sentence
            for unit in layout.units
            if unit.kind not in ("boiler", "header") or unit.kind == "title"
            for sentence in (unit.sentences or ((unit.start, unit.end),))
        ]
        names = find_names(text, ranges, words, self.known, timespans)
        named = {u.index for n in names if n.strength != BARE and (u := layout.unit_at(n.start)) is not None}
        usable = [(d.start, d.end) for d in reading.dated if d.role.name in (EVENT, DEADLINE, FORMER)]
        extra = layout_names(layout, usable, named, [(m.start, m.end) for m in where.mentions])
        names, extra = _whole_cells(names, extra)
        reading.names = sorted([*names, *extra.values()], key=lambda n: (n.start, n.end))
        clusters = Clusters()
        for name in reading.names:
            clusters.add(name)
        linker = Linker(layout, words, reading.names, clusters, extra)
        for dated in reading.dated:
            if dated.role.name in (EVENT, FORMER) and dated.spans:
                reading.links.extend(linker.link(dated))
        composer = _Composer(announcement, layout, words, anchor, where, linker, reading)
        reading.candidates = facts.merge(facts.candidates(announcement, where), composer.candidates())
        return reading


def _whole_cells(names: list[Name], extra: dict[int, Name]) -> tuple[list[Name], dict[int, Name]]:
    """The cell of a row that holds a gathering word is the name, whole: "Webinar: Naming things"."""
    kept = list(names)
    made = dict(extra)
    for index, cell in extra.items():
        if cell.strength != LAYOUT:
            continue
        inside = [n for n in kept if n.start >= cell.start and n.end <= cell.end]
        if any(n.strength == SERIES for n in inside):
            made.pop(index)
        elif inside:
            best = max(inside, key=lambda n: len(n.title))
            kept = [n for n in kept if n not in inside]
            made[index] = replace(cell, strength=PROPER, head=best.head, edition=best.edition, acronym=best.acronym)
    return kept, made


def _anchor(
    announcement: Announcement, layout: Layout, mentions: Sequence[TimeMention], where: Where
) -> tuple[Anchor, str, set[int]]:
    """The day on which the text speaks: its dateline's, else its published day, else a stamp line's near its top.

    Also gives the starts of mentions that are such stamps, so that they are not read as meetings.
    """
    published = announcement.published
    day = published.date() if isinstance(published, datetime) else published
    zone = announcement.zone or where.zone
    at = published if isinstance(published, datetime) else None
    bare = Anchor(day=day, zone=zone, at=at)
    stamps: set[int] = set()
    line_day: date | None = None
    for mention in mentions:
        unit = layout.unit_at(mention.start)
        if unit is None or unit.index > 12 or mention.when.kind not in (WhenKind.DATE, WhenKind.DATETIME):
            continue
        if not mention.when.has_day:
            continue
        spans = resolve(mention.when, bare)
        if not spans or spans[0].first_day is None:
            continue
        found = spans[0].first_day
        before = layout.text[max(unit.start, mention.start - 200) : mention.start]
        after = layout.text[mention.end : min(unit.end, mention.end + 200)]
        near = day is None or abs((found - day).days) <= 10
        in_dateline = (
            unit.kind in ("paragraph", "label", "heading")
            and len(before) < 60
            and bool(re.fullmatch(r"[\s\W]*(?:date\s)?(?:[A-ZÀ-Þ][\w.'’()\[\]/ -]*,?\s*)?\(?", before))
            and bool(re.match(r"\)?\s*(?:\([\w .]+\)\s*)?(?:--|[—–:-]|\s+[A-Z]{3,})", after))
            and len(after) > 60
        )
        lone = unit.end - unit.start < 300 and sum(c.isalpha() for c in before + after) <= 28
        reported = len(before) < 60 and _STAMPED.search(before) is not None
        if near and in_dateline:
            stamps.add(mention.start)
            if line_day is None:
                line_day = found
        elif (
            found == day
            and unit.index <= 3
            and layout.text[mention.start - 1 : mention.start] == "("
            and after.startswith(")")
        ):
            stamps.add(mention.start)
        elif (
            lone
            and unit.index <= 8
            and (found == day or (day is None and unit.index <= 4 and _prose_follows(layout, unit)))
        ) or (reported and unit.index <= 8 and near and len(after) < 60):
            stamps.add(mention.start)
            if day is None and line_day is None:
                line_day = found
    if line_day is not None:
        return Anchor(day=line_day, zone=zone, at=at if at and at.date() == line_day else None), "dateline", stamps
    return bare, "published" if day else "nothing: relative words stay unknown", stamps


_STAMPED = re.compile(
    r"\b(?:posted|published|updated|issued|released?|last modified|printed|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|"
    r"actualizado|diterbitkan|dikemas kini|diperbarui)\b[^.;]{0,25}$|^\W*by [A-Z][\w. ]{2,40}[,|–-]\s*$",
    re.I,
)


def _prose_follows(layout: Layout, unit: Unit) -> bool:
    following = layout.units[unit.index + 1 : unit.index + 4]
    return any(u.kind == "paragraph" and u.end - u.start > 120 for u in following)


def _one_year(when: When) -> When:
    """A range whose end alone says its year ("27 September to 2 October 2020") starts in that year, or the one before."""
    end = when.end
    if when.kind is WhenKind.RANGE and end is not None and end.year and end.month and when.month and when.year is None:
        return replace(when, year=end.year - (1 if when.month > end.month else 0))
    return when


def _dated(
    text: str,
    layout: Layout,
    mentions: Sequence[TimeMention],
    anchor: Anchor,
    stamps: set[int],
    words: Lexicon,
    language: str | None,
) -> list[Dated]:
    """Each mention with its unit, role and meaning; hours go to their day, days to the month or year over them."""
    found: list[Dated] = []
    for mention in mentions:
        when = _one_year(mention.when)
        if when.kind in (WhenKind.DURATION, WhenKind.REFERENCE):
            continue
        unit = layout.unit_at(mention.start)
        if unit is None:
            continue
        sentence = next((s for s in unit.sentences if s[0] <= mention.start < s[1]), (unit.start, unit.end))
        bare_year = all(
            day.year is not None
            and day.month is None
            and day.day is None
            and day.weekday is None
            and day.quarter is None
            and day.season is None
            for day in (when.days or (when,))
        )
        if mention.start in stamps:
            role = Role(STAMP, "the announcement's own date")
        else:
            role = role_of(
                layout,
                unit,
                sentence,
                mention.start,
                mention.end,
                words,
                by=when.mod in ("by", "before", "until"),
                bare_year=bare_year,
            )
        found.append(Dated(mention.start, mention.end, when, unit, sentence, role))
    _important_dates(found, layout)
    _moves(found, text)
    _opening_hours(found)
    _hours_to_days(found, layout)
    _usual_hours(found, text)
    for dated in found:
        if not dated.when.has_date and dated.when.kind is not WhenKind.SET:
            continue
        way = direction(text, dated.start, dated.end, language or "en")
        if way is Direction.PAST and dated.when.month is not None:
            way = Direction.NEAREST  # a day and month without a year: the nearest that fits
        inherit = _inherited(dated, found, layout)
        try:
            dated.spans = list(resolve(dated.when, anchor, direction=way, inherit=inherit))
        except (ValueError, OverflowError):
            dated.spans = []
    return found


_IMPORTANT = re.compile(
    r"important dates|key dates|deadlines|fristen|dates limites|fechas importantes|tarikh penting|tanggal penting", re.I
)
_GATHERS = re.compile(
    r"conference|workshop|symposium|meeting|event|seminar|congress|school|tutorial|session|talk|tagung|konferenz|colloque|conférence|"
    r"congreso|persidangan|bengkel|lokakarya|pelaksanaan|main dates?|hackathon|forum|summit",
    re.I,
)


def _split_moves(mentions: Sequence[TimeMention], text: str) -> list[TimeMention]:
    """ "Moved from 12 May to 14 May" is no range: its first day was, its last one is."""
    out: list[TimeMention] = []
    for mention in mentions:
        parts = [p for p in mention.parts if p.when.has_date]
        if (
            mention.when.kind is WhenKind.RANGE
            and len(parts) == 2
            and MOVED_FROM.search(text, max(0, mention.start - 60), mention.start)
        ):
            first, last = parts
            if first.when.month is None and last.when.month is not None:
                first = replace(first, when=replace(first.when, month=last.when.month, year=last.when.year))
            elif first.when.year is None and last.when.year is not None:
                first = replace(first, when=replace(first.when, year=last.when.year))
            out.extend((first, last))
        else:
            out.append(mention)
    return out


def _important_dates(found: list[Dated], layout: Layout) -> None:
    """Under "Important dates" each row is a deadline, but for the gathering's own."""
    for dated in found:
        if dated.role.name != EVENT or dated.unit.kind not in ("label", "row", "item", "paragraph"):
            continue
        over = " ".join(layout.text[layout.units[i].start : layout.units[i].end] for i in dated.unit.above[-2:])
        before = [
            u
            for u in layout.units[max(0, dated.unit.index - 14) : dated.unit.index]
            if _IMPORTANT.search(layout.text, u.start, min(u.end, u.start + 60))
        ]
        if not _IMPORTANT.search(over) and not (before and dated.unit.kind != "paragraph"):
            continue
        if dated.unit.end - dated.unit.start < 200 and not _GATHERS.search(
            layout.text, dated.unit.start, dated.unit.end
        ):
            dated.role = Role(DEADLINE, "stands under the important dates")


_MOVED_TO = re.compile(
    r"\b(?:moved|re-?scheduled|postponed|put (?:back|off)|shifted|changed|brought forward|reset|deferred|delayed|adjourned|verschoben|verlegt|"
    r"déplacée?s?|reportée?s?|trasladad[ao]s?|aplazad[ao]s?|ditunda|ditangguhkan|dipindahkan)\b[^.;]{0,50}?"
    r"\b(?:to|until|till|for|auf|au|al|ke|kepada|hingga)\b",
    re.I,
)


_ARROW = re.compile(r"\s*[*_()]*(?:=+>|-+>|→|⇒|»)[*_()]*\s*(?:now|new:?)?\s*", re.I)


def _moves(found: list[Dated], text: str) -> None:
    """ "The meeting announced for 25 March has been moved to 26 March": what stands before the move is the former time."""
    for dated, following in pairwise(found):
        if dated.unit.index == following.unit.index and _ARROW.fullmatch(text, dated.end, following.start):
            dated.role = Role(FORMER, "an arrow leads from it to another time")
    for dated in found:
        if dated.role.name != EVENT:
            continue
        move = _MOVED_TO.search(text, *dated.sentence)
        if move is None or dated.end > move.start():
            continue
        if any(o.sentence == dated.sentence and 0 <= o.start - move.end() < 40 and o.role.name == EVENT for o in found):
            dated.role = Role(FORMER, f"it was {' '.join(move[0].split())!r} another time")


def _opening_hours(found: list[Dated]) -> None:
    """Three or more rows of bare weekdays with hours are the hours of an office."""
    rows = [
        d
        for d in found
        if d.when.weekday is not None
        and d.when.day is None
        and d.when.hour is not None
        and d.when.relative is None
        and d.unit.end - d.unit.start < 80
        and d.role.name == EVENT
    ]
    if len({d.when.weekday for d in rows}) >= 3:
        for dated in rows:
            dated.role = Role(HOURS, "one of several weekdays with hours")


def _hours_to_days(found: list[Dated], layout: Layout) -> None:
    """An hour without a day belongs to the day before it in its sentence, row, block or label group; else to the next."""
    for index, hour in enumerate(found):
        if (
            hour.when.has_date
            or hour.role.name in (HOURS, STAMP)
            or hour.when.kind is WhenKind.SET
            or not _clock(hour.when)
        ):
            continue
        best = None
        for other in reversed(found[:index]):
            if other.when.has_date and other.role.name in (EVENT, DEADLINE) and other.when.has_day:
                same = other.sentence == hour.sentence or other.unit.index == hour.unit.index
                near = other.unit.block == hour.unit.block or (
                    hour.unit.index - other.unit.index <= 2 and hour.unit.kind in ("label", "row", "heading", "item")
                )
                near = near and other.role.name == EVENT
                if same or near:
                    best = other
                break
        if best is None:
            for other in found[index + 1 : index + 4]:
                if (
                    other.when.has_date
                    and other.when.has_day
                    and other.role.name == EVENT
                    and (other.unit.index == hour.unit.index or other.unit.block == hour.unit.block)
                ):
                    best = other
                    break
        if best is None or best.used:
            continue
        joined = best.when.join(hour.when)
        if joined is not None:
            best.when = joined
            best.used = True  # its first hour is its own; later ones in the block are the programme's
            hour.used = True


_USUALLY = re.compile(
    r"\b(?:meetings?|sessions?|talks|workshops?|lectures?|seminars?|concerts?|rehearsals|evenings|all|they|performances|screenings|hearings|"
    r"classes|services)\b[^.]{0,60}\b(?:are|begin|start|commence|at|from|held|take place|run)\b|\b(?:begin|start|commence)s? (?:at|promptly)|"
    r"unless (?:otherwise|we say|marked|stated|noted)|except where|\bjeweils\b|\bbeginn\b|à partir de|a las|time:|bermula|pukul",
    re.I,
)


def _usual_hours(found: list[Dated], text: str) -> None:
    """ "Meetings begin at 12.30 pm": the hour of every row that has none of its own."""
    hours = [d for d in found if _clock(d.when) and not d.when.has_date and not d.used and d.role.name == EVENT]
    rows = [
        d
        for d in found
        if d.unit.kind in ("row", "item", "label", "heading") or d.unit.end - d.unit.start < 60
        if d.when.has_day
        and d.role.name == EVENT
        and d.when.kind in (WhenKind.DATE, WhenKind.LIST)
        and not d.when.has_time
    ]
    usual = next(
        (h for h in hours if _USUALLY.search(text, max(0, h.sentence[0]), min(len(text), h.sentence[1]))), None
    )
    sets = [d for d in found if d.when.kind is WhenKind.SET and d.when.hour is not None]
    if usual is None and sets and len(rows) > 1:
        usual = sets[0]
    if usual is None or len(rows) < 2:
        return
    clock = When(
        kind=WhenKind.TIME,
        hour=usual.when.hour,
        minute=usual.when.minute,
        zone=usual.when.zone,
        zone_said=usual.when.zone_said,
    )
    if usual.when.kind is WhenKind.RANGE:
        clock = usual.when
    for row in rows:
        joined = row.when.join(clock)
        if joined is not None:
            row.when = joined


def _clock(when: When) -> bool:
    return when.hour is not None or (when.kind is WhenKind.RANGE and when.end is not None and when.end.hour is not None)


def _inherited(dated: Dated, found: Sequence[Dated], layout: Layout) -> When | None:
    """What the headings over a time, or the rows before it, state of month and year."""
    when = dated.when
    if when.year is not None or when.relative is not None or layout.news:
        return None
    above = {*dated.unit.above}
    best: When | None = None
    for other in found:
        if other is dated or other.start > dated.start:
            break
        if (
            other.unit.index in above
            and other.role.name != STAMP
            and (other.when.year is not None or other.when.month is not None)
        ):
            best = other.when if best is None or best.month is None or other.when.month is not None else best
            if best.year is None and other.when.year is not None:
                best = replace(best, year=other.when.year)
    if best is not None:
        return When(kind=WhenKind.DATE, year=best.year, month=best.month if when.month is None else None)
    stamped = {d.unit.index for d in found if d.role.name == STAMP}
    for unit_index in dated.unit.above:
        if unit_index in stamped:
            continue
        unit = layout.units[unit_index]
        year = re.search(r"\b(20\d\d|19\d\d)\b", layout.text[unit.start : unit.end])
        if year:
            return When(kind=WhenKind.DATE, year=int(year[1]))
    return None


@dataclass(slots=True)
class _Fact:
    link: Link
    span: Span


class _Composer:
    """Makes candidates of clusters and what is tied to them."""

    def __init__(
        self,
        announcement: Announcement,
        layout: Layout,
        words: Lexicon,
        anchor: Anchor,
        where: Where,
        linker: Linker,
        reading: Reading,
    ) -> None:
        self.announcement, self.layout, self.words, self.anchor = announcement, layout, words, anchor
        self.where, self.linker, self.reading = where, linker, reading
        self.text = announcement.text

    def candidates(self) -> list[Candidate]:
        facts: dict[int, list[_Fact]] = {}
        former: dict[int, list[_Fact]] = {}
        for link in self.reading.links:
            target = former if link.dated.role.name == FORMER else facts
            for span in _joined(link.dated.spans):
                if span.known or link.dated.when.kind is WhenKind.SET:
                    target.setdefault(link.cluster.index, []).append(_Fact(link, span))
        made: list[tuple[int, Candidate]] = []
        for cluster in self.linker.clusters.all:
            mine = facts.get(cluster.index, [])
            was = self._former(former.get(cluster.index, []))
            state = self._state(cluster)
            off = state is not None and state[0] is Status.CANCELLED
            if off and was is not None and all(f.span.precision.rank > was.span.precision.rank for f in mine):
                mine = []  # "was to be held on 27 November": the date that is lost says more than "this year"
            if state is not None and all(f.link.kind == "main" for f in mine):
                mine = []  # a day that merely stands in the document is not a new time
            if mine:
                made.extend(self._from_facts(cluster, mine, was, state))
            elif state is not None or was is not None:
                made.extend(self._from_state(cluster, was, state))
        made.extend(self._deadlines())
        made.sort(key=lambda m: m[0])
        made = _without_programme(made)
        return _without_doubles([candidate for _, candidate in made])

    def _former(self, facts: list[_Fact]) -> _Fact | None:
        return min(facts, key=lambda f: f.span.precision.rank, default=None)

    def _state(self, cluster: Cluster) -> tuple[Status, int, int, tuple[int, int]] | None:
        """Whether a sentence that names the meeting says that it is off or put off."""
        for name in sorted(cluster.names, key=lambda n: n.start):
            unit = self.layout.unit_at(name.start)
            if unit is None or unit.kind in ("boiler", "row", "item") or unit.end - unit.start < 40:
                continue  # a row speaks of itself only
            sentence = next((s for s in unit.sentences if s[0] <= name.start < s[1]), (unit.start, unit.end))
            if sentence[1] - sentence[0] > 700:
                sentence = (max(sentence[0], name.start - 200), min(sentence[1], name.end + 300))
            found = judge.state_cue(self.text, sentence[0], sentence[1], self.words)
            if found is not None:
                return (*found, sentence)
        return None

    def _from_facts(
        self,
        cluster: Cluster,
        facts: list[_Fact],
        was: _Fact | None,
        state: tuple[Status, int, int, tuple[int, int]] | None,
    ) -> list[tuple[int, Candidate]]:
        postponed = state is not None and state[0] is Status.POSTPONED
        new_times: set[int] = set()
        old_time: Span | None = was.span if was is not None else None
        if postponed and state is not None:
            new_times = {
                f.link.dated.start
                for f in facts
                if self._is_new(f.link.dated, state)
                and not (self.anchor.day and f.span.last_day and f.span.last_day < self.anchor.day)
            }
            rest = [f for f in facts if f.link.dated.start not in new_times]
            if rest and new_times:
                old_time = old_time or min(rest, key=lambda f: f.span.precision.rank).span
                facts = [f for f in facts if f.link.dated.start in new_times]
        groups = _groups(facts)
        if postponed:
            groups = groups[:1]
        out = []
        main = cluster is self.linker.main
        for number, group in enumerate(groups):
            fact = min(
                group, key=lambda f: (f.span.precision.rank, -_LINK_RANK.get(f.link.kind, 0), f.link.dated.start)
            )
            best_link = max(group, key=lambda f: _LINK_RANK.get(f.link.kind, 0))
            dated = fact.link.dated
            if (
                number
                and best_link.link.kind in ("main", "anaphora", "sentence")
                and groups[0][0].link.kind not in ("row", "heading")
            ):
                continue
            span = self._zoned(_with_length(fact.span, self.text, dated, self.words), dated)
            status, reasons = self._status(dated, span, state if not number or len(groups) == 1 else None, was)
            here = self._own_state(dated)
            if here is not None and status not in (Status.CANCELLED, Status.POSTPONED):
                status = here
                reasons.append(f"its own row or sentence says {here.value}")
            moved_was = was.span if was is not None and not number else None
            if postponed:
                if fact.link.dated.start in new_times:
                    status = Status.POSTPONED if span.precision.vague else Status.CONFIRMED
                    reasons.append("put off, with a new time")
                    moved_was = moved_was or old_time
                else:
                    status, moved_was, span = Status.POSTPONED, old_time or span, Span()
                    reasons.append("put off, and no new time is said")
            name = (
                best_link.link.name
                if best_link.link.name is not None and best_link.link.name.strength != BARE
                else cluster.best
            )
            verdict = judge.judge(
                best_link.link.kind,
                cluster.strength if best_link.link.name is None else _stronger(cluster.strength, name.strength),
                span,
                status,
                self.anchor.day,
                main,
                name.head in self.words.weak,
                self._setting(dated),
            )
            out.append(
                (dated.start, self._candidate(cluster, dated, span, status, moved_was, verdict, reasons, was, state))
            )
        return out

    def _from_state(
        self, cluster: Cluster, was: _Fact | None, state: tuple[Status, int, int, tuple[int, int]] | None
    ) -> list[tuple[int, Candidate]]:
        status = (
            state[0] if state else Status.POSTPONED if was and was.span.precision is Precision.DAY else Status.TENTATIVE
        )
        span = Span()
        if status is Status.CANCELLED and was is not None:
            span, was = was.span, was
        main = cluster is self.linker.main
        verdict = judge.judge(
            "state", cluster.strength, span, status, self.anchor.day, main, cluster.head in self.words.weak
        )
        at = was.link.dated if was else None
        if at is None and not main:
            return []
        formerly = was.span if was is not None and status is not Status.CANCELLED else None
        start = cluster.first
        reasons = [f"said to be {status.value}"]
        return [(start, self._candidate(cluster, at, span, status, formerly, verdict, reasons, was, state))]

    def _status(
        self, dated: Dated, span: Span, state: tuple[Status, int, int, tuple[int, int]] | None, was: _Fact | None
    ) -> tuple[Status, list[str]]:
        text, sentence = self.text, dated.sentence
        reasons: list[str] = []
        day, last = self.anchor.day, span.last_day
        if state is not None and state[0] is Status.CANCELLED and not (was is not None and dated.start > state[2]):
            return Status.CANCELLED, [f"{text[state[1] : state[2]]!r} is said of it"]
        if day is not None and last is not None and last < day:
            return Status.PAST, [*reasons, "its days were over when this was said"]
        cue = judge.tentative(text, sentence, dated.start, self.words)
        if cue is not None and (day is None or last is None or last >= day):
            return Status.TENTATIVE, [*reasons, f"{cue!r} stands by it"]
        return Status.CONFIRMED, reasons

    def _is_new(self, dated: Dated, state: tuple[Status, int, int, tuple[int, int]]) -> bool:
        """Whether this is the new time of a meeting that was put off: "postponed to …", "new date: …"."""
        before = self.text[max(dated.sentence[0], dated.start - 60) : dated.start]
        if _NEW_TIME.search(before):
            return True
        if self.words.moved.search(self.text, dated.sentence[0], dated.sentence[1]) and not (
            dated.sentence[0] <= state[1] < dated.sentence[1]
        ):
            return dated.start > state[1]
        return False

    def _own_state(self, dated: Dated) -> Status | None:
        if dated.unit.kind not in ("row", "item"):
            return None
        found = judge.state_cue(self.text, dated.unit.start, dated.unit.end, self.words)
        return found[0] if found else None

    def _setting(self, dated: Dated) -> judge.Setting:
        unit, text = dated.unit, self.text
        row = text[unit.start : unit.end]
        over = " ".join(text[self.layout.units[i].start : self.layout.units[i].end] for i in unit.above)
        listed = bool(_CALENDAR.search(over) or (self.linker.main is None and _CALENDAR.search(text[:200])))
        return judge.Setting(
            listed=listed,
            prose=len(row.split()) > 24
            or (unit.kind == "item" and row.rstrip().endswith(".") and len(row.split()) > 12),
            office=bool(_OFFICE.search(row) or _OFFICE_HEAD.search(over)),
        )

    def _zoned(self, span: Span, dated: Dated) -> Span:
        if span.precision is not Precision.MINUTE or span.tz:
            return span
        zone = self.where.zone_at(dated.start, dated.unit) or self.anchor.zone
        return replace(span, tz=zone, implied=span.implied | {"zone"}) if zone else span

    def _deadlines(self) -> list[tuple[int, Candidate]]:
        out = []
        for dated in self.reading.dated:
            if dated.role.name != DEADLINE or not dated.spans or not dated.spans[0].known:
                continue
            span = self._zoned(dated.spans[0], dated)
            if span.precision.vague and span.precision is not Precision.MONTH:
                continue
            title = self._deadline_title(dated)
            strength = PROPER
            verdict = judge.judge("deadline", strength, span, Status.CONFIRMED, self.anchor.day, False, False)
            confidence = verdict.confidence
            if span.last_day and self.anchor.day and (self.anchor.day - span.last_day).days > 60:
                confidence = round(confidence * 0.5, 3)
            status = Status.CONFIRMED
            if span.last_day and self.anchor.day and span.last_day < self.anchor.day:
                status = Status.PAST
            out.append(
                (
                    dated.start,
                    Candidate(
                        title=title,
                        span=span,
                        kind=Kind.DEADLINE,
                        status=status,
                        confidence=confidence,
                        aliases=self._deadline_aliases(dated, title),
                        evidence=self._evidence(dated, None, None),
                        reasons=(dated.role.reason, *verdict.reasons),
                        url=self._link(),
                    ),
                )
            )
        return out

    def _deadline_title(self, dated: Dated) -> str:
        main = self.linker.main
        unit = dated.unit
        if unit.label:
            start = self.text[unit.start : unit.value].strip(" :*-•\t\n")
            base = start[0].upper() + start[1:] if start else "Deadline"
        else:
            piece = self.text[dated.sentence[0] : dated.start] + " " + self.text[dated.end : dated.sentence[1]]
            piece = re.sub(
                r"\b(?:is|are|on|by|before|until|no later than|the|must be|at|due|please|not later than)\b",
                " ",
                piece,
                flags=re.I,
            )
            base = " ".join(re.sub(r"[^\w'’ -]", " ", piece).split()[:9]) or "Deadline"
        title = main.best.title if main is not None else ""
        if title and title.casefold() not in base.casefold() and len(base) + len(title) < 110:
            return f"{title}: {base[:1].lower() + base[1:] if not base.isupper() else base}"
        return base

    def _deadline_aliases(self, dated: Dated, title: str) -> tuple[str, ...]:
        base = title.rpartition(": ")[2]
        aliases = [base[:1].upper() + base[1:]] if base != title else []
        if "deadline" not in title.casefold():
            aliases.append(f"{base} deadline")
        return tuple(aliases)

    def _candidate(
        self,
        cluster: Cluster,
        dated: Dated | None,
        span: Span,
        status: Status,
        was: Span | None,
        verdict: judge.Verdict,
        reasons: list[str],
        former: _Fact | None,
        state: tuple[Status, int, int, tuple[int, int]] | None,
    ) -> Candidate:
        title, aliases = self._title(cluster, dated)
        name = cluster.best
        # Where a meeting's days are open, only the very sentence that announces it can say its place.
        told = None if span.known and span.precision.vague else cluster
        place, online = self.where.place(dated.start if dated else name.start, dated.unit if dated else None, told)
        if place is None and not online and self._at_home(span):
            place = self.where.home
            reasons.append("its place is not said: the document's own")
        reasons = [*(reasons), *verdict.reasons]
        if dated is not None:
            reasons.insert(
                0,
                f"{self.text[dated.start : dated.end]!r} read as {'/'.join(filter(None, span.stream())) or 'unknown'}",
            )
        return Candidate(
            title=title,
            span=span,
            aliases=aliases,
            series=cluster.series,
            edition=cluster.edition,
            status=status,
            was=was,
            place=place,
            online=online,
            url=self._link(),
            confidence=verdict.confidence,
            evidence=self._evidence(dated, cluster, state),
            reasons=tuple(reasons),
            rrule=dated.when.rrule if dated is not None and dated.when.kind is WhenKind.SET else None,
        )

    def _title(self, cluster: Cluster, dated: Dated | None) -> tuple[str, tuple[str, ...]]:
        best = cluster.best
        names: list[str] = []
        for name in sorted((n for n in cluster.names if n.strength != BARE), key=lambda n: -len(n.title)):
            for piece in (name.title, _as_said(self.text, name), name.acronym, name.theme):
                if piece and piece not in names:
                    names.append(piece)
        title = best.title
        if (
            cluster.series is None
            and cluster.edition is not None
            and not re.search(r"\d|first|second|third|\w+th\b", title, re.I)
        ):
            from calsync.extract.names import ordinal

            title = f"{ordinal(cluster.edition)} {title}"
        composed = self._composed(cluster, dated)
        aliases = [*composed, *names]
        if cluster.series is None and cluster.strength not in (SERIES, PROPER) and composed:
            title, aliases = composed[0], [best.title, *composed[1:], *names]
        unique: list[str] = []
        for alias in aliases:
            if alias != title and alias not in unique:
                unique.append(alias)
        return title[:200], tuple(unique[:6])

    def _link(self) -> str | None:
        """Where a reader finds the announcement on the web; a file's path is for nobody else."""
        url = self.announcement.url or ""
        return url if url.startswith(("https://", "http://")) else None

    def _at_home(self, span: Span) -> bool:
        """Whether an unsaid place is the document's own: of a notice's meetings, and of what a report tells as done.

        What a report says of days to come is elsewhere as often as not.
        """
        home = self.where.home
        if home is None or not (home.city or home.venue) or not span.known or span.precision.vague:
            return False
        day, last = self.anchor.day, span.last_day
        return not self.layout.news or (day is not None and last is not None and last <= day)

    def _composed(self, cluster: Cluster, dated: Dated | None) -> list[str]:
        """Organiser and gathering put together: a letterhead or heading over "Regular Meeting"."""
        unit = self.layout.unit_at(cluster.best.start)
        if unit is None or cluster.series is not None or self.layout.news:
            return []
        organisers = []
        heads = [*(dated.unit.above if dated is not None else ()), *unit.above]
        for index in [*heads, *range(4)]:
            if 0 <= index < len(self.layout.units):
                other = self.layout.units[index]
                if other.index != unit.index and other.kind in ("heading", "title") and other.end - other.start < 90:
                    piece = re.sub(r"\s+", " ", self.text[other.start : other.end]).strip(" :#*-")
                    piece = re.sub(r"^date:? \d{4}-\d\d-\d\d\s*", "", piece)
                    if (
                        piece
                        and piece not in organisers
                        and piece != cluster.best.title
                        and (body_in(piece, 0, len(piece)) or other.index < 2 or other.index in unit.above)
                    ):
                        organisers.append(piece.title() if piece.isupper() else piece)
        out = []
        for organiser in organisers[:2]:
            out.append(f"{organiser} {cluster.best.title}" if len(organiser) < 70 else organiser)
        return out

    def _evidence(
        self, dated: Dated | None, cluster: Cluster | None, state: tuple[Status, int, int, tuple[int, int]] | None
    ) -> tuple[Evidence, ...]:
        pieces: list[tuple[int, int]] = []
        if dated is not None:
            pieces.append(_trim(self.text, *dated.sentence, dated.start, dated.end))
        if state is not None and not any(a <= state[1] < b for a, b in pieces):
            pieces.append(_trim(self.text, *state[3], state[1], state[2]))
        if not pieces and cluster is not None:
            name = cluster.best
            unit = self.layout.unit_at(name.start)
            bounds = (unit.start, unit.end) if unit else (name.start, name.end)
            pieces.append(_trim(self.text, *bounds, name.start, name.end))
        return tuple(Evidence(self.text[a:b], a, b) for a, b in pieces)


_CALENDAR = re.compile(
    r"\b(?:events?|calendar|programme?|what['’]?s on|diary|schedule|fixtures|meetings?|workshops?|seminars?|lectures?|talks|concerts?|"
    r"upcoming|coming up|season|conferences?|hearings?|termine|veranstaltungen|kalender|agenda cultural|actividades|calendrier|"
    r"manifestations|aktiviti|jadual|jadwal|takwim|acara|kegiatan|sessions?|dates for|colloquia|seminar)\b",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:office hours|opening hours|closed|holidays?|fares|timetable|fahrplan|minutes of|filings?|revenue|results|quarter|"
    r"chiffre d['’]affaires|status|incidents?|tariff|fees?|öffnungszeiten|feiertage?|record of|moon|tide|collection|bin day|"
    r"deadline|entries close|last day|maintenance of|term (?:starts|ends)|affiché|zinsen|dividend)\b",
    re.I,
)
_OFFICE_HEAD = re.compile(
    r"\b(?:office hours|opening hours|holidays|fares|timetable|fahrplan|minutes of|new filings|status|öffnungszeiten|feiertage|incidents?)\b",
    re.I,
)
_NEW_TIME = re.compile(
    r"(?:postponed|rescheduled|moved|put (?:off|back)|shifted|deferred|delayed|verschoben|verlegt|reportée?s?|aplazad[ao]s?|"
    r"ditunda|ditangguhkan|changed|brought forward|set|pushed back|adjourned|dijadwalkan)\s+(?:\w+\s+){0,4}?"
    r"(?:to|until|till|for|auf|au|al|ke|hingga|kepada|menjadi)\s+(?:\w+\s+){0,5}$|new (?:date|time)s?(?: is| will be|:)?\s*(?:\w+\s+){0,3}$|"
    r"(?:will now|now (?:to )?be|now|possibly|perhaps|instead)\s+(?:\w+\s+){0,5}$|neuer termin\W+(?:\w+\W+){0,3}$",
    re.I,
)
_LINK_RANK = {
    "clause": 9,
    "label": 8,
    "row": 7,
    "block": 6,
    "heading": 5,
    "anaphora": 5,
    "title": 4,
    "sentence": 3,
    "main": 1,
}


def _stronger(one: str, other: str) -> str:
    order = [SERIES, PROPER, "described", "layout", "body", BARE]
    return min(one, other, key=order.index)


def _groups(facts: list[_Fact]) -> list[list[_Fact]]:
    """Facts that speak of one time: the same days, or an exact one inside a vaguer; the best told group first."""
    groups: list[list[_Fact]] = []
    for fact in sorted(
        facts, key=lambda f: (f.span.precision.rank, -_LINK_RANK.get(f.link.kind, 0), f.link.dated.start)
    ):
        for group in groups:
            head = group[0].span
            if not head.known or not fact.span.known:
                continue
            both_minutes = head.precision is Precision.MINUTE and fact.span.precision is Precision.MINUTE
            if (both_minutes and head.start == fact.span.start) or (
                not both_minutes
                and (
                    fact.span.contains(head) or (head.overlaps(fact.span) and head.precision.rank <= Precision.DAY.rank)
                )
            ):
                group.append(fact)
                break
        else:
            groups.append([fact])
    groups.sort(key=lambda g: (-max(_LINK_RANK.get(f.link.kind, 0) for f in g), min(f.link.dated.start for f in g)))
    return groups


_LENGTH = re.compile(
    r"\b(two|three|four|five|six|seven|2|3|4|5|6|7)(?:-days?|-?tägige?[srn]?|\s(?:day|days|jours|días|hari))\b"
    r"(?!\s+(?:after|before|ago|later|earlier|ahead|from|prior|in advance|notice|since|nach|vor|avant|après|antes|después|sebelum|selepas))",
    re.I,
)
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def _joined(spans: list[Span]) -> list[Span]:
    """Consecutive whole days of one list are one gathering's."""
    if len(spans) < 2 or any(s.precision is not Precision.DAY for s in spans):
        return spans
    for one, following in pairwise(spans):
        a, b = one.last_day, following.first_day
        if a is None or b is None or (b - a).days != 1:
            return spans
    return [replace(spans[0], end=spans[-1].end)]


def _with_length(span: Span, text: str, dated: Dated, words: Lexicon) -> Span:
    """A stated length fills in the end: "two-day", opening on the 31st, ends on the 1st."""
    if span.precision is not Precision.DAY or span.start != span.end or not isinstance(span.start, date):
        return span
    match = _LENGTH.search(text, dated.sentence[0], dated.sentence[1])
    if match is None:
        return span
    days = _COUNT.get(match[1].casefold()) or int(match[1])
    return replace(span, end=span.start + timedelta(days=days - 1), implied=span.implied | {"end"})


def _as_said(text: str, name: Name) -> str:
    said = re.sub(r"\s+", " ", text[name.start : name.end]).strip(" ,:;-")
    return said if len(said) < 140 else ""


def _trim(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """At most 200 characters of a sentence, with the words at start:end inside, cut at blanks."""
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    if last - first <= 200:
        return first, last
    room = max(0, 200 - (end - start))
    low = max(first, start - int(room * 0.7))
    high = min(last, low + 200)
    low = max(first, min(low, high - 200)) if high - low < 200 else low
    while first < low < start and not text[low - 1].isspace():
        low += 1
    while end < high < last and not text[high].isspace():
        high -= 1
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, max(high, end)


def _without_programme(made: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
    """Rows and headings whose days lie inside a longer meeting that is better told are its programme."""
    long = [
        c
        for _, c in made
        if c.kind is Kind.EVENT
        and c.confidence >= 0.6
        and c.span.precision is Precision.DAY
        and c.span.first_day != c.span.last_day
    ]
    if not long:
        return made
    return [
        (at, c)
        for at, c in made
        if not (
            c.confidence < 0.6 and c.kind is Kind.EVENT and any(h is not c and h.span.contains(c.span) for h in long)
        )
    ]


def _without_doubles(candidates: list[Candidate]) -> list[Candidate]:
    """One time, one meeting, unless the text names two: the better told reading takes the other's names along."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: -c.confidence):
        for index, other in enumerate(kept):
            if _one_meeting(other, candidate):
                names = [
                    n for n in (candidate.title, *candidate.aliases) if n != other.title and n not in other.aliases
                ]
                kept[index] = replace(other, aliases=(*other.aliases, *names)[:6], place=other.place or candidate.place)
                break
        else:
            kept.append(candidate)
    order = {id(c): i for i, c in enumerate(candidates)}
    return sorted(
        kept,
        key=lambda c: order.get(id(c), min((i for i, o in enumerate(candidates) if o.title == c.title), default=0)),
    )


def _one_meeting(one: Candidate, other: Candidate) -> bool:
    if one.kind is not other.kind or (one.series and other.series and one.series != other.series):
        return False
    if one.edition and other.edition and one.edition != other.edition:
        return False
    same_span = one.span.start == other.span.start and one.span.known
    a, b = content(one.title), content(other.title)
    if one.title.casefold() == other.title.casefold() and one.span == other.span and one.was == other.was:
        return True
    if not same_span:
        if (
            one.span.precision is Precision.MINUTE
            and other.span.precision is Precision.DAY
            and one.span.first_day == other.span.first_day
        ):
            return bool(a & b) and (a <= b or b <= a)
        return False
    weak = min(one.confidence, other.confidence) < 0.8
    return (bool(a & b) and (a <= b or b <= a or weak)) or (
        weak
        and one.span.precision is Precision.MINUTE
        and not (one.series and other.series)
        and min(one.confidence, other.confidence) < 0.66
    )
