"""Spanish."""

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
    plurals,
    singulars,
    stems,
    with_plurals,
    words,
)

_NUMBERS: dict[str, object] = {
    word: n
    for n, word in enumerate(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
        "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
        "veintinueve treinta".split(),
        1,
    )
}
_NUMBERS.update({"veintiuna": 21, "treinta y uno": 31})
# "el jueves día 29", "el jueves, día 29"
_WITH_ITS_DAY = {
    f"{name}{link}día": number
    for number, name in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())
    for link in (" ", ", ")
}

_TIME = TimeWords(
    months={"setiembre": 9, "sep": 9, "set": 9},
    weekdays={"miercoles": 2, "sabado": 5, **_WITH_ITS_DAY},
    weak=frozenset({"mar", "may", "sep", "set", "dic", "ago", "ene", "dom", "vie", "lun", "jue", "mié", "sáb", "abr"}),
    words={
        "weekdays": {
            "los lunes": 0,
            "los martes": 1,
            "los miércoles": 2,
            "los jueves": 3,
            "los viernes": 4,
            "los sábados": 5,
            "los domingos": 6,
            "sábados": 5,
            "domingos": 6,
        },
        "num": {**_NUMBERS, "varios": "X", "varias": "X", "algunos": "X", "algunas": "X"},
        "a": {"un": 1, "una": 1},
        "ordword": {
            "primer": 1,
            "primero": 1,
            "primera": 1,
            "segundo": 2,
            "segunda": 2,
            "tercer": 3,
            "tercero": 3,
            "tercera": 3,
            "cuarto": 4,
            "cuarta": 4,
        },
        "last": {"último": -1, "última": -1, "últimos": -1, "últimas": -1, "ultimo": -1},
        "relpost": {"que viene": 1, "siguiente": Told(1), "anterior": Told(-1), "previo": Told(-1), "entrante": 1},
        "rel": {
            "mismo": Told(0),
            "ese mismo": Told(0),
            "este": 0,
            "esta": 0,
            "próximos": 1,
            "próximas": 1,
            "proximo": 1,
            "proxima": 1,
            "presente": 0,
            "actual": 0,
        },
        "deictic": {
            "la víspera": ("after", -1),
            "en la víspera": ("after", -1),
            "el día anterior": ("after", -1),
            "un día antes": ("after", -1),
            "el día antes": ("after", -1),
            "hasta el día anterior": ("after", -1),
            "el día después": ("after", 1),
            "el día siguiente": ("after", 1),
            "al día siguiente": ("after", 1),
            "un día después": ("after", 1),
            "hoy": 0,
            "mañana": 1,
            "ayer": -1,
            "pasado mañana": 2,
            "anteayer": -2,
            "esta noche": "TNI",
            "esta misma noche": "TNI",
            "esta mañana": "TMO",
            "esta misma mañana": "TMO",
            "esta tarde": "TAF",
            "esta misma tarde": "TAF",
            "este mediodía": "TMI",
            "anoche": "LNI",
            "un día más tarde": ("after", 1),
            "la noche anterior": ("after", -1),
            "la noche previa": ("after", -1),
            "la jornada anterior": ("after", -1),
            "la jornada siguiente": ("after", 1),
            "el día previo": ("after", -1),
            "a la mañana siguiente": ("after", 1),
            "antes de ayer": -2,
            "el día de hoy": 0,
            "el día de mañana": 1,
            "el día de ayer": -1,
            "mañana mismo": 1,
            "hoy mismo": 0,
        },
        "relboth": {"próximo": 1, "próxima": 1, "pasado": -1, "pasada": -1},
        "nightword": {"noche": "NI", "noches": "NI"},
        "unitmonth": {"del mes": "M"},
        "periodword": {
            **dict.fromkeys(("corriente", "corriente mes", "presente mes", "mes en curso"), ("M", 0)),
            **dict.fromkeys(("año en curso", "presente año", "corriente año"), ("Y", 0)),
            "fin de año": ("Y", 0),
            "final de año": ("Y", 0),
            "fin de mes": ("M", 0),
            "final de mes": ("M", 0),
        },
        "lasting": {
            **{
                f"{number} {word} y media": f"PT{count * 60 + 30}M"
                for count, number in enumerate(("una", "dos", "tres", "cuatro"), 1)
                for word in ("hora", "horas")
            },
            "media hora": "PT30M",
            "tres cuartos de hora": "PT45M",
        },
        "unit": {
            "día": "D",
            "días": "D",
            "dia": "D",
            "dias": "D",
            "semana": "W",
            "semanas": "W",
            "mes": "M",
            "meses": "M",
            "año": "Y",
            "años": "Y",
            "hora": "H",
            "horas": "H",
            "minuto": "MIN",
            "minutos": "MIN",
            "trimestre": "Q",
            "década": "DE",
            "fin de semana": "WE",
            "días hábiles": "BD",
            "semestre": "SEM",
        },
        "part": {
            "principios": "early",
            "a principios": "early",
            "mediados": "mid",
            "a mediados": "mid",
            "fines": "late",
            "finales": "late",
            "a finales": "late",
            "a fines": "late",
            "final": "late",
            "a inicios": "early",
            "los primeros días": "early",
            "los últimos días": "late",
            "inicios": "early",
            "comienzos": "early",
            "a comienzos": "early",
        },
        "half": {"mitad": 1, "quincena": 1},
        "season": {"verano": "SU", "invierno": "WI", "otoño": "FA", "primavera": "SP"},
        "daypart": {
            "por la mañana": "MO",
            "de la mañana": "MO",
            "por la tarde": "AF",
            "de la tarde": "AF",
            "por la noche": "EV",
            "de la noche": "EV",
            "de la madrugada": "MO",
            "la mañana": "MO",
            "en la mañana": "MO",
            "en horas de la mañana": "MO",
            "en horas de la tarde": "AF",
            "en la tarde": "AF",
            "en la noche": "EV",
            "la tarde": "AF",
            "la noche": "EV",
            "tarde": "AF",
        },
        "noon": {"mediodía": 12, "del mediodía": 12},
        "midnight": {"medianoche": 0},
        "clockand": {"y media": 30, "y cuarto": 15, "menos cuarto": -15},
        "oclock": {"horas": 1, "h": 1, "hs": 1, "hrs": 1},
        "ago": {"hace": -1, "atrás": -1, "antes": -1},
        "hence": {"después": Told(1), "más tarde": Told(1)},
        "in": {"dentro de": 1, "durante": 2},
        "within": {"en un plazo de": 1, "en los próximos": 1, "en las próximas": 1},
        "withinpast": {"en los últimos": -1, "en las últimas": -1},
        "after": {"después de": "after", "tras": "after", "después del": "after"},
        "before": {"antes de": "before", "antes del": "before"},
        "from": {
            "del": 1,
            "de las": 1,
            "desde": 1,
            "desde el": 1,
            "entre": 2,
            "entre el": 2,
            "a partir de": 1,
            "a partir del": 1,
            "entre las": 2,
            "desde las": 1,
        },
        "toat": {"a las": 1, "a la": 1},
        "toon": {"al": 2, "al día": 2},
        "to": {"a": 1, "hasta": 1, "hasta el": 2, "hasta las": 1},
        "since": {"desde": 1},
        "until": {"a más tardar el": "by", "antes del": "by"},
        "by": {"a más tardar": 1},
        "and": {"y": 1, "e": 1, "y el": 1, "así como": 1},
        "or": {"o": 1, "u": 1, "o el": 1},
        "at": {"hacia las": 2, "sobre las": 2, "@": 1, "a partir de las": 1, "desde las": 1},
        "on": {
            "el": 2,
            "los días": 2,
            "el día": 2,
            "del día": 2,
            "el próximo día": 2,
            "los próximos días": 2,
            "los": 1,
            "para el": 1,
            "para el día": 2,
            "para el próximo día": 2,
        },
        "ofin": {"en": 1, "en el mes de": 1},
        "of": {"de": 1, "del": 1, "del año": 1, "de la": 1, "del mes de": 1},
        "the": {"el": 2, "la": 1, "los": 1, "las": 1},
        "about": {"alrededor de": 1, "hacia": 1, "aproximadamente": 1, "en torno al": 1},
        "for": {"para": 1, "por": 1},
        "every": {"cada": 1, "todos los": 1, "todas las": 1},
        "freq": {
            "diariamente": "D",
            "semanalmente": "W",
            "mensualmente": "M",
            "anualmente": "Y",
            "trimestralmente": "Q",
            "quincenal": "FN",
            "quincenalmente": "FN",
            "bimestral": "2M",
            "bianual": "HY",
            "semanal": "W",
            "mensual": "M",
            "anual": "Y",
            "trimestral": "Q",
            "semestral": "HY",
        },
        "weekof": {
            "semana del": 1,
            "la semana del": 1,
            "semana que inicia el": 1,
            "semana que comienza el": 1,
            "semana que empieza el": 1,
        },
        "reference": {
            "en los próximos días": "FUTURE_REF",
            "en breve": "FUTURE_REF",
            "orden del día": "",
            "ahora": "PRESENT_REF",
            "actualmente": "PRESENT_REF",
            "próximamente": "FUTURE_REF",
            "recientemente": "PAST_REF",
            "hasta nuevo aviso": "FUTURE_REF",
            "pronto": "FUTURE_REF",
        },
        "holiday": {
            "cuaresma": "L",
            "adviento": "A",
            "navidad": "12-25",
            "día de navidad": "12-25",
            "san silvestre": "12-31",
            "martes de carnaval": "E-47",
            "lunes de carnaval": "E-48",
            "domingo de carnaval": "E-49",
            "domingo de pentecostés": "E+49",
            "jueves de corpus": "E+60",
            "jueves de la ascensión": "E+39",
            "día del trabajo": "05-01",
            "día del trabajador": "05-01",
            "día de todos los santos": "11-01",
            "día de los difuntos": "11-02",
            "fieles difuntos": "11-02",
            "día de la hispanidad": "10-12",
            "día de la raza": "10-12",
            "día de los inocentes": "12-28",
            "día de la candelaria": "02-02",
            "víspera de reyes": "01-05",
            "nochebuena": "12-24",
            "nochevieja": "12-31",
            "año nuevo": "01-01",
            "semana santa": "E-3",
            "viernes santo": "E-2",
            "domingo de ramos": "E-7",
            "miércoles de ceniza": "E-46",
            "lunes santo": "E-6",
            "martes santo": "E-5",
            "miércoles santo": "E-4",
            "jueves santo": "E-3",
            "sábado santo": "E-1",
            "sábado de gloria": "E-1",
            "domingo de resurrección": "E+0",
            "domingo de pascua": "E+0",
            "lunes de pascua": "E+1",
            "pentecostés": "E+49",
            "corpus christi": "E+60",
            "epifanía": "01-06",
            "día de reyes": "01-06",
            "noche de reyes": "01-05",
            "noche de san juan": "06-23",
            "todos los santos": "11-01",
            "día de muertos": "11-02",
            "día de los muertos": "11-02",
            "día de la inmaculada": "12-08",
            "primer domingo de adviento": "A+0",
        },
        "ampm": {},
    },
    heads=frozenset(
        "sala salón nº núm número artículo artículos tel teléfono fax página páginas pág edificio piso puerta calle ley decreto versión expediente línea tomo punto habitación resolución exp km".split()
    ),
    ordinals=frozenset({"º", "ª", "o", "er"}),
    hour_signs=frozenset({"h", "hs", "hrs", "horas"}),
    perfect=re.compile(
        r"\b(?:se )?(?:ha|han) (?!convocad|previst|anunciad|programad|fijad|invitad|aplazad|pospuest|trasladad|confirmad|sido)"
        r"\w+(?:ad|id|ich|uest|ist|iert|rit)o\b|\bacaban? de \w+[aei]r\w*|"
        r"\b(?!convoc|anunci|fij|program|invit|aplaz|traslad|confirm|inform|inici|señal|indic|pas|corri|mov|cambi|adelant|atras)\w{3,}(?:ó|aron|ieron)\b"
    ),
    over=re.compile(
        r"\b(?:celebrad[oa]s?|tuv(?:o|ieron) lugar|se celebr(?:ó|aron)|se reun(?:ió|ieron))\b[^.,;:]{0,40}$",
        re.IGNORECASE,
    ),
    past=frozenset(
        "fue fueron tuvo celebró celebraron reunió reunieron participó asistió dijo afirmó anunció inauguró clausuró concluyó concluyeron finalizó terminó culminó adoptaron visitó realizó realizaron firmó recibió presidió acordaron había habían".split()
    ),
    future=frozenset(
        "será serán tendrá tendrán celebrará celebrarán reunirá reunirán realizará realizarán prevé previsto prevista comenzará iniciará participará convoca va van debe deberá próximo próxima".split()
    ),
)


def _plural(word: str) -> str | None:
    if word.endswith("s") or not word.isalpha():
        return None
    if word.endswith("ión"):
        return f"{word[:-2]}ones"
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    return f"{word}s" if word[-1] in "aeiouáéó" else f"{word}es"


