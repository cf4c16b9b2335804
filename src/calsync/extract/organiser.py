"""Who speaks: the body or house whose announcement a text is, by its letterhead, its page's title, its footer."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from calsync.extract.language import any_word, anywhere, codes, in_any_case, language
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.phrases import Phrases, WordTable, alternation

_HALL = re.compile(rf"\s+{in_any_case(lambda cues: cues.names.halls)}\b", re.I)


@cache
def _patterns(tables: tuple[str, ...]) -> tuple[WordTable, re.Pattern[str]]:
    """The words of some tables, and German ones that end in one: "Planungsausschuss"."""
    words = {word for code in codes() for table in tables for word in getattr(language(code).lexicon, table)}
    german = {word for table in tables for word in getattr(language("de").lexicon, table)}
    ends = alternation(word for word in german if len(word) > _LONG and " " not in word)
    return WordTable(words), re.compile(rf"(?<![\w-])\w{{3,}}(?:{ends})(?![\w-])", re.I)


_LONG = 6  # letters of a word that ends another; more than that


def _found(tables: tuple[str, ...], text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first of these words stands that is no hall's: "Council Chambers"."""
    found = []
    for pattern in _patterns(tables):
        words = (word for word in pattern.finditer(text, start, end) if _HALL.match(text, word.end(), end) is None)
        found += [word.span() for word in islice(words, 1)]
    return min(found, default=None)


def body_in(text: str, start: int, end: int) -> bool:
    """True where the stretch names a body that meets: a council, a board, a committee."""
    return body_at(text, start, end) is not None


