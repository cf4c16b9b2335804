"""The folder is the registry: a kind, form, language or format is found because its file is there."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def modules(package: str, attribute: str) -> dict[str, ModuleType]:
    """The modules of a package that have `attribute`, by name; modules with a leading underscore are left out."""
    folder = importlib.import_module(package)
    found = {}
    for info in sorted(pkgutil.iter_modules(folder.__path__), key=lambda m: m.name):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package}.{info.name}")
        if hasattr(module, attribute):
            found[info.name] = module
    return found
