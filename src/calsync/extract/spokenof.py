"""Of which gathering a later sentence speaks: "It starts at 7 pm.", "The hearing begins at 10.", "A dinner follows at 8 pm."

A sentence takes a gathering up by a pronoun, by a general word ("the meeting") or by the word that named it; a gathering
word that nobody said before is something else's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from calsync.extract.gathering import INDEFINITE
from calsync.extract.hourwords import ARRIVE, BEGINS, ENDS, PLAIN, hour_cue
from calsync.extract.language import Lexicon
from calsync.extract.lexicon import body_pattern, head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.within import first_letter

_LINE = 200  # characters; a sentence that is longer has many subjects
_FRAGMENT = 60  # characters; a sentence that is shorter has hardly a subject of its own
_NAME, _MODIFIERS = 40, 3  # characters before a gathering word, and words of them, in which its article stands
_BARE = ("ms", "id")  # languages without articles: there the sentence begins with its hour
_LEADS = 12  # characters
_LAST_WORD = re.compile(r"([\w'’-]+)\W*$")

Stretch = tuple[int, int]


class SpokenOf:
    """The gathering words of one text, by sentence."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self._text, self._words = text, words
        self._heads: dict[Stretch, list[tuple[int, str]]] = {}
        self._all: dict[Stretch, list[tuple[int, str]]] = {}

    def same(self, hour: Dated, day: Dated) -> bool:
        """Whether the sentence of an hour speaks of what that of a day tells: "The budget hearing begins at 10."."""
        low = first_letter(self._text, hour.sentence[0])
        return self._words.anaphora.match(self._text, low) is not None or self.named(hour, day)

    def again(self, later: Dated, day: Dated) -> bool:
        """Whether a later sentence takes up the gathering that a day is told of, by its word: "The concert will be on …"."""
        told = [head for _, head in self._of(day.sentence)]
        found = self._of(later.sentence)
        known = [at for at, head in found if any(_is(one, head) for one in told) and self._known(at, day)]
        return bool(known) and all(self._definite(at) for at, _ in found)

    def _definite(self, at: int) -> bool:
        """Whether an article says that a gathering was named before: "the concert"."""
        before = self._text[max(0, at - _NAME) : at].casefold().split()[-_MODIFIERS:]
        return any(one in self._words.articles and one not in INDEFINITE for one in before)

    def tells(self, day: Dated) -> bool:
        """Whether the sentence of a day has a gathering word."""
        return bool(self._told(day.sentence))

    def named(self, hour: Dated, day: Dated) -> bool:
        """Whether the sentence of an hour says the gathering word of a day's sentence again."""
        return self._again(hour, 0, day, [head for _, head in self._told(day.sentence)])

    def named_of(self, hour: Dated, low: int, days: Sequence[Dated]) -> list[Dated]:
        """The days, which are in order, whose gathering word comes again between `low` and an hour.

        Of several days of one sentence, each has the words before it, or where there are none those behind it.
        """
        named: list[Dated] = []
        for index, day in enumerate(days):
            told = self._told(day.sentence)
            opens, closes = day.sentence
            if index and days[index - 1].sentence == day.sentence:
                opens = days[index - 1].end
            if index + 1 < len(days) and days[index + 1].sentence == day.sentence:
                closes = days[index + 1].start
            own = [head for at, head in told if opens <= at < day.start]
            own = own or [head for at, head in told if day.end <= at < closes]
            if self._again(hour, low, day, own):
                named.append(day)
        return named

    def _again(self, hour: Dated, low: int, day: Dated, told: Sequence[str]) -> bool:
        return any(
            any(_is(one, head) for one in told) and self._known(at, day)
            for at, head in self._told(hour.sentence)
            if low <= at < hour.start
        )

    def another(self, hour: Dated, day: Dated) -> bool:
        """Whether the sentence of an hour names something else that is held then: "At 10 am there will be a rally"."""
        if hour.sentence == day.sentence or hour.sentence[1] - hour.sentence[0] > _LINE:
            return False
        told = [head for _, head in self._of(day.sentence)]
        return bool(told) and any(head not in told and self._new(hour, at) for at, head in self._of(hour.sentence))

    def goes_on(self, hour: Dated, day: Dated) -> bool:
        """Whether a later sentence speaks of the same gathering: "It starts at 7 pm.", "Doors 6 pm, music 7 pm."

        A long sentence with a subject of its own speaks of something else: "He meets the press at 14:00."
        """
        low, high = hour.sentence
        if self.beside(hour):
            return False
        if high - low < _FRAGMENT or hour.start - low < 8 or self.same(hour, day):
            return True
        return hour_cue(hour, self._text, self._words) in (BEGINS, ENDS, ARRIVE)

    def taken_up(self, hour: Dated, day: Dated) -> bool:
        """Whether a later paragraph says when the gathering of a day begins."""
        return self.begins(hour) and (self.same(hour, day) or hour_cue(hour, self._text, self._words) == BEGINS)

    def begins(self, hour: Dated) -> bool:
        """Whether an hour may be that at which a gathering begins; not its end, and not that of its dinner."""
        return hour_cue(hour, self._text, self._words) in (PLAIN, BEGINS) and not self.beside(hour)

    def ends(self, hour: Dated) -> bool:
        """Whether an hour is that at which a gathering ends."""
        return hour_cue(hour, self._text, self._words) == ENDS

    def beside(self, hour: Dated) -> bool:
        """Whether an hour is said of what only goes with a gathering: "The press conference will be held at 4 pm."."""
        return self._words.beside.search(self._text, hour.sentence[0], hour.start) is not None

    def _told(self, sentence: Stretch) -> list[tuple[int, str]]:
        """The gathering words of a sentence, and the bodies that meet: "the board begins at 7 pm"."""
        found = self._all.get(sentence)
        if found is None:
            bodies = body_pattern(self._words.code).finditer(self._text, *sentence)
            found = [*self._of(sentence), *((body.start(), body[0].casefold()) for body in bodies)]
            self._all[sentence] = found
        return found

    def _of(self, sentence: Stretch) -> list[tuple[int, str]]:
        found = self._heads.get(sentence)
        if found is None:
            heads = head_pattern(self._words.code).finditer(self._text, *sentence)
            found = self._heads[sentence] = [(head.start(), head[0].casefold()) for head in heads]
        return found

    def _new(self, hour: Dated, at: int) -> bool:
        before = self._text[max(hour.sentence[0], at - _NAME) : at].casefold().split()[-_MODIFIERS:]
        bare = self._words.code in _BARE and hour.start - hour.sentence[0] < _LEADS
        return bare or not INDEFINITE.isdisjoint(before)

    def _known(self, at: int, day: Dated) -> bool:
        """Whether what is said before a gathering word was said of the day's as well: no "press" before "conference"."""
        before = _LAST_WORD.search(self._text[max(0, at - _NAME) : at])
        if before is None or before[1].casefold() in self._words.articles or not self._text[at - 1].isspace():
            return True
        low, high = day.sentence
        return before[1].casefold() in self._text[low:high].casefold()


def _is(told: str, head: str) -> bool:
    """Whether a gathering word is what a longer one calls it: "Sitzung" of a "Ratssitzung", "mesyuarat" of a "mesyuarat agung"."""
    return told.endswith(head) or told.startswith(head + " ")