def body_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first word for a body stands."""
    return _found(("bodies",), text, start, end)


def is_body(line: str) -> bool:
    """Whether a line names a body and no more, by its last word or by one before a small word: "Planning Committee",
    "Comisión de Hacienda", "Zoning Board of Appeals".

    "Council Chambers" and "Council Offices, Burn Road" are where it meets.
    """
    words = line.split()
    if not words or "," in line or _names_body(words[-1]):
        return bool(words) and "," not in line
    last = next((n for n, word in enumerate(words) if word.casefold() in _SMALL), 0)
    if last and words[last].casefold() == "to" and words[last + 1 :] and words[last + 1].islower():
        return False  # "School board to hold hearings": a headline
    return 0 < last <= _BEFORE_OF and _names_body(words[last - 1])


_BEFORE_OF = 3  # words of a body before what it is of


def ends_in_body(name: str) -> bool:
    """ "Planning Committee", but not "Committee of Supply debate"; the bodies of German and English names stand last."""
    words = name.split()
    return len(words) > 1 and _names_body(words[-1])


@lru_cache(maxsize=10_000)
def _names_body(word: str) -> bool:
    """Whether a word is one for a body; the same few stand at the ends of what may be names."""
    return _found(("bodies",), word, 0, len(word)) == (0, len(word))


def house_at(text: str, start: int, end: int) -> bool:
    """True where the stretch names a body or a house: a museum, a church."""
    return _found(("bodies", "houses"), text, start, end) is not None


_CUTS = re.compile(
    r"(?=[\s|>»«·•:.,;)])"  # what one may begin with, so that most letters are passed over at once
    r"(?:\s+[-–—|>»«:·•*]+\s+|\s*[|>»«·•]\s*|:\s+|\s{3,}|\n|(?<=[a-z)]{3})\.\s+|,\s+|\s\(|\)|;\s)"
)
SPEAKER = Phrases(anywhere(lambda cues: cues.rows.speaker), re.I)
# A letterhead may say what kind of paper it heads: "KILMORNA PARISH NEWSLETTER" is the parish's.
_OPENED = re.compile(rf"^{anywhere(lambda cues: cues.pages.opened)}\s+", re.I)


def without_paper(line: str) -> str:
    """A line of a letterhead without the words that say which paper it heads: "Proceedings of the Board"."""
    return _OPENED.sub("", line)


@cache
def _paper() -> re.Pattern[str]:
    words = {word for code in codes() for word in language(code).lexicon.publications}
    return re.compile(rf"\s+(?:{alternation(words)})$", re.I)


def organiser_of(layout: Layout, words: Lexicon) -> str | None:
    """The name of the body or house that a notice comes from; None in reports, and where nothing tells.

    It is looked for where letterheads, page titles and imprints stand; the words of such a name come again in the text.
    """
    text, best, most = layout.text, None, 2.9
    low = text.casefold()
    count = len(layout.units)
    for unit in layout.units:
        if 6 <= unit.index < count - 4 or layout.lists.of(unit.index) or layout.matrix_of(unit.index):
            continue
        if unit.label and SPEAKER.fullmatch(unit.label.strip()):
            continue  # "Speaker: Grace Obi, University of Lagos"
        if layout.forms.of(unit.index) is not None:
            continue  # what one of several meetings is told with
        end = min(unit.end, unit.start + _LETTERHEAD)
        for place, piece in enumerate(_pieces(text[unit.start : end])) if house_at(text, unit.start, end) else ():
            weight = _weight(piece, unit, low, words)
            if unit.index > 2 and (place or low.count(piece.casefold()) < 2):
                weight -= 1.5
            if weight > most:
                best, most = piece, weight
    return best


# Parts of a house and rooms of it: they speak for it, and are not it.
_DESK = Phrases(rf"^{anywhere(lambda cues: cues.pages.desk)}|\b{anywhere(lambda cues: cues.pages.desk_end)}$", re.I)


_LETTERHEAD = 240  # characters of a unit in which its house may stand


def _pieces(line: str) -> list[str]:
    pieces, timed = [], False
    for raw in _CUTS.split(line):
        piece = " ".join((raw or "").split()).strip(" :#*-–—.,'\"“”")
        shorter = _paper().sub("", _OPENED.sub("", piece))
        while shorter != piece:
            piece, shorter = shorter, _paper().sub("", shorter)
        if 3 < len(piece) < 70 and (not timed or body_in(piece, 0, len(piece))):
            pieces.append(piece)
        timed = timed or _HOUR.search(piece) is not None
    return pieces


# Behind its hour stands where a meeting is held, and not by whom: "21 May, 7 pm, Village Hall".
_HOUR = re.compile(r"\d[:.h]\d\d|\d ?(?:[ap]\.?m\b|uhr\b|h\b)", re.I)


_NO_NAME = re.compile(r"\d{2}|@|[!?]")


def _weight(piece: str, unit: Unit, low: str, words: Lexicon) -> float:
    """How surely a stretch of a letterhead, a title or a footer names who speaks; 0 for what is no name."""
    tokens = piece.split()
    small = [t for t in tokens if t[0].islower() and t.casefold() not in words.joiners | words.tails]
    if not tokens[0][0].isupper() or small or len(tokens) > 9 or _NO_NAME.search(piece):
        return 0.0
    if not house_at(piece, 0, len(piece)) or _DESK.search(piece):
        return 0.0
    if len(tokens) == 1 or head_pattern(words.code).search(piece) or words.dividers.fullmatch(piece):
        return 0.0  # a word that any other could say, a meeting's name, "Dear WG"
    weight = 2.0 + min(3, low.count(piece.casefold())) * 0.5
    if unit.index < 3:
        weight += 1.0 if unit.kind in ("heading", "title", "paragraph", "row") else 0.5
    return weight + (0.5 if len(tokens) > 1 else -0.5)


@cache
def _short_words(code: str) -> frozenset[str]:
    """The words of gatherings that are told by several: "day" of "open day"; what no vowel is in is no word."""
    lexicon = language(code).lexicon
    several = (words.split() for words in (*lexicon.heads, *lexicon.weak) if " " in words)
    return frozenset(word for words in several for word in words if re.search("[aeiouyäöü]", word))


_SMALL = any_word(lambda cues: cues.pages.small)
_EDITION = re.compile(r"\S*[^\W\dAEIOUYÀ-Þ]{3}\S* (?:19|20)\d\d")


_NUMBERED = re.compile(r"[A-ZÀ-Þ]{2,8}[’']?\d{2}")  # "SC25", "COSIT'25"
_COUNTED = re.compile(r"([A-ZÀ-Þ]{3,8})[ -]\d{1,4}|([A-ZÀ-Þ]{3,6})")


def spoken(name: str, code: str) -> str:
    """A letterhead in capitals as a person writes it: "PARISH COUNCIL" is "Parish Council".

    Short words are acronyms, but for those of gatherings: "NHS OPEN DAY" is "NHS Open Day"; and so is a word of
    consonants with its year: "ICML 2027".
    """
    if not name.isupper() or _EDITION.fullmatch(name) or _NUMBERED.fullmatch(name):
        return name
    counted = _COUNTED.fullmatch(name)
    if counted is not None and head_pattern(code).fullmatch(counted[1] or counted[2]) is None:
        return name  # "LACNIC 43", "TPAC"
    plain = _SMALL | _short_words(code)
    return (
        " ".join(
            token.lower()
            if index and token.casefold() in _SMALL
            else token
            if len(token) < 4 and token.casefold() not in plain
            else token.title()
            for index, token in enumerate(name.split())
        )
        .replace("'S", "'s")
        .replace("’S", "’s")
    )
