"""`calsync init` writes a folder that works, and overwrites nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from calsync.cli.app import run
from calsync.cli.init import write
from calsync.config import load, places


def test_the_folder_is_complete_and_its_configuration_loads(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "calendar"
    assert run(["init", str(folder)]) == 0
    config = load(folder / "calsync.toml", env={})
    assert config.data_dir == folder
    assert [source.address for source in config.sources] == [str(folder / "samples"), str(folder / "announcements")]
    assert len(list((folder / "samples").iterdir())) == 3
    shipped = load(places.shipped() / "calsync.toml", env={})
    assert (config.series, config.feeds) == (shipped.series, shipped.feeds)


def test_the_zone_is_that_of_this_machine_and_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path)]) == 0
    assert "zone = Pacific/Chatham, as this machine's clock" in capsys.readouterr().out
    config = load(tmp_path / "calsync.toml", env={})
    assert config.zone == config.stated_zone == "Pacific/Chatham"
    samples = config.source("samples")
    assert samples is not None and samples.zone == "Asia/Kuala_Lumpur"


def test_where_the_machine_tells_no_zone_none_is_assumed(tmp_path: Path) -> None:
    write(tmp_path, None)
    assert load(tmp_path / "calsync.toml", env={}).stated_zone is None


def test_nothing_is_overwritten_and_the_message_names_what_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "calsync.toml").write_text("mine")
    assert run(["init", str(tmp_path)]) == 1
    assert f"{tmp_path / 'calsync.toml'}: is already there; nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["calsync.toml"]
    assert (tmp_path / "calsync.toml").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(["init", str(tmp_path / "file" / "x")]) == 1
    assert "name another folder" in capsys.readouterr().err
