"""Malay and Indonesian words for gatherings, states, captions, deadlines and deeds, in whole small announcements."""

from __future__ import annotations

import pytest

from calsync.extract.extractor import Extractor
from calsync.read import announcement

SAID = (  # language, text, when, state, words of the title
    ("ms", "Sebutan semula kes itu ditetapkan pada {d}.", "2030-09-24", "confirmed", "Sebutan semula"),
    ("ms", "Sesi suai kenal pelajar baharu pada {d}, jam 9 pagi.", "2030-09-24T09:00", "confirmed", "suai kenal"),
    ("ms", "Penanaman pokok bakau pada {d}, 8 pagi.", "2030-09-24T08:00", "confirmed", "Penanaman pokok"),
    ("ms", "Penganjur memutuskan meniadakan perarakan pada {d}.", "2030-09-24", "cancelled", "Perarakan"),
    ("ms", "Kursus pada {d} tidak dapat dijalankan.", "2030-09-24", "cancelled", "Kursus"),
    ("ms", "Kelab kami bercadang mengadakan perkhemahan pada {d}.", "2030-09-24", "tentative", "Perkhemahan"),
    ("ms", "Mesyuarat audit dipinda daripada {d} kepada 26 September 2030.", "2030-09-26", "confirmed", "Mesyuarat"),
    (
        "ms",
        "Perlawanan Kedah lawan Perak dijadualkan semula pada 5 Oktober 2030.",
        "2030-10-05",
        "confirmed",
        "Perlawanan",
    ),
    ("ms", "Majlis Konvokesyen\nTertulis: {d}\nSepatutnya: 5 Oktober 2030", "2030-10-05", "confirmed", "Konvokesyen"),
    (
        "ms",
        "Nama Program: Bengkel Robotik\nTarikh Program: {d}\nMasa: 9 pagi",
        "2030-09-24T09:00",
        "confirmed",
        "Robotik",
    ),
    ("ms", "Majlis Raja-Raja dijadual bersidang pada {d}.", "2030-09-24", "confirmed", "Mesyuarat Majlis Raja-Raja"),
    ("ms", "Perdana Menteri akan berlepas ke Riyadh pada {d}.", "2030-09-24", "confirmed", "Riyadh"),
    ("ms", "Allahyarham akan dikebumikan pada {d}.", "2030-09-24", "confirmed", "Pengebumian"),
    ("ms", "Barang rampasan akan dimusnahkan pada {d}.", "2030-09-24", "confirmed", "Pemusnahan"),
    ("ms", "Menteri Besar meninjau kawasan banjir pada {d}.", "2030-09-24", "confirmed", "Tinjauan"),
    ("ms", "Jom ke Karnival Jom Heboh pada {d}!", "2030-09-24", "confirmed", "Karnival Jom Heboh"),
    ("ms", "Tawaran early bird berakhir pada {d}.", "2030-09-24", "confirmed", "early bird"),
    ("ms", "Orang ramai dipelawa mengemukakan bantahan bertulis sehingga {d}.", "2030-09-24", "confirmed", "bantahan"),
    ("id", "Sidang ditunda sampai 5 Oktober 2030 karena saksi tidak hadir.", "2030-10-05", "confirmed", "Sidang"),
    ("id", "Jadwal wisuda bergeser dari {d} menjadi 5 Oktober 2030.", "2030-10-05", "confirmed", "wisuda"),
    ("id", "Panitia memutuskan meniadakan pawai obor pada {d}.", "2030-09-24", "cancelled", "Pawai obor"),
    ("id", "Konser pada {d} urung digelar karena izin belum keluar.", "2030-09-24", "cancelled", "Konser"),
    ("id", "Kami berencana menggelar reuni pada {d}.", "2030-09-24", "tentative", "Reuni"),
    (
        "id",
        "RALAT\n\nUjian Tesis Magister\nTertulis: {d}\nSeharusnya: 5 Oktober 2030",
        "2030-10-05",
        "confirmed",
        "Ujian Tesis",
    ),
    (
        "id",
        "Hari: Selasa\nTgl: 24-09-2030\nPkl: 09.00\nTempat: Aula\nAcara: Syukuran rumah",
        "2030-09-24T09:00",
        "confirmed",
        "Syukuran",
    ),
    ("id", "Kereta cepat akan diuji coba pada {d}.", "2030-09-24", "confirmed", "Uji coba"),
    ("id", "Gubernur akan meletakkan batu pertama rumah sakit pada {d}.", "2030-09-24", "confirmed", "batu pertama"),
    ("id", "Anggota DPRD terpilih diambil sumpahnya pada {d}.", "2030-09-24", "confirmed", "Pengambilan sumpah"),
    ("id", "Komisi IX DPR kembali bersidang pada {d}.", "2030-09-24", "confirmed", "Rapat Komisi IX DPR"),
    ("id", "Jangan lewatkan Festival Kopi Nusantara pada {d}.", "2030-09-24", "confirmed", "Festival Kopi"),
    ("id", "Masa sanggah berakhir {d}.", "2030-09-24", "confirmed", "sanggah"),
    ("id", "Pelunasan biaya umrah paling lambat {d}.", "2030-09-24", "confirmed", "Pelunasan"),
)
NONE = (
    ("ms", "Waktu operasi kaunter pada {d} ialah jam 8 pagi hingga 5 petang."),
    ("ms", "Beliau bertugas di Kem Terendak sejak {d}."),
    ("id", "Kartu ujian dapat dicetak sejak {d}."),
)


@pytest.mark.parametrize(("lang", "text", "start", "status", "title"), SAID)
def test_a_small_announcement(lang: str, text: str, start: str, status: str, title: str) -> None:
    told = announcement("x", text.format(d="24 September 2030"), "2030-09-01", lang, "notice")
    [one] = [c for c in Extractor(()).extract(told) if c.confidence >= 0.5]
    assert (one.span.stream()[0], one.status.value) == (start, status)
    assert title.casefold() in one.title.casefold()


@pytest.mark.parametrize(("lang", "text"), NONE)
def test_what_only_sounds_like_one(lang: str, text: str) -> None:
    told = announcement("x", text.format(d="24 September 2030"), "2030-09-01", lang, "notice")
    assert not [c for c in Extractor(()).extract(told) if c.confidence >= 0.5]
