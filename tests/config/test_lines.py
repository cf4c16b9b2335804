"""Each setting is found on its line, whatever form TOML gives it."""

from __future__ import annotations

import string
import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calsync.config.lines import line_of, lines

TEXT = '''a = 1
"b c".d = 2

[table]
long = """
[not.a.table]
nor = "a setting"
"""
list = [
  "x = 1", # ]
  "]",
]
after = 1
  [ table . "sub" ]
x.y = { in = "line" }

[[many]]
name = 1
[[many]]
name = 2
[many.below]
key = 3
'''


def test_every_form_of_setting_has_its_line() -> None:
    tomllib.loads(TEXT)
    found = lines(TEXT)
    assert found[("a",)] == 1
    assert found[("b c", "d")] == 2
    assert found[("table", "long")] == 5
    assert ("not", "a", "table") not in found and ("table", "nor") not in found
    assert (found[("table", "list")], found[("table", "after")]) == (9, 13)
    assert (found[("table", "sub")], found[("table", "sub", "x", "y")]) == (14, 15)
    assert (found[("many", "0", "name")], found[("many", "1", "name")]) == (18, 20)
    assert found[("many", "1", "below", "key")] == 22


def test_what_does_not_stand_in_the_text_is_at_the_table_around_it() -> None:
    found = lines(TEXT)
    assert line_of(found, ("table", "sub", "missing")) == 14
    assert line_of(found, ("nothing",)) == 1


_KEYS = st.text(string.ascii_lowercase + "-_", min_size=1, max_size=6)
_VALUES = st.one_of(
    st.integers(), st.booleans(), st.text("ab]['\"#=\n ", max_size=8), st.lists(st.just("]"), max_size=3)
)


@given(st.dictionaries(_KEYS, st.dictionaries(_KEYS, _VALUES, max_size=4), max_size=4))
def test_a_written_text_is_found_again_line_by_line(tables: dict[str, dict[str, Any]]) -> None:
    rows = ["# nothing"]
    expected = {}
    for table, settings in tables.items():
        rows.append(f"[{table}]")
        expected[(table,)] = len(rows)
        for key, value in settings.items():
            expected[(table, key)] = len(rows) + 1
            rows += f"{key} = {_toml(value)}".split("\n")
    text = "\n".join(rows)
    assert tomllib.loads(text) == tables
    assert lines(text) == expected


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"""\n{escaped}"""'
    if isinstance(value, list):
        return "[\n" + "".join(f'  "{member}",\n' for member in value) + "]"
    return str(value)