_WEAK = words(
    """mediación, protesta, plantón, bloqueo, concurso, paseo, colonias, ópera, adoración, bendición
        graduación, colación, tutoría, claustro, asado, barbacoa, videollamada, maniobra, maniobras, traspaso, demostración, audición
        audiciones, casting, siembra, plantación, intercambio, milonga, doma, retreta, fogata, quema, velada, colecta, donación, bazar
        comisión binacional, fallo, reapertura, charanga, chequeo, prueba libre, senderismo, partida, convivio, carreras, presentaciones, exposiciones, recorridos, conciliación
        alegatos, comicios, expo, posada, posadas, encuentros, foros
        firma, entrega, ofrenda, actuación, examen, exámenes, corrida, paro, vacunación, limpieza, prueba, pruebas
        misa, ensayo, cena, comida, junta, consejo, foro, visita, ejercicio, ejercicios, sesión, acto, fiesta, curso
        vista, feria, diálogo, clase, marcha, concentración, vigilia, lanzamiento, función, baile, almuerzo
        desayuno, lectura, cátedra, capacitación, entrenamiento, entrevista, bilateral, negociaciones
        conversaciones, ronda, comparecencia, juicio, remate, sorteo, elección, elecciones, debate, panel, gira
        viaje, escala, arribo, llegada, operación, misión, copa, partido, final, ruta, travesía, muestra
        instalación, campaña, operativo, recorrido, confirmación, mantenimiento, interrupción, actos, cursos
        fiestas, misas, homenaje, aniversario, subasta, licitación, rosario, boda, funeral, convivencia, simulacro
        cabildo, veredicto, recuento, escrutinio, reconstrucción, instalaciones, primarias, presidenciales, legislativas, vendimia, trashumancia, desafío, debates, paneles, partidos, finales, cenas, comidas
        almuerzos, desayunos, meriendas, bailes, lecturas, firmas, entregas, visitas pastorales, homenajes, desfiles, marchas
        protestas, plantones, bloqueos, concursos, paseos, ensayos, simulacros, operativos, campañas, colectas, subastas, remates
        sorteos, diálogos, festejo, festejos, faena, faenas, minga, mingas, tequio, fajina, jineteadas
        destreza, destrezas, domas, corso, corsos, comparsa, comparsas, charreada, jaripeo, toreo, tientas, tianguis, convite, agasajo
        agasajos, recibimiento, bienvenida, despedida, inducciones, nivelación, parcial, parciales
        oposiciones, exposición oral, alegato, alegatos, indagatoria, testimonial, careo
        velorios, exequias, sufragio, sufragios, inhumación, cremación, cambio de guardia, relevo, investidura
        consagración, ordenación, toma de hábitos, profesión solemne, catequesis, oración, oraciones, culto, cultos, ayuno, retiros
        rosarios, viacrucis, interpelación, interpelaciones"""
)
_HEADS = with_plurals(
    _WEAK
    | words(
        """mediación, protesta, plantón, bloqueo, concurso, paseo, colonias, ópera, adoración, bendición
        graduación, colación, tutoría, claustro, asado, barbacoa, videollamada, maniobra, maniobras, traspaso, demostración, audición
        audiciones, casting, siembra, plantación, intercambio, milonga, doma, retreta, fogata, quema, velada, colecta, donación, bazar
        comisión binacional, fallo, reapertura, charanga, chequeo, prueba libre, senderismo, partida
        apertura de sobres, apertura de ofertas, plebiscito, comicios, cacerolazo, convención, convenciones
        brigada médica, colecta de sangre, teletón, venta de garaje, tianguis, certamen, certámenes, olimpiada, olimpiadas, trail
        triatlón, duatlón, cicloturista, observación de aves, observación astronómica, observación de estrellas, cuentacuentos
        velada musical, tablao, zarzuela, microteatro, cine fórum, cine-fórum, cineforum, cine de verano, ciclo de cine, preestreno
        pasacalles, vía crucis, viacrucis, besamanos, besapiés, triduo, quinario, septenario, tamborrada, hora santa, catequesis
        toma de hábito, comuniones, confirmaciones, bautizos, velorio, exequias, izada de bandera, izado de bandera, lección magistral
        escuela de padres, escuela de invierno, ideatón, datatón, networking, almuerzo-coloquio, charla-coloquio, paellada, calçotada
        parrillada, chocolatada, castañada, magosto, vino español, gabinete binacional, toma de mando, relevo de mando
        transmisión de mando, toma de protesta, rendición de cuentas, informe de gobierno, botadura, tómbola, liguilla, reforestación
        trueque, mateada, guitarreada, jineteada, pirotecnia, castillo de fuegos, mascletà, correbous, capea, novillada
        suelta de vaquillas, becerrada, acto de graduación, sesión fotográfica, apertura de curso, junta de aclaraciones
        conciliación, reconstrucción de hechos, declaración indagatoria, alegatos, lectura de sentencia, formulación de cargos
        jornada electoral, mesa electoral
        encuentros, foros, ferias, torneos, convivio, posada, posadas, kermeses, tardeada, quermés, pachanga
        peregrinaciones, procesiones, novenario, rosarios, cabalgatas, corridas, presentaciones, proyecciones, exposiciones
        carreras, recorridos, caminatas, maratones, rodada, cicletada, bicicleteada, corrida familiar, zumbatón, gymkhana, gincana
        yincana, escape room, master class, masterclass, clase abierta, clase magistral, ensayo general, ensayo abierto, función de gala
        pasarela, desfile de modas, degustaciones, feria agrícola, expo, expoferia, macrorueda, vernisage, vernissage
        firma, entrega, ofrenda, actuación, examen, exámenes, corrida, paro, vacunación, limpieza, prueba, pruebas
        entierro, velatorio, sepelio, bautizo, pregón, ofrenda floral, toma de posesión, traspaso de mando
        primera piedra, cabalgata, carnaval, fuegos artificiales, encierro, huelga, votación, votaciones
        segunda vuelta, merienda, degustación, cata, clausura, defensa de la tesis, eliminatoria, cuartos de final
        jura
        excursión, excursiones, misa, romería, verbena, ensayo, cena, comida, recital, semana, día, noche, espicha
        reunión, reuniones, cumbre, conferencia, taller, seminario, coloquio, simposio, congreso, asamblea, sesión
        audiencia, visita, visitas, audiencias, visita oficial, ejercicio, ejercicios, ceremonia, foro, feria
        exposición, festival, concierto, jornada, jornadas, encuentro, mesa redonda, pleno, junta, junta general
        asamblea general, consejo, diálogo, consulta, consultas, acto, fiesta, curso, charla, presentación
        inauguración, webinario, vista, maniobras, retiro, plenaria, torneo, carrera, proyección, mercado
        festivales, ferias, talleres, seminarios, conferencias, congresos, foros, cumbres, ceremonias, conciertos
        charlas, cursos, torneos, carreras, misas, asambleas, encuentros, actos, plenos, fiestas, maratón
        medio maratón, caminata, marcha, manifestación, concentración, vigilia, procesión, peregrinación, novena
        convivencia, homenaje, conmemoración, aniversario, entrega de premios, premiación, lanzamiento, estreno
        función, obra de teatro, espectáculo, serenata, peña, baile, gala, cóctel, almuerzo, desayuno, brindis
        tertulia, club de lectura, lectura, lectura de tesis, defensa de tesis, coloquios, simposios
        clase magistral, lección inaugural, cátedra, cursillo, escuela de verano, capacitación, entrenamiento
        inducción, ponencia, mesa de trabajo, mesa de diálogo, rueda de prensa, rueda de negocios, macrorrueda
        macrorrueda de negocios, entrevista, bilateral, negociaciones, conversaciones, ronda, ronda de negociaciones
        comparecencia, juicio, juicio oral, subasta, remate, licitación, sorteo, elección, elecciones, referéndum
        debate, panel, conversatorio, comisión mixta, gira, viaje, viaje oficial, escala, recalada, arribo, llegada
        zarpe, desembarco, desfile, parada militar, jura de bandera, simulacro, operación, misión, campeonato, copa
        partido, final, semifinal, clásico, regata, travesía, ruta, acampada, campamento, kermés, kermesse, bingo
        rifa, mercadillo, rastrillo, exhibición, muestra, bienal, hackatón, hackathon, meetup, instalación
        donación de sangre, campaña, operativo, puertas abiertas, recorrido, boda, bautismo, primera comunión
        confirmación, funeral, responso, te deum, rosario, eucaristía, mantenimiento, interrupción, cabildo
        cabildo abierto, teleconferencia, videoconferencia, webinar, mitin
        mítines, meetings, workshops, webinars, cónclave, sínodo, concilio, capítulo general, consistorio, plenario, plenarios, congresillo
        conversatorios, coloquio, foro-debate, mesa-debate, mesa debate, cine debate, cine-debate, cine al aire libre, cine en la calle
        cine coloquio, cinecoloquio, videoforo, cine club, cineclub, maratón de cine, noche de cine, noche de museos, noche de los museos
        noche en blanco, noche de talentos, noche de gala, noche de juegos, noche de bingo, noche de poesía, noche de estrellas
        recital poético, recital de poesía, micrófono abierto, micro abierto, jam session, jam, slam de poesía, batalla de gallos, tablado
        peña folclórica, peña flamenca, velada literaria, velada poética, velada boxística, festival de cine, concierto didáctico
        concierto de gala, concierto benéfico, concierto-meditación, audición musical, flashmob, flash mob, karaoke
        baile de gala, baile popular, baile de disfraces, cena-baile, cena baile, cena show, cena-show, cena-coloquio, cena coloquio
        cena de gala, cena benéfica, cena solidaria, cena de hermandad, cena de navidad, cena de empresa, cena de trabajo
        comida de hermandad, comida popular, comida solidaria, comida de trabajo, comida campestre, almuerzo de trabajo
        almuerzo de camaradería, almuerzo de hermandad, desayuno de trabajo, desayuno informativo, desayuno empresarial
        desayuno-coloquio, desayuno solidario, merienda solidaria, copa de vino, brindis navideño, brindis de fin de año, ágape
        cata de vinos, cata de aceite, paella gigante, sardinada, sancocho, cocido popular, choripaneada, choriceada, locro
        pollada, parrillada bailable, cuyada, anticuchada, kermesse solidaria, peña criolla, bingo familiar, bingo solidario, rifa solidaria
        tallarinada, bicicletada, cicletada familiar, cicleada, ruta ciclista, ciclotour, marcha cicloturista, marcha ciclista, paseo ciclista
        paseo en bicicleta, día de la bicicleta, caminata familiar, marcha nórdica, marcha solidaria, carrera solidaria, carrera popular
        carrera nocturna, carrera pedestre, carrera de obstáculos, carrera de montaña, carrera de la mujer, carrera de caballos, san silvestre
        media maratón, medias maratones, ultramaratón, acuatlón, decatlón, pentatlón, biatlón, travesía a nado, contrarreloj, gran fondo
        critérium, rally, rallye, slalom, motocross, autocross, concentración motera, concentración de coches clásicos, octavos de final
        dieciseisavos de final, treintaidosavos de final, semifinales, cuadrangular, triangular, hexagonal, play-off, playoff, playoffs
        partido amistoso, amistoso, amistosos, clásicos, derbi, derby, repechaje, eliminatorias, clasificatorio, torneo relámpago
        torneo de ajedrez, torneo de truco, torneo de mus, campeonato de mus, campeonato de truco, campeonatos, simultánea, simultáneas
        exhibición aérea, festival aéreo, desfile militar, desfile cívico, desfile cívico-militar, desfile escolar, desfile de carrozas
        desfile náutico, parada naval, revista naval, cambio de guardia, relevo solemne, izamiento, izamiento de la bandera
        izado de la bandera, arriado de bandera, arriamiento, saludo a la bandera, homenaje a la bandera, promesa a la bandera
        promesa de lealtad, lunes cívico, acto cívico, acto protocolar, acto conmemorativo, acto académico, acto oficial, acto solemne
        acto público, acto inaugural, acto electoral, acto de campaña, acto de clausura, acto de apertura, acto de entrega
        acto de homenaje, acto de colación, acto eucarístico, acto de presentación, acto de inauguración, ceremonia de graduación
        corte de cinta, corte de listón, descubrimiento de placa, develación de placa, develamiento de placa, develación, develamiento
        colocación de la primera piedra, piedra fundamental, puesta de la primera piedra, puesta en marcha, puesta en servicio
        banderazo de salida, banderazo, palada inicial, ofrenda de flores, minuto de silencio, besamanos, pregón de fiestas, chupinazo
        txupinazo, entrada de kilos, moros y cristianos, correfoc, castillo de fuego, fuegos de artificio, quema de judas
        quema del júa, entierro de la sardina, cabalgata de reyes, llegada de los reyes magos, bajada de reyes, rosca de reyes, pastorela
        pastorelas, belén viviente, pesebre viviente, villancicos, concierto de navidad, concierto de villancicos, chocolate solidario
        misa del gallo, misa de gallo, misa de campaña, misa crismal, misa de acción de gracias, misa de réquiem, misa funeral
        misa de cuerpo presente, misa exequial, misa solemne, misa criolla, misa rociera, misa de envío, misa de sanación
        oficio de difuntos, santos oficios, tedeum, liturgia, vísperas, laudes, adoración eucarística, adoración nocturna
        vigilia de oración, vigilia pascual, hora apostólica, función principal, solemne triduo, ofrenda a la virgen, traslado de la imagen
        salida procesional, estación de penitencia, procesión magna, bajada de la virgen, subida de la virgen, ordenaciones
        ordenación sacerdotal, ordenación diaconal, ordenación episcopal, consagración episcopal, profesión perpetua, bodas de oro
        bodas de plata, matrimonio comunitario, bodas colectivas, matrimonios masivos, bautizos comunitarios, quinceaños, fiesta de quince
        sepelios, funeral de estado, honras fúnebres, inhumación, responsos, cabo de año, misa de aniversario
        toma de juramento, juramentación, juramento, acto de juramento, jura del cargo, toma de posesión de cargo, sesión de investidura
        debate de investidura, debate de presupuestos, debate electoral, debate presidencial, debate del estado de la nación
        sesión solemne, sesión ordinaria, sesión extraordinaria, sesión plenaria, sesión pública, sesión inaugural, sesión informativa
        sesión constitutiva, sesión especial, sesión de control, sesión preparatoria, sesión de clausura, sesión de trabajo, sesión de cabildo
        sesión conjunta, sesión secreta, junta de gobierno local, junta de portavoces, junta de vecinos, junta de accionistas, juntas generales
        junta de padres, junta de delegados, reunión de padres, reunión de apoderados, reunión de vecinos, entrega de notas
        entrega de boletines, entrega de diplomas, entrega de medallas, entrega de credenciales, entrega de cartas credenciales
        presentación de credenciales, presentación de cartas credenciales, entrega de despachos, entrega de trofeos, entrega de viviendas
        entrega de llaves, entrega de títulos, entrega de alimentos, acto de grado, ceremonia de grados, colación de grados
        imposición de insignias, imposición de medallas, imposición de becas, toma de bastón, apertura de plicas, apertura de propuestas
        apertura de sesiones, apertura del año judicial, apertura del año académico, apertura del curso, apertura del año lectivo
        inicio de clases, inicio del año escolar, inicio del curso, vuelta al cole, visita guiada, visita de obra
        visita de trabajo, visita técnica, visita pastoral, visita teatralizada, visita nocturna, visita de cortesía, visita de campo
        visita papal, visita apostólica, visita comentada, jornada de puertas abiertas, jornadas de puertas abiertas, jornada de vacunación
        jornada de limpieza, jornada de castración, jornada de adopción, jornada médica, jornada de salud, jornada solidaria
        jornada de reflexión, jornada de paro, jornada de huelga, jornada de lucha, jornada de protesta, jornada informativa, jornada técnica
        jornada formativa, jornada de capacitación, jornada deportiva, jornada de donación, operativo de salud, operativo médico
        operativo sanitario, operativo de vacunación, operativo de castración, campaña de vacunación, campaña médica, campaña de donación
        colecta de alimentos, colecta de juguetes, colecta nacional, gran recogida, recogida de alimentos, recogida de firmas
        recogida de residuos, recogida de basura, recogida de aceituna, limpieza de playas, limpieza de playa, limpieza del río, plogging
        plantación de árboles, plantatón, arborización, siembra de árboles, brigada, brigada de salud, brigadas, feria de salud
        feria de empleo, feria del libro, feria de ciencias, feria gastronómica, feria artesanal, feria americana, feria de emprendedores
        feria laboral, feria vocacional, feria de adopción, feria de artesanías, feria ganadera, feria taurina, feria costumbrista
        feria de las pulgas, mercado de pulgas, mercado medieval, mercado navideño, mercado de navidad, mercado artesanal, mercado campesino
        mercado de trueque, venta de pasteles, venta de patio, venta de libros, bazar navideño, bazar solidario, trueque de libros
        intercambio de libros, intercambio de juguetes, intercambio de semillas, muestra de carreras, muestra artística, muestra de arte
        exposición canina, exposición ganadera, expo rural, open day, open house, escape game, gymkana, gimkana, búsqueda del tesoro
        ruta guiada, ruta teatralizada, ruta senderista, ruta de la tapa, ruta nocturna, ruta ornitológica, salida de campo, salida al campo
        salida cultural, paseo cultural, paseo familiar, paseo comunitario, city tour, safari fotográfico, avistamiento de aves
        lluvia de estrellas, noche astronómica, cicloviada, ciclovía recreativa, escuela abierta, aula abierta, puertas abiertas
        defensa de trabajo de grado, defensa de tesis doctoral, sustentación de tesis, sustentación, disertación, examen de grado
        examen de admisión, examen final, examen único, prueba de acceso, pruebas de acceso, prueba de admisión, lección inaugural
        clase inaugural, clase abierta, clase pública, clase espejo, charla informativa, charla magistral, charla debate, charla-debate
        charla taller, charla-taller, conferencia magistral, conferencia inaugural, conferencia-concierto, foro ciudadano, foro abierto
        foro regional, foro virtual, cabildos abiertos, asamblea vecinal, asamblea informativa, asamblea ciudadana, asamblea constitutiva
        asamblea eleccionaria, asamblea abierta, asambleas generales, consulta popular, consulta ciudadana, consulta pública, consulta previa
        audiencia pública, audiencia preliminar, audiencia de juicio, audiencia de alegatos, audiencia de conciliación, audiencia inicial
        audiencia de imputación, audiencia de formalización, audiencia preparatoria, audiencia constitucional, audiencia intermedia
        audiencia de acusación, audiencia de control, audiencia general, acto de conciliación, vista oral, vista pública, vista preliminar
        vista previa, juicio político, juicio abreviado, juicio oral y público, deliberación y fallo, lectura de fallo, lectura del fallo
        lectura del veredicto, lectura de la sentencia, lectura de cargos, lectura pública, lectura dramatizada, lectura colectiva
        lectura poética, lectura continuada, maratón de lectura, inspección ocular, inspección judicial, acto de remate, subasta pública
        subasta judicial, subasta solidaria, subasta benéfica, remate judicial, remate público, licitación pública
        visita de reconocimiento, recepción de ofertas, elecciones generales, elecciones municipales, elecciones autonómicas, elecciones europeas
        elecciones presidenciales, elecciones legislativas, elecciones primarias, elecciones regionales, elecciones internas
        elecciones judiciales, elecciones sindicales, elección presidencial, elecciones al parlamento, balotaje, ballotage, balotage
        primera vuelta, revocatoria, referendo, huelga general, huelga de hambre, huelga indefinida, paro general, paro nacional
        paro cívico, paro armado, paro de transporte, paro docente, paro de actividades, toma pacífica, sentada, encadenamiento, cadena humana
        caravana, caravanas, concentraciones, manifestaciones, vigilias, marcha del orgullo, marcha del silencio, marcha de antorchas
        marcha blanca, pride, banderazo, velatón, escrache, tractorada, cazuelada, piquete, piquetes, corte de ruta, acto gremial
        diálogo social, diálogo nacional, diálogo político, mesa de negociación, mesas de diálogo, ronda de diálogo, ronda de conversaciones
        ronda de prensa, comparecencia de prensa, encuentro con los medios, punto de prensa, conferencia de prensa, atención a medios
        comisión mixta, comisiones mixtas, comisión bilateral, reunión bilateral, cumbre extraordinaria, minicumbre, gabinete ampliado
        gabinete abierto, gabinete itinerante, consejo de ministros, consejo de gobierno, consejo extraordinario, consejo consultivo
        consejo abierto, rendición pública de cuentas, audiencia pública de rendición de cuentas, cuenta pública, mensaje presidencial
        mensaje a la nación, discurso inaugural, kick-off, kickoff, roadshow, hackaton, datatón, bootcamp, ideathon, pitch day, demo day
        open mic, webcast, team building, jornada de integración, día de campo, día de la familia, día del niño, día abierto
        día del libro, día de campo, ensayo de evacuación, simulacro de evacuación, simulacro de sismo, simulacro nacional, macrosimulacro
        prueba de sirenas, ejercicio de evacuación, ejercicio militar, ejercicio conjunto, ejercicio naval, sobrevuelo
        campeada, yerra, rodeo, carneada, vaquería, fiesta patronal, fiestas patronales, fiestas patrias
        fiesta mayor, fiestas mayores, fiesta de la vendimia, fiesta costumbrista, fiesta infantil, fiesta de fin de año
        fiesta de navidad, fiesta de disfraces, fiesta electrónica, fiesta de primavera, fiesta popular, semana cultural, semana fallera
        tardeo, guateque, pasarelas, tómbola solidaria, bazar de caridad, quermese, radiotón, caminatón, kilómetro solidario"""
    ),
    _plural,
    _WEAK | words("día, noche, semana"),
)
# What is handed in until a day.
_HANDED = (
    r"resúmenes|resumen|ponencias?|textos?(?: completos?)?|trabajos|propuestas|candidaturas|postulaciones|"
    r"(?:comentarios|alegaciones|observaciones|presentaciones|aportaciones)(?: por escrito| escritas| finales)?|réplicas|ofertas|enmiendas|mociones|artículos|originales|manuscritos|"
    r"versi(?:ón|ones) final(?:es)?|pagos?|delegaci(?:ón|ones)(?: de voto)?|inscripci(?:ón|ones)|fotos|fotografías|"
    r"recetas|reclamaciones|solicitudes|contribuciones|formularios|proyectos|objeciones|poemas|cuentos|abstracts?|p[óo]sters?|carteles|capítulos?|boletas?(?: de (?:inscripción|votación))?|fichas?(?: de inscripción)?|justificantes?|documentos?|documentación|"
    r"plicas|sobres|propuestas? (?:técnicas?|económicas?)|cotizaciones|informes?|sugerencias|ideas|relatos|dibujos|maquetas|vídeos|videos|cuotas?|depósitos?|aranceles?|reservas?|pedidos|"
    r"avales|firmas|declaraciones|recursos?|demandas|impugnaciones|cartas? de (?:motivación|intención|presentación)|expresiones de interés|manifestaciones de interés|currículums?|expedientes|preinscripci(?:ón|ones)|matrículas?|renuncias|dudas|consultas|preguntas"
)
# What is done to a thing on a day, or is to be done.
_SER = r"(?:será|serán|va a ser|van a ser|sería|serían|deberán? ser|podrán? ser|quedarán?)(?: \w+mente)?"

