"""The small words by which a step knows what surrounds a name or a time, grouped by the step; languages/ fills them.

Texts mix languages, so these are looked for in every text, whatever its language: `language.anywhere` joins them.
A field is the alternatives of a regular expression, or a set of case-folded words; an empty one adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameCues:
    """What makes capitalised words without a gathering word a name, and what a gathering word is only a part of."""

    held: str = ""  # somewhere in the sentence: something is held, or is off
    subject: str = ""  # just before a name that is a subject; case counts
    of_a_brand: str = ""  # up to a proper name, which then is a gathering's: "exhibitors at"; case counts
    of_one_year: str = ""  # the same, if other words say so too: "this year's"
    articles: str = ""  # right before a proper name, and no part of it
    no_brand: str = ""  # articles that no such name has
    becomes: str = ""  # right behind a proper name, which then is a gathering's: "will be held"
    describes: str = ""  # words by which a noun phrase describes what was named: "the world's largest"
    describes_behind: str = ""  # those that stand behind the gathering word: "terbesar"
    does: str = ""  # verbs of which a name with its year is the subject: "is", "will"
    attended: str = ""  # just before a fair or congress that others go to: "at", "during"
    no_first: str = ""  # the first word of what is no such name; case counts
    no_last: str = ""  # the last one; case counts
    not_after: frozenset[str] = frozenset()  # behind a gathering word, which then is none: "conference room"
    not_before: frozenset[str] = frozenset()  # before it: it speaks of meetings in general, "several meetings"
    between: str = ""  # behind a gathering word, before those who meet
    halls: str = ""  # behind a word for a body, which then is a hall: "dewan serbaguna"
    houses: frozenset[str] = frozenset()  # gathering words that are houses as well: "town hall"
    rooms: frozenset[str] = frozenset()  # before a gathering word, which then is part of a venue: "pusat konvensyen"
    indefinite: frozenset[str] = frozenset()  # articles and numbers of what was not named before
    ties: frozenset[str] = frozenset()  # small words that tie two nouns
    found_at: str = ""  # leads to the fair at which somebody shows something: "meet us at"
    of_night: frozenset[str] = frozenset()  # behind a part of the day with which a name begins: "Nuit des musées"
    leads: frozenset[str] = frozenset()  # small words over which no name reaches to its left: "in", "at"
    ends: frozenset[str] = frozenset()  # small words before which it ends, where its tail has none of them
    pairs: frozenset[str] = frozenset()  # small words that join two modifiers of a name
    doing: frozenset[str] = frozenset()  # forms of verbs that are modifiers of a name: "steering"
    verbs: frozenset[str] = frozenset()  # verbs of headlines, behind which a name begins: "Coroner adjourns inquest"
    particles: frozenset[str] = frozenset()  # of such verbs, behind them: "puts off"
    changed: frozenset[str] = (
        frozenset()
    )  # says of a gathering that was named what became of it: "the adjourned meeting"
    also_names: frozenset[str] = frozenset()  # small words that a name may have with a capital: "May", "First"
    unformal: str = ""  # two words that are one modifier, the first of which ends other names: "tidak rasmi"
    number: str = ""  # behind a name, before its number: "Sitzung Nr. 4"
    planned: str = ""  # opens a name and is no part of it: "die vorgesehene Sitzung"
    holds: str = ""  # up to a gathering: it is that of the body which does so, "will hold a"
    following: str = ""  # right before a name, or the first word of it: the next edition, not the one spoken of
    following_behind: str = ""  # the same, right behind it
    own: str = ""  # before a gathering: it is that of the body which the sentence speaks of
    doers: frozenset[str] = frozenset()  # behind a gathering word in small letters, which then is a verb: "treffen wir"


@dataclass(frozen=True, slots=True)
class PlainCues:
    """What the plainest sentences say between a name and its day; case counts."""

    held: str = ""  # right behind a name: it is held, or will be
    goes_to: str = ""  # right before a name: somebody goes to it, or holds it
    where: str = ""  # leads to the place
    leads: str = ""  # leads to the day


@dataclass(frozen=True, slots=True)
class LinkCues:
    """What may stand between a name and its time, or between two names that share one."""

    holding: str = ""  # a verb of holding
    around: str = ""  # the time is after or before the meeting, not the meeting's
    relative: str = ""  # begins a clause behind a comma that tells more of a name
    lead: str = ""  # a small word that may be all that stands between a name and its time
    behind: str = ""  # the same between a time and the name behind it
    joins: str = ""  # joins two names
    joined: str = ""  # before the second of the two
    again: str = ""  # said before each of the two: "at the summit and at the forum"
    alongside: str = ""  # between a meeting that is held and one with which it shares its time
    all_of: frozenset[str] = frozenset()  # takes several up again: "both meetings"
    along: str = ""  # leads to what a gathering begins or ends with: "opens with a keynote"
    reported: str = ""  # leads to what is reported: "said on Monday that"
    meet_again: str = ""  # says that a gathering will be held another time: "meet again"
    people_meet: str = ""  # verbs by which a sentence tells that people meet, without a name for it
    names_it: str = ""  # opens the sentence that then names what they meet for: "the", "it was", "they attended the"
    to_come: str = ""  # in a sentence that speaks of what is to come: "will"
    beside: str = ""  # leads to a gathering beside which another is held: "on the sidelines of"
    beside_it: str = ""  # says that of the one told last: "also", "in parallel"
    held: str = ""  # verbs of what is held so
    reason: str = ""  # before what is only the reason why another gathering is on its day: "because of", "clashes with"
    there: str = ""  # leads to a gathering at which something is done: "at", "during"


@dataclass(frozen=True, slots=True)
class StateCues:
    """The scope of the words for "off" and "put off"."""

    status: str = ""  # labels what is said of a meeting's state
    the_date: str = ""  # opens a sentence that speaks of the day just told
    none: str = ""  # opens a sentence that says that something is not held: "no"
    none_but: str = ""  # behind it: another meaning, "no later"
    day_lead: str = ""  # before the day that it is not held on
    negation: str = ""  # just before the cue: the opposite
    adjective: str = ""  # just before the cue: it was put off before this text
    noun: str = ""  # cues that name what was done: "the cancellation of the forum", which an article does not turn
    open_ended: str = ""  # what is put off so has no new time
    final: str = ""  # beginnings of cues that leave no way back
    condition: str = ""  # it would be off, if
    formerly: str = ""  # just before a tentative word: it was tentative
    on_again: str = ""  # behind the cue of what is off, just before a day on which it is held
    held: str = ""  # a verb that tells of a gathering to come: "will be held"
    after_that: str = ""  # opens a clause of what went before: "after it had been put off"
    put_off_in: str = ""  # between a verb of moving and the month or year in which that was said: "postponed in March"
    after_all: str = ""  # behind that verb: on another day than was said, "instead"
    open_parts: str = ""  # just before a tentative word: what of a meeting may be open while its day is set, "venue"
    open_noun: str = ""  # tentative words that speak of the noun behind them, with the word before: "the proposed"
    noun_open: str = ""  # those that speak of the noun before them: "el presupuesto propuesto"
    open_beside: str = ""  # those that speak of what stands before them in their bracket or cell: "(Boston, tbc)"
    deed: str = ""  # from a tentative word on: what is open is not whether it is held, "expected to draw 300 guests"
    open_days: str = ""  # says over a list that its days are not settled: "provisional dates", "draft timetable"
    of_the_day: str = ""  # opens a note that speaks of a day: "date still"
    settled_days: str = ""  # … that they are: "confirmed dates"
    future: str = ""  # tentative words by which what was told is a plain future: "anunció que se celebraría"
    told: str = ""  # … and what tells it
    moved: str = ""  # a verb of moving …
    to_a_place: str = ""  # up to a verb of moving, which then moves it to another place: "wird in die Stadthalle verlegt"; case counts
    moved_to: str = ""  # … and what leads to the new time
    new_time: str = ""  # all that leads up to a new time
    off_here: str = ""  # a heading that says of all under it that it is off, in words that no sentence would say so in
    notice: str = ""  # words of a heading that tells a state and nothing else: "NOTICE OF"
    now: str = ""  # just before a new time, in its line: "now"
    changes: str = ""  # speaks of changes of what was announced, somewhere before an arrow between two days
    caught_up: str = ""  # right behind the day on which what was off is held after all: "nachgeholt"
    a_date: str = ""  # what only speaks of a day: "the date", "Termin"
    same_time: str = ""  # says of a new day that the hour stays: "same time"
    now_on: str = ""  # behind it and a verb, just before the new time: "now listed for"
    usually: str = ""  # just before a day on which a gathering is held in other years: "usually in"
    corrects: str = ""  # before the day that takes the place of the one told just before: "the correct date is"
    than_planned: str = ""  # behind how much later or sooner: "than announced"
    one_day: str = ""  # the length of a move that is no number: "a day"
    one_week: str = ""
    later_by: str = ""  # behind a length: so much later
    sooner_by: str = ""
    forward: str = ""  # a verb of moving to a sooner day
    by_length: str = ""  # right before the length of a move: "um"
    behind_length: str = ""  # what may follow a length by which something is moved: "to", "because"
    bound: str = ""  # before a day: on it something only begins or ends
    replaced: str = ""  # between a day and the one that takes its place: "is replaced by a call on"


@dataclass(frozen=True, slots=True)
class RoleCues:
    """What stands before times that are no meeting's."""

    lasts: str = ""  # before how long a gathering lasts that was named before: "it will last", "delegates meet for"
    not_until: str = ""  # before a day on which something begins: "will not begin until"
    said: str = ""  # when something was said, published or decided
    said_beside: str = ""  # between that and its day
    said_on: str = ""  # just before the day
    said_behind: str = ""  # the same verb right behind its day: "on Tuesday said"
    wrote: str = ""  # before a colon and the time at which somebody wrote what follows: "Joss says: 30 April, 06:12"
    was_set: str = ""  # begins what tells a plan in the past: "was scheduled for"
    reports: str = ""  # before that: the plan is reported, and stands
    since: str = ""  # before a year of history
    since_then: str = ""  # before any time: it began then
    stamp_label: str = ""  # the beginning of a label
    update_label: str = ""  # begins a label that says when a text was changed: "UPDATE 20 April:"
    former_label: str = ""  # somewhere in a label
    was: str = ""  # opens a bracket that holds the former time
    was_on: str = ""  # between that and its day
    unchanged: str = ""  # in the column of new times: the former one stands
    except_on: str = ""  # before the days on which what comes back is not held
    dates_of: str = ""  # before an edition, whose days are told: "the dates for the 2027 fair are"
    in_year: str = ""  # before the year of a sentence, which begins with both: "In 2027 the fair opens on 9 August"


