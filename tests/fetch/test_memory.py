from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.fetch import SourceMemory, kinds

TEXTS = st.text(st.characters(codec="utf-8"))


@given(st.none() | TEXTS, st.none() | TEXTS, st.dictionaries(TEXTS, TEXTS))
def test_a_memory_comes_back_from_its_text(etag: str | None, modified: str | None, items: dict[str, str]) -> None:
    memory = SourceMemory(etag, modified, items)
    assert SourceMemory.from_json(memory.to_json()) == memory


@pytest.mark.parametrize("text", [None, "", "{", "[]", "null", '{"items": 3}', '{"etag": 3}', "[" * 100_000])
def test_a_memory_that_cannot_be_read_is_empty(text: str | None) -> None:
    assert SourceMemory.from_json(text) == SourceMemory()


def test_the_kinds_are_found_because_they_are_there() -> None:
    assert {"folder", "page", "feed"} <= set(kinds())
