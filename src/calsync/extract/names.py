"""The names by which a text speaks of meetings: known series by one automaton, the open class by its grammar.

An open name is a noun phrase headed by a gathering word; it grows to the left over capitalised words, ordinals and
modifiers, and to the right over an acronym in brackets and a tail ("on …", "of …"). It never swallows a date.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from dataclasses import replace
from functools import lru_cache

from calsync.extract.acts import (
    DONE_BY,
    FIXTURE,
    HEAD_FIRST,
    VERSUS,
    WITHOUT_ARTICLE,
    acts_in,
    told_by_owners,
    told_by_verbs,
)
from calsync.extract.counting import all_counted_on
from calsync.extract.deeds import Deeds
from calsync.extract.editions import edition_of, numbers_in, without_pair
from calsync.extract.gathering import (
    ACRONYM,
    BARE,
    DESCRIBED,
    GENERIC,
    INDEFINITE,
    PAREN,
    PLAIN,
    PROPER,
    SERIES,
    Name,
    clean_title,
)
from calsync.extract.knownseries import KnownSeries, series_name
from calsync.extract.language import Act, any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern, singular, undeclined
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_in
from calsync.extract.owners import owned, says_whose
from calsync.extract.reach import NOT_BEFORE, WORD, left_of, right_of
from calsync.extract.temporal import TimeMention
from calsync.extract.unheaded import bracketed, editions, unheaded
from calsync.extract.within import inside, overlaps, within
from calsync.span import WhenKind

_QUOTE = re.compile(
    r"[\s,:]*(?:themed|titled|entitled|called|on|:|bertema|bertajuk|unter dem titel|intitulée?|titulad[oa])?\s*[“\"«„]([^”\"»“\n]{4,140})[”\"»“]",
    re.I,
)
_QUOTES = '“"«„'
# What a gathering word is only a part of: "conference room", "meeting minutes".
_NOT_AFTER = any_word(lambda cues: cues.names.not_after)
_ROOMS = any_word(lambda cues: cues.names.rooms)
_GOES_ON = re.compile(r"['’]?s? [^\W\d_]{2}")
_BODY_BEFORE = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ][\w’'/&.-]*(?: (?:of|on|the|for|and|[A-ZÀ-Þ][\w’'/&.-]*)){1,9}(?: \([A-Z][\w-]*\))?(?=, )"
)
# "Meeting between Japan, the Philippines and the United States"
_PARTY = (
    r"(?:(?:the|die|der|den|la|le|les|los|el)\s+|l['’])?[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:of\s+|de\s+)?[A-ZÀ-Þ][\w.’'-]*){0,3}"
)
_BETWEEN = re.compile(
    rf"\s+{anywhere(lambda cues: cues.names.between)}\s+{_PARTY}(?:,\s+{_PARTY})*,?\s+"
    rf"{anywhere(lambda cues: cues.rows.and_)}\s+{_PARTY}"
)
_COMPOUND = tuple(word for word in sorted(GENERIC) if len(word) > 6)  # German words end in them
_PIECE = re.compile(r"[^\s(“\"]+")
_TIES = any_word(lambda cues: cues.names.ties)
_OWNS = re.compile(r"['’]s?\s+")
_LEADS_ON = re.compile(r"\s+(?:pada\s+|tanggal\s+|hari\s+)*")


def barriers(text: str, times: Sequence[TimeMention]) -> list[tuple[int, int]]:
    """The times that no name may enter: all but "annual", and a season or a holiday that is a part of a name.

    "Annual meeting", "Spring Concert" and "Concert d'hiver" are names; "Monday" and "March" tell when.
    """
    kept = []
    for time in times:
        if _is_often(text, time) or of_a_name(text, time):
            continue
        hour = (
            time.when.hour is not None and text[time.start : time.end].isdigit()
        )  # "1930 Dinner" is no dinner of that year
        kept.append((time.start - hour, time.end))
    return kept


def without_names(times: Sequence[TimeMention], text: str) -> list[TimeMention]:
    """The times without the part of a day with which a name begins: "3 June  Night of the Proms" is 3 June."""
    kept = []
    for time in times:
        part = time.parts[-1] if time.parts else time
        if part is time and (_in_a_title(text, time) or _season_of_a_title(text, time, times)):
            continue
        begins = part.rule == _PART_OF_DAY and part.end == time.end and text[part.start].isupper()
        if not begins or _TIED_ON.match(text, time.end) is None:
            kept.append(time)
        elif part is not time and len(time.parts) == 2 and time.when.hour is None:
            kept.append(time.parts[0])
        elif part is not time:
            kept.append(time)
    return kept


def _in_a_title(text: str, time: TimeMention) -> bool:
    """A season with which a title in quotes, or behind its kind, ends: "Bees in Winter", "Talk: Bees in Winter"."""
    if not time.when.season or time.when.year is not None or time.when.relative is not None:
        return False
    low, high = text.rfind("\n", 0, time.start) + 1, text.find("\n", time.end)
    before, behind = text[max(low, time.start - _TITLE) : time.start], text[time.end : high if high >= 0 else None]
    if _OPEN_QUOTE.search(before) is not None and _CLOSED_QUOTE.match(behind) is not None:
        return True
    return text[time.start : time.end].istitle() and _KIND_AND_TITLE.search(before) is not None


_TITLE = 90  # characters of a title at most
_OPEN_QUOTE = re.compile(r"(?:^|[\s(])[\"“„«‘'][^\s\"”»“][^\"”»“]*$")
_CLOSED_QUOTE = re.compile(r"[^\n\"“”»«]{0,60}[\"”»“’']")
# A word in small letters leads to the season, so that it belongs to what stands before: "Talk: Bees in Winter".
_KIND_AND_TITLE = re.compile(r"[^\W\d_]: [A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,8} [a-zà-ÿ]{1,5} $")


def _season_of_a_title(text: str, time: TimeMention, times: Sequence[TimeMention]) -> bool:
    """ "12 May: Bees in Winter": a season that a small word ties to a title, on a line with a day or just over one."""
    if time.when.season is None or time.when.year is not None or not text[time.start].isupper():
        return False
    line = text.rfind("\n", 0, time.start) + 1
    if _TITLE_IN.search(text, max(line, time.start - 40), time.start) is None:
        return False
    stop = time.end
    for _ in range(_UNDER):
        end = text.find("\n", stop + 1)
        stop = end if end >= 0 else len(text)
    first = bisect_left(times, line, key=lambda one: one.start)
    return any(one.start < stop and one.when.has_day for one in times[first : first + _UNDER * 2])


_TITLE_IN = re.compile(r"[A-ZÀ-Þ][\w’'-]* +(?:in|of|for|through|the|im|en|del|du|de|au) +$")
_UNDER = 4  # lines with a title's own, on which its day stands
_PART_OF_DAY = "part of the day"  # the rule that reads one
_TIED_ON = re.compile(rf" (?:{'|'.join(sorted(any_word(lambda cues: cues.names.of_night)))}) [^\W\d_]")


def of_a_name(text: str, time: TimeMention) -> bool:
    """A season or a holiday that is a part of a name: "Spring Concert", "Concert d'hiver", "Fête de printemps"."""
    when, said = time.when, text[time.start : time.end]
    if not (when.season or when.holiday) or any(map(str.isdigit, said)):
        return False
    goes_on = said[:1].isupper() and _GOES_ON.match(text, time.end) is not None
    return goes_on or text[time.start - 2 : time.start] in ("d'", "d’") or _of_season(text, time)


def _is_often(text: str, time: TimeMention | Dated) -> bool:
    """ "Annual", "weekly", "two-day": one word that says how often or how long."""
    single = " " not in text[time.start : time.end] and time.when.weekday is None
    return single and time.when.kind in (WhenKind.SET, WhenKind.DURATION)


def tells_more(text: str, time: TimeMention | Dated, words: Lexicon) -> bool:
    """Whether such a word is one of a name: "the annual review", "la revue annuelle", but not "weekly from 9 am"."""
    if not _is_often(text, time):
        return False
    if words.code in HEAD_FIRST:
        before = _last_word(text, max(0, time.start - 40), time.start)
        return before.isalpha() and before not in words.stops and text[time.start - 1 : time.start] == " "
    behind = WORD.match(text, time.end + 1) if text[time.end : time.end + 1] == " " else None
    return behind is not None and behind[0][0].isalpha() and behind[0] not in words.stops


def _of_season(text: str, time: TimeMention) -> bool:
    """ "Fiesta de verano", "Fête de printemps": "de" alone ties a season to the name before it; "Fête de l'été": to a capital."""
    led = _TIED_TO.search(text, max(0, time.start - _LED), time.start) if time.when.part is None else None
    return led is not None and (led[1] is None or led[1][0].isupper())


_TIED_TO = re.compile(r"(?: de |(?<!\w)([^\W\d_][\w’'-]*) (?:de l['’]|de la |del ))$")


def find_names(
    text: str,
    ranges: Sequence[tuple[int, int]],
    words: Lexicon,
    known: KnownSeries,
    times: Sequence[tuple[int, int]],
    brands: Sequence[Name] = (),
) -> list[Name]:
    """All names in the given ranges (sentences, rows, headings), in order.

    `times` are stretches that no name may enter; `brands` are names that the whole text tells, in order.
    """
    branded = [name.start for name in brands]
    found: list[Name] = []
    series_hits = known.find(text)
    starts = [hit[0] for hit in series_hits]
    others = [match.span() for match in words.otherwise.finditer(text)]
    acts, deeds = acts_in(text, words), Deeds(text, words, times)
    for first, last in ranges:
        hits = series_hits[bisect_left(starts, first) : bisect_left(starts, last)]
        named = _of_series(text, first, last, hits, known)
        taken = [(name.start, name.end) for name in named]
        for match in head_pattern(words.code).finditer(text, first, last):
            at = match.start()
            if overlaps(at, at + 1, taken) or inside(at, times) or inside(at, others):
                continue
            for name in _grow(text, at, match.end(), first, last, words, times, taken):
                named.append(name)
                taken.append((name.start, name.end))
        for brand in brands[bisect_left(branded, first) : bisect_left(branded, last)]:
            if not overlaps(brand.start, brand.end, taken):
                named.append(brand)
                taken.append((brand.start, brand.end))
        done = [
            Name(start, end, clean_title(title), head, PROPER if proper else DESCRIBED)
            for start, end, title, head, proper in deeds.told(first, last)
            if not overlaps(start, end, taken)
        ]
        if done and len(within(times, first, last)) == 1 and any(_is_there(text, first, name) for name in named):
            done = []
        taken.extend((name.start, name.end) for name in done)
        told = done + _by_verbs(text, first, last, acts, words, times, taken)
        again = {name.head for name in told if name.head and name.strength != BARE}
        named = [name for name in named if name.head not in again or not _is_told_again(text, name)]
        told += [
            Name(start, end, title, head, PROPER)
            for start, end, title, head, _ in told_by_owners(text, first, last, words, head_pattern(words.code))
            if not overlaps(start, end, taken)
        ]
        named += told or unheaded(text, first, last, times, taken)
        named = [name for name in named if not _only_holds(text, name, named, deeds, first, last)]
        if words.code == "de" and len(named) > 1:  # "Die Minister treffen sich zum Gipfel": a noun has its capital
            named = [name for name in named if name.strength != BARE or not text[name.start].islower()] or named
        found += named
        taken = [*taken, *((name.start, name.end) for name in named)]
        found += [*bracketed(text, first, last, times, taken), *editions(text, first, last, times, taken)]
    return _once(text, found + all_counted_on(text, found, ranges, words))


def _is_there(text: str, first: int, name: Name) -> bool:
    """ "Ministers will sign the treaty at the summit": what is done at a gathering is no other one."""
    if name.strength == BARE and (name.head in GENERIC or name.head in PLAIN):
        return False
    return _THERE.search(text, max(first, name.start - _LED), name.start) is not None


_LED = 40  # characters before a name in which the words stand that lead to it
_THERE = re.compile(
    rf"(?<!\w){in_any_case(lambda cues: cues.links.there)}(?:\s+(?:the|an?|de[rmns]?|du|des|la|el|las?|los|les?)\b|\s+d?e?\s?l['’]|\s+d['’])*\s*$",
    re.I,
)


def _only_holds(text: str, name: Name, named: Sequence[Name], deeds: Deeds, first: int, last: int) -> bool:
    """ "The county council hosts an open day": the body that holds something is not what is held."""
    if not body_in(text, name.start, name.end) or name.strength == SERIES:
        return False
    by = DONE_BY.search(text, max(first, name.start - _LED), name.start)
    if by is not None and body_in(name.head, 0, len(name.head)) and any(n.head and n.end <= by.start() for n in named):
        return True  # "a concert, staged by the city council, will be held"
    verb = deeds.held_by(name.end, last)
    return verb is not None and any(other.start >= verb and other.head and other.strength != BARE for other in named)


def _of_series(
    text: str, first: int, last: int, hits: Sequence[tuple[int, int, str]], known: KnownSeries
) -> list[Name]:
    """The known series of a range, from what the automaton found in it."""
    found: list[Name] = []
    for begin, end, key in hits:
        if not found or begin >= found[-1].end:
            found.append(series_name(text, begin, min(end, last), key, first, last, known))
    return found


def _once(text: str, found: Sequence[Name]) -> list[Name]:
    """The names in order, each place of the text under the one that tells most."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda n: (n.start, -n.end)):
        if kept and name.start < kept[-1].end:
            kept[-1:] = _told_more(text, kept[-1], name)
        else:
            kept.append(name)
    named = [name for name in kept if name.strength != BARE or name.head in text[name.start : name.end].casefold()]
    return named or kept  # "we meet" tells of a meeting where nothing else does


