"""A meeting's name as it is compared: folded, translated where it is a common word, with its numbers apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from calsync.model import Series
from calsync.reconcile import vocabulary as v

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEARS = re.compile(r"\b(20\d\d|19\d\d)\s*[/–-]\s*(\d\d)\b(?!\d)")
_MONTH = "|".join(sorted(v.MONTHS, key=len, reverse=True))
_DATE = re.compile(rf"\b(?:\d{{1,2}}\.?\s+)?({_MONTH})\s+(?:\d{{1,2}},?\s+)?((?:19|20)\d\d)\b")
_ACRONYM_EDITION = re.compile(r"\b([A-Z][A-Za-z]*[A-Z]|[A-Z]{3,})[-–]?(\d{1,3})\b(?![-–]?\d)")
_ROMAN = re.compile(r"\b(?=[IVXL]{1,7}\b)(X{0,3}L|L?X{0,3})(IX|IV|V?I{0,3})\b")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_TOKEN = re.compile(r"[^\W_]+")
_TO = dict(v.PHRASES)
_PHRASES = re.compile(r"\b(" + "|".join(sorted(_TO, key=len, reverse=True)) + r")\b")
_COMPOUND = re.compile(rf"\b(\w{{4,}}?)s?({'|'.join(v.ENDINGS)})\b")
_ELIDED = re.compile(r"\b[dl]['’](?=\w{2})", re.IGNORECASE)  # l'OTAN
_LENGTH = re.compile(v.LENGTH)
_APART = re.compile(
    rf"\b(?:(?:{'|'.join(v.PREFIXES)})-(?=[a-z]{{3}})|(?:{'|'.join(v.OFTEN_APART)})[ -](?={v.BEHIND_THEM}))"
)
_CAPITALS = re.compile(r"(?<![A-Z][A-Z]\s)\b[A-Z]{2,3}\b(?!\s[A-Z]{2})")
_AND = re.compile(r"(?<=[^\W\d_]) plus (?=[A-Z])")  # "the Troika Summit plus Contributing Countries"
_TAIL = re.compile(r"\s(?:in|at|di|im|à|en|a)\s+\S.*$|\s*[,:–—].*$")


MOST_LETTERS = 6  # of an acronym that is looked for in the words of another name


@dataclass(frozen=True, slots=True)
class Name:
    """One name. `words` are its content words in order, `editions` its ordinals, `numbers` the other numbers in it."""

    words: tuple[str, ...]
    distinctive: frozenset[str]  # words that not every second name has
    editions: frozenset[int]
    numbers: frozenset[str]
    years: frozenset[int]
    months: frozenset[tuple[int, int]]  # (year, month) where the name itself holds them
    parts: frozenset[str]
    initials: str  # "adsom" for the ASEAN Defence Senior Officials' Meeting; "" for fewer than three words
    kinds: frozenset[str] = frozenset()  # the common words that say what kind of gathering it is: "regular", "hearing"
    put_off: bool = False  # "the delayed meeting"; the words that say so are none of `words`

    @property
    def generic(self) -> bool:
        """True for a name that any meeting could have: "regular meeting"."""
        return not self.distinctive

    @property
    def once(self) -> bool:
        """True for a gathering that is held once in a while; "annual" says so where the name tells whose it is."""
        return any(word in v.SINGULAR or (word == v.ANNUAL and not self.generic) for word in self.words)


def fold(text: str) -> str:
    """Lower case without accents and apostrophes; other scripts stay."""
    flat = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").replace("ß", "ss")).casefold()
    flat = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return flat.replace("'s ", " ").replace("'", "")


@lru_cache(maxsize=50_000)
def name(text: str) -> Name:
    """The name in `text`, without what stands in brackets (see `names`)."""
    editions: set[int] = set()
    numbers: set[str] = set()
    text = _BRACKETS.sub(" ", text) if _BRACKETS.sub(" ", text).strip() else text
    text = _acronym_editions(text, editions)
    text = _AND.sub(" ", _roman(text, editions))
    letters = frozenset[str]()
    if not text.isupper():  # "KTT ASEAN-AS": Amerika Syarikat
        text = re.sub(r"(?<=[\s–-])AS\b", "US", text)
        text = re.sub(r"\b(?:AU|UA)\b", "African Union", text)
        letters = frozenset(map(fold, _CAPITALS.findall(text)))  # "UN" is no French article
    flat = re.sub(r"\s[+&]\s(?=\w)", " ", fold(_ELIDED.sub("", text)))
    flat = re.sub(r"\+", " plus ", flat)
    flat = re.sub(r"\b(u\.s\.a?\.?)(?=\W|$)", "us", flat)
    flat = re.sub(r"(?<=y)-(?=(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)", "", flat)
    flat = _APART.sub(lambda apart: apart[0][:-1], flat)  # "South-East Asia" is "Southeast Asia"
    flat = re.sub(r"\bke-?(\d{1,3})\b", r"\1th", flat)
    flat = re.sub(r"\b(wg)(\d{1,3})\b", r"\1 \2", flat)  # WG3 is Working Group 3, and none of its parent's names
    flat = _LENGTH.sub(" ", flat).strip() or flat
    years = {int(year) for year in _YEAR.findall(flat)}
    months = {(int(year), v.MONTHS[month]) for month, year in _DATE.findall(flat)}
    flat = _YEAR.sub(" ", _YEARS.sub(" ", _DATE.sub(" ", flat)))
    flat = _english(_parted(_parted(_english(" ".join(_TOKEN.findall(flat))))))  # Verkehrs-minister-konferenz
    tokens = flat.split()
    told = [token for token in tokens if token not in v.ASIDE] or tokens
    words = _words(told, editions, numbers, letters) or _words(tokens, editions, numbers, letters)
    distinctive = frozenset(w for w in words if w not in v.GENERIC)
    initials = "".join(w[0] for w in words) if len(words) >= 3 else ""
    parts = frozenset(words) & v.PARTS
    return Name(
        words,
        distinctive,
        frozenset(editions),
        frozenset(numbers),
        frozenset(years),
        frozenset(months),
        parts,
        initials,
        frozenset(words) - distinctive - v.SILENT,
        any(token in v.PUT_OFF for token in tokens),
    )


def names(title: str, aliases: Iterable[str] = ()) -> tuple[Name, ...]:
    """All names that a meeting goes by; an acronym in brackets is one of its own. The title's come first.

    Never none: a title without a word that is compared ("The", "2024") is a name in common words.
    """
    found: dict[Name, None] = {}
    for text in (title, *aliases):
        found[name(text)] = None
        for inner in _BRACKETS.findall(text):
            inside = "".join(inner).strip()
            if (whole := in_letters(text, inside)) != text:
                found[name(whole)] = None
            if re.fullmatch(r"[A-Z][\w+&/-]*(?:[ -]\d{1,3})?", inside) and sum(map(str.isupper, inside)) >= 2:
                # "Summit of … (ASEAN)": an organisation's acronym is no name of the meeting unless it spells the words.
                short = name(inside)
                spelled = name(text).initials
                if short.words and spelled and short.words[0] in (spelled, spelled.rstrip("m")):
                    found[short] = None
    return tuple(one for one in found if one.words) or tuple(found)[:1]


def in_letters(text: str, letters: str) -> str:
    """The name with the letters in the brackets instead of the words before these that they stand for.

    "Southern African Development Community (SADC) summit" is the SADC summit.
    """
    before, _, behind = text.partition(f"({letters})")
    if not 3 <= len(letters) <= MOST_LETTERS or not letters.isupper() or not behind.strip():
        return text
    words = list(_TOKEN.finditer(before))
    spelled, at = len(letters), len(words)
    while spelled and at and len(words) - at < 2 * len(letters):
        at -= 1
        if words[at][0][0].upper() == letters[spelled - 1]:
            spelled -= 1
        elif words[at][0].casefold() not in v.STOP:
            break
    return text if spelled else f"{before[: words[at].start()]}{letters}{behind}"


def in_one_form(a: Name, b: Name) -> tuple[Name, Name]:
    """Both, the words in a row of the one for which letters of the other stand written as these letters."""
    return _lettered(a, b), _lettered(b, a)


def _lettered(full: Name, short: Name) -> Name:
    """ "Mekong River Commission Council" beside "MRC Council" is the MRC Council."""
    firsts = "".join(word[0] for word in full.words)
    for letters in short.distinctive.difference(full.words):
        at = firsts.find(letters) if 3 <= len(letters) <= MOST_LETTERS else -1
        if at >= 0 and len(letters) < len(firsts):
            words = (*full.words[:at], letters, *full.words[at + len(letters) :])
            telling = frozenset(w for w in words if w not in v.GENERIC)
            return replace(full, words=words, distinctive=telling, kinds=frozenset(words) - telling - v.SILENT)
    return full


def headed(alias: str, title: str) -> bool:
    """True for an alias that is the title under what stood above it: "Local news: regular meeting".

    A number or common words before it are of the name itself: "14th", "annual".
    """
    whole, end = fold(alias).strip(), fold(title).strip()
    end = re.sub(r"^(?:a|an|the)\s", "", end)
    return len(whole) > len(end) and whole.endswith(end) and bool(name(whole[: -len(end)]).distinctive)


def likeness(a: Name, b: Name, local: frozenset[str] = frozenset()) -> float:
    """0 to 1: how alike two names are, by their words; what tells them apart is the business of `same`.

    Words of the place (`local`) that only one of the names has weigh little, where others are shared.
    """
    if a.words == b.words:
        return 1.0 if not a.generic else 0.8
    if (
        a.generic
        and b.generic
        and a.kinds == b.kinds
        and a.kinds
        and frozenset(a.words) ^ frozenset(b.words) <= v.MEETS
    ):
        return 0.8  # "council" and "council meeting"
    if _spells(a, b) or _spells(b, a):
        return 0.95
    mine, theirs = dict.fromkeys(a.words), dict.fromkeys(b.words)
    both = [word for word in mine if word in theirs]
    rest = [word for word in theirs if word not in mine]
    shared = sum(map(_weight, both))
    for word in (word for word in mine if word not in theirs):
        like = next((other for other in rest if near(word, other)), None)
        if like:
            rest.remove(like)
            shared += (_weight(word) + _weight(like)) / 2
    odd = local - (mine.keys() & theirs.keys()) if len(a.distinctive & b.distinctive - local) > 1 else frozenset()
    total = sum(0.35 if word in odd else _weight(word) for word in (*mine, *theirs))
    value = 2 * shared / total if total else 0.0
    return min(value, 0.75) if a.generic or b.generic else value


class SeriesIndex:
    """Finds the known series that a name is. Strict: the whole name, not a name inside a longer one."""

    def __init__(self, series: Sequence[Series]) -> None:
        self.by_key = {one.key: one for one in series}
        self._by_words: dict[tuple[str, ...], str] = {}
        self._acronyms: dict[tuple[str, ...], str] = {}
        for one in series:
            for text in (one.title, *one.names, *one.acronyms):
                words = name(text).words
                if words:
                    self._by_words.setdefault(tuple(sorted(words)), one.key)
                if words and text in one.acronyms:  # "ADMM meeting" is the ADMM
                    self._acronyms.setdefault(tuple(sorted({*words, "meeting"})), one.key)

    def find(self, title: str, aliases: Iterable[str] = ()) -> str | None:
        """The series' key; a name counts whole, without its edition, year, brackets and the place after it."""
        for text in (title, *aliases):
            for form in (text, _TAIL.sub("", text)):
                words = tuple(sorted(name(form).words))
                key = self._by_words.get(words) or self._acronyms.get(words)
                if key:
                    return key
        return None

    def yearly(self, key: str | None) -> bool:
        one = self.by_key.get(key or "")
        return one.yearly if one else False


