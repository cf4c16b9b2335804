"""Whose a meeting is that says no more than that one meets: "its next session", "the board will hold a meeting"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.gathering import clean_title
from calsync.extract.language import anywhere, in_any_case
from calsync.extract.lexicon import Lexicon
from calsync.extract.organiser import body_at
from calsync.extract.phrases import Phrases
from calsync.extract.reach import left_of, right_of
from calsync.extract.unheaded import NOT_A_NAME

_OWN = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.names.own)}(?!\w)", re.I)
_CAPITALS = re.compile(
    r"(?:[A-ZÀ-Þ][\w&/’'-]*)(?: (?:(?:of|the|de)\b|[A-ZÀ-Þ][\w&/’'-]*|\d{1,4}(?:[./]\w{1,6})?(?!\w)|\([\w&+.-]{2,12}\))){1,5}"
)
_POSSESSED = re.compile(rf"['’]s?\s+(?:{anywhere(lambda cues: cues.names.following)}\s+)?$")
_LONG = 160  # characters before a verb in which who does it is told
_SMALL_BEFORE = re.compile(r"\b[a-zß-ÿ]+\s*$")
_HOLDS = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.names.holds)}(?!\w)", re.I)
_ARTICLE = re.compile(r"^(?:members of )?(?:the|die|der|das|le|la|el)\s+|[’']s?$", re.I)

_AND = re.compile(r"(?:\s+(?:and|of|for|on|the|&|[A-Z][\w’'-]*))*\s+")
_FURTHER = 60  # characters behind a body's word in which its name may go on to another


def owned(
    text: str,
    name: tuple[int, int, int],
    first: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> str:
    """The title of "its next meeting", or of what somebody holds, with whose it is; empty where nothing tells.

    `name`: its left end, its head, and its right end.
    """
    left, begin, right = name
    own = _OWN.search(text, max(first, left - 30), begin)
    if own is None:
        owner = _possessor(text, first, left, words, times, taken) or _held_by(text, first, left, words, times, taken)
        return _of_owner(owner, text[left:right], words)
    owner = _owner(text, first, own.start(), words, times, taken)
    if not owner and not text[first : own.start()].strip():  # it opens its sentence
        owner = _owner(text, _sentence_before(text, first), first, words, times, ())
        owner = owner if " " in owner else ""  # "the committee" was named before
    return _of_owner(owner, text[max(left, own.end()) : right], words)


def says_whose(text: str, first: int, left: int, begin: int) -> bool:
    """Whether "its" or "their" stands before what begins at `left`, or is its first word: "seine Hauptversammlung"."""
    own = _OWN.search(text, max(first, left - 12), begin)
    return own is not None and not text[own.end() : max(left, own.end())].strip()


def _of_owner(owner: str, said: str, words: Lexicon) -> str:
    """The title of what somebody holds, from whose it is and what is said of it; empty where nobody is known."""
    if not owner:
        return ""
    what = clean_title(said)
    if words.code in HEAD_FIRST:
        return f"{what} {owner}"
    return clean_title(f"{owner} {what if words.code == 'de' else what[0].lower() + what[1:]}")


def _possessor(
    text: str, first: int, left: int, words: Lexicon, times: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> str:
    """The body right before what begins at `left`: "the board's next …"; empty where none is."""
    mark = _POSSESSED.search(text, max(first, left - 30), left)
    if mark is None or body_at(text, max(first, mark.start() - _LONG), mark.start()) is None:
        return ""
    owner = _owner(text, max(first, mark.start() - _LONG), mark.start(), words, times, taken)
    return owner if text[first : mark.start()].endswith(owner) else ""


def _held_by(
    text: str, first: int, left: int, words: Lexicon, times: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> str:
    """Who holds what begins at `left`: "the board is to hold a …"; empty where no verb of holding leads to it."""
    low = max(first, left - 30)
    verb = next((m for m in _HOLDS.finditer(text, low, left) if not text[m.end() : left].strip()), None)
    if verb is None:
        return ""
    first, end = max(first, verb.start() - _LONG), verb.start()
    while (small := _SMALL_BEFORE.search(text, max(first, end - 30), end)) and body_at(text, *small.span()) is None:
        end = small.start()  # "is expected to"
    start = max(first, *(text.rfind(sign, first, end) + 1 for sign in ",;:"))
    owner = _owner(text, start, end, words, times, taken)
    return owner if text[start:end].rstrip().endswith(owner) else ""


def _sentence_before(text: str, first: int) -> int:
    """Where the sentence begins that ends at an offset; that offset where it is in another paragraph."""
    begin = max(0, first - 300)
    line = text.rfind("\n", begin, first - 1)
    if not text[line + 1 : first].strip():
        return first
    stop = max((text.rfind(sign, begin, first - 2) for sign in (". ", "! ", "? ")), default=-1)
    return max(line, stop + 1, begin)


def _owner(
    text: str, first: int, last: int, words: Lexicon, times: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> str:
    """Whose meeting "its next meeting" is: the body, or the name in capitals, of which the sentence speaks before."""
    body = body_at(text, first, last)
    if body is None and any(first <= a < last for a, _ in taken):
        return ""  # a meeting that is named is told more of
    if body is not None:
        start, end = left_of(text, body[0], first, words, times, taken)[0], body[1]
        end = right_of(text, end, last, words, times, capitalised=True, loose=2 * (words.code in HEAD_FIRST))
        further = body_at(text, end, min(last, end + _FURTHER))
        if further is not None and _AND.fullmatch(text, end, further[0]) is not None:
            end = further[1]  # "European Union Political and Security Committee"
    else:
        named = _CAPITALS.search(text, first, last)
        if named is None or NOT_A_NAME.search(_ARTICLE.sub("", named[0])):
            return ""
        start, end = named.span()
    return _ARTICLE.sub("", " ".join(text[start:end].split()))
