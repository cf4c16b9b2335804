"""Indonesian: what phrases must mean, said on Wednesday, 12 March 2025."""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-06-05": ["5 Juni 2025", "pada 5 Juni 2025", "tanggal 5 Juni 2025", "Kamis, 5 Juni 2025", "Kamis (5/6/2025)", "05/06/2025", "pada tanggal 5 Juni 2025"],
    "2025-03-14": ["14 Maret", "Jumat, 14 Maret", "Jumat 14 Maret"],
    "2025-06-05T13:00 Asia/Jakarta": ["5 Juni 2025, 13.00 WIB", "Kamis, 5 Juni 2025 pukul 13.00 WIB", "5 Juni 2025, pukul 13.00 WIB / 14.00 WITA"],
    "2025-06-05T13:00/2025-06-05T15:00 Asia/Jakarta": ["Kamis, 5 Juni 2025, 13.00-15.00 WIB", "5 Juni 2025 pukul 13.00 – 15.00 WIB"],
    "2025-06-05/2025-06-07": ["5-7 Juni 2025", "5 hingga 7 Juni 2025", "5 s.d. 7 Juni 2025", "5 sampai 7 Juni 2025", "tanggal 5 sampai dengan 7 Juni 2025"],
    "2025-06-05 2025-06-06": ["5 dan 6 Juni 2025"],
    "2025-11": ["November 2025", "November ini", "awal November 2025", "akhir November 2025", "pertengahan November 2025"],
    "2025-04": ["bulan depan", "awal bulan depan", "April", "awal bulan April"],
    "2025-03-17/2025-03-23 week": ["pekan depan", "minggu depan"],
    "2025-03-13": ["besok", "Kamis"],
    "2025-03-12": ["hari ini"],
    "2026": ["tahun depan", "tahun 2026"],
    "2025-05-12": ["Senin (12/5)"],
    "2025-03": ["akhir bulan ini", "pada pertengahan bulan ini"],
    "2025-05-25/2025-05-31 week": ["pekan terakhir Mei"],
    "2025-06-01/2025-06-07 week": ["minggu pertama Juni", "pada minggu pertama bulan Juni 2025"],
    "2025-04-08/2025-04-14 week": ["minggu kedua April"],
    "2026-01/2026-03 quarter": ["kuartal pertama 2026"],
    "2025-07/2025-09 quarter": ["pada kuartal ketiga"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    "2025-03-17": ["Rapat akan digelar pada Senin."],
    "2025-03-10": ["Rapat itu telah digelar pada Senin."],
}

REPEATS: dict[str, list[str]] = {"FREQ=WEEKLY;BYDAY=TU": ["setiap Selasa"]}

LENGTHS: dict[str, list[str]] = {"P2D": ["dua hari", "2 hari"]}

REFERENCES: dict[str, list[str]] = {"FUTURE_REF": ["segera"]}

NOTHING: list[str] = [
    "ruang 2015",
    "Tel. 021-2031 2000",
    "2000 peserta",
    "Rp100.000",
    "pasal 12",
    "angkatan 1981",
    "lantai 3",
    "412 alumni",
    "No. 14",
    "halaman 7",
]