def _parted(flat: str) -> str:
    """German compounds in two; what stands before may be one as well."""
    return _COMPOUND.sub(r"\1 \2", flat)


def _english(flat: str) -> str:
    return _PHRASES.sub(lambda match: _TO[match[1]], flat)


def _words(tokens: Sequence[str], editions: set[int], numbers: set[str], letters: frozenset[str]) -> tuple[str, ...]:
    words: dict[str, None] = {}
    skip = -1
    for index, token in enumerate(tokens):
        if index == skip:
            continue
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        ordinal = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th|e|eme|er|o|a|th)", token)
        number = int(ordinal[1]) if ordinal else v.ORDINALS.get(token)
        if number is not None:
            if following in v.NO_EDITION:
                numbers.add(f"{number}th")
                if following in ("year", "birthday"):  # the tenth year of something is celebrated as an anniversary
                    words["anniversary"] = None
                    skip = index + 1
            else:
                editions.add(number)
        elif token.isdigit():
            numbers.add(token.lstrip("0") or "0")
        elif token not in v.STOP or token in letters:
            words[_stem(token)] = None
    return tuple(words)


def _stem(token: str) -> str:
    if token in v.WORDS:
        return v.WORDS[token]
    if len(token) > 3 and token.isascii() and token[-1] == "s" and token[-2] not in "sui":
        token = token[:-1] if not token.endswith("ies") else token[:-3] + "y"
    return v.WORDS.get(token, token)


