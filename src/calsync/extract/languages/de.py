"""German."""

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

_COUNTS = "zwei drei vier fünf sechs sieben acht neun zehn".split()  # before what opens "zweitägig"
_NUMBERS: dict[str, object] = {
    word: n
    for n, word in enumerate(
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig".split(),
        1,
    )
}
_NUMBERS.update(
    {
        **{f"{one}undzwanzig": 20 + n for n, one in enumerate("vier fünf sechs sieben acht neun".split(), 4)},
        "zwo": 2,
        "dreißig": 30,
        "dreissig": 30,
        "vierzig": 40,
        "fünfundvierzig": 45,
        "fünfzig": 50,
        "sechzig": 60,
        "neunzig": 90,
    }
)
_ORDINALS = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split()
_ORDINAL_WORDS: dict[str, object] = {
    stem + ending: n for n, stem in enumerate(_ORDINALS, 1) for ending in ("e", "en", "er", "es", "em")
}
_ENDINGS = ("e", "en", "er", "es", "em")
_WEEK = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_PARTS = "früh morgen vormittag mittag nachmittag abend nacht".split()

_DAYS_SAID = (("heutig", "T"), ("gestrig", "L"), ("morgig", "N"))
_PARTS_SAID = (("tag", "DT"), ("morgen", "MO"), ("vormittag", "MO"), ("nachmittag", "AF"), ("abend", "EV"))

_TIME = TimeWords(
    months={"jänner": 1, "feber": 2, "mrz": 3, "maerz": 3},
    weekdays={"sonnabend": 5, **{day + part: n for n, day in enumerate(_WEEK) for part in _PARTS}},  # "Freitagabend"
    weak=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "mai", "jan", "dez", "mär"}),
    words={
        "weekdays": {
            "montags": 0,
            "dienstags": 1,
            "mittwochs": 2,
            "donnerstags": 3,
            "freitags": 4,
            "samstags": 5,
            "sonnabends": 5,
            "sonntags": 6,
        },
        "num": {**_NUMBERS, "mehrere": "X", "einige": "X", "ein paar": "X", "wenige": "X", "etliche": "X"},
        "a": {"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1},
        "ordword": {word: n for word, n in _ORDINAL_WORDS.items() if n != 2},
        "second": {word: n for word, n in _ORDINAL_WORDS.items() if n == 2},
        "last": {"letzt" + ending: -1 for ending in _ENDINGS},
        "rel": {
            **{"dies" + ending: 0 for ending in _ENDINGS},
            **{"nächst" + ending: 1 for ending in _ENDINGS},
            **{"kommend" + ending: 1 for ending in _ENDINGS},
            **{"vergangen" + ending: -1 for ending in _ENDINGS},
            **{"vorig" + ending: -1 for ending in _ENDINGS},
            **{"laufend" + ending: 0 for ending in _ENDINGS},
            **{"folgend" + ending: Told(1) for ending in _ENDINGS},
            **{"darauffolgend" + ending: Told(1) for ending in _ENDINGS},
            **{"vorhergehend" + ending: Told(-1) for ending in _ENDINGS},
            **{"selb" + ending: Told(0) for ending in _ENDINGS},
            **{"gleich" + ending: Told(0) for ending in _ENDINGS},
        },
        "relpost": {
            "darauf": Told(1),
            "drauf": Told(1),
            "danach": Told(1),
            "davor": Told(-1),
            "zuvor": Told(-1),
            "vorher": Told(-1),
        },
        "deictic": {
            "am folgenden tag": ("after", 1),
            "am tag darauf": ("after", 1),
            "tags drauf": ("after", 1),
            "am darauf folgenden tag": ("after", 1),
            "am abend zuvor": ("after", -1),
            "am abend vorher": ("after", -1),
            "am vortage": ("after", -1),
            "heute vormittag": "TMO",
            "heute nachmittag": "TAF",
            "am vortag": ("after", -1),
            "zum vortag": ("after", -1),
            "am vorabend": ("after", -1),
            "am tag davor": ("after", -1),
            "bis zum vortag": ("after", -1),
            "einen tag davor": ("after", -1),
            "einen tag zuvor": ("after", -1),
            "einen tag vorher": ("after", -1),
            "einen tag später": ("after", 1),
            "einen tag danach": ("after", 1),
            "am tag vor der": ("after", -1),
            "am tag vor dem": ("after", -1),
            "am tag nach der": ("after", 1),
            "am tag nach dem": ("after", 1),
            "am tag zuvor": ("after", -1),
            "tags zuvor": ("after", -1),
            "am abend davor": ("after", -1),
            "am tag danach": ("after", 1),
            "am folgetag": ("after", 1),
            "am nächsten tag": ("after", 1),
            "am darauffolgenden tag": ("after", 1),
            "tags darauf": ("after", 1),
            "heute": 0,
            "morgen": 1,
            "gestern": -1,
            "übermorgen": 2,
            "vorgestern": -2,
            "heute abend": "TNI",
            "heute nacht": "TNI",
            "heute morgen": "TMO",
            "heute früh": "TMO",
            **{f"am {day}en {part}": f"{key}{code}" for day, key in _DAYS_SAID for part, code in _PARTS_SAID},
        },
        "nightword": {"nacht": "NI", "nächte": "NI"},
        "unitmonth": {"im monat": "M"},
        "lasting": {
            f"{number}{word}{ending}": f"P{count}{unit}"
            for count, number in enumerate(_COUNTS, 2)
            for word, unit in (("tägig", "D"), ("wöchig", "W"))
            for ending in ("", "e", "en", "er", "es", "em")
        }
        | {
            f"{number}stündig{ending}": f"PT{count}H"
            for count, number in enumerate(("ein", *_COUNTS), 1)
            for ending in ("", "e", "en", "er", "es", "em")
        }
        | {
            f"{number}einhalb {word}": f"PT{count * 60 + 30}M"
            for count, number in enumerate(("ein", *_COUNTS), 1)
            for word in ("stunden", "stunde")
        }
        | {"anderthalb stunden": "PT90M", "eine halbe stunde": "PT30M", "dreiviertelstunde": "PT45M"},
        "periodword": {"jahresende": ("Y", 0), "monatsende": ("M", 0), "wochenmitte": ("W", 0)},
        "unit": {
            "werktag": "BD",
            "arbeitstag": "BD",
            "bankarbeitstage": "BD",
            "bankarbeitstagen": "BD",
            "kalendertage": "D",
            "kalendertagen": "D",
            "sekunden": "S",
            "semester": "SEM",
            "jahrzehnte": "DE",
            "jahrzehnten": "DE",
            "jahrhundert": "CE",
            "wochenenden": "WE",
            "quartale": "Q",
            **{f"stündig{ending}": "H" for ending in ("", "e", "en", "er", "es", "em")},
            **{f"wöchig{ending}": "W" for ending in ("", "e", "en", "er", "es", "em")},
            "tag": "D",
            "tage": "D",
            "tagen": "D",
            **dict.fromkeys(("tägig", "tägige", "tägigen", "tägiger", "tägiges"), "D"),
            "woche": "W",
            "wochen": "W",
            "monat": "M",
            "monate": "M",
            "monaten": "M",
            "monats": "M",
            "jahr": "Y",
            "jahre": "Y",
            "jahren": "Y",
            "jahres": "Y",
            "stunde": "H",
            "std": "H",
            "min": "MIN",
            **{f"minütig{ending}": "MIN" for ending in ("", "e", "en", "er", "es", "em")},
            "stunden": "H",
            "minute": "MIN",
            "minuten": "MIN",
            "wochenende": "WE",
            "quartal": "Q",
            "quartals": "Q",
            "jahrzehnt": "DE",
            "werktage": "BD",
            "werktagen": "BD",
            "arbeitstage": "BD",
            "arbeitstagen": "BD",
        },
        "part": {
            "anfangs": "early",
            "gegen ende": "late",
            "zum ende": "late",
            "in der mitte": "mid",
            "ausgangs": "late",
            "anfang": "early",
            "beginn": "early",
            "mitte": "mid",
            "ende": "late",
            "frühestens": "early",
            "zu beginn": "early",
        },
        "half": {"hälfte": 1, "halbjahr": 1},
        "season": {
            "frühsommer": "SU",
            "spätsommer": "SU",
            "hochsommer": "SU",
            "spätherbst": "FA",
            "frühherbst": "FA",
            "vorfrühling": "SP",
            "winters": "WI",
            "frühlings": "SP",
            "sommer": "SU",
            "winter": "WI",
            "herbst": "FA",
            "frühjahr": "SP",
            "frühling": "SP",
            "frühjahrs": "SP",
            "herbstes": "FA",
            "sommers": "SU",
        },
        "daypart": {
            "frühmorgens": "MO",
            "spätnachmittag": "AF",
            "spätnachmittags": "AF",
            "frühabends": "EV",
            "vorabend": "EV",
            "spätabends": "NI",
            "mittagszeit": "MI",
            "über mittag": "MI",
            "in der früh": "MO",
            "vormittag": "MO",
            "vormittags": "MO",
            "morgens": "MO",
            "früh": "MO",
            "nachmittag": "AF",
            "nachmittags": "AF",
            "abend": "EV",
            "abends": "EV",
            "nachts": "NI",
            "mittags": "MI",
        },
        "noon": {"mittag": 12, "12 uhr mittags": 12},
        "midnight": {"mitternacht": 0},
        "oclock": {"uhr": 1, "h": 1},
        "clockhalf": {"viertel nach": 15},
        "clockto": {"halb": -30, "viertel vor": -15, "dreiviertel": -15},
        "ago": {"vor": -1},
        "hence": {},
        "in": {"im verlauf": 1, "im zeitraum": 1, "während": 1, "im laufe": 1},
        "within": {
            "innerhalb der nächsten": 1,
            "binnen der nächsten": 1,
            "im laufe der nächsten": 1,
            "während der nächsten": 1,
            "im verlauf der nächsten": 1,
            "innert": 1,
            "innerhalb von": 1,
            "binnen": 1,
            "innerhalb": 1,
            "in den nächsten": 1,
            "in den kommenden": 1,
        },
        "withinpast": {
            "in den zurückliegenden": -1,
            "während der letzten": -1,
            "im laufe der letzten": -1,
            "innerhalb der letzten": -1,
            "in den letzten": -1,
            "in den vergangenen": -1,
            "seit": -1,
        },
        "after": {"nach": "after"},
        "from": {
            "ab der": 1,
            "zwischen den": 2,
            "beginnend am": 1,
            "beginnend mit dem": 1,
            "mit wirkung vom": 1,
            "gültig ab": 1,
            "ab spätestens": 1,
            "von": 1,
            "vom": 1,
            "zwischen": 2,
            "ab": 1,
            "ab dem": 1,
            "zwischen dem": 2,
            "von der": 1,
        },
        "since": {"seit": 1, "seit dem": 1},
        "to": {
            "bis und mit": 1,
            "bis und mit dem": 1,
            "bis einschliesslich": 1,
            "bis einschl": 1,
            "bis inkl": 1,
            "bis hin zum": 1,
            "bis am": 1,
            "bis zur": 1,
            "bis": 1,
            "bis zum": 2,
            "bis zu": 1,
            "bis einschließlich": 1,
            "bis inklusive": 1,
        },
        "until": {
            "längstens bis": "by",
            "bis längstens": "by",
            "längstens": "by",
            "nicht später als": "by",
            "bis allerspätestens": "by",
            "allerspätestens": "by",
            "bis spätestens": "by",
            "bis ende": 1,
            "spätestens": 1,
            "spätestens bis": 1,
            **dict.fromkeys(("bis spätestens zum", "spätestens am", "bis spätestens am"), "by"),
        },
        "and": {
            "und dann am": 1,
            "und auch am": 1,
            "und nochmals am": 1,
            "und wieder am": 1,
            "und erneut am": 1,
            "sowie den": 1,
            "sowie dem": 1,
            "wie auch am": 1,
            "&": 1,
            "und": 1,
            "u": 1,
            "sowie": 1,
            "und am": 1,
            "sowie am": 1,
            "und den": 1,
            "und dem": 1,
            "+": 1,
        },
        "or": {
            "oder den": 1,
            "oder aber am": 1,
            "beziehungsweise": 1,
            "beziehungsweise am": 1,
            "bzw am": 1,
            "resp": 1,
            "respektive": 1,
            "alternativ am": 1,
            "oder": 1,
            "oder am": 1,
            "bzw": 1,
        },
        "at": {
            "um ca": 2,
            "um etwa": 2,
            "um circa": 2,
            "um zirka": 2,
            "ab etwa": 2,
            "ab circa": 2,
            "ab zirka": 2,
            "um punkt": 1,
            "punkt": 1,
            "pünktlich um": 1,
            "beginn um": 1,
            "start um": 1,
            "beginn ab": 1,
            "anpfiff": 1,
            "anstoß": 1,
            "anwurf": 1,
            "spielbeginn": 1,
            "so gegen": 2,
            "um": 1,
            "@": 1,
            "gegen": 2,
            "beginn": 1,
            "ab ca": 2,
        },
        "on": {"am": 2, "an": 1, "zum": 2, "auf": 1, "auf den": 2},
        "ofin": {"in": 1, "im": 1, "in der": 1},
        "of": {"des": 1, "der": 1, "von": 1, "im jahr": 1, "im jahre": 1},
        "the": {"der": 1, "die": 1, "das": 1, "den": 1, "dem": 1},
        "about": {
            "zirka": 1,
            "rund": 1,
            "in etwa": 1,
            "ca": 1,
            "circa": 1,
            "etwa": 1,
            "gegen": 1,
            "voraussichtlich": 1,
            "ungefähr": 1,
        },
        "for": {"für": 1},
        "every": {
            "stets": 1,
            "stets am": 1,
            "immer an": 1,
            **{"jed" + ending: 1 for ending in _ENDINGS},
            "alle": 1,
            "immer": 1,
            "immer am": 1,
        },
        "freq": {
            "allwöchentlich": "W",
            "allmonatlich": "M",
            "quartalsweise": "Q",
            "tagtäglich": "D",
            "stündlich": "H",
            "vierzehntäglich": "FN",
            "vierzehntägig": "FN",
            "14-tägig": "FN",
            "14-täglich": "FN",
            "14-tägl": "FN",
            "zweimonatlich": "2M",
            "zweijährlich": "2Y",
            "zweimal jährlich": "HY",
            "zweimal im jahr": "HY",
            "einmal im monat": "M",
            "einmal pro monat": "M",
            "einmal monatlich": "M",
            "einmal pro woche": "W",
            "einmal wöchentlich": "W",
            "einmal im jahr": "Y",
            "täglich": "D",
            "wöchentlich": "W",
            "monatlich": "M",
            "jährlich": "Y",
            "vierteljährlich": "Q",
            "halbjährlich": "HY",
            "alljährlich": "Y",
            "zweiwöchentlich": "FN",
        },
        "weekdaysall": {
            "an wochentagen": "BD",
            "unter der woche": "BD",
            "an arbeitstagen": "BD",
            "an schultagen": "BD",
            "werktags": "BD",
            "an werktagen": "BD",
            "wochentags": "BD",
        },
        "weekof": {
            "in der woche vom": 1,
            "in der woche ab": 1,
            "in der woche ab dem": 1,
            "woche des": 1,
            "woche vom": 1,
            "woche ab": 1,
            "woche ab dem": 1,
        },
        "weekword": {"kw nr": 1, "woche nr": 1, "kw": 1, "kalenderwoche": 1},
        "reference": {
            "aktuell": "PRESENT_REF",
            "momentan": "PRESENT_REF",
            "gegenwärtig": "PRESENT_REF",
            "im moment": "PRESENT_REF",
            "zur zeit": "PRESENT_REF",
            "heutzutage": "PRESENT_REF",
            "unlängst": "PAST_REF",
            "jüngst": "PAST_REF",
            "vor kurzem": "PAST_REF",
            "seinerzeit": "PAST_REF",
            "ehemals": "PAST_REF",
            "vormals": "PAST_REF",
            "in kürze": "FUTURE_REF",
            "in bälde": "FUTURE_REF",
            "baldmöglichst": "FUTURE_REF",
            "so bald wie möglich": "FUTURE_REF",
            "zu gegebener zeit": "FUTURE_REF",
            "in zukunft": "FUTURE_REF",
            "sine die": "FUTURE_REF",
            "jetzt": "PRESENT_REF",
            "derzeit": "PRESENT_REF",
            "zurzeit": "PRESENT_REF",
            "bis auf weiteres": "FUTURE_REF",
            "demnächst": "FUTURE_REF",
            "bald": "FUTURE_REF",
            "kürzlich": "PAST_REF",
            "neulich": "PAST_REF",
            "früher": "PAST_REF",
        },
        "holiday": {
            "muttertag": "5-2-6",
            "vatertag": "E+39",
            "auffahrtstag": "E+39",
            "christi auffahrt": "E+39",
            "berchtoldstag": "01-02",
            "josefstag": "03-19",
            "josefitag": "03-19",
            "mariä empfängnis": "12-08",
            "maria empfängnis": "12-08",
            "maria himmelfahrt": "08-15",
            "mariä lichtmess": "02-02",
            "peter und paul": "06-29",
            "faschingssonntag": "E-49",
            "fastnachtssonntag": "E-49",
            "tulpensonntag": "E-49",
            "nelkensamstag": "E-50",
            "faschingsmontag": "E-48",
            "fastnachtsmontag": "E-48",
            "veilchendienstag": "E-47",
            "schmutziger donnerstag": "E-52",
            "schmutzigen donnerstag": "E-52",
            "unsinniger donnerstag": "E-52",
            "unsinnigen donnerstag": "E-52",
            "christtag": "12-25",
            "heiliger abend": "12-24",
            "heiligen abend": "12-24",
            "hl. abend": "12-24",
            "silvesterabend": "12-31",
            "altjahrabend": "12-31",
            "altjahrsabend": "12-31",
            "ersten weihnachtstag": "12-25",
            "erster weihnachtstag": "12-25",
            "1. weihnachtstag": "12-25",
            "1. weihnachtsfeiertag": "12-25",
            "2. weihnachtsfeiertag": "12-26",
            "zweiten weihnachtsfeiertag": "12-26",
            "zweiter weihnachtstag": "12-26",
            "barbaratag": "12-04",
            "walpurgisnacht": "04-30",
            "maifeiertag": "05-01",
            "weltfrauentag": "03-08",
            "valentinstag": "02-14",
            "epiphanias": "01-06",
            "dreikönigsfest": "01-06",
            "dreifaltigkeitssonntag": "E+56",
            "christkönigssonntag": "A-7",
            "weissen sonntag": "E+7",
            "weisser sonntag": "E+7",
            "buß und bettag": "A-11",
            "buss- und bettag": "A-11",
            "buss und bettag": "A-11",
            "reformationsfest": "10-31",
            "pfingstdienstag": "E+51",
            "fastenzeit": "L",
            "passionszeit": "L",
            "osterzeit": "E+0",
            "trinitatis": "T",
            "weihnachten": "12-25",
            "heiligabend": "12-24",
            "silvester": "12-31",
            "neujahr": "01-01",
            "ostersonntag": "E+0",
            "ostermontag": "E+1",
            "karfreitag": "E-2",
            "ostern": "E+0",
            "christi himmelfahrt": "E+39",
            "pfingstmontag": "E+50",
            "pfingsten": "E+49",
            "pfingstsonntag": "E+49",
            "fronleichnam": "E+60",
            "aschermittwoch": "E-46",
            "rosenmontag": "E-48",
            "tag der deutschen einheit": "10-03",
            "allerheiligen": "11-01",
            "dreikönig": "01-06",
            "dreikönigstag": "01-06",
            "nikolaus": "12-06",
            "nikolaustag": "12-06",
            "nikolausabend": "12-05",
            "heilige drei könige": "01-06",
            "neujahrstag": "01-01",
            "weiberfastnacht": "E-52",
            "fastnachtsdienstag": "E-47",
            "faschingsdienstag": "E-47",
            "palmsonntag": "E-7",
            "gründonnerstag": "E-3",
            "karsamstag": "E-1",
            "weißen sonntag": "E+7",
            "weißer sonntag": "E+7",
            "himmelfahrt": "E+39",
            "himmelfahrtstag": "E+39",
            "tag der arbeit": "05-01",
            "johannistag": "06-24",
            "mariä himmelfahrt": "08-15",
            "reformationstag": "10-31",
            "allerseelen": "11-02",
            "martinstag": "11-11",
            "volkstrauertag": "A-14",
            "buß- und bettag": "A-11",
            "totensonntag": "A-7",
            "ewigkeitssonntag": "A-7",
            "advent": "A",
            "adventssonntag": "A",
            "adventsonntag": "A",
            "weihnachtstag": "12-25",
            "stephanstag": "12-26",
            "zweiten weihnachtstag": "12-26",
            "2. weihnachtstag": "12-26",
        },
        "later": {"später": "late"},
        "yearword": {"im jahr": 1, "im jahre": 1, "des jahres": 1},
        "onwards": {"ortszeit": 4, "sine tempore": 2, "cum tempore": 2, "exakt": 2, "s t": 2, "c t": 2, "pünktlich": 2},
    },
    heads=frozenset(
        "raum saal zimmer nr nummer tel telefon fax seite seiten artikel art paragraph abs absatz kapitel band heft top "
        "halle stock etage gleis linie bus haus hausnr iban konto az aktenzeichen version din iso drucksache plz postfach anlage punkt ziffer "
        "ziff rn rz lit buchstabe satz gesetz verordnung bgbl rgbl lgbl hrb fn uid isbn issn isin wkn blz bic ibanr pin code kenncode passwort "
        "telefonnummer rufnummer durchwahl dw mobil handy fon natel notruf hotline kundennummer mitgliedsnummer rechnungsnummer bestellnummer "
        "artikelnummer geschäftszeichen gz zl aktenzahl reg kennziffer kursnummer kursnr startnummer hausnummer flurstück flst parzelle "
        "grundstück bundesstraße autobahn kilometer km ausfahrt spalte abb abbildung tabelle lektion jahrgang lfd".split()
    ),
    ordinals=frozenset(),
    hour_signs=frozenset({"h"}),
    perfect=re.compile(
        r"\b(?:hat|haben)\b(?!.*\b(?:eingeladen|angesetzt|einberufen|ange(?:kündigt|meldet)|geplant|vorgesehen|verschoben|vertagt|verlegt|"
        r"festgelegt|anberaumt|bestimmt|gebeten|aufgerufen|beantragt|geöffnet|geschlossen|werden|zu)\b)"
        r".*\b(?:\w*ge\w{2,}(?:t|en)|(?:be|er|ver|zer|ent|emp)\w{2,}(?:t|en)|\w{3,}iert)\b|"
        r"\b(?:ist|sind)\b.*\b\w*(?:gegangen|gekommen|getreten|gereist|gefahren|getroffen|gewesen|gestartet)\b"
    ),
    over=re.compile(r"\b(?:fand|fanden|tagte|tagten|traf|trafen|endete)\b[^.,;:]{0,40}$", re.IGNORECASE),
    past=frozenset(
        "begann begannen wählte wählten beriet berieten diskutierte diskutierten empfing feierten versammelten demonstrierten "
        "protestierten unterzeichnete unterzeichneten eröffneten einigten verlieh weihte gewannen siegte verlor sprach erklärte "
        "berichtete verabschiedete bekräftigten war waren wurde wurden fand fanden hatte hatten traf trafen tagte tagten stattgefunden eröffnete endete endeten besuchte sagte "
        "beschloss nahm nahmen kam kamen ging gab feierte gewann "
        "gingen gaben startete starteten gastierte verlief verliefen verhandelte verhandelten protestierte streikte streikten begrüßte begrüßten "
        "hielten erhielt erhielten lief liefen fuhr fuhren reiste reisten flog flogen landete zeigte zeigten spielte spielten sang sangen erlebte "
        "erlebten gedachte gedachten ehrte ehrten verurteilte starb verstarb lockte lockten organisierte organisierten veranstaltete veranstalteten "
        "informierte informierten präsentierte präsentierten besichtigte besichtigten überreichte überreichten gratulierte gratulierten bedankte "
        "absolvierte absolvierten besuchten sagten erklärten berichteten stimmten stimmte siegten trat traten".split()
    ),
    future=frozenset(
        "wird werden findet finden soll sollen geplant lädt laden beginnt beginnen startet tagt tagen trifft treffen plant kann stattfindet stattfinden steigt steigen öffnet öffnen ansteht anstehen bevorsteht wollen will möchte möchten können erwartet treten zusammenkommt empfängt reist reisen feiert starten eröffnet".split()
    ),
)

