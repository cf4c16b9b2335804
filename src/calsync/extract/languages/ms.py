"""Malay."""

from __future__ import annotations

import re

from calsync.extract.cues import (
    AsideCues,
    Cues,
    DeadlineCues,
    DeedCues,
    LengthCues,
    LinkCues,
    ListCues,
    MailCues,
    NameCues,
    PageCues,
    RoleCues,
    RowCues,
    SettingCues,
    SittingCues,
    SpeakerCues,
    StateCues,
    TitleCues,
    TopicCues,
)
from calsync.extract.language import (
    Act,
    Asks,
    Captions,
    Language,
    Lexicon,
    PlaceWords,
    Rank,
    TimeWords,
    Told,
    acts,
    before_time,
    caption,
    cue,
    deed,
    handed,
    offered,
    open_on,
    stems,
    words,
)

_NUMBERS: dict[str, object] = {
    word: n for n, word in enumerate("satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas".split(), 1)
}

_WEEK = "isnin selasa rabu khamis jumaat sabtu ahad".split()

_HOURS = ("satu", "dua", "tiga", "empat", "lima", "enam")

_TIME = TimeWords(
    months={
        "jun": 6,
        "ogos": 8,
        "ogo": 8,
        "agst": 8,
        "agt": 8,
        "sept": 9,
        "oktober": 10,
        "okt": 10,
        "nopember": 11,
        "nop": 11,
    }
    | {"pebruari": 2, "peb": 2},
    weekdays={"isnin": 0, "ahad": 6, "jumaat": 4, **{f"hari {day}": n for n, day in enumerate(_WEEK)}},
    weak=frozenset({"mac", "sel", "rab", "sab", "isn", "kha", "jum", "ahd", "dis", "ogo", "mei", "jan", "jun"}),
    words={
        "num": {**_NUMBERS, "beberapa": "X"},
        "a": {"se": 1, "seminggu": 1, "sebulan": 1, "setahun": 1, "sehari": 1, "sejam": 1},
        "ordword": {"pertama": Rank(1), "kedua": Rank(2), "ketiga": Rank(3), "keempat": Rank(4)},
        "last": {"terakhir": -1},
        "relpost": {
            "ini": 0,
            "depan": 1,
            "hadapan": 1,
            "lalu": -1,
            "lepas": -1,
            "akan datang": 1,
            "berikutnya": Told(1),
            "sebelumnya": Told(-1),
        },
        "rel": {},
        "deictic": {
            "sehari sebelumnya": ("after", -1),
            "sehari sebelum": ("after", -1),
            "sehari selepas": ("after", 1),
            "sehari selepas itu": ("after", 1),
            "sehari sebelum itu": ("after", -1),
            "keesokan harinya": ("after", 1),
            "keesokan hari": ("after", 1),
            "hari berikutnya": ("after", 1),
            "pada hari berikutnya": ("after", 1),
            "hari ini": 0,
            "esok": 1,
            "semalam": -1,
            "kelmarin": -1,
            "lusa": 2,
            "malam ini": "TNI",
            "pagi ini": "TMO",
            "pagi tadi": "TMO",
            "tengah hari ini": "TMI",
            "tengah hari tadi": "TMI",
            "petang ini": "TAF",
            "petang tadi": "TAF",
            "malam tadi": "LNI",
            "pagi esok": "NMO",
            "petang esok": "NAF",
            "malam esok": "NEV",
            "besok": 1,
            "tadi": 0,
        },
        "unitmonth": {"bulan": "M"},
        "unityear": {"tahun": "Y"},
        "lasting": {
            **{f"{number} setengah jam": f"PT{count * 60 + 30}M" for count, number in enumerate(_HOURS, 1)},
            **{f"selama {number} jam": f"PT{number}H" for number in range(1, 10)},
            **{f"{number} jam": f"PT{count}H" for count, number in enumerate(_HOURS, 1)},
            "setengah jam": "PT30M",
            "sejam": "PT60M",
            "sejam setengah": "PT90M",
        },
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
            "tgh hari": "MI",
            "mlm": "EV",
            "ptg": "AF",
            "pg": "MO",
        },
        "noon": dict.fromkeys(("12 tengah hari", "12 tgh hari", "12.00 tgh hari"), 12),
        "clockand": {"setengah": 30},
        "midnight": {"tengah malam": 0},
        "ago": {"yang lalu": -1},
        "hence": {"lagi": 1, "dari sekarang": 1, "kemudian": Told(1)},
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
        "to": {
            "kepada": 1,
            "kepada jam": 1,
            "kepada pukul": 1,
            "ke jam": 1,
            "ke pukul": 1,
            "hingga": 1,
            "sehingga": 1,
            "ke": 1,
            "sampai": 1,
            "hingga jam": 1,
            "hingga pukul": 1,
        },
        "until": {"selewat-lewatnya": "by", "sebelum atau pada": "by"},
        "by": {"selewat-lewatnya pada": 1},
        "and": {"dan": 1, "serta": 1, "dan pada": 1},
        "or": {"atau": 1},
        "at": {"pukul": 1, "jam": 1, "pada jam": 1, "pada pukul": 1, "kira-kira jam": 2},
        "on": dict.fromkeys(("pada", "bertarikh", "tarikh", "bersamaan", "bersamaan dengan"), 1),
        "ofin": {"dalam": 1},
        "of": {
            "hb": 1,
            "hb.": 1,
            "haribulan": 1,
        },
        "the": {},
        "about": {"kira-kira": 1, "sekitar": 1, "lebih kurang": 1},
        "for": {"selama": 1},
        "weekdays": {  # "setiap hari" by itself is each day
            f"{every} hari {day}": number
            for every in ("setiap", "tiap-tiap")
            for number, day in enumerate("isnin selasa rabu khamis jumaat sabtu ahad".split())
        },
        "every": {"setiap": 1, "tiap-tiap": 1},
        "freq": {"harian": "D", "mingguan": "W", "bulanan": "M", "tahunan": "Y"},
        "weekof": {"minggu bermula": 1, "minggu yang bermula": 1, "minggu yang bermula pada": 1},
        "monthword": {},
        "holiday": {
            "hari merdeka": "08-31",
            "hari kebangsaan": "08-31",
            "hari malaysia": "09-16",
            "hari krismas": "12-25",
        },
        "dayword": {},
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
    ordinals=frozenset({"hb"}),
    hour_signs=frozenset(),
    past=frozenset(
        "telah berlangsung berakhir ditutup lalu lepas semalam tadi dihadiri berkata menghadiri mengadakan diadakan merasmikan bertemu".split()
    )
    - {"berlangsung", "mengadakan", "diadakan", "menghadiri"},
    future=frozenset("akan bakal dijadual dijadualkan dijangka dirancang depan hadapan dijemput".split()),
)

# What is handed in until a day.
_HANDED = (
    r"abstrak|makalah|kertas kerja|naskah|artikel|borang(?: \w+)?|usul|cadangan|pencalonan|permohonan|soalan|bayaran|"
    r"pembayaran|penyertaan|(?:komentar|tanggapan|pandangan|hujahan|penyerahan)(?: bertulis| tertulis| akhir)?|jawapan(?: balas)?|proposal|tender|sebut harga|gambar|foto|bantahan|resipi|tuntutan|"
    r"formulir(?: \w+)?|berkas(?: \w+)?|dokumen(?: \w+)?|surat (?:kuasa|pernyataan|permohonan|lamaran)|proksi|undian|esei|esai|sajak|pantun|video|poster|lukisan|reka bentuk|desain|skrip|manuskrip|"
    r"draf|kertas (?:penuh|cadangan)|senarai nama|daftar nama|maklum balas|masukan|saran|jawaban|aduan|iuran|yuran(?: \w+)?|uang (?:muka|kuliah)|deposit|sumbangan|donasi|infak|afidavit|rayuan|tempahan|"
    r"pemesanan|pelunasan|registrasi(?: ulang)?|daftar ulang|abstract|full paper|naskhah|akreditasi|pengumpulan|penghantaran|pengiriman|"
    r"laporan|penawaran|usulan|keberatan|resep|klaim|pendaftaran|lamaran|karya|(?<!malam )(?<!baca )(?<!bacaan )puisi|cerpen"
)

_STOPS = """tidak, penangguhan, penundaan, pembatalan, yang, tanggal, tarikh, pukul, menurut, mengikut, di, ke, dari, pada, dan, atau, untuk, dengan, oleh, ini, itu, akan, telah, sudah, adalah, ialah, dalam
    bagi, kepada, sempena, turut, juga, serta, para, satu, sebuah, sebagai, mengenai, ketika, selepas, sebelum, hingga
    sehingga, diadakan, berlangsung, dihadiri, menghadiri, hadir, dijadwalkan, dijadualkan, ditunda, dibatalkan, digelar
    dihelat, menjadi, tuan, mempengerusikan, dipengerusikan, antara, sejak, setelah, tersebut, pula, manakala, sementara, sedangkan, semasa, ia, mereka, kami, kita
    mungkin, kemungkinan, berkemungkinan, diusulkan, dipindah, dimundurkan, selama, hadiri, kunjungi, pimpin, ikuti, sambut, bahas, adakan, gelar, lawat, resmikan, rasmikan,
    rencananya, biasanya, lazimnya, kebiasaannya, bakal, dijangka, belum, tetap, masih, sempat, terpaksa, kembali, gagal, urung, batal
    usai, seusai, sesudah, sewaktu, tatkala, apabila, jika, kalau, sekiranya, meskipun, walaupun, karena, kerana, akibat, berikutan
    lantaran, sehubungan, berhubung, supaya, agar, demi, melalui, menerusi, bertempat, bermula, sekitar, kira-kira, seramai, sebanyak
    lalu, lepas, tadi, nanti, besok, esok, kemarin, semalam, saya, dia, beliau, anda, bukan, tanpa, hanya, cuma, sahaja, saja, bahkan
    malah, tetapi, namun, tapi, kecuali, sampai, kini, sekarang, lagi, pernah, bahawa, bahwa, bertema, bertajuk, bertemakan, anjuran
    disusuli, disusul, diikuti, dilanjutkan, diteruskan, rencana, setiap, tiap, semua"""
