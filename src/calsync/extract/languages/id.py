"""Indonesian."""

from __future__ import annotations

from calsync.extract.language import Act, Language, Lexicon, Rank, TimeWords, Told, caption, cue, deed, words
from calsync.extract.languages.ms import SHARED

_NUMBERS: dict[str, object] = {
    word: n for n, word in enumerate("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(), 1)
}

_PARTS = (("pagi", "MO"), ("siang", "MI"), ("sore", "AF"), ("petang", "AF"), ("malam", "NI"))

_WEEK = "senin selasa rabu kamis jumat sabtu minggu".split()

_HOURS = ("satu", "dua", "tiga", "empat", "lima", "enam")

_TIME = TimeWords(
    months={"pebruari": 2, "nop": 11, "nopember": 11, "ags": 8, "sept": 9},
    weekdays={"jum'at": 4, "ahad": 6, "jumat": 4, **{f"hari {day}": n for n, day in enumerate(_WEEK)}},
    weak=frozenset({"sen", "sel", "rab", "kam", "jum", "sab", "min", "minggu", "des", "mei", "jan", "jun"}),
    words={
        "num": {**_NUMBERS, "beberapa": "X"},
        "a": {"satu": 1},
        "ordword": {
            word: Rank(n)
            for words_ in ("pertama kedua ketiga keempat kelima", "i ii iii iv")
            for n, word in enumerate(words_.split(), 1)
        },
        "last": {"terakhir": -1},
        "relpost": {
            "ini": 0,
            "depan": 1,
            "mendatang": 1,
            "lalu": -1,
            "kemarin": -1,
            "yang akan datang": 1,
            "berikutnya": Told(1),
            "sebelumnya": Told(-1),
        },
        "rel": {},
        "deictic": {
            "sehari sebelumnya": ("after", -1),
            "sehari sebelum": ("after", -1),
            "sehari setelah": ("after", 1),
            "sehari setelahnya": ("after", 1),
            "sehari sebelum itu": ("after", -1),
            "keesokan harinya": ("after", 1),
            "sehari sesudahnya": ("after", 1),
            "hari berikutnya": ("after", 1),
            "hari ini": 0,
            "besok": 1,
            "kemarin": -1,
            "lusa": 2,
            "esok": 1,
            "tadi malam": "LNI",
            **{f"{part} ini": f"T{code}" for part, code in _PARTS},
            **{f"{word} {part}": f"T{code}" for part, code in _PARTS for word in ("nanti", "tadi") if part != "malam"},
            "nanti malam": "TEV",
            "malam nanti": "TEV",
            "malam tadi": "LNI",
        },
        "unitmonth": {"bulan": "M"},
        "unityear": {"tahun": "Y"},
        "periodword": {
            "minggu depan": ("W", 1),
            "minggu ini": ("W", 0),
            "minggu lalu": ("W", -1),
            "minggu kemarin": ("W", -1),
        },
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
            "pekan": "W",
            "minggu": "W",
            "jam": "H",
            "menit": "MIN",
            "akhir pekan": "WE",
            "dekade": "DE",
            "kuartal": "Q",
            "triwulan": "Q",
            "malam": "NI",
            "hari kerja": "BD",
        },
        "part": {
            "awal": "early",
            "pertengahan": "mid",
            "akhir": "late",
            "penghujung": "late",
        },
        "half": {"paruh": 1, "separuh": 1},
        "clockto": {"setengah": -30},
        "daypart": {"pagi": "MO", "siang": "MI", "sore": "AF", "malam": "EV", "petang": "AF"},
        "noon": {"tengah hari": 12},
        "midnight": {"tengah malam": 0},
        "ago": {"yang lalu": -1, "silam": -1},
        "hence": {"lagi": 1, "kemudian": Told(1), "ke depan": 1},
        "in": {},
        "within": {"dalam waktu": 1},
        "after": {"setelah": "after", "sesudah": "after"},
        "before": {"sebelum": "before"},
        "from": {
            "dari": 1,
            "antara": 2,
            "mulai": 1,
            "mulai tanggal": 1,
            "dari pukul": 1,
            "mulai pukul": 1,
            "dari tanggal": 1,
            "mulai jam": 1,
        },
        "since": {"sejak": 1},
        "to": {
            "ke": 1,
            "menjadi": 1,
            **{f"{to} {hour}": 1 for to in ("ke", "menjadi") for hour in ("pukul", "jam")},
            "hingga": 1,
            "sampai": 1,
            "sampai dengan": 1,
            "s.d.": 1,
            "s/d": 1,
            "s.d": 1,
            "hingga tanggal": 1,
            "sampai tanggal": 1,
            "sampai pukul": 1,
            "hingga pukul": 1,
            "sd": 1,
        },
        "until": {"paling lambat": "by", "selambat-lambatnya": "by", "paling lambat tanggal": "by"},
        "by": {"per": 1, "paling lambat pada": 1},
        "and": {"dan": 1, "serta": 1, "dan tanggal": 1},
        "or": {"atau": 1},
        "at": {"pukul": 1, "pkl": 1, "pkl.": 1, "jam": 1, "pada pukul": 1, "pada jam": 1, "sekitar pukul": 2},
        "on": {"pada": 1, "pada tanggal": 1, "pada hari": 1, "tertanggal": 1},
        "ofin": {"dalam": 1},
        "of": {},
        "the": {},
        "about": {"sekitar": 1, "kira-kira": 1},
        "for": {"selama": 1},
        "weekdays": {  # "setiap hari" by itself is each day
            f"{every} hari {day}": number
            for every in ("setiap", "tiap")
            for number, day in enumerate("senin selasa rabu kamis jumat sabtu minggu".split())
        },
        "every": {"setiap": 1, "tiap": 1},
        "freq": {"harian": "D", "mingguan": "W", "bulanan": "M", "tahunan": "Y"},
        "weekof": dict.fromkeys(("pekan yang dimulai", "minggu yang dimulai", "pekan yang dimulai pada"), 1),
        "monthword": {},
        "holiday": {
            "hari kemerdekaan": "08-17",
            "hari natal": "12-25",
            "hari buruh": "05-01",
            "hari pahlawan": "11-10",
            "hari kartini": "04-21",
            "hari sumpah pemuda": "10-28",
            "jumat agung": "E-2",
        },
        "dayword": {"tanggal": 1, "tgl": 1},
        "yearword": {},
        "reference": {
            "sekarang": "PRESENT_REF",
            "saat ini": "PRESENT_REF",
            "kini": "PRESENT_REF",
            "baru-baru ini": "PAST_REF",
            "segera": "FUTURE_REF",
        },
    },
    heads=frozenset(
        "ruang no nomor tel telepon fax faks halaman hal lantai gedung jalan jl pasal ayat uu angkatan blok kelas versi lt rt rw butir kode".split()
    ),
    hour_signs=frozenset(),
    past=frozenset(
        "telah berlangsung berakhir ditutup lalu kemarin tadi dihadiri mengatakan katanya ujarnya bertemu usai membuka meresmikan "
        "melantik memimpin".split()
    )
    - {"berlangsung"},
    future=frozenset("akan bakal dijadwalkan direncanakan rencananya mendatang diharapkan diundang".split()),
)

