"""Sightings and a person's decisions → events. Pure: no clock, no disk, no ids of its own."""

from __future__ import annotations

from calsync.reconcile.derive import Rules, derive, in_force, keys, undone, with_series
from calsync.reconcile.plan import Plan, differences, plan
from calsync.reconcile.same import Verdict, same
from calsync.reconcile.say import exceptions_in_words, place_in_words, span_in_words
from calsync.reconcile.values import typed

__all__ = [
    "Plan",
    "Rules",
    "Verdict",
    "derive",
    "differences",
    "exceptions_in_words",
    "in_force",
    "keys",
    "place_in_words",
    "plan",
    "same",
    "span_in_words",
    "typed",
    "undone",
    "with_series",
]
