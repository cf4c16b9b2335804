"""Malay."""

from __future__ import annotations

from calsync.extract.language import Language, TimeWords

_NUMBERS: dict[str, object] = {
    word: n for n, word in enumerate("satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas".split(), 1)
}

LANGUAGE = Language(
    "ms",
    TimeWords(
        months={"jun": 6, "ogos": 8, "ogo": 8, "sept": 9, "oktober": 10, "okt": 10},
        weekdays={"isnin": 0, "ahad": 6, "jumaat": 4},
        weak=frozenset({"mac", "sel", "rab", "sab", "isn", "kha", "jum", "ahd", "dis", "ogo", "mei", "jan", "jun"}),
        words={
            "num": {**_NUMBERS, "beberapa": "X"},
            "a": {"se": 1, "seminggu": 1, "sebulan": 1, "setahun": 1, "sehari": 1, "sejam": 1},
            "ordword": {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4},
            "last": {"terakhir": -1},
            "relpost": {"ini": 0, "depan": 1, "hadapan": 1, "lalu": -1, "lepas": -1, "akan datang": 1, "berikutnya": 1},
            "rel": {},
            "deictic": {
                "hari ini": 0,
                "esok": 1,
                "semalam": -1,
                "kelmarin": -1,
                "lusa": 2,
                "malam ini": "TNI",
                "besok": 1,
                "tadi": 0,
            },
            "unitmonth": {"bulan": "M"},
            "unityear": {"tahun": "Y"},
            "unit": {
                "hari": "D",
                "minggu": "W",
                "jam": "H",
                "minit": "MIN",
                "hujung minggu": "WE",
                "dekad": "DE",
                "suku tahun": "Q",
                "suku": "Q",
                "malam": "NI",
                "hari bekerja": "BD",
            },
            "part": {"awal": "early", "pertengahan": "mid", "akhir": "late", "penghujung": "late", "hujung": "late"},
            "half": {"separuh": 1},
            "daypart": {
                "pagi": "MO",
                "petang": "AF",
                "malam": "EV",
                "tengah hari": "MI",
                "tghari": "MI",
                "tengahari": "MI",
            },
            "noon": {"12 tengah hari": 12},
            "midnight": {"tengah malam": 0},
            "ago": {"yang lalu": -1},
            "hence": {"lagi": 1, "dari sekarang": 1, "kemudian": 1},
            "in": {"dalam masa": 1},
            "within": {"dalam tempoh": 1},
            "after": {"selepas": "after"},
            "before": {"sebelum": "before"},
            "from": {
                "dari": 1,
                "antara": 2,
                "bermula": 1,
                "mulai": 1,
                "dari jam": 1,
                "bermula pada": 1,
                "daripada": 1,
                "mulai pukul": 1,
                "bermula jam": 1,
                "bermula pukul": 1,
                "dari pukul": 1,
            },
            "since": {"sejak": 1},
            "to": {"hingga": 1, "sehingga": 1, "ke": 1, "sampai": 1, "hingga jam": 1, "hingga pukul": 1},
            "until": {"selewat-lewatnya": "by", "sebelum atau pada": "by"},
            "by": {"selewat-lewatnya pada": 1},
            "and": {"dan": 1, "serta": 1, "dan pada": 1},
            "or": {"atau": 1},
            "at": {"pukul": 1, "jam": 1, "pada jam": 1, "pada pukul": 1, "kira-kira jam": 2},
            "on": {"pada": 1, "bertarikh": 1, "tarikh": 1},
            "ofin": {"dalam": 1},
            "of": {},
            "the": {},
            "about": {"kira-kira": 1, "sekitar": 1, "lebih kurang": 1},
            "for": {"selama": 1},
            "every": {"setiap": 1, "tiap-tiap": 1},
            "freq": {"harian": "D", "mingguan": "W", "bulanan": "M", "tahunan": "Y"},
            "except": {"kecuali": 1},
            "weekof": {"minggu bermula": 1},
            "monthword": {},
            "dayword": {"haribulan": 1},
            "yearword": {},
            "reference": {
                "sekarang": "PRESENT_REF",
                "kini": "PRESENT_REF",
                "baru-baru ini": "PAST_REF",
                "tidak lama lagi": "FUTURE_REF",
                "sehingga diberitahu kelak": "FUTURE_REF",
            },
        },
        heads=frozenset(
            "bilik no nombor tel telefon faks muka aras tingkat dewan bil seksyen perkara blok lot akta unit fasa jalan rujukan ruj kali".split()
        ),
        hour_signs=frozenset(),
        past=frozenset(
            "telah berlangsung lalu lepas semalam tadi dihadiri berkata menghadiri mengadakan diadakan merasmikan bertemu".split()
        )
        - {"berlangsung", "mengadakan", "diadakan", "menghadiri"},
        future=frozenset("akan bakal dijadual dijadualkan dijangka dirancang depan hadapan dijemput".split()),
    ),
)
