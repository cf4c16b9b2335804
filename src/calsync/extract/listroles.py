"""What the list that a time stands in says of its role: a column of deadlines, the hours of a programme, an office's days."""

from __future__ import annotations

from collections.abc import Sequence

from calsync.extract.layout import Layout
from calsync.extract.listing import AGENDA, OFFICE, PROGRAMME, ZONES, Listing
from calsync.extract.mentions import Dated
from calsync.extract.roles import DEADLINE, EVENT, FORMER, HOURS, NONE, STAMP, Role

_BY_COLUMN = {"deadline": DEADLINE, "former": FORMER, "stamp": STAMP}


def roles_of_lists(found: Sequence[Dated], layout: Layout) -> None:
    """Gives the times of tables and lists the role that their column or their list tells."""
    rows: dict[int, list[Dated]] = {}
    for dated in found:
        listing = layout.lists.of(dated.unit.index)
        if listing is None or dated.role.name not in (EVENT, NONE, DEADLINE):
            continue
        column = listing.column_at(dated.unit.index, dated.start)
        if column is not None and column.holds in _BY_COLUMN:
            dated.role = Role(_BY_COLUMN[column.holds], f"stands in the column {column.head!r}")
        else:
            rows.setdefault(listing.rows[0], []).append(dated)
    for first, times in rows.items():
        listing = layout.lists.of(first)
        if listing is not None:
            _by_kind(times, listing)


def _by_kind(times: list[Dated], listing: Listing) -> None:
    asked = [d for d in times if d.role.name == DEADLINE]
    if len(asked) > 1 and len(asked) * 2 >= len({d.unit.index for d in times if d.when.has_day}):
        for dated in times:
            if dated.role.name == NONE and dated.when.has_day:
                dated.role = Role(DEADLINE, "a bound among deadlines")
    times = [d for d in times if d.role.name == EVENT]
    hours = [d for d in times if not d.when.has_date]
    days = [d for d in times if d.when.has_day]
    if listing.kind == OFFICE:
        for dated in times:
            dated.role = Role(HOURS, listing.reason)
    elif listing.kind == ZONES:
        for dated in times[1:]:
            dated.role = Role(NONE, listing.reason)
    elif listing.kind == PROGRAMME:
        for dated in hours if days else hours[1:]:  # the first hour of one day's programme is its beginning
            dated.role = Role(NONE, "an hour of the programme")
    elif listing.kind == AGENDA:
        for dated in times:
            if not dated.when.has_day and dated.when.month is None:
                dated.role = Role(NONE, "an item of an agenda")
