"""Words that tell of a venue, of a way to take part from afar, and of a place in general; folded as `fold` does."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nouns that end the name of a venue in English, German, Dutch: "Marwick Hall", "Stayton Community Center".
HEADS_LAST = _words(
    """
    hotel hotels inn resort resorts lodge hostel centre center centrum zentrum hall halls house room rooms
    ballroom building bldg auditorium theatre theater theatrette library church chapel cathedral basilica abbey
    priory minster mosque synagogue temple chamber chambers courtroom courthouse campus stadium arena museum
    gallery palace castle tower towers pavilion clubhouse cafe restaurant pub tavern bar lounge studio gym
    gymnasium cafeteria canteen refectory foyer lobby park gardens garden green square plaza pier wharf quay
    harbour harbor marina dock airport base barracks cemetery cenotaph memorial monument showground showgrounds
    fairground fairgrounds racecourse raceway school academy college university institute institution seminary
    headquarters hq offices office boardroom residence embassy hospital clinic mall market station depot clubrooms
    ground grounds field oval pool beach vineyard farm barn rathaus saal halle festsaal sitzungssaal ratssaal
    gemeindesaal pfarrsaal pfarrheim gemeindehaus gemeindezentrum stadthalle kongresszentrum messe schloss burg
    turnhalle sporthalle aula mensa bibliothek buergerhaus bürgerhaus kulturhaus vereinsheim barockhaus schule
    hochschule universitaet universitat kirche dom muenster munster gasthof gasthaus stadion horsaal hoersaal
    seminarraum sitzungszimmer tagungszentrum haus ratskeller buergersaal burgersaal pfarrkirche kerk zaal
    stadhuis gemeentehuis kloosterkerk sal radhus kyrka kyrkan radhuset folkets hut terrace terminal ballrooms
    amphitheater amphitheatre annex wing suite cinema opera clubhaus mess quad courtyard forecourt winery brewery
    bandstand rotunda schoolhouse townhall statehouse capitol hallway shul gurdwara rink gemeindebuero
    kulturzentrum buergerzentrum burgerzentrum pfarrzentrum dorfgemeinschaftshaus feuerwehrhaus sportheim
    schuetzenhaus kongresshalle pfarrhaus gemeindehalle mehrzweckhalle plenarsaal lichthof innenhof
    """
)

# Nouns that begin the name of a venue: "Salle des fêtes", "Dewan Serbaguna", "Room 5.27", "Hotel Melia".
HEADS_FIRST = _words(
    """
    room hall building hotel cafe pier studio hangar gate pavilion lecture auditorium boardroom suite level salle
    mairie palais maison theatre amphi amphitheatre espace centre parking place gymnase foyer chateau ecole lycee
    universite bibliotheque mediatheque stade eglise cathedrale musee hemicycle cinema campus sala salon
    ayuntamiento palacio casa centro auditorio teatro biblioteca edificio gimnasio estadio iglesia catedral museo
    universidad facultad universidade universita faculdade plaza pabellon parlamento cabildo polideportivo
    paraninfo camara palazzo aula municipio dewan balai gedung bilik ruang pusat wisma menara masjid surau
    kompleks stadium padang istana kampus pendopo pendapa lapangan graha kem pangkalan markas kantor markaz
    padepokan balairung kolej universiti universitas sekolah schloss haus rathaus saal halle hs horsaal hoersaal
    raum gasthof gasthaus restaurant villa schule faculty museum university college library palace church
    cathedral basilica port camp fort universität
    """
)
# Of those, the ones that stand for a venue in lower case too: "salle des fêtes", "salón de actos".
LOWER_FIRST = _words(
    """
    salle mairie parking salon sala gimnasio ayuntamiento dewan gedung ruang lecture room gymnase amphi bilik
    foyer balai
    """
)
# Heads that are a venue by themselves, in lower case, after "at the" or as a whole item.
LOWER_LAST = _words(
    """
    hall library church chapel cathedral school clubhouse pool gym green square park courthouse chamber chambers
    boardroom auditorium cafeteria canteen refectory cenotaph hut pavilion stadium arena museum theatre theater
    campus gymnasium courtyard terrace foyer lounge pub town-hall headquarters embassy hotel ballroom courtroom
    showground quad marina rathaus pfarrheim gemeindehaus turnhalle aula mensa patio biblioteca mairie
    """
)
# Heads that are an organisation as often: they need "at" or "in" before them, or an address after them.
ORGANISATIONS = _words(
    """
    university college school academy institute institution church museum library office offices embassy hospital
    clinic house universite universidad universiti universitas facultad faculty headquarters hq seminary centre
    center station market opera park hochschule universitat schule messe capitol port base fort camp harbor
    harbour airport field bar ground universidade pusat centro casa maison campus tower towers square palais
    pentagon institut stadium mairie ayuntamiento place level memorial sekolah kolej kantor markas parlamento
    camara universita
    """
)
# A capital word right after the head that makes the whole thing a body or a happening, and no venue.
BODIES = _words(
    """
    board boards district committee commission council association authority society trust trustees news times
    post foundation club group company corporation inc ltd llc union department police fire senate cabinet
    ministers secretary spokesman spokesperson president director manager chairman chair league fund bank team
    agency statement declaration agreement accord process summit meeting meetings conference forum congress
    workshop seminar symposium festival concert show fair expo day days week act bill rules policy plan programme
    program project award prize cup championship open tour press magazine governors governing supervisors alumni
    student students professor dean staff
    """
)
# A run after "at" that ends so is a happening, and no venue.
HAPPENINGS = BODIES | _words(
    """
    retreat dialogue talks visit hearing session sessions exercise ceremony dinner lunch breakfast reception
    webinar call celebrations admm adsom asean cop g20 g7 apec anniversary games olympics exhibition convention
    training course camporee parade mass service vigil gala ball ministerial plenary general council assembly
    sitting election elections review chairmanship
    """
)
STREETS = _words(
    """
    street st road rd avenue ave av boulevard blvd lane ln drive dr way court ct square sq place pl terrace
    crescent close row highway hwy parkway pkwy mews embankment esplanade quay strasse str weg platz allee gasse
    ring ufer damm laan straat plein gracht gatan vej veien gata via viale piazza
    """
)
STREETS_FIRST = _words(
    """
    rue avenue boulevard place quai calle avenida av paseo plaza jalan jl jln lorong persiaran via viale piazza
    largo rua praca lot county
    """
)
COMPOUNDS = (
    "saal",
    "halle",
    "haus",
    "zentrum",
    "kirche",
    "kerk",
    "heim",
    "raum",
    "museum",
    "theater",
    "schule",
    "stadion",
    "zaal",
    "huis",
    "schloss",
)
STREET_ENDINGS = (
    "strasse",
    "str",
    "gasse",
    "allee",
    "platz",
    "weg",
    "ufer",
    "damm",
    "laan",
    "straat",
    "gracht",
    "plein",
    "gatan",
    "vegen",
)

# Words before a place. How sure they make it that something is held there.
AT = _words("at @ im am beim bei au aux")
IN = _words("in en di zu")
# Words before a town's name that begin the name of a venue as well: "the city Vigo", "City Hall".
APPOSITIONS = _words("bandar bandaraya kota capital town city resort downtown central")
PREPOSITIONS: dict[str, float] = {
    **dict.fromkeys(("at", "@", "in", "im", "en", "di", "bertempat", "bei", "beim"), 0.9),
    **dict.fromkeys(("a", "à", "au", "aux", "am", "auf", "dans", "nach"), 0.75),
    **dict.fromkeys(
        (
            "near",
            "outside",
            "around",
            "venue",
            *APPOSITIONS,
        ),
        0.8,
    ),
    **dict.fromkeys(("to", "ke", "visit", "visits", "visiting", "hosts", "into", "across", "throughout"), 0.6),
    **dict.fromkeys(("from", "dari", "aus", "von", "de", "del", "of", "für", "for", "desde", "daripada", "vers"), 0.3),
    **dict.fromkeys(("with", "between", "by", "against", "dengan", "mit", "avec", "con", "than", "via", "on"), 0.15),
}
WEAK_OK = frozenset({"at", "in", "im", "en", "di", "near", "bei", "bertempat", "nach", "to", "ke", "a", "à", "outside"})

# Capital words beside a place's name that leave it that place.
MODIFIERS = _words(
    """
    in at the on by of for to from city province state county district region prefecture municipality governorate
    territory regency north south east west northern southern eastern western central greater upper lower downtown
    old new inner metropolitan metro kota kabupaten provinsi bandar bandaraya daerah negeri republic kingdom area
    port and near via or dan und et y with when where monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag venue location place ort
    lieu lugar tempat host hosts hosted visit visits am pm est edt pst pdt gmt utc cet cest this next last today
    tomorrow starts begins will is was
    """
)

LABELS = (
    "venue|venues|location|location of meeting|meeting location|place|place of meeting|meeting place|where|where to meet|address|addresses|hearing location|"
    "ort|veranstaltungsort|tagungsort|treffpunkt|wo|sitzungsort|lieu|où|adresse|lieu de réunion|lieu de la réunion|lugar|sede|dónde|donde|lugar de celebración|"
    "tempat|tempat acara|lokasi|lokasi acara|tempat mesyuarat|alamat|tempat pelaksanaan|tempat rapat|tempat sidang|tempat kegiatan|tempat program|tempat majlis|"
    "tempat ujian|tempat perjumpaan|tempat berkumpul|lokasi kegiatan|lokasi rapat|lokasi program|lokasi pelaksanaan|lokasi mesyuarat|titik kumpul|"
    "ruang rapat|ruang sidang|ruang ujian|ruang kelas|ruang kuliah|bertempat di|bertempat|gedung|aula|masjid|gereja|stadium|stadion|mahkamah|kampus|bilik mesyuarat|di mana|dimana|"
    "luogo|local|locatie|plaats|plats|sted|venue and address|meeting venue|"
    "event location|event venue|meet|meet at|meeting point|room|hall|raum|salle|sala|ruang|bilik"
)

LABELS_SET = frozenset(
    ["venue", "location", "place", "where", "ort", "lieu", "lugar", "tempat", "address", "addresses"]
)

SERVICES = {
    "zoom": "Zoom", "webex": "Webex", "microsoft teams": "Microsoft Teams", "ms teams": "Microsoft Teams", "teams": "Teams", "google meet": "Google Meet",
    "gotomeeting": "GoToMeeting", "jitsi": "Jitsi", "bigbluebutton": "BigBlueButton", "skype": "Skype", "bluejeans": "BlueJeans", "youtube": "YouTube",
    "facebook live": "Facebook Live", "livestream": "livestream", "irc": "IRC", "discord": "Discord", "gather": "Gather", "whatsapp": "WhatsApp",
}  # fmt: skip

# Words for "here" that stand for the dateline's place.
HERE = ("here", "di sini", "hier", "ici", "aquí", "aqui")
# "to be announced" and its like, where a venue would stand.
OPEN = (
    r"(?:to be (?:confirmed|announced|determined|decided|advised|notified|communicated)|tba|tbc|tbd|tbn|to follow|n/?a|none|not yet known|"
    r"wird noch bekannt ?gegeben|noch offen|à (?:confirmer|préciser|déterminer)|por (?:confirmar|definir|determinar|anunciar)|akan (?:dimaklumkan|diumumkan|ditentukan)\b.*|"
    r"menyusul|various(?: locations)?|see (?:below|above|website)|unknown|details to follow)"
)

# Titles of persons: the name behind one is no town's.
PERSONS = frozenset(
    "mr mrs ms miss mx dr prof professor judge justice sir dame madam herr frau richter richterin monsieur madame mme mlle maitre "
    "senor senora sr sra srta don dona juez jueza encik puan cik tuan datuk dato hakim bapak ibu capt captain sgt".split()
)
