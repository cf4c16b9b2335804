"""The shipped configuration, with its samples, and an announcement that a user drops into the folder beside them."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

from calsync.config import load
from calsync.config.places import shipped
from calsync.service import Service

OLDER = """date 2025-02-26
Batu Ferringhi: The ASEAN Defence Ministers' Meeting (ADMM) and the ASEAN Defence Senior Officials' Meeting (ADSOM)
this November will talk about cyber security, the minister said after chairing the ADMM Retreat here today.
"""


def test_an_older_report_dropped_beside_the_samples_moves_no_later_and_more_exact_date(tmp_path: Path) -> None:
    (tmp_path / "announcements").mkdir()
    dropped = tmp_path / "announcements" / "report.txt"
    dropped.write_text(OLDER, "utf-8")
    os.utime(dropped, (1_700_000_000,) * 2)
    config = load(shipped() / "calsync.toml", data_dir=tmp_path, env={})
    service = Service(config, clock=lambda: datetime(2025, 11, 25, 12, tzinfo=UTC))
    try:
        # The drop folder last: the samples' dates are known by then, and before them none was.
        for order in (["samples", "announcements"], ["announcements"]):
            service.sync(order)
        known = {event.series: event for event in service.events()}
    finally:
        service.close()
    days = {series: (event.span.first_day, event.span.last_day) for series, event in known.items()}
    assert days == {
        "admm-retreat": (date(2025, 2, 26), date(2025, 2, 26)),
        "adsom": (date(2025, 9, 24), date(2025, 9, 24)),
        "admm": (date(2025, 10, 31), date(2025, 11, 1)),
    }
    assert known["adsom"].sources == ("announcements", "samples")
    assert (known["adsom"].place and known["adsom"].place.text) == "Desaru, Johor"
    assert [(c.kept, c.lost) for c in known["adsom"].conflicts] == [("24 September 2025", "November 2025")]
