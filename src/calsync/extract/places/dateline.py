"""Datelines: where a report was written."""

from __future__ import annotations

import re
from dataclasses import replace

from calsync.extract.knowledge.cldr import MONTHS
from calsync.extract.knowledge.places import What
from calsync.extract.lexicon import alternation
from calsync.extract.places.choose import resolve, title_case
from calsync.extract.places.nouns import Context, Dateline
from calsync.extract.places.towns import Towns, kind_of

_CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]*(?:[ ](?:[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]*|de|DE|la|al))*"


_NAME = r"[A-ZÀ-Þ][\w.'’\-]*(?:[ ](?:[A-ZÀ-Þ][\w.'’\-]*|de|la|al|am|sur)){0,4}"


_MONTH = f"(?i:{alternation(name for table in MONTHS.values() for name in table)})"
_DAY = rf"(?:{_MONTH}\.?[ ]\d{{1,2}}|\d{{1,2}}\.?[ ]{_MONTH}\.?)(?:,?[ ]\d{{4}})?"


_DATELINE = re.compile(
    rf"^[ \t*>]*(?:[A-Z]{{2,6}}[ ])??(?P<place>{_CAPS}|{_NAME})(?P<tail>[ ]?(?:,|\[|\()[ ]?{_NAME}[\])]?)?"
    rf"(?:[ ]?,[ ](?:den |le |el )?{_DAY}|[ ]{_DAY})?(?:[ ]?\((?!\d)[A-Za-z/ .\-]{{2,30}}\))?(?:,[ ][A-Z][A-Za-z]+)?[ ]?(?P<sign>:|—|–|--|-[ ]|\.(?=[ ][A-ZÀ-Þ]))"
    rf"|^[ \t]*(?P<place2>{_NAME})(?P<tail2>,[ ]{_NAME})?,[ ](?:den |le |el )?{_DAY}[ ]?$",
    re.MULTILINE,
)


def dateline_place(text: str, context: Context | None = None) -> Dateline | None:
    """The dateline of a report ("KUALA LUMPUR, Feb 26 (Bernama) --") within its first 2,000 characters, or None.

    Only a place that the gazetteer knows counts; a heading with a colon ("Paris: …") only in capitals or with a date.
    """
    context = context or Context()
    for match in _DATELINE.finditer(text, 0, 2000):
        group = "place" if match["place"] else "place2"
        start = match.start(group)
        end = match.end("tail") if group == "place" and match["tail"] else match.end(group)
        if group == "place2" and match["tail2"]:
            end = match.end("tail2")
        words_of = text[start : match.end(group)]
        if match["sign"] in (":", "- ") and not words_of.isupper() and not re.search(r"\d|\(", match[0]):
            continue
        if match["sign"] == "." and not (match["place"].isupper() and re.search(r"\d", match[0])):
            continue  # "THE HAGUE, 2 May 2025. The Court …"
        hits = Towns(text[start:end], ())
        hits.look_up()
        hits.join_tails()
        hit = hits.hits.get(0)
        if (
            hit is None
            or hit.what is What.DEMONYM
            or hit.name.code
            or hits.w.core_end(hit.last) < len(words_of.rstrip("."))
        ):
            continue
        prose = words_of.isupper() and re.match(r"[^\n]{40}", text[match.end() :]) is not None
        if hit.name.weak and match["sign"] in (":", "- ") and not re.search(r"\d|\(", match[0]) and not prose:
            continue
        mention = hits.mention_of(hit, kind_of(hit.what), 0.9, "dateline")
        if text[start:end].isupper() or words_of.isupper():
            mention = replace(mention, text=title_case(mention.text))
        place = resolve([mention], context)
        if place is not None:
            return Dateline(place, start, start + mention.end)
    return None
