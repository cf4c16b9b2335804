"""Rules of the house that no other tool holds: locks, hosts, homes of libraries, docs that match the program."""

from __future__ import annotations

import ast
import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from calsync import config, registry
from calsync.config import FeedConfig, SourceConfig, values

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "calsync"


def committed() -> list[Path]:
    """The files under version control, as far as they are text."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:4096]]


@pytest.mark.parametrize("name", ["run.txt", "test.txt"])
def test_a_lock_holds_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(index|extra-index|find-links|trusted-host)", text, re.MULTILINE)
    pins = re.findall(r"^([a-z0-9][\w.-]*)==", text, re.MULTILINE | re.IGNORECASE)
    assert len(pins) > 30 and len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) >= len(pins)


def test_what_the_tests_need_holds_all_that_a_run_needs_in_the_same_versions() -> None:
    run, test = (
        dict(re.findall(r"^([\w.-]+)==([\w.+!-]+)", (ROOT / "requirements" / name).read_text("utf-8"), re.MULTILINE))
        for name in ("run.txt", "test.txt")
    )
    assert run.items() <= test.items()


def test_nothing_names_a_place_of_the_machine_that_it_was_made_on() -> None:
    # Written in pieces, so that this file does not name them either.
    forbidden = re.compile(
        "|".join(["/work/" + "shared", r"\.\./" + "shared", r"\." + "library", "pypi" + r"\.org", "python" + "hosted"])
    )
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in committed()
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), start=1)
        if forbidden.search(line)
    ]
    assert not found


# Each third-party library has one home, so that it can be replaced there.
HOMES = {
    "ahocorasick": {"extract"},
    "alembic": {"store"},
    "apscheduler": {"schedule"},
    "click": {"cli"},
    "dateutil": {"recurrence"},
    "feedparser": {"fetch"},
    "httpcore": {"fetch"},
    "httpx": {"fetch"},
    "cssselect": {"fetch"},
    "icalendar": {"publish", "read"},  # one writes calendars, one reads those of others
    "imap_tools": {"fetch"},
    "jinja2": {"web"},
    "lxml": {"fetch", "read"},  # one looks for links, one for what a page says
    "protego": {"fetch"},
    "psycopg": {"store"},
    "pypdf": {"read"},
    "rapidfuzz": {"reconcile"},
    "rich": {"cli"},
    "segno": {"web"},
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "starlette": {"web"},
    "structlog": {"observe"},
    "tzlocal": {"cli"},
    "uvicorn": {"web"},
    "watchfiles": {"daemon"},
}


@cache
def imports() -> dict[str, set[str]]:
    """The libraries that are imported, and by which parts of calsync."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in SOURCE.rglob("*.py"):
        part = path.relative_to(SOURCE).parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            for name in names:
                found[name.partition(".")[0]].add(part)
    return found


def test_each_library_has_one_home() -> None:
    used = imports()
    own = {"calsync", *sys.stdlib_module_names} - {"sqlite3"}
    assert {name: parts for name, parts in used.items() if name not in own and parts != HOMES.get(name)} == {}


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.match(r"[\w-]+", line)[0].lower() for line in project["dependencies"]}  # type: ignore[index]
    modules = {"pyahocorasick": "ahocorasick", "imap-tools": "imap_tools", "python-dateutil": "dateutil"}
    unused = {name for name in declared if modules.get(name, name) not in imports()} - {"tzdata"}
    assert unused == set()
    stated = {modules.get(name, name) for name in declared} | {"sqlite3", "psycopg", "httpcore"}
    assert set(HOMES) & set(imports()) <= stated


def test_every_kind_of_source_that_is_built_can_be_configured() -> None:
    assert set(config.KINDS) == set(registry.modules("calsync.fetch", "fetch"))


def test_every_rule_of_the_configuration_has_a_value_and_every_value_a_rule() -> None:
    names = lambda kind: {field.name.rstrip("_") for field in fields(kind)}  # noqa: E731
    assert set(config.SOURCE) == names(SourceConfig) - {"name", "adaptive"}
    assert set(config.FEED) == names(FeedConfig) - {"name"}
    assert set(config.SERIES) == names(config.Series) - {"key"}
    derived = {"path", "files", "sources", "feeds", "web", "stated_zone"}
    assert {"store_url" if rule == "store" else rule for rule in config.TOP} == names(values.Config) - derived


def test_every_setting_is_documented_and_no_other() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    documented: dict[str, set[str]] = {}
    for section in text.split("\n## ")[1:]:
        title = section.partition("\n")[0]
        documented[title] = set(re.findall(r"^\| `([a-z_]+)` \|", section, re.MULTILINE))
    assert documented["The whole"] == set(config.TOP)
    assert documented["[web]"] == set(config.WEB)
    assert documented["[sources.NAME]"] == set(config.SOURCE)
    assert documented["[feeds.NAME]"] == set(config.FEED)
    assert documented["Series files"] == set(config.SERIES)


def test_every_command_is_documented_and_no_other() -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    files = {path.stem for path in (SOURCE / "cli").glob("[a-z]*.py")} - {"app"}
    assert set(re.findall(r"^\| `calsync ([a-z]+)", text, re.MULTILINE)) == files


def test_links_between_documents_lead_somewhere() -> None:
    documents = [path for path in committed() if path.suffix == ".md"]
    broken = [
        f"{path.relative_to(ROOT)} → {target}"
        for path in documents
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]
    assert not broken


def test_a_document_has_one_sentence_a_line() -> None:
    two = re.compile(r"[a-z0-9)`\"]{2}[.?!] [A-Z]")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in committed()
        if path.suffix == ".md"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if two.search(re.sub(r"`[^`]*`", "``", line)) and not line.startswith("|")
    ]
    assert not found


def test_the_systemd_unit_is_understood_and_hardened(tmp_path: Path) -> None:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("needs systemd-analyze")
    text = (ROOT / "deploy" / "calsync.service").read_text("utf-8")
    unit = tmp_path / "calsync.service"
    unit.write_text(text.replace("/opt/calsync/bin/calsync", "/bin/true"))
    answer = subprocess.run([tool, "verify", str(unit)], capture_output=True, text=True, timeout=60)
    assert (answer.returncode, answer.stderr.strip()) == (0, "")
    parsed = configparser.RawConfigParser(strict=False)
    parsed.read_string(text)
    assert parsed["Service"]["type"] == "notify" and parsed["Service"]["protectsystem"] == "strict"


def test_the_shell_scripts_parse() -> None:
    for path in (".ci/run", "tools/lock.sh"):
        assert subprocess.run(["sh", "-n", path], cwd=ROOT, timeout=60).returncode == 0