# What Malay and Indonesian have in common, and what their papers borrow of each other.
SHARED = dict(
    deadlines=words("tarikh akhir, tarikh tutup, batas waktu, tenggat, batas akhir"),
    stops=words(_STOPS),
    joiners=words("dan, bagi, untuk, -, ke"),
    tails=words("mengenai, tentang, bagi, untuk, antara, ke, dengan, terhadap"),
    articles=words("sesi, satu, sebuah, para"),
    cancelled=cue(
        r"dibatal(?:kan)?|batal|(?<!untuk )(?<!berhak )(?<!boleh )(?<!dapat )(?<!bisa )membatalkan(?! (?:niat|puasa|pesanan|tiket|pendaftaran))|pembatalan|(?:terpaksa|akan|harus|perlu) membatalkan|tidak jadi|tak jadi|ditiadakan|urung (?:digelar|dilaksanakan|diadakan)|tidak (?:jadi )?(?:digelar|dianjurkan)|(?:tidak|tak) (?:akan |dapat |bisa |boleh )?(?:diadakan|berlangsung|dilaksanakan|digelar|diselenggarakan|dilangsungkan|diteruskan)"
        r"|meniadakan|peniadaan|(?:tidak|tak) (?:akan |dapat |bisa |boleh |jadi |mungkin )?(?:dianjurkan|dijalankan|dihelat|terlaksana|disambut|diraikan|dirayakan|dibuat|dimainkan|ditayangkan)"
        r"|(?:tidak|tak) (?:akan |dapat |bisa |jadi )?(?:mengadakan|menganjurkan|menggelar|menyelenggarakan|menghelat|melaksanakan|melangsungkan|meneruskan)"
        r"|gagal (?:diadakan|dianjurkan|digelar|dihelat|dilaksanakan|dilangsungkan|terlaksana|diselenggarakan)|urung (?:dihelat|terlaksana|dilangsungkan|berlangsung|dilakukan|diselenggarakan|berkunjung|bertemu)"
        r"|(?:nggak|enggak|ngga|ga|gak|ndak) jadi|di-?cancel|cancel|di-?batal-?kan|(?:digugurkan|dikeluarkan|dicoret|dihapus|dipadam) (?:dari|daripada) (?:takwim|kalend[ae]r|jadual|jadwal|agenda)"
        r"|tidak jadi (?:diadakan|digelar|berkunjung|melawat)|tiada lagi (?:acara|mesyuarat|kelas)"
    ),
    postponed=cue(
        r"(?<!untuk )(?<!berhak )(?<!boleh )(?<!dapat )(?<!bisa )(?:menangguhkan|menunda)|ditangguhkan|ditangguh|ditunda|penangguhan|penundaan|dijadwalkan kembali(?! pada)|dijadwal ulang(?! pada)|dijadualkan semula(?! pada)|diundur|"
        r"akan (?:dijadualkan semula|dijadwalkan (?:ulang|kembali))(?! (?:pada|ke|menjadi)\b)|"
        r"(?:tarikh|tanggal|jadual|jadwal) (?:baharu|baru)(?: pula)?(?= (?:akan|belum|menyusul|segera)\b)"
        r"|tertangguh|tertunda|menangguh|mengundur(?:kan)?|pengunduran|diundurkan|dimundurkan|pemunduran|penjadualan semula"
        r"|penjadwalan (?:ulang|kembali)|di-?pending|di-?reschedule|reschedule|dianjak(?:kan)?|penganjakan|dibekukan"
        r"|digantung(?: sementara)?|(?:hingga|sehingga|sampai) (?:ke )?(?:satu |suatu )?(?:tarikh|masa|waktu|tanggal|batas waktu) (?:yang )?(?:lain|belum|akan|tidak|kelak|kemudian)"
        r"|(?:hingga|sehingga|sampai) (?:ada |adanya )?(?:pemberitahuan|makluman|pengumuman|info) (?:lebih lanjut|lanjut|selanjutnya|berikutnya|kelak)"
        r"|(?:se)?hingga (?:diberitahu|dimaklumkan)(?: kelak)?|ke (?:satu )?tarikh (?:yang )?(?:lain|akan)|molor"
    ),
    moved=cue(
        r"ditunda (?:ke|hingga|menjadi)|ditangguhkan (?:ke|kepada)|dipindahkan|tarikh baharu|jadwal(?:nya)? baru(?:nya)?|dimajukan|diganti|(?:tarikh|jadual|tanggal) baru|kini (?:akan|\w+ (?:itu|ini|tersebut))"
        r"|dipinda(?= (?:ke|kepada|daripada|dari))|dianjak(?:kan)?|diawalkan|dipercepat(?:kan)?|digeser(?:kan)?"
        r"|bergeser|berganjak|beranjak|diubah|berubah(?= (?:menjadi|ke|dari))|ditukar(?:kan)?(?= (?:ke|kepada|daripada))"
        r"|dijadualkan semula(?= (?:ke|pada|kepada))|dijadwal(?:kan)? (?:ulang|kembali)(?= (?:ke|pada|menjadi))"
        r"|ditunda sampai|diundur(?:kan)? (?:ke|hingga|menjadi|sampai)|dimundurkan (?:ke|hingga|menjadi)|ditangguh (?:ke|kepada)"
        r"|ditangguhkan (?:se)?hingga|perubahan (?:tarikh|jadual|jadwal|tanggal|waktu|masa)|pindaan (?:tarikh|masa|jadual)"
        r"|pertukaran (?:tarikh|masa)|pergeseran (?:jadwal|waktu)|(?:jadual|jadwal|tarikh|tanggal) (?:pindaan|pengganti|revisi)"
        r"|sebagai ganti(?:nya)?|digantikan|sebaliknya"
    ),
    tentative=cue(
        r"(?:ber)?(?:ke)?mungkin(?:an)?|bisa jadi|diusulkan|cadangan|dicadangkan|usulan|rencananya|dijangka|diperkirakan|tertakluk kepada|(?:akan|belum|perlu) disahkan(?! (?:dalam|di|oleh|pada|semasa|saat)\b)|menunggu konfirmasi|(?:masih )?(?:belum|akan) (?:dikonfirmasi|dipastikan)|(?<!, )sementara(?! itu)|tentatif|bakal|(?:belum|tidak) (?:pasti|jelas)|diragu(?:i|kan)|dipertimbangkan"
        r"|tentatifnya|(?<!seperti )(?<!sebagaimana )(?<!yang )(?<!telah )(?<!sudah )(?<!daripada )direncanakan|berencana|merencanakan|(?<!seperti )(?<!sebagaimana )(?<!yang )(?<!telah )(?<!sudah )(?<!daripada )dirancang(?: untuk| akan| pada)?"
        r"|bercadang|mencadangkan|mengusulkan|berhasrat|perancangan|dijangkakan|jangkaan|diperkirakan|perkiraan"
        r"|diprediksi|kira-kiranya|sekiranya (?:cuaca|tiada|diluluskan|dipersetujui|cukup|keadaan)|(?:jika|kalau|apabila|bila|andai) (?:cuaca|cukup|kuota|diluluskan|disetujui|dipersetujui|memungkinkan|tiada aral|tidak ada halangan|mengizinkan|kondisi)"
        r"|(?:belum|masih belum) (?:muktamad|dimuktamadkan|diputuskan|ditetapkan|disahkan|ditentukan|final|pasti)"
        r"|menunggu (?:pengesahan|kelulusan|kepastian|keputusan|persetujuan|izin)|menanti (?:kepastian|pengesahan|keputusan)"
        r"|tunggu (?:pengesahan|konfirmasi)|sedang dirancang|dalam perancangan|(?:masih )?dibincangkan|(?:masih )?(?:dibahas|digodok|dikaji)(?= (?:kemungkinan|rencana))"
        r"|boleh (?:berubah|dipinda)|dapat berubah|bisa berubah|tertakluk pada|bergantung (?:kepada|pada) (?:cuaca|keadaan|kelulusan)"
        r"|tergantung (?:cuaca|kondisi|situasi)|masih diragukan|terancam (?:batal|ditunda|dibatalkan)|tbc|tbd"
    ),
    former=cue(
        r"sedianya(?: \w+){0,5}|(?<!sidang )(?<!mesyuarat )(?<!kumpul )(?<!buka )(?<!jadualkan )(?<!jadual )(?<!diadakan )(?<!dianjurkan )(?<!bermula )(?<!mulakan )(?<!langsung )(?<!bertemu )(?<!dimainkan )(?<!laksanakan )(?<!sebutan )(?<!disebut )(?<!didengar )(?<!bicara )(?<!kembali )(?<!beroperasi )semula(?: \w+){0,3}|sepatutnya(?: \w+){0,4}|asalnya(?: \w+){0,4}|sebelumnya (?:dija|diren|diran|ditet)(?:\w+)(?: \w+){0,3}|seharusnya(?: \w+){0,4}|(?:tersilap|tersalah|salah) (?:tulis|cetak|ditulis|dicetak)(?: \w+){0,2}|bukan(?: lagi)?(?: pada)?"
        r"|(?:jadual|jadwal|tarikh|tanggal|rencana|perancangan) (?:asal|semula|awal|sebelumnya|lama)(?:nya)?(?: \w+){0,2}"
        r"|pada (?:mulanya|awalnya)(?: \w+){0,4}|(?:awalnya|mulanya|tadinya|dahulunya|mula-mula)(?: \w+){0,4}|semestinya(?: \w+){0,4}"
        r"|sebelum ini (?:dija|diran|ditet|diumu)\w+(?: \w+){0,3}|(?:rencana|jadwal) semula(?: \w+){0,2}|(?:sebagai )?(?:ganti|menggantikan|gantian)(?: \w+){0,2}"
        r"|dan bukan(?:nya)?(?: pada)?|bukannya(?: pada)?|tidak lagi(?: pada)?|tidak jadi(?: pada)?|batal(?: pada)"
    ),
    former_after=cue(
        r"(?:adalah |ialah )?(?:tarikh|tanggal) (?:asal|semula|awal)|yang (?:ditetapkan|dijadualkan|dijadwalkan|direncanakan) (?:sebelum ini|sebelumnya|semula|asalnya)"
        r"|(?:yang )?(?:dirancang|diumumkan|ditetapkan|dijadualkan|dijadwalkan|direncanakan|dicadangkan) (?:sebelum ini|sebelumnya|semula|asalnya|awalnya|dahulu|lalu)"
        r"|(?:tidak|tak) (?:sesuai|cocok|memungkinkan)|seperti (?:yang )?(?:diumumkan|dijadualkan|dijadwalkan|direncanakan|dirancang) (?:sebelum|semula|awal)\w*(?: ini)?"
    ),
    past=cue(r"telah|sudah|tadi|semalam|kemarin|lalu|lepas|berakhir|selesai|berkata|ujar"),
    future=cue(r"akan|bakal|depan|hadapan|mendatang|dijadualkan|dijadwalkan|dijangka"),
    history=cue(r"sejak|ditubuhkan|didirikan|lahir|dilantik|diasaskan|menandatangani|diterbitkan"),
    stamp=cue(r"dikemas kini|diterbitkan|diperbarui|siaran pers|kenyataan|kata|ujar|menyebut|ditandatangani"),
    hours=cue(
        r"(?:yang )?tercatat|berdaftar sebagai pemegang saham|waktu operasi|jam buka|waktu pejabat|isnin hingga jumaat|senin[- ]jumat|pendaftaran"
    ),
    arrive=cue(r"pendaftaran|ketibaan|pintu dibuka|minum pagi|rehat|registrasi|makan siang|sarapan"),
    begins=cue(r"bermula|mula|dimulai|mulai|dimulakan|bermula pada"),
    ends=cue(r"tamat|selesai|berakhir|hingga|sampai|sehingga"),
    beside=cue(
        r"sidang (?:media|akhbar)|taklimat media|konferensi pers|jumpa pers|bas|bus|kereta api|feri|sarapan|makan (?:tengah hari|siang|malam)|"
        r"jamuan|pejabat|kaunter|kantor|loket"
    ),
    usual=cue(
        r"setiap (?:sesi|mesyuarat|perjumpaan|pertemuan)|semua (?:sesi|acara|program)|kecuali (?:dinyatakan|disebut)"
    ),
    each=cue(r"setiap(?: hari| sesi)?|kesemuanya|semuanya|masing-masing|kedua-duanya"),
    all_of_them=cue(
        r"kedua-dua(?:nya)?|keduanya|semua (?:mesyuarat|acara|rapat|sesi)|semuanya|setiap (?:mesyuarat|rapat|acara)"
    ),
    first_of=cue(r"yang pertama|\w+ pertama"),
    second_of=cue(r"yang kedua|\w+ kedua"),
    same_hour=cue(
        r"(?:pada )?(?:masa|waktu|jam|pukul)(?: dan (?:tempat|lokasi))? (?:yang )?sama|(?:tempat|lokasi) dan (?:masa|waktu|jam) (?:yang )?sama|(?:masa|waktu|jam) (?:seperti biasa|sama)|jam (?:yang )?sama|pukul (?:yang )?sama"
    ),
    same_day=cue(r"(?:pada )?hari (?:yang )?sama|tarikh yang sama|tanggal yang sama"),
    opened=cue(r"bermula|dibuka|dimulakan|dimulai|dirasmikan|mula bersidang|diresmikan"),
    closed=cue(
        r"berakhir|ditutup|menutup|selesai|tamat|ditamatkan|mengakhiri|diakhiri|melabuhkan tirai|menamatkan|usai"
    ),
    began=cue(
        r"(?:di)?buka(?: pada)?|bermula(?: pada)?|dimula(?:kan)?(?: pada)?|dimulai(?: pada)?|dirasmikan(?: pada)?|sejak"
    ),
    ended=cue(r"berakhir|ditutup|selesai|tamat|pada penghujung|di penghujung|penutupan"),
    until=cue(r"hingga|sehingga|sampai(?: dengan)?|s\.?d\.?|s/d|(?:dan )?(?:berakhir|tamat|selesai)(?: pada)?"),
    shifts=cue(
        r"ditangguh(?:kan)?|ditunda|dipinda|dipindahkan|diubah|diundur(?:kan)?|dimajukan|digeser|ditukar|dijadualkan semula|"
        r"dijadwal(?:kan)? ulang|dijadwalkan kembali|dianjak(?:kan)?|diawalkan|dipercepat(?:kan)?|dipindah|dimundurkan|dibawa(?= ke\b)|(?:mundur|maju|pindah)(?= dari)"
        r"|(?:menangguhkan|menangguh|menunda)(?=[^.;]* (?:ke|kepada|(?:se)?hingga|sampai|menjadi)\b)|memindahkan|memindah|memundurkan|mengundur(?:kan)?|memajukan|mengubah"
        r"|meminda|menganjak(?:kan)?|menggeser|mengawalkan|mempercepat(?:kan)?|bergeser|berganjak|beranjak|berubah"
        r"|berpindah|dialih(?:kan)?|beralih|diubahsuai|tertunda|tertangguh|digeserkan|ditukarkan|dilewatkan|melewatkan"
        r"|diganti(?= (?:ke|menjadi|kepada|daripada|dari))|dilambatkan|di-?reschedule|reschedule|penundaan|penangguhan"
        r"|pemindahan|perubahan|pergeseran|pindaan|(?:mundur|maju|pindah|geser)(?= (?:ke|menjadi|satu|dua|tiga|sehari|seminggu|sepekan))"
        r"|disambung(?= (?:ke|pada|semula))|dilanjutkan(?= (?:ke|pada hari))|diskors(?= (?:hingga|sampai))|ditarik(?= ke)"
    ),
    shifted_from=cue(r"dari|daripada"),
    shifted_to=cue(r"ke|kepada|hingga|menjadi|jadi" r"|sampai|sehingga|pada"),
    set_for=cue(
        r"(?:dijadualkan|dijadwalkan|dirancang|sedianya|semula|sepatutnya|direncanakan|asalnya)(?: \w+){0,2}?(?: pada| untuk)?"
        r"|(?:ditetapkan|diumumkan|diagendakan|diatur|direncanakan|dijangka|dijangkakan|diperkirakan|dicadangkan|diusulkan|dijadual|diplot|awalnya|mulanya|tadinya|seharusnya|semestinya|sebelumnya|sebelum ini|disetujui|dipersetujui)(?: \w+){0,2}?(?: pada| untuk| bagi)?"
        r"|yang (?:jatuh|dijadual\w*|dijadwal\w*)(?: pada)?"
    ),
    but=cue(r"tetapi|melainkan|sebaliknya" r"|namun|tapi|akan tetapi|sebaliknya"),
    sooner=cue(
        r"dimajukan|diawalkan|dipercepat(?:kan)?|diawal\w*|maju(?= dari)|lebih awal"
        r"|lebih cepat|mempercepat(?:kan)?|memajukan|mengawalkan|dicepatkan|lebih dini|maju(?= (?:ke|menjadi|satu|dua|tiga|sehari))"
    ),
    negated=cue(r"bukan|tidak" r"|tak|belum|bukannya|tiada"),
    boiler=cue(r"baca juga|hak cipta|langgan|kongsi|berita lain|berita terkait|bagikan|artikel asli"),
    anaphora=cue(
        r"(?:mesyuarat|sidang|pertemuan|acara|majlis|program|latihan|lawatan|kunjungan|ktt) (?:itu|ini|tersebut|berkenaan)"
    ),
    takes_up=cue(
        r"(?:(?:ia|dia|ianya|hal itu|perkara itu) )?(?:(?:akan|dijangka|dijadualkan|dijadwalkan|juga|turut) ){0,2}"
        r"(?:diadakan|berlangsung|digelar|dihelat|dimulai|bermula|dibuka|diselenggarakan|dilaksanakan|dianjurkan)|"
        r"(?:tarikh|tanggal|jadwal)(?:nya)?(?: baharu| baru)?(?: ialah| adalah)?"
    ),
    we_meet=cue(
        r"(?:kami|kita) (?:(?:semua|akan|berharap|dapat|nanti|berharap dapat|tidak sabar) ){0,3}(?:bertemu|berjumpa|berkumpul|menantikan|menyambut|"
        r"mengalu-alukan|berada di)|(?:menyambut|menantikan|mengalu-alukan) (?:kedatangan|kehadiran|semua)|"
        r"(?:perwakilan|delegasi|peserta|ahli|anggota|tetamu|tamu|pengunjung) (?:(?:akan|dijangka|diperkirakan|diharapkan) ){1,2}"
        r"(?:berkumpul|berhimpun|hadir|bertemu|tiba)"
    ),
    online=cue(r"dalam talian|secara maya|daring|virtual|zoom|sidang video|online|webinar|hibrid"),
    captions=Captions(
        date=caption(
            r"tempoh|periode|tarikh|tanggal|hari|bila|kapan|waktu pelaksanaan|hari[ /,]*(?:dan )?tanggal|hari[ /,]*tarikh"
            r"|tgl\.?|tarikh (?:acara|program|mesyuarat|majlis|pelaksanaan|kursus|lawatan|aktiviti|ujian|sebutan|bicara)"
            r"|tanggal (?:acara|pelaksanaan|kegiatan|rapat|sidang|ujian|kunjungan)|hari ?(?:&|dan|/|,) ?(?:tarikh|tanggal|tgl\.?)"
            r"|tarikh ?(?:/|&|dan) ?(?:masa|hari)|tanggal ?(?:/|&|dan) ?(?:waktu|jam|hari|pukul)|bulan|tarikh[- ]tarikh"
            r"|tanggal[- ]tanggal"
        ),
        hours=caption(
            r"masa|waktu|jam|pukul|mula|mulai|tamat|selesai"
            r"|pkl\.?|jam mulai|waktu (?:mulai|selesai|sidang|rapat)|masa (?:mula|tamat|mesyuarat|bertolak|program|bicara)"
            r"|sesi (?:pagi|petang)"
        ),
        place=caption(
            r"tempat|lokasi|ruang(?:an)?|dewan|alamat|di mana|venue"
            r"|bertempat(?: di)?|tempat (?:acara|mesyuarat|pelaksanaan|kegiatan|rapat|berkumpul|perjumpaan|sidang|program|majlis|ujian)"
            r"|lokasi (?:acara|kegiatan|program|pelaksanaan|mesyuarat)|titik kumpul|gedung|bilik(?: mesyuarat| kuliah)?"
            r"|ruang (?:rapat|sidang|kelas|kuliah|ujian)|aula|masjid|surau|gereja|stadium|stadion|gelanggang|padang"
            r"|mahkamah|kota|bandar|daerah|kampus|platform|tautan|pautan|link(?: zoom)?|pusat (?:peperiksaan|pengundian)"
        ),
        name=caption(
            r"acara|program|jemputan|undangan|majlis|kegiatan|tajuk|judul|tema|perkara|agenda|aktiviti|topik|mesyuarat|rapat"
            r"|nama (?:acara|program|kegiatan|kursus|aktiviti|majlis|mata kuliah)|jenis (?:acara|kegiatan|program|mesyuarat|aktiviti|sidang|rapat|perkara)"
            r"|keperluan|uraian(?: kegiatan)?|mata acara|bentuk kegiatan|aktivitas|hal|perihal|urusan|kursus|bengkel"
            r"|ceramah|kuliah|kajian|lomba|pertandingan|perlawanan|laga|kelas|sidang|kes|butiran(?: acara| program)?"
            r"|seminar|subjek|mata (?:pelajaran|kuliah|ujian|lomba)|judul (?:acara|film|buku|seminar|skripsi|tesis)"
            r"|tajuk (?:ceramah|kuliah|program|filem)|filem|film|pementasan|misa|ibadah|latihan|upacara|pelatihan|materi"
            r"|pokok acara|nama dan jenis .{1,20}"
        ),
        person=caption(
            r"penceramah|narasumber|pembicara|pengerusi|hubungi|kontak|penganjur|penyelenggara|ustaz"
            r"|pengisi(?: acara| kajian)?|penyampai|pengkhotbah|khatib|imam|bilal|moderator|pemateri|penanggung ?jawab"
            r"|pegawai (?:untuk dihubungi|bertanggungjawab)|urus ?setia|sekretariat|contact person|narahubung|cp|kontak person"
            r"|hakim|peguam|jaksa|panitera|penyaji|pembentang|panel(?:is)?|pelatih|jurulatih|fasilitator|pengajar|pensyarah"
            r"|dosen|instruktur|pelayan firman|ketua|pimpinan(?: rapat)?|tetamu (?:kehormat|khas)|perasmi|pendeta|romo"
            r"|pastor|ustadz?ah|ustadz|pencatat|penguji|pembimbing"
        ),
        deadline=caption(
            r".*(?:tarikh (?:akhir|tutup)|batas (?:akhir|waktu)|tenggat).*|(?:[a-z]+ ){0,3}(?:selewat-lewatnya|sebelum tarikh|paling lambat)"
            r"|(?:.* )?(?:deadline|tarikh luput|penutupan (?:pendaftaran|permohonan|penyertaan|tender)|pendaftaran (?:ditutup|terakhir)|hari terakhir .+|paling lewat|selambat-lambatnya)(?: .*)?"
            r"|tutup|ditutup|batas(?: akhir| waktu)?"
        ),
        former=caption(
            r"(?:(?:(?:tarikh|tanggal|masa|hari|jadwal|waktu) )?(?:asal|semula|lama|sebelum(?:nya)?))(?: .*)?"
            r"|tertulis|yang tertulis|sebelum (?:pindaan|perubahan|ini)|(?:tarikh|tanggal|masa|hari|jadual|jadwal|waktu) (?:yang )?(?:dijadualkan|dijadwalkan|terdahulu|dirancang|asalnya)"
        ),
        current=caption(
            r"(?:(?:(?:tarikh|tanggal|masa|hari|jadwal|waktu) )?(?:baharu|baru)|menjadi|pindaan)(?: .*)?"
            r"|seharusnya|sepatutnya|yang (?:benar|betul)|selepas pindaan|setelah perubahan|terkini|dipinda(?: kepada)?"
            r"|(?:tarikh|tanggal|masa|hari|jadual|jadwal|waktu) (?:pindaan|ganti|gantian|pengganti|terkini|sebenar|yang betul)"
        ),
        first=caption(
            r"dari(?:pada)?|mula(?:i)?|bermula|(?:tarikh|tanggal|hari) (?:mula(?:i)?|awal)|sejak|hari pertama"
            r"|(?:tarikh|tanggal|hari|masa) (?:bermula|buka|dibuka|pembukaan|permulaan)|awal|mulai tanggal|permulaan"
        ),
        last=caption(
            r"hingga|sehingga|sampai|tamat|berakhir|selesai|akhir|s/d|(?:tarikh|tanggal|hari) (?:tamat|akhir|selesai|berakhir)|hari terakhir"
            r"|sampai dengan|s\.d\.?|sd|hingga tanggal|tanggal berakhir|(?:tarikh|tanggal|hari) (?:penutup|penutupan|berakhirnya)"
            r"|penghujung"
        ),
        stamp=caption(
            r"dikemas kini|diterbitkan|minit|notulen|dokumen|diperbarui"
            r"|tarikh (?:surat|siaran|dikeluarkan|terbit|kemas ?kini|cetak|hantar|rujukan|dimuat naik)|tanggal (?:surat|terbit|rilis|unggah|posting|publikasi|cetak|dikeluarkan|dipublikasikan)"
            r"|dimuat naik|diunggah|dipublikasikan|dikeluarkan|disiarkan|diposting|rilis|terbit|publikasi|kemas ?kini(?: terakhir| terkini)?"
            r"|terakhir (?:diperbarui|dikemas kini)|diperbaharui|pembaruan terakhir|minit mesyuarat|risalah|notula|berkas"
            r"|lampiran|dicetak|diakses"
        ),
        zone=caption(r"zon masa|zona waktu" r"|waktu (?:setempat|tempatan|lokal)"),
        deadlines=caption(
            r"(?:tarikh|tanggal)(?:-(?:tarikh|tanggal))? penting.*|batas waktu.*|jadual penting.*"
            r"|tarikh-tarikh (?:penting|utama|tutup).*|tarikh (?:utama|kritikal).*|jadwal penting.*|linimasa.*|garis masa.*"
            r"|tenggat.*|jadwal pendaftaran.*|jadual (?:pendaftaran|permohonan|penghantaran).*"
        ),
        agenda=caption(
            r"agenda(?: mesyuarat| rapat| sidang)?|susunan agenda.*|acara rapat.*"
            r"|urusan mesyuarat|perkara(?:-perkara)? (?:yang )?(?:akan )?dibincangkan|agenda (?:mesyuarat|rapat|sidang|pertemuan|perjumpaan) .*"
            r"|susunan mesyuarat|mata acara(?: rapat)?.*|aturan (?:urusan )?mesyuarat|hal-hal yang (?:akan )?dibahas"
            r"|pokok bahasan|perkara berbangkit|agenda acara"
        ),
        programme=caption(
            r"(?:.* )?(?:atur ?cara|tentatif(?: program)?|susunan acara|rundown)(?: .*)?"
            r"|(?:.* )?(?:susunan (?:majlis|program|ibadah|upacara|kegiatan)|run[- ]?down|tata (?:acara|ibadah|upacara)|urutan acara|liturgi|itinerari|perjalanan majlis)(?: .*)?"
        ),
        office=caption(
            r".*(?:waktu (?:operasi|pejabat|buka)|jam (?:buka|kerja|layanan)|cuti umum|hari libur|tarif).*|"
            r"(?:[^.!?]{0,20} )?(?:gangguan (?:bekalan|layanan)|pemadaman|pemeliharaan (?:jaringan|listrik))(?:[ ,:(][^.!?]{0,25})?"
            r"|.*(?:waktu (?:solat|sholat|imsak|perniagaan|urusan|layanan|pelayanan|bekerja|melawat)|jam (?:operasional|pelayanan|besuk|kunjungan|kantor)|jadwal (?:imsakiyah|sholat|salat|imsak|kereta|keberangkatan|kapal|bus)|jadual (?:waktu solat|solat|bas|feri|tren|kutipan|berbuka puasa|imsak)|tambang|kadar (?:bayaran|sewa)|harga tiket|cuti (?:am|sekolah|persekutuan|negeri)|hari kelepasan|kelepasan (?:am|umum)|libur nasional|cuti bersama|penutupan (?:pejabat|kantor|kaunter)).*"
            r"|(?:[^.!?]{0,20} )?(?:gangguan (?:air|elektrik|tenaga|perkhidmatan|trafik)|hentian bekalan|catuan (?:air|elektrik)|penutupan (?:sementara )?(?:jalan|laluan|lebuh ?raya)|pengalihan (?:arus|lalu lintas|trafik)|pemutusan (?:listrik|air)|penghentian pasokan|perbaikan (?:jaringan|pipa))(?:[ ,:(][^.!?]{0,25})?"
        ),
        actions=caption(
            r"tindakan|tugasan|tindak lanjut" r"|tindakan (?:susulan|oleh)|tindak lanjut rapat|senarai tindakan|tugas"
        ),
        parts=cue(
            r"pendaftaran|rehat|makan|sarapan|ketibaan|bersurai|sesi|pembukaan|penutup|penutupan|ishoma|registrasi|istirahat|sambutan"
            r"|kedatangan|daftar ulang|coffee break|isoma|makan (?:siang|malam|tengah hari)|minum (?:pagi|petang)|bacaan doa"
            r"|pembacaan doa|lagu (?:kebangsaan|negaraku)|indonesia raya|negaraku|ucapan (?:aluan|alu-aluan|perasmian|penutup)"
            r"|kata sambutan|laporan (?:ketua )?panitia|foto bersama|sesi (?:foto|bergambar)|soal jawab|tanya jawab"
            r"|ice ?breaking|penyerahan (?:cenderahati|plakat)|check[- ]?(?:in|out)|ketibaan (?:tetamu|peserta)"
        ),
        diary=cue(
            r"jadual|jadwal|agenda|minggu|pekan|kalend[ae]r|aktiviti|kegiatan"
            r"|warta|buletin|hebahan|aktivitas|senarai (?:aktiviti|program|acara|mesyuarat)|rangkaian (?:kegiatan|acara)"
            r"|daftar kegiatan"
        ),
        week=caption(
            r"(?:diari|agenda|jadual|kalend[ae]r)(?: mingguan| minggu (?:ini|depan)| pekan (?:ini|depan))?|minggu (?:ini|depan)|pekan (?:ini|depan)"
            r"|(?:diari|agenda|jadual|jadwal|kalend[ae]r|takwim|acara|kegiatan|aktiviti|program|warta) (?:mingguan|minggu (?:ini|depan|hadapan)|pekan (?:ini|depan)|sepekan|seminggu|bulan (?:ini|depan|hadapan)|bulanan|sepanjang minggu)"
            r"|sepekan ke depan|minggu hadapan|(?:agenda|kegiatan|jadwal) sepekan(?: ke depan)?"
        ),
        daybook=cue(
            r"diari (?:harian|hari ini|acara)|agenda (?:hari ini|harian)|acara hari ini|takwim harian"
            r"|agenda (?:liputan|peliputan|kegiatan hari ini)|liputan hari ini|jadwal (?:liputan|peliputan)|jadual liputan"
            r"|diari (?:berita|media)|acara (?:esok|besok)|kegiatan hari ini|aktiviti hari ini|program hari ini"
        ),
        roll=cue(
            r"senarai (?:kes|sebutan|perbicaraan|pendengaran)|jadwal (?:sidang|ibadah|misa)|jadual (?:kes|perbicaraan)|"
            r"daftar sidang|agenda (?:menteri|presiden|gubernur|bupati|wali ?kota)|perlawanan|pertandingan"
            r"|senarai (?:perlawanan|jadual)|jadwal (?:pertandingan|laga|pengajian|khatib|kuliah|ujian|persidangan|kajian|pelayanan)"
            r"|jadual (?:perlawanan|kuliah|pertandingan|ceramah|khutbah|peperiksaan|mahkamah)|sidang hari ini|daftar perkara"
            r"|agenda (?:ketua|pimpinan|menteri besar|ketua menteri|dekan|rektor|kapolri|panglima|sekda|wakil)|acara rasmi"
        ),
        free=caption(
            r"cuti(?: (?:umum|am|sekolah|semester|bersama|peristiwa|raya|akhir tahun))?|(?:hari )?libur(?: (?:nasional|sekolah|semester|bersama))?"
            r"|cuti (?:am persekutuan|am negeri|persekutuan|negeri|penggal|pertengahan (?:penggal|semester|tahun)|hari (?:raya|malaysia|kebangsaan)(?: \w+)?|tahun baharu(?: cina)?|deepavali|krismas|wesak|maulidur rasul|awal muharram|nuzul al-quran|thaipusam|ganti|khas|perayaan|akhir (?:penggal|semester))"
            r"|(?:hari )?kelepasan(?: am| umum)?|libur (?:lebaran|natal|idul ?fitri|idul ?adha|waisak|nyepi|imlek|paskah|ramadan|awal puasa|akhir tahun|panjang|khusus|hari raya|umum|kuliah|tahun baru)"
            r"|(?:tiada|tidak ada|tak ada) (?:kelas|kuliah|sekolah)|minggu (?:ulang ?kaji|tenang)|sekolah (?:libur|cuti)"
            r"|hari (?:raya (?:aidil|idul|haji|puasa|korban|qurban)\w*(?: \w+)?|wesak|deepavali|krismas|natal|nyepi|waisak|pekerja|buruh(?: \w+)?)"
            r"|idul (?:fitri|adha)(?: .{0,15})?|aidil(?:fitri|adha)|tahun baharu cina|tahun baru imlek|maulid nabi(?: .{0,15})?"
            r"|isra mi['’]?raj(?: .{0,20})?|kenaikan isa(?: .{0,15})?|wafat isa(?: .{0,15})?|tahun baru (?:islam|hijriah)(?: .{0,10})?"
        ),
        over=caption(
            r"keputusan.*|hasil.*|arkib.*|arsip.*"
            r"|(?:acara|program|kegiatan|aktiviti|mesyuarat|rapat|edisi|galeri) (?:lalu|lepas|terdahulu|sebelumnya|lampau|yang (?:lalu|lepas|telah)).*"
            r"|sejarah.*|kronologi.*|rekap.*|laporan (?:aktiviti|kegiatan).*|dokumentasi.*|galeri.*|pemenang.*|juara.*"
            r"|riwayat.*|kilas balik.*|imbas(?:an)? kembali.*"
        ),
    ),
    places=PlaceWords(
        locative=cue(r"(?:di|bertempat di|bertempat|pada lokasi)"),
        bare=words(""),
        held=re.compile(
            r"(?:diadakan|digelar|berlangsung|dilaksanakan|diselenggarakan|dijadualkan|dijadwalkan|dianjurkan|mesyuarat|bersidang|berkumpul)\b[^.;:]*$",
            re.IGNORECASE,
        ),
        held_after=re.compile(r"(?!)", re.IGNORECASE),
        stops=words("""dan, pada, dengan, untuk, bagi, yang, akan, telah, oleh, dari, daripada, ke, hingga, sampai, mulai, bermula, jam, pukul, ditangguhkan, ditunda, dibatalkan
kerana, karena, selepas, sebelum, adalah, ialah, ini, itu, serta, sempena, dalam, kata, ujar, tetap, masih, pula, juga, turut, manakala, sementara, sedangkan"""),
        inside=words("dan, bin, binti"),
        abstract=words(
            """antara, mana, samping, luar, dalam, atas, bawah, hadapan, depan, sini, situ, sana, peringkat, tingkat, bidang, tengah, akhir, awal, hari, bulan, tahun
minggu, jam, pagi, petang, malam, siang, sela, kalangan, talian, negara, rantau, seluruh, sebalik, media, bursa, pasar"""
        ),
        there=cue(r"di (?:sana|situ)"),
    ),
    again=cue(
        r"tarikh (?:baharu|baru|lain)|tanggal (?:baru|lain)|jadwal (?:baru|ulang)|akan dijad(?:u|w)alkan (?:semula|ulang|kembali)|buat (?:masa ini|sementara)"
        r"|(?:pada |ke )?(?:satu |suatu )?(?:tarikh|masa|waktu|tanggal|hari|ketika) (?:yang )?(?:lain|kemudian|akan (?:diumumkan|dimaklumkan|ditentukan|ditetapkan|diberitahu))"
        r"|di lain waktu|lain kali|(?:akan )?(?:diadakan|digelar|dilaksanakan|diteruskan|dilanjutkan|dianjurkan) (?:semula|lagi|kembali)"
        r"|(?:akan )?(?:diganti|digantikan)(?= (?:pada|dengan|ke|kemudian|dengan tarikh))|(?:tarikh|kelas|sesi|jadwal|jadual) (?:ganti(?:an)?|pengganti|pindaan|susulan)"
        r"|untuk sementara(?: waktu| ini)?|sementara waktu|akan diumumkan (?:kemudian|kelak|semula)|dijadual(?:kan)? semula"
        r"|dijadwal(?:kan)? (?:ulang|kembali)|kelas ganti|nanti diumumkan"
    ),
    taken_up=cue(
        r"(?:ia|mesyuarat|majlis|program|acara|kegiatan|rapat|sidang|bengkel|kedua-dua|pertemuan)(?: (?:itu|ini|tersebut|di atas))?"
    ),
    theirs=cue(r"(?:mengadakan|menganjurkan) (?:milik )?masing-masing"),
    meets_for=re.compile(
        r"(?<!\w)(?:untuk|bagi)\s+(?:(?:meng)?hadiri\s+|menyertai\s+)?(?:[\w.-]{2,12}\s+)?$", re.IGNORECASE
    ),
    on_day=cue(r"pada"),
    ands=words("dan"),
    in_turn=cue(r"masing-masing"),
    all_times=cue(
        r"(?:semua|seluruh) (?:waktu|masa)(?: (?:dalam|adalah|ialah|mengikut|menggunakan))*|zon(?:a)? (?:waktu|masa)"
    ),
    cues=Cues(
        deeds=DeedCues(
            met=words(
                """menteri, presiden, perdana, duta, raja, sultan, gabenor, gubernur, datuk, rakan, delegasi, wakil, utusan, ketua, sekretaris, setiausaha
    menlu, menhan, perwakilan, dubes, wapres, kanselir, paus, pemimpin, panglima, bupati, walikota, kapolri, konsul
    sejawatannya, mitra, timbalan, pengarah, direktur, ulama, warga, penduduk, pelajar, mahasiswa, petani, nelayan
    buruh, pimpinan, tokoh, jemaat, jemaah, keluarga, mangsa, rombongan"""
            ),
            passed=words(
                "akan, juga, bersama, secara, rasmi, turut, semua, untuk, bersama-sama, pula, langsung, anda, tuan, kalian, sekali, beramai-ramai, bareng, kembali, segera"
            ),
            other=words(
                "jika, kalau, tidak, tak, belum, yang, bukan, apabila, bila, sekiranya, andai, gagal, enggan, menolak, tanpa, pernah, urung"
            ),
            never=words(
                "pintu, jawatan, peranan, hak, jabatan, kursi, ia, mereka, kami, kita, anda, itu, ini, apa, hari ini, esok, sini, sana, lagi, pendaftaran, kaunter, loket, akaun, rekening, peluang, kesempatan, suara, mata, hati, tangan, diri, masa, waktu, nama, saham, keuntungan, laba, gaji, harga, biaya, dana, sikap, komitmen, dukungan, sokongan, kekuasaan, tampuk, gelaran, takhta, rekor, sejarah, kisah, masalah, banyak, orang, siapa, sesuatu"
            ),
        ),
        speakers=SpeakerCues(
            noun="penceramah|pembicara|narasumber|penyampai ceramah"
            r"|pengisi (?:acara|kajian|materi)|pemateri|pembentang|penceramah jemputan|pengkhotbah|pembicara (?:utama|tamu)",
            is_="(?:ialah|adalah|yaitu)",
            verb="akan (?:berceramah|berbicara|berucap|menyampaikan (?:ceramah|kuliah)|memberi(?:kan)? ceramah)"
            r"|akan (?:menjadi (?:pembicara|narasumber|penceramah|pemateri)|mengisi (?:kajian|pengajian|ceramah|materi)|menyampaikan (?:kajian|tausiyah|tausiah|khutbah|khotbah|syarahan|materi|orasi)|berkhotbah|memberi(?:kan)? (?:kuliah|syarahan))",
            before="di|kepada|di hadapan|dalam|pada" r"|untuk|bagi|di depan",
            ends="tentang|mengenai|yang|dari|daripada|pada|di|kepada|dengan|berkenaan"
            r"|bertajuk|berjudul|bertema|oleh|selaku|serta",
            talk="Ceramah",
            series=r"seminar|kolokium|ceramah|kuliah|syarahan|wacana",
            talk_by="ceramah oleh {}",
        ),
        topics=TopicCues(
            before=r"(?:adalah )?dimaklumkan bahawa|(?:dengan ini )?(?:diberitahukan|disampaikan|kami sampaikan) bahwa|"
            r"(?:tarikh|tanggal|jadwal|jadual)(?: baharu| baru)(?: bagi| untuk)?"
            r"|harap maklum(?: bahawa)?|sila ambil maklum(?: bahawa)?|untuk makluman(?: bahawa)?|(?:su|du)kacita (?:dimaklumkan|diberitahu|kami maklumkan)(?: bahawa)?"
            r"|diinformasikan(?: bahwa)?|bersama ini (?:kami )?(?:sampaikan|beritahukan|informasikan)(?: bahwa)?|kami (?:informasikan|beritahukan|umumkan|mengumumkan|memaklumkan|ingin memaklumkan)(?: bahwa| bahawa)?"
            r"|perlu (?:diketahui|disampaikan)(?: bahwa)?|(?:cadangan|pindaan|perubahan) (?:tarikh|tanggal|jadwal|jadual)(?: bagi| untuk)?",
            nothing=r"(?:tarikh|tanggal|masa|waktu|jadwal|jadual)(?: (?:baharu|baru|asal|sebenar|semula))?"
            r"|(?:tarikh|tanggal|masa|waktu|jadwal|jadual|hari)(?:nya)?(?: (?:yang )?(?:akhir|lain|pindaan|ganti|cadangan|tepat|pasti|lama))?"
            r"|jam(?:nya)?",
            link=r"akan|rencananya|kemungkinan|mungkin|telah|sudah|semula|sedianya|tidak|jadi|masih|juga|tetap|kembali|asalnya|dijadualkan|dijadwalkan|pula|itu|"
            r"tersebut|ini|yang"
            r"|bakal|kini|sekarang|sempat|terpaksa|akhirnya|nanti|nantinya|biasanya|lazimnya|awalnya|mulanya|tadinya"
            r"|sebelumnya|belum|harus|perlu|batal|sepatutnya|seharusnya|dijangka|diperkirakan|direncanakan|dirancang"
            r"|dijadual|diagendakan|turut|dapat|berkenaan|segera",
            told=r"di(?:raikan|rayakan|peringati|sambut|adakan|gelar|helat|laksanakan|selenggarakan|langsungkan|tunda|batalkan|tangguhkan|jadwalkan|jadualkan|mulai|"
            r"mulakan|anjurkan|pinda|undur|majukan|pindahkan|tiadakan|teruskan|geser)|berlangsung|bermula|jatuh|batal|ditunda|"
            r"mulai|diundur"
            r"|di(?:jalankan|lakukan|mainkan|tayangkan|siarkan|pentaskan|tetapkan|percepat(?:kan)?|awalkan|anjak(?:kan)?|mundurkan|alihkan|lanjutkan|langsungkan|agendakan|rencanakan|rancang|jangka|jadual|tukar)"
            r"|bergulir|tertunda|tertangguh|dimulakan|urung",
            copula=r"adalah|ialah|jatuh" r"|yaitu|iaitu|yakni",
            opens=r"dan|tetapi|namun|sementara itu|manakala|atau|serta|juga|selain itu"
            r"|jadi|maka|adapun|sedangkan|kemudian|bagaimanapun|seterusnya|selanjutnya|tapi|sebaliknya|sementara|untuk itu"
            r"|sehubungan itu|oleh itu|nota|catatan|peringatan",
            relative=r",?\s(?:yang|di mana)" r"|,?\s(?:dimana|yang mana)",
            pronouns=words(
                """ini, itu, ia, dia, mereka, kami, kita, saya, semua, tiada, tidak, jika, apabila, selepas, setelah, sebelum, sila, mohon, beliau, hal, para
    ianya, anda, kamu, siapa, sesiapa, sebarang, semuanya, keduanya, kalau, bila, bagi, untuk, dengan, oleh, harap
    silakan, jangan, hanya, kaunter, loket, bagaimanapun, tersebut"""
            ),
        ),
        names=NameCues(
            not_before=words(
                "banyak, beberapa, pelbagai, berbagai, aneka, sejumlah, kebanyakan, ratusan, puluhan, ribuan, sebarang, segala"
            ),
            unformal=r"(?:tidak|tak) (?:rasmi|resmi|formal)",
            of_a_brand=r"(?:[Pp]enganjur|[Pp]enyelenggara|[Pp]engunjung|[Pp]eserta|[Tt]iket|[Ee]disi|[Pp]endaftaran)(?: untuk| bagi| ke)?"
            r"|[Pp]empamer|[Aa]kreditasi|[Gg]erai",
            becomes=r"(?:akan |telah )?(?:diadakan|digelar|diselenggarakan|berlangsung|dilangsungkan|ditunda|ditangguhkan|dibatalkan)"
            r"|(?:akan |telah |bakal |kembali |kini )(?:dianjurkan|dilaksanakan|dihelat|dijalankan|dilangsungkan|bermula|dibuka|bergulir)"
            r"|(?:kembali|batal) (?:digelar|diadakan|dihelat)|diundur|ditiadakan|dipindah(?:kan)?",
            does=r"akan|telah|kembali|dibuka|bermula|dimulai|menghimpunkan"
            r"|menampilkan|menghadirkan|mengumpulkan|mempertemukan|menawarkan|berakhir|melabuhkan|diikuti|dihadiri|disertai"
            r"|mengetengahkan|bergulir",
            describes_behind=r"terbesar|terkemuka|tertua|terpenting"
            r"|terulung|terakbar|termeriah|terlengkap|terpanjang|teragung|terhebat|termasyhur|bergengsi|berprestij|paling \w+",
            describes=r"terbesar|terkemuka|tertua|terpenting|satu-satunya"
            r"|terulung|terakbar|termeriah|terlengkap|teragung|terhebat|bergengsi|berprestij",
            pairs=words("dan"),
            following_behind=r"akan datang|seterusnya|berikutnya|selanjutnya|mendatang" r"|yang akan datang|hadapan",
            held=r"berlangsung|diadakan|digelar|dihelat|ditunda|dibatalkan|ditangguhkan"
            r"|dianjurkan|dijalankan|dilaksanakan|diselenggarakan|dilangsungkan|ditiadakan|diundur|bergulir",
            halls=r"serba ?guna|orang ramai|komuniti|sivik|kuliah|besar|utama|jubli|seri|sri|perdana|makan"
            r"|mesyuarat|seminar|konvensyen|persidangan|bankuet|canselor|kampung|raya|konsert|peperiksaan|sukan|badminton"
            r"|terbuka|bestari|jamuan|muafakat|pertemuan",
            rooms=words(
                "pusat, dewan, bilik, ruang, ruangan, gedung, balai, aula, wisma, auditorium, tempat, lokasi, gelanggang, studio, kompleks, lapangan, stadium, stadion, arena, panggung, pentas, kamar, istana, taman, padang"
            ),
            between=r"antara",
            attended=r"pada",
            holds=r"(?:akan )?(?:mengadakan|menggelar|menganjurkan|menyelenggarakan)"
            r"|(?:akan |bakal )?(?:menghelat|melaksanakan|melangsungkan|mengendalikan|menjadwalkan|menjadualkan|merencanakan)",
            number=r"bil\.?|no\.?|nomor|nombor",
            indefinite=words("sebuah, satu, dua, tiga, suatu, empat"),
            ties=words("pada, bagi"),
        ),
        links=LinkCues(
            alongside=r"serentak dengan|bersamaan dengan|seiring dengan",
            along=r"dengan",
            all_of=words("keduanya, kesemuanya, semuanya"),
            meet_again=r"(?:bertemu|bersidang|bermesyuarat|berkumpul) (?:semula|lagi|kembali)"
            r"|(?:berjumpa|bersua|berhimpun|berunding|berapat) (?:semula|lagi|kembali)|kembali (?:bertemu|bersidang|berkumpul|bermesyuarat|berunding)",
            people_meet=r"bertemu|berkumpul|bersidang|bermesyuarat|berhimpun|mengadakan pertemuan"
            r"|berjumpa|bersua|berunding|menggelar pertemuan|mengadakan (?:perbincangan|rundingan|perundingan|mesyuarat|rapat)",
            to_come=r"akan|bakal" r"|dijadual(?:kan)?|dijadwalkan|dijangka|rencananya|diagendakan",
            beside=r"di samping|di sela-sela|di sela|di luar sidang|serentak dengan|bersamaan dengan|seiring dengan|selain|bersempena|sempena"
            r"|di pinggir(?:an)?|di celah-celah|berbarengan dengan|beriringan dengan|dalam rangka(?:ian)?|guna memeriahkan"
            r"|(?:untuk|bagi) memeriahkan",
            beside_it=r"di samping itu|di sela-sela|serentak|pada masa yang sama|pada saat yang sama|juga|turut|buat (?:pertama|julung) kali(?:nya)?|"
            r"untuk pertama kalinya"
            r"|bersamaan|(?:pada|dalam) kesempatan (?:itu|yang sama|tersebut)|pada majlis (?:yang sama|itu)|sekaligus"
            r"|selain itu|serentak itu",
            held=r"diadakan|digelar|berlangsung|diselenggarakan|dilangsungkan|dihadiri|menghadiri|mengadakan|menggelar"
            r"|dianjurkan|dilaksanakan|dihelat|dijalankan|menganjurkan|menyelenggarakan|dirangkai(?:kan)?|diiringi",
            reason=r"kerana|disebabkan(?: oleh)?|akibat|berikutan|karena|lantaran|bertembung dengan|bertepatan dengan|berbenturan dengan"
            r"|memandangkan|gara-gara|(?:bagi|untuk) mengelak(?:kan)? pertindihan|bertindih dengan|berlanggar dengan"
            r"|bentrok dengan|memberi laluan kepada|sehubungan(?: dengan)?|oleh (?:sebab|karena|kerana)|ekoran|susulan"
            r"|(?:digunakan|dipakai|diguna) (?:untuk|oleh|bagi)|mengingat|lantaran",
            there=r"dalam|semasa|ketika|sempena|di sela-sela|saat|selama"
            r"|sewaktu|tatkala|sepanjang|di ajang|di dalam|di majlis",
            holding=r"bermesyuarat|bersidang|diadakan|berlangsung|digelar|dihelat|bermula"
            r"|dijalankan|dianjurkan|dilaksanakan|diselenggarakan|dilangsungkan|dimulai|dimulakan|dibuka|dijadual(?:kan)?"
            r"|dijadwalkan|diagendakan|ditetapkan|jatuh|bertemu|berkumpul|dimainkan|ditayangkan|bergulir|dilakukan|direncanakan"
            r"|dirancang|diraikan|dirayakan|diperingati|disambut",
            around=r"selepas|sebelum"
            r"|setelah|sesudah|menjelang|jelang|sejak|ketika|saat|semasa|usai|seusai|pasca|susulan|berikutan",
            relative=r"yang|di mana|dimana",
            lead=r"pada",
            joins=r"dan|serta"
            r"|disusul(?:i)?|dirangkai(?:kan)? dengan|bersama-sama|sekaligus|beserta|diikuti(?: dengan)?",
            joined=r"dan|ke-\d+",
            again=r"bagi|di|pada|untuk",
        ),
        states=StateCues(
            adjective=r"sempat|pernah|beberapa kali|dua kali|berkali-kali|berulang kali",
            none_but=r"yang|perubahan|halangan|masalah|bayaran|yuran|biaya|apa-apa|siapa|kaitan|batasan|had|bantahan|lagi|tarikh|tanggal",
            open_days=r"(?:tarikh(?:-tarikh)?|jadual|takwim|kalendar|tanggal|jadwal|kalender)(?: \w+){0,3} (?:tentatif|cadangan|sementara|dicadangkan|belum disahkan|"
            r"akan disahkan|tertakluk kepada pengesahan|simpanan|usulan|diusulkan|belum pasti|menunggu konfirmasi)|(?:cadangan|draf|usulan|rancangan) (?:tarikh|jadual|takwim|tanggal|jadwal|kalender)",
            of_the_day=r"(?:tarikh|tanggal)(?: (?:ini|masih|adalah))*\s+",
            settled_days=r"(?:tarikh|jadual|takwim|tanggal|jadwal) (?:muktamad|disahkan|rasmi|final|pasti|resmi)",
            bound=r"bermula|dibuka|dimulai|mula|berakhir|ditutup|dirasmikan|tamat"
            r"|dimulakan|membuka tirai|melabuhkan tirai|menutup tirai|ditamatkan|diresmikan",
            one_day=r"sehari|satu hari",
            one_week=r"seminggu|sepekan|satu (?:minggu|pekan)",
            than_planned=r"dari(?:pada)? (?:yang )?(?:tarikh |tanggal |jadual |jadwal |rencana )?(?:asal(?:nya)?|semula|dirancang|dijadual(?:kan)?|dijadwal(?:kan)?|diumumkan|direncanakan|ditetapkan|rancangan|jadual|jadwal|rencana)",
            later_by=r"(?:lebih )?(?:lewat|lambat|kemudian)" r"|mundur|lebih akhir",
            sooner_by=r"(?:lebih )?(?:awal|cepat)" r"|lebih dini",
            forward=r"dipercepat\w*|dimajukan|diawalkan|dicepatkan" r"|mempercepat\w*|memajukan|mengawalkan",
            by_length=r"(?:selama|sebanyak)",
            behind_length=r"ke|kepada|hingga|kerana|karena|akibat|dan|dari|sehingga|pada|menjadi",
            corrects=r"(?:tarikh|tanggal) (?:yang )?(?:betul|sebenar(?:nya)?|benar|tepat)(?: ialah| adalah)?|(?:sepatutnya|seharusnya) (?:dibaca|tertulis|ditulis)",
            open_noun=r"(?:[\w'’]+ )?(?:cadangan|kemungkinan|usulan)" r"|(?:[\w'’]+ )?(?:perkiraan|anggaran|jangkaan)",
            noun_open=r"yang (?:dicadangkan|diusulkan|dijangka)" r"|yang (?:diperkirakan|direncanakan|dirancang)",
            open_beside=r"(?:akan|belum|perlu) disahkan|menunggu konfirmasi",
            deed=r"(?:dijangka|diperkirakan|bakal|mungkin)(?: akan)? "
            r"(?:menarik|membincangkan|membahas|meneliti|meluluskan|menyetujui|mengesahkan|menandatangani|menghasilkan|memutuskan|menerima pakai|"
            r"menyaksikan|mencapai|memberi tumpuan|fokus|melibatkan|dihadiri|disertai|menghimpunkan|dikunjungi|menerima \d|mengumumkan|melahirkan)"
            r"|(?:dijangka(?:kan)?|diperkirakan|bakal|mungkin|diprediksi|direncanakan|dirancang|berencana|bercadang)(?: akan)? (?:memberi|diikuti|hadir|menampilkan|memperkenalkan|membawa|meraih|mencatat|menelan|mencecah|disaksikan|diisi|diwakili|membangun|membina|mengeluarkan|dibentangkan|dibahas|dibincangkan|diluluskan|turun|naik|siap|selesai|rampung|memenuhi|menggantikan|menambah|membeli|berkembang|meningkat)",
            condition=r"jika|menafikan|membantah|khabar angin|sama ada|sekiranya|andai|apabila"
            r"|dasar pembatalan|kebijakan|bayaran balik|pengembalian|refund|andaikata|seandainya|kalau|asalkan|menepis"
            r"|menyangkal|isu|rumor|hoaks|apakah|adakah|berhak|denda",
            status=r"status|catatan" r"|keterangan|nota|ket\.?|kemas ?kini",
            the_date=r"(?:tarikh|tanggal|jadwal|jadual)(?: (?:ini|itu|tersebut))?",
            now=r"kini|sekarang|jadi|baharu|baru",
            usually=r"(?:biasanya|lazimnya|kebiasaannya)(?: (?:diadakan|digelar))?(?: (?:pada|setiap))?"
            r"|(?:umumnya|selalunya)(?: (?:pada|setiap))?",
            replaced=r"diganti(?:kan)? (?:dengan|kepada|ke|menjadi|pada|oleh)",
            on_again=r"(?:akan|kini|diadakan|dilaksanakan|berlangsung)(?: diadakan)?(?: pada)?"
            r"|(?:akan|bakal|kini) (?:kembali )?(?:digelar|dihelat|dianjurkan|diselenggarakan)(?: pada)?|(?:kini |akan )(?:dijadualkan|dijadwalkan)(?: semula| ulang| kembali)?(?: pada)?",
            held=r"(?:akan|bakal) (?:diadakan|berlangsung|dilangsungkan|dianjurkan|bermula|bersidang|digelar|dilaksanakan|diselenggarakan|dimulai)"
            r"|(?:akan|bakal|kini) (?:dihelat|dijalankan|dimainkan|diraikan|dirayakan|diperingati|ditayangkan|dibuka|dimulakan|kembali (?:digelar|diadakan))"
            r"|(?:tetap|jadi) (?:diadakan|digelar|dilaksanakan|berlangsung|diteruskan)",
            after_that=r"selepas|setelah|sesudah|usai",
            notice=r"notis|pemberitahuan|makluman|pengumuman|penting|mesyuarat|rapat|acara"
            r"|notis|penundaan|hebahan|kenyataan|ralat|pembetulan|pindaan|perubahan|kemas kini|majlis|program|kegiatan"
            r"|info|maklumat|rasmi|resmi|dan|jadwal|jadual|tarikh|tanggal",
            put_off_in=r"pada|awal|akhir|bulan" r"|tengah|pertengahan|tahun|minggu",
            after_all=r"sebaliknya",
            open_ended=r"sehingga (?:diberitahu|dimaklumkan)(?: kelak)?|hingga pemberitahuan lebih lanjut"
            r"|(?:sampai|hingga|sehingga|ke) (?:batas )?(?:satu |suatu )?(?:waktu|masa|tarikh|tanggal) (?:yang )?(?:belum|tidak|akan|lain)(?: \w+)?"
            r"|(?:sampai|hingga|sehingga) (?:ada )?pemberitahuan (?:lebih lanjut|selanjutnya)",
            open_parts=r"tajuk|judul|masa|waktu|tempat|lokasi|penceramah|pembicara|agenda"
            r"|ruang|pautan|link|tautan|moderator|narasumber|pemateri|harga|yuran|biaya|susunan acara|atur cara|peserta"
            r"|bilik|lawan|venue",
            none=r"tiada|tidak ada" r"|tak ada|tidak akan ada|tiada sebarang",
            day_lead=r"pada |hari ",
            negation=r"tidak|mungkin(?: akan)?|boleh"
            r"|tak|belum|bukan|bisa|jangan|tidak (?:akan|dapat|bisa|boleh|perlu)|berpotensi|terancam|nyaris|hampir|kemungkinan"
            r"|dapat",
            noun=r"pembatalan|penangguhan|penundaan",
            final=r"dibatal(?:kan)?|batal|pembatalan",
            formerly=r"semula" r"|asalnya|sebelumnya|awalnya|mulanya|tadinya|sebelum ini|pada (?:mulanya|awalnya)",
            moved=r"ditunda|ditangguhkan|dijadwalkan",
            moved_to=r"ke|hingga|kepada|menjadi",
        ),
        lengths=LengthCues(
            lasts=r"berlangsung|berjalan|mengambil masa|memakan (?:masa|waktu)|tempoh|durasi|lama(?:nya)?|selama",
            about=r"kira-kira|lebih kurang|sekitar|selama|kurang lebih|ialah|adalah",
            opens=r"(?:anggaran |perkiraan )?(?:tempoh|durasi|lama(?:nya)?)|sila peruntukkan",
            behind=r"(?:bagi |untuk |per )?setiap|masing-masing|per sesi",
            each=r"setiap|semua|tiap(?:-tiap)?|masing-masing|kedua-dua(?:nya)?|keduanya|per",
            more=r"ditambah|diikuti|disusul",
        ),
        roles=RoleCues(
            was_on=r"pada|tanggal|hari",
            former_label=r"(?:tarikh|tanggal|jadual|jadwal|masa|waktu|hari) (?:asal|lama|semula|sebelum\w*|terdahulu)|^sebelumnya|^semula$|^tertulis",
            said_behind=r"mengatakan|berkata|menyatakan|menegaskan|menjelaskan|memberitahu|mengumumkan|memaklumkan|melaporkan|mengungkapkan|menyebut",
            dates_of=r"tarikh(?: bagi)?|tanggal",
            in_year=r"pada(?: tahun)?|tahun",
            lasts=r"berlangsung|berjalan|bersidang|diadakan|digelar" r"|dijalankan|dilaksanakan|dianjurkan|dihelat",
            not_until=r"(?:tidak|tak|belum) akan (?:bermula|diadakan|berlangsung|dibuka|dimulai|digelar|bersidang)(?: semula| lagi)? (?:sehingga|hingga|sampai|sebelum)",
            unchanged=r"tetap|tidak berubah|tiada perubahan|kekal|seperti (?:asal|semula|dirancang)"
            r"|seperti biasa|dikekalkan|sesuai jadwal|tiada pindaan",
            wrote=r"berkata|menulis|kata|tulis|komentar" r"|catat|posting",
            except_on=r"kecuali" r"|selain|melainkan|tidak termasuk|di luar",
            said=r"kata|ujar|katanya|ujarnya|menyebut|berkata|mengatakan|siaran pers|keterangan tertulis(?:nya)?|setakat|per"
            r"|(?:jelas|tegas|tutur|ungkap|papar|terang|tambah|imbuh|sebut)nya|kepada (?:pemberita|wartawan|media)|(?:ditemui|dihubungi|dilansir|melansir|dikutip|dipetik|memetik)"
            r"|dalam (?:satu |sebuah )?(?:kenyataan|keterangan)(?:nya)?(?: (?:media|akhbar|bertulis|resmi|pers|tertulis))?"
            r"|siaran (?:media|akhbar)|keterangan (?:pers|resmi)|dimuat naik|diunggah|dikemas kini|diperbarui|bertarikh"
            r"|tertanggal|melaporkan|memberitahu|menegaskan|menjelaskan|menyatakan|mengungkapkan|menuturkan|memaparkan"
            r"|diakses|dicetak|dipublikasikan",
            said_beside=r"(?:beliau )?di (?:sini|\w+)|beliau"
            r"|(?:beliau|dia|ia|mereka) di (?:sini|\w+)|di \w+ \w+|kepada (?:pemberita|wartawan|media|bernama|antara)"
            r"|(?:ketika|saat) (?:dihubungi|ditemui)",
            said_on=r"pada|hari",
            since=r"sejak"
            r"|(?:sejak|ditubuhkan|didirikan|diasaskan|dibentuk|berdiri|beroperasi|dibina|dibangun|wafat|lahir)(?: pada)?(?: tahun)?",
            since_then=r"sejak",
            stamp_label=r"diterbitkan"
            r"|dikemas ?kini|kemas ?kini|dimuat naik|diunggah|diposting|posting|dipublikasikan|publikasi|terbit|rilis"
            r"|disiarkan|siaran|diperbarui|diperbaharui|pembaruan|dikeluarkan|dihantar|dikirim|ruj(?:ukan)?|nomor surat"
            r"|ditandatangani|disahkan|diwartakan|embargo|dicetak|diakses|bertarikh|tarikh (?:surat|siaran|terbit|kemas ?kini|keluaran|cetak)"
            r"|tanggal (?:surat|terbit|rilis|posting|unggah|cetak)",
            was=r"(?:sebelumnya|sebelum ini|semula|asalnya)(?: (?:dijadualkan|dijadwalkan|diumumkan|direncanakan|dirancang))?|asal(?=:)|lama(?=:)"
            r"|dulu(?=:)|sebelum(?=:)|tertulis|(?:awalnya|tadinya|mulanya)(?: (?:dijadualkan|dijadwalkan|diumumkan))?"
            r"|dipinda dari(?:pada)?|ditukar dari(?:pada)?|bukan|gantian|pengganti|menggantikan",
        ),
        asides=AsideCues(
            shut=r"(?:ditutup|tutup|tidak (?:akan )?bersidang)(?: kepada (?:umum|orang ramai)| untuk umum| sementara)?(?: dari| pada| mulai| tanggal)?"
            r"|(?:diliburkan|libur|bercuti|tidak (?:akan )?(?:beroperasi|buka|melayani|dibuka))(?: (?:kepada|untuk|bagi) (?:umum|orang ramai|pelawat|pengunjung))?(?: sementara)?(?: dari| pada| mulai| tanggal| bermula| antara)?",
            shut_behind=r"[-–—:,]? ?(?:(?:pejabat|kantor|sekolah|perpustakaan|muzium|museum|kedai|toko|kaunter|loket) )?(?:akan |adalah )?(?:ditutup|tutup)"
            r"|[-–—:,]? ?(?:tidak (?:beroperasi|buka|melayani)|libur|bercuti|diliburkan)",
            in_force=r"(?:berkuat ?kuasa(?: pada| mulai)?|mulai berlaku(?: pada)?|berlaku (?:efektif|mulai|sejak)|yang jatuh(?: pada)?)(?: hari| tanggal)?"
            r"|(?:mula berkuat ?kuasa|mulai diberlakukan|diberlakukan(?: mulai)?|efektif(?: per| mulai)?|tamat tempoh|sah sehingga|terhitung(?: mulai)?)(?: pada| hari| tanggal)?",
            example=r"contohnya|misalnya|sebagai contoh|contoh(?= ?:)",
        ),
        lists=ListCues(
            after=r"selepas|setelah|sesudah",
            nothing=r"tiada (?:kelas|mesyuarat)"
            r"|tiada (?:latihan|kuliah|ceramah|perjumpaan|sesi|perlawanan|acara|program|majlis|pertandingan)|(?:tidak|tak) ada (?:kelas|rapat|latihan|kuliah|misa|ibadah|kebaktian|pertemuan|pengajian|kajian|sidang|acara|kegiatan|pertandingan)"
            r"|(?:kelas|kuliah|latihan|pengajian|pertemuan) (?:libur|diliburkan|cuti|ditiadakan)|cuti (?:umum|am|sekolah|raya|peristiwa)"
            r"|libur (?:nasional|lebaran|natal|sekolah|kuliah)",
            off=r"batal|tangguh" r"|tunda|ditiadakan|undur",
        ),
        sittings=SittingCues(
            days=r"(?:tarikh|tanggal|jadual|jadwal|kalendar|kalender)(?: (?:mesyuarat|rapat|sidang))?|(?:mesyuarat|rapat|sidang)(?= akan datang)|mesyuarat|rapat|untuk",
            on=r"pada|bertarikh|tanggal",
            at=r"pukul|jam",
            paper=r"agenda|aturan mesyuarat|undangan rapat|notis mesyuarat|susunan acara",
            record=r"minit(?: mesyuarat)?|catatan mesyuarat|notulen(?:si)?|notula|risalah|berita acara rapat"
            r"|catatan rapat|hasil rapat|resume rapat|ringkasan (?:mesyuarat|rapat)|cabutan minit|berita acara",
            stage=r"\(?(?:draf|belum disahkan|disahkan|konsep|sementara)\)?"
            r"|\(?(?:rasmi|telah disahkan|disetujui|rancangan)\)?",
            present=r"(?:yang )?hadir|turut hadir|ahli[- ]ahli hadir|peserta(?: rapat)?|daftar hadir"
            r"|senarai kehadiran|hadirin|ahli yang hadir|pimpinan rapat|dipengerusikan oleh|dihadiri oleh",
            absent=r"(?:yang )?tidak hadir|kehadiran" r"|ketidakhadiran|berhalangan(?: hadir)?|mohon maaf",
            opened=r"mesyuarat (?:di)?(?:mula(?:kan)?|buka)|mesyuarat bermula|dimulakan|masa mula|rapat (?:dibuka|dimulai)|dibuka (?:pada )?pukul|dimulai (?:pada )?pukul|waktu mulai"
            r"|pengerusi (?:memulakan|membuka) mesyuarat|sidang dibuka|rapat mulai|(?:ketua|pimpinan rapat) membuka rapat",
            closed=r"mesyuarat (?:ditangguhkan|tamat|ditamatkan|bersurai|berakhir)|masa tamat|ditangguhkan pada|rapat (?:ditutup|berakhir|selesai|diskors)|ditutup (?:pada )?pukul|waktu selesai"
            r"|mesyuarat (?:ditutup|selesai)|sidang ditutup|rapat diakhiri|bersurai(?: pada)?",
            until=r"(?:sehingga|hingga|kepada)(?: pada)?|(?:sampai|hingga)(?: dengan)?(?: tanggal)?",
            coming=r"(?:tarikh |tanggal |jadwal |jadual )?(?:mesyuarat|rapat|sidang|pertemuan|perjumpaan)(?: (?:yang )?(?:akan datang|seterusnya|berikutnya|selanjutnya|mendatang))|(?:seterusnya|berikutnya|selanjutnya)(?=\s*:)"
            r"|(?:tarikh|tanggal|jadwal|jadual|cadangan tarikh)(?: bagi| untuk) (?:mesyuarat|rapat|sidang|pertemuan|perjumpaan)(?: (?:akan datang|seterusnya|berikutnya|selanjutnya|mendatang))"
            r"|(?:mesyuarat|rapat|sidang|pertemuan) (?:depan|hadapan|lanjutan|susulan)",
            kind=r"biasa|khas|agung|tahunan|paripurna"
            r"|tergempar|luar biasa|bulanan|suku tahun(?:an)?|pleno|rutin|koordinasi|istimewa|umum|penuh|berkala|mingguan"
            r"|darurat",
            single=r"khas|tergempar|tahunan|luar|biasa|istimewa" r"|luar biasa|darurat|agung|penutupan|perdana",
        ),
        settings=SettingCues(
            office_head=r"waktu (?:pejabat|operasi|solat|sholat|pelayanan)|jam (?:buka|kerja|operasional|pelayanan)|cuti (?:am|umum)|hari libur|tambang|tarif",
            office=r"waktu (?:pejabat|operasi|solat|sholat|layanan|pelayanan|urusan)|jam (?:buka|kerja|operasional|layanan|pelayanan)|cuti (?:am|umum)|libur|tambang|minit mesyuarat|notulen|dividen|imsak(?:iyah)?|kadar bayaran|gaji|kutipan sampah",
            calendar=r"aktiviti|jadual|jadwal|takwim|acara|kegiatan"
            r"|kalend[ae]r|pertandingan|kejohanan|lomba|perlawanan|konsert?|tayangan|akan datang|mendatang|pengajian"
            r"|kajian|ceramah|kuliah|ibadah|misa|aktivitas",
            holders=r"(?:presiden|perdana menteri|menteri (?:luar|pertahanan|luar negeri|pertahanan)|raja|sultan|duta besar|pesuruhjaya tinggi|kedutaan(?: besar)?)(?: republik)?"
            r"|(?:(?:timbalan|wakil) (?:presiden|perdana menteri)|konsul(?: jenderal)?|konsulat(?: jenderal)?|ratu|put[re]a mahkota|emir|kanselir|(?:ketua|kepala) negara|(?:wakil|perwakilan) tetap|menlu|menhan)(?: republik)?",
            council=r"(?:majlis (?:perbandaran|bandaraya|daerah)|dewan bandaraya|pejabat daerah|perbadanan|perbandaran|"
            r"(?:pemerintah|dprd|wali|bupati)(?: kota| kabupaten)?|dinas \w+ (?:kota|kabupaten)|pem(?:kot|kab)|walikota)",
        ),
        titles=TitleCues(
            numbered=r"pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kelapan|kedelapan|kesembilan|kesepuluh|ke-\d+",
            telling=words("khas, khusus, tergempar, istimewa, belia, pemuda, remaja, luar, darurat"),
            invites=r"(?:surat )?(?:undangan|jemputan|notis|pemberitahuan|panggilan|tarikh|tanggal)(?: ke| untuk| bagi)?"
            r"|(?:surat |kad )?(?:pengumuman|makluman|hebahan|peringatan|pengingat|ralat|pindaan (?:tarikh|masa)|perubahan (?:tarikh|jadwal|jadual|tanggal)|undangan terbuka)(?: (?:ke|untuk|bagi|mengenai|tentang|kegiatan|pelaksanaan))?"
            r"|(?:undangan|jemputan) (?:menghadiri|menyertai|peliputan|meliput|liputan)(?: ke| pada)?|simpan tarikh:?"
            r"|catat tarikhnya:?",
            calls=r"panggilan (?:kertas kerja|kertas|makalah|abstrak|untuk (?:makalah|kertas))|jemputan (?:pembentangan|kertas kerja)|undangan (?:makalah|menulis makalah|kontribusi)"
            r"|seruan (?:kertas kerja|makalah)|undangan (?:penulisan|mengirim) \w+|jemputan (?:penulisan|menghantar \w+)",
            generic=words("mesyuarat, pertemuan, sidang, persidangan, rapat, ktt"),
            plain=words("mesyuarat, pertemuan, sidang, ktt, perjumpaan, rapat, rundingan, konferensi, persidangan"),
            editions=words("edisi, penganjuran, penyelenggaraan"),
            instalments=words("edisi, penganjuran, penyelenggaraan"),
            later=words("pertemuan, acara, majlis, mesyuarat, kegiatan, rapat, perhimpunan, perjumpaan, program"),
            definite=r" (?:itu|ini|tersebut|berkenaan)" r"| (?:dimaksud|terbabit|di atas)",
            small=words(
                "dan, di, ke, dari, pada, untuk, bagi, dengan, oleh, yang, dalam, tahunan, antara, serta, tentang, mengenai, sempena, kepada, para"
            ),
            anybodys=words(
                "tahunan, agung, luar, biasa, bulanan, mingguan, khas, am, umum, terbuka, tertutup, penuh, pleno, paripurna, tergempar, jawatankuasa, lembaga, koordinasi, pengurus, pertama, kedua, ketiga, keempat, maya, daring, hibrid, rups, gabungan, terbatas, panitia, komisi, persiapan, istimewa"
            ),
            visits=words("lawatan, kunjungan, kunker, rombongan, jelajah, perjalanan"),
        ),
        mails=MailCues(
            sender=r"daripada|dari",
            sent=r"dihantar|dikirim|tarikh|tanggal",
            subject=r"subjek|perkara|perihal",
            to=r"kepada|salinan|tembusan",
            wrote=r"menulis|tulis",
        ),
        pages=PageCues(
            desk=r"(?:pusat|bilik|kaunter|ruang|meja|loket|bagian|bahagian) (?:media|berita|maklumat|informasi|pelayanan|layanan|tiket|bantuan|pers|humas|pendaftaran|panggilan)",
            opened=r"selamat datang (?:ke|di)|laman (?:web|rasmi)|portal(?: rasmi)?|(?:minit|risalah|notulen)(?: mesyuarat| rapat)?|beranda|situs(?: resmi)?",
            buttons=r"tambah ke kalendar|kongsi|cetak|daftar(?: sekarang| di sini)?|tempah(?: sekarang)?|baca (?:lagi|selanjutnya)|lihat (?:lagi|semua|peta|butiran)|maklumat lanjut|kembali .{1,20}|muat turun(?: .{1,20})?|agenda|minit|tambahkan ke kalender|bagikan|cetak|daftar(?: sekarang| di sini)?|pesan(?: tiket| sekarang)?|selengkapnya|baca (?:juga|selengkapnya)|lihat (?:semua|peta|detail)|info(?:rmasi)? (?:lebih )?lanjut|kembali .{1,20}|unduh(?: .{1,20})?|agenda|risalah|notula(?:en)?",
            stamped=r"diterbitkan|dikemas kini|diperbarui"
            r"|dimuat naik|diunggah|dipublikasikan|dikeluarkan|disiarkan|diposting|terakhir diperbarui|diperbaharui"
            r"|rilis|dicetak",
            small=words(
                "dan, di, ke, dari, pada, untuk, bagi, yang, dengan, oleh, atau, dalam, serta, kepada, daripada"
            ),
            invites=r"(?:jangan (?:lewatkan|lupa|lepaskan(?: peluang)?)|ikuti|ikutilah|saksikan(?:lah)?|hadiri(?:lah)?|jom (?:sertai|ke)|dijemput (?:hadir )?ke|diundang (?:untuk )?(?:hadir )?(?:ke|di|dalam)|pengingat:|peringatan:)(?: (?:majlis|acara))?",
            back=r"kembali(?: lagi)?",
            leads=r"(?:kami )?(?:mengundang|undang|menjemput|mempelawa)(?: \w+){0,5}?(?: (?:dalam|pada|ke|untuk menghadiri|menghadiri))?|"
            r"undangan(?: (?:rapat|menghadiri))?|jemputan(?: (?:ke|menghadiri))?|ikuti(?:lah)?|hadirilah|jangan (?:lewatkan|lepaskan(?: peluang)?)|"
            r"saksikan(?:lah)?|save the date|catat tanggalnya|simpan tarikh|yuk ikut(?:an)?|jom(?: sertai)?|sertai kami(?: (?:di|dalam))?|"
            r"bergabunglah(?: dengan kami)?(?: (?:dalam|di))?|dengan segala hormatnya menjemput(?: \w+){0,5}?",
            presents=r"mempersembahkan|menyelenggarakan|mengadakan|menghadirkan|menganjurkan",
            hosts=r"oleh|diselenggarakan oleh|penyelenggara|bersama|anjuran|dianjurkan oleh|penganjur|dengan kerjasama",
            open_end=words(
                "dan, di, ke, yang, untuk, pada, oleh, dengan, atau, bagi, sebagai, hingga, sampai, daripada, dari, kepada, dalam, akan, adalah, telah, para, serta"
            ),
        ),
        rows=RowCues(
            coming=r"akan datang|seterusnya|berikutnya|mendatang|selanjutnya|berikut" r"|terdekat|selebihnya",
            these=r"berikut|ini" r"|di bawah(?: ini)?|berikut ini",
            contents=r"(?:isi )?kandungan|daftar isi|muka surat|halaman",
            number_of=r"hari|bahagian|bagian|sesi|modul|minggu|kumpulan|kelompok|zona?|wilayah|peringkat|tahap|pusingan|putaran|babak|kelas"
            r"|siri|pertemuan|seri|kloter|gelombang|tahapan|grup|regu|fasa|fase|slot|blok|ronde|etape|kohort|angkatan"
            r"|klaster|pekan",
            questions=words("bagaimana, mengapa, kenapa, apa, siapa, bila, kapan, berapa, adakah, apakah"),
            inside=words("dalam, di, dari, atau"),
            why=r"kerana|karena|akibat|berikutan|disebabkan|susulan|berhubung|sehubungan|lantaran"
            r"|gara-gara|memandangkan|ekoran|mengingat|oleh (?:sebab|karena|kerana)",
            where=r"di|pada",
            remark=r"setelah|sebelum",
            room=r"bilik|dewan|ruang" r"|aula|studio|auditorium|kamar|makmal|galeri",
            titled=r"Dr|Tn|En|Pn|Hj|Ust|Bpk|Ir|Drs" r"|Dra|Sdr|Sdri|KH|Ps|Pdt|Rm|Kol|Mej|Kapt|Letjen|Mayjen",
            person=r"Datuk|Encik|Bpk|(?:Kepada )?Yth"
            r"|Dato['’]?|Tan Sri|Tun|Puan|Cik|Tuan|Ustazah?|Ustadz(?:ah)?|Bapak|Ibu|Sdr|Pdt|Pendeta|Romo|Pastor|KH|Kiai"
            r"|Kyai|Habib|YB|YAB",
            length=r"tempoh|durasi" r"|lama|lamanya",
            start=r"dari|mula|mulai|bermula|pembukaan" r"|dibuka|permulaan|bertolak|berangkat",
            end=r"hingga|sampai|tamat|selesai|akhir|penutupan"
            r"|tutup|pulang|berakhir|ditutup|bersurai|sampai dengan|penutup",
            done_by=r"oleh",
            place_of=r"(?:pelabuhan|dermaga|jeti|kota|bandar|pulau|ibu kota|wilayah|negeri|provinsi)"
            r"|daerah|kampung|desa|kecamatan|kelurahan|kabupaten|mukim|pekan|bandaraya|ibu ?kota|kepulauan|dusun",
            and_=r"dan",
            then=r"kemudian|seterusnya|selanjutnya|lalu|akhirnya",
            again=r"lagi|kembali|semula",
            both=r"kedua(?:-dua)?|ketiga(?:-tiga)?|keempat(?:-empat)?" r"|kedua(?:-dua|[ -]belah)? pihak",
            speaker=r"penceramah|narasumber|pembicara|pemateri"
            r"|pengisi|penyampai|pembentang|penyaji|pengkhotbah|panelis|penceramah jemputan|fasilitator",
            whereabouts=r"tempat|lokasi|bilik" r"|ruang(?:an)?|alamat|venue",
            travellers=r"beliau|dia|ia|mereka",
        ),
        deadlines=DeadlineCues(
            leading=r"sila|mohon|harap|silakan|semua|seluruh|para|segala|dan|tetapi|serta|juga|maka|adapun|namun",
            pronoun=r"ini|itu|ia|dia|mereka|anda|kami|kita|saya|beliau|kamu|siapa|sesiapa",
            thereafter=r"(?:sejurus|serta-merta|segera|sesaat) (?:selepas|setelah)(?: itu| tarikh tutup| penutupan)?|pada (?:masa|waktu) yang sama",
            opened=r"(?:di)?buka|pembukaan",
            reason=r"berikutan|kerana|karena|atas permintaan|akibat|memandangkan|ekoran|disebabkan|mengingat"
            r"|sehubungan(?: dengan)?|bersempena|susulan|gara-gara|demi|atas (?:sebab|alasan|permohonan)|lantaran|dalam rangka"
            r"|menindaklanjuti|berdasarkan|merujuk|berhubung",
            ours=r"kami|ke kami|kepada kami"
            r"|(?:ke|kepada) (?:pihak )?(?:panitia|sekretariat|urus ?setia|redaksi|penganjur|setiausaha)|semua|anda"
            r"|tuan|seluruh",
            stated=r"(?:ditetapkan|dilanjutkan|diperpanjang|dipinda) (?:pada|ke|kepada|menjadi|hingga|sehingga)"
            r"|(?:dianjak(?:kan)?|diundur) (?:ke|kepada|hingga)",
            helps=r"telah|sudah|akan|(?:dilanjut|diperpanjang|ditunda|ditangguh)\w*"
            r"|(?:hendaklah|harus|wajib|mesti|perlu)|di(?:terima|kirim|hantar|serah|kumpul|sampai|kembali|pulang|kemuka|bayar|lunas)\w*",
            complement=r"untuk|bagi|ke|kepada|atas|mengenai" r"|menyertai|mengikuti|tentang|terhadap|berkenaan",
            weekday_before=r"sebelum(?:nya|itu)",
            clock=r"tengah|pukul|jam",
            reports=r"mengingat",
            that=r"bahwa|bahawa",
            relative=r"yang",
            object=r"untuk|bagi|kepada" r"|kepada|ke|sebagai|secara|melalui|menerusi|lewat|via|kami|anda",
            bounds=r"sebelum|selewat|selambat|paling|(?:se)?hingga|sampai|di(?:tutup|lanjut|perpanjang)\w*|anda",
            noun_end=r"aran|iran",
        ),
    ),
    asks=Asks(
        by=before_time(
            r"sebelum(?: atau pada)?|se(?:lewat-lewat|lambat-lambat|lambat)nya(?: pada| tanggal)?|paling (?:lambat|lewat)(?: (?:di(?:terima|sampaikan|kirim(?:kan)?|serahkan)|masuk))?(?: pada| tanggal)?|"
            r"tidak (?:lewat|melewati) (?:daripada )?"
        ),
        until=before_time(r"(?:se)?hingga(?: tanggal)?|sampai(?: dengan)?(?: tanggal)?|s\.d\.?|s/d"),
        cue=cue(
            r"(?:tarikh (?:akhir|tutup)|batas (?:akhir|waktu)|tenggat(?: waktu)?|hari terakhir|tanggal (?:akhir|penutupan))(?: \w+){0,3}|"
            r"dilanjutkan (?:sehingga|hingga|ke)|diperpanjang (?:hingga|sampai|s\.d\.?)"
            r"|tarikh luput|tarikh (?:penghantaran|tutup|penutup) (?:permohonan|penyertaan|borang)|(?:batas (?:masa|pengumpulan|pengiriman|pendaftaran|pembayaran|penyerahan|penerimaan)|tenggat)(?: \w+){0,2}"
            r"|tempoh (?:permohonan|pendaftaran|bantahan)|hari terakhir|terakhir (?:penyerahan|pengumpulan|pendaftaran|pembayaran)"
            r"|deadline|dead line|dateline|selambatnya|jatuh tempo|masa (?:sanggah|pendaftaran) (?:hingga|sampai|berakhir)"
            r"|dilanjut(?:kan)? (?:sehingga|hingga|ke|kepada|sampai)|diperpanjang(?:nya)? (?:ke|menjadi)|lanjutan (?:sehingga|hingga)"
        ),
        late=before_time(r"selepas|setelah|sesudah|lewat(?: dari)?"),
        refused=stems(
            r"(?:tidak|tak)(?: \w+)? (?:di(?:terima|pertimbang|layan|proses|tanggapi)|sah|menerima|melayani)|terlambat|di(?:tolak|anggap gugur)"
            r"|(?:tidak|tak)(?: akan| dapat)? (?:di(?:layani|proses|terima|ikutsertakan|pertimbangkan|masukkan|nilai))"
            r"|hangus|dianggap (?:batal|gugur|mengundurkan diri|tidak)|(?:tidak|tak) dilayan|lewat tidak|akan (?:ditolak|dibatalkan|gugur|hangus)"
        ),
        latest=before_time(
            r"sebelum(?: atau pada)?|se(?:lewat-lewat|lambat-lambat|lambat)nya(?: pada| tanggal)?|paling (?:lambat|lewat)(?: (?:di(?:terima|sampaikan|kirim(?:kan)?|serahkan)|masuk))?(?: pada| tanggal)?|"
            r"tidak (?:lewat|melewati) (?:daripada )?"
        ),
        given=cue(
            r"(?:ada|mempunyai|diberi|memiliki|punya)(?: \w+)? (?:hingga|sehingga|sampai)"
            r"|(?:diberi(?:kan)?|mempunyai|memiliki|punya) (?:waktu|masa|tempoh|kesempatan) (?:hingga|sehingga|sampai)"
        ),
        who=re.compile(
            r"\byang (?:ingin|mahu|mau|hendak|berhasrat|berminat(?: untuk)?|bermaksud|belum|tidak dapat) (?P<wish>.+?),? (?:hendaklah|boleh|dapat|bisa|perlu|harus|wajib|mesti|diminta|diharap(?:kan)?|dimohon|sila|silakan)\b",
            re.IGNORECASE,
        ),
        closes=cue(
            r"(?:di)?tutup(?: pada)?|berakhir(?: pada)?|luput"
            r"|tamat(?: pada)?|luput(?: pada)?|tarikh luput|jatuh tempo(?: pada)?|berakhirnya|kedaluwarsa"
        ),
        tells=cue(
            r"telah|sudah|akan|adalah|ialah|beliau|mereka|kami|dia|keputusan"
            r"|bakal|dijangka|diperkirakan|beliau|mengatakan|berkata|menyebut|kata|ujar|menurut|hakim|polis|polisi|menteri"
            r"|presiden|kerajaan|pemerintah|harga|saham|indeks|menang|kalah|meninggal"
        ),
        sends=cue(
            r"(?:meng)?hantar(?:kan)?|(?:menge)?mukakan|kemukakan|mengemukakan|(?:mengi|ki)rim(?:kan)?|(?:menye|se)rahkan|menyampaikan|sampaikan|mengumpulkan"
            r"|(?:me)?nyampaikan|(?:me)?ngajukan|ajukan|(?:me)?ngunggah|unggah|muat ?naik|memuat ?naik|(?:me)?ngumpulkan"
            r"|kumpulkan|(?:me)?masukkan|memasukkan|(?:me)?melkan|e-?melkan|emelkan|(?:me)?majukan|majukan|pos(?:kan)?"
            r"|kembalikan|mengembalikan|pulangkan|memulangkan|melampirkan|lampirkan|setor(?:kan)?|menyetor(?:kan)?|(?:me)?ngisi"
            r"|isi|lengkapkan|melengkapkan|melengkapi"
        ),
        seeks=cue(
            r"(?:kami|kita|panitia|jawatankuasa|kelab) (?:mencari|menerima|mengundang|menjemput|mengalu-alukan|membutuhkan|memerlukan|mengumpulkan)|(?:dicari|dialu-alukan|diundang)"
            r"|(?:kami|kita|panitia|jawatankuasa|kelab|pihak \w+|persatuan|sekolah|redaksi|komunitas|yayasan|penganjur|penyelenggara) (?:(?:sedang|masih|kini|juga) )?(?:mencari|menerima|mengundang|menjemput|mempelawa|mengalu-alukan|membutuhkan|memerlukan|mengumpulkan|membuka|mengajak|menantikan)"
            r"|dibutuhkan|diperlukan|dipelawa|terbuka (?:kepada|bagi|untuk)|(?:permohonan|penyertaan|pencalonan) (?:adalah )?(?:dipelawa|dibuka|dialu-alukan)"
            r"|lowongan|jawatan kosong|kekosongan"
        ),
        things=cue(_HANDED),
        steps=stems(
            r"peng(?:hantaran|iriman|umpulan)|penyerahan|abstrak|makalah|kertas (?:penuh|kerja)|artikel|naskah|full paper|abstract|versi akhir|revisi akhir|perbaikan|pendaftaran|registrasi|bayaran|pembayaran|pelunasan|proposal|early ?bird|penyertaan|permohonan|pencalonan|tarikh (?:akhir|tutup)|batas|tenggat|camera[- ]?ready|poster|borang|unggah"
            r"|penghantaran|hantar|kirim|serah|muat ?naik|tempahan|pemesanan|deposit|uang muka|pembuktian|daftar ulang"
            r"|registrasi ulang|formulir|naskah penuh|makalah (?:lengkap|penuh)|artikel (?:lengkap|penuh)|draf|revisi"
            r"|slaid|slide|salindia|pembetulan|cetakan|surat pernyataan|hak cipta|karya|video|poster|lembar|berkas|seleksi administrasi"
            r"|pelamaran|pendaftaran ulang|pembelian|akuan"
        ),
        itself=cue(
            r"tarikh|tanggal|hari|pelaksanaan|acara|penyelenggaraan"
            r"|penganjuran|program|kegiatan|seminar|acara|utama|konferensi|persidangan|hari-h|hari h|dan|pada"
        ),
        replies=stems(
            r"pemakluman|pemberitahuan|pengumuman|notifikasi|keputusan|hasil|penerimaan (?:abstrak|makalah|kertas|artikel)|penilaian|semakan|review|seleksi|penerbitan|publikasi|terbit"
            r"|(?:pe)?makluman|senarai pendek|shortlist|lulus|kelulusan|lolos|hasil|keputusan|penjurian|pengumuman|surat (?:penerimaan|jawaban)"
            r"|LoA|letter of acceptance|undangan|anugerah|penganugerahan|pemenang|semakan|penilaian|telaah|reviu|seleksi"
            r"|ulasan|surat jemputan|terbitan|jurnal"
        ),
        handed=handed(
            _HANDED,
            r"untuk|bagi|kepada|ke",
            "pembukaan",
        ),
        offered=offered(
            r"pendaftaran|registrasi|permohonan|tempahan|pemesanan|tiket|pencalonan|penyertaan|(?:jualan|penjualan) tiket|akreditasi|early[- ]bird|lamaran|borang|formulir",
            r"dibuka(?: kembali| semula)?|bermula|dimulai|dimulakan|mulai|mula|(?:mula |mulai )?dijual|pembukaan|boleh (?:dibuat|dibeli|didapati)|bisa (?:dibeli|didapatkan)|tersedia",
            r"pada|mulai|dari|hari|sejak|tanggal|secara|dalam talian|online|akan",
        ),
        open=open_on(
            r"pendaftaran|registrasi|permohonan|pencalonan|penyertaan|tempahan|pemesanan|tiket|undian|pengumpulan|penerimaan|konsultasi|e-undi|akreditasi|lamaran|bantahan|masa (?:sanggah|pendaftaran)|tempoh (?:permohonan|pendaftaran|bantahan|penyertaan)|penghantaran|pengiriman|penyerahan|pembayaran|pelunasan|pembelian|daftar ulang|seleksi administrasi|unggah|early[- ]bird|kaji selidik|soal selidik|kuesioner",
            r"(?:boleh|dapat|bisa|harus|wajib|perlu|hendaklah|mesti) (?:mendaftar|memohon|membeli|mengundi|menempah|memesan|mengisi|menghantar|mengirim|melamar|mengajukan|mengunggah|menyertai|membayar|melunasi|memberi(?:kan)? (?:pandangan|masukan|tanggapan))",
            "mesyuarat|sesi",
        ),
        ask=stems(
            r"daftar|akreditasi|pendaftaran|mendaftar|hantar|menghantar|kirim|mengirim|pengiriman|serah|diserahkan|kemuka|"
            r"dikemuka|bayar|pembayaran|permohonan|mohon|pencalonan|penyertaan|diterima|makalah|abstrak|soalan|borang|"
            r"rsvp|konfirmasi|sahkan|usul|cadangan|sampai kepada"
            r"|lunas|melunasi|dilunasi|lunaskan|jelaskan (?:bayaran|yuran)|menjelaskan (?:bayaran|yuran)|tempah|menempah"
            r"|tempahan|pesan(?:an)? (?:tiket|tempat)|memesan|isi (?:borang|formulir)|mengisi|lengkapkan|melengkapi"
            r"|mendaftarkan|registrasi|beregistrasi|daftarkan|hubungi|maklumkan|memaklumkan|beritahu|sertakan|muat naik"
            r"|memuat naik|unggah|mengunggah|serahkan|menyerahkan|kumpulkan|mengumpulkan|dikumpul|pulangkan|memulangkan"
            r"|kembalikan|mengembalikan|formulir|proposal|naskah|karya|laporan|berkas|dokumen|lamaran|melamar|cadangan"
            r"|mencadangkan|calonkan|mencalonkan|undi|mengundi|sertai|menyertai|ikuti|batalkan|membatalkan|bantahan"
            r"|keberatan|aduan|tuntut|menuntut|klaim|e-?mel|emel|surel|tender|sebut harga|penawaran|abstract|full paper"
            r"|sahkan|mengesahkan|pengesahan|konfirmasikan|mengonfirmasi|mengkonfirmasi|jawab|respons|maklum balas|masukan"
            r"|tanggapan|proksi|surat kuasa|infak|sumbangan|yuran|bayaran|iuran|deposit|uang muka|dp\b|resi|bukti (?:bayar|transfer)"
            r"|lulus(?:kan)?"
        ),
        takes=stems(
            r"tiket|tender|sebut harga|lelang|disampaikan|masukan|tanggapan|tempah|daftar|pendaftaran|dikemuka|diterima|menerima|dikirim|dihantar|menghantar|mengirim|dibuka|permohonan|pencalonan|penyertaan|naskah|soalan"
            r"|pesan|pemesanan|penawaran|undian|mengundi|voting|tuntut|pengambilan|pengumpulan|penyerahan|penerimaan"
            r"|pembelian|penjualan|promo|diskaun|diskon|early ?bird|kupon|tebus|soal selidik|kuesioner|survei|kaji selidik"
            r"|tanggapan|aduan|bantahan|sanggah|keberatan|rayuan|banding|perpanjangan|lamaran|melamar|seleksi administrasi"
            r"|registrasi|daftar ulang|bayar|pembayaran|pelunasan|infak|donasi|sumbangan|akreditasi|pengundian|e-undi"
            r"|konsultasi publik|proposal|abstrak|makalah|karya|masih (?:menerima|dibuka)|lawatan ke kaunter|tuntutan"
            r"|biasiswa|beasiswa|geran|hibah"
        ),
        others=stems(
            r"pengumuman|diumum|berlaku|ditutup untuk|tutup kerana|sah |cuti|libur|yuran|diperpanjang ppkm"
            r"|keputusan (?:akan|dijangka)|hasil(?:nya)? (?:akan|seleksi)|dijangka (?:siap|selesai|dibuka)|target(?:nya)?"
            r"|ditargetkan|disasarkan|sasaran|diharapkan (?:selesai|rampung|tuntas)|rampung|tuntas|siap sepenuhnya|menjelang"
            r"|dipamerkan|dipajang|ditayangkan|tidak beroperasi|beroperasi sehingga|diliburkan|bercuti|masa jabatan"
            r"|berkuat ?kuasa|sah laku|tamat tempoh perkhidmatan|memegang jawatan|menjabat|ditahan|reman|penahanan|dividen"
            r"|kupon bunga|panitia (?:akan|mengumumkan)|pihak penganjur akan|akan (?:dimaklumkan|diumumkan|diberitahu|dihubungi|diproses)"
        ),
        label=stems(
            r".*(?:tarikh (?:akhir|tutup)|batas (?:akhir|waktu)|tenggat|pendaftaran (?:sebelum|hingga|sampai))"
            r"|.*(?:deadline|dateline|due date|tarikh luput|tarikh penghantaran|batas(?= (?:akhir|masa|waktu|peng|pendaf|pembay|penyer|penerim))|jatuh tempo|paling lambat|paling lewat|selambat-lambatnya|selewat-lewatnya|permohonan (?:ditutup|sebelum|sehingga|hingga)|penyertaan (?:ditutup|sebelum|sehingga)|pendaftaran (?:ditutup|terakhir|tutup|sehingga|s\.?d)|pengumpulan (?:naskah|karya|berkas)|penghantaran (?:abstrak|kertas|penyertaan|borang|karya)|pengiriman (?:abstrak|naskah|karya|makalah)|penyerahan (?:naskah|karya|berkas|makalah)|pelunasan|pembayaran (?:sebelum|terakhir)|bayaran (?:sebelum|penuh)|masa pendaftaran|early bird|kertas penuh|full paper|hari terakhir|tarikh akhir)"
        ),
        opens=stems(
            r"dibuka|pembukaan|pengumuman|diumumkan|bermula"
            r"|bermulanya|mulai dibuka|(?:mula|mulai) dijual|dijual mulai|dikeluarkan|diterbitkan|diterima mulai|permulaan"
        ),
        parts=cue(
            r"(?:boleh|hendaklah|mesti|harus|dapat|perlu|wajib|adalah|ialah)(?: \w+)?|sebelum|hingga|sehingga|sampai|"
            r"paling|ditutup|dilanjutkan|diperpanjang|selewat"
            r"|bisa|akan|telah|sudah|kena|diminta|dimohon|diharap(?:kan)?|ditutup|dibuka|berakhir|tamat|diterima|dihantar"
            r"|dikirim(?:kan)?|diserahkan|dikumpulkan|dikembalikan|dipulangkan|disampaikan|dibayar|dilunasi|dijelaskan"
            r"|dibuat|dilakukan|dikemukakan|sampai|masuk|selambat-lambatnya|selewat-lewatnya|paling (?:lambat|lewat)"
            r"|tidak lewat(?: daripada)?"
        ),
        persons=stems(
            r"(?:peserta|ahli|sesiapa|para|jika|bagi|penduduk|calon)\b"
            r"|(?:setiap|semua|seluruh|pihak|ibu ?bapa|orang tua|wali|pelajar|murid|mahasiswa|siswa|pemohon|peminat|penulis|pembentang|pemakalah|pemegang saham|pengunjung|warga|anggota|pengguna|pelanggan|penyewa|pemilik|penjual|peniaga|pekerja|karyawan|pegawai|guru|bapak|ibu|saudara|tuan|puan|anda|kalian|kepada|untuk|yang (?:ingin|berminat|belum|akan|hendak|mahu|berhasrat)|mereka|apabila|bila|kalau|sekiranya|delegasi|media|wartawan|penyokong|alumni|jemaah|jemaat|umat|finalis|pasukan|tim|kontingen|pesilat|atlet)\b"
        ),
        extended=stems(
            r"diperpanjang|dilanjut|ditunda|ditangguh"
            r"|dianjak|diundur|dipanjangkan|perpanjangan|pelanjutan|lanjutan|dipinda"
        ),
        requested=stems(
            r"(?:diminta|dijemput|dimohon)(?: untuk)? \w+ "
            r"|(?:diharap(?:kan)?|dipohon|diingatkan|disarankan|diwajibkan|digalakkan|dimaklumkan|diimbau|dipersilakan|dipelawa|dialu-alukan)(?: agar| supaya| untuk| dapat)? (?:segera )?\w+ "
            r"|(?:sila|silakan|mohon|harap|tolong) (?:agar )?\w+(?:kan)? "
        ),
        acts=acts(
            pendaftaran=r"daftar|mendaftar",
            akreditasi=r"akreditasi",
            pembayaran=r"bayar",
            penghantaran=r"hantar",
            pelunasan=r"lunas|melunasi",
            tempahan=r"tempah|menempah",
            pemesanan=r"pesan|memesan",
            pengesahan=r"sahkan|mengesahkan|pengesahan",
            konfirmasi=r"konfirmasi|mengonfirmasi",
            registrasi=r"registrasi",
            penyertaan=r"penyertaan|sertai|menyertai",
            pengumpulan=r"kumpul|mengumpul",
            penyerahan=r"serahkan|menyerahkan",
            unggahan=r"unggah|mengunggah",
            pengiriman=r"kirim",
            pencalonan=r"calon",
            permohonan=r"mohon",
        ),
    ),
)

