"""How often Python looks for garbage."""

from __future__ import annotations

import gc


def look_rarely() -> None:
    """Look for cycles less often than Python does by itself: there are hardly any in what calsync makes.

    Each look walks over all that lives, which takes a twentieth of the time of reading, and tens of milliseconds beside
    all events of a large calendar.
    """
    gc.set_threshold(20_000, 20, 20)
