"""How far a name reaches to both sides of its gathering word. It never swallows a date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.editions import YEAR, edition_of
from calsync.extract.language import any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.phrases import Phrases
from calsync.extract.within import inside

WORD = re.compile(r"[\w&+][\w&+.'’/–-]*")
NOT_BEFORE = any_word(lambda cues: cues.names.not_before)
_LEADS = any_word(lambda cues: cues.names.leads)
_ENDS = any_word(lambda cues: cues.names.ends)
_PAIRS = any_word(lambda cues: cues.names.pairs)
_DOING = any_word(lambda cues: cues.names.doing)
_CHANGED = any_word(lambda cues: cues.names.changed)
_VERBS = any_word(lambda cues: cues.names.verbs)
_PARTICLES = any_word(lambda cues: cues.names.particles)
_ALSO_NAMES = any_word(lambda cues: cues.names.also_names)
_ITEM = re.compile(r"\d{1,2}\.")  # opens an item of a list, where no language writes ordinals so
_SHORTENED = re.compile(r" \([\w&+.-]{2,12}\) ")
# "Mesyuarat Penuh Majlis Bil. 8/2025", "Ratssitzung Nr. 4"
_NUMBER = re.compile(
    rf"{in_any_case(lambda cues: cues.names.number)}\s?\d{{1,3}}(?:\s?/\s?\d{{2,4}})?(?![\w/.,:]\d)", re.I
)
_TAIL_WORD = re.compile(rf"(?<!\w)[dl]['’](?=\w)|{WORD.pattern}")  # "de l'eau": what is elided is a word of its own
# Words that open one part of a name after another: "Council of Ministers of Health".
_FURTHER_TAILS = frozenset(("of", "for", "de", "d'", "del", "du", "des", "der", "für", "bagi"))
_LETTERS = re.compile(r"[^\W\d_]+(?:-\w+)*(?:'s?)?")
_AND = re.compile(anywhere(lambda cues: cues.links.joins))


def left_of(
    text: str,
    begin: int,
    first: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> tuple[int, int, int]:
    """How far a name reaches to the left of its head: (start, capitalised words, lower-case modifiers)."""
    tokens = list(WORD.finditer(text, max(first, begin - 160), begin))
    left, capitals, modifiers, pending = begin, 0, 0, 0
    index = len(tokens) - 1
    edge = begin
    while index >= 0:
        token = tokens[index]
        gap = text[token.end() : edge]
        if _SHORTENED.fullmatch(text, token.start() - 2, edge) is not None:
            edge = token.start() - 2  # "Messaging Layer Security (mls) WG meeting"
            index -= 1
            continue
        apart = gap.strip() and " " in gap.strip("’'“”\"")
        if apart and capitals and not pending and _DASH.fullmatch(gap) and _numbered(text, tokens, index):
            apart = False  # "the Seventh African Union – European Union Summit"
        if gap.strip(" \n-–'’\"“”") or gap.count("\n") > 1 or apart:
            break
        if token[0].endswith(".") and len(token[0]) > 4:
            break  # a sentence or a remark ends there
        if inside(token.start(), times) and (inside(token.start() - 1, times) or not YEAR.match(token[0])):
            break  # a year alone may be a name's; that of "January 8, 2025" is the day's
        named = next((a for a, b in taken if a <= token.start() < b), None)
        if named is not None:
            if not pending:
                left, capitals = named, capitals + 1
            break
        word = token[0]
        low = word.casefold().rstrip(".")
        if (
            word[0].isupper()
            or edition_of(word) is not None
            or YEAR.match(word)
            or (word[0].isdigit() and any(map(str.isupper, word)))
        ):
            if low in words.stops and low not in _ALSO_NAMES:
                break
            if pending == 2 and words.code == "en" and _comes_for(tokens, index, words):
                break
            at_start = token.start() == first or not text[first : token.start()].strip(" “\"'-•*")
            if at_start and (low in words.articles or (_ITEM.fullmatch(word) and words.code != "de")):
                break
            left, capitals, pending = token.start(), capitals + 1, 0
        elif word.isdigit() and index > 0 and not pending and _counted_body(text, tokens[index - 1], token, words):
            left = token.start()  # "the WG 3 meeting"
        elif low in words.joiners and low not in _LEADS:
            if not capitals and low not in _PAIRS:
                break
            if index and words.code in _ARTICLES_TIED and low in words.articles and not _tied(tokens[index - 1], words):
                break  # "en la Ciudad de México la XII Reunión"
            pending += 1
            if pending > 2:
                break
        elif low.isalpha() or "-" in low or "'" in low or "’" in low:
            if words.code in HEAD_FIRST:
                break
            if low in words.stops or low in words.articles or modifiers >= 4 or pending or low in NOT_BEFORE:
                break
            if low in _CHANGED:
                break  # "the adjourned meeting" is that meeting
            if low in _VERBS or (words.code == "de" and words.verbs.fullmatch(low)):
                break  # "Coroner adjourns inquest", "auf dem Programm stehen Gespräche"
            if low in _PARTICLES and index > 0 and tokens[index - 1][0].casefold() in _VERBS:
                break  # "Fiji puts off fisheries conference"
            if low.endswith("ing") and index > 0 and low not in _DOING:
                break
            left, modifiers = token.start(), modifiers + 1
        else:
            break
        edge = token.start()
        index -= 1
    return left, capitals, modifiers


def _numbered(text: str, tokens: Sequence[re.Match[str]], index: int) -> bool:
    """Whether capitalised words that a number opens stand before a dash: a name of two goes on behind it."""
    for at in range(index, max(index - _MEMBERS, -1), -1):
        word = tokens[at][0]
        if at < index and text[tokens[at].end() : tokens[at + 1].start()] != " ":
            return False
        if edition_of(word) is not None:
            return at < index
        if not word[0].isupper():
            return False
    return False


_DASH = re.compile(r" [–-] ")
_MEMBERS = 6  # words of the first of two that meet, and their number


def _comes_for(tokens: Sequence[re.Match[str]], index: int, words: Lexicon) -> bool:
    """ "Gather in Riga for the summit": the town is where one comes for it, and no part of its name."""
    if not index or index + 2 >= len(tokens) or tokens[index - 1][0].casefold() not in _WHERE:
        return False
    return tokens[index + 1][0].casefold() == "for" and tokens[index + 2][0].casefold() in words.articles


_WHERE = frozenset(("in", "to"))


def _tied(before: re.Match[str], words: Lexicon) -> bool:
    """Whether the word before an article ties it to another: "Día de la Mujer"."""
    return before[0].casefold() in words.joiners | words.tails


_ARTICLES_TIED = frozenset(("es", "fr"))  # where an article in a name stands behind a small word


def _counted_body(text: str, body: re.Match[str], number: re.Match[str], words: Lexicon) -> bool:
    """True for a number that a group, ward or class has: "WG 3", "Ward 12"; not for how many there are."""
    low = body[0].casefold()
    named = body[0][0].isupper() and low not in words.stops and low not in words.articles and low not in NOT_BEFORE
    return named and len(number[0]) <= 3 and text[body.end() : number.start()] == " " and words.code not in HEAD_FIRST


def right_of(
    text: str, end: int, last: int, words: Lexicon, times: Sequence[tuple[int, int]], capitalised: bool, loose: int = 0
) -> int:
    """How far a name reaches to the right of its head: over capitalised words, numbers, and one tail."""
    right, edge, tail, count, lower = end, end, False, 0, 0
    for token in _TAIL_WORD.finditer(text, end, min(last, end + 150)):
        gap = text[edge : token.start()]
        if gap.strip(" \n-–'’\"“”") or gap.count("\n") > 1 or count > 13 or "–" in gap or (" - " in gap):
            break
        if "\n" in gap and edge - text.rfind("\n", 0, edge) < _FULL_LINE and _TOWN.match(text, token.start()):
            break  # "Conference on Computer Systems", and on the next line "Edinburgh, Scotland"
        word = token[0].rstrip(".,")
        low = word.casefold().replace("’", "'")
        if word.islower() and words.verbs.fullmatch(low):
            break
        if inside(token.start(), times) and not (YEAR.fullmatch(word) and not tail):
            break
        led = words.on_day.match(text, token.start(), last) if word.islower() else None
        if led is not None and inside(led.end() + 1, times):
            break  # "sesión del Pleno para el día 29"
        number = _NUMBER.match(text, token.start(), last)
        if number is not None:
            return number.end()
        if loose and not tail and _UNFORMAL.match(text, token.start(), last) is not None:
            edge, count = token.end(), count + 1
            continue  # "mesyuarat tidak rasmi menteri-menteri"
        if low in words.tails and (not tail or low in _FURTHER_TAILS):
            tail, edge, count = True, token.end(), count + 1
            continue
        if word[:1].isupper() or word[:1].isdigit() or (loose and edition_of(word) is not None):
            if not tail and not capitalised:
                break
            if low in words.stops and not tail:
                break
            right = token.start() + len(word)
        elif not tail and right > end and _goes_on(text, token, last, words):
            edge, count = token.end(), count + 1
            continue
        elif tail and low in words.joiners | words.articles:
            if low in _ENDS and low not in words.tails:
                break
        elif (
            (low.removesuffix("'s") not in words.stops or _noun(text, token.start(), tail))
            and _LETTERS.fullmatch(low)
            and lower < (6 if tail else loose)
        ):
            lower += _TWICE.fullmatch(low) is None
            right = right if low.endswith(("'", "'s")) else token.start() + len(word)  # "on the city's" goes on
        else:
            break
        edge, count = token.end(), count + 1
        if token[0] != word and _PERSON.fullmatch(word) is None:
            break
    return _quoted_out(text, end, right, last)


def _noun(text: str, start: int, tail: bool) -> bool:
    """ "Fête de l'été": what stands behind its elided article is no participle."""
    return tail and text[start - 2 : start] in ("l'", "l’")


def _quoted_out(text: str, end: int, right: int, last: int) -> int:
    """A name ends where its quotation does: "Ringvorlesung „Intelligenz und Gesellschaft“"."""
    opened = next((at for at in range(end, right) if text[at] in _OPENS), None)
    if opened is None or any(text[at] in _CLOSES for at in range(opened + 1, right)):
        return right
    if any(word.islower() for word in text[end:opened].split()):
        return right
    line = text.find("\n", right, last)
    stop = min(last if line < 0 else line, opened + _LONG_QUOTE)
    closed = next((at for at in range(right, stop) if text[at] in _CLOSES), None)
    return closed + 1 if closed is not None else right


_UNFORMAL = re.compile(rf"{in_any_case(lambda cues: cues.names.unformal)}\b", re.I)
_TWICE = re.compile(r"([^\W\d_]+)-\1")  # "menteri-menteri", a plural, is as short as its word
_OPENS, _CLOSES = frozenset('"“„«'), frozenset('"”“»')
_LONG_QUOTE = 120  # characters
_PERSON = Phrases(anywhere(lambda cues: cues.rows.person))  # "Dr.", with which no name ends


_FULL_LINE = 66  # characters; what ends sooner is not wrapped
_TOWN = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)?, [A-ZÀ-Þ\d]")


def _goes_on(text: str, joiner: re.Match[str], last: int, words: Lexicon) -> bool:
    """Whether "and" joins what a gathering is of, and no other gathering: "Pameran Maritim dan Aeroangkasa"."""
    if words.code not in HEAD_FIRST or _AND.fullmatch(joiner[0]) is None:
        return False
    following = WORD.match(text, joiner.end() + 1, last)
    if following is None or not following[0].istitle() or following[0].casefold() in words.stops:
        return False
    return head_pattern(words.code).match(text, following.start(), last) is None
