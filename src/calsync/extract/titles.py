"""The name that a person would write into a calendar, and the other names that the text has for the same meeting."""

from __future__ import annotations

import re
from functools import cache, cached_property

from calsync.extract.acts import HEAD_FIRST, WITHOUT_ARTICLE
from calsync.extract.clusters import Cluster, content
from calsync.extract.cues import TitleCues
from calsync.extract.editions import ordinal
from calsync.extract.gathering import BARE, BODY, GENERIC, LAYOUT, NONE, PROPER, SERIES, Name, clean_title, one_of
from calsync.extract.language import any_word, anywhere
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_at, body_in, is_body, spoken, without_paper
from calsync.extract.parts import PRONOUNS
from calsync.extract.rows import divider, remark
from calsync.extract.topics import BEFORE, grammar

_LETTERHEAD = 8  # lines at the top of a text in which its bodies stand
_LINES = frozenset(["heading", "title", "paragraph"])
_LONG = 90  # characters of a heading that is a sentence rather than a name
_FEW = 2  # words of a title that tells little without the theme that is quoted behind it
_BEHIND = 6  # characters between a name and that
_MOST = 6  # aliases; the most telling come first


_LONG_THEME = 80  # characters


class Titles:
    """Gives the clusters of one text their titles. `organiser` is who speaks in it, "" where nothing tells."""

    def __init__(self, layout: Layout, words: Lexicon, organiser: str) -> None:
        self._layout, self._words, self._organiser = layout, words, organiser
        # What is the same for all times of a meeting, and for all meetings under a heading, is found once.
        self._subjects: dict[int, str] = {}  # by the cluster
        self._over: dict[int, str] = {}  # by the heading's unit
        self._bodies: dict[str, str] = {}  # by the heading

    def of(
        self, cluster: Cluster, dated: Dated | None, own: Name | None = None, *, several: bool = False
    ) -> tuple[str, tuple[str, ...]]:
        """Title and aliases. A meeting that its own name tells too little of is told by who holds it.

        `own` is what the line of its time says; where the name has `several` times, that tells them apart:
        "Public hearing: Ranville".
        """
        title, said = self._plain(cluster, dated), self._said(cluster)
        if cluster.series is not None:
            return title, tuple(name for name in dict.fromkeys(said) if name != title)[:_MOST]
        if own is not None and self._tells(own, title):
            whole = f"{title}: {own.title}"
            title, other = (whole, title) if several else (title, whole)
            said.insert(0, other)
        elif (quoted := self._quoted(cluster.best)) and len(title.split()) <= _FEW and quoted not in title:
            said.insert(0, title)
            title = f"{title} {quoted}"
        if (theme := self._apposed(cluster.best)) and theme not in title:
            said[:0] = [theme, title]
            title = f"{title}: {theme}"
        over = self._headings(dated.unit if dated else self._layout.unit_at(cluster.best.start), cluster)
        bodies = [body for heading in over if (body := self._body(heading))] or self._letterhead(dated)
        held = [
            _joined(body, title, self._words.code)
            for body in (*bodies[:1], self._organiser)
            if body and not _holds(title, body)
        ]
        under = [_joined(heading, title, self._words.code) for heading in over[:1] if not _holds(title, heading)]
        if held and self._needs_organiser(cluster, title):
            title, held = held[0], [title, *held[1:]]
        unique = [name for name in dict.fromkeys([*held, *under, *said]) if name != title]
        return title[:200], tuple(name[:200] for name in unique[:_MOST])

    def _quoted(self, name: Name) -> str:
        """The theme that is quoted right behind a name: "Tagung „Frauen in der Technik“"."""
        text, theme = self._layout.text, name.theme or ""
        at = text.find(theme, name.end, name.end + _BEHIND + len(theme)) if theme else -1
        signs = text[name.end : at].strip() if at >= 0 else ""
        end = at + len(theme)
        closed = end + 1 + (text[end : end + 1].isspace())
        return text[text.index(signs, name.end) : closed].strip() if len(signs) == 1 and not signs.isalnum() else ""

    def _apposed(self, name: Name) -> str:
        """The theme before what it is, in the line over a day: "Why bees dance: a talk by Anna Wells"."""
        unit = self._layout.unit_at(name.start)
        if unit is None or unit.kind not in ("heading", "title", "label") or not name.head:
            return ""
        if unit.label and self._words.captions.of_a_value(unit.label):
            return ""
        led = _APPOSED.fullmatch(self._layout.text, unit.start, name.start)
        return led[1] if led is not None and len(led[1].split()) > 1 else ""

    def _letterhead(self, dated: Dated | None) -> list[str]:
        """The last body of the lines above a time, where one of its own stands below another's: a council's committee.

        What speaks need be no body: the Planning Board is one of the City of Ashby.
        """
        if dated is None:
            return []
        found = [line for index, line in self._lines_of_bodies if index < dated.unit.index]
        return found[-1:] if len(found) > 1 or (found and not _holds(self._organiser, found[-1])) else []

    @cached_property
    def _lines_of_bodies(self) -> list[tuple[int, str]]:
        """The bodies that stand in lines of their own at the top of the text, each with its unit."""
        lines = (
            (unit.index, self._layout.text[unit.start : unit.end].strip())
            for unit in self._layout.units[:_LETTERHEAD]
            if unit.kind in _LINES and self._layout.matrix_of(unit.index) is None
        )
        named = ((index, next((p for p in reversed(_SEVERAL.split(line)) if is_body(p)), "")) for index, line in lines)
        return [(index, spoken(without_paper(body.strip()), self._words.code)) for index, body in named if body]

    def _body(self, heading: str) -> str:
        """The body that a heading names."""
        known = self._bodies.get(heading)
        if known is None:
            known = self._bodies[heading] = self._body_named(heading)
        return known

    def _body_named(self, heading: str) -> str:
        """The same; of one that tells of a meeting its capitals: "Dyke Task Force call now 3 May"."""
        words, body = self._words, body_at(heading, 0, len(heading))
        if body is None:
            return ""
        told = any(token[0].islower() and words.verbs.fullmatch(token[0]) for token in _TOKEN.finditer(heading))
        if not told and head_pattern(words.code).search(heading) is None and not self._sentence(heading):
            return heading
        if heading.isupper():
            return ""
        small = words.joiners | words.articles | words.papers | _ANYBODYS
        first = words.code in HEAD_FIRST
        named = _BEGINS_WITH.match(heading, body[0]) if first else _ENDS_IN.search(heading[: body[1]])
        tokens = named[0].split() if named is not None else []
        while tokens and tokens[0].casefold() in small:
            tokens.pop(0)
        return " ".join(tokens)

    def _sentence(self, heading: str) -> bool:
        """ "Regional Council votes to delay stadium decision": in English a name has few words in small letters."""
        words = self._words
        small = words.joiners | words.articles | words.tails | words.stops
        told = [t[0] for t in _TOKEN.finditer(heading) if t[0].islower() and t[0] not in small]
        return words.code == "en" and len(told) > _SMALL_WORDS

    def _tells(self, own: Name, title: str) -> bool:
        """Whether the words of a time's line are more of its meeting than what its title says: no "Time", no "sold out"."""
        words = self._words
        return not (_holds(title, own.title) or words.captions.of_a_value(own.title) or remark(own.title, words))

    def _plain(self, cluster: Cluster, dated: Dated | None) -> str:
        best = cluster.best
        title = best.title if cluster.series is not None else self._subjects.get(cluster.index)
        if title is None:
            title = self._subjects[cluster.index] = self._subject(self._unbent(best))
        bare = cluster.strength == BODY or title != best.title
        bare = bare and title.rpartition(" ")[2].casefold() not in self._words.cues.titles.plain
        if bare and body_in(title, 0, len(title)) and not cluster.head:
            title = self._words.body_meeting.format(spoken(title, self._words.code))
        if cluster.series is None and cluster.edition is not None and not _NUMBERED.search(title):
            title = f"{ordinal(cluster.edition)} {title}"
        if best.theme and " " not in title and len(best.theme) < _LONG_THEME:
            title = f"{title} {self._quoted(best) or _in_quotes(best.theme)}"
        if best.plural and dated is not None and not dated.unit.start <= best.start < dated.unit.end:
            title = one_of(title, best.head, self._words)
        first, _, rest = title.partition(" ")
        if rest and best.head and first.casefold() in self._words.articles:
            title = rest[0].upper() + rest[1:]
        return spoken(title, self._words.code)

    def _subject(self, title: str) -> str:
        """A clause's subject: "The levee walk will start" is the levee walk, "Seminar CANCELLED" the seminar.

        A title that is a clause of its own stays whole: "What we know", "All are welcome", "Winner gives a talk".
        """
        title, words, before = self._bare(title), self._words, ""
        for token in _TOKEN.finditer(title):
            low = token[0].casefold()
            if not before and (low in PRONOUNS or (low in words.stops and low not in words.articles)):
                return title
            tells = before and before not in PRONOUNS and before not in words.stops
            if tells and token[0].islower() and words.verbs.fullmatch(low):
                subject = title[: token.start()]
                return self._trimmed(subject) if self._told(subject, title[token.end() :]) else title
            before = low
        return title

    def _unbent(self, name: Name) -> str:
        """ "zur ordentlichen Mitgliederversammlung" is an "ordentliche Mitgliederversammlung"."""
        cues = self._words.cues.titles
        if name.plural or not cues.feminine:
            return name.title
        before, title = self._layout.text[max(0, name.start - _ARTICLE) : name.start], name.title
        led = _bending(cues)
        own = led.match(title)
        if own is None and not any(found.end() == len(before) for found in led.finditer(before)):
            return title
        words, heads = title[own.end() if own else 0 :].split(" "), head_pattern(self._words.code)
        for at, word in enumerate(words[:-1]):
            if word[0].isdigit():
                continue
            if not word.endswith(cues.bent) or (at and not word.islower()) or heads.fullmatch(word):
                break
            words[at] = word[: -len(cues.bent)] + cues.unbent
        return clean_title(" ".join(words))

    def _bare(self, title: str) -> str:
        """Without what says that it is off, or that the text corrects: "No rehearsal", "Concert CANCELLED"."""
        words, heads = self._words, head_pattern(self._words.code)
        title = self._subject_alone(title)
        none, led, invites = NONE.match(title), _LED.match(title), _INVITES.match(title)
        if none is not None and heads.match(title, none.end()) is not None:
            title = clean_title(title)
        elif invites is not None and heads.search(title, invites.end()) is not None:
            title = clean_title(title[invites.end() :])
        elif led is not None and led["article"] in words.articles and not heads.fullmatch(led["label"]):
            title = clean_title(title[led.end() :])  # "Correction: the meeting"
        last, states = _LAST.search(title), (words.cancelled, words.postponed, words.moved)
        return title[: last.start()] if last is not None and any(cue.fullmatch(last[1]) for cue in states) else title

    def _subject_alone(self, title: str) -> str:
        """Without the verb before its subject, and without what says only that its day is: "Beginnt das Forum", "New date for the fair"."""
        for opening in (grammar(self._words.code)[0], BEFORE):
            said = opening.match(title)
            rest = title[said.end() :].split() if said is not None else []
            if len(rest) > 1 and rest[0].casefold() in self._words.articles:
                return clean_title(" ".join(rest[1:]))
            if rest and self._words.code in WITHOUT_ARTICLE and opening is BEFORE:
                return clean_title(" ".join(rest))
        return title

    def _told(self, subject: str, rest: str) -> bool:
        """Whether what stands before a verb says what is held, and not what stands behind it."""
        heads = head_pattern(self._words.code)
        if heads.search(subject) or body_in(subject, 0, len(subject)):
            return True
        named = len(_CAPITALS.findall(subject)) > 1 >= len(_CAPITALS.findall(rest))
        return not heads.search(rest) and (named or not content(rest))

    def _trimmed(self, subject: str) -> str:
        """Without the small words before a verb: "The fair in May also"."""
        words = self._words
        small = words.stops | words.joiners | words.tails | {""}
        tokens = subject.split()
        while len(tokens) > 1 and tokens[-1].strip(",;:–-(").casefold() in small:
            tokens.pop()
        return " ".join(tokens).rstrip(" ,;:–-(>")

    def _said(self, cluster: Cluster) -> list[str]:
        """Every name that the text itself has for the meeting, the fullest first."""
        text = self._layout.text
        found: list[str] = []
        for name in sorted((n for n in cluster.names if n.strength != BARE), key=lambda n: -len(n.title)):
            found.extend(piece for piece in (name.title, _as_said(text, name), name.acronym, name.theme) if piece)
        return found

    def anybodys(self, cluster: Cluster, title: str) -> bool:
        """True where even the whole title tells nothing of this meeting: "Regular meeting"."""
        return cluster.series is None and not _own_words(title)

    def _needs_organiser(self, cluster: Cluster, title: str) -> bool:
        """True where nothing in a name tells this meeting from anybody else's."""
        least = 1 if cluster.strength == PROPER else 2
        return cluster.strength not in (SERIES, LAYOUT) and len(_own_words(title)) < least

    def _headings(self, unit: Unit | None, cluster: Cluster) -> list[str]:
        """The headings over a unit that are no mention of the meeting itself, the nearest first, without their dates."""
        if unit is None:
            return []
        found = []
        mentioned = {where.index for n in cluster.names if (where := self._layout.unit_at(n.start)) is not None}
        for index in reversed(unit.above):
            heading = self._heading(index) if index not in mentioned else ""
            if heading:
                found.append(heading)
        return found

    def _heading(self, index: int) -> str:
        """What a heading names, without its dates; "" for a long one, and for what only parts a text."""
        known = self._over.get(index)
        if known is None:
            unit, known = self._layout.units[index], ""
            if unit.end - unit.start <= _LONG:
                said = _DATES.sub("", self._layout.text[unit.start : unit.end])
                heading = " ".join(said.split()).strip(" :#*-=–—,.|/>")
                if heading and not heading[0].islower() and not divider(heading, self._words):
                    known = spoken(heading, self._words.code)
            self._over[index] = known
        return known


