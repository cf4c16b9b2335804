"""What a language is to the extractor: tables of words, one file a language, and CLDR's names of months and days."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from calsync.extract.cues import Cues
from calsync.extract.phrases import Alternatives, Cue, Phrases, Whole, by_letter
from calsync.registry import modules

_NEVER = re.compile(r"(?!)")


class Told(int):
    """A step that is counted from the day that was told last: "the following Tuesday", "am Dienstag darauf"."""


class Rank(int):
    """An ordinal that numbers things but no day of a month: "Khamis kedua bulan Jun" is the second Thursday."""


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of a language that speak of time.

    `months` (1 to 12) and `weekdays` (0 is Monday) come on top of CLDR's. `weak` are names that are plain words as well
    ("may", "sat") or too short to trust; they count only in company. `words` gives, by category (temporal/categories.py),
    each phrase in lower case and what it means. `heads` are the words that make a following number no time ("room",
    "no"); `ordinals` the endings that make a number an ordinal ("th"); `suffixes` those that make it an hour ("h").
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    weak: frozenset[str] = frozenset()
    words: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    heads: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    hour_signs: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()  # words that put their clause into the past
    perfect: Cue = _NEVER  # forms of several words that do so: "hat … getagt"; not those of calling a meeting
    future: frozenset[str] = frozenset()
    over: Cue = _NEVER  # ends what stands before a time on which something was held: "held in Bali in"
    finite_past: Cue = _NEVER  # a whole word whose ending makes it a finite verb of the past: "aprobó"
    participle: Cue = _NEVER  # a whole word that is one, or an adjective …
    determined: frozenset[str] = frozenset()  # … unless its object's article or the like follows: "adopted the budget"


@dataclass(frozen=True, slots=True)
class Captions:
    """The words over things: of column heads, labels and headings, by what stands under them. All fold case."""

    date: Cue = _NEVER
    hours: Cue = _NEVER
    place: Cue = _NEVER
    name: Cue = _NEVER  # what is held: its title, topic, opponents
    person: Cue = _NEVER  # who speaks, chairs, answers
    deadline: Cue = _NEVER
    former: Cue = _NEVER  # the column of the old time, where another gives the new one
    current: Cue = _NEVER
    first: Cue = _NEVER  # the day on which something begins, where the next column or line …
    last: Cue = _NEVER  # … has the one on which it ends
    stamp: Cue = _NEVER  # of papers: posted, minutes, agenda
    zone: Cue = _NEVER  # one hour on several clocks
    deadlines: Cue = _NEVER  # a list of deadlines
    agenda: Cue = _NEVER  # the items of one meeting
    programme: Cue = _NEVER  # the hours of one gathering
    office: Cue = _NEVER  # opening hours, closures, fares
    actions: Cue = _NEVER  # what single persons took upon themselves
    parts: Cue = _NEVER  # somewhere in it: what only stands in the programme of one gathering
    diary: Cue = _NEVER  # somewhere in it: meetings of their own, not the parts of one
    week: Cue = _NEVER  # a diary of some days: "Week ahead"
    daybook: Cue = _NEVER  # somewhere in it: what is held on one day, by whoever
    roll: Cue = _NEVER  # somewhere in it: the matters of one day, each with its hour: "Daily list", "Services"
    over: Cue = _NEVER  # results, past editions, archives
    free: Cue = _NEVER  # what a row says of a day on which nobody meets: "Public holiday", "Spring break"

    def of_a_day(self, said: str) -> bool:
        """Whether words say which of its days follows: "Date", "Start date", "New date"."""
        kinds = (self.date, self.first, self.last, self.former, self.current)
        return any(kind.fullmatch(said) for kind in kinds)

    def of_a_bound(self, said: str) -> bool:
        """Whether words say that the day on which something begins or ends follows: "Starts", "Last day"."""
        return any(kind.fullmatch(said) for kind in (self.first, self.last))

    def of_a_value(self, said: str) -> bool:
        """Whether words say what kind of value follows, and not what it is about: "Date", "Venue"."""
        kinds = (self.date, self.hours, self.place, self.person, self.stamp, self.deadline)
        return any(kind.fullmatch(said) for kind in kinds)


@dataclass(frozen=True, slots=True)
class Asks:
    """The words by which a text asks something of its readers until a day.

    `by` and `until` stand right before the time, `cue` a few words before it. A bound is a deadline where its clause holds a word of
    `ask` (with `until`: of `takes`) and none of `others`, which tell on what others do by then. `parts` are the verbs between the
    thing that is asked for and its time; `acts` give the noun for what is asked by a verb ("register by" → "registration").
    """

    by: Cue = _NEVER
    until: Cue = _NEVER
    cue: Cue = _NEVER
    after: Cue = _NEVER  # right behind the time: "au plus tard"
    ask: Cue = _NEVER
    takes: Cue = _NEVER
    others: Cue = _NEVER
    opens: Cue = _NEVER  # among deadlines: what begins or comes out on a day
    label: Cue = _NEVER
    parts: Cue = _NEVER
    acts: tuple[tuple[Cue, str], ...] = ()
    capital_nouns: bool = False  # nouns keep their capital within a name
    object_first: bool = False  # the object of such an act stands before its noun: "ticket refund"
    persons: Cue = _NEVER  # who is asked, at the beginning of the clause: not the thing that must come in
    extended: Cue = _NEVER  # an earlier day of the same deadline was
    requested: Cue = _NEVER  # "are kindly requested to send the": the thing stands behind it
    closes: Cue = _NEVER  # a verb of ending or being due, close before the time: what closes tells what it is
    things: Cue = _NEVER  # what is handed in
    steps: Cue = _NEVER  # in the timetable of a call: what its readers do, …
    replies: Cue = _NEVER  # … and what those do who call
    itself: Cue = _NEVER  # … and small words beside the gathering that the call is for: "Conference dates"
    sends: Cue = _NEVER  # verbs of handing in, with the thing behind them (German: before them)
    seeks: Cue = _NEVER  # says that what stands behind or before it is sought: "we are looking for"
    due: Cue = _NEVER  # of those the ones that only a thing is which must come in
    owed: Cue = _NEVER  # the same with the verb of several things: "are due"
    late: Cue = _NEVER  # right before a day from which it is too late, with …
    refused: Cue = _NEVER  # … what says so: "will not be accepted"
    latest: Cue = _NEVER  # of the bounds those that only a request has, at the end of what is searched: "no later than"
    tells: Cue = _NEVER  # verbs that tell of somebody: what they stand in is no request
    handed: Cue = _NEVER  # the whole of what leads to a day: things that are handed in, "Full papers"
    who: Cue = _NEVER  # who is asked, with what they wish (the group `wish`): "those who wish to speak should"
    given: Cue = _NEVER  # they have until a day for what stands behind it
    offered: Cue = (
        _NEVER  # all that leads to a day from which something is open to the readers: "Registration opens on"
    )
    offered_behind: Cue = _NEVER  # the same where the verb stands behind the day: it alone
    open: Cue = _NEVER  # opens what leads to a stretch of days on which something is taken: "Applications"


@dataclass(frozen=True, slots=True)
class Act:
    """A verb that tells of a gathering: "the council meets", "the minister will visit Oslo".

    `title` is made of {who} and, where the act goes somewhere, {what}, or, where it is done to them, {done} (the group of
    that name in `verb`): "lights switched on"; of none of them where the verb says who: "we meet". `head` is the noun for it.
    {of} is who as what the act is of ("Visite du ministre"), {to} what leads to {what} ("au Sénégal").
    """

    verb: Cue
    title: str
    head: str
    lead: Cue | None = None  # leads to {what}, over times: "reist am 10. März nach Nairobi"
    travels: bool = False  # of one who goes from place to place, and whom a pronoun may tell: "She will travel to Oslo"


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb whose object tells what is held: "sign the treaty", "are invited to the sports day".

    `title` is made of {it}, the object alone, or of {of}, the object as what the deed is of: "Signing of the treaty".
    With {said}, the object as it is said, the deed is done to persons, by {who}, or {whose}: "the minister's".
    """

    title: str
    head: str
    forms: str  # of its verb, all together
    behind: Cue = _NEVER  # the object stands behind it
    before: Cue = (
        _NEVER  # the object is its subject, or the strikers are: "the treaty will be signed", "the nurses strike"
    )
    done: Cue = (
        _NEVER  # ends a clause that an auxiliary opens, with the object before that or between: "wird … unterzeichnet"
    )
    inf: Cue = _NEVER  # the same, the object always between: "wird das Abkommen unterzeichnen"
    ends: Cue | None = None  # must end the clause of `behind`: "legt … vor"
    lead: Cue | None = None  # leads to the object, over times: "votes on Monday on the budget"


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """How a language says where something is held."""

    locative: Cue  # a word of place with its article, just before a venue
    bare: frozenset[str]  # words of place without an article: a common noun behind them is no venue ("in operation")
    held: Cue  # before such a word: a meeting is held there
    held_after: Cue  # just behind the venue, for languages that end so
    stops: frozenset[str]  # words that no venue goes on with
    inside: frozenset[str]  # small words inside the name of a venue
    abstract: frozenset[str]  # what is no place, though a word of place leads it: "in the presence of"
    there: Cue  # the place of the sentence before


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words that speak of gatherings, and the cues of their state and of the roles of times.

    `heads` name a gathering by themselves; `weak` ones only beside a name or an ordinal.
    """

    code: str
    heads: frozenset[str]
    weak: frozenset[str]
    deadlines: frozenset[str]
    stops: frozenset[str]  # words at which a name that runs to the left or right must end
    joiners: frozenset[str]  # small words that may stand inside a name
    tails: frozenset[str]  # small words that may open a tail of a name ("meeting of …", "workshop on …")
    articles: frozenset[str]
    cancelled: Cue
    postponed: Cue
    moved: Cue
    tentative: Cue
    former: Cue  # just before a time: it is the former one
    former_after: Cue  # right behind a time of which it speaks: the same
    past: Cue
    future: Cue
    history: Cue
    stamp: Cue  # the time is that of the announcement itself
    hours: Cue  # the time says when doors, desks or telephones are open
    arrive: Cue  # the hour is that of coming, not of the beginning: doors, sign-in, meeting point
    begins: Cue  # the hour is that of the beginning
    ends: Cue  # the hour is that of the end
    beside: (
        Cue  # what is held or happens beside a gathering at an hour of its own: a meal, a bus, a meeting with the press
    )
    usual: Cue  # the hour is that of each day of a list
    each: Cue  # beside an hour: it is that of each of the days before it
    all_of_them: Cue  # before an hour: it is that of all gatherings that were told before
    first_of: Cue  # the first of two gatherings that were told before
    second_of: Cue  # the second of them
    same_hour: Cue  # at the hour that was told before
    same_day: Cue  # on the day that was told before
    until: Cue  # just before a day: it is the last one
    began: Cue  # before the day on which what has ended began
    ended: Cue  # before a day, or before how long something lasts: the day is its last
    opened: Cue  # verbs of a report that tell on which day a gathering began, wherever in their clause
    closed: Cue  # verbs of a report that tell on which day it ended
    shifts: Cue  # a verb of moving to another time
    shifted_from: Cue  # beside it, just before a time: the former one
    shifted_to: Cue  # beside it, just before a time: the new one
    set_for: Cue  # beside it, just before a time: the one that had been set
    but: Cue  # between a time that is denied and the one that is true
    sooner: Cue  # it is moved to an earlier day
    negated: Cue
    boiler: Cue
    anaphora: Cue  # a later mention: "the two-day summit"
    takes_up: (
        Cue  # opens a sentence that says of what was named before when it is held: "It will take place", "The date is"
    )
    we_meet: Cue  # says that people come together, and not for what: "we look forward to welcoming you", "when we meet"
    online: Cue
    bodies: frozenset[str]  # that meet themselves: "council"
    houses: frozenset[str]  # that hold meetings: "museum"
    remarks: Cue  # the whole of what stands beside a date, and no name: "sold out", "title to come"
    dividers: Cue  # the whole of a heading that is no name: "Upcoming events"
    publications: frozenset[str]  # at the end of a letterhead, what kind of paper it heads: "… Parish Newsletter"
    papers: frozenset[str]  # that tell of a meeting to come: "notice of …"; no part of its name
    records: frozenset[str]  # that tell of a meeting that is over: "minutes of …"
    body_meeting: str  # the meeting of a body, from the body's name: "{} meeting"
    acts: tuple[Act, ...]
    verbs: Cue  # forms that end a name, wherever they stand
    otherwise: Cue  # gathering words in other uses: "roll call", "free trial"
    proper: frozenset[str]  # they name a gathering only in capitals, beside other capitals: "Kiln Day"
    again: Cue  # what is off will be held on another day
    taken_up: Cue  # opens a sentence that speaks on of the meeting of the one before
    theirs: Cue  # what those before it hold is of the kind that was named last: "A and B hold theirs"
    meets_for: Cue  # just before a name: what those meet for who were named before
    on_day: Cue  # just before a day
    ands: frozenset[str]
    in_turn: Cue  # of several names and as many times: one each, in their order
    all_times: Cue  # just before a zone: it is that of every hour of the text
    places: PlaceWords
    captions: Captions = Captions()
    asks: Asks = Asks()
    cues: Cues = Cues()
    deeds: tuple[Deed, ...] = ()
    shifted_onto: Cue = _NEVER  # just before a time, with the verb of moving behind it: the new one
    singulars: Mapping[str, str] = field(default_factory=dict)  # of gathering words in the plural
    several: Mapping[str, str] = field(default_factory=dict)  # the same, also of words that in running text are none
    declined: Mapping[str, str] = field(
        default_factory=dict
    )  # gathering words in another case, which begin with the word
    morning: Cue | None = None  # where a bare seven is of the evening: what makes it one of the morning


@dataclass(frozen=True, slots=True)
class Language:
    """One language, by its ISO 639-1 code."""

    code: str
    time: TimeWords
    lexicon: Lexicon


def words(text: str) -> frozenset[str]:
    """Entries of a table: separated by commas or newlines, case folded."""
    return frozenset(entry.strip().casefold() for entry in re.split(r"[,\n]", text) if entry.strip())


Plural = Callable[[str], str | None]  # what a language makes of a gathering word; None where it is left as it is


def with_plurals(gatherings: frozenset[str], plural: Plural, but: frozenset[str]) -> frozenset[str]:
    """Gathering words with their plurals; `but` have none, or one that the table says."""
    made = (plural(word) for word in gatherings - but)
    return gatherings | {word for word in made if word is not None}


def singulars(gatherings: frozenset[str], plural: Plural) -> dict[str, str]:
    """The words of a table that are the plural of another one, each with that one."""
    made = ((plural(word), word) for word in gatherings)
    return {many: one for many, one in made if many is not None and many in gatherings}


def plurals(gatherings: frozenset[str], plural: Plural) -> dict[str, str]:
    """The plurals of all words of a table, whether it has them or not, each with its word."""
    made = ((plural(word), word) for word in sorted(gatherings))
    return {many: one for many, one in made if many is not None}


def cue(pattern: str) -> Cue:
    """A cue matches whole words, in any case; one that ends with an apostrophe, the word behind it goes on: "dans l’hôtel"."""
    return Alternatives(r"(?<!\w)", pattern, r"(?:(?!\w)|(?<=['’]))")


def stems(pattern: str) -> Cue:
    """Words by their beginnings, in any case."""
    return Alternatives(r"(?<!\w)", pattern)


def deed(
    title: str,
    *,
    behind: str = "",
    before: str = "",
    done: str = "",
    inf: str = "",
    ends: str = "",
    lead: str = "",
    head: str = "",
) -> Deed:
    """A verb by its forms, each the alternatives of a pattern; the deed's noun is the first word of its title."""
    forms = "|".join(form for form in (behind, before, done, inf) if form)
    head = head or "" if title.startswith("{") else re.split(r"[\s:{]", title)[0].casefold()
    subject, object_, last, infinitive = (cue(form) if form else _NEVER for form in (before, behind, done, inf))
    closes, leads = (cue(form) if form else None for form in (ends, lead))
    return Deed(title, head, forms, object_, subject, last, infinitive, closes, leads)


