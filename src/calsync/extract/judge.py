"""How sure a reading is, by features that have weights; `grounds` says them in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from calsync import odds
from calsync.extract import grounds
from calsync.extract.knowledge import weights
from calsync.model import Status
from calsync.span import Precision, Span
from calsync.wording import count


@dataclass(frozen=True, slots=True)
class Verdict:
    confidence: float
    features: tuple[str, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What moved the confidence most, in words."""
        return grounds.told(self.features, weights.JUDGE)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the layout around a dated row says for and against its being a meeting of its own."""

    listed: bool = False  # one of several dated rows, or under a heading that announces events
    prose: bool = False
    office: bool = False  # closures, opening hours, figures, filings: dates on which nobody meets
    listing: str = ""  # the kind of list in which the time is a row
    rows: int = 0  # how many rows that has
    card: str = ""  # what the labelled lines are that it stands in: "a card", "a card with its place"
    alone: bool = False  # the only day of a text of few lines


@dataclass(slots=True)  # not frozen: hundreds are made for a text, and a frozen one takes three times as long
class Case:
    """One reading before it is judged. `link` says how name and time came together, `tied` how surely (0..1)."""

    link: str
    strength: str
    span: Span
    status: Status
    tied: float = 1.0
    unit: str = ""  # the layout of the time: row, item, label, prose …
    anchor: date | None = None
    main: bool = False
    weak_head: bool = False
    head: bool = True
    news: bool = False
    title: str = ""
    anybodys: bool = False  # the title tells nothing of this meeting
    mentions: int = 1  # how often the meeting is named
    times: int = 1  # how many times are tied to it
    support: int = 1  # how many of them say this one
    margin: float = 1.0  # how much likelier than any other meeting it is that the time is said of
    beside: int = 1  # how many times its sentence tells
    lead: bool = False  # stands in the first lines
    shared: int = 1  # how many meetings this time is tied to
    weekday: bool = False
    year: bool = False
    edition: bool = False  # its sentence says the year of the gathering
    relative: bool = False  # said by how far it is from today: "tonight"
    head_word: str = ""
    label: str = ""  # of the label that the time stands behind
    before: str = ""  # the word before the time
    around: tuple[str, ...] = ()  # words and marks close to it, each with its side
    named: tuple[str, ...] = ()  # where the name stands to the time, and beside what, in words
    said: tuple[str, ...] = ()  # the form of the time, and what it leaves open
    tense: str = ""  # future, past, history: what stands in the sentence
    turn: int = 0  # 0: the time told most surely of the meeting; 1: the next, and so on
    behind: float = 0.0  # how much less surely than the first
    standing: bool = False  # it comes back, and no first day is told
    here: bool = False  # its sentence says that it is held where the report was written
    asked: float | None = None  # how likely the words around a deadline make it one
    sure: float = 0.0  # how sure it is at the least, by the form in which its day is told
    setting: Setting = Setting()


def features(case: Case) -> Iterator[str]:
    """What speaks for and against a reading, each in words."""
    exact = case.span.precision.value if case.span.known else "comes back" if case.standing else "no time"
    yield from _of_link(case, exact)
    yield from _of_setting(case, exact)
    yield from _of_time(case, exact)
    yield from _of_title(case, exact)
    yield from _of_day(case, exact)


def _of_link(case: Case, exact: str) -> Iterator[str]:
    """How the name is tied to its time."""
    strength, link = case.strength, case.link
    yield f"{link}, {strength} name"
    yield f"{strength} name"
    yield link
    yield f"tied {_bin(case.tied)}"
    yield f"tied {_bin(case.tied)}, {'heading' if link.startswith('heading') else link}"
    yield exact
    yield f"{exact}, {strength} name"
    yield f"{exact} in {case.unit}"
    yield f"{strength} name in {case.unit}"
    yield f"{case.status.value}"
    yield f"{case.status.value}, {exact}"
    if case.asked is not None:
        yield f"asked {_bin(case.asked)}"
        yield f"asked {_bin(case.asked)}, {link}"
    if case.news:
        yield "news"
        yield f"{link}, news"
        yield f"{exact}, news"
    if not case.head:
        yield f"no gathering word, {case.unit}"
    if case.weak_head:
        yield f"everyday word, {strength} name"
        yield f"everyday word, {exact}"
    if case.main:
        yield "main matter"
        yield f"main matter, {exact}"


def _of_setting(case: Case, exact: str) -> Iterator[str]:
    """What kind of list or page the reading stands in."""
    strength = case.strength
    if case.setting.listed:
        yield "in a list of events"
        yield f"in a list of events, {strength} name"
    if case.setting.prose:
        yield "a row of prose"
    if case.setting.office:
        yield "closures, hours or figures"
    if case.setting.listing:
        yield f"list of {case.setting.listing}"
        yield f"list of {case.setting.listing}, {strength} name"
        yield f"list of {_few(case.setting.rows, 'row')}"
    if case.setting.card:
        yield case.setting.card
        yield f"{case.setting.card}, {exact}"
    if case.setting.alone:
        yield "the only day of few lines"
        yield f"the only day of few lines, {exact}"
        yield f"the only day of few lines, {strength} name"


def _of_time(case: Case, exact: str) -> Iterator[str]:
    """How often and how the time is said."""
    span = case.span
    yield f"named {_few(case.mentions, 'time')}"
    yield f"{_few(case.times, 'time')} tied to it"
    yield f"likelier than any other by {'little' if case.margin < 0.15 else 'some' if case.margin < 0.4 else 'much'}"
    yield f"sentence of {_few(case.beside, 'time')}"
    if case.lead:
        yield "in the first lines"
        yield f"in the first lines, {case.unit}"
    if case.turn:
        less = "as" if case.behind < 0.1 else "less" if case.behind < 0.3 else "much less"
        yield "a further time of its meeting"
        yield f"a further time, {less} surely told"
        yield f"a further time in {case.unit}"
        yield f"a further time, {exact}"
        yield f"a further time, {case.link}"
        yield f"a further time, {case.strength} name"
    elif case.times > 1:
        yield "the first of several times"
    if case.support > 1:
        yield "said more than once"
    if case.shared > 1:
        yield "one time of several meetings"
    if case.weekday:
        yield "weekday said"
    if case.year:
        yield "year said"
    if span.precision is Precision.MINUTE:
        yield "zone known" if span.tz and not span.zone_assumed else "zone not known"
    if case.head_word:
        yield f"head {case.head_word!r}"
    if case.label:
        yield f"label {case.label!r}"
    if case.before:
        yield f"{case.before!r} before the time"
    yield from case.around
    yield from case.named
    yield from case.said
    if case.here:
        yield "here in its sentence"
        yield f"here in its sentence, {exact}"
    if case.tense:
        yield f"{case.tense} in its sentence"
        yield f"{case.tense} in its sentence, {exact}"


def _of_title(case: Case, exact: str) -> Iterator[str]:
    words = len(case.title.split())
    yield f"title of {words if words < 3 else '3-6' if words < 7 else '7-12' if words < 13 else 'over 12'} words"
    if case.anybodys:
        yield "a title that could be anybody's"
        yield f"a title that could be anybody's, {exact}"
    if case.title[:1].islower():
        yield "title in small letters"


def _still_ahead(case: Case) -> bool:
    """Whether the words of a day say of the very day of the document that something is yet to be held on it."""
    called = case.relative or case.weekday  # "tonight", "on Thursday": the date of a paper's day is rather its stamp
    alone = case.beside < 2 and case.times < 2 and case.link in _SAID
    ahead = case.tense == "future" or case.status is Status.CANCELLED
    ahead = ahead or (case.relative and not case.tense and not case.news and case.span.precision is Precision.MINUTE)
    return called and alone and ahead and case.span.precision.rank <= Precision.DAY.rank


def _of_an_edition(case: Case) -> bool:
    """Whether its sentence says an exact day of the edition of a year that is still far off."""
    return case.edition and case.link in _SAID and case.span.precision.rank <= Precision.DAY.rank


_SAID = frozenset({"clause", "own"})  # ties of a name to a day which their sentence tells
_FAR = 800  # days within which the next edition lies


def _of_day(case: Case, exact: str) -> Iterator[str]:
    """How far the days lie from the day of the document."""
    last = case.span.last_day
    if case.anchor is None:
        yield "document without a day"
    elif last is not None:
        ahead = (last - case.anchor).days
        when = (
            "long over" if ahead < -400 else "over for weeks" if ahead < -45 else "over for days" if ahead < 0 else
            "today" if ahead == 0 and not _still_ahead(case) else
            "to come" if ahead < 400 or (ahead < _FAR and _of_an_edition(case)) else "far ahead"
        )  # fmt: skip
        yield when
        yield f"{when}, {'news' if case.news else 'no news'}"
        yield f"{when}, {exact}"


def _bin(weight: float) -> str:
    for edge in (0.35, 0.5, 0.65, 0.8, 0.9, 0.96):
        if weight < edge:
            return f"under {edge:g}"
    return "surely"


def _few(number: int, noun: str) -> str:
    """ "1 time", "2 times", "some times", "many times"."""
    return count(number, noun) if number < 3 else f"{'some' if number < 7 else 'many'} {noun}s"


def judge(case: Case) -> Verdict:
    """The confidence of one reading."""
    found = tuple(features(case))
    confidence = max(odds.probability(weights.JUDGE, found), case.sure)
    return Verdict(round(max(0.02, min(confidence, 0.98)), 3), found)
