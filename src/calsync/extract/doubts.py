"""Of what a doubt is said: of a meeting and its day, or of something else that its sentence names.

"The proposed budget" and "a possible merger" leave nothing open of the meeting that deals with them, nor does what stands
in a bracket or a cell of its own with the word that doubts it: "Spring forum, 12 May (Boston, tbc)".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from calsync.extract.language import anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.phrases import Phrases

Named = Callable[[int, int], bool]  # whether a meeting is named in a stretch

_AHEAD, _BACK = 48, 48  # characters in which the noun of an adjective is looked for
_TOKEN = re.compile(r"[ \n-]?(?P<word>[^\W_][\w'’]*)")
_LAST = re.compile(r"(?P<word>[^\W_][\w'’]*)[ \n]?$")
_BEFORE = re.compile(r"(?P<word>[^\W_][\w'’]*)[ \n]$")
_ENDS = re.compile(r"\s*(?:[)\]|;\n]|$)|[.,]|\s{2,}")
_BRACKET = re.compile(r"[(\[](?P<said>[^()\[\]\n]*)$")
_CELL = re.compile(r"(?P<edge>^|[|\t\n]|\s{3,})(?P<said>[^|\t\n(\[]*?)\s*[(\[]?\s*$")
_ADJECTIVE = re.compile(in_any_case(lambda cues: cues.states.open_noun), re.I)
_BEHIND_ITS_NOUN = re.compile(in_any_case(lambda cues: cues.states.noun_open), re.I)
_BESIDE = Phrases(in_any_case(lambda cues: cues.states.open_beside), re.I)
_DATES = Phrases(rf"\b{anywhere(lambda cues: cues.topics.nothing)}\b", re.I)
_TIME = re.compile(r"\d{1,3}(?!\d)")  # a year may be a budget's
_NOUN = 5  # words of a noun phrase that are looked at


def of_another(
    text: str, cue: re.Match[str], sentence: tuple[int, int], words: Lexicon, row: bool, named: Named
) -> bool:
    """Whether a word of doubt is said of something else than a meeting or its day; `row`: in a row, whose cells speak alone."""
    noun = _noun_behind(text, cue, sentence, words) or _noun_before(text, cue, sentence, words)
    noun = noun or _piece(text, cue, sentence, row)
    return noun is not None and not _of_a_meeting(text, noun, words, named)


def _of_a_meeting(text: str, noun: tuple[int, int], words: Lexicon, named: Named) -> bool:
    """Whether a noun phrase is a meeting's, tells its day, or what becomes of it: "a possible cancellation"."""
    if _TIME.search(text, *noun) or _DATES.search(text, *noun) or named(*noun):
        return True
    changes = (words.cancelled, words.postponed, words.moved)
    return head_pattern(words.code).search(text, *noun) is not None or any(c.search(text, *noun) for c in changes)


def _noun_behind(text: str, cue: re.Match[str], sentence: tuple[int, int], words: Lexicon) -> tuple[int, int] | None:
    """The noun phrase behind an adjective: "the proposed landing site"."""
    said, _ = _with_word_before(text, cue, sentence)
    if _ADJECTIVE.fullmatch(said) is None:
        return None
    at, last = cue.end(), min(sentence[1], cue.end() + _AHEAD)
    for _ in range(_NOUN):
        token = _TOKEN.match(text, at, last)
        if token is None or _is_small(token["word"], words):
            break
        at = token.end()
    return (cue.end(), at) if at > cue.end() else None


def _noun_before(text: str, cue: re.Match[str], sentence: tuple[int, int], words: Lexicon) -> tuple[int, int] | None:
    """The noun phrase before an adjective that follows it: "el presupuesto propuesto"."""
    first = cue.start()
    if _BEHIND_ITS_NOUN.fullmatch(cue[0]) is None:
        said, first = _with_word_before(text, cue, sentence)
        if _BEHIND_ITS_NOUN.fullmatch(said) is None:
            return None
    at = first
    for _ in range(_NOUN):
        token = _LAST.search(text[max(sentence[0], at - _BACK) : at])
        if token is None or _is_small(token["word"], words) or words.verbs.fullmatch(token["word"]):
            break
        at -= len(token[0])
    while at < first and text[at].isspace():
        at += 1
    return (at, first) if at < first else None


def _with_word_before(text: str, cue: re.Match[str], sentence: tuple[int, int]) -> tuple[str, int]:
    """A cue with the word before it, if any, and where that begins: "the proposed"."""
    before = _BEFORE.search(text[max(sentence[0], cue.start() - _BACK) : cue.start()])
    return (cue[0], cue.start()) if before is None else (f"{before['word']} {cue[0]}", cue.start() - len(before[0]))


def _is_small(word: str, words: Lexicon) -> bool:
    """Whether a noun phrase ends at a word: a verb, an article, a preposition."""
    word = word.casefold()
    return word in words.stops or word in words.tails


def _piece(text: str, cue: re.Match[str], sentence: tuple[int, int], row: bool) -> tuple[int, int] | None:
    """What stands before the word in its bracket, or in its cell of a row: "(Boston, tbc)", "Boston (tbc)"."""
    ends = cue.end() >= sentence[1] or _ENDS.match(text, cue.end(), sentence[1]) is not None
    if not ends or _BESIDE.fullmatch(cue[0]) is None:
        return None
    low = max(sentence[0], cue.start() - 2 * _BACK)
    before = text[low : cue.start()]
    found = _BRACKET.search(before)
    if found is None or not found["said"].strip(" ,:–-"):
        found = _CELL.search(before)
        if found is not None and not row and not found["edge"]:
            return None
    if found is None or not found["said"].strip(" ,:–-"):
        return None
    return low + found.start("said"), low + found.end("said")
