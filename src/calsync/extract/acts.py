"""Gatherings that only a verb tells of: "the council meets", "the minister will visit Oslo", "Ravens v Harriers"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import dropwhile, pairwise

from calsync.extract.gathering import GENERIC
from calsync.extract.genitive import ELIDED, whose
from calsync.extract.language import Act, any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.organiser import body_at, body_in
from calsync.extract.phrases import Cue, Phrases
from calsync.extract.within import within

HEAD_FIRST = frozenset({"ms", "id", "fr", "es"})  # what tells one gathering from another stands behind the head there
WITHOUT_ARTICLE = frozenset({"ms", "id"})
Left = Callable[[int], tuple[int, int, int]]  # how far a noun phrase reaches to the left, as names.py grows it
Told = tuple[int, int, str, str, bool]  # start, end, title, head, and whether capitals tell who it is


def acts_in(text: str, words: Lexicon) -> list[Act]:
    """The acts of which a text has a verb at all; most have none, and each sentence asks for all of them."""
    return [act for act in words.acts if act.verb.search(text) is not None]


def told_by_verbs(
    text: str,
    first: int,
    last: int,
    acts: Sequence[Act],
    words: Lexicon,
    left: Left,
    times: Sequence[tuple[int, int]],
) -> Iterator[Told]:
    """What the verbs of one sentence tell of: start, end, title, head, and whether a proper name does it."""
    for act in acts:
        for verb in act.verb.finditer(text, first, last):
            if act.head == "match" and verb[0].istitle() and text[verb.end() + 1 : verb.end() + 2].isupper():
                continue  # "Galle Face Hotel"
            if "{" not in act.title:  # "we meet": nobody else is named
                yield verb.start(), verb.end(), act.title, act.head, False
                continue
            doer = before_aside(text, first, verb.start())
            start, capitals, _ = left(doer)
            if words.code in HEAD_FIRST:
                start, capitals = _clause(text, first, doer, words)
            if start < doer and DONE_BY.search(text, first, start):
                continue  # "a mission led by the minister will travel": not the minister's
            start = _whole(text, first, start, words)
            start = _both(text, first, start, left) if start < doer else start
            end = doer if doer < verb.start() else verb.end()
            who = re.sub(r"\s+", " ", text[start:doer]).strip(" ,")
            if "{who}" in act.title and "{what}" not in act.title and not _meets(who, capitals):
                if (behind := _behind(text, (first, verb.end(), last), words, times)) is not None:
                    who = " ".join(text[slice(*behind)].split())
                    yield *behind, act.title.format(who=who), act.head, any(map(str.isupper, who))
                    continue
            if act.travels and _nobody_named(text[first:doer], verb[0], words):
                who = ""  # "announced that he will travel to Rome"
            elif act.travels and (who.casefold() in GENERIC or head_pattern(words.code).fullmatch(who) is not None):
                continue  # "the event is due in Oslo": no gathering travels
            elif not who or len(who) > 90 or who.casefold() in words.stops or _opens_otherwise(who, words):
                continue
            if "{done}" in act.title:
                done = re.sub(r"\s+", " ", verb["done"])
                yield start, end, act.title.format(who=who, done=done), act.head, False
            elif "{what}" in act.title:
                going = _led(text, verb.end(), last, act, times)
                end = verb.end() if within(times, verb.end(), going) else going
                bare = ELIDED.sub("", who)
                led = who[: len(who) - len(bare)] or _article_before(text, first, start, words)
                owner = whose(f"{led}{bare}", bare, words.code) if who else ""
                yield from _told(text, act, who, owner, (start, end, going), within(times, verb.end(), last), last)
            elif (
                not (_AGREED.match(verb[0].strip()) and not capitals and _spoken_before(text, first, words))
                and (
                    _meets(who, capitals)
                    or _meet_again(text, who, verb.end(), last)
                    or _new_here(text, first, start, who, verb[0], words)
                    or (_are_persons(who, words) and _beside_another(text, first, last, words))
                )
            ) and not _gathers_others(text, verb.end(), last, words):
                yield start, end, act.title.format(who=who), act.head, capitals > 0
                yield from _others(text, within(times, verb.end(), last), act, words)


def _nobody_named(before: str, verb: str, words: Lexicon) -> bool:
    """Whether one goes somewhere whom a pronoun tells, or whom an entry leaves out: "Travels to Aarhus"."""
    told = before.split()
    if any(map(str.isalpha, before)):
        return _TRAVELLER.fullmatch(told[-1]) is not None
    return words.code not in WITHOUT_ARTICLE and (words.code != "en" or verb.split()[0].endswith("s"))


def _gathers_others(text: str, verb: int, last: int, words: Lexicon) -> bool:
    """ "The Presidency will convene an open debate": what it convenes is the meeting."""
    opened = _OBJECT.match(text, verb, last)
    head = head_pattern(words.code).search(text, opened.end(), min(last, opened.end() + _BODY)) if opened else None
    return opened is not None and head is not None and not _TIED_ON.search(text, opened.end(), head.start())


_OBJECT = re.compile(
    rf"\s+(?:{'|'.join(sorted(any_word(lambda cues: cues.names.indefinite)))}|{anywhere(lambda cues: cues.names.own)})\s",
    re.I,
)
_TIED_ON = re.compile(rf"[,;:.]|\s{anywhere(lambda cues: cues.links.lead)}\s", re.I)


def _opens_otherwise(who: str, words: Lexicon) -> bool:
    """ "On Sunday evening from Hiroshima and": a small word that is no article opens what does nothing."""
    first = who.split()[0].casefold()
    return first in words.stops and first not in words.articles


def _behind(
    text: str, at: tuple[int, int, int], words: Lexicon, times: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """ "Am 12. Mai tagt der Bauausschuss", "se reunirá la Comisión de Hacienda": the body that stands behind its verb.

    `at`: where the sentence begins, its verb ends, and it ends.
    """
    first, verb, last = at
    if words.code not in _INVERTS:
        return None
    for start, end in within(times, verb, min(last, verb + _BODY)):  # "tagt um 19 Uhr der Rat"
        if len(text[verb:start].split()) < 3:
            verb = end
    said = _BEHIND.match(text, verb, last)
    body = body_at(text, said.end(), min(last, said.end() + _BODY)) if said is not None else None
    if said is not None and body is None:
        one = _ONE.match(text, said.end(), last)
        if one is not None and _are_persons(one[0], words) and _beside_another(text, first, last, words):
            body = one.span()
    if said is None or body is None:
        return None
    before = text[said.end() : body[0]].split()
    if len(before) > _INVERTS[words.code] or any(not word.isalpha() or word in words.stops for word in before):
        return None
    tail = _WHOSE.match(text, body[1], last)
    return said.end(), tail.end() if tail is not None else body[1]


def _are_persons(who: str, words: Lexicon) -> bool:
    """Whether those who meet are told by their office: "the ministers"."""
    met = words.cues.deeds.met
    return any(part.casefold() in met for part in _ONE.findall(who))


def _beside_another(text: str, first: int, last: int, words: Lexicon) -> bool:
    """Whether a sentence names a gathering before or after which they meet: "Before the summit, ministers will meet"."""
    heads = head_pattern(words.code)
    for said in _BEFORE.finditer(text, first, last):
        found = heads.search(text, said.end(), min(last, said.end() + _NAMED))
        if found is not None and _TIMED.search(text, said.end(), found.start()) is None:
            return True
    return False


_ONE = re.compile(r"[^\W\d_][\w’'-]*")
_BEFORE = Phrases(rf"\b{in_any_case(lambda cues: cues.links.around)}\b", re.I)
_NAMED = 60  # characters behind "before" in which a gathering is named
_TIMED = re.compile(r"[,;:.\d]")

_INVERTS = {"de": 2, "fr": 0, "es": 0}  # where the doer may follow the verb: words that may stand before the body's own
_BODY = 40  # characters behind the article within which the body is named
_BEHIND = re.compile(r"\s+(?:(?:der|die|das|el|la|los|las|le|les)\s+|l['’])")
_WHOSE = re.compile(
    r"(?:\s+(?:[A-ZÀ-Þ][\w’'-]*|municipale?|générale?|general)){0,2}"
    r"(?:\s+(?:des|der|für|de la|de los|de las|del|de|du|de l['’]|d['’])\s?[^\W\d_][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'-]*){0,3})?"
)


def _others(text: str, times: Sequence[tuple[int, int]], act: Act, words: Lexicon) -> Iterator[Told]:
    """ "The board meets on Monday, the council on Tuesday and the trustees on Friday": who else does it, at later times."""
    joins = words.ands | words.articles
    small = words.stops | words.joiners | words.tails | words.articles
    for (_, after), (before, _) in pairwise(times):
        tokens = list(dropwhile(lambda t: t[0].casefold() in joins, _TOKEN.finditer(text, after, before)))
        while tokens and tokens[-1][0].casefold() in small:
            tokens.pop()
        body = body_at(text, tokens[0].start(), tokens[-1].end()) if tokens else None
        if body is None or any(t[0].casefold() in small and t.start() < body[0] for t in tokens):
            continue
        if any(not t[0][0].isalnum() or t[0] in words.stops or words.verbs.fullmatch(t[0]) for t in tokens):
            continue
        who = " ".join(t[0] for t in tokens)
        proper = any(t[0][0].isupper() for t in tokens)
        yield tokens[0].start(), tokens[-1].end(), act.title.format(who=who), act.head, proper


_TOKEN = re.compile(r"\w[\w’'&-]*|[^\w\s,]")


def before_aside(text: str, first: int, verb: int) -> int:
    """Where the words end that a verb is said of: before what stands in commas or brackets ahead of it, "the board, which …, meets"."""
    first = max(first, verb - _LONGEST_ASIDE)
    end = first + len(text[first:verb].rstrip())
    sign = _OPENED.get(text[end - 1 : end])
    opened = text.rfind(sign, first, end - 1) if sign and end > first else -1
    if opened <= first or _CLOSED.search(text, opened, end):
        return verb
    return before_aside(text, first, opened) if sign == "," else opened


_OPENED = {",": ",", ")": "("}
_LONGEST_ASIDE = 200
_CLOSED = re.compile(r"[;:!?]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.\s|\n\s*\n")


def told_by_owners(text: str, first: int, last: int, words: Lexicon, head: Cue) -> Iterator[Told]:
    """ "Northbrook, Tallow Mills and Pier One hold theirs": to each the kind of gathering that was named last before."""
    verb = words.theirs.search(text, first, last)
    kinds = list(head.finditer(text, max(0, first - _LAST_NAMED), first)) if verb is not None else []
    if verb is None or not kinds:
        return
    kind = re.sub(r"s$", "", kinds[-1][0].casefold())
    beside = re.search(r"([^\W\d_]{3,})\s+$", text[max(0, kinds[-1].start() - 30) : kinds[-1].start()])
    if beside is not None and beside[1].casefold() not in words.stops | words.articles | words.joiners:
        kind = f"{beside[1]} {kind}"
    for who in _OWNER.finditer(text, first, verb.start()):
        yield *who.span(), f"{who[0]} {kind}", kinds[-1][0].casefold(), True


_LAST_NAMED = 400  # characters back to the gathering that "theirs" stands for
_OWNER = re.compile(r"[A-ZÀ-Þ][\w&.’'-]*\w(?: (?:of |de )?[A-ZÀ-Þ\d][\w&.’'-]*\w){0,4}")


def _clause(text: str, first: int, verb: int, words: Lexicon) -> tuple[int, int]:
    """Where the words before a verb begin that name who does it, in languages in which a name's head comes first."""
    opened = first + max((m.end() for m in _CLAUSE.finditer(text[first:verb])), default=0)
    tokens = _from_first_telling(re.finditer(r"\S+", text[opened:verb]), words)
    if not tokens or len(tokens) > 12:
        return verb, 0
    start = opened + tokens[0].start()
    return start, sum(t[0][:1].isupper() for t in tokens)


