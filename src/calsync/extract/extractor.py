"""Announcement → Candidates: layout, times, roles, names, clusters, judge, in that visible order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from calsync.extract import facts
from calsync.extract.along import moved_along
from calsync.extract.anchor import anchor_of
from calsync.extract.answers import last_word
from calsync.extract.apart import Rows
from calsync.extract.asides import without_years_lost
from calsync.extract.bearings import Bearings
from calsync.extract.beside import told_beside
from calsync.extract.bills import names_of_bills
from calsync.extract.brands import Brands, find_brands, is_instalment
from calsync.extract.calls import is_call, names_of_calls
from calsync.extract.clusters import Cluster, Clusters
from calsync.extract.compose import Composer
from calsync.extract.dated import dated_of
from calsync.extract.dayof import names_of_days
from calsync.extract.daysofbodies import names_of_bodies_days
from calsync.extract.forms import find_forms, names_of_forms
from calsync.extract.gathering import (
    BARE,
    BODY,
    GENERIC,
    LAYOUT,
    SERIES,
    Name,
    is_apposed,
    is_following,
    is_later,
    is_new,
)
from calsync.extract.grids import names_of_bodies
from calsync.extract.invitations import names_of_invitations
from calsync.extract.knownseries import KnownSeries
from calsync.extract.layout import Layout, Unit, lay_out
from calsync.extract.ledforms import names_of_led_forms
from calsync.extract.lexicon import Lexicon, lexicon
from calsync.extract.lines import Even, even
from calsync.extract.linking import Link, Linker
from calsync.extract.lists import column_hours, find_lists, named_columns
from calsync.extract.matrices import days_of_matrices, find_matrices, names_in_matrices
from calsync.extract.mentions import Dated
from calsync.extract.monthrows import days_under_months
from calsync.extract.moves import split_moves
from calsync.extract.namedafter import named_after
from calsync.extract.names import barriers, find_names, of_a_name, tells_more, without_names
from calsync.extract.parts import Part as Cell
from calsync.extract.plainly import told_plainly
from calsync.extract.pointed import hours_of_rows
from calsync.extract.reasons import only_reasons
from calsync.extract.roles import DEADLINE, EVENT, FORMER, NONE, UNDER_A_DAY, WAS_BRACKETED, Role
from calsync.extract.rounds import names_of_rounds
from calsync.extract.rows import Entries, whole_cells
from calsync.extract.segments import names_of_times
from calsync.extract.several import Part, at_home, parts_of, sent_at
from calsync.extract.sharedmonths import days_of_later_months
from calsync.extract.sittings import further_sittings, names_of_sittings
from calsync.extract.speakers import names_of_speakers
from calsync.extract.superseded import supersede
from calsync.extract.surroundings import Surroundings
from calsync.extract.takenup import Spoken, is_unsaid, meets_again, mentions_without_words
from calsync.extract.talks import names_of_talks
from calsync.extract.temporal import Anchor, TimeMention, scan
from calsync.extract.themed import with_titles
from calsync.extract.themes import lines_with_themes, with_themes
from calsync.extract.timetables import not_named_there
from calsync.extract.topics import Topics, names_nothing, takes_up
from calsync.extract.trace import Trace
from calsync.extract.turns import names_in_turn
from calsync.extract.weekrows import days_of_the_week
from calsync.extract.where import Where
from calsync.extract.within import overlaps, within
from calsync.model import Announcement, Candidate, Series
from calsync.span import day_of


@dataclass(slots=True)
class Reading:
    """Everything that was seen on the way, for `explain`; offsets are those of `source.text`."""

    source: Even
    layout: Layout
    anchor: Anchor
    anchor_reason: str
    where: Where
    words: Lexicon
    mentions: list[TimeMention] = field(default_factory=list)
    dated: list[Dated] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    trace: Trace = field(default_factory=Trace)
    linker: Linker | None = None
    spoken: list[Name] = field(default_factory=list)  # the names that the words themselves give
    parts: Mapping[int, Sequence[Cell]] = field(default_factory=dict)  # of each dated line, the likeliest name first


class Extractor:
    """Reads announcements. Pure, and picklable so that worker processes can have one."""

    def __init__(self, series: Sequence[Series] = (), floor: float = 0.3, zone: str | None = None) -> None:
        """`floor` is the confidence below which a reading is not even one to be reviewed; `zone` that of hours for
        which nothing tells one."""
        self.known = KnownSeries(tuple(series))
        self.floor, self.zone = floor, zone

    def extract(self, announcement: Announcement) -> list[Candidate]:
        """The meetings that one announcement speaks of, in the order of the text."""
        readings = self.readings(announcement)
        found = [candidate for reading in readings for candidate in reading.candidates]
        if len(readings) == 1:
            return moved_along(found)
        told: dict[object, Candidate] = {}  # what one text says again after another is one meeting
        for one in sorted(found, key=attrgetter("confidence"), reverse=True):
            told.setdefault((one.title.casefold(), one.span, one.kind), one)
        return moved_along([one for one in found if told[one.title.casefold(), one.span, one.kind] is one])

    def readings(self, announcement: Announcement) -> list[Reading]:
        """What is read of an announcement; of each text by itself, where it holds several."""
        parts = parts_of(announcement)
        if not parts:
            return [self.read(announcement)]
        found = [self.read(announcement, part) for part in parts]
        over = parts[0].over
        if over is None or not announcement.text[slice(*over)].strip():
            return found
        above, below = self.read(announcement, Part(((over[1], len(announcement.text)),))), found[0]
        if not _tells(above):
            return found
        told = last_word(above.layout.text, above.candidates, below.candidates, above.words)
        if told is None:
            return [self.read(announcement)]
        above.candidates, below.candidates = told
        return [above, below]

    def read(self, announcement: Announcement, part: Part | None = None) -> Reading:
        """The same with everything that led there, of the whole text or a part of it."""
        words = lexicon(announcement.language)
        source = even(announcement.text, announcement.layout, words.code, part.left_out if part is not None else ())
        announcement = replace(announcement, text=source.text, layout=source.blocks(announcement.layout))
        if part is not None:
            title = announcement.title if part.named else None
            announcement = replace(announcement, title=title, published=at_home(part, announcement.published))
        text = announcement.text
        layout = lay_out(text, announcement.layout, words, source.wrapped)
        data = announcement.data
        found = scan(text, announcement.language or "en", layout.breaks)
        found = without_years_lost(without_names(found, text), text, words)
        mentions = split_moves([m for m in found if not within(data, m.start, m.end)], text, words)
        mentions = days_of_later_months(mentions, text, words)
        layout = replace(layout, matrices=find_matrices(layout, announcement.layout, words))
        mentions = days_under_months(layout, mentions, words)
        mentions = _without_seasons_of_names(mentions, layout)
        mentions = days_of_the_week(layout, mentions, words, day_of(announcement.published))
        mentions = days_of_matrices(layout, hours_of_rows(layout, mentions))
        layout = replace(
            layout,
            lists=find_lists(layout, announcement.layout, mentions, words),
            forms=find_forms(layout, words.captions),
        )
        mentions = sorted([*mentions, *column_hours(layout, mentions)], key=lambda m: m.start)
        where = Where(replace(announcement, published=sent_at(announcement)), layout, mentions, self.zone)
        anchor, reason, stamps = anchor_of(announcement, layout, mentions, where, words)
        reading = Reading(source, layout, anchor, reason, where, words, mentions)
        news = where.dateline is not None
        reading.dated = dated_of(text, layout, mentions, anchor, stamps, words, announcement.language, news)
        old = {d.start for d in reading.dated if _long_ago(d, announcement.published)}
        for dated in reading.dated:
            dated.role = _OLD if dated.start in old and dated.role.name == EVENT else dated.role
        timespans = barriers(text, [m for m in mentions if m.start not in old])
        ranges = [stretch for unit in layout.units for stretch in _spoken(unit, layout)]
        towns = [(m.start, m.end) for m in where.mentions if m.entries]
        brands = find_brands(text, ranges, words, timespans, towns)
        names = find_names(text, ranges, words, self.known, timespans, brands)
        names = with_titles(names, layout, words, timespans)
        names = named_columns(names, layout, words)
        names = names_of_calls(names, layout, [(m.start, m.end) for m in mentions if m.when.has_day], words)
        taken_up = list(mentions_without_words(reading.dated, names, text, words))
        names = reading.spoken = sorted([*names, *taken_up], key=lambda n: (n.start, n.end))
        usable = (d for d in reading.dated if d.role.name in (EVENT, DEADLINE, FORMER))
        entries = frozenset(d.unit.index for d in usable)
        spans = [
            (m.start, m.end)
            for m in mentions
            if not (m.start in old or _year_of_a_name(m, layout, reading.dated) or tells_more(text, m, words))
            and not of_a_name(text, m)
        ]
        by_words = {m.start for m in mentions}  # "10.00 Meeting with …": an hour by what stands over it
        spans = sorted(
            [*spans, *((d.start, d.end) for d in reading.dated if d.start < d.end and d.start not in by_words)]
        )
        told = Entries(layout, words, names, spans, entries, where.mentions, _under_days(reading.dated))
        names = reading.spoken = with_themes(told)
        told = replace(told, names=names)
        held = [d for d in reading.dated if d.role.name in (EVENT, FORMER) and not tells_more(text, d, words)]
        stands = [(n.start, n.end) for n in taken_up]
        subjects = Topics(told, names).named(
            [d for d in held if d.unit.kind == "paragraph" and not within(stands, *d.sentence)]
        )
        told = replace(
            told,
            sentences=frozenset(
                d.unit.index
                for d in held
                if within(stands, *d.sentence) or any(d.sentence[0] <= n.start < d.sentence[1] for n in subjects)
            ),
        )
        days = {(m.start, m.end) for m in mentions}
        names = [n for n in names if (n.start, n.end) not in days and not told.misplaced(n)]
        lines = lines_with_themes(told.named(), told)
        said = [(n.start, n.end) for n in subjects if is_instalment(n)]  # "The next edition takes place" is named once
        lines = {i: n for i, n in lines.items() if n.strength != LAYOUT or not overlaps(n.start, n.end, said)}
        kept = set(not_named_there([*lines.values()], reading.dated))
        lines = {i: name for i, name in lines.items() if name in kept and not is_call(text[name.start : name.end])}
        first = min((name.start for name in names), default=len(text))
        lines = {
            i: name
            for i, name in lines.items()
            if not (names_nothing(name.title) or (name.start > first and takes_up(name.title, words)))
        }
        names = [n for n in names if not names_nothing(n.title)]
        names = not_named_there(names, reading.dated)
        asked = entries - {d.unit.index for d in held}
        apart = Rows(told, lines, asked).tell_apart()
        of_columns = names_of_bodies(reading.dated, names, layout, words)
        of_forms = names_of_forms(reading.dated, names, lines, layout, told.name_of)
        of_sitting = names_of_sittings(reading.dated, names, layout, words)
        sits = [(n.start, n.end) for n in of_sitting.values()]
        apart = apart | further_sittings(of_sitting, reading.dated)
        names = [n for n in names if not overlaps(n.start, n.end, sits)]
        spoken = names_of_speakers(reading.dated, names, layout, words)
        talks = names_of_talks(reading.dated, layout, words)
        rounds = names_of_rounds(reading.dated, spans, layout, words)
        apart = apart | frozenset(rounds.values())
        of_lists = names_of_bodies_days(reading.dated, layout, words)
        of_papers = {**of_forms, **of_lists, **of_sitting, **names_in_matrices(names, layout, words)}
        bills = names_of_bills(reading.dated, names, layout, told)
        led = names_of_led_forms(reading.dated, names, layout, words)
        invited = names_of_invitations(reading.dated, names, layout, told)
        sided = {
            **names_of_times(told, reading.dated),
            **invited,
            **bills,
            **of_columns,
            **of_papers,
            **led,
            **spoken,
            **talks,
            **rounds,
        }
        names, extra, of_times = _of_lines(names, lines, sided, layout)
        names, behind = whole_cells(names, dict(enumerate(told.further())))
        names.extend(n for n in not_named_there([*behind.values()], reading.dated) if n not in extra.values())
        reading.parts = told.parts.known
        names.extend(subjects)
        given = [*names, *extra.values(), *of_times.values()]
        names.extend(Topics(told, given).named([d for d in held if d.unit.kind != "paragraph"]))
        reading.names = sorted(
            dict.fromkeys([*names, *extra.values(), *of_times.values()]), key=lambda n: (n.start, n.end)
        )
        reasons = only_reasons(reading.names, [(d.start, d.end) for d in reading.dated if d.is_day], layout)
        reading.names = [n for n in reading.names if n not in reasons]
        _name_no_days(reading.dated, reading.names)
        clusters = _clustered(reading, text, layout, apart, Brands(text, reading.names, brands))
        reading.names = [n for n in reading.names if clusters.knows(n)]
        dating = [d.start for d in reading.dated if d.role.name == EVENT and d.when.has_date]
        places = [(m.start, m.end) for m in where.mentions]
        around = Surroundings(layout, dating, spans, places)
        bearings = Bearings(layout, words, around, dating, extra.keys(), news)
        in_turn = names_in_turn(reading.dated, reading.names, text, words, lambda name: clusters.of(name).index)
        linker = Linker(layout, words, reading.names, clusters, extra, bearings, of_times, in_turn, reading.dated)
        of_days = names_of_days(reading.dated, linker.options, text, anchor.day)
        of_days |= told_plainly(reading.dated, reading.names, text)
        bracketed = {id(d.takes) for d in reading.dated if d.takes is not None and d.takes.role is WAS_BRACKETED}
        for dated in reading.dated:
            if dated.role.name in (EVENT, FORMER) and dated.spans and id(dated) not in bracketed:
                links = linker.link(dated, of_days.get(dated.start))
                further = dated.part and dated.start not in of_times
                reading.links.extend(_of_others(links, reading.links) if further else links)
        reading.links = supersede(reading.links, reading.dated, layout, words, anchor.day)
        reading.links = _of_what_moved(reading.links, reading.dated)
        reading.links = _instead(
            reading.links, [*named_after(reading.links, reading.names, clusters, reading.dated, layout, anchor.day)]
        )
        reading.links += told_beside(reading.links, reading.names, clusters, reading.dated, layout)
        composer = Composer(
            announcement, layout, words, anchor, where, linker, reading.dated, reading.links, self.floor
        )
        reading.trace = composer.trace
        reading.linker = linker
        meetings = facts.merge(facts.candidates(announcement, where), composer.candidates(), where.own)
        reading.trace.retold(source.quoted)
        reading.candidates = [source.quoted(candidate) for candidate in meetings]
        return reading


def _tells(reading: Reading) -> bool:
    """Whether a text says when something is, or that it is off."""
    states = (reading.words.cancelled, reading.words.postponed, reading.words.moved)
    text, words = reading.layout.text, reading.words
    said = (d for d in reading.dated if d.role.name in (EVENT, DEADLINE, FORMER))
    timed = any(not tells_more(text, d, words) for d in said)  # the "annual" meeting tells no day
    return timed or any(cue.search(reading.layout.text) for cue in states)


def _under_days(found: Sequence[Dated]) -> frozenset[int]:
    """The units that stand under one of several days, and say none themselves."""
    under = [d for d in found if d.role.reason == UNDER_A_DAY]
    several = len({(d.when.month, d.when.day, d.when.weekday) for d in under}) > 1
    return frozenset(d.unit.index for d in under) if several else frozenset()


def _of_lines(
    names: list[Name], of_units: dict[int, Name], of_times: dict[int, Name], layout: Layout
) -> tuple[list[Name], dict[int, Name], dict[int, Name]]:
    """The names that words give, lines, and times of lines that tell of several meetings; whose lines have no one name."""
    several = {unit.index for start in of_times if (unit := layout.unit_at(start)) is not None}
    cells = {index: name for index, name in of_units.items() if index not in several}
    cells.update({-1 - name.start: name for name in of_times.values()})
    names, cells = whole_cells(names, cells)
    told = {time: cells[-1 - name.start] for time, name in of_times.items() if -1 - name.start in cells}
    return names, {index: name for index, name in cells.items() if index >= 0}, told


def _clustered(reading: Reading, text: str, layout: Layout, apart: Container[Name], brands: Brands) -> Clusters:
    """The meetings that names are of: what is called the next one is not the one of that name that was told before it."""
    clusters = Clusters(compounds=reading.words.code == "de")
    days = [d for d in reading.dated if d.role.name in (EVENT, FORMER) and d.spans]
    again = {n.start for n in reading.names if meets_again(text, n)}
    following = again | {n.start for n in reading.names if is_following(text, n.start, n.end)}
    spoken: Cluster | None = None
    of_prose: set[int] = set()  # the meetings that were spoken of
    where: Unit | None = None  # where the last one was
    still = 0
    before = Spoken(days)
    called: set[int] = set()  # names that came before their turn
    for index, name in enumerate(reading.names):
        if index in called:
            continue
        unit = layout.unit_at(name.start)
        prose = unit is not None and unit.kind == "paragraph"
        near = name.start < still and (unit is where or len(of_prose) < 2)  # of several, only in its own paragraph
        later = None
        if unit is not None and prose and (is_unsaid(name) or is_later(text, name)):
            later = before.meant(name, unit.start) if name.start not in again else before.last(name)
            later = later or (spoken if near else None)
        speaks = unit is not None and unit.kind in _SPEAKS
        brand = brands.meant(index) if prose else brands.headed(name) if speaks else None
        if brand is not None and clusters.knows(reading.names[brand]):
            later = clusters.of(reading.names[brand])
        elif brand is not None:
            later = clusters.add(reading.names[brand])
            called.add(brand)
        instalment = brand is None and prose and spoken is not None and is_instalment(name)
        if instalment:  # "The next edition takes place …": of what was named last
            later = spoken
        if is_unsaid(name) and later is None:
            continue
        apposed = spoken if prose and spoken is not None and is_apposed(text, still - _STILL, name) else None
        if apposed is not None and apposed.head in GENERIC and apposed.strength != SERIES:
            apposed.call(name)  # "the largest meeting of the year, the Energy Summit, …"
        else:
            apposed = None
        cluster = clusters.add(
            name,
            apart=name in apart,
            following=name.start in following,
            day=before.has_day(name),
            later=later or apposed,
            only=is_unsaid(name) or instalment or (brand is not None and name.strength != BARE),
        )
        if later is not None or (name.strength != LAYOUT and (name.head or brands.has(name)) and speaks):
            before.add(name, cluster, told=prose)
        aside = name.strength == BARE and later is None and name.start < still and not is_new(text, name)
        if name.strength != LAYOUT and not aside:  # "the election of three members" is no gathering that was spoken of
            told = prose or (unit is not None and unit.kind in ("title", "heading"))
            spoken, still, where = cluster, name.end + _STILL if told else 0, unit
            of_prose.add(cluster.index)
    return clusters


_SPEAKS = ("paragraph", "title", "heading")  # units that speak of a gathering, and do not list it
_STILL = 400  # characters within which "the gathering" is what was named last


def _of_others(links: list[Link], told: Sequence[Link]) -> list[Link]:
    """A further hour of a day is only that of a gathering with a name of its own, which has no hour yet."""
    return [
        link
        for link in links
        if link.kind in ("clause", "own")
        and link.name.strength not in (BARE, LAYOUT, BODY)
        and all(other.cluster is not link.cluster for other in told)
    ]


def _instead(links: Sequence[Link], told: Sequence[Link]) -> list[Link]:
    """The links, with those that are told of some days in the place of others of these days."""
    days = {link.dated.start for link in told}
    kept = [link for link in links if link.dated.start not in days]
    return sorted([*kept, *told], key=lambda link: link.dated.start) if told else kept


def _of_what_moved(links: Sequence[Link], found: Sequence[Dated]) -> list[Link]:
    """The links, with a new time and the former one whose place it takes of one meeting.

    In one sentence that is the likelier of both; else the one that is known, where nothing nearer tells the other's.
    """
    of: dict[int, list[Link]] = {}
    for link in links:
        of.setdefault(link.dated.start, []).append(link)
    for dated in found:
        if dated.takes is None or dated.takes.role.name == NONE:
            continue
        former, own = of.get(dated.takes.start, []), of.get(dated.start, [])
        before, now = (max((link.weight for link in some), default=0.0) for some in (former, own))
        one = dated.takes.sentence == dated.sentence
        if own and (not former or (one and now > before)):
            of[dated.takes.start] = [replace(link, dated=dated.takes) for link in own]
        elif one or now < min(0.5, before):
            of[dated.start] = [*(() if one else own), *(replace(link, dated=dated) for link in former)]
    return [link for some in of.values() for link in some]


def _year_of_a_name(time: TimeMention, layout: Layout, dated: Sequence[Dated]) -> bool:
    """ "10.04.  The Metre of 1799 and its Enemies": a mere year among words, in an entry that has a day of its own."""
    if time.end - time.start != 4 or time.when.year is None or time.when.month is not None:
        return False
    unit = layout.unit_at(time.start)
    if unit is None or unit.kind not in ("row", "item"):
        return False
    around = layout.text[time.start - 1 : time.start] + layout.text[time.end : time.end + 1]
    first = bisect_left(dated, unit.start, key=attrgetter("start"))
    dates = any(d.start < unit.end and d.when.has_day for d in dated[first : first + 8])
    return dates and around[:1] == " " and around[1:].strip(" ,?!") == ""


def _without_seasons_of_names(found: Sequence[TimeMention], layout: Layout) -> list[TimeMention]:
    """Without mere seasons among the words of rows that say a day or an hour: "12 May  Bees in Winter"."""
    rows: dict[int, list[TimeMention]] = {}
    if not any(mention.when.season for mention in found):
        return list(found)
    for mention in found:
        unit = layout.unit_at(mention.start)
        if unit is not None and unit.kind in ("row", "item", "label"):
            rows.setdefault(unit.index, []).append(mention)
    gone = {
        mention.start
        for mentions in rows.values()
        if any(m.when.has_day or m.when.has_time for m in mentions)
        for mention in mentions
        if mention.when.season and mention.when.year is None and mention.when.relative is None
        if layout.text[mention.start - 1 : mention.start] == " "
        if layout.text[mention.end : mention.end + 1].strip(" ,?!\n") == ""
    }
    return [mention for mention in found if mention.start not in gone]


def _long_ago(time: Dated, published: date | None) -> bool:
    """A mere year before most readers were born is what a meeting is about: "The long shadow of 1848"."""
    mere = time.end - time.start == 4 and time.when.year is not None and time.when.month is None
    return mere and (time.when.year or 0) < (published.year - _A_LIFE if published is not None else _LONG_AGO)


_A_LIFE, _LONG_AGO = 70, 1940
_OLD = Role(NONE, "a year of long ago")


def _name_no_days(found: Sequence[Dated], names: Sequence[Name]) -> None:
    """The season or holiday of a name ("Christmas race") is not the day on which it is held."""
    for dated in found:
        if dated.when.season or dated.when.holiday:
            time = dated.start, dated.end
            if any(n.start <= time[0] and time[1] <= n.end and (n.start, n.end) != time for n in names if n.head):
                dated.role = Role(NONE, "a part of a name")


def _spoken(unit: Unit, layout: Layout) -> Iterator[tuple[int, int]]:
    """The stretches of a unit in which names may stand: its label and each of its sentences, or its cells."""
    if unit.kind in ("boiler", "header"):
        return
    matrix = layout.matrix_of(unit.index)
    if matrix is not None and matrix.listing.head == unit.index:
        yield from ((column.start, column.end) for column in matrix.listing.columns if column.end)
        return
    listing = layout.lists.of(unit.index)
    cells = listing.cells_of(unit.index) if listing is not None else ()
    if listing is not None and len(cells) > 1 and (listing.columns or "\n" in layout.text[unit.start : unit.end]):
        yield from ((cell.start, cell.end) for cell in cells)
        return
    if unit.label and unit.value > unit.start:
        yield unit.start, unit.value
    yield from unit.sentences or ((unit.start, unit.end),)
