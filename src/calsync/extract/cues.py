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
    attended: str = ""  # just before a fair or congress that others go to: "at", "during"
    no_first: str = ""  # the first word of what is no such name; case counts
    no_last: str = ""  # the last one; case counts
    not_after: frozenset[str] = frozenset()  # behind a gathering word, which then is none: "conference room"
    not_before: frozenset[str] = frozenset()  # before it: it speaks of meetings in general, "several meetings"
    indefinite: frozenset[str] = frozenset()  # articles and numbers of what was not named before
    ties: frozenset[str] = frozenset()  # small words that tie two nouns


@dataclass(frozen=True, slots=True)
class LinkCues:
    """What may stand between a name and its time, or between two names that share one."""

    holding: str = ""  # a verb of holding
    around: str = ""  # the time is after or before the meeting, not the meeting's
    lead: str = ""  # a small word that may be all that stands between a name and its time
    behind: str = ""  # the same between a time and the name behind it
    joins: str = ""  # joins two names
    joined: str = ""  # before the second of the two
    all_of: frozenset[str] = frozenset()  # takes several up again: "both meetings"


@dataclass(frozen=True, slots=True)
class StateCues:
    """The scope of the words for "off" and "put off"."""

    none: str = ""  # opens a sentence that says that something is not held: "no"
    none_but: str = ""  # behind it: another meaning, "no later"
    day_lead: str = ""  # before the day that it is not held on
    negation: str = ""  # just before the cue: the opposite
    adjective: str = ""  # just before the cue: it was put off before this text
    final: str = ""  # beginnings of cues that leave no way back
    condition: str = ""  # it would be off, if
    formerly: str = ""  # just before a tentative word: it was tentative
    moved: str = ""  # a verb of moving …
    moved_to: str = ""  # … and what leads to the new time
    new_time: str = ""  # all that leads up to a new time


@dataclass(frozen=True, slots=True)
class RoleCues:
    """What stands before times that are no meeting's."""

    said: str = ""  # when something was said, published or decided
    said_beside: str = ""  # between that and its day
    said_on: str = ""  # just before the day
    since: str = ""  # before a year of history
    since_then: str = ""  # before any time: it began then
    stamp_label: str = ""  # the beginning of a label
    former_label: str = ""  # somewhere in a label
    was: str = ""  # opens a bracket that holds the former time
    was_on: str = ""  # between that and its day


@dataclass(frozen=True, slots=True)
class ListCues:
    """What the rows of a list say of their days."""

    after: str = ""  # only after that time
    nothing: str = ""  # nothing is held then
    off: str = ""  # a meeting is off: more than that nothing is held


@dataclass(frozen=True, slots=True)
class SettingCues:
    """What kind of list or page a time stands in."""

    calendar: str = ""  # of meetings
    office: str = ""  # a row of opening hours, fares, results
    office_head: str = ""  # the heading over such rows


@dataclass(frozen=True, slots=True)
class Cues:
    """All groups of one language."""

    names: NameCues = NameCues()
    links: LinkCues = LinkCues()
    states: StateCues = StateCues()
    roles: RoleCues = RoleCues()
    lists: ListCues = ListCues()
    settings: SettingCues = SettingCues()
