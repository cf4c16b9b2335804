"""What tells of a country without naming it: postcodes, currencies, telephone numbers, words of its public life."""

from __future__ import annotations

import re
from collections import Counter

from calsync.extract.knowledge.places import gazetteer
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.scan import Words

# Country, the words or signs of which one must be there, the expression, its weight, and what it is.
_HINTS: tuple[tuple[str, str, str, float, str], ...] = (
    ("IE", "td t cathaoirleach eircode", r"\bT\.?D\.?\b(?=[,. ])|\bCathaoirleach\b|\bEircode\b", 1.0, "words"),
    ("GB", "£", r"£", 1.0, "currency"),
    ("IN", "rs ₹ honble lakh lakhs", r"\bRs\.? ?\d|₹|\bHon[’']ble\b|\blakhs?\b", 1.5, "words"),
    ("MY", "RM", r"\bRM ?\d", 1.5, "currency"),
    ("ID", "Rp wib wita wit", r"\bRp\.? ?\d|\bWI[BT]A?\b", 1.5, "words"),
    ("PH", "PhP Php PHP ₱", r"\bP[hH][Pp] ?\d|₱", 1.5, "currency"),
    ("BR", "R$", r"\bR\$ ?\d", 1.5, "currency"),
    ("AU", "aest aedt awst acst acdt abn A$", r"\bA[CEW][SD]T\b|\bABN\b|\bA\$ ?\d", 1.5, "words"),
    ("NZ", "nzst nzdt NZ$", r"\bNZ[SD]T\b|\bNZ\$ ?\d", 1.5, "words"),
    ("SG", "S$", r"\bS\$ ?\d", 1.0, "currency"),
    (
        "GB",
        "parish borough village cllr half",
        r"(?i:\bparish council\b|\bborough council\b|\bvillage hall\b|\bCllr\b|\bhalf term\b)",
        0.5,
        "words",
    ),
    (
        "US",
        "open supervisors selectboard county hoa",
        r"(?i:\bopen meetings? (?:law|act)\b|\bboard of supervisors\b|\bselectboard\b|\bcounty commission|\bHOA\b)",
        0.8,
        "words",
    ),
    ("US", "a robert", r"\bA\.R\.S\.|\bRobert's Rules\b", 1.0, "words"),
    (
        "FR",
        "commune conseil francaise",
        r"(?i:\bcommune de\b|\bconseil municipal\b|République française)",
        0.8,
        "words",
    ),
    ("AU", "shire", r"(?i:\bshire of\b|\bshire council\b)", 1.0, "words"),
    (
        "ID",
        "kabupaten kecamatan kelurahan dprd pemkot pemkab",
        r"\b(?:Kabupaten|Kecamatan|Kelurahan|DPRD|Pemkot|Pemkab)\b",
        1.0,
        "words",
    ),
    (
        "MY",
        "taman persiaran bernama yb datuk dato",
        r"\b(?:Taman [A-Z]|Persiaran|Bernama|YB |Datuk|Dato)",
        0.8,
        "words",
    ),
)
_CALLING = {
    "44": "GB", "33": "FR", "49": "DE", "34": "ES", "43": "AT", "41": "CH", "353": "IE", "39": "IT", "31": "NL", "32": "BE", "351": "PT", "45": "DK",
    "46": "SE", "47": "NO", "358": "FI", "48": "PL", "420": "CZ", "60": "MY", "62": "ID", "63": "PH", "65": "SG", "66": "TH", "84": "VN", "673": "BN",
    "61": "AU", "64": "NZ", "91": "IN", "81": "JP", "82": "KR", "86": "CN", "27": "ZA", "254": "KE", "54": "AR", "55": "BR", "56": "CL", "356": "MT",
}  # fmt: skip


_TOP = frozenset(
    "uk de fr es at ch ie it nl be pt dk se no fi pl cz sk hu my id ph sg th vn bn au nz in jp kr cn za ke ar br cl mx ca ru ua tr lk fj".split()
)


_PHONE = re.compile(r"(?:\+|\b00)(\d{1,3})[ .(-]")


_DOMAIN = re.compile(r"(?:@|//|\bwww\.)[\w.-]{1,80}\.([a-z]{2})\b(?![.\w-])")


_POSTCODE = re.compile(
    r"\b(?:(?P<US>[A-Z]{2} \d{5}(?:-\d{4})?)|(?P<GB>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})|(?P<CA>[A-Z]\d[A-Z] \d[A-Z]\d)"
    r"|(?P<IE>[A-Z]\d[\dW] [A-Z]\d[A-Z\d]{2}))\b"
)
_COMPILED = tuple(
    (country, frozenset(t for t in triggers.split() if t.islower()), tuple(t for t in triggers.split() if not t.islower()),
     re.compile(pattern), weight, cue)
    for country, triggers, pattern, weight, cue in _HINTS
)  # fmt: skip


def hints(w: Words) -> list[PlaceMention]:
    """Every hint of a country, at most three of a kind."""
    text, lows = w.text, set(w.low)
    found: list[tuple[int, int, str, float, str]] = []
    for country, triggers, signs, pattern, weight, cue in _COMPILED:
        if not triggers.isdisjoint(lows) or any(sign in text for sign in signs):
            found.extend((m.start(), m.end(), country, weight, cue) for m in pattern.finditer(text))
    for match in _POSTCODE.finditer(text):
        country = match.lastgroup or ""
        found.append((match.start(), match.end(), country, 1.5 if country == "US" else 2.0, "postcode"))
    if "+" in text or "00" in text:
        for match in _PHONE.finditer(text):
            country = _CALLING.get(match[1][:3]) or _CALLING.get(match[1][:2]) or ""
            if country:
                found.append((match.start(), match.end(1), country, 1.0, "telephone"))
    if "@" in text or "//" in text or "www." in text:
        for match in _DOMAIN.finditer(text):
            if match[1] in _TOP:
                found.append(
                    (match.start(1), match.end(1), "GB" if match[1] == "uk" else match[1].upper(), 1.0, "domain")
                )
    seen: Counter[tuple[str, str]] = Counter()
    mentions = []
    for start, end, country, weight, cue in found:
        entry = gazetteer().country(country)
        seen[country, cue] += 1
        if entry is not None and seen[country, cue] <= 3:
            mentions.append(
                PlaceMention(start, end, PlaceKind.HINT, text[start:end], (entry.id,), weight=weight, cue=cue)
            )
    return mentions
