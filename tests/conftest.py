"""What holds for every test: an odd time zone, the zone data of the lock file, nobody's configuration, honest skips."""

from __future__ import annotations

import os
import time
import zoneinfo
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

# Chatham is 12:45 or 13:45 ahead of UTC: whoever forgets a zone is a day and three quarters of an hour off.
os.environ["TZ"] = "Pacific/Chatham"
time.tzset()
# The same zone data on every machine: those of the package tzdata, not the system's.
os.environ["PYTHONTZPATH"] = ""
zoneinfo.reset_tzpath(to=())
for name in ("CALSYNC_CONFIG", "CALSYNC_DATA_DIR", "NO_COLOR", "FORCE_COLOR"):
    os.environ.pop(name, None)

settings.register_profile("test", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fuzz", parent=settings.get_profile("test"), derandomize=False, max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))

pytest_plugins = ("tests.postgres",)

ON_CI = os.environ.get("CI") == "true"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "lab: real calendar readers; runs with `make lab`")
    config.addinivalue_line("markers", "fuzz: a property that `make fuzz` tries much harder")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Lab tests run only when asked for."""
    if os.environ.get("CALSYNC_LAB"):
        return
    lab = [item for item in items if item.get_closest_marker("lab")]
    items[:] = [item for item in items if item not in lab]
    config.hook.pytest_deselected(items=lab)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """On CI a test that is skipped because a tool is missing ("needs …") has failed: CI should have it."""
    report = yield
    if ON_CI and report.skipped and isinstance(report.longrepr, tuple) and "needs" in report.longrepr[2]:
        report.outcome = "failed"
        report.longrepr = f"CI must have what this test {report.longrepr[2].removeprefix('Skipped: ')}"
    return report