_CLAUSE = re.compile(
    r"[,;:.!?»”\n]\s*|\s[-–—]\s|\((?![^()]*\))|\b\d{4}\s+(?:[-–—]\s+)?"
)  # opens one; a bracket does where it is not closed
DONE_BY = re.compile(rf"\b{anywhere(lambda cues: cues.rows.done_by)}\s+(?:(?:the|der|le|la|el)\s+)?$", re.I)
_OF = re.compile(rf"((?:[\w-]+ ){{1,3}}){anywhere(lambda cues: cues.rows.of)}(?: the| our| la| l['’])? $", re.I)


def _whole(text: str, first: int, start: int, words: Lexicon) -> int:
    """ "training ships of the Navy": what belongs to a name may be what does it."""
    tied = _OF.search(text, first, start)
    if tied is None:
        return start
    tokens = _from_first_telling(re.finditer(r"[\w-]+", tied[1]), words)
    return tied.start(1) + tokens[0].start() if tokens else start


def _both(text: str, first: int, start: int, left: Left) -> int:
    """ "The carrier and two escorts": who else does it stands before."""
    joined = _AND_OTHERS.search(text, max(first, start - _JOINED), start)
    return left(joined.start())[0] if joined is not None else start


_JOINED = 16  # characters of "and" and a number
_AND_OTHERS = re.compile(rf"\s{anywhere(lambda cues: cues.rows.and_)}\s(?:two|three|four|five|its|her|his)\s$")


