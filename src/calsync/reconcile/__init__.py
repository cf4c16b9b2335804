"""Sightings and a person's decisions → events. Pure: no clock, no disk, no ids of its own."""

from __future__ import annotations

from calsync.reconcile.derive import Rules, derive, in_force, keys, undone, with_series
from calsync.reconcile.plan import Plan, differences, plan
from calsync.reconcile.same import Verdict, same
from calsync.reconcile.values import typed

__all__ = [
    "Plan",
    "Rules",
    "Verdict",
    "derive",
    "differences",
    "in_force",
    "keys",
    "plan",
    "same",
    "typed",
    "undone",
    "with_series",
]