@dataclass(frozen=True, slots=True)
class LengthCues:
    """How a sentence says that something lasts so many minutes or hours."""

    lasts: str = ""  # a few words before the length: "will last", "takes"
    about: str = ""  # between such a word and the length
    opens: str = ""  # opens a sentence that speaks of the one gathering of a text: "Please allow"
    behind: str = ""  # right behind the length: "long", "per session"
    each: str = ""  # somewhere in the sentence: it is that of all: "each"
    more: str = ""  # right behind the length: what comes on top of it, "plus"


@dataclass(frozen=True, slots=True)
class ListCues:
    """What the rows of a list say of their days."""

    after: str = ""  # only after that time
    nothing: str = ""  # nothing is held then
    off: str = ""  # a meeting is off: more than that nothing is held


@dataclass(frozen=True, slots=True)
class AsideCues:
    """What is told of a day on which nobody meets."""

    shut: str = ""  # leads to the days on which something is closed: "is closed from"
    shut_behind: str = ""  # behind them
    in_force: str = ""  # leads to the day on which a rule begins or ends, or an anniversary falls: "takes effect on"
    in_force_behind: str = ""  # behind it
    example: str = ""  # before a colon: what follows is only an example


@dataclass(frozen=True, slots=True)
class SettingCues:
    """What kind of list or page a time stands in, and whose a land is that is no place."""

    calendar: str = ""  # of meetings
    office: str = ""  # a row of opening hours, fares, results
    office_head: str = ""  # the heading over such rows
    holders: str = ""  # before a land whose they are: "the President of", "the Ambassador of the"
    council: str = ""  # before a town, of which it is the council or which it calls one: "the Town Council of"


