"""The forms in which a feed can be had: the ending of its address, and what that is."""

from __future__ import annotations

from calsync.publish import atom, jsonfeed, table

ICS, ATOM, JSON_FEED, JSON = "ics", "atom", "feed.json", "json"
MEDIA_TYPES = {
    ICS: "text/calendar; charset=utf-8",
    ATOM: atom.MEDIA_TYPE,
    JSON_FEED: jsonfeed.MEDIA_TYPE,
    JSON: table.MEDIA_TYPE,
}
