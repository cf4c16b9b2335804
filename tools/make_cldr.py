"""Writes src/calsync/extract/knowledge/cldr.py: month and day names of CLDR (through babel, a test dependency)."""

from __future__ import annotations

import pprint
from pathlib import Path

from babel import Locale
from babel.core import get_global

CODES = ("en", "de", "fr", "es", "ms", "id")
TARGET = Path(__file__).parent.parent / "src/calsync/extract/knowledge/cldr.py"


def names(table: dict[str, dict[str, dict[int, str]]], shift: int) -> dict[str, int]:
    """Every wide and abbreviated name in lower case without its dot, in running text and standing alone."""
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table[context][width].items():
                found[name.lower().rstrip(".")] = number + shift
    return dict(sorted(found.items(), key=lambda pair: (pair[1], pair[0])))


def main() -> None:
    months = {code: names(Locale(code).months, 0) for code in CODES}
    days = {code: names(Locale(code).days, 0) for code in CODES}
    version = get_global("windows_zone_mapping") and __import__("babel").__version__
    TARGET.write_text(
        '"""Month names (1 to 12) and day names (0 is Monday), made by tools/make_cldr.py.\n\n'
        f'From Unicode CLDR by babel {version}; © Unicode, Inc., Unicode License v3.\n"""\n\n'
        "from __future__ import annotations\n\n"
        f"MONTHS: dict[str, dict[str, int]] = {pprint.pformat(months, width=116, compact=True, sort_dicts=False)}\n\n"
        f"DAYS: dict[str, dict[str, int]] = {pprint.pformat(days, width=116, compact=True, sort_dicts=False)}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
