"""One mention of a meeting by name, how telling it is, and its words as a title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calsync.extract.language import any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, singular

SERIES, PROPER, DESCRIBED, BARE = "series", "proper", "described", "bare"
BODY = "body"  # a council, a board: it meets, but its name alone is no meeting
LAYOUT = "layout"  # what a dated row or item says beside its date; no gathering word is in it
INDEFINITE = any_word(lambda cues: cues.names.indefinite)  # what it opens was not named before
# Heads that mean no more than "the gathering that we speak of".
GENERIC = any_word(lambda cues: cues.titles.generic)
# Heads that say no more of a known series than that it meets: "the ADMM meeting" is the ADMM.
PLAIN = any_word(lambda cues: cues.titles.plain)
_LINE_END = re.compile(r"\s*\n\s*")
NONE = re.compile(rf"^{in_any_case(lambda cues: cues.states.none)}(?:\s+|(?<=['’]))", re.I)
_SET = re.compile(rf"^{in_any_case(lambda cues: cues.names.planned)}\s+", re.I)
PAREN = re.compile(r"\s*[(\[]\s*([A-Z][A-Za-z0-9+./&’' -]{1,28}?)\s*[)\]]")
ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z0-9+-]*(?:[ -](?:Plus|WG|\d+))?$")
_FOLLOWING = re.compile(rf"(?:^|[^\w]){in_any_case(lambda cues: cues.names.following)}\s+$", re.I)
_FOLLOWING_FIRST = re.compile(rf"{in_any_case(lambda cues: cues.names.following)}\s", re.I)
_FOLLOWING_BEHIND = re.compile(rf"\s+{in_any_case(lambda cues: cues.names.following_behind)}\b", re.I)
_LATER = any_word(lambda cues: cues.titles.later)
_DEFINITE = re.compile(anywhere(lambda cues: cues.titles.definite), re.I)
_THIS = re.compile(rf"{anywhere(lambda cues: cues.titles.this)}\s", re.I)
_OPENS = frozenset((". ", "! ", "? "))
_LENGTH = 24  # letters of "two-day" before such a word
_NEXT_REACH = 16  # characters before a name in which such a word stands


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a meeting by name. `strength` says how telling it is; `edition` is its number, if it has one."""

    start: int
    end: int
    title: str
    head: str
    strength: str
    series: str | None = None
    edition: int | None = None
    acronym: str | None = None
    plural: bool = False
    year: int | None = None
    theme: str | None = None
    likely: float = 1.0  # how likely it is the name of its line, where only the layout gives it (0..1)

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.title))  # names are asked for again and again, by each time


def one_of(title: str, head: str, words: Lexicon) -> str:
    """A row of "Public hearings" is one public hearing."""
    single = singular(head, words.code)
    if single is None or head in words.cues.titles.together:
        return title
    kept = next((at for at, (a, b) in enumerate(zip(head, single, strict=False)) if a != b), len(single))
    return re.sub(rf"\b{re.escape(head)}\b", lambda many: many[0][:kept] + single[kept:], title, count=1, flags=re.I)


# What is left of "AVIS D'ENQUÊTE PUBLIQUE" without its paper.
_TIED_ON = re.compile(r"^(?:D['’](?=[A-ZÀ-Þ]{2})|d['’](?=\w))")


def clean_title(phrase: str) -> str:
    """A phrase as a title: on one line, without the marks around it, with a capital."""
    title = _TIED_ON.sub("", _SET.sub("", NONE.sub("", _LINE_END.sub(" ", phrase).strip(" ,:;-–—*_?!.#"))))
    if title[:1].islower():
        title = title[0].upper() + title[1:]
    return title


def is_following(text: str, start: int, end: int) -> bool:
    """True for a name that is called the next one: "the next summit", "prochain salon", "mesyuarat akan datang"."""
    low = max(0, start - _NEXT_REACH)
    before = _FOLLOWING.search(text[low:start]) is not None
    return before or any(
        cue.match(text, at) is not None for cue, at in ((_FOLLOWING_FIRST, start), (_FOLLOWING_BEHIND, end))
    )


def is_later(text: str, name: Name) -> bool:
    """True for a word that any gathering may be called by, where the one is meant that was named: "The two-day gathering …".

    It opens its sentence.
    """
    head = name.head or name.title.casefold()
    if name.plural or name.end - name.start > len(head) + _LENGTH:
        return False
    opens, begin = text[max(0, name.start - 2) : name.start], name.end - len(head)
    before = name.start if opens in _OPENS else max(text.rfind(sign, 0, name.start - 1) for sign in " \n") + 1
    if text[max(0, before - 2) : before] not in _OPENS and text[before - 1 : before] != "\n":
        return False
    if head not in _LATER and not (name.head and _THIS.match(text, before)):  # "This two-day course teaches …"
        return False
    ahead, behind = _DEFINITE.match(text, before), _DEFINITE.match(text, name.end)
    return behind is not None or (ahead is not None and ahead.end() == begin)


def is_new(text: str, name: Name) -> bool:
    """Whether an article says that a gathering was not named before: "a workshop", "eine Sitzung"."""
    before = text[max(0, name.start - _ARTICLE) : name.start].casefold().split()
    return bool(before) and _ELIDED.sub("", before[-1]) in INDEFINITE


_ELIDED = re.compile(r"^[^\W\d_]{1,2}['’]")  # "suivi d'un atelier"


def comes_along(text: str, name: Name) -> bool:
    """Whether a name tells what another gathering begins or ends with: "It opens on 7 July with a keynote"."""
    return is_new(text, name) and _ALONG.search(text, max(0, name.start - _LED), name.start) is not None


_ALONG = re.compile(
    rf"(?<!\w){in_any_case(lambda cues: cues.links.along)}\s+"
    rf"(?:(?:[\w'’]+\s+){{1,3}}?{in_any_case(lambda cues: cues.links.joins)}\s+)?(?:[\w'’]+\s+)??$",
    re.I,
)
_LED = 48  # characters before a name in which that stands
_ARTICLE = 8  # characters before a name in which its article stands


def is_apposed(text: str, end: int, name: Name) -> bool:
    """Whether a name stands in commas behind what ends at an offset, and so calls the same: "…, the Energy Summit, …"."""
    return text[name.end : name.end + 1] == "," and _APPOSED.fullmatch(text, max(end, 0), name.start) is not None


_APPOSED = re.compile(r",\s(?:(?:the|der|die|das|le|la|el)\s|l['’])?", re.I)