@dataclass(frozen=True, slots=True)
class TitleCues:
    """How much the words of a name tell."""

    generic: frozenset[str] = frozenset()  # gathering words that mean no more than "the gathering we speak of"
    plain: frozenset[str] = frozenset()  # those that say no more of a known series than that it meets
    small: frozenset[str] = frozenset()  # no content: articles and the like
    later: frozenset[str] = frozenset()  # gathering words by which any gathering may be called once it was named
    instalments: frozenset[str] = frozenset()  # words for one of a row of gatherings, whatever it is: "edition"
    this: str = ""  # before a gathering word of any kind: the one that the text is about is meant
    definite: str = ""  # before or behind such a word: the one that was named is meant
    telling: frozenset[str] = frozenset()  # two names that differ in one of these are two meetings
    anybodys: frozenset[str] = frozenset()  # what kind of meeting it is, but not whose
    editions: frozenset[str] = frozenset()  # words that beside a year are a gathering: "the 2027 edition"
    visits: frozenset[str] = frozenset()  # gathering words whose name says where one goes: "visit to Oslo"
    together: frozenset[str] = frozenset()  # gathering words whose plural is one gathering: "talks", "Journées"
    numbered: str = ""  # ordinals
    invites: str = ""  # what calls to a gathering, and is no part of its name: "Invitation to the"
    calls: str = ""  # what calls for contributions to a gathering that it names behind: "Call for papers"
    feminine: str = ""  # articles that only a feminine noun has so, before adjectives that they bend …
    bent: str = ""  # … the ending of these …
    unbent: str = ""  # … and that which a name has that stands alone


