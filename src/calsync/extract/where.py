"""Where: the places of one text, asked for by offset; the gazetteer and the venue grammar are in `places`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property

from calsync.extract import places
from calsync.extract.knowledge.places import fold
from calsync.extract.language import anywhere
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern, lexicon
from calsync.extract.mentions import Dated
from calsync.extract.organiser import SPEAKER, body_in, organiser_of, spoken
from calsync.extract.persons import is_speaker
from calsync.extract.places import clocks, land
from calsync.extract.placing import CALL, HOME, HOUSE, Asked, Option, Placing
from calsync.extract.temporal import TimeMention, zones
from calsync.extract.within import within
from calsync.model import Announcement, Place
from calsync.span import Precision, Span
from calsync.wording import ANYWHERE

_PLACES = places.Places()
_WORDS = re.compile(r"[^\W\d_]+")
_OF_PERSON = re.compile(
    rf"(?:\b(?:{anywhere(lambda cues: cues.rows.person)}|Professor(?:in|a)?)\.? (?:Dr\. )?(?:[A-ZÀ-Þ][\w.’'-]* ){{1,4}}|"
    r"^[ \t]*(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’'-]+ )\([^()\n]*$",  # "K. Ito (University of Tokyo)"
    re.M,
)
_FROM_TOWN = re.compile(  # "Prof. Lena Vogt, MPI Leipzig"
    rf"\b(?:{anywhere(lambda cues: cues.rows.person)}|Professor(?:in|a)?)\.? (?:Dr\. )?(?:[A-ZÀ-Þ][\w.’'-]* ){{0,3}}[A-ZÀ-Þ][\w’'-]*, (?:[A-ZÀ-Þ]{{2,5}} )?$"
)
_LONG_PERSON = 80  # characters
_NUMBER_BETWEEN = 2  # words: an edition may stand between an article and the gathering


class Where:
    """The places of one announcement."""

    def __init__(
        self, announcement: Announcement, layout: Layout, times: Sequence[TimeMention] = (), default: str | None = None
    ) -> None:
        """`default` is the zone of a reader to whom nothing in the announcement tells its land."""
        self._text, self._layout, self._times = announcement.text, layout, times
        self._announcement, self._words = announcement, lexicon(announcement.language)
        self.default = default
        self._weighed: dict[tuple[object, ...], list[Option]] = {}
        self._meant_by: dict[tuple[int, int, places.PlaceKind, str], Place | None] = {}

    @cached_property
    def mentions(self) -> list[places.PlaceMention]:
        """What the text names of places; a word for a gathering is none ("Réunion du comité"), nor is a calendar's TZID."""
        found = _PLACES.find(self._text, self._layout.breaks, self._announcement.language)
        heads, data = self._words.heads, self._announcement.data
        said = [self._before_time(m) for m in found if not within(data, m.start, m.end)]
        said = [self._before_gathering(m) for m in said if not (self._of_a_person(m) or self._is_caption(m))]
        bodies = self._words.code != "en"  # "La Junta convoca" is no town; La Junta, Colorado, is one
        return [
            m
            for m in said
            if not m.entries
            or m.parts
            or not (m.text.casefold() in heads or (bodies and body_in(m.text, 0, len(m.text))))
        ]

    def _is_caption(self, mention: places.PlaceMention) -> bool:
        """ "Location" over "Town Hall" is no town."""
        if mention.entries or self._words.captions.place.fullmatch(mention.text) is None:
            return False
        unit = self._layout.unit_at(mention.start)
        return unit is not None and mention.text.casefold() == unit.label and mention.end <= unit.value

    def _of_a_person(self, mention: places.PlaceMention) -> bool:
        """ "Speaker: Grace Obi, University of Lagos": whence somebody comes is not where."""
        named = mention.kind is places.PlaceKind.CITY or bool(mention.parts)
        if named and _OF_PERSON.search(self._text, max(0, mention.start - _LONG_PERSON), mention.start) is not None:
            return True  # "Prof. Lena Vogt (Lisbon)"
        low = max(0, mention.start - _LONG_PERSON)
        if mention.kind is places.PlaceKind.CITY and _FROM_TOWN.search(self._text, low, mention.start) is not None:
            return True
        line = self._text.rfind("\n", 0, mention.start) + 1
        end = self._text.find("\n", mention.end)
        said = self._text[line : end if end >= 0 else len(self._text)]
        if self._text[line : mention.start].strip() and len(said) <= 2 * _LONG_PERSON and is_speaker(said.strip()):
            return True  # a line that says no more than who comes from where
        unit = self._layout.unit_at(mention.start)
        label = unit is not None and unit.label and mention.start >= unit.value
        return bool(label) and unit is not None and SPEAKER.fullmatch(unit.label.strip()) is not None

    def _before_gathering(self, mention: places.PlaceMention) -> places.PlaceMention:
        """A venue ends where what is held there begins: "la Casa de Cultura la conferencia de la escritora"."""
        if mention.kind is not places.PlaceKind.VENUE or self._words.code not in ("es", "fr"):
            return mention
        for head in head_pattern(self._words.code).finditer(self._text, mention.start, mention.end):
            led = [m for m in _WORDS.finditer(self._text, mention.start, head.start()) if m[0] in self._words.articles]
            before = _WORDS.findall(self._text[mention.start : led[-1].start()]) if led else []
            tied = not before or before[-1] in self._words.joiners | self._words.tails
            if led and not tied and len(self._text[led[-1].end() : head.start()].split()) < _NUMBER_BETWEEN:
                text = self._text[mention.start : led[-1].start()].rstrip(" ,")
                return replace(mention, end=mention.start + len(text), text=text)
        return mention

    def _before_time(self, mention: places.PlaceMention) -> places.PlaceMention:
        """A venue ends where its day begins: "el Palacio de Congresos el 12 de junio"."""
        if mention.kind is not places.PlaceKind.VENUE:
            return mention
        unit = self._layout.unit_at(mention.start)
        stop = unit.sentence_at(mention.start)[1] if unit is not None else mention.end
        if (
            mention.start < stop < mention.end and self._words.code != "de"
        ):  # "in Committee Room 4A. Written evidence …"
            text = self._text[mention.start : stop].rstrip(" .,")
            mention = replace(mention, end=mention.start + len(text), text=text)
        at = bisect_left(self._times, mention.start + 1, key=lambda m: m.start)
        if at == len(self._times) or self._times[at].start >= mention.end or self._times[at].end <= mention.end:
            return mention  # a time that stands in it is part of its name
        tokens = self._text[mention.start : self._times[at].start].split()
        while tokens and (tokens[-1].casefold() in self._words.articles | self._words.joiners or tokens[-1] == ","):
            tokens.pop()
        text = " ".join(tokens).rstrip(",")
        said = self._text[mention.start : mention.start + len(text)]
        return replace(mention, end=mention.start + len(text), text=text) if text == said and text else mention

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
            dateline=self.dateline.place if self.dateline else None, published=self._announcement.published, text=self._text, clocks=self.clocks_said,
        )  # fmt: skip

    @cached_property
    def clocks_said(self) -> frozenset[str]:
        """The names of clocks that the text says; of UTC and offsets none is a land's, and those of deadlines are others'."""
        said = {m.when.zone_said for m in self._times if m.when.zone not in (ANYWHERE, "UTC")}
        return frozenset(name for name in said if name and name[0] not in "+-")

    @cached_property
    def home(self) -> Place | None:
        """The place that the document itself is of: its dateline's, its letterhead's, its town."""
        return places.document_place(self._text, self.mentions, self._written, self.context)

    @property
    def _written(self) -> Place | None:
        """The place of its dateline; not where a name only looks like one, in a land of which the text is not."""
        place = self.dateline.place if self.dateline is not None else None
        return None if place is not None and self.context.strange(place.country) else place

    @property
    def zone(self) -> str | None:
        """The zone of the text's hours, where something of the announcement tells it."""
        return self.zone_told[0]

    @cached_property
    def zone_told(self) -> tuple[str | None, str]:
        """The zone of the text's hours, and by which rule: its source's, what it says for all, else that of its home."""
        ways: tuple[tuple[str, Callable[[], str | None]], ...] = (
            ("stated by the document or its source", lambda: self._announcement.zone),
            ("the text says it for all its hours", lambda: self._stated),
            ("that of its dateline", lambda: places.zone_of(self._written)),
            ("that of the text's other hours", lambda: self._hours if self._hours != "UTC" else None),
            ("that of the land and places of which the text is", self._told_by_places),
            ("that of the text's other hours", lambda: self._hours),
        )
        return next(((zone, rule) for rule, way in ways if (zone := way())), (None, ""))

    @cached_property
    def _likely(self) -> clocks.Clock:
        """The clock that is likeliest by the text's land and places."""
        return clocks.likeliest(self.mentions, self.context, self.home, self._announcement.published)

    def _told_by_places(self) -> str | None:
        """The same, where enough tells it."""
        return self._likely.zone if self._likely.told >= clocks.TOLD else None

    @cached_property
    def fallback(self) -> str | None:
        """The clock of hours of which nothing tells it: the reader's own, else the likeliest; the land's where that is known."""
        known, ours = self.context.country, self.default
        abroad = known is not None and ours is not None and places.zone_country(ours) != known
        return self._as_sent(self._likely.zone) if abroad or ours is None else ours

    @cached_property
    def _own_clock(self) -> str | None:
        """The clock of meetings in the text's likeliest land, where it has many, whatever lands are likely beside it."""
        country, moment = self.context.likeliest, self._announcement.published
        if country is None or not places.many_zones(country):
            return None
        return self._as_sent(clocks.of_land(country, self.mentions, self.context, self.home, moment))

    def _as_sent(self, zone: str | None) -> str | None:
        """A clock that is assumed, but for one by which the text cannot have been sent: then the one that it was sent by."""
        moment = self._announcement.published
        if isinstance(moment, datetime) and zones.keeps(moment, zone) is False:
            return zones.clock_of(moment, self.context.likeliest) or self.clock(moment)
        return zone

    @cached_property
    def _stated(self) -> str | None:
        """ "All times are Mountain Standard Time", "… UTC+09:30", said once for the whole text."""
        for cue in self._words.all_times.finditer(self._text):
            if far := _FAR.match(self._text, cue.end()):
                return self._far("+" if far[1] == "+" else "-", int(far[2]), int(far[3] or 0))
            said = _ZONE.match(self._text, cue.end())
            if said is not None:
                zone = self._meant(said[1], None) or self._meant(f"{said[1]} time", None)
                if zone is not None:
                    return zone
        return None

    def _far(self, sign: str, hours: int, minutes: int) -> str:
        """The zone of clocks that stand so far from UTC: that of the text's land, where one does."""
        country = self.context.country
        ahead = timedelta(hours=hours, minutes=minutes) * (1 if sign == "+" else -1)
        known = zones.clock_at(ahead, country, land.main_zone(country) if country else None)
        return known or zones.offset_name(sign, hours, minutes)

    @cached_property
    def _hours(self) -> str | None:
        """The zone that the text's other hours say: "20:00 UTC" of one meeting is what "20:00" means of the next.

        UTC is so only where no place tells a clock: who shuts a list at 23:59 UTC in a hall of Ghent meets by its clock.
        """
        said = Counter(m.when.zone_said for m in self._times if m.when.zone != ANYWHERE)  # that is of deadlines alone
        zones_said: Counter[str] = Counter()
        for name, count in said.items():
            if name and (zone := self._meant(name, None)):
                zones_said[zone] += count
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
        """The country that the page's own language tag says."""
        return land.of_tag(self._announcement.language)

    def _meant(self, said: str, place: str | None) -> str | None:
        """The zone that a name means: the clock of the place, where that is the one of this name; None for an offset."""
        if said[0] in "+-":
            return None  # what a machine wrote
        zone = zones.zone_of(said, self.context.country)
        for near in (place, places.zone_of(self.home)):
            if zone is not None and near is not None and zones.one_clock(said, zone, near):
                return near
        return zone

    @cached_property
    def placing(self) -> Placing:
        """The text's places, to be weighed for each of its meetings."""
        home, line = self.home, self.dateline
        like: tuple[str, ...] = ()
        if home is not None:
            sort = "a venue" if home.venue else "a town" if home.city else "a land"
            like = (
                "home",
                f"home is {sort}",
                f"home is {sort}, {'of its dateline' if line is not None else 'of its words'}",
            )
        return Placing(
            self._layout, self._words, [m for m in self._said if not self._mere_name(m)], self._times, self._dated, like,
            fold((home.venue or home.city or home.text).split(",")[0]) if home is not None else "", self._house is not None, [m.start() for m in places.HERE.finditer(self._text)], line is not None,
        )  # fmt: skip

    def _mere_name(self, mention: places.PlaceMention) -> bool:
        """Whether a town is only a word of another name, and of no land that the text speaks from: "Shangri-La Dialogue"."""
        home = self.home
        land = home.country if home is not None and (home.city or self.dateline is not None) else None
        if land is None or mention.cue != "inside" or mention.kind is not places.PlaceKind.CITY:
            return False
        return not places.meant(mention, land)

    def options(self, asked: Asked) -> list[Option]:
        """What may be the place of a meeting, the likeliest first; weighed once, for the hour's zone and for the place."""
        key = (asked.at, asked.cluster.index if asked.cluster is not None else -1, asked.setting, asked.again)
        if key not in self._weighed:
            self._weighed[key] = self.placing.options(asked)
        return self._weighed[key]

    def held(self, asked: Asked) -> tuple[Place | None, bool, str]:
        """The place of a meeting, whether it is (also) online, and what tells so."""
        best = self.options(asked)[0]
        place = self.place_of(best)
        if place is None:
            return None, False, ""
        unsaid = best.source in (HOME, HOUSE) or (best.mention is not None and best.mention.cue in _IN_NAMES)
        return replace(place, assumed=unsaid), self._online(best, asked), best.reason

    def _online(self, best: Option, asked: Asked) -> bool:
        """Whether one can take part from afar: by the place itself, or beside the time of a meeting that is held somewhere."""
        if best.source == CALL or (best.mention is not None and best.mention.kind is places.PlaceKind.ONLINE):
            return True
        start, end = self.placing.beside(asked)
        inside = self._said[_first(self._said, start) : _first(self._said, end)]
        return any(m.kind is places.PlaceKind.ONLINE for m in inside)

    def place_of(self, option: Option) -> Place | None:
        """What an option is as a place: a venue has the town beside it, else that of the document."""
        mention = option.mention
        if option.source == CALL:
            return Place("online")
        if mention is None:
            return self.home if option.source == HOME else self._house if option.source == HOUSE else None
        key = mention.start, mention.end, mention.kind, mention.cue
        if key not in self._meant_by:
            self._meant_by[key] = self._place_meant(mention)
        return self._meant_by[key]

    def _place_meant(self, mention: places.PlaceMention) -> Place | None:
        if mention.kind is places.PlaceKind.ONLINE:
            if mention.cue == "correspondence":
                return Place("by correspondence")
            return Place(f"online ({mention.cue})" if mention.cue else "online")
        if mention.kind not in _VENUES:
            return places.resolve([mention], self.context)
        if mention.cue in ("beside", "piece", "column"):
            named = self._inside(mention)
            if named and named[0].start == mention.start and named[0].end >= mention.end:
                return places.resolve(named[:1], self.context)  # it is the town itself, with its land behind it
            place = Place(mention.text, venue=mention.text)
            town = self._town_within(named) or self._town_of(mention)
            return places.located(place, town) or place
        if any(part.cue != "inside" for part in mention.parts):
            return places.resolve([mention], self.context)
        town_near = self._town_near(mention)
        if town_near is not None:  # a street's name tells less of its town than the town beside it
            return places.resolve([mention, town_near], self.context)
        return self._by_its_name(mention)

    def _by_its_name(self, venue: places.PlaceMention) -> Place | None:
        """A venue with the document's town, but for one whose name tells its own: "Halifax Minster"."""
        context = places.in_town(self.context, self.home)
        own = places.resolve([venue], context)
        if self.home is None or any(part.parts for part in venue.parts):
            return own
        known = places.resolve([replace(venue, parts=())], context)
        known = places.located(known, self.home) or known
        begins = bool(venue.parts) and venue.parts[0].start == venue.start
        if own is None or known is None or not begins or not own.city or own.country != self.home.country:
            return known  # a "Hotel Bristol" of another land is not in Bristol
        return own if self.home.city else replace(own, text=known.text)

    def _clock(self, option: Option) -> str | None:
        """The zone of a place that is said; not that of a town whose name may be a word, where nothing else tells of it."""
        place, mention = self.place_of(option), option.mention
        if mention is None:
            return None  # the text's own place tells no more than the text
        if place is not None and mention.kind in _VENUES and place.city is None and not mention.parts:
            return None  # nor does a hall of which no town is known
        if mention.entries and places.common(mention):
            if place is None or not mention.sure or place.country != self.context.country:
                return None
        return places.zone_of(place)

    def _inside(self, venue: places.PlaceMention) -> list[places.PlaceMention]:
        """The towns that a stretch names which only its standing tells to be a venue."""
        inside = self._said[_first(self._said, venue.start) : _first(self._said, venue.end)]
        return [m for m in inside if m.kind is places.PlaceKind.CITY]

    def _town_within(self, named: Sequence[places.PlaceMention]) -> Place | None:
        """The town that a stretch says; one that it is only named for ("café de Rome") where that is of the document's land."""
        for town in sorted(named, key=lambda m: m.cue in _NAMED_FOR)[:1]:
            place = places.resolve([town], self.context)
            land = self.home.country if self.home is not None else None
            return place if town.cue not in _NAMED_FOR or place is None or land in (None, place.country) else None
        return None

    def _town_of(self, venue: places.PlaceMention) -> Place | None:
        """The town of a venue: that beside it, else the document's."""
        town = self._town_near(venue)
        return places.resolve([town], self.context) if town is not None else self.home

    def _town_near(self, venue: places.PlaceMention) -> places.PlaceMention | None:
        """The town that is named beside a venue, in its unit, or alone in a line beside its own.

        Of a text that is at home in a town, another that a later sentence names is not the venue's.
        """
        unit = self._layout.unit_at(venue.start)
        start, end = (unit.start, unit.end) if unit is not None else (venue.start, venue.end)
        if unit is not None and self.home is not None and self.home.city:
            end = max(venue.end, unit.sentence_at(venue.start)[1])
        first, last = max(start, venue.start - 200), min(end, venue.end + 200)
        inside = self._said[_first(self._said, first) : _first(self._said, last)]
        towns = [m for m in inside if m.kind in _TOWNS and m.sure]
        behind = next((m for m in inside if m.start >= venue.end), None)
        if behind is not None and behind.kind in _TOWNS and behind.cue not in _NAMED_FOR:
            if _THEN.fullmatch(self._text, venue.end, behind.start):
                return behind
        near = min(towns, key=lambda m: abs(m.start - venue.start), default=None)
        return near or (self._town_below(unit) if unit is not None and unit.end <= venue.end + 1 else None)

    def _town_below(self, unit: Unit) -> places.PlaceMention | None:
        """The town that is all that the next line says: "Civic Hall", and below it "Leeds"."""
        below = self._layout.units[unit.index + 1] if unit.index + 1 < len(self._layout.units) else None
        if below is None or below.block != unit.block:
            return None
        inside = self._said[_first(self._said, below.start) : _first(self._said, below.end)]
        text = self._text[below.start : below.end].strip(" .,")
        return next((m for m in inside if m.kind in _TOWNS and m.text == text), None)

    @property
    def own(self) -> Place | None:
        """The document's own place, where that is one to go to: its home, or the house that speaks in it."""
        return self.home if self.home is not None and (self.home.city or self.home.venue) else self._house

    @cached_property
    def organiser(self) -> str:
        """The body or house that speaks in the text, as a person writes it; "" where nothing tells."""
        return spoken(organiser_of(self._layout, self._words) or "", self._words.code)

    @cached_property
    def _house(self) -> Place | None:
        """The house that the text comes from, where one can go to it: a museum, a library, a club."""
        name = self.organiser
        if not _HOUSE.search(name):
            return None
        place = Place(name, venue=name)
        return places.located(place, self.home) or place

    @cached_property
    def _dated(self) -> frozenset[int]:
        """The units that have days of their own."""
        units = (self._layout.unit_at(m.start) for m in self._times if m.when.has_day)
        return frozenset(unit.index for unit in units if unit is not None)

    def place_named(self, text: str) -> Place | None:
        """The place that a stated text names."""
        found = places.resolve(_PLACES.find(text, (), self._announcement.language), self.context)
        return replace(found, text=text) if found is not None else None

    def _beside(self, span: Span, dated: Dated, near: str | None) -> str | None:
        """A zone that stands just before a day and its hour ("UTC Wed 4 June 15:00"), or short behind it: "3 pm Eastern"."""
        before = _ZONE_BEFORE.search(self._text, max(dated.unit.start, dated.start - 9), dated.start)
        after = _ZONE_AFTER.match(self._text, dated.end)
        if not (before or after) and dated.unit.kind in ("item", "row", "label"):
            of_line = _ZONE_OF_LINE.search(self._text, dated.unit.start, dated.start)
            if of_line is not None:
                return self._meant(of_line[1], near)
        if before or after:
            return self._meant(before[1] if before else f"{after[1] if after else ''} time", near)
        hours = (option.hour for option in dated.hours if option.hour is not None)
        for end in (dated.end, *(hour.end for hour in hours if f"T{hour.when.hour:02d}:" in str(span.stream()[0]))):
            if (place := _PLACES_TIME.match(self._text, end)) is not None:
                return places.zone_of(self.place_named(place[1]))
        return None

    def zoned(self, span: Span, dated: Dated, asked: Asked) -> Span:
        """An hour with its zone: the one that was said, else that of its place, else the text's, else a guess."""
        if span.precision is not Precision.MINUTE:
            return span
        best = self.options(asked)[0]
        near = self._clock(best)
        if span.tz:
            said = dated.when.zone_said
            kept = zones.kept_by(span.tz) or span.tz
            return replace(span, tz=self._meant(said, near) or kept) if said else replace(span, tz=kept)
        known = near if best.share >= _SURE else None
        zone = self._beside(span, dated, near) or self._stated or known or self.zone or near
        if zone is None and (place := self.place_of(best)) is not None and place.country == self.context.likeliest:
            return span.assuming(self._own_clock or self.fallback)
        return replace(span, tz=zone, implied=span.implied | {"zone"}) if zone else span.assuming(self.fallback)


