"""Each rule that real calendar programs taught us has a test that names it."""

from __future__ import annotations

import re
from pathlib import Path

RULES = 21
TESTS = Path(__file__).resolve().parents[1]


def test_every_rule_is_named_by_a_test() -> None:
    named: set[int] = set()
    for path in TESTS.rglob("test_*.py"):
        for first, second in re.findall(
            r"^def test_rules?_(\d+)(?:_and_(\d+))?_", path.read_text("utf-8"), re.MULTILINE
        ):
            named |= {int(number) for number in (first, second) if number}
    assert named == set(range(1, RULES + 1))
