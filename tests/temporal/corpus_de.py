"""German: what phrases must mean, said on Wednesday, 12 March 2025."""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-05-03T10:00 2025-05-03T15:00": ["am 3. Mai um 10 Uhr und um 15 Uhr"],
    "2025-03-23": ["3. Sonntag der Fastenzeit"],
    "2025-07-20": ["5. Sonntag nach Trinitatis"],
    "2025": ["bis Jahresende"],
    "2025-06-05": ["5. Juni 2025", "5 Juni 2025", "am 5. Juni 2025", "Donnerstag, 5. Juni 2025", "Donnerstag, den 5. Juni 2025", "Do, 5. Juni 2025", "Do., 5. Juni 2025", "05.06.2025", "5.6.2025", "am 5.6.2025", "5.6.25", "Donnerstag, 05.06.2025", "5. Juni 2025 (Donnerstag)"],
    "2025-03-14": ["14. März", "am 14. März", "Freitag, 14. März", "am Freitag, dem 14. März", "am 14.3.", "Fr 14. März"],
    "2025-06-05T19:30": ["5. Juni 2025, 19.30 Uhr", "am 5. Juni 2025 um 19.30 Uhr", "am 5. Juni 2025 um 19:30 Uhr", "Donnerstag, 5. Juni 2025, 19:30", "19.30 Uhr am 5. Juni 2025", "am 5. Juni 2025 ab 19.30 Uhr"],
    "2025-06-05T19:00": ["am 5. Juni 2025 um 19 Uhr", "5. Juni 2025, 19 Uhr"],
    "2025-06-05T14:00/2025-06-05T16:00": ["5. Juni 2025, 14–16 Uhr", "5. Juni 2025, 14 bis 16 Uhr", "am 5. Juni 2025 von 14 bis 16 Uhr", "5. Juni 2025, 14.00 - 16.00 Uhr", "am 5. Juni 2025 zwischen 14 und 16 Uhr"],
    "2025-06-05/2025-06-07": ["5.-7. Juni 2025", "5. bis 7. Juni 2025", "vom 5. bis 7. Juni 2025", "vom 5. bis zum 7. Juni 2025", "5. – 7. Juni 2025", "Donnerstag, 5. bis Samstag, 7. Juni 2025", "05.06.2025 bis 07.06.2025", "05.06.2025 – 07.06.2025", "5.-7.06.2025", "5. - 7.6.2025"],
    "2025-07-26/2025-08-22": ["26. Juli bis 22. August 2025", "vom 26. Juli bis 22. August 2025", "26. Juli – 22. August 2025"],
    "2025-06-05 2025-06-06 2025-06-09": ["5., 6. und 9. Juni 2025", "am 5., 6. und 9. Juni 2025"],
    "2025-05-05 2025-05-06": ["5. und 6. Mai", "am 5. und 6. Mai 2025"],
    "2025-11": ["November 2025", "im November 2025", "Anfang November 2025", "Mitte November 2025", "Ende November 2025"],
    "2025-04": ["nächsten Monat", "im April", "Anfang April"],
    "2025-09/2025-11 quarter": ["Herbst 2025", "im Herbst 2025", "diesen Herbst"],
    "2026-03/2026-05 quarter": ["Frühjahr 2026", "im Frühling 2026"],
    "2025-03-17/2025-03-23 week": ["nächste Woche", "kommende Woche", "KW 12", "Kalenderwoche 12"],
    "2025-03-13": ["morgen", "Donnerstag", "am Donnerstag"],
    "2025-03-11": ["gestern"],
    "2025-03-12": ["heute"],
    "2025-03-14T20:00": ["Freitagabend um 8 Uhr", "am Freitag Abend um 8 Uhr", "am Freitagabend um 20 Uhr"],
    "2025-03-12T19:00": ["heute Abend um 7 Uhr"],
    "2025-03-15T14:00/2025-03-15T16:00": ["Samstagnachmittag von 2 bis 4 Uhr"],
    "2025-03-14T17:00": ["Freitag, 17 Uhr", "am Freitag um 17 Uhr", "bis Freitag, 14. März, 17 Uhr"],
    "2026": ["im Jahr 2026", "nächstes Jahr", "Ende 2026"],
    "2025-06-05 2025-06-06": ["5./6.6.2025"],
    "2025-06-05T20:00": ["5. Juni 2025, acht Uhr abends"],
    "2025-03-15": ["Samstagvormittag"],
    "2025-12-07": ["2. Advent 2025", "zweiter Advent 2025"],
    "2025-11-23": ["Totensonntag 2025"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    "2025-03-17": [
        "Die Sitzung findet am Montag statt.",
        "Der Ausschuss wird am Montag tagen.",
        "Der Verein hat zum Treffen am Montag eingeladen.",
    ],
    "2025-03-10": [
        "Die Sitzung fand am Montag statt.",
        "Der Ausschuss tagte am Montag.",
        "Die Minister haben sich am Montag getroffen.",
        "Der Rat hat am Montag einstimmig beschlossen.",
    ],
}

REPEATS: dict[str, list[str]] = {
    "FREQ=WEEKLY;BYDAY=TU": ["jeden Dienstag", "dienstags", "jeden Dienstag um 19 Uhr"],
    "FREQ=MONTHLY;BYDAY=1TU": ["jeden ersten Dienstag im Monat", "jeden ersten Dienstag"],
    "FREQ=MONTHLY;BYDAY=2TH": [
        "jeden zweiten Donnerstag im Monat um 19 Uhr",
        "jeden 2. Donnerstag im Monat",
        "am 2. Donnerstag im Monat",
    ],
    "FREQ=MONTHLY;BYDAY=2WE,4WE": ["am 2. und 4. Mittwoch im Monat"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH": ["jeden zweiten Donnerstag"],
    "FREQ=DAILY": ["täglich"],
}

LENGTHS: dict[str, list[str]] = {"P2D": ["zwei Tage", "2 Tage"], "P3W": ["drei Wochen"]}

REFERENCES: dict[str, list[str]] = {"FUTURE_REF": ["bis auf Weiteres"]}

NOTHING: list[str] = [
    "so oder so", "di mi do", "Raum 2015", "Tel. 030 2031 2000", "Seite 12", "§ 7 Abs. 3", "Drucksache 19/2024", "2000 Teilnehmer", "Halle 5, Stand 12.30", "3:1 gewonnen", "1.500 Euro",
    "zum ersten Mal", "die zweite Lesung", "IBAN DE02 1203", "Platz 3", "Artikel 5", "DIN 5008",
]  # fmt: skip