def _told_more(text: str, one: Name, other: Name) -> list[Name]:
    """What remains of two names that overlap, of which the other begins no earlier."""
    same_start = other.start == one.start
    if other.strength == SERIES and other.end <= one.end and one.strength != SERIES and one.head not in PLAIN:
        return [one]  # "2nd ARF Workshop on …", "a ceremony for the tenth year of ADMM-Plus"
    if one.strength == SERIES and same_start and other.head in PLAIN:
        return [one]
    if other.strength == SERIES and _is_only(text, one, other):
        edition = one.edition if other.edition is None else other.edition
        return [replace(other, start=one.start, end=one.end, edition=edition)]
    if same_start and other.end < one.end and SERIES not in (other.strength, one.strength):
        # "Philharmonic's gala concert" is told as surely as "Philharmonic's gala"
        return [replace(one, strength=PROPER) if other.strength == PROPER else one]
    if same_start or other.title == one.title:
        return [one, other]
    return [one if other.strength == SERIES or len(other.title) <= len(one.title) else other]


def _is_only(text: str, name: Name, series: Name) -> bool:
    """ "Mesyuarat ADMM" is the ADMM: a plain gathering word before a known series says no more than that it meets."""
    if name.strength == SERIES or not name.start < series.start <= series.end <= name.end:
        return False
    rest = f"{text[name.start : series.start]} {text[series.end : name.end]}".split()
    return all(word.casefold() in PLAIN or edition_of(word) is not None for word in rest)


