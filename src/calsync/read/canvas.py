"""Text being written, with marks on it: white space is folded, breaks wait for the next word, offsets are true."""

from __future__ import annotations

from calsync.model import Block

LINE, BLANK = 1, 2
_NO_COMMA_AFTER = ",;:.!?|/-–—("
_GLYPHS = {0xAD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None, 0x2011: "-", 0: None}


class Canvas:
    """Collects text and the blocks on it; `finish` gives both.

    Breaks, spaces and separators are only promised, and written when the next word comes: so a line never ends in
    white space, an empty element leaves no trace, and a block begins at its first word and ends with its last.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._last = ""  # the last character written
        self._break = 0
        self._space = False
        self._glue = ""  # written instead of a break: ": " after a label, " | " between cells
        self._prefix = ""  # "- " before an item
        self._tight = 0  # > 0: a blank line is only a new line
        self._flat = 0  # > 0: a new line is only a comma (inside a table's cell)
        self._marks: list[_Mark] = []
        self._open: list[_Mark] = []  # those without a start yet
        self._outer = 0  # the break promised before the cell that is being written
        self._cell_lines: list[_Mark] = []

    @property
    def length(self) -> int:
        return self._length

    @property
    def at_word(self) -> bool:
        """True where the next letter would be glued to a letter already written."""
        return not (self._break or self._space or self._glue or self._prefix) and self._last.isalnum()

    def write(self, text: str) -> None:
        """Words, with their white space folded into single spaces."""
        text = text.translate(_GLYPHS)
        words = text.split()
        if not words:
            self._space = self._space or bool(text)
            return
        self._space = self._space or text[0].isspace()
        self._begin()
        self._put(" ".join(words))
        self._space = text[-1].isspace()

    def verbatim(self, text: str) -> None:
        """Lines as they are (preformatted text): only white space at their ends is dropped."""
        for number, line in enumerate(text.translate(_GLYPHS).splitlines()):
            if number:
                self.line()
            if self._flat:
                self.write(line)
            elif line.strip():
                self._space = False
                self._begin()
                self._put(line.rstrip())
            elif number:
                self.blank()

    def line(self) -> None:
        """What comes next begins a new line."""
        self._break = max(self._break, LINE)

    def blank(self) -> None:
        """What comes next stands after a blank line."""
        self._break = max(self._break, LINE if self._tight else BLANK)

    def space(self) -> None:
        self._space = True

    def glue(self, text: str) -> None:
        """What comes next follows on the same line, after `text`."""
        self._break, self._glue = 0, text

    def unglue(self) -> None:
        self._glue = ""

    def prefix(self, text: str) -> None:
        """What comes next begins a new line with `text`."""
        self.line()
        self._prefix = text

    def unprefix(self) -> None:
        self._prefix = ""

    def tight(self, step: int) -> None:
        self._tight += step

    @property
    def is_flat(self) -> bool:
        return self._flat > 0

    def flat(self, step: int) -> None:
        """Between +1 and -1 a new line becomes a comma, and each line is marked, if there are two."""
        self._flat += step
        if step > 0 and self._flat == 1:
            self._outer, self._break = self._break, 0
            self._cell_lines = [self.open("line")]
        elif not self._flat:
            self._break, self._outer = self._outer, 0
            self.close(self._cell_lines[-1])
            if len(self._cell_lines) == 1:
                self._cell_lines[0].end = -1

    def open(self, kind: str, level: int = 0, value: str | None = None) -> _Mark:
        mark = _Mark(kind, level, value)
        self._marks.append(mark)
        self._open.append(mark)
        return mark

    def close(self, mark: _Mark) -> None:
        mark.end = self._length
        if mark.start < 0:
            self._open.remove(mark)
            mark.end = -1

    def drop(self, mark: _Mark) -> None:
        """Takes back a mark whose stretch turned out to be something else."""
        mark.end = -1

    def text_of(self, mark: _Mark) -> str:
        """The text under a closed mark; empty where it has none."""
        return self.text()[mark.start : mark.end] if 0 <= mark.start < mark.end else ""

    def text(self) -> str:
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    def finish(self) -> tuple[str, tuple[Block, ...]]:
        blocks = [Block(m.start, m.end, m.kind, m.level, m.value) for m in self._marks if 0 <= m.start < m.end]
        return self.text(), tuple(sorted(blocks, key=lambda b: (b.start, -b.end)))

    def _begin(self) -> None:
        """Writes what was promised, then gives the waiting marks their start."""
        self._separate()
        for mark in self._open:
            mark.start = self._length
        self._open.clear()

    def _separate(self) -> None:
        if self._flat and self._cell_lines[-1].start < 0:  # the cell's first words
            self._break, self._outer = self._outer, 0
        elif self._flat and self._break:
            self._next_line_in_cell()
        if self._length:
            if self._glue:
                self._put(self._glue)
            elif self._break:
                self._put("\n" * self._break)
            elif self._space and self._last != "\n":
                self._put(" ")
        if self._prefix:
            self._put(self._prefix)
        self._break, self._space, self._glue, self._prefix = 0, False, "", ""

    def _next_line_in_cell(self) -> None:
        self.close(self._cell_lines[-1])
        self._break, self._glue = 0, " " if self._last in _NO_COMMA_AFTER else ", "
        if self._prefix:
            self._prefix = ""
        self._cell_lines.append(self.open("line"))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._last = text[-1]


class _Mark:
    """A block in the making: start and end are -1 until they are known."""

    __slots__ = ("end", "kind", "level", "start", "value")

    def __init__(self, kind: str, level: int, value: str | None) -> None:
        self.kind, self.level, self.value = kind, level, value
        self.start = self.end = -1


Mark = _Mark