def before_time(pattern: str) -> Cue:
    """Words right before a time, at the end of what is searched; an article may stand between."""
    articles = "the|den|dem|le|la|el|las|pada|tanggal|hari|jam|pukul"
    return Alternatives(r"(?<!\w)", pattern, rf"(?:\s+(?:{articles}))?[\s*_:\"“(]*$")


def acts(**nouns: str) -> tuple[tuple[Cue, str], ...]:
    """Verbs, as beginnings of words, by the noun for what they ask; "_" stands for a blank in a noun.

    Behind "__" is the small word between the noun and its object: "submission of", kept as "submission|of".
    """
    return tuple((stems(verbs), noun.replace("__", "|").replace("_", " ")) for noun, verbs in nouns.items())


def handed(nouns: str, tails: str, never: str = "") -> Cue:
    """The whole of what leads to a day: a thing that is handed in, with up to three words before it and a tail behind it."""
    apart = rf"(?!(?:{never})\b)" if never else ""
    lead = rf"(?:{apart}[\w'’./#-]+ ){{0,3}}?"
    return Phrases(rf"{lead}(?:{nouns})(?: \([^)]*\)?)?(?:,? (?:{tails}) [^.:]{{1,50}})?", re.IGNORECASE)


def open_on(nouns: str, verbs: str, never: str = "") -> Cue:
    """What leads to a stretch of days, from its begin: something is taken from the readers, or they may do it."""
    apart = rf"(?! (?:{never})\b)" if never else ""
    lead = r"(?:[\w'’-]+ ){0,3}?"
    return Phrases(rf"{lead}(?:{nouns})\b{apart}[^.]{{0,80}}$|.*\b(?:{verbs})\b[^.]{{0,60}}$", re.IGNORECASE)


