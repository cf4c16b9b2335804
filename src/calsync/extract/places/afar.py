"""Taking part from afar: "via Zoom", "held online", "dalam talian"."""

from __future__ import annotations

import re

from calsync.extract.knowledge import venues as words
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.scan import Words

_SERVICE = "|".join(sorted((re.escape(name) for name in words.SERVICES), key=len, reverse=True))


_GATHER = r"(?:meetings?|workshops?|seminars?|sessions?|events?|briefings?|calls?|conferences?|forums?|summits?|hearings?|classes|class|talks?|panels?|open house|town halls?|consultations?|format|form|mode|retreat|roundtables?|plenary|agm|gathering|launch|dialogue|lectures?|participation|attendance)"


_ONLINE = re.compile(
    rf"(?P<via>\b(?:via|on|by|over|through|using|per|über|ueber|sur|par|por|melalui|menerusi|lewat|with|in|join(?:ing)?|and|und|et)\s+(?:a\s+|the\s+|an\s+)?(?P<service>{_SERVICE}|video[ -]?(?:conference|conferencing|link|call|konferenz)|visioconf[ée]rence|videoconferencia|telekonferensi|konferensi video|persidangan video|sidang video|tele?conference|telephone|conference call|live ?stream|web(?:cast|inar)|correspondence))\b"
    rf"|(?P<tool>\b(?:{_SERVICE})\s+(?:meeting|link|webinar|call|room|id|details|konferenz|videokonferenz)\b)"
    rf"|\b(?:held|takes? place|meets?|meeting|convened?|conducted|hosted|stattfinden|findet|go(?:es)?|live|entirely|fully|only|available to attend|attend|attended|participate|join(?: us)?)\s+(?:entirely\s+|fully\s+|only\s+|nur\s+)?(?:online|virtually|remotely|digital|virtuell)\b"
    rf"|\b(?:online|virtual|web-based|remote|digital|hybrid|virtuelles?|virtuelle[rn]?|zoom)[ -]{_GATHER}\b"
    rf"|\b{_GATHER}\s+(?:online|virtually|in online form)\b"
    r"|\b(?:and|or)\s+(?:online|virtual(?:ly)?)\b"
    r"|\b(?:virtually|webinar|webinaire|webseminar|visioconf[ée]rence|video ?conference|videokonferenz|videoconferencia|dial-in|teleconference|telefonkonferenz|secara (?:maya|daring|dalam talian|online|virtual)|dalam talian|daring|en ligne|en distanciel|en línea|de forma virtual|modalidad virtual|formato virtual|online-(?:veranstaltung|seminar|sitzung|vortrag|treffen)|in hybrid form(?:at)?|hybrid(?!\s+(?!(?:and|or|with|via|from|at|on|in|for|und|et|mit)\b)\w))\b"
    r"|(?:^|[(|\t:;,·•–—/+]|\s-\s)[ \t]*(?:online|virtual|remote|hybrid|zoom|webex|teams|microsoft teams|ms teams|google meet|jitsi|videokonferenz|virtuell|daring)(?=[ \t]*(?:$|[)|\t:;,.·•–—/(+]|\s-\s|\n|via|only))"
    r"|\bhttps?://[\w.-]*(?:zoom\.us|zoom\.example|webex\.|teams\.microsoft|meet\.google|meet\.jit\.si|gotomeet)[^\s<>\")]*",
    re.IGNORECASE | re.MULTILINE,
)


_NOT_ONLINE = re.compile(
    r"(?:register|apply|application|registration|available|buy|book|order|submit|submission|published|read|watch|tickets?|donate|pay|vote|survey|nominat\w+|sign up|booking|recording|replay|archive)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)


ONLINE_ONLY = re.compile(
    rf"(?:online|virtual(?:ly)?|remote|{_SERVICE}|webinar|daring|dalam talian|en ligne|en línea|virtuell|digital|video ?conference|teleconference)(?:\W+(?:online|via|only|meeting|webinar|{_SERVICE}|link\b.*|\(.*\)))*\W*",
    re.IGNORECASE,
)


# One of these words is in all that the expression above finds: it is only tried around them.
_TRIGGERS = frozenset(
    """zoom webex teams meet gotomeeting jitsi bigbluebutton skype bluejeans youtube facebook livestream irc discord gather whatsapp
    video videolink videocall videokonferenz visioconference videoconference videoconferencing videoconferencia telekonferensi konferensi
    persidangan sidang teleconference telconference telephone conference stream webcast webinar webinaire webseminar correspondence online
    virtually virtual remotely remote digital virtuell virtuelle virtuelles virtueller virtuellen hybrid dial maya daring talian ligne
    distanciel linea telefonkonferenz gotomeet gotowebinar livestorm bigmarker crowdcast airmeet hopin ringcentral adobe hangouts on24
    streamyard mumble lifesize starleaf""".split()
)


def online(w: Words) -> list[PlaceMention]:
    """Every mention of taking part from afar; what can only be ordered or read online is none."""
    found: list[PlaceMention] = []
    reach = 0
    for at, low in enumerate(w.low):
        if low not in _TRIGGERS or w.starts[at] < reach:
            continue
        line = w.text.find("\n", w.ends[at], w.ends[at] + 80)
        end = line if line >= 0 else min(len(w.text), w.ends[at] + 80)
        for match in _ONLINE.finditer(w.text, max(reach, w.starts[at] - 45), end):
            if match.end() <= w.starts[at]:
                continue
            if match.start() >= w.ends[at]:
                break
            mention = _judged(w.text, match)
            reach = match.end()
            if mention is not None:
                found.append(mention)
            break
    return found


def _judged(text: str, match: re.Match[str]) -> PlaceMention | None:
    """The mention of a match, unless its words speak of ordering, reading or a common word."""
    low = match[0].lower()
    if "line" in low and "held" not in low and _NOT_ONLINE.search(text, max(0, match.start() - 60), match.start()):
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip(" \t(|:;,·•–—/+-"))
    name = "correspondence" if low.endswith("correspondence") else ""
    name = name or next((shown for key, shown in words.SERVICES.items() if re.search(rf"\b{key}\b", low)), "")
    if match["via"]:
        joint = low.split()[0] in ("with", "and", "in", "und", "et")
        if match["service"].lower() in ("teams", "gather", "zoom") and text[match.start("service")].islower():
            return None
        if joint and not name and "video" not in low and "visio" not in low:
            return None
        if joint and name in ("YouTube", "Facebook Live", "WhatsApp"):
            return None
    if start >= match.end():
        return None
    return PlaceMention(start, match.end(), PlaceKind.ONLINE, text[start : match.end()], weight=0.8, cue=name)
