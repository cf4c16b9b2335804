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
    aquarium arboretum archive archives armory armoury arcade atrium ballpark basement bathhouse belfry
    bistro boathouse bookshop bookstore brasserie bunker campground campsite carpark casino chancery
    charterhouse chateau citadel classroom classrooms cloister cloisters clubroom coliseum colosseum
    concourse conservatory conservatoire convent cottage cottages deanery distillery dockyard dockyards dome
    exchange farmhouse fieldhouse firehouse fortress forge foundry friary gatehouse glasshouse granary
    grange greenhouse grandstand guildhall hangar hermitage hippodrome homestead hospice infirmary jetty
    laboratory laboratories lakehouse libraries lido lighthouse lawn lyceum manor mansion marae marquee
    maltings meetinghouse mill mills mission monastery motel museums nunnery nursery oratory observatory
    orangery orchard paddock parlour parlor parsonage patio planetarium playground playhouse
    prison promenade quadrangle quarry racetrack rectory reserve roadhouse rooftop sanctuary saleyards
    schoolroom schools shrine smithy speedway stables store suites tabernacle tearoom tearooms teahouse
    theatres tramshed vault velodrome vestry vicarage villa ward warehouse waterfront waterworks woodland
    woods yard zoo zendo clubhouses boardrooms bandshell brewhouse taproom alehouse gaststaette gaststatte
    wirtshaus brauhaus brauerei weingut landgasthof landhaus landratsamt kreishaus ministerium amtsgericht
    landgericht oberlandesgericht verwaltungsgericht sitzungsraum besprechungsraum konferenzraum
    seminarzentrum bildungszentrum bildungshaus volkshochschule realschule grundschule mittelschule
    gesamtschule berufsschule kindergarten klinik klinikum krankenhaus pflegeheim seniorenheim altersheim
    kapelle kloster abtei basilika stadtbibliothek stadtbucherei bucherei stadtarchiv archiv schauspielhaus
    opernhaus konzerthaus philharmonie kino literaturhaus kunsthaus kunsthalle galerie sternwarte stadtpark
    schlosspark kurpark scheune stadel bauhof feuerwehrgeratehaus geratehaus bahnhof hauptbahnhof flughafen
    kaserne festhalle festzelt festplatz sportplatz sportzentrum sportanlage schwimmbad freibad hallenbad
    dorfhaus vereinslokal markthalle reithalle eishalle eissporthalle tennishalle begegnungszentrum
    begegnungsstatte jugendzentrum jugendhaus seniorenzentrum familienzentrum messezentrum messegelande
    kursaal rathaussaal gemeinschaftshaus burgerhalle burgertreff vereinsraum seminarhotel tagungshotel
    tagungshaus gemeindeamt rathausplatz stadtmuseum heimatmuseum landesmuseum plenum ratszimmer trauzimmer
    buurthuis dorpshuis wijkcentrum cultuurcentrum sporthal schouwburg bibliotheek kasteel kapel abdij
    herberg raadzaal raadszaal vergaderzaal congrescentrum parochiezaal ontmoetingscentrum feestzaal
    gemeenteschool bibliotek biblioteket skola skolan kulturhuset kulturhus forsamlingshus medborgarhuset
    kirke kirken museet slottet hallen
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
    abadia albergue alcaldia anfiteatro aeropuerto archivo ateneo bodega cancha cafeteria capilla castillo
    cine coliseo colegio convento cuartel ermita escuela explanada finca galeria hospital
    hostal instituto juzgado mediateca mercado mirador monasterio muelle oficina parador parque parroquia
    pista piscina planetario predio recinto restaurante rectoria residencia santuario sede terraza tribunal
    velodromo paranimf ludoteca kiosko quincho gimnasi museu teatre ajuntament abbaye aeroport annexe arenes
    auberge basilique bibliobus boulodrome bourse brasserie capitainerie caserne casino chapelle chapiteau
    citadelle clinique collegiale complexe conservatoire crypte dojo domaine esplanade faculte ferme gare
    grange halles hippodrome hopital institut jardin kiosque laboratoire local locaux ludotheque manoir
    monastere moulin observatoire orangerie parc parvis patinoire pavillon piscine polyclinique prefecture
    presbytere prieure refectoire siege terrain temple usine zenith zoo boulangerie guinguette cantine
    anjung astaka arena asrama bangunan dataran depo dermaga gelanggang gereja gimnasium jeti kafe kantin
    klinik kuil laman litar lobi lobby mahkamah maktab muzium parlimen pasar pasaraya pejabat
    pelataran perpustakaan pesantren sanggar sasana serambi sirkuit stasiun taman terminal tokong vihara
    wihara alun-alun anjungan rumah piazzale palestra stadio castello chiesa scuola caserma ospedale
    oratorio parrocchia salao pavilhao igreja escola mosteiro capela reitoria ginasio paco theater auditoria
    courtroom classroom lounge lab dock berth
    """
)
# Of those, the ones that stand for a venue in lower case too: "salle des fêtes", "salón de actos".
LOWER_FIRST = _words(
    """
    salle mairie parking salon sala gimnasio ayuntamiento dewan gedung ruang lecture room gymnase amphi bilik
    foyer balai
    auditorio biblioteca iglesia parroquia teatro polideportivo pabellon stade eglise chapelle mediatheque
    bibliotheque lapangan masjid surau kampus padang perpustakaan aula explanada recinto paraninfo chapiteau
    piscine gereja musala dataran
    """
)
# Heads that are a venue by themselves, in lower case, after "at the" or as a whole item.
LOWER_LAST = _words(
    """
    hall library church chapel cathedral school clubhouse pool gym green square park courthouse chamber chambers
    boardroom auditorium cafeteria canteen refectory cenotaph hut pavilion stadium arena museum theatre theater
    campus gymnasium courtyard terrace foyer lounge pub town-hall headquarters embassy hotel ballroom courtroom
    showground quad marina rathaus pfarrheim gemeindehaus turnhalle aula mensa patio biblioteca mairie
    clubroom clubrooms boathouse bandstand barn brewery cafe campsite casino castle farm firehouse forecourt
    gallery gardens grandstand guildhall hospital jetty lawn lido lobby manor marquee monastery mosque
    observatory orchard palace pier planetarium playground playhouse priory quadrangle quay racecourse
    rectory restaurant rink rotunda schoolhouse schoolroom shrine synagogue tavern temple velodrome vestry
    vicarage vineyard warehouse winery zoo aquarium meetinghouse showgrounds fairground fairgrounds minster
    abbey festhalle stadthalle gemeindesaal pfarrsaal feuerwehrhaus dorfplatz sportplatz vereinsheim
    schulhaus gemeindeamt festzelt rathaussaal
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
    exchange mill mills mission nursery prison reserve store ward yard zoo archive archives laboratory
    laboratories schools libraries museums hospice infirmary conservatoire villa manor ministerium
    amtsgericht landgericht gymnasium klinik klinikum krankenhaus kloster volkshochschule instituto colegio
    escuela sede residencia tribunal oficina mercado parque juzgado faculte gare hopital parc prefecture
    siege terrain local jardin complexe clinique domaine usine mahkamah maktab pejabat parlimen pasar
    pasaraya rumah taman bangunan perpustakaan terminal escola scuola ospedale convent monastery abtei
    lyceum woods woodland quarry
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
    bureau secretariat directorate tribunal commissioner commissioners councillors trustee chapter choir
    band orchestra singers players newsletter bulletin journal gazette herald tribune report budget tax levy
    ordinance permit zone network alliance coalition partnership consortium chairperson chairwoman treasurer
    clerk mayor governor ambassador rector vicar curator librarian officer officers lawyer lawyers teachers
    parents volunteers friends residents workers employees nurses doctors
    """
)
# A run after "at" that ends so is a happening, and no venue.
HAPPENINGS = BODIES | _words(
    """
    retreat dialogue talks visit hearing session sessions exercise ceremony dinner lunch breakfast reception
    webinar call celebrations admm adsom asean cop g20 g7 apec anniversary games olympics exhibition convention
    training course camporee parade mass service vigil gala ball ministerial plenary general council assembly
    sitting election elections review chairmanship
    gathering symposium colloquium hackathon meetup rally march protest strike concert recital exam exams
    graduation commencement convocation regatta tournament derby race marathon banquet luncheon brunch
    supper picnic barbecue bbq carnival funeral wedding inauguration premiere screening auction bazaar fete
    raffle quiz roundtable briefing trial inquest negotiations
    """
)
STREETS = _words(
    """
    street st road rd avenue ave av boulevard blvd lane ln drive dr way court ct square sq place pl terrace
    crescent close row highway hwy parkway pkwy mews embankment esplanade quay strasse str weg platz allee gasse
    ring ufer damm laan straat plein gracht gatan vej veien gata via viale piazza
    alley bypass causeway cir expressway freeway grove hill motorway passage pike rise turnpike vale wynd
    chaussee steenweg singel kade gade vagen katu ulica drove croft strand
    """
)
STREETS_FIRST = _words(
    """
    rue avenue boulevard place quai calle avenida av paseo plaza jalan jl jln lorong persiaran via viale piazza
    largo rua praca lot county
    chemin impasse allee allees faubourg chaussee sentier ruelle carretera ctra camino glorieta travesia
    pasaje rambla autopista corso vicolo strada travessa alameda estrada rodovia lebuh lebuhraya lingkaran
    simpang ulica
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
    "bibliothek",
    "scheune",
    "klinikum",
    "kloster",
    "keller",
    "bahnhof",
    "zimmer",
    "kaserne",
    "stadel",
    "garten",
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
    "event location|event venue|meet|meet at|meeting point|room|hall|raum|salle|sala|ruang|bilik|"
    "venue name|venue details|course venue|conference venue|training venue|workshop venue|seminar venue|hearing venue|host venue|place of event|place of hearing|place and address|"
    "location and address|venue/location|location/venue|venue / location|location / venue|venue & address|location & address|meeting room|room no|room number|court room|courtroom|"
    "starting point|start point|assembly point|muster point|gathering point|rendezvous|meeting site|site|building|street address|physical address|physical location|in-person location|in person|"
    "where is it|held at|to be held at|find us|hearing place|polling place|"
    "versammlungsort|konferenzort|austragungsort|spielort|kursort|seminarort|sammelpunkt|lokal|lokalität|saal|adresse des veranstaltungsortes|anschrift|wo findet es statt|ort der veranstaltung|ort der sitzung|"
    "endroit|site de l'événement|point de rendez-vous|lieu de rendez-vous|rendez-vous à|lieu de l'événement|lieu du rendez-vous|lieu et adresse|lieux|adresse du lieu|"
    "lugar de reunión|lugar del evento|lugar de encuentro|punto de encuentro|lugar de la reunión|recinto|dirección|ubicación|salón|lugar y dirección|domicilio|localización|escenario|"
    "lokasi mesyuarat|tempat majlis|tempat program|lokasi program|venue majlis|tempat kegiatan|lokasi kegiatan|tempat rapat|lokasi rapat|titik kumpul|tempat berkumpul|gedung|dewan|alamat lokasi|"
    "indirizzo|sede dell'evento|adres|zaal|salone"
)

