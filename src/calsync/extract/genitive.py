"""A noun phrase as what something is of: "of the treaty", "du traité", "des Vertrags"."""

from __future__ import annotations

import re

ELIDED = re.compile(r"^l['’](?=\w)", re.I)  # the French article before a vowel
_QUOTES = '"“”„«»'


def genitive(said: str, bare: str, code: str) -> str:
    """The noun phrase as what a deed is done to: "of the treaty", "du traité", "des Vertrags"."""
    article = said[: len(said) - len(bare)].split()
    led = article[-1].casefold() if article else ""
    if code == "en":
        return f"of the {bare}" if led and led not in ("a", "an") else f"of {bare}"
    if code == "es":
        return {"el": "del "}.get(led, f"de {led} " if led in ("la", "los", "las") else "de ") + bare
    if code == "fr":
        if said.casefold().startswith(("l'", "l’")):
            return f"de l'{bare}"
        vowel = "d'" if bare[:1].casefold() in "aeiouéèêhy" else "de "
        return {"le": "du ", "les": "des ", "la": "de la "}.get(led, vowel) + bare
    if code == "de":
        return _german(bare, led)
    return bare


def whose(said: str, bare: str, code: str) -> str:
    """The same of who does something: in German a name without an article is "von Anna Sol"."""
    told = genitive(said, bare, code).strip()
    return f"von {bare}" if told.startswith(":") else told


def _german(bare: str, led: str) -> str:
    """A German noun phrase in the genitive, as far as its article tells."""
    tokens = bare.split()
    noun = next((i for i, t in enumerate(tokens) if t[:1].isupper()), len(tokens) - 1)
    if led in ("", "zur", "zum"):
        return f": {bare}"
    feminine = led.endswith("e")
    kind = led if led in ("die", "das", "der", "den", "dem") else ""
    if not kind and not feminine:
        return f": {bare}"
    declined = [
        t[:-1] + "en" if t[-1:] == "s" or t[-1:] == "r" else t + "n" if t[-1:] == "e" else t for t in tokens[:noun]
    ]
    if feminine:
        return " ".join([" der", *declined, *tokens[noun:]])
    word = tokens[noun]
    word += "" if word[-1] in _QUOTES else "en" if _WEAK.search(word) else "es" if word[-1] in "sßzx" else "s"
    return " ".join([" des", *declined, word, *tokens[noun + 1 :]])


_WEAK = re.compile(r"(?<!m)ent$|[^l]ant$|ist$")  # "des Präsidenten"