def offered(nouns: str, verbs: str, small: str) -> Cue:
    """What leads to a day from which something is open to the readers; the verb may be said of the noun or before it."""
    things = rf"(?:{nouns})\b"
    return Phrases(
        rf"\W*(?:[\w'’-]+ ){{0,3}}?(?:{things}[^.;:\d]{{0,60}}?\b(?:{verbs})|(?:{verbs}) (?:\w+ )?{things}[^.;:\d]{{0,60}}?)"
        rf"(?:[\s:,–-]*\b(?:{small})\b)*[\s:–-]*$",
        re.IGNORECASE,
    )


def caption(pattern: str) -> Cue:
    """What a whole head, label or heading says, without the marks around it."""
    return Whole(pattern)


@cache
def language(code: str | None) -> Language:
    """The language of a BCP 47 tag ("de-AT" is German); English where there is no file for it."""
    known = modules("calsync.extract.languages", "LANGUAGE")
    primary = _primary(code or "en")
    found: Language = known[primary if primary in known else "en"].LANGUAGE
    return found


def is_read(code: str) -> bool:
    """True where there is a file for the language of a tag."""
    return _primary(code) in codes()


def codes() -> tuple[str, ...]:
    """The languages that are read."""
    return tuple(modules("calsync.extract.languages", "LANGUAGE"))


def _primary(code: str) -> str:
    return code.lower().replace("_", "-").split("-")[0]


def _all() -> list[Lexicon]:
    return [language(code).lexicon for code in codes()]


def anywhere(pick: Callable[[Cues], str]) -> str:
    """The alternatives of one cue in all languages, as one group of a regular expression."""
    return f"(?:{'|'.join(dict.fromkeys(said for lexicon in _all() if (said := pick(lexicon.cues))))})"


def in_any_case(pick: Callable[[Cues], str]) -> str:
    """The same for an expression that folds case, which is quicker then."""
    return by_letter(anywhere(pick)[3:-1])


def any_word(pick: Callable[[Cues], frozenset[str]]) -> frozenset[str]:
    """The words of one cue in all languages."""
    return frozenset().union(*(pick(lexicon.cues) for lexicon in _all()))
