"""Malay: what phrases must mean, said on Wednesday, 12 March 2025."""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-03-03": ["3 hb. Mac 2025", "3 hb Mac"],
    "2025-06-05": ["5 Jun 2025", "pada 5 Jun 2025", "Khamis, 5 Jun 2025", "Khamis 5 Jun 2025", "05/06/2025", "5 Jun 2025 (Khamis)"],
    "2025-03-14": ["14 Mac", "Jumaat, 14 Mac"],
    "2025-06-05T14:30": ["5 Jun 2025, jam 2.30 petang", "5 Jun 2025, pukul 2.30 petang", "pada 5 Jun 2025 jam 2.30 petang", "2.30 petang, 5 Jun 2025"],
    "2025-06-05T09:00": ["5 Jun 2025, 9.00 pagi", "5 Jun 2025 jam 9 pagi"],
    "2025-06-05/2025-06-07": ["5-7 Jun 2025", "5 hingga 7 Jun 2025", "dari 5 hingga 7 Jun 2025", "5 – 7 Jun 2025"],
    "2025-06-05 2025-06-06": ["5 dan 6 Jun 2025"],
    "2025-11": ["November 2025", "November ini", "pada November 2025", "awal November 2025", "akhir November 2025"],
    "2025-04": ["bulan depan", "April", "awal bulan depan"],
    "2025-03": ["bulan ini"],
    "2025-02": ["bulan lalu"],
    "2025-03-17/2025-03-23 week": ["minggu depan"],
    "2025-03-13": ["esok", "Khamis"],
    "2025-03-12": ["hari ini"],
    "2026": ["tahun depan", "pada tahun 2026"],
    "2025-05-12": ["12hb Mei 2025"],
    "2025-05": ["pada Mei"],
    "2025-06-24/2025-06-30 week": ["minggu terakhir Jun", "pada minggu terakhir bulan Jun"],
    "2025-04-08/2025-04-14 week": ["minggu kedua bulan April"],
    "2025-10/2025-12 quarter": ["suku keempat tahun ini"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    "2025-03-17": ["Mesyuarat akan diadakan pada Isnin."],
    "2025-03-10": ["Mesyuarat itu telah selesai pada Isnin."],
}

REPEATS: dict[str, list[str]] = {"FREQ=WEEKLY;BYDAY=TU": ["setiap Selasa"]}

LENGTHS: dict[str, list[str]] = {"P2D": ["dua hari", "2 hari"]}

REFERENCES: dict[str, list[str]] = {"FUTURE_REF": ["tidak lama lagi"]}

NOTHING: list[str] = [
    "bilik 2015",
    "Tel. 03-2031 2000",
    "2000 perwakilan",
    "kali kedua",
    "seksyen 12",
    "RM50",
    "no. 14",
    "Mesyuarat ke-14",
    "aras 3",
    "Dewan 5",
]