@dataclass(frozen=True, slots=True)
class PageCues:
    """The furniture of a page: its stamps and its letterhead."""

    buttons: str = ""  # the whole of a line that one may press: "Add to calendar", "Read more"
    stamped: str = ""  # before the day on which a page came out
    opened: str = ""  # before a body's name in a letterhead
    desk: str = ""  # opens the name of a part of a house, which is not the house
    desk_end: str = ""  # the last word of such a name
    small: frozenset[str] = frozenset()  # stays small where capitals are written as a person writes them
    invites: str = ""  # before what readers are asked to come to, in a sentence: "don't miss"
    back: str = ""  # behind it: "is back"
    leads: str = ""  # a line that only calls to what the next one names: "Join us for"
    presents: str = ""  # ends a line that says who gives what the next one names
    hosts: str = ""  # opens a line that says whose an event is: "Hosted by"
    open_end: frozenset[str] = frozenset()  # no thought ends behind these: a line that does goes on in the next


@dataclass(frozen=True, slots=True)
class SittingCues:
    """What the paper of one sitting says of it."""

    record: str = ""  # calls a paper what was written of a sitting: "minutes"
    stage: str = ""  # behind that: it may still change, "draft"
    present: str = ""  # begins the line of those who were there
    absent: str = ""  # … and of those who were not
    opened: str = ""  # beside the hour at which a sitting began: "called to order"
    closed: str = ""  # beside the hour at which it was over
    until: str = ""  # behind that, right before the day on which it goes on
    coming: str = ""  # opens a line that tells further days of the same body: "dates of future meetings"
    kind: str = ""  # what kind of sitting: "ordinary"
    single: str = ""  # in the name of a sitting: no other is one, "special"
    paper: str = ""  # calls a paper what is sent out before a sitting: "agenda"
    on: str = ""  # right before its day
    at: str = ""  # … and its hour
    days: str = ""  # beside the name of a body, over its days: "meeting dates", "schedule of"


@dataclass(frozen=True, slots=True)
class MailCues:
    """The fields of a mail's head where it stands in another text, and what stands over a mail that is answered."""

    sender: str = ""
    sent: str = ""
    subject: str = ""
    to: str = ""  # and the other fields
    wrote: str = ""


@dataclass(frozen=True, slots=True)
class RowCues:
    """The words of entries, and of clauses told by a verb, around their names."""

    where: str = ""  # before a place
    remark: str = ""  # before a gathering that an entry only remarks on: "after the meeting"
    articles: str = ""  # behind these two
    room: str = ""  # opens the name of a room
    speaker: str = ""  # labels who speaks, and whence: "Speaker: Grace Obi, University of Lagos"
    whereabouts: str = ""  # the noun for where something is held: "venue"
    person: str = ""  # opens the name of a person; case counts
    titled: str = ""  # before a name, with a dot: "Rev.", "St."; case counts
    why: str = ""  # opens what tells why, and names nothing: "due to"
    questions: frozenset[str] = frozenset()  # open a question that may be a theme: "Why bees dance"
    inside: frozenset[str] = frozenset()  # prepositions that a name holds: "Journey into space", "Vuelta al lago"
    length: str = ""  # somewhere in a label: how long it lasts
    start: str = ""  # heads the column of when something begins
    end: str = ""  # heads the next one
    done_by: str = ""  # before who does it, in the passive
    of: str = ""  # ties a name to what it belongs to
    place_of: str = ""  # stands before the name of a place and says what it is: "the port of"
    and_: str = ""
    then: str = ""  # what comes after: "and then"
    again: str = ""  # behind a verb of meeting: "again", "next"
    both: str = ""  # says that those who meet are several: "both sides"
    travellers: str = ""  # pronouns of those who go somewhere
    coming: str = ""  # says of meetings only that they are to come: "Future sessions"
    these: str = ""  # before what the lines below are: "one of these workshops"
    number_of: str = ""  # a row says of one of several with its number: "Part 2", "Day 1"
    contents: str = ""  # over lines that tell on which pages things stand: "In this issue"


