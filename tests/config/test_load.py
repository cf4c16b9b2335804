"""A configuration file to values, and every kind of mistake to one clear line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from calsync.config import Config, default_series, load, prepare
from calsync.errors import ConfigError
from calsync.model import Kind, Status

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a configuration file (and others beside it) and gives its path."""

    def write_files(text: str, **others: str) -> Path:
        for name, content in others.items():
            (tmp_path / f"{name}.toml").write_text(content, "utf-8")
        path = tmp_path / "calsync.toml"
        path.write_text(text, "utf-8")
        return path

    return write_files


def problems(path: Path, env: dict[str, str] | None = None) -> list[str]:
    """What is said of that file, without the path in front."""
    with pytest.raises(ConfigError) as caught:
        load(path, env=env or {})
    return [problem.removeprefix(f"{path}:") for problem in caught.value.problems]


def test_an_empty_file_gives_the_defaults_and_data_beside_it(write: Write, tmp_path: Path) -> None:
    config = load(write(""), env={})
    assert config.path == tmp_path / "calsync.toml"
    assert config.data_dir == tmp_path / "data"
    assert config.calendars_dir == tmp_path / "data" / "calendars"
    assert config.store_url == f"sqlite:///{tmp_path}/data/calsync.sqlite"
    assert (config.zone, config.publish_threshold, config.cancelled_days) == ("UTC", 0.5, 30)
    assert (config.web.host, config.web.port, config.web.token) == ("127.0.0.1", 8765, None)


def test_a_full_file_gives_all_that_it_says(write: Write, tmp_path: Path) -> None:
    config = load(
        write(
            """
zone = "Asia/Kuala_Lumpur"
contact = "clerk@example.org"
data_dir = "kept"
calendars_dir = "{data_dir}/ics"
series = ["families.toml"]
publish_threshold = 0
cancelled_days = 7
max_loss = 1
workers = 2

[web]
address = "[::1]:80"
public_url = "https://calendar.example.org/"
token = "env:TOKEN"

[sources.news]
kind = "feed"
address = "https://example.org/rss.xml"
cron = "*/10 6-22 * jan,feb mon-fri"
zone = "Asia/Manila"
language = "pt-BR"
authority = 5
allow_private = true
follow = false
max_bytes = "2 MB"
timeout = "1m"

[sources.drop]
kind = "folder"
address = "in/box"
every = "1h30m"
enabled = false

[feeds.main]
title = "Main"
series = ["admm"]
country = ["my"]
kind = ["deadline"]
status = ["cancelled"]
sources = ["drop"]
from = 2025-01-01
to = "2025-12-31"
vague = "hide"
cancelled = "confirmed"
alarm = "1d"
color = "#4682b4"
aliases = ["old-main"]
""",
            families='[admm]\ntitle = "ADMM"\nacronyms = ["ADMM"]\nusual_months = [11]\n',
        ),
        env={"TOKEN": "a long word that opens"},
    )
    news, drop = config.sources
    assert (news.cron, news.every, news.max_bytes, news.timeout) == ("*/10 6-22 * jan,feb mon-fri", None, 2_000_000, 60)
    assert (news.zone, news.language, news.authority, news.allow_private, news.follow) == (
        "Asia/Manila", "pt-BR", 5, True, False,
    )  # fmt: skip
    assert (drop.address, drop.every, drop.enabled) == (str(tmp_path / "in" / "box"), timedelta(minutes=90), False)
    (feed,) = config.feeds
    assert (feed.country, feed.kind, feed.status) == (("MY",), (Kind.DEADLINE,), (Status.CANCELLED,))
    assert (feed.from_, feed.to, feed.alarm) == ("2025-01-01", "2025-12-31", timedelta(days=1))
    assert config.feed("old-main") is feed
    assert (config.web.host, config.web.port) == ("::1", 80)
    assert config.web.public_url == "https://calendar.example.org"
    assert config.web.token is not None and config.web.token.matches("a long word that opens")
    assert config.calendars_dir == tmp_path / "kept" / "ics"
    assert [series.key for series in config.series] == ["admm"]
    assert config.files == (tmp_path / "calsync.toml", tmp_path / "families.toml")