_PLURALS = {  # by what a compound ends in
    **{
        end: end + "en"
        for end in (
            "ung",
            "konferenz",
            "fahrt",
            "prozession",
            "diskussion",
            "exkursion",
            "demonstration",
            "präsentation",
            "session",
        )
    },
    **{
        end: end + "e"
        for end in ("tag", "abend", "fest", "konzert", "seminar", "termin", "festival", "turnier", "kongress")
    },
    **{end: end + "n" for end in ("stunde", "feier", "runde")},
}


def _plural(word: str) -> str | None:
    if word[0] == "-":
        return None
    return next((word.removesuffix(end) + many for end, many in _PLURALS.items() if word.endswith(end)), None)


_IRREGULAR = {  # by what a word ends in
    "workshop": "workshops", "vortrag": "vorträge", "kurs": "kurse", "lehrgang": "lehrgänge", "rundgang": "rundgänge",
    "ausflug": "ausflüge", "markt": "märkte", "spiel": "spiele", "webinar": "webinare", "treffen": "treffen",
    "umzug": "umzüge", "lauf": "läufe", "gottesdienst": "gottesdienste", "gespräch": "gespräche", "meeting": "meetings",
    "training": "trainings", "hearing": "hearings", "sprint": "sprints", "forum": "foren", "symposium": "symposien",
    "kolloquium": "kolloquien", "besuch": "besuche", "ball": "bälle", "spaziergang": "spaziergänge", "anlass": "anlässe", "event": "events",
    "streik": "streiks", "talk": "talks", "camp": "camps", "film": "filme", "tour": "touren",
}  # fmt: skip


def _several(word: str) -> str | None:
    made = (word.removesuffix(end) + many for end, many in _IRREGULAR.items() if word.endswith(end))
    return _plural(word) or next(made, None)


_CASES = {  # what is put behind the end of a word, or of its plural, in other cases
    end: cases
    for ends, cases in (
        (
            "gipfel forum treffen seminar festival termin turnier workshop symposium kolloquium podium jubiläum referendum "
            "plenum dialog rennen lager training meeting basar hearing webinar manöver finale briefing frühstück dinner "
            "essen camp barcamp entscheid marathon hackathon verfahren event retreat bankett talk slam brunch lunch tutorium "
            "repetitorium propädeutikum examen biwak auftritt",
            ("s",),
        ),
        (
            "tag fest konzert gespräch lauf vortrag gottesdienst marsch wettbewerb besuch ball spiel zug ausflug empfang "
            "stammtisch lehrgang auftakt markt appell festakt umtrunk rundgang konvent mittagstisch staatsakt gedenkakt urnengang "
            "wahlgang spaziergang",
            ("s", "es"),
        ),
        ("kongress kurs kreis prozess anlass", ("es",)),
        ("gespräche spiele vorträge tage konzerte seminare kongresse läufe", ("n",)),
    )
    for end in ends.split()
}
_ANY_TIME = words("tag, tage, abend, nachmittag, vormittag")  # "in den nächsten Tagen" is no gathering


def _declined(word: str) -> list[str]:
    """A gathering word in the other cases: "des Gipfels", "bei den Filmtagen"."""
    if word.removeprefix("-") in _ANY_TIME:
        return []
    end = next((end for end in _CASES if word.endswith(end)), None)
    return [] if end is None else [word + case for case in _CASES[end]]


_WEAK = words(
    """streik, plenum, austausch, werkstatt, ehrung, segnung, verabschiedung, appell, anbetung, begutachtung, schlichtung, sondierung, mediation, retrospektive, serenade, session
        kabarett, brunch, telefonat, inbetriebnahme, eröffnung, übergabe, ziehung, ausfahrt, gedenken, casting, einweisung, treff
        tag, markt, lauf, kurs, fest, feier, besuch, übung, forum, messe, rennen, klausur, party, lager, tanz, ball
        tage, woche, wochenende, runde, fahrt, reise, gespräch, gespräche, dialog, verkauf, sammlung, aktion
        einsatz, spiel, spiele, wahl, wahlen, debatte, diskussion, training, probe, proben, prüfung, einführung
        verteidigung, freizeit, börse, börsen, tour, demo, talk, cup, pokal, beratung, sperrung, wartung, podium
        demonstration, auftakt, verleihung, auszeichnung, predigt, weiterbildung, besichtigung, nachmittag
        vormittag, frühstück, mittagessen, abendessen, dinner, vorstellung, hochzeit, unterrichtung, finale
        prozess, verkündung, präsentation, auftritt, event, anlass, lunch, examen, matura, begegnung, partie, match, duell
        playoff, musical, operette, oratorium, spaziergang, unterweisung, evakuierung, entschärfung, sprengung, bestattung
        aussendung, meditation, launch, rollout, plausch, aperitif, grillen, vernehmung, erörterung, augenschein, submission
        überreichung, inthronisation, proklamation, konstituierung, vorrunde, sichtung, vorspiel, preview, erntedank, laudes
        komplet, beichte, streiks, jagd, tasting, grundausbildung"""
)
_HEADS = with_plurals(
    words(
        """eröffnung, übergabe, ziehung, ausfahrt, gedenken, casting, einweisung, treff
        kirmes, kerwe, beerdigung, beisetzung, trauung, grundsteinlegung, siegerehrung, auslosung, achtelfinale
        viertelfinale, urteilsverkündung, prozessauftakt, neuwahl, neuwahlen, unterzeichnung, abstimmung, picknick
        osterfeuer, feuerwerk, verlosung, tombola, almabtrieb, finissage, public viewing, frühjahrsputz, krönung
        vereidigung, schweigemarsch, -treff, -schießen, -singen, -schwimmen, -turnen
        -fest, -feier, -kurs, -messe, -probe, -lager, -party, -besuch, -übung, -lauf, -rennen, -woche, -gespräch
        -gespräche, -dialog, -fahrt, -reise, -spiel, -spiele, -markt, -börse, -aktion, -verkauf, -wahl, -wahlen, -runde
        -training, -prüfung, -tanz, -frühstück, -café, -gebet, -weihe, -segnung, -schau, -werkstatt, -spaziergang, -kino, -tour, -tag, -tage
        -marsch, -streik, -demo, -ehrung, -auftakt, -eröffnung, -übergabe, -verleihung, -vorstellung, -austausch, -freizeit
        -cup, -pokal, -konsultationen, -verhandlungen, -beratungen, -wochenende, -nachmittag, -vormittag, -debatte
        -diskussion, -entscheid, -befragung, -begehren, -besichtigung, -beflaggung, -parade, -wettkampf, -wettkämpfe, -forum
        -klausur, -einführung, -auszeichnung, -pflanzung, -festspiele, -spielen, -wandern, -kochen, -basteln, -backen
        -frühschoppen, -schoppen, -stammtisch, -hock, -gaudi, -ball, -essen, -nacht, -meeting, -call
        -finale, -auftaktveranstaltung, saisonstart, semesterstart, saisonabschluss
        wahlkampfveranstaltung, streik, plenum, austausch, werkstatt, ehrung, segnung, einsegnung, abiball, busfahrt, skitour
        radrennen, jobbörse, malkurs, nähkurs, rosenmontagszug, code-sprint, übungsdienst, seelenamt, waldbegang
        familientag, gesundheitstag, kindertag, jugendtag, seniorentag, frauentag, sporttag, infotag, infotage, informationstag
        studieninformationstag, hochschulinformationstag, studientag, kulturtag, umwelttag, katholikentag, pilgertag, besinnungstag
        probentag, projekttag, putztag, impftag, vorsorgetag, selbsthilfetag, pflegetag, warntag, zukunftstag, karrieretag
        kennenlerntag, gründertag, unternehmertag, innovationstag, digitaltag, bauerntag, ärztetag, juristentag, historikertag
        delegiertentag, gewerkschaftstag, feuerwehrtag, kreisfeuerwehrtag, streiktag, protesttag, gedenktag, museumstag, kinotag
        denkmaltag, tag des offenen denkmals, kulturtage, literaturtage, filmtage, musiktage, besinnungstage, projekttage
        theatertage, umwelttage, orientierungstage, waldputzete, dorfputz, stolpersteinverlegung, baumschnitt, obstbaumschnitt, sternbeobachtung, herbstschule
        frühjahrsschule, spring school, summer school, infoveranstaltung, infostand, fragestunde, einwohnerfragestunde, bibelstunde, gedenkstunde
        festakt, festkommers, kommers, gelöbnis, großer zapfenstreich, zapfenstreich, appell, indienststellung
        verabschiedung, amtseinführung, investitur, einkehrtag, exerzitien, kirchweih, patrozinium, bittgang, anbetung
        rosenkranz, kreuzweg, krippenspiel, open air, open-air, lesekreis, poetry slam, lange nacht, nacht der museen
        kabarett, keynote, freisprechung, zeugnisausgabe, roadshow, serenade, maibaumaufstellen, maibaumstellen
        tanz in den mai, sonnwendfeuer, johannisfeuer, verkehrsfreigabe, inbetriebnahme, requiem, trauerzug
        menschenkette, sitzblockade, sternfahrt, critical mass, jour fixe, retrospektive, begutachtung, hearing
        erörterungstermin, anhörungstermin, gerichtstermin, verkündungstermin, gütetermin, fortsetzungstermin
        versteigerungstermin, pressetermin, fototermin, medientermin, beratungstermin, infotermin, impftermin
        scoping-termin, scopingtermin, verkehrsschau, schlichtung, sondierung, mediation, plädoyer, plädoyers
        urteilsspruch, hauptprobe, probealarm, sirenenprobe, ferienprogramm, müllsammeln, vereinsgründung, firmungsgottesdienst
        marathon, halbmarathon, triathlon, rallye, wettkampf, wettkämpfe, festspiele, hoffest, ministerrat, telefonat
        arbeitsdienst, bandprobe, jamsession, jam session, session, offene bühne, karaoke, bingo, tombola, poetry-slam
        medienkonferenz, pressegespräch, mediengespräch, orientierungsversammlung, gemeindeversammlung, landsgemeinde
        vernehmlassung, budgetversammlung, generalprobe, präsidentenkonferenz, obmännerkonferenz, hauptausschuss
        kirmes, kilbi, chilbi, znüni, brunch, apero, abdankung, aussegnung, heurigen, perchtenlauf, krampuslauf
        maturaball, maturafeier, promotionsvortrag, habilitationsvortrag, probevortrag, probevorlesung, probevorlesungen
        berufungsvortrag, berufungsvorträge, kolloquiumsvortrag, ausflug, zeltlager, ferienlager, generalprobe, chorprobe, telefonkonferenz, pressekonferenz, kapitalmarkttag
        investorentag, fachtag, sommerfest, herbstfest, pfarrfest, stadtfest, dorffest, weihnachtsfeier
        adventsfeier, aktionstag, wandertag, thementag, hochamt, andacht, rorate, firmung, erstkommunion
        konfirmation, adventsbasar, nachmittag, seniorennachmittag, spieleabend, abend, filmabend, posterabend
        krammarkt, wochenmarkt, treffen, sitzung, sitzungen, konferenz, tagung, gipfel, gipfeltreffen, versammlung
        hauptversammlung, mitgliederversammlung, jahreshauptversammlung, generalversammlung, workshop, seminar
        symposium, kolloquium, kongress, messe, ausstellung, anhörung, verhandlung, besuch, staatsbesuch, übung
        manöver, feier, fest, sommerfest, konzert, vortrag, vorträge, lesung, führung, webinar, klausurtagung
        klausur, forum, festival, markt, weihnachtsmarkt, basar, flohmarkt, gottesdienst, turnier, wettbewerb
        rennen, lauf, tag der offenen tür, infoabend, informationsabend, elternabend, stammtisch, sprechstunde
        bürgerversammlung, gemeinderatssitzung, stadtratssitzung, ratssitzung, ausschusssitzung, kurs, schulung
        fortbildung, exkursion, wanderung, party, parteitag, kirchentag, synode, mündliche verhandlung, arbeitskreis
        arbeitstreffen, jahrestagung, vernissage, premiere, preisverleihung, empfang, gedenkfeier, volksfest
        vollversammlung, plenarsitzung, einwohnerversammlung, kundgebung, demonstration, demo, warnstreik
        verhandlungsrunde, verhandlungstermin, gesprächsrunde, gespräch, gespräche, dialog, rundgang, umzug
        martinszug, festzug, fackelzug, prozession, wallfahrt, pilgerfahrt, fahrt, reise, delegationsreise
        studienreise, lager, freizeit, matinee, vorstellung, aufführung, uraufführung, vorlesung, antrittsvorlesung
        ringvorlesung, verteidigung, disputation, kolloquien, colloquium, einweihung, verleihung, auszeichnung
        spatenstich, richtfest, enthüllung, kranzniederlegung, gedenkveranstaltung, mahnwache, jubiläum, hochzeit
        taufe, messfeier, vesper, predigt, bibelkreis, frühstück, unternehmerfrühstück, brunch, mittagessen
        abendessen, dinner, kaffeeklatsch, apéro, umtrunk, grillfest, grillabend, sommerabend, tanz, ball, disco
        fasching, karneval, maifeier, tag, tage, woche, wochenende, runde, training, probe, proben, prüfung
        klausurwoche, vormittag, quiz, pubquiz, preisschießen, auktion, versteigerung, verkauf, bücherbasar
        tauschbörse, börse, börsen, putzaktion, aufräumaktion, sammlung, altkleidersammlung, blutspende
        blutspendetermin, arbeitseinsatz, einsatz, aktion, aktionstage, meisterschaft, meisterschaften, spiel
        spiele, spieltag, pokalspiel, derby, regatta, cup, pokal, finale, halbfinale, staffeltagung, verbandstag
        wahl, wahlen, stichwahl, volksabstimmung, referendum, debatte, podiumsdiskussion, podium, diskussion
        gesprächskreis, talk, fachgespräch, konsultation, briefing, unterrichtung, audienz, gipfelkonferenz
        ministertreffen, außenministertreffen, hackathon, hackday, barcamp, code sprint, release-party, meetup
        sommerschule, winterschule, ferienkurs, lehrgang, lehrerfortbildung, weiterbildung, einführung
        einführungskurs, schnuppertag, schnupperkurs, berufsmesse, jobmesse, börsentag, screening, filmvorführung
        vorführung, stadtführung, besichtigung, betriebsbesichtigung, ortstermin, ortsbegehung, begehung
        hafenbesuch, antrittsbesuch, arbeitsbesuch, empfänge, sprechtag, pilgerreise, betriebsausflug, skitag
        radtour, tour, wartung, wartungsarbeiten, wartungsfenster, abschaltung, stromabschaltung, sperrung
        bilanzpressekonferenz, kick-off, auftakt, auftaktveranstaltung, abschlussveranstaltung, info-veranstaltung
        informationsveranstaltung, elternversammlung, delegiertenversammlung, gesellschafterversammlung
        eigentümerversammlung, belegschaftsversammlung, betriebsversammlung, zusammenkunft, beratung
        besprechung, -veranstaltung, -event, -anlass, -brunch, -lunch, -dinner, -gala, gala, bankett, festmahl, zunftmahl
        rittermahl, konvent, retraite, retreat, enquete, runder tisch, runden tisch, round table, roundtable, fishbowl, jour-fixe
        -begrüßung, -bestattung, -gedenken, -hochzeit, -demonstration, -appell, -opening, -pitch, -talk, -slam, -show, -camp
        -präsentation, -auftritt, -überreichung, -examen, -serenade, -verkündung, -sprengung, -unterweisung, -höck, -plausch
        -tasting, -disko, -disco, -jassen, -schnapsen, -watten, -kegeln, -bowling, -grillen, -musizieren, -stricken, -häkeln
        -nähen, -malen, -klettern, -radeln, -paddeln, -trommeln, -schmaus, -webcast, -rapport, -codierung
        alpabzug, alpaufzug, viehscheid, almauftrieb, alpauftrieb, schwinget, rutenzug, sechseläuten, besuchsmorgen, elternmorgen
        lossprechung, brevetierung, sponsion, defensio, rigorosum, graduierung, absolvia, orientierungseinheit, vorkurs
        propädeutikum, tutorium, repetitorium, journal club, journal-club, meisterklasse, masterclass, lecture, sommerakademie
        herbstakademie, winterakademie, ferienakademie, hospitation, schuleinschreibung, kindergarteneinschreibung
        eignungstest, aufnahmetest, einstufungstest, wissenstest, sirenentest, testalarm, übungsalarm, stimmenauszählung
        vorlesestunde, märchenstunde, bastelstunde, singstunde, gruppenstunde, jungscharstunde, heimstunde, schnupperstunde
        orgelstunde, kaffeestunde, musizierstunde, gebetsstunde, firmstunde, übungsstunde, turnstunde, krabbelstunde
        konfirmandenunterricht, firmunterricht, kommunionunterricht, theorieunterricht, derniere, dernière, tanztee
        kränzchen, kaffeetafel, seniorenkaffee, kirchenkaffee, kirchkaffee, pfarrkaffee, frauenkaffee, preisskat, preisschafkopf
        preisjass, metzgete, fastensuppe, ostereiersuche, eiersuche, ostereiersuchen, eiersuchen, eiertütschen, kranzbinden
        buschenbinden, kränzebinden, fusswaschung, karfreitagsliturgie, tischabendmahl, primiz, nachprimiz, ordination
        amtseinsetzung, entpflichtung, visitation, kinderkirche, krabbelkirche, familienkirche, minikirche, kirche kunterbunt
        bibelteilen, hauskreis, gebetskreis, frauenkreis, männerkreis, seniorenkreis, singkreis, tanzkreis, literaturkreis
        abendlob, morgenlob, mittagslob, adventsfenster, adventfenster, mette, leonhardiritt, georgiritt, georgsritt
        martinsritt, umritt, dreikönigsritt, osterritt, blutritt, stephaniritt, flurumgang, bannumgang, waldumgang
        grenzgang, waldgang, mahngang, schweigegang, gedenkgang, ortsbegang, kranzlegung, jahramt, sterbeamt, pontifikalamt
        begräbnis, totenwache, johannifeuer, johannisfeuer, bergfeuer, höhenfeuer, funkenfeuer, lagerfeuer, maifeuer, hexenfeuer
        mahnfeuer, sonnwendfeuer, petersfeuer, martinsfeuer, adventsfeuer, scheibenschlagen, maibaumsetzen, maibaumfällen
        maibaumkraxeln, maibaumumschneiden, heuriger, pfarrheuriger, weinherbst, verkostung, degustation, bieranstich, fassanstich
        kirta, kärwa, kilwi, messti, dult, pflanzentausch, kleidertausch, samentausch, büchertausch, flohmärkte, hofflohmärkte
        brocante, flurreinigung, flurputz, ramadama, rama dama, uferputz, putzete, frühlingsputz, stadtputz, waldputz
        herbstputz, hallenputz, hüttenputz, papiersammlung, müllsammlung, metallsammlung, schrottsammlung, baumsammlung
        problemstoffsammlung, schadstoffsammlung, kleidersammlung, haussammlung, strassensammlung, häckseldienst, törggelen
        ausscheid, olympiade, spartakiade, sportabzeichenabnahme, prüfungsabnahme, leistungsabnahme, bauabnahme, grümpeli
        mannschaftskampf, heimkampf, jugendbegegnung, drückjagd, treibjagd, schleppjagd, hubertusjagd, gesellschaftsjagd
        anfischen, abfischen, königsfischen, königsangeln, anangeln, abangeln, fastenbrechen, iftar, girls'day, girls’day
        boys'day, boys’day, urnengang, wahlgang, wahltermin, prüfungstermin, klausurtermin, schlichtungstermin, eröffnungstermin
        submissionstermin, haftprüfungstermin, berichtstermin, nachholtermin, zusatztermin, informationstermin, kammertermin
        vergabetermin, nachschreibetermin, besichtigungstermin, begehungstermin, drehtermin, sitzungstermin, blutspendetermine
        angelobung, gschnas, kehraus, rathaussturm, rathauserstürmung, narrensprung, prinzenproklamation, königsproklamation
        morgenstreich, budgetgemeinde, rechnungsgemeinde, frühjahrssession, frühlingssession, sommersession, herbstsession
        wintersession, sondersession, märzsession, junisession, septembersession, dezembersession, novembersession, teambuilding
        townhall, town hall, all-hands, speed-dating, speeddating, demo-day, demo day, pitch day, bombenentschärfung
        hebauf, dachgleiche, aufrichte, schlusssteinlegung, strassenbenennung, platzbenennung, namensgebung, junggesellenabschied
        vorsingen, offenes singen, rudelsingen, hoagascht, hoagartn, hoangart, stubete, stubenmusik, tagreveille, marschwertung
        konzertwertung, stadtradeln, rentenberatung, energieberatung, mütterberatung, mutterberatung, elternberatung
        pensionsberatung, bauberatung, rechtsberatung, gründerberatung, stillberatung, haushaltsberatung, etatberatung
        medienorientierung, vorbesichtigung, earnings call, capital markets day, bilanzvorlage, strafprozess, zivilprozess
        berufungsprozess, mordprozess, prozessbeginn, beweisaufnahme, zeugenvernehmung, zeugeneinvernahme, einvernahme
        urteilsverkündigung, tagsatzung, lokalaugenschein, angebotsöffnung, angebotseröffnung, losentscheid, schauziehung
        anwohnerinformation, anliegerinformation, bürgerinformation, hauptbott, jahresbott, krabbelgruppe, spielgruppe
        selbsthilfegruppe, trauergruppe, eltern-kind-gruppe, lesezirkel, buchclub, talkshow, game jam, gamejam, coderdojo
        mapathon, editathon, jurierung, regierungserklärung, haushaltsrede, haushaltseinbringung, etateinbringung, aktuelle stunde
        misstrauensvotum, warnstreiks, arbeitsniederlegung, schweigeminute, gedenkminute, lichterkette, flashmob, flash-mob
        jubelkommunion, anpaddeln, abpaddeln, ansegeln, absegeln, anrudern, abrudern, anradeln, abradeln, anbaden, abbaden
        eisbaden, anschwimmen, abschwimmen, anturnen, angrillen, abgrillen, zmorge, zmorgen, znacht, zvieri, mittagstisch
        apéro riche, apéro-riche, glühweinstand, punschstand, punschhütte, feuerzangenbowle, hofadvent, abendmusik, passionsmusik
        mittagsmusik, marktmusik, orgelmusik, tauferinnerung, krankensalbung, beichtgelegenheit, eucharistie, fastenpredigt
        kanzelrede, turmblasen, biwak, fahnenhissung, flaggenhissung, fahnenhissen, flaggenhissen, gedenkakt, staatsakt, trauerakt
        körung, schafschur, frondienst, fronarbeit, gemeinschaftsarbeit, gemeinschaftsdienst, subbotnik, drachensteigen, segeltörn
        fotowalk, offenes atelier, offene ateliers, open mic, open stage, open day, open house, nacht der kirchen
        kommandowechsel, kickoff, kick off, raketenstart, jungfernflug, erstflug, go-live"""
    )
    | _WEAK,
    _plural,
    _WEAK | words("abend, stunde, termin, abschaltung, stromabschaltung"),
)
_DECLINED = {
    case: word for word in _HEADS - (_WEAK - words("forum, besuch")) for case in _declined(word) if case not in _HEADS
}
# What is handed in until a day.
_HANDED = (
    r"abstracts?|\w*papiere|papers?|\w*beiträge|manuskripte|vorschläge|exposés?|\w*anträge|bewerbungen|\w*abgabe|"
    r"einreichung|\w*meldungen|(?:schriftliche |abschließende )?stellungnahmen|erwiderungen|einsprüche|einwendungen|kandidaturen|wahlvorschläge|zahlung|"
    r"bestellungen|rückmeldung|endfassung|volltexte?|\w*angebote|fotos|bilder|rezepte|skizzen|\w*entwürfe|einwände|"
    r"gesuche|eingaben|texte|\w*unterlagen|\w*formulare?|anmeldungen|nominierungen|offerten|einsprachen|leserbriefe|inserate|kurzfassungen|langfassungen|projektskizzen|rückantworten|(?:antworten|fragebögen|fragebogen|meldebogen|unterschriftenlisten|kandidatenlisten|wahllisten|(?:teilnahme|einverständnis)erklärungen?)|(?:teilnahme|förder|projekt)anträge|steuererklärung(?:en)?|(?:seminar|haus|abschluss|bachelor|master|fach|diplom)arbeit(?:en)?|portfolios?|motivationsschreiben|nennungen|voranmeldungen|rekurse|beschwerden|belege|mitgliedsbeiträge|anzahlung(?:en)?|restzahlung"
)