def _is_told_again(text: str, name: Name) -> bool:
    """ "arrives in Oslo for a two-day visit": small words that say no more than the verb did."""
    said = text[name.start : name.end]
    return said.islower() and len(said.split()) < 3


def _by_verbs(
    text: str,
    first: int,
    last: int,
    acts: Sequence[Act],
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: list[tuple[int, int]],
) -> list[Name]:
    """Names that a verb makes of who does it ("the board meets"), and fixtures ("Ravens v Harriers")."""
    out, named = [], [stretch for stretch in taken if stretch[0] >= first]
    for start, end, title, head, proper in told_by_verbs(
        text, first, last, acts, words, lambda at: left_of(text, at, first, words, times, taken), times
    ):
        what = (text[a:b].casefold() for a, b in named if a >= end and words.meets_for.search(text, end, a))
        if any(not said.endswith(head) for said in what):
            continue  # "will meet for the second round of talks": that is what the meeting is
        others = [one for one in taken if not _told_with(text, one, (start, end), head)]
        if overlaps(start, end, others) or inside(start, times):
            continue
        nobodys = BARE if title.casefold() == head else DESCRIBED
        out.append(Name(start, end, clean_title(title), head, PROPER if proper else nobodys))
        taken.append((start, end))
    for match in FIXTURE.finditer(text, first, last) if VERSUS.search(text, first, last) else ():
        if not overlaps(*match.span(), taken) and not inside(match.start(), times):
            out.append(Name(*match.span(), clean_title(match[0]), "match", PROPER))
            taken.append(match.span())
    return out


