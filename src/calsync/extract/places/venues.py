"""Venues, addresses and labelled lines, by their grammar."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from calsync.extract.knowledge import venues as words
from calsync.extract.knowledge.places import What
from calsync.extract.places.afar import ONLINE_ONLY
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.scan import ARTICLES, DATES, INNER, LEADS, PREP
from calsync.extract.places.towns import Hit, Towns, kind_of

_HALL_WORDS = frozenset({"convention", "conference", "congress", "exhibition", "meeting", "meetings", "training"})


_ROOM_CODE = re.compile(
    r"(?!(?:G7|G8|G20|[QH]\d|P5|COP\d+|FY\d+|E3|F\d+|A\d+|B\d+|C4|CP\d+|[A-Z]20\d\d)$)[A-Z]{1,4}\d{1,4}[A-Z]?"
)


_LABEL = re.compile(
    rf"^[ \t>*•\-–#|]{{0,12}}(?:{words.LABELS})[ \t*]{{0,3}}(?::|\||\t|[ ]{{2,}}(?=\S)|[ ][–-][ ])[ \t*]{{0,40}}(?P<value>[^\n|\t]*)",
    re.IGNORECASE | re.MULTILINE,
)


_NEXT = re.compile(r"(?:[ \t|]*\n){1,2}[ \t>*•|]{0,12}(?P<value>[^\n|:]{2,120})(?=\n|\||$)")


_STOP = re.compile(
    r"(?:[ \t]{2,}|[;,.(]?[ \t]+|^)(?:date|time|when|datum|zeit|wann|uhrzeit|fecha|hora|heure|tarikh|masa|tanggal|waktu|pukul|contact|phone|tel|rsvp|speaker|register|agenda)\s*[:.]"
    r"|[ \t]{4,}|https?://|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day|\.\s+(?=[A-Z][a-z]+ [a-z]+ )",
    re.IGNORECASE,
)


_OPEN = re.compile(words.OPEN, re.IGNORECASE)


_HOURS = frozenset(
    "h uhr hs hrs wib wita wit cet cest est edt gmt utc bst ist et pt ct mt sharp midi mezzanotte tarde noche".split()
)
_ENDINGS = (*words.STREET_ENDINGS, *words.COMPOUNDS)
_TRIGGERS = words.HEADS_LAST | words.HEADS_FIRST | words.STREETS | words.STREETS_FIRST | {"at"}


class Venues(Towns):
    """The venues and addresses of one text; a venue goes on over the parts of its address."""

    def venues(self) -> list[PlaceMention]:
        """Every venue and address, the leftmost first; none overlaps another."""
        w, found, done = self.w, list[PlaceMention](), -1
        signs = "@" in self.text
        for at, low in enumerate(w.low):
            if at <= done or (low not in _TRIGGERS and not signs and not self._may_start(at, low)):
                continue
            grown = self._grown(at, low, done)
            if grown is None or grown[0] <= done:
                continue
            first, last, weight, cue, kind = grown
            last, chained = self._chain(first, last)
            if chained and weight >= 0.25:
                weight = max(weight, min(0.9, weight + 0.25))
            found.append(self._venue(first, last, weight, cue, kind))
            done = last
        return found

    def _compound(self, at: int, low: str) -> bool:
        """ "Gemeindesaal", "Barockhaus", "Janskerk": one word whose end is the head."""
        return len(low) > 6 and low.endswith(words.COMPOUNDS) and self.w.words[at][0].isupper()

    @staticmethod
    def _street_word(low: str) -> bool:
        return len(low) > 6 and low.endswith(words.STREET_ENDINGS)

    def _may_start(self, at: int, low: str) -> bool:
        word = self.w.words[at]
        return word[0].isupper() and (word[-1].isdigit() or word[-2:-1].isdigit() or low.endswith(_ENDINGS))

    def _grown(self, at: int, low: str, done: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """The venue or address that word `at` is the head of, without what follows it."""
        w = self.w
        grown = self._street(at, done) if low in words.STREETS else None
        if grown is None and (low in words.HEADS_LAST or low in words.HEADS_FIRST or self._compound(at, low)):
            grown = self._headed(at, done)
        if grown is None and low not in words.STREETS and (low in words.STREETS_FIRST or self._street_word(low)):
            grown = self._street(at, done)
        if grown is None and _ROOM_CODE.fullmatch(w.words[at]):
            grown = self._room_code(at)
        if grown is None and low == "at":
            grown = self._at_name(at + 1)
        elif grown is None and "@" in w.gap(at)[-2:]:
            grown = self._at_name(at)
        return grown

    def _room_code(self, at: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """A room by its code alone: "in MR2"; after an hour, "14:00, MR5"."""
        w = self.w
        cue, _, _ = self.cue_of(at)
        after_hour = at > 1 and w.words[at - 1].isdigit() and w.gap(at - 1) in (":", ".") and w.comma(at)
        if not (cue == "in" and w.low[at - 1] == "in") and not after_hour:
            return None
        if at + 1 < w.count and w.near(at + 1) and w.words[at + 1].islower() and w.low[at + 1] not in PREP:
            return None if w.low[at + 1] not in ("and", "for") else (at, at, 0.5, cue, PlaceKind.VENUE)
        return at, at, 0.65, cue, PlaceKind.VENUE

    def _venue(self, first: int, last: int, weight: float, cue: str, kind: PlaceKind) -> PlaceMention:
        w = self.w
        start, end = (
            w.starts[first],
            w.core_end(last) if w.words[last].lower().endswith(("'s", "’s")) and last > first else w.ends[last],
        )
        end = w.closed(start, end)
        return PlaceMention(start, end, kind, self.text[start:end], (), self.parts(first, last), round(weight, 3), cue)

    def _headed(self, at: int, done: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """The venue whose head noun is word `at`."""
        w = self.w
        low = w.low[at]
        capital = w.words[at][0].isupper()
        first, last = at, at
        if capital:
            first = self._left(at, done)
        if capital and low not in words.HEADS_FIRST and self._compound(at, low):
            saint = at + 1 < w.count and w.near(at + 1) and (w.low[at + 1] in ("st", "sankt") or at + 1 in self.inside)
            last = self._right(at, True) if saint else at
        elif low in words.HEADS_FIRST and (capital or low in words.LOWER_FIRST):
            last = self._right(at, capital)
        elif capital:
            last = self._tail(at)
        # a run that goes on behind its head: another head makes it longer, a body makes it none
        while (
            last + 1 < w.count
            and w.joined(last + 1)
            and w.words[last + 1][0].isupper()
            and capital
            and last - first < 10
        ):
            nxt = w.low[last + 1]
            if nxt in words.HEADS_LAST and nxt not in words.MODIFIERS:
                last = self._tail(last + 1)
                continue
            ahead = last + 2
            if (
                ahead < w.count
                and w.joined(ahead)
                and w.low[ahead] in words.HEADS_LAST
                and w.words[ahead][0].isupper()
                and nxt not in words.MODIFIERS
            ):
                last = self._tail(ahead)
                continue
            if nxt in words.BODIES and not w.text[w.starts[at] : w.ends[at]].isupper() and "\n" not in w.gap(last + 1):
                return None
            break
        if (
            capital
            and last + 1 < w.count
            and w.near(last + 1)
            and w.low[last + 1] in words.LOWER_LAST
            and w.words[last + 1].islower()
        ):
            last += 1  # "Middle School library"
        if last + 1 < w.count and w.near(last + 1) and w.low[last + 1] in words.BODIES and last == at and not capital:
            return None
        if not capital:
            first = self._left_lower(at)
            while (
                last == at
                and at + 1 < w.count
                and w.near(at + 1)
                and w.low[at + 1] in words.LOWER_LAST
                and w.words[at + 1].islower()
            ):
                last = at = at + 1  # "school library"
            if last == at and low not in words.LOWER_LAST and not (first < at and w.words[first][0].isupper()):
                return None
        street = last + 1 < w.count and w.joined(last + 1) and w.low[last + 1] in words.STREETS and last == at
        if street and capital and "." not in w.gap(last + 2):
            return None  # "Priory Road"
        cue, weight, _ = self.cue_of(first)
        bare = first == last
        organisation = all(
            w.low[i] in words.ORGANISATIONS or (w.low[i] not in words.HEADS_LAST and w.low[i] not in words.HEADS_FIRST)
            for i in range(first, last + 1)
        )
        after_time = (
            first > 0
            and (w.low[first - 1] in DATES or w.low[first - 1] in _HOURS or w.words[first - 1][0].isdigit())
            and cue == "segment"
        )
        if cue in ("at", "in"):
            weight = 0.9 if cue == "at" else 0.85
            if not capital:
                weight = 0.6 if first == at else 0.65
                if w.low[first - 1] not in ARTICLES and last == at and w.low[at] not in words.LOWER_FIRST:
                    weight = 0.3
            elif bare:
                weight = 0.7
        elif cue == "segment":
            weight = (0.75 if after_time else 0.3) if organisation else (0.8 if after_time else 0.6)
            if not capital or bare:
                weight = 0.6 if after_time and (w.edge(last + 1)) else 0.3 if capital and w.edge(last + 1) else 0.0
        else:
            weight = min(weight, 0.4) if cue in ("to", "from") else 0.2
            if not capital or bare:
                return None
        if (
            w.text[w.starts[first] : w.ends[last]].isupper()
            and last - first < 3
            and cue == "segment"
            and not after_time
        ):
            weight = min(weight, 0.3)
        if weight <= 0:
            return None
        if (
            bare
            and low
            in words.STREETS_FIRST
            | {"place", "level", "parking", "field", "bar", "ground", "grounds", "base", "camp", "port", "fort"}
            and weight < 0.6
        ):
            return None
        if (
            bare
            and low
            in (
                "place",
                "level",
                "house",
                "school",
                "bar",
                "field",
                "camp",
                "base",
                "office",
                "offices",
                "messe",
                "sal",
                "casa",
                "point",
                "mess",
                "wing",
                "burg",
                "pool",
                "suite",
            )
            and cue not in ("at", "in")
        ):
            return None
        if low in ("place", "level", "bar", "field", "office") and bare:
            return None
        return first, last, weight, cue, PlaceKind.VENUE

    def _left(self, at: int, done: int) -> int:
        """The first word of the run of capitals that ends at word `at`."""
        w, first = self.w, at
        while first - 1 > done and at - first < 8 and w.joined(first):
            p = first - 1
            low = w.low[p]
            if low in DATES or (low in LEADS and low not in INNER):
                break
            if w.words[p][0].isupper() or (w.words[p][0].isdigit() and len(w.words[p]) == 4 and first == at):
                first = p
            elif (
                low in INNER
                and p - 1 > done
                and w.joined(p)
                and w.words[p - 1][0].isupper()
                and low not in ("the", "for", "am", "e")
            ):
                before = w.low[p - 1]
                if before in DATES or before in PREP or (p - 1 in self.inside and low in ("and",)):
                    break
                if low in ("of", "and", "de", "y", "und") and before in (words.BODIES | words.HAPPENINGS) - _HALL_WORDS:
                    break
                first = p - 1
            else:
                break
        while first < at and (w.low[first] in ARTICLES or w.low[first] in LEADS or w.low[first] in words.LABELS_SET):
            first += 1
        return first

    def _left_lower(self, at: int) -> int:
        """For "the parish hall" the modifier is of the name too; so are capitals before ("Middle School library")."""
        w, first = self.w, at
        if w.low[at] in words.LOWER_FIRST:
            return at
        while first > 0 and at - first < 5 and w.near(first):
            low = w.low[first - 1]
            if low in ARTICLES or low in PREP or low in DATES:
                break
            if w.words[first - 1][0].isupper() or (
                at - first < 2 and (w.near(first - 1) and w.low[first - 2] in ARTICLES if first > 1 else False)
            ):
                first -= 1
            else:
                break
        return first

    def _right(self, at: int, capital: bool) -> int:
        """The last word of a name that its head begins: "Salle des fêtes", "Room 5.27", "Hotel Melia"."""
        w, last = self.w, at
        while last + 1 < w.count and last - at < 7:
            nxt = last + 1
            gap = w.gap(nxt)
            if (
                not (w.joined(nxt) or gap in (" #", "/") or (gap == "." and w.words[nxt][0].isdigit()))
                or w.low[nxt] in DATES
            ):
                break
            low, word = w.low[nxt], w.words[nxt]
            if word[0].isdigit():
                if len(word) > 5 or self._clock(nxt) or "\n" in gap:
                    break
                last = nxt
            elif word[0].isupper():
                if (low in words.MODIFIERS - words.APPOSITIONS and len(word) > 1) or "\n" in gap:
                    break
                last = nxt
            elif gap == "-" and "-" in w.gap(nxt + 1):
                last = nxt  # "Saint-Aubin-sur-Mer"
            elif (
                low in INNER | {"l", "d", "no", "nr", "lt"}
                and low not in ("and", "for", "y", "e", "und", "am")
                and nxt + 1 < w.count
                and w.joined(nxt + 1)
            ):
                follow = w.words[nxt + 1]
                if low == "la" or low == "las" or low == "los" or low == "les":
                    pass
                if (
                    not follow[0].isupper()
                    and not follow[0].isdigit()
                    and not (
                        w.low[at] in words.LOWER_FIRST
                        or (capital and low in ("de", "des", "del", "du", "d", "l", "la"))
                    )
                ):
                    break
                if w.low[nxt + 1] in INNER:
                    last = nxt
                    continue
                if w.low[nxt + 1] in DATES:
                    break
                last = nxt + 1
            elif (
                low
                in (
                    "serbaguna",
                    "hall",
                    "room",
                    "utama",
                    "polivalente",
                    "plenos",
                    "municipal",
                    "communale",
                    "polyvalente",
                    "theatre",
                    "audience",
                )
                and last == at
            ):
                last = nxt
            else:
                break
        while last > at and w.low[last] in INNER:
            last -= 1
        return last

    def _tail(self, at: int) -> int:
        """What belongs to a head behind it: a number or letter ("Hall C", "Room 4.12"), "of Natural History"."""
        w, last = self.w, at
        nxt = at + 1
        if nxt < w.count and "\n" not in w.gap(nxt) and (w.joined(nxt) or w.gap(nxt) == " #"):
            word = w.words[nxt]
            if (word[0].isdigit() and len(word) <= 4 and not self._clock(nxt)) or (len(word) == 1 and word.isupper()):
                last = nxt
                if last + 1 < w.count and w.gap(last + 1) in (".", "/", "-") and w.words[last + 1][0].isdigit():
                    last += 1
            elif w.low[nxt] in ("no", "nr") and nxt + 1 < w.count and w.words[nxt + 1].isdigit():
                last = nxt + 1
            elif w.low[nxt] in ("of", "de", "for") and nxt + 1 < w.count and w.joined(nxt + 1):
                end = nxt + 1
                while (
                    end < w.count
                    and end - nxt < 6
                    and w.joined(end)
                    and (
                        w.words[end][0].isupper() or w.gap(end) == "-" or w.low[end] in ("the", "and", "de", "of", "la")
                    )
                ):
                    if w.low[end] in DATES:
                        break
                    end += 1
                end -= 1
                while end > nxt and not w.words[end][0].isupper():
                    end -= 1
                if end > nxt:
                    last = end
        return last

    def _clock(self, at: int) -> bool:
        """Word `at` is a number of a time or a date, not of a room."""
        w = self.w
        follows = w.low[at + 1] if at + 1 < w.count else ""
        gap = w.gap(at + 1)
        year = w.words[at].isdigit() and len(w.words[at]) == 4 and w.words[at][:2] in ("19", "20")
        return (
            (follows in DATES and not gap.count("\n"))
            or (":" in gap[:1] and follows[:1].isdigit())
            or (gap == "." and re.fullmatch(r"\d\d(?:am|pm|h|uhr)", follows) is not None)
            or (gap == "." and follows.isdigit() and len(follows) == 2 and at + 2 < w.count and w.low[at + 2] in DATES)
            or bool(re.fullmatch(r"\d{1,2}(?:am|pm|h|h\d\d|st|nd|rd|th)", w.words[at], re.IGNORECASE))
            or year
        )

    def _street(self, at: int, done: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """An address without a venue: a number and a street in either order."""
        w = self.w
        if not w.words[at][0].isupper() and w.low[at] not in ("rue", "place", "avenue", "calle", "quai", "via"):
            return None
        first = last = at
        low = w.low[at]
        number = False
        if low in words.STREETS_FIRST and at + 1 < w.count:
            last = self._right(at, True)
            if last == at and low not in words.STREETS:
                return None
            if (
                last > at
                and at - 1 > done
                and w.words[at - 1].isdigit()
                and (w.near(at) or w.comma(at))
                and not self._clock(at - 1)
            ):
                first, number = at - 1, True
        if last == at:
            first = self._left(at, done)
            if (
                first - 1 > done
                and w.joined(first)
                and w.words[first - 1][0].isdigit()
                and len(w.words[first - 1]) < 6
                and not self._clock(first - 1)
            ):
                first -= 1
                number = True
            elif first < at and w.words[first][0].isdigit():
                number = True
        if (
            not number
            and last + 1 < w.count
            and (w.near(last + 1) or w.comma(last + 1))
            and re.fullmatch(r"\d{1,4}[a-zA-Z]?", w.words[last + 1])
            and not self._clock(last + 1)
        ):
            last, number = last + 1, True
        if first == last and not number:
            return None
        cue, weight, _ = self.cue_of(first)
        if not number:
            if (
                cue not in ("at", "in")
                or low in ("st", "dr", "way", "court", "ct", "place", "pl", "close", "row", "ring", "square")
                or low in words.BODIES
            ):
                return None
            return first, last, 0.5 if cue == "in" else 0.4, cue, PlaceKind.ADDRESS
        weight = 0.85 if cue in ("at", "in") else 0.5 if cue == "segment" else 0.3
        return first, last, weight, cue, PlaceKind.ADDRESS

    def _at_name(self, at: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """A proper name after "at" that no table knows: "at Jack Sprat's", "at the Marriott in Burlington"."""
        w = self.w
        while at < w.count and w.low[at] in ARTICLES and w.near(at):
            at += 1
        if (
            at >= w.count
            or not w.words[at][0].isupper()
            or at in self.inside
            or w.low[at] in DATES
            or w.low[at] in words.HEADS_FIRST
            or w.low[at] in words.HEADS_LAST
            or not (w.near(at) or "@" in w.gap(at))
        ):
            return None
        last = at
        while last + 1 < w.count and last - at < 6 and w.joined(last + 1):
            word, low = w.words[last + 1], w.low[last + 1]
            if low in words.HEADS_LAST or low in words.HEADS_FIRST:
                return None  # its head will find it
            if (word[0].isupper() or (word[0].isdigit() and not self._clock(last + 1))) and low not in DATES:
                last += 1
            elif (
                low in INNER
                and last + 2 < w.count
                and w.joined(last + 2)
                and w.words[last + 2][0].isupper()
                and low != "for"
            ):
                last += 2
            else:
                break
        if any(w.low[i] in words.HAPPENINGS for i in range(at, last + 1)) or any(
            re.search(r"\d(?:st|nd|rd|th)$", w.words[i]) for i in range(at, last + 1)
        ):
            return None
        follows = w.low[last + 1] if last + 1 < w.count else ""
        placed = (follows in ("in", "at") and (last + 2) in self.hits) or (
            w.comma(last + 1)
            and ((last + 1) in self.hits or (w.words[last + 1][0].isdigit() and not self._clock(last + 1)))
        )
        weight = 0.75 if placed else 0.5 if w.words[last].isupper() is False else 0.3
        return at, last, weight, "at", PlaceKind.VENUE

    def _chain(self, first: int, last: int) -> tuple[int, bool]:
        """A venue goes on over the parts of its address: rooms, houses, streets, towns, countries."""
        w, start, chained = self.w, last, False
        while last - start < 40:
            nxt = last + 1
            if nxt >= w.count or nxt in w.broken:
                break
            end = self._part(nxt)
            if end is None:
                break
            last, chained = end, True
        return last, chained

    def _part(self, nxt: int) -> int | None:
        w = self.w
        low = w.low[nxt]
        if (
            low in ("in", "at", "of", "di", "en", "a", "im", "von")
            and w.near(nxt)
            and (nxt + 1) in self.hits
            and w.near(nxt + 1)
        ):
            return self.reach(nxt + 1)
        gap = w.gap(nxt)
        if nxt in self.hits and (
            (w.near(nxt) and re.fullmatch(r"\d{4,6}", w.words[nxt - 1]))
            or w.comma(nxt)
            or (gap.strip() in ("-", "–", "") and gap.count("\n") < 2 and not w.near(nxt))
        ):
            hit = self.hits[nxt]
            alone = hit.first == hit.last and not hit.tails
            if alone and (low in words.STREETS_FIRST or low in words.HEADS_FIRST):
                return self._run_part(nxt)
            if hit.what is not What.DEMONYM and not self._followed(hit) and (not hit.name.weak or w.comma(nxt)):
                return self.reach(nxt)
            return None
        if (
            re.fullmatch(r"\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?|\d[A-Z]{2}", w.words[nxt])
            and w.near(nxt)
            and not self._year(nxt)
        ):
            return nxt
        if not w.comma(nxt) or "(" in gap or "[" in gap:
            return None
        if low in DATES:
            return None
        word = w.words[nxt]
        if word[0].isdigit():
            return self._numbered(nxt)
        if low in words.LOWER_FIRST and not word[0].isupper():
            end = self._right(nxt, False)
            return end if end > nxt else None
        if not word[0].isupper():
            if low in ("first", "second", "third", "ground", "top") and nxt + 1 < w.count and w.low[nxt + 1] == "floor":
                return nxt + 1
            return None
        return self._run_part(nxt)

    def _run_part(self, nxt: int) -> int | None:
        """A part of an address that is a run of capitals: a house, a street, or a town that something tells."""
        w = self.w
        low = w.low[nxt]
        end, headed = nxt, low in words.HEADS_LAST or low in words.HEADS_FIRST or low in words.STREETS
        if low in words.STREETS_FIRST or low in words.HEADS_FIRST:
            end = self._right(nxt, True)
            number = end + 1 < w.count and re.fullmatch(r"\d{1,4}[a-zA-Z]?", w.words[end + 1]) and w.near(end + 1)
            if number and not self._clock(end + 1):
                end += 1
        while end + 1 < w.count and end - nxt < 7 and w.joined(end + 1) and "\n" not in w.gap(end + 1):
            following = w.low[end + 1]
            if following in DATES:
                break
            if w.words[end + 1][0].isupper() or (w.words[end + 1][0].isdigit() and not self._clock(end + 1)):
                end += 1
            elif following in INNER and end + 2 < w.count and w.joined(end + 2) and w.words[end + 2][0].isupper():
                end += 2
            else:
                break
            headed = (
                headed
                or w.low[end] in words.HEADS_LAST
                or w.low[end] in words.STREETS
                or w.low[end].endswith(words.STREET_ENDINGS)
            )
        headed = headed or low in words.STREETS_FIRST or low.endswith(words.STREET_ENDINGS)
        if any(w.low[i] in words.BODIES for i in range(nxt, end + 1)) and not headed:
            return None
        if headed:
            return end
        if (
            end + 1 < w.count
            and w.comma(end + 1)
            and (end + 1) in self.hits
            and self.hits[end + 1].what is not What.DEMONYM
        ):
            return end
        if end + 1 >= w.count or (
            re.match(r"\s*(?:\n|$|[.;)|]|  )", w.gap(end + 1)) and end - nxt < 3 and not w.words[nxt].isupper()
        ):
            return end
        return None

    def _year(self, at: int) -> bool:
        return self.w.words[at].isdigit() and len(self.w.words[at]) == 4 and self.w.words[at][:2] in ("19", "20")

    def _followed(self, hit: Hit) -> bool:
        """A town that is the start of something else: "…, Paris Agreement"."""
        last = hit.tails[-1].last if hit.tails else hit.last
        return self.embedded(last, last) and self.w.joined(last + 1) and self.w.low[last + 1] not in words.HEADS_LAST

    def _numbered(self, at: int) -> int | None:
        """A part of an address that a number starts: a street, a floor, a postcode with its town."""
        w = self.w
        if self._clock(at) and not re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", w.words[at]):
            return None
        end, named = at, False
        while end + 1 < w.count and end - at < 7 and w.joined(end + 1) and "\n" not in w.gap(end + 1):
            low = w.low[end + 1]
            if low in DATES:
                return None if end == at else end if named else None
            if (
                w.words[end + 1][0].isupper()
                or low in words.STREETS_FIRST
                or low in INNER | {"floor", "bis", "l", "d"}
                or (end > at and w.words[end + 1][0].isdigit() and len(w.words[end + 1]) < 6)
            ):
                end += 1
                named = named or w.words[end][0].isupper() or low == "floor"
                if (end + 1) in self.hits and w.comma(end + 1):
                    break
            else:
                break
        while end > at and w.low[end] in INNER:
            end -= 1
        if named:
            return end
        if w.words[at].isdigit() and len(w.words[at]) in (4, 5, 6) and not self._year(at):
            return at
        return (
            at
            if w.words[at].isdigit()
            and len(w.words[at]) < 4
            and w.edge(at + 1)
            and at > 0
            and w.low[at - 1].endswith(words.STREET_ENDINGS)
            else None
        )

    # labelled lines

    def labels(self) -> list[PlaceMention]:
        found = []
        for match in _LABEL.finditer(self.text):
            start, end = match.span("value")
            if start == end:
                follow = _NEXT.match(self.text, match.end())
                if follow is None:
                    continue
                start, end = follow.span("value")
            elif self.text[end - 1] == ",":
                follow = _NEXT.match(self.text, end)
                if follow is not None and "\n\n" not in self.text[end : follow.start("value")]:
                    end = follow.end("value")
            mention = self._value(start, end)
            if mention is not None:
                found.append(mention)
        return found

    def _value(self, start: int, end: int) -> PlaceMention | None:
        text = self.text
        stop = _STOP.search(text, start, end)
        if stop is not None and stop.start() > start:
            end = stop.start()
        elif stop is not None:
            return None
        value = text[start:end].rstrip(" \t,;.|·-–—")
        end = start + len(value)
        if not value or not any(map(str.isalpha, value)) or _OPEN.fullmatch(value):
            return None
        if ONLINE_ONLY.fullmatch(value):
            return None  # `online` speaks of it
        w = self.w
        first, last = bisect_left(w.starts, start), bisect_right(w.starts, end - 1) - 1
        if first > last or last >= w.count:
            return None
        if len(value) > 200 or (not any(w.cap[i] for i in range(first, last + 1)) and last - first > 5):
            return None
        hit = self.hits.get(first)
        if hit is not None and self.reach(first) >= last and not hit.name.code:
            hit.weight, hit.cue = 0.95, "label"
            return self.mention_of(hit, kind_of(hit.what), 0.95, "label")
        return PlaceMention(start, end, PlaceKind.VENUE, text[start:end], (), self.parts(first, last), 0.97, "label")
