"""How a person is named who speaks, and with where they come from: "Prof. Anna Weber (ETH Zürich)", "Lee Wong, University of Leeds"."""

from __future__ import annotations

import re

_TITLES = r"(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|PD)\.? +){0,2}"
_NAME = r"[A-ZÀ-Þ][\w’'-]*\.?"
PERSON = rf"{_TITLES}{_NAME}(?: +(?:(?:van|von|de|der|den|da|di|del|dos|la|le|el|bin|ibn) +)?{_NAME}){{1,3}}"
_HOUSE = (
    r"\b(?:Univ|Institut|College|School|Academ|Laborator|ETH|EPFL|MIT|CNRS|INRIA|CERN|Max[ -]Planck|Polytech|Hospital|TU\b|LMU|UCL)"
    r"[^\n,:–—()]*"
)
FROM = rf" *\([^()\n]{{2,70}}\)|, +[^\n,:–—()]{{0,30}}{_HOUSE}"  # behind a person, in a list of such
_SPEAKER = re.compile(rf"{PERSON}(?: *\((?=[^()\n]*{_HOUSE})[^()\n]{{2,70}}\)|, +[^\n,:–—()]{{0,30}}{_HOUSE})")


def is_speaker(line: str) -> bool:
    """Whether a line says no more than a person and the house they come from."""
    return _SPEAKER.fullmatch(line) is not None