_LEXICON = Lexicon(
    "de",
    heads=_HEADS,
    singulars=singulars(_HEADS, _plural),
    several=plurals(_HEADS, _several),
    declined=_DECLINED,
    weak=_WEAK,
    deadlines=words("frist, anmeldeschluss, einsendeschluss, bewerbungsschluss, abgabefrist, meldeschluss, stichtag"),
    stops=words(
        """ursprünglich, eigentlich, zunächst, wegen, laut, trotz, der, die, das, dem, den, des, ein, eine, einer, eines, einem, einen, ist, sind, war, waren, wird, werden, wurde
        wurden, hat, haben, am, im, in, zum, zur, zu, von, vom, mit, nach, vor, bei, bis, ab, auf, aus, für, und, oder
        aber, dass, sich, nicht, auch, an, um, über, unter, zwischen, seit, während, diese, dieser, dieses, nächste
        nächsten, findet, finden, statt, seine, ihre, unsere, beim, als, wie, wenn, es, sie, er, wir, ihr, so, noch"""
    ),
    joiners=words("der, die, des, für, und, zum, zur, von, vom, im, am, +, &"),
    tails=words("der, des, für, zum, zur, von, über, mit, durch, gegen, zwischen"),
    articles=words("der, die, das, ein, eine, einen, dem, den, diese, nächste, nächsten, unsere, unser"),
    cancelled=cue(
        r"abgesagt|abgeblasen|fällt(?: [\w.]+){0,9} aus|fallen(?: [\w.]+){0,4} aus|entfällt|entfallen|ausgefallen|findet nicht statt|"
        r"absagen?|storniert|gestrichen|streichung|(?:findet|finden)(?: \w+){0,6} nicht(?: statt|(?=[.!,]))|nicht (?:(?:wie [^\W\d_]+ )?(?:am|vom|zum|im|in der) [^!?;\n]{1,36} )?stattfinden|ausfallen|wird nichts|(?:muss|müssen|musste|mussten)(?: [^.;!?\n]{1,90})? absagen|nicht (?:tagen|zusammenkommen|zusammentreten)|(?:fällt|fallen) weg|abgesetzt|sag(?:t|en|te|ten)(?: [\w.]+){1,9} ab(?=[.,;!?\n]| und\b|$)|"
        r"nicht (?:durchgeführt|durchführen|abgehalten|abhalten|veranstaltet|ausgetragen|ausgerichtet|angeboten|gegeben werden|gefeiert|begangen)|(?:fällt|fallen)(?: [\w.,/–-]+){0,9},? (?:aus|weg|flach|ins wasser)(?=[.,;:!?)\n]| und\b| weil\b| da\b|$)|(?:fällt|fallen) [^.;!?\n]{1,60} zum opfer|(?:findet|finden)(?: [\w.,/–-]+){0,9},? nicht statt|geplatzt|annulliert|gecancelt|gecancelled|abberaumt|termin\w*(?: [^;!?\n]{1,80})? (?:wird|wurde|ist|sind|wurden) aufgehoben|(?:haupt)?verhandlung [^;!?\n]{1,80} (?:wird|wurde|ist) aufgehoben|aufhebung des (?:verhandlungs)?termins|sag(?:t|en|te|ten) (?:[^.;!?\n]|(?<=\d)\.){1,80} ab(?=[.,;!?\n]| und\b|$)|(?:bläst|blasen|blies|bliesen)(?: [\w.,]+){1,9} ab(?=[.,;!?\n]| und\b|$)|wird es (?:\w+ ){0,3}nicht (?:mehr )?geben|durchführung [^;!?\n]{1,80} (?:ist|sei) (?:\w+ )?nicht möglich|(?:kommt|kommen) (?:\w+ ){0,3}nicht zustande|(?:tagt|tagen|probt|proben|trifft sich|treffen sich)(?: [\w.,]+){0,6} nicht(?=[.!]|$)|unterbleibt|unterbleiben|pausiert|(?:aus dem (?:programm|kalender|spielplan)|vom (?:programm|spielplan)) genommen|(?:termin|spiel|konzert|veranstaltungs|kurs|sitzungs|turnier|vortrags)absage|(?:spiel|termin|trainings|kurs|veranstaltungs|vorlesungs|sitzungs)ausfall"
    ),
    postponed=cue(
        r"verschoben|verschieb(?:t|en)(?= (?:die|das|den|ihren?|seinen?|unseren?) )|verschiebt sich|vertagt|vertagung|geschoben|aufgeschoben|hinausgeschoben|rutscht|zurückgestellt|verlegt|auf unbestimmte zeit|bis auf weiteres|verschiebung|neuer termin (?:wird|steht|folgt)|(?:zu einem|auf einen) späteren (?:zeitpunkt|termin)|"
        r"(?:muss|müssen|musste|mussten|will|wollen) (?:[^.;!?\n]|(?<=\d)\.){1,90} (?:verschieben|vertagen|verlegen)|(?:liegt|liegen|gelegt) auf eis|auf eis gelegt|(?:neues datum|neuer zeitpunkt|(?:ersatz|nachhol|ausweich)termin) (?:wird|steht|folgt)|wird (?:noch )?ein (?:neuer termin|ersatztermin|nachholtermin|neues datum)|(?:termin|sitzung|verhandlung|veranstaltung)\w* (?:[^.;!?\n]|(?<=\d)\.){0,60}(?:wird|werden|muss) neu (?:angesetzt|terminiert|anberaumt)(?! (?:auf|für)\b)|verzöger(?:t|n) sich|zeitlich nach hinten|nach hinten verschoben|zeitpunkt unbestimmt|sine die|aufschub|hintangestellt"
    ),
    moved=cue(
        r"verschoben auf|verlegt auf|umgelegt auf|vorgezogen|neuer? termine?|statt am|anstatt|stattdessen|(?:nun|jetzt) (?:am|findet|finden)|(?:findet|finden) (?:nun|jetzt)|ersatztermin|"
        r"neu terminiert|umterminiert|neu angesetzt|neu anberaumt|vorverlegt|nachholtermin|ausweichtermin|neues? dat(?:um|en)|neue (?:uhr)?zeit|terminänderung|terminverschiebung|terminverlegung|neu:|(?:findet|finden) neu|(?:findet|finden) (?:erst|bereits|schon)|weicht|weichen|(?:wandert|wechselt|rutscht|rückt)(?= (?:vom|von|auf|in)\b)"
    ),
    tentative=cue(
        r"(?:voraussichtlich|vorläufig|vorgeschlagen|möglich)e[nrsm]?|voraussichtlich|vorläufig|(?:zusage|bestätigung|genehmigung) steht (?:noch )?aus|möglicherweise|wahrscheinlich|vermutlich|könnten?(?= (?:am|vom|im|in der) )|soll(?:en)?|vorgeschlagen|unter vorbehalt|vorbehaltlich|angedacht|dürften?|sofern|falls (?:sich )?genug|noch (?:nicht )?(?:bestätigt|zu bestätigen)|(?:muss|müssen) noch|noch (?:nicht fest|offen)|unverbindlich|"
        r"könnten?(?= (?:noch )?(?:abgesagt|verschoben|ausfallen|gestrichen|verlegt))|auf der kippe|fraglich|ungewiss|"
        r"ist (?:noch |weiter |weiterhin )?(?:offen|unklar|im gespräch)(?! für\b)|steht (?:noch )?(?:in frage|infrage)|unklar(?= ist|,? ob\b)|"
        r"provisorisch|provisorische[rn]? (?:termine?|daten|datum)|ins auge gefasst|in aussicht genommen|angepeilt|anvisiert|avisiert|in planung|tbc|tba|tbd|t\.b\.[acd]\.|(?:vielleicht|eventuell|evtl\.?|unter umständen|womöglich|allenfalls|gegebenenfalls|ggf\.?)(?= (?:schon |bereits |erst |noch |auch )?(?:am|vom|im|in der|auf den|statt)\b)|(?:steht|stehen|ist|sind) (?:\w+ )?(?:noch )?nicht fest|nicht (?:gesichert|endgültig|definitiv|sicher)|(?:ist|sind|scheint|sieht|sehen) (?:\w+ )?gefährdet|in gefahr|wackelt|wackeln|fragezeichen|droh(?:t|en) (?:auszufallen|zu platzen|(?:abgesagt|verschoben|gestrichen) zu werden|der ausfall|die absage)|entscheidet sich (?:erst|noch|kurzfristig|nächste|am|im)|wird (?:noch|erst|kurzfristig) entschieden|hängt (?:noch )?(?:vom|von) [^.;\n]{1,40} ab|hängen (?:noch )?(?:vom|von) [^.;\n]{1,40} ab|terminvorschl[aä]ge?|wunschtermin|wunschdatum|reservetermin|optionstermin|(?:noch )?(?:abzuklären|in abklärung|in klärung|zu klären|nicht entschieden|nicht spruchreif)|bleib(?:t|en) (?:\w+ )?(?:offen|ungewiss|abzuwarten|fraglich|unklar)|bleibt abzuwarten"
    ),
    former=cue(
        r"ursprünglich(?: [^\W\d]+){0,4}|(?<!findet )(?<!finden )(?<!nicht )statt(?: am| vom)?(?!,| und\b| oder\b)|anstatt(?: am)?|zunächst(?: (?!dann\b)[^\W\d]+){0,4}|eigentlich(?: [^\W\d]+){0,4}|"
        r"war(?:en)?(?: [^\W\d]+)? für(?: (?:den|die|das))?|bisher(?: [^\W\d]+){0,3}|hätte(?: [^\W\d]+){0,4}|sollten?(?! (?:bis|spätestens)\b)(?: (?:ja|doch|erst))?|verschoben vom|vom ursprünglichen|(?:irrtümlich|fälschlich)(?:erweise)?(?: [^\W\d]+){0,4}|"
        r"bislang(?: [^\W\d]+){0,3}|nicht (?:mehr )?wie (?:(?:ursprünglich|zunächst|zuerst|bisher|irrtümlich|versehentlich|fälschlich|zuvor) )?(?:geplant|angekündigt|vorgesehen|angegeben|mitgeteilt|gewohnt|üblich|bisher|gemeldet|gedruckt|veröffentlicht|angesetzt|berichtet)(?: am| vom| für den)?|alte[rs] (?:termin|datum)(?: \w+)?|(?:versehentlich|fehlerhaft)(?: [^\W\d]+){0,4}|nicht mehr(?: am| vom)?|ursprungstermin(?: \w+)?|anstelle (?:von|des|der)|an stelle (?:von|des)"
    ),
    former_after=cue(
        r"war(?: \w+){0,2} (?:geplant|vorgesehen|angesetzt|genannt|gewählt|angekündigt|anberaumt|terminiert|gemeldet|gedacht|festgelegt|festgesetzt|kommuniziert|reserviert|avisiert|ausgeschrieben|angedacht|anvisiert|im Gespräch)|(?:war|ist)(?: \w+)? (?:hinfällig|vom Tisch)|"
        r"passte(?: \w+){0,4} nicht|ließ sich nicht halten|kam nicht zustande"
    ),
    past=cue(r"war|waren|fand|fanden|traf|trafen|hatte|hatten|wurde|wurden|kamen|besuchte|tagte|sagte|endete"),
    future=cue(r"wird|werden|findet|finden|lädt|laden|beginnt|startet|nächste[nrs]?|soll|sollen|tagt|statt"),
    history=cue(
        r"gegründet|seit|geboren|gewählt|ernannt|eingeführt|erstmals(?! am\b)|veröffentlicht|errichtet|beschlossen|"
        r"gegr\.|geb\.|gest\.|verstorben|gestorben|entstanden|ins leben gerufen|erbaut|aufgelöst|erschienen|in kraft getreten|erlassen|letztmals|anno|geweiht(?= \d)|eingemeindet|erstmals erwähnt|urkundlich erwähnt|zerstört|übernommen|vollendet|patentiert"
    ),
    stamp=cue(
        r"stand|aktualisiert|veröffentlicht|erstellt|pressemitteilung|vom|uhr \||datum|redaktion|teilte|sagte|bekanntgabe|ausgehängt|"
        r"bekannt ?gemacht|kundgemacht|kundmachung|ausgegeben am|angeschlagen|ausgefertigt|(?:medien|presse)(?:mitteilung|information|aussendung|meldung)|gesendet|erschienen|gedruckt|zuletzt (?:geändert|aktualisiert|bearbeitet)|letzte (?:änderung|aktualisierung|bearbeitung)|verfasst|abgerufen|letzter zugriff|gepostet|online seit|eingestellt am"
    ),
    hours=cue(
        r"(?:im )?aktienregister (?:ein)?getragen|nachweisstichtag|öffnungszeiten|geöffnet|sprechzeiten|sprechstunden?(?=:)|bürozeiten|montag bis freitag|mo\.?\s?[-–]\s?fr\.?|büro|"
        r"amtsstunden|parteienverkehr|schalterstunden|schalterzeiten|geschäftszeiten|kassenzeiten|telefonzeiten|(?:telefonisch )?erreichbar|besetzt|ordination(?:szeiten)?|betriebszeiten|besuchszeiten|servicezeiten|mo\.?\s?[-–]\s?do\.?|montag bis donnerstag|sekretariat|hotline|öffnet täglich|offen von"
    ),
    arrive=cue(
        r"einlass|treffpunkt|anmeldung ab|check-in|empfang|imbiss|sektempfang|ankunft|kasse|eintreffen|kaffee|pause|veröffentlichung|"
        r"saalöffnung|türöffnung|kassenöffnung|abendkasse|besammlung|registrierung|check in|akkreditierung|startnummernausgabe|stehkaffee|(?:begrüßungs|willkommens)(?:kaffee|apéro|trunk)|eintreffen|ankommen|sammeln|aufstellung|einsingen|einspielen|einturnen|aufwärmen|warm-?up|bewirtung|festbetrieb|barbetrieb|vorprogramm|garderobe|anmeldung von"
    ),
    begins=cue(
        r"beginnt|beginn|los geht(?:['’]?s| es)?|geht es los|startet|start|eröffnet|anstoß|anpfiff|auftakt|"
        r"beginnen|starten|(?:spiel|konzert|veranstaltungs|sitzungs|vortrags|vorstellungs|programm|kurs|film|versammlungs)beginn|anwurf|kick-?off|tip-?off|startschuss|anfang|fängt an|fangen an|(?:geht|legt|legen|gehen) los|losgehen|erster start|abmarsch|abfahrt|eröffnung"
    ),
    ends=cue(
        r"ende|endet|bis|schluss|"
        r"enden|schluß|schließt|ausklang|(?:spiel|veranstaltungs|sitzungs|kurs|programm|fest)ende|sperrstunde|vorbei|aus ist|beendet"
    ),
    beside=cue(
        r"pressekonferenz|pressetermin|pressegespräch|fototermin|bus(?:se)?|zug|shuttle|fähre|mittagessen|abendessen|frühstück|"
        r"imbiss|umtrunk|büfett|buffet|büro|geschäftsstelle|kasse|führung|"
        r"apéro|aperitif|stehempfang|kaffeepause|shuttlebus|sonderzug|sonderbus|transfer|rückfahrt|tageskasse|abendkasse|vorverkauf|medienkonferenz|medientermin|medienorientierung|pressebriefing|registrierung|soundcheck|aufbau|abbau|mittagspause|pause|catering|bewirtung|kinderbetreuung|aftershow-?party|after-show-party|afterparty|signierstunde|fotosession|(?:werk|konzert|stück)?einführung|weinprobe im anschluss"
    ),
    usual=cue(
        r"jeweils|soweit nicht anders angegeben|wenn nicht anders|sofern nicht anders|in der regel|immer|die \w+(?:en|e) beginnen|"
        r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s|alle (?:termine|treffen|sitzungen|vorträge|veranstaltungen)|"
        r"üblicherweise|normalerweise|grundsätzlich|generell|einheitlich|stets|jeden (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|falls nicht anders|wo nicht anders|(?:sofern|wenn|soweit) nichts anderes|sämtliche (?:termine|treffen|sitzungen|vorträge|veranstaltungen|proben|kurse)|alle (?:kurse|konzerte|gottesdienste|proben|spiele|vorstellungen|führungen|workshops|seminare|lesungen|abende)"
    ),
    each=cue(r"jeweils|je|beide|alle|immer|täglich|beides|an beiden tagen"),
    all_of_them=cue(r"beide|alle(?: \w+(?:en|er|e))?|jeweils"),
    first_of=cue(r"(?:der|die|das) erste(?:re)?"),
    second_of=cue(r"(?:der|die|das) (?:zweite|letztere|andere)"),
    same_hour=cue(
        r"(?:zur )?(?:gleichen|selben) (?:zeit|uhrzeit|stunde)|(?:gleiche|selbe|dieselbe|übliche) (?:uhr)?zeit|(?:gleicher|selber) ort(?: und|,) (?:gleiche|selbe)? ?(?:uhr)?zeit|(?:uhr)?zeit(?:,| und) ort (?:wie|unverändert|bleiben)|ort(?:,| und) (?:uhr)?zeit (?:wie|unverändert|bleiben)|(?:uhr)?zeit wie (?:heute|oben|gewohnt|bisher|immer)|uhrzeit (?:bleibt|unverändert)"
    ),
    same_day=cue(
        r"(?:am )?(?:gleichen|selben) (?:tag|abend)|"
        r"(?:noch )?am (?:gleichen|selben) (?:tage|vormittag|nachmittag|morgen)|gleichentags|taggleich|am (?:gleichen|selben) wochentag"
    ),
    opened=cue(
        r"eröffnet(?:e[nrs]?)?|begonnen(?:e[nrs]?)?|begann(?:en)?|gestartet(?:e[nrs]?)?|startete[n]?|angefangen|"
        r"eröffnete[n]?|angelaufen|lief(?:en)? an|fing(?:en)? an|(?:nahm|nahmen) (?:ihren|seinen) anfang"
    ),
    closed=cue(
        r"endete(?:n)?|zu ende|abgeschlossen|beendet(?:e|en)?|ausgeklungen|klang(?:en)? aus|fand(?:en)? \w+ abschluss|"
        r"ging(?:en)? (?:\w+ ){0,3}zu ende|schloss(?:en)?|lief(?:en)? aus|ausgelaufen|vorüber"
    ),
    began=cue(
        r"(?:hatte |war |wurde )?(?:begonnen|begann(?:en)?|eröffnet|gestartet)|(?:hatte|war|wurde|begann|startete|tagt(?:e|en)?)(?: seit)?(?: am)?|seit"
    ),
    ended=cue(
        r"endet(?:e|en)?|ging(?:en)? \w+(?: \w+){0,4} zu ende|zum abschluss|am ende|am letzten tag|"
        r"schließ(?:t|en)|beschließ(?:t|en)|klingt(?: \w+){0,3} aus|zum ausklang|zum schluss|am schlusstag|am abschlusstag|letzter tag|abschließend"
    ),
    until=cue(
        r"bis(?: zum| einschließlich)?|(?:und )?ende(?:t|n)(?: am)?|(?:und )?geht(?: am)?(?= \w+ zu ende)|(?:und )?schließt am|"
        r"bis und mit|bis (?:inklusive|inkl\.?|einschl\.?)|noch bis(?: zum)?|(?:läuft|dauert|geht|reicht) bis(?: zum)?|letzter tag(?: ist)?(?: am)?"
    ),
    shifts=cue(
        r"verschoben|verschiebt|verlegt|rückt|rücken|vertagt|vorgezogen|vorverlegt|verlagert|geändert|nachgeholt|verlegen|verlegt|verschieben|umgelegt|umterminiert|umgebucht|umgeladen|umgesetzt(?= auf\b)|zurückverlegt|hinausgeschoben|aufgeschoben|vertagen|wandert|wandern|wechselt|wechseln|rutscht|rutschen|weicht|weichen|neu terminiert|neu angesetzt|neu anberaumt|prolongiert"
    ),
    shifted_from=cue(r"vom|von"),
    shifted_to=cue(r"auf(?: die)?(?: tage)?(?: vom)?|zum|in|ins|nach"),
    shifted_onto=cue(r"auf(?: die)?(?: tage)?(?: vom)?|zum"),
    set_for=cue(
        r"für|geplante?[rns]?|vorgesehene?[rns]?|angesetzte?[rns]?|angekündigte?[rns]?|anberaumte?[rns]?|terminierte?[rns]?|festgesetzte?[rns]?|festgelegte?[rns]?|einberufene?[rns]?|ausgeschriebene?[rns]?|gemeldete?[rns]?|avisierte?[rns]?|vorgemerkte?[rns]?|reservierte?[rns]?|angedachte?[rns]?|gedachte?[rns]?|(?:geplant|vorgesehen|angesetzt|angekündigt) (?:am|für(?: den)?|auf(?: den)?)"
    ),
    but=cue(r"sondern(?: erst| bereits| schon)?|dafür"),
    sooner=cue(
        r"vorgezogen\w*|vorverlegt\w*|vorziehen|vorverlegen|nach vorne? (?:verlegt|verschoben|gerückt|geholt)|vorgerückt|vorverschoben\w*|(?:zieht|ziehen|verlegt|verlegen) [^.;]{0,60} vor|früher"
    ),
    negated=cue(r"nicht|nicht mehr|nicht wie \w+|nicht wie \w+ \w+|keinesfalls|mitnichten"),
    boiler=cue(r"impressum|datenschutz|newsletter|lesen sie auch|mehr zum thema|abonnieren|anzeige|teilen|kontakt"),
    anaphora=cue(
        r"(?:die|das|der|diese[rs]?) (?:\w+tägige )?(?:sitzung|veranstaltung|treffen|tagung|konferenz|messe|fest|konzert|vortrag|kurs|seminar|lesung|aufführung|vorstellung|feier|ausstellung|turnier|flohmarkt|führung|exkursion|ausflug|gottesdienst|kongress|festival|begehung|"
        r"versammlung|gipfel|übung|workshop)|sie|es|er"
    ),
    takes_up=cue(
        r"(?:er|sie|es|dies|diese[rs]?) (?:findet|finden|fand|beginnt|startet|steigt|öffnet|läuft|ist (?:für|auf)|wird auf|"
        r"(?:wird|soll|sollte)(?= [^.]{0,90}\b(?:statt|stattfinden|abgehalten|eröffnet|beginnen|ausgetragen|nachgeholt)\b))|"
        r"stattfinden (?:wird|soll)|(?:der |die |ein )?(?:neuer? |genauer? )?termine? (?:ist|sind|steht|stehen|wurde|wird)|"
        r"(?:er|sie|es|dies|diese[rs]?) (?:tagt|tagen|steigen|starten|beginnen|dauert|trifft sich|treffen sich|geht (?:am|vom)|fällt (?:heuer |dieses jahr |diesmal )?auf)|(?:der|dieser) (?:termin|zeitpunkt) (?:ist|lautet|steht)|(?:stattfinden|beginnen|abgehalten|durchgeführt|veranstaltet|gefeiert) (?:wird|soll|werden soll)"
    ),
    we_meet=cue(
        r"wir (?:uns|(?:\w+ )?freuen uns|treffen uns|sehen uns|kommen|begrüßen)|(?:freuen|treffen|sehen) wir uns|"
        r"(?:freue|freuen) (?:mich|uns) (?:darauf|auf)|"
        r"(?:delegierten?|teilnehmer|teilnehmenden?|mitglieder|gäste|besucher|delegationen|fachleute)"
        r"(?= [^.]{0,90}\b(?:zusammen|zusammenkommen|erwartet|treffen|versammeln)\b)|"
        r"erwartet werden(?= [^.]{0,90}\b(?:gäste|besucher|teilnehmer|teilnehmende|delegierte)\b)"
    ),
    online=cue(
        r"online|virtuell|per video|videokonferenz|zoom|webex|teams|livestream|hybrid|"
        r"ms[- ]teams|microsoft teams|google meet|skype|gotomeeting|jitsi|big ?blue ?button|bbb|videocall|videoschalte|videoschaltung|webkonferenz|web-seminar|webinar|remote|via internet|im livestream|telefonkonferenz|telko|einwahl(?:daten|link)?|zugangslink|teilnahmelink|meeting-link|zoom-link"
    ),
    captions=Captions(
        date=caption(
            r"zeitraum|vom\W{1,3}bis|datum|tag|wann|(?:sitzungs)?termine?|wochentag|monat|"
            r"(?:veranstaltungs|tagungs|sitzungs|kurs|prüfungs|spiel|reise|vortrags|verhandlungs|wahl|lauf|wettkampf|aufführungs)(?:datum|tage?|termine?|daten)|datum(?: und |/| & |, )(?:uhr)?zeit|tag(?: und |/| & |, )(?:uhr)?zeit|termin(?: und |/| & )(?:uhr)?zeit|zeit(?: und |/| & )datum|tage|daten|dat\.?|kw|kalenderwoche"
        ),
        hours=caption(
            r"uhrzeit|zeit|(?:sitzungs)?beginn|uhr|von|bis|ende|anstoß|start|"
            r"zeiten|uhrzeiten|anfang|anfangszeit|startzeit|beginnzeit|spielbeginn|anpfiff|anwurf|anspiel|vorstellungsbeginn|kursbeginn um|zeitfenster|von-bis|endzeit|uhrzeit von|uhrzeit bis"
        ),
        place=caption(
            r"ort|raum|wo|saal|sitzungssaal|gerichtssaal|zimmer|adresse|veranstaltungsort|sitzungsort|treffpunkt|"
            r"tagungsort|spielort|kursort|austragungsort|aufführungsort|vortragsort|durchführungsort|verhandlungsort|verhandlungssaal|wahllokal|lokal|lokalität|halle|sporthalle|spielstätte|location|standort|räumlichkeit(?:en)?|hörsaal|besprechungsraum|konferenzraum|seminarraum|kirche|ort der (?:veranstaltung|sitzung|verhandlung|durchführung)|ort(?: und |/| & )raum|besammlung|sammelpunkt|veranstaltungsstätte|prüfungsort"
        ),
        name=caption(
            r"was|veranstaltung|einladung|titel|thema|gegenstand|sitzung|gremium|vortrag|film|gegner|begegnung|"
            r"bezeichnung|anlass|gottesdienst|kurs|"
            r"name|event|ereignis|thematik|stück|werk|konzert|produktion|paarung|partie|spiel|heim|gast|wettkampf|wettbewerb|rennen|seminar|workshop|lehrveranstaltung|modul|prüfung|fach|aktivität|aktion|veranstaltungs(?:titel|name|art)|art(?: der veranstaltung)?|verfahren|rechtssache|sache|parteien|tagung|konferenz|ausschuss|kommission|verhandlungsgegenstand|traktandum|feier|vorstellung|vortragstitel|sitzungsart|termin(?:bezeichnung|art)"
        ),
        person=caption(
            r"wer|referent(?:in|en)?|vortragende[r]?|leitung|kontakt|ansprechpartner(?:in)?|veranstalter(?:in)?|"
            r"dozent(?:in)?|"
            r"redner(?:in|innen)?|sprecher(?:in|innen)?|referierende|moderation|moderator(?:in)?|vorsitz(?:ende[r]?)?|zelebrant|prediger(?:in)?|liturg(?:in)?|leiter(?:in)?|kursleitung|kursleiter(?:in)?|trainer(?:in)?|dirigent(?:in)?|prüfer(?:in)?|betreuer(?:in)?|gäste|gastredner(?:in)?|verantwortlich(?:e[r]?)?|organisation|organisator(?:in)?|richter(?:in)?|autor(?:in)?|künstler(?:in)?|mitwirkende|besetzung|solist(?:in|en|innen)?|ansprechperson|kontaktperson|auskunft|vortragende[nr]?"
        ),
        deadline=caption(
            r".*(?:frist|(?<!ab)schluss|stichtag)(?:en)?|spätestens|abgabe(?: bis)?|anmeldung(?: bis)?|meldeschluss|(?:[a-zäöüß]+ ){1,3}bis(?: zum)?|"
            r"letzter? (?:abgabe|anmelde|einreich|einreichungs|einsende|melde)?(?:tag|termin)|.*(?:abgabe|einsende|melde|eingabe)termin|(?:rückmeldung|rückantwort|bewerbung|einreichung|voranmeldung|eingabe|buchung|reservierung|reservation|anmelden|stornierung|storno)(?: bis)?|zahlbar bis|fällig(?: am| bis)?|u\.? ?a\.? ?w\.? ?g\.?(?: bis)?|frühbucher(?:rabatt|preis)?(?: bis)?"
        ),
        former=caption(
            r"(?:alte[rs]? (?:termin|datum|zeit|tag)|alt|falsch|fehlerhaft|irrtümlich|bisher|ursprünglich|bisherige[rs]?|ursprüngliche[rs]?|früher)(?: .*)?|"
            r"vorher(?: .*)?|zuvor(?: .*)?|bislang(?: .*)?|alte|alter|verschoben von|verlegt von|geplanter termin|urspr\.?(?: termin)?"
        ),
        current=caption(
            r"(?:neue[rs]?|neu|jetzt|nun|richtig|korrekt|korrigiert|berichtigt|ersatztermin)(?: .*)?|"
            r"aktuell(?:e[rs]?)?(?: (?:termin|datum))?|verschoben auf|verlegt auf|nachholtermin|ausweichtermin|ersatz(?:datum)?"
        ),
        first=caption(
            r"von|vom|ab|beginn(?:t)?|start(?:datum)?|anfang|anfangsdatum|erster tag|datum von|"
            r"eröffnung|auftakt|(?:kurs|vorlesungs|semester|ferien|veranstaltungs|reise|ausstellungs)(?:beginn|start)|erster? (?:kurs|veranstaltungs|sitzungs|termin|vorlesungs|schul)?(?:tag|termin)|beginndatum|start am|ab dem|anreise(?:tag)?|starttermin|startet|los geht['’]?s"
        ),
        last=caption(
            r"bis(?: zum)?|ende|endet|enddatum|letzter tag|schluss|datum bis|"
            r"(?:kurs|vorlesungs|semester|ferien|veranstaltungs|reise|ausstellungs)(?:ende|schluss)|letzter? (?:kurs|veranstaltungs|sitzungs|vorlesungs|schul)?(?:tag|termin)|abreise(?:tag)?|endtermin|schlusstag|schlussdatum|ende am|bis einschließlich"
        ),
        stamp=caption(
            r"veröffentlicht|stand|protokolle?|niederschrift|unterlagen|aushang|einladung|dokumente?|"
            r"(?:erstellt|aktualisiert|ausgegeben|angeschlagen|abgenommen|kundgemacht|ausgehängt|abgehängt|publiziert|gedruckt|erschienen|freigegeben|geändert|eingestellt|veröffentlicht|bekannt gemacht|zuletzt (?:geändert|aktualisiert))(?: am)?|letzte (?:aktualisierung|änderung)|veröffentlichung(?:sdatum)?|publikationsdatum|ausstellungsdatum|ausfertigungsdatum|druckdatum|redaktionsstand|bearbeitungsstand|sitzungsunterlagen|vorlagen?|beschlüsse|niederschriften|einladungen|pdf"
        ),
        zone=caption(
            r"zeitzone|ortszeit|"
            r"mez|mesz|utc|gmt|weltzeit|lokalzeit|mitteleuropäische (?:sommer)?zeit|(?:uhr)?zeit \((?:mez|mesz|utc)\)"
        ),
        deadlines=caption(
            r"(?:wichtige|alle) (?:termine|daten|fristen).*|.*fristen.*|"
            r"deadlines|abgabetermine|einreichtermine|einreichung(?:en)?|termine und fristen|zeitplan (?:des|der|für (?:die|das)) (?:verfahrens?|ausschreibung|bewerbung|einreichung|vergabe)|anmeldeschluss und termine"
        ),
        agenda=caption(
            r"tagesordnung(?:spunkte)?.*|öffentlicher teil.*|nichtöffentlicher teil.*|top|"
            r"traktanden.*|themen(?:liste)?|(?:beratungs|verhandlungs)gegenstände.*|beschlusspunkte|geschäfte|agenda.*|(?:nicht)?öffentliche sitzung.*|öffentliche tagesordnung.*|tagesordnung.*|tops"
        ),
        programme=caption(
            r"(?:.* )?(?:(?:fest|tagungs|tages|rahmen|konferenz|abend|seminar|workshop|besuchs|veranstaltungs|gottesdienst|feier)?programm|(?:programm|fest|tages|veranstaltungs|sitzungs|wettkampf)?ablauf|ablaufplan|zeitplan|tagesablauf|programmpunkte|programmübersicht)(?: .*)?"
        ),
        office=caption(
            r".*(?:öffnungszeiten|sprechzeiten|sprechstunden|bürozeiten|feiertage|fahrplan|betriebszeiten|"
            r"schließtage|ruhetage?|preise|tarife|geschäftszeiten|amtsstunden|parteienverkehr|schalter(?:stunden|zeiten)|telefonzeiten|ordinationszeiten|kassenzeiten|besuchszeiten|betriebsferien|betriebsurlaub|abfuhr(?:termine|kalender|plan|tage)?|müllabfuhr|leerung(?:en|stermine)?|bereitschaftsdienste?|notdienste?|apothekendienst|gebühren|wertstoffhof|recyclinghof|altstoffsammelzentrum).*|"
            r"(?:[^.!?]{0,20} )?(?:(?:strom|wasser)?(?:abschaltung|unterbrechung|abstellung)(?:en)?|stromausfall|wartungs(?:arbeiten|fenster)|"
            r"(?:straßen|voll)?sperrung(?:en)?)(?:[ ,:(][^.!?]{0,25})?"
        ),
        actions=caption(
            r"aufgaben|offene punkte|to[- ]do|"
            r"to[- ]?dos?(?:[- ]liste)?|pendenzen(?:liste)?|aufträge|ma(?:ß|ss)nahmen|nächste schritte|aktionspunkte|arbeitsaufträge|wer macht was|beschlüsse und aufgaben|offene aufgaben"
        ),
        parts=cue(
            r"registrierung|kaffee(?!kränz)\w*|mittag\w*|abendessen|pause|begrüßung|eröffnung|schlusswort|podium\w*|plenum|anreise|abreise|ausklang|"
            r"einlass|check-in|gru(?:ß|ss)worte?|schlussworte|resümee|fazit|gruppenarbeit\w*|warm-?up|ankommen|abschlussrunde|schlussrunde|fragerunde|aussprache|moderation|networking|get-together|come together|imbiss|umtrunk|keynote|panel\w*|impuls(?:vortrag|referat|e)?|rückfahrt|heimfahrt|ende der veranstaltung|anmeldung|apéro|lunch\w*|vorstellungsrunde|blitzlicht"
        ),
        diary=cue(
            r"kalender|woche|termine|wochenübersicht|veranstaltungen|pfarrbrief|"
            r"veranstaltungskalender|terminkalender|jahresprogramm|monatsprogramm|wochenprogramm|halbjahresprogramm|semesterprogramm|vereinskalender|gottesdienst(?:ordnung|plan|zeiten)|spielplan|sitzungskalender|wochenplan|terminplan|terminliste|terminübersicht|jahresplan|jahresübersicht|vorschau|was ist los|pfarrnachrichten|mitteilungsblatt|amtsblatt|vereinsnachrichten|saison"
        ),
        week=caption(
            r"(?:wochen|tages|termin)?(?:vorschau|kalender|übersicht)|termine(?: der woche)?|die woche|diese woche|was ansteht|die termine der woche|"
            r"politische woche|wochenagenda|wochentermine|agenda der woche|(?:die )?(?:kommende|nächste) woche|wochenplan|terminvorschau(?: .*)?|terminübersicht|die woche im (?:überblick|bundestag|parlament|landtag|nationalrat)|was kommt|ausblick(?: auf die (?:kommende )?woche)?|(?:medien|politik|wirtschafts)termine(?: .*)?|termine vom .*"
        ),
        daybook=cue(
            r"tagesvorschau|terminvorschau|tagesüberblick|termine des tages|terminkalender|tagesplan(?:er)?|"
            r"tageskalender|medientermine|pressetermine|terminservice|terminübersicht|was heute wichtig (?:ist|wird)|heute wichtig|termine am|termine heute|das bringt der tag|agenda des tages"
        ),
        roll=cue(
            r"terminrolle|sitzungsliste|verhandlungs(?:termine|liste)|tagestermine|termine|gottesdienste|heute im|spielplan|"
            r"sitzungs(?:plan|rolle|verzeichnis)|verhandlungs(?:plan|kalender|verzeichnis)|tagesliste|gerichtstermine|belegungsplan|gottesdienst(?:ordnung|plan|zeiten)|messordnung|heilige messen|vorstellungen|vorstellungstermine|kinoprogramm|wochenspielplan|kursplan|trainingsplan|raumplan|tagesprogramm"
        ),
        free=caption(
            r"(?:gesetzlicher )?feiertage?|(?:schul|oster|pfingst|sommer|herbst|weihnachts|winter|semester|betriebs)?ferien|"
            r"(?:pfingst|kar)woche|brückentag|(?:vorlesungs|unterrichts|schul|sitzungs)frei(?:e zeit|er tag)?|urlaub|(?:sommer|winter)pause|"
            r"kein(?:e|en)? (?:training|probe|sitzung|sitzungen|unterricht|schule|vorlesung|kurs|gottesdienst)|(?:schul|unterrichts|spiel|dienst|trainings|vorlesungs)?frei|(?:beweglicher ferientag|schulautonomer tag|schulfreier tag|unterrichtsfreier tag)|(?:fasnachts|faschings|sport|frühlings|frühjahrs|energie|auffahrts|gerichts|parlaments|theater)ferien|(?:sitzungs|parlaments|winter|sommer|weihnachts|oster|spiel|feiertags)?pause|vorlesungsfreie zeit|sitzungsfreie woche|betriebs(?:urlaub|ruhe)|fenstertag|nationalfeiertag|bankfeiertag|prüfungszeit|klausurenphase"
        ),
        over=caption(
            r"ergebnisse.*|archiv|rückblick|vergangene .*|frühere .*|bisherige .*|chronik|"
            r"nachlese.*|rückschau.*|rückblicke?.*|vorherige .*|archiv.*|das war .*|so war .*|bildergalerien?|fotogalerien?|presseschau|berichte|ehemalige .*|geschichte|historie|historisches|resultate.*|ranglisten?.*|spielberichte?|siegerlisten?|abgelaufene .*|wir trauern.*|aus der letzten sitzung.*|letzte (?:veranstaltungen|sitzungen|termine|spiele)"
        ),
    ),
    places=PlaceWords(
        locative=cue(r"(?:im|in (?:der|den|dem|einem|einer)|am|an der|beim|bei der|auf dem|auf der|vor dem|vor der)"),
        bare=words(
            "im, am, an der, in der, in den, in dem, beim, auf dem, auf der, bei der, vor dem, vor der, in einem, in einer"
        ),
        held=re.compile(r"(?:findet|finden|tagt|trifft sich|treffen sich|veranstaltet)\b[^.;:]*$", re.IGNORECASE),
        held_after=re.compile(r"\s+statt\b", re.IGNORECASE),
        stops=words("""statt, stattfinden, und, mit, für, um, ab, von, bis, am, im, wird, werden, ist, sind, hat, haben, der, die, das, den, zu, zum, zur, eingeladen, treffen, ein
eröffnet, beginnt, begrüßt, abgehalten, durchgeführt, gefeiert, geplant, verschoben, abgesagt, uhr"""),
        inside=words("der, des, von, am, im, in, zum, zur, st"),
        abstract=words(
            """vorstand, vorsitzenden, schriftführer, kassierer, ausweichtermin, ersatztermin, rahmen, vorjahr, anschluss, laufe, jahr, jahre, monat, woche, herbst, frühjahr, frühling, sommer, winter, abend, morgen, vormittag, nachmittag, mittag, tag
montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november
dezember, ende, anfang, beginn, mitte, zuge, sinne, falle, fall, vorfeld, folgenden, ersten, zweiten, dritten, letzten, nächsten, kommenden, regel
zeit, zeitraum, internet, original, gespräch, mittelpunkt, auftrag, namen, quartal, halbjahr, programm, dialog, detail, einzelnen"""
        ),
        there=cue(r"dort"),
    ),
    again=cue(
        r"(?:ein )?neue[rn]? (?:termin|datum)|nachgeholt|nachholtermin|ersatztermin|bis auf weiteres|zu einem späteren zeitpunkt|später nachgeholt|nicht wie geplant|zum vorgesehenen termin|"
        r"(?:ersatz|nachhol|ausweich)termine?|neu (?:angesetzt|terminiert|anberaumt|angekündigt|aufgelegt)|anderen? (?:termin|tag|datum)|nachgeholt|verschoben|holen [^.;!?\n]{1,60} nach|neues datum|wiederholt|vorläufig|vorerst|fürs erste|später(?=[.,;!]| statt)"
    ),
    taken_up=cue(
        r"(?:sie|er|es|beide|dies(?:e[rs]?)?|(?:die|der|das) (?:veranstaltung|sitzung|tagung|treffen|konferenz|vortrag|ort)|treffpunkt|ort|(?:die|der|das) (?:(?:oben|vor) ?genannten?|obigen?)(?: \w+)?)"
    ),
    theirs=cue(r"(?:halten|veranstalten) (?:die ihren?|ihre eigenen?)"),
    meets_for=re.compile(
        r"(?<!\w)(?:zum|zur|zu(?: de[mnr]| einer?m?)?)\s+(?:(?:ihr\w*)\s*)?(?:[\w.-]{2,12}\s+)?$", re.IGNORECASE
    ),
    on_day=cue(r"am"),
    ands=words("und"),
    in_turn=cue(r"beziehungsweise|bzw\.?"),
    all_times=cue(
        r"alle (?:zeiten|zeitangaben|uhrzeiten)(?: (?:sind|in|nach|gelten|als))*|(?:zeiten|zeitangaben|uhrzeiten) (?:in|nach)|zeitzone(?: ist)?"
    ),
    bodies=words(
        """ausschuss, gemeinderat, stadtrat, kreistag, rat, vorstand, verein, beirat, aufsichtsrat, senat, kommission, arbeitskreis
        arbeitsgruppe, verband, gesellschaft, pfarrgemeinderat, kirchenvorstand, elternbeirat, bezirksvertretung, landtag
        bundestag, bundesrat, kuratorium, fraktion, chor, ortsverein, bürgerverein, gericht
        kanton, kantonsrat, grosser rat, nationalrat, ständerat, regierungsrat, kirchenrat, parlament, bürgerschaft, abgeordnetenhaus
        magistrat, ortsrat, ortschaftsrat, bezirksrat, kreisrat, marktrat, ortsbeirat, seniorenbeirat, behindertenbeirat
        jugendbeirat, fachbeirat, stiftungsbeirat, integrationsbeirat, ausländerbeirat, naturschutzbeirat, gestaltungsbeirat
        mieterbeirat, fahrgastbeirat, betriebsrat, personalrat, elternrat, schülerrat, studierendenrat, fakultätsrat
        fachbereichsrat, institutsrat, hochschulrat, universitätsrat, verwaltungsrat, stiftungsrat, integrationsrat, seniorenrat
        bürgerrat, klimarat, pfarreirat, pastoralrat, priesterrat, diözesanrat, dekanatsrat, synodalrat, rundfunkrat, fernsehrat
        ethikrat, wissenschaftsrat, sicherheitsrat, elferrat, gremium, präsidium, direktorium, konsistorium, presbyterium
        domkapitel, kirchenpflege, schulpflege, fachschaft, studierendenparlament, zunft, korporation, innung, genossenschaft
        landjugend, landfrauen, frauenbund, kolpingsfamilie, kirchenchor, männerchor, frauenchor, liedertafel, musikkapelle
        blaskapelle, stadtkapelle, trachtenkapelle, spielmannszug, schützengilde, bruderschaft, kameradschaft, ortsgruppe
        regionalgruppe, hochschulgruppe, fachgruppe, arbeitsgemeinschaft, interessengemeinschaft, werbegemeinschaft
        siedlergemeinschaft, dorfgemeinschaft, bürgerinitiative, aktionsbündnis, lenkungskreis, lenkungsausschuss, steuerkreis
        steuerungsgruppe, projektgruppe, taskforce, unterausschuss, jury, strafkammer, zivilkammer, strafsenat, zivilsenat
        komitee, obmannschaft, gemeindevertretung, stadtvertretung, schülervertretung, mitarbeitervertretung, personalvertretung
        kabinett, landesregierung, bundesregierung, staatsregierung, kirchengemeinderat, selbsthilfegruppe, jugendfeuerwehr"""
    ),
    houses=words(
        """universität, hochschule, schule, institut, fakultät, museum, bibliothek, stadtbibliothek, theater, kirche, pfarrei
        pfarrgemeinde, gemeinde, stadt, landkreis, ministerium, amt, behörde, stiftung, ag, gmbh, se, kammer, botschaft
        feuerwehr, klinikum, akademie, archiv, verlag, orchester
        fachhochschule, volkshochschule, vhs, gymnasium, realschule, grundschule, hauptschule, mittelschule, gesamtschule
        musikschule, berufsschule, volksschule, primarschule, kindergarten, kita, kindertagesstätte, bücherei, stadtbücherei
        mediathek, galerie, kunsthalle, schauspielhaus, opernhaus, staatstheater, stadttheater, landestheater, philharmonie
        konzerthaus, sparkasse, volksbank, raiffeisenbank, kantonalbank, holding, konzern, stadtwerke, gemeindewerke, kg, eg, ohg
        krankenhaus, spital, kantonsspital, universitätsspital, universitätsklinikum, polizei, polizeiinspektion, staatsanwaltschaft
        landratsamt, bezirksamt, gemeindeamt, finanzamt, jugendamt, bundesamt, landesamt, bauamt, gesundheitsamt, forstamt
        bezirkshauptmannschaft, regierungspräsidium, bezirksregierung, gemeindekanzlei, stadtkanzlei,
        marktgemeinde, ortsgemeinde, verbandsgemeinde, samtgemeinde, stadtgemeinde, kirchengemeinde, kirchgemeinde
        einwohnergemeinde, bürgergemeinde, politische gemeinde, dekanat, bistum, erzbistum, diözese, erzdiözese, landeskirche
        seelsorgeeinheit, pfarrverband, pastoralraum, kloster, abtei, stift, caritas, diakonie, vereinigung, landesverband
        kreisverband, handwerkskammer, handelskammer, wirtschaftskammer, arbeiterkammer, ärztekammer, rechtsanwaltskammer, ihk
        tourismusverband, tourismusbüro, buchhandlung, zentrum, familienzentrum, jugendzentrum, staatsoper, sinfonieorchester"""
    ),
    remarks=caption(
        r"abgesagt|verschoben|verlegt|entfällt|fällt aus|geändert|(?:weitere|andere|neue|zusätzliche|folgende|nächste|alle) (?:verhandlungs|sitzungs|probe|kurs)?termine|(?:fortsetzungs|folge|verhandlungs)termine?|bestätigt|unverändert|ursprünglich|zuvor|ganztägig|wie (?:geplant|gewohnt)|online|hybrid|"
        r"neu|jetzt|uhr|(?:herzliche )?einladung|terminhinweis|terminankündigung|zum vormerken|ankündigung|beginn|von|bis|ab|details|mehr|weiterlesen|tagesordnung|protokoll|nächste(?:r termin)?|ja|nein|hinweis|achtung|n\.?n\.?|(?:thema|titel|ort|referent(?:in)?)\b.*(?:bekannt\w*(?: gegeben)?|folgt)|"
        r"ausgebucht|ausverkauft|restkarten(?: .{1,25})?|restplätze(?: .{1,25})?|warteliste(?: .{1,20})?|(?:nur )?noch (?:\w+ )?(?:freie )?plätze(?: frei| verfügbar)?|freie plätze|nicht ?öffentlich|öffentlich|intern|nur für mitglieder|alle (?:sind )?willkommen|gäste (?:sind )?willkommen|(?:der )?eintritt (?:ist )?frei|halbtägig|(?:in )?präsenz|vor ort|provisorisch|vorläufig|noch offen|offen|noch nicht bestätigt|aufgehoben|abberaumt|vertagt|korrigiert|aktualisiert|neu angesetzt|beendet|vorbei|findet (?:nicht )?statt|bestätigung folgt|wird noch bekannt ?gegeben|siehe (?:oben|unten|rechts|links)|wie oben|nach vereinbarung|auf anfrage|tb[acd]|terminvormerkung|bitte vormerken|nicht (?:vergessen|verpassen)!*|(?:zur )?erinnerung|bitte beachten!*|wichtig|info|kundmachung|(?:öffentliche |amtliche )?bekanntmachung|kein(?:e|en)? (?:sitzung|sitzungen|veranstaltung|veranstaltungen|probe|training|termine?|gottesdienst)(?: .{1,20})?|keine änderung|details folgen|einzelheiten folgen|näheres folgt|programm folgt|infos? folg(?:t|en)"
    ),
    dividers=caption(
        r"(?:weitere|kommende|nächste|vergangene|ähnliche|andere) (?:veranstaltungen|sitzungen)|das könnte sie auch interessieren|wann|wo|was|termine?|datum|uhrzeit|zeit|ort|tagesordnung|programm|hinweise?|aktuelles|kontakt|anmeldung|veranstaltungen|kalender|übersicht|einführung|weitere termine|auf einen blick|alles auf einen blick|(?:veranstaltungs|termin|eck)(?:details|daten|infos?)|details|infos?|informationen|(?:praktische|weitere) (?:hinweise|infos?|informationen)|(?:zeit|datum|termin) (?:und|&) ort|wann (?:und|&) wo|zur veranstaltung|über die veranstaltung|beschreibung|startseite|start|home|liebe .*|sehr geehrte.*|hallo.*|"
        r"wer|warum|wie|themen|inhalt|zusammenfassung|hintergrund|einleitung|(?:öffentliche|amtliche) bekanntmachung(?:en)?|bekanntmachung(?:en)?|kundmachung(?:en)?|(?:presse|medien)(?:mitteilung(?:en)?|information(?:en)?|aussendung)|news|neuigkeiten|nachrichten|anreise|anfahrt|teilnahme|kosten|preise|eintritt|tickets?|fristen|wichtige (?:termine|daten)|ablauf|programmablauf|ankündigung(?:en)?|vorschau|ausblick|rückblick|terminübersicht|terminkalender|(?:termine )?im überblick|ort (?:und|&) zeit|tag (?:und|&) zeit|wo (?:und|&) wann|guten (?:tag|morgen).*|grüezi.*|grüß gott.*|moin.*|servus.*|werte.*|geschätzte.*|verehrte.*|traktanden(?:liste)?|allgemeines|sonstiges|verschiedenes|mitteilungen|glückwünsche|gratulation(?:en)?|nächster? termine?|(?:kommende|bevorstehende|künftige|aktuelle) (?:termine|veranstaltungen|sitzungen)|zum inhalt|über uns|zielgruppe|leitung|veranstalter|downloads?|dokumente|links?|das wichtigste in kürze|in kürze|auf einen klick|was erwartet (?:sie|dich|euch)\??|gut zu wissen"
    ),
    publications=words(
        """rundbrief, pfarrbrief, newsletter, mitteilungen, aktuelles, termine, veranstaltungen, nachrichten, gemeindebrief, mitteilungsblatt, programm
        pfarrblatt, pfarrnachrichten, gemeindeblatt, gemeindezeitung, gemeindenachrichten, gemeindeinfo, amtsblatt, stadtanzeiger
        stadtblatt, anzeiger, vereinsblatt, vereinszeitung, vereinsnachrichten, infoblatt, infobrief, kirchenbote, kirchenblatt
        kirchenzeitung, dorfzeitung, dorfblatt, wochenblatt, rundschreiben, homepage, website, webseite, blog, kalender
        veranstaltungskalender, terminkalender, terminübersicht, jahresprogramm, halbjahresprogramm, saisonprogramm, wochenplan
        gottesdienstordnung, gottesdienstplan, pressemitteilung, medienmitteilung, presseaussendung, presseinformation
        kundmachung, bekanntmachungen, protokoll, tagesordnung, einladung, spielplan, sitzungskalender, mitgliederbrief, elternbrief"""
    ),
    papers=words("""ort, einladung, tagesordnung, bekanntmachung, programm, ankündigung, hinweis, termin
        kundmachung, aushang, anschlag, aviso, terminaviso, medienavis, medieneinladung, presseeinladung, terminhinweis
        terminvorschlag, terminankündigung, vorankündigung, traktandenliste, traktanden, ausschreibung, ladung, datum, zeit
        uhrzeit, veranstaltungsort, tagungsort, erinnerung, agenda, zeitplan, terminverschiebung, terminänderung"""),
    records=words("""protokoll, niederschrift, bericht, ergebnis, ergebnisse, zusammenfassung, genehmigung
        rückblick, nachlese, beschlussprotokoll, kurzprotokoll, ergebnisprotokoll, sitzungsprotokoll, verhandlungsschrift, auszug
        nachbericht, sitzungsbericht, aufzeichnung, mitschrift, beschlüsse, resultate, bilanz"""),
    body_meeting="{}: Sitzung",
    deeds=(
        deed("Treffen {whose} mit {said}", behind=r"trifft|treffen"),
        deed("Treffen {whose} mit {said}", behind=r"trifft sich|kommt", lead=r"mit"),
        deed(
            "Unterzeichnung{of}",
            behind=r"unterzeichne(?:t|n)|unterschreib(?:t|en)",
            done=r"unterzeichnet|unterschrieben",
            inf=r"unterzeichnen|unterschreiben",
        ),
        deed(
            "Eröffnung{of}",
            behind=r"eröffne(?:t|n)",
            done=r"(?:feierlich )?(?:eröffnet|eingeweiht)",
            inf=r"eröffnen|einweihen",
        ),
        deed("Einweihung{of}", behind=r"weih(?:t|en)", ends="ein"),
        deed("Weihe{of}", done=r"geweiht|gesegnet", inf=r"weihen|segnen"),
        deed("Taufe{of}", behind=r"tauf(?:t|en)", done=r"getauft", inf="taufen"),
        deed("Enthüllung{of}", behind=r"enthüll(?:t|en)", done="enthüllt", inf="enthüllen"),
        deed(
            "Vorstellung{of}",
            behind=r"stell(?:t|en)",
            ends="vor",
            done="vorgestellt|präsentiert",
            inf="vorstellen|präsentieren",
        ),
        deed(
            "Vorlage{of}",
            behind=r"leg(?:t|en)",
            ends="vor",
            done="vorgelegt|veröffentlicht",
            inf="vorlegen|veröffentlichen",
        ),
        deed("Verkündung{of}", behind=r"verkünde(?:t|n)", done="verkündet|gesprochen", inf="verkünden"),
        deed("Verhandlung über {it}", behind=r"verhandel(?:t|n)|berät|beraten", lead="über"),
        deed("Verhandlung über {it}", done="verhandelt"),
        deed("Abstimmung über {it}", behind=r"stimm(?:t|en)|entscheide[tn]", lead="über"),
        deed("Abstimmung über {it}", inf="abstimmen", done="abgestimmt"),
        deed("Wahl{of}", behind=r"wähl(?:t|en)", done="gewählt|neu gewählt", inf="wählen"),
        deed("Vereidigung{of}", behind=r"vereidig(?:t|en)", done="vereidigt", inf="vereidigen"),
        deed("Besuch{of}", behind=r"empfäng(?:t|en)|empfangen", inf="empfangen"),
        deed("Verleihung{of}", behind=r"verleih(?:t|en)", done="verliehen|überreicht", inf="verleihen|überreichen"),
        deed("Übergabe{of}", behind=r"übergib(?:t)|übergeben", done="übergeben", inf="übergeben"),
        deed("Versteigerung{of}", behind=r"versteiger(?:t|n)", done="versteigert", inf="versteigern"),
        deed("Sprengung{of}", behind=r"spreng(?:t|en)", done="gesprengt|abgerissen", inf="sprengen|abreißen"),
        deed("Beisetzung{of}", done="beigesetzt|beerdigt|bestattet"),
        deed("Probe{of}", behind=r"teste(?:t|n)", done="getestet|erprobt", inf="testen"),
        deed("Pflanzung{of}", behind=r"pflanz(?:t|en)", done="gepflanzt", inf="pflanzen"),
        deed(
            "Streik{of}",
            behind=r"streik(?:t|en)",
            before=r"streik(?:t|en)|(?:tritt|treten|legt|legen)(?= [^.;\n]{0,80}(?:in den (?:Warns|S)treik|die Arbeit nieder))",
        ),
        deed("{it}", behind=r"sing(?:t|en)|spiel(?:t|en)|zeig(?:t|en)|führ(?:t|en)|gibt"),
        deed("{it}", behind=r"veranstalte(?:t|n)|organisier(?:t|en)|hält|halten|feier(?:t|n)|begeh(?:t|en)"),
        deed("{it}", inf=r"veranstalten|organisieren|abhalten|feiern|begehen"),
        deed(
            "{it}",
            behind=r"läd(?:t|st)|laden|eingeladen|einladen|treffen (?:sich|wir uns)|trifft sich|sind|ist",
            lead=r"zu[mr]?(?= (?:(?:ein|unser|ihr|sein|der|dem|de[nr]|d)\w* )?(?:[a-zäöüß]+ )?[A-ZÄÖÜ\"„])",
        ),
        deed("{it}", behind=r"(?:nimmt|nehmen|beteilig(?:t|en) sich)", inf=r"teilnehmen|teilzunehmen", lead=r"an|am"),
        deed("Vortrag über {it}", behind=r"spricht|sprechen|referier(?:t|en)|berichte(?:t|n)", lead="über"),
        deed("Fahrt: {it}", behind=r"f(?:a|ä)hr(?:t|en)", lead=r"ins|zum|zur|in (?:die|den)"),
    ),
    acts=(
        Act(
            cue(r"(?:wir treffen|treffen wir) uns|wir kommen(?: \w+){0,2} zusammen|wir sehen uns"), "Treffen", "treffen"
        ),
        Act(
            cue(
                r"vertagte?n? sich(?: am \w+)? auf|ist (?:auf|für)(?=[^;!?\n]{1,60} einberufen\b)|(?:setzt|setzen) (?:seine|ihre) (?:Sitzung|Beratung|Arbeit|Anhörung)\w*(?=[^;!?\n]{1,80} fort\b)|"
                r"(?:kehrt|kehren)(?=[^;!?\n]{1,60} aus der \w*pause zurück\b)|tagt|tagen|berät|beraten|trifft sich|treffen sich|zusammenkommt|zusammenkommen|"
                r"(?:kommt|kommen|tritt|treten)(?=[^;!?\n]{1,160} zusammen\b)"
            ),
            "{who}: Sitzung",
            "sitzung",
        ),
        Act(cue(r"besucht|besuchen"), "Besuch {of} in {what}", "besuch", cue(r"(?-i:(?=[A-ZÄÖÜ]))"), travels=True),
        Act(
            cue(r"reist|reisen|reiste|fliegt|fliegen|bricht|brechen|kommt|kommen"),
            "Besuch {of} in {what}",
            "besuch",
            cue(r"nach|in(?= (?:die|den|das) (?:[a-zäöü]+ )?(?-i:[A-ZÄÖÜ]))"),
            travels=True,
        ),
        Act(
            cue(r"(?:trifft|treffen|landet|landen) in|(?:wird|werden) (?:in|am|im) (?:\w+ )?erwartet"),
            "Besuch {of} in {what}",
            "besuch",
            travels=True,
        ),
        Act(
            cue(r"(?:spielt|spielen|tritt|treten) (?:\w+ )?(?:gegen|bei)|(?:trifft|treffen) auf|empfängt|empfangen"),
            "{who} – {what}",
            "spiel",
        ),
        Act(cue(r"(?:eröffnet|eröffnen|enthüllt|tauft)"), "Eröffnung {what}", "eröffnung"),
    ),
    verbs=cue(
        r"ist|sind|war|waren|wird|werden|wurde|hält|halten|hielt|findet|finden|fand|fällt|fallen|beginnt|beginnen|startet|endet|hat|haben|soll|sollen|muss|müssen|kann|können|tagt|"
        r"lädt|laden|veranstaltet|veranstalten|organisiert|organisieren|feiert|feiern|eröffnet|eröffnen|empfängt|begeht|zieht|ziehen|geht|gehen|kommt|kommen|bleibt|bleiben|steht|stehen|läuft|folgt|folgen|steigt|entfällt|"
        r"entfallen|musizieren|spielt|spielen|singt|singen|bringt|bietet|dauert|tritt|trifft|treffen|führt|wurden|verschoben|abgesagt"
    ),
    otherwise=cue(
        r"(?:steht|stehen|stand|standen)(?: [^\W\d_]+){0,4}? (?-i:fest)|(?:mon|diens|mitt|donners|frei|sams|sonn|feier|werk|stich|arbeits|wochen|ruhe|bundes|land|kreis|geburts|todes|jahres|folge|schul|all|"
        r"(?:(?:\w*tags?|spät|früh)(?:nach|vor)?)?mit|urlaubs|ferien|namens|hochzeits|zahl|zahlungs|liefer|ketten|lebens|regen|sommer|winter|sonnen|handels|bank|kalender|"
        r"öffnungs|schließ|ausfall|anreise|abreise|reise|brücken|fenster|er|bei|auf|spät|neujahrs|weihnachts|oster|advents)tage?n?|"
        r"(?:fuß|hand|basket|volley|korb|feder)ball|red(?:aktion|aktionen)|talfahrt|ermessen|(?:neu|heu)markt|"
        r"(?:arbeits|aktien|finanz|kapital|super|wohnungs|immobilien|energie|strom|binnen|rohstoff|welt|absatz|gebraucht\w*)markt|"
        r"(?:kalender|arbeits|ferien|kar|folge|schul)woche|(?:kreis|lebens|durch|daten|strom|monats|jahres)lauf|"
        r"(?:rück|wohl|luft|raum|schiff|durch|weiter|heim|vorbei|seil\w*|zug|auto|bahn|bus)(?:fahrt|reise)|"
        r"(?:gewinn|zusammen|glücks|schau|video|computer|wort|brett|wechsel|rollen|würfel)spiele?|"
        r"(?:trans|inter|attr|kontr|extr|steckbr)aktion|\w*(?:vor|aus|karten|ticket|online|straßen|ab)verkauf|(?:brief|wieder|berufs|wort|stoff)wahl|"
        r"(?:rück|haupt|welt|gäste)runde|(?:über|wirtschafts|kassen|rechnungs|haupt)prüfung|(?:rück|tages|presse|wochen|um)schau|"
        r"(?:auto|fahrrad|kfz|behinderten)[- ]?werkstatt|vermehrung|(?:preis|wunsch|ideal|wert|zeit|selbst)vorstellung|kontoeröffnung|"
        r"(?:zu|ein|ab|aus)wanderung|(?:hand|volley|basket|faust|feder|medizin|schnee|korb|flug|völker|wasser)ball|"
        r"interessen|(?:weih|mitter|fast)nacht|"
        r"(?:telefon|orts|fern)gespräche?|"
        r"feierabend|\w*redaktion|\w*manifest|\w*(?:wechsel|aktien|börsen)kurs|stichprobe|\w*(?:zwischen|waren|end)lager|messe(?:halle|gelände)n?|im lauf[e]? de[rs]|markt(?:platz|straße|halle)|(?:zu|mit) besuch|sprechstunde nach"
    ),
    proper=words("tag, tage, abend, vormittag, nachmittag, woche, wochenende, runde, spiel, spiele, wahl, einsatz"),
    cues=Cues(
        deeds=DeedCues(
            met=words(
                """minister, ministerin, präsident, präsidenten, präsidentin, botschafter, botschafterin, kanzler, kanzlerin, kommissar, kommissarin, könig, königin, papst, gouverneur, bürgermeister, bürgermeisterin, amtskollegen, amtskollegin, vertreter, vertreterin, delegation, außenminister, außenministerin, premierminister, premierministerin, ministerpräsidenten, generalsekretär"""
            ),
            aux=r"wird|werden|soll|sollen|will|wollen|möchte|möchten|kann|können",
            owns=words(
                "das, die, der, den, dem, ihr, ihre, ihren, ihrem, ihrer, sein, seine, seinen, seinem, seiner, unser, unsere, unseren, unserem, unserer, einem, einer, eines, alle, beide, beiden, des, ihrem"
            ),
            passed=words(
                "sich, uns, auch, wir, herzlich, gemeinsam, alle, wieder, feierlich, offiziell, dann, nun, erneut, wieder, er, sie, es, recht, ganz"
            ),
            other=words("wenn, falls, ob, nicht, sofern"),
            never=words(
                "türen, tore, vorsitz, präsidentschaft, amt, rolle, recht, kurs, wort, möglichkeit, ende, stellung, teil, platz, ausschau, kontakt, es, sie, ihn, ihm, uns, euch, man, mehr, nichts, was, wie, dass, ob, weiter, heute, morgen"
            ),
        ),
        speakers=SpeakerCues(
            noun="(?:gast|haupt)?(?:referent|redner|vortragende)(?:in|r)?|gastsprecher(?:in)?|hauptredner(?:in)?|festredner(?:in)?|impulsgeber(?:in)?|keynote-speaker(?:in)?|dozent(?:in)?|festprediger(?:in)?|prediger(?:in)?",
            is_="(?:ist|wird|sind)",
            verb=r"spricht|referiert|wird (?=.{0,90}\b(?:sprechen|referieren)\b)|hält(?=.{0,90}\bvortrag\b)|predigt|doziert|hält(?=.{0,90}\b(?:referat|festrede|festvortrag|predigt|laudatio|keynote|lesung)\b)|trägt (?=.{0,90}\bvor\b)",
            before="vor|beim|bei|im|in|dem|der|des|den",
            ends="einen|am|über|zu|zum|der|die|aus|vor|mit|sein|und|im|in|von|beim|bei",
            club="verein|kreis|bund|klub|club|zirkel",
            talk="Vortrag",
            series=r"\w*seminare?|\w*kolloqui(?:um|en)|vorträge|vortragsreihe|ringvorlesung",
            talk_by="Vortrag von {}",
        ),
        topics=TopicCues(
            before=r"(?:bitte )?beachten sie,? dass|wir (?:weisen darauf hin|teilen (?:ihnen )?mit|bedauern),? dass|wir möchten (?:sie )?daran erinnern,? dass|"
            r"(?:der )?(?:neue |nächste )?termin (?:für|der|des)|wir (?:möchten|dürfen|wollen) (?:sie |euch |dich )?(?:darüber )?(?:informieren|mitteilen|ankündigen|darauf hinweisen|erinnern),? dass|wir informieren (?:sie |euch )?(?:darüber )?,? dass|(?:bitte )?(?:nicht vergessen|merken sie sich vor|zur erinnerung|zur info)(?: ?:)?|es (?:wird darauf hingewiesen|freut uns),? dass|hiermit (?:teilen wir (?:ihnen )?mit|geben wir bekannt),? dass|bitte beachtet,? dass",
            nothing=r"(?:(?:neue[rs]?|genaue[rs]?|ursprüngliche[rs]?|weitere[rs]?|einzige[rs]?|richtige[rs]?|korrekte[rs]?|alte[rs]?|bisherige[rs]?|endgültige[rs]?) )?(?:termine?|datum|uhrzeit|zeitpunkt|beginn|einlass)|(?:der )?(?:ersatz|nachhol|ausweich|veranstaltungs|sitzungs|prüfungs|kurs)termin|terminvorschlag|termin(?:änderung|verschiebung|korrektur|verlegung)|korrektur|berichtigung|update|nächster termin|start|ende|anpfiff|treffpunkt|abfahrt|spielbeginn|veranstaltungsbeginn|anmeldeschluss",
            link=r"wird|werden|wurde|wurden|soll|sollen|sollte|sollten|hat|haben|hatte|kann|muss|müssen|musste|nicht|nun|jetzt|auch|"
            r"dann|erst|doch|noch|wieder|leider|daher|voraussichtlich|ursprünglich|bereits|also|wie|immer|geplant|können|könnte|dürfen|darf|wollen|will|sei|seien|wäre|worden|definitiv|kurzfristig|ersatzlos|heuer|diesmal|dieses Jahr|nochmals|endlich|trotzdem|deshalb|deswegen|somit|ebenfalls|jeweils|jedoch|diesjährig|außerdem|traditionell|erstmals|vorerst|höchstwahrscheinlich|vermutlich|wahrscheinlich|eventuell|gemeinsam",
            told=r"gefeiert|begangen|findet|finden|fand|fanden|stattfinden|beginnt|beginnen|begann|startet|starten|läuft|dauert|fällt|fallen|fiel|"
            r"entfällt|entfallen|bleibt|bleiben|folgt|folgen|steigt|verschoben|verlegt|abgesagt|vorgezogen|angesetzt|geplant|"
            r"ausgetragen|nachgeholt|abgehalten|durchgeführt|anberaumt|ausgerichtet|veranstaltet|gestrichen|stattfindet|vertagt|gelegt|terminiert|rückt|wandert|stattgefunden|tagt|tagen|trifft|treffen|öffnet|öffnen|endet|enden|eröffnet|organisiert|abgeblasen|abgesetzt|annulliert|festgesetzt|festgelegt|einberufen|angekündigt|vorgesehen|umgelegt|vorverlegt|nachgeholt|umterminiert|ausgefallen|stattfinden|aufgeführt|gezeigt|gegeben|gespielt|angepfiffen|geht|gehen|wiederholt|fortgesetzt|abgenommen|gebetet|verlängert|ausgeschrieben|angeboten|kehrt|zieht",
            copula=r"ist|sind|war|waren|sei|wäre",
            opens=r"und|aber|auch|sowie|dann|oder|stattdessen|bzw|doch|achtung|hinweis|zudem|außerdem|ebenso|zudem|ferner|daneben|info|info:|wichtig|übrigens|neu|update|nachtrag|erinnerung|ps|p\.s\.|sodann|anschließend|danach|schließlich|jedoch|weiters|weiterhin",
            relative=r",\s(?:der|die|das|den|dem|dessen|deren|welche[rsn]?)|\s(?:statt|aus)",
            pronouns=words(
                """das, dies, es, er, sie, wir, ich, man, alles, nichts, was, wer, hier, dort, dann, da, bitte, alle, beide, diese, dieser, dieses, wenn, falls, nach, vor, kein, keine"""
            ),
        ),
        names=NameCues(
            of_a_brand=r"(?:[Vv]eranstalter(?:in)?|[Aa]ussteller|[Bb]esucher(?:innen)?|Tickets|Karten|Stände|Ausgabe|Auflage|Anmeldung|"
            r"[Tt]eilnehmer) (?:der|des|von|für|zur|zum|auf der|bei der|an der)(?: die)?(?: (?:diesjährigen|nächsten))?",
            of_one_year=r"diesjährigen?",
            articles=r"der|die|das|dem|den",
            becomes=r"findet|fand|fällt aus|kehrt zurück|öffnet ihre|(?:ist|wird|wurde)(?: auf [^\W\d_]+)? (?:abgesagt|verschoben)|finden|entfällt|steigt|lockt|geht (?:am|vom|in die|über)|kommt zurück|öffnet (?:wieder |seine |erneut )|wurde (?:auf [^\W\d_]+ )?(?:vertagt|verlegt)",
            does=r"ist|wird|war|hat|öffnet|beginnt|startet|lockt|bringt|kehrt|findet|fällt|läuft|geht|steigt|feiert|lädt|präsentiert|zeigt|bietet|entfällt|schließt|endet|kommt|dauert|zieht|versammelt",
            describes=r"(?:welt)?größte[nrs]?|führende[nrs]?|wichtigste[nrs]?|bedeutendste[nrs]?|älteste[nrs]?|einzige[nrs]?|erste[nrs]?|(?:europas|deutschlands|österreichs|der schweiz) \w{3,}ste[nrs]?|beliebte[nrs]?|traditionelle[nrs]?|alljährliche[nrs]?|bekannteste[nrs]?|renommierte[nrs]?|jährliche[nrs]?|besucherstärkste[nrs]?|internationale[nrs]?|bedeutende[nrs]?",
            of_night=words("der, des"),
            changed=words("verschobene, verschobenen, vertagte, vertagten, abgesagte, abgesagten, verlegte, verlegten"),
            leads=words("im, am"),
            pairs=words("und"),
            following=r"nächste[nrs]?|kommende[nrs]?",
            held=r"findet|finden|fand|stattfinden|angesetzt|abgesagt|verschoben|verlegt|fällt|abgehalten|durchgeführt|veranstaltet|ausgetragen|ausgerichtet|stattfindet|vertagt|entfällt|entfallen|nachgeholt|terminiert|anberaumt|gefeiert|begangen|steigt|steigen",
            subject=r"die|Die|das|Das|der|Der|nächste|dass",
            between=r"zwischen",
            doers=words("wir, uns, ihr, euch, sie, sich"),
            found_at=r"(?:[Bb]esuchen|[Tt]reffen|[Ff]inden) [Ss]ie uns (?:auf|bei|an) de[rmn]|[Ss]ie finden uns (?:auf|bei) de[rm]",
            attended=r"auf der|bei der|zur",
            number=r"nr\.?",
            planned=r"(?:vorgesehene|angesetzte|anberaumte|geplante|verschobene)[nrms]?|(?:terminierte|einberufene|vorgemerkte|ausgeschriebene|angekündigte|bevorstehende|angedachte|abgesagte|verlegte|vertagte)[nrms]?",
            indefinite=words("ein, eine, einen, einer, einem, zwei, drei"),
            ties=words("der, des, zur, zum, vom, von"),
            holds=r"(?:hält|halten|veranstaltet|veranstalten)\s+(?:eine|einen|ein)|(?:richtet|richten|organisiert|organisieren|plant|planen|führt|führen|lädt zu|laden zu|bietet|bieten)\s+(?:eine|einen|ein)",
            own=r"ihre[nrm]?|seine[nrm]?",
        ),
        links=LinkCues(
            meet_again=r"(?:wieder|erneut) (?:zu )?(?:treffen|zusammenkommen|zusammentreffen|tagen)|wiedersehen|"
            r"(?:treffen sich|tagen) (?:wieder|erneut)",
            people_meet=r"trafen sich|treffen sich|kamen[^.]{0,80} zusammen|kommen[^.]{0,80} zusammen|versammelten sich|tagten|berieten|beraten|"
            r"(?:werden|wird)[^.]{0,80} erwartet|versammeln sich|tagen|(?:finden|fanden) sich [^.]{0,60} (?:ein|zusammen)|begegnen sich|einfinden|zusammenkommen|zusammentreffen",
            names_it=r"es (?:war|ist) (?:der|die|das)|anlass (?:war|ist) (?:der|die|das)",
            to_come=r"wird|werden|soll|sollen|findet|steht|stehen|finden|beginnt|startet|tagt",
            beside=r"am Rande|parallel zu[mr]?|im Rahmen|begleitend zu[mr]?|gleichzeitig mit|zeitgleich mit|neben|zusätzlich zu[mr]?|im Anschluss an|im Umfeld|im Zuge|begleitet von|parallel mit|im Vorfeld|in Verbindung mit|anlässlich",
            beside_it=r"am Rande|parallel dazu|zeitgleich|gleichzeitig|daneben|auch|ebenfalls|erstmals",
            held=r"findet|fand|finden|fanden|stattfinden|stattgefunden|tagte|tagt|tagen|trafen sich|trifft sich|abgehalten|veranstaltet|durchgeführt|ausgerichtet|angeboten|eröffnet|treffen sich|ausgetragen|abhält|organisiert",
            reason=r"wegen|auf ?grund|infolge|zugunsten|mit rücksicht auf|kollidiert mit",
            along=r"mit",
            there=r"beim|bei|während|auf|am Rande|im Rahmen|zum|zur",
            holding=r"tagt|trifft|findet|fand|beginnt",
            around=r"nach|vor",
            relative=r"(?:(?:an|auf|aus|bei|in|mit|nach|vor|von|zu) )?(?:die|der|das|den|dem|deren|dessen|denen)|wo",
            lead=r"am|vom|den",
            behind=r"zur|zum|die|der",
            joins=r"und|sowie",
            joined=r"und|die|der|das",
            again=r"am|an|auf|bei|beim|in|im|von|vom|zu|zum|zur",
        ),
        states=StateCues(
            open_days=r"(?:vorläufige|voraussichtliche|geplante|unverbindliche|vorgeschlagene|mögliche)[rnms]? (?:[^\W\d_]+ )?(?:Termine?n?|Zeitplan|Terminplan|Terminkalender|Sitzungskalender|Sitzungstermine|Kalender|Daten)\b|"
            r"Entwurf (?:des|der|für den) (?:Zeitplan|Terminplan|Sitzungskalender|Kalender|Sitzungstermine)\w*|Termin(?:vorschläge|reserven?|optionen)|Reservetermine?|Ersatztermine (?:bei|nach) Bedarf|"
            r"(?:Termine?|Daten)(?: \w+){0,2} (?:reserviert|vorgemerkt|unter Vorbehalt|vorbehaltlich|noch offen|noch nicht (?:bestätigt|fest)|vorbehalten)|(?<![^\n])unter Vorbehalt(?=\W*$)|"
            r"(?:provisorische|angedachte|unbestätigte)[rnms]? (?:[^\W\d_]+ )?(?:Termine?n?|Zeitplan|Terminplan|Terminkalender|Sitzungskalender|Jahresprogramm|Kalender|Daten)\b|(?:Grob|Rahmen)terminplan\b|Terminübersicht \(Entwurf\)",
            of_the_day=r"(?:(?:der|die|dieser?|diese|alle) )?(?:Termine?|Datum|Daten|Tage?)(?: (?:ist|sind|noch|nur|steht|stehen))*\s+",
            settled_days=r"(?:bestätigte|feste|endgültige|fixe|definitive|verbindliche|beschlossene)[rn]? (?:Termine?|Daten|Zeitplan|Terminplan)",
            bound=r"beginn\w*|begann|begonnen|eröffne\w*|start\w*|ende[nt]?\w*|schließ\w*|geschlossen|öffne\w*|anfang\w*|fängt|auftakt|ausklang|klingt|beende\w*|abgeschlossen|schluss",
            one_day=r"(?:genau |nur )?einen Tag|24 Stunden",
            one_week=r"(?:genau |nur )?eine Woche|sieben Tage|acht Tage",
            than_planned=r"(?:statt )?als (?:ursprünglich |zunächst |bisher |zuerst )?(?:geplant|angekündigt|vorgesehen|angesetzt|gemeldet|gedacht|mitgeteilt|veröffentlicht)",
            later_by=r"später",
            sooner_by=r"(?:früher|eher)",
            forward=r"vorverleg\w*|vorgezogen|vorziehen|vorzuverlegen|vorgerückt|nach vorn\w*",
            by_length=r"um",
            behind_length=r"auf|vom|bis|wegen|und|weil|da|nach|verschoben|am",
            changes=r"(?:termin|datums|zeit|plan|programm)?(?:änderung(?:en)?|verschiebung(?:en)?|verlegung(?:en)?)|geändert|verschoben|verlegt|neue termine|korrektur(?:en)?|neu terminiert",
            caught_up=r"nachgeholt|neu angesetzt|neu terminiert|wiederholt",
            a_date=r"(?:neue[rs]? |richtige[rs]? )?(?:termine?|datum)|(?:ersatz|nachhol|ausweich)termin",
            same_time=r"(?:zur |um die )?(?:selben?|gleichen?|gewohnten?|üblichen?) (?:zeit|uhrzeit|stunde)|(?:die )?uhrzeit (?:bleibt|unverändert)",
            now_on=r"am|auf|ab|vom|für",
            corrects=r"das (?:ist|war|stimmt) (?:leider )?(?:falsch|nicht(?: richtig)?|ein fehler|ein irrtum)[\s:;,.–-]*(?:(?:er|sie|es|d(?:er|ie|as) (?!termin|datum|tag)[^\W\d_]+) (?:ist|findet)(?: (?:natürlich|richtig|tatsächlich))?)?|"
            r"richtig ist|(?:das|der) (?:richtige|korrekte) (?:datum|termin|tag) (?:ist|lautet)|(?:es|richtig) (?:muss|müsste)(?: richtig)? heißen",
            open_noun=r"(?:[\w'’]+ )?(?:vorläufig|vorgeschlagen|möglich|voraussichtlich)e[nrsm]?|"
            r"(?:[\w'’]+ )?(?:provisorisch|angedacht|wahrscheinlich|denkbar|mutmaßlich)e[nrsm]?",
            open_beside=r"noch .+|unter vorbehalt|voraussichtlich|vorläufig|"
            r"(?:geplant|vorläufig|voraussichtlich|provisorisch|angedacht|angefragt|reserviert),? (?:aber )?noch .+|provisorisch|tb[acd]|geplant|angefragt|eventuell|evtl\.?|vermutlich|wahrscheinlich|vielleicht|optional|in planung|ohne gewähr|termin offen|nicht bestätigt",
            deed=r"(?:soll(?:en)?|dürften?)(?= (?:[^.,;!?\n]|(?<=\d)\.(?= )){3,120})"
            r"(?!(?:[^.,;!?\n]|(?<=\d)\.(?= )){0,120}\b(?:stattfinden|statt|tagen|beginnen|starten|gefeiert|abgehalten|fortgesetzt|eröffnet|wiederholt|nachgeholt|"
            r"zusammenkommen|zusammentreten|treffen|reisen|besuchen|kommen|eintreffen|folgen|anlaufen|enden|dauern|laufen|sein|geben|"
            r"veranstaltet|durchgeführt|ausgerichtet|abstimmen|stattfindet|weitergehen|gehen|öffnen|angeboten|aufgeführt|gezeigt|nehmen)\b)"
            r"(?:[^.,;!?\n]|(?<=\d)\.(?= )){2,120}?\b[a-zäöüß]+(?:en|eln|ern)(?=[.,;!?\n]| und )",
            condition=r"falls|ob|wenn|sofern|dementiert(?:e|en)?|gerüchten?|bei (?:regen|sturm|unwetter|schlechtem wetter|schlechter witterung|schlechtwetter|dauerregen|starkregen|gewitter|glätte|schneemangel|zu geringer|zu wenig|weniger als|nichterreichen|unterschreiten|ausfall|absage|krankheit|verhinderung)|im falle? (?:einer?|von|des|der)|andernfalls|ansonsten|storno|stornierung|rücktritt|es sei denn|gerüchte|spekulationen",
            status=r"status|stand|bemerkung(?:en)?|hinweise?|anmerkung(?:en)?|kommentar",
            the_date=r"(?:der|dieser|beide) (?:termine?|tag|zeitpunkt)|das datum",
            now=r"nun|jetzt|neu|neuer termin|neues datum|aktuell",
            usually=r"(?:normalerweise|üblicherweise|sonst|gewöhnlich|traditionell|traditionellerweise|in der Regel|für gewöhnlich|meist|meistens|regulär|jeweils|alljährlich|jährlich|stets)(?: (?:immer|stets))?(?: (?:am|im|in der))?",
            replaced=r"ersetzt durch|(?:muss|müsste)(?: es)?(?: richtig)? (?:heißen|lauten)|(?:wird|werden|wurde) (?:durch|abgelöst durch)|ist ersetzt durch|an (?:seine|ihre|deren|dessen) Stelle tritt|stattdessen",
            on_again=r"(?:ist|findet|finden|wird|tagt|nun|jetzt|stattdessen)(?: nun| jetzt)?(?: am| im)?",
            held=r"findet|finden|tagt|tagen|beginnt|beginnen|startet|starten|steigt|steigen|trifft sich|treffen sich|geht (?:\w+ )?(?:am|vom)|läuft|wird (?=.{0,90}\b(?:abgehalten|durchgeführt|veranstaltet|ausgetragen|ausgerichtet|stattfinden|eröffnet|gefeiert|begangen|nachgeholt)\b)|öffnet",
            after_that=r"nachdem|nach der (?:absage|verschiebung|verlegung|streichung)|nach dem ausfall",
            notice=r"mitteilung|hinweis|wichtiger?|information|ankündigung|bekanntmachung|über|die|der|des|sitzung|termin|veranstaltung|achtung",
            put_off_in=r"im|in|Anfang|Mitte|Ende|bereits im|schon im|letzten|vergangenen|Anfang des|Ende des",
            after_all=r"bereits|schon|erst|stattdessen|nun doch|dafür|(?:einen tag|eine woche) (?:früher|später|eher)",
            open_ended=r"auf unbestimmte zeit|bis auf weiteres|sine die|auf eis|auf unabsehbare zeit|vorerst",
            open_parts=r"Titel|Thema|Uhrzeit|Zeit|Beginn|Ort|Raum|Saal|Hörsaal|Lokal|Veranstaltungsort|Tagungsort|Redner(?:in)?|Referent(?:in|en)?|Gäste|Besetzung|Gegner|Tagesordnung|Traktanden|Programm|Ablauf|Näheres|Details|Link|Treffpunkt|Preis|Kosten",
            none=r"kein|keinen?|keinerlei|es (?:gibt|findet) kein|es (?:gibt|finden?) keine|an diesem tag (?:ist|findet) kein|(?:heute|diesmal|diese woche) (?:ist )?keine?",
            day_lead=r"am ",
            negation=r"nicht|nie|niemals|könnten?(?: noch)?|kein|keine|weder|nicht (?:mehr )?(?:\w+ )?",
            adjective=r"der|die|das|bereits|schon|zweimal|mehrfach|mehrmals|einmal|erneut|lange",
            noun=r"(?:termin|spiel|konzert|veranstaltungs)?absage|(?:termin)?verschiebung|aufschub|streichung|annullierung|verlegung|vertagung|streichung|neuer termin .*",
            final=r"abgesagt|absage|storniert|gestrichen|annulliert|ersatzlos|gecancel",
            formerly=r"ursprünglich|zunächst|anfangs|zuerst|vorher|bislang|war|waren|eigentlich",
            moved=r"verschoben|verlegt|vertagt|geschoben|rutscht|rückt|wandert|wechselt|umgelegt|vorverlegt|vorgezogen|umterminiert|neu (?:angesetzt|terminiert|anberaumt)|geändert|verlagert|aufgeschoben",
            to_a_place=r"(?:in (?:die|den|das)|ins|nach|an (?:die|den|das)|auf (?:die|den|das) (?=\w*(?:platz|wiese|gelände|bühne|anlage|hof)\b))"
            r"(?: (?:[^\W\d_]+e[nrs]?|\d\.))?? (?!(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühling|Frühjahr|Sommer|Herbst|Winter|Advent|Jahr|Monat|Woche|Abend|Nachmittag|Vormittag|Morgen|Nacht|Herbstferien|Sommerferien|Ferien)\b)"
            r"[A-ZÄÖÜ][\w-]+(?:,? [^\W\d_]+\.?){0,4}",
            moved_to=r"auf|in den|ins|in das|in die|bis|zum|für",
            new_time=r"(?:neuer? termine?|neues datum|ersatztermin|nachholtermin|ausweichtermin|neuer zeitpunkt)\W+(?:\w+\W+){0,3}|(?:findet|finden|tagt|tagen|trifft sich|treffen sich) (?:nun|jetzt|neu|stattdessen|dafür)\W+(?:\w+\W+){0,3}",
        ),
        lengths=LengthCues(
            lasts=r"dauert|dauern|dauer|läuft|laufen|geht|gehen|einplanen|planen sie|angesetzt|vorgesehen sind|wird|werden|sind|währt|beträgt|beansprucht|in anspruch|zeitbedarf|zeitaufwand|laufzeit|spieldauer|spielzeit|länge|rechnen|vorgesehen|anberaumt|geplant sind|umfasst",
            about=r"etwa|rund|ca\.?|ungefähr|zirka|maximal|höchstens|knapp|gut|circa|mindestens|bis zu|jeweils|ungefähre|in etwa|voraussichtlich|insgesamt|gute|knappe|fast|etwas über",
            opens=r"(?:die )?(?:voraussichtliche |geplante )?(?:gesamt)?dauer|dauert|(?:bitte )?(?:planen sie|rechnen sie mit)|für die (?:veranstaltung|sitzung) sind",
            behind=r"lang|je(?:weils)?|pro (?:termin|sitzung|treffen|veranstaltung)|dauern|vorgesehen|eingeplant|angesetzt|einplanen|ein|dauernd|pro (?:einheit|abend|kurs|lektion|vortrag|person|vorstellung|führung|prüfung)|lange|dauer|zeit",
            each=r"dauern|jeweils|je|jede[rs]?|alle|beide|pro|sämtliche|immer|pro vortrag|pro termin|einheitlich|beide",
            more=r"plus|zuzüglich|gefolgt von|und danach|mit anschließende[mnr]",
        ),
        roles=RoleCues(
            dates_of=r"(?:die |der )?termine? (?:für|der|des)",
            in_year=r"im jahre?",
            lasts=r"dauert|dauern|läuft|tagt|tagen|erstreckt sich",
            unchanged=r"unverändert|bleibt|keine Änderung|wie geplant|wie bisher|bleibt (?:bestehen|gleich|wie gehabt)|keine Änderungen|wie (?:gehabt|vorgesehen|angekündigt|bekannt|gewohnt)|gleich|bestätigt|findet statt|fix|w\. ?o\.|dito",
            wrote=r"sagt|sagte|schrieb|schreibt|meint|kommentierte|antwortete",
            except_on=r"au(?:ß|ss)er|ausgenommen|mit Ausnahme|nicht(?! (?!den\b|dem\b|vom\b)\w{3})",
            said=r"teilten?(?: \w+){1,4}|sagten?|mitgeteilt|aktualisierung|aktualisiert|schreiben vom|mitteilung vom|meldung vom|per|erklärten?|"
            r"berichteten?|betonten?|bestätigten?|hieß es|bekannt gegeben|bekanntgegeben|veröffentlicht|meldeten?|verkündeten?|gaben? bekannt|bekannt gemacht|informierten?|ließ(?:en)? wissen|laut (?:mitteilung|aussendung)|betonten?|kündigten?|räumten? ein|twitterten?|postete[n]?|schrieb(?:en)?|versandt|verschickt|unterzeichnet am|beschlossen in der sitzung|ausgestellt|ausgefertigt|eingegangen|kundgemacht|rundmail vom|protokoll vom|beschluss vom|bescheid vom|einladung vom|verordnung vom|erlass vom|urteil vom",
            said_beside=r"in einer mitteilung|auf anfrage|gegenüber \w+|vor journalisten|auch|noch|in einer (?:aussendung|stellungnahme|presseaussendung|medienmitteilung|e-mail)|bei einer pressekonferenz|dazu|hierzu|gegenüber der \w+|den medien|der presse|schriftlich",
            said_behind=r"(?:die|den|das|ihre|seine) (?:[^.,;\n]|(?<=\d)\.){2,80} (?:verschoben|vertagt|verlegt|abgesagt)|mitteilten?|mitgeteilt|bekannt ?gab(?:en)?|bekannt gegeben|bekanntgegeben|ankündigten?|erklärten?|sagten?|berichteten?|"
            r"bestätigten?|meldeten?|mit(?=[.,])",
            said_on=r"am",
            since=r"seit",
            since_then=r"seit",
            stamp_label=r"stand|gesendet|veröffentlicht|aktualisiert|erstellt|geändert|zuletzt|letzte (?:änderung|aktualisierung)|angeschlagen|abgenommen|kundgemacht|ausgehängt|bekannt gemacht|ausgabe|datum des schreibens|gedruckt|verfasst|publiziert|publikation|ausgestellt|ausfertigung|ausgefertigt|redaktionsstand|freigegeben|sperrfrist|eingegangen|beschlossen|genehmigt|letzter zugriff|abgerufen|presse(?:mitteilung|information) vom|medienmitteilung vom",
            former_label=r"bisher|alter termin|altes datum|ursprünglich|bislang|vorheriger termin|alt\b|ursprungstermin",
            update_label=r"update|aktualisier(?:ung|t)|nachtrag|korrektur|geändert",
            was=r"bisher|statt|alt(?=:)|(?:vorher|früher|ursprünglich|zuvor|zuerst|zunächst)(?: (?:angekündigt|geplant|angesetzt|vorgesehen))?|verschoben vom|verlegt vom|anstatt|bislang|alter termin|altes datum|früherer termin|urspr\.?|(?:vorverlegt|vorgezogen|umgelegt|verschoben|verlegt) (?:vom|von)",
            was_on=r"am|vom",
        ),
        asides=AsideCues(
            shut=r"(?:geschlossen|gesperrt|Betriebsferien|nicht (?:besetzt|erreichbar)|sitzungsfrei)(?: vom| am| von| ab| im)?|(?:zu|Betriebsurlaub|Urlaub|Ruhetag|im Urlaub|Sommerpause|Winterpause|Revision|unbesetzt|außer Betrieb|nur eingeschränkt (?:erreichbar|geöffnet)|keine Sprechstunden?|kein Parteienverkehr|keine Öffnungszeiten|vollgesperrt|voll gesperrt)(?: vom| am| von| ab| im)",
            shut_behind=r"[-–—:,]? ?(?:(?:das |die |der )?(?:büro|rathaus|schule|bücherei|bibliothek|museum|geschäft|amt|geschäftsstelle) )?(?:(?:ist|bleibt|sind|bleiben) )?(?:zu|geschlossen|gesperrt|nicht (?:besetzt|erreichbar)|sitzungsfrei)|[-–—:,]? ?(?:(?:das |die |der )?(?:kanzlei|praxis|verwaltung|gemeindeamt|gemeindebüro|pfarramt|pfarrbüro|bad|hallenbad|freibad|kita|post|bauhof|deponie|sekretariat|shop|laden|halle|werk|sammelstelle) )?(?:(?:ist|bleibt|sind|bleiben) )?(?:nicht geöffnet|unbesetzt|außer betrieb|nur eingeschränkt (?:geöffnet|erreichbar)|im urlaub|in den ferien|vorlesungsfrei|schulfrei|unterrichtsfrei|feiertag)",
            in_force_behind=r"in Kraft|außer Kraft|ausser Kraft|rechtskräftig|rechtswirksam",
            example=r"zum Beispiel|z\. ?B\.|(?:ein )?Beispiele?(?: für [^.:\n]{1,30})?(?= ?:)|beispielsweise(?= ?:)|bspw\.?(?= ?:)|Muster(?= ?:)|so (?:etwa|zum Beispiel)(?= ?:)",
        ),
        lists=ListCues(
            after=r"nach|seit",
            nothing=r"keine? (?:sitzung|probe|vorlesung|vortrag|training|kurs|gottesdienst)\w*|keine? (?:veranstaltung|versammlung|treffen|termin|messe|andacht|schule|unterricht|seminar|übung|führung|spiel|markt|sprechstunde|chorprobe|gruppenstunde)\w*|spielfrei|schulfrei|unterrichtsfrei|vorlesungsfrei|sitzungsfrei|trainingsfrei|probenfrei|pausiert",
            off=r"abgesagt|entf[aä]ll|verschob|fällt aus|fallen aus|ausfall|gestrichen|vertagt|absage|annulliert|gecancelt",
        ),
        sittings=SittingCues(
            days=r"(?:sitzungs)?termine(?: de[rs])?|sitzungen(?: de[rs])?|sitzung(?: de[rs])?|sitzungskalender(?: de[rs])?|(?:nächste|kommende|weitere) (?=sitzung|termin)|für(?: de[rn])?|de[rs]|tagungsdaten(?: de[rs])?",
            on=r"am|vom|für den|den|dem",
            at=r"um|ab|beginn",
            paper=r"tagesordnung|einladung|bekanntmachung",
            record=r"(?:ergebnis|kurz|verlaufs)?protokoll|niederschrift|sitzungs(?:protokoll|niederschrift)|beschlussprotokoll|beschlussauszug|protokollauszug|gesprächsnotiz|gedächtnisprotokoll|verhandlungsschrift|sitzungsbericht|wortprotokoll|stenographisches protokoll|plenarprotokoll|ergebnisniederschrift|protokollnotiz|auszug aus (?:dem protokoll|der niederschrift)",
            stage=r"\(?(?:entwurf|vorläufig|genehmigt|öffentlicher teil)\)?|\(?(?:nicht genehmigt|noch nicht genehmigt|unbestätigt|nichtöffentlicher teil|zur genehmigung|ungeprüft|vorläufige fassung|öffentlich)\)?",
            present=r"anwesende?(?: mitglieder)?|teilnehmer(?:innen|/innen|:innen)?|teilnehmende|vorsitz|anwesenheit(?:sliste)?|präsenz|sitzungsteilnehmer|stimmberechtigte mitglieder|mitglieder|zugegen|erschienen|vorsitzende[r]?|schriftführ(?:er|erin|ung)|protokollführ(?:er|erin|ung)|leitung|es waren anwesend|teilnahme",
            absent=r"entschuldigt|abwesend|es fehlen|entschuldigte?|abwesende?|nicht (?:anwesend|erschienen)|fehlend|unentschuldigt|verhindert|es fehlten?",
            opened=r"eröffnete?t? die (?:sitzung|versammlung)|(?:sitzung|versammlung) (?:wird |wurde )?(?:um )?eröffnet|sitzungsbeginn|beginn(?: der (?:sitzung|versammlung))?|eröffnung|eröffnet (?:um|pünktlich um)|begrüßt die (?:anwesenden|mitglieder|teilnehmer)|sitzung beginnt|(?:sitzungs|versammlungs)eröffnung|beginn der sitzung um|beginn um",
            closed=r"schließt die (?:sitzung|versammlung)|schloss die (?:sitzung|versammlung)|sitzungsende|ende(?: der (?:sitzung|versammlung))?|(?:sitzung|versammlung) (?:wird|wurde|endet[e]?)|geschlossen|schluss(?: der (?:sitzung|versammlung|besprechung))?|sitzungsschluss|ende (?:um|gegen)|(?:sitzung|versammlung) (?:geschlossen|beendet)|beendet (?:die|um)|schließt (?:er|sie) die|versammlungsende|ende der (?:besprechung|veranstaltung)",
            until=r"auf(?: den)?|bis(?: zum)?",
            coming=r"(?:(?:der |die )?termine?(?: (?:der|für die))? )?(?:die )?(?:nächste[nr]?|weitere[nr]?|künftige[nr]?|kommende[nr]?|folgende[nr]?) (?:(?:ordentliche[nr]?|öffentliche[nr]?|reguläre[nr]?) )?(?:sitzung(?:en|stermine?)?|termine?|versammlung(?:en)?|treffen|besprechung(?:en)?)|(?:weitere )?sitzungstermine|termine(?=\s*:)|nächste[rs]?(?=\s*:)",
            kind=r"(?:außer)?ordentliche[nr]?|öffentliche[nr]?|konstituierende[nr]?|nicht ?öffentliche[nr]?|gemeinsame[nr]?|reguläre[nr]?|turnusmäßige[nr]?|erweiterte[nr]?|geschlossene[nr]?|öffentlich-nichtöffentliche[nr]?|virtuelle[nr]?|hybride[nr]?",
            single=r"außerordentliche[rnms]?|sondersitzung|jahreshauptversammlung|konstituierende[rnms]?|dringliche[rnms]?|eilsitzung|krisensitzung|dringlichkeitssitzung|festsitzung|gründungsversammlung|trauersitzung|klausurtagung|gemeinsame[rnms]?",
        ),
        settings=SettingCues(
            calendar=r"termine|veranstaltungen|kalender|sitzungs(?:kalender|termine|plan)|terminkalender|terminübersicht|terminplan|veranstaltungs(?:kalender|übersicht|plan)|jahresprogramm|halbjahresprogramm|monatsprogramm|spielplan|gottesdienstordnung|gottesdienste|vorschau|agenda|übungsplan|probenplan|wettkampfkalender|rennkalender|was ist los",
            office=r"fahrplan|öffnungszeiten|feiertage?|zinsen|sprechzeiten|sprechstunden|amtsstunden|parteienverkehr|bürozeiten|geschäftszeiten|schalterstunden|kassenzeiten|preise|tarife|gebühren|eintrittspreise|müllabfuhr|abfuhr|leerung|abfahrtszeiten|notdienst|bereitschaftsdienst|ferien|betriebsferien|schließzeiten|ruhetag|zinssatz|kurse \(ezb\)",
            office_head=r"fahrplan|öffnungszeiten|feiertage|sprechzeiten|bürozeiten|amtsstunden|parteienverkehr|schalterstunden|geschäftszeiten|abfahrtszeiten|notdienste|bereitschaftsdienste|abfuhrtermine|betriebsferien|preise|ergebnisse",
            holders=r"(?:präsident(?:in|en)?|premierminister(?:in|s)?|ministerpräsident(?:in|en)?|bundeskanzler(?:in|s)?|kanzler(?:in|s)?|könig(?:in|s)?|außenminister(?:in|s)?|verteidigungsminister(?:in|s)?|botschafter(?:in|s)?|botschaft)(?: von| der| des)?",
            council=r"(?:(?:landeshaupt|universitäts|kreis)?stadt|(?:markt|orts|samt|verbands|pfarr|kirchen)?gemeinde|marktflecken|(?:ober)?bürgermeister(?:in|s)?(?: der (?:stadt|gemeinde)| von)?|magistrat(?: der stadt| von)?|(?:stadt|gemeinde)rat(?: von)?|stadtverwaltung|gemeindeverwaltung)|(?:einwohner|bürger|politische |kirch|burger|verwaltungs|berg|kur|seebad)gemeinde|(?:hanse|klingen|messe|lutherstadt|universitäts|kur|bundes|haupt)stadt|(?:orts|gemeinde|kreis|bezirks)vorsteher(?:in|s)?|(?:stadt|gemeinde|markt)amt|(?:stadt|gemeinde)(?:kanzlei|präsident(?:in|en)?|ammann)|(?:ober)?kreisdirektor(?:in|s)?|(?:verbands|samt)gemeindebürgermeister(?:in|s)?|gemeindevertretung|stadtvertretung|stadtparlament|magistratsabteilung",
        ),
        titles=TitleCues(
            invites=r"(?:herzliche )?einladung(?: zu[rm]?)?(?: (?:der|den|dem))?:?|bekanntmachung (?:der|des|über die)|termine? (?:der|des|für die)|(?:herzlich )?willkommen (?:zu[rm]?|bei der|beim)|(?:öffentliche |amtliche )?bekanntmachung über (?:die|den)|aufruf zu[rm]?|ankündigung (?:der|des)|hinweis auf (?:die|den|das)|erinnerung an (?:die|den|das)|anmeldung zu[rm]?|ladung zu[rm]?|kundmachung (?:der|des|über die)|tagesordnung (?:der|des|für die)|programm (?:der|des)|vorankündigung:?|save the date:?|einladung(?: an alle)?(?: und tagesordnung)? (?:zu[rm]?|für (?:die|den|das))|wir laden ein zu[rm]?",
            calls=r"aufruf (?:zu(?:r einreichung von)?|für) (?:beiträgen|beiträge|vorträgen|abstracts)|beitragsaufruf|einladung zur einreichung von beiträgen|call for (?:papers|abstracts|participation|proposals)|aufruf zur (?:beteiligung|teilnahme|mitwirkung|bewerbung)|ausschreibung (?:für|zu[rm]?)|vortragsaufruf|themenaufruf|ausschreibung:?|themenausschreibung|aufruf zur themeneinreichung",
            generic=words("sitzung, treffen, veranstaltung, tagung, konferenz"),
            editions=words("ausgabe, auflage"),
            instalments=words("ausgabe, auflage"),
            later=words("treffen, veranstaltung, zusammenkunft"),
            this=r"dies(?:e[rsmn]?)",
            definite=r"(?:das|die|der|dem|des|dieses|diese|dieser) (?:\w{2,9}tägigen? )?",
            small=words("der, die, das, und"),
            anybodys=words("ordentliche, ordentliches, außerordentliche, öffentliche"),
            together=words("tage, spiele, festspiele, gespräche"),
            visits=words("besuch, staatsbesuch, arbeitsbesuch, antrittsbesuch"),
            numbered=r"erste[rn]?|zweite[rn]?|dritte[rn]?",
            feminine=r"zur|der|(?:ein|kein|dies|jed|uns(?:er)?|ihr|sein|eur)er",
            bent="en",
            unbent="e",
        ),
        mails=MailCues(
            sender=r"von", sent=r"gesendet|datum", subject=r"betreff", to=r"an|kopie", wrote=r"schrieb|geschrieben"
        ),
        pages=PageCues(
            buttons=r"(?:in|zum) (?:den )?kalender (?:speichern|hinzufügen|eintragen)|teilen|drucken|jetzt (?:anmelden|buchen)|anmelden|(?:zur|online-?)\s?anmeldung|buchen|tickets?(?: kaufen)?|karten|mehr(?: (?:erfahren|lesen|infos?|dazu))?|weiterlesen|(?:zur|alle) .{1,20}übersicht|zurück(?: zur .{1,20})?|details|karte(?: anzeigen)?|anfahrt|herunterladen|tagesordnung|protokoll|unterlagen|merken|vormerken|(?:jetzt |hier |online )?(?:reservieren|bestellen|registrieren|bewerben|mitmachen|kaufen|teilnehmen)|(?:termin|event) (?:speichern|merken|teilen|exportieren)|ical(?:-?export)?|ics(?:-?datei)?(?: herunterladen)?|in meinen kalender|auf karte (?:zeigen|anzeigen)|route(?: planen)?|nach oben|zum seitenanfang|alle (?:termine|veranstaltungen)|zu(?:r|m) (?:termin|veranstaltung|event|website|webseite|homepage|programm|details)|mehr (?:informationen|details|anzeigen|lesen …)|weitere (?:infos|informationen|details)|(?:details|mehr) anzeigen|nächste seite|vorherige seite|zurück zur liste|ausdrucken|als pdf(?: herunterladen)?|pdf|flyer|plakat|download|seite drucken|link kopieren|favorit|abonnieren|filter(?:n)?|suchen|schließen|öffnen|einklappen|ausklappen|whatsapp|facebook|per e-?mail (?:senden|teilen)|zum (?:livestream|stream|meeting)|zu den tickets|tickets? sichern|jetzt (?:tickets sichern|spenden|mitglied werden)|kontakt(?: aufnehmen)?",
            stamped=r"aktualisiert|veröffentlicht|stand|aktualisiert am|erstellt(?: am)?|publiziert(?: am)?|erschienen(?: am)?|zuletzt (?:geändert|aktualisiert|bearbeitet)(?: am)?|letzte (?:änderung|aktualisierung)|online seit|eingestellt(?: am)?|veröffentlicht am|gepostet(?: am)?|kundgemacht(?: am)?|angeschlagen(?: am)?|ausgabe vom|geschrieben am|verfasst am",
            small=words("der, die, und"),
            invites=r"(?:wir )?(?:laden|lädt)(?: (?:sie|euch|dich|alle|herzlich|ganz|recht|\w+)){0,4} (?:zum|zur|zu(?: (?:unserem|unserer|dem|der))?)|(?:einladung|eingeladen) (?:zum|zur|zu(?: (?:unserem|unserer|dem|der))?)|kommt? (?:zum|zur|zu)|nicht verpassen:|erinnerung:|nicht vergessen:|heute:|morgen:|heute abend:|freut euch auf(?: (?:den|die|das))?|tickets für(?: (?:den|die|das))?",
            back=r"(?:ist|sind) (?:wieder (?:da|zurück)|zurück)",
            leads=r"(?:herzliche )?einladung(?: (?:zum|zur|zu|zu unserem|zu unserer))?|(?:wir laden|(?:sie sind|du bist|ihr seid) )(?: \w+){0,3} ?(?:ein|eingeladen)(?: (?:zum|zur|zu|zu unserem|zu unserer))?|save the date|bitte vormerken|termin vormerken|kommt? zu[mr]?|wir präsentieren|laden(?: \w+){0,3} ein(?: (?:zum|zur|zu))?|(?:laden|lädt)(?: \w+){0,3} ein zu[mr]?",
            presents=r"(?:präsentiert|präsentieren|zeigt|lädt ein(?: zu[mr]?)?|laden ein(?: zu[mr]?)?)",
            hosts=r"(?:von|veranstaltet von|veranstalter|präsentiert von|organisiert von|in (?:zusammenarbeit|kooperation) mit|eine veranstaltung (?:von|des|der))",
            open_end=words(
                "der, die, das, den, dem, des, und, am, im, zum, zur, vom, von, mit, für, auf, ab, bis, gegen, über, unter, nach, vor, bei, beim, seit, durch, als, wie, ein, eine, einer, einem, einen, eines, oder, dass, wird, werden, ist, sind, wurde, ins, ans, jeden, jeder, jedes, diese, dieser, dieses, diesen, kein, keine, unsere, unserer, zu, um, aus"
            ),
        ),
        rows=RowCues(
            coming=r"künftige|nächste|weitere|kommende|folgende|geplante|diese",
            these=r"folgende[nr]?|diese[nr]?|nachstehende[nr]?",
            contents=r"aus dem inhalt|inhalt(?:sverzeichnis)?|in dieser ausgabe|seiten?",
            number_of=r"tag|teil|sitzung|abend|block|modul|woche|gruppe|bezirk|etappe|phase|runde|zone|klasse|spieltag|wahlkreis|treffen|abend|termin|einheit|lektion|kapitel|folge|kurs|gang|lauf|verhandlungstag|prüfung|staffel|turnier|rennen|wettkampf|lesung|station|strecke|staffel|halle|zug|linie|sprengel|ortsteil|stadtteil|revier|ring|abschnitt|phase|stufe|kurs|workshop|semester|aufgebot|termin|vorstellung",
            questions=words("was, wer, warum, wie, wann, wo, woher, wohin, welche, weshalb, wozu"),
            inside=words("an, auf, aus, bei, oder, unter, zu, einer, eines"),
            why=r"wegen|aufgrund|infolge|angesichts|mangels|in anbetracht|bedingt durch|auf grund|zwecks|anlässlich|mit rücksicht auf|nach absage|krankheitshalber",
            where=r"im|in der|in dem|am|beim",
            remark=r"nach|vor|bei|seit",
            articles=r"der|dem|den",
            room=r"raum|saal|hörsaal|aula|sitzungszimmer|seminarraum|zimmer|kleiner saal|großer saal|konferenzraum|besprechungsraum|hs|sr|auditorium|foyer|halle|sitzungssaal|audimax|mehrzweckraum|vortragssaal|gerichtssaal|verhandlungssaal",
            titled=r"Mag|Ing|Dr|PD|St|Hl|Hr|Frl|Dipl|Pfr|Univ|Bgm|Vbgm|Msgr|Lic|DDr|Kpl|Dek|Insp|Kdt|Obm|LAbg|Phil",
            person=r"(?:Univ\.-)?Prof|Mag|Dipl|DDr|Dr|Pfr|Pfarrer(?:in)?|Pastor(?:in)?|Diakon(?:in)?|Dekan(?:in)?|Bischof|Bischöfin|Bgm|Bürgermeister(?:in)?|Landrat|Landrätin|Frau|Herrn?|Msgr|Lic|PD|Priv\.-Doz|Ing|Kaplan|Vikar(?:in)?",
            length=r"dauer|länge|spieldauer|laufzeit|kursdauer|zeitaufwand|umfang",
            start=r"von|ab|beginn|start|anfang|eröffnung|startdatum|erster tag|startet|beginnt|vom|auftakt|anreise",
            end=r"bis|ende|schluss|abschluss|schluß|abgabe|finale|endet|letzter tag|ausklang|enddatum",
            done_by=r"von",
            place_of=r"(?:(?:die|den|das|der) )?(?:[a-zäöü]+ )?(?:Hafen|Stadt|Partnerstadt|Hauptstadt|Insel|Gemeinde|Küstenstadt)(?: von)?",
            of=r"aus",
            and_=r"und",
            then=r"dann|anschließend|danach|schließlich|daraufhin|sodann|im anschluss|hernach|nachher|hinterher|später|zum abschluss|zum schluss",
            again=r"erneut|wieder|abermals|nochmals|wiederum|ein weiteres mal|neuerlich|das nächste mal",
            both=r"beide|die (?:beiden|zwei)|alle (?:drei|vier)",
            speaker=r"referent(?:in|en|innen)?|vortragende[r]?|sprecher(?:in|innen)?|dozent(?:in|en)?|gutachter|referierende|redner(?:in|innen)?|gastredner(?:in)?|festredner(?:in)?|moderation|moderator(?:in)?|prediger(?:in)?|zelebrant|impulsgeber(?:in)?|kursleiter(?:in)?|kursleitung|es (?:spricht|referiert)",
            whereabouts=r"ort|veranstaltungsort|raum|tagungsort|sitzungsort|treffpunkt|spielort|lokal|kursort|austragungsort|durchführungsort|adresse",
            travellers=r"er|sie",
        ),
        deadlines=DeadlineCues(
            thereafter=r"(?:unmittelbar|direkt|sofort|gleich) (?:danach|im Anschluss|anschließend|nach (?:Ablauf der (?:\w*frist)|Ende der \w*frist|Fristablauf))|im (?:unmittelbaren )?Anschluss(?: daran)?|anschließend|zum (?:gleichen|selben) Zeitpunkt|zur (?:gleichen|selben) (?:Zeit|Stunde)",
            opened=r"(?:\w*ö|Ö)ffnung\w*|geöffnet|Submission",
            reason=r"auf|wegen|aufgrund|infolge|angesichts|nach|dank",
            fronted=r"wird|werden|wurden?|haben|verlänger(?:n|t|te)",
            ours=r"uns|mir|ihre|eure|die|den|das|der",
            stated=r"(?:festgelegt|festgesetzt|verlegt|verlängert) auf(?: den)?|(?:auf|für) den",
            helps=r"wurden?|wird|werden|ist|sind|verlänger(?:n|t|te)",
            complement=r"für|zum|zur|auf|an|um|des|der",
            weekday_before=r"davor|vorher|zuvor",
            clock=r"mittags?|mitternacht",
            hour_sign=r"uhr",
            pronoun=r"sie|es|er|wir",
            reports=r"erinner",
            that=r"dass",
            object=r"für",
            bounds=r"bis",
            leading=r"die|der|das|alle|bitte",
            noun_end=r"ung|ungen|frist(?:en)?|schlu(?:ss|ß)|äge|gabe|termin",
        ),
    ),
    asks=Asks(
        capital_nouns=True,
        by=before_time(
            r"bis (?:spätestens|einschließlich|längstens)(?: zum| am)?|bis(?: zum)?|spätestens(?: bis(?: zum)?| am|"
            r" zum)?|vor dem|nicht später als(?: am)?|"
            r"bis und mit(?: dem)?|bis längstens(?: zum)?|längstens(?: bis)?(?: zum| am)?|bis allerspätestens(?: zum| am)?|allerspätestens(?: am)?|noch bis(?: zum)?|bis inklusive|bis inkl\.?|bis einschl\.?|bis am|bis zur|bitte bis(?: zum)?"
        ),
        cue=cue(
            r"\w*(?:frist|(?<!ab)(?<!be)(?<!an)schluss|abgabeschluss)(?: für \w+(?: \w+){0,3})?(?: ist| endet| läuft)?(?: am| bis| bis zum)?|"
            r"einsendeschluss|redaktionsschluss|anmeldeschluss|stichtag für \w+|letzte[rnm]? (?:tag|termin)|\w*(?:abgabe|einreichungs|melde|einsende)(?:termin|tag)|"
            r"verlängert bis(?: zum)?|deadline|"
            r"(?:anmelde|bewerbungs|abgabe|einreich|melde|nenn|einsende|redaktions|buchungs|bestell)(?:ende|schluß)|letzte (?:gelegenheit|möglichkeit|chance)(?: \w+){0,4}|(?:eingabe|rückmelde|zahlungs|anmelde)termin(?: ist)?(?: der)?|poststempel|verlängert auf(?: den)?|erstreckt bis(?: zum)?|erstreckt auf(?: den)?"
        ),
        due=cue(r"fällig"),
        owed=cue(r"(?:sind|werden)"),
        late=before_time(r"nach"),
        refused=stems(
            r"nicht mehr|(?:nicht|keine?)(?: \w+){0,3} (?:berücksichtig|angenommen|entgegen|bearbeit|zugelassen|gewertet)|zu spät|verspätet|ausgeschlossen|"
            r"nicht (?:akzeptier|anerkannt)|keine berücksichtigung|unberücksichtigt|nicht mehr möglich|danach (?:eintreffende|eingehende|eingelangte)"
        ),
        latest=before_time(r"(?:bis )?spätestens(?: bis(?: zum)?| zum| am)?|nicht später als(?: am)?"),
        given=cue(r"(?:hat|haben)(?: \w+)? bis(?: zum)?"),
        who=re.compile(
            r"^\W*(?:wer|alle, die|diejenigen, die) (?P<wish>.+?)(?: (?:möchte|möchten|will|wollen))?,? (?:melde|wird|muss|kann|soll|sende|schick)",
            re.IGNORECASE,
        ),
        closes=cue(r"endet|enden|schlie(?:ß|ss)t|schlie(?:ß|ss)en|läuft(?: ab| bis)?|fällig|verlängert"),
        tells=cue(
            r"ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|soll|sollen|will|wollen|möchte|ich|er|sie|wir"
        ),
        sends=cue(
            r"ein(?:zu)?(?:reichen|senden|schicken)|ab(?:zu)?geben|(?:zu )?(?:senden|schicken|übermitteln|mailen)|eingereicht|eingesandt|abgegeben|vorzulegen|geschickt|gesendet|angenommen|"
            r"ein(?:zu)?(?:bringen|werfen|legen|geben)|eingebracht|eingelegt|hoch(?:zu)?laden|hochgeladen|nach(?:zu)?reichen|nachgereicht|zurück(?:zu)?(?:senden|schicken|geben)|retournier(?:en|t)|zu (?:richten|erheben|adressieren|überweisen|bezahlen|entrichten|retournieren|beantragen|bestellen)|zu (?:hinterlegen|äußern)|auszufüllen|ausgefüllt|abgeholt|zugesandt|zugeschickt|zugestellt|vorgelegt|vorliegen|eingelangt|einlangen|übermittelt|bezahlt|überwiesen|erhoben"
        ),
        seeks=cue(
            r"(?:wir|ich) (?:suchen?|sammeln|freuen uns (?:über|auf)|erbitten|brauchen|benötigen|wünschen uns|nehmen)|bitten? um|(?:sind|werden) (?:(?:herzlich|jederzeit|noch) )?(?:erwünscht|gesucht|willkommen|erbeten|gefragt)|gesucht (?:werden|sind)|aufruf (?:zu|für|zur)|"
            r"(?:wir|ich) (?:bitten|rufen|laden ein|nehmen noch)|(?:sind|werden) (?:\w+ )?(?:benötigt|gebraucht|angefordert)|gesucht|ausgeschrieben|bitte (?:\w+ ){0,2}um|ausschreibung(?: für| des| der)?|call for|aufgerufen|interessenbekundung(?:en)?"
        ),
        things=cue(_HANDED),
        steps=stems(
            r"\w*einreich|\w*abgabe|\w*abstracts?\b|\w*beiträge?|\w*beitrags|\w*manuskript|\w*vorschl|\w*exposé|\w*anmeld|\w*frühbucher|\w*zahlung|\w*bewerb|\w*fassung|\w*langfassung|\w*volltext|\w*poster|druckfertig|camera[- ]?ready|\w*frist|\w*schluss\b|\w*papers?\b|\w*registrierung|\w*endversion|deadline|überarbeit"
        ),
        itself=cue(r"termine?|dat(?:um|en)|der|die|das|selbst"),
        replies=stems(
            r"benachrichtig|rückmeldung an|\w*entscheid|\w*begutacht|\w*auswahl|zusage|annahme|mitteilung|bekanntgabe|ergebnis|veröffentlich|\w*gutachten|programm (?:online|veröff)"
        ),
        handed=handed(
            _HANDED,
            r"für|zum|zur|an|der|des|von",
            "öffnung|eröffnung",
        ),
        offered=offered(
            r"\w*anmeldung(?:en)?|bewerbung(?:en)?|\w*vorverkauf|kartenverkauf|(?:eintritts)?karten|tickets?|einschreibung(?:en)?|"
            r"buchung(?:en)?|akkreditierung(?:en)?",
            r"beginnt|startet|öffnet|eröffnet|geöffnet|möglich|erhältlich|freigeschaltet|beginn|start|gibt es|(?:ist|sind) ab",
            r"am|ab|dem|den|vom|im|ist|sind|wird|online|der|die|das",
        ),
        offered_behind=cue(r"\s+(?:möglich|erhältlich|geöffnet|eröffnet|freigeschaltet|starten|beginnen|öffnen)"),
        open=open_on(
            r"\w*anmeldung(?:en)?|\w*anmeldefrist|akkreditierung(?:en)?|bewerbung(?:en)?|einschreibung(?:en)?|\w*nachmeldung(?:en)?|abstimmung|"
            r"vernehmlassung|auflage(?:frist)?|\w*bestellung(?:en)?|(?:anmelde|bewerbungs|nominierungs|einreich)phase|nominierung(?:en)?|online-abstimmung|voting|umfrage|mitwirkung|einsprachefrist|einschreibefrist|inskriptionsfrist|bewerbungsfrist|einreichfrist|(?:anmelde|bewerbungs|online-?)portal|nennungen|kartenreservierung|einschreibephase",
            r"(?:können|kann) (?:\w+ ){0,4}(?:angemeldet|beantragt|bestellt|eingereicht|abgegeben|gebucht|reserviert|nominiert|vorgebracht|erhoben|geäußert|vorgeschlagen)",
        ),
        after=re.compile(r"\s*(?:spätestens|\(Ausschlussfrist\))", re.IGNORECASE),
        ask=stems(
            r"anmeld|akkredit|melde[nt]?\b|einreich|eingereicht|einsend|bewerb|abgeb|abgabe|abzugeben|zugehen|zugegangen|bei (?:uns|mir) sein|erbeten|entgegen(?:genommen|nehmen)?\b|angenommen|"
            r"fragebogen|umfrage|eingeh|eingang|zusag|antwort|überweis|zahl|begleich|\w*bestell|fällig|u\.? ?a\.? ?w\.? ?g|delegation|meldeschein|\w*meldungen|reservier|schick|send|vorlieg|brauchen wir|"
            r"benötigen wir|bitte|einzureichen|rückmeld|manuskript|exposé|vorschl[aä]g|anträge?|gegenantr|wahlvorschl|"
            r"stimm|teilnahme|mitteil|anforder|beantrag|vorzulegen|kandidat|verlangen|abstract|"
            r"voranmeld|einschreib|inskri[bp]|nennung|nominier|benenn|hochlad|hochgelad|hochzulad|ausfüll|ausgefüllt|auszufüll|retourn|zurücksend|zurückzusend|zurückschick|zurückgeb|einbring|eingebracht|einzubringen|einzugeben|eingabe|vorleg|abhol|abgeholt|abzuholen|unterschr|buch(?:en|ung|t)\b|einzahl|entricht|bescheid|teilnehm|einwend|einwänd|einspr|einsprach|stellungnahme|äu(?:ß|ss)er|offert|angebot|reserv|stornier|abmeld|abzumelden|kündig|widerspr|nachreich|nachmeld|gesuch|ansuch|nachweis|hinterleg|entscheid(?:en sie|et euch)|mitbring|lasst (?:uns|mich)|sagt|meldet"
        ),
        takes=stems(
            r"anmeld|wahllokal|fragebogen|formular|umfrage|briefwahl|angebot|möglich|entgegen|angenommen|einreich|bewerb|abgeb|stimm|bestell"
        ),
        others=stems(
            r"abrufbar|geöffnet|gesperrt|gültig|bleib|ausgestellt|zu sehen|benachrichtig|mitgeteilt|eine nachricht|"
            r"bekannt(?:gabe|gegeben|gemacht)|(?:vertrag|abkommen|vereinbarung|amtszeit|mandat) (?:läuft|gilt|endet)|nachweisstichtag|record date|zahlbar|geschlossen|täglich|läuft (?:noch|"
            r"die)|untersagt|"
            r"sichtbar|zu besichtigen|einsehbar|zur einsicht|befristet|im amt|fertiggestellt|fertig sein|umgesetzt werden|in betrieb|saniert|umgeleitet|haltbar|gesenkt|gebaut|errichtet|unterwegs|verreist|im urlaub|gastier|im programm|zu gast|nicht besetzt|nicht erreichbar|eingeschränkt|unterbrochen|(?:straße|brücke|weg|tunnel) (?:ist|bleibt|wird)"
        ),
        label=stems(
            r".*(?:frist|(?<!ab)schluss|deadline|anmeldung bis|spätestens|abgabe|einreichung|einsendung|letzter tag)"
        ),
        opens=stems(r"öffnet|startet|beginnt|beginn\b|veröffentlich|verfügbar|freigeschaltet|freischaltung"),
        parts=cue(
            r"(?:muss|müssen|soll|sollen|sollten?|sind|ist|wird|werden|können|kann|bitte|brauchen|benötigen|nehmen|gehen|läuft|"
            r"endet|enden)(?: wir)?|bis|spätestens|"
            r"(?:haben|hat|nimmt|sollte|darf|dürfen|mögen?|gilt|gelten|liegen|liegt|laufen|sei|seien|lautet|erfolgt|erfolgen|erbitten|erwarten)(?: wir)?|zwingend|unbedingt|noch|nur|jeweils"
        ),
        persons=stems(
            r"(?:mitglieder|teilnehmer|teilnehmende|aktionäre|bewerber|wer|alle|interessierte|studierende|eltern|wenn|falls|um)\b|"
            r"(?:eingeladene|gäste|aussteller|vereine|gruppen|schulen|firmen|betriebe|unternehmen|student(?:en|innen)|schüler(?:innen)?|lehrkräfte|betroffene|gläubiger|antragsteller|einsender|autor(?:en|innen)|referent(?:en|innen)|kandidat(?:en|innen)|parteien|fraktionen|delegierte|stimmberechtigte|anwohner|eigentümer|mieter|kunden|mannschaften|teams|helfer|jede[rs]?|interessent(?:en|innen)|medienvertreter|journalist(?:en|innen)|redaktionen|sofern|personen)\b"
        ),
        extended=stems(r"verlängert|verlegt|verschoben"),
        requested=stems(r"(?:gebeten|aufgefordert|eingeladen)[^,]{0,3},? (?:ihre?|seine?|die|den|das) "),
        acts=acts(
            Anmeldung=r"anmeld|anzumelden",
            Akkreditierung=r"akkredit",
            Meldung=r"melde",
            Bewerbung=r"bewerb",
            Einreichung=r"einreich|eingereicht|einsend|einzureichen|einzusenden",
            Zahlung=r"zahl|begleich",
            Überweisung=r"überweis",
            Bestellung=r"bestell",
            Reservierung=r"reservier",
            Rückmeldung=r"rückmeld|antwort|zusag|mitteil",
            Abgabe=r"abgeb|abgabe|abzugeben",
            Anträge=r"antr[aä]g|beantrag",
            Voranmeldung=r"voranmeld",
            Nominierung=r"nominier",
            Einschreibung=r"einschreib|inskri[bp]",
            Buchung=r"buch",
            Abmeldung=r"abmeld|abzumelden",
            Nennung=r"nennung",
            Rückgabe=r"retourn|zurückgeb|zurücksend|zurückzusend",
        ),
    ),
)

LANGUAGE = Language("de", _TIME, _LEXICON)