def _acronym_editions(text: str, editions: set[int]) -> str:
    """ADMM-14 and COP29 are editions; WG6 and SC34 are numbers of groups, G20 a name."""

    def swap(match: re.Match[str]) -> str:
        letters = match[1].upper().rstrip("S")
        if len(letters) < 3:
            return match[0]
        editions.add(int(match[2]))
        return match[1]

    return _ACRONYM_EDITION.sub(swap, text)


def _roman(text: str, editions: set[int]) -> str:
    def swap(match: re.Match[str]) -> str:
        # One letter is an initial more often than a number, "I" and "V" of a title alone say too little; "VX" is none.
        if len(match[0]) < 2:
            return match[0]
        editions.add(_roman_value(match[0]))
        return " "

    return _ROMAN.sub(swap, text)


def _roman_value(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for here, after in zip(text, [*text[1:], ""], strict=True):
        total += -values[here] if after and values[after] > values[here] else values[here]
    return total


def _weight(word: str) -> float:
    return 0.35 if word in v.GENERIC else 1.0


@lru_cache(maxsize=100_000)
def near(a: str, b: str) -> bool:
    """True for two spellings of one word, or two forms of it."""
    return len(a) > 4 and len(b) > 4 and fuzz.ratio(a, b) >= 86


def _spells(short: Name, long: Name) -> bool:
    """True where one name is the initials of the other: ADSOM."""
    if len(short.words) != 1 or len(short.words[0]) < 3 or not long.initials:
        return False
    return short.words[0] == long.initials
