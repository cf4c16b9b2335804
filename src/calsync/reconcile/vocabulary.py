"""Words of meeting names: what tells two meetings apart, what says nothing, and what other languages call the same."""

from __future__ import annotations

from calsync.reconcile import lands


def _split(words: str) -> list[str]:
    return words.split()


# A word that tells two meetings of one family apart: the names of both have it, or neither has.
PARTS = frozenset(
    {"plus", "retreat", "wg", "informal", "youth", "subcommittee", "preparatory", "plenary", "workshop", "alumni"}
)

# Rivals: a name that has one of them is not a name that has another of the same row.
RIVALS = (
    frozenset({"special", "regular", "ordinary", "annual", "emergency", "extraordinary", "midterm"}),
    frozenset({"minister", "official", "leader", "chief", "expert"}),
    frozenset({"meeting", "exercise", "workshop", "ceremony", "webinar", "visit", "training", "hackathon", "dinner"}),
    frozenset({"army", "navy", "air"}),
    frozenset({"men", "women"}),
    frozenset({"junior", "senior"}),
    frozenset({"morning", "afternoon", "evening"}),
    frozenset({"opening", "closing"}),
)

# Words that many names have: they weigh little, and a name of nothing else names nothing.
GENERIC = frozenset(
    _split("""
    meeting session hearing summit conference workshop seminar webinar call talk lecture forum symposium
    congress gathering ceremony exercise visit assembly dialogue consultation briefing event programme program
    round talks board council committee commission panel group wg plenary general regular special annual monthly
    weekly ordinary extraordinary emergency public open joint legal informal retreat plus city town county
    district parish municipal minister ministerial official leader senior chief member staff planning agenda
    date day week month year time first second third next this new online virtual hybrid face international
    national regional local world festival convention fair expo gala championship anniversary service launch roundtable
    rehearsal class
    """)
)

# Of these, the ones that do not even say what kind of gathering it is: "the next meeting", "public session and agenda".
SILENT = frozenset(
    _split("""
    meeting session gathering event talks agenda public open programme program month week year day date time first
    second third next this new online virtual hybrid face regular ordinary legal
    """)
)

# That they meet: "council" and "council meeting" are one name.
MEETS = frozenset({"meeting", "session"})

# What became of a meeting, said in its name: no part of the name, and a sign that an earlier date is given up.
PUT_OFF = frozenset(
    _split("""
    postponed delayed rescheduled adjourned deferred postpone postpones shelve shelves shelved delays reschedules
    postponement rescheduling
    verschoben verschobene verschobener verschobenes verschiebt verschieben verschiebung
    vertagt vertagte vertagter vertagen vertagung
    aplazada aplazado aplazan aplaza aplazamiento pospuesta pospuesto posponen pospone reprogramada reprogramado
    reporte reportee reportes reportees reportent ajournee ajourne ajournement decale decalee
    ditunda ditangguhkan tertangguh diundur diundurkan ditangguh tunda menunda penundaan menangguhkan penangguhan
    """)
)
PUT_OFF_PHRASES = ("put off", "put back", "pushed back", "held over", "dijadualkan semula", "dijadwalkan ulang")
# A day is told as a new one.
NOW_PHRASES = (
    *(
        "will now ",
        "is now ",
        "are now ",
        "now on ",
        "now be ",
        "now take",
        "been moved to",
        "moves to",
        "brought forward",
    ),
    *("new date", "new time", " nun am", " nun vom", " jetzt am", "vorverlegt", "neuer termin", "neue termin"),
    *("desormais", "avancee", "avance au", "est deplace", "nouvelle date", "nueva fecha", "adelantad", "se traslada"),
    *("trasladad", "turut dipindah", "dipindahkan ke", "dimajukan", "dipercepat", "tarikh bahar", "tanggal baru"),
    *("kini pada", "sekarang pada", "ahora el ", "maintenant le ", "iaitu kepada"),
)
# A new day has the hour of the old one.
SAME_HOUR = (
    *(
        "same time",
        "same hour",
        "usual time",
        "advertised time",
        "time is unchanged",
        "time and place are unchanged",
        "time remains",
    ),
    *("gleichen zeit", "gleicher zeit", "selben zeit", "gleichen uhrzeit", "selben uhrzeit", "gewohnten zeit"),
    *(
        "uhrzeit bleibt",
        "meme heure",
        "memes heures",
        "memes horaires",
        "heure inchangee",
        "misma hora",
        "mismo horario",
    ),
    *("masa yang sama", "waktu yang sama", "jam yang sama", "pukul yang sama"),
)
# Neither is that it was called off, nor what asks for the reason or calls to the meeting.
ASIDE = PUT_OFF | frozenset(
    _split("""
    twice cancelled canceled cancels cancel cancellation abgesagt abgesagte abgesagter entfallt entfaellt absage
    cancelada cancelado cancelacion suspendida suspendido annulee annule annulation
    dibatalkan batal membatalkan pembatalan sedianya semula originally
    upcoming forthcoming planned scheduled productive historic successful
    kommende kommenden bevorstehende anstehende geplante geplanten prochaine prochain prevue prevu
    proxima proximo prevista previsto mendatang akan datang
    why warum weshalb pourquoi mengapa
    convening convocation notice invitation einladung einberufung convocatoria notis undangan
    """)
)

