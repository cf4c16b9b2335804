"""Clusters and what is tied to them become candidates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from heapq import nsmallest
from itertools import pairwise

from calsync import odds
from calsync.extract import judge
from calsync.extract.bearings import led
from calsync.extract.bylength import former_by_length
from calsync.extract.clusters import Cluster, content
from calsync.extract.deadlines import deadlines
from calsync.extract.evidence import link_of, quote
from calsync.extract.gathering import BARE, GENERIC, PROPER, SERIES, Name
from calsync.extract.knowledge import weights
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.linking import Link, Linker
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_in
from calsync.extract.phrases import Phrases
from calsync.extract.placing import Asked, Stretch
from calsync.extract.plainly import SURE as SURE_AS_SAID
from calsync.extract.plainly import first_days, said_plainly
from calsync.extract.reports import REPORTED
from calsync.extract.roles import CHARTED, FORMER, NONE, OF_ITS_ROW, STAMP
from calsync.extract.sittings import CLOSING, SURE
from calsync.extract.statesigns import OVER, StateSigns, lies, likeliest, telling
from calsync.extract.status import State, States
from calsync.extract.temporal import Anchor
from calsync.extract.titles import Titles
from calsync.extract.trace import Lost, Trace
from calsync.extract.where import Where
from calsync.model import Announcement, Candidate, Evidence, Kind, Status
from calsync.span import Precision, Span, WhenKind


@dataclass(slots=True)
class _Fact:
    link: Link
    span: Span


@dataclass(frozen=True, slots=True)
class _Course:
    """What is told of a meeting as a whole: its state, the time it had, the days it is off on, and its new times."""

    state: State | None = None
    was: _Fact | None = None
    lost: list[Span] = field(default_factory=list)
    old_time: Span | None = None
    new_times: set[int] = field(default_factory=set)  # the offsets of these
    own: list[_Fact] = field(default_factory=list)  # the times in the sentence of its state
    moved_at: int = 0  # the number of the time that takes the place of the former one

    @property
    def postponed(self) -> bool:
        return self.state is not None and self.state.status is Status.POSTPONED

    def apart(self, group: list[_Fact]) -> bool:
        """Whether a time is another meeting's than the one that is put off: that has a day of its own, and a later one.

        "Public meeting on Thursday. The meeting at the quay, planned for Friday, is postponed."
        """
        if not self.postponed or not self.own or self.new_times:
            return False
        span = group[0].span
        return not span.precision.vague and all(
            f not in group and f.span.first_day and span.last_day and span.last_day < f.span.first_day for f in self.own
        )


@dataclass(frozen=True, slots=True)
class _Ruled:
    """What the rules say of a reading: its state and why, its time and former time, what its line and name's sentence say."""

    status: Status
    reasons: list[str]
    span: Span
    was: Span | None
    own: State | None
    state: State | None