def test_every_problem_is_said_at_once_in_the_order_of_the_lines(write: Write) -> None:
    path = write(
        """zoen = "UTC"
zone = "Kuala Lumpur"
workers = "3"
publish_threshold = 50
[web]
address = "here"
[sources.a]
kind = "fodler"
address = "x"
[sources.b]
evry = "3m"
kind = "page"
address = "ftp://example.org"
[feeds.x]
sources = ["c"]
vague = "spam"
"""
    )
    assert problems(path) == [
        '1: unknown setting "zoen"; did you mean "zone"?',
        '2: zone: "Kuala Lumpur" is not an IANA time zone; did you mean "Asia/Kuala_Lumpur"?',
        '3: workers: "3" is not a whole number; write one from 1 to 64, without quotes',
        "4: publish_threshold: 50 is not a number from 0 to 1; write 0.5, for example",
        '6: web: address: "here" is not an address to listen at; write "127.0.0.1:8765"',
        '8: sources.a: kind: "fodler" is not known; did you mean "folder"?',
        '11: sources.b: unknown setting "evry"; did you mean "every"?',
        '13: sources.b: address: "ftp://example.org" is not a web address; write one that starts with https:// or http://',
        '15: feeds.x: sources: there is no source "c"; known are: a, b',
        '16: feeds.x: vague: "spam" is not known; did you mean "span"?',
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('every = "soon"', 'every: "soon" is not a length of time; write "30s", "15m", "6h" or "1d"'),
        ("every = 15", 'every: 15 is not a length of time; write "30s", "15m", "6h" or "1d"'),
        ('every = "1s"', "every: 1s is too often for a feed; write 1m or more"),
        ('every = "2000d"', 'every: "2000d" is out of range; write 1s or more, and a year at most'),
        ('cron = "* * *"', 'cron: "* * *" does not have five fields'),
        ('cron = "61 * * * *"', 'cron: "61" is no minute (from 0 to 59)'),
        ('cron = "0 6 * * moon"', 'cron: "moon" is no weekday (from 0 to 7)'),
        ('cron = "0 22-6 * * *"', 'cron: "22-6" is no hour (from 0 to 23)'),
        ('zone = "Europe/Berln"', 'zone: "Europe/Berln" is not an IANA time zone; did you mean "Europe/Berlin"?'),
        ('zone = "asia/tokyo"', 'did you mean "Asia/Tokyo"?'),
        ('zone = "GMT+8"', 'zone: "GMT+8" is not an IANA time zone'),
        ("zone = 8", "zone: 8 is not a time zone"),
        ('language = "english"', 'language: "english" is not a language tag; write "en", "ms" or "pt-BR"'),
        ('authority = "high"', 'authority: "high" is not a whole number'),
        ("authority = 1000", "authority: 1000 is out of range; write a number from -100 to 100"),
        ('enabled = "yes"', 'enabled: "yes" is neither true nor false'),
        ('max_bytes = "a lot"', 'max_bytes: "a lot" is not a size; write "500 KB" or "20 MB"'),
        ("timeout = 0", "timeout: 0 is not a length of time"),
        ('title = ""', "title: is empty"),
    ],
)
def test_a_wrong_setting_of_a_source_says_what_would_be_right(write: Write, line: str, said: str) -> None:
    path = write(f'[sources.news]\nkind = "feed"\naddress = "https://example.org/rss"\n{line}\n')
    (only,) = problems(path)
    assert only.startswith("4: sources.news: ") and said in only


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('[sources.news]\nkind = "feed"', '1: sources.news: the setting "address" is missing; add address = …'),
        ('[sources."Bad Name"]\nkind = "feed"', "small letters, digits and hyphens: bad-name"),
        ("[sources]\nkind = 1", '2: sources: unknown setting "kind" in [sources]; settings stand in a table of their own'),
        ("sources = 1", "1: sources is no table; write [sources.NAME]"),
        ("web = 1", "1: web is no table; write [web]"),
        ('[source.news]\nkind = "feed"', '1: unknown setting "source"; did you mean "sources"?'),
        ('[feeds.x]\nfrom = "2025-02-30"', 'from: "2025-02-30" is neither a date nor "all"'),
        ('[feeds.x]\nfrom = "2025-02-01"\nto = "2025-01-01"', "3: feeds.x: to: 2025-01-01 is before from"),
        ('[feeds.x]\nstatus = ["past"]', 'status: "past" is not known'),
        ('[feeds.x]\ncountry = "MY"', 'country: "MY" is not a list; write ["MY"]'),
        ('[feeds.x]\ncountry = ["MY", "Malaysia"]', 'country: "Malaysia" is not a country code of two letters'),
        ('[feeds.x]\nkind = ["event", "event"]', "kind: names something twice"),
        ('[feeds.x]\ncolor = "stealblue"', 'color: "stealblue" is not a colour; did you mean "steelblue"?'),
        ("[feeds.x]\ncolor = 4682", 'color: 4682 is not a colour; write a CSS name such as "steelblue", or "#4682b4"'),
        ('[feeds.x]\naliases = ["y"]\n[feeds.y]', '"y" is also the feed x'),
        ('[feeds.x]\nseries = ["admm"]', 'series: there is no series "admm"; none is defined'),
        ('series = ["none/*.toml"]', '1: series: there is no file "none/*.toml"'),
        ('store = "mysql://x"', "1: store: is not a store"),
        ('[web]\npublic_url = "example.org"', "public_url: \"example.org\" is not a web address"),
        ('[sources.x]\nkind = "folder"\naddress = "https://example.org"', "is no folder; write kind = "),
        ('[sources.x]\nkind = "page"\naddress = "https://me:hush@example.org"', "holds a user name or password"),
    ],
)  # fmt: skip
def test_a_wrong_table_says_what_would_be_right(write: Write, table: str, said: str) -> None:
    (only,) = problems(write(table))
    assert said in only