def _from_first_telling(tokens: Iterable[re.Match[str]], words: Lexicon) -> list[re.Match[str]]:
    """The words of a stretch without the articles and small words that open it."""
    return list(dropwhile(lambda t: t[0].casefold() in words.articles or t[0].casefold() in words.stops, tokens))


def _meet_again(text: str, who: str, verb: int, last: int) -> bool:
    """ "The ministers will meet again in May": no meeting that was told before."""
    return who.rstrip("’'").endswith("s") and _AGAIN.match(text, verb, last) is not None


def _new_here(text: str, first: int, start: int, who: str, verb: str, words: Lexicon) -> bool:
    """ "Negotiators are to meet", "the two sides will meet": who is told of without an article, or by number, will meet anew."""
    if words.code != "en" or not who.endswith("s") or len(who.split()) > 1 or " " not in verb.strip():
        return False
    if who.casefold() in _ATTEND and _spoken_before(text, first, words):
        return False
    before = text[first:start].split()
    counted = before[-1] in _NUMBERS or (len(before) == 1 and before[0].casefold() in _NUMBERS) if before else True
    return counted or not any(map(str.isalnum, before[-1]))


def _spoken_before(text: str, first: int, words: Lexicon) -> bool:
    """Whether a text speaks of a gathering before one of its sentences: whose delegates come is told, and for what ministers meet again."""
    return head_pattern(words.code).search(text, 0, first) is not None


