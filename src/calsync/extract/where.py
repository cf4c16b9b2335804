"""Where: the places of one text, asked for by offset; the gazetteer and the venue grammar are in `places`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

from calsync.extract import places
from calsync.extract.clusters import Cluster
from calsync.extract.knowledge import venues
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import lexicon
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_in, organiser_of, spoken
from calsync.extract.stretches import stretches
from calsync.extract.temporal import TimeMention, zones
from calsync.model import Announcement, Place
from calsync.span import Precision, Span

_PLACES = places.Places()


class Where:
    """The places of one announcement."""

    def __init__(self, announcement: Announcement, layout: Layout, times: Sequence[TimeMention] = ()) -> None:
        self._text, self._layout, self._times = announcement.text, layout, times
        self._of_title: dict[str, Place | None] = {}
        self._announcement, self._words = announcement, lexicon(announcement.language)
        self._found: dict[tuple[int, int, int], places.Where | None] = {}

    @cached_property
    def mentions(self) -> list[places.PlaceMention]:
        return _PLACES.find(self._text, self._layout.breaks, self._announcement.language)

    @cached_property
    def dateline(self) -> places.Dateline | None:
        given = _GIVEN_DAY.match(self._text)
        skipped = given.end() if given else 0
        found = places.dateline_place(self._text[skipped:])
        unit = self._layout.unit_at(found.start + skipped) if found is not None else None
        if unit is not None and unit.kind == "item":
            return None  # the place of one of many entries
        if found is not None:
            return replace(found, start=found.start + skipped, end=found.end + skipped)
        return self._opening(skipped)

    def _opening(self, at: int) -> places.Dateline | None:
        """A town in capitals that the text opens with, before a colon or a dash."""
        for mention in self.mentions[:1]:
            opens = not self._text[at : mention.start].strip() and _LINE_SIGN.match(self._text, mention.end)
            if opens and mention.kind is places.PlaceKind.CITY and mention.text.isupper():
                place = places.resolve([mention], places.Context(language=self._announcement.language))
                if place is not None:
                    return places.Dateline(place, mention.start, mention.end)
        return None

    @cached_property
    def _said(self) -> list[places.PlaceMention]:
        """The mentions but for the dateline's: where a report was written is not where its meetings are."""
        line = self.dateline
        return [m for m in self.mentions if line is None or m.end <= line.start or m.start >= line.end]

    @cached_property
    def context(self) -> places.Context:
        return places.context_of(
            self.mentions, language=self._announcement.language, zone=self._announcement.zone,
            dateline=self.dateline.place if self.dateline else None,
        )  # fmt: skip

    @cached_property
    def home(self) -> Place | None:
        """The place that the document itself is of: its dateline's, its letterhead's, its town."""
        return places.document_place(
            self._text, self.mentions, self.dateline.place if self.dateline else None, self.context
        )

    @cached_property
    def zone(self) -> str | None:
        """The zone of the text's hours: its source's, what it says for all of them, else that of its home."""
        line = self.dateline.place if self.dateline else None
        return (
            self._announcement.zone
            or self._stated
            or places.zone_of(line)
            or self._hours()
            or places.zone_of(self.home)
            or self._leaning()
            or self._published()
            or (places.zone_of(Place("", country=self._land)) if self.context.country is None else None)
        )

    @cached_property
    def _stated(self) -> str | None:
        """ "All times are Mountain Standard Time", said once for the whole text."""
        for cue in self._words.all_times.finditer(self._text):
            said = _ZONE.match(self._text, cue.end())
            if said is not None:
                zone = self._meant(said[1], None) or self._meant(f"{said[1]} time", None)
                if zone is not None:
                    return zone
        return None

    def _hours(self) -> str | None:
        """The zone that the text's other hours say: "20:00 UTC" of one meeting is what "20:00" means of the next."""
        said = [m.when.zone_said for m in self._times if m.when.zone_said and m.when.zone != _ANYWHERE]
        zones_said = Counter(zone for name in said if (zone := self._meant(name, None)))
        for zone, most in zones_said.most_common(1):
            if most * 3 >= 2 * zones_said.total():
                return zone
        return None

    def clock(self, moment: date | datetime | None) -> str | None:
        """The zone in which an instant of the page's data is told: its country's clock of that offset, else the offset."""
        offset = moment.utcoffset() if isinstance(moment, datetime) else None
        if not isinstance(moment, datetime) or not offset:
            return None
        minutes = int(offset.total_seconds() // 60)
        known = zones.clock_of(moment, self.context.country or self._land)
        sign, size = ("+" if minutes > 0 else "-"), abs(minutes)
        return known or (zones.offset_name(sign, size // 60, 0) if size % 60 == 0 else None)

    @property
    def _land(self) -> str | None:
        """The country that the page's own language tag says: "en-GB"; not of "en-US", which many programs write anywhere."""
        tag = (self._announcement.language or "").split("-")
        return tag[-1].upper() if len(tag) > 1 and len(tag[-1]) == 2 and tag[-1].upper() != "US" else None

    def _published(self) -> str | None:
        """The clock by which the text was published, where its country has several."""
        moment = self._announcement.published
        return zones.clock_of(moment, self.context.country) if isinstance(moment, datetime) else None

    def _meant(self, said: str, place: str | None) -> str | None:
        """The zone that a name means: the clock of the place, where that is the one of this name; None for an offset."""
        if said[0] in "+-":
            return None  # what a machine wrote
        zone = zones.zone_of(said, self.context.country)
        for near in (place, places.zone_of(self.home)):
            if zone is not None and near is not None and zones.one_clock(zone, near):
                return near
        return zone

    def _leaning(self) -> str | None:
        """The zone that most of the text's towns and regions share, where it has no home of its own."""
        counts: Counter[str] = Counter()
        for mention in self.mentions:
            for part in (mention, *mention.parts):
                if (
                    part.cue not in ("inside", "aside", "to")
                    and part.kind in _LANDS
                    and (mention.sure or not places.common(part))
                ):
                    zone = places.zone_of(places.resolve([part], self.context))
                    if zone:
                        counts[zone] += 1 if part.kind is places.PlaceKind.COUNTRY else 2
        if not counts:
            return None
        zone, most = counts.most_common(1)[0]
        return zone if most * 2 > sum(counts.values()) else None

    def place(self, at: int, unit: Unit | None, cluster: Cluster | None) -> tuple[Place | None, bool]:
        """The place of what is said at an offset, and whether it is online: where the text says it nearest to it."""
        cell = self._cell(unit) if unit is not None else None
        if cell is not None:
            return self._located(cell), False
        named = self._named(cluster) if cluster is not None else None
        online = False
        for number, (start, end) in enumerate(
            (*stretches(self._layout, self._words, self._dated, at, unit, cluster), *self._labelled)
        ):
            found = self._in(start, end, at)
            if not number and unit is not None and not _venue_in(found):
                noun = self._noun(at, unit)
                if noun is not None:
                    place = Place(noun.text, venue=noun.text)
                    return places.located(place, _town_in(found) or named or self.home) or place, False
                if named is not None:
                    return named, False
            if found is None:
                continue
            online = online or found.online
            if found.place is not None:
                return self._located(found.place), online
        return (Place("online"), True) if online else (named, False)

    def _noun(self, at: int, unit: Unit) -> places.PlaceMention | None:
        """The venue that only its standing in the sentence tells: "at 7 pm in the boathouse"."""
        sentence = next((s for s in unit.sentences if s[0] <= at < s[1]), None)
        if sentence is None:
            return None
        noun = places.beside(self._text, sentence, self._within(sentence), at, self._words.places)
        if noun is None:
            return None
        around = self._said[_first(self._said, noun.start - 80) : _first(self._said, noun.start + 1)]
        town = any(m.end > noun.start and m.entries and m.sure for m in around)
        return None if town else noun

    def _within(self, sentence: tuple[int, int]) -> list[tuple[int, int]]:
        """The times of a sentence."""
        first = bisect_left(self._times, sentence[0], key=lambda m: m.start)
        last = bisect_left(self._times, sentence[1], key=lambda m: m.start)
        return [(m.start, m.end) for m in self._times[max(0, first - 1) : last] if m.end > sentence[0]]

    def _named(self, cluster: Cluster) -> Place | None:
        """The place that the meeting's own name says: "visit to Peru", "Lyon meeting"."""
        title = cluster.best.title
        if title not in self._of_title:
            found = places.place_for(title, 0, len(title), _PLACES.find(title, hinted=False), None, self.context)
            sure = found is not None and any(m.sure for m in found.mentions)
            self._of_title[title] = found.place if found is not None and sure and not found.online else None
        return self._of_title[title]

    @cached_property
    def _bodies(self) -> list[places.PlaceMention]:
        """The towns in the names of their councils."""
        return [m for m in self.mentions if m.cue == "body"]

    @cached_property
    def _only_town(self) -> Place | None:
        """The one town, but for the dateline's, in which a report says that something is, beside no day of its own."""
        held = [m for m in self._said if m.kind is places.PlaceKind.CITY and m.weight >= 0.75]
        if len({m.text.casefold() for m in held}) != 1:
            return None
        unit = self._layout.unit_at(held[0].start)
        sentences = unit.sentences if unit is not None else ()
        beside = next((s for s in sentences if s[0] <= held[0].start < s[1]), (0, 0))
        return places.resolve(held[:1], self.context) if not self._within(beside) else None

    @property
    def own(self) -> Place | None:
        """The document's own place, where that is one to go to: its home, or the house that speaks in it."""
        return self.home if self.home is not None and (self.home.city or self.home.venue) else self._house

    @cached_property
    def _house(self) -> Place | None:
        """The house that the text comes from, where one can go to it: a museum, a library, a club."""
        name = spoken(organiser_of(self._layout, self._words) or "")
        if not name or not _HOUSE.search(name):
            return None
        place = Place(name, venue=name)
        return places.located(place, self.home) or place

    def unsaid(self, cluster: Cluster, main: bool, at_home: bool) -> tuple[Place | None, bool, str]:
        """The place of a meeting that nothing around its time says: its name's town, online, or the document's own."""
        for name in cluster.names[:6]:
            for mention in self._bodies[_first(self._bodies, name.start) : _first(self._bodies, name.end)]:
                if mention.end <= name.end:
                    place = places.resolve([replace(mention, cue="")], self.context)
                    if place is not None:
                        return places.located(place, self.home) or place, False, "its place is not said: its body's own"
        if any(self._words.online.search(name.title) for name in cluster.names[:6]):
            return Place("online"), True, "its name says that it is held online"
        home = self.home
        if home is not None and (home.city or home.venue):
            if at_home:
                return home, False, "its place is not said: the document's own"
            if self._bodies and body_in(cluster.best.title, 0, len(cluster.best.title)):
                return home, False, "its place is not said: the town of the body that meets"
        if main and not at_home and self._only_town is not None:
            return self._only_town, False, "the one town in which the text says that something is held"
        if at_home and self._house is not None:
            return self._house, False, "its place is not said: the house that announces it"
        if at_home and any(m.kind is places.PlaceKind.ONLINE for m in self.mentions):
            return Place("online"), True, "nothing but an online room is said"
        return None, False, ""

    def _cell(self, unit: Unit) -> Place | None:
        """The place that the column of places gives for a row."""
        listing = self._layout.lists.of(unit.index)
        for cell in listing.cells_of(unit.index) if listing is not None else ():
            if (
                listing is not None
                and cell.column < len(listing.columns)
                and listing.columns[cell.column].holds == "place"
            ):
                text = self._text[cell.start : cell.end].strip()
                found = self._in(cell.start, cell.end, cell.start)
                if found is not None and found.place is not None:
                    return found.place
                if len(text) > 2 and not _OPEN.fullmatch(text):
                    return Place(text, venue=text)
        return None

    @cached_property
    def _dated(self) -> frozenset[int]:
        """The units that have days of their own."""
        units = (self._layout.unit_at(m.start) for m in self._times if m.when.has_day)
        return frozenset(unit.index for unit in units if unit is not None)

    @cached_property
    def _labelled(self) -> tuple[tuple[int, int], ...]:
        labels = [u for u in self._layout.units if u.label and u.label.split()[0] in _WHERE]
        return tuple((u.start, u.end) for u in labels[:2])

    def _located(self, place: Place) -> Place:
        """A hall without a town is in the document's own; what names a town or region of its own stays as it is."""
        if place.venue and not place.city and "," not in place.text:
            return places.located(place, self.home) or place
        return place

    def _in(self, start: int, end: int, at: int) -> places.Where | None:
        """What a stretch says of the place of what stands at an offset; asked for an hour's zone, then for the place."""
        known = self._found.get((start, end, at), self)
        if not isinstance(known, Where):
            return known
        line = self.dateline.place if self.dateline else None
        found = places.place_for(self._text, start, end, self._said, line, self.context, near=at)
        self._found[start, end, at] = found
        return found

    def place_named(self, text: str) -> Place | None:
        """The place that a stated text names."""
        found = places.resolve(_PLACES.find(text, (), self._announcement.language), self.context)
        return replace(found, text=text) if found is not None else None

    def _beside(self, dated: Dated, near: str | None) -> str | None:
        """A zone that stands just before a day and its hour ("UTC Wed 4 June 15:00"), or short behind it ("3 pm Eastern")."""
        before = _ZONE_BEFORE.search(self._text, max(dated.unit.start, dated.start - 9), dated.start)
        after = _ZONE_AFTER.match(self._text, dated.end)
        said = before[1] if before else f"{after[1]} time" if after else None
        return self._meant(said, near) if said is not None else None

    def zoned(self, span: Span, dated: Dated) -> Span:
        """An hour with its zone: the one that was said, else that of its place, else the text's."""
        if span.precision is not Precision.MINUTE:
            return span
        place, _ = self.place(dated.start, dated.unit, None)
        near = places.zone_of(place)
        if span.tz:
            said = dated.when.zone_said
            kept = zones.kept_by(span.tz) or span.tz
            return replace(span, tz=self._meant(said, near) or kept) if said else replace(span, tz=kept)
        zone = self._beside(dated, near) or self._stated or near or self.zone
        return replace(span, tz=zone, implied=span.implied | {"zone"}) if zone else span


def _first(mentions: Sequence[places.PlaceMention], offset: int) -> int:
    """The first mention that starts at an offset or behind it."""
    return bisect_left(mentions, offset, key=lambda m: m.start)


def _venue_in(found: places.Where | None) -> bool:
    """Whether a stretch names a venue, or an online room, and not merely a town."""
    return found is not None and (found.online or any(m.sure and m.kind in _VENUES for m in found.mentions))


def _town_in(found: places.Where | None) -> Place | None:
    """The town that a sentence names beside a venue."""
    return found.place if found is not None and found.place is not None and found.place.city else None


_HOUSE = re.compile(
    r"\b(?:museum|library|church|cathedral|abbey|school|academy|college|cent(?:re|er)|theat(?:re|er)|gallery|hall|house|club|centro|museo|"
    r"biblioteca|teatro|musée|bibliothèque|médiathèque|théâtre|bibliothek|schule|pfarrei|haus|verein|perpustakaan|sekolah|masjid|muzium)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(venues.OPEN, re.IGNORECASE)
_VENUES = (places.PlaceKind.VENUE, places.PlaceKind.ADDRESS)
_LINE_SIGN = re.compile(r"[ ]?(?:[:—–]|--)")
_GIVEN_DAY = re.compile(r"\s*(?:date:?\s+)?\d{4}-\d\d-\d\d\s+", re.IGNORECASE)  # "date 2025-02-26 GEORGE TOWN: …"
_LANDS = (places.PlaceKind.CITY, places.PlaceKind.REGION, places.PlaceKind.COUNTRY)
_ZONE = re.compile(
    r":?\s*(?:the )?([A-Z][a-z]+/[A-Z][A-Za-z_]+|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} Time|[A-Z]{2,5}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
_ZONE_BEFORE = re.compile(r"(?<![\w/])([A-Z]{3,4})[:,]?\s$")
_ZONE_AFTER = re.compile(r",? \(?(Eastern|Central|Mountain|Pacific|Atlantic)\b(?! [A-Z])")
_ANYWHERE = "Etc/GMT+12"  # "anywhere on earth": said of deadlines, and never of a meeting
_WHERE = frozenset(
    [
        "where",
        "venue",
        "location",
        "place",
        "address",
        "ort",
        "lieu",
        "lugar",
        "tempat",
        "adresse",
        "veranstaltungsort",
        "site",
        "room",
        "lokasi",
        "dirección",
    ]
)
