"""What each time in a text is for, decided before it is linked: most false events are a time in the wrong role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon

EVENT, FORMER, DEADLINE, STAMP, HISTORY, HOURS, NONE = (
    "event",
    "former",
    "deadline",
    "stamp",
    "history",
    "hours",
    "none",
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role and the rule that gave it, in words for `explain`."""

    name: str
    reason: str


_CLAUSE = re.compile(
    r"[;:]\s|,\s+(?:which|who|where|while|after|before|but|and then|der|die|das|qui|que|yang)\b|\s[–—]\s|\n\s*\n|\(|\)"
)
_REPORTED = re.compile(
    r"(?:said|says|told \w+|announced|wrote|stated|reported|confirmed|added|tweeted|declared|teilte \w+|sagte|mitgeteilt|"
    r"a déclaré|a annoncé|dijo|anunció|kata|ujar|katanya|menyebut|posted|published|updated|issued|dated|filed|printed|"
    r"statement|release[d]?|last modified|accessed|retrieved|approved|adopted|signed|enacted|accepted|received|as of|"
    r"notice (?:dated|given)|mitteilung vom|schreiben vom|decided|agreed)[\s,:]*(?:late|early|here|also|in a statement|at a press conference|"
    r"reporters|journalists|its members|parliament)?[\s,]*(?:on|of|am|le|el|pada|hari)?\s*(?:the\s+)?[(]?$",
    re.I,
)
_SINCE = re.compile(
    r"(?:since|founded in|established in|set up in|formed in|born (?:in|on)|dating from|back in|sejak|seit|depuis|desde|from)\s*$",
    re.I,
)
_DEADLINE_LABEL = re.compile(
    r"deadline|due|closing|submission|closes|rsvp|register by|notification|camera|last day|frist|schluss|limite|límite|"
    r"tarikh (?:akhir|tutup)|tenggat|batas|early bird|nominations?|applications?|comments? (?:due|by)|abstracts?|proposals?",
    re.I,
)
_STAMP_LABEL = re.compile(
    r"(?:date )?(?:posted|published|issued|updated|dated?|created|filed|revised|printed|release date|last modified|stand|publié|"
    r"publicado|diterbitkan|sent|gesendet|submitted|adopted|approved|ref|embargo)\b",
    re.I,
)
_FORMER_LABEL = re.compile(r"old date|previous(?:ly)?|former|original(?:ly)?|was$|bisher", re.I)


MOVED_FROM = re.compile(
    r"\b(?:moved|re-?scheduled|postponed|shifted|changed|brought forward|put back|deferred|verschoben|verlegt|reportée?s?|déplacée?s?|"
    r"aplazad[ao]s?|trasladad[ao]s?|ditunda|dipindahkan)\s+(?:\w+\s+){0,3}?(?:from|vom|von|du|del|dari)\s+(?:the\s+|den\s+)?$",
    re.I,
)


_BY = re.compile(
    r"\b(?:by|before|no later than|not later than|bis(?: zum)?|spätestens(?: am)?|avant le|jusqu['’]au|au plus tard le|antes del|"
    r"hasta el|a más tardar el|sebelum|selewat-lewatnya|paling lambat)\s+(?:the\s+)?$",
    re.I,
)


_UNTIL = re.compile(r"\b(?:until|till|hingga|sampai(?: dengan)?|bis)\s+(?:the\s+)?$", re.I)


def clause_before(text: str, start: int, sentence: tuple[int, int]) -> str:
    """What stands before a time in its own clause."""
    before = text[max(sentence[0], start - 120) : start]
    cut = 0
    for match in _CLAUSE.finditer(before):
        cut = match.end()
    return before[cut:]


def role_of(
    layout: Layout,
    unit: Unit,
    sentence: tuple[int, int],
    start: int,
    end: int,
    words: Lexicon,
    *,
    by: bool,
    bare_year: bool,
    bare_hour: bool,
) -> Role:
    """The role of the time at start:end. `by`: the words said "by"/"before"."""
    text = layout.text
    if any(a <= start < b for a, b in layout.deleted):
        return Role(FORMER, "the document strikes it out")
    if unit.kind in ("boiler", "header"):
        return Role(STAMP, f"stands in {unit.kind}")
    before = clause_before(text, start, sentence)
    near = before[-45:]
    until = _UNTIL.search(near) is not None
    by = (by and not until) or _BY.search(near) is not None
    after = text[end : min(sentence[1], end + 40)]
    if unit.label:
        if _FORMER_LABEL.search(unit.label):
            return Role(FORMER, f"label {unit.label!r}")
        if _DEADLINE_LABEL.search(unit.label) and not re.search(r"date.*conference|dates?$", unit.label):
            return Role(DEADLINE, f"label {unit.label!r}")
        if _STAMP_LABEL.match(unit.label) and unit.label not in ("date", "dates"):
            return Role(STAMP, f"label {unit.label!r}")
        if words.hours.search(unit.label) or (bare_hour and words.arrive.search(unit.label)):
            return Role(HOURS, f"label {unit.label!r}")
    former = _last(words.former, before)
    move = MOVED_FROM.search(before)
    if move is not None:
        return Role(FORMER, f"after {move[0].strip()!r}")
    if former is not None and len(before) - former.end() <= 14:
        if bare_year:
            return Role(HISTORY, f"a year after {former[0].strip()!r}")
        return Role(FORMER, f"after {former[0].strip()!r}")
    if _REPORTED.search(near):
        return Role(STAMP, f"after {near.split()[-1] if near.split() else ''!r}: when it was said")
    if _SINCE.search(near) and bare_year:
        return Role(HISTORY, f"after {near.split()[-1]!r}")
    if re.search(r"\b(?:since|sejak|seit|depuis|desde)\s+(?:the\s+)?$", near, re.I):
        return Role(HISTORY, "since then")
    history = words.history.search(near)
    if history and (bare_year or len(near) - history.end() < 8):
        return Role(HISTORY, f"after {history[0]!r}")
    if words.hours.search(near[-30:]) or words.hours.match(after.lstrip()):
        return Role(HOURS, "hours of opening or the like")
    cue = _last(words.deadline_cue, before)
    weak = {"before", "by", "until", "bis", "avant le", "hasta el", "sebelum", "hingga"}
    if cue is not None and cue[0].casefold() not in weak and len(before) - cue.end() < 30:
        return Role(DEADLINE, f"after {cue[0]!r}")
    whole = text[sentence[0] : sentence[1]]
    if (by or until) and re.search(
        r"\b(?:submit|submission|register|registration|apply|application|comment|nominat|rsvp|pay(?:ment)?s?|booking|take part|send|respond|reply|reserve|book|order|"
        r"return|file|pay|deposit|request|abstract|proposal|paper|entries|entry|sign up|anmeld|einreich|bewerb|inscri|envoy|"
        r"daftar|hantar|kirim|reach|deliver|write to|must be|object|representations?)",
        whole,
        re.I,
    ):
        return Role(DEADLINE, "asked of the readers by then")
    if _DEADLINE_LABEL.match(whole.strip(" -*•·")) and by:
        return Role(DEADLINE, "a deadline's name")
    if by:
        return Role(NONE, "only a bound")
    return Role(EVENT, "nothing says otherwise")


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match of a pattern."""
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
