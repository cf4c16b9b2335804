"""`calsync add` at ten kinds of publishers: the right kind and the right meetings, without any setting."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from calsync.config import SourceConfig, default_series, load
from calsync.discover import Possibility, discover
from calsync.fetch import Client
from calsync.fetch.recording import replayed
from calsync.model import Candidate
from calsync.reading import shared
from calsync.trial import trial
from tests.examples.sites import SITES

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 2, 25, 4, 0, tzinfo=UTC)
GIVEN = SourceConfig("added", "page", "", zone="Asia/Kuala_Lumpur")


@cache
def ways(name: str) -> tuple[Possibility, ...]:
    site = SITES[name]
    with TemporaryDirectory() as folder, Client(through=replayed(site.record(Path(folder)))) as client:
        found = discover(site.address, client, shared((default_series(), None), 1), NOW, given=GIVEN)
    return tuple(found)


def named(events: list[Candidate], words: str, start: str) -> bool:
    return any(
        words.casefold() in " / ".join((event.title, *event.aliases)).casefold() and event.span.stream()[0] == start
        for event in events
    )


@pytest.mark.parametrize("name", SITES)
def test_the_kind_is_right_without_a_setting(name: str) -> None:
    best = ways(name)[0]
    assert best.source.kind == SITES[name].kind
    assert best.trial.error is None and best.trial.items


def test_the_meetings_are_right_in_eight_of_the_ten() -> None:
    wrong = {
        name: missing
        for name, site in SITES.items()
        if (missing := [e for e in site.expects if not named([one for _, one in ways(name)[0].trial.events], *e)])
    }
    assert len(SITES) >= 10 and len(wrong) <= len(SITES) - 8, wrong


# The examples that are shipped


def examples() -> list[Path]:
    return sorted((ROOT / "config" / "examples").glob("*.toml"))


def test_there_is_an_example_for_each_kind_of_publisher() -> None:
    assert {path.stem for path in examples()} == set(SITES)


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_an_example_is_a_right_configuration_and_follows_its_publisher(path: Path, tmp_path: Path) -> None:
    said = tomllib.loads(path.read_text("utf-8"))
    assert path.read_text("utf-8").startswith("# ") and list(said) == ["sources"]
    (source,) = load(path, data_dir=tmp_path, env={}).sources
    site = SITES[path.stem]
    assert (source.kind, source.address) == (site.kind, ways(path.stem)[0].source.address)
    with Client(through=replayed(site.record(tmp_path / "recorded"))) as client:
        tried = trial(source, client, shared((default_series(), None), 1), NOW)
    assert tried.error is None and tried.items and not any(item.found.failed for item in tried.items)
