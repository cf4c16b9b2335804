"""Where a meeting is: towns and countries by the gazetteer, venues and addresses by grammar, and "online".

`Places.find` marks a text once; `place_for` picks for a stretch of it, `resolve` makes a Place of what was picked, with
its country and zone. All of it is linear in the text, and every mention is true: text[start:end] is what it rests on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from calsync.extract.places.afar import ONLINE_ONLY
from calsync.extract.places.beside import beside, pieces
from calsync.extract.places.choose import (
    choose,
    common,
    context_of,
    many_zones,
    meant,
    resolve,
    weights,
    zone_country,
    zone_of,
)
from calsync.extract.places.dateline import dateline_place
from calsync.extract.places.finder import Finder
from calsync.extract.places.nouns import SURE, Context, Dateline, PlaceKind, PlaceMention, Where
from calsync.extract.places.pick import HERE, document_place, in_town, located, place_for
from calsync.model import Place

__all__ = [
    "HERE",
    "ONLINE_ONLY",
    "SURE",
    "Context",
    "Dateline",
    "PlaceKind",
    "PlaceMention",
    "Places",
    "Where",
    "beside",
    "choose",
    "common",
    "context_of",
    "dateline_place",
    "document_place",
    "in_town",
    "located",
    "many_zones",
    "meant",
    "pieces",
    "place_for",
    "resolve",
    "weights",
    "zone_country",
    "zone_of",
]


class Places:
    """The finder. It holds nothing of a text, and may be shared and pickled."""

    __slots__ = ()

    def find(self, text: str, breaks: Collection[int] = (), language: str | None = None) -> list[PlaceMention]:
        """Every place that the text names, in order; none crosses an offset of `breaks` (block bounds).

        The grammars of all languages are tried at once; by its `language` a text rather means one of two namesakes.
        """
        return Finder(text, breaks, language).run()

    def resolve(self, mentions: Iterable[PlaceMention], context: Context | None = None) -> Place | None:
        """One Place of the mentions that belong together."""
        return resolve(mentions, context)
