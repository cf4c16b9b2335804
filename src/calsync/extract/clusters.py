"""Name mentions of one meeting become one cluster: the acronym, "the two-day summit", "the meeting" go to their name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from calsync.extract.gathering import BARE, BODY, DESCRIBED, GENERIC, LAYOUT, PROPER, SERIES, Name
from calsync.extract.language import any_word

_SMALL = any_word(lambda cues: cues.titles.small)
_COUNTED = re.compile(
    r"^(?:\d{1,3}(?:st|nd|rd|th|[.ºªe]|er|ème)|[IVXL]{2,7})\s+|\s+(?:19|20)\d\d$"
)  # the number and year of one edition
_ORDINAL = re.compile(
    r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)\b"
)
_STRENGTH = {SERIES: 4, PROPER: 3, DESCRIBED: 2, LAYOUT: 1.5, BODY: 1, BARE: 0}
_TELLING = any_word(lambda cues: cues.titles.telling)
_VISITS = any_word(lambda cues: cues.titles.visits)
_NUMBER = re.compile(r"(?<![\w.])(?!(?:19|20)\d\d\b)\d++(?:\.\d++)*+(?!\w)")  # of a name, and no year


_LETTERS = 4  # of a word that may end others


@dataclass(slots=True)
class Cluster:
    """One meeting as this text speaks of it: its mentions, the fullest one first in telling."""

    index: int
    names: list[Name] = field(default_factory=list)
    keys: frozenset[str] = frozenset()
    series: str | None = None
    edition: int | None = None
    head: str = ""
    years: set[int] = field(default_factory=set)
    first: int = 1 << 60  # where it is named first
    following: bool = False  # the next one after a meeting of the same name
    before: Cluster | None = None  # that meeting
    earlier: int = 0  # mentions of that one
    dated: bool = False  # a day stands in the sentence of one of its names
    _best: Name | None = None

    def add(self, name: Name, *, again: bool = False) -> None:
        """One more mention; `again`: by a word that any gathering is called by, which tells nothing of it."""
        self.names.append(name)
        self.first = min(self.first, name.start)
        if again:
            return
        self.keys |= content(name.title)
        self.edition = self.edition or name.edition
        self.series = self.series or name.series
        if name.year is not None:
            self.years.add(name.year)
        if self._best is None or _telling(name) > _telling(self._best):
            self._best = name

    def call(self, name: Name) -> None:
        """It is called by another name from now on."""
        self._best, self.head, self.keys = name, name.head, content(name.title)

    @property
    def best(self) -> Name:
        """The most telling mention."""
        assert self._best is not None
        return self._best

    @property
    def mentions(self) -> int:
        """How often the text speaks of such a meeting."""
        return self.earlier + len(self.names)

    @property
    def strength(self) -> str:
        return self.best.strength


def _telling(name: Name) -> tuple[float, bool, int, int]:
    return _STRENGTH[name.strength], name.edition is not None, min(len(name.title), 70), -name.start


@lru_cache(4096)
def content(title: str) -> frozenset[str]:
    """The telling words of a name, folded and without plural s."""
    said = _ORDINAL.sub("", title.casefold().replace("’", "'").replace("'s", "").replace("defense", "defence"))
    tokens = re.findall(r"[^\W_]+", said)
    tokens = ["visit" if t in _VISITS else t for t in tokens]  # "le déplacement du ministre" is his "visite"
    return frozenset(
        t[:-1] if len(t) > 3 and t.endswith("s") and t[-2] not in "su" else t
        for t in tokens
        if t not in _SMALL and not re.fullmatch(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)?", t)
    )


class Clusters:
    """Builds clusters from names in the order of the text."""

    def __init__(self, *, compounds: bool = False) -> None:
        """`compounds`: the language calls a gathering again by the end of its word, "der Gipfel" for "der Energiegipfel"."""
        self._compounds = compounds
        self.all: list[Cluster] = []
        self._of: dict[tuple[int, int, str], Cluster] = {}
        self._acronyms: dict[str, Cluster] = {}

    def of(self, name: Name) -> Cluster:
        """The cluster of a mention that was added."""
        return self._of[(name.start, name.end, name.title)]

    def knows(self, name: Name) -> bool:
        """Whether a mention was added."""
        return (name.start, name.end, name.title) in self._of

    def add(
        self,
        name: Name,
        *,
        apart: bool = False,
        following: bool = False,
        day: bool = False,
        later: Cluster | None = None,
        only: bool = False,
    ) -> Cluster:
        """The cluster of a mention; a bare one that nothing before it explains is a meeting of its own.

        `apart`: it is told apart from all others of its name. `following`: it is called the next one, so that it is not
        the one of that name that was told of before. `day`: its sentence tells a day.
        `later`: the meeting that it takes up again unless it has one of its own; with `only` it can have none.
        """
        cluster = later if only else self._match(name) or later if not apart else None
        said = name
        if cluster is not None and cluster.before is not None and day and not following:
            if cluster.dated and not cluster.before.dated:
                cluster = cluster.before
        if cluster is not None and following and not cluster.following:
            before, cluster = (
                cluster,
                Cluster(len(self.all), head=cluster.head, earlier=cluster.mentions, following=True, before=cluster),
            )
            self.all.append(cluster)
            name = replace(name, title=_COUNTED.sub("", before.best.title) or name.title, strength=before.strength)
        elif cluster is None:
            cluster = Cluster(len(self.all), series=name.series, head=name.head, following=following)
            self.all.append(cluster)
        cluster.add(name, again=cluster is later)
        if name.acronym:
            self._acronyms.setdefault(name.acronym, cluster)
        self._of[(said.start, said.end, said.title)] = self._of[(name.start, name.end, name.title)] = cluster
        return cluster

    def _match(self, name: Name) -> Cluster | None:
        if name.strength == BARE:
            return self._nearest(name.head)
        words = content(name.title)
        telling, numbers = words & _TELLING, _numbers(name.title)
        for cluster in self._lately:
            if _editions_differ(cluster, name) or _told_apart(numbers, _numbers(cluster.best.title)):
                continue
            if name.series or cluster.series:
                if name.series and name.series == cluster.series and (name.year is None or _year_fits(cluster, name)):
                    return cluster
                if (name.series and cluster.series) or (name.strength in (SERIES, PROPER) and words != cluster.keys):
                    continue  # "the ASEAN-GCC Summit" is not the ASEAN Summit
            if name.acronym and self._acronyms.get(name.acronym) is cluster:
                return cluster
            if words.isdisjoint(cluster.keys) or telling != cluster.keys & _TELLING:
                continue
            if name.year is not None and not _year_fits(cluster, name):
                continue
            if words != cluster.keys and _part(cluster, name):
                continue
            if (
                words == cluster.keys
                or (len(words) > 1 and words <= cluster.keys)
                or (len(cluster.keys) > 1 and content(cluster.best.title) <= words)
            ):
                return cluster
            # "the special summit" after "US-ASEAN Special Summit": lower-case and of the same head
            if name.strength == DESCRIBED and len(words) <= 2 and words <= cluster.keys:
                return cluster
        return None

    @property
    def _lately(self) -> Iterator[Cluster]:
        """The last clusters, the newest first: what a text spoke of hundreds of meetings ago is not taken up by a word."""
        return islice(reversed(self.all), 200)

    def _nearest(self, head: str) -> Cluster | None:
        """The last cluster with that head; a generic head may also mean the last one of any."""
        single = head.rstrip("s")
        for cluster in self._lately:
            if single in cluster.keys or head in cluster.keys or cluster.head.rstrip("s") == single:
                return cluster
            if self._compounds and cluster.head.endswith(head) and len(head) >= _LETTERS:
                return cluster
        return None


def _editions_differ(cluster: Cluster, name: Name) -> bool:
    return cluster.edition is not None and name.edition is not None and cluster.edition != name.edition


def _part(cluster: Cluster, name: Name) -> bool:
    """Whether of two names one is of a part of the other: "the opening of the exhibition" and "the exhibition"."""
    one, other = (head.casefold().rstrip("s") for head in (cluster.head, name.head))
    return bool(one and other) and one != other and one not in GENERIC and other not in GENERIC


@lru_cache(4096)
def _numbers(title: str) -> frozenset[str]:
    return frozenset(number.lstrip("0") for number in _NUMBER.findall(title))


def _told_apart(numbers: frozenset[str], others: frozenset[str]) -> bool:
    """ "Ward 3" is not "Ward 7", "3.15.0 alpha 1" not "3.15.0 alpha 2"."""
    return bool(numbers - others and others - numbers)


def _year_fits(cluster: Cluster, name: Name) -> bool:
    return name.year is None or not cluster.years or name.year in cluster.years