class Composer:
    """Makes candidates of clusters and what is tied to them."""

    def __init__(
        self,
        announcement: Announcement,
        layout: Layout,
        words: Lexicon,
        anchor: Anchor,
        where: Where,
        linker: Linker,
        dated: list[Dated],
        links: list[Link],
        floor: float,
    ) -> None:
        self.announcement, self.layout, self.words, self.anchor = announcement, layout, words, anchor
        self.where, self.linker, self.dated, self.links = where, linker, dated, links
        self.text = announcement.text
        self.floor = floor
        self._closings = [one.start for one in dated if one.role is CLOSING]
        self._beside = Counter(one.sentence for one in dated if one.role.name != STAMP)
        self._begun = first_days(dated)
        self._shared = Counter(link.dated.start for link in links)
        self.trace = Trace()
        self._settings: dict[int, judge.Setting] = {}
        self._kinds: dict[int, tuple[str, ...]] = {}
        self._tenses: dict[int, str] = {}  # by the time's offset
        self.states = States(self.text, layout, words, anchor, linker.clusters.all)
        self.signs = StateSigns(self.states, dated)
        self.titles = Titles(layout, words, where.organiser)
        gone = {id(d.takes) for d in dated if d.takes is not None}  # a new day leaves its text no other
        days = {
            span.first_day
            for d in dated
            if d.is_day and d.role.name not in (STAMP, NONE) and id(d) not in gone
            for span in d.spans
        }
        self._alone = len(days) == 1 and len(layout.units) <= _FEW and not layout.news

    def candidates(self) -> list[Candidate]:
        facts: dict[int, list[_Fact]] = {}
        former: dict[int, list[_Fact]] = {}
        for link in self.links:
            target = former if link.dated.role.name == FORMER else facts
            for span in _joined(link.dated.spans):
                if span.known or (link.dated.when.kind is WhenKind.SET and target is facts):
                    target.setdefault(link.cluster.index, []).append(_Fact(link, span))
        made: list[tuple[int, Candidate]] = []
        for cluster in self.linker.clusters.all:
            mine = self._its_own(facts.get(cluster.index, []))
            was = self._former(former.get(cluster.index, []))
            state = self.states.of(cluster, cluster is self.linker.main)
            if state is not None and any(state.sentence[0] <= at < state.sentence[1] for at in self._closings):
                state = None  # "Mesyuarat ditangguhkan pada jam 8.35": it was held, and closed
            off = state is not None and state.status is Status.CANCELLED
            off = off and not any(fact.link.dated.moved for fact in mine)
            if off and was is not None and all(f.span.precision.rank > was.span.precision.rank for f in mine):
                self._lose(mine, "its lost day is known more exactly")
                mine = []  # "was to be held on 27 November": the date that is lost says more than "this year"
            elif (
                state is not None
                and off
                and was is not None
                and was.link.dated.sentence == state.sentence
                and all(f.link.dated.end <= state.sentence[0] for f in mine)
                and not any(f.link.dated.unit.kind == "row" and f.link.dated.unit.end < state.sentence[0] for f in mine)
            ):
                self._lose(mine, "it is said before the word that the day of this meeting is lost")
                mine = []
            if state is not None and all(f.link.kind in ("main", "earlier", "title") for f in mine):
                self._lose(mine, "it merely stands in the document, and is no new time of what is off or put off")
                mine = []  # a day that merely stands in the document is not a new time
            if mine:
                made.extend(self._from_facts(cluster, mine, was, state))
            elif state is not None or was is not None:
                made.extend(self._from_state(cluster, was, state))
        made.extend(
            (dated.start, self.trace.made(candidate, dated, None))
            for dated, candidate in deadlines(
                self.announcement,
                self.layout,
                self.dated,
                self.linker,
                self.words.asks,
                self.anchor,
                lambda span, dated: self.where.zoned(span, dated, self._asked(dated, None, span)),
                self._judged,
            )
        )
        made.sort(key=lambda m: m[0])
        made = _without_programme(self._of_pages(made), self.trace)
        kept = self._without_doubles(made)
        for candidate in kept:
            if candidate.confidence < self.floor:
                self.trace.dropped(
                    candidate, f"{candidate.confidence:.2f} sure; readings like it are hardly ever right"
                )
        return [candidate for candidate in kept if candidate.confidence >= self.floor]

    def _its_own(self, facts: list[_Fact]) -> list[_Fact]:
        """The times of a meeting without the days that it shares with others, where it has a day of its own among them.

        "The forum and the summit will be held from 13 to 16 May. … The summit is on 16 May." Not where it begins then.
        """
        joint = [f for f in facts if self._shared[f.link.dated.start] > 1 and _several_days(f.span)]
        single = [f for f in facts if self._shared[f.link.dated.start] == 1 and f.link.kind in _BESIDE]
        lost = [f for f in joint if any(self._within(own, f) for own in single)]
        self._lose(lost, "it shares these days with others, and has a day of its own among them")
        return [f for f in facts if f not in lost]

    def _within(self, own: _Fact, joint: _Fact) -> bool:
        if (
            own.span.precision.vague
            or not joint.span.contains(own.span)
            or own.link.dated.start < joint.link.dated.start
        ):
            return False
        same = own.span.first_day == joint.span.first_day and own.span.last_day == joint.span.last_day
        return not same and not self._opens(own)

    def _opens(self, fact: _Fact) -> bool:
        """Whether a sentence says of a time that something only begins or ends then."""
        dated = fact.link.dated
        low = max(dated.sentence[0], dated.start - _BOUND_REACH)
        return _BOUND.search(self.text, low, dated.start) is not None

    def _of_pages(self, made: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
        """What the blocks of a page tell is of one kind: each is as sure as they are on the whole, or surer."""
        of_page: dict[int, list[int]] = {}
        pages = {block.day: page[0].first for page in self.layout.blocks for block in page}
        for number, (at, candidate) in enumerate(made):
            unit = self.layout.unit_at(at)
            if unit is not None and unit.index in pages and candidate.kind is Kind.EVENT:
                of_page.setdefault(pages[unit.index], []).append(number)
        for numbers in of_page.values():
            sure = [made[n][1].confidence for n in numbers]
            whole = round(odds.mean(sure), 3)
            for n in numbers:
                at, candidate = made[n]
                if candidate.confidence < whole:
                    reasons = (*candidate.reasons, "as sure as the other blocks of its page")
                    made[n] = at, replace(candidate, confidence=whole, reasons=reasons)
        return made

    def _without_doubles(self, made: Sequence[tuple[int, Candidate]]) -> list[Candidate]:
        """One time, one meeting, unless the text names two: the better told reading takes the other's names along."""
        kept: dict[int, tuple[int, Candidate]] = {}  # by its place among all
        of_day: dict[date | None, list[int]] = {}  # only those that start on the same day can be one meeting
        for place, (at, candidate) in sorted(enumerate(made), key=lambda m: -m[1][1].confidence):
            same_day = of_day.setdefault(candidate.span.first_day, [])
            for index in same_day:
                where, other = kept[index]
                if _one_meeting(other, candidate, self._entries(where, at)):
                    self.trace.dropped(candidate, f"one time, one meeting: it is taken for {other.title!r}")
                    names = [
                        n for n in (candidate.title, *candidate.aliases) if n != other.title and n not in other.aliases
                    ]
                    aliases = (*other.aliases, *names)[:6]
                    kept[index] = where, replace(other, aliases=aliases, place=other.place or candidate.place)
                    break
            else:
                same_day.append(place)
                kept[place] = at, candidate
        return [candidate for _, (_, candidate) in sorted(kept.items())]

    def _entries(self, one: int, other: int) -> bool:
        """Whether two times stand in two entries of lists, which are two meetings' more often than one's."""
        units = [self.layout.unit_at(at) for at in (one, other)]
        return units[0] is not units[1] and all(unit is not None and self._is_entry(unit) for unit in units)

    def _is_entry(self, unit: Unit) -> bool:
        return unit.kind in ("row", "item", "label") or self.layout.lists.of(unit.index) is not None

    def _lose(self, facts: list[_Fact], rule: str) -> None:
        for fact in facts:
            dated = fact.link.dated
            said = f"{self.text[dated.start : dated.end]!r} for {fact.link.cluster.best.title}"
            self.trace.lost.append(Lost(dated.start, said, rule))

    def _former(self, facts: list[_Fact]) -> _Fact | None:
        return min(facts, key=lambda f: f.span.precision.rank, default=None)

    def _from_facts(
        self,
        cluster: Cluster,
        facts: list[_Fact],
        was: _Fact | None,
        state: State | None,
    ) -> list[tuple[int, Candidate]]:
        course, facts = self._course(facts, was, state)
        groups = _groups(facts)
        apart = [group for group in groups if course.apart(group)]
        if course.postponed:
            others = [group for group in groups if group not in apart]
            self._lose([f for group in others[1:] for f in group], "put off: only its best told time counts")
            groups = [*others[:1], *apart]
        course = replace(course, moved_at=_said_with(was, groups))
        dated_groups = [group for group in groups if group[0].span.known] or groups
        times, turns = _tied_well(dated_groups), self._turns(groups)
        out = []
        for number, group in enumerate(groups):
            fact = min(group, key=lambda f: (_rank(f), -f.link.weight, f.link.dated.start))
            fact = _whole(fact, group, opening=self._opens(fact))
            best = max(group, key=lambda f: f.link.weight).link
            dated = fact.link.dated
            self._lose(
                [f for f in group if f is not fact], "this meeting's time is said more exactly, or nearer to its name"
            )
            span = fact.span
            alike = [f.link.dated for f in group if f.span == fact.span and f.link.kind in _BESIDE]
            told = [d for d in _nearest(alike, dated) if d is not dated]
            again = tuple((d.start, d.end, d.unit) for d in (*told, *_hour_of(dated, span)))
            asked = self._asked(dated, cluster, span, again)
            held = self.where.zoned(span, dated, asked)
            ruled = self._ruled(_Course() if group in apart else course, fact, group, alike, held, number)
            signs = self._state_signs(fact.link, held, ruled)
            chosen = likeliest(signs, ruled.status)
            status, reasons, span, moved_was = ruled.status, ruled.reasons, ruled.span, ruled.was
            if chosen is not status:
                reasons = [f"likelier {chosen.value} than {status.value}: {telling(signs, chosen, status)}"]
                status, span, moved_was = self._turned(chosen, held, moved_was)
            if not span.known:
                asked = self._asked(dated, cluster, span, again)
            if moved_was is None and status not in (Status.CANCELLED, Status.POSTPONED):
                moved_was = former_by_length(dated, span)
            own = self._own_line(cluster, dated, best.name)
            title, aliases = self.titles.of(cluster, dated, own, several=len(dated_groups) > 1)
            case = self._case(cluster, best, dated, span, status, self.titles.anybodys(cluster, title))
            case.times, case.support = times, len(group)
            if group in dated_groups:  # that it comes back is no further time
                case.turn, case.behind = turns[number], max(f.link.weight for f in groups[0]) - best.weight
            moved_was = None if moved_was is not None and moved_was.stream() == span.stream() else moved_was
            verdict = judge.judge(case)
            self.trace.states.setdefault((title, span), signs)
            made = self._candidate(
                cluster, dated, title, aliases, span, status, moved_was, verdict, reasons, state, asked
            )
            out.append((dated.start, made))
        return out

    def _turns(self, groups: list[list[_Fact]]) -> list[int]:
        """Which time of its meeting each group is; days with hours that are told in one breath take one turn.

        "Committee of the Whole: 10 October, 14 November, 9 January, all at 6 pm": what the first is, all are.
        """
        turns = list(range(len(groups)))
        told = sorted(turns, key=lambda number: groups[number][0].link.dated.start)
        for one, following in pairwise(told):
            a, b = groups[one][0], groups[following][0]
            first, then = a.link.dated, b.link.dated
            hours = a.span.precision is b.span.precision is Precision.MINUTE
            breath = hours and first.unit is then.unit and not self.linker.bearings.around.words(first.end, then.start)
            if breath or self._rows_alike(a, b) or (first.role is CHARTED and then.role is CHARTED):
                turns[one] = turns[following] = min(turns[one], turns[following])
        return turns

    def _rows_alike(self, one: _Fact, other: _Fact) -> bool:
        """Whether two times are told in rows of one list that are of the name over it: what one of them is, all are."""
        rows = one.link.dated.unit, other.link.dated.unit
        listing = self.layout.lists.of(rows[0].index)
        same = listing is not None and listing is self.layout.lists.of(rows[1].index)
        return same and rows[0] is not rows[1] and all(map(self._bare, rows))

    def _bare(self, row: Unit) -> bool:
        """Whether a unit says nothing but its time and place."""
        return not self.linker.bearings.around.words(row.start, row.end)

    def _own_line(self, cluster: Cluster, dated: Dated, name: Name) -> Name | None:
        """What the line of a time says itself, where the meeting is named elsewhere: a town under "Public hearings"."""
        unit = dated.unit
        if unit.start <= name.start < unit.end or dated.layout == "prose" or dated.role in SURE:
            return None
        own = (n for n in self.linker.in_unit(unit.index) if n.strength != BARE and n not in cluster.names)
        return max(own, key=lambda n: n.likely, default=None)

    def _course(self, facts: list[_Fact], was: _Fact | None, state: State | None) -> tuple[_Course, list[_Fact]]:
        """What is told of a meeting as a whole, and its times that count: of one that was put off the new ones, if any."""
        own = [f for f in facts if state is not None and f.link.dated.sentence == state.sentence]
        course = _Course(state, was, self._lost(state, was), was.span if was is not None else None, own=own)
        if state is None or not course.postponed:
            return course, facts
        new_times = {
            f.link.dated.start
            for f in facts
            if (self.states.is_new(f.link.dated, state) or _after(f.span, course.lost))
            and not (self.anchor.day and f.span.last_day and f.span.last_day < self.anchor.day)
        }
        if not new_times:
            return course, facts
        new = [f for f in facts if f.link.dated.start in new_times]
        former = [f.span for f in facts if f.link.dated.start not in new_times]
        former = former or [day for day in course.lost if not any(f.span.overlaps(day) for f in new)]
        old_time = course.old_time or min(former, key=lambda span: span.precision.rank, default=None)
        return replace(course, old_time=old_time, new_times=new_times), new

    def _ruled(
        self, course: _Course, fact: _Fact, group: list[_Fact], alike: list[Dated], span: Span, number: int
    ) -> _Ruled:
        """What the rules say of a meeting at its `number`th time, `span`; `alike` are the times that say it."""
        dated, was, lost, state = fact.link.dated, course.was, course.lost, course.state
        own = here = self.states.own(dated)
        if here is not None and was is not None and _after(span, self._lost(here, was)):
            here = None  # "not on 18 May, but on 1 June"
        whole = state is not None and (not number or (bool(lost) and fact.span.known))
        told = here or (state if whole and not any(_after(f.span, lost) for f in group) else None)
        moved = was is not None and not any(day.overlaps(span) for day in lost)
        status, reasons = self.states.at(dated, alike, span, told, moved)
        moved_was = was.span if was is not None and number == course.moved_at else None
        put_off = course.postponed if here is None else here.status is Status.POSTPONED
        if status is Status.CANCELLED:
            new = put_off = False
        elif moved_was is not None and fact.link.kind in _BESIDE and status is not Status.PAST:
            new = not moved_was.contains(span)
        else:
            new = dated.start in course.new_times
        new = new or (dated.moved and status is not Status.CANCELLED)
        if new and (put_off or dated.moved or moved_was is not None):
            status = Status.POSTPONED if span.precision.vague else _or_tentative(status)
            reasons.append("put off, with a new time")
            moved_was = moved_was or course.old_time
        elif put_off:
            status, moved_was, span = Status.POSTPONED, course.old_time or span, Span()
            reasons.append("put off, and no new time is said")
        return _Ruled(status, reasons, span, moved_was, own, state)

    def _state_signs(self, link: Link, span: Span, ruled: _Ruled) -> tuple[str, ...]:
        """What speaks for each state of a meeting at a time; nothing where no cue is near that could say otherwise.

        In a short notice of one day there is nothing else that a cue could be meant of, "until further notice" leaves
        nothing open, and what stands over a list is said of all its lines: the rules' word stands.
        """
        dated, cluster = link.dated, link.cluster
        open_ended = ruled.status is Status.POSTPONED and _OPEN_ENDED.search(self.text, *dated.sentence)
        own = ruled.own
        apart = own is not None and (own.end <= dated.unit.start or own.start >= dated.unit.end)
        if self._alone or open_ended or apart:
            return ()
        if own is not None and self._closes(dated, own):
            return ()
        if self._said_alone(dated, cluster, span, ruled):
            return ()
        cues = tuple(self.signs.of(dated, cluster, span, self.anchor.day))
        if not cues and (ruled.own is not None or ruled.status in (Status.CONFIRMED, Status.PAST)):
            return ()
        over, said = lies(span, self.anchor.day), ruled.status.value
        listing = self.layout.lists.of(dated.unit.index)
        before = "a former time" if ruled.was is not None else "no former time"
        time = f"{before}, {'lost' if not ruled.span.known else 'vague' if span.precision.vague else 'exact'}"
        its, of_it = (found.status.value if found is not None else "nothing" for found in (ruled.own, ruled.state))
        context = (
            over,
            "the main meeting" if cluster is self.linker.main else "another meeting",
            f"tense {self._tense(dated)}",
            f"tied by {link.kind}",
            f"list {listing.kind if listing is not None else ''}",
            "moved to it" if dated.moved else "",
            "takes another's place" if dated.takes is not None else "",
            "asked for" if self.states.asked(dated) else "",
            *(f"said {flag}" for flag in sorted(dated.when.flags)),
            time,
            f"{time}, {over}",
        )
        rule = (
            f"rules say {said}",
            f"its line says {its}",
            f"its name's sentence says {of_it}",
            f"rules say {said}, its line {its}, its name's sentence {of_it}",
            f"rules say {said}, {time}",
            f"rules say {said}, {over}",
            f"rules say {said}, tied by {link.kind}",
            *([f"rules say {said}, moved to it"] if dated.moved else ()),
        )
        return *cues, *filter(None, context), *rule

    def _said_alone(self, dated: Dated, cluster: Cluster, span: Span, ruled: _Ruled) -> bool:
        """Whether a sentence says that a meeting is off or put off which tells of no other meeting and no other day."""
        said = ruled.own or ruled.state
        if said is None or ruled.status is not said.status or not said.sentence[0] <= dated.start < said.sentence[1]:
            return False
        days = self.states.days(said, self.dated)
        return self.states.named(*said.sentence) == {cluster.index} and all(day == span for day in days)

    def _closes(self, dated: Dated, own: State) -> bool:
        """Whether a row says of the only day before that it is off; what follows is of another: "off, next on 4 July"."""
        if dated.unit.kind not in ("row", "item") or own.status is not Status.CANCELLED or own.start < dated.end:
            return False
        if _CELL.search(self.text, max(dated.end, own.start - 40), own.start) is None:
            return False  # "the bus service is cancelled"
        first, last = (bisect_left(self.dated, at, key=lambda d: d.start) for at in (dated.unit.start, own.start))
        return sum(d.when.has_date for d in self.dated[first:last]) == 1 and dated.when.has_date

    def _turned(self, chosen: Status, span: Span, was: Span | None) -> tuple[Status, Span, Span | None]:
        """The state, time and former time of a meeting at `span` that is likelier in another state than rules say."""
        if chosen is Status.POSTPONED:
            return (chosen, span, was) if span.precision.vague else (chosen, Span(), was or span)
        was = None if was == span else was
        if chosen is Status.CONFIRMED and lies(span, self.anchor.day) == OVER:
            chosen = Status.PAST
        return chosen, span, was

    def _lost(self, state: State | None, was: _Fact | None) -> list[Span]:
        """The days that a state is said of: the former one, where its sentence names that beside others."""
        days = self.states.days(state, self.dated) if state is not None else []
        former = was is not None and any(day.overlaps(was.span) for day in days)
        return [was.span] if was is not None and former else days

    def _case(
        self, cluster: Cluster, link: Link, dated: Dated, span: Span, status: Status, anybodys: bool
    ) -> judge.Case:
        """What the judge looks at."""
        name = link.name if link.name.strength != BARE else cluster.best
        case = self._told(dated, span, link.kind, _stronger(cluster.strength, name.strength), status, name.title)
        case.tied, case.margin = link.weight, link.margin
        case.main = cluster is self.linker.main
        case.head, case.head_word = bool(name.head), name.head.casefold()
        case.weak_head = name.head in self.words.weak
        case.anybodys = anybodys
        case.named, case.mentions = self._named(dated, name), cluster.mentions
        case.beside, case.shared = self._beside[dated.sentence], self._shared[dated.start]
        case.lead = dated.unit.index < 6
        loose = dated.role is REPORTED and (link.kind != "clause" or link.weight < _TOLD_OVER)
        loose = loose or (
            dated.role.reason in OF_ITS_ROW
            and (link.kind != "own" or len(name.title.split()) > _NAME or _OPEN_NAME.fullmatch(name.title) is not None)
        )
        case.sure = 0.0 if loose else dated.role.sure
        ahead = status is not Status.PAST and not (span.first_day == span.last_day and span.first_day in self._begun)
        if ahead and said_plainly(self.text, name, dated):
            case.sure = max(case.sure, SURE_AS_SAID)
        return case

    def _told(self, dated: Dated, span: Span, link: str, strength: str, status: Status, title: str) -> judge.Case:
        """What is to be seen of a time itself, whatever it is of."""
        return judge.Case(
            link=link,
            strength=strength,
            span=span,
            status=status,
            title=title,
            unit=dated.layout,
            anchor=self.anchor.day,
            news=self.where.dateline is not None,
            weekday=dated.when.weekday is not None,
            year=dated.when.year is not None,
            edition=dated.year_told,
            relative=dated.when.relative is not None,
            label=dated.unit.label[:16],
            before=self._before(dated),
            around=self._around(dated),
            tense=self._tense(dated),
            standing=dated.when.kind is WhenKind.SET and not span.known,
            here=self.where.placing.says_here(dated.sentence),
            setting=self._setting(dated),
            said=_said(dated, span),
        )

    def _judged(self, dated: Dated, span: Span, title: str) -> judge.Verdict:
        """The verdict on a deadline."""
        kind = f"deadline {dated.role.reason.split()[0]}"
        case = self._told(dated, span, kind, PROPER, Status.CONFIRMED, title)
        case.asked = odds.probability(weights.ASK, dated.signs) if dated.signs else None
        verdict = judge.judge(case)
        self.trace.features.setdefault((title, span), verdict.features)
        return verdict

    def _before(self, dated: Dated) -> str:
        """The word that leads to a time in its sentence: "on", "since", "until"."""
        words = _LETTERS.findall(self.text, max(dated.sentence[0], dated.start - 20), dated.start)
        return words[-1].casefold() if words else ""

    def _around(self, dated: Dated) -> tuple[str, ...]:
        """The words and marks of its line that lead to a time, and those that follow it."""
        before = self.text[max(dated.unit.start, dated.start - _CLOSE) : dated.start].casefold()
        behind = self.text[dated.end : min(dated.unit.end, dated.end + _CLOSE)].casefold()
        led = [f"{word!r} shortly before the time" for word in _WORD.findall(before)[-_WORDS:]]
        followed = [f"{word!r} shortly behind the time" for word in _WORD.findall(behind)[:_WORDS]]
        return tuple(dict.fromkeys([*(led or ["nothing before the time"]), *followed]))

    def _named(self, dated: Dated, name: Name) -> tuple[str, ...]:
        """Where the name of a meeting stands to its time, and how much else their line says."""
        unit, before = dated.unit, led(self.layout, name, self.words)
        if unit.start <= name.start < unit.end:
            rest = unit.end - unit.start - (dated.end - dated.start) - (name.end - name.start)
            much = next((word for word, most in _MUCH.items() if rest < most), "much")
            side = "before" if name.start < dated.start else "behind"
            line = f"{much} else in its {dated.layout}", f"named {side} the time in its {dated.layout}"
            return *line, before, *self._edges(unit, name)
        home = self.layout.unit_at(name.start)
        if home is None:
            return ()
        off = f"named {max(-3, min(unit.index - home.index, 6))} lines before"
        return f"named in a {home.kind}", off, before, *self._edges(home, name)

    def _edges(self, home: Unit, name: Name) -> tuple[str, ...]:
        """What a name begins and ends beside: a name cut out of a sentence's middle is seldom one."""
        before = _edge(self.text[max(home.start, name.start - _BLANKS) : name.start].rstrip(" ")[-1:])
        behind = _edge(self.text[name.end : min(home.end, name.end + _BLANKS)].lstrip(" ")[:1])
        return f"name behind {before}", f"name before {behind}", f"name between {before} and {behind}"

    def _tense(self, dated: Dated) -> str:
        """Which tense the words between the sentence's begin and some way behind the time speak in."""
        known = self._tenses.get(dated.start)
        if known is None:
            first, last = max(dated.sentence[0], dated.start - 160), min(dated.sentence[1], dated.end + 120)
            words = self.words
            ways = ("history", words.history), ("future", words.future), ("past", words.past)
            told = (tense for tense, pattern in ways if pattern.search(self.text, first, last) is not None)
            known = self._tenses[dated.start] = next(told, "")
        return known

    def _from_state(self, cluster: Cluster, was: _Fact | None, state: State | None) -> list[tuple[int, Candidate]]:
        state = state or (self.states.own(was.link.dated) if was is not None else None)
        status = (
            state.status
            if state
            else Status.POSTPONED
            if was and was.span.precision is Precision.DAY
            else Status.TENTATIVE
        )
        main = cluster is self.linker.main
        at = was.link.dated if was else None
        if at is None and not main:
            return []
        lost = was.span if was is not None and status is Status.CANCELLED else None
        span = lost or Span()
        title, aliases = self.titles.of(cluster, at)
        verdict = judge.judge(
            judge.Case(
                link="state",
                strength=cluster.strength,
                span=span,
                status=status,
                anchor=self.anchor.day,
                main=main,
                weak_head=cluster.head in self.words.weak,
                head=bool(cluster.head),
                news=self.where.dateline is not None,
                title=cluster.best.title,
                anybodys=self.titles.anybodys(cluster, title),
                mentions=cluster.mentions,
                unit="former" if was else "no time",
            )
        )
        formerly = was.span if was is not None and lost is None else None
        reasons = [f"said to be {status.value}"]
        asked = self._asked(at, cluster, span)
        made = self._candidate(cluster, at, title, aliases, span, status, formerly, verdict, reasons, state, asked)
        return [(cluster.first, made)]

    def _setting(self, dated: Dated) -> judge.Setting:
        """What kind of unit, list and page a time stands in; one answer a unit."""
        known = self._settings.get(dated.unit.index)
        if known is None:
            known = self._settings[dated.unit.index] = self._seen_around(dated.unit)
        return known

    def _seen_around(self, unit: Unit) -> judge.Setting:
        text = self.text
        row = text[unit.start : unit.end]
        over = " ".join(text[self.layout.units[i].start : self.layout.units[i].end] for i in unit.above)
        listed = bool(_CALENDAR.search(over) or (self.linker.main is None and _CALENDAR.search(text[:200])))
        listing = self.layout.lists.of(unit.index)
        block = self.layout.forms.of(unit.index)
        if block is not None and block.day == unit.index:
            listed = True
        return judge.Setting(
            listed=listed,
            listing=listing.kind if listing is not None else "",
            rows=len(listing.rows) if listing is not None else 0,
            prose=len(row.split()) > 24
            or (unit.kind == "item" and row.rstrip().endswith(".") and len(row.split()) > 12),
            office=bool(_OFFICE.search(text, unit.start, unit.end) or _OFFICE_HEAD.search(over)),
            card=self._card(unit),
            alone=self._alone,
        )

    def _card(self, unit: Unit) -> str:
        """What labelled lines a unit is one of: "Date: … / Time: … / Venue: …" is the card of a meeting."""
        if unit.kind != "label":
            return ""
        beside = self.layout.units[max(0, unit.index - _CARD) : unit.index + _CARD]
        labels = [other.label for other in beside if other.kind == "label" and other.block == unit.block]
        if len(labels) < 2:
            return ""
        place = any(self.words.captions.place.fullmatch(label) for label in labels)
        return "a card with its place" if place else "a card"

    def _candidate(
        self,
        cluster: Cluster,
        dated: Dated | None,
        title: str,
        aliases: tuple[str, ...],
        span: Span,
        status: Status,
        was: Span | None,
        verdict: judge.Verdict,
        reasons: list[str],
        state: State | None,
        asked: Asked,
    ) -> Candidate:
        place, online = None, False
        if verdict.confidence >= self.floor:  # of what is dropped nobody asks where, nor why it is doubted
            place, online, why = self.where.held(asked)
            reasons = [*reasons, *([why] if why else ()), *verdict.reasons]
            self.trace.places.setdefault((title, span), self.where.options(asked))
        if dated is not None:
            meant = "/".join(filter(None, span.stream())) or "unknown"
            reasons = [f"“{self.text[dated.start : dated.end]}” is read as {meant}", *reasons]
        self.trace.features.setdefault((title, span), verdict.features)
        candidate = Candidate(
            title=title,
            span=span,
            aliases=aliases,
            series=cluster.series,
            edition=cluster.edition,
            status=status,
            was=was,
            place=place,
            online=online,
            url=link_of(self.announcement),
            confidence=verdict.confidence,
            evidence=self._evidence(dated, cluster, state),
            reasons=tuple(reasons),
            rrule=dated.rrule if dated is not None else None,
            exdates=dated.exdates if dated is not None else (),
        )
        return self.trace.made(candidate, dated, cluster)

    def _asked(
        self, dated: Dated | None, cluster: Cluster | None, span: Span, again: tuple[Stretch, ...] = ()
    ) -> Asked:
        """What the place of a meeting is asked for with."""
        day, last = self.anchor.day, span.last_day
        done = day is not None and last is not None and last <= day
        report = f"a report of {'what is done' if done else 'what is to come'}" if self.layout.news else "a notice"
        setting = [f"{report}{', with a dateline' if self.where.dateline is not None else ''}"]
        if not span.known or span.precision.vague:
            loose = "no day" if not span.known else "a vague day"
            setting += [loose, f"{setting[0]}, {loose}"]
        if cluster is None:
            assert dated is not None
            return Asked(dated.start, dated.end, dated.unit, None, (*setting, "no name"))
        setting += self._kind(cluster)
        if dated is not None:
            return Asked(dated.start, dated.end, dated.unit, cluster, tuple(setting), again)
        name = cluster.best
        return Asked(name.start, name.end, self.layout.unit_at(name.start), cluster, (*setting, "no time"))

    def _kind(self, cluster: Cluster) -> tuple[str, ...]:
        """What of a meeting itself tells where it may be; one answer a meeting."""
        known = self._kinds.get(cluster.index)
        if known is None:
            title = cluster.best.title
            called = any(self.words.online.search(name.title) for name in cluster.names[:6])
            known = self._kinds[cluster.index] = (
                "the main meeting" if cluster is self.linker.main else "another meeting",
                *(["called a call"] if called else ()),
                *(["a body's"] if body_in(title, 0, len(title)) else ()),
            )
        return known

    def _evidence(self, dated: Dated | None, cluster: Cluster | None, state: State | None) -> tuple[Evidence, ...]:
        pieces: list[Evidence] = []
        if dated is not None:
            pieces.append(quote(self.text, dated.sentence, dated.start, dated.end))
        if state is not None and not any(piece.start <= state.start < piece.end for piece in pieces):
            pieces.append(quote(self.text, state.sentence, state.start, state.end))
        if not pieces and cluster is not None:
            name = cluster.best
            unit = self.layout.unit_at(name.start)
            bounds = (unit.start, unit.end) if unit else (name.start, name.end)
            pieces.append(quote(self.text, bounds, name.start, name.end))
        return tuple(pieces)


_WORD = re.compile(r"[^\W\d_]+|[()\[\]:;,→>=–-]")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS, _CLOSE = 3, 48  # words on each side of a time that the judge looks at, and the characters that they stand in
_MUCH = {"nothing": 6, "little": 30, "more": 100}  # characters, fewer than that, besides a name and its time
_BLANKS = 4  # signs beside a name among which one that is no blank is looked for
_CARD = 6  # lines before and behind one of a card
_CELL = re.compile(
    r"(?:\s{2,}|[\t\n–—(.!:;|-]\s*)(?:[^\W\d_]+\s)?\W*$"
)  # what begins a cell, or a remark, is said of its row
_OPEN_ENDED = Phrases(rf"\b{in_any_case(lambda cues: cues.states.open_ended)}\b", re.I)
_FEW = 10  # units of a short notice
_CALENDAR = Phrases(rf"\b{in_any_case(lambda cues: cues.settings.calendar)}\b", re.I)
_OFFICE = Phrases(rf"\b{in_any_case(lambda cues: cues.settings.office)}\b", re.I)
_OFFICE_HEAD = Phrases(rf"\b{in_any_case(lambda cues: cues.settings.office_head)}\b", re.I)


def _said(dated: Dated, span: Span) -> tuple[str, ...]:
    """In which form a time is said, and what of it its words leave open."""
    when = dated.when
    form = (f"said as {when.kind.name.casefold()}", f"said {when.mod}" if when.mod else "")
    flags = (f"said {flag}" for flag in sorted(when.flags))
    return *filter(None, form), *flags, f"left open: {' '.join(sorted(span.implied))}"


def _edge(beside: str) -> str:
    """What kind of sign stands beside a name: a letter tells nothing else, a mark tells itself."""
    if not beside:
        return "its line's edge"
    if beside.isalpha():
        return "a capital" if beside.isupper() else "a letter"
    return "a digit" if beside.isdigit() else repr(beside)


def _tied_well(groups: list[list[_Fact]]) -> int:
    """How many times are said of the meeting more likely than not: stray ones say nothing against the others."""
    return max(1, sum(any(f.link.weight >= 0.5 for f in group) for group in groups))


_OPEN_NAME = re.compile(r"\W*(?:t\.?b\.?[acd]|n\.?n)\W*", re.I)
_NAME = 8  # words of what a row of a diary names
_TOLD_OVER = 0.5  # how surely a name is tied to the days on which a report says that it began and ended
_AGAIN = 16  # times of a meeting that say the same as the chosen one, of which its place may be told


def _nearest(times: Sequence[Dated], chosen: Dated) -> Sequence[Dated]:
    """Those that stand nearest to the chosen one, in the order of the text."""
    if len(times) <= _AGAIN:
        return times
    return sorted(nsmallest(_AGAIN, times, key=lambda d: abs(d.start - chosen.start)), key=lambda d: d.start)


_BOUND = Phrases(rf"\b{in_any_case(lambda cues: cues.states.bound)}\b", re.I)
_BOUND_REACH = 60  # characters before a day in which it is said that something only begins then
_BESIDE = frozenset(
    ["clause", "own", "sentence before", "sentence after", "block above", "block below"]
)  # links that stand beside the name


def _after(span: Span, lost: Sequence[Span]) -> bool:
    """Whether a time lies behind all the days that a sentence says are off: it is none of them."""
    first = span.first_day
    return bool(lost) and first is not None and all(day.last_day is not None and day.last_day < first for day in lost)


def _or_tentative(status: Status) -> Status:
    """A meeting with a new day is on again, unless that day is only thought of."""
    return status if status is Status.TENTATIVE else Status.CONFIRMED


def _stronger(one: str, other: str) -> str:
    order = [SERIES, PROPER, "described", "layout", "body", BARE]
    return min(one, other, key=order.index)


def _said_with(was: _Fact | None, groups: Sequence[Sequence[_Fact]]) -> int:
    """The number of the time that takes the place of a former one; the first where none is said to."""
    former = was.link.dated if was is not None else None
    taken = (any(former is not None and f.link.dated.takes is former for f in group) for group in groups)
    return next((number for number, takes in enumerate(taken) if takes), 0)


def _several_days(span: Span) -> bool:
    return span.precision is Precision.DAY and span.first_day != span.last_day


def _groups(facts: list[_Fact]) -> list[list[_Fact]]:
    """Facts that speak of one time: they begin on one day, or an exact one lies inside a vaguer; the best told group first.

    What only comes back, without a first day, stands last.
    """
    groups: list[list[_Fact]] = []
    for fact in sorted(facts, key=lambda f: (_rank(f), -f.link.weight, f.link.dated.start)):
        for group in groups:
            if _one_time(group[0].span, fact.span) or (_of_weekend(fact) and fact.span.contains(group[0].span)):
                group.append(fact)
                break
        else:
            groups.append([fact])
    groups.sort(key=lambda g: (not g[0].span.known, -max(f.link.weight for f in g), min(f.link.dated.start for f in g)))
    return groups


def _hour_of(dated: Dated, span: Span) -> list[Dated]:
    """Where the hour of a day stands that a line over the text says, as a mail's subject: the place is told beside it."""
    over = dated.unit.kind in ("title", "heading") and not dated.timed
    if not over or not dated.hours or not isinstance(span.start, datetime):
        return []
    clock = span.start.hour, span.start.minute
    told = [o for o in dated.hours if o.hour is not None and o.clock == clock]
    best = max(told, key=lambda option: option.weight, default=None)
    return [best.hour] if best is not None and best.hour is not None else []


def _of_weekend(fact: _Fact) -> bool:
    """ "This weekend": days of which a gathering has one or both; how long it lasts is not told."""
    relative = fact.link.dated.when.relative
    return relative is not None and relative.unit == "weekend"


def _rank(fact: _Fact) -> int:
    return Precision.WEEK.rank if _of_weekend(fact) else fact.span.precision.rank


def _one_time(exact: Span, other: Span) -> bool:
    """Whether a time says no other than a more exact one: "on 12 May" beside "12 May, 6 pm", or "in May".

    An hour or a day within several days, but not at their begin, is another meeting's under the same name.
    """
    if not exact.known or not other.known:
        return False
    if other.precision is Precision.MINUTE:
        return exact.start == other.start
    if other.precision is Precision.DAY:
        return exact.first_day == other.first_day
    return other.contains(exact) or (exact.overlaps(other) and exact.precision.rank <= Precision.DAY.rank)


def _joined(spans: list[Span]) -> list[Span]:
    """Consecutive whole days of one list are one gathering's."""
    if len(spans) < 2 or any(s.precision is not Precision.DAY for s in spans):
        return spans
    for one, following in pairwise(spans):
        a, b = one.last_day, following.first_day
        if a is None or b is None or (b - a).days != 1:
            return spans
    return [replace(spans[0], end=spans[-1].end)]


def _without_programme(made: list[tuple[int, Candidate]], trace: Trace) -> list[tuple[int, Candidate]]:
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
    kept = []
    for at, one in made:
        weak = one.confidence < 0.6 and one.kind is Kind.EVENT
        around = next((h for h in long if h.span.contains(one.span)), None) if weak else None
        if around is not None:
            trace.dropped(one, f"its days lie inside {around.title!r}: it is a part of its programme")
        else:
            kept.append((at, one))
    return kept


def _one_meeting(one: Candidate, other: Candidate, entries: bool) -> bool:
    """Whether a reading is of the meeting of a surer `one`; `entries`: each has a row or an item of its own, as two have."""
    if one.kind is not other.kind or (one.series and other.series and one.series != other.series):
        return False
    if one.edition and other.edition and one.edition != other.edition:
        return False
    if one.title.casefold() == other.title.casefold() and one.span == other.span and one.was == other.was:
        return True
    a, b = content(one.title), content(other.title)
    alike = bool(a & b) and (a <= b or b <= a)
    if one.span.start != other.span.start or not one.span.known:
        to_the_minute = one.span.precision is Precision.MINUTE and other.span.precision is Precision.DAY
        whose, others = a - GENERIC, b - GENERIC  # "task force teleconference", "task force call"
        if other.span.first_day == other.span.last_day:  # the days of a congress are not the hour of its dinner
            alike = alike or (min(len(whose), len(others)) > 1 and (whose <= others or others <= whose))
        return to_the_minute and one.span.first_day == other.span.first_day and alike
    if one.span.precision is Precision.MINUTE and not (one.series and other.series):
        return alike or not entries or other.confidence < (0.8 if a & b else 0.66)
    return alike or (bool(a & b) and other.confidence < 0.8)


def _by_name(fact: _Fact) -> bool:
    """Whether days are told by their names alone: "from Monday to Thursday"."""
    when = fact.link.dated.when
    named = when.weekday is not None and when.day is None
    return named and when.end is not None and when.end.weekday is not None and when.end.day is None


_BY_IT = (
    "clause",
    "own",
    "sentence before",
    "sentence after",
)  # not a stretch that stands over it: "Forward look, 2-15 May"


def _whole(fact: _Fact, group: list[_Fact], *, opening: bool) -> _Fact:
    """The days of a gathering of several days say more than its first day, the hour at which that opens, or a part of them.

    "In the 37th week" and "this weekend" are no length, but for what only opens then.
    """
    days = [f for f in group if f.span.precision is Precision.DAY and f.span.first_day != f.span.last_day]
    days = [f for f in days if f.link.dated.when.week is None and (opening or not _of_weekend(f))]
    if _by_name(fact):
        days = [f for f in days if f.span.contains(fact.span) and f.span != fact.span and not _by_name(f)]
    elif fact.span.first_day != fact.span.last_day:
        return fact
    elif fact.span.precision is not Precision.MINUTE:
        days = [f for f in days if f.link.kind in _BY_IT]
    return max(days, key=lambda f: f.link.weight, default=fact)