# How long it lasts, said in its name: "the three-day summit" is the summit.
_NUMBERS = """
    one two three four five six seven eight nine ten \\d{1,2}
    dos tres cuatro cinco deux trois quatre cinq dua tiga empat lima
"""
_UNITS_LONG = "days?|weeks?|dias|semanas|jours|semaines|hari|minggu"
LENGTH = (
    rf"\b(?:(?:de|selama) )?(?:{'|'.join(_split(_NUMBERS))})[ -](?:{_UNITS_LONG})(?:[ -]long)?\b|"
    r"\b(?:ein|zwei|drei|vier|funf|mehr)(?:tagig|wochig)(?:e[nrs]?)?\b"
)
# A place that is only such a region says nothing against any town.
REGIONS = frozenset(_split("europe asia africa america world latin central north south east west southeast northern"))

# What became of a deadline.
EXTENDED = frozenset(
    _split("""
    extended extension prolonged verlangert verlaengert fristverlangerung fristverlaengerung
    prolonge prolongee prolongation ampliado ampliada prorrogado prorrogada prorroga
    diperpanjang dilanjutkan perpanjangan lanjutan
    """)
)

# Gatherings that are held once in a while, so that one name within a few weeks is one gathering.
SINGULAR = frozenset(
    _split("""
    conference summit congress symposium festival exercise convention fair expo gala championship ceremony
    retreat anniversary biennale hackathon olympiad assembly visit election referendum
    """)
)

# Of these, those of which one place may have several on one day.
SEVERAL = frozenset({"visit", "ceremony", "exercise", "anniversary", "retreat"})

# Who may meet every week.
BODIES = frozenset(
    _split("""
    council committee commission board panel group wg plenary general class rehearsal service call lecture seminar
    """)
)

ANNUAL = "annual"  # as much where the name tells whose it is

STOP = frozenset(
    _split("""
    the a an we our of on in at for to and by with its s from as und oder der die das des dem den von zu zum zur im am
    mit de la le les du d l et en au aux un une el los las y del al con para por e o da do dos das di ke yang
    sein seine seinen seiner ihr ihre ihren ihrer unser unsere ses sa son su sus nya
    dan untuk pada dengan bagi sebuah fur fuer sur dans para tentang mengenai pula juga turut
    dedicated devoted entitled titled concerning regarding about gewidmet uber ueber
    consacree consacre intitulee intitule dedicada dedicado titulada titulado sobre bertajuk bertema berjudul
    """)
)