LABELS_SET = frozenset(
    ["venue", "location", "place", "where", "ort", "lieu", "lugar", "tempat", "address", "addresses"]
)

SERVICES = {
    "zoom": "Zoom", "webex": "Webex", "microsoft teams": "Microsoft Teams", "ms teams": "Microsoft Teams", "teams": "Teams", "google meet": "Google Meet",
    "gotomeeting": "GoToMeeting", "jitsi": "Jitsi", "bigbluebutton": "BigBlueButton", "skype": "Skype", "bluejeans": "BlueJeans", "youtube": "YouTube",
    "facebook live": "Facebook Live", "livestream": "livestream", "irc": "IRC", "discord": "Discord", "gather": "Gather", "whatsapp": "WhatsApp",
    "gotowebinar": "GoToWebinar", "livestorm": "Livestorm", "bigmarker": "BigMarker", "crowdcast": "Crowdcast", "airmeet": "Airmeet", "hopin": "Hopin", "ringcentral": "RingCentral",
    "adobe connect": "Adobe Connect", "google hangouts": "Google Hangouts", "on24": "ON24", "streamyard": "StreamYard", "mumble": "Mumble", "lifesize": "Lifesize", "starleaf": "StarLeaf",
}  # fmt: skip

# Words for "here" that stand for the dateline's place.
HERE = ("here", "di sini", "hier", "ici", "aquí", "aqui")
# "to be announced" and its like, where a venue would stand.
OPEN = (
    r"(?:to be (?:confirmed|announced|determined|decided|advised|notified|communicated)|tba|tbc|tbd|tbn|to follow|n/?a|none|not yet known|to be (?:fixed|arranged|finali[sz]ed|agreed|provided|sent|shared)|t\.b\.[acd]\.?|pending|undecided|"
    r"wird noch bekannt ?gegeben|noch offen|à (?:confirmer|préciser|déterminer)|por (?:confirmar|definir|determinar|anunciar)|akan (?:dimaklumkan|diumumkan|ditentukan)\b.*|"
    r"menyusul|various(?: locations| venues)?|see (?:below|above|website|agenda|link|map)|as above|as below|unknown|details to follow|not yet (?:fixed|confirmed|decided|set)|"
    r"folgt|(?:noch )?nicht bekannt|wird noch (?:mitgeteilt|festgelegt)|s\. ?o\.|siehe (?:oben|unten)|à (?:communiquer|fixer|définir|annoncer)|voir ci-(?:dessous|dessus)|por (?:anunciarse|determinarse|definirse)|pendiente|se (?:comunicará|anunciará|informará)\b.*|akan datang|belum (?:ditentukan|ditetapkan))"
)

# Titles of persons: the name behind one is no town's.
PERSONS = frozenset(
    "mr mrs ms miss mx dr prof professor judge justice sir dame madam herr frau richter richterin monsieur madame mme mlle maitre "
    "senor senora sr sra srta don dona juez jueza encik puan cik tuan datuk dato hakim bapak ibu capt captain sgt "
    "rev revd reverend fr father sister brother bishop archbishop canon pastor rabbi imam cllr councillor councilor col colonel lt lieutenant maj sgt sergeant "
    "brig gen adm admiral sen senator rep hon msgr monsignor baroness shri smt ustaz ustazah haji hajah tengku pfarrer pfarrerin buergermeister burgermeister "
    "burgermeisterin pere abbe maire docteur padre fray licenciado lic ing arq prof profesor profesora pak bu kh drs".split()
)
