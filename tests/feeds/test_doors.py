"""Private feeds: a token opens, a revoked one is told so, everything else is nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calsync.config.values import FeedConfig
from calsync.errors import CalsyncError, StoreError
from calsync.feeds import Door, FeedKeeper
from tests.publish.build import NOW
from tests.publish.shelf import MAIN, OTHER, Settings, Shelf, Ticks, Web, keeper

CLOSED = FeedConfig("inner", "Inner circle", private=True, from_="all")
OPEN = FeedConfig("all", from_="all")


def test_a_private_feed_opens_with_its_token_only(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN), tmp_path, CLOSED, OPEN)
    word = made.tokens.add("inner", "for Aisyah", NOW)
    assert made.door("inner", word, NOW) is Door.PRIVATE
    assert made.door("inner", None, NOW) is Door.CLOSED
    assert made.door("inner", word[:-1] + "1", NOW) is Door.CLOSED
    assert made.door("inner", "", NOW) is Door.CLOSED
    assert made.door("all", word, NOW) is Door.CLOSED, "a token opens one feed"
    assert made.door("all", None, NOW) is Door.OPEN


def test_a_token_has_160_random_bits_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path, CLOSED)
    words = {made.tokens.add("inner", "x", NOW) for _ in range(20)}
    assert len(words) == 20
    assert all(re.fullmatch(r"[a-z2-7]{32}", word) for word in words)
    kept = repr(shelf.small)
    assert not any(word in kept for word in words)


def test_a_revoked_token_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path, CLOSED)
    first, second = made.tokens.add("inner", "first", NOW), made.tokens.add("inner", "second", NOW)
    ended = made.tokens.revoke(first, NOW + timedelta(days=1))
    assert (ended.label, ended.revoked) == ("first", NOW + timedelta(days=1))
    assert made.door("inner", first, NOW) is Door.GONE
    assert made.door("inner", second, NOW) is Door.PRIVATE
    other = keeper(shelf, tmp_path, CLOSED)
    left = next(one for one in other.tokens.all() if one.label == "second")
    other.tokens.revoke(left.id, NOW)
    assert [one.revoked is not None for one in other.tokens.all()] == [True, True]
    with pytest.raises(CalsyncError, match="revoked already"):
        other.tokens.revoke(first, NOW)
    with pytest.raises(CalsyncError, match="no such token"):
        other.tokens.revoke("00000000", NOW)


def test_what_another_process_does_is_known_after_a_second(tmp_path: Path) -> None:
    shelf, ticks = Shelf(MAIN), Ticks()
    serving = FeedKeeper(shelf, Settings(tmp_path, feeds=(CLOSED,)), clock=ticks)
    assert serving.door("inner", "nonsense", NOW) is Door.CLOSED
    word = keeper(shelf, tmp_path, CLOSED).tokens.add("inner", "x", NOW)
    assert serving.door("inner", word, NOW) is Door.CLOSED
    ticks.now += 1
    assert serving.door("inner", word, NOW) is Door.PRIVATE


def test_while_the_store_is_broken_known_tokens_open(tmp_path: Path) -> None:
    shelf, ticks = Shelf(MAIN), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path, feeds=(CLOSED,)), clock=ticks)
    word = made.tokens.add("inner", "x", NOW)
    assert made.door("inner", word, NOW) is Door.PRIVATE
    shelf.broken, ticks.now = True, ticks.now + 5
    assert made.door("inner", word, NOW) is Door.PRIVATE
    with pytest.raises(StoreError):
        keeper(shelf, tmp_path, CLOSED).door("inner", word, NOW)


def test_a_private_feed_is_no_file_that_others_may_serve_and_names_no_address(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN, OTHER), tmp_path, CLOSED, OPEN, web=Web("https://cal.example"))
    made.refresh(NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["all.ics"]
    ready = made.ready("inner")
    assert ready is not None
    assert ready.count == 2
    assert b"SOURCE" not in ready.body


def test_a_feed_that_becomes_private_or_has_ended_leaves_no_file(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    feed = replace(OPEN, aliases=("everything",), withdrawn="2025-12-31")
    keeper(shelf, tmp_path, feed).refresh(NOW)
    assert {path.name for path in tmp_path.iterdir()} == {"all.ics", "everything.ics"}
    keeper(shelf, tmp_path, feed).refresh(datetime(2025, 12, 31, 12, tzinfo=UTC))
    assert list(tmp_path.iterdir()) == []
    keeper(shelf, tmp_path, OPEN).refresh(NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["all.ics"]
    keeper(shelf, tmp_path, replace(OPEN, private=True)).refresh(NOW)
    assert list(tmp_path.iterdir()) == []


def test_an_older_name_is_a_name_at_the_door_as_well(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN), tmp_path, replace(CLOSED, aliases=("circle",)))
    word = made.tokens.add("inner", "x", NOW)
    assert made.door("circle", word, NOW) is Door.PRIVATE