# Beginnings of words that some write with a hyphen and others without: "co-operation", "inter-agency".
PREFIXES = _split(
    "anti auto bio co counter cyber de eco electro extra geo hydro infra inter intra macro mega meta micro mid mini "
    "multi neo neuro non over para peri photo poly post pre pro psycho radio re semi socio stake sub super supra tele "
    "trans ultra under un"
)
# Words that are written apart as well, and the beginnings of what follows them then: "south east", "cyber security".
OFTEN_APART = _split("north south counter cyber health stake work data waste ground child land bio air sea road life")
BEHIND_THEM = r"(?:east|west|terroris|securit|care|holder|shop|base|water|birth|slide|divers|port|side|boat)"
# What other languages and other spellings call the same. Both sides are folded (names.fold).
PHRASES = (
    ("agm", "annual general meeting"),
    ("egm", "extraordinary general meeting"),
    ("jhv", "annual general meeting"),
    ("mesyuarat menteri menteri", "minister meeting"),
    ("mesyuarat menteri", "minister meeting"),
    ("pertemuan para menteri", "minister meeting"),
    ("pertemuan menteri menteri", "minister meeting"),
    ("pertemuan menteri", "minister meeting"),
    ("pegawai pegawai kanan", "senior official"),
    ("pegawai kanan", "senior official"),
    ("pejabat senior", "senior official"),
    ("sidang kemuncak", "summit"),
    ("konferensi tingkat tinggi", "summit"),
    ("kumpulan kerja", "wg"),
    ("kelompok kerja", "wg"),
    ("tidak rasmi", "informal"),
    ("tidak resmi", "informal"),
    ("menteri menteri luar", "foreign minister"),
    ("menteri luar negeri", "foreign minister"),
    ("menteri luar", "foreign minister"),
    ("amerika syarikat", "us"),
    ("amerika serikat", "us"),
    ("united states", "us"),
    ("etats unis", "us"),
    ("estados unidos", "us"),
    ("vereinigte staaten", "us"),
    ("association of southeast asian nations", "asean"),
    ("association of south east asian nations", "asean"),
    ("european union", "eu"),
    ("african union", "africanunion"),
    ("union africaine", "africanunion"),
    ("union africana", "africanunion"),
    ("afrikanische union", "africanunion"),
    ("kesatuan afrika", "africanunion"),
    ("uni afrika", "africanunion"),
    ("united nations", "un"),
    ("working groups", "wg"),
    ("working group", "wg"),
    ("working party", "wg"),
    ("arbeitsgruppe", "wg"),
    ("groupe de travail", "wg"),
    ("grupo de trabajo", "wg"),
    ("sub committee", "subcommittee"),
    ("sub commission", "subcommittee"),
    ("unter ausschuss", "subcommittee"),
    ("unterausschuss", "subcommittee"),
    ("sous comite", "subcommittee"),
    ("subcomite", "subcommittee"),
    ("jawatankuasa kecil", "subcommittee"),
    ("mid term", "midterm"),
    ("face to face", "face"),
    ("foreign affairs minister", "foreign minister"),
    ("affaires etrangeres", "foreign"),
    ("relaciones exteriores", "foreign"),
    ("asuntos exteriores", "foreign"),
    ("luar negeri", "foreign"),
    ("aussenminister", "foreign minister"),
    ("verteidigungsminister", "defence minister"),
    ("finanzminister", "finance minister"),
    ("jahreshauptversammlung", "annual general meeting"),
    ("hauptversammlung", "annual general meeting"),
    ("mitgliederversammlung", "member meeting"),
    ("jahrestagung", "annual conference"),
    ("rapat umum pemegang saham", "annual general meeting"),
    ("mesyuarat agung tahunan", "annual general meeting"),
    ("mesyuarat agung", "annual general meeting"),
    ("vista publica", "public hearing"),
    ("audience publique", "public hearing"),
    ("dengar pendapat", "hearing"),
    ("ulang tahun", "anniversary"),
    ("meja bulat", "roundtable"),
    ("mesa redonda", "roundtable"),
    ("table ronde", "roundtable"),
    ("round table", "roundtable"),
    ("nations unies", "un"),
    ("naciones unidas", "un"),
    ("vereinte nationen", "un"),
    ("premier ministre", "prime minister"),
    ("premierminister", "prime minister"),
    ("ministerprasident", "prime minister"),
    ("primer ministro", "prime minister"),
    ("perdana menteri", "prime minister"),
    ("union europeenne", "eu"),
    ("union europea", "eu"),
    ("europaische union", "eu"),
    *lands.PHRASES,
)

# German puts the kind of gathering at the end of one word: "Gemeinderatssitzung". With "s" or without between.
ENDINGS = (
    "sitzung",
    "treffen",
    "versammlung",
    "konferenz",
    "tagung",
    "gipfel",
    "ausschuss",
    "messe",
    "kongress",
    "minister",
)

