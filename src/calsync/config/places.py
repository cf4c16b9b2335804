"""Where the configuration and the data are, when nobody says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

FILE = "calsync.toml"


def config_file(env: Mapping[str, str]) -> Path:
    """The first of: CALSYNC_CONFIG, ./calsync.toml, the user's own, the machine's, the shipped one."""
    if named := env.get("CALSYNC_CONFIG"):
        return Path(named)
    for candidate in _usual(env):
        if candidate.is_file():
            return candidate
    return shipped() / FILE


def data_dir(config: Path, env: Mapping[str, str]) -> Path:
    """Where data goes with this configuration file, if neither the command line nor the file says it.

    CALSYNC_DATA_DIR; with the shipped configuration `var` in a checkout, else the user's data folder; beside any other
    configuration file the folder `data`.
    """
    if named := env.get("CALSYNC_DATA_DIR"):
        return Path(named)
    if config.resolve() != (shipped() / FILE).resolve():
        return config.parent / "data"
    root = checkout()
    return root / "var" if root else _xdg(env, "XDG_DATA_HOME", ".local/share") / "calsync"


def shipped() -> Path:
    """The folder of the default configuration: config/ of a checkout, else the one inside the package."""
    root = checkout()
    return root / "config" if root else Path(str(files("calsync"))) / "default_config"


def checkout() -> Path | None:
    """The root of the source tree that this program runs from, if it does."""
    root = Path(__file__).resolve().parents[3]
    return root if (root / "pyproject.toml").is_file() and (root / "config" / FILE).is_file() else None


def _usual(env: Mapping[str, str]) -> Iterator[Path]:
    yield Path.cwd() / FILE
    yield _xdg(env, "XDG_CONFIG_HOME", ".config") / "calsync" / FILE
    yield Path("/etc/calsync") / FILE


def _xdg(env: Mapping[str, str], name: str, usual: str) -> Path:
    stated = env.get(name, "")
    return Path(stated) if stated.startswith("/") else Path(env.get("HOME") or "~").expanduser() / usual
