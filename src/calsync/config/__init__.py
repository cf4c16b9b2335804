"""config/*.toml to frozen values. Every problem is said at once, with file, line, what was found and what is right."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from calsync.config import checks, places
from calsync.config.checks import Check, Wrong
from calsync.config.lines import Key, line_of, lines
from calsync.config.values import Config, FeedConfig, Secret, SourceConfig, WebConfig
from calsync.errors import ConfigError
from calsync.model import Kind, Series, Status

__all__ = ["Config", "FeedConfig", "Secret", "SourceConfig", "WebConfig", "default_series", "load", "prepare"]

KINDS = ("calendar", "feed", "folder", "listing", "mailbox", "page", "sitemap")  # the files of fetch/; a test compares
_HOUR, _MINUTE = timedelta(hours=1), timedelta(minutes=1)
USUAL_EVERY = {"folder": _MINUTE, "feed": _HOUR, "page": 6 * _HOUR, "mailbox": 5 * _MINUTE} | dict.fromkeys(
    ("calendar", "listing", "sitemap"), 3 * _HOUR
)
LEAST_EVERY = dict.fromkeys(KINDS, _MINUTE) | {"folder": timedelta(seconds=5)}
LOCAL_KINDS = ("calendar", "folder", "mailbox")  # their address may be a path


def load(path: Path | None, *, data_dir: Path | None = None, env: Mapping[str, str] | None = None) -> Config:
    """The configuration of the file `path`, or of the usual places (`places.config_file`). Writes nothing.

    `data_dir` and `env` (the environment if not given) overrule what the file says of the data folder. Raises
    ConfigError with every problem of the file and of the series files that it names.
    """
    env = os.environ if env is None else env
    stated = path or places.config_file(env)
    problems: list[str] = []
    file = _File.read(stated.expanduser(), problems)
    config = _Reader(file, env, data_dir, problems).config() if file else None
    if problems or config is None:
        raise ConfigError(_in_order(problems))
    return config


def default_series() -> tuple[Series, ...]:
    """The families of meetings that are shipped, for commands that need no configuration."""
    problems: list[str] = []
    _, series = _read_series(sorted((places.shipped() / "series").glob("*.toml")), problems)
    if problems:
        raise ConfigError(problems)
    return series


def prepare(config: Config) -> None:
    """Make the folders that the configuration needs: data, calendars, and sources inside the data folder."""
    inside = [Path(s.address) for s in config.sources if s.kind == "folder" and s.enabled]
    wanted = [config.data_dir, config.calendars_dir]
    wanted += [folder for folder in inside if folder.is_relative_to(config.data_dir)]
    for folder in wanted:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            hint = "make it writable, or name another one with --data-dir"
            raise ConfigError([f"{folder}: the folder cannot be made ({error.strerror}); {hint}"]) from error


# What each table may hold. Defaults stand in values.py; docs/configuration.md is compared with these by a test.

TOP: dict[str, Check] = {
    "zone": checks.zone,
    "contact": checks.text,
    "data_dir": checks.text,
    "calendars_dir": checks.text,
    "store": checks.text,
    "series": checks.many(checks.text),
    "publish_threshold": checks.share,
    "cancelled_days": checks.whole(0, 3650),
    "max_loss": checks.share,
    "keep_documents_days": checks.whole(1, 36500),
    "workers": checks.whole(1, 64),
}
WEB: dict[str, Check] = {
    "address": checks.address,
    "public_url": checks.public_url,
    "token": checks.text,
    "processes": checks.whole(1, 64),
}
SOURCE: dict[str, Check] = {
    "kind": checks.one_of(*KINDS),
    "address": checks.text,
    "title": checks.text,
    "every": checks.duration(),
    "cron": checks.cron,
    "zone": checks.zone,
    "language": checks.language,
    "authority": checks.whole(-100, 100),
    "enabled": checks.flag,
    "allow_private": checks.flag,
    "follow": checks.flag,
    "max_bytes": checks.size,
    "timeout": checks.seconds,
    "robots": checks.flag,
    "select": checks.text,
    "pages": checks.whole(1, 100),
    "keep_days": checks.whole(1, 36500),
    "keep_bytes": checks.size,
    "password": checks.text,
}
FEED: dict[str, Check] = {
    "title": checks.text,
    "description": checks.text,
    "color": checks.color,
    "series": checks.many(checks.text),
    "country": checks.many(checks.country),
    "kind": checks.many(checks.one_of(*(kind.value for kind in Kind))),
    "status": checks.many(checks.one_of(*(status.value for status in Status if status is not Status.PAST))),
    "sources": checks.many(checks.text),
    "q": checks.text,
    "from": checks.beginning,
    "to": checks.day,
    "vague": checks.one_of("span", "first", "hide"),
    "cancelled": checks.one_of("mark", "confirmed", "hide"),
    "alarm": checks.duration(timedelta(minutes=1)),
    "aliases": checks.many(checks.name),
    "private": checks.flag,
    "withdrawn": checks.day,
    "withdrawn_note": checks.text,
}
SERIES: dict[str, Check] = {
    "title": checks.text,
    "names": checks.many(checks.text),
    "acronyms": checks.many(checks.text),
    "parent": checks.text,
    "part": checks.text,
    "usual_months": checks.many(checks.whole(1, 12)),
    "host": checks.text,
    "yearly": checks.flag,
    "description": checks.text,
}


@dataclass(frozen=True, slots=True)
class _File:
    """A TOML file, its values, and on which line each stands."""

    path: Path
    values: dict[str, Any]
    lines: dict[Key, int]
    problems: list[str]

    @classmethod
    def read(cls, path: Path, problems: list[str]) -> _File | None:
        """The file; None after a problem was noted that leaves nothing to look at."""
        try:
            text = path.read_bytes().decode("utf-8-sig")
            return cls(path, tomllib.loads(text), lines(text), problems)
        except FileNotFoundError:
            problems.append(
                f"{path}: there is no such file; name another one with --config, or write one: calsync init"
            )
        except UnicodeDecodeError as error:
            problems.append(f"{path}: is not UTF-8 text (at byte {error.start}); save it as UTF-8")
        except tomllib.TOMLDecodeError as error:
            problems.append(_syntax(path, str(error)))
        except OSError as error:
            problems.append(f"{path}: cannot be read ({error.strerror}); look at its permissions")
        return None

    def say(self, table: Key, key: Key, problem: str) -> None:
        """Note a problem of the setting `key` of a table."""
        where = ".".join(table)
        at = line_of(self.lines, table + key)
        self.problems.append(f"{self.path}:{at}: {where + ': ' if where else ''}{problem}")

    def tables(self, key: str) -> dict[str, dict[str, Any]]:
        """The named tables below `key`, such as [sources.NAME]."""
        below = self.values.get(key, {})
        if not isinstance(below, dict):
            self.say((), (key,), f"{key} is no table; write [{key}.NAME] and its settings below it")
            return {}
        good = {}
        for name, table in below.items():
            try:
                checks.name(name)
            except Wrong as wrong:
                self.say((key, name), (), str(wrong))
                continue
            if isinstance(table, dict):
                good[name] = table
            else:
                found = f'unknown setting "{name}" in [{key}]'
                self.say((key,), (name,), f"{found}; settings stand in a table of their own: [{key}.NAME]")
        return good


class _Reader:
    """Builds the values of one configuration file, and notes what is wrong on the way."""

    def __init__(self, file: _File, env: Mapping[str, str], data_dir: Path | None, problems: list[str]) -> None:
        self.file, self.env, self.problems = file, env, problems
        self.base = file.path.absolute().parent
        self.stated_data_dir = data_dir
        self.top = self._top()
        self.data_dir = self._data_dir()

    def config(self) -> Config:
        series_files, series = self._series()
        sources = tuple(self._source(name, raw) for name, raw in self.file.tables("sources").items())
        feeds = self._feeds({one.key for one in series})
        plain = {key: value for key, value in self.top.items() if key not in _PLACES}
        return Config(
            path=self.file.path.absolute(),
            files=(self.file.path.absolute(), *series_files),
            data_dir=self.data_dir,
            calendars_dir=self._path(self.top.get("calendars_dir", "{data_dir}/calendars")),
            store_url=self._store_url(),
            sources=tuple(source for source in sources if source),
            feeds=feeds,
            series=series,
            web=self._web(),
            stated_zone=self.top.get("zone"),
            **plain,
        )

    def _top(self) -> dict[str, Any]:
        tables = {"sources", "feeds", "web"}
        raw = {key: value for key, value in self.file.values.items() if key not in tables}
        rules = TOP | dict.fromkeys(tables, checks.text)  # so that "source" is answered by "sources"
        return checks.read_table(raw, rules, partial(self.file.say, ()))

    def _data_dir(self) -> Path:
        if self.stated_data_dir:
            return self.stated_data_dir.expanduser().absolute()
        if "CALSYNC_DATA_DIR" not in self.env and "data_dir" in self.top:
            return (self.base / Path(self.top["data_dir"]).expanduser()).resolve()
        return places.data_dir(self.file.path, self.env).expanduser().absolute()

    def _path(self, text: str) -> Path:
        """A path of the configuration: relative to its file, {data_dir} is the data folder, ~ the home."""
        return (self.base / Path(text.replace("{data_dir}", str(self.data_dir))).expanduser()).resolve()

    def _store_url(self) -> str:
        stated = self.top.get("store", "sqlite:///{data_dir}/calsync.sqlite")
        if stated.startswith(("env:", "file:")):
            secret = self._secret((), "store", stated)
            stated = secret.reveal() if secret else "sqlite://"
        if not stated.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:")):
            self.file.say(
                (), ("store",), 'store: is not a store; write "sqlite:///{data_dir}/calsync.sqlite" or "postgresql://…"'
            )
        return str(stated).replace("{data_dir}", str(self.data_dir))

    def _series(self) -> tuple[tuple[Path, ...], tuple[Series, ...]]:
        paths: dict[Path, None] = {}
        for pattern in self.top.get("series", ()):
            path = self._path(pattern)
            found = sorted(path.parent.glob(path.name))
            if not found:
                self.file.say(
                    (), ("series",), f'series: there is no file "{pattern}"; the path is relative to this file'
                )
            paths |= dict.fromkeys(found)
        return tuple(paths), _read_series(list(paths), self.problems)[1]

    def _source(self, name: str, raw: dict[str, Any]) -> SourceConfig | None:
        table = ("sources", name)
        say = partial(self.file.say, table)
        good = checks.read_table(raw, SOURCE, say, required=("kind", "address"))
        if "every" in raw and "cron" in raw:
            say(("cron",), "has both every and cron; remove one of them")
        if "kind" not in good or "address" not in good:
            return None
        kind = good["kind"]
        good["address"] = self._source_address(kind, good["address"], say)
        if "password" in good:
            good["password"] = self._secret(table, "password", good["password"])
        if "cron" not in good:
            good["adaptive"] = "every" not in good and kind not in ("folder", "mailbox")
            good.setdefault("every", USUAL_EVERY[kind])
        if good.get("every") and good["every"] < LEAST_EVERY[kind]:
            least = checks.in_words(LEAST_EVERY[kind])
            say(("every",), f"every: {checks.in_words(good['every'])} is too often for a {kind}; write {least} or more")
        return SourceConfig(name=name, **good)

    def _source_address(self, kind: str, address: str, say: Any) -> str:
        scheme = address.partition("://")[0].lower() if "://" in address else ""
        if not scheme and kind in LOCAL_KINDS:
            return str(self._path(address))
        if kind == "folder":
            say(("address",), f'address: "{address}" is no folder; write kind = "page" or kind = "feed", or a path')
        elif kind == "mailbox":
            if scheme not in ("imap", "imaps"):
                say(("address",), f'address: "{address}" is no mailbox; write "imaps://USER@HOST/FOLDER" or a Maildir')
        elif not (kind == "calendar" and scheme in ("webcal", "webcals")):
            try:
                return str(checks.web_url(address))
            except Wrong as wrong:
                say(("address",), f"address: {wrong}")
        return address

    def _feeds(self, series: set[str]) -> tuple[FeedConfig, ...]:
        sources = set(self.file.tables("sources")) if isinstance(self.file.values.get("sources", {}), dict) else set()
        rules = FEED | {
            "series": checks.many(checks.known(series, "series")),
            "sources": checks.many(checks.known(sources, "source")),
        }
        feeds = []
        taken: dict[str, str] = {}
        for name, raw in self.file.tables("feeds").items():
            good = checks.read_table(raw, rules, partial(self.file.say, ("feeds", name)))
            good["title"] = good.get("title", name)
            good["kind"] = tuple(Kind(kind) for kind in good.get("kind", ()))
            good["status"] = tuple(Status(status) for status in good.get("status", ()))
            good["from_"] = good.pop("from", None)
            feed = FeedConfig(name=name, **good)
            feeds.append(feed)
            if feed.to and (feed.from_ or "all") not in ("all",) and str(feed.from_) > feed.to:
                self.file.say(
                    ("feeds", name), ("to",), f"to: {feed.to} is before from, {feed.from_}; nothing would be shown"
                )
        for feed in feeds:
            for word in (feed.name, *feed.aliases):
                if word in taken:
                    self.file.say(
                        ("feeds", feed.name), ("aliases",), f'"{word}" is also the feed {taken[word]}; rename one'
                    )
                taken[word] = feed.name
        return tuple(feeds)

    def _web(self) -> WebConfig:
        raw = self.file.values.get("web", {})
        if not isinstance(raw, dict):
            self.file.say((), ("web",), "web is no table; write [web] and its settings below it")
            return WebConfig()
        good = checks.read_table(raw, WEB, partial(self.file.say, ("web",)))
        if "address" in good:
            good["host"], good["port"] = good.pop("address")
        if "token" in good:
            good["token"] = self._secret(("web",), "token", good["token"])
            if good["token"] and len(good["token"].reveal()) < 16:
                self.file.say(
                    ("web",), ("token",), "token: is shorter than 16 characters and could be guessed; make a longer one"
                )
        return WebConfig(**good)

    def _secret(self, table: Key, key: str, stated: str) -> Secret | None:
        """What `env:NAME` or `file:PATH` stands for. The word itself never gets into a message."""
        how, _, name = stated.partition(":")
        problem = ""
        if how == "env" and name:
            word = self.env.get(name, "").strip()
            problem = "" if word else f"the environment has no {name}; set it where calsync is started"
        elif how == "file" and name:
            word, problem = self._secret_file(name)
        else:
            word = ""
            problem = 'a secret does not stand in this file; write "env:NAME" or "file:PATH"'
        if problem:
            self.file.say(table, (key,), f"{key}: {problem}")
        return Secret(word, stated) if word else None

    def _secret_file(self, name: str) -> tuple[str, str]:
        path = self._path(name)
        try:
            word = path.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "not UTF-8 text"
            return "", f"{path} cannot be read ({why}); write the secret into it"
        return word, "" if word else f"{path} is empty; write the secret into it"


_PLACES = ("data_dir", "calendars_dir", "store", "series", "sources", "feeds", "web")


def _read_series(paths: list[Path], problems: list[str]) -> tuple[tuple[Path, ...], tuple[Series, ...]]:
    """The series of all files together; they may name each other."""
    files = [file for path in paths if (file := _File.read(path, problems))]
    keys = {key for file in files for key in file.values}
    rules = SERIES | {"parent": checks.known(keys, "series")}
    series: dict[str, Series] = {}
    names: dict[str, str] = {}
    for file in files:
        for key, raw in file.values.items():
            if not isinstance(raw, dict):
                file.say((), (key,), f'unknown setting "{key}"; a series is a table: [KEY] and its settings below it')
                continue
            say = partial(file.say, (key,))
            good = checks.read_table(raw, rules, say, required=("title",))
            _check_series(key, good, series, names, say)
            if "title" in good:
                series.setdefault(key, Series(key=key, **good))
    return tuple(paths), tuple(series.values())


def _check_series(key: str, good: dict[str, Any], series: dict[str, Series], names: dict[str, str], say: Any) -> None:
    try:
        checks.name(key)
    except Wrong as wrong:
        say((), str(wrong))
    if key in series:
        say((), f'the series "{key}" is also in another file; remove one of them')
        return
    if good.get("parent") == key:
        say(("parent",), "parent: a series is not its own parent; remove the line")
    for setting in ("names", "acronyms"):
        for word in good.get(setting, ()):
            other = names.setdefault(word if setting == "acronyms" else word.casefold(), key)
            if other != key:
                say((setting,), f'{setting}: "{word}" also means the series "{other}"; remove it from one of them')


def _in_order(problems: list[str]) -> list[str]:
    """Each problem once, by file and line."""

    def place(problem: str) -> tuple[str, int]:
        match = re.match(r"(.*?):(\d+): ", problem)
        return (match[1], int(match[2])) if match else (problem, 0)

    return sorted(dict.fromkeys(problems), key=place)


def _syntax(path: Path, message: str) -> str:
    """tomllib says "… (at line 3, column 5)": put the line where it stands in the other messages."""
    what, _, where = message.partition(" (at ")
    number = where.removeprefix("line ").split(",")[0].rstrip(")")
    at = f":{number}" if number.isdigit() else ""
    return f"{path}{at}: is not valid TOML: {what}; look for a missing quote, bracket or ="