_LEXICON = Lexicon(
    "ms",
    heads=words(
        """sidang meja bulat, muzakarah, musyawarah, multaqa, ijtimak, daurah, muhasabah, halaqah, tafaqquh, kuliah dhuha
        kuliah isyak, kuliah perdana, kuliah umum, kuliah tamu, kuliyyah, ratib, burdah, malam qasidah, zikir perdana, munajat
        doa selamat, doa arwah, doa perdana, bacaan doa, solat jenazah, solat istisqa, solat terawih, solat tarawih
        solat aidilfitri, solat aidiladha, solat jumaat, solat berjemaah, selawat perdana, malam selawat, khatam
        khatmul quran, agihan bubur lambuk, bubur lambuk, aqiqah, akikah, cukur jambul, khatan, khatan perdana, berkhatan
        pertunangan, persandingan, malam berinai, resepsi, walimatulurus, walimatul urus, nikah, pernikahan, kesyukuran
        doa kesyukuran, jamuan raya, jamuan makan malam, jamuan akhir tahun, hari keputeraan, sambutan hari jadi, kemahkotaan
        pengurniaan, istiadat pengurniaan, istiadat menghadap, rombongan, serah kunci, penyerahan kunci, lafaz ikrar
        majlis ikrar, bacaan ikrar, penyampaian watikah, penyampaian bantuan, penyampaian sumbangan, penyampaian zakat
        penyampaian cek, penyampaian kunci, penyampaian geran, agihan bantuan, agihan zakat, agihan daging, pertukaran nota
        sebutan, sebutan semula, bicara, bicara semula, pendengaran, pendengaran rayuan, pendengaran awam, pendengaran kes
        pembacaan keputusan, hujahan penutup, hujahan lisan, prosiding, prosiding kes, inkues, siasatan awam, mediasi
        timbang tara, majlis sulh, sesi sulh, sidang kes, pembentangan, pembentangan belanjawan, pembentangan bajet
        pembentangan kertas, undi percaya, undi tidak percaya, undi awal, hari penamaan calon, hari pengundian, hari mengundi
        prk, prn, pesta konvo, minggu haluan siswa, minggu mesra, minggu suai kenal, suai kenal, haluan siswa, viva, viva voce
        pembentangan tesis, pembelaan tesis, ujian lisan, ujian bertulis, ujian amali, kuiz, pidato, bahas, debat
        hari kerjaya, hari bertemu pelanggan, hari kualiti, hari inovasi, hari graduasi, graduasi, hari kecemerlangan
        hari kokurikulum, hari kantin, hari koperasi, hari guru, hari ibu bapa, hari bersama, hari komuniti, hari interaksi
        hari permuafakatan, kem bina semangat, kem kepimpinan, kem motivasi, kem ibadah, kem cuti sekolah, tuisyen, kelas
        kelas tambahan, kelas mengaji, kelas memasak, kelas jahitan, kelas bimbingan, kelas percubaan, lokakarya
        sesi perkongsian, perkongsian ilmu, sembang santai, sembang ilmu, bicarawara, bicara tokoh, bicara ilmu, bicara santai
        diskusi buku, ulasan buku, pelancaran buku, bedah buku, baca puisi, deklamasi, pesta buku, pesta makan, pesta tarian
        jualan gudang, jualan murah, jualan rahmah, jualan garaj, jualan penghabisan, bazaar, pasar lambak, pasar minggu
        pasar pagi, pasar seni, kejuaraan, perlumbaan, lumba basikal, lumba perahu, lumba lari, lumba kuda, pusingan akhir
        pusingan kedua, pusingan kelayakan, peringkat akhir, perlawanan akhir, perlawanan persahabatan, perlawanan pembukaan
        sukaneka, sukan rakyat, sukan tahunan, sukan tara, merentas desa, jalan kaki, walkathon, walkaton, berbasikal, zumba
        aerobik, senam, pendakian, ekspedisi mendaki, triatlon, duatlon, akuatlon, renang, memancing, pertandingan memancing
        tarik tali, grand prix, rali, cabutan undi, sesi latihan, sesi pemilihan, sesi ujian, uji lari, pertunjukan udara
        pertunjukan bunga api, pertunjukan pentas, bunga api, muzikal, bangsawan, wayang kulit, wayang pacak, tayangan perdana
        tayangan amal, tayangan filem, konsert amal, busking, malam kebudayaan, malam kesenian, malam budaya, malam amal
        malam anugerah, malam penghargaan, malam jati diri, malam seni, operasi bersepadu, operasi khas, latihan bersama
        latihan dua hala, latihan ketenteraan, latihan menembak, latihan menyelamat, latihan kebakaran, tembakan meriam
        tembakan peluru hidup, simulasi, latih amal, gerak gempur, kawad kaki, pertandingan kawad, tamat latihan, pentauliahan
        istiadat pentauliahan, penurunan bendera, kibaran jalur gemilang, mengibar jalur gemilang, menaikkan bendera
        pengibaran bendera, serah tugas, penyerahan tugas, amanat tahun baharu, amanat, hari peladang, hari nelayan
        hari ladang, turun padang, sesi turun padang, gotong royong, kerja bakti, khidmat masyarakat, khidmat komuniti
        khidmat nasihat, kaunter bergerak, klinik bergerak, klinik guaman, saringan kesihatan, pemeriksaan kesihatan
        pemeriksaan gigi, imunisasi, suntikan vaksin, pendermaan darah, semburan kabus, fogging, tanam pokok, penanaman pokok
        pelepasan, pelepasan penyu, flag-off, flag off, kempen kitar semula, pembersihan pantai, bersih pantai
        pembersihan sungai, rehlah, riadah, riadah keluarga, ibadat, ekaristi, novena, rosari, doa rosari, jalan salib
        pembaptisan, permandian, krisma, rekoleksi, komuni, komuni pertama, perkumpulan doa, kebangunan rohani, perayaan
        sembahyang, upacara sembahyang, upacara pengebumian, pengkebumian, kremasi, gawai, pesta gawai, pesta kaamatan
        tadau kaamatan, unduk ngadau, pesta menuai, tamu besar, tamu mingguan, taklimat penganalisis, taklimat media
        hari pelabur, penyenaraian, lawatan tapak, taklimat tender, taklimat tapak, penilaian, audit, audit dalaman, naziran
        post-mortem, post mortem, libat urus, perundingan, konsultasi, konsultasi awam, sesi konsultasi, dengar pendapat
        sumbang saran, percambahan fikiran, soal jawab, sesi soal jawab, sesi fotografi, sesi bergambar, sesi rakaman, rakaman
        siaran langsung, himpunan aman, bantahan aman, demo, protes, vigil, himpunan solidariti, nyala lilin, kunjungan rasmi
        kunjungan muhibah, kunjungan balas, lawatan muhibah, lawatan negara, lawatan sambil belajar, lawatan penanda aras
        lawatan audit, penanda aras, lawatan ke tapak, santapan, santapan diraja, makan tengahari, minum pagi, sarapan bersama
        sarapan, malam tautan kasih, malam mesra, malam muhibah, sua muka, sesi bertemu, hari bertemu rakyat, bootcamp
        hari bandar, pertemuan empat mata, pertemuan dua hala, sidang kabinet, kursus kahwin, kursus haji, kursus induksi
        kursus praperkahwinan, kursus dalaman, latihan industri, pelayaran sulung, upacara pecah tanah, upacara penutup
        majlis penutup, penutup, pembukaan, penutupan, pelancaran produk, ibadah umrah, wukuf, korban perdana, ibadah qurban
        sembelihan, sembelihan korban, pencarian bakat, pertandingan akhir, pesta air, pesta pantai, pesta bunga
        pesta layang-layang, pesta lampu, pesta tanglung, kereta berhias, rumah hantu
        qiamullail, usrah, tadarus, maulid, maulidur rasul, marhaban, ibadah korban, akad nikah, misa, kebaktian
        penyampaian hadiah, penyampaian sijil, penyampaian anugerah, minggu orientasi, program motivasi, bicara buku, bicara karya
        fun walk, fun run, senamrobik, vaksinasi, istiadat, bual bicara, sebutan kes, pengurusan kes, hujahan, penghakiman
        pemeteraian, pertukaran dokumen, serah terima, penamaan calon, retret, temu ramah, temuduga, raptai, raptai penuh
        henti tugas, hartal, piket, tunjuk perasaan, pelayaran, makan malam, makan tengah hari, minum petang, jamuan teh, hi-tea
        hari keluarga, hari sukan, hari anugerah, hari raya, solat gerhana, khatam al-quran, majlis khatam, tilawah, pementasan
        bacaan puisi, malam puisi, tadarus al-quran, gala, malam gala, parti, reunion, perjumpaan semula, ekspo, roadshow, jelajah
        jerayawara, himpunan, mesyuarat tergempar, sidang media, sidang akhbar, temu bual, penyerahan, pembukaan tender
        final, solat, ujian, operasi, cabutan
        perkahwinan, pengebumian, pertabalan, separuh akhir, suku akhir, temu duga, peperiksaan, mogok, muktamar
        perbincangan, cabutan bertuah, angkat sumpah, pecah tanah
        kenduri, jamuan, larian, kerja amal, derma darah, moreh, bacaan yasin, misi, hari, malam, mesyuarat
        sidang kemuncak, sidang, persidangan, bengkel, seminar, simposium, kongres, forum, retreat, latihan
        eksesais, lawatan, lawatan rasmi, lawatan kerja, majlis, perhimpunan, konvensyen, pameran, pesta, ekspo
        dialog, pertemuan, perjumpaan, rundingan, mesyuarat agung, persidangan meja bulat, ceramah, kursus, karnival
        hari terbuka, taklimat, webinar, perbicaraan, pilihan raya, sambutan, perasmian, kejohanan, gotong-royong
        sesi libat urus, kempen, kempen derma darah, tayangan, pelancaran, perlantikan, pelantikan, pengisytiharan
        pertandingan, perlawanan, liga, piala, perarakan, perbarisan, pertunjukan, persembahan, konsert, teater
        kuliah, kuliah maghrib, kuliah subuh, tazkirah, tahlil, solat hajat, solat sunat, khutbah, iftar
        berbuka puasa, rumah terbuka, konvokesyen, agm, egm, perbahasan, undian, pengundian, pilihan raya kecil
        pilihan raya umum, lelongan, lelong awam, jualan, jualan amal, bazar, pasar, pasar malam, pasar tani
        ekspedisi, kembara, perkhemahan, kem, kayuhan, marathon, maraton, regata, sukan, temasya, wacana, syarahan
        syarahan umum, diskusi, meja bulat, sesi, sesi dialog, sesi taklimat, sesi penerangan, town hall, rondaan
        gerak kerja, konvoi, kunjungan hormat, kunjungan, kolokium, konferensi, rapat umum, himpunan, demonstrasi
        ziarah, haul, ulang tahun, upacara, upacara temu duga, uji bakat, saringan, pemeriksaan, penyelenggaraan
        gangguan, hentian tugas, hackathon, klinik, festival, rapat, perkampungan"""
    ),
    weak=words(
        """sebutan, bicara, pendengaran, prosiding, mediasi, pembentangan, kelas, debat, pidato, bahas, kuiz, renang, rali, senam
        memancing, berbasikal, jalan kaki, simulasi, amanat, riadah, ibadat, perayaan, sembahyang, penyenaraian, penilaian
        audit, naziran, perundingan, konsultasi, soal jawab, rakaman, demo, protes, viva, nikah, khatan, resepsi, pelepasan
        rombongan, sarapan, minum pagi, sembelihan, pembukaan, penutupan, penutup, imunisasi, muhasabah, solat jumaat
        solat terawih, solat tarawih, solat berjemaah, siaran langsung, pernikahan, pertunangan, tuisyen, khatam, ratib
        musyawarah, pengurniaan, perlumbaan, komuni, bacaan doa, rosari, makan tengahari, kejuaraan, suai kenal, halaqah, prk
        prn, zumba, santapan
        istiadat, hujahan, penghakiman, pelayaran, makan malam, makan tengah hari, minum petang, hari raya, parti, jelajah
        penyerahan, temu bual, temu ramah, tadarus, korban, maulid, vaksinasi
        final, solat, ujian, operasi, cabutan
        jamuan, misi, sidang, latihan, lawatan, majlis, forum, dialog, pertemuan, pesta, kursus, ceramah, sambutan
        taklimat, kempen, sesi, pasar, jualan, sukan, kem, liga, piala, perlawanan, pertandingan, tayangan
        pelancaran, kuliah, undian, himpunan, pemeriksaan, gangguan, penyelenggaraan, kunjungan, upacara, saringan
        rondaan, klinik, diskusi, ziarah, konsert, teater, persembahan, pertunjukan, ekspedisi, rapat"""
    ),
    **SHARED,  # type: ignore[arg-type]
    bodies=words(
        """jawatankuasa, majlis, suruhanjaya, lembaga, dewan, panel, persatuan, kelab, kesatuan, mahkamah, parlimen, kabinet
    mesyuarat majlis, exco, jawatankuasa kecil, jawatankuasa kerja, jawatankuasa tadbir, jawatankuasa pemandu, jawatankuasa induk
    ahli lembaga, lembaga pengarah, lembaga pengelola, badan, biro, sekretariat, senat, pasukan petugas, pasukan
    kumpulan kerja, kumpulan, unit, cawangan, ranting, gabungan, pakatan, konvensyen, tribunal, ibu pejabat, dewan rakyat
    dewan negara, dewan undangan negeri, majlis mesyuarat, jemaah menteri, jemaah nazir, kariah, qariah, pibg, jkkk
    mpkk, rukun tetangga, sukarelawan, koir, paduan suara, ikatan, pertubuhan, angkatan, wanita, pemuda, belia
    koperasi, perikatan, sidang"""
    ),
    houses=words(
        """universiti, sekolah, institut, fakulti, muzium, perpustakaan, masjid, surau, kementerian, jabatan, kedutaan, yayasan, berhad
        pejabat, pusat, akademi, kolej, taman
    agensi, bank, balai, bandaraya, daerah, dewan bahasa, galeri, gereja, hospital, hotel, ibu pejabat, kampung
    kedai, kelab, klinik, koperasi, kompleks, konsulat, kuil, lembaga, madrasah, maahad, majlis, majlis bandaraya
    majlis daerah, majlis perbandaran, mahkamah, makmal, negeri, perbadanan, persekutuan, politeknik, pejabat daerah
    pejabat tanah, pondok, pustaka, radio, sdn bhd, bhd, studio, suruhanjaya, syarikat, tabung, tadika, teater
    tokong, wisma, zoo, kolej vokasional, smk, sk, balai polis, institusi, kumpulan, kesatuan, persuruhanjaya, suruhanjaya tinggi
    rumah, perkhidmatan"""
    ),
    remarks=caption(
        r"(?:tarikh|tanggal|jadwal|jadual) (?:lain(?:nya)?|seterusnya|berikutnya|selanjutnya|akan datang|tambahan)|\*?dibatalkan|dipindahkan|disahkan|dikonfirmasi|(?:akan )?dikonfirmasi|tiada perubahan|tidak berubah|sepanjang hari|dalam talian|daring|luring|"
        r"\*?ditunda|ditangguh(?:kan)?|dipinda|baharu|mulai|hingga|dari|ke|pukul|butiran|agenda|minit|seterusnya|ya|tidak|nota|undangan|jemputan|pengumuman|catat (?:tarikh|tanggal)|simpan tarikh|(?:tajuk|tempat|penceramah)\b.*(?:dimaklumkan|diumumkan)"
        r"|(?:telah )?(?:ditangguhkan|ditiadakan|dipindah|diubah|dimuktamadkan|dijadual(?:kan)? semula)|tentatif"
        r"|belum (?:disahkan|pasti|ditentukan|dimuktamadkan)|akan (?:dimaklumkan|diumumkan|diberitahu|ditentukan|disahkan)(?: .{1,20})?"
        r"|menyusul|(?:telah )?penuh|tempat terhad|tiket habis(?: dijual)?|percuma|terbuka(?: kepada (?:umum|semua|orang ramai))?"
        r"|tertutup|masuk percuma|semua dijemput(?: hadir)?|hibrid|hybrid|bersemuka|fizikal|maya|online|wajib|pilihan"
        r"|seperti (?:biasa|dirancang|jadual)|separuh hari|seharian|tiada(?: acara| mesyuarat| kelas)?|nil|terkini"
        r"|lihat (?:butiran|lagi)|maklumat lanjut|selesai|telah (?:selesai|berlangsung)|ditutup|peringatan|makluman"
        r"|notis|sesi (?:pagi|petang|malam)"
    ),
    dividers=caption(
        r"(?:acara|mesyuarat|program) (?:berkaitan|lalu|lepas|lain|akan datang)|berita terkini|bila|di mana|apa|tarikh|masa|tempat|agenda|program|aktiviti|berita|hubungi|pendaftaran|acara|kalendar|pengenalan|(?:maklumat|butiran|info)(?: (?:acara|program|majlis|mesyuarat|umum|lanjut))?|(?:tarikh|masa) dan (?:masa|tempat)|bila dan di mana|tentang (?:acara|program)|sekilas pandang|laman utama|assalamualaikum.*|salam.*"
        r"|(?:acara|program|aktiviti|mesyuarat|majlis) (?:kami|terkini|bulan ini|minggu ini|seterusnya|utama|pilihan)"
        r"|(?:senarai|jadual) (?:acara|program|aktiviti)|pengumuman(?: (?:penting|am))?|hebahan(?: .{0,15})?|makluman"
        r"|notis|latar belakang|objektif|tujuan|siapa|kenapa|mengapa|bagaimana|ringkasan|sinopsis|(?:isi )?kandungan"
        r"|yuran|cara (?:mendaftar|menyertai)|syarat(?:-syarat)?(?: penyertaan)?|hadiah|untuk maklumat lanjut.*"
        r"|hubungi kami|tuan(?:/| dan |-)puan.*|yang (?:berhormat|berbahagia|dihormati).*|kepada semua.*|terima kasih.*"
        r"|sekian.*|butiran (?:program|acara|majlis|mesyuarat)|siaran media|kenyataan (?:media|akhbar)|sorotan|lampiran"
        r"|soalan lazim"
    ),
    publications=words("""buletin, berita, program, aktiviti, takwim, kalendar
    hebahan, risalah, majalah, warta, akhbar, portal, laman web, laman rasmi, kalendar aktiviti, takwim aktiviti
    jadual, agenda, kemas kini, siaran, blog, diari, minit, notis, laman"""),
    papers=words(
        "notis, jemputan, agenda, panggilan, program, atur cara, tarikh, jadual, masa, surat, kad, poster, brosur, makluman, hebahan, pengumuman, pemberitahuan, tentatif, undangan, takwim, kalendar, jenis, nama, maklumat, butiran, peringatan, pindaan, aturcara, perincian, info"
    ),
    records=words(
        "minit, laporan, cabutan, keputusan, minit-minit, catatan, catitan, rumusan, resolusi, dapatan, galeri, gambar, rakaman, transkrip, ringkasan, kesimpulan, liputan, pengesahan, semakan, laporan-laporan, cabutan minit, hasil, video, foto"
    ),
    body_meeting="Mesyuarat {}",
    deeds=(
        deed("Pertemuan {who} dengan {said}", behind=r"bertemu|mengadakan pertemuan", lead=r"dengan"),
        deed("Pertemuan {who} dengan {said}", behind=r"bertemu"),
        deed("Penandatanganan {it}", behind=r"menandatangani", before=r"ditandatangani"),
        deed("Perasmian {it}", behind=r"merasmikan", before=r"dirasmikan"),
        deed("Pelancaran {it}", behind=r"melancarkan", before=r"dilancarkan"),
        deed("Pembentangan {it}", behind=r"membentangkan|membentang", before=r"dibentangkan|dibentang"),
        deed("Pendengaran {it}", behind=r"mendengar|membicarakan", before=r"didengar"),
        deed("{it}", before=r"dibacakan|disampaikan|diumumkan|diraikan|disambut"),
        deed("Penyerahan {it}", behind=r"menyerahkan", before=r"diserahkan"),
        deed("Tayangan {it}", behind=r"menayangkan", before=r"ditayangkan"),
        deed("Pengundian {it}", behind=r"mengundi", before=r"diundi"),
        deed("Lawatan {it}", behind=r"melawat|menerima kunjungan"),
        deed("Pemanggilan {it}", behind=r"memanggil", before=r"dipanggil"),
        deed("Penanaman {it}", behind=r"menanam", before=r"ditanam"),
        deed("Mogok {it}", before=r"(?:akan )?(?:mogok|melancarkan mogok)"),
        deed("{it}", behind=r"(?:menganjurkan|mengadakan|melangsungkan|menjadi tuan rumah)"),
        deed("{it}", behind=r"menyambut|meraikan|memperingati|menyertai|menghadiri|mengambil bahagian dalam"),
        deed("{it}", behind=r"dijemput|diundang|dipelawa", lead=r"ke|menyertai|menghadiri|hadir ke|hadir"),
        deed("{it}", behind=r"ada|terdapat|akan ada"),
        deed("Ceramah {it}", behind=r"berceramah|bercakap", lead=r"mengenai|tentang"),
        deed("Pelantikan {it}", behind=r"melantik", before=r"dilantik"),
        deed("Pentauliahan {it}", behind=r"mentauliahkan", before=r"ditauliahkan"),
        deed("Pertabalan {it}", behind=r"menabalkan", before=r"ditabalkan|dimahkotakan"),
        deed("Pengebumian {it}", before=r"dikebumikan|disemadikan"),
        deed("Lelongan {it}", behind=r"melelong", before=r"dilelong"),
        deed("Sebutan {it}", before=r"disebut semula|akan disebut"),
        deed("Perbahasan {it}", behind=r"membahaskan|mendebatkan", before=r"dibahaskan|didebatkan"),
        deed(
            "Penyampaian {it}",
            behind=r"menyampaikan(?= (?:hadiah|sumbangan|bantuan|anugerah|sijil|watikah|replika|cek|kunci|geran|zakat|wang)\b)",
        ),
        deed("Penganugerahan {it}", behind=r"menganugerahkan|mengurniakan", before=r"dianugerahkan|dikurniakan"),
        deed("Pengisytiharan {it}", behind=r"mengisytiharkan", before=r"diisytiharkan"),
        deed(
            "Pelepasan {it}",
            behind=r"melepaskan(?= (?:peserta|konvoi|rombongan|kontinjen|pasukan|misi|jemaah|larian|anak)\b)",
            before=r"akan dilepaskan",
        ),
        deed("Pementasan {it}", behind=r"mementaskan", before=r"dipentaskan"),
        deed("Persembahan {it}", behind=r"mempersembahkan", before=r"dipersembahkan"),
        deed("Tayangan {it}", before=r"disiarkan"),
        deed(
            "Pemilihan {it}",
            behind=r"memilih(?= (?:presiden|pengerusi|ketua|jawatankuasa|ahli|calon|perdana|speaker|pemimpin|pengurus)\b)",
        ),
        deed("Tinjauan {it}", behind=r"meninjau", before=r"ditinjau"),
        deed("Pemusnahan {it}", behind=r"memusnahkan", before=r"dimusnahkan"),
        deed("Perobohan {it}", behind=r"merobohkan", before=r"dirobohkan"),
        deed("Pengiktirafan {it}", before=r"diiktiraf"),
        deed("Pengibaran {it}", behind=r"mengibarkan", before=r"dikibarkan"),
        deed("Pelupusan {it}", before=r"dilupuskan"),
        deed("Kuliah {it}", behind=r"berkuliah|bersyarah", lead=r"mengenai|tentang"),
        deed("{it}", behind=r"mengelolakan|mengendalikan|menghoskan|menyelenggarakan|menggelar|menghelat"),
        deed("{it}", behind=r"menjayakan|memeriahkan|bertanding dalam|beraksi (?:di|dalam)"),
        deed(
            "{it}",
            behind=r"mempelawa|menjemput|mengundang|mengajak|dialu-alukan|ayuh|jom|marilah|mari",
            lead=r"ke|menyertai|menghadiri|hadir ke|memeriahkan|sertai|mengikuti|turun ke|datang ke|hadiri|saksikan|meriahkan",
        ),
        deed("{it}", behind=r"jangan lepaskan(?: peluang(?: untuk)?(?: \w+)?)?|saksikan|nantikan|hadirilah|sertailah"),
    ),
    acts=(
        Act(
            cue(
                r"(?:kita|kami) (?:akan )?(?:berjumpa|bertemu|berkumpul|bermesyuarat|berhimpun|berkampung|jumpa|bersua)"
            ),
            "Perjumpaan",
            "perjumpaan",
        ),
        Act(
            cue(
                r"(?:akan |dijadual(?:kan)? |dijangka |kembali ){0,2}(?:bermesyuarat|bersidang|bertemu|bermuzakarah|bermusyawarah|berunding|mengadakan (?:mesyuarat|sidang|perjumpaan))|akan (?:membincangkan|meneliti|menimbang|mempertimbangkan)"
            ),
            "Mesyuarat {who}",
            "mesyuarat",
        ),
        Act(
            cue(r"(?:akan|dijadualkan(?: akan)?) melawat|(?:akan )?(?:melakukan|mengadakan) lawatan (?:\w+ ){0,2}ke"),
            "Lawatan {who} ke {what}",
            "lawatan",
            travels=True,
        ),
        Act(
            cue(
                r"akan (?P<done>dibuka|dirasmikan|dilancarkan|ditandatangani|ditayangkan|disampaikan|dinyalakan|dibacakan|dibentangkan|diserahkan|dipentaskan|dilelong|ditabalkan)"
            ),
            "{who} {done}",
            "",
        ),
        Act(
            cue(
                r"(?:(?:akan|bakal|dijadwalkan|dijadualkan|dijadual) )?(?:tiba|bersandar|berlabuh|singgah|berada|bertolak|berangkat|berlepas|mendarat|berlayar|terbang)"
            ),
            "Lawatan {who} ke {what}",
            "lawatan",
            cue(r"di|ke"),
            travels=True,
        ),
        Act(
            cue(
                r"(?:akan )?(?:menentang|melawan|berdepan(?: dengan)?|menjamu|melayan kunjungan|beraksi menentang|bertemu lawan)"
            ),
            "{who} lawan {what}",
            "perlawanan",
        ),
        Act(
            cue(r"(?:akan|dijadual(?:kan)?|dijangka|bakal) (?:merasmikan|menyempurnakan)"),
            "Perasmian {what}",
            "perasmian",
        ),
    ),
    verbs=cue(
        r"di\w{4,}|me(?:m|n|ng|ny)\w{4,}|akan|telah|sudah|adalah|ialah|ber(?:langsung|mula|akhir|tempat)\w*"
        r"|ber(?:cadang|encana|hasrat|gulir|geser|ganjak|lanjut|tajuk|temakan|jalan|sidang|kumpul|himpun|temu|henti|pindah)\w*|bakal"
        r"|kembali|tetap|batal|urung|gagal|usai|terpaksa|tertunda|tertangguh|dapat|boleh|harus|perlu|mungkin|belum"
        r"|masih|jatuh|me(?:laksanakan|langsungkan|libatkan|labuhkan|lawat|lancarkan|rasmikan|raikan|rancang|lepaskan|laporkan|wakili|warnai|rai|lakukan)"
    ),
    otherwise=cue(
        r"majlis (?:perbandaran|daerah|bandaraya|raja)|dalam latihan"
        r"|majlis (?:agama|amanah|sukan|keselamatan|perundangan|tindakan|peguam|perubatan|permesyuaratan|peperiksaan|penasihat|profesor|ulama|tertinggi|ekonomi|belia|kerajaan tempatan|kanser|perwakilan|mesyuarat)"
        r"|kelas (?:atasan|menengah|bawahan|pekerja|dunia|ekonomi|perniagaan|pertama|\d+)|(?:murid|pelajar|guru|bilik|ketua) kelas"
        r"|hari (?:bekerja|kerja|ini|itu|cuti|kelepasan|biasa|persekolahan|berikutnya|kemudian|pertama|terakhir|yang sama)"
        r"|malam (?:ini|itu|tadi|hari|nanti)|dalam (?:operasi|perbincangan)|visi (?:dan|&) misi|misi (?:kami|dan visi)"
        r"|(?:kertas|borang|yuran|dewan|pusat|jadual|laman) (?:peperiksaan|ujian)|ujian (?:klinikal|makmal|dna|covid|darah|air kencing)"
        r"|waktu operasi|operasi (?:harian|pejabat|perniagaan|syarikat|kaunter|bank)|gangguan (?:seksual|mental|emosi|bunyi)"
        r"|sesi (?:akademik|persekolahan|pengajian|kemasukan|\d{4}/)|(?:nilai|angka|jumlah|harga|pegawai|eksekutif|sasaran) jualan"
        r"|jualan (?:kereta|runcit|rumah|bersih|borong|hartanah)|pasar ?raya|pasaran \w+|kem (?:tentera|terendak|wardieburn|sungai besi|batu kentonmen|kementah|mahkota|penrissen|lok kawi|syed sirajuddin)"
        r"|klinik (?:kesihatan|desa|pergigian|swasta|pakar|kerajaan|panel)|(?:hubungan|kerjasama|lebih|sangat|semakin|begitu|makin|sahabat|rakan|kawan|secara|yang) rapat"
        r"|rapat (?:dengan|antara|kepada|sekali|bersama)|(?:belia dan|kompleks|dewan|kelab|gelanggang|pakaian|peralatan|padang|jabatan|sekolah|unit|menteri|wartawan|setiausaha) sukan"
        r"|(?:jawatankuasa|urus ?setia|ahli) (?:majlis|kempen|sukan)|ahli-ahli majlis|rancangan kem|himpunan (?:data|puisi|cerpen|lagu|karya|dana)"
        r"|surat jemputan|ahli panel|syarikat pelayaran|makan malam ini|bicara soal|piala (?:dan medal|pusingan)"
    ),
    proper=words("hari, malam, minggu"),
)

LANGUAGE = Language("ms", _TIME, _LEXICON)
