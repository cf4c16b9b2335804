"""Lists whose days are not settled: what the line or the heading over them says, and a mark whose note says so.

"Provisional business for the week:", "Dates reserved for further hearings" and "Draft timetable" are said of every day that
stands under them, until another heading; "6 May*" over "* date to be confirmed" of that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.phrases import Phrases

Span = tuple[int, int]

_OVER = 160  # characters of what stands over a list, from its end
_SHORT = 130  # characters of a line that may be a row
_NOTES = 40  # lines in which notes are looked for, from the end of the text
_OPEN = Phrases(rf"\b(?:{in_any_case(lambda cues: cues.states.open_days)})", re.I)
_SETTLED = re.compile(rf"\b(?:{in_any_case(lambda cues: cues.states.settled_days)})", re.I)
_DAY_OR_HOUR = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
NOTE = re.compile(r"(?P<mark>\*{1,3}|†|‡|#|\((?:\*{1,3}|†|‡)\))[ \t]*[=:–-]?[ \t]*(?=[^\W\d_])")
_EXPLAINS = re.compile(r"=\s*$|=[^=\n]{0,40}$")  # "Grey = dates not yet agreed" tells what a colour means
_OF_THE_DAY = re.compile(rf"{in_any_case(lambda cues: cues.states.of_the_day)}", re.I)
_MARKS = re.compile(r"\*{1,3}|[†‡#]")


class OpenLists:
    """What stands over the lists of one text."""

    def __init__(self, layout: Layout, tentative: re.Pattern[str] | Phrases) -> None:
        self.text, self.layout, self._tentative = layout.text, layout, tentative
        self._leads: list[Span | None] | None = None
        self._notes: dict[str, str] | None = None

    def said_over(self, unit: Unit) -> str | None:
        """The words by which a row, the line that leads to it or a heading over it leaves its day open."""
        if unit.kind in ("title", "boiler", "header") or unit.end - unit.start > _SHORT:
            return None
        if unit.kind in ("row", "item", "label") and (own := _OPEN.search(self.text, unit.start, unit.end)) is not None:
            return " ".join(own[0].split())
        lead = self._lead_of(unit)
        heads = [(one.start, one.end) for one in (self.layout.units[i] for i in reversed(unit.above))]
        for start, end in [lead, *heads] if lead is not None else heads:
            stretch = max(start, end - _OVER), end
            found = _OPEN.search(self.text, *stretch)
            if found is not None and _EXPLAINS.search(self.text, stretch[0], found.start()) is None:
                return " ".join(found[0].split())
            if _SETTLED.search(self.text, *stretch) is not None:
                return None
        return None

    def said_in_note(self, start: int, unit: Unit) -> str | None:
        """What the note says whose mark stands behind a time, or ends its row."""
        line = self.text.find("\n", start, unit.end)
        end = line if line >= 0 else unit.end
        for mark in _MARKS.finditer(self.text, start, end):
            if (said := self._noted().get(mark[0])) is not None:
                return said
        return None

    def _noted(self) -> dict[str, str]:
        """The marks whose notes leave a day open, each with the words that do so."""
        if self._notes is None:
            self._notes = {}
            for unit in self.layout.units[-_NOTES:]:
                note = NOTE.match(self.text, unit.start, unit.end)
                if note is None or unit.end - unit.start > _OVER:
                    continue
                at = _OF_THE_DAY.match(self.text, note.end(), unit.end)
                said = self._tentative.match(self.text, at.end() if at is not None else note.end(), unit.end)
                said = said or _OPEN.match(self.text, note.end(), unit.end)
                if said is not None:
                    self._notes[note["mark"].strip("()")] = " ".join(said[0].split())
        return self._notes

    def _lead_of(self, unit: Unit) -> Span | None:
        """The last line before a unit that leads to a list: a heading, one with a colon, or a short one without a day."""
        if self._leads is None:
            self._leads = [*self._walked()]
        return self._leads[unit.index]

    def _walked(self) -> Iterator[Span | None]:
        lead: Span | None = None
        for unit in self.layout.units:
            label = unit.start, unit.value
            parted = bool(unit.label) and "\n" in self.text[unit.value - 1 : unit.value + 1]
            if parted:
                lead = label  # "Subject to confirmation:" over its first row
            yield lead
            listed = unit.kind in ("row", "item", "label")
            short = unit.end - unit.start <= _SHORT
            if unit.kind in ("heading", "title") or self.text[unit.start : unit.end].rstrip().endswith(":"):
                lead = unit.start, unit.end
            elif not listed and not (short and _DAY_OR_HOUR.search(self.text, unit.start, unit.end)):
                lead = (unit.start, unit.end) if short else None