# One meaning a row; what stands before the colon is how it is compared.
_MEANINGS = """
    africa: afrika afrique
    agriculture: pertanian landwirtschaft agricultura agriculteur agricultural
    america: amerika amerique
    asia: asien asie
    atlantic: atlantik atlantico atlantique
    climate: iklim clima climat klima
    culture: kebudayaan budaya cultura kultur
    energy: tenaga energi energia energie
    europe: europa eropa eropah
    fishery: perikanan pesca peche fischerei
    island: kepulauan pulau isla ile insel inseln
    korea: corea coree
    maritime: maritim maritima maritimo
    pacific: pasifik pacifico pacifique pazifik
    science: sains ciencia wissenschaft
    security: keselamatan keamanan seguridad securite sicherheit
    sport: sukan olahraga deporte
    strait: selat estrecho
    technology: teknologi tecnologia technologie
    tourism: pelancongan pariwisata turismo tourisme tourismus
    trade: perdagangan comercio handel
    transport: pengangkutan transportasi perhubungan transporte verkehr
    anniversary: aniversario anniversaire jubilaum jubilaeum
    annual: anual annuel annuelle jahrliche tahunan
    assembly: asamblea assemblee versammlung vollversammlung
    board: junta vorstand directorio
    center: centre
    ceremony: ceremonia ceremonie feier upacara
    chief: jefes jefe chefs panglima
    commission: comision kommission suruhanjaya komisi
    committee: ausschuss jawatankuasa komite comite panitia
    conference: tagung konferenz persidangan conferencia konferensi
    congress: congres congreso kongress kongres
    council: majlis dewan stadtrat gemeinderat conseil consejo
    defence: defense pertahanan defensa verteidigung
    dialogue: dialogo dialog
    economic: economica economico economique ekonomi
    education: educacion pendidikan bildung
    environment: environnement ambiente umwelt
    eu: ue
    exercise: latihan eksesais ejercicio exercice ubung uebung
    extraordinary: extraordinaria extraordinaire extraordinario ausserordentliche ausserordentlicher
    fair: feria foire salon messe fachmesse
    festival: fete fest pesta
    finance: finanzas finances kewangan keuangan hacienda
    force: forces
    foreign: luar exteriores
    forum: foro
    general: generale umum agung
    governor: gouverneurs gobernadores gubernur
    harbor: harbour
    health: sante salud kesihatan kesehatan gesundheit
    hearing: audiencia anhorung anhoerung verhandlung
    informal: informelle informell
    international: internacional internationale internationaler antarabangsa internasional
    joint: conjunta conjunto conjointe bersama gemeinsame
    labor: labour
    launch: lanzamiento lancement pelancaran peluncuran
    leader: pemimpin dirigeants lideres
    lecture: kuliah
    meeting: mesyuarat rapat pertemuan sitzung treffen reunion sidang rencontre encuentro
    minister: ministerial menteri ministre ministro ministres ministros
    nation: nations
    national: nacional nationale nasional kebangsaan
    nato: otan
    ordinary: ordinaria ordinario ordinaire ordentliche ordentlicher
    organization: organisation
    plenary: pleno plenaria pleniere plenum paripurna pleinaire
    plus: tambah campur
    program: programme
    public: publica publico publique publiques offentliche offentlicher offentlich oeffentliche
    regular: biasa
    rehearsal: rehearse rehearsing
    seminar: seminario seminaire
    session: seance sesion sesi
    special: khusus khas speciale especial sonder
    summit: cumbre sommet gipfel gipfeltreffen ktt
    symposium: colloque coloquio simposio kolloquium simposium
    talk: charla vortrag
    un: onu
    us: usa
    visit: lawatan kunjungan besuch visite visita
    workshop: bengkel lokakarya atelier taller
"""
_READ = [row.split(":") for row in (*_MEANINGS.strip().splitlines(), *lands.ROWS.strip().splitlines())]
WORDS = {word: meaning.strip() for meaning, others in _READ for word in others.split()}

MONTHS = {
    word: number
    for number, row in enumerate(
        (
            "january jan januari januar janvier enero jaenner",
            "february feb februari februar fevrier febrero",
            "march mar mac maret marz maerz mars marzo",
            "april apr avril abril",
            "may mei mai mayo",
            "june jun juni juin junio",
            "july jul julai juli juillet julio",
            "august aug ogos agustus aout agosto",
            "september sep sept septembre septiembre",
            "october oct oktober octobre octubre okt",
            "november nov novembre noviembre",
            "december dec disember desember dezember decembre diciembre dez",
        ),
        1,
    )
    for word in row.split()
}

_UNITS = _split("""
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    """)
_UNITS += ["fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"]
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
ORDINALS = {word: number for number, word in enumerate(_UNITS, 1)}
ORDINALS |= {f"{ten}ieth": 10 * number for number, ten in enumerate(_TENS, 2)}
ORDINALS |= {
    f"{ten}y{unit}": 10 * number + one for number, ten in enumerate(_TENS, 2) for one, unit in enumerate(_UNITS[:9], 1)
}
ORDINALS |= {"premiere": 1, "premier": 1, "deuxieme": 2, "troisieme": 3, "primera": 1, "segunda": 2, "tercera": 3}
ORDINALS |= {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "erste": 1, "zweite": 2, "dritte": 3}

# What an ordinal may count instead of an edition.
NO_EDITION = frozenset(
    _split("""
    quarter half floor century week day year anniversary birthday term street avenue st ave congress grade time
    """)
)
