"""French."""

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
        "une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|"
        "vingt|vingt et un|vingt-deux|vingt-trois|vingt-quatre".split("|"),
        1,
    )
}
_NUMBERS.update({"vingt et une": 21, "trente": 30, "quarante-cinq": 45})
del _NUMBERS["une"]

_TIME = TimeWords(
    months={"fevrier": 2, "fev": 2, "fév": 2, "aout": 8, "decembre": 12, "dec": 12, "janv": 1, "sept": 9, "av": 4},
    weekdays={},
    weak=frozenset({"mar", "sam", "dim", "lun", "mer", "jeu", "ven", "av", "sept"}),
    words={
        "weekdays": {
            "les lundis": 0,
            "les mardis": 1,
            "les mercredis": 2,
            "les jeudis": 3,
            "les vendredis": 4,
            "les samedis": 5,
            "les dimanches": 6,
            "lundis": 0,
            "mardis": 1,
            "mercredis": 2,
            "jeudis": 3,
            "vendredis": 4,
            "samedis": 5,
            "dimanches": 6,
        },
        "num": {**_NUMBERS, "plusieurs": "X", "quelques": "X"},
        "a": {"un": 1, "une": 1},
        "ordword": {
            "premier": 1,
            "première": 1,
            "deuxième": 2,
            "troisième": 3,
            "quatrième": 4,
            "cinquième": 5,
            "seconde": 2,
            "premiers": 1,
            "deuxièmes": 2,
            "troisièmes": 3,
            "quatrièmes": 4,
            "2e": 2,
            "3e": 3,
            "4e": 4,
        },
        "second": {"second": 2},
        "last": {"dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1},
        "relpost": {
            "prochain": 1,
            "prochaine": 1,
            "dernier": -1,
            "dernière": -1,
            "passé": -1,
            "passée": -1,
            "suivant": Told(1),
            "suivante": Told(1),
            "d'après": Told(1),
            "d’après": Told(1),
            "précédent": Told(-1),
            "d'avant": Told(-1),
            "d’avant": Told(-1),
        },
        "rel": {"même": Told(0), "ce": 0, "cet": 0, "cette": 0, "ces": 0, "prochains": 1, "prochaines": 1},
        "deictic": {
            "la veille": ("after", -1),
            "la veille au soir": ("after", -1),
            "le lendemain": ("after", 1),
            "un jour plus tôt": ("after", -1),
            "un jour plus tard": ("after", 1),
            "le jour suivant": ("after", 1),
            "le jour précédent": ("after", -1),
            "dès le lendemain": ("after", 1),
            "l’avant-veille": ("after", -2),
            "l'avant-veille": ("after", -2),
            "le surlendemain": ("after", 2),
            "aujourd'hui": 0,
            "aujourd’hui": 0,
            "demain": 1,
            "hier": -1,
            "après-demain": 2,
            "avant-hier": -2,
            "ce soir": "TNI",
            "ce matin": "TMO",
            "cet après-midi": "TAF",
            "ce midi": "TMI",
            "cette nuit": "TNI",
            "hier soir": "LNI",
            "dès demain": 1,
            "pas plus tard que demain": 1,
            "le jour d'après": ("after", 1),
            "le jour d’après": ("after", 1),
            "le jour d'avant": ("after", -1),
            "le jour d’avant": ("after", -1),
            "la veille au matin": ("after", -1),
            "le lendemain matin": ("after", 1),
            "le lendemain soir": ("after", 1),
        },
        "periodword": {
            "fin du mois": ("M", 0),
            "à la fin du mois": ("M", 0),
            "au début du mois": ("M", 0),
            "à la fin de l'année": ("Y", 0),
            "à la fin de l’année": ("Y", 0),
            "la fin du mois": ("M", 0),
            "début du mois": ("M", 0),
            "milieu du mois": ("M", 0),
            "fin de l'année": ("Y", 0),
            "fin de l’année": ("Y", 0),
            "la fin de l'année": ("Y", 0),
            "la fin de l’année": ("Y", 0),
        },
        "lasting": {
            **{
                f"{number} {word} et demie": f"PT{count * 60 + 30}M"
                for count, number in enumerate(("une", "deux", "trois", "quatre"), 1)
                for word in ("heure", "heures")
            },
            "une demi-heure": "PT30M",
            "une demie-heure": "PT30M",
            "trois quarts d'heure": "PT45M",
            "trois quarts d’heure": "PT45M",
        },
        "nightword": {"nuit": "NI", "nuits": "NI"},
        "unitmonth": {"du mois": "M"},
        "unit": {
            "jour": "D",
            "jours": "D",
            "semaine": "W",
            "semaines": "W",
            "mois": "M",
            "an": "Y",
            "ans": "Y",
            "année": "Y",
            "années": "Y",
            "heure": "H",
            "heures": "H",
            "minute": "MIN",
            "min": "MIN",
            "mn": "MIN",
            "minutes": "MIN",
            "week-end": "WE",
            "weekend": "WE",
            "trimestre": "Q",
            "décennie": "DE",
            "jours ouvrables": "BD",
            "jours ouvrés": "BD",
            "semestre": "SEM",
        },
        "part": {
            "courant": "mid",
            "tout début": "early",
            "tout début du mois de": "early",
            "dès le début": "early",
            "les premiers jours": "early",
            "les derniers jours": "late",
            "la mi": "mid",
            "toute fin": "late",
            "le milieu": "mid",
            "début": "early",
            "mi": "mid",
            "fin": "late",
            "au début": "early",
            "à la fin": "late",
            "fin du mois de": "late",
            "la fin du mois de": "late",
            "à la fin du mois de": "late",
            "début du mois de": "early",
            "au début du mois de": "early",
            "milieu": "mid",
            "au milieu": "mid",
            "la fin": "late",
            "le début": "early",
        },
        "midpre": {"mi-": "mid"},
        "half": {"moitié": 1, "quinzaine": 1},
        "weakseason": {"été": "SU"},
        "season": {
            "hiver": "WI",
            "automne": "FA",
            "printemps": "SP",
            "l'été": "SU",
            "l’été": "SU",
            "l'hiver": "WI",
            "l'automne": "FA",
        },
        "daypart": {
            "matin": "MO",
            "après-midi": "AF",
            "soir": "EV",
            "soirée": "EV",
            "matinée": "MO",
            "du matin": "MO",
            "du soir": "EV",
            "de l'après-midi": "AF",
            "de l’après-midi": "AF",
        },
        "noon": {"midi": 12},
        "clockand": {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15},
        "midnight": {"minuit": 0},
        "oclock": {"heures": 1, "heure": 1, "h": 1},
        "ago": {"il y a": -1, "plus tôt": -1},
        "hence": {"plus tard": Told(1)},
        "in": {"pendant": 2},
        "within": {"d'ici": 1, "d’ici": 1, "sous": 1, "dans les": 1},
        "after": {"après": "after"},
        "before": {"avant": "before"},
        "from": {
            "du": 1,
            "entre": 2,
            "entre le": 2,
            "à partir du": 1,
            "à partir de": 1,
            "dès": 1,
            "dès le": 1,
            "à compter du": 1,
        },
        "since": {"depuis": 1, "depuis le": 1},
        "toat": {"à": 1},
        "toon": {"au": 2},
        "to": {"jusqu'au": 2, "jusqu’au": 2, "jusqu'à": 1, "jusqu’à": 1},
        "until": {"avant le": 2, "jusque": 1, "au plus tard le": "by"},
        "by": {"au plus tard": 1},
        "and": {"et": 1, "et le": 1, "ainsi que": 1},
        "or": {"ou": 1, "ou le": 1},
        "at": {"vers": 2, "dès": 1, "@": 1, "à partir de": 1},
        "on": {"le": 2, "les": 1, "en date du": 1},
        "ofin": {"en": 1, "dans": 1, "au mois de": 1},
        "of": {
            "de": 1,
            "d'": 1,
            "d’": 1,
            "des": 1,
            "du mois de": 1,
            "de l'": 1,
            "de l’": 1,
            "de la": 1,
            "de l'année": 1,
        },
        "the": {"le": 2, "la": 1, "l'": 1, "l’": 1, "les": 1},
        "about": {"environ": 1, "autour du": 1, "courant": 1, "dans le courant de": 1, "vers": 1, "vers la": 1},
        "for": {"pour": 1},
        "every": {"tous les": 1, "toutes les": 1, "chaque": 1, "un sur deux": 2},
        "freq": {
            "quotidienne": "D",
            "quotidiennement": "D",
            "hebdomadairement": "W",
            "mensuellement": "M",
            "annuellement": "Y",
            "semestriel": "HY",
            "semestrielle": "HY",
            "biannuel": "HY",
            "biannuelle": "HY",
            "bimensuel": "FN",
            "bimensuelle": "FN",
            "bimestriel": "2M",
            "bimestrielle": "2M",
            "quotidien": "D",
            "hebdomadaire": "W",
            "mensuel": "M",
            "mensuelle": "M",
            "annuel": "Y",
            "annuelle": "Y",
            "trimestriel": "Q",
            "trimestrielle": "Q",
        },
        "weekof": {
            "semaine du": 1,
            "la semaine du": 1,
            "semaine commençant le": 1,
            "semaine débutant le": 1,
            "semaine à partir du": 1,
            "dans la semaine du": 1,
        },
        "reference": {
            "ordre du jour": "",
            "maintenant": "PRESENT_REF",
            "actuellement": "PRESENT_REF",
            "prochainement": "FUTURE_REF",
            "bientôt": "FUTURE_REF",
            "récemment": "PAST_REF",
            "jusqu'à nouvel ordre": "FUTURE_REF",
            "jusqu’à nouvel ordre": "FUTURE_REF",
            "autrefois": "PAST_REF",
        },
        "holiday": {
            "carême": "L",
            "l'avent": "A",
            "l’avent": "A",
            "avent": "A",
            "noël": "12-25",
            "pâques": "E+0",
            "lundi de pâques": "E+1",
            "ascension": "E+39",
            "pentecôte": "E+49",
            "toussaint": "11-01",
            "nouvel an": "01-01",
            "vendredi saint": "E-2",
            "jour de l'an": "01-01",
            "premier de l'an": "01-01",
            "saint-sylvestre": "12-31",
            "la saint-sylvestre": "12-31",
            "fête du travail": "05-01",
            "armistice": "11-11",
            "l'armistice": "11-11",
            "l’armistice": "11-11",
            "chandeleur": "02-02",
            "saint-valentin": "02-14",
            "saint-jean-baptiste": "06-24",
            "action de grâce": "10-2-0",
            "veille de noël": "12-24",
            "la veille de noël": "12-24",
            "jour de noël": "12-25",
            "halloween": "10-31",
            "trinité": "E+56",
            "vendredi de l'ascension": "E+40",
            "vendredi de l’ascension": "E+40",
            "réveillon": "12-31",
            "épiphanie": "01-06",
            "mardi gras": "E-47",
            "mercredi des cendres": "E-46",
            "dimanche des rameaux": "E-7",
            "les rameaux": "E-7",
            "jeudi saint": "E-3",
            "samedi saint": "E-1",
            "dimanche de pâques": "E+0",
            "jeudi de l'ascension": "E+39",
            "jeudi de l’ascension": "E+39",
            "dimanche de pentecôte": "E+49",
            "lundi de pentecôte": "E+50",
            "fête-dieu": "E+60",
            "assomption": "08-15",
            "saint-martin": "11-11",
            "saint-nicolas": "12-06",
            "premier dimanche de l'avent": "A+0",
            "premier dimanche de l’avent": "A+0",
        },
        "monthword": {"mois de": 1},
    },
    heads=frozenset(
        "salle n no numéro article articles tél tel téléphone fax page pages p bâtiment étage porte chambre art bus ligne tome volume loi décret version bp cs arrêté décision point".split()
    ),
    ordinals=frozenset({"er", "ère", "e", "ème", "re"}),
    hour_signs=frozenset({"h"}),
    perfect=re.compile(
        r"\b(?:s['’]est|se sont) \w+|\bvien(?:t|nent) d(?:e |['’])\w+|\b(?:a|ont) (?!convoqu|prév|annonc|fix|programm|invit|report|"
        r"décid|propos|appel|confirm|dépos|appris|indiqu|précis|déclar|lieu|pas|été)\w{2,}(?:é|i|u|is|ert)e?s?\b"
    ),
    over=re.compile(
        r"(?:\b(?:a|ont) eu lieu|s['’]est (?:tenue?|réunie?)|se sont (?:tenue?s|réunie?s)|\btenue?s?)\b[^.,;:]{0,40}$",
        re.IGNORECASE,
    ),
    past=frozenset(
        "était étaient fut furent eu lieu été rencontré réuni réunis réunie participé présidé tenu tenue tenus ouvert clos achevé achevée terminé terminée clôturé assisté adopté dit a ont avait "
        "avaient déclaré annoncé signé accueilli".split()
    )
    - {"lieu", "a", "ont"},
    future=frozenset(
        "sera seront aura auront tiendra tiendront prévu prévue prévus débutera commencera réunira réuniront doit doivent devrait aurait participera prochain prochaine invite invitons".split()
    ),
)


def _plural(word: str) -> str | None:
    if word.endswith(("s", "x", "z")) or not word.isalpha():
        return None
    if word.endswith("al") and word not in _REGULAR:
        return f"{word[:-1]}ux"
    return f"{word}x" if word.endswith(("eau", "eu")) else f"{word}s"


_REGULAR = words("festival, carnaval, bal, récital, magal")


_WEAK = words(
    """promenade, cortège, cavalcade, adoration, confessions, confirmation, culte, vêpres, laudes, audition, auditions, examen, examens
        rentrée, camp, dépistage, vaccination, traversée, souper, improvisation, nocturne, performance, concertation, médiation
        appareillage, négociation, débrayage, blocage, chapelet, rosaire, contes, permanences, oraux, cse, cross, bénédiction, prière, jeûne, salat, caravane, opération, campagne, démonstration, compétition, challenge, trophée
        grand prix, noces, réveillon, comparution, rallye
        signature, remise, passation, vote, rendez-vous, parade, délibéré, revue, dictée, plantation
        sortie, sorties, repas, répétition, conseil, journée, journées, forum, visite, exercice, séance, session
        fête, marché, cours, course, soirée, dialogue, entretien, marche, messe, célébration, hommage, anniversaire
        lancement, représentation, bal, déjeuner, dîner, brunch, pot, apéritif, réception, tirage, lecture
        négociations, cycle, tour, procès, jugement, vente, élection, élections, panel, déplacement, tournée
        mission, voyage, étape, coupe, match, finale, épreuve, épreuves, bourse, collecte, nettoyage, chantier
        week-end, weekend, concours, mariage, maintenance, coupure, interruption, simulation, ronde, matinée
        après-midi, nuit, quinzaine, ministérielle, initiation, formations, audiences, séances, sessions, communion
        enchères, défilé, inauguration, tirage au sort
        verdict, dépouillement, réquisitoire, réquisitions, confrontation, reconstitution, installation, intronisation, convention
        restitution, restitutions, primaire, primaires, présidentielle, législatives, municipales, cantonales, sénatoriales
        pitch, pitchs, comptage, vendanges, transhumance, jogging, défi, défis, boum, corrida, pétanque, belote, retransmission
        briefing, débriefing, sensibilisation, comparutions, démonstrations, compétitions, challenges, trophées, spectacles
        représentations, commémorations, hommages, défilés, messes, matchs, matches, finales, dîners, déjeuners, soupers, réceptions
        lectures, signatures, inaugurations, collectes, panels, dialogues, bals, brunchs, inventaire, reboisement"""
)
_HEADS = with_plurals(
    _WEAK
    | words(
        """promenade, cortège, cavalcade, adoration, confessions, confirmation, culte, vêpres, laudes, audition, auditions, examen, examens
        rentrée, camp, dépistage, vaccination, traversée, souper, improvisation, nocturne, performance, concertation, médiation
        appareillage, négociation, débrayage, blocage, chapelet, rosaire, contes, permanences, oraux, cse
        ciné-club, ciné-rencontre, avant-première, séance de dédicaces, dédicace, dédicaces, vide-dressing, vide grenier, vide-dressings
        comice, comice agricole, comices, semi-marathon, duathlon, triathlon, cross, rando, promenade, chasse aux œufs, chasse au trésor
        feux de la saint-jean, feu de la saint-jean, feux d'artifice, dépôt de gerbes, prise de commandement, chemin de croix
        récollection, profession de foi, thé dansant, café des parents, café littéraire, café citoyen, café-rencontre, café associatif
        café solidaire, café tricot, repair café, café réparation, afterwork, apéro-concert, job dating, réunion-débat, sit-in
        opération escargot, leçon de clôture, barcamp, webconférence, classe verte, classe découverte, rentrée scolaire
        rentrée solennelle, rentrée littéraire, commission permanente, grande commission, don de sang, journée de dépistage, rallye
        ducasse, dîner-spectacle, méchoui, cochonnade, fest-deiz, heure du conte, bébés lecteurs, exposition-vente, finissage
        décrochage, braderies, conseil citoyen, conseil de vie sociale, comité de suivi, comité de pilotage, comité technique
        comité mixte, sous-comité, copil, colloques, noces, arbre de noël, sapin de noël, bûche de noël, goûter de noël
        galette des rois, crémaillère, rentrée des classes, rencontres sportives, interclubs, tournoi open, lâcher de ballons
        spectacle de noël, cérémonie religieuse, bénédiction, te deum, salat, prière, jeûne, iftar, moussem, magal, gamou
        caravane, journées portes ouvertes, foire exposition, comparution, prononcé, mise à l'eau, mise en service
        opération, campagne, collecte alimentaire, marathon photo, visioréunion, webséminaire, classe de maître, lac-à-l'épaule
        5 à 7, épluchette, cabane à sucre, démonstration, compétition, challenge, trophée, grand prix, gymkhana
        réveillon, veillée de prière, soirée de prière, retraite spirituelle, kermesse paroissiale, chantier participatif
        signature, remise, passation, vote, rendez-vous, parade, délibéré, revue, dictée, plantation
        vide-greniers, banquet, vin d'honneur, obsèques, funérailles, enterrement, inhumation, crémation
        manifestation, manifestations, scrutin, dépôt de gerbe, feu d'artifice, pique-nique, barbecue, dégustation
        excursion, café-débat, ciné-débat, causerie, investiture, passation de pouvoirs, pose de la première pierre
        plaidoiries, grève, prestation de serment, dévoilement, quart de finale, quarts de finale
        sortie, sorties, séjour, randonnée, kermesse, loto, répétition, goûter, repas, balade, conseil d'école
        conférence téléphonique, journée investisseurs, réunion, réunions, sommet, conférence, atelier, séminaire
        colloque, symposium, congrès, assemblée, session, séance, audience, visite, visite officielle, visite d'état
        exercice, cérémonie, forum, salon, exposition, festival, concert, webinaire, journée, journées, table ronde
        entretien, entretiens, rencontre, rencontres, assemblée générale, conseil municipal, conseil, assises, fête
        marché, vernissage, stage, formation, cours, débat, consultation, consultations, plénière, escale, retraite
        dialogue, manœuvres, réunion publique, enquête publique, permanence, portes ouvertes, brocante, vide-grenier
        tournoi, course, projection, soirée, sommets, conférences, ateliers, séminaires, colloques, salons, concerts
        visites, cérémonies, forums, festivals, expositions, marchés, stages, formations, tournois, courses
        projections, soirées, randonnées, balades, kermesses, répétitions, audiences, séances, sessions
        rassemblement, marche, marche blanche, défilé, prise d'armes, procession, pèlerinage, messe, veillée
        célébration, commémoration, hommage, anniversaire, inauguration, lancement, remise des prix, remise de prix
        spectacle, représentation, récital, gala, bal, cocktail, déjeuner, petit-déjeuner, dîner, brunch, pot
        apéritif, réception, galette, tombola, tirage, tirage au sort, lecture, scène ouverte, rencontre-débat
        conférence-débat, café philo, club de lecture, cercle de lecture, soutenance, soutenance de thèse
        leçon inaugurale, école d'été, école d'hiver, école thématique, université d'été, porte ouverte
        visioconférence, téléconférence, point de presse, point presse, négociations, pourparlers, cycle, tour
        ministérielle, commission mixte, procès, jugement, vente, vente aux enchères, enchères, élection, élections
        référendum, panel, table-ronde, déplacement, tournée, mission, voyage, voyage officiel, étape, championnat
        championnats, coupe, match, finale, demi-finale, derby, régate, épreuve, épreuves, olympiade, olympiades
        marathon, trail, cyclo, bivouac, carnaval, fest-noz, foire, braderie, bourse, bourse aux livres, troc
        collecte, don du sang, collecte de sang, nettoyage, chantier, corvée, week-end, weekend, biennale, triennale
        hackathon, install party, install-party, crypto-party, meetup, apéro, masterclass, initiation
        perfectionnement, concours, quiz, vœux, mariage, baptême, communion, première communion, maintenance
        coupure, interruption, ag, ago, assemblées, simulation, manœuvre, ronde, petit déjeuner, matinée, après-midi
        nuit, quinzaine
        conclave, synode, concile, chapitre général, consistoire, plénum, caucus, confcall, conf call, audioconférence, meetings, workshops
        webinars, conférence-rencontre, conférence-concert, conférence-dédicace, ciné-concert, ciné-conférence, ciné-goûter, ciné-apéro
        ciné-échange, ciné plein air, cinéma en plein air, cinéma de plein air, cinéma sous les étoiles, ciné-spectacle, ciné-mômes
        apéro-débat, apéro-quiz, apéro ludique, apéro citoyen, dîner-débat, déjeuner-débat, petit-déjeuner débat, petit déjeuner débat
        petit-déjeuner conférence, dîner dansant, dîner de gala, dîner-concert, dîner-conférence, déjeuner-conférence, dîner-croisière
        déjeuner de travail, dîner de travail, dîner officiel, dîner d'état, déjeuner-causerie, dîner-causerie, dîner-bénéfice
        repas dansant, repas de quartier, repas partagé, repas champêtre, repas des aînés, repas républicain, repas de noël
        repas paroissial, repas annuel, auberge espagnole, garden-party, garden party, goûter-concert, concert-lecture
        lecture-concert, lecture musicale, lecture publique, lecture théâtralisée, lecture à voix haute, balade contée, balade urbaine
        balade musicale, visite guidée, visite commentée, visite contée, visite-conférence, visite théâtralisée, visite nocturne
        visite pastorale, visite d'entreprise, visite de chantier, visite de travail, visite de courtoisie, visite apostolique
        visite éclair, visite inaugurale, visite d'amitié, escape game, murder party, soirée-débat, soirée débat, soirée dansante
        soirée cabaret, soirée pyjama, soirée d'information, soirée d'ouverture, soirée de gala, soirée karaoké, soirée électorale
        soirée festive, soirée jeux, soirée portes ouvertes, soirée d'observation, soirée de clôture, soirée-bénéfice, soirée poésie
        soirée théâtre, soirée concert, soirée de soutien, soirée thématique, soirée des bénévoles, soirée de lancement
        karaoké, blind test, blind-test, jam session, bœuf musical, scène slam, scène libre, micro ouvert, concert-apéritif, apéro-jazz
        bal folk, bal populaire, bal trad, bal musette, bal des pompiers, bal masqué, bal costumé, bal de promo, bal de finissants
        bal des finissants, guinguette, concert-bénéfice, brunch-bénéfice, déjeuner-bénéfice, souper-bénéfice, gala-bénéfice
        critérium, cyclo-cross, cyclosportive, rando-vélo, vélorution, course cycliste, course à pied, course de côte, course d'orientation
        course aux couleurs, contre-la-montre, aquathlon, décathlon, pentathlon, biathlon, heptathlon, raid multisports, swimrun, swimrun
        meeting aérien, meeting d'athlétisme, gala de boxe, rencontre amicale, match amical, match de gala, match aller, match retour
        match d'improvisation, match aux cartes, huitième de finale, huitièmes de finale, seizième de finale, seizièmes de finale
        trente-deuxième de finale, petite finale, playoffs, play-offs, play-off, demi-marathon, ultra-trail, course nature, slalom
        concours de pétanque, concours de belote, concours de tarot, concours de jass, concours de pêche, concours d'éloquence
        concours d'entrée, concours de chant, concours agricole, concours hippique, concours canin, super loto, loto bingo, bingo
        bourse aux vélos, bourse aux jouets, bourse aux vêtements, bourse aux plantes, bourse aux skis, bourse d'échange
        bourse d'échanges, bourse aux disques, bourse aux minéraux, troc aux plantes, troc de plantes, troc de livres, gratiféria
        gratiferia, zone de gratuité, disco soupe, disco-soupe, vide-atelier, vide-maison, vide-jardin, vide-bibliothèque, vide-poussette
        marché de noël, marché aux fleurs, marché aux puces, marché nocturne, marché gourmand, marché artisanal, marché de producteurs
        marché des producteurs, marché des créateurs, marché semi-nocturne, marché fermier, marché de printemps, marché aux truffes
        foire aux vins, foire aux plantes, foire agricole, foire-exposition, foire aux livres, foire commerciale, foire artisanale
        fête du village, fête patronale, fête foraine, fête votive, fête des voisins, fête des associations, fête de quartier
        fête d'été, fête de noël, fête de fin d'année, fête médiévale, fête paroissiale, fête champêtre, fête des écoles, fête de l'école
        fête locale, fête communale, fête populaire, fête familiale, fête de printemps, fête de rentrée, fête des vendanges
        fête de la musique, fête de la science, fête du livre, fête de la bière, fête du sport, fête du jeu, fête de la nature
        fête d'alpage, fête des mères, fête des pères, féria, feria, férias, novillada, abrivado, frairie, tro breizh, grand pardon
        ostensions, neuvaine, triduum, adoration eucharistique, heure sainte, lectio divina, célébration pénitentielle
        célébration œcuménique, célébration eucharistique, veillée pascale, veillée mariale, veillée funèbre, veillée mortuaire
        veillée d'adoration, veillée de noël, veillée contée, vigile pascale, messe de minuit, messe chrismale, messe d'action de grâce
        messe d'action de grâces, messe de requiem, messe solennelle, messe de rentrée, messe d'installation, messe du souvenir
        eucharistie, culte de famille, culte œcuménique, culte de noël, prière œcuménique, ordination, ordination diaconale
        ordination épiscopale, ordination sacerdotale, consécration épiscopale, sacre, profession perpétuelle, vœux perpétuels, jubilé
        noces d'or, noces de diamant, levée du corps, levée de corps, cérémonie d'adieu, hommage national, hommage solennel
        hommage public, hommage populaire, minute de silence, ravivage de la flamme, remise de médailles, remise de décorations
        remise des diplômes, remise de diplômes, remise des trophées, remise de chèque, remise des clés, remise des insignes
        remise du prix, remise de fanion, remise des lettres de créance, présentation des lettres de créance, passation de commandement
        passation de service, passation de pouvoir, passation de charges, présentation des vœux, cérémonie des vœux, vœux du maire
        vœux à la population, assermentation, couronnement, pendaison de crémaillère, coupure de ruban, coupure du ruban, coupe du ruban
        pose de première pierre, première pelletée de terre, levée des couleurs, levée de drapeau, lever des couleurs, montée des couleurs
        comparution immédiate, plaidoirie, audience solennelle, audience publique, audience correctionnelle, audience de rentrée
        audience foraine, audiences foraines, audience de référé, audience de mise en état, audience préliminaire, audience d'appel
        audience en appel, lecture du jugement, prononcé du jugement, prononcé du verdict, session d'assises, adjudication
        vente judiciaire, vente sur saisie, vente publique, ouverture des plis, ouverture des offres, ouverture de plis, audition publique
        réunion parents-professeurs, rencontre parents-professeurs, rencontre parents-enseignants, conseil de classe
        conseil de discipline, conseil communautaire, conseil des jeunes, conseil de quartier, conseil des sages
        conseil municipal des enfants, conseil municipal des jeunes, journée porte ouverte, jpo, journée d'étude, journée d'études
        journées d'étude, journées d'études, journée scientifique, journée doctorale, journée d'accueil, journée d'intégration
        journée de formation, journée pédagogique, journée de rentrée, journée d'information, journée de réflexion, journée thématique
        journée citoyenne, journée d'action, journée de mobilisation, journée de grève, journée de sensibilisation
        journée de nettoyage, journée récréative, journée sportive, journée technique, journée champêtre, journée diocésaine
        journée de prière, journée de salubrité, journée de reboisement, journée découverte, journée familiale, journée conviviale
        journée festive, journée du patrimoine, journées du patrimoine, journées de la culture, journée défense et citoyenneté
        remise des bulletins, collation des grades, collation de grades, leçon publique, conférence inaugurale, conférence publique
        cours magistral, cours public, examen blanc, bac blanc, brevet blanc, rallye mathématique, datathon, idéathon, ideathon
        startup weekend, start-up weekend, demo day, bootcamp, webcast, webconf, coding goûter, café-tricot, café poussette, café parents
        café-parents, café des aidants, café mémoire, café linguistique, café des langues, café mortel, café-lecture, café lecture, café géo
        café géographique, café histoire, café sciences, café des sciences, café scientifique, café économique, café-échange, bar des sciences
        groupe de parole, cercle de parole, cercle de silence, roadshow, road-show, conférence analystes, journée actionnaires
        kick-off, kickoff, team building, team-building, séminaire au vert, mise au vert, session de formation, session extraordinaire
        session plénière, session extraordinaire, session inaugurale, session budgétaire, séance plénière, séance publique
        séance de travail, séance d'information, séance solennelle, séance inaugurale, séance extraordinaire, séance d'ouverture
        séance de clôture, séance de rattrapage, séance de dégustation, manif, manifs, grève générale, grève reconductible
        piquet de grève, die-in, marche des fiertés, pride, gay pride, marche silencieuse, marche aux flambeaux, marche solidaire
        marche rose, marche gourmande, marche nordique, marche populaire, marche folklorique, retraite aux flambeaux
        défilé aux lampions, défilé militaire, défilé de mode, chaîne humaine, flash mob, flashmob, casserolade, opération villes mortes
        ville morte, villes mortes, tête-à-tête, trilogue, mini-sommet, exercice d'évacuation, exercice incendie, exercice de sécurité
        exercice de secours, essai de sirène, essai des sirènes, essai des sirènes d'alerte, test des sirènes, don de plasma
        collecte de plasma, collecte de denrées, collecte de jouets, collecte de vêtements, collecte de fonds, collecte solidaire
        campagne de vaccination, campagne de dépistage, sortie nature, sortie ornithologique, sortie botanique, sortie mycologique
        sortie géologique, sortie découverte, sortie familiale, sortie de résidence, sortie scolaire, sortie culturelle
        nuit des étoiles, nuit de la chouette, nuit des musées, nuit blanche, nuit de la lecture, nuits de la lecture, chantier nature
        chantier bénévole, ramassage des déchets, ramassage de déchets, cleanwalk, clean walk, nettoyage de printemps
        opération nettoyage, plantation d'arbres, observation des étoiles, observation du ciel, observation astronomique, battue
        lâcher de truites, safari photo, désalpe, inalpe, combat de reines, votation, landsgemeinde, assemblée communale, assemblée primaire
        course d'école, tir obligatoire, tir en campagne, tir fédéral, giron, souper de soutien, souper-spectacle, souper annuel
        souper spaghetti, vente paroissiale, vente-kermesse, fancy-fair, fancy fair, grand feu, feu de joie, rallye pédestre
        rallye touristique, jeu de piste, pot de départ, pot de l'amitié, verre de l'amitié, encan, encan silencieux, vente de garage
        vente-débarras, vente de livres, vente de charité, vente solidaire, vente privée, bazar, assemblée de cuisine, élection partielle
        élection présidentielle, élections législatives, élections municipales, élections régionales, élections départementales
        élections européennes, élections professionnelles, élections sénatoriales, élections communales, élections fédérales
        élections cantonales, élections générales, élections anticipées, premier tour, second tour, marchethon, marche-o-thon, radiothon
        téléthon, guignolée, clinique de vaccination, clinique d'impôt, pow-wow, rodéo, danse en ligne, parade de noël
        levée de deuil, veillée traditionnelle, ziarra, ziara, mawlid, maouloud, gala de lutte, cadre de concertation, dialogue national
        dialogue inclusif, dialogue politique, dialogue stratégique, bord plateau, bord de plateau, bord-plateau, bord de scène, showcase
        release party, répétition publique, répétition générale, répétition ouverte, ouverture d'atelier, ateliers ouverts
        rencontre-dédicace, rencontre-signature, rencontre-lecture, rencontre-atelier, rencontre d'auteur, séance de signatures
        séance de signature, marathon de lecture, braderie de livres, convention citoyenne, convention nationale, floralies, virade, virades
        son et lumière, spectacle pyrotechnique, feu d'artifices, embrasement, mapping vidéo, drone show, descente aux flambeaux
        concert spirituel, concert caritatif, concert solidaire, concert d'orgue, audition d'orgue, audition d'élèves, récital d'orgue
        conférence de rédaction, conférence de presse, conférence des parties, conférence des présidents, conférence citoyenne
        conférence-atelier, forum de l'emploi, forum des métiers, forum citoyen, forum ouvert, speed dating, speed-dating, job-dating
        speed meeting, petit-déjeuner d'affaires, petit-déjeuner de l'emploi, matinale, matinales, matinée portes ouvertes, after work
        rencontre citoyenne, atelier participatif, balade participative, marche exploratoire, diagnostic en marchant, réunion de chantier
        réunion de quartier, chasse aux trésors, jeu-concours, quiz musical, ludothèque éphémère, fournée, fournée du pain, festin
        tablée, grande tablée, ripaille, assiette garnie, méchouis, aubade, sérénade, concert-promenade, déambulation, carnavals
        marche dînatoire, concert-déjeuner, concert-sandwich, concert-rencontre, midi-concert, heure musicale, moment musical
        stage de récupération, journée carrière, salon des métiers, carrefour des métiers, nuit de l'orientation, mini-stage
        sous-commission, réunion plénière, revue stratégique, grand oral, grand débat, débat d'orientation budgétaire
        vote du budget, vote de confiance, motion de censure, questions au gouvernement, questions d'actualité, discours du trône
        déclaration de politique générale, discours d'ouverture"""
    ),
    _plural,
    _WEAK,
)
# What is handed in until a day.
_HANDED = (
    r"résumés?|articles?|textes?(?: complets?| intégra(?:l|ux))?|contributions|propositions|communications|"
    r"candidatures|inscriptions?|réponses|questions|répliques|(?:observations|contributions)(?: écrites| finales)?|mémoires?|manuscrits?|offres|dossiers?|dépôt|"
    r"abstracts|versions? finales?|procurations|pouvoirs|amendements|motions|règlement|paiement|photos|objections|"
    r"recettes|demandes|projets|formulaires|réclamations|soumissions|poèmes|chapitres?|posters?|présentations|"
    r"bulletins?(?: d['’](?:inscription|adhésion)| de (?:participation|vote))?|fiches?(?: d['’]inscription)?|justificatifs?|pièces(?: justificatives)?|devis|plis|rapports?|"
    r"commentaires|remarques|suggestions|idées|témoignages|œuvres|dessins|maquettes|vidéos|cotisations?|arrhes|acomptes?|soldes?|réservations?|commandes|parrainages|déclarations|"
    r"requêtes|recours|lettres? de (?:motivation|candidature|intention)|manifestations? d['’]intérêt|copies|tapuscrits?|notices|annonces|préinscriptions?|adhésions?|désistements?"
)
# What is done to a thing on a day, or is to be done.
_BE = r"(?:sera|seront|doi(?:t|vent) être|v(?:a|ont) être|devrai(?:en)?t être|est|sont)(?: \w+ment)?"

_LEXICON = Lexicon(
    "fr",
    heads=_HEADS,
    singulars=singulars(_HEADS, _plural),
    several=plurals(_HEADS, _plural),
    weak=_WEAK,
    deadlines=words("date limite, clôture, échéance, délai, inscriptions, dépôt"),
    stops=words(
        """ne, initialement, finalement, désormais, actuellement, toujours, dont, selon, malgré, le, la, les, l', un, une, des, ce, cette, ces, son, sa, ses, leur, leurs, est, sont, était, sera, seront, a, ont
        au, aux, à, dans, en, par, pour, avec, après, avant, pendant, depuis, lors, que, qui, où, mais, ou, et, se, tenue
        tiendra, tenu, tient, aura, lieu, été, prochain, prochaine, dernier, dernière, il, elle, nous, vous, ils"""
    ),
    joiners=words("de, du, des, la, le, les, d', l', et, pour, sur, en, à, au, aux"),
    tails=words("de, du, des, sur, pour, d', entre, avec, contre"),
    articles=words("le, la, les, l', un, une, cette, cet, ces, ce, son, sa, prochain, prochaine"),
    cancelled=cue(
        r"(?:a|ont|avons|avait|avaient) (?:dû )?(?:annuler|annulé|supprimé)|annulent?(?= (?:le|la|les|leur|son|sa) | l['’])|annulée?s?|annulation|(?:contraints?|obligés?|forcés?) d['’]annuler|(?:devons|devez|avons dû|doit|doivent) annuler|n['’]a(?:ura|uront)? pas lieu|(?:n['’]y aura|y aura) pas d(?:e\b|['’])|supprimée?s?|ne se (?:tient|tiennent|tiendra|tiendront|fera) pas|pas lieu|n['’]est pas (?:convoquée?|maintenue?)|ne (?:peut|peuvent|pourra|pourront)(?: pas)? (?:avoir lieu|se tenir|se réunir)|décommandée?s?|tombe(?:nt)? à l['’]eau|n['’]auront? finalement pas lieu|retirée?s? du calendrier|"
        r"(?:n['’]a(?:ura|uront)?|n['’]ont) plus lieu|déprogrammée?s?|déprogrammation|(?:est|sont|a été|ont été) (?:(?:purement et simplement|finalement|définitivement) )?abandonnée?s?|"
        r"rayée?s? (?:du|de l['’]) ?(?:calendrier|agenda|programme)|passe(?:nt)? à la trappe|(?:est|sont) sans objet|interdite?s?(?= par (?:la préfecture|le préfet|arrêté|la police|le maire))|"
        r"(?:renonce(?:nt|ra|ront)?|(?:a|ont) renoncé) à (?:organiser|tenir|maintenir)|ne (?:se réuni(?:t|ssent|ra|ront)|siège(?:nt|ra|ront)?) pas|"
        r"ne (?:sera|seront|pourra|pourront)(?: pas)? (?:être )?(?:tenue?s?|organisée?s?|célébrée?s?|maintenue?s?|reconduite?s?|donnée?s?|assurée?s?)|"
        r"(?:décidé|choisi|préféré) (?:de (?:ne pas (?:tenir|organiser|maintenir)|tout annuler|renoncer)|d['’]annuler)|n['’](?:est|était) plus (?:au programme|prévue?|d['’]actualité)"
    ),
    postponed=cue(
        r"(?:a|ont|avons|avait|avaient) (?:dû )?(?:reporter|reporté|ajourné|repoussé|différé)|reporte(?:nt)?(?= (?:le|la|les|leur|son|sa) | l['’])|reportée?s?|report|ajournement|ajournée?s?|glisse(?:nt|ra)? (?:au|à|vers)|remise?s? (?:au|à)|renvoyée?s? (?:au|à)|décalée?s? (?:au|à)|repoussée?s?|différée?s?|(?:a|ont) (?:dû être )?(?:déplacée?s?|décalée?s?)(?! (?:au|à|en|du|de|dans|vers)\b)|chang(?:e|ent|er|é) de date|sine die|jusqu['’]à nouvel ordre|"
        r"nouvelles? dates?(?= (?:sera|seront|vous|reste|n['’]est|est à|sont à|à (?:définir|fixer|déterminer|préciser|venir|confirmer)|non )\b)|à une (?:autre |nouvelle )?date (?:ultérieure|à (?:définir|fixer|déterminer|préciser|confirmer))|"
        r"à une autre date|postposée?s?|postposer|partie remise|suspendue?s? (?:jusqu['’]à (?:nouvel|nouvelle)|sine die|provisoirement|temporairement|pour l['’]instant)|"
        r"mise?s? (?:en (?:attente|suspens|pause|veilleuse)|entre parenthèses)|retardée?s?|(?:repousse|ajourne|décale|diffère|suspend)(?:nt)?(?= (?:le|la|les|leur|son|sa) | l['’])|"
        r"(?:décidé|contraints?|obligés?|forcés?|préféré|choisi|demandé) (?:de|à) (?:reporter|repousser|décaler|différer|remettre)|(?:d['’])?ajourner|remise?s? à plus tard|"
        r"(?:devons|doit|doivent|devra|devront|devez) (?:être )?(?:reporter|repousser|décaler|reportée?s?|repoussée?s?|décalée?s?)|renvoyée?s? (?:à|en) (?:une|l['’])"
    ),
    moved=cue(
        r"reportée?s? au|déplacée?s?|avancée?s?|nouvelles? dates?|au lieu d[ue]|aura finalement lieu|désormais|reprogrammée?s?|"
        r"(?:décalée?s?|repoussée?s?|ramenée?s?|transférée?s?|postposée?s?) (?:au|à|en)|anticipée?s?|change(?:ment)?s? de (?:date|jour)|changement d['’](?:horaire|heure)|(?:nouvel|nouveau) (?:horaire|créneau)|(?:aura|auront) plutôt lieu|finalement"
    ),
    tentative=cue(
        r"probable(?:ment)?|vraisemblablement|aurai(?:en)?t lieu|(?:se (?:tiend|déroule|réuni)|débute|commence|s['’]ouvri)rai(?:en)?t|"
        r"provisoire(?:ment)?|en principe|sauf contrordre|envisagée?s?|pourrait|devrait|(?<!dès que )possible|à confirmer|sous réserve|si (?:le nombre|le quorum|les conditions|la météo)|proposée?s?|"
        r"incertaine?s?|en suspens|compromise?s?|on ignore si|à l['’]étude|(?:à|reste à|restent à) (?:définir|déterminer|fixer|préciser|valider)|prévisionnel(?:le)?s?|pressentie?s?|en discussion|"
        r"(?:non|pas encore) (?:confirmée?s?|fixée?s?|arrêtée?s?|validée?s?|officielle?s?)|sauf (?:imprévus?|changements?|avis contraire|contretemps|contre-ordre|empêchement)|a priori|peut-être|il se peut que|"
        r"pourraient|devraient|selon (?:la météo|les conditions)|en fonction de la météo|si (?:besoin|nécessaire|le temps le permet|la neige|l['’]enneigement|suffisamment)|en attente de (?:confirmation|validation|l['’]accord)|"
        r"n['’]est pas exclue?|conditionnée?s? (?:à|au)|(?:n['’]est|reste) pas (?:encore )?(?:certaine?|sûre?|acquise?|clair)|reste à savoir si"
    ),
    former=cue(
        r"initialement(?: \w+){0,4}|(?:d['’]abord|un temps|primitivement|au départ) (?:prévu|fixé|annoncé|programmé)e?s?(?: \w+){0,3}|"
        r"au lieu du|prévue?s? (?:initialement|d['’]abord)(?: \w+){0,3}|devai(?:t|ent)(?: \w+){0,4}|"
        r"ét(?:ait|aient) (?:prévu|programmé|fixé|annoncé|convoqué|planifié)e?s?(?: \w+){0,3}|reportée?s? du|auparavant|aurait dû(?: \w+){0,4}|à l['’]origine(?: \w+){0,3}|"
        r"(?:décalé|déplacé|repoussé|avancé|différé|ajourné|postposé|transféré)e?s? du|remise?s? du|(?:en lieu et place|à la place) d[ue]|plutôt que(?: le)?|et non(?: pas)?(?: le| au| du| les)?|précédemment(?: \w+){0,3}|antérieurement(?: \w+){0,3}|"
        r"(?:avait|avaient) (?:d['’]abord |initialement )?été (?:prévu|programmé|fixé|annoncé|convoqué|planifié)e?s?(?: \w+){0,3}|ét(?:ait|aient) (?:d['’]abord |initialement )?censée?s?(?: \w+){0,4}|anciennement(?: \w+){0,2}|"
        r"(?:nous avions|on avait|avions) (?:d['’]abord |initialement )?(?:prévu|fixé|annoncé|programmé)(?: \w+){0,4}|(?:annoncée?s?|indiquée?s?|imprimée?s?) par erreur(?: \w+){0,2}"
    ),
    former_after=cue(
        r"(?:avait|était)(?: \w+)? (?:d['’]abord |initialement )?(?:été )?(?:retenue?|fixée?|prévue?|annoncée?|évoquée?)|ne convenait pas|"
        r"était la (?:première )?date|est (?:abandonnée?|caduque?)|n['’]a pas pu être tenue?|"
        r"(?:n['’](?:est|était)|ne sera) (?:plus|pas) (?:possible|retenue?|tenable|maintenue?|d['’]actualité)|(?:a été|a dû être) (?:écartée?|abandonnée?)|ne convient (?:pas|plus)|"
        r"s['’]est (?:révélée?|avérée?) impossible|posait problème|(?:initialement|précédemment|d['’]abord) (?:prévue?|annoncée?|fixée?|retenue?|communiquée?|indiquée?)"
    ),
    past=cue(r"était|a eu lieu|s['’]est|se sont|a été|ont été|avait|fut|furent|a (?:reçu|rencontré|visité|présidé)"),
    future=cue(
        r"sera|seront|aura|auront|se tiendra|tiendra|prochain|prochaine|doit|doivent|accueillera|se réunira|invite"
    ),
    history=cue(r"fondée?|créée?|depuis|née?|élue?|nommée?|adoptée?|publiée?|signée?|instituée?"),
    stamp=cue(
        r"publié|mis à jour|mise à jour|mise? en ligne|date de publication|diffusée?|actualisée?|paru(?:e|tion)?|consulté le|reçu en préfecture|affichée le|posté|rédigé|fait à|modifiée?|communiqué|le \w+ a (?:annoncé|déclaré)|affiché|dernière modification"
    ),
    hours=cue(
        r"(?:actionnaires )?inscrits? (?:en compte|au registre)|inscription (?:en compte|de leurs titres)(?: au \w+ jour ouvré)?|heures d['’]ouverture|horaires|(?<!s['’]est )ouvert|du (?:lundi|mardi) au (?:vendredi|samedi|jeudi)|accueil|permanence téléphonique|heures? d['’]accueil|jours ouvrables|standard|bureaux? ouverts?|guichets?|permanences? (?:du|des|de la|au) (?:local|bureau|secrétariat|siège|mairie)"
    ),
    arrive=cue(
        r"accueil|émargement|se présenter|rendez-vous|ouverture des portes|café|pause|apéritif|rassemblement|inscriptions? dès|communiqué|"
        r"ouverture (?:du site|de la salle|des (?:caisses|guichets)|de la billetterie)|embarquement|(?:remise|retrait) des dossards|échauffement|vestiaires?|"
        r"arrivée des (?:participants|invités|concurrents|équipes)|portes?|collation|briefing|contrôle (?:administratif|technique)"
    ),
    begins=cue(
        r"début|débute(?:ra|ront|nt)?|commence(?:ra|ront|nt)?|s['’]ouvr(?:e|ira)|sera ouverte?|départ|coup d['’]envoi|lever de rideau|à partir de|démarr(?:e|ent|era|eront|age)|s['’]ouvr(?:ent|iront)|top départ|premier départ|ouverture de la séance"
    ),
    ends=cue(
        r"fin|finit|finira|se termine(?:ra)?|s['’]achève(?:ra)?|se clôt|clôture|fermeture|s['’]arrête(?:ra)?|pren(?:d|dra) fin|jusqu['’]à|retour|levée de (?:la )?séance"
    ),
    beside=cue(
        r"conférence de presse|point (?:de )?presse|séance photo|(?:auto)?bus|(?:auto)?cars?|navettes?|train|bac|ferry|petit[- ]déjeuner|"
        r"déjeuner|dîner|souper|buffet|collation|cocktail|brunch|barbecue|verre d['’]accueil|tram(?:way)?|bateau|garderie|billetterie|caisses?|photocall|interviews?|vin d['’]honneur|verre de l['’]amitié|bureaux?|secrétariat|guichet|visite guidée"
    ),
    usual=cue(
        r"(?:les )?(?:séances|réunions|rencontres|cours|répétitions|projections|ateliers|conférences)\b[^.]{0,40}\b(?:à|dès|de)|à chaque fois|chaque séance|les séances (?:ont lieu|se tiennent|débutent|commencent)|sauf (?:mention|indication)|d['’]habitude"
    ),
    each=cue(
        r"chacune?|chaque (?:jour|fois)|à chaque fois|tous(?: les jours| deux)?|toutes(?: deux)?|les deux(?: jours)?|chaque"
    ),
    all_of_them=cue(r"les deux(?: \w+)?|tou(?:te)?s deux|toutes les (?:séances|réunions)|(?:chacune|elles|ils)"),
    first_of=cue(r"la première|le premier"),
    second_of=cue(r"la (?:seconde|deuxième)|le (?:second|deuxième)"),
    same_hour=cue(
        r"même heure|mêmes (?:heures?|horaires?)(?: et lieux?)?|même lieu,? (?:et )?(?:même )?heure|mêmes lieux? et (?:heures?|horaires?)|(?:heure|horaire)s?(?: et lieux?)? inchangée?s?|heure habituelle"
    ),
    same_day=cue(r"(?:le )?même (?:jour|soir)"),
    opened=cue(
        r"ouvert(?:e|es|s)?|débuté(?:e|es|s)?|commencé(?:e|es|s)?|entamé(?:e|es|s)?|démarré(?:e|es|s)?|inauguré(?:e|es|s)?|lancé(?:e|es|s)?"
    ),
    closed=cue(
        r"achevé(?:e|es|s)?|terminé(?:e|es|s)?|pris fin|clos(?:e|es)?|clôturé(?:e|es|s)?|bouclé(?:e|es|s)?|conclu(?:e|es|s)?|refermé(?:e|es|s)?|mis (?:fin|un terme)|fermé ses portes"
    ),
    began=cue(
        r"(?:a|ont|avait|avaient|s['’]était|s['’]est) (?:été )?(?:ouverte?s?|débuté|commencé)(?: le)?|débutée?s?(?: le)?|réunie?s? depuis|depuis"
    ),
    ended=cue(
        r"se termine(?:ra)?|s['’]achève(?:ra)?|prend(?:ra)? fin|s['’]est (?:achevé|terminé|conclu)e?|se sont (?:achevé|terminé)e?s|a pris fin|ont pris fin|à l['’]issue d[eu]|à la fin d[eu]|clôturée?s?|au dernier jour d[eu]"
    ),
    until=cue(
        r"jusqu['’](?:au|à)|au|(?:et )?repart(?:ira)?(?: le)?|se termine(?:ra|nt|ront)?(?: le)?|pren(?:d|nent|dra|dront) fin(?: le)?|s['’]achèv(?:e|ent|era)(?: le)?|pren(?:d|dra) fin(?: le)?|(?:sera|seront) clôturée?s?(?: le)?"
    ),
    shifts=cue(
        r"reportée?s?|report|déplacée?s?|avancée?s?|décalée?s?|repoussée?s?|différée?s?|ajournée?s?|reprogrammée?s?|déplace|reporte|remise?s?(?= aux?\b)|remettre|reporter|avancer|"
        r"postposée?s?|postposer|transférée?s?|ramenée?s?|anticipée?s?|recalée?s?|renvoyée?s?(?= (?:aux?|à)\b)|repousse(?:nt|r)?|décale(?:nt|r|ra)?|déplace[rz]|glisse(?:nt|ra|r)?(?= (?:aux?|à|vers|du|de)\b)|(?:passe|passent|passera)(?= (?:du|aux?)\b)"
    ),
    shifted_from=cue(r"du|de"),
    shifted_to=cue(r"aux?|à|en|pour|vers|(?<=[ée]s )les|(?<=[ée] )les"),
    set_for=cue(
        r"(?:prévue?s?|programmée?s?|convoquée?s?|fixée?s?|annoncée?s?|initialement)(?: initialement)?(?: pour| au| le| du)?|"
        r"devai(?:t|ent)(?: \w+){0,4}"
    ),
    but=cue(r"mais"),
    sooner=cue(r"avanc(?:ée?s?|er?|ent)|plus tôt"),
    negated=cue(r"(?:pas|plus|non)(?: lieu)?"),
    boiler=cue(
        r"mentions légales|lire aussi|abonnez|partager|cookies|tous droits réservés|plan du site|à lire|politique de confidentialité|données personnelles|suivez-nous|s['’]abonner|se désinscrire|se désabonner|"
        r"conditions générales|retour en haut|haut de page|sur le même sujet|lire la suite|articles? (?:liés?|similaires)|publicité|temps de lecture|crédits? photos?|rgpd|contactez-nous"
    ),
    anaphora=cue(
        r"(?:la|cette|le|ce|cet) (?:réunion|sommet|rencontre|conférence|séance|visite|exercice|atelier|spectacle|manifestation|assemblée|concert|év[éè]nement|fête|soirée|sortie|stage|tournoi|festival|salon|foire|brocante|vide-greniers?|colloque|cérémonie|animation|balade|randonnée|projection|représentation|audience|exposition|course)|l['’](?:év[éè]nement|assemblée|exercice|atelier|animation|exposition|audience)|elles?|ils?|(?:celle|celui)-ci"
    ),
    takes_up=cue(
        r"(?:ils?|elles?|celui-ci|celle-ci|cela) (?:(?:aura|auront|aurait|a eu) lieu|se (?:tiendr|dérouler)\w+|"
        r"(?:débuter|commencer|s['’]ouvrir)(?:a|ont|ait)|(?:sera|est|a été|serait) (?:prévue?|fixée?|programmée?|organisée?)|"
        r"(?:doit|devrait) (?:se tenir|avoir lieu|débuter|commencer|s['’]ouvrir))|"
        r"(?:la |les )?(?:nouvelles? )?dates? (?:est|sont|a été|ont été)|(?:le )?rendez-vous (?:est|a été)"
    ),
    we_meet=cue(
        r"nous (?:nous (?:réjouissons|retrouv|réuni|rencontr|verrons)\w*|accueill\w+|serons tous|vous attendons)|"
        r"(?:ravis?|ravies?|heureux|heureuses?|impatients?|impatientes?) (?:d['’]accueillir|de (?:vous )?(?:accueillir|recevoir|retrouver))|"
        r"(?:délégué|participant|invité|visiteur|membre|délégation)e?s (?:se (?:réuniront|retrouveront|rassembleront)|sont attendue?s|arriveront)"
    ),
    online=cue(
        r"en ligne|visioconférence|virtuelle?|zoom|teams|webinaire|hybride|à distance|en visio|visio|distanciel|par téléphone|jitsi|google meet|webex|skype|lien de connexion|en streaming|webconférence|téléconférence|audioconférence"
    ),
    captions=Captions(
        date=caption(
            r"période|dates?|jours?|quand|mois|(?:dates?|jours?)(?: et | ?/ ?)(?:heures?|horaires?|lieux?)|dates? de (?:(?:la |l['’])?(?:réunion|séance|rencontre|événement|assemblée|audience|manifestation)|tenue)|"
            r"date (?:prévue|retenue)|date\(s\)|quel jour"
        ),
        hours=caption(
            r"heures?|horaires?|début|fin|de|à|coup d['’]envoi|heures? de (?:début|fin|départ|passage|rendez-vous|la réunion)|début à|à partir de|créneaux?|plages? horaires?|heure locale|horaires? prévus?"
        ),
        place=caption(
            r"lieux?|où|salle|adresse|ville|commune|endroit|lieu de (?:la )?(?:réunion|rencontre|séance|rendez-vous|rdv|départ|manifestation)|points? de (?:rendez-vous|rencontre|départ)|localité|site|local|"
            r"stade|terrain|gymnase|pays|amphi(?:théâtre)?|église|clocher|où ça|où se retrouver"
        ),
        name=caption(
            r"quoi|événements?|invitation|titre|thème|sujet|objet|réunion|manifestation|activité|intitulé|film|spectacle|"
            r"adversaire|rencontre|séance|noms?|désignation|dossiers?|affaires?|nature|type|description|libellé|conférence|ateliers?|formation|match|épreuve|compétition|"
            r"célébration|audience|réunions|module|œuvre|pièce|concert|nom de l['’]événement|objet de la (?:réunion|séance)|titre de (?:la|l['’]) ?\w+"
        ),
        person=caption(
            r"qui|intervenant(?:e|s|es)?|orat(?:eur|rice)s?|conférenci(?:er|ère)s?|contact|organisat(?:eur|rice)s?|responsable|animat(?:eur|rice)s?|animée? par|présentée? par|présidente?|rapporteure?|format(?:eur|rice)s?|invitée?s?|célébrant|prédicateur|guide|juge|modérat(?:eur|rice)|enseignante?s?|"
            r"professeurs?|auteur(?:e|rice)?s?|artistes?|avocate?s?|arbitres?|direct(?:eur|rice)(?: de thèse)?"
        ),
        deadline=caption(
            r".*(?:date limite|clôture|échéance|dernier délai|délai).*|(?:[a-zà-ÿ]+ ){0,3}(?:au plus tard|avant le)"
        ),
        former=caption(
            r"(?:(?:date|heure) (?:initiale|précédente|prévue)|ancienne?|initiale?(?:ment)?|faux|erronée?|incorrecte?|avant|prévue?)(?: .*)?"
        ),
        current=caption(
            r"(?:nouvelle|nouveau|nouvel|juste|correcte?|rectifiée?|lire|désormais|après|reporté au)(?: .*)?"
        ),
        first=caption(
            r"du|de|début|commence(?: le)?|débute(?: le)?|(?:date|jour) (?:de|du|d['’]) ?(?:début|départ|ouverture|commencement)|premier jour|à partir du|dès le|ouverture"
        ),
        last=caption(
            r"au|à|fin|finit(?: le)?|se termine(?: le)?|jusqu['’](?:au|à)|(?:date|jour) (?:de|du) (?:fin|clôture|fermeture|retour)|dernier jour|fermeture"
        ),
        stamp=caption(
            r"publiée?|mise? en ligne|mise? à jour|publication|parution|compte[- ]rendu|procès-verbal|documents?|affichage|affichée?(?: le)?|convocations?|pv|délibérations?|relevé de décisions|"
            r"date de (?:la )?(?:publication|parution|convocation|mise en ligne|signature|dépôt|transmission)|date d['’]affichage|pièces jointes|annexes|télécharger|vidéo|replay"
        ),
        zone=caption(r"fuseau(?: horaire)?|heure locale"),
        deadlines=caption(r"dates (?:importantes|limites|clés).*|échéances.*|échéancier.*|calendrier des échéances"),
        agenda=caption(
            r"(?:l['’]|projet d['’])?ordre du jour.*|points? (?:à l['’]ordre du jour|à traiter|inscrits?).*|(?:sujets|affaires|questions) (?:abordée?s|à traiter|inscrite?s|à débattre).*|odj|tractanda"
        ),
        programme=caption(r"(?:.* )?(?:programme|déroulement|déroulé|emploi du temps|planning de la journée)(?: .*)?"),
        office=caption(
            r".*(?:heures d['’]ouverture|horaires d['’]ouverture|(?:heures|horaires) d['’]accueil|accueil du public|horaires? (?:du secrétariat|de la mairie|d['’]été|d['’]hiver)|pharmacies? de garde|déchett?eries?|"
            r"collecte des (?:déchets|ordures)|encombrants|jours fériés|fermetures?|tarifs|permanences?).*|"
            r"(?:[^.!?]{0,20} )?(?:coupures? (?:d['’](?:eau|électricité)|de (?:courant|gaz)|programmées?)|travaux (?:de voirie|routiers)|"
            r"délestages?)(?:[ ,:(][^.!?]{0,25})?"
        ),
        actions=caption(
            r"actions(?: à mener)?|tâches|à faire|relevé d['’]actions|plan d['’]actions?|suites à donner|qui fait quoi"
        ),
        parts=cue(
            r"accueil|pause|déjeuner|dîner|ouverture|clôture|sessions?|pause-café|allocutions?|plénière|tables? rondes?|"
            r"pause[- ]repas|mots? (?:de bienvenue|d['’]accueil)|discours|émargement|conclusions?|synthèse|questions[- ]réponses|cocktail|buffet|introduction"
        ),
        diary=cue(r"agendas?|calendrier|semaine|rendez-vous|sorties|dates|événements|manifestations|animations|saison"),
        week=caption(
            r"(?:l['’])?agenda(?: de la semaine| du jour)?|la semaine(?: à venir)?|prévisions|(?:les )?rendez-vous de la semaine|à venir|"
            r"cette semaine|la semaine prochaine|ce week-end|(?:l['’])?agenda (?:du mois|du week-end|hebdomadaire|prévisionnel)|à l['’]agenda|à suivre(?: cette semaine)?|semaine prochaine|temps forts"
        ),
        daybook=cue(
            r"agenda (?:du jour|de la journée|prévisionnel)|prévisions|rendez-vous du jour|à l['’]agenda|à suivre aujourd['’]hui|au programme aujourd['’]hui"
        ),
        roll=cue(
            r"rôle (?:des audiences|d['’]audience)|liste des audiences|agenda|audiences|messes|rendez-vous|rencontres|"
            r"feuille d['’]audience|affaires du jour|célébrations|offices|cultes|matchs|calendrier des (?:matchs|rencontres|messes)|horaires des messes"
        ),
        free=caption(
            r"(?:jour )?fériés?|vacances(?: (?:scolaires|d['’](?:été|hiver|automne)|de (?:printemps|noël|pâques|la toussaint)))?|"
            r"congés?(?: (?:annuels?|scolaires?))?|relâche|(?:semaine|jour) de relâche|pause (?:estivale|d['’]été|de noël|hivernale)|"
            r"fermeture (?:annuelle|estivale|de fin d['’]année)|pas (?:de|d['’]) ?(?:cours|séance|réunion|école|répétition|activité)s?|trêve(?: des confiseurs| estivale| hivernale| de noël)?|jour chômé|chômé|"
            r"vacances (?:judiciaires|parlementaires|universitaires|de février|de carnaval)|interruption (?:estivale|pédagogique)|(?:long )?(?:pont|week-end) de (?:l['’]ascension|la pentecôte|pâques)|"
            r"congés? de (?:noël|carnaval|détente|pâques|(?:la )?toussaint|printemps|automne)|journée pédagogique"
        ),
        over=caption(
            r"(?:les )?résultats.*|archives?.*|éditions (?:précédentes|passées|antérieures).*|articles plus anciens.*|(?:événements|séances|manifestations|rendez-vous) passée?s|historique|palmarès.*|retour sur .*|"
            r"rétrospective.*|comptes[- ]rendus.*|procès[- ]verbaux.*|saison (?:passée|dernière|précédente).*|les années précédentes.*|c['’]était .*"
        ),
    ),
    places=PlaceWords(
        locative=cue(
            r"(?:à la|à l['’]|au|aux|dans (?:la|le|les|l['’])|en|devant (?:la|le|l['’])|sur (?:la|le|l['’])|chez|à)"
        ),
        bare=words("à, en, chez"),
        held=re.compile(
            r"(?:aura|auront|a|ont)? ?(?:lieu|se tiendra|se tiendront|se déroulera|se réunira|réunira|organisée?|rendez-vous|tenue?)\W*$",
            re.IGNORECASE,
        ),
        held_after=re.compile(r"(?!)", re.IGNORECASE),
        stops=words(
            """et, le, les, pour, avec, par, qui, que, est, sera, sont, seront, dès, jusqu, après, avant, ou, où, sur, afin, se, ouvert, à, au, en, dans, entrée, gratuit"""
        ),
        inside=words("de, du, des, d, la, l, le, les, saint, sainte"),
        abstract=words(
            """partir, rentrée, article, conseil, statuer, occasion, cours, lieu, fin, début, moins, plus, tard, cas, vue, suite, raison, jour, matin, soir, midi, minuit, heure, heures, semaine, mois, année, an, ans
janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, printemps, été, automne, hiver, présence, tour, terme
sein, titre, total, ligne, visioconférence, français, anglais, direct, effet, compte, question, place, demande, initiative, sujet, courant, trimestre, première, deuxième
lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, prochaine, suivante, date, issue
cadre, collaboration, partenariat, honneur, mémoire, faveur, vertu, application, fonction, fonctions, attente, tête, dehors, général, particulier, moyenne, hausse, baisse, retard
avance, public, privé, personne, concertation, coopération, soutien, hommage, vigueur, marge, parallèle, conséquence, amont, aval, vente, panne, congé, vacances, famille, groupe
live, streaming, replay, visio, présentiel, distanciel, profit, bénéfice, complet, disposition, détriment, nom, niveau, propos, travers, moyen, gré, mieux, pied, vélo, voiture, huis
grève, motion, vote, eau, victimes, sort, enchères, repas, sens, projet, loi, plénière, séance, réunion, assemblée, concert, spectacle, déjeuner, dîner, souper, colloque, congrès, séminaire
sommet, tournoi, match, débat, conférence, cérémonie, fête, manifestation, rencontre, exception, avenir, futur, passé, quotidien, reste, programme, menu, calendrier, agenda, ensemble, entrée
anglais, allemand, espagnol, présent, urgence, cause, bref, résumé, savoir, outre, revanche, effet, fait, raison, principe, réalité, pratique, théorie, main, jeu, danger, charge"""
        ),
        there=cue(r"là-bas"),
    ),
    again=cue(
        r"(?:une )?nouvelle date|(?:une )?date ultérieure|ultérieurement|sera reprogrammée?|jusqu['’]à nouvel ordre|pour l['’]instant|(?:aux dates|à la date) prévues?|comme prévu"
    ),
    taken_up=cue(
        r"(?:elle|il|elles|ils|ce(?:tte|s)?|la (?:réunion|conférence|séance|rencontre|cérémonie)|le (?:colloque|lieu|sommet)|rendez-vous|l[ae] (?:\w+ )?(?:ci-dessus|susmentionnée?|précitée?))"
    ),
    theirs=cue(r"(?:tiennent|tiendront|auront) (?:la|le|les) leurs?"),
    meets_for=re.compile(
        r"(?<!\w)(?:pour(?: (?:participer|assister) (?:à|aux?))?)\s+(?:(?:la|le|une?|leur|l['’])\s*)?(?:[\w.-]{2,12}\s+)?$",
        re.IGNORECASE,
    ),
    on_day=cue(r"le"),
    ands=words("et"),
    in_turn=cue(r"respectivement"),
    all_times=cue(
        r"toutes les heures(?: (?:sont|indiquées|données|en|à))*(?: (?:l['’])?heure)?(?: (?:de|du))?|heures (?:en|indiquées en)(?: heure)?(?: de)?|fuseau horaire"
    ),
    bodies=words(
        """comité, commission, conseil, bureau, assemblée, association, club, société, syndicat, tribunal, cour, amicale, chorale, parlement, sénat
        collectif, directoire, gouvernement, jury, fanfare, harmonie, troupe, intersyndicale, copil, comité directeur, comité de pilotage, comité social et économique, comité d'entreprise
        bureau politique, commission paritaire, commission d'enquête, commission permanente, cour d'appel, cour de cassation, cour constitutionnelle, cour des comptes, cour suprême, cour d'assises
        tribunal administratif, tribunal judiciaire, tribunal correctionnel, tribunal de commerce, conseil de prud'hommes, conseil communal, conseil communautaire, conseil départemental
        conseil régional, conseil métropolitain, conseil de surveillance, conseil de quartier, conseil des ministres, conseil général, conseil national, conseil d'arrondissement
        conseil d'école, conseil de fabrique, conseil pastoral, conseil presbytéral, grand conseil, collège communal, collège échevinal, confrérie, haute autorité
        groupe de travail, conseil d'administration, conseil municipal"""
    ),
    houses=words(
        """université, école, institut, faculté, musée, médiathèque, bibliothèque, théâtre, église, paroisse, mairie, commune, ville
        préfecture, ministère, ambassade, fondation, fédération, sa, chambre, académie, orchestre, collège, lycée
        hôpital, clinique, cathédrale, abbaye, diocèse, doyenné, consulat, canton, métropole, communauté de communes, agglomération, archives, galerie
        conservatoire, laboratoire, entreprise, banque, mutuelle, caisse, radio, ligue, ong, sarl, sas, scop, chu, ccas, mjc, centre social, office de tourisme, rectorat"""
    ),
    remarks=caption(
        r"(?:autres|prochaines|nouvelles|toutes les) dates|dates suivantes|annulée?s?|reportée?s?|déplacée?s?|modifiée?s?|confirmée?s?|(?:à )?confirmer|inchangée?s?|initialement|en ligne|en visio(?:conférence)?|"
        r"toute la journée|buvette(?: et (?:petite )?restauration)?(?: sur place)?|(?:petite )?restauration(?: sur place)?|nouveau|nouvelle date|à|de|au|du|le|détails|lire la suite|ordre du jour|prochaine?(?: réunion)?|oui|non|note|rappel|invitation|annonce|à vos agendas|dates? à retenir|save the date|début|attention|complète?|(?:titre|sujet|lieu|thème|salle|intervenante?|programme|détails)\b.*(?:suivre|confirmer|préciser|définir|venir)|"
        r"supprimée?s?|suspendue?s?|ajournée?s?|décalée?s?|repoussée?s?|maintenue?s?|avancée?s?|à (?:définir|préciser|déterminer|venir|fixer|suivre)|provisoire|définitif|sous réserve(?: .{1,40})?|"
        r"(?:en )?(?:présentiel|distanciel|hybride|visio)|(?:à )?huis clos|gratuite?|entrée (?:libre|gratuite)(?: et gratuite)?|accès libre|sur (?:inscription|réservation|invitation)|ouverte? à tous|tout public|"
        r"places limitées|(?:plus que |encore |il reste )?(?:[0123456789]+|quelques|dernières?) places?(?: (?:restantes?|disponibles?))?|liste d['’]attente|en savoir plus|plus d['’]infos?(?:rmations)?|"
        r"(?:demi-)?journée(?: (?:complète|entière))?|matin|après-midi|soir|soirée|sans changement|idem|mêmes? (?:lieu|heure|salle|endroit|horaires?)|comme (?:prévu|d['’]habitude)|nouveauté|"
        r"(?:réservez|retenez|bloquez|notez) (?:la|cette|dès maintenant la) date|ne manquez pas|urgent|important|info|modification|changement(?: .{1,20})?|vidéo|replay|partager|imprimer|n\.n\."
    ),
    dividers=caption(
        r"(?:prochains?|autres|derniers) événements|événements (?:passés|à venir|similaires)|(?:prochaines|autres) (?:séances|dates)|séances passées|à voir aussi|voir aussi|quand|où|quoi|dates?|horaires?|lieu|ordre du jour|programme|agenda|actualités|contact|inscriptions?|événements|calendrier|présentation|sommaire|(?:informations?|infos?)(?: (?:pratiques?|utiles?|générales?))?|pratique|en bref|en un coup d['’]œil|date et (?:lieu|heure|horaires?)|quand et où|où et quand|à propos de (?:l['’]événement|la réunion)|description|accueil|chers? .*|chères? .*|bonjour.*|infos?|"
        r"prochainement|à venir|agenda complet|(?:tout|toute|voir) l['’](?:actualité|agenda)|nos (?:événements|activités|rendez-vous|dates)|détails?(?: de l['’]événement)?|informations complémentaires|en pratique|accès|plan d['’]accès|"
        r"comment venir|tarifs?|réservations?|billetterie|organisation|intervenants?|le programme|programme détaillé|au programme|résumé|communiqués?(?: de presse)?|presse|avis(?: public| à la population)?|annonces?|édito(?:rial)?|"
        r"le mot d[eu] .*|vie (?:municipale|associative|paroissiale|locale|communale)|brèves|rappel|merci|madame,? monsieur.*|mesdames,? (?:et )?messieurs.*|à noter|bon à savoir|objet|contexte|questions diverses|"
        r"pour (?:rappel|information|info|vous inscrire)|modalités.*|renseignements|liens utiles|documents?|pièces jointes|partager|menu|rechercher|suivez-nous|newsletter|dernières (?:actualités|nouvelles)|"
        r"les (?:rendez-vous|dates|événements)|(?:prochains?|tous les|vos) rendez-vous|derniers articles|à lire aussi|articles similaires|sur le même (?:thème|sujet)"
    ),
    publications=words(
        """infolettre, bulletin, lettre, gazette, agenda, actualités, programme, calendrier, événements, journal, feuille, feuillet, écho, échos
        magazine, mensuel, hebdo, flash, flash info, infos, newsletter, circulaire, communiqué, semainier, messager, blog, accueil, annonces
        bulletin municipal, bulletin paroissial, lettre d'information, feuille paroissiale, feuille d'annonces, procès-verbal, compte rendu, saison"""
    ),
    papers=words(
        """lieu, rôle, convocation, invitation, ordre du jour, avis, annonce, programme, tenue, date, dates, heure, horaires, rappel
        note, information, communiqué, faire-part, carton, affiche, préavis, détails, déroulement, organisation, préparation"""
    ),
    records=words(
        """procès-verbal, compte rendu, compte-rendu, rapport, bilan, approbation, relevé, relevé de décisions, pv, cr, synthèse, actes, conclusions
        résumé, enregistrement, transcription, comptes rendus, comptes-rendus, procès-verbaux, résultats, extrait, minutes, retour"""
    ),
    body_meeting="{} : réunion",
    deeds=(
        deed(
            "Entretien {whose} avec {said}",
            behind=r"s['’]entretien(?:t|dra|nent|dront)|se (?:réunira|réunit|concertera)|aura (?:un entretien|une (?:réunion|rencontre|entrevue)|des entretiens)|"
            r"(?:discut|dialogu|dîn|déjeun|échang)er(?:a|ont)",
            lead=r"avec",
        ),
        deed("Entretien {whose} avec {said}", behind=r"rencontrer(?:a|ont)|rencontre(?:nt)?"),
        deed(
            "Signature {of}",
            behind=r"sign(?:e|ent|era|eront)|paraph(?:e|ent|era|eront)",
            before=rf"{_BE} (?:signée?s?|paraphée?s?|conclue?s?)",
        ),
        deed(
            "Inauguration {of}",
            behind=r"inaugur(?:e|ent|era|eront|ons|erons)",
            before=rf"{_BE} inaugurée?s?",
        ),
        deed("Ouverture {of}", behind=r"ouvr(?:e|ent|ira|iront)", before=rf"{_BE} ouverte?s?"),
        deed("Dévoilement {of}", behind=r"dévoil(?:e|ent|era|eront)", before=rf"{_BE} dévoilée?s?"),
        deed("Lancement {of}", behind=r"lanc(?:e|ent|era|eront)", before=rf"{_BE} lancée?s?"),
        deed("Bénédiction {of}", behind=r"béni(?:t|ssent|ra|ront)", before=rf"{_BE} bénie?s?"),
        deed(
            "Présentation {of}",
            behind=r"présent(?:e|ent|era|eront|ons|erons)|dévoilera",
            before=rf"{_BE} (?:présentée?s?|exposée?s?)",
        ),
        deed(
            "Remise {of}",
            behind=r"remett(?:ra|ront|ent)|décerner(?:a|ont)",
            before=rf"{_BE} (?:remise?s?(?! (?:à|au|en)\b)|décernée?s?|attribuée?s?)",
        ),
        deed(
            "Projection {of}",
            behind=r"projett?e(?:nt|ra|ront|ons|rons)?|diffuser(?:a|ont)",
            before=rf"{_BE} (?:projetée?s?|diffusée?s?)",
        ),
        deed(
            "{it}",
            before=rf"{_BE} (?:rendue?s?|prononcée?s?|annoncée?s?|proclamée?s?|célébrée?s?|donnée?s?|dite|chantée?s?|jouée?s?|disputée?s?|servie?s?)",
        ),
        deed(
            "Examen {of}",
            before=rf"{_BE} (?:examinée?s?|étudiée?s?|discutée?s?|débattue?s?)",
        ),
        deed(
            "Vote {of}",
            behind=r"vot(?:e|ent|era|eront)|adopter(?:a|ont)",
            before=rf"{_BE} votée?s?|{_BE} (?:soumise?s? au vote|mise?s? aux voix|adoptée?s?)",
        ),
        deed(
            "Élection {of}", behind=r"éli(?:t|sent|ra|ront)|désigner(?:a|ont)", before=rf"{_BE} (?:élue?s?|désignée?s?)"
        ),
        deed("Visite {of}", behind=r"recevr(?:a|ont)|accueiller(?:a|ont)"),
        deed(
            "Audition {of}",
            behind=r"auditionn(?:e|ent|era|eront)|convoqu(?:e|ent|era|eront)|entend(?:ra|ront)",
            before=rf"{_BE} (?:entendue?s?|auditionnée?s?|interrogée?s?)",
        ),
        deed("Comparution {of}", before=r"comparaît(?:ra|ront)?|comparaissent"),
        deed("Procès {of}", behind=r"juger(?:a|ont)", before=rf"{_BE} jugée?s?"),
        deed("Prestation de serment {of}", before=r"prête(?:nt|ra|ront)? serment|prêter(?:a|ont) serment"),
        deed("Installation {of}", behind=r"installer(?:a|ont)", before=rf"{_BE} installée?s?"),
        deed("Investiture {of}", before=rf"{_BE} investie?s?"),
        deed("Intronisation {of}", before=rf"{_BE} intronisée?s?"),
        deed("Ordination {of}", behind=r"ordonner(?:a|ont)", before=rf"{_BE} ordonnée?s?"),
        deed("Baptême {of}", behind=r"baptiser(?:a|ont)", before=rf"{_BE} baptisée?s?"),
        deed("Hommage à {it}", behind=r"rend(?:ra|ront|ent)? hommage", lead=r"à|aux?", head="hommage"),
        deed(
            "Manifestation {of}",
            before=r"manifest(?:ent|era|eront)|descend(?:ent|ra|ront) dans la rue|battr(?:a|ont) le pavé",
        ),
        deed("Rassemblement {of}", before=r"se rassembl(?:ent|era|eront)"),
        deed("Défilé {of}", before=r"défil(?:ent|era|eront)"),
        deed("Obsèques {of}", before=rf"{_BE} (?:inhumée?s?|enterrée?s?|incinérée?s?|portée?s? en terre)"),
        deed("Tirage {of}", before=rf"{_BE} tirée?s? au sort"),
        deed("Vente aux enchères {of}", before=rf"{_BE} (?:mise?s? aux enchères|vendue?s? aux enchères)"),
        deed("Essai {of}", before=rf"{_BE} (?:testée?s?|essayée?s?)"),
        deed(
            "Démolition {of}",
            behind=r"démolir(?:a|ont)|dynamiter(?:a|ont)",
            before=rf"{_BE} (?:démolie?s?|dynamitée?s?|abattue?s?)",
        ),
        deed("Plantation {of}", behind=r"plant(?:ent|era|eront|ons|erons)", before=rf"{_BE} plantée?s?"),
        deed(
            "Grève {of}",
            before=r"(?:sera|seront|est|sont|se mett\w+) en grève|(?:fait|font|fera|feront) grève|débray(?:e|ent|era|eront)|cess(?:e|ent|era|eront) le travail",
        ),
        deed(
            "{it}",
            behind=r"chant(?:e|ent|era|eront)|jou(?:e|ent|era|eront)|interprét\w+|donn(?:e|ent|era|eront)(?= (?:un|une|son|sa|leur|le|la) )",
        ),
        deed(
            "{it}",
            behind=r"(?:co-?)?organis(?:e|ent|era|eront|ons|erons)|accueill(?:e|ent|ons)|propos(?:e|ent|era|eront|ons|erons)|tien(?:t|nent|dra|dront)|"
            r"met(?:tra|tent|tront)? sur pied|maintien(?:t|nent|dra|dront)|prévoi(?:t|ent)(?= (?:un|une|des) )|programm(?:ent|era|eront)|présid(?:e|ent|era|eront)(?= (?:la|le|les|une?) | l['’])|"
            r"(?:a|ont|avons) (?:dû |décidé d['’e] ?|été contraint(?:e|s|es)? d['’e] ?)?(?:annul|report|repouss|décal|avanc|programm|maint|ajourn|différ)(?:é|er|enu|enir)|"
            r"(?:devons|doit|doivent) (?:annuler|reporter|repousser|décaler|avancer|ajourner)|annul(?:e|ent|ons)|report(?:e|ent|ons)|repouss(?:e|ent)|ajourn(?:e|ent)",
        ),
        deed(
            "{it}",
            behind=r"(?:(?:aura|auront) (?:également |aussi |bien )?lieu|se (?:tien(?:t|dra|dront|nent)|déroul(?:e|ent|era|eront))|"
            r"(?:est|sont|sera|seront) (?:prévue?s?|organisée?s?|programmée?s?))(?= (?:une?|la|des|son|sa|notre|leur) | l['’]| les? (?!\d|lun|mar|mer|jeu|ven|sam|dim|soir|matin|même|prem|jour|mois|lend|week))",
        ),
        deed(
            "{it}",
            behind=r"fêt(?:e|ent|era|eront|ons)|célèbr(?:e|ent|era)|célébrer(?:a|ont)|commémor(?:e|ent|era|eront)",
        ),
        deed(
            "{it}",
            behind=r"participer?(?:a|ont|nt)?|assister?(?:a|ont|nt)?|invite(?:nt)? (?:\w+ ){0,3}|invitons (?:\w+ ){0,3}|convi(?:e|ent|ons) (?:\w+ ){0,3}|prend(?:ra|ront)? part|prennent part|invitée?s?|convié(?:e|s|es)?|conviée?s?|venez(?: nombreux| tous)*|rendez-vous|sommes invités",
            lead=r"à(?! (?:\d|partir|venir|participer|assister|se|vous|nous|l['’]occasion))|aux?",
        ),
        deed("{it}", behind=r"il y (?:a|aura)|ne (?:manquez|ratez) pas|nous aurons|on aura"),
        deed(
            "Conférence sur {it}",
            behind=r"parl(?:e|era|eront)|donner(?:a|ont) une (?:conférence|causerie)|interviendr(?:a|ont)",
            lead=r"de|du|des|sur",
        ),
        deed("Sortie : {it}", behind=r"(?:ira|iront|irons|va|vont|allons|partent|part) ", lead=r"au|à|aux"),
    ),
    acts=(
        Act(
            cue(
                r"nous nous (?:réuniss?ons|réunirons|retrouv(?:er)?ons|rencontr(?:er)?ons|v(?:oy|err)ons|rassembl(?:er)?ons)|on se (?:retrouve|réunit|voit|donne rendez-vous)|nous nous donnons rendez-vous"
            ),
            "Réunion",
            "réunion",
        ),
        Act(
            cue(
                r"se réunit|se réunira|se réuniront|se réunissent|s['’](?:est|sont) ajournée?s?|(?:est|sont) convoquée?s?|a levé la séance[^.,;:]{0,30} et (?:reprendra (?:ses travaux|la séance)|se réunira)|se retrouve(?:nt|ra|ront)?|siège|siégera|repren(?:d|dra|nent|dront) (?:ses|leurs) (?:travaux|séances)|débattra|examinera|auditionnera|"
                r"débattront|examineront|auditionneront|siégeront|siègent|délibér(?:era|eront)|discuter(?:a|ont)|étudier(?:a|ont)|se pencher(?:a|ont)|planchera|tien(?:t|nent|dra|dront) (?:séance|conseil|session)|"
                r"(?:sera|seront) (?:réunie?s?|convoquée?s?)|fer(?:a|ont) (?:sa|leur) rentrée|se rassembl(?:e|ent|era|eront)|se rever(?:ra|ront)|(?:sera|seront|est|sont) (?:de nouveau )?en session"
            ),
            "{who} : réunion",
            "réunion",
        ),
        Act(cue(r"visitera|visiteront"), "Visite {of} à {what}", "visite", travels=True),
        Act(
            cue(
                r"se rend(?:ra|ent|ront)?|(?:effectuera|effectue|fera|entamera|entame|poursuivra) (?:une (?:visite|tournée|mission)|un (?:voyage|déplacement))(?: [\w-]+){0,3}?|(?:est|sera|seront|sont) en (?:visite|déplacement|mission|voyage|tournée)(?: [\w-]+){0,2}?|se déplacer(?:a|ont)|atterrir(?:a|ont)|(?:arrive|sera|partira)(?:nt)?|(?<!prend )(?<!prendra )(?<!prendront )(?<!prennent )(?<!prendre )part|arriver(?:a|ont)|seront|partent|s['’]envole(?:ra)?"
            ),
            "Visite {of} {to} {what}",
            "visite",
            cue(r"à|en|au|aux|pour|dans"),
            travels=True,
        ),
        Act(
            cue(r"(?:fera|fait|feront|font) (?:escale|relâche)|accoster(?:a|ont)|mouiller(?:a|ont)|relâcher(?:a|ont)"),
            "Escale {of} {to} {what}",
            "escale",
            cue(r"à|au|en"),
        ),
        Act(
            cue(
                r"(?:sera|seront) (?:officiellement )?(?P<done>ouverte?s?|inaugurée?s?|bénie?s?|dévoilée?s?|remise?s?|signée?s?|projetée?s?|célébrée?s?|tirée?s? au sort|installée?s?|investie?s?|intronisée?s?|ordonnée?s?|couronnée?s?|lancée?s?|baptisée?s?|jugée?s?|inhumée?s?|présentée?s?|plantée?s?|"
                r"décernée?s?|entendue?s?|consacrée?s?|mise?s? à l['’]eau|mise?s? aux enchères)"
            ),
            "{who} : {done}",
            "",
        ),
        Act(
            cue(r"(?:est|sont|était) attendue?s? (?:à|en|au|aux)"),
            "Visite {of} à {what}",
            "visite",
            travels=True,
        ),
        Act(
            cue(
                r"(?:affronte|affrontera|affronteront|affrontent|reçoit|recevra|rencontre|rencontrera|joue(?:ra|ront|nt)? (?:contre|face à)|défiera|sera opposée? à|se mesurera à)"
            ),
            "{who} – {what}",
            "match",
        ),
        Act(cue(r"(?:inaugurera|inaugure|dévoilera)"), "Inauguration : {what}", "inauguration"),
    ),
    verbs=cue(
        r"est|sont|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|fera|feront|\w{3,}(?:era|eront|ait|aient)|"
        r"(?:(?:re|par|inter|sur|con|sou|dé)?v|(?:re|main|con|ob|sou|dé)?t)iend(?:ra|ront)|(?:re|ap|com|sur|entre)?prend(?:ra|ront)|"
        r"(?:desc|r|ent|att|rép|ét|susp|déf|v|dét)end(?:ra|ront)|répond(?:ra|ront)|(?:recev|dev|pour|ver|vaud|faud|voud|accour|parcour)(?:ra|ront)|ira|iront|(?:part|repart|sort|serv|ouvr|rouvr|offr|"
        r"découvr|réun|fin|réuss|accompl|bén|rempl|fourn|chois|applaud|retent|about|réfléch|réag|surg|bât|investi)(?:ira|iront)|(?:met|remet|admet|transmet|promet|soumet|permet|"
        r"débat|combat|abat)t(?:ra|ront)|(?:suiv|poursuiv|viv|inscri|écri|décri|condui|produi|introdui|di|inclu|exclu|conclu)(?:ra|ront)|"
        r"(?:compa|pa|dispa|appa)raît(?:ra|ront)?|fut|furent|eut|eurent|fit|firent|mit|prit|prirent|tint|tinrent|vint|vinrent|dut|reçut|connut|"
        r"ouvre|ouvrent|ferme|ferment|rouvre|rend|rendent|remet|remettent|revient|reviennent|vient|viennent|intervient|interviennent|arrive|arrivent|"
        r"reprend|reprennent|prennent|partent|sort|sortent|examine|examinent|adopte|adoptent|décide|décident|rappelle|rappellent|informe|informent|"
        r"poursuit|poursuivent|rassemble|rassemblent|attire|attirent|marque|marquent|permet|permettent|comporte|comportent|comprend|comprennent|inclut|nécessite|"
        r"coïncide|coïncident|précède|succède|suit|suivent|clôturent|achève|achèvent|termine|terminent|finissent|durent|lance|lancent|inaugure|inaugurent|"
        r"présentent|offrent|donne|donnent|joue|jouent|chantent|devient|deviennent|demeure|veut|veulent|souhaite|souhaitent|appelle|appellent|demandent|"
        r"dit|disent|indique|indiquent|précise|précisent|déclare|affirme|confirme|confirment|attend|attendent|prévoit|prévoient|envisage|envisagent|"
        r"vise|visent|annule|annulent|repousse|repoussent|ajourne|décale|décalent|siègent|votent|figure|figurent|tombe|tombent|suspend|suspendent|"
        r"déplacée?s?|décalée?s?|ajournée?s?|suspendue?s?|supprimée?s?|retardée?s?|avancée?s?|programmée?s?|convoquée?s?|organisée?s?|postposée?s?|"
        r"déprogrammée?s?|débute|débutent|commence|commencent|"
        r"accueill(?:e|ent)|organis(?:e|ent|ons)|invit(?:e|ent)|convoqu(?:e|ent)|célèbr(?:e|ent)|reçoi(?:t|vent)|proposent|reste|restent|réunit|réunissent|tient|tiennent|déroule|déroulent|part|démarre|démarrent|finit|dure|prend|passe|change|n'?a|doit|doivent|peut|peuvent|pourra|pourront|devra|devront|va|vont|fait|propose|"
        r"annonce|annonçait|aurait|prévue?s?|annulée?s?|reportée?s?|repoussée?s?|fixée?s?|maintenue?s?|annoncée?s?"
    ),
    otherwise=cue(
        r"en (?:pourparlers|négociations?|discussions?)|au cours d[eu]s?|en cours|cours d['’]eau|(?:sa|leur|ma|notre) retraite|(?:à|de|en) (?:la )?retraite|conseil(?:s)? (?:pratiques|utiles)|en marche|"
        r"cours (?:de la bourse|du (?:change|pétrole|cacao|café|jour|soir)|des (?:matières|actions)|moyen|de l['’](?:or|euro|action))|séance tenante|marchés? (?:publics?|du travail|de l['’]emploi|intérieur|unique|immobilier|financiers?|couvert)|"
        r"visite médicale|(?:cartes?|droit) de visite|entretien (?:des|du|routier|d['’]embauche)|marche (?:arrière|à suivre)|coupes? (?:budgétaires?|de cheveux|claires)|tours? de (?:table|vis|contrôle)|points? de vue|"
        r"à la rencontre|formations? (?:politiques?|initiale|continue)|(?:première|deuxième|seconde|troisième|nouvelle) lecture|votes? (?:blancs?|nuls?|par correspondance|à main levée)|comité des fêtes|salle des fêtes|jours? de fête|"
        r"exercice (?:comptable|budgétaire|fiscal|clos|écoulé|\d{4})|bourses? (?:d['’]études?|de thèse|du travail|de paris)|sorties? de (?:secours|crise|route)|remises? en (?:question|cause|état|liberté)|procès-verbal|"
        r"cour d['’]assises|mission(?:s)? locales?|conseil en |salon de coiffure|salons? (?:de thé|privés)"
    ),
    proper=words(
        "jour, fête, nuit, semaine, sortie, matinée, après-midi, week-end, weekend, quinzaine, départ, arrivée, foulées, estivales, médiévales, musicales, automnales, hivernales, nocturnes, printemps, dimanche, samedi"
    ),
    cues=Cues(
        deeds=DeedCues(
            met=words(
                """ministre, ministres, président, présidente, présidents, ambassadeur, ambassadrice, chancelier, commissaire, roi, reine, prince, pape, gouverneur, maire, homologue, homologues, représentant, représentants, envoyé, délégation, dirigeants, secrétaire"""
            ),
            owns=words("le, la, les, leur, leurs, ses, nos, notre, votre, vos, cette, cet, des"),
            passed=words(
                "vous, nous, aussi, également, tous, toutes, cordialement, ensemble, officiellement, solennellement, nombreux, le public, les habitants, public, ensuite, à nouveau"
            ),
            other=words("se, s', s’, si, ne, pas, non"),
            never=words(
                "portes, présidence, siège, rôle, titre, droit, avis, compte, tête, parole, place, part, il, elle, ils, elles, lui, y, en, que, qui, ce, cela, plus, rien, demain, aujourd'hui, partir, place, part"
            ),
        ),
        speakers=SpeakerCues(
            noun="conférenci(?:er|ère)|intervenante?|orat(?:eur|rice)",
            is_="(?:sera|est)",
            verb="parlera|interviendra|prendra la parole|(?:donnera|fera) une (?:conférence|causerie)",
            before="au|à|à la|devant|du|de|le|la|l['’]|chez",
            ends="sur|qui|de la|au|à|devant|du|des|pour|le|avec",
            talk="Conférence",
            series=r"séminaires?|colloques?|exposés|conférences",
            talk_by="conférence de {}",
        ),
        topics=TopicCues(
            before=r"(?:nous )?(?:vous )?(?:informons|rappelons|signalons) que|veuillez noter que|il est rappelé que|"
            r"(?:la )?(?:nouvelle |prochaine )?date (?:de la|du|de l['’]|des)",
            nothing=r"(?:(?:nouvelle|seule|bonne|vraie|première|ancienne|prochaine) )?(?:date|heure)(?: (?:exacte|prévue|initiale|retenue|correcte|proposée|définitive|de report|de remplacement))?|mise à jour|rectificatif|erratum|changement(?: de (?:date|lieu|programme))?",
            link=r"(?:n['’])?(?:sera|seront|est|sont|était|étaient|a|ont|aura|auront|avait|avaient|serait|seraient)|devait|devaient|devrait|devraient|doit|doivent|pourrait|pourraient|va|vont|être|été|pas|plus|"
            r"donc|aussi|finalement|bien|toujours|ne|quant à (?:lui|elle)|se|s['’]|y|initialement|désormais|normalement|officiellement|également|enfin|ainsi|exceptionnellement|traditionnellement|définitivement|provisoirement|d['’]abord",
            told=r"célébrée?s?|fêtée?s?|(?:avoir )?lieu|tiendra|tient|tiendront|déroule(?:ra)?|débute(?:ra)?|commence(?:ra)?|reportée?s?|annulée?s?|"
            r"maintenue?s?|avancée?s?|déplacée?s?|décalée?s?|prévue?s?|fixée?s?|programmée?s?|attendue?s?|courue?s?|partira|"
            r"ouvre|ouvrira|reste|passe|démarre(?:ra)?|reprend(?:ra)?|suspendue?s?|repoussée?s?|tenir|dérouler|organisée?s?|dérouleront|débutent|débuteront|commenceront|commencent|reprendront|reprennent|ouvrent|ouvriront|s['’]ouvre|démarrent|démarreront|reviendra|se joue|jouera|disputera|poursuivra|poursuit|interviendra|s['’]achève|s['’]achèvera|terminera|postposée?s?|déprogrammée?s?|retardée?s?|convoquée?s?|agendée?s?|planifiée?s?|ajournée?s?|différée?s?|anticipée?s?|donnée?s?|jouée?s?|disputée?s?|rouvrira|tombe(?:ra)?|arrivera|revient|de retour|supprimée?s?|envisagée?s?|confirmée?s?(?= pour)",
            copula=r"est|sont|sera|seront|était|serait|c['’]est",
            opens=r"et|mais|ou|donc|puis|aussi|alors|attention|rappel|enfin|or|quant",
            relative=r",?\s(?:qui|que|qu['’]|dont|où)",
            pronouns=words(
                """cela, ça, ce, c'est, il, elle, ils, elles, on, nous, vous, je, tout, rien, ceux, celui, celle, tous, ici, là, merci, si, après, avant, aucun, aucune, en"""
            ),
        ),
        names=NameCues(
            of_a_brand=r"(?:[Oo]rganisateurs?|[Ee]xposants?|[Vv]isiteurs?|[Bb]illets?|[Bb]illetterie|[Éé]ditions?|[Ii]nscriptions?|[Ss]tands?)"
            r" (?:de la|du|de|à|au|pour)(?: la| le)?",
            articles=r"la|le",
            becomes=r"(?:(?:n['’])?aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|se tient|revient|reviendra|ouvrira ses portes|ouvre ses portes|fermera ses portes|"
            r"(?:est|a été|sera|sont|ont été|seront) (?:annulée?s?|reportée?s?|décalée?s?|repoussée?s?|maintenue?s?|organisée?s?|de retour)|fait son retour|fera son retour|(?:est|sera) (?:prévue?|programmée?))",
            does=r"est|sera|a|aura|revient|reviendra|ouvre|ouvrira|débute|débutera|commence|commencera|réunit|réunira|accueille|accueillera|propose|proposera|rassemble|rassemblera|attire|célèbre|fête|promet|se poursuit",
            describes_behind=r"plus (?:grande?|importante?|ancienne?|vaste)s?",
            describes=r"plus (?:grande?|gros(?:se)?|importante?|ancienne?|vaste|vieille|vieux|célèbre|prestigieu(?:x|se)|belle|beau|longue?)s?|premi(?:er|ère)|principale?|meilleure?|seule?|traditionnel(?:le)?|incontournable",
            of_night=words("de, du, des"),
            leads=words("à, en"),
            pairs=words("et"),
            following=r"prochaine?",
            following_behind=r"suivante?",
            held=r"aura lieu|se tiendra|reportée?|annulée?",
            subject=r"le|la|La|Le|Les|les",
            rooms=words("salle, palais, centre, pavillon, auditorium"),
            between=r"entre",
            found_at=r"(?:[Rr]etrouvez|[Rr]encontrez|[Vv]enez nous voir)(?:-nous)? (?:à|au|sur)",
            attended=r"lors d[eu]s?|pendant|durant|au cours d[eu]|à l['’]occasion d[eu]",
            number=r"n[°º]|no\.",
            indefinite=words("un, une, deux, trois"),
            ties=words("de, du, la, le"),
            holds=r"(?:tient|tiendra|tiennent|tiendront|organise|organisera|organisent|organiseront|convoque|convoquera|donne|donnera|propose|proposera|prévoit|programme)\s+une?",
            own=r"(?<!à )(?:leurs?|son)|sa|ses",  # "à son tour" is no possession
        ),
        links=LinkCues(
            meet_again=r"se (?:réunir|retrouver|revoir)(?:ont)? (?:à nouveau|de nouveau|une nouvelle fois)|se reverront",
            people_meet=r"se sont (?:réuni|retrouvé|rencontré)e?s|se réunissent|se réuniront|se retrouvent|se retrouveront|s['’]est réunie?|"
            r"(?:est|sont) attendue?s",
            names_it=r"c['’](?:est|était) (?:la|le)|il s['’]agi(?:t|ssait) (?:de la|du)",
            to_come=r"sera|seront|aura|auront|se tiendra|doit|doivent|ouvrira|réunira",
            beside=r"en marge|parallèlement|en parallèle|outre|conjointement (?:à|avec)|dans le cadre|à l['’]occasion",
            beside_it=r"en marge|en parallèle|parallèlement|également|aussi|simultanément|en même temps|pour la première fois",
            held=r"(?:s['’]est|se sont) tenue?s?|se (?:tiendra|tient|tiendront)|a(?:ura)? (?:également |aussi )?(?:eu )?lieu|a été (?:organisé|tenu)e?|sera organisée?|"
            r"s['’]est (?:déroulé|réuni)e?|se (?:déroulera|réunira)|a tenu|ont tenu|tiendra|tiendront|ont participé|a participé",
            reason=r"en raison|à cause|du fait|compte tenu|coïncid(?:e|ant|er) avec|tomb(?:e|ant) le jour",
            along=r"avec|par",
            there=r"lors|au cours|durant|pendant|en marge|à l['’]occasion",
            holding=r"se réunit|se réunira|aura lieu",
            around=r"après|avant",
            relative=r"qui|que|dont|où|lors de laquelle|lors duquel|au cours de laquelle|au cours duquel",
            lead=r"le|du",
            behind=r"la|le",
            joins=r"et|ainsi que",
            joined=r"et|le|la",
            again=r"à|au|aux|de|des|du|pour",
        ),
        states=StateCues(
            open_days=r"(?:dates?|calendrier|échéancier|planning|programme des (?:séances|réunions|audiences))(?: \w+){0,2} (?:provisoires?|prévisionnel(?:le)?s?|indicatif|indicatives?|proposée?s?|envisagée?s?|à confirmer|réservée?s?|sous réserve)|"
            r"(?:projet|avant-projet|proposition) de (?:calendrier|dates|planning|échéancier)|dates? (?:de réserve|à réserver)|(?<![^\n])sous réserve de confirmation",
            of_the_day=r"(?:(?:la|les|cette|ces|toutes les) )?dates?(?: (?:est|sont|encore|reste|restent))*\s+",
            settled_days=r"(?:dates?|calendrier) (?:confirmée?s?|définiti(?:f|ves?))",
            bound=r"ouvr\w+|début\w*|commence\w*|achèv\w+|achev\w+|termin\w+|clôtur\w+|inaugur\w+",
            one_day=r"un jour",
            one_week=r"une semaine",
            than_planned=r"qu(?:e|['’]) ?(?:initialement )?(?:prévue?s?|annoncée?s?|programmée?s?|prévu initialement)",
            later_by=r"plus tard",
            sooner_by=r"plus tôt",
            forward=r"avanc(?:e|é|ée|és|ées|er)|anticip\w+",
            by_length=r"(?:de|d['’])",
            behind_length=r"à|au|aux|du|en|pour|suite|et|à cause|afin|car",
            changes=r"changements?|modifications?|modifiée?s?|reports?|reportée?s?|décalée?s?|nouvelles? dates?|rectificatif",
            a_date=r"(?:nouvelle |bonne )?date",
            same_time=r"(?:à la |aux )?(?:même heure|mêmes? horaires?|heure inchangée|horaires? inchangés?)",
            now_on=r"le|du|au|pour",
            corrects=r"(?:c['’]est (?:faux|inexact|une erreur)|c['’]était (?:faux|une erreur))[\s:;,.–-]*(?:(?:il|elle|l['’]événement) (?:a lieu|aura lieu|se tient|se tiendra|est|sera)(?: bien)?)?|"
            r"la (?:bonne date|date (?:correcte|exacte)) est|il (?:fallait|faut) lire",
            open_noun=r"(?:[\w'’]+ )?possibles?",
            noun_open=r"possibles?|provisoires?|proposée?s?|envisagée?s?",
            open_beside=r"à confirmer|sous réserve|en principe",
            deed=r"(?:devrai(?:en)?t|pourrai(?:en)?t) (?:(?:également|aussi|donc|ensuite) )*"
            r"(?!(?:se |s['’]|être |y |en )?(?:tenir|avoir|tenue?s?|ouvrir|ouverte?s?|débuter|commencer|organisée?s?|lancée?s?|inaugurée?s?|réunir|dérouler|"
            r"rendre|accueillir|recevoir|reçue?s?|visiter|reprendre|arriver|durer|siéger|retrouver|rencontrer|célébrée?s?|reportée?s?|déplacée?s?|"
            r"suivre|venir|partir|faire|effectuer|participer|assister|intervenir|coïncider|être)\b)[^\W\d_]",
            condition=r"en cas d['’e]|dément(?:i|ent|ie)?|rumeurs?|s['’]ils?|si (?:le|la|les|l['’]|moins)",
            status=r"statut|état|remarques?|observations?|commentaires?",
            the_date=r"(?:la|cette|les|ces) dates?",
            now=r"désormais|maintenant|nouvelle date",
            usually=r"(?:d['’]habitude|habituellement|d['’]ordinaire|normalement|traditionnellement)(?: (?:fixée?s?|organisée?s?|prévue?s?))?(?: en| le| au| fin)?",
            replaced=r"remplacée?s? par|(?:il (?:faut|fallait) )?lire",
            on_again=r"(?:aura|auront|est|sera|se tiendra|se tiendront|se réunira|désormais)(?: lieu| maintenant)?(?: le| du| au| en)?",
            held=r"se (?:tiendra|tiendront|déroulera|réunira|réuniront)|(?:aura|auront) lieu|débutera|commencera|s['’]ouvrira|accueillera",
            after_that=r"après",
            notice=r"avis|information|communiqué|important|de|d['’]|la|réunion|séance",
            put_off_in=r"en|au|fin|début|en (?:début|fin) d['’]",
            after_all=r"finalement|en définitive|plutôt|dès|déjà",
            open_ended=r"sine die|jusqu['’]à nouvel ordre",
            open_parts=r"titre|sujet|heure|lieu|salle|intervenant|programme|ordre du jour",
            none=r"(?:il n['’]y (?:a|aura) )?pas (?:de|d['’])|aucune?",
            day_lead=r"le ",
            negation=r"pas|pourrai(?:en)?t(?: encore)?(?: être)?",
            adjective=r"la|le",
            noun=r"annulation|report|ajournement|nouvelles? dates?",
            final=r"annul",
            formerly=r"initialement",
            moved=r"reportée?s?|glisse(?:nt|ra)?|remise?s?|renvoyée?s?|décalée?s?|repoussée?s?|postposée?s?|différée?s?|ajournée?s?|déplacée?s?|avancée?s?|reprogrammée?s?|transférée?s?",
            moved_to=r"aux?|à|vers|les",
        ),
        lengths=LengthCues(
            lasts=r"dure|dur(?:ent|era|eront|er|ée|ant)|prévoir|prévoyez|compter|comptez",
            about=r"environ|de|d['’]environ|près de|pendant|est de|à peu près",
            opens=r"(?:la )?durée|dure|durera|prévoir|prévoyez|compter|comptez",
            behind=r"chacune?|par (?:séance|session|réunion|rencontre|atelier)|chaque",
            each=r"durent|chacune?|chaque|toutes? les|tous les|les deux|par|elles|ils",
            more=r"plus|suivie?s? (?:de|d['’])|puis",
        ),
        roles=RoleCues(
            dates_of=r"(?:les )?dates (?:de|du|des)",
            in_year=r"en",
            lasts=r"dure(?:ra|nt|ront)?|s['’]étale(?:ra)?|se poursuivra|siégera",
            unchanged=r"inchangée?s?|maintenue?s?|sans changement|pas de changement|comme prévu",
            wrote=r"dit|a dit|écrit|a écrit|a commenté|a répondu",
            except_on=r"sauf|excepté|hormis|à l['’]exception",
            said=r"(?:a|ont) (?:reporté|repoussé|ajourné|annulé|renvoyé|différé|déclaré|annoncé|indiqué|précisé|affirmé|confirmé|fait savoir|expliqué|rapporté|appris)|lettre du|communiqué(?: publié)?|"
            r"annonçai(?:t|ent)|indiquai(?:t|ent)|selon \w+",
            said_beside=r"tôt|également|ce|dans un communiqué|à la presse|aux journalistes",
            said_behind=r"(?:a|ont) (?:déclaré|annoncé|indiqué|précisé|affirmé|confirmé|fait savoir)",
            said_on=r"le",
            was_set=r"devai(?:t|ent)",
            reports=r"(?:a|ont) (?:déclaré|annoncé|indiqué|précisé|affirmé|ajouté|expliqué) qu['’e]|selon",
            since=r"depuis",
            since_then=r"depuis",
            stamp_label=r"publié",
            update_label=r"mise à jour|màj|actualisation|rectificatif|modifié",
            was=r"au lieu du?|ancienne?(?= ?:)|avant(?= ?:)|(?:initialement|précédemment|auparavant)(?: (?:prévue?s?|annoncée?s?|fixée?s?|programmée?s?))?|reportée? du",
            was_on=r"le",
        ),
        asides=AsideCues(
            shut=r"(?:fermée?s?|fermeture(?: annuelle)?|suspendue?s?|ne siège(?:ra|ront)? pas)(?: au public)?(?: du| le| les| de| à partir du)?",
            shut_behind=r" ?[-–—:,]? ?(?:(?:le |la |les |l['’])?(?:bureaux?|mairie|école|bibliothèque|musée|secrétariat|magasin|service) )?(?:(?:est|sera|sont|seront) )?(?:fermée?s?|fermeture)",
            in_force=r"(?:(?:entrer?(?:a|ont)?|entrent) en vigueur|pren(?:d|dra|nent) effet|qui tombe(?: cette année)?)(?: le)?",
            example=r"par exemple|p\. ?ex\.|(?:un )?exemples?(?: de [^.:\n]{1,30})?(?= ?:)",
        ),
        lists=ListCues(
            after=r"après|depuis",
            nothing=r"pas de (?:séance|réunion|cours|répétition)",
            off=r"annul|report[ée]",
        ),
        sittings=SittingCues(
            days=r"(?:dates|calendrier)(?: des)?(?: (?:réunions|séances))?(?: d[ue])?|(?:prochaines |futures )?(?:réunions|séances)(?: d[ue])?|dates|du|pour|le",
            on=r"du|le|au",
            at=r"à|dès",
            paper=r"ordre du jour|convocation",
            record=r"compte[ -]rendu|procès-verbal|relevé de (?:décisions|conclusions)|PV",
            stage=r"\(?(?:projet|provisoire|approuvé)\)?",
            present=r"(?:étaient )?présente?s|membres présents|assistaient|secrétaire de séance",
            absent=r"excusée?s|(?:étaient )?absente?s|participants|ont donné pouvoir",
            opened=r"(?:séance|réunion) (?:est |a été )?(?:ouverte|débute|a débuté)|ouverture de la (?:séance|réunion)|ouvre la (?:séance|réunion)|s['’]est réunie?|début(?: de la (?:séance|réunion))?",
            closed=r"(?:séance|réunion) (?:est |a été )?(?:levée|close|s['’]achève|prend fin)|lève la séance|fin de la (?:séance|réunion)|clôture de la séance",
            until=r"(?:reportée|ajournée|renvoyée) au|jusqu['’]au",
            coming=r"(?:(?:date(?:s)?|calendrier)(?: et (?:heure|lieu)s?)? (?:de la |des |de )?)?(?:les? |la )?(?:prochaine?s?|futures?) (?:(?:séance|réunion|session|conseil|assemblée|rencontre|date)s?)|prochaine?(?=\s*:)",
            kind=r"(?:extra)?ordinaires?|publiques?|annuelles?",
            single=r"extraordinaire|annuelle?|exceptionnelle?",
        ),
        settings=SettingCues(
            calendar=r"calendrier|manifestations",
            office=r"chiffre d['’]affaires|affiché",
            holders=r"(?:présidente?|premi(?:er|ère) ministre|ministres?|chancelière?|roi|reine|ambassad(?:eurs?|rices?)|ambassade) (?:de la |de l['’]|du |de |des )?",
            council=r"(?:(?:ville|commune|mairie|municipalité|maire|conseil municipal|métropole|paroisse) (?:de la |de l['’]|de |d['’])|conseil communal de )",
        ),
        titles=TitleCues(
            invites=r"(?:invitation|convocation) (?:à la |à l['’]|à une? |aux? |à |pour la |pour l['’])|avis (?:de |d['’])|dates? (?:de la |de l['’]|du |des )",
            calls=r"appel (?:à|de|aux) (?:communications?|contributions?|propositions?|articles|participations?|candidatures à communiquer)|aac",
            generic=words("réunion, sommet, conférence"),
            editions=words("édition, cru"),
            instalments=words("édition"),
            later=words("rencontre, réunion, rendez-vous, événement, manifestation"),
            this=r"ce|cet|cette",
            definite=r"(?:la|le|l['’]|cette|ce|cet) ?",
            small=words("de, la, le, les, des, du"),
            anybodys=words("ordinaire, extraordinaire, mixte, publique, annuelle, générale"),
            together=words("journées, assises, rencontres, états généraux, championnats, jeux"),
            visits=words("visite, déplacement"),
            numbered=r"première?|deuxième|\w+ième",
        ),
        mails=MailCues(
            sender=r"de|expéditeur",
            sent=r"envoyé|date",
            subject=r"objet",
            to=r"à|pour|copie à",
            wrote=r"a écrit|écrivait",
        ),
        pages=PageCues(
            buttons=r"ajouter (?:au|à mon|à l['’]) ?(?:calendrier|agenda)|partager|imprimer|s['’]inscrire|inscription|je m['’]inscris|réserver|billetterie|billets|acheter .{1,20}|en savoir plus|lire la suite|plus d['’]infos?(?:rmations)?|voir (?:tout|plus|le plan|la carte|le détail)|retour .{1,25}|télécharger(?: .{1,20})?|ordre du jour|compte rendu|procès-verbal|documents",
            stamped=r"publié|mis à jour",
            small=words("de, du, des, la, le, et"),
            invites=r"(?:venez (?:nombreux )?(?:à|au|aux)|rejoignez-nous pour|retrouvez-nous pour|ne (?:manquez|ratez) pas|vous (?:êtes|sommes) (?:\w+ )?(?:invités?|conviés?) (?:à|au|aux)|(?:invite|invitent|invitons|convie|convient) (?:à|au|aux)|vous inviter (?:à|au|aux)|rappel :|rendez-vous (?:pour|à|au)|à ne pas manquer :)(?: (?:la|le|les|notre|l['’]))?",
            back=r"(?:est|sont) de retour|revient|reviennent",
            leads=r"(?:nous (?:vous )?(?:invitons|convions) (?:à|au|aux)(?: (?:la|notre))?|vous (?:êtes|etes) (?:\w+ )?(?:invités?|conviés?|invité\(e\)s) (?:à|au|aux)(?: (?:la|notre))?|invitation(?: (?:à|au|aux)(?: (?:la|notre))?)?|venez (?:à|au|assister (?:à|au)|participer (?:à|au))|réservez (?:la|cette) date|save the date|à ne pas manquer|rejoignez-nous pour|retrouvez-nous pour|a le plaisir de vous inviter (?:à|au)(?: la)?|vous invite(?:nt)? (?:à|au|aux)(?: la)?)",
            presents=r"(?:présente|présentent|vous présente(?:nt)?|propose(?:nt)?|vous invite(?:nt)? (?:à|au|aux)(?: la)?)",
            hosts=r"(?:par|organisé(?:e)? par|proposé(?:e)? par|présenté(?:e)? par|animé(?:e)? par|en partenariat avec|avec)",
            open_end=words(
                "le, la, les, de, des, du, et, à, au, aux, en, sur, sous, par, pour, dans, avec, sans, ou, un, une, que, qui, est, sont, sera, seront, ce, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, dont, entre, chez, vers, depuis, avant, après"
            ),
        ),
        rows=RowCues(
            coming=r"prochaine?s?|future?s|à venir|suivant(?:e?s)?|ces|prévu(?:e?s)?",
            these=r"suivant(?:e?s)?|ces|ci-dessous",
            contents=r"(?:au )?sommaire|dans ce numéro|table des matières|pages?",
            number_of=r"jour|partie|séance|soirée?|module|semaine|groupe|quartier|étape|phase|tour|manche|zone|secteur|classe|journée",
            questions=words("pourquoi, comment, quel, quelle, quels, quelles, qui, que, où, quand"),
            inside=words("dans, par, ou, après, avant"),
            why=r"en raison|pour (?:cause|raisons?)|à cause|suite à|faute de|compte tenu",
            where=r"dans|à|au|en",
            remark=r"après|avant|lors d[eu]",
            articles=r"la|le",
            room=r"salle|amphi",
            titled=r"Mme|Mgr|Dr|Me|St|Ste",
            person=r"Mme|M",
            length=r"durée",
            start=r"de|du|début|ouverture",
            end=r"à|au|fin|clôture|fermeture",
            done_by=r"par",
            place_of=r"(?:(?:le|la) |l['’])?(?:port|ville|île|capitale|base|commune|province)(?: [a-zà-ÿ]+)? (?:de(?: la)? |d['’])",
            of=r"de|du|des",
            and_=r"et",
            then=r"puis|ensuite|enfin",
            again=r"à nouveau|de nouveau|une nouvelle fois",
            both=r"les deux|les trois",
            speaker=r"intervenant(?:e|s|es)?|orateurs?|oratrice|conférenci(?:er|ère)s?|directeur de thèse|directrice de thèse",
            whereabouts=r"lieu|salle",
            travellers=r"il|elle|ils|elles",
        ),
        deadlines=DeadlineCues(
            thereafter=r"(?:immédiatement|aussitôt|directement|juste) après(?: (?:la|cette) (?:date|heure) limite)?|dans la foulée|séance tenante|à (?:la même|cette même|cette) heure|au même moment",
            opened=r"ouvert(?:e|s|es)?|ouverture|dépouill\w+",
            reason=r"à la demande|suite à|à la suite|en raison|compte tenu|devant|face à|vu",
            ours=r"nous|moi|vos|votre|les|le|la|des|leurs?",
            stated=r"(?:fixée?|reportée?|repoussée?|prolongée?)s? (?:au|pour le)",
            helps=r"a été|ont été|est|sont|sera",
            complement=r"pour|à|aux?|d[eu]s?|sur",
            weekday_before=r"précédent|d['’]avant",
            clock=r"midi|minuit",
            hour_sign=r"heures",
            pronoun=r"ils|elles|il|elle|vous",
            reports=r"rappel",
            that=r"que",
            relative=r"qui|que",
            object=r"pour|vos|votre|nos|leurs?|les?|la",
            bounds=r"avant|jusqu|au plus tard",
            leading=r"les?|la|toutes?|tous",
        ),
    ),
    asks=Asks(
        by=before_time(
            r"avant(?: le)?|au plus tard(?: (?:le|pour le|pour|à la date du))?|jusqu['’](?:au|à|en)|impérativement (?:pour|avant)(?: le)?|dernier délai(?: le)?|"
            r"(?<!prévu )(?<!prévue )(?<!envisagé )(?<!envisagée )(?<!proposé )(?<!proposée )(?<!fixé )(?<!fixée )(?<!annoncé )(?<!annoncée )(?<!programmé )(?<!programmée )(?<!convoquée )pour le|d['’]ici(?: le| au)?|"
            r"le .{0,12}dernier délai"
        ),
        cue=cue(
            r"date limite(?: (?:de|d['’]|des|pour) ?\w+(?: \w+){0,3})?(?: :| est| fixée)?(?: le| au)?|"
            r"clôture (?:des \w+(?: le)?|le)|échéance|date butoir|dates limites|fin d(?:es|e la|u) (?:inscriptions?|candidatures|dépôts?|appel|vente|souscription|consultation)(?: le| au)?|ultime délai|dernière limite|derni(?:er|ère) (?:délai|jour|date|limite)|(?:clôture (?:pour|des)|(?:délai|échéance) (?:pour|de|des|du)) \w+(?: \w+){0,3}|délai (?:est )?(?:prolongé|reporté) (?:au|"
            r"jusqu['’]au)"
        ),
        due=cue(r"dus?|dues?|à (?:rendre|remettre|déposer|envoyer|retourner|régler|payer|verser|fournir|transmettre)"),
        late=before_time(r"après|passée?s?"),
        refused=stems(
            r"(?:ne|n['’])(?: \w+)? (?:ser|peu|pour|est|sont|ont|a)\w*(?: \w+)? (?:plus|pas|être|examin)|hors délai|trop tard|aucune? (?:\w+ ){1,4}(?:accept|pris|reçu|recevable|examin)|(?:sera|seront) (?:rejet|refus|écart|irrecevable)"
        ),
        latest=before_time(
            r"avant(?: le)?|au plus tard(?: (?:le|pour le|pour))?|impérativement (?:pour|avant)(?: le)?|d['’]ici(?: le| au)?"
        ),
        given=cue(r"(?:a|ont|avez|(?:vous|leur|lui) reste) jusqu['’](?:au|à)"),
        who=re.compile(
            r"\b(?:qui (?:veulent|souhaitent|désirent)|souhaitant|désirant) (?P<wish>.+?),? (?:doivent|peuvent|ont|sont|devront)\b",
            re.IGNORECASE,
        ),
        closes=cue(
            r"(?:se )?clôturent?|se clôt|ferment?|closes?|prennent fin|prend fin|expirent?|s['’]achèvent?|se terminent?|terminé"
            r"|(?:est|sont|sera|seront) (?:clos(?:es?)?|clôturée?s?)|(?:est |sont )?(?:portée?|prolongée?|repoussée?)s?"
        ),
        tells=cue(
            r"est|sont|était|étaient|sera|seront|a|ont|avait|avaient|devrait|devraient|il|elle|ils|elles|nous|on|décision|\w+ée?s? avant"
        ),
        sends=cue(
            r"(?:nous )?(?:envoyer|transmettre|déposer|remettre|faire parvenir|adresser|soumettre|présenter|retourner|renvoyer|communiquer|rapporter|rendre|poster|fournir)|"
            r"envoyez|transmettez|déposez|adressez|retournez|remettez|renvoyez|soumettez|communiquez|rapportez|rendez(?!-vous)|faites (?:nous )?parvenir|faites[- ]nous (?:parvenir|connaître)|déposent|adressent|transmettent|proposez"
        ),
        seeks=cue(
            r"(?:nous |on )?(?:recherch|cherch|sollicit|recueill|attend)(?:ons|ent|e)|appel (?:à|aux)|(?:est|sont) (?:invitée?s?|recherchée?s?|attendue?s?|sollicitée?s?|bienvenue?s?)|nous (?:avons besoin|manquons) d|besoin d[e'’]|lanc(?:e|ent|ons) un appel|ouvr(?:e|ent|ons) un appel"
        ),
        things=cue(_HANDED),
        steps=stems(
            r"soumission|soumettre|résumés?\b|articles?\b|textes?\b|version|manuscrit|propositions?\b|inscription|candidature|paiement|règlement|dépôt|envoi|remise|communications?\b|contributions?\b|tarif|date limite|clôture|échéance|posters?\b|affiches?\b|abstracts?\b|camera[- ]?ready|dossiers?\b|retour des (?:versions|textes|articles)"
        ),
        itself=cue(r"dates?|du|de|la|le|les|tenue"),
        replies=stems(
            r"notification|acceptation|réponse(?:s)? (?:aux?|du|des)|décision|évaluation|expertise|sélection|résultats?|retour aux? auteurs|avis (?:aux|du)|publication|annonce|programme (?:défin|en ligne|provis)"
        ),
        handed=handed(
            _HANDED,
            r"pour|de|des|du|d['’]\w+|à|au|aux|sur",
            "mise en|ouverture|expositions?|ateliers?|soirées?|nuit|ventes?|foire|salon|festival|lectures?|cours|conférence|projections?|visites?|réunion|audience|journées?|séances?|rencontres?|stages?|marché|bourse|tournoi|"
            "spectacle|fête|collecte|veillée|débat|concert|récital|après-midi|échanges?",
        ),
        offered=offered(
            r"(?:pré-?)?inscriptions?|billets?|billetterie|réservations?|candidatures|dépôt|préventes?|souscriptions?|adhésions?|abonnements?|guichets?|accréditations?|ventes?(?= (?:des |de )?(?:billets|places|en ligne))",
            r"ouvr(?:e|ent|ira|iront)|ouvertes?|ouverture|débutent?|débutera|commencent?|commencera|en vente|disponibles?|lancée?s?|démarr(?:e|ent|era|age)|accessibles?",
            r"à partir du|dès le|à compter du|le|au|du|en|à|est|sera|seront|fixée|prévue|de|des|la|les|l",
        ),
        open=open_on(
            r"inscriptions?|(?:pré-?)inscriptions?|accréditations?|candidatures|dépôt|appels? à \w+|adhésions?|préventes?|concours|pétition|sondage|recrutement|période d['’]inscription|concertation|consultation|enquête publique|vote|réservations?|"
            r"souscription|billetterie",
            r"(?:peut|peuvent|pourront) (?:s['’]inscrire|voter|réserver|déposer|postuler)",
            "session|réunion|audience",
        ),
        after=re.compile(
            r"\s*(?:au plus tard|dernier délai|inclus|délai de rigueur|dernière limite|dernier carat|\(?date limite\)?|sans faute)",
            re.IGNORECASE,
        ),
        ask=stems(
            r"inscri|accrédit|envo[yi]|dépos|adress|réserv|régl|pay(?:er|é|ez|able|ement)|vers(?:er|é|ement)|répon|recevable|reçu|reçoi|parvenir|candidat|"
            r"questionnaire|sondage|transmet|transmis|retourn|propos|soumett|soumis|manifest|demand|confirm|question|bulletin|formulaire|"
            r"contribut|résumé|voter|votes?\b|exposants?|pouvoir|procuration|cotis|solde|accept|attend(?:ons|u)|"
            r"remett(?:re|ez)|remis(?:e|es)?\b|réclam|préven(?:ir|ez)|signal(?:er|ez)|complét|rempli(?:r|ssez)|rapport(?:er|ez)|restitu|command(?:er|ez|es?\b)|postul|communiqu(?:er|ez)|"
            r"faire (?:part|connaître|savoir)|(?:nous|me) (?:dire|indiquer|préciser)|dites|merci de|prière de|veuillez|pri(?:é|és|ée|ées) de|souscri|adhé(?:rer|sion)|volontaire|"
            r"justificatif|dossiers?\b|offres?\b|plis?\b|devis|recours|observation|réclamation|contest(?:er|ation)|requête|chèque|acompte|arrhes|parrainage|préinscri|renouvel|réinscri|joindre|sollicit|désist|"
            r"écri(?:re|vez)|téléphon(?:er|ez)|retir(?:er|ez)|soumission"
        ),
        takes=stems(
            r"inscri|questionnaire|sondage|formulaire|enquête|consultation|scrutin|votes?\b|délai|registre|tarif|billet|vote|possible|recevable|reçu|accept|candidat|dépos|ouvert(?:e|es|s)? aux? |contribut|"
            r"prévente|préinscri|réserv|billetterie|command|souscri|adhésion|adhérer|dépôt|offres?\b|observations|s['’]exprimer|participer|répondre|réclamation|concours|appel à|recrutement|pétition|en vente"
        ),
        others=stems(
            r"(?<!vous )rest(?:e|era|ent)|visible|valables?|disponible|enquête publique du|exposition|fermé|ouvert(?:e|s|es)? (?:du|de|tous)|"
            r"se déroul|notification|notifié|chiffre|résultats?|délégation|autorisation|en vigueur|à l['’]affiche|circulation|stationnement|dévi(?:ée|ation)|"
            r"(?:sera|seront) (?:publi|connu|annonc|communiqu|averti|prévenu)|en détention|en fonctions?\b|mandat|espère|vise à|achev|livraison"
        ),
        label=stems(
            r".*(?:date limite|clôture|échéance|délai|dernier jour|fin des (?:inscriptions|candidatures)|réservations? (?:avant|jusqu)|candidatures? (?:avant|jusqu)|à rendre|retour (?:avant|pour)|inscriptions? (?:avant|jusqu)|au plus tard|réponse avant)"
        ),
        opens=stems(
            r"ouverture|publication|publié|début|mise en ligne|ouvr(?:e|ent|ira|iront)\b|commence(?:nt|ra|ront)?\b"
        ),
        parts=cue(
            r"(?:ne )?(?:doit|doivent|devra|devront|est|sont|seront|sera|peut|peuvent|pourra|pourront)(?: être| parvenir)?|à (?:régler|déposer|envoyer|retourner|"
            r"adresser|payer|transmettre)|avant|jusqu['’]au|au plus tard|pour le|recevables?|ferme(?:nt|ra|ront)?|(?:se )?termine(?:nt)?|pren(?:d|nent) fin"
        ),
        persons=stems(
            r"(?:tout(?:e)? (?:actionnaire|personne|candidate?|membre|citoyen(?:ne)?|habitante?)|(?:les|nos|tous les|chers) (?:actionnaires|membres|participants|candidate?s|adhérents|auteurs|étudiants?|élèves|parents|exposants|associations|bénévoles|habitants|"
            r"journalistes|délégations|intéressée?s|personnes|familles|équipes|clubs|soumissionnaires|entreprises|électeurs|orateurs|intervenants)|chacune?|ceux|celles|si|pour|quand)\b"
        ),
        extended=stems(r"prolong|report|repouss|prorog|recul|étend"),
        requested=stems(r"(?:priés?|invités?|tenus) (?:de|d['’]|à) ?\w+ (?:(?:nous|le|la|les|leurs?|vos|votre) )*"),
        acts=acts(
            inscription=r"inscri",
            accréditation=r"accrédit",
            candidatures=r"candidat",
            réservation=r"réserv",
            paiement=r"pay(?:er|é|ez|able|ement)|régl|vers(?:er|é|ement)",
            réponse=r"répon",
            dépôt=r"dépos",
            envoi=r"envo[yi]|adress|transm|retourn",
            adhésion=r"adhér(?:er|ez|ent)",
            souscription=r"souscri",
            commande=r"command",
            parrainage=r"parrain",
            observations=r"observation",
        ),
    ),
)

LANGUAGE = Language("fr", _TIME, _LEXICON)
