"""The same world as the pipeline's tests."""

from __future__ import annotations

from tests.pipeline.conftest import world

__all__ = ["world"]
