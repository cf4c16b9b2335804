"""A pattern that is looked for by the words that it begins with finds the same as the pattern alone."""

from __future__ import annotations

import dataclasses
import pickle
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.extract.language import language
from calsync.extract.lexicon import head_pattern
from calsync.extract.phrases import Phrases, Whole, WordTable, beginnings, by_letter

PROSE = (
    "The Harbour Board will meet on Monday, 3 May. No meeting is held in June; the Rope Forum was put off until July, "
    "and the AGM has been moved from 4 to 5 May. Öffnungszeiten: die Sitzung fällt aus. La réunion est reportée, "
    "la réunion du conseil n’aura pas lieu. Mesyuarat itu ditangguhkan. ſtated İstanbul: WILL BE HELD\n"
    "Deadline: papers by 3 May at the latest | Doors open at 7 pm, sign-in from 6.30 | tentative | re-scheduled\n"
) * 3


def _patterns(told: object) -> Iterator[Phrases]:
    if isinstance(told, Phrases):
        yield told
    elif isinstance(told, tuple):
        for one in told:
            yield from _patterns(one)
    elif dataclasses.is_dataclass(told):
        for field in dataclasses.fields(told):
            yield from _patterns(getattr(told, field.name))


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "ms", "id"])
def test_every_cue_of_a_language_is_found_where_its_pattern_finds_it(code: str) -> None:
    found = 0
    for phrases in (*_patterns(language(code).lexicon), head_pattern(code)):
        plain = re.compile(phrases.pattern, re.IGNORECASE)
        for first, last in ((0, len(PROSE)), (37, 410), (len(PROSE) // 2, len(PROSE) - 9)):
            wanted = [match.span() for match in plain.finditer(PROSE, first, last)]
            assert [match.span() for match in phrases.finditer(PROSE, first, last)] == wanted, phrases.pattern
            once = phrases.search(PROSE, first, last)
            assert (once.span() if once else None) == (wanted[0] if wanted else None), phrases.pattern
            found += len(wanted)
    assert found > 10  # the text speaks of what they look for


STRETCHES = (
    *PROSE.split("\n")[0].split(),
    *(
        "(Venue)",
        "- Date: -",
        "_when_",
        "* SOLD OUT *",
        "tbc.",
        "2 places left",
        "ſold out",
        "Dear members",
        "Public holiday",
    ),
    *(
        "– Ort –",
        "*ABGESAGT*",
        "Feiertag",
        "Lieu :",
        "[complet]",
        "Fecha",
        "¡Aplazado!",
        "Tarikh:",
        "\\*dibatalkan",
        "Tanggal",
    ),
    *("", "_", "...", "?", "1", "Ö", "İ"),
)


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "ms", "id"])
def test_what_a_stretch_says_as_a_whole_is_known_as_by_its_pattern_alone(code: str) -> None:
    found = 0
    for phrases in (one for one in _patterns(language(code).lexicon) if isinstance(one, Whole)):
        plain = re.compile(phrases.pattern, re.IGNORECASE)
        for said in STRETCHES:
            wanted = plain.fullmatch(said) is not None
            assert (phrases.fullmatch(said) is not None) == wanted, (said, phrases.pattern)
            assert (phrases.fullmatch(f"{said} | {said}", len(said) + 3) is not None) == wanted
            found += wanted
    assert found > 1  # some of the stretches say it


def test_a_whole_that_may_begin_with_any_letter_is_asked_itself() -> None:
    assert Whole(r".* hours|shut").fullmatch("Opening hours") is not None
    assert Whole(r"\*?shut|closed").fullmatch("*shut*") is not None


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"\b(?:will be held|put off)\b", {"wil", "put"}),
        (r"(?<!\w)(?:re-?scheduled|no)(?!\w)", {"re-", "res", "no"}),
        (r"\b(?:the )?same place", {"the", "sam"}),
        (r"\b(?:ab|a\w+)", {"ab", "a"}),
        (r"(?:held|met)", None),  # it may begin in the midst of a word
        (r"\b\w+ly", None),  # it may begin with any letter
        (r"\b(?:held)?", None),  # it may be nothing
        (r"(?<!\d)held", None),
        (r"\bheld|met", None),  # only one of its ways begins a word
        (r"\b(?P<who>[A-Cx]\. )?(?=\w)(?:o[.n]\.|[öÖ]ffnet)", None),  # a class with a stretch of letters
        (r"\b(?:[sS]\.|[^)]|k)", None),
        (r"\b(?:[sz]u{1,2}m|p\.m\.)(?!\w)", {"su", "zu", "p.m"}),
    ],
)
def test_a_pattern_says_with_which_letters_it_begins(pattern: str, begins: set[str] | None) -> None:
    assert beginnings(pattern) == begins


@pytest.mark.parametrize(
    "alternatives", ["held|met|moved", "a[|)]b|(?:x|y)z|ab", r"\(a|k|s?t|sit", "(held)|(met)", "i|ii"]
)
def test_alternatives_put_together_by_letter_find_the_same(alternatives: str) -> None:
    for text in ("HELD", "met", "moved", "a)b", "a|b", "YZ", "ab", "(a", "K", "\u212a", "ſt", "t", "ſit", "İİ", "ıi"):
        plain = re.fullmatch(f"(?:{alternatives})", text, re.IGNORECASE)
        quick = re.fullmatch(by_letter(alternatives), text, re.IGNORECASE)
        assert (plain and plain.groups()) == (quick and quick.groups()), text


def test_phrases_pickle() -> None:
    again = pickle.loads(pickle.dumps(Phrases(r"\b(?:held)\b", re.IGNORECASE)))
    found = again.search(PROSE)
    assert found is not None and found[0] == "held"


TABLE = (
    "gala",
    "gala dinner",
    "ga",
    "e-meeting",
    "annual general meeting",
    "general meeting",
    "café scientifique",
    "q&a",
    "straße",
)
PIECES = (*TABLE, "Gala\ndinner", "GALA DINNERS", "pre-gala", "the", "on", "ſtraße", ",", ".", "-", "é")


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["", "x " * 300]), st.integers(0, 40))
def test_a_table_of_words_finds_what_its_pattern_finds(pieces: list[str], long: str, first: int) -> None:
    text = long + " ".join(pieces)
    table, pattern = WordTable(TABLE), re.compile(WordTable(TABLE).pattern, re.IGNORECASE)
    assert [m.span() for m in table.finditer(text, first)] == [m.span() for m in pattern.finditer(text, first)]
    for word in (*pieces, text[first:]):
        assert bool(table.fullmatch(word)) == bool(pattern.fullmatch(word))
    assert table.sub("_", text) == pattern.sub("_", text)