@dataclass(frozen=True, slots=True)
class DeadlineCues:
    """The words around what is asked for by a deadline."""

    clock: str = ""  # an hour in words
    hour_sign: str = ""  # behind the number of an hour
    pronoun: str = ""  # names nothing
    reports: str = ""  # beginnings of verbs of saying …
    that: str = ""  # … and what opens that which is said
    reason: str = ""  # opens a sentence with why something is so: "following", "due to"
    fronted: str = ""  # the verb that ends such an opening where no comma does
    opening: str = ""  # before the thing that is asked for, and no part of it
    relative: str = ""  # ends its name
    helps: str = ""  # verbs that say with another that it was extended: they end its name too
    object: str = ""  # small words before the object of what the readers do
    bounds: str = ""  # behind that object
    complement: str = ""  # leads to what a thing that is asked for is of: "applications for"
    leading: str = ""  # articles and the like, no part of a deadline's name
    the_weekday: str = ""  # before a weekday that is the one before the meeting: "by the Monday"
    weekday_before: str = ""  # behind it
    ours: str = ""  # between a verb of handing in and its thing: "us your"
    stated: str = ""  # between a noun for the last day and that day: "has been set for"
    thereafter: str = ""  # when a deadline has passed: "immediately thereafter", "at which time"
    opened: str = ""  # … what is then done with all that was handed in
    noun_end: str = ""  # the ending of a noun, where it could be a verb: "nominations"


@dataclass(frozen=True, slots=True)
class TopicCues:
    """How a sentence says that its subject is held at a time: "The English National is 8–10 August"."""

    link: str = ""  # auxiliaries and the small words among them, before …
    told: str = ""  # … what tells that it is held, moved or off
    copula: str = ""  # enough by itself where the time follows
    opens: str = ""  # small words that open a clause and are no part of a name
    relative: str = ""  # ends the name, with the blank before it
    pronouns: frozenset[str] = frozenset()  # stand for a subject, or for none
    before: str = ""  # stands before a subject and says only that it is told, or that its day is: "please note that"
    nothing: str = ""  # a subject that only says that it is a time: "the new date"


@dataclass(frozen=True, slots=True)
class SpeakerCues:
    """How it is told that somebody speaks at a meeting: "The speaker on 16 November will be Dr Leitch"."""

    noun: str = "(?!)"  # who speaks
    is_: str = "(?!)"  # between that and the person
    verb: str = "(?!)"  # tells of somebody that they will speak
    before: str = "(?!)"  # before those who listen
    ends: str = "(?!)"  # behind a person's name
    club: str = "(?!)"  # at the end of a name: it is one of a club
    talk: str = "Talk"
    series: str = ""  # what a list of talks calls itself: "seminar", "colloquium"
    talk_by: str = "talk by {}"


@dataclass(frozen=True, slots=True)
class DeedCues:
    """The words around a verb whose object tells what is held."""

    aux: str = ""  # opens the clause that such a verb ends: "wird"
    owns: frozenset[str] = frozenset()  # lead a noun, beside articles: "my", "some"
    passed: frozenset[str] = frozenset()  # stand between a verb and its object: "us", "also"
    other: frozenset[str] = frozenset()  # just before a verb that is another one then, or only supposed: "if", "se"
    never: frozenset[str] = frozenset()  # what stands in no object that is held
    met: frozenset[str] = frozenset()  # persons whom one meets: "minister"


@dataclass(frozen=True, slots=True)
class Cues:
    """All groups of one language."""

    names: NameCues = NameCues()
    plain: PlainCues = PlainCues()
    links: LinkCues = LinkCues()
    states: StateCues = StateCues()
    roles: RoleCues = RoleCues()
    lengths: LengthCues = LengthCues()
    lists: ListCues = ListCues()
    settings: SettingCues = SettingCues()
    asides: AsideCues = AsideCues()
    speakers: SpeakerCues = SpeakerCues()
    titles: TitleCues = TitleCues()
    pages: PageCues = PageCues()
    sittings: SittingCues = SittingCues()
    mails: MailCues = MailCues()
    rows: RowCues = RowCues()
    deadlines: DeadlineCues = DeadlineCues()
    topics: TopicCues = TopicCues()
    deeds: DeedCues = DeedCues()
