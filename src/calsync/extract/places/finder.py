"""Every place of a text, in order."""

from __future__ import annotations

from bisect import bisect_right

from calsync.extract.places.afar import online
from calsync.extract.places.hints import hints
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.venues import Venues


class Finder(Venues):
    """Puts together what the grammars found: of two that overlap, the longer and earlier stands."""

    def run(self) -> list[PlaceMention]:
        self.look_up()
        self.join_tails()
        found = [*self.labels(), *self.venues(), *online(self.w)]
        found.sort(key=lambda m: (m.start, -m.end))
        kept: list[PlaceMention] = []
        reach = -1
        for mention in found:
            if mention.kind is PlaceKind.ONLINE or mention.start >= reach:
                kept.append(mention)
                if mention.kind is not PlaceKind.ONLINE:
                    reach = mention.end
        taken = [(m.start, m.end) for m in kept if m.kind is not PlaceKind.ONLINE]
        starts = [start for start, _ in taken]
        towns = [*self.towns(), *self.bodies()]
        for mention in towns:
            at = bisect_right(starts, mention.start) - 1
            if at >= 0 and mention.start < taken[at][1]:
                continue
            if at + 1 < len(starts) and mention.end > starts[at + 1]:
                continue
            kept.append(mention)
        kept.extend(hints(self.w))
        kept.extend(self.doubtful([*kept, *towns]))
        return sorted(kept, key=lambda m: (m.start, -m.end))
