"""Zones as rules, compared with the zone data itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

import pytest

from calsync.publish import zones
from calsync.publish.check import offset_at
from calsync.publish.contentlines import Component, parse

FIRST, LAST = 2000, 2040
NAMES = sorted(name for name in available_timezones() if name not in ("localtime", "Factory"))


def _distinct() -> list[str]:
    """One name for each zone: the others are links to the same data."""
    found: dict[bytes, str] = {}
    for name in NAMES:
        data = files("tzdata.zoneinfo").joinpath(*name.split("/"))
        found.setdefault(data.read_bytes() if data.is_file() else name.encode(), name)
    return list(found.values())


ZONES = _distinct()
GROUPS = [ZONES[start::8] for start in range(8)]


def _clear(local: datetime, zone: ZoneInfo) -> bool:
    """Neither skipped nor repeated by the clocks that night."""
    there = local.replace(tzinfo=zone, fold=0)
    return there.utcoffset() == there.replace(fold=1).utcoffset()


def _component(zone: str, first: int, last: int) -> Component:
    roots, findings = parse(zones.vtimezone(zone, first, last))
    assert not findings
    return roots[0]


def _around_onsets(zone: str, first: int, last: int) -> Iterator[datetime]:
    """Local times an hour before and after each change that the zone data know, and every half year."""
    there, at, end = ZoneInfo(zone), datetime(first, 1, 1, 12, tzinfo=UTC), datetime(last, 12, 31, tzinfo=UTC)
    while at < end:
        later = at + timedelta(days=20)
        low, high = at, later
        if at.astimezone(there).utcoffset() != later.astimezone(there).utcoffset():
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(there).utcoffset() == at.astimezone(there).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            for moment in (low - timedelta(hours=2), high + timedelta(hours=2)):
                local = moment.astimezone(there).replace(tzinfo=None, microsecond=0, fold=0)
                if _clear(local, there):
                    yield local
        elif at.month in (1, 7):
            yield at.astimezone(there).replace(tzinfo=None, fold=0)
        at = later


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: names[0])
def test_every_zone_gives_the_offset_of_the_zone_data_around_every_change(names: list[str]) -> None:
    for zone in names:
        component, there = _component(zone, FIRST, LAST), ZoneInfo(zone)
        for local in _around_onsets(zone, FIRST, LAST):
            assert offset_at(component, local) == local.replace(tzinfo=there).utcoffset(), (zone, local)


@pytest.mark.lab
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("names", GROUPS, ids=lambda names: names[0])
def test_every_zone_gives_the_offset_of_the_zone_data_in_every_hour(names: list[str]) -> None:
    for zone in names:
        there = ZoneInfo(zone)
        for first in (2018, 2022, 2026):
            component = _component(zone, first, first + 3)
            local, end = datetime(first, 1, 1, 0, 30), datetime(first + 4, 1, 1)
            while local < end:
                if _clear(local, there):
                    assert offset_at(component, local) == local.replace(tzinfo=there).utcoffset(), (zone, local)
                local += timedelta(hours=1)


def test_a_feed_of_one_year_has_right_zones_as_well() -> None:
    for zone in ("Europe/London", "America/New_York", "Australia/Sydney", "America/Santiago", "Asia/Jerusalem"):
        for year in range(2005, 2030):
            component = _component(zone, year, year)
            for local in _around_onsets(zone, year, year):
                assert offset_at(component, local) == local.replace(tzinfo=ZoneInfo(zone)).utcoffset(), (zone, local)


@pytest.mark.parametrize(
    ("zone", "blocks"),
    [
        ("Asia/Kuala_Lumpur", ["STANDARD"]),
        ("Asia/Singapore", ["STANDARD"]),
        ("Etc/UTC", ["STANDARD"]),
        ("Europe/Berlin", ["DAYLIGHT", "STANDARD"]),
        ("Europe/Dublin", ["DAYLIGHT", "STANDARD"]),
        ("America/New_York", ["DAYLIGHT", "STANDARD"]),
        ("Australia/Sydney", ["STANDARD", "DAYLIGHT"]),
        ("Pacific/Auckland", ["STANDARD", "DAYLIGHT"]),
    ],
)
def test_a_regular_zone_is_one_standard_and_at_most_one_daylight(zone: str, blocks: list[str]) -> None:
    component = _component(zone, 2024, 2027)
    assert [inner.name for inner in component.inner] == blocks


def test_summer_begins_at_the_wall_clock_time_before_the_change() -> None:
    """The library writes it in the new offset, an hour late (RFC 5545 3.6.5)."""
    text = zones.vtimezone("America/New_York", 2024, 2024).decode()
    assert "DTSTART:20220313T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400" in text
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n" in text


def test_a_change_of_the_law_gives_rules_with_an_end() -> None:
    """The United States moved both ends of summer time in 2007."""
    text = zones.vtimezone("America/New_York", 2005, 2009).decode()
    assert text.count("RRULE:") == 4
    assert text.count("UNTIL=") == 2


def test_no_zone_has_lists_of_dates_or_comments() -> None:
    for zone in ZONES:
        text = zones.vtimezone(zone, 2015, 2030)
        assert not re.search(rb"RDATE|COMMENT|LMT", text), zone


def test_a_zone_whose_clocks_rest_is_the_same_block_for_all_years() -> None:
    assert zones.vtimezone("Asia/Kuala_Lumpur", 2010, 2012) == zones.vtimezone("Asia/Kuala_Lumpur", 2025, 2030)


def test_a_time_in_a_zone_without_rules_is_written_in_utc() -> None:
    at = zones.placed(datetime(2025, 7, 1, 12), "Africa/Casablanca")
    assert (at.tzinfo, at.hour) == (UTC, 11)


def test_a_time_that_the_clocks_skip_or_repeat_is_written_in_utc() -> None:
    skipped = zones.placed(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")
    repeated = zones.placed(datetime(2026, 10, 25, 2, 30), "Europe/Berlin")
    assert (skipped.tzinfo, repeated.tzinfo) == (UTC, UTC)
    assert repeated.hour == 0


def test_a_fixed_offset_is_written_in_utc() -> None:
    assert zones.placed(datetime(2026, 6, 14, 23, 59), "Etc/GMT+12") == datetime(2026, 6, 15, 11, 59, tzinfo=UTC)


def test_a_plain_time_stays_in_its_zone() -> None:
    at = zones.placed(datetime(2025, 10, 31, 9), "Asia/Kuala_Lumpur")
    assert str(at.tzinfo) == "Asia/Kuala_Lumpur"