def test_text_that_is_not_toml_is_said_with_its_line(write: Write) -> None:
    (only,) = problems(write('zone = "UTC"\nworkers = \n'))
    assert only.startswith("2: is not valid TOML:")


def test_a_file_that_is_missing_or_not_text_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no such file; name another one with --config"):
        load(tmp_path / "none.toml", env={})
    (tmp_path / "utf16.toml").write_bytes('zone = "UTC"'.encode("utf-16"))
    with pytest.raises(ConfigError, match=r"is not UTF-8 text .* save it as UTF-8"):
        load(tmp_path / "utf16.toml", env={})
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path, env={})


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    path = tmp_path / "calsync.toml"
    path.write_bytes("\ufeffzone = 'Asia/Tokyo'\r\nworkers = 0\r\n".encode())
    assert problems(path) == ["2: workers: 0 is out of range; write a number from 1 to 64"]


def test_a_secret_is_named_and_never_shown(write: Write, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("hush-hush-hush-hush\n")
    config = load(write('store = "env:STORE"\n[web]\ntoken = "file:token"'), env={"STORE": "postgresql://me:hush@db/x"})
    assert config.web.token is not None
    assert config.web.token.reveal() == "hush-hush-hush-hush"
    assert config.store_url == "postgresql://me:hush@db/x"
    assert "hush" not in repr(config) + str(config.web.token)


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("hush-hush-hush-hush", 'a secret does not stand in this file; write "env:NAME" or "file:PATH"'),
        ("env:NOT_SET", "the environment has no NOT_SET"),
        ("env:SHORT", "is shorter than 16 characters"),
        ("file:none", "cannot be read (No such file or directory); write the secret into it"),
    ],
)
def test_a_wrong_secret_is_explained_without_showing_it(write: Write, token: str, said: str) -> None:
    (only,) = problems(write(f'[web]\ntoken = "{token}"'), {"SHORT": "hush"})
    assert said in only and "hush" not in only