_ATTEND = frozenset(
    ("delegates", "participants", "attendees", "members", "guests", "visitors", "exhibitors", "representatives")
)
_AGREED = re.compile(r"(?:ha(?:ve|s) )?agreed to\b", re.I)
_NUMBERS = frozenset(("two", "both", "three", "four", "five"))


def _meets(who: str, capitals: int) -> bool:
    """Bodies meet, and two or more: "the board", "EXCO", "Ortega and Lindt"; "the ministers" are of a meeting told before."""
    plural = " " in who and any(part.endswith("s") for part in (who.rstrip("’'"), _TIED.split(who)[0]))
    several = _BOTH.match(who) is not None or _TWICE.search(who) is not None
    alone = who.isupper() and len(who) > 2
    return body_in(who, 0, len(who)) or (capitals > 1 and " " in who) or plural or several or alone


_BOTH = re.compile(rf"{anywhere(lambda cues: cues.rows.both)}\s+\w", re.I)
_TWICE = re.compile(r"\b([^\W\d_]{3,15})-\1\b", re.I)  # "menteri-menteri"
_TIED = re.compile(rf" {anywhere(lambda cues: cues.rows.of)}(?![\w])", re.I)  # "ministers of health"
_WHERE = Phrases(
    rf"\s+(?:{anywhere(lambda cues: cues.rows.place_of)}\s*|(?:the|an?)\s+)?"
    r"((?:[A-ZÀ-Þ][\w’'-]*)(?:(?:,? (?:de|la|of|and|al-)? ?)[A-ZÀ-Þ][\w’'-]*){0,3})"
)
_PLACE = r"[A-ZÀ-Þ][\w’'-]*(?: (?:(?:de|la|of|al-)? ?)[A-ZÀ-Þ][\w’'-]*){0,3}"
_ON_TO = Phrases(
    rf"[\s,;]*(?:(?:{anywhere(lambda cues: cues.rows.and_)}|{anywhere(lambda cues: cues.rows.then)})\s+)+"
    rf"(?:(to|in|à|en|au|aux|nach|al?|ke|di)\s+)?(?:(?:the|la|le|les|los|las|die|den)\s+)?({_PLACE})"
    r"(?:,\s+(?:the\s+)?[A-ZÀ-Þ][\w’' -]*)?,?\s*(?:(?:on|from|am|vom|ab|le|les|du|des|el|los|del|pada|dari|tanggal)\s+){0,2}"
)
_AND_ON = re.compile(
    rf"[\s,;]*(?:(?:{anywhere(lambda cues: cues.rows.and_)}|{anywhere(lambda cues: cues.rows.then)})\s+)+"
    r"(?:am|vom|le|du|el|del|pada|dari|on|from)\s"
)
_ACRONYM = re.compile(r"[A-Z]{3,10}(?:[ -]?\d{1,4})?")
_AGAIN = re.compile(rf"\s+{anywhere(lambda cues: cues.rows.again)}\b", re.I)
_TRAVELLER = re.compile(anywhere(lambda cues: cues.rows.travellers), re.I)


