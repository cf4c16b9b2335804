"""Why a reading is believed or doubted, in phrases for somebody who has never seen the features of `judge`.

A feature begins with a fact, and may go on with its setting: "to come", "to come, day", "month in row". The features of one
fact are one ground, which weighs as much as all of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

MOST = 6  # grounds that are told
LEAST = 0.1  # what weighs less moves the confidence by hardly two in a hundred
_STRONGLY, _PLAINLY = 0.6, 0.25

_AROUND = "words around the time"
_DEADLINE = "deadline"
_LED, _EDGES, _FORM, _OPEN = "led to", "edges of the name", "form of the time", "left open"
_UNIT = r"(?:prose|row|item|label|heading|title|short line|quote|former|no time)"
_IN_UNIT = re.compile(rf" in {_UNIT}$")

_FACTS = {
    _AROUND: "the words right before and behind the time",
    _DEADLINE: "the rule by which it is a deadline",
    _LED: "the small word or sign that leads to its name",
    _EDGES: "the letters and signs right around its name",
    _FORM: "the form in which its time is said",
    _OPEN: "what the words of its time leave open",
    # How it is named, and where the name stands.
    "series name": "it is a known family of meetings",
    "proper name": "it has a name of its own",
    "described name": "a word for a gathering, with what describes it, names it",
    "body name": "the name of a body that meets stands for it",
    "layout name": "its name is only what stands beside the time",
    "bare name": "a mere word for a gathering names it",
    "no gathering word": "its name has no word for a gathering",
    "everyday word": "the word that names it is an everyday one",
    "a title that could be anybody's": "its title could be that of many meetings",
    "title in small letters": "its title begins with a small letter",
    "named in a item": "its name stands in an item of a list",
    "named 1 lines before": "its name stands in the line above the time",
    "named -1 lines before": "its name stands in the line below the time",
    "title of 1 words": "its title is one word",
    "clause": "its name stands in the same clause as the time",
    "own": "its name is that of the time's own row",
    "sentence before": "its name stands in the sentence before the time",
    "sentence after": "its name stands in the sentence after the time",
    "block above": "its name stands above the time, in the same block of lines",
    "block below": "its name stands below the time, in the same block of lines",
    "above": "its name stands in a line above the time",
    "below": "its name stands in a line below the time",
    "heading 1": "its name is the heading over the time",
    "heading 2": "its name is the heading one level further up",
    "heading 3": "its name is a heading further up still",
    "introduction": "its name stands in the line that introduces the list",
    "title": "its name stands in the title of the text",
    "earlier": "its name stands somewhere before the time",
    "main": "its name is that of what the text is about",
    "main matter": "it is what the text is about",
    "state": "only its state is told, and no time beside it",
    # How the time is told.
    "minute": "its time is told to the minute",
    "day": "its time is told to the day",
    "week": "its time is told to the week",
    "month": "its time is told to the month",
    "quarter": "its time is told to the quarter",
    "year": "its time is told to the year",
    "no time": "no time is told of it",
    "comes back": "it comes back, and no first day is told",
    "weekday said": "the weekday is said",
    "year said": "the year is said",
    "zone known": "the zone of its hour is known",
    "zone not known": "the zone of its hour is not known",
    "said more than once": "the text says its time more than once",
    "one time of several meetings": "several meetings share its time",
    "a further time": "it is a further time of a meeting that has one",
    "a further time of its meeting": "another time of the meeting is told more surely",
    "the first of several times": "it is the first of several times of the meeting",
    "likelier than any other by little": "its time is almost as likely that of another name",
    "likelier than any other by some": "its time is less likely that of another name",
    "likelier than any other by much": "its time is hardly that of another name",
    # What state its words give it, and when it lies.
    "confirmed": "no word says that it is planned, put off or called off",
    "tentative": "it is told as planned, or still open",
    "cancelled": "it is told as called off",
    "postponed": "it is told as put off",
    "past": "it is told as over",
    "future in its sentence": "its sentence speaks of what is to come",
    "past in its sentence": "its sentence speaks of what has been",
    "history in its sentence": "its sentence speaks of history",
    "here in its sentence": "its sentence says that it is held “here”",
    "to come": "its days are still to come",
    "far ahead": "its days are more than a year ahead",
    "today": "its day is that of the text",
    "over for days": "its days were just over",
    "over for weeks": "its days were over for weeks",
    "long over": "its days were over for more than a year",
    "document without a day": "the text does not tell its own day",
    # Where in the text it stands.
    "in the first lines": "it stands in the first lines",
    "nothing before the time": "the time opens its line",
    "in a list of events": "it stands in a list of events",
    "a row of prose": "its row is a whole sentence",
    "closures": "closures, opening hours or figures stand around it",
    "a card": "it is told in labelled lines, as on a card",
    "a card with its place": "it is told in labelled lines, its place among them",
    "the only day of few lines": "it is the only day in a text of few lines",
    "news": "the text is a report with a dateline",
    "list of agenda": "its list is an agenda",
    "list of deadlines": "its list is one of deadlines",
    "list of events": "its list is one of events",
    "list of over": "its list is one of what is over",
    "list of plain": "its list is of no known kind",
    "list of programme": "its list is a programme",
}
_PATTERNS = tuple(
    (re.compile(pattern), phrase)
    for pattern, phrase in (
        (r"tied (.+)", "the time is {} its own"),
        (r"asked (.+)", "the readers are {} asked for something by then"),
        (r"(.+) tied to it", "the text tells {} of it"),
        (r"sentence of (.+)", "its sentence tells {}"),
        (r"named (\w+ times?)", "it is named {}"),
        (r"named -(\d) lines before", "its name stands {} lines below the time"),
        (r"named (\d) lines before", "its name stands {} lines above the time"),
        (r"named (before|behind) the time in its (.+)", "its name stands {} the time in its {}"),
        (r"named in a (.+)", "its name stands in a {}"),
        (r"(\w+) else in its (.+)", "{} else stands in its {}"),
        (r"list of (\w+) rows", "its list has {} rows"),
        (r"title of (.+) words", "its title has {} words"),
        (r"head ['\"](.+)['\"]", "the word that names it is “{}”"),
        (r"label ['\"](.+)['\"]", "the time stands behind the label “{}”"),
    )
)
_PLAIN = {  # what a pattern finds, in plain words
    "under 0.35": "very doubtfully",
    "under 0.5": "doubtfully",
    "under 0.65": "rather likely",
    "under 0.8": "likely",
    "under 0.9": "very likely",
    "under 0.96": "almost surely",
    "1 time": "one time",
    "2 times": "two times",
    "some times": "several times",
    "some": "several",
    "prose": "sentence",
}


def told(features: Iterable[str], weights: Mapping[str, float]) -> tuple[str, ...]:
    """What weighs most for and against a reading, the heaviest first: "speaks for it: its days are still to come"."""
    sums: defaultdict[str, float] = defaultdict(float)
    for feature in features:
        sums[fact(feature)] += weights.get(feature, 0.0)
    heaviest = sorted((one for one in sums.items() if abs(one[1]) >= LEAST), key=lambda one: -abs(one[1]))
    return tuple(f"{_leaning(weight)}: {in_words(one)}" for one, weight in heaviest[:MOST])


@lru_cache(8192)  # each reading asks for some sixty, and all readings for the same
def fact(feature: str) -> str:
    """The fact that a feature begins with."""
    if feature.endswith(" the time") and feature[0] in "'\"":
        return _AROUND
    if feature.startswith("deadline "):
        return _DEADLINE
    if feature.endswith(" before the name"):
        return _LED
    if feature.startswith(("name before ", "name behind ", "name between ")):
        return _EDGES
    if feature.startswith("left open:"):
        return _OPEN
    if feature.startswith("said ") and feature.partition(", ")[0] not in _FACTS:
        return _FORM
    if feature.startswith(("head ", "label ")):
        return feature
    return _IN_UNIT.sub("", feature.partition(", ")[0])


def in_words(one: str) -> str:
    """A fact as a clause."""
    if one in _FACTS:
        return _FACTS[one]
    for pattern, phrase in _PATTERNS:
        if found := pattern.fullmatch(one):
            return phrase.format(*(_PLAIN.get(group, group) for group in found.groups()))
    return one


def _leaning(weight: float) -> str:
    much = "strongly " if abs(weight) >= _STRONGLY else "" if abs(weight) >= _PLAINLY else "slightly "
    return f"speaks {much}{'for' if weight > 0 else 'against'} it"