def test_problems_of_series_files_name_those_files(write: Write, tmp_path: Path) -> None:
    path = write(
        'series = ["one.toml", "two.toml"]\nzone = "x"',
        one='[admm]\ntitle = "ADMM"\nacronyms = ["ADMM"]\nparnt = "x"\n\n[amm]\nname = ["AMM"]\n',
        two='[admm]\ntitle = "Again"\n\n[retreat]\ntitle = "R"\nparent = "adm"\nusual_months = [13]\nacronyms = ["ADMM"]\n',
    )
    with pytest.raises(ConfigError) as caught:
        load(path, env={})
    assert [problem.removeprefix(f"{tmp_path}/") for problem in caught.value.problems] == [
        'calsync.toml:2: zone: "x" is not an IANA time zone; write a name such as "Asia/Kuala_Lumpur" or "UTC"',
        'one.toml:4: admm: unknown setting "parnt"; did you mean "parent"?',
        'one.toml:6: amm: the setting "title" is missing; add title = …',
        'one.toml:7: amm: unknown setting "name"; did you mean "names"?',
        'two.toml:1: admm: the series "admm" is also in another file; remove one of them',
        'two.toml:6: retreat: parent: there is no series "adm"; did you mean "admm"?',
        "two.toml:7: retreat: usual_months: 13 is out of range; write a number from 1 to 12",
        'two.toml:8: retreat: acronyms: "ADMM" also means the series "admm"; remove it from one of them',
    ]


def test_the_command_line_and_the_environment_choose_file_and_folder(write: Write, tmp_path: Path) -> None:
    path = write('data_dir = "of-the-file"')
    assert load(path, env={}).data_dir == tmp_path / "of-the-file"
    env = {"CALSYNC_CONFIG": str(path), "CALSYNC_DATA_DIR": str(tmp_path / "of-the-environment")}
    assert load(None, env=env).data_dir == tmp_path / "of-the-environment"
    assert load(None, env=env, data_dir=tmp_path / "said").data_dir == tmp_path / "said"


def test_a_file_in_the_current_folder_comes_before_the_shipped_one(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("")
    monkeypatch.chdir(tmp_path)
    assert load(None, env={"HOME": str(tmp_path / "home")}).path == path


def test_the_shipped_configuration_is_right_and_keeps_its_data_out_of_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = load(None, env={"HOME": str(tmp_path)})
    root = Path(__file__).resolve().parents[2]
    assert config.path == root / "config" / "calsync.toml"
    assert config.data_dir == root / "var"
    assert {feed.name: feed.from_ for feed in config.feeds} == {"all": "all", "asean-defence": "all"}
    assert {source.name for source in config.sources} == {"samples", "announcements"}
    defence = {"admm", "admm-retreat", "admm-plus", "adsom", "adsom-plus", "adsom-wg", "acdfm"}
    assert defence <= {series.key for series in config.series} == {series.key for series in default_series()}


def test_the_folders_are_made_and_a_folder_that_cannot_be_says_so(write: Write, tmp_path: Path) -> None:
    path = write(
        '[sources.drop]\nkind = "folder"\naddress = "{data_dir}/in"\n[sources.other]\nkind = "folder"\naddress = "x"'
    )
    prepare(load(path, env={}))
    assert (tmp_path / "data" / "in").is_dir() and (tmp_path / "data" / "calendars").is_dir()
    assert not (tmp_path / "x").exists()  # somebody else's folder is not made
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match=r"cannot be made .* name another one with --data-dir"):
        prepare(load(path, env={}, data_dir=tmp_path / "file" / "below"))


def test_the_same_file_gives_equal_values(write: Write) -> None:
    path = write('[sources.a]\nkind = "folder"\naddress = "a"')
    first, second = load(path, env={}), load(path, env={})
    assert first == second and isinstance(first, Config)
