"""Learn how likely two sightings whose names are not the same are of one meeting, from labelled announcements.

usage: python tools/train_same.py SCORER CORPUS_FOLDER... [--write]

Each label stands for an announcement of its meeting by those who hold it, and what is read from the text for another
announcement of it: with a name that is cut, glued or a headline's, as readings are. A reading and the label that the
scorer finds it by are one meeting; a reading and every other label of its text are two, and so are two labels, and a
reading and a label of another text that is put at its very time. Each pair is learned from as of one source and of two.

Of half of the announcements, read with weights learned from the other half, is printed how many pairs that are one
meeting are known for one, and how many that are taken for one are.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from train_weights import CORPUS, OWN, Example, documents, learn, part_of, scorer_of

from calsync import odds, read
from calsync.config import load
from calsync.extract.extractor import Extractor
from calsync.model import Candidate, Sighting, Status, event_stream
from calsync.reconcile import Rules, with_series
from calsync.reconcile.profile import Profile, profile
from calsync.reconcile.same import signs_of
from calsync.stream import from_stream

TABLE = Path(__file__).parents[1] / "src/calsync/reconcile/weights.py"
BEGIN = "SAME: dict[str, float] ="
RIDGE = 3.0
READ = 0.4  # how sure a reading must be to be learned from
STRANGERS = {"one": 1, "two": 4}  # meetings of other texts at the time of a reading: two sources have more of them
SEEN = datetime(2026, 1, 1, tzinfo=UTC)
LABEL = "title start end precision tz location country online rrule status kind was"


class Pairs:
    """All pairs of a corpus, by document."""

    def __init__(self, scorer: Any, docs: Sequence[dict[str, Any]]) -> None:
        known = load(None).series
        self.scorer, self.rules, extractor = scorer, Rules.of(known), Extractor(known)
        self.random = random.Random(1)
        self.docs = []
        for doc in docs:
            given = read.announcement(
                doc["id"], doc["text"], doc.get("published"), doc.get("lang"), doc.get("genre"), doc.get("url")
            )
            labels = [from_stream({k: e[k] for k in LABEL.split() if k in e}) for e in doc["events"]]
            labels = [replace(one, stated=False) for one in labels]
            readings = [c for c in extractor.extract(given) if c.confidence >= READ]
            self.docs.append((doc, labels, readings, given.published or date(2024, 1, 1)))

    def sighted(self, c: Candidate, announcement: str, source: str, day: date | datetime) -> Profile:
        s = Sighting("", announcement, source, None, None, day, SEEN, 0, c, announcement)
        return profile(with_series(s, self.rules), self.rules.index)

    def examples(
        self, doc: dict[str, Any], labels: Sequence[Candidate], readings: Sequence[Candidate], day: Any
    ) -> Iterator[Example]:
        rights, unknown = self._matched(doc, readings)
        weight = min(1.0, 5 / max(1, len(labels)))
        for source in STRANGERS:
            told = [self.sighted(c, "label", "one", day) for c in labels]
            told_again = [self.sighted(c, "again", source, day) for c in labels]
            was = [self.sighted(_before(c), "label", "one", day - timedelta(days=9)) for c in labels]
            seen = [self.sighted(c, "reading", source, day) for c in readings]
            pairs = [(a, b, 0) for i, a in enumerate(told) for b in told_again[:i] if a.names != b.names]
            for j, one in enumerate(seen):
                versions = (told, was) if readings[j].was else (told,)
                pairs += [
                    (a, one, int(rights.get(j) == i))
                    for labelled in versions
                    for i, a in enumerate(labelled)
                    if i not in unknown.get(j, ())
                ]
                if j in rights:
                    pairs += [(a, one, 0) for a in self._strangers(doc, readings[j], source, day)]
            for known, new, right in pairs:
                if (signs := signs_of(known, new)) is not None:
                    yield signs, right, weight, doc["id"]

    def _matched(
        self, doc: dict[str, Any], readings: Sequence[Candidate]
    ) -> tuple[dict[int, int], dict[int, set[int]]]:
        """For each reading its label; and labels that it may be of, for all that the scorer knows."""
        s, rows, labels = self.scorer, [event_stream(c) for c in readings], doc["events"]
        told: list[tuple[float, int, int]] = []
        for i, label in enumerate(labels):
            for j, row in enumerate(rows):
                alike, exact = s.named_alike(label, row), bool(label.get("start")) and s.same_when(label, row)
                if s.overlap(label, row) and (alike >= 0.5 or (exact and alike >= 0.25)):
                    told.append((alike + 0.3 * exact, -i, -j))
        rights: dict[int, int] = {}
        for _, i, j in sorted(told, reverse=True):
            if -j not in rights and -i not in rights.values():
                rights[-j] = -i
        free = [i for i, label in enumerate(labels) if i not in rights.values() and label.get("start")]
        others = (j for j in range(len(rows)) if j not in rights)
        return rights, {j: {i for i in free if s.same_when(labels[i], rows[j])} for j in others}

    def _strangers(self, doc: dict[str, Any], c: Candidate, source: str, day: Any) -> Iterator[Profile]:
        for _ in range(STRANGERS[source]):
            other, labels, _, _ = self.random.choice(self.docs)
            if other["id"] != doc["id"] and labels:
                stranger = self.random.choice(labels)
                if stranger.kind is c.kind:
                    put = replace(stranger, span=c.span, was=None, status=c.status)
                    yield self.sighted(put, "label", "one", day)


def _before(c: Candidate) -> Candidate:
    """The meeting as it was announced before it was moved."""
    return replace(c, span=c.was, was=None, status=Status.CONFIRMED) if c.was is not None else c


def measured(examples: Sequence[Example]) -> None:
    """How good weights are on announcements from which they did not learn."""
    judged: list[tuple[float, int]] = []
    for part in range(2):
        table = learn([one for one in examples if part_of({"id": one[3]}, 2) != part], RIDGE)
        judged += [(odds.probability(table, e[0]), e[1]) for e in examples if part_of({"id": e[3]}, 2) == part]
    all_of = sum(right for _, right in judged)
    print(f"{len(judged)} pairs, {all_of} of them one meeting")
    for least in (0.5, 0.6, 0.7, 0.8, 0.9):
        taken = [right for chance, right in judged if chance >= least]
        print(f"from {least}: known {sum(taken) / all_of:.2f}, right {sum(taken) / max(1, len(taken)):.3f}")


def write(table: dict[str, float]) -> None:
    head = TABLE.read_text("utf-8").split(BEGIN)[0]
    rows = "".join(f"    {json.dumps(sign, ensure_ascii=False)}: {weight},\n" for sign, weight in sorted(table.items()))
    TABLE.write_text(f"{head}{BEGIN} {{\n{rows}}}\n", "utf-8")


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("scorer", type=Path)
    ap.add_argument("folders", type=Path, nargs="+")
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    docs = documents([*args.folders, OWN])
    for name in ("read", "closed"):
        docs += map(json.loads, (CORPUS / f"{name}.jsonl").open(encoding="utf-8"))
    pairs = Pairs(scorer_of(args.scorer), docs)
    examples = [one for doc in pairs.docs for one in pairs.examples(*doc)]
    measured(examples)
    if args.write:
        write(learn(examples, RIDGE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
