"""The derivation of a reading in words: what each part of the text was taken for, what came of it, and what did not."""

from __future__ import annotations

from collections.abc import Iterator

from calsync.extract.extractor import Reading
from calsync.extract.roles import EVENT


def explain(reading: Reading) -> Iterator[str]:
    """Plain lines: the layout's units with the marks in them, then every time that is no event, then each candidate."""
    text = reading.layout.text
    day = reading.anchor.day.isoformat() if reading.anchor.day else "no day"
    yield f"The text speaks from {day} ({reading.anchor_reason}), zone {reading.anchor.zone or 'not known'}."
    yield ""
    used = {(link.dated.start, link.dated.end) for link in reading.links}
    for unit in reading.layout.units:
        marks = sorted(
            [(n.start, n.end, f"name:{n.strength}") for n in reading.names if unit.start <= n.start < unit.end]
            + [(d.start, d.end, f"time:{d.role.name}") for d in reading.dated if unit.start <= d.start < unit.end]
        )
        yield f"{unit.kind:<10} {_marked(text, unit.start, unit.end, marks)}"
    yield ""
    for dated in reading.dated:
        said = f"{text[dated.start : dated.end]!r}"
        if dated.role.name != EVENT:
            yield f"no meeting: {said} is {dated.role.name} ({dated.role.reason})"
        elif (dated.start, dated.end) not in used:
            yield f"no meeting: {said} stands near no name of one"
    for candidate in reading.candidates:
        start, end = candidate.span.stream()
        when = " to ".join(v for v in (start, end) if v) or "no date"
        yield ""
        yield f"{candidate.title}: {when} ({candidate.span.precision.value}), {candidate.status.value}, {candidate.confidence:.2f}"
        for reason in candidate.reasons:
            yield f"    because {reason}"
        for quote in candidate.evidence:
            yield f"    “{' '.join(quote.quote.split())}” ({quote.start}–{quote.end})"


def _marked(text: str, start: int, end: int, marks: list[tuple[int, int, str]]) -> str:
    out, at = [], start
    for first, last, kind in marks:
        if first < at:
            continue
        out.append(text[at:first])
        out.append(f"[{text[first:last]}]({kind})")
        at = last
    out.append(text[at:end])
    return " ".join("".join(out).split())