_LEXICON = Lexicon(
    "id",
    heads=words(
        """pleno, rapat pleno, rakornas, rakorda, rakorwil, rakortek, rakorsus, rakerwil, rakercab, rakercabsus, rakernis
        rakerprov, konfercab, konferwil, konkernas, konkerda, konbes, muskerwil, muskercab, musprov, musorprov, musorkab
        musorkot, musornas, muspimnas, muspim, muskot, muskab, musran, musancab, mukernas, mukerwil, mukercab, mukota, mukab
        muskom, milad, harlah, hari lahir, hari jadi, klb, sidang sinode, sinode, sidang isbat, sidang kode etik
        pembacaan vonis, pembacaan dakwaan, pembacaan eksepsi, pembacaan pleidoi, pembacaan pledoi, pembacaan surat dakwaan
        pleidoi, pledoi, pemeriksaan setempat, pemeriksaan terdakwa, pemeriksaan ahli, konstatering, eksekusi, aanmaning
        lelang eksekusi, rekonstruksi, olah tkp, pelimpahan berkas, public hearing, rdpu, pandangan umum, pemandangan umum
        jawaban gubernur, uji coba, peninjauan, kunker, kunjungan lapangan, kunjungan balasan, kunjungan industri
        kunjungan muhibah, kunjungan studi, studi lapangan, studi tiru, studi komparasi, studi ekskursi, kuliah lapangan
        kuliah perdana, kuliah pakar, kuliah subuh, stadium general, studium generale, praktikum, uts, uas, ulangan umum
        penilaian akhir semester, asesmen, asesmen nasional, ujian nasional, ujian sekolah, ujian akhir, ujian praktik
        ujian skripsi, ujian tesis, ujian disertasi, ujian tertutup, tryout, try out, utbk, seleksi, tes, tes kesehatan
        psikotes, semhas, sempro, sidang akhir, mpls, masa orientasi, pesantren kilat, pesantren ramadan, sanlat, daurah
        kajian, kajian rutin, kajian ahad, kajian subuh, kajian akbar, kultum, khotbah, tausiyah, tausiah, dzikir akbar
        zikir akbar, dzikir, zikir, istighotsah, mujahadah, majelis taklim, majelis zikir, majelis dzikir, majelis shalawat
        majelis selawat, shalawat akbar, sholawat, shalawat, selawat, mauludan, muludan, rajaban, isra miraj, isra mi'raj
        salat idul fitri, salat idul adha, shalat id, sholat id, salat ied, shalat ied, sholat ied, shalat idul fitri
        shalat idul adha, sholat idul fitri, sholat idul adha, salat jumat, salat gerhana, shalat gerhana, salat istisqa
        shalat istisqa, salat gaib, shalat gaib, tarawih, iktikaf, itikaf, sahur on the road, santunan, santunan anak yatim
        penyembelihan, penyembelihan hewan kurban, takbir keliling, syawalan, ketupatan, nyadran, sadranan, slametan
        merti desa, bersih desa, sedekah laut, larung, larung saji, petik laut, seren taun, tabuik, pasola, rambu solo
        mapalus, bau nyale, yadnya kasada, pawiwahan, pujawali, mecaru, melaspas, ogoh-ogoh, cap go meh, barongsai, kathina
        ibadat, ekaristi, perayaan ekaristi, tahbisan, pentahbisan, penahbisan, prosesi, jalan salib, tablo, novena, adorasi
        rosario, doa rosario, doa lingkungan, doa arwah, doa pagi, pendalaman iman, peneguhan sidi, angkat sidi, baptisan
        baptisan kudus, perjamuan kudus, sekolah minggu, persekutuan doa, ibadah raya, ibadah syukur, ibadah padang, natalan
        paskahan, perayaan natal, perayaan paskah, kkr, penyegaran iman, katekisasi, kursus perkawinan, komuni pertama, krisma
        ibadah pemakaman, ibadah penghiburan, tutup peti, kremasi, pelepasan jenazah, musrenbangdes, musrenbangcam
        musrenbangnas, musrenbangkel, musdesus, musdus, operasi pasar, operasi yustisi, razia, gerakan pangan murah
        pasar sembako, penyaluran, penyaluran bantuan, pembagian sembako, pembagian takjil, bagi takjil, pelayanan keliling
        samsat keliling, layanan keliling, jemput bola, sensus, pilkades, pilpres, pileg, pilgub, pilbup, pilwalkot
        pemilihan umum, pemilihan, pemilihan ketua, pemilihan rektor, pemilihan raya, pemira, penetapan, penghitungan suara
        hitung ulang, coblosan, rapat umum, apel pagi, apel akbar, apel siaga, defile, devile, latma, latihan menembak
        pisah sambut, lepas sambut, kenal pamit, laporan korps, tradisi korps, tradisi penerimaan, pengucapan sumpah
        sumpah jabatan, detik-detik proklamasi, pengibaran bendera, penurunan bendera, malam renungan, renungan suci
        apel kehormatan, ziarah nasional, tabur bunga, napak tilas, pemberangkatan, penyambutan, penjemputan, flag off
        flag-off, kick off, kick-off, kickoff, ground breaking, soft opening, grand launching, commissioning
        malam penganugerahan, malam puncak, malam final, malam grand final, malam budaya, malam amal, malam keakraban
        malam inaugurasi, malam anugerah, malam takbiran, malam satu suro, grand final, puncak acara, puncak peringatan
        puncak perayaan, jamuan, jamuan makan malam, jamuan kenegaraan, santap malam, makan malam, makan siang, gala dinner
        ramah tamah, coffee morning, ngopi bareng, ngobrol santai, ngobrol bareng, ngaji bareng, ngaji, ngabuburit
        nonton bersama, meet and greet, jumpa fans, fan meeting, jumpa pembaca, temu pembaca, temu ilmiah, temu pendapat
        temu usaha, temu kader, temu warga, temu relawan, temu pers, temu penulis, temu teknis, media gathering
        press conference, konpers, doorstop, briefing, rapat teknis, manager meeting, monev, visitasi, asesmen lapangan
        verifikasi lapangan, uji petik, uji emisi, uji kir, uji kesetaraan, fgd, focus group discussion, diseminasi, ekspose
        gelar produk, gelar potensi, gelar teknologi, gelar seni, gelar wisata, gelar akbar, gelar dagang, pesta buku
        pasar kreatif, pasar tani, pasar ramadan, pasar kaget, kontes, sayembara, fashion show, peragaan busana, drama musikal
        drama, monolog, pembacaan puisi, baca puisi, deklamasi, wayang kulit, wayang orang, wayang golek, ludruk, ketoprak
        lenong, jaranan, orkes, resital, pemutaran, pemutaran perdana, gala premiere, screening, layar tancap, bedah film
        bedah kasus, bedah kampus, bedah skripsi, coaching clinic, workshop, diklat, diklatsar, latsar, latihan dasar
        in house training, training of trainers, bimwin, pembinaan, pendampingan, penataran, lokalatih, lokmin, minilok
        pekan budaya, pekan seni, pekan imunisasi nasional, car free night, lelang jabatan, open bidding, aanwijzing
        pembukaan penawaran, public expose, paparan publik, rupslb, rupst, rupo, rat, rapat anggota tahunan, laga uji coba
        laga persahabatan, laga kandang, laga tandang, leg kedua, partai final, partai puncak, partai semifinal, semi final
        babak kualifikasi, babak semifinal, drawing, kejurkab, kejurkot, kejurprov, kejurwil, open tournament, balapan, balap
        balap sepeda, balap motor, road race, grasstrack, drag race, fun bike, fun walk, night run, color run, trail run
        charity run, lari lintas alam, lomba lari, jalan kaki, jalan gembira, pendakian, pendakian massal, lintas alam
        arung jeram, lomba mancing, mancing bersama, pacuan kuda, karapan sapi, kerapan sapi, popda, popnas, peparnas, peparda
        porseni, porkab, porkot, pomnas, pomprov, fornas, osn, fls2n, o2sn, mtq, stq, pesparawi, pesparani, class meeting
        classmeeting, perjusa, perkajum, raimuna, musabaqah, cerdas cermat, lomba cerdas cermat, vaksin massal
        vaksinasi massal, khitan massal, sunat massal, operasi katarak, pemeriksaan kesehatan, cek kesehatan, skrining
        skrining kesehatan, pengobatan massal, posbindu, kelas ibu hamil, penghijauan, reboisasi, tanam pohon, tanam bibit
        bersih pantai, bersih-bersih, bersih sungai, aksi bersih, tebar benih, penebaran benih, pelepasliaran, panen raya
        panen perdana, tanam perdana, aksi damai, aksi massa, aksi kamisan, aksi solidaritas, aksi buruh, aksi unjuk rasa
        unras, mimbar bebas, orasi, orasi kebudayaan, orasi politik, orasi budaya, pidato kenegaraan, pidato, akad
        resepsi pernikahan, ngunduh mantu, siraman, midodareni, tunangan, pertunangan, aqiqah, akikah, tahlil, tahlil akbar
        kumpul keluarga, temu keluarga, kumpul bareng, kunjungan pastoral, kunjungan kehormatan, courtesy call, mubeslub
        rapat akbar, pelatnas, training center, seleksi nasional, uji tanding, sparing, sparring, kuliah tujuh menit
        sarapan bersama, silaturahim, silaturrahmi, silaturrahim, halal bi halal, mudik gratis, mudik bersama, penutupan mtq
        perjalanan dinas, wawancara calon, ekshibisi, eksibisi, demo masak, demo produk, demo ekskul, demo uskm
        temu wirausaha, pitching, demo day, hari pelanggan, rapat redaksi, sambang desa, sambung rasa, saresehan
        sambang warga, jaring aspirasi, jaring pendapat, dialog publik, talk-show, podcast, siaran langsung, live streaming
        sharing session, kelas inspirasi, kelas memasak, kelas menulis, kelas daring, kelas online, kelas malam, tatap muka
        open recruitment, oprec, temu anggota, penerimaan rapor, pembagian rapor, pengambilan rapor, pembagian raport
        kelulusan, outbond, outbound, family gathering, employee gathering, rekreasi, darmawisata, karyawisata, field trip
        widyawisata, tamasya, pemusnahan, pemusnahan barang bukti, gelar barang bukti, penyerahan bantuan, peletakan batu
        peluncuran produk, penanaman mangrove, rilis kasus
        ratas, rapim, pembacaan putusan, pembacaan tuntutan, pemeriksaan saksi, praperadilan, gelar perkara, mediasi
        keterangan pers, musdes, munaslub, muscab, muswil, temu nasional, temu akbar, silaturahmi, silatnas, halalbihalal, tabligh
        maulid, maulid nabi, isra mikraj, nuzulul quran, khataman, manaqib, istighosah, selamatan, kenduri, sedekah bumi, ruwatan
        labuhan, sekaten, grebeg, ngaben, piodalan, odalan, melasti, kebaktian kebangunan rohani, rekoleksi, pembaptisan
        pemberkatan, akad nikah, resepsi, lamaran, khitanan massal, sunatan massal, nikah massal, baksos, posyandu, penanaman pohon
        long march, deklarasi, kampanye, kampanye akbar, pencoblosan, rekapitulasi, uji publik, uji kelayakan
        fit and proper test, tes tertulis, tes wawancara, wawancara, promosi doktor, yudisium, pengukuhan, pengukuhan guru besar
        ospek, pkkmb, pembekalan, pelepasan, penarikan, perpisahan, study tour, studi banding, olimpiade, persami, gelar pasukan
        sertijab, gebyar, pesta rakyat, pesta kembang api, pesta, makrab, penganugerahan, groundbreaking, topping off
        soft launching, grand opening, launching, gathering, temu pelanggan, temu bisnis, business matching, job fair, bursa kerja
        car free day, sepeda gembira, laga, derbi, leg pertama, kejurnas, kejurda, porprov, pekan olahraga, penutupan, pembukaan
        kopdar, kopi darat, uji kompetensi, monitoring, supervisi, inspeksi mendadak, sidak, konsultasi, konsultasi publik
        paripurna, perlombaan, tirakatan, tasyakuran, latgab, gelar budaya, gelar karya, malam tirakatan, rembuk, rembug
        curah pendapat, temu karya, jalan santai, lari santai, penyuluhan, pembahasan, penyisihan, babak penyisihan, perempat final
        penjurian, pengundian, pembagian, sunatan, kenaikan kelas, wisata religi, ziarah kubur, nikahan, penutupan kkn
        evaluasi, survei, reses, apel, demo, pasar
        pernikahan, pemakaman, penandatanganan, semifinal, perempat final, gotong royong, mogok, piknik, pencanangan
        arak-arakan, imunisasi, peletakan batu pertama, pengambilan sumpah, serah terima jabatan
        reuni, donor darah, kerja bakti, bakti sosial, pengajian, jalan sehat, halal bihalal, misi, malam, hari
        rapat, sidang, pertemuan, ktt, konferensi, lokakarya, seminar, simposium, kongres, forum, retreat, latihan
        latihan bersama, kunjungan, kunjungan kerja, kunjungan kenegaraan, upacara, pameran, festival, dialog
        musyawarah, musyawarah nasional, munas, rakernas, rapat kerja, rapat koordinasi, rapat umum pemegang saham
        rups, pelatihan, webinar, diskusi, perundingan, konser, pawai, peresmian, pelantikan, lomba, turnamen, bazar
        muktamar, temu wicara, sarasehan, audiensi, pertemuan puncak, rapat paripurna, sidang paripurna
        dengar pendapat, pemilu, pasar malam, bedah buku, peluncuran, peluncuran buku, wisuda, dies natalis
        kuliah umum, kuliah tamu, orasi ilmiah, ujian terbuka, ujian, bimbingan teknis, bimtek, sosialisasi
        penyuluhan, jumpa pers, temu media, konperensi, rdp, musrenbang, musda, mubes, konferda, rakor, raker
        rakerda, ijtima, tabligh akbar, istigasah, haul, tahlilan, yasinan, salat id, salat tarawih
        buka puasa bersama, buka bersama, bukber, sahur bersama, takbiran, doa bersama, misa, ibadah, kebaktian
        retret, natal bersama, perayaan, peringatan, syukuran, hut, ulang tahun, karnaval, kirab, parade
        pertunjukan, pentas, pentas seni, pagelaran, pergelaran, teater, pemutaran film, nobar, nonton bareng
        pekan raya, ekspo, expo, pasar murah, pasar rakyat, pertandingan, kejuaraan, liga, piala, kompetisi, final
        lari, maraton, fun run, sepeda santai, gowes, senam, kemah, perkemahan, jambore, outing, wisata, ziarah, tur
        patroli, geladi, gladi, gladi bersih, simulasi, demonstrasi, unjuk rasa, aksi, pilkada, pemungutan suara
        debat, debat publik, lelang, undian, lelang terbuka, penyerahan, serah terima, inaugurasi, orientasi, kelas
        kursus, kuliah, ceramah, bincang, bincang-bincang, gelar wicara, talkshow, talk show, meja bundar, kolokium
        panel, hackathon, temu alumni, temu kangen, open house, donor darah massal, vaksinasi, pengobatan gratis
        lawatan, muhibah, persidangan, pemeliharaan, pemadaman, technical meeting, audisi, babak final, arisan"""
    ),
    weak=words(
        """pleno, hari lahir, pleidoi, pledoi, eksekusi, rekonstruksi, kunker, peninjauan, uji coba, praktikum, uts, uas, asesmen
        tes, seleksi, kajian, kultum, khotbah, tausiyah, tausiah, dzikir, zikir, sholawat, shalawat, selawat, tarawih, iktikaf
        itikaf, santunan, penyembelihan, larung, ibadat, ekaristi, prosesi, adorasi, rosario, baptisan, krisma, razia
        penyaluran, pemilihan, penetapan, penyambutan, penjemputan, pemberangkatan, jamuan, makan malam, makan siang
        santap malam, ramah tamah, ngaji, briefing, diseminasi, ekspose, kontes, sayembara, drama, monolog, deklamasi, orkes
        pemutaran, workshop, diklat, pembinaan, pendampingan, rat, balapan, balap, jalan kaki, pendakian, skrining
        penghijauan, bersih-bersih, orasi, pidato, akad, tunangan, pertunangan, siraman, tahlil, drawing, screening
        commissioning, podcast, siaran langsung, live streaming, tatap muka, kelulusan, rekreasi, pemusnahan, sinode
        bagi takjil, kick off, kick-off, kickoff, flag off, sensus, milad, silaturahim, novena, salat jumat, sparing, sparring
        seminar hasil, resital, defile, devile, konstatering, pandangan umum, jemput bola, sekolah minggu, training center
        pelatnas, katekisasi, doa pagi, open recruitment, barongsai, tablo, pitching
        mediasi, silaturahmi, resepsi, lamaran, deklarasi, kampanye, wawancara, pengukuhan, pembekalan, pelepasan, penarikan
        perpisahan, olimpiade, pesta, launching, gathering, laga, penutupan, pembukaan, monitoring, supervisi, konsultasi
        perlombaan, pembahasan, penyisihan, pembagian, kenduri, labuhan, rekapitulasi, gebyar, maulid, tabligh
        evaluasi, survei, reses, apel, demo, pasar
        misi, sidang, latihan, kunjungan, forum, dialog, pertemuan, diskusi, rapat, lomba, upacara, konser, ujian
        peluncuran, sosialisasi, penyuluhan, misa, ibadah, peringatan, perayaan, hut, liga, piala, kompetisi, final
        lari, senam, wisata, tur, ziarah, patroli, simulasi, aksi, debat, undian, lelang, penyerahan, kelas, kursus
        kuliah, ceramah, panel, audisi, pemeliharaan, pemadaman, orientasi, vaksinasi, pertandingan, pertunjukan
        pentas, teater, parade"""
    ),
    **SHARED,  # type: ignore[arg-type]
    bodies=words(
        """komisi, dewan, panitia, komite, badan musyawarah, majelis, pengurus, asosiasi, perkumpulan, ikatan, himpunan, mahkamah
        parlemen, kabinet, dprd, dpr
    badan, biro, forum, fraksi, pansus, panja, banggar, banmus, bamus, bapemperda, badan anggaran, badan kehormatan
    badan legislasi, baleg, bawaslu, kpu, kpud, ppk, pps, bpd, lpm, bem, dpm, mpm, osis, senat, satgas, satuan tugas
    kelompok kerja, pokja, gugus tugas, tim, direksi, dewan komisaris, dewan direksi, dewan pengawas, dewan pendidikan
    dewan pengurus, dewan pimpinan, majelis hakim, majelis rakyat, majelis jemaat, majelis sinode, majelis ulama
    mpr, dpd, pengadilan, rukun tetangga, rukun warga, karang taruna, pkk, dharma wanita, paguyuban, persatuan
    serikat, perhimpunan, gabungan, organisasi, lembaga, yayasan, komunitas, klub, sanggar, paduan suara, kelompok tani
    gapoktan, koperasi, fakultas, sinode, klasis, paroki, keuskupan, jemaat, komisi pemuda, wilayah, cabang, ranting
    anak cabang, gerakan pemuda, unit kegiatan mahasiswa, ukm, himpunan mahasiswa, kwartir"""
    ),
    houses=words(
        """universitas, sekolah, institut, fakultas, museum, perpustakaan, masjid, gereja, kementerian, dinas, kedutaan, yayasan, pt, tbk
        kantor, pusat, akademi, kabupaten, kota
    rumah sakit, rsud, puskesmas, balai, balai desa, balai kota, bank, bumn, bumd, cv, desa, kelurahan, kecamatan
    provinsi, pemerintah, pemkot, pemkab, pemprov, departemen, badan, lembaga, pengadilan, pengadilan negeri, kejaksaan
    kejaksaan negeri, polres, polsek, polda, kodim, koramil, kodam, lanud, lanal, rektorat, politeknik, sekolah tinggi
    stikes, stie, madrasah, pesantren, pondok pesantren, sma, smk, smp, sd, tk, paud, sman, smpn, hotel, galeri
    taman budaya, teater, gedung, konsulat, konsulat jenderal, kbri, keuskupan, paroki, katedral, vihara, pura
    klenteng, wihara, klinik, koperasi, perusahaan, perseroan, perum, grup, radio, stasiun, sanggar, studio, toko
    toko buku, mal, kafe, kedai, kebun raya, kebun binatang, laboratorium, unit pelaksana teknis, komisi, bursa efek
    musala, mushola, gpib, gkj, hkbp"""
    ),
    remarks=caption(
        r"hari,? (?:dan |/ ?)?tanggal|(?:tanggal|jadwal) (?:lain(?:nya)?|berikutnya|selanjutnya|mendatang|tambahan)|\*?dibatalkan|\*?ditunda|diundur|baru|mulai|hingga|dari|ke|pukul|rincian|agenda|notulen|berikutnya|ya|tidak|catatan|(?:judul|tempat|pembicara|tema)\b.*(?:diumumkan|menyusul|dikonfirmasi)"
        r"|(?:telah |sudah )?(?:ditiadakan|dipindah(?:kan)?|diubah|dimajukan|dimundurkan|dijadwal(?:kan)? ulang|ditangguhkan)"
        r"|tentatif|belum (?:pasti|ditentukan|dikonfirmasi|final)|akan (?:diumumkan|ditentukan|diinformasikan|dikonfirmasi)(?: .{1,20})?"
        r"|menyusul|(?:sudah )?penuh|kuota (?:penuh|terbatas|habis)|tempat terbatas|tiket (?:habis|terjual)(?: .{1,10})?"
        r"|habis terjual|gratis|bebas|terbuka(?: untuk (?:umum|semua))?|tertutup|masuk gratis|terbatas|hybrid|hibrida"
        r"|luring|daring|tatap muka|online|offline|wajib|opsional|seperti biasa|sesuai jadwal|setengah hari|seharian"
        r"|sehari penuh|tidak ada|nihil|kosong|terbaru|lihat (?:detail|selengkapnya)|selengkapnya|selesai|(?:telah|sudah) (?:selesai|berlangsung|lewat)"
        r"|ditutup|pengingat|pemberitahuan|undangan|simpan tanggal(?:nya)?|dikonfirmasi|tidak berubah|tetap|sepanjang hari"
        r"|sesi (?:pagi|siang|sore|malam)|s\.?d\.?"
    ),
    dividers=caption(
        r"(?:acara|agenda|rapat) (?:terkait|lainnya|mendatang|sebelumnya|yang lalu)|berita terbaru|kapan|di mana|apa|tanggal|waktu|tempat|agenda|acara|program|kegiatan|berita|kontak|pendaftaran|kalender|pengantar|yth.*|assalamualaikum.*|salam.*|(?:informasi|detail|info)(?: (?:acara|kegiatan|rapat|umum|lanjut))?|(?:tanggal|waktu) dan (?:waktu|tempat)|kapan dan di mana|kapan|tentang (?:acara|kegiatan)|sekilas|beranda"
        r"|(?:acara|kegiatan|agenda) (?:kami|terbaru|bulan ini|minggu ini|rutin|pilihan)|(?:daftar|jadwal) (?:acara|kegiatan|agenda)"
        r"|pengumuman(?: (?:penting|umum))?|undangan|warta(?: jemaat)?|latar belakang|tujuan|maksud dan tujuan|sasaran"
        r"|siapa|mengapa|bagaimana|ringkasan|sinopsis|daftar isi|biaya|cara (?:mendaftar|pendaftaran)|syarat(?: dan ketentuan)?"
        r"|hadiah|hubungi kami|narahubung|kontak person|dengan hormat.*|kepada yth.*|bapak/ibu.*|shalom.*|om swastiastu.*"
        r"|terima kasih.*|demikian.*|lampiran|catatan|keterangan|siaran pers|rilis(?: pers)?|sorotan|tanya jawab"
    ),
    publications=words("""buletin, berita, warta, program, kegiatan, agenda, kalender
    pengumuman, info, majalah, koran, portal, situs, situs web, laman, jadwal, blog, siaran, rilis, surat kabar
    tabloid, edaran, harian, kabar, notulen, papan pengumuman, siaran pers"""),
    papers=words(
        "undangan, agenda, pengumuman, panggilan, pemberitahuan, acara, surat, tanggal, waktu, nama, jenis, makluman, informasi, info, pengingat, rundown, undangan terbuka, susunan, poster, flyer, brosur, edaran, ralat, kalender, detail, rincian, notifikasi, revisi, perubahan"
    ),
    records=words(
        "notulen, risalah, laporan, hasil, ringkasan, catatan, notula, notulensi, berita acara, rekap, rekapitulasi, dokumentasi, galeri, foto, video, rekaman, transkrip, kesimpulan, simpulan, rumusan, resolusi, liputan, kilas balik, prosiding, keputusan, tindak lanjut"
    ),
    body_meeting="Rapat {}",
    deeds=(
        deed("Pertemuan {who} dengan {said}", behind=r"bertemu|mengadakan pertemuan", lead=r"dengan"),
        deed("Pertemuan {who} dengan {said}", behind=r"bertemu"),
        deed("Penandatanganan {it}", behind=r"menandatangani|meneken", before=r"ditandatangani|diteken"),
        deed("Peresmian {it}", behind=r"meresmikan", before=r"diresmikan"),
        deed("Peluncuran {it}", behind=r"meluncurkan", before=r"diluncurkan"),
        deed("Pembacaan {it}", behind=r"membacakan", before=r"dibacakan"),
        deed("Sidang {it}", behind=r"menyidangkan|mengadili", before=r"disidangkan|disidang"),
        deed("{it}", before=r"disampaikan|diumumkan|dirayakan|diperingati"),
        deed("Penyerahan {it}", behind=r"menyerahkan", before=r"diserahkan"),
        deed("Pelantikan {it}", behind=r"melantik", before=r"dilantik"),
        deed("Pemanggilan {it}", behind=r"memanggil", before=r"dipanggil"),
        deed("Pembahasan {it}", behind=r"membahas", before=r"dibahas"),
        deed("Pemeriksaan {it}", behind=r"memeriksa", before=r"diperiksa"),
        deed("Pemutaran {it}", behind=r"memutar", before=r"diputar|ditayangkan"),
        deed("Kunjungan ke {it}", behind=r"mengunjungi"),
        deed("Kunjungan {it}", behind=r"menerima kunjungan"),
        deed("Penanaman {it}", behind=r"menanam", before=r"ditanam"),
        deed("Mogok {it}", before=r"(?:akan )?(?:mogok kerja|mogok)"),
        deed("{it}", behind=r"(?:menggelar|mengadakan|menyelenggarakan|menghelat|menjadi tuan rumah)"),
        deed("{it}", behind=r"merayakan|memperingati|mengikuti|menghadiri|ambil bagian dalam"),
        deed("{it}", behind=r"diundang|diajak", lead=r"ke|mengikuti|menghadiri|hadir di|hadir"),
        deed("{it}", behind=r"ada|terdapat|akan ada"),
        deed("Pengukuhan {it}", behind=r"mengukuhkan", before=r"dikukuhkan"),
        deed("Pengambilan sumpah {it}", behind=r"mengambil sumpah", before=r"diambil sumpah(?:nya)?"),
        deed("Peletakan batu pertama {it}", behind=r"meletakkan batu pertama"),
        deed("Pencanangan {it}", behind=r"mencanangkan", before=r"dicanangkan"),
        deed("Pementasan {it}", behind=r"mementaskan", before=r"dipentaskan"),
        deed("Penganugerahan {it}", behind=r"menganugerahkan", before=r"dianugerahkan"),
        deed("Lelang {it}", behind=r"melelang", before=r"dilelang"),
        deed("Peninjauan {it}", behind=r"meninjau", before=r"ditinjau"),
        deed("Uji coba {it}", behind=r"menguji coba|mengujicobakan", before=r"diuji ?coba(?:kan)?"),
        deed("Pengesahan {it}", behind=r"mengesahkan", before=r"akan disahkan"),
        deed("Pembagian {it}", behind=r"membagikan", before=r"dibagikan"),
        deed(
            "Pemilihan {it}",
            behind=r"memilih(?= (?:presiden|ketua|pengurus|anggota|gubernur|bupati|rektor|pemimpin|wakil)\b)",
        ),
        deed("Pemusnahan {it}", behind=r"memusnahkan", before=r"dimusnahkan"),
        deed("Sosialisasi {it}", behind=r"me(?:ny|ns)osialisasikan", before=r"disosialisasikan"),
        deed("Eksekusi {it}", behind=r"mengeksekusi", before=r"dieksekusi"),
        deed("Pemakaman {it}", before=r"dimakamkan|dikebumikan|dikremasi"),
        deed(
            "Pelepasan {it}",
            behind=r"melepas(?= (?:keberangkatan|peserta|kontingen|rombongan|jemaah|jamaah|mahasiswa|kirab|tim|tukik)\b)",
            before=r"akan dilepas",
        ),
        deed("Pengibaran {it}", behind=r"mengibarkan", before=r"dikibarkan"),
        deed("Pembongkaran {it}", before=r"dibongkar"),
        deed("Pembacaan {it}", before=r"dibacakan"),
        deed("Pengumuman {it}", behind=r"mengumumkan(?= (?:hasil|pemenang|nama|susunan|kabinet|calon|kelulusan)\b)"),
        deed("Penyaluran {it}", behind=r"menyalurkan", before=r"disalurkan"),
        deed("Kunjungan ke {it}", behind=r"menyambangi"),
        deed("Ceramah {it}", behind=r"berceramah|berbicara", lead=r"tentang|mengenai|soal"),
        deed(
            "{it}",
            behind=r"melangsungkan|memeriahkan|menyemarakkan|meramaikan|menyaksikan|berlaga (?:di|dalam)|bertanding (?:di|dalam)|tampil (?:di|dalam)",
        ),
        deed(
            "{it}",
            behind=r"mengundang|mengajak|ayo|yuk|mari|marilah",
            lead=r"ke|mengikuti|menghadiri|hadir di|hadiri|ikuti|ikutan|ikut|datang ke|saksikan|ramaikan|semarakkan|meramaikan",
        ),
        deed("{it}", behind=r"jangan lewatkan|saksikan|nantikan|hadirilah|ikutilah|ramaikan"),
    ),
    acts=(
        Act(
            cue(r"(?:kita|kami) (?:akan )?(?:berkumpul|kumpul|bertemu|ketemu|ngumpul|bersua|rapat|mengadakan rapat)"),
            "Pertemuan",
            "pertemuan",
        ),
        Act(
            cue(
                r"(?:akan |kembali |mulai ){0,2}(?:bersidang|bertemu|bermusyawarah|berunding|berembuk|menggelar (?:rapat|sidang|pertemuan)|mengadakan (?:rapat|sidang|pertemuan))|"
                r"akan (?:membahas|membicarakan|mempertimbangkan)"
            ),
            "Rapat {who}",
            "rapat",
        ),
        Act(
            cue(
                r"(?:akan|bakal|dijadwalkan(?: akan)?) (?:berkunjung ke|mengunjungi|menyambangi|melawat ke)|(?:akan )?melakukan kunjungan (?:\w+ ){0,2}ke"
            ),
            "Kunjungan {who} ke {what}",
            "kunjungan",
            travels=True,
        ),
        Act(
            cue(
                r"akan (?P<done>dibuka|diresmikan|diluncurkan|ditandatangani|ditayangkan|dilantik|diserahkan|dibacakan|dinyalakan|dipentaskan|dikukuhkan|dilelang)"
            ),
            "{who} {done}",
            "",
        ),
        Act(
            cue(
                r"(?:(?:akan|bakal|dijadwalkan|dijadualkan|dijadual) )?(?:tiba|bersandar|berlabuh|singgah|berada|bertolak|berangkat|mendarat|berlayar|terbang)"
            ),
            "Kunjungan {who} ke {what}",
            "kunjungan",
            cue(r"di|ke"),
            travels=True,
        ),
        Act(
            cue(
                r"(?:akan )?(?:menghadapi|melawan|menjamu|meladeni|berhadapan dengan|bersua|bertamu ke (?:markas|kandang)|kontra)"
            ),
            "{who} lawan {what}",
            "pertandingan",
        ),
        Act(cue(r"(?:akan|dijadwalkan|bakal) meresmikan"), "Peresmian {what}", "peresmian"),
    ),
    verbs=cue(
        r"di\w{4,}|me(?:m|n|ng|ny)\w{4,}|akan|telah|sudah|adalah|ialah|ber(?:langsung|mula|akhir|tempat)\w*"
        r"|ber(?:cadang|encana|hasrat|gulir|geser|ganjak|lanjut|tajuk|tema|jalan|sidang|kumpul|himpun|temu|henti|pindah|judul)\w*|bakal"
        r"|kembali|tetap|batal|urung|gagal|usai|terpaksa|tertunda|dapat|bisa|harus|perlu|mungkin|belum|masih|jatuh"
        r"|rencananya|mundur|molor|start|me(?:laksanakan|langsungkan|libatkan|luncurkan|resmikan|rayakan|rencanakan|lepas|laporkan|wakili|warnai|lakukan|lantik|lanjutkan)"
    ),
    otherwise=cue(
        r"dalam latihan|jam kunjungan"
        r"|kelas (?:atas|menengah|bawah|pekerja|dunia|bisnis|ekonomi|kakap|berat|ringan|\d+)|(?:siswa|murid|ruang|wali|ketua|guru|kepala) kelas"
        r"|pasar (?:modal|saham|uang|global|asia|keuangan|tradisional|induk|swalayan|domestik|internasional|tunai|properti|obligasi)"
        r"|(?:harga|pedagang|kepala|pangsa|pelaku) pasar|visi (?:dan|&) misi|misi (?:utama|kami)|aksi (?:korporasi|kriminal|kejahatan|penipuan|teror|kekerasan|pencurian|jual|beli|cepat|tanggap|premanisme)"
        r"|kampanye hitam|(?:masa|dana|tim|juru) kampanye|(?:biaya|uang|bangku|mata|jurusan|teman) kuliah|hari (?:kerja|ini|itu|libur|biasa|efektif|tua|pertama|terakhir|berikutnya|yang sama|kalender)"
        r"|malam (?:ini|itu|tadi|hari|nanti)|(?:peserta|kartu|nilai|soal) (?:ujian|tes|seleksi)|peserta (?:rapat|lelang|sidang)"
        r"|(?:objek|obyek|destinasi|lokasi|kawasan|tempat|dinas|desa|biro|agen|pelaku|sektor|paket|kampung|daya tarik) wisata"
        r"|panel surya|lembaga survei|survei (?:menunjukkan|membuktikan)|apel (?:malang|fuji)|tes (?:swab|pcr|antigen|darah|urine|dna)"
        r"|penyerahan diri|(?:surat|berkas|kirim) lamaran|lamaran (?:kerja|pekerjaan|ditujukan)|operasi (?:tangkap|senyap|caesar|sesar|plastik|jantung|pasar modal)"
        r"|(?:ruang|jam) operasi|panel (?:hakim|listrik)|sidang (?:pembaca|jemaat yang)|parade gol|demo (?:versi|akun)"
        r"|pidana lelang|liga (?:inggris|italia|spanyol|champions)|(?:duta|dewan|majelis|badan|kantor|biro|tim|menteri|kementerian) (?:wisata|kampanye|pemilu|latihan)"
        r"|pemilihan (?:kata|bahan|produk)|tatap muka (?:terbatas|penuh)|ulang tahun (?:ke-?\d+ )?(?:nya|saya)|penetapan (?:harga|tarif|upah|tersangka)"
        r"|(?:korban|jalur|barang) (?:seleksi|rekonstruksi|lelang)|rat[- ]rata|jalan (?:raya|tol|provinsi|nasional)"
        r"|kursus mengemudi"
    ),
    proper=words("hari, malam, pekan"),
)

LANGUAGE = Language("id", _TIME, _LEXICON)
