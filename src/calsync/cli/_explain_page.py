"""An explanation as one page of HTML that stands alone: no script, no other file, light and dark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files

from calsync.extract.explain import Explanation, Mark, Meeting, Stretch, TimeNote
from calsync.model import Origin
from calsync.wording import count


def page(explained: Sequence[tuple[str, Sequence[Origin], Explanation]], threshold: float) -> str:
    """The page for announcements: what each is called, by which rules its day, language and zone were decided, and how
    it was read. Meetings below the threshold are told as waiting."""
    body = "\n".join(
        f'<main id="a{number}">\n{"".join(_announcement(f"a{number}-", name, origins, one, threshold))}</main>'
        for number, (name, origins, one) in enumerate(explained, 1)
    )
    style = files("calsync.cli").joinpath("explain.css").read_text(encoding="utf-8")
    title = escape(explained[0][0] if explained else "nothing")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>How calsync reads {title}</title>\n<style>\n{style}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _announcement(
    prefix: str, name: str, origins: Sequence[Origin], one: Explanation, threshold: float
) -> Iterator[str]:
    number = len(one.meetings)
    yield f"<header><h1>How calsync reads <cite>{escape(name)}</cite></h1>\n"
    found = f"{count(number, 'meeting') if number else 'No meetings'} in it."
    yield f'<p class="lead">{escape(one.anchor)} {found}</p></header>\n'
    yield f'<section class="text" aria-labelledby="{prefix}text"><h2 id="{prefix}text">The text and its marks</h2>\n'
    yield f'<p class="legend">{_LEGEND}</p>\n'
    dating = {time.number for time in one.times if time.meetings}
    yield from (_stretch(prefix, one.text, stretch, dating) for stretch in one.stretches)
    yield f'</section>\n<section class="meetings" aria-labelledby="{prefix}meetings">'
    yield f'<h2 id="{prefix}meetings">Meetings</h2>\n'
    yield from (_meeting(prefix, meeting, one.times, threshold) for meeting in one.meetings)
    if not number:
        yield "<p>Nothing in this text announces a meeting.</p>\n"
    yield "</section>\n"
    if origins:
        columns: tuple[str, ...] = ("Of the text", "Value", "Rule, and what it took", "What it beat")
        title = "When, where and in which language the text speaks"
        yield _table(title, f"{prefix}origins", columns, map(_origin, origins))
    if one.times:
        head = ("", "Said", "Means", "Taken for", "What came of it")
        yield _table("Every time in the text", f"{prefix}times", head, (_time(prefix, time) for time in one.times))
    if one.lost:
        rows = (f"<tr><td>{escape(lost.what)}</td><td>{escape(lost.rule)}</td></tr>" for lost in one.lost)
        columns = ("Read", "Why it is no meeting of its own")
        yield _table("What lost, and to which rule", f"{prefix}lost", columns, rows)


def _stretch(prefix: str, text: str, stretch: Stretch, dating: set[int]) -> str:
    pieces, at = [], stretch.start
    for mark in stretch.marks:
        pieces += [escape(text[at : mark.start]), _mark(prefix, text, mark, mark.number in dating)]
        at = mark.end
    pieces.append(escape(text[at : stretch.end]))
    kind = escape(stretch.kind)
    return f'<div class="stretch {kind}"><span class="kind">{kind}</span><p>{"".join(pieces).strip()}</p></div>\n'


def _mark(prefix: str, text: str, mark: Mark, dates: bool) -> str:
    said = escape(text[mark.start : mark.end])
    if not mark.number:
        return f'<mark class="{mark.kind}" title="{escape(mark.kind)}: {escape(mark.note)}">{said}</mark>'
    tag = f'<a class="tag" href="#{prefix}t{mark.number}">{mark.number}&nbsp;{escape(mark.note)}</a>'
    return f'<mark class="time{"" if dates else " idle"}" id="{prefix}m{mark.number}">{said}{tag}</mark>'


def _meeting(prefix: str, meeting: Meeting, times: Iterable[TimeNote], threshold: float) -> str:
    shown = meeting.confidence >= threshold
    fate = "shown" if shown else f"waits for review, below {threshold:g}"
    values = "".join(
        f"<div><dt>{escape(value.field)}</dt><dd><b>{escape(value.value)}</b> "
        f'<span class="source">{escape(value.source)}</span></dd></div>'
        for value in meeting.values
    )
    reasons = "".join(f"<li>{escape(reason)}</li>" for reason in meeting.reasons)
    quotes = "".join(
        f'<blockquote>{escape(one.shown)} <span class="source">characters {one.start}–{one.end}</span></blockquote>'
        for one in meeting.quotes
    )
    from_times = " ".join(
        f'<a href="#{prefix}m{time.number}">{escape(time.said)}</a>'
        for time in times
        if meeting.number in time.meetings
    )
    state = meeting.status.partition(",")[0]
    kind = "" if meeting.kind == "event" else f' <span class="chip">{escape(meeting.kind)}</span>'
    return (
        f'<article class="{"shown" if shown else "waits"}" id="{prefix}e{meeting.number}">'
        f"<h3>{meeting.number}. {escape(meeting.title)}</h3>\n"
        f'<p class="chips"><span class="chip {escape(state)}">{escape(meeting.status)}</span>{kind} '
        f'<span class="sure"><span class="bar" aria-hidden="true"><i style="width:{meeting.confidence:.0%}"></i></span>'
        f" {meeting.confidence:.2f} sure, {fate}</span></p>\n"
        f"<dl>{values}</dl>\n"
        + (f'<p class="source">Dated by {from_times}</p>\n' if from_times else "")
        + f"<h4>Why so sure</h4><ul>{reasons}</ul>\n{quotes}</article>\n"
    )


def _time(prefix: str, time: TimeNote) -> str:
    if time.meetings:
        links = ", ".join(f'<a href="#{prefix}e{number}">{number}</a>' for number in time.meetings)
        fate = f"dates meeting {links}"
    else:
        fate = f"no meeting: {escape(time.why_not)}"
    return (
        f'<tr id="{prefix}t{time.number}"><th scope="row"><a href="#{prefix}m{time.number}">{time.number}</a></th>'
        f"<td>{escape(time.said)}</td><td>{escape(time.means)}</td>"
        f'<td>{escape(time.role)} <span class="source">{escape(time.rule)}</span></td><td>{fate}</td></tr>'
    )


def _origin(origin: Origin) -> str:
    beat = "<br>".join(map(escape, origin.beat)) or "nothing"
    return (
        f'<tr><th scope="row">{escape(origin.field)}</th><td>{escape(origin.value)}</td>'
        f'<td>{escape(origin.rule)} <span class="source">{escape(origin.words)}</span></td><td>{beat}</td></tr>'
    )


def _table(title: str, name: str, head: Sequence[str], rows: Iterable[str]) -> str:
    columns = "".join(f'<th scope="col">{one or "<span class=ears>number</span>"}</th>' for one in head)
    return (
        f'<section class="wide" aria-labelledby="{name}"><h2 id="{name}">{title}</h2>\n'
        f'<div class="scroll" tabindex="0">'
        f"<table><thead><tr>{columns}</tr></thead>\n<tbody>{''.join(rows)}</tbody></table></div></section>\n"
    )


_LEGEND = (
    '<mark class="time">time<span class="tag">number and role</span></mark> '
    '<mark class="time idle">time that dates no meeting</mark> <mark class="name">name</mark> '
    '<mark class="place">place</mark> <mark class="state">word of state</mark>'
)
