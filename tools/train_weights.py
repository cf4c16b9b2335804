"""Learn the weights of the tables that read announcements, from labels.

They tell deadlines, choose the hours of days and the names of lines, tie times to names, choose states, judge
readings, tell countries and choose places.

usage: python tools/train_weights.py SCORER CORPUS_FOLDER... [--folds N] [--closed] [--write [TABLE...]]

SCORER is the corpus's score.py: what counts as the same meeting is its decision. Our own announcements
(tests/extract/announcements, tests/corpus) are learned from too, and figures leave them out. With --folds the
announcements are cut into that many parts by a hash of their id; each part is read with weights learned from the
others; the figures and the reliability table printed are of such readings only. With --closed they are those of
tests/corpus/closed.jsonl. With --write the weights of all of them together are written to
src/calsync/extract/knowledge/weights.py: the named tables (ASK, HOUR, NAME, LINK, JUDGE, LAND, PLACE, STATE), or all.
Logistic regression with a ridge, by coordinate descent; no dependency.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from calsync import odds, read
from calsync.config import load
from calsync.extract.extractor import Extractor, Reading
from calsync.extract.knowledge import weights
from calsync.extract.mentions import Dated
from calsync.extract.places import PlaceKind, land, zone_country
from calsync.extract.places.choose import weights as named
from calsync.extract.placing import CALL, NONE, Option
from calsync.extract.roles import DEADLINE, EVENT, FORMER
from calsync.extract.statesigns import STATES, options
from calsync.model import Kind, Status, event_stream
from calsync.span import WhenKind

T = TypeVar("T")
Example = tuple[tuple[str, ...], float, float, str]  # features, how right, weight, document
# Each option's features and how right it is; weight, document.
Choice = tuple[list[tuple[str, ...]], list[float], float, str]
TABLES = ("ASK", "HOUR", "NAME", "LINK", "JUDGE", "LAND", "PLACE", "STATE")
TABLE = Path(__file__).parents[1] / "src/calsync/extract/knowledge/weights.py"
OWN = Path(__file__).parents[1] / "tests/extract/announcements"
CORPUS = Path(__file__).parents[1] / "tests/corpus"
RIDGE = (30.0, 10.0)  # for ties, for verdicts: the larger, the less a rare feature may say
ASK_RIDGE = 2.0
LAND_RIDGE, LAND_STEPS = 2.0, 150
PLACE_RIDGE, PLACE_TURNS = 0.03, 8
NAME_RIDGE, NAME_TURNS = 0.003, 4
HOUR_RIDGE, HOUR_TURNS = 0.015, 8
STATE_RIDGE, STATE_TURNS = 0.01, 5
UNSURE = 0.3  # below that a reading is dropped, and its state does not matter
RULED = 4.0  # how much the rules' word for a state weighs before anything is learned
ALIKE = 0.5  # from here on a name is a label's
LIKE = 0.25  # the same where a label's own words, or its day, say that a time is its
TOLD = 0.8  # how right it is to take no part of a line for its name, where its words tell the right one anyway
UNSEEN = 0.3  # how much a name, an hour or a place counts that is none of those the text offers: "none" is then right
_AFAR = re.compile(
    r"\W*(?:online|virtual|remote|by |e-|video|visio|tele|zoom|teams|ms teams|webex|microsoft|conference call|irc|"
    r"en ligne|daring)",
    re.I,
)
UNTOLD = 0.2  # how much each text counts once more without what speaks for its country: as one that does not tell it
INNER = 4
BEGIN = "ASK: dict[str, float] ="


def scorer_of(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(folders: Sequence[Path]) -> list[dict[str, Any]]:
    found = []
    for path in sorted(p for folder in folders for p in folder.glob("*.json")):
        doc = json.loads(path.read_text("utf-8"))
        if isinstance(doc, dict) and "text" in doc and "events" in doc:
            found.append(doc)
    return found


def learn(
    examples: Sequence[Example], ridge: float, least: int = 4, start: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Log odds of each feature that stands in at least `least` examples of two documents.

    `start` is a table that is near already: what is learned is the same, and sooner.
    """
    columns: dict[str, list[int]] = defaultdict(list)
    seen_in: dict[str, set[str]] = defaultdict(set)
    for index, (features, _, _, doc) in enumerate(examples):
        for feature in {"", *features}:
            columns[feature].append(index)
            seen_in[feature].add(doc)
    columns = {f: rows for f, rows in columns.items() if len(rows) >= least and len(seen_in[f]) > 1}
    table = {feature: (start or {}).get(feature, 0.0) for feature in columns}
    margins = [0.0] * len(examples)
    for feature, rows in columns.items():
        for index in rows if table[feature] else ():
            margins[index] += table[feature]
    for _ in range(25):
        moved = 0.0
        for feature, rows in columns.items():
            pull = 0.0 if feature == "" else ridge
            slope, bend = pull * table[feature], pull + 1e-9
            for index in rows:
                chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, margins[index]))))
                slope += (chance - examples[index][1]) * examples[index][2]
                bend += chance * (1 - chance) * examples[index][2]
            step = max(-1.0, min(1.0, -slope / bend))
            table[feature] += step
            moved = max(moved, abs(step))
            for index in rows:
                margins[index] += step
        if moved < 0.002:
            break
    return {f: round(w, 3) for f, w in table.items() if f == "" or abs(w) >= 0.005}


