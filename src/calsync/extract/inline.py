"""Lists that stand in one line: "Quiz night, 3 March; Spring fair, 5 April; Annual dinner, 8 May".

Where signs part a line into pieces that each say one day and what is held on it, each piece is a line from then on.
"""

from __future__ import annotations

import re

from calsync.extract.alike import begins_with_its_day, days_of, is_prose
from calsync.extract.lexicon import lexicon

Cut = tuple[int, int]  # a stretch of the line that is read as its end

_SIGNS = tuple(
    re.compile(sign) for sign in (r";\s", r"\s/\s", r"\s[·•]\s", r"\s\|\s", r"(?<=\)),\s(?:(?:and|und|et|y|dan)\s)?")
)
_COMMA = re.compile(r",\s(?=\S)")  # parts items where each begins with its day: "12 May Fair, 30 May Walk, 7 June Tea"
_LEAST, _LONGEST = 3, 130  # pieces of a list, and characters of each
_LEAD = re.compile(r":\s(?=\S)")
_SAID = 4  # letters that a piece says beside its day
_LETTERS = re.compile(r"[^\W\d_]+")


def cuts_of(line: str, code: str) -> list[Cut]:
    """Where a line is cut into the items of its list; nothing where it is no list."""
    for sign in (*_SIGNS, _COMMA):
        cuts = [match.span() for match in sign.finditer(line)]
        if len(cuts) + 1 < _LEAST:
            continue
        starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(line)]
        pieces = [line[a:b].strip(" .") for a, b in zip(starts, ends, strict=True)]
        lead = _lead_of(pieces, code)
        pieces[0] = pieces[0][lead[1] :] if lead is not None else pieces[0]
        if all(_is_item(piece, code) and (sign is not _COMMA or begins_with_its_day(piece, code)) for piece in pieces):
            return [*([lead] if lead is not None else []), *cuts]
    return []


def _lead_of(pieces: list[str], code: str) -> Cut | None:
    """The end of what leads to the list: "Dates: ", where no other item has a colon, or it says so."""
    colon = _LEAD.search(pieces[0])
    if colon is None or days_of(pieces[0][: colon.start()], code):
        return None
    said = pieces[0][: colon.start()]
    if any(_LEAD.search(piece) for piece in pieces[1:]) and not _calls_a_list(said, code):
        return None
    return colon.start() + 1, colon.end()


def _calls_a_list(said: str, code: str) -> bool:
    """ "Dates for your diary", "Coming up": words that stand over lists."""
    words = lexicon(code)
    return words.captions.diary.search(said) is not None or words.dividers.fullmatch(said) is not None


def _is_item(piece: str, code: str) -> bool:
    """Whether a piece says one day, and something beside it that is no clause."""
    if not 0 < len(piece) <= _LONGEST or is_prose(piece, code):
        return False
    days = days_of(piece, code)
    if len(days) != 1:
        return False
    start, end = days[0]
    beside = _LETTERS.findall(piece[:start] + piece[end:])
    return sum(map(len, beside)) >= _SAID or any(word.isupper() and len(word) > 1 for word in beside)  # "AGM"