def _first(mentions: Sequence[places.PlaceMention], offset: int) -> int:
    """The first mention that starts at an offset or behind it."""
    return bisect_left(mentions, offset, key=lambda m: m.start)


_HOUSE = re.compile(
    r"\b(?:museum|library|church|cathedral|abbey|school|academy|college|cent(?:re|er)|theat(?:re|er)|gallery|hall|house|club|centro|museo|"
    r"biblioteca|teatro|musée|bibliothèque|médiathèque|théâtre|bibliothek|schule|pfarrei|haus|verein|perpustakaan|sekolah|masjid|muzium)\b",
    re.IGNORECASE,
)
_VENUES = (places.PlaceKind.VENUE, places.PlaceKind.ADDRESS)
_TOWNS = (places.PlaceKind.CITY, places.PlaceKind.REGION)
_NAMED_FOR = ("", "de", "del", "of", "von", "inside", "own", "aside")  # before a town of which a house has its name
_THEN = re.compile(r",\s(?:[^\W\d_]{1,3}\s)?|\s\(|\s[^\W\d_]{1,3}\s")  # between a hall and its town
_LINE_SIGN = re.compile(r"[ ]?(?:[:—–]|--)")
_GIVEN_DAY = re.compile(r"\s*(?:date:?\s+)?\d{4}-\d\d-\d\d\s+", re.IGNORECASE)  # "date 2025-02-26 GEORGE TOWN: …"
_ZONE = re.compile(
    r":?\s*(?:the )?([A-Z][a-z]+/[A-Z][A-Za-z_]+|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} Time|[A-Z]{2,5}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
_FAR = re.compile(r":?\s*(?:the )?(?:UTC|GMT)\s?([+−–-])\s?(1[0-4]|0?\d)(?::?([034][05]))?\b")
_ZONE_BEFORE = re.compile(r"(?<![\w/])([A-Z]{3,4})[:,]?\s$")
_ZONE_AFTER = re.compile(r",? \(?(Eastern|Central|Mountain|Pacific|Atlantic)\b(?! [A-Z])")
_ZONE_OF_LINE = re.compile(
    r"\(((?:Eastern|Central|Mountain|Pacific|Atlantic) [Tt]ime)\)"
)  # "Riggins (Mountain time): 5 May, 5 pm"
_PLACES_TIME = re.compile(r",? \(?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:[Ll]ocal )?[Tt]ime\b")  # "11:00 Vanuatu time"
_IN_NAMES = ("inside", "own", "body")  # of a town: it stands in a longer name, most often that of a club or council
_SURE = 0.25  # how likely a place must be for its clock to be the hour's
