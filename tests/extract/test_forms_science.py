"""The everyday forms of science, standards and open source: calls, terms' lists of talks, calendars of working groups."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.read import announcement

CALL = "ICDCN 2026\nLeeds, 12-14 May 2026\n\n"


def read(text: str) -> list[str]:
    """What is shown of a text: title, start, end where there is one, and the zone of an hour."""
    out = []
    for one in Extractor().extract(announcement("x", text, "2026-03-02", "en", None)):
        if one.confidence < 0.5:
            continue
        start, end = str(one.span.start), one.span.end
        last = f"/{end}" if end is not None and end != one.span.start else ""
        zone = f" {one.span.tz}" if len(start) > 10 and one.span.tz and not one.span.zone_assumed else ""
        out.append(f"{one.title} {start.replace(' 00:00:00', '')}{last}{zone}")
    return out


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{CALL}Paper submission: 20 March 2026 (AoE)\n", "Paper submission 2026-03-20 23:59:00 Etc/GMT+12"),
        (
            f"{CALL}All deadlines are 23:59 AoE.\n\nPaper submission: 20 March 2026\nCamera-ready: 24 April 2026\n",
            "Camera-ready 2026-04-24 23:59:00 Etc/GMT+12",
        ),
        (
            f"{CALL}Important dates (AoE)\n\n- Paper submission: 20 March 2026\n- Camera-ready: 24 April 2026\n",
            "Paper submission 2026-03-20 23:59:00 Etc/GMT+12",
        ),
        (
            f"{CALL}Timeline\n\nApril 3, 2026 - Entry deadline\nMay 1, 2026 - Final submission deadline\n\n"
            "All deadlines are at 11:59 PM UTC on the corresponding day unless otherwise noted.\n",
            "ICDCN 2026: final submission deadline 2026-05-01 23:59:00 UTC",
        ),
        (f"{CALL}Paper submission: 20 March 2026\n", "ICDCN 2026 2026-05-12/2026-05-14"),
        (
            "# Workshop on Trustworthy AI\n\nMay 12-14, 2026, Leeds, UK\n\n| Milestone | Date |\n|---|---|\n"
            "| Submission deadline | 20 March 2026 |\n| Camera-ready | 24 April 2026 |\n| Conference | 12-14 May 2026 |\n",
            "Workshop on Trustworthy AI 2026-05-12/2026-05-14",
        ),
        (
            "BioHackathon\n\nTimeline\n- Registration closes: 20 March 2026\n- Hackathon: 12-14 May 2026\n"
            "- Submission deadline: 13 May 2026\n",
            "BioHackathon 2026-05-12/2026-05-14",
        ),
        (
            "EuroSciPy 2026 brings people together. The next edition takes place 12-14 May 2026 in Leeds.\n",
            "EuroSciPy 2026-05-12/2026-05-14",
        ),
        (
            "Introduction to Python\n\nThis two-day course teaches the basics.\n\nDates:\n- 12-13 May 2026, Leeds\n- 8-9 June 2026, Oslo\n",
            "Introduction to Python 2026-06-08/2026-06-09",
        ),
        (
            "DockerCon\n\nJune 30–July 3, 2026, University of Leeds\n\nRegistration is now open.\n",
            "DockerCon 2026-06-30/2026-07-03",
        ),
        (
            "Meet us at SnowflakeWorld in Leeds from May 12-14, 2026. Visit our booth 41.\n",
            "SnowflakeWorld 2026-05-12/2026-05-14",
        ),
        (
            "Algebra Seminar\nTuesdays, 16:00\n\n5 May – Maria Rossi (Padua): On Things\n12 May – Anna Smith (Prague): Counting\n",
            "Anna Smith: Counting 2026-05-12 16:00:00",
        ),
        (
            "Seminar programme\n\n12 May 2026: Anna Smith (Prague)\nCounting Points\n\n19 May 2026: Lee Wong (Leeds)\nMore Things\n",
            "Anna Smith: Counting Points 2026-05-12",
        ),
        (
            "Counting Points\n\nAnna Smith (Charles University)\nTuesday 12 May 2026, 16:00-17:00\nRoom B12\n",
            "Counting Points 2026-05-12 16:00:00/2026-05-12 17:00:00",
        ),
        ("- 12 May 2026: Bees in Winter\n- 19 May 2026: Cider Making Day\n", "Bees in Winter 2026-05-12"),
        (
            "Contributor office hours on 12 May 2026, 16:00 UTC (Zoom). Bring your questions!\n",
            "Contributor office hours 2026-05-12 16:00:00 UTC",
        ),
        (
            "Webinar: Getting Started\n\nTuesday, 12 May 2026\n09:00 PDT\n12:00 EDT\n18:00 CEST\n\nOur experts show you how.\n",
            "Webinar: Getting Started 2026-05-12 09:00:00 America/Los_Angeles",
        ),
        (
            "Webinar: Preparing Your Grant Proposal\n\n12 May 2026, 16:00 - 17:00 UTC\n\nOur experts show you how.\n",
            "Webinar: Preparing Your Grant Proposal 2026-05-12 16:00:00/2026-05-12 17:00:00 UTC",
        ),
        (
            "Ann is inviting you to a scheduled Zoom meeting.\n\nTopic: Plenary\nTime: May 12, 2026 04:00 PM London\n\nJoin Zoom Meeting\n",
            "Plenary 2026-05-12 16:00:00 Europe/London",
        ),
        (
            "| Course | Date | Location |\n|---|---|---|\n| Electron Microscopy for Beginners | 12-14 May 2026 | Leeds |\n"
            "| Statistics with R | 8-9 June 2026 | Oslo |\n",
            "Electron Microscopy for Beginners 2026-05-12/2026-05-14",
        ),
        (
            "SC 7#41, 12-14 May 2026, Leeds, UK\nSC 7#42, 8-10 June 2026, Oslo, Norway\nSC 7#43, 7-9 September 2026, Riga\n",
            "SC 7#41 2026-05-12/2026-05-14",
        ),
        (
            "Upcoming courses\n\nAdvanced C++: 12-14 May 2026, Leeds\nStatistics with R: 8-9 June 2026, Oslo\n",
            "Course: Advanced C++ 2026-05-12/2026-05-14",
        ),
        (
            "Date & venue: 12-14 May 2026, Leeds, UK\n\nEuroSciPy 2026 is the premier forum in the field.\n",
            "EuroSciPy 2026 2026-05-12/2026-05-14",
        ),
    ],
)
def test_a_form_is_read(text: str, wanted: str) -> None:
    assert wanted in read(text)
