"""The marks of Markdown around words: emphasis, links, pictures, code. They say how words look, not what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

Edit = tuple[int, int, str]  # a stretch of the text, and what is read in its place: nothing or a blank

_LONGEST = 200  # characters between two marks
# A mark stands at the words, with no word on its other side: "2 * 3 * 4", "Talk* 3 March", "snake_case" have none.
_INSIDE = r"(?=[^\s{0}])(?:[^{0}\n]|\n(?!\s*\n)){{0,{1}}}(?<=\S)"
_EMPHASIS = re.compile(
    rf"(?<![\w*\\])(\*{{1,3}}){_INSIDE.format('*', _LONGEST)}\1(?![\w*])"
    rf"|(?<![\w_\\])(_{{1,3}}){_INSIDE.format('_', _LONGEST)}\2(?![\w_])"
    rf"|(?<![\w`\\])(`){_INSIDE.format('`', _LONGEST)}\3(?![\w`])"
)
_LINK = re.compile(
    r"(?P<picture>!?)\[(?P<said>[^\[\]\n]{0,200})\](?P<to>\((?:https?://|mailto:|www\.|[/#])[^\s()]{0,500}(?: \"[^\"\n]{0,100}\")?\))"
)
_CALL = re.compile(r"//[\w.-]*(?:zoom|webex|teams|meet|jitsi|bigbluebutton)")  # an address that says where one meets


def marks(text: str) -> list[Edit]:
    """The marks of a text, each to be read as nothing, in order. Linear in its length."""
    found = [*_links(text), *_emphasis(text)]
    found.sort()
    return [one for number, one in enumerate(found) if not number or one[0] >= found[number - 1][1]]


def _emphasis(text: str) -> Iterator[Edit]:
    at = 0
    while (found := _EMPHASIS.search(text, at)) is not None:
        size = len(found[1] or found[2] or found[3])
        yield found.start(), found.start() + size, ""
        yield found.end() - size, found.end(), ""
        at = found.start() + size if size > 1 else found.end()  # "**the *third* day**"


def _links(text: str) -> Iterator[Edit]:
    for found in _LINK.finditer(text) if "](" in text else ():
        if found["picture"]:
            yield (*found.span(), "")
            continue
        yield found.start(), found.start() + 1, ""
        if _CALL.search(found["to"]):
            yield found.end("said"), found.end("said") + 2, " ("
        else:
            yield found.end("said"), found.end(), ""
