"""What learned weights make of what is seen: sums of log odds; one above 0 speaks for it, one below against it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat


def _total(table: Mapping[str, float], features: Iterable[str], base: float = 0.0) -> float:
    """The sum of what features weigh; one without a weight says nothing."""
    return sum(map(table.get, features, repeat(0.0)), base)


def probability(table: Mapping[str, float], features: Iterable[str]) -> float:
    """What the weights make of the features: 0..1."""
    total = _total(table, features, table.get("", 0.0))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def chances(table: Mapping[str, float], options: Sequence[Iterable[str]]) -> list[float]:
    """How likely each option is the one that is meant, 0..1, by the features of each; together they make 1."""
    sums = [_total(table, features) for features in options]
    top = max(sums, default=0.0)
    likely = [math.exp(value - top) for value in sums]
    total = sum(likely)
    return [value / total for value in likely]


def logit(chance: float) -> float:
    """The log odds of a chance."""
    chance = min(max(chance, 1e-9), 1 - 1e-9)
    return math.log(chance / (1.0 - chance))


def raised(chance: float, by: float) -> float:
    """A chance with so many log odds more."""
    return 1.0 / (1.0 + (1.0 - chance) / max(chance, 1e-9) * math.exp(-by))


def mean(chances_: Sequence[float]) -> float:
    """The chance in the middle of several: that of their mean log odds."""
    return 1.0 / (1.0 + math.exp(-sum(map(logit, chances_)) / len(chances_)))