_SEVERAL = re.compile(
    r"(?:^|\s)[|>»«–—-]+\s"
)  # in a line that names more than one: "Town Council – Planning Committee"
_INVITES = re.compile(rf"{anywhere(lambda cues: cues.titles.invites)}\s*(?=\w)", re.I)


@cache
def _bending(cues: TitleCues) -> re.Pattern[str]:
    """The article that bends a name, alone or behind what calls to a gathering."""
    return re.compile(rf"(?:(?:{cues.invites})\s+|\b)(?:{cues.feminine})\s+", re.I)


_SMALL_WORDS = 2  # that tell something, of a name in English
_TOKEN = re.compile(r"\w[\w’'-]*")
_APPOSED = re.compile(
    rf"[\s\"“«„]*([^\s:][^:\n]{{1,100}}?)[\"”»“]? ?(?:[:,–—]|(?<= )-)\s+"
    rf"(?:{'|'.join(sorted(any_word(lambda cues: cues.names.indefinite)))})\s+",
    re.I,
)
_ARTICLE = 12  # characters before a name in which its article stands
_LED = re.compile(r"(?P<label>[^\W\d_]{4,}) ?: (?P<article>[a-zà-ÿ]+) ")
_LAST = re.compile(r"[\s:–—(-]+([^\W\d_]+)[)!.]*$")
_CAPITALS = re.compile(r"\b[A-ZÀ-Þ]")
# The last words in capitals of what ends in a body; the first of what begins with one.
_ENDS_IN = re.compile(r"[A-ZÀ-Þ][\w&’'-]*(?: (?:of|for|and|&|der|die|für|[A-ZÀ-Þ][\w&’'-]*))*$")
_BEGINS_WITH = re.compile(r"[A-ZÀ-Þ][\w&’'-]*(?: (?:d[eu]|des|del|de la|[A-ZÀ-Þ][\w&’'-]*))*")
_DATES = re.compile(r"\(?\b(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?\b\)?|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_NUMBERED = re.compile(rf"\d|\b(?:[IVXL]{{2,}}|{anywhere(lambda cues: cues.titles.numbered)})\b", re.I)
# Words of a name that tell what kind of meeting it is, but not whose.
_ANYBODYS = any_word(lambda cues: cues.titles.anybodys)


def _own_words(title: str) -> frozenset[str]:
    return content(title) - GENERIC - _ANYBODYS


def _holds(title: str, body: str) -> bool:
    return content(body) <= content(title)


def _joined(body: str, title: str, code: str) -> str:
    """ "Town Council" and "Council meeting" are "Town Council meeting"."""
    first, last = title.split()[0], body.split()[-1]
    if first.casefold() == last.casefold() and len(title.split()) > 1:
        title = title.split(None, 1)[1]
    elif code != "de" and title[1:2].islower() and not _CAPITALS.search(title, 1):
        if content(title.split()[0]) <= GENERIC | _ANYBODYS:
            title = title[0].lower() + title[1:]
    return f"{body} {title}"


def _as_said(text: str, name: Name) -> str:
    said = " ".join(text[name.start : name.end].split()).strip(" ,:;-")
    return said if len(said) < 140 and said.casefold() != name.title.casefold() else ""


def _in_quotes(said: str) -> str:
    return f'"{said.strip()}"'