def learn_lands(texts: Sequence[tuple[dict[str, list[str]], str]], least: int = 4) -> dict[str, float]:
    """Log odds of each sign by which the right country stands out from the others of its text; by AdaGrad."""
    seen = Counter(sign for signs, _ in texts for sign in {s for said in signs.values() for s in said})
    table = {"": 0.0} | {sign: 0.0 for sign, times in seen.items() if times >= least}
    cases = [({**signs, "": [""]}, right, 1.0) for signs, right in texts]
    cases += [
        ({**{c: said for c, said in signs.items() if c != right}, "": [""]}, "", UNTOLD) for signs, right in texts
    ]
    bends = dict.fromkeys(table, 1e-6)
    for _ in range(LAND_STEPS):
        slopes = {sign: LAND_RIDGE * weight for sign, weight in table.items()}
        for signs, right, counts in cases:
            rights = [float(country == right) for country in signs]
            for sign, slope in _slopes(list(signs.values()), rights, counts, table).items():
                slopes[sign] += slope
        for sign, slope in slopes.items():
            bends[sign] += slope * slope
            table[sign] -= 0.3 * slope / math.sqrt(bends[sign])
    return {sign: round(weight, 3) for sign, weight in table.items() if abs(weight) >= 0.005}


def learn_choices(
    cases: Sequence[Choice], ridge: float, turns: int, least: int = 4, given: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Log odds of each feature by which the right option of a case stands out from the others; by AdaGrad.

    Of several right options the surest counts most: what is made likely is that one of them is chosen.
    `given` is what some features weigh as long as little is learned of them.
    """
    given = given or {}
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for choice, _, _, doc in cases:
        for feature in {f for features in choice for f in features}:
            texts[feature].add(doc)
    table = {f: given.get(f, 0.0) for f, docs in sorted(texts.items()) if len(docs) >= least}
    bends = dict.fromkeys(table, 0.1)
    for _ in range(turns):
        for choice, rights, counts, _ in cases:
            for feature, slope in _slopes(choice, rights, counts, table).items():
                pull = slope + ridge * (table[feature] - given.get(feature, 0.0))
                bends[feature] += pull * pull
                table[feature] -= 0.15 * pull / math.sqrt(bends[feature])
    return {f: round(weight, 3) for f, weight in table.items() if abs(weight) >= 0.005}


def _slopes(
    options: Sequence[Sequence[str]], rights: Sequence[float], counts: float, table: dict[str, float]
) -> dict[str, float]:
    """How each weight of the table moves the chance that a right one of these options is chosen."""
    chances = odds.chances(table, options)
    hit = sum(c * r for c, r in zip(chances, rights, strict=True))
    slopes: defaultdict[str, float] = defaultdict(float)
    for features, chance, right in zip(options, chances, rights, strict=True):
        off = counts * (chance - chance * right / hit)
        if abs(off) > 1e-4:
            for f in features:
                if f in table:
                    slopes[f] += off
    return slopes


_KEPT: dict[str, dict[str, float]] = {name: getattr(weights, name) for name in TABLES}  # before anything is learned


def country_told(doc: dict[str, Any]) -> str | None:
    """The country of most of a text's labelled meetings: by the zone of their hours, else as labelled."""
    zones = Counter(c for e in doc["events"] if e.get("tz") and (c := zone_country(e["tz"])))
    stated = Counter(e["country"] for e in doc["events"] if e.get("country"))
    for counts in (zones, stated):
        for country, _ in counts.most_common(1):
            return country
    return None


def likeliest(options: Sequence[tuple[int, Example]]) -> Iterable[Example]:
    """One example a meeting."""
    best: dict[int, tuple[float, Example]] = {}
    for cluster, example in options:
        weight = odds.probability(weights.LINK, example[0])
        if cluster not in best or weight > best[cluster][0]:
            best[cluster] = (weight, example)
    return (example for _, example in best.values())


def gather(
    docs: Sequence[dict[str, Any]], known: dict[str, list[T]], cases: Callable[[dict[str, Any]], Iterable[T]]
) -> None:
    """Finds what is learned from each text, by its id, where that is not known yet."""
    for doc in docs:
        if doc["id"] not in known:
            known[doc["id"]] = list(cases(doc))


class Trainer:
    def __init__(self, scorer: Any, docs: Sequence[dict[str, Any]], specified: Sequence[dict[str, Any]]) -> None:
        """`specified` are our own announcements: they are learned from, and left out of the figures."""
        self.scorer, self.docs, self.specified = scorer, [*docs, *specified], {d["id"] for d in specified}
        self.extractor = Extractor(load(None).series, floor=0.0)
        self.asks: dict[str, list[Example]] = {}
        self.hours: dict[str, list[Choice]] = {}
        self.names: dict[str, list[Choice]] = {}
        self.links: dict[str, list[list[tuple[int, Example]]]] = {}
        self.near: dict[str, float] = {}  # the ties that were learned last: others start from them
        self.lands: dict[str, dict[str, list[str]]] = {}
        self.places: dict[str, list[Choice]] = {}
        self.states: dict[str, list[Choice]] = {}
        self.given = {
            d["id"]: read.announcement(
                d["id"], d["text"], d.get("published"), d.get("lang"), d.get("genre"), d.get("url")
            )
            for d in self.docs
        }

    def read(self, doc: dict[str, Any]) -> Reading:
        return self.extractor.read(self.given[doc["id"]])

    def fit(self, docs: Sequence[dict[str, Any]]) -> dict[str, dict[str, float]]:
        """Learns all tables, by name.

        What ties learn from is read with names learned from other announcements, what the judge learns from with both.
        """
        weights.LAND = learn_lands([found for doc in docs if (found := self.land_example(doc)) is not None])
        gather(docs, self.asks, self.ask_examples)  # what a time stands among does not depend on weights
        asks = weights.ASK = self._asked(docs)
        gather(docs, self.hours, self.hour_cases)  # which hours a day may have hardly depends on weights
        weights.HOUR = learn_choices([case for doc in docs for case in self.hours[doc["id"]]], HOUR_RIDGE, HOUR_TURNS)
        gather(docs, self.names, self.name_cases)  # what may be the name of a line does not depend on weights
        # What speaks for states, and what may be a place, depends on no weight; which readings there are hardly does.
        gather(docs, self.states, self.state_cases)
        parts = [[d for d in docs if part_of(d, INNER, "inner") == part] for part in range(INNER)]
        rest = [[d for d in docs if part_of(d, INNER, "inner") != part] for part in range(INNER)]
        named = [self._named(others) for others in rest]
        for part, table in zip(parts, named, strict=True):
            weights.NAME = table
            self.links.update((doc["id"], list(self.link_examples(doc))) for doc in part)
        judged: list[Example] = []
        for part, others, table in zip(parts, rest, named, strict=True):
            weights.ASK, weights.NAME, weights.LINK = self._asked(others), table, self._ties(others)
            weights.STATE = self._stated(others)
            judged.extend(example for doc in part for example in self.judge_examples(doc))
        weights.ASK, weights.NAME, weights.LINK = asks, self._named(docs), self._ties(docs)
        weights.STATE = self._stated(docs)
        weights.JUDGE = learn(judged, RIDGE[1])
        gather(docs, self.places, self.place_cases)
        weights.PLACE = learn_choices([c for doc in docs for c in self.places[doc["id"]]], PLACE_RIDGE, PLACE_TURNS)
        return {name: getattr(weights, name) for name in TABLES}

    def land_example(self, doc: dict[str, Any]) -> tuple[dict[str, list[str]], str] | None:
        """The signs of each country in a text, and the right one, where that is among them."""
        right = country_told(doc)
        if doc["id"] not in self.lands:
            where = self.read(doc).where
            line = where.dateline.place.country if where.dateline is not None else None
            given = self.given[doc["id"]]
            language = given.language
            counts = named(where.mentions, language, home=True)
            self.lands[doc["id"]] = land.signs_of(
                where.mentions, counts, language, line, given.published, given.text, where.clocks_said
            )
        signs = self.lands[doc["id"]]
        return (signs, right) if right in signs and right is not None else None

    def _asked(self, docs: Sequence[dict[str, Any]]) -> dict[str, float]:
        return learn([example for doc in docs for example in self.asks[doc["id"]]], ASK_RIDGE)

    def ask_examples(self, doc: dict[str, Any]) -> Iterable[Example]:
        """For each day whether it is labelled a deadline; of several labels the one that shares most words with it."""
        reading, weight, words = self.read(doc), self.weight(doc), self.scorer.words
        for dated in reading.dated:
            if not dated.signs or not dated.spans or (last := dated.spans[-1].last_day) is None:
                continue
            said = words(reading.layout.text[slice(*dated.sentence)])[0]
            labels = []
            for gold in doc["events"]:
                days, asked = self.scorer.day_span(gold), gold.get("kind") == "deadline"
                if days and (days[0] <= last <= days[1] or (not asked and days[0] == dated.spans[0].first_day)):
                    labels.append((len(words(gold.get("why") or gold["title"])[0] & said), asked))
            yield dated.signs, int(max(labels, default=(0, False))[1]), weight, doc["id"]

    def hour_cases(self, doc: dict[str, Any]) -> Iterable[Choice]:
        """For each day of a label that says no hour itself, the hours it may have, and which one is the label's.

        Where another time of the text says the label's hour with its day, it is right that this one has none as well.
        """
        reading, weight, words = self.read(doc), self.weight(doc), self.scorer.words
        told = {
            (span.first_day, (span.start.hour, span.start.minute))
            for dated in reading.dated
            if dated.timed and dated.role.name in (EVENT, DEADLINE)
            for span in dated.spans
            if isinstance(span.start, datetime)
        }
        for dated in reading.dated:
            golds = self._on(doc, dated) if dated.hours else []
            if not golds:
                continue
            said = words(reading.layout.text[dated.unit.start : dated.unit.end])[0]
            like = [len(words(f"{gold.get('why') or ''} {gold['title']}")[0] & said) for gold in golds]
            wanted = {_clock(gold) for gold, shared in zip(golds, like, strict=True) if shared == max(like)}
            known = any((span.first_day, clock) in told for span in dated.spans for clock in wanted)
            rights = [float(o.clock in wanted or (known and o.clock is None)) for o in dated.hours]
            offered = any(rights)
            if not offered:
                rights = [float(o.clock is None) for o in dated.hours]
            yield [o.features for o in dated.hours], rights, weight * (1.0 if offered else UNSEEN), doc["id"]

    def _on(self, doc: dict[str, Any], dated: Dated) -> list[dict[str, Any]]:
        """The labels that begin on a day of this time, and end with it if it is a range; of its kind if any."""
        firsts = {span.first_day for span in dated.spans}
        golds = []
        for gold in doc["events"]:
            days = self.scorer.day_span(gold)
            exact = len(gold.get("start") or "") >= 10 and gold.get("precision") in (None, "", "day", "minute")
            if not exact or not days or days[0] not in firsts:
                continue
            if dated.when.kind is not WhenKind.RANGE or days[1] == dated.spans[-1].last_day:
                golds.append(gold)
        alike = [g for g in golds if (g.get("kind") == "deadline") == (dated.role.name == DEADLINE)]
        return alike or golds

    def _named(self, docs: Sequence[dict[str, Any]]) -> dict[str, float]:
        return learn_choices([case for doc in docs for case in self.names[doc["id"]]], NAME_RIDGE, NAME_TURNS)

    def name_cases(self, doc: dict[str, Any]) -> Iterable[Choice]:
        """For each line with the day of a label, the parts that may be its name, and how like the label's each is."""
        reading, weight = self.read(doc), self.weight(doc)
        for index, parts in reading.parts.items():
            golds = []
            for dated in reading.dated:
                if (
                    dated.unit.index == index
                    and dated.role.name in (EVENT, FORMER)
                    and any(s.known for s in dated.spans)
                ):
                    told, _ = self._told(doc, dated, reading.layout.text)
                    golds.extend(g for g in told if g.get("kind") != "deadline" and g not in golds)
            if not golds:
                continue
            text = reading.layout.text
            rights = [self._likeness(golds, text[part.start : part.end]) for part in parts]
            none = next(i for i, part in enumerate(parts) if part.start == part.end)
            unit = reading.layout.units[index]
            told = [n.title for n in reading.spoken if unit.start <= n.start < unit.end]
            rights[none] = TOLD * max((self._likeness(golds, title) for title in told), default=0.0)
            known = any(rights)
            rights[none] = rights[none] if known else 1.0
            yield [part.features for part in parts], rights, weight * (1.0 if known else UNSEEN), doc["id"]

    def _falls(self, gold: dict[str, Any], spans: Sequence[Any]) -> bool:
        return any(a <= last and first <= b for first, last in spans for a, b in self._days(gold))

    def _days(self, gold: dict[str, Any]) -> list[Any]:
        """The days of a label, and its former ones: the first and the last of each."""
        return [w for w in (self.scorer.day_span(gold), self.scorer.day_span(self.scorer.formerly(gold))) if w]

    def _likeness(self, golds: Sequence[dict[str, Any]], said: str) -> float:
        """How like the name of a label, 0 where it is another's."""
        alike = max(self.scorer.named_alike(gold, {"title": said}) for gold in golds)
        return alike if alike >= ALIKE else 0.0

    def _ties(self, docs: Sequence[dict[str, Any]]) -> dict[str, float]:
        weights.LINK, near = {}, self.near
        for _ in range(2):  # of several names of one meeting the likeliest counts, and which that is the weights tell
            links = [best for doc in docs for options in self.links[doc["id"]] for best in likeliest(options)]
            near = weights.LINK = learn(links, RIDGE[0], start=near)
        self.near = near
        return weights.LINK

    def link_examples(self, doc: dict[str, Any]) -> Iterable[list[tuple[int, Example]]]:
        """For each time the meetings it may be said of, by their cluster."""
        reading, weight = self.read(doc), self.weight(doc)
        assert reading.linker is not None
        for dated in reading.dated:
            if dated.role.name not in (EVENT, FORMER) or not dated.spans:
                continue
            golds, least = self._told(doc, dated, reading.layout.text)
            examples = []
            for option in reading.linker.every(dated):
                titles = [option.name.title, *(n.title for n in option.cluster.names if n.title != option.name.title)]
                got = {"title": titles[0], "aliases": titles[1:]}
                alike = max((self.scorer.named_alike(gold, got) for gold in golds), default=0.0)
                right = min(1.0, 2 * alike) if alike >= least else 0.0
                examples.append((option.cluster.index, (option.features, right, weight, doc["id"])))
            yield examples

    def _told(self, doc: dict[str, Any], dated: Dated, text: str) -> tuple[list[dict[str, Any]], float]:
        """The labels that a time tells, and how like theirs a name must be to be their name.

        Those whose own words hold it, else those that begin on its day, else what it tells vaguely, or when it ends.
        A day within another meeting's days is not that meeting's.
        """
        days = [(span.first_day, span.last_day) for span in dated.spans if span.known]
        golds = [g for g in doc["events"] if self._falls(g, days) or not self._days(g)]
        if own := [g for g in golds if within(g.get("why") or "", text, dated.start)]:
            return own, LIKE
        golds = [g for g in golds if g.get("kind") != "deadline"]
        if begun := [g for g in golds if any(a == first for first, _ in days for a, _ in self._days(g))]:
            return begun, LIKE
        wide = [
            g
            for g in golds
            if any((first <= a and b <= last) or last == b for first, last in days for a, b in self._days(g))
        ]
        return wide, ALIKE

    def judge_examples(self, doc: dict[str, Any]) -> Iterable[Example]:
        reading, weight = self.read(doc), self.weight(doc)
        made = [c for c in reading.candidates if (c.title, c.span) in reading.trace.features]
        rows = [event_stream(c) for c in made]
        result = self.scorer.judge(doc["events"], rows)
        false = {id(row) for row in result["false"]}
        core = self._matched_core(doc, rows)
        for candidate, row in zip(made, rows, strict=True):
            if id(row) in false:
                yield reading.trace.features[(candidate.title, candidate.span)], 0, weight, doc["id"]
            elif id(row) in core:
                yield reading.trace.features[(candidate.title, candidate.span)], 1, weight, doc["id"]

    def _stated(self, docs: Sequence[dict[str, Any]]) -> dict[str, float]:
        rules = {f"{state}, rules say {state}": RULED for state in Status} | {"confirmed, rules say past": RULED}
        return learn_choices(
            [case for doc in docs for case in self.states[doc["id"]]], STATE_RIDGE, STATE_TURNS, given=rules
        )

    def state_cases(self, doc: dict[str, Any]) -> Iterable[Choice]:
        """For each reading that a label is of, and that more than its rules speaks of, the states that it may be in."""
        reading, weight = self.read(doc), self.weight(doc)
        for candidate in reading.candidates:
            signs = reading.trace.states.get((candidate.title, candidate.span))
            gold = self._label(doc, event_stream(candidate)) if signs and candidate.confidence >= UNSURE else None
            if not signs or gold is None:
                continue
            rights = [float(self.scorer.same_status(gold, {"status": state.value})) for state in STATES]
            if not all(rights):
                yield options(signs), rights, weight, doc["id"]

    def place_cases(self, doc: dict[str, Any]) -> Iterable[Choice]:
        """For each reading that a label is of, the places that it may be at, and how right each is."""
        reading, weight = self.read(doc), self.weight(doc)
        for candidate in reading.candidates:
            places = reading.trace.places.get((candidate.title, candidate.span))
            gold = self._label(doc, event_stream(candidate)) if places else None
            if not places or gold is None:
                continue
            rights = [self._placed(option, gold, reading) for option in places]
            features = [option.features for option in places]
            if any(rights):
                yield features, rights, weight * (1.0 if gold.get("location") else UNSEEN), doc["id"]
            else:
                yield features, [float(o.source == NONE) for o in places], weight * UNSEEN, doc["id"]

    def _label(self, doc: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
        """The label that a reading is of: of those on its days the one whose name is most like its own."""
        near = [g for g in doc["events"] if self.scorer.overlap(g, row)]
        best = max(near, key=lambda g: self.scorer.named_alike(g, row), default=None)
        return best if best is not None and self.scorer.named_alike(best, row) >= ALIKE else None

    def _placed(self, option: Option, gold: dict[str, Any], reading: Reading) -> float:
        """How much of a labelled place an option has, 0..1."""
        if not gold.get("location"):
            return float(option.source == NONE)
        wanted = self.scorer.words(gold["location"])[0]
        afar = option.source == CALL or (option.mention is not None and option.mention.kind is PlaceKind.ONLINE)
        if afar and gold.get("online"):
            return 1.0 if _AFAR.match(gold["location"]) else 0.2
        place = reading.where.place_of(option) if option.mention is None else None
        said = option.mention.text if option.mention is not None else place.text if place is not None else ""
        got = self.scorer.words(said)[0]
        both = len(wanted & got)
        return both / max(1, len(wanted)) * (0.5 + 0.5 * both / max(1, len(got)))

    def _matched_core(self, doc: dict[str, Any], rows: list[dict[str, Any]]) -> set[int]:
        """The answers that a labelled core event was found by: those that become false where it is taken away."""
        core = [g for g in doc["events"] if g.get("core", True)]
        false = {id(r) for r in self.scorer.judge(core, rows)["false"]}
        return {id(r) for r in rows if id(r) not in false}

    def weight(self, doc: dict[str, Any]) -> float:
        return min(1.0, 5 / max(1, sum(g.get("core", True) for g in doc["events"])))


def within(words: str, text: str, offset: int) -> bool:
    """Whether an offset lies in these words of a text."""
    start = text.find(words) if words else -1
    return 0 <= start <= offset < start + len(words)


def _clock(gold: dict[str, Any]) -> tuple[int, int] | None:
    """The hour at which a label begins, if it says one."""
    said = gold["start"][11:16]
    return (int(said[:2]), int(said[3:])) if said else None


def part_of(doc: dict[str, Any], folds: int, salt: str = "") -> int:
    return int(hashlib.sha256((salt + doc["id"]).encode()).hexdigest(), 16) % folds


def cross_validate(trainer: Trainer, folds: int) -> None:
    total: Counter[str] = Counter()
    bands: dict[float, list[float]] = defaultdict(lambda: [0.0, 0.0])
    kinds: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for fold in range(folds):
        held = [d for d in trainer.docs if part_of(d, folds) == fold]
        trainer.fit([d for d in trainer.docs if part_of(d, folds) != fold])
        for doc in held:
            if doc["id"] in trainer.specified:
                continue
            reading, weight = trainer.read(doc), trainer.weight(doc)
            rows = [event_stream(c) for c in reading.candidates]
            shown = [r for r in rows if r["confidence"] >= 0.5]
            result = trainer.scorer.judge(doc["events"], shown)
            for key in ("found", "right", "place", "place_of"):
                total[key] += weight * result[key]
            total["missed"] += weight * len(result["missed"])
            total["false"] += weight * len(result["false"])
            every = trainer.scorer.judge(doc["events"], rows)
            false, core = {id(r) for r in every["false"]}, trainer._matched_core(doc, rows)
            for candidate, row in zip(reading.candidates, rows, strict=True):
                if id(row) not in false and id(row) not in core:
                    continue
                seen = reading.trace.features.get((candidate.title, candidate.span), ("stated",))
                kind = "deadline" if candidate.kind is Kind.DEADLINE else seen[2 if len(seen) > 2 else 0]
                for cell in (bands[math.floor(row["confidence"] * 10) / 10], kinds[kind]):
                    cell[0] += weight
                    cell[1] += weight * (id(row) not in false)
    found, right = total["found"], total["right"]
    precision, recall = found / (found + total["false"]), found / (found + total["missed"])
    right_p, right_r = right / (found + total["false"]), right / (found + total["missed"])
    print(
        f"cross-validated over {folds} parts: precision {precision:.3f} recall {recall:.3f} "
        f"right_f1 {2 * right_p * right_r / (right_p + right_r):.3f} place {total['place'] / total['place_of']:.3f}"
    )
    print("confidence  readings  right")
    for band, (all_of, good) in sorted(bands.items()):
        print(f"{band:.1f}–{band + 0.1:.1f} {all_of:12.0f} {good / all_of:6.2f}")
    print("linked by            readings  right")
    for kind, (all_of, good) in sorted(kinds.items(), key=lambda k: -k[1][0]):
        print(f"{kind:20} {all_of:8.0f} {good / all_of:6.2f}")


def write(learned: dict[str, dict[str, float]]) -> None:
    """Writes these tables, and the others as they are."""
    head = TABLE.read_text("utf-8").split(BEGIN)[0]
    out = [head.rstrip(), "", ""]
    for name, kept in _KEPT.items():
        table = learned.get(name, kept)
        out.append(f"{name}: dict[str, float] = {{")
        out.extend(f"    {json.dumps(f, ensure_ascii=False)}: {w}," for f, w in sorted(table.items()))
        out.append("}")
    TABLE.write_text("\n".join(out) + "\n", "utf-8")


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("scorer", type=Path)
    ap.add_argument("folders", type=Path, nargs="+")
    ap.add_argument("--folds", type=int, default=0)
    ap.add_argument("--closed", action="store_true")
    ap.add_argument("--write", nargs="*", choices=TABLES)
    args = ap.parse_args()
    read_, closed = (list(map(json.loads, (CORPUS / f"{p}.jsonl").open(encoding="utf-8"))) for p in ("read", "closed"))
    given, own = documents(args.folders), [*documents([OWN]), *read_]
    measured, also = (closed, [*given, *own]) if args.closed else (given, [*own, *closed])
    trainer = Trainer(scorer_of(args.scorer), measured, also)
    if args.folds:
        cross_validate(trainer, args.folds)
    if args.write is not None:
        learned = trainer.fit(trainer.docs)
        write({name: learned[name] for name in args.write or TABLES})
    return 0


if __name__ == "__main__":
    sys.exit(main())
