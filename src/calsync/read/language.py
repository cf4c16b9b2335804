"""Which language a text is in, by its commonest little words: enough to choose the right tables."""

from __future__ import annotations

import re
from collections import Counter

_WORDS = {
    "en": "the of and to in is for on at will be by with from this that are was as it has have not its an which",
    "de": "der die das und ist im in den von zu mit für auf wird ein eine dem des nicht am um bei wir sie sich als uhr",
    "fr": "le la les des et est une un du au aux dans pour sur par avec qui sera ce cette vous nous il en à de",
    "es": "el los las del y es una un en por para con que se su al lo como más será sus este esta de la",
    "ms": "yang dan di untuk pada dengan ini ke dari akan itu telah adalah oleh ialah kepada bagi tersebut dalam serta",
    "id": "yang dan di untuk pada dengan ini ke dari akan itu telah adalah oleh kepada bagi tersebut dalam para tidak",
    "it": "il lo gli di che è una un per con del della nel alla dei sono si da non la le in al questo",
    "nl": "de het een van en is in op te voor met zijn dat wordt aan door bij niet ook naar om deze",
    "pt": "o os as de da do das dos e em uma um para com que por se na no ao não são será mais",
}
# Malay and Indonesian share their little words; these tell them apart.
_TELLS = {
    "ms": "isnin selasa ahad mesyuarat majlis pejabat jawatankuasa pukul bahawa mac julai ogos disember mereka kerana "
    "tarikh negeri ialah kementerian menteri persatuan dijadualkan tahun ramadan encik tuan puan ptg pagi",
    "id": "senin rabu minggu rapat kantor komite bahwa maret juli agustus desember karena tanggal provinsi kementerian "
    "menteri jadwal dijadwalkan bisa jumat kota pukul wib wita wit rp anda bapak ibu peserta",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_TELL_SETS = {code: frozenset(words.split()) for code, words in _TELLS.items()}
_TOKEN = re.compile(r"[^\W\d_]+")
_ENOUGH = 4  # little words; below that a text says nothing about its language

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

RULE = "commonest little words"


def tag(said: str) -> str | None:
    """What a form states as its language, where it is written as a language tag (BCP 47)."""
    return said if _TAG.fullmatch(said) else None


def evidence(text: str) -> tuple[str, str | None]:
    """The little words that told the language, with how often they stand there, and its ISO 639-1 code.

    The code is None where the text is too short or in none of the languages known here.
    """
    counts = Counter(word.lower() for word in _TOKEN.findall(text[:6000]))
    scores = {code: sum(counts[word] for word in words) for code, words in _SETS.items()}
    best = max(scores, key=lambda code: scores[code])
    total = counts.total()
    if scores[best] < _ENOUGH or scores[best] * 12 < total:
        return "", None
    if best in _TELL_SETS:
        best = max(_TELL_SETS, key=lambda code: (sum(counts[word] for word in _TELL_SETS[code]), code == best))
    own = _SETS[best] | _TELL_SETS.get(best, frozenset())
    told = sorted((word for word in own if counts[word]), key=lambda word: (-counts[word], word))
    return ", ".join(f"{word} ×{counts[word]}" for word in told[:4]), best
