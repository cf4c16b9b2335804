"""What is kept of the way to a reading, for `explain` and for learning: what each candidate was made of, and what lost to which rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from calsync.extract.clusters import Cluster
from calsync.extract.mentions import Dated
from calsync.extract.placing import Option
from calsync.model import Candidate
from calsync.span import Span


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that was read and is no meeting of its own: the words at `start`, of which meeting, and the rule."""

    start: int
    what: str
    rule: str


@dataclass(slots=True)
class Trace:
    """Written by the steps on their way, read by `explain` and by what learns weights; nothing is decided by it."""

    lost: list[Lost] = field(default_factory=list)
    features: dict[tuple[str, Span], tuple[str, ...]] = field(default_factory=dict)  # what the judge saw of a reading
    places: dict[tuple[str, Span], list[Option]] = field(default_factory=dict)  # where each may be, the likeliest first
    states: dict[tuple[str, Span], tuple[str, ...]] = field(default_factory=dict)  # what speaks for the states of each
    _made: list[tuple[Candidate, Dated | None, Cluster | None]] = field(default_factory=list)

    def made(self, candidate: Candidate, dated: Dated | None, cluster: Cluster | None) -> Candidate:
        """The candidate, with what it was made of remembered."""
        self._made.append((candidate, dated, cluster))
        return candidate

    def dropped(self, candidate: Candidate, rule: str) -> None:
        """A candidate that a later one swallowed."""
        start = candidate.evidence[0].start if candidate.evidence else 0
        day = "/".join(filter(None, candidate.span.stream())) or "no date"
        self.lost.append(Lost(start, f"{candidate.title}, {day}", rule))

    def retold(self, quoted: Callable[[Candidate], Candidate]) -> None:
        """Every candidate with its words as they came."""
        self._made = [(quoted(made), dated, cluster) for made, dated, cluster in self._made]

    def origin(self, candidate: Candidate) -> tuple[Dated | None, Cluster | None]:
        """The time and the names that a candidate was made of; nothing where structured data stated it."""
        for made, dated, cluster in self._made:
            if (made.title, made.span, made.evidence) == (candidate.title, candidate.span, candidate.evidence):
                return dated, cluster
        return None, None
