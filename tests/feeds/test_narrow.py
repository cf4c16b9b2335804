"""What a reader may ask by the query of a feed's address, and what he is told where he may not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from calsync.feeds import Narrowing, QueryError
from calsync.feeds.narrow import narrowing
from calsync.publish import Presentation
from calsync.publish.select import Query

SERIES = ("admm", "adsom", "acdfm")


def asked(query: str) -> Narrowing:
    return narrowing(query, SERIES)


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("", ""),
        ("series=adsom,admm", "series=admm,adsom"),
        ("series=adsom&series=admm&series=adsom", "series=admm,adsom"),
        ("vague=hide&country=my,sg&series=admm", "series=admm&country=MY,SG&vague=hide"),
        ("q=Kuala%20lumpur+ADMM", "q=admm%20kuala%20lumpur"),
        ("to=2026-12-31&from=all", "from=all&to=2026-12-31"),
        ("status=tentative,confirmed&kind=event", "status=confirmed,tentative&kind=event"),
        ("alarm=1h&cancelled=confirmed&as_of=2025-06-01", "cancelled=confirmed&alarm=1h&as_of=2025-06-01"),
    ],
)
def test_equal_questions_are_one_question(query: str, right: str) -> None:
    assert str(asked(query)) == right
    assert asked(right) == asked(query)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("seres=admm", 'did you mean "series"'),
        ("x=1", "A feed takes series, country, status, kind, from, to, q, vague, cancelled, alarm, as_of."),
        ("series=adm", 'there is no series "adm"; did you mean "admm"?'),
        ("series=zzzzzz", "the series are acdfm, admm, adsom"),
        ("country=Malaysia", "two letters"),
        ("flavour=red", 'There is no parameter "flavour". A feed takes'),
        ("status=past", '"confirmed", "tentative", "cancelled", "postponed"'),
        ("kind=party", '"event", "deadline"'),
        ("from=tomorrow", 'neither a date nor "all"'),
        ("to=all", "not a date"),
        ("from=2026-02-01&to=2026-01-01", "nothing would be shown"),
        ("vague=maybe", '"span", "first", "hide"'),
        ("cancelled=no", '"mark", "confirmed", "hide"'),
        ("alarm=7m", '"5m", "10m", "15m"'),
        ("vague=hide&vague=span", "stands twice"),
        ("q=", "is empty"),
        ("q=" + "word+" * 40 + "&q=x", "stands twice"),
        ("as_of=2025-13-01", "not a date"),
        ("series", "write ?name=value"),
        ("q=%ff", "cannot be read"),
        ("q=" + "a" * 101, "100 characters"),
        ("q=" + "a" * 2000, "1000 characters"),
        ("&".join(["series=admm"] * 61), "cannot be read"),
    ],
)
def test_a_wrong_question_is_told_what_would_be_right(query: str, told: str) -> None:
    with pytest.raises(QueryError) as error:
        asked(query)
    assert told in str(error.value)
    assert str(error.value).endswith((".", "?"))
    assert not str(error.value).endswith("?.")


def test_what_the_feed_does_by_itself_is_no_question() -> None:
    own = Presentation("first", "mark", timedelta(hours=1))
    assert not asked("vague=first&cancelled=mark&alarm=1h").beyond(own)
    assert str(asked("vague=span&alarm=none").beyond(own)) == "vague=span&alarm=none"
    assert not asked("alarm=none").beyond(Presentation())


def test_a_query_takes_away_from_what_the_feed_holds() -> None:
    feed = Query(series=("admm",), from_="2025-01-01")
    own, other = asked("series=adsom&from=all").queries(feed)
    assert (own, other.series, other.from_) == (feed, ("adsom",), "all")


def test_from_takes_the_place_of_the_usual_window_only() -> None:
    assert asked("from=all").queries(Query())[0].from_ == "all"
    assert asked("series=admm").queries(Query())[0].from_ is None
    assert asked("from=2020-01-01").queries(Query(from_="2025-01-01"))[0].from_ == "2025-01-01"


def test_the_presentation_is_the_feeds_where_nothing_else_is_asked() -> None:
    feed = Presentation("first", "mark", timedelta(hours=1))
    assert asked("vague=hide").presentation(feed) == Presentation("hide", "mark", timedelta(hours=1))
    assert asked("alarm=none").presentation(feed).alarm is None
    assert asked("as_of=2025-06-01").as_of == date(2025, 6, 1)
