"""The day on which a gathering was called off or put off, which is not its own: "due on 12 March, it was cancelled on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby, pairwise

from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, FORMER, HISTORY, Role

_THEN = re.compile(
    r"\s+(?:(?:late|early|only|earlier|just|on|am|le|el|pada|this|last|spät|bereits|ce|este)\s+){0,3}", re.I
)
_REACH = 60  # characters before such a day in which the verb ends


def tell_decided(found: Sequence[Dated], text: str, words: Lexicon, today: date | None) -> None:
    """Takes such days out, where their sentence told a day of the gathering before."""
    for sentence, group in groupby(found, key=lambda d: d.sentence):
        days = [d for d in group if d.role.name in (EVENT, FORMER) and d.is_day]
        for before, day in pairwise(days):
            last = day.spans[0].last_day if day.spans else None
            if day.role.name != EVENT or last is None or (today is not None and last > today):
                continue
            low = max(sentence[0], before.end, day.start - _REACH)
            if any(
                _THEN.fullmatch(text, said.end(), day.start)
                for cue in (words.cancelled, words.postponed)
                for said in cue.finditer(text, low, day.start)
            ):
                day.role = Role(HISTORY, "the day on which it was called off or put off")