def _article_before(text: str, first: int, start: int, words: Lexicon) -> str:
    """The article that stands right before what does it, with its blank; empty where none does."""
    if text[max(first, start - 2) : start].casefold() in ("l'", "l’"):
        return "l'"
    said = text[max(first, start - 6) : start].split()
    return f"{said[-1]} " if said and said[-1].casefold() in words.articles else ""


def _led(text: str, verb: int, last: int, act: Act, times: Sequence[tuple[int, int]]) -> int:
    """Where the place is told that an act leads to, behind its verb or behind the times that stand there."""
    if act.lead is None:
        return verb
    at = verb
    for _ in range(_TIMES_BETWEEN):
        while at < last and text[at] in " ,\n":
            at += 1
        near = within(times, at, min(last, at + _SMALL_WORDS))
        if not near or near[0][0] > at:
            if (led := act.lead.match(text, at, last)) is not None:
                return led.end() if led[0] else at - 1
        if not near or near[0][0] >= last or len(text[at : near[0][0]].split()) > 2:
            break
        at = near[0][1]
    return last


_TIMES_BETWEEN = 4
_SMALL_WORDS = 16  # characters before a time that lead to it: "von Montag, den"


def _told(
    text: str,
    act: Act,
    who: str,
    owner: str,
    stretch: tuple[int, int, int],
    times: Sequence[tuple[int, int]],
    last: int,
) -> Iterator[Told]:
    """What an act tells of that goes somewhere. `stretch`: where its words begin and end, and where the place is told."""
    start, end, going = stretch
    where = _WHERE.match(text, going, last)
    if where is None or within(times, *where.span(1)):
        return
    end = where.end(1) if going == end else end
    proper = any(map(str.isupper, who)) or not who

    def told(what: str, lead: str) -> str:
        if act.lead is None and _ACRONYM.fullmatch(who) is not None:
            return who  # "TPAC will be in Kobe": what is there is held there
        to = lead if lead in _LEADS_TO else "à"
        return " ".join(act.title.format(who=who, what=what, of=owner, to=to).split())

    led = text[max(0, going - 5) : going].split()
    first, others, at = told(where[1], led[-1] if led else ""), [], where
    for (_, after), (before, behind) in pairwise(times):  # "A on 3 May and B on 5 May" are two
        if after >= where.start():
            further, place, to = _ON_TO.fullmatch(text, after, before), 2, 1
        else:  # "am 3. Mai nach A und am 5. Mai nach B"
            going_on = act.lead.match(text, behind + 1, last) if act.lead and _AND_ON.match(text, at.end()) else None
            further, place, to = _WHERE.match(text, going_on.end(), last) if going_on is not None else None, 1, 0
            at = further or at
        if further is not None:
            others.append(
                (*further.span(place), told(further[place], (further[to] or "") if to else ""), act.head, proper)
            )
    start, end = where.span(1) if others and others[0][0] > times[1][1] else (start, end)
    yield start, end, first, act.head, proper
    yield from others


_LEADS_TO = frozenset(("en", "au", "aux"))


_SIDE = r"(?:[A-ZÀ-Þ][\w&.’'-]*)(?: (?:of |de )?[A-ZÀ-Þ0-9][\w&.’'-]*){0,4}"
VERSUS = Phrases(r"\b(?:v|vs|versus)\b")
FIXTURE = re.compile(rf"(?<![\w.]){_SIDE} (?:v|vs|versus)\.? {_SIDE}")
