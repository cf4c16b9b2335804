"""A page's content as text that keeps its structure: a line a block, a row a line, and marks on all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from calsync.model import Block
from calsync.read.boilerplate import textless
from calsync.read.canvas import Canvas, Mark

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "details",
        "dialog",
        "div",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "html",
        "legend",
        "main",
        "nav",
        "p",
        "section",
        "summary",
    ]
)
_SPACED = frozenset(
    ["p", "blockquote", "article", "section", "main", "header", "figure", "fieldset", "hr", "details", "address"]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_DELETED = frozenset(("del", "s", "strike"))
# Letters may touch across these: "22<sup>nd</sup>", "<b>W</b>elcome".
_FORMATTING = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "sup",
        "sub",
        "font",
        "mark",
        "abbr",
        "acronym",
        "wbr",
        "big",
        "cite",
        "code",
        "q",
        "var",
        "kbd",
        "ruby",
        "bdi",
        "bdo",
    ]
)
_INNER_BLOCKS = frozenset((*_BLOCKS, *_HEADINGS, "table", "ul", "ol", "dl", "pre", "li", "hr"))
_DEEPEST = 100  # levels of elements; Python's own limit is at some 200 of them
_ENTRY_LIMIT = 80  # characters; a longer cell is not said again in the rows that it spans


def render(
    roots: list[Any], leave_out: frozenset[Any], marked: dict[Any, str], struck: frozenset[str], title: str | None
) -> tuple[str, tuple[Block, ...]]:
    """The text of `roots` and its blocks.

    `leave_out` is not written; `marked` is, under a block of the kind given there; `struck` are the classes that are
    drawn with a line through; `title`, if any, comes first.
    """
    canvas = Canvas()
    if title:
        mark = canvas.open("title")
        canvas.write(title)
        canvas.close(mark)
        canvas.blank()
    renderer = _Renderer(canvas, leave_out, marked, struck)
    for root in roots:
        canvas.blank()
        renderer.visit(root)
    renderer.close()
    return canvas.finish()


class _Renderer:
    """One walk over the tree; a method a kind of element."""

    def __init__(
        self, canvas: Canvas, leave_out: frozenset[Any], marked: dict[Any, str], struck: frozenset[str]
    ) -> None:
        self.canvas, self.leave_out, self.marked, self.struck = canvas, leave_out, marked, struck
        self.depth = 0  # of lists
        self.level = 0  # of elements
        self.row: Mark | None = None  # of the definition list's entry that is being written
        self.ruled: Mark | None = None  # what stands below the last rule
        self._wrote = False  # whether the cell just written had words
        self.handlers: dict[str, Callable[[Any], None]] = {
            "br": lambda _: self.canvas.line(),
            "hr": self._rule,
            "article": self._article,
            "pre": self._pre,
            "ul": self._list,
            "ol": self._list,
            "li": self._item,
            "dl": self._definitions,
            "dt": self._term,
            "dd": self._definition,
            "table": self._table,
            "tr": self._children,
            "td": self._block,
            "th": self._block,
            "caption": lambda e: self._heading(e, 6),
            "a": self._link,
            "time": self._time,
            "blockquote": self._quote,
            "b": lambda e: self._marked(e, "strong"),
            "strong": lambda e: self._marked(e, "strong"),
        }

    def visit(self, element: Any) -> None:
        """Writes an element, without what follows it."""
        if textless(element) or element in self.leave_out:
            return
        if self.level > _DEEPEST:
            self._flat(element)
            return
        self.level += 1
        self._visit(element)
        self.level -= 1

    def _visit(self, element: Any) -> None:
        if element in self.marked:
            mark = self.canvas.open(self.marked[element])
            self._plain(element)
            self.canvas.close(mark)
        elif element.tag in _DELETED or self._is_struck(element):
            self._deleted(element)
        else:
            self._plain(element)

    def close(self) -> None:
        """Ends what the last rule began."""
        if self.ruled is not None:
            self.canvas.close(self.ruled)
            self.ruled = None

    def _rule(self, _: Any) -> None:
        self.canvas.blank()
        self.close()
        self.ruled = self.canvas.open("section")

    def _article(self, element: Any) -> None:
        mark = self.canvas.open("section")
        self._block(element)
        self.canvas.close(mark)

    def _flat(self, element: Any) -> None:
        """The words of what is nested too deeply for its structure to mean anything."""
        for part in element.iter():
            if not textless(part) and part.text:
                self.canvas.write(part.text)
            if part is not element and part.tail:
                self.canvas.write(part.tail)

    def _plain(self, element: Any) -> None:
        tag = element.tag
        if handler := self.handlers.get(tag):
            handler(element)
        elif tag in _HEADINGS:
            self._heading(element, _HEADINGS[tag])
        elif tag in _BLOCKS:
            self._block(element)
        else:
            self._inline(element)

    def _children(self, element: Any) -> None:
        if element.text:
            self.canvas.write(element.text)
        before = None  # the element before, where no text came between
        for child in element:
            if before is not None and isinstance(child.tag, str):
                self._part(before, child)
            self.visit(child)
            if child.tail:
                if child.tail[0].isalnum() and isinstance(child.tag, str) and child.tag in ("small", "label"):
                    self.canvas.space()
                self.canvas.write(child.tail)
            before = child if not child.tail and isinstance(child.tag, str) else None

    def _part(self, before: Any, child: Any) -> None:
        """Two elements side by side with nothing between them are two words, unless they only format."""
        if before.tag not in _FORMATTING and child.tag not in _FORMATTING and self.canvas.at_word:
            self.canvas.space()

    def _inline(self, element: Any) -> None:
        if element.tag in ("small", "label") and self.canvas.at_word:
            self.canvas.space()
        self._children(element)

    def _marked(self, element: Any, kind: str, value: str | None = None) -> None:
        mark = self.canvas.open(kind, 0, value)
        self._children(element)
        self.canvas.close(mark)

    def _block(self, element: Any) -> None:
        holds_blocks = any(child.tag in _INNER_BLOCKS for child in element)
        spaced = holds_blocks or element.tag in _SPACED
        self._separate(spaced)
        mark = None if holds_blocks or self.canvas.is_flat else self.canvas.open("paragraph")
        self._children(element)
        if mark:
            self.canvas.close(mark)
        self._separate(spaced)

    def _separate(self, spaced: bool) -> None:
        if spaced:
            self.canvas.blank()
        else:
            self.canvas.line()

    def _heading(self, element: Any, level: int) -> None:
        self.canvas.blank()
        mark = self.canvas.open("heading", level)
        self._children(element)
        self.canvas.close(mark)
        self.canvas.blank()

    def _pre(self, element: Any) -> None:
        self.canvas.blank()
        mark = self.canvas.open("paragraph", 0, "pre")
        self.canvas.verbatim("".join(element.itertext()))
        self.canvas.close(mark)
        self.canvas.blank()

    def _quote(self, element: Any) -> None:
        self.canvas.blank()
        mark = self.canvas.open("quote")
        self._children(element)
        self.canvas.close(mark)
        self.canvas.blank()

    def _list(self, element: Any) -> None:
        self._separate(not self.depth)
        self.depth += 1
        self._children(element)
        self.depth -= 1
        self._separate(not self.depth)

    def _item(self, element: Any) -> None:
        self.canvas.prefix("- ")
        self.canvas.tight(1)
        mark = self.canvas.open("item", max(self.depth, 1))
        self._children(element)
        self.canvas.close(mark)
        self.canvas.unprefix()
        self.canvas.tight(-1)
        self.canvas.line()

    def _definitions(self, element: Any) -> None:
        self.canvas.blank()
        self._children(element)
        self.canvas.unglue()
        self.canvas.blank()

    def _term(self, element: Any) -> None:
        self.canvas.unglue()
        self.canvas.line()
        self.canvas.tight(1)
        self.row = row = self.canvas.open("row", 0, "label")
        mark = self.canvas.open("cell", 0, "head")
        self._children(element)
        self.canvas.close(mark)
        self.canvas.close(row)
        self.canvas.tight(-1)
        self.canvas.line()
        last = self.canvas.text_of(mark)[-1:]
        if last:  # "09:30: Welcome" would read as a time with seconds
            self.canvas.glue(" " if last in ":?!" else " | " if last.isdigit() else ": ")

    def _definition(self, element: Any) -> None:
        row = self.row
        self.canvas.tight(1)
        mark = self.canvas.open("cell", 1)
        self._children(element)
        self.canvas.close(mark)
        if row is not None and mark.end > 0 and row.start >= 0:
            row.end = mark.end
        self.canvas.tight(-1)
        self.canvas.unglue()
        self.canvas.line()

    def _link(self, element: Any) -> None:
        self._marked(element, "link", element.get("href"))

    def _time(self, element: Any) -> None:
        self._marked(element, "time", element.get("datetime"))

    def _deleted(self, element: Any) -> None:
        mark = self.canvas.open("deleted")
        if element.tag in _DELETED:
            self._inline(element)
        else:
            self._plain(element)
        self.canvas.close(mark)

    def _is_struck(self, element: Any) -> bool:
        if "line-through" in element.get("style", ""):
            return True
        return bool(self.struck) and not self.struck.isdisjoint(element.get("class", "").split())

    # Tables

    def _table(self, element: Any) -> None:
        rows = _rows(element)
        self.canvas.blank()
        for caption in element.findall("caption"):
            self.visit(caption)
        if _for_layout(element, rows):
            for row in rows:
                self.canvas.blank()
                for cell in _cells(row):
                    self.canvas.blank()
                    self._children(cell)
        else:
            self._data(rows)
        self.canvas.blank()

    def _data(self, rows: list[Any]) -> None:
        kept: dict[int, tuple[int, str]] = {}  # column → rows still spanned, text
        for number, row in enumerate(rows):
            if row in self.leave_out:
                continue
            self.canvas.line()
            cells = _cells(row)
            head = bool(cells) and (all(c.tag == "th" for c in cells) or row.getparent().tag == "thead")
            mark = self.canvas.open("row", number, "head" if head else None)
            self._row(cells, kept)
            self.canvas.close(mark)
            self.canvas.unglue()
            self.canvas.line()

    def _row(self, cells: list[Any], kept: dict[int, tuple[int, str]]) -> None:
        column, separator, waiting = 0, "", list(cells)
        while waiting or any(c >= column for c in kept):
            if column in kept:
                self._again(column, kept, separator)
                width = 1
            elif waiting:
                cell = waiting.pop(0)
                width = _number(cell.get("colspan"), 50)
                text = self._cell(cell, column, separator)
                if (rows := _number(cell.get("rowspan"), 500)) > 1:
                    kept.update({column + i: (rows - 1, text if i == 0 else "") for i in range(width)})
            else:
                width, self._wrote = 1, False
            if self._wrote:
                separator = " | "
            elif separator:  # an empty cell between two others keeps its place
                separator += " | "
            column += width

    def _cell(self, cell: Any, column: int, separator: str) -> str:
        length = self.canvas.length
        if separator:
            self.canvas.glue(separator)
        mark = self.canvas.open("cell", column, "head" if cell.tag == "th" else None)
        self.canvas.flat(1)
        depth, self.depth = self.depth, 0
        if not (textless(cell) or cell in self.leave_out):
            self._struck_cell(cell)
        self.depth = depth
        self.canvas.flat(-1)
        self.canvas.close(mark)
        self._wrote = self.canvas.length > length
        return self.canvas.text_of(mark)

    def _struck_cell(self, cell: Any) -> None:
        mark = self.canvas.open("deleted") if self._is_struck(cell) or self._is_struck(cell.getparent()) else None
        self._children(cell)
        if mark:
            self.canvas.close(mark)

    def _again(self, column: int, kept: dict[int, tuple[int, str]], separator: str) -> None:
        """A cell that spans several rows is said in each of them, so that every row can be read alone."""
        rows, text = kept[column]
        length = self.canvas.length
        if text and len(text) <= _ENTRY_LIMIT:
            if separator:
                self.canvas.glue(separator)
            mark = self.canvas.open("cell", column, "again")
            self.canvas.write(text)
            self.canvas.close(mark)
        self._wrote = self.canvas.length > length
        if rows > 1:
            kept[column] = (rows - 1, text)
        else:
            del kept[column]


def _rows(table: Any) -> list[Any]:
    """The table's own rows, not those of a table inside."""
    return [
        row
        for child in table
        for row in ([child] if child.tag == "tr" else child if child.tag in ("thead", "tbody", "tfoot") else [])
        if row.tag == "tr"
    ]


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _for_layout(table: Any, rows: list[Any]) -> bool:
    """True for a table that only places things: its cells are read one after the other, as if they were sections."""
    if table.get("role") in ("presentation", "none"):
        return True
    if any(inner is not table for inner in table.iter("table")):
        return True
    own_heads = any(cell.tag == "th" for row in rows for cell in row)
    if max((len(_cells(row)) for row in rows), default=0) <= 1:
        return not own_heads
    return not own_heads and any(table.find(f".//{tag}") is not None for tag in _HEADINGS)


def _number(text: str | None, most: int) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), most) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 1