_LEXICON = Lexicon(
    "es",
    heads=_HEADS,
    singulars=singulars(_HEADS, _plural),
    several=plurals(_HEADS, _plural),
    weak=_WEAK,
    deadlines=words("fecha límite, plazo, cierre, vencimiento, inscripciones"),
    stops=words(
        """no, inicialmente, finalmente, originalmente, actualmente, porque, el, la, los, las, un, una, unos, unas, este, esta, su, sus, es, son, fue, será, serán, ha, han, al, a, en, por
        para, con, tras, antes, durante, desde, hasta, que, quien, donde, pero, o, y, se, celebrará, celebró, tendrá, lugar
        próximo, próxima, pasado, pasada, más, lo, como, cuando, sea, sean, tendría, tendrían"""
    ),
    joiners=words("de, del, la, el, los, las, y, para, sobre, en, e"),
    tails=words("de, del, sobre, para, entre, con, contra"),
    articles=words("el, la, los, las, un, una, este, esta, su, próximo, próxima"),
    cancelled=cue(
        r"(?:cancel|anul|suspend)(?:ó|ió|aron|ieron|a|e|an|en)(?= (?:el|la|los|las|su|sus) )|cancelad[ao]s?|cancelación|anulación|desconvocad[ao]s?|suspendid[ao]s?|anulad[ao]s?|se (?:cancela|desconvoca|suprime|suspende|anula)n?|descartad[ao]s?|eliminad[ao]s? del?|suspensión|(?:obligad[oa]s? a|tenemos que|hemos tenido que|tuvimos que|debemos) (?:cancelar|suspender)|queda sin efecto|dad[ao]s? de baja|(?:no va|ya no va|se cae|se cayó|quedó en nada|se frustró)(?= ?(?:[.;,!)]|$|el\b|la\b))|ya no (?:se (?:hará|hace|realizará|celebrará|realiza|celebra|llevará)n?|habrá|tendrá|será)|"
        r"(?:está|están|queda|quedan|quedó|quedaron) (?:cancelad|suspendid|anulad|descartad|eliminad)[oa]s?|sin efecto|se dej(?:a|ó|aron) sin efecto|decidi(?:ó|eron|mos) (?:cancelar|suspender|no (?:realizar|celebrar|hacer))|"
        r"(?:no|tampoco) se (?:dictará|impartirá|proyectará|jugará|disputará|oficiará|sesionará|efectúa|concretará|concretó|hizo|realizó|pudo|podrá|puede|podrán|organizará|llevó a cabo|ofrecerá)n?|"
        r"no (?:sesionará|sesiona|será posible|va a (?:haber|ser|realizarse|celebrarse)|tuvo lugar|tiene lugar|está prevista?)n?|retirad[ao]s? (?:del|de la) (?:calendario|agenda|programación)|prohibid[ao]s?(?= por)|"
        r"renunci(?:a|ó|an|aron) a (?:organizar|celebrar|realizar)|cancelamos|suspendemos|se dio de baja|se levanta(?= (?:el paro|la huelga|la medida))|"
        r"no (?:se (?:va|van) a (?:celebrar|realizar|hacer|reunir|llevar)|"
        r"se (?:llevar[áa]n?|lleva) a cabo|se (?:efectuará|desarrollará)n?|tendrán? lugar|tendrá lugar|habrá|(?:puede|pueden|podrá|podrán) (?:celebrarse|realizarse|reunirse|tener lugar)|se (?:celebra|hará|hace|realiza|reúne|celebrará|realizará|reunirá)n?)"
    ),
    postponed=cue(
        r"(?:(?:aplaz|posterg)(?:ó|aron|a|an)|pospuso|pospone)(?= (?:el|la|los|las|su|sus) )|cambi(?:a|an|ará|arse|ar|ado) (?:la |su )?(?:de )?fecha|aplazad[ao]s?|se (?:pasa|traslada|corre) para|se (?:aplaza|pospone|posterga|difiere|reprograma)n?|pospuest[ao]s?|aplazamiento|postergación|postergad[ao]s?|hasta nuevo aviso|diferid[ao]s?|en suspenso|"
        r"(?:se )?(?:deja|dejó|dejan|queda|quedó|pasa|pasó|posterga|postergó) para (?:otra|una|más|otro|nueva)(?: \w+)?|para otra (?:fecha|ocasión|oportunidad)|en otra fecha|sin nueva fecha|"
        r"reprogramación|repostergad[ao]s?|prorrogad[ao]s?|retrasad[ao]s?|demorad[ao]s?|congelad[ao]s?|se suspende hasta|suspendid[ao]s? (?:hasta nuevo aviso|temporalmente|momentáneamente|provisionalmente)|"
        r"(?:decid|acord|determin|resolv)\w+ (?:aplazar|posponer|postergar|diferir|reprogramar|retrasar)|(?:obligad[oa]s? a|tenemos que|hemos tenido que|tuvimos que|debemos|debió|debieron|tuvo que|tuvieron que) (?:aplazar|posponer|postergar|reprogramar|diferir)|"
        r"(?:será|serán|fue|fueron|está|están|queda|quedan|quedó) (?:aplazad|pospuest|postergad|diferid|reprogramad)[ao]s?|"
        r"a (?:una )?fecha (?:posterior|por (?:definir|determinar|anunciar))|"
        r"nuevas? fechas?(?= (?:se|será|está|aún|todavía)\b)|(?:una )?fecha (?:posterior|que se)|para más adelante|"
        r"se (?:fijará|comunicará|anunciará|informará|avisará|indicará)(?: \w+){0,3}? nueva fecha"
    ),
    moved=cue(
        r"aplazad[ao]s? al|trasladad[ao]s?|adelantad[ao]s?|se (?:reprograma|adelanta|traslada)n? (?:para|al)|nuevas? (?:fechas?|citas?|convocatorias?)|en lugar del|se celebrará finalmente|reprogramad[ao]s?|ahora (?:será|serán|se celebrará|se celebrarán|tendrá lugar)|en cambio|en su lugar|cambia(?:n|rá)? de fecha|"
        r"cambio de (?:fecha|día|hora|horario)|(?:pospuest|postergad|diferid|movid|corrid|cambiad|retrasad|anticipad)[ao]s? (?:al|para el|a)|nuevo (?:horario|día)|se (?:mueve|recorre|corre|cambia|pasa)n? (?:al|para)"
    ),
    tentative=cue(
        r"provisional(?:mente)?|previsiblemente|probable(?:mente)?|todo apunta a|"
        r"se (?:celebrar|realizar|reunir|har|llevar|efectuar|desarrollar|concretar)ían?|tendrían? lugar|"
        r"(?:comenzar|iniciar|empezar|sesionar)ían?|podrían?|serían?|en principio|por (?:definir|fijar)|tentativ[ao](?:mente)?|si (?:hay|se alcanza) (?:el )?(?:quórum|suficientes)|(?<!sea )posible|(?:por|sin) confirmar|sujet[oa]s? a|se (?:propone|baraja|estudia)n?|salvo (?:cambios|imprevistos)|propuest[ao]s?|"
        r"en (?:duda|el aire|entredicho)|(?:no está claro|se desconoce|se ignora|no se sabe) si|inciert[ao]s?|por ver si|"
        r"en (?:estudio|discusión|evaluación)|por (?:determinar|precisar|acordar|anunciar|ratificar)|a (?:confirmar|definir|determinar|convenir)|"
        r"(?:no|aún no|todavía no) (?:está |ha sido )?(?:confirmad|fijad|definid|cerrad)[ao]s?|si (?:el tiempo|el clima|las condiciones|la autoridad|fuera necesario|es necesario|hace falta)|"
        r"quizás?|tal vez|a priori|estimad[ao]s?|pendiente de (?:confirmación|confirmar|aprobación|definir)|condicionad[ao]s? a|de no mediar|Dios mediante|D\.? ?m\.|"
        r"contemplad[ao]s?|baraja(?:n|ndo)?|tendría|está(?:n)? por (?:verse|definirse|confirmarse)"
    ),
    former=cue(
        r"previst[oa]s? (?:en (?:un )?principio|inicialmente|originalmente|primero)(?: \w+){0,3}|iban? a(?: \w+){0,4}|"
        r"inicialmente(?: \w+){0,4}|originalmente(?: \w+){0,4}|en lugar del|en vez del|(?:estaban?|habían? sido) (?:previst|programad|convocad|anunciad|fijad|planead)[ao]s?(?: \w+){0,3}|debían?(?: \w+){0,4}|por error(?: \w+){0,3}|"
        r"(?:aplazad|pospuest|postergad|trasladad|cambiad|adelantad|movid|diferid|reprogramad)[ao]s? del?|y no(?: el| del?| al?)?|no (?:el|al)|anteriormente(?: \w+){0,3}|previamente(?: \w+){0,3}|antes (?:previst|anunciad|fijad|programad)[ao]s?(?: \w+){0,3}|"
        r"(?:se )?(?:había|habían) (?:previsto|programado|anunciado|convocado|fijado|planeado|pensado|agendado)(?: \w+){0,3}|estaban? (?:inicialmente |originalmente )?(?:agendad|planificad|citad|señalad|pactad|pautad)[ao]s?(?: \w+){0,3}|"
        r"tenía que(?: \w+){0,4}|se suponía(?: \w+){0,4}|hubiera(?: \w+){0,4}|debió(?: \w+){0,4}|(?:previst|programad|convocad|fijad|anunciad|pautad|agendad)[ao]s? (?:anteriormente|previamente|antes|para un inicio)(?: \w+){0,3}|se ib(?:a|an) a(?: \w+){0,4}"
    ),
    former_after=cue(
        r"(?:era|fue) la (?:primera )?fecha|había sido (?:fijad|elegid|anunciad|previst)[oa]|no convenía|quedó descartad[oa]|no pudo ser|"
        r"(?:ya )?no (?:es|era|será|resulta|resultaba) (?:posible|viable|factible)|se descart(?:a|ó)|(?:como|según) (?:estaba|se había) (?:previst|anunciad|programad|dich)[oa]|"
        r"(?:inicialmente|originalmente|anteriormente|previamente) (?:previst|anunciad|fijad|programad|indicad|comunicad)[oa]s?|resultó imposible"
    ),
    past=cue(r"fue|fueron|se celebró|se reunió|se reunieron|tuvo|había|asistió|visitó|presidió|concluyó"),
    future=cue(r"será|serán|celebrará|tendrá|próximo|próxima|se reunirá|va a|invita|acogerá"),
    history=cue(r"fundad[ao]|cread[ao]|desde|nacid[ao]|elegid[ao]|nombrad[ao]|publicad[ao]|firmad[ao]|aprobad[ao]"),
    stamp=cue(
        r"publicad[ao]|actualizad[ao]|última modificación|nota de prensa|comunicado|dijo|anunció|fecha de publicación|última actualización|consultado el|publicación|emitid[ao]|difundid[ao]|colgado|subido|redactado|expedid[ao]|dad[oa] en|impreso"
    ),
    hours=cue(
        r"(?:accionistas )?inscrit[ao]s? en el registro|horario|abierto|de (?:lunes|martes) a (?:viernes|sábado|domingo|jueves)|atención al público|días hábiles|en horas de oficina|ventanilla|taquillas?|boletería|atiende(?:n)?|secretaría abierta"
    ),
    arrive=cue(
        r"apertura de puertas|acreditaci[oó]n|registro|recepción|café|pausa|concentración|"
        r"puertas|entrega de dorsales|recogida de dorsales|entrega de kits|calentamiento|llegada de (?:los )?(?:participantes|invitados|equipos)|punto de encuentro|citación|apertura (?:del recinto|de taquillas?|de la sala)|embarque|refrigerio|ingreso|check-?in"
    ),
    begins=cue(
        r"comienzan?|comenzar(?:á|án)|(?:dará|dan|da) comienzo|comienzo|inicio|inicia(?:rá|rán|n)?|empiezan?|empezar(?:á|án)|se (?:abre|abrirá)|a partir de|arran(?:ca|cará|que)|pitazo inicial|largada|banderazo|da inicio|dará inicio|empezando|primera salida"
    ),
    ends=cue(
        r"fin|finaliza(?:mos|remos|rá)?|termina(?:mos|remos|rá)?|acaba(?:mos|remos|rá)?|conclu(?:ye|irá)|cierra|cierre|clausura|término|culmina(?:rá)?|se levanta la sesión|hasta"
    ),
    beside=cue(
        r"rueda de prensa|conferencia de prensa|sesión de fotos|autob[úu]s(?:es)?|lanzadera|tren|transbordador|desayuno|almuerzo|"
        r"comida|cena|c[óo]ctel|vino español|oficinas?|taquillas?|visita guiada|refrigerio|brindis|coffee[- ]break|merienda|traslado|bus(?:es)?|micro(?:bús)?|ómnibus|metro|barco|ferry|guardería|boletería|entrevistas|atención a medios|punto de prensa"
    ),
    usual=cue(
        r"todas las sesiones|todos los actos|salvo (?:indicación|que se indique)|las sesiones (?:comienzan|empiezan)"
    ),
    each=cue(r"cada (?:un[oa]|día|vez)|ambos|ambas|todos(?: los días)?|todas|siempre|los dos días|en ambos casos"),
    all_of_them=cue(
        r"amb[oa]s(?: \w+)?|l[oa]s dos(?: \w+)?|tod[oa]s (?:las|los) (?:sesiones|reuniones|actos)|ell[oa]s"
    ),
    first_of=cue(r"la primera|el primero"),
    second_of=cue(r"la segunda|el segundo"),
    same_hour=cue(
        r"misma hora|mismas horas|mismo horario|mismo lugar y (?:misma )?hora|mismos? lugar y hora|(?:hora y lugar|lugar y hora) (?:de siempre|habitual(?:es)?)|hora (?:habitual|de siempre)"
    ),
    same_day=cue(r"(?:el )?mismo día"),
    opened=cue(
        r"inaugurad[ao]s?|inauguró|abiert[ao]s?|iniciad[ao]s?|inició|iniciaron|comenzad[ao]s?|comenzado|comenzó|comenzaron|empezó|empezaron|empezado|arrancó|arrancaron|abrió"
    ),
    closed=cue(
        r"clausur(?:ó|aron|ad[ao]s?)|conclu(?:yó|yeron|id[ao]s?)|termin(?:ó|aron|ad[ao]s?)|finaliz(?:ó|aron|ad[ao]s?)|culmin(?:ó|aron|ad[ao]s?)|cerr(?:ó|aron|ad[ao]s?)|lleg(?:ó|aron) a su fin|pus(?:o|ieron) fin|acab(?:ó|aron)"
    ),
    began=cue(
        r"(?:se )?(?:inauguró|abrió|inició|comenzó|empezó|arrancó)(?: el)?|inaugurad[ao](?: el)?|(?:iniciad|comenzad)[ao](?: el)?|desde(?: el)?"
    ),
    ended=cue(
        r"concluyó|concluye|termina|finaliza|concluyeron|finalizó|finalizaron|terminó|terminaron|culminó|se clausuró|fue clausurad[ao]|al término de|al cierre de|al final de"
    ),
    until=cue(
        r"hasta(?: el)?|al|(?:y )?(?:zarpa|parte|regresa)(?:n|rá|rán)?(?: el)?|(?:y )?(?:termina|finaliza|concluye|culmina)(?:n|rá|rán)?(?: el)?|(?:y )?conclui(?:rá|rán)(?: el)?"
    ),
    shifts=cue(
        r"cambian?|cambiará|se mueven?|se recorre|aplaza(?:n|d[ao]s?)?|aplazó|pospone|pospuest[ao]s?|traslada(?:n|rá|rán)?|retrasa|adelanta|trasladad[ao]s?|adelantad[ao]s?|cambiad[ao]s?|pasad[ao]s?|pasan?|pasará|pasarán|pasaría|postergad[ao]s?|"
        r"(?:mover|trasladar|pasar|cambiar|adelantar|aplazar|posponer|postergar|reprogramar|atrasar|correr)(?= (?:la|el|las|los|su|sus|para|al|del)\b)|difier(?:e|en)|difirió|diferid[ao]s?|postergan?|postergó|pospus(?:o|ieron)|posponen|traslad(?:ó|aron)|mov(?:ió|ieron)|adelantó|adelantan|atras(?:a|an|ó|ad[ao]s?)|anticip(?:a|an|ó|ad[ao]s?)|corrid[ao]s?(?= (?:al|para|del)\b)|"
        r"reprograma(?:n|rá|d[ao]s?)?|reprogramó|cambia(?:n|rá)? de fecha|movid[ao]s?|retrasad[ao]s?|"
        r"(?:suspend(?:e|en|ió|ieron|id[ao]s?|erá)|levantó|(?:en|a) (?:un )?cuarto intermedio|en receso)(?= hasta)|se (?:corrió|corrieron|corre|corren|movió|movieron|mueve|mueven|pasó|pasaron|cambió|adelantó|atrasó)"
    ),
    shifted_from=cue(r"del(?: día)?|de"),
    shifted_to=cue(r"al(?: próximo)?(?: día)?|a los(?: próximos)?(?: días)?|para(?: el| los)?(?: días?)?|a|hasta"),
    set_for=cue(
        r"(?:previst[ao]s?|fijad[ao]s?|convocad[ao]s?|anunciad[ao]s?|programad[ao]s?|inicialmente)(?: inicialmente)?(?: para| el| en)?(?: el)?(?: día)?|"
        r"(?:debía|debían|iba|iban)(?: \w+){0,3}"
    ),
    but=cue(r"sino"),
    sooner=cue(r"adelant\w+|antes"),
    negated=cue(r"no"),
    boiler=cue(
        r"aviso legal|lea también|suscríbase|compartir|cookies|todos los derechos|leer más|política de privacidad|protección de datos|síguenos|suscríbete|darse de baja|términos y condiciones|volver arriba|mapa del sitio|"
        r"noticias relacionadas|te puede interesar|publicidad|tiempo de lectura|iniciar sesión|derechos reservados|accesibilidad|ver comentarios|seguir leyendo|más noticias"
    ),
    anaphora=cue(
        r"(?:la|el|este|esta|dich[oa]) (?:reunión|cumbre|encuentro|conferencia|sesión|visita|ejercicio|taller|evento|acto|cita|asamblea|concierto|festival|feria|jornada|charla|fiesta|torneo|exposición|ceremonia|congreso|seminario|pleno|espectáculo|función|actividad|carrera|partido|junta)|ella|él"
    ),
    takes_up=cue(
        r"(?:(?:ésta?|éste|este|esta|ella|él) )?(?:se (?:celebrar|realizar|desarrollar|inaugurar|abrir|llevar)(?:án?|ían?)|"
        r"(?:tendr(?:án?|ían?)|tuvo) lugar|será (?:el|los|del)|est(?:á|aba) (?:previst|programad|fijad)[oa]|(?:comenzar|empezar|arrancar)á)|"
        r"(?:la |las )?(?:nuevas? )?fechas? (?:es|será|son|serán)|la cita (?:es|será)"
    ),
    we_meet=cue(
        r"nos (?:reuniremos|reunamos|reunimos|veremos|vemos|veamos|encontraremos|encontremos)|esperamos (?:ver|recibir|acoger|darles)|"
        r"(?:recibir|acoger|dar la bienvenida) a tod[oa]s|estaremos (?:tod[oa]s )?en|"
        r"(?:delegad|invitad|miembr)[oa]s se (?:reunirán|encontrarán|congregarán)|"
        r"(?:participantes|visitantes|delegaciones|asistentes) se (?:reunirán|encontrarán|congregarán)|"
        r"se esperan? (?:[\w.]+ ){0,4}(?:participantes|asistentes|visitantes|invitados|delegados|personas)"
    ),
    online=cue(
        r"en línea|virtual|videoconferencia|telemátic[ao](?:mente)?|zoom|teams|híbrid[ao]|a distancia|por teléfono|jitsi|google meet|meet|webex|skype|vía remota|remot[ao]|por streaming|streaming|facebook live|youtube|plataforma (?:digital|virtual)|enlace de conexión|videollamada|teleconferencia|webinar"
    ),
    captions=Captions(
        date=caption(
            r"per[ií]odo|fechas?|días?|cuándo|mes|(?:fecha|día)s?(?: y | ?/ ?)(?:hora|horario|lugar)s?|fecha de (?:(?:la )?(?:reunión|sesión|celebración|realización|audiencia|asamblea|actividad)|(?:el )?evento)|fecha del (?:evento|acto|encuentro)|"
            r"fecha (?:prevista|programada)|fecha\(s\)|qué día"
        ),
        hours=caption(
            r"horas?|horarios?|inicio|fin|comienzo|desde|hasta|hora de (?:inicio|comienzo|salida|término|fin|cierre|la reunión|encuentro)|a partir de las|turno|franja horaria|hora local|empieza|a qué hora"
        ),
        place=caption(
            r"lugar(?:es)?|sede|dónde|sala|salón|dirección|ciudad|sitio|lugar de (?:la )?(?:reunión|celebración|realización|encuentro|salida|concentración|cita)|lugar del (?:evento|acto)|punto de (?:encuentro|reunión|salida)|"
            r"localidad|recinto|cancha|estadio|campo|gimnasio|país|auditorio|aula|parroquia|municipio|ubicación|local|domicilio|escenario"
        ),
        name=caption(
            r"qué|eventos?|invitación|título|tema|asunto|actividad|reunión|acto|película|rival|partido|sesión|nombres?|denominación|expedientes?|casos?|causa|tipo|descripción|conferencia|taller|charla|curso|encuentro|prueba|competencia|celebración|"
            r"audiencia|juicio|módulo|obra|pieza|concierto|nombre (?:del evento|de la actividad)|objeto|motivo|contenido|espectáculo|función"
        ),
        person=caption(
            r"quién(?:es)?|ponentes?|conferenciantes?|contacto|organizan?|organizador(?:a|es)?|responsables?|a cargo de|imparten?|presentan?|president[ea]|relator(?:a)?|moderador(?:a)?|facilitador(?:a|es)?|expositor(?:a|es)?|"
            r"disertantes?|oradore?s?|oradoras?|docentes?|profesor(?:a|es)?|instructor(?:a|es)?|invitad[oa]s?|celebrante|guía|juez|jueza|magistrad[oa]|director(?:a)?|autor(?:a|es)?|artistas?|árbitros?|tallerista|coordina"
        ),
        deadline=caption(
            r".*(?:fecha límite|cierre|plazo|vencimiento|último día).*|(?:[a-záéíóúñ]+ ){0,3}(?:hasta el|antes del?)"
        ),
        former=caption(
            r"(?:(?:fecha|hora|día) (?:anterior|original|inicial|prevista?)|anterior|antes|incorrect[ao]|erróne[ao]|donde dice|dice|original(?:mente)?|prevista?)(?: .*)?"
        ),
        current=caption(
            r"(?:(?:fecha|hora|día) (?:nueva?|definitiva?)|nuev[ao]|correct[ao]|corregid[ao]|debe decir|ahora|después)(?: .*)?"
        ),
        first=caption(
            r"desde|del?|inicio|inicia|(?:fecha|día) (?:de )?(?:inicio|comienzo|apertura|salida)|comienzo|comienza(?: el)?|empieza(?: el)?|a partir del?|apertura|primer día"
        ),
        last=caption(
            r"hasta|al?|fin|final|finaliza|término|(?:fecha|día) (?:de )?(?:fin|final|término|finalización)|último día|termina(?: el)?|acaba(?: el)?|hasta el|cierre|clausura"
        ),
        stamp=caption(
            r"publicad[oa]|publicación|actas?|documentos?|convocatorias?|actualizad[oa]|actualización|fecha de (?:publicación|convocatoria|actualización|firma|emisión|notificación|registro|entrada)|minutas?|borrador|acuerdos|anexos|descargar|"
            r"vídeo|video|grabación|edictos?|última actualización"
        ),
        zone=caption(r"zona horaria|huso horario|hora local"),
        deadlines=caption(r"fechas (?:importantes|límite|clave).*|plazos.*"),
        agenda=caption(
            r"(?:el |proyecto de |propuesta de )?orden del día.*|temario.*|puntos? (?:del orden del día|a tratar|de agenda).*|(?:asuntos|temas) (?:a tratar|tratados|por tratar|del día).*|tabla(?: de la sesión)?|agenda de la (?:reunión|sesión)"
        ),
        programme=caption(
            r"(?:.* )?(?:programa|cronograma|horario del día|minuto a minuto|itinerario|desarrollo de la jornada)(?: .*)?"
        ),
        office=caption(
            r".*(?:horarios? de (?:atención|apertura|oficina|secretaría|invierno|verano|despacho|biblioteca|visitas?)|atención al público|farmacias? de (?:guardia|turno)|punto limpio|recogida de (?:basura|residuos|enseres)|recolección de (?:basura|residuos)|días festivos|feriados|festivos|tarifas|cierres|cierre (?:por|temporal|de (?:calles?|carril|tráfico))).*|"
            r"(?:[^.!?]{0,20} )?(?:cortes? (?:de (?:agua|luz|energía|suministro)|programados?)|"
            r"(?:interrupci[oó]n(?:es)?|suspensi[oó]n) del? (?:agua|servicio|suministro))(?:[ ,:(][^.!?]{0,25})?"
        ),
        actions=caption(r"tareas|acciones|pendientes|acuerdos y compromisos|compromisos|por hacer|plan de acción"),
        parts=cue(
            r"registro|acreditación|café|almuerzo|cena|pausa|descanso|bienvenida|apertura|clausura|sesión|plenaria|"
            r"mesas? redondas?|palabras de (?:bienvenida|apertura|cierre)|receso|coffee[- ]break|refrigerio|preguntas|debate|conclusiones|cierre|c[óo]ctel|vino español|inscripción|presentación|introducción|intermedio"
        ),
        diary=cue(
            r"agenda|calendario|semana|actividades|cartelera|programación|fechas|eventos|temporada|convocatorias"
        ),
        week=caption(
            r"(?:la )?agenda(?: de la semana| del día| informativa)?|previsiones|la semana(?: próxima)?|esta semana|"
            r"(?:la )?agenda (?:del mes|semanal|del fin de semana|cultural|pública)|previsiones (?:informativas|de la semana)|la semana que viene|próxima semana|este fin de semana|lo que viene|qué hacer(?: .*)?|próximas citas|a seguir"
        ),
        daybook=cue(
            r"agenda (?:del día|informativa|de hoy|para hoy|pública)|previsiones|citas del día|actividades de hoy|convocatorias de prensa|pauta del día|actividades del (?:presidente|gobernador|alcalde)"
        ),
        roll=cue(
            r"agenda|list(?:a|ado) de (?:audiencias|juicios|vistas)|señalamientos|audiencias|misas|partidos|cartelera|"
            r"programación|rol de (?:audiencias|partidos)|tabla de (?:causas|audiencias)|horarios? de misas|cultos|celebraciones|funciones|calendario de (?:partidos|audiencias)|lista de acuerdos"
        ),
        free=caption(
            r"(?:día )?(?:feriado|festivo|inhábil|no laborable)|asueto|vacaciones(?: (?:escolares|de (?:verano|invierno|navidad)))?|"
            r"receso(?: (?:escolar|académico|judicial|legislativo|de (?:verano|invierno|semana santa|fiestas)))?|puente(?: .*)?|feria judicial(?: .*)?|sin (?:clases?|sesión|reunión|ensayo|actividad(?:es)?)|no hay (?:clases?|sesión|reunión|ensayo)|"
            r"(?:días? )?(?:feriados|festivos|inhábiles|no laborables|libres?|no lectivos?|no lectivo)|suspensión de (?:clases|labores|actividades)|vacaciones (?:judiciales|académicas|de (?:semana santa|pascua|otoño|primavera|julio))|"
            r"semana (?:santa|blanca)|licencia|consejo técnico(?: escolar)?"
        ),
        over=caption(
            r"(?:los )?resultados.*|archivos?.*|ediciones (?:anteriores|pasadas|previas).*|(?:eventos|actividades|sesiones|reuniones|convocatorias) (?:pasad[oa]s|anteriores|realizad[oa]s|cerrad[oa]s)|histórico.*|historial|palmarés.*|"
            r"así fue .*|actas(?: .*)?|temporada (?:pasada|anterior).*|años anteriores.*|hemeroteca|galería.*"
        ),
    ),
    places=PlaceWords(
        locative=cue(r"(?:en (?:el|la|los|las|una?)|en|ante el|ante la)"),
        bare=words("en"),
        held=re.compile(
            r"(?:celebrar[áa]n?|realizar[áa]n?|tendrá(?:n)? lugar|llevará a cabo|reunirá(?:n)?|será|celebra|tiene lugar|cita)\b[^.;:]*$",
            re.IGNORECASE,
        ),
        held_after=re.compile(r"(?!)", re.IGNORECASE),
        stops=words(
            """y, a, con, para, por, que, desde, hasta, entre, se, es, será, fue, al, sobre, según, donde, cuando, tras, antes, después, organizado, organizada, entrada, no"""
        ),
        inside=words("de, del, la, las, los, el, san, santa"),
        abstract=words(
            """marco, caso, virtud, ocasión, fin, inicio, presencia, mes, año, semana, día, mañana, tarde, noche, enero, febrero, marzo, abril, mayo, junio, julio, agosto
septiembre, setiembre, octubre, noviembre, diciembre, primavera, verano, otoño, invierno, línea, directo, lugar, torno, cuenta, honor, colaboración, que, total, punto
primera, segunda, tercera, segundo, primer, trimestre, fecha, horario, hora, horas, cuanto, general, particular, español, inglés, calidad, curso, materia
cargo, función, funciones, favor, apoyo, busca, caja, cambio, camino, común, conjunto, consecuencia, contra, contraste, crisis, debate, defensa, desarrollo, detalle, duda, efecto, ejercicio, época, espera
estado, exceso, familia, fase, forma, formato, frente, grupo, huelga, idioma, medio, memoria, modalidad, modo, nombre, orden, parte, paro, paz, peligro, persona, plazo, plena, pleno, principio, privado, proceso
público, punto, razón, realidad, relación, representación, reserva, resumen, riesgo, sentido, serio, señal, servicio, sí, silencio, situación, suspenso, tanto, teoría, tiempo, torno, trámite, venta, verdad, vez
vías, vida, vigor, vilo, vista, vivo, votación, streaming, agenda, programa, calendario, convocatoria, catalán, gallego, euskera, francés, dos, tres, breve, reunión, sesión, asamblea, conferencia, acto, encuentro
torneo, partido, taller, jornada, jornadas, concierto, ceremonia, congreso, seminario, cumbre, cuestión, ambos, ellos, ella, él, este, esta, ese, esa, próximo, próxima, siguiente, último, última, actualidad, futuro, pasado, presente"""
        ),
        there=cue(r"allí|allá"),
    ),
    again=cue(
        r"(?:una )?nueva fecha|(?:otra|próxima) fecha|fecha (?:posterior|por definir)|será reprogramad[ao]|por ahora|hasta nuevo aviso|en (?:la fecha|las fechas) previstas?|como estaba previst[ao]"
    ),
    taken_up=cue(
        r"(?:(?:se )?(?:ha|han) (?:sido|quedado|cancelado|suspendido|aplazado)|se (?:cancel|suspend|aplaz|pospus)\w+|queda|fue|se (?:celebrará|realizará|llevará)|será|ambas|ambos|la (?:reunión|sesión|conferencia|cita|sede)|el (?:acto|encuentro|evento|lugar)|tendrá lugar|(?:la|el) (?:\w+ )?(?:arriba|antes) (?:mencionad|indicad|citad)[ao])"
    ),
    theirs=cue(r"(?:celebran|celebrarán|tendrán) (?:la|el|las|los) suy[ao]s?"),
    meets_for=re.compile(
        r"(?<!\w)(?:para(?: (?:asistir a|participar en))?)\s*(?:(?:la|el|l|una?|su)\s+)?(?:[\w.-]{2,12}\s+)?$",
        re.IGNORECASE,
    ),
    on_day=cue(r"el(?: próximo)?(?: día)?"),
    ands=words("y"),
    in_turn=cue(r"respectivamente"),
    all_times=cue(
        r"todas las horas(?: (?:son|están|indicadas|en|de|según))*(?: hora)?(?: (?:de|del))?|zona horaria|huso horario"
    ),
    bodies=words(
        """comisión, comité, consejo, junta, ayuntamiento, pleno, asamblea, asociación, club, sociedad, tribunal, peña, coro, senado, parlamento
        patronato, grupo de trabajo, hermandad, cofradía, concejo, concejo deliberante, concejo municipal, concejo cantonal, ayuntamiento pleno, comité de empresa, comité ejecutivo, comité directivo, comité técnico
        comisión directiva, comisión permanente, comisión especial, comisión de investigación, comisión interamericana, consejo directivo, consejo académico, consejo superior, consejo escolar, consejo de administración
        consejo de ministros, consejo de gobierno, consejo de seguridad, consejo regional, consejo comunal, consejo nacional, junta directiva, junta de gobierno, junta de gobierno local, junta electoral, junta vecinal
        junta de vecinos, mesa directiva, mesa del congreso, corte suprema, corte constitucional, juzgado, fiscalía, cámara de diputados, cámara de senadores, cámara de apelaciones, tribunal supremo
        tribunal constitucional, tribunal superior, gabinete, gobierno, jurado, directorio, gremio, colectivo, banda, orfeón, rondalla, comparsa, cooperativa, claustro, pósito, mancomunidad, intersindical, comunidad de propietarios
        comunidad de regantes, comunidad de vecinos, asamblea legislativa, parlamento andino, convención constituyente, coordinadora, confederación"""
    ),
    houses=words(
        """universidad, escuela, instituto, facultad, museo, biblioteca, iglesia, parroquia, diputación, ministerio, embajada
        fundación, federación, centro, casa, sa, cámara, academia, orquesta, colegio, hospital, clínica, catedral, abadía, convento, monasterio, diócesis, arzobispado, obispado, consulado, agencia, municipalidad, municipio, intendencia, gobernación, alcaldía
        prefectura, delegación, subdelegación, archivo, galería, teatro, conservatorio, laboratorio, empresa, banco, mutua, caja, radio, liga, ong, sl, srl, secretaría, subsecretaría, liceo, preparatoria, ateneo, casino
        biblioteca popular, casa de cultura, centro cultural, centro cívico, cabildo insular, concejalía, dirección general, defensoría, contraloría, procuraduría"""
    ),
    remarks=caption(
        r"cancelad[ao]s?|suspendid[ao]s?|aplazad[ao]s?|trasladad[ao]s?|modificad[ao]s?|confirmad[ao]s?|(?:por )?confirmar|sin cambios|sin fecha|"
        r"inicialmente|en línea|virtual|presencial|todo el día|(?:otras|más|próximas|nuevas|siguientes|todas las) fechas|fechas siguientes|nuev[ao]|nueva fecha|a|de|al|del|el|detalles|leer más|orden del día|próxim[ao](?: reunión)?|sí|no|nota|aviso|invitación|convocatoria|anuncio|reserva la fecha|anota(?: en tu agenda)?|inicio|comienzo|atención|complet[oa]|(?:título|tema|lugar|sede|sala|ponente|programa|detalles)\b.*(?:confirmar|determinar|definir|anunciar\w*|precisar)|"
        r"suprimid[ao]s?|anulad[ao]s?|pospuest[ao]s?|postergad[ao]s?|reprogramad[ao]s?|desconvocad[ao]s?|adelantad[ao]s?|se mantiene|por (?:definir|determinar|anunciar|fijar)|provisional|tentativ[ao]|definitiv[ao]|sujet[ao] a .{1,30}|"
        r"(?:en )?(?:modalidad )?(?:presencial|virtual|híbrid[ao]|remota)|a puerta cerrada|gratis|gratuit[oa]|entrada (?:libre|gratuita|liberada)(?: y gratuita)?|acceso libre|libre y gratuito|previa inscripción|con inscripción previa|"
        r"solo (?:socios|miembros)|abierto a(?:l público| todos)|todo público|(?:para )?todos los públicos|plazas limitadas|cupos? (?:limitados?|completos?|agotados?)|aforo (?:limitado|completo)|(?:últimas|quedan|solo) (?:[0123456789]+ )?(?:plazas|entradas|cupos)|agotad[ao]s?|"
        r"lista de espera|más info(?:rmación)?|información|inscripci(?:ón|ones)|entradas|media jornada|mañana|tarde|noche|sin novedad|mismo (?:lugar|horario)|misma hora|como siempre|agéndalo|agenda la fecha|guarda la fecha|"
        r"reserva(?:d)? (?:la|esta) fecha|no te lo pierdas|urgente|importante|recordatorio|modificación|cambio(?: .{1,20})?|vídeo|video|compartir|imprimir|feriado|festivo|s/?f"
    ),
    dividers=caption(
        r"(?:próximos|otros|más) (?:eventos|actos)|(?:próximas|otras|más) (?:sesiones|actividades)|(?:eventos|sesiones|actividades) (?:pasad[oa]s|anteriores|relacionad[oa]s)|también te puede interesar|cuándo|dónde|qué|fechas?|horarios?|lugar|orden del día|programa|agenda|noticias|contacto|inscripci(?:ón|ones)|eventos|actividades|calendario|presentación|resumen|(?:detalles|datos|información)(?: (?:del evento|de la actividad|de la reunión|práctic[ao]s?|general))?|(?:fecha|lugar) y (?:hora|lugar|fecha)|cuándo y dónde|de un vistazo|sobre (?:el evento|la actividad)|descripción|inicio|portada|queridos? .*|estimad[ao]s? .*|hola.*|"
        r"próximamente|agenda completa|(?:toda|ver) (?:la|toda la) agenda|nuestr[oa]s (?:eventos|actividades)|detalles?(?: del acto)?|información adicional|cómo llegar|acceso|tarifas|precios?|entradas|reservas|organizan?|ponentes|el programa|"
        r"programa detallado|comunicados?(?: de prensa)?|nota de prensa|gacetilla(?: de prensa)?|prensa|avisos?(?: públicos?| importantes?)?|anuncios?|editorial|saluda .*|breves|recordatorio|gracias|señor(?:es|as)?.*|(?:muy )?señor(?:es|as)? mí[oa]s?.*|"
        r"a tener en cuenta|objetivos?|contexto|antecedentes|ruegos y preguntas|asuntos varios|varios|modalidad|requisitos|informes(?: e inscripciones)?|enlaces.*|documentos?|anexos|compartir|menú|buscar|síguenos|boletín|últimas noticias|"
        r"las citas|próximas citas|todas las fechas|también te puede gustar|noticias relacionadas|artículos relacionados|te recomendamos|saludos.*|atentamente.*|metodología|dirigido a|bases"
    ),
    publications=words(
        """boletín, circular, noticias, agenda, programa, calendario, actividades, eventos, hoja, hoja informativa, hoja parroquial, hoja dominical, gaceta, revista, periódico
        diario, semanario, mensual, cartelera, comunicado, gacetilla, tablón, tablón de anuncios, blog, inicio, avisos, anuncios, crónica, boletín informativo, boletín municipal
        boletín oficial, newsletter, portal, novedades, temporada, programación, informativo"""
    ),
    papers=words(
        """lugar, fecha, fechas, convocatoria, invitación, orden del día, aviso, anuncio, programa, citación, cédula de citación, edicto, hora, horario, horarios
        recordatorio, nota, comunicado, información, detalles, cartel, afiche, preparativos, organización, notificación"""
    ),
    records=words(
        """acta, actas, informe, resumen, resultados, aprobación, minuta, minutas, relatoría, memoria, memorias, conclusiones, crónica, síntesis, grabación, transcripción, extracto
        balance, acuerdos, certificación, borrador"""
    ),
    body_meeting="{}: reunión",
    deeds=(
        deed(
            "Reunión {whose} con {said}",
            behind=r"se reun(?:irá|irán)|se reúnen?|se entrevistarán?|se entrevista|(?:manten|sosten|ten)drán? (?:una |un )?(?:reuni(?:ón|ones)|encuentros?|entrevistas?)|(?:dialog|convers|almorz|cen)ar(?:á|án)|se encontrar(?:á|án)",
            lead=r"con",
        ),
        deed(
            "Firma {of}",
            behind=r"firma(?:n|rá|rán)?|suscribirán?|rubricarán?|firmamos|firmaremos",
            before=rf"se (?:firm|suscrib|rubric)(?:ará|arán|irá|irán|an?)|{_SER} (?:firmad|suscrit|rubricad)[ao]s?",
        ),
        deed(
            "Inauguración {of}",
            behind=r"inaugura(?:n|rá|rán|mos|remos)?|abrirán?|reabrirán?",
            before=rf"se inaugurará?n?|{_SER} inaugurad[ao]s?",
        ),
        deed(
            "Presentación {of}",
            behind=r"presenta(?:n|rá|rán|mos|remos)?|dará a conocer|expondrán?",
            before=rf"se presenta(?:n|rá|rán)?|se dará(?:n)? a conocer|se expondrán?|{_SER} (?:presentad|expuest)[ao]s?",
        ),
        deed("Lanzamiento {of}", behind=r"lanza(?:n|rá|rán)", before=rf"se lanza(?:n|rá|rán)?|{_SER} lanzad[ao]s?"),
        deed(
            "Develación {of}",
            behind=r"devela(?:n|rá|rán)?|desvela(?:rá|rán)|descubrirán?",
            before=rf"se (?:devela(?:n|rá|rán)?|descubrirán?)|{_SER} (?:develad|descubiert)[ao]s?",
        ),
        deed("Bendición {of}", behind=r"bendecirán?", before=rf"se bendecirán?|{_SER} bendecid[ao]s?"),
        deed(
            "Entrega {of}",
            behind=r"entrega(?:n|rá|rán|remos)?|otorga(?:rá|rán)|impondrán?",
            before=rf"se (?:entrega|otorga|repart)(?:n|rá|rán|irá|irán)?|se impondrán?|{_SER} (?:entregad|otorgad|concedid|impuest)[ao]s?",
        ),
        deed(
            "Proyección {of}",
            behind=r"proyecta(?:n|rá|rán|mos|remos)?|exhibirán?",
            before=rf"se proyecta(?:n|rá|rán)?|se exhib(?:e|en|irá|irán)|{_SER} (?:proyectad|exhibid)[ao]s?",
        ),
        deed(
            "Lectura {of}",
            behind=r"(?:dict|emit|le|pronunci)(?:ará|arán|irá|irán|erá|erán)(?= (?:el |la |su )?(?:sentencia|fallo|veredicto|resolución|pregón|manifiesto))|darán? lectura al?",
            before=rf"se (?:dictará|leerá|dará lectura)n?|{_SER} (?:leíd[ao]s?|dictad[ao]s?)",
        ),
        deed(
            "Votación {of}",
            behind=r"vota(?:n|rá|rán)?|someterán? a votación|aprobarán?",
            before=rf"se vota(?:n|rá|rán)?|se someterán? a votación|{_SER} (?:votad[ao]s?|sometid[ao]s? a votación)",
        ),
        deed("Vista {of}", behind=r"verán?", before=rf"se verán?|{_SER} vist[ao]s?"),
        deed(
            "Elección {of}",
            behind=r"elegirán?|eligen?|designarán?",
            before=rf"se (?:elegirán?|designarán?)|{_SER} (?:elegid|designad)[ao]s?",
        ),
        deed(
            "Toma de posesión {of}",
            before=rf"tom(?:a|an|ará|arán) (?:posesión|protesta)|jurar(?:á|án)|asumir(?:á|án)(?: (?:el|su|como|la) \w+)?|prestar(?:á|án) juramento|{_SER} (?:juramentad|posesionad|investid)[ao]s?",
        ),
        deed(
            "Visita {of}",
            behind=r"recib(?:irán?|en?) a(?!l)|recib(?:irán?|en?)",
        ),
        deed("Comparecencia {of}", before=r"comparece(?:n|rá|rán)?", behind=r"(?:citará|convocará)n? a|comparecerán?"),
        deed("Declaración {of}", before=r"declararán? (?:ante|como)"),
        deed("Juicio {of}", behind=r"juzgarán? a", before=rf"se juzgarán?|{_SER} (?:juzgad|enjuiciad|procesad)[ao]s?"),
        deed(
            "Homenaje a {it}",
            behind=r"(?:se )?rend(?:irá|irán|imos|iremos) (?:un )?homenaje|(?:se )?rinden? homenaje|(?:se )?homenajea(?:rá|rán)",
            lead=r"al?",
            head="homenaje",
        ),
        deed("Ordenación {of}", behind=r"ordenar(?:á|án) a", before=rf"{_SER} ordenad[ao]s?"),
        deed("Manifestación {of}", before=r"(?:se )?manifiestan|se manifestarán?|protestar(?:á|án)"),
        deed("Marcha {of}", before=r"marchar(?:á|án)|se moviliza(?:n|rá|rán)"),
        deed("Concentración {of}", before=r"se concentra(?:n|rá|rán)"),
        deed("Desfile {of}", before=r"desfila(?:n|rá|rán)"),
        deed("Sorteo {of}", before=rf"se sortea(?:n|rá|rán)?|{_SER} sortead[ao]s?"),
        deed("Subasta {of}", before=rf"se (?:subasta|remata)(?:n|rá|rán)?|{_SER} subastad[ao]s?"),
        deed(
            "Entierro {of}",
            before=rf"{_SER} (?:enterrad|sepultad|inhumad|velad|cremad)[ao]s?|recibirán? (?:cristiana )?sepultura",
        ),
        deed("Prueba {of}", before=r"se (?:probará|ensayará)n?|sonarán"),
        deed("Demolición {of}", before=rf"{_SER} (?:demolid[ao]s?|derribad[ao]s?)|se (?:demolerá|derribará)n?"),
        deed("Plantación {of}", behind=r"planta(?:n|rá|rán|remos|mos)", before=r"se plantará?n?"),
        deed(
            "Huelga {of}",
            before=r"(?:irán?|van?|está|están|estarán?) (?:a la|en|de) huelga|(?:hace|hacen|hará|harán) huelga|paran|pararán|cesarán (?:sus |las )?actividades|llaman? a (?:la )?huelga",
        ),
        deed(
            "{it}",
            behind=r"canta(?:n|rá|rán)?|interpreta(?:n|rá|rán)?|representa(?:n|rá|rán)?|estrena(?:n|rá|rán)?|interpretar(?:á|án)",
        ),
        deed(
            "{it}",
            behind=r"organiza(?:n|rá|rán|mos|remos)?|acoge(?:n|rá|rán|mos)?|celebra(?:n|rá|rán|mos|remos)|celebra|ofrece(?:n|rá|rán|mos)?|realiza(?:n|rá|rán|mos|remos)?|lleva(?:rá|rán)? a cabo|"
            r"efectua(?:rá|rán)|desarrolla(?:rá|rán)|imparti(?:rá|rán)|prepara(?:n|mos)?|"
            r"(?:ha|han|hemos) (?:cancelado|suspendido|aplazado|pospuesto|postergado|adelantado|convocado|programado|fijado|reprogramado|anulado)|"
            r"(?:cancel|aplaz|posterg|reprogram|anul)(?:a|an|ó|aron|amos)|suspend(?:e|en|ió|ieron|emos)|pospon(?:e|en)|pospus(?:o|ieron)|mantien(?:e|en)",
        ),
        deed("{it}", behind=r"conmemora(?:n|rá|rán|mos)?|festeja(?:n|rá|rán|mos|remos)?"),
        deed(
            "{it}",
            behind=r"(?:se (?:celebra|realiza|desarrolla|efectua|har|inaugura|llevar)(?:á|án|rá|rán)?(?: a cabo)?|tendrán? lugar|darán? comienzo|comenzarán?|está(?:n)? previst[ao]s?)"
            r"(?= (?:una?|su|nuestr[oa]) | (?:el|la|los|las) (?!\d|lun|mar|mié|jue|vie|sáb|dom|próx|días?\b|mism|mes|primer|fin|año|acto|semana|noche|tarde|mañana))",
        ),
        deed(
            "{it}",
            behind=r"(?:participa|participará|participan|participarán|participaremos|tomar(?:á|án) parte|intervendrá)",
            lead=r"en",
        ),
        deed(
            "{it}",
            behind=r"(?:asiste|asistirá|acude|acudirá)n?|invita(?:n|mos)?|invitad[oa]s?|están invitados|(?:l[oa]s |te |os )?esperamos|venid|vengan|ven|vení|asist[ae]|asistan|acompáñ[ae]n?os|súm[ae](?:te|nse|se)|sumate|ún[ea](?:te|nse|se)|acud[ae]n?|convoca(?:n|mos)?",
            lead=r"al?(?! (?:\d|partir|las?\b \d|tod[oa]s|participar|asistir))",
        ),
        deed("{it}", behind=r"hay|habrá|tendremos|no (?:te|se|os) (?:pierdas?|pierdan|perdáis)"),
        deed(
            "Charla sobre {it}",
            behind=r"habla(?:n|rá|rán)?|diserta(?:rá|rán)?|conversará|expondrá|(?:dictará|dará|impartirá|ofrecerá|pronunciará) una (?:charla|conferencia|ponencia)",
            lead=r"sobre|de",
        ),
        deed("Visita: {it}", behind=r"visitarán?|(?:irá|irán|iremos|vamos) al?"),
    ),
    acts=(
        Act(
            cue(
                r"nos (?:reunimos|reuniremos|encontra(?:mo|remo)s|junta(?:mo|remo)s|vemos(?! obligad)|veremos|volve(?:mo|remo)s a (?:ver|reunir|juntar|encontrar)|congrega(?:mo|remo)s)"
            ),
            "Reunión",
            "reunión",
        ),
        Act(
            cue(
                r"se reúnen?|se reunirán?|(?:volverán?|vuelven?) a reunirse|se verán?|sesionará?n?|reanudan? sus (?:sesiones|trabajos)|(?:reanuda|retoma)rán? (?:sus?|la|las|el|los) (?:sesi(?:ón|ones)|trabajos|labores|debates?|audiencias?)|levant(?:ó|aron) la sesión[^.,;:]{0,30} y (?:se reunirán?|volverán? a reunirse|reanudarán? \w+ \w+)|(?:está|están|fue|fueron) convocad[oa]s?|debatirán?|examinarán?|analizarán?|"
                r"se junta(?:n|rá|rán)?|se da(?:n|rá|rán)? cita|sesionan?|celebrarán? sesión|tendrán? sesión|deliberarán?|discutirán?|evaluarán?|abordarán?|estudiarán?|revisarán?|"
                r"se constituirán?|(?:es|son|será|serán) (?:convocad|citad)[oa]s?|vuelven? a (?:reunirse|sesionar)|volverán? a (?:sesionar|reunirse)|se congregarán?|"
                r"pas(?:ó|aron) a un cuarto intermedio[^.,;:]{0,20} hasta|reinicia(?:rá|rán)? (?:sus|las) (?:sesiones|labores|actividades)"
            ),
            "{who}: reunión",
            "reunión",
        ),
        Act(
            cue(
                r"visitarán?|(?:realiza|hará|efectua|cumpli|inicia|comienza|emprende)(?:rá|rán)? una (?:visita|gira) (?:[\w-]+ ){0,2}(?:a|por)"
            ),
            "Visita {of} a {what}",
            "visita",
            travels=True,
        ),
        Act(
            cue(
                r"viaja(?:n|rá|rán)?|llega(?:n|rá|rán)?|arriba(?:n|rá|rán)?|vuela(?:n)?|volarán?|estarán?|irán?|acudirán?|parte(?:n)?|partirán?|se (?:traslada|desplaza)(?:n|rá|rán)|aterriza(?:n|rá|rán)?|(?:está|estará|estarán) de visita"
            ),
            "Visita {of} a {what}",
            "visita",
            cue(r"al?|en|hacia"),
            travels=True,
        ),
        Act(
            cue(r"harán? escala|hacen? escala|recalan?|recalarán?|atracan?|atracarán?|fondearán?|amarrarán?"),
            "Escala {of} en {what}",
            "escala",
            cue(r"en"),
        ),
        Act(
            cue(
                r"(?:será|serán) (?:oficialmente )?(?P<done>abiert[ao]s|inaugurad[ao]s?|bendecid[ao]s?|entregad[ao]s?|firmad[ao]s?|proyectad[ao]s?|presentad[ao]s?|sortead[ao]s?|develad[ao]s?|descubiert[ao]s?|botad[ao]s?|lanzad[ao]s?|juramentad[ao]s?|leíd[ao]s?|"
                r"velad[ao]s?|sepultad[ao]s?|coronad[ao]s?|ordenad[ao]s?|consagrad[ao]s?|investid[ao]s?|homenajead[ao]s?|juzgad[ao]s?|subastad[ao]s?)"
            ),
            "{who}: {done}",
            "",
        ),
        Act(
            cue(r"(?:es|son) esperad[ao]s? en"),
            "Visita {of} a {what}",
            "visita",
            travels=True,
        ),
        Act(
            cue(
                r"(?:se enfrentan?|se enfrentarán?|recibe|recibirá|enfrentará|visitará) a|(?:juegan?|jugarán?) (?:contra|ante|con|frente a)|se medirán? (?:a|ante|con)|chocarán? con"
            ),
            "{who} – {what}",
            "partido",
        ),
        Act(cue(r"(?:inaugurará|inaugura|develará)"), "Inauguración de {what}", "inauguración"),
    ),
    verbs=cue(
        r"es|son|fue|fueron|irá|irán|dará|darán|ha|han|había|habían|habrá|habrán|haya|hayan|será|serán|tiene|tienen|tuvo|pasa|sigue|abre|abren|cierra|queda|quedan|arranca|arrancan|comienza|comienzan|empieza|empiezan|inicia|termina|va|van|vamos|está|están|llega|llegan|recala|"
        r"convocan?|invitan?|organizan?|celebran?|realizan?|reúnen?|ofrecen?|reciben?|acogen?|presentan?|debe|deben|puede|pueden|iba|iban|estaba|previst[oa]s?|suspendid[oa]s?|aplazad[oa]s?|convocad[oa]s?|programad[oa]s?|\w{2,}(?:ó|aron|ieron|ará|arán|erá|erán|irá|irán)|"
        r"(?:(?:re|con|inter|pro|sobre|de)?vend|(?:man|con|de|ob|abs|sos|re)?tend|pond|dispond|expond|pospond|propond|pod|querr|hab|sab|cab|vald|sald)r?(?:á|án)|"
        r"hará|harán|dirá|dirán|(?:podr|tendr|vendr|ser|har|deber|habr|ir|estar|dar|saldr|querr)ían?|\w{3,}(?:ar|er|ir)ían|fuera|fuese|fueran|"
        r"(?:celebr|realiz|reunir|llev|efectu|comenz|inici|empez|arranc|inaugur|abrir|cerr|termin|concluir|finaliz|asistir|particip|visit|viaj|lleg)(?:ar)?ía|"
        r"cierran|terminan|finalizan?|concluyen?|inician|siguen|pasan|parten|sale|salen|hace|hacen|dice|dicen|hay|hubo|duran?|incluyen?|consiste|permiten?|"
        r"buscan?|prevén?|anuncian?|informan?|confirman?|deciden?|aplazan?|suspenden?|cancelan?|posponen?|posterga|trasladan?|mantienen?|vuelven?|regresan?|sesionan?|debaten|votan|"
        r"aprueban?|rechazan?|inauguran?|clausuran|entregan|proponen?|piden?|exigen?|conmemoran?|festejan?|permanecen?|corren|quiere|quieren|dijo|dijeron|hizo|hicieron|"
        r"vino|puso|pudo|dio|cuentan|contempla|culminan?|continúan?|prosiguen?|prosigue|reanudan?|retoman?|desarrollan?|tratan|cambian|queda|vence|vencen|cae|caen|coinciden?|rinden?|llegan|"
        r"cancelad[oa]s?|pospuest[oa]s?|postergad[oa]s?|reprogramad[oa]s?|trasladad[oa]s?|adelantad[oa]s?|anulad[oa]s?|organizad[oa]s?|fijad[oa]s?|agendad[oa]s?|dará|ofrecen|brinda|brindan|imparte|imparten|dicta|dictan"
    ),
    otherwise=cue(
        r"en (?:conversaciones|negociaciones)|en (?:el )?curso|orden del día|acto seguido|punto de vista|a primera vista|fiesta nacional|audiencia (?:provincial|nacional|territorial)|"
        r"puntos? de (?:vista|venta|partida)|(?:en|de) visita(?= ?(?:$|[.,;]))|curso (?:legal|del río|de los acontecimientos|académico|escolar|pasado|próximo)|juntas? de (?:gobierno|dirección)(?= (?:aprob|acord|decid))|acto(?:s)? (?:administrativos?|jurídicos?|de presencia)|"
        r"consejo(?:s)? (?:prácticos?|útiles)|clases? (?:sociales?|medias?|trabajadoras?|políticas?)|carreras? (?:universitarias?|profesionales?|técnicas?|docentes?)|partidos? (?:polític[oa]s?|popular|socialista|comunista|judicial(?:es)?)|al final|"
        r"en (?:marcha|función|prueba|escena)|marcha atrás|a final(?:es)? de|prueba(?:s)? (?:documental(?:es)?|pericial(?:es)?|testimonial(?:es)?|de adn|piloto)|ruta(?:s)? (?:nacional|provincial|crítica)|operación(?:es)? (?:bancarias?|financieras?)|"
        r"feria judicial|mercados? (?:laboral|interno|financieros?|de valores|común)|foro(?:s)? judicial(?:es)?|fuera de (?:lugar|juego)|vistas? al mar|a la vista|llamada a cobro|entrega a domicilio|mesa de entradas|copa(?:s)? de árbol(?:es)?|comida rápida|"
        r"cena incluida|primera lectura|segunda lectura|ejercicio (?:fiscal|económico|contable|\d{4}|físico|de sus funciones)|misión (?:y visión|permanente)|función pública|salud pública"
    ),
    proper=words(
        "día, noche, semana, tarde, llegada, viaje, final, domingo, sábado, primavera, otoño, ronda, salida, fin de semana, quincena, mañana"
    ),
    cues=Cues(
        deeds=DeedCues(
            met=words(
                """ministro, ministra, ministros, presidente, presidenta, embajador, embajadora, canciller, comisario, rey, reina, papa, gobernador, alcalde, alcaldesa, par, homólogo, homóloga, representantes, enviado, delegación, secretario, secretaria, mandatario"""
            ),
            owns=words("el, la, los, las, sus, nuestro, nuestra, nuestros, nuestras, unos, unas"),
            passed=words(
                "también, les, os, todos, todas, cordialmente, juntos, oficialmente, conjuntamente, solemnemente, público, vecinos, socios, además, de nuevo"
            ),
            other=words("se, si, no, nunca"),
            never=words(
                "puertas, presidencia, cargo, papel, título, derecho, cuenta, lugar, parte, razón, sesión, él, ella, ellos, ellas, nada, que, lo, quien, cómo, más, hoy, mañana, partir, lugar, parte, favor"
            ),
        ),
        speakers=SpeakerCues(
            noun="ponente|orador[a]?|conferenciante",
            is_="(?:será|es)",
            verb="hablará|disertará|intervendrá|tomará la palabra|(?:dará|impartirá|pronunciará) una (?:charla|conferencia)",
            before="en|en el|en la|ante|ante el|ante la|del|de|al|el|la",
            ends="sobre|que|quien|de la|del|en|ante|el|para|con|acerca",
            talk="Charla",
            series=r"seminarios?|coloquios?|charlas|conferencias|ponencias",
            talk_by="charla de {}",
        ),
        topics=TopicCues(
            before=r"(?:se|les|le) (?:informa|informamos|recuerda|recordamos|comunica|comunicamos)(?: a \w+(?: \w+)?)? que|"
            r"(?:la )?(?:nueva |próxima )?fecha (?:de la|del|de los|de las)",
            nothing=r"(?:(?:nueva|única|primera|verdadera|antigua|próxima) )?(?:fecha|hora)(?: (?:exacta|prevista|inicial|correcta|definitiva|propuesta|alternativa))?|actualización|corrección|rectificación|fe de erratas|cambio(?: de (?:fecha|lugar|programa))?",
            link=r"será|serán|es|son|fue|fueron|ha|han|había|habían|habrá|haber|de|sido|ser|va a|van a|iba a|iban a|no|se|también|"
            r"queda|quedó|quedan|debía|finalmente|ya|previst[ao]|inicialmente|está|están|estaba|estaban|estará|estarán|podría|podrían|debe|deben|deberá|deberían|habría|sería|serían|quedará|quedarán|provisionalmente|oficialmente|igualmente|"
            r"nuevamente|tampoco|tentativamente|próximamente",
            told=r"hará|harán|dará comienzo|darán comienzo|efectúan|efectuarán|desarrollan|desarrollarán|desarrollarse|realizan|realizarán|realizarse|celebran|celebrarán|tienen lugar|tendrán lugar|"
            r"empezará|arrancan|arrancarán|jugará|jugarán|disputará|oficiará|cae|caerá|continúa|continuará|continuarán|prosigue|proseguirá|culminará|"
            r"termina|terminará|largará|finaliza|finalizará|concluye|concluirá|saldrá|saldrán|partirá|reabre|reabrirá|reanudará|reanudarán|retoma|retomará|agendad[ao]s?|señalad[ao]s?|pautad[ao]s?|pactad[ao]s?|"
            r"postergad[ao]s?|reprogramad[ao]s?|movid[ao]s?|cambiad[ao]s?|atrasad[ao]s?|retrasad[ao]s?|anulad[ao]s?|desconvocad[ao]s?|sesionará|llevarán a cabo|conocerá|conocerán|planificad[ao]s?|anunciad[ao]s?|"
            r"organizad[ao]s?|concretará|estrena|estrenará|volverá|regresará|abren|abrirán|inicia|"
            r"conmemora(?:rá)?|festeja(?:rá)?|celebrará|celebra|celebrarse|(?:tendrá|tiene|tener) lugar|realiza|realizará|llevará a cabo|empieza|comienza|"
            r"comenzará|arranca|arrancará|inicia|iniciará|aplazad[ao]s?|aplaza|cancelad[ao]s?|cancela|suspendid[ao]s?|suspende|"
            r"pospuest[ao]s?|pospone|adelantad[ao]s?|adelanta|mantiene|traslada|trasladad[ao]s?|previst[ao]s?|"
            r"programad[ao]s?|descartad[ao]s?|pasa|cumplirse|convocad[ao]s?|sigue|reanuda|fijad[ao]s?|desarrolla(?:rá)?|efectúa|efectuará|vuelve|regresa|inaugura(?:rá)?|abrirá|reprograma|pospone|"
            r"celebraría|realizaría",
            copula=r"será|serán|es|son|fue|era|sería|ser",
            opens=r"y|pero|o|además|también|asimismo|entonces|antes|nota|ojo|mientras",
            relative=r",?\s(?:que|quien|cuy[ao]|donde)",
            pronouns=words(
                """esto, eso, ello, él, ella, ellos, nosotros, todo, nada, nadie, se, lo, aquí, allí, todos, si, tras, después, de, ningún, ninguna, en"""
            ),
        ),
        names=NameCues(
            of_a_brand=r"(?:[Oo]rganizadores?|[Ee]xpositores?|[Vv]isitantes?|[Ee]ntradas|[Bb]oletos|[Ee]dición|[Ii]nscripci(?:ón|ones))"
            r" (?:de la|del|de|a la|a|para|en)(?: la| el)?",
            articles=r"la|el",
            becomes=r"(?:(?:no )?se (?:celebrará|realizará|desarrollará|llevará a cabo|efectuará|hará|celebra|realiza)n?|tendrán? lugar|vuelve|volverá|regresa|regresará|abrirá sus puertas|abre sus puertas|"
            r"(?:ha sido|fue|queda|quedó|está|será) (?:cancelad|aplazad|pospuest|suspendid|postergad|reprogramad)[oa]|se (?:cancela|aplaza|pospone|posterga|suspende|adelanta|mantiene))",
            does=r"es|será|ha|tendrá|vuelve|volverá|regresa|regresará|abre|abrirá|comienza|comenzará|empieza|arranca|arrancará|reúne|reunirá|convoca|acoge|acogerá|ofrece|ofrecerá|celebra|promete|contará",
            describes_behind=r"más (?:grande|importante|antigu[oa])",
            describes=r"mayor|principal|única?|primera?|mejor|tradicional|más (?:grande|importante|antigu[oa]|prestigios[oa]|esperad[oa]|multitudinari[oa]|larg[oa]|concurrid[oa])",
            of_night=words("de, del"),
            leads=words("a, en"),
            pairs=words("y"),
            following=r"próxim[oa]",
            following_behind=r"siguiente",
            held=r"se celebrará|tendrá lugar|aplazad[ao]|cancelad[ao]",
            subject=r"el|El|Los",
            rooms=words("sala, salón, palacio, centro, auditorio, pabellón, recinto"),
            between=r"entre",
            found_at=r"[Vv]isítenos en|[Vv]isítanos en|[Ee]ncuéntrenos en",
            attended=r"durante(?: la| el| las| los)?|con ocasión de(?: la|l)?",
            number=r"n[°º]|núm\.?",
            indefinite=words("un, una, dos, tres"),
            ties=words("de, del, la"),
            holds=r"(?:celebra|celebrará|celebran|celebrarán|tendrá|tendrán|realiza|realizan|realizará|realizarán|organiza|organizará|convoca|convocará|ofrece|ofrecerá|hará|harán)\s+una?",
            own=r"sus?",
        ),
        links=LinkCues(
            meet_again=r"volver(?:án|á)? a (?:reunirse|encontrarse)|se volverán a (?:reunir|encontrar)|se reunirán (?:de nuevo|nuevamente|otra vez)|reunirse (?:de nuevo|nuevamente)",
            people_meet=r"se reunieron|se reúnen|se reunirán|se reunió|se reunirá|se encontraron|se dieron cita|son esperad[oa]s",
            names_it=r"(?:es|fue|será) (?:el|la)|se trat(?:a|ó) (?:de la|del)",
            to_come=r"será|serán|tendrá|se celebrará|reunirá|contará|debe",
            beside=r"al margen|en paralelo|paralelamente|además|junto con|en el marco|con ocasión|de forma paralela",
            beside_it=r"al margen|en paralelo|paralelamente|también|asimismo|simultáneamente|al mismo tiempo|por primera vez",
            held=r"se (?:celebró|celebrará|realizó|realizará|llevó a cabo|llevará a cabo|reunió|reunirá)|tuvo lugar|tendrá lugar|fue celebrad[oa]|"
            r"celebraron|celebrarán|participaron|asistieron",
            reason=r"debido|a causa|en razón|(?:por|no) coincidir con|coincide con",
            along=r"con",
            there=r"durante|en|al margen|con ocasión",
            holding=r"se tiendra|se reúne|se reunirá|tendrá lugar|se celebrará",
            around=r"antes|después",
            relative=r"que|quien|quienes|cuy[oa]s?|donde|en (?:el|la) que|en (?:el|la) cual|durante (?:el|la) cual",
            lead=r"el|del",
            behind=r"el",
            joins=r"y",
            joined=r"y|el",
            again=r"a|al|de|del|en|para",
        ),
        states=StateCues(
            open_days=r"(?:fechas?|calendario|cronograma|programación)(?: \w+){0,2} (?:provisional(?:es)?|tentativ[ao]s?|propuest[ao]s?|previst[ao]s? \(por confirmar\)|orientativ[ao]s?|indicativ[ao]s?|reservad[ao]s?|por confirmar|sin confirmar|sujetas? a confirmación)|"
            r"(?:propuesta|borrador|proyecto) de (?:calendario|fechas|cronograma)|fechas? de reserva|(?<![^\n])(?:sujeto|sujeta)s? a confirmación",
            of_the_day=r"(?:(?:la|las|esta|estas) )?fechas?(?: (?:es|son|está|están|aún|todavía|queda))*\s+",
            settled_days=r"(?:fechas?|calendario) (?:confirmad[ao]s?|definitiv[ao]s?)",
            bound=r"abr\w+|comenz\w+|comienza\w*|inici\w+|inaugur\w+|conclu\w+|clausur\w+|termin\w+",
            one_day=r"un día",
            one_week=r"una semana",
            than_planned=r"(?:de lo|que lo|de los?) (?:inicialmente )?(?:previsto|anunciado|programado|planeado|fijado)s?",
            later_by=r"(?:más tarde|después)",
            sooner_by=r"(?:antes)",
            forward=r"adelant\w+|anticip\w+",
            by_length=r"(?:en|por)",
            behind_length=r"al|a|hasta|por|para|debido|y|del|desde|tras|con",
            changes=r"cambios?|cambiad[oa]s?|aplazad[oa]s?|aplazamientos?|modificaci(?:ón|ones)|reprogramad[oa]s?|nuevas? fechas?|correcci(?:ón|ones)",
            a_date=r"(?:nueva )?fecha",
            same_time=r"(?:a la |en el )?(?:misma hora|mismo horario)",
            now_on=r"el|al|para|del",
            corrects=r"(?:es|era|fue|hay) (?:un error|una errata|incorrecto|erróneo)[\s:;,.–-]*(?:(?:se celebra(?:rá)?|es|será|tendrá lugar))?|"
            r"la fecha (?:correcta|exacta) es|debe leerse|(?:debió|debería) decir",
            open_noun=r"(?:[\w'’]+ )?posibles?",
            noun_open=r"posibles?|provisional(?:es)?|propuest[ao]s?|tentativ[ao]s?",
            open_beside=r"(?:por|sin) (?:confirmar|definir|fijar)|en principio",
            deed=r"podrían? (?:(?:también|además) )?"
            r"(?!(?:ser |estar )?(?:celebrar|tener|realizar|comenzar|empezar|iniciar|arrancar|abrir|inaugurar|reunir|llevar|organizar|acoger|"
            r"recibir|visitar|viajar|llegar|reanudar|continuar|coincidir|hacer|durar|haber|ser|asistir|participar)\w*)[^\W\d_]",
            told=r"(?:dijo|anunció|informó|indicó|señaló|afirmó|explicó|añadió|agregó|precisó|confirmó|acordó|decidió) que",
            future=r"se (?:celebrar|realizar|reunir|har|llevar|efectuar|desarrollar|concretar)ían?|tendrían? lugar|"
            r"(?:comenzar|iniciar|empezar|sesionar)ían?|serían?",
            condition=r"en caso de|desmint(?:ió|ieron)|desmiente|rumor(?:es)?|si (?:no|hay|el|la|los|las|se)",
            status=r"estado|estatus|situación|observaci(?:ón|ones)|notas?|comentarios?",
            the_date=r"(?:la|esta|las|estas) fechas?",
            now=r"ahora|nueva fecha",
            usually=r"(?:normalmente|habitualmente|tradicionalmente|por lo general)(?: (?:en|el|a))?",
            replaced=r"(?:sustituid|reemplazad)[oa]s? por|debe (?:decir|leerse|ser)|se (?:sustituye|reemplaza|cambia)n? por",
            on_again=r"(?:será|se celebrará|se celebra|se realizará|se reunirá|tendrá lugar|es)(?: ahora)?(?: el| en)?",
            held=r"se (?:celebrará|celebrarán|realizará|realizarán|reunirá|reunirán|desarrollará|llevará a cabo)|tendrán? lugar|comenzará|acogerá",
            after_that=r"después de|tras|luego de",
            notice=r"aviso|importante|comunicado|anuncio|de|la|sesión|reunión|acto|nota",
            put_off_in=r"en|a (?:principios|mediados|finales) de",
            after_all=r"finalmente|en su lugar|ya|recién",
            open_ended=r"hasta nuevo aviso|sine die|indefinidamente",
            open_parts=r"sede|recinto|título|tema|hora|lugar|sala|ponente|programa|orden del día",
            none=r"no (?:hay|habrá|tenemos|tendremos)|ning[uú]na?|sin",
            none_but=r"embargo|dudas?|perjuicio|más|lugar|costes?|costos?|ánimo|ir|contar|ella|ellos|él",
            day_lead=r"el ",
            negation=r"no|podrían?(?: aún)?(?: ser)?",
            adjective=r"el|los",
            noun=r"cancelación|aplazamiento|suspensión|postergación|anulación|nuevas? fechas?",
            final=r"anulad",
            formerly=r"inicialmente",
            moved=r"aplazad[ao]s?|pospuest[ao]s?|postergad[ao]s?|diferid[ao]s?|trasladad[ao]s?|reprogramad[ao]s?|adelantad[ao]s?|retrasad[ao]s?|movid[ao]s?|cambiad[ao]s?|se (?:pasa|traslada|corre|mueve|cambia|recorre|aplaza|pospone|posterga|adelanta|reprograma)n?",
            moved_to=r"al|a los|para",
        ),
        lengths=LengthCues(
            lasts=r"dura(?:rá|rán|n|r)?|dure|duren|duración|se (?:prolonga|extiende)(?:rá)?",
            about=r"unas?|alrededor de|aproximadamente|de|cerca de|es de|unos",
            opens=r"(?:la )?duración|dura|durará|se prevé que dure|reserve",
            behind=r"cada un[oa]|por (?:sesión|reunión|charla|taller)|de duración",
            each=r"duran|tienen|cada|tod[oa]s|amb[oa]s|l[oa]s dos|por",
            more=r"más|seguid[oa]s? (?:de|por)|y después",
        ),
        roles=RoleCues(
            dates_of=r"(?:las )?fechas (?:de|del|para)",
            in_year=r"en",
            lasts=r"dura(?:rá|rán|n)?|se (?:prolonga|extiende)(?:rá)?|se extenderá",
            not_until=r"no (?:se )?(?:comenzar|empezar|iniciar|celebrar|abrir|reunir|inaugurar|reanudar)\w+ hasta",
            unchanged=r"sin cambios?|se mantiene|igual|no cambia|como estaba previst[oa]",
            wrote=r"dice|dijo|escribió|escribe|comentó|respondió",
            except_on=r"excepto|salvo|menos|a excepción",
            said=r"aplazó|suspendió|pospuso|postergó|canceló|(?:ha|han) (?:aplazado|suspendido|pospuesto|cancelado)|dijo|dijeron|anunció|anunciaron|informó|informaron|indicó|señaló|confirmó|afirmó|explicó|declaró|comunicó|adelantó|detalló|aseguró|precisó|"
            r"dio a conocer|(?:ha|han) (?:anunciado|informado|confirmado|comunicado)|comunicado|nota de prensa",
            said_beside=r"este|hoy|también|ayer|en un comunicado|a la prensa|a los medios",
            said_behind=r"(?:dijo|anunció|informó|indicó|confirmó|comunicó|dio a conocer)",
            said_on=r"el",
            was_set=r"iban? a|debía|estaba previst[ao]",
            reports=r"(?:dijo|anunció|informó|indicó|señaló|afirmó|explicó|añadió|agregó|precisó) que|según",
            since=r"desde",
            since_then=r"desde",
            stamp_label=r"publicado",
            update_label=r"actualiza(?:ción|do)|corrección|modificado",
            was=r"antes|anterior(?=:)|en lugar del?|(?:inicialmente|originalmente|anteriormente)(?: (?:previst|anunciad|fijad|programad|convocad)[oa]s?)?",
            was_on=r"el",
        ),
        asides=AsideCues(
            shut=r"(?:cerrad[oa]s?|no sesiona(?:rá|n|rán)?)(?: al público)?(?: del?| el| desde el| entre el)?",
            shut_behind=r"[-–—:,]? ?(?:(?:el |la |las |los )?(?:oficinas?|ayuntamiento|escuela|biblioteca|museo|secretaría|tienda) )?(?:(?:está|estará|están|estarán|permanecerá) )?cerrad[oa]s?",
            in_force=r"(?:entra(?:n|rá|rán)? en vigor|surtirá efecto|surte efecto|que cae(?: este año)?)(?: el| en)?",
            example=r"por ejemplo|p\. ?ej\.|(?:un )?ejemplos?(?: de [^.:\n]{1,30})?(?= ?:)",
        ),
        lists=ListCues(
            after=r"después del?",
            nothing=r"sin (?:sesión|reunión|clase)",
        ),
        sittings=SittingCues(
            days=r"(?:fechas|calendario)(?: de)?(?: (?:las )?(?:reuniones|sesiones))?(?: del?)?|(?:próximas )?(?:reuniones|sesiones)(?: del?)?|del?|para|el",
            on=r"del?|el|del día",
            at=r"a las?|desde las",
            paper=r"orden del día|convocatoria|citación",
            record=r"acta|minuta",
            stage=r"\(?(?:borrador|provisional|aprobada)\)?",
            present=r"(?:señores )?asistentes|asisten(?:cia)?|presentes|miembros presentes",
            absent=r"ausentes|excusan|no asisten",
            opened=r"siendo las|(?:sesión|reunión) (?:se inicia|comienza|inició|comenzó|dio inicio)|(?:hora de )?(?:inicio|comienzo)(?: de la (?:sesión|reunión))?|se (?:abre|abrió|inicia|inició|declara abierta) la sesión|da(?:ndo)? (?:inicio|comienzo)|apertura",
            closed=r"se levanta la sesión|se levantó la sesión|levantó la sesión|hora de (?:término|fin|finalización|cierre)|fin(?:al)? de la (?:sesión|reunión)|(?:sesión|reunión) (?:se levanta|finaliza|finalizó|concluye|concluyó|terminó)|se da por (?:terminada|concluida|finalizada)|clausura",
            until=r"hasta(?: el)?|para el",
            coming=r"(?:fechas?(?: y (?:hora|lugar))? de (?:la |las |los )?)?(?:las? |los )?(?:próxim[ao]s?|siguientes?|futur[ao]s) (?:sesi(?:ón|ones)|reuni(?:ón|ones)|juntas?|asambleas?|convocatorias?|fechas?)|próxim[ao](?=\s*:)",
            kind=r"(?:extra)?ordinari[ao]s?|públicas?|anual(?:es)?",
            single=r"extraordinari[ao]s?|urgente|anual|constitutiv[ao]",
        ),
        settings=SettingCues(
            calendar=r"agenda cultural|actividades",
            holders=r"(?:president[ea]|primer[ao]? ministr[ao]|ministr[ao]s?|cancill?er|rey|reina|embajador(?:a|es)?|embajada) (?:de la|del|de los|de)",
            council=r"(?:ayuntamiento|municipalidad|municipio|alcald(?:ía|e|esa)|intendencia|gobierno municipal|concejo(?: municipal)?|parroquia|comuna|ciudad) de",
        ),
        titles=TitleCues(
            invites=r"(?:invitación|convocatoria|citación) (?:al? |de |para )(?:la |el |una? )?|fechas? (?:de la |del |de las )",
            calls=r"(?:llamad[oa]|convocatoria|petición|llamamiento|invitación) (?:a|de|para|a la presentación de) (?:ponencias|comunicaciones|trabajos|resúmenes|contribuciones|propuestas)|convocatoria(?=\s*:)",
            generic=words("reunión, cumbre"),
            editions=words("edición"),
            instalments=words("edición"),
            later=words("encuentro, reunión, cita, evento"),
            this=r"est[ae]",
            definite=r"(?:la|el|esta|este) ",
            small=words("y, el, los, de, la"),
            anybodys=words("ordinaria, extraordinaria, general"),
            together=words("jornadas, juegos, fiestas, conversaciones, campeonatos"),
            visits=words("visita, viaje"),
            numbered=r"primera?|segunda",
        ),
        mails=MailCues(
            sender=r"de|remitente",
            sent=r"enviado(?: el)?|fecha",
            subject=r"asunto",
            to=r"para|cc",
            wrote=r"escribió|escribe",
        ),
        pages=PageCues(
            buttons=r"añadir (?:al|a mi) calendario|agregar al calendario|compartir|imprimir|inscríbe(?:te|se)|inscribirse|inscripción|reservar|reserva(?:r)? (?:tu )?(?:plaza|entradas?)|entradas|comprar .{1,20}|leer más|más info(?:rmación)?|saber más|ver (?:más|todo|mapa|detalles)|volver .{1,25}|descargar(?: .{1,20})?|orden del día|acta|documentos",
            stamped=r"publicado|actualizado",
            small=words("de, la, y"),
            invites=r"(?:no te pierdas|no se pierdan?|acompáñanos (?:a|al|en)|te invitamos (?:a|al)|os invitamos (?:a|al)|les? invitamos (?:a|al)|les? invita (?:a|al)|invitarles? (?:a|al)|ven (?:a|al)|recordatorio:|te esperamos en|únete (?:a|al))(?: (?:la|el|los|las|nuestr[oa]))?",
            back=r"(?:está|están) de vuelta|vuelven?|regresan?",
            leads=r"(?:te (?:invitamos|esperamos) (?:a|al|en)(?: (?:la|el|nuestr[oa]))?|les? (?:invitamos|invita) (?:a|al)(?: (?:la|nuestr[oa]))?|(?:está|estás|están) (?:\w+ )?invitad[oa]s? (?:a|al)(?: (?:la|nuestr[oa]))?|invitación(?: (?:a|al)(?: la)?)?|reserva (?:la|esta) fecha|save the date|no te pierdas|no se pierdan?|ven (?:a|al)|acompáñanos (?:a|al|en)(?: (?:la|el))?|tiene el (?:honor|placer|agrado) de invitarle(?:s)? (?:a|al)(?: la)?)",
            presents=r"(?:presentan?|te invita (?:a|al)|les invita (?:a|al)|invitan? (?:a|al))",
            hosts=r"(?:por|organizad[oa] por|organiza|presentad[oa] por|a cargo de|con|en colaboración con)",
            open_end=words(
                "el, la, los, las, de, y, del, al, para, con, en, por, sin, sobre, un, una, que, se, su, sus, es, son, será, serán, este, esta, entre, hasta, desde, o, a, nuestra, nuestro"
            ),
        ),
        rows=RowCues(
            coming=r"próxim[ao]s?|futur[ao]s|siguientes?|est[ao]s|previst[ao]s",
            these=r"siguientes?|est[ao]s",
            contents=r"sumario|índice|contenidos?|en este número|páginas?",
            number_of=r"día|parte|sesión|módulo|semana|grupo|distrito|etapa|fase|ronda|zona|sector|clase|jornada",
            questions=words("cómo, qué, quién, quiénes, cuándo, dónde, cuál, por qué"),
            inside=words("a, al, o, desde, tras"),
            why=r"debido|a causa|por (?:motivos?|causas?|razones|enfermedad|falta|fuerza)|ante (?:el|la)",
            where=r"en",
            remark=r"tras|antes de|durante",
            articles=r"la|el",
            room=r"sala",
            titled=r"Sr|Sra|Dr|Dra|Ing|Lic|Arq|Fr|Pbro",
            person=r"Sr|Sra",
            length=r"duración",
            start=r"de|desde|inicio|comienzo|hora de inicio|apertura|inauguración",
            end=r"a|hasta|fin|final|término|hora de término|cierre|clausura",
            done_by=r"por",
            place_of=r"(?:(?:el|la) )?(?:puerto|ciudad|isla|capital|localidad|provincia|base|villa)(?: [a-zá-ú]+)? de(?: la| los)?",
            of=r"de|del",
            and_=r"y",
            then=r"luego|después|finalmente",
            again=r"de nuevo|nuevamente|otra vez",
            both=r"amb[oa]s|l[oa]s (?:dos|tres)",
            speaker=r"ponentes?|conferenciantes?|oradora?|directora? de tesis",
            whereabouts=r"lugar|sede|sala",
            travellers=r"él|ella|ellos|ellas",
        ),
        deadlines=DeadlineCues(
            thereafter=r"(?:inmediatamente|justo|enseguida) después(?: (?:del (?:cierre|plazo)))?|acto seguido|seguidamente|a continuación|a la misma hora|en ese (?:mismo )?(?:acto|momento)",
            opened=r"abr(?:irán|irá|en|e)|abiertos|apertura",
            reason=r"a solicitud|a petición|debido a|por|ante|en respuesta|en virtud|dad[oa]s?",
            ours=r"nos|sus?|las?|los|el|vuestr[oa]s?",
            stated=r"(?:fijad[oa]|establecid[oa]|ampliad[oa]|prorrogad[oa])s? (?:para|en|al|hasta) el",
            helps=r"se ha|se han|ha sido|han sido|se|fue|es|queda",
            complement=r"para|al?|del?|sobre",
            weekday_before=r"anterior|previo",
            clock=r"mediodía|medianoche",
            hour_sign=r"horas",
            reports=r"recuerd",
            that=r"que",
            relative=r"que",
            object=r"para|sus?|el|las?|los|nos",
            bounds=r"hasta|antes|a más tardar|cierran?|vencen?|se amplía|se prorroga|finalizan?|terminan?",
            leading=r"las?|los|el",
        ),
    ),
    asks=Asks(
        by=before_time(
            r"antes del?(?: día)?|hasta(?: (?:el|las?))?(?: (?:próximo )?día)?|(?:a )?más tardar(?: el)?(?: día)?|no más (?:tarde|allá) del?|(?:como )?máximo(?: (?:hasta )?el)?(?: día)?|con (?:fecha )?(?:tope|límite)(?: el| del?)?|"
            r"previo al?|con anterioridad al?(?: día)?|a (?:lo )?sumo(?: el)?"
        ),
        cue=cue(
            r"fecha (?:límite|tope)(?: (?:de|para)(?: \w+){1,4})?(?: :| es| el)?|(?:cierre|vencimiento|"
            r"plazo)(?: de \w+(?: \w+){0,2})?(?: :| el| hasta el| vence el| finaliza el| termina el)?|"
            r"último día(?: para \w+)?|prorrogad[oa] (?:al|hasta el)|cierra el|fechas? (?:límites?|topes?|máximas?|de (?:vencimiento|cierre))(?: (?:de|para)(?: \w+){1,4})?|tope|último plazo|cierre de (?:inscripciones|convocatoria|recepción)(?: el)?"
        ),
        due=cue(r"vencen?|a (?:entregar|presentar|abonar|pagar|remitir)"),
        late=before_time(r"después del?|pasado|con posterioridad al?|posterior(?:es)? al?"),
        refused=stems(
            r"no (?:se )?(?:\w+ )?(?:acept|admit|consider|recib|tramit|tendr|ser)|fuera de plazo|demasiado tarde|(?:será|serán) (?:rechaz|desestim|devuelt)"
        ),
        latest=before_time(
            r"antes del?(?: las?| día)?|(?:a )?más tardar(?: el)?(?: día)?|no más (?:tarde|allá) del?|(?:como )?máximo(?: (?:hasta )?el)?|con anterioridad al?(?: día)?"
        ),
        given=cue(r"(?:tienen?|tendrán?)(?: \w+)? hasta"),
        who=re.compile(
            r"\b(?:quien(?:es)?|que) (?:quiera|quieran|deseen?|desee) (?P<wish>.+?),? (?:deben?|deberán?|pueden?|podrán?|tienen?)\b",
            re.IGNORECASE,
        ),
        closes=cue(
            r"(?:se )?cierran?|se cerrarán?|quedarán? cerrad[oa]s?|vencen?|finalizan?|terminan?|concluyen?|expiran?|caducan?"
        ),
        tells=cue(
            r"es|son|era|fue|fueron|será|serán|ha|han|había|está|están|estaba|debía|se (?:espera|prevé)|él|ella|ellos|decisión|"
            r"\w+[ai]d[oa]s? antes"
        ),
        sends=cue(
            r"envi(?:ar|e|en)(?:nos)?|presentar|remitir(?:nos)?|entregar|mandar(?:nos)?|hacer(?:nos)? llegar|remitan?|presenten?|entreguen?|manden?|hagan? llegar|hágannos llegar|háganos llegar|devolver|devuelvan?|enviad|presentad|entregad|aportar|aporten|depositar|traer|subir|remitid|mandad"
        ),
        seeks=cue(
            r"(?:buscamos|buscan?|solicitamos|recibimos|esperamos|recogemos|pedimos|necesitamos|invitamos a presentar|aceptamos)|se (?:invita|recib|acept|admit|necesit|requier)(?:e|en|an|a) |(?:se )?(?:busca|buscan|solicita|solicitan|convoca) |(?:son|serán) bienvenid[oa]s"
        ),
        things=cue(_HANDED),
        steps=stems(
            r"envío|entrega|recepción|presentación de|resúmenes|resumen|ponencias?\b|trabajos?\b|texto|versi[oó]n|manuscrit|propuestas?\b|inscripci|postulaci|candidatura|pagos?\b|artículos?\b|comunicaciones|carteles|pósters?|fecha límite|plazo|cierre|abstracts?\b|camera[- ]?ready|registro|matrícula|reenvío"
        ),
        itself=cue(r"fechas?|del?|la|las|el|los|celebración|realización|desarrollo"),
        replies=stems(
            r"notificaci|aceptaci|comunicación de (?:acept|result|la )|decisi[oó]n|evaluaci|revisión por|dictamen|resultados?|selecci|respuesta a|publicación|anuncio|programa (?:defin|prelim)"
        ),
        handed=handed(
            _HANDED,
            r"de|del|para|a|al|sobre",
            "apertura|noches?|exposici(?:ón|ones)|muestras?|talleres|taller|recogida|feria|maratón|lecturas?|venta|curso|charla|proyecci(?:ón|ones)|ronda|festival|velada|recital|jornadas?|sesión|tarde|reunión|audiencia|encuentro|"
            "intercambio|día|visita|semana|clase|mesa|conferencia|acto|concierto|presentación de libros?",
        ),
        offered=offered(
            r"(?:pre)?inscripci(?:ón|ones)|entradas|boletos|boletas|tiquetes|pasajes|abonos|venta|preventa|plazo|matrícula|matriculación|solicitudes|postulaciones|registro|acreditaciones|reservas|candidaturas|convocatoria",
            r"(?:se )?(?:abre|abren|abrirán?)|comienzan?|comenzarán?|empiezan?|empezarán?|inician?|iniciarán?|arrancan?|apertura|a la venta|disponibles?|habilitad[ao]s?|salen a la venta",
            r"a partir del?|desde|el|en|del?|la|las|los|será",
        ),
        open=open_on(
            r"(?:pre)?inscripci(?:ón|ones)|acreditaci(?:ón|ones)|registro|postulaciones|solicitudes|convocatoria|candidaturas|consulta|votación|venta|"
            r"plazo|matrícula|recepción",
            r"(?:podrán?|pueden?) (?:inscribirse|solicitar|votar|reservar|presentar|postular)(?:se)?",
            "sesión|reunión|audiencia",
        ),
        after=re.compile(
            r"\s*(?:como máximo|a más tardar|inclusive|incluido|\(?fecha (?:límite|tope)\)?|impostergablemente|sin excepción|sin falta|improrrogable(?:mente)?)",
            re.IGNORECASE,
        ),
        ask=stems(
            r"inscri|acredit|envi|present|remit|solicit|candidatur|reserv|pag(?:ar|o|ue)|abon|confirm|entreg|registr|propuest|"
            r"cuestionario|encuesta|apunt|respuest|respond|resumen|resúmenes|contest|ponencia|trabajos|recib|alegaci[oó]n|formular|consign|intencion|interesad|delegacion|comentario|"
            r"observaci[oó]n|enmienda|vot(?:ar|o)\b|acept|admit|plazo\b|"
            r"remit|mand(?:ar|en|e)\b|hacer(?:nos)? llegar|avis(?:ar|e|en)\b|postul|matr[ií]cul|complet(?:ar|e|en)|rellen|llen(?:ar|e|en)\b|devol(?:ver|ved)|devuelvan?\b|traer|traig|deposit|transfer|comunic(?:ar|e|en)|notifi(?:car|que)|reclam|"
            r"pedido|encarg|compr(?:ar|e)|adquir|rog(?:amos|ar)|por favor|favor de|se ruega|sugerencia|consultas?\b|preguntas?\b|dudas?\b|impugn|recurso|recurrir|descarg|firm(?:ar|e|en)\b|renov|renuev|asociar|voluntari|"
            r"cotiz|ofertas?\b|plicas?\b|sobres?\b|avala|cuotas?\b|justific|document|llam(?:ar|e|en)|escrib(?:ir|a|an)|conteste|actualizar|subir|cargar|regulariz|cancelar (?:su|el|la)"
        ),
        takes=stems(
            r"inscri|cuestionario|encuesta|formulario|recib|admit|acept|present|candidatur|solicit|reserv|plazo|abiert[ao] (?:el|la) (?:plazo|inscrip)|"
            r"registr|postul|matr[ií]cul|pedido|venta|preventa|voto|votar|votaci|alegacion|observacion|comentario|particip|respond|oferta|concurso|convocatoria|acredit|bonific|descuento|reclamo|reclamaci|abonar|pagar|recolec"
        ),
        others=stems(
            r"notificaci|notificar|cierre por|vacaciones|exposición|cuota|permanec(?!en? abiert)|abiert[ao]s? (?:de|todos)|vigente|válid|válido|en vigor|en cartelera|"
            r"circulaci|estacionamiento|desví|cortad[oa]|(?:será|serán) (?:publicad|anunciad|comunicad|notificad|informad)|prisión|mandato|espera(?!mos)|aspira|busca|prevé|culminad|terminad|entregad[oa]s? a|resultado|prestará|"
            r"(?<!quedará )(?<!quedarán )cerrad"
        ),
        label=stems(r".*(?:fecha límite|plazo|cierre de|inscripci[oó]n(?:es)? hasta|último día|candidaturas?)"),
        opens=stems(r"apertura|publicación|inicio|se publica|(?:se )?abren?\b|(?:se )?abrirán?\b|comienzan?\b"),
        parts=cue(
            r"(?:debe|deben|deberán?|puede|pueden|podrán?|serán?|es|son)(?: (?:ser|estar|\w+rse))?|cierran?|vencen?|finalizan?|terminan?|se (?:amplía|prorroga)n?|hasta|antes|se (?:reciben|"
            r"admiten|\w+(?:ar|er|ir)án?)"
        ),
        persons=stems(
            r"(?:(?:los|las|l[oa]s y los|tod[oa]s (?:los|las)|nuestr[oa]s|aquell[oa]s) (?:soci[oa]s|personas|interesad[oa]s|participantes|aspirantes|candidat[oa]s|postulantes|autore?s|autoras|ponentes|asistentes|estudiantes|alumn[oa]s|padres|familias|"
            r"vecin[oa]s|accionistas|oferentes|proveedores|licitadores|expositores|empresas|equipos|clubes|medios|periodistas|delegaciones|miembros|copropietari[oa]s|contribuyentes|ciudadan[oa]s|docentes)|(?:cada|cualquier|toda|todo) (?:soci[oa]|persona|interesad[oa]|vecin[oa]|aspirante|ciudadan[oa]|accionista|oferente)|"
            r"quienes|quien|si|para|cuando)\b"
        ),
        extended=stems(r"prorrog|prórrog|amplia|amplía|ampli[óo]|aplaz|extend|extiend"),
        requested=stems(r"(?:ruega|solicita|invita|pide)(?: a \w+)? (?:(?:el|la|los|las|su|sus) )*"),
        acts=acts(
            inscripción=r"inscri|apunt",
            acreditación=r"acredit",
            candidaturas=r"candidatur",
            reserva=r"reserv",
            pago=r"pag(?:ar|o|ue)|abon",
            envío=r"envi|enví|remit",
            presentación=r"present",
            solicitud=r"solicit",
            confirmación=r"confirm|respond|contest",
            postulación=r"postul",
            matrícula=r"matr[ií]cul",
            alegaciones=r"alegaci",
            votación=r"votar|votaci",
            pedidos=r"pedido|encarg",
        ),
    ),
)

LANGUAGE = Language("es", _TIME, _LEXICON)