def _told_with(text: str, name: tuple[int, int], act: tuple[int, int], head: str) -> bool:
    """ "Effectuera une visite au Maroc": the noun of a verb's own words is no other gathering."""
    return act[0] < name[0] and name[1] <= act[1] and bool(head) and text[slice(*name)] == head


def _grow(
    text: str,
    begin: int,
    end: int,
    first: int,
    last: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> list[Name]:
    declined = re.sub(r"\s+", " ", text[begin:end]).casefold()
    head = undeclined(declined, words.code)
    following = WORD.match(text, end + 1, last) if end < last and text[end] == " " else None
    left, capitals, modifiers = left_of(text, begin, first, words, times, taken)
    paper = following is not None and following[0].casefold().rstrip(".") in _NOT_AFTER
    if following is not None and text[begin].islower() and following[0] in words.cues.names.doers:
        left, capitals, modifiers = begin, 0, 0  # "Danach treffen wir uns": what stands before is not what meets
    if (
        following is not None
        and paper
        and not (left == first and body_in(text, left, end) and _paper_of(following, last, words))
        and not _its_day(text, following, times)
    ):
        return []
    first_head = words.code in HEAD_FIRST
    if first_head and _last_word(text, first, begin, words.articles) in _ROOMS:
        return []
    capitalised = text[begin].isupper() or capitals > 0 or first_head
    right = right_of(text, end, end if paper else last, words, times, capitalised=capitalised, loose=2 * first_head)
    if (parties := _BETWEEN.match(text, end, last)) is not None and right < parties.end():
        right = parties.end()
    if left > first + 2 and text[left - 2 : left] == ", " and right - left < 40:
        body = _BODY_BEFORE.search(text, max(first, left - 160), left)
        if body is not None and body_in(text, *body.span()) and not overlaps(body.start(), left, taken):
            left, capitals = body.start(), capitals + 1  # "Maritime Safety Committee (MSC), 102nd session"
    head_word = text[begin:end]
    if head in words.proper and not (capitals and head_word[:1].isupper()) and not (first_head and right > end):
        return []
    before = _last_word(text, first, left)
    theme = _QUOTE.match(text, right, min(last, right + 170))
    alone = not capitals and not modifiers and right == end and theme is None
    plural = singular(head, words.code) is not None
    if head in _HOUSES and right == end and not modifiers and _is_house(text, left, begin, end):
        return []
    if (
        head in words.weak
        and alone
        and before not in words.articles
        and not _of_time(text, (left, right), words, times)
        and not (not before and plural and _does(text, right, words))
    ):
        return []
    if before in NOT_BEFORE or (before.isdigit() and len(before) != 4):
        return []
    of_whom = right > end and text[end:right].split()[0].casefold() in _TIES
    if _last_word(text, first, left, words.articles) in words.records and not of_whom:
        return []
    if _record(text, left, begin, words):
        if not of_whom:
            return []
        left, capitals, modifiers = begin, 0, 0
    left = _without_papers(text, left, begin, words)
    if left == begin:
        capitals = modifiers = 0
    paren = PAREN.match(text, right, min(last, right + 34))
    acronym = None
    if paren and ACRONYM.match(paren[1]):
        acronym, right = paren[1], paren.end()
        if first_head:  # "Konferensi Tingkat Tinggi (KTT) ke-43 ASEAN"
            right = right_of(text, right, last, words, times, capitalised=True, loose=1)
    case = len(declined) - len(head)  # letters that only another case puts behind the word
    said = text[left : end - case] + text[end : _with_its_quote(text, left, right)]
    phrase = " ".join(said.split()).strip(" ,:;-–—")
    edition, year, pair = numbers_in(text, left, right)
    follows = any(w[:1].isupper() for w in text[end:right].split()) if first_head else False
    quoted = theme is not None and theme[0].strip()[0] in _QUOTES
    numbered = edition is not None or acronym is not None
    described = (
        modifiers > 0 or right > end or before in INDEFINITE or (_tells(head, words) and before not in words.articles)
    )
    if (capitals or numbered or follows or quoted) and (head not in words.weak or head_word[:1].isupper() or numbered):
        strength = PROPER
    else:
        strength = DESCRIBED if described or capitals or follows or quoted else BARE
    title = clean_title(phrase)
    numbers = capitals and all(edition_of(word) for word in text[left:begin].split())  # "its 27th session"
    small = not any(map(str.isupper, text[left:begin]))
    if (small or numbers) and not follows and (_anybodys(head) or says_whose(text, first, left, begin)):
        told = owned(text, (left, begin, right), first, words, times, taken)
        title, strength = (told, PROPER if edition else DESCRIBED) if told else (title, strength)
    made = Name(left, right, title, head, strength, None, edition, acronym, plural, year, theme[1] if theme else None)
    if pair and plural:
        return [
            replace(made, title=clean_title(without_pair(phrase, number)), edition=number, plural=False)
            for number in pair
        ]
    return [made]


def _is_house(text: str, left: int, begin: int, end: int) -> bool:
    """ "At the Town Hall", "7.30 pm, Town Hall, Main Street": where, and not what."""
    led = _AT.search(text, max(0, left - _LED), left)
    if led is not None:
        return (led[1] or "the").casefold() not in INDEFINITE
    if left < begin:
        return False
    before = text[max(0, left - _LED) : left].rstrip(" ")
    set_apart = before[-1:] in tuple(",\n|(–-") and text[end : end + 1] in ("", *",\n).; |")
    return before.endswith((" the", "\nthe")) or before in ("the", "The") or (text[begin].isupper() and set_apart)


_HOUSES = any_word(lambda cues: cues.names.houses)
_AT = re.compile(
    rf"(?<!\w){in_any_case(lambda cues: cues.rows.where)}\s+(?:({'|'.join(sorted(INDEFINITE))}|the|our)\s+)?$", re.I
)


def _with_its_quote(text: str, left: int, right: int) -> int:
    """ "Seminar "Data and ethics"": a sign that opens a quotation in a name takes along the one that closes it."""
    closing = text[right : right + 1]
    if closing not in _CLOSES_QUOTE:
        return right
    opened = sum(text.count(sign, left, right) for sign in _CLOSES_QUOTE[closing])
    return right + 1 if opened % 2 or (closing not in _CLOSES_QUOTE[closing] and opened) else right


_CLOSES_QUOTE = {'"': '"', "”": "“„", "“": "„", "»": "«", "«": "»"}


def _its_day(text: str, behind: re.Match[str], times: Sequence[tuple[int, int]]) -> bool:
    """ "A trial date of 19 January", "the hearing date is 3 May": what has that day is the trial."""
    led = _DATE_OF.match(text, behind.start())
    return led is not None and inside(led.end(), times)


_DATE_OF = re.compile(r"date(?:\s+(?:of|for|is|are|was set for|has been set for)|:)\s+(?:the\s+)?")


@lru_cache(maxsize=1000)
def _anybodys(head: str) -> bool:
    """Whether a gathering word says no more than that one meets: "session", "special session", "Sondersitzung"."""
    words = head.split()
    return bool({head, words[0], words[-1]} & GENERIC) or (len(words) == 1 and head.endswith(_COMPOUND))


def _paper_of(behind: re.Match[str], last: int, words: Lexicon) -> bool:
    """ "City Council Meeting Agenda", a line of its own: the paper is that of the meeting."""
    return behind.end() == last and behind[0].casefold() in words.papers


def _last_word(text: str, first: int, end: int, over: Container[str] = ()) -> str:
    """The word just before; small words in `over` and what ties them are passed over: "minutes of the meeting"."""
    pieces = _PIECE.findall(text[max(first, end - 40) : end])
    while over and len(pieces) > 1 and (pieces[-1].casefold() in over or pieces[-1].casefold() in _TIES):
        pieces.pop()
    return pieces[-1].casefold() if pieces else ""


def _record(text: str, left: int, begin: int, words: Lexicon) -> bool:
    """ "Minutes of the Annual Meeting" are of a meeting that is over."""
    opened = text[left:begin].split()
    return len(opened) > 1 and opened[0].casefold() in words.records and opened[1].casefold() in _TIES


def _without_papers(text: str, left: int, begin: int, words: Lexicon) -> int:
    """ "Notice of Special Meeting" announces a special meeting."""
    tokens = list(WORD.finditer(text, left, begin))
    for number, token in enumerate(tokens[:3]):
        if token[0].casefold() in words.papers:
            rest = tokens[number + 1 :]
            while rest and (rest[0][0].casefold() in _TIES or rest[0][0].casefold() in words.articles):
                rest = rest[1:]
            tied = len(rest) < len(tokens) - number - 1
            if tied or words.code in HEAD_FIRST:
                return rest[0].start() if rest else begin
    return left


def _of_time(text: str, name: tuple[int, int], words: Lexicon, times: Sequence[tuple[int, int]]) -> bool:
    """Whether a time beside a word says as an article would that one gathering is meant: "tomorrow's class", "kelas esok".

    In a language without articles a verb behind it does so as well: "kelas dibatalkan".
    """
    index = bisect_right(times, (name[0], 0))
    if index and _OWNS.fullmatch(text, times[index - 1][1], name[0]) is not None:
        return True
    if words.code not in WITHOUT_ARTICLE:
        return False
    return _does(text, name[1], words) or (
        index < len(times) and _LEADS_ON.fullmatch(text, name[1], times[index][0]) is not None
    )


def _does(text: str, end: int, words: Lexicon) -> bool:
    """Whether a verb stands behind a name: "Talks will resume", "kelas dibatalkan"."""
    behind = WORD.match(text, end + 1)
    return behind is not None and words.verbs.fullmatch(behind[0]) is not None


def _tells(head: str, words: Lexicon) -> bool:
    """True for a head that is more than "the meeting": an open day, a Jahreshauptversammlung."""
    return head not in GENERIC and head.rstrip("s") not in GENERIC and head not in words.weak
