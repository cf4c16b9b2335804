"""Sightings sorted into meetings, in the order of their announcements, whatever the order in which they were read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from calsync.model import Decision, Sighting
from calsync.reconcile.claims import SOLID
from calsync.reconcile.days import exact
from calsync.reconcile.names import SeriesIndex
from calsync.reconcile.profile import Profile, join, meeting_keys, moment, profile
from calsync.reconcile.same import Verdict, compare, said_twice, told_apart


@dataclass(slots=True)
class Cluster:
    """The sightings of one meeting. `doubts`: a sighting of another meeting that it may be, and why nobody can tell."""

    profile: Profile
    sightings: list[Sighting] = field(default_factory=list)
    doubts: list[tuple[Sighting, Verdict]] = field(default_factory=list)
    reasons: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by sighting: why it is this meeting


@dataclass(frozen=True, slots=True)
class Bonds:
    """What a person decided: groups of sightings that are one meeting, and pairs of groups that are not.

    A split says that two are not, and so does a confirmation of one that might have been another. `alone` are those of
    a meeting on a single day that a person corrected, hid or locked: it becomes no day of a standing meeting, or these
    words would be taken for ones on all its days.
    """

    together: tuple[frozenset[str], ...] = ()
    apart: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    alone: frozenset[str] = frozenset()

    @classmethod
    def of(cls, decisions: Sequence[Decision], sightings: Sequence[Sighting]) -> Bonds:
        """The later word counts: a split undoes an earlier merge of the same sightings, and the other way round."""
        together: list[frozenset[str]] = []
        apart: list[tuple[frozenset[str], frozenset[str]]] = []
        for one in decisions:
            mine = frozenset(one.data.get("sightings", ()))
            if one.action == "merge":
                group = mine | frozenset(one.data.get("others", ()))
                apart = [(a, b) for a, b in apart if not (a & group and b & group)]
                together.append(group)
            elif one.action == "split":
                rest = frozenset(one.data.get("others", ()))
                together = [part for group in together for part in (group - mine, group & mine) if len(part) > 1]
                apart.append((mine, rest))
            elif one.action == "confirm" and one.data.get("others"):
                apart.append((mine, frozenset(one.data["others"])))
        spoken = [one for one in decisions if one.action in ("correct", "hide", "lock")]
        told = [frozenset(one.data.get("sightings", ())) for one in spoken]
        standing = {s.id for s in sightings if s.candidate.rrule}
        alone = {id for group in told if group.isdisjoint(standing) for id in group}
        return cls(tuple(together), tuple(apart), frozenset(alone.difference(*together)))

    def forbid(self, members: Iterable[str], sighting: str) -> bool:
        return any(
            (sighting in a and not b.isdisjoint(members)) or (sighting in b and not a.isdisjoint(members))
            for a, b in self.apart
        )


def order(sighting: Sighting) -> tuple[object, ...]:
    """The order of the story: by announcement, then by content, never by the accident of reading."""
    return (moment(sighting), sighting.announcement, sighting.id)


def clusters(sightings: Sequence[Sighting], decisions: Sequence[Decision], index: SeriesIndex) -> list[Cluster]:
    """Every sighting in exactly one cluster."""
    work = _Work(index, Bonds.of(decisions, sightings))
    for _, group in groupby(sorted(sightings, key=order), key=lambda s: s.announcement):
        work.take(list(group))
    return work.done()


class _Work:
    """The clusters so far. Meetings are looked up by their keys, so that the cost does not grow with their number."""

    def __init__(self, index: SeriesIndex, bonds: Bonds) -> None:
        self.index, self.bonds = index, bonds
        self.clusters: list[Cluster | None] = []
        self.by_key: dict[str, set[int]] = defaultdict(set)  # side keys as such, with their mark
        self.home: dict[str, int] = {}  # sighting → its cluster
        self.of_group: dict[int, int] = {}  # a person's group of sightings: the cluster that has them

    def done(self) -> list[Cluster]:
        return [one for one in self.clusters if one]

    def take(self, group: list[Sighting]) -> None:
        """One announcement: the clearest pairs first, so that a doubtful one cannot take what fits another better."""
        waiting = {s.id: (s, profile(s, self.index)) for s in group}
        self._follow(waiting)
        twice = self._twice(waiting)
        for first, _, again, _ in twice:  # what it says of one meeting in two statements is compared together
            waiting[first] = waiting[first][0], join(again, waiting[first][1])
        while waiting:
            if best := self._best(waiting):
                id, home, verdict, rivals = best
                self._join(*waiting.pop(id), home, verdict, rivals)
            elif standing := [id for id, (_, seen) in waiting.items() if seen.rules]:
                # What comes back is known before what the same announcement says of one of its days.
                self._found(*waiting.pop(min(standing)))
            else:
                break
            self._follow(waiting)
        while waiting:
            self._found(*waiting.pop(min(waiting)))
            self._follow(waiting)
        for first, sighting, seen, why in twice:
            whole = self.clusters[self.home[first]]
            assert whole is not None
            if self.bonds.forbid([s.id for s in whole.sightings], sighting.id):
                self._found(sighting, seen)
            else:
                self._put(self.home[first], sighting, seen, (why,))

    def _join(
        self, sighting: Sighting, seen: Profile, home: int, verdict: Verdict, rivals: list[tuple[int, Verdict]]
    ) -> None:
        """Puts it into the meeting that fits best, with those of the `rivals` that it shows to be one with that."""
        had_days = self._has_days(home)
        self._put(home, sighting, seen, verdict.reasons)
        if seen.rules:
            self._bridge(home, [(other, v) for other, v in rivals if v.standing])
        elif verdict.former or any(v.former for _, v in rivals):
            self._bridge(home, [(other, v) for other, v in rivals if v.former != verdict.former])
        elif verdict.ruled and any(map(exact, seen.spans)):
            near = [(other, v) for other, v in rivals if v.ruled or self._is_common(other)]
            self._bridge(home, [(other, v) for other, v in near if self._has_days(other) != had_days])

    def _has_days(self, number: int) -> bool:
        """Whether more than a period is known of a meeting's time."""
        known = self.clusters[number]
        return known is not None and any(map(exact, known.profile.times))

    def _is_common(self, number: int) -> bool:
        """Whether a meeting has no name of its own."""
        known = self.clusters[number]
        return known is not None and known.profile.common

    def _follow(self, waiting: dict[str, tuple[Sighting, Profile]]) -> None:
        """Takes out what a person's word binds to a sighting that has its meeting, also of the same announcement."""
        for id, (sighting, _) in list(waiting.items()) if self.bonds.together else ():
            home = self._decided(sighting)
            if home is not None:
                self._put(home, *waiting.pop(id), ("a person said so",))

    def _twice(self, waiting: dict[str, tuple[Sighting, Profile]]) -> list[tuple[str, Sighting, Profile, str]]:
        """Takes out what one announcement says of a meeting once more: it goes where the first of them goes.

        The first is the one with a name of its own, and of these the one with a former time, which says more.
        """
        found = []
        ordered = sorted(waiting, key=lambda id: (waiting[id][1].common, not waiting[id][1].formers, id))
        firsts: dict[object, list[str]] = defaultdict(list)  # by title, times, day, being off: others are never one
        for id in ordered:
            seen = waiting[id][1]
            day = (seen.names[0].distinctive, tuple((one.first_day, one.last_day) for one in seen.spans))
            alike = (seen.names[:1], (seen.spans, seen.formers), day, *([seen.status] if seen.off else []))
            for first in dict.fromkeys(one for mark in alike for one in firsts[mark]):
                other = waiting[first][1]
                why = said_twice(other, seen)  # the cheaper question first: a list of cancellations has many pairs
                if why and not self.bonds.forbid([first], id) and not told_apart(other, seen):
                    found.append((first, *waiting.pop(id), why))
                    break
            else:
                for mark in alike:
                    firsts[mark].append(id)
        return found

    def _verdicts(self, sighting: Sighting, seen: Profile) -> list[tuple[int, Verdict]]:
        near = set[int]().union(*(self.by_key.get(key, ()) for key in meeting_keys(seen.keys)))
        found = []
        for number in sorted(near):
            cluster = self.clusters[number]
            assert cluster is not None
            members = [s.id for s in cluster.sightings]
            if self.bonds.forbid(members, sighting.id):
                continue
            verdict = compare(cluster.profile, seen)
            if not verdict.standing or self.bonds.alone.isdisjoint((*members, sighting.id)):
                found.append((number, verdict))
        return found

    def _best(
        self, waiting: dict[str, tuple[Sighting, Profile]]
    ) -> tuple[str, int, Verdict, list[tuple[int, Verdict]]] | None:
        """The clearest "same" of all, of the surer readings first; none where two meetings fit equally well."""
        best: tuple[tuple[bool, float], str, int, Verdict, list[tuple[int, Verdict]]] | None = None
        for id, (sighting, seen) in sorted(waiting.items()):
            yes = [(n, v) for n, v in self._verdicts(sighting, seen) if v.answer == "same"]
            yes.sort(key=lambda pair: -pair[1].score)
            several = len(yes) > 1 and yes[0][1].score - yes[1][1].score < 1e-6
            if not yes or (several and not (seen.rules and yes[0][1].standing)):
                continue
            rank = (sighting.candidate.confidence >= SOLID, yes[0][1].score)
            if best is None or rank > best[0]:
                best = (rank, id, *yes[0], yes[1:])
        return best[1:] if best else None

    def _found(self, sighting: Sighting, seen: Profile) -> None:
        """A new meeting; in doubt where it may be a known one."""
        doubts = []
        for number, verdict in self._verdicts(sighting, seen):
            other = self.clusters[number]
            assert other is not None
            if verdict.answer == "unsure":
                doubts.append((other.sightings[0], verdict))
            elif verdict.answer == "same":
                several = Verdict("unsure", (*verdict.reasons, "but another meeting fits equally well"), verdict.score)
                doubts.append((other.sightings[0], several))
        self.clusters.append(Cluster(seen, [], doubts))
        self._put(len(self.clusters) - 1, sighting, seen, ("first seen here",))

    def _put(self, number: int, sighting: Sighting, seen: Profile, reasons: tuple[str, ...]) -> None:
        cluster = self.clusters[number]
        assert cluster is not None
        cluster.profile = join(cluster.profile, seen) if cluster.sightings else seen
        cluster.sightings.append(sighting)
        cluster.reasons[sighting.id] = reasons
        self.home[sighting.id] = number
        for key in seen.keys:
            self.by_key[key].add(number)
        for place, group in enumerate(self.bonds.together):
            if sighting.id in group:
                self.of_group[place] = number

    def _decided(self, sighting: Sighting) -> int | None:
        """The cluster that a person put this sighting into."""
        for place, group in enumerate(self.bonds.together):
            if sighting.id in group and place in self.of_group:
                return self.of_group[place]
        return None

    def _bridge(self, home: int, others: Sequence[tuple[int, Verdict]]) -> None:
        """An announcement that moves a meeting from one known time to another shows that the two are one.

        And so does one that tells that both are days of one that comes back, and one that gives by its name days to a
        meeting of which only the period was known, days that another had under another name.
        """
        kept = self.clusters[home]
        assert kept is not None
        for number, verdict in others:
            other = self.clusters[number]
            if other is None or verdict.answer != "same" or number == home:
                continue
            if kept.profile.announcements & other.profile.announcements or told_apart(other.profile, kept.profile):
                continue
            if any(self.bonds.forbid([s.id for s in kept.sightings], s.id) for s in other.sightings):
                continue
            for key in other.profile.keys:
                self.by_key[key].discard(number)
                self.by_key[key].add(home)
            kept.profile = join(other.profile, kept.profile)
            kept.sightings = sorted([*other.sightings, *kept.sightings], key=order)
            kept.reasons = {**other.reasons, **kept.reasons}
            self.home |= {s.id: home for s in other.sightings}
            self.of_group = {place: home if at == number else at for place, at in self.of_group.items()}
            self.clusters[number] = None
