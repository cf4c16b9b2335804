"""French: what phrases must mean, said on Wednesday, 12 March 2025."""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-06-05T08:05": ["5 juin 2025 à 8 heures 05"],
    "2025-06-05T09:15/2025-06-05T17:30": ["le 5 juin 2025 de 9 heures 15 à 17 heures 30"],
    "2025-04-14": ["Lundi 14 : réunion"],
    "2025-05-03T10:00 2025-05-03T15:00": ["samedi 3 mai à 10h et 15h", "le 3 mai à 10 h et à 15 h"],
    "2025-03-23": ["3e dimanche de Carême"],
    "2025-06-05": ["5 juin 2025", "le 5 juin 2025", "jeudi 5 juin 2025", "le jeudi 5 juin 2025", "05/06/2025", "5/6/2025", "jeu. 5 juin 2025"],
    "2025-05-01": ["1er mai", "le 1er mai 2025"],
    "2025-03-14": ["deux jours plus tard", "14 mars", "vendredi 14 mars", "le vendredi 14 mars"],
    "2025-06-05T14:30": ["5 juin 2025 à 14h30", "le 5 juin 2025 à 14 h 30", "5 juin 2025, 14h30", "le 5 juin 2025 à 14:30", "le jeudi 5 juin 2025, à 14h30", "14h30 le 5 juin 2025"],
    "2025-06-05T14:00": ["5 juin 2025 à 14h", "le 5 juin 2025 à 14 h", "5 juin 2025 à 14 heures", "le 5 juin 2025 à 14h00"],
    "2025-06-05T12:00": ["5 juin 2025 à midi"],
    "2025-06-05T14:00/2025-06-05T16:00": ["5 juin 2025, 14h-16h", "5 juin 2025 de 14h à 16h", "le 5 juin 2025 de 14 h à 16 h", "5 juin 2025, de 14h00 à 16h00", "le 5 juin 2025, de 14 à 16 heures"],
    "2025-06-05/2025-06-07": ["5-7 juin 2025", "du 5 au 7 juin 2025", "5 au 7 juin 2025", "du jeudi 5 au samedi 7 juin 2025", "du 05/06/2025 au 07/06/2025"],
    "2025-07-26/2025-08-22": ["du 26 juillet au 22 août 2025", "26 juillet - 22 août 2025"],
    "2025-06-05 2025-06-06 2025-06-09": ["5, 6 et 9 juin 2025", "les 5, 6 et 9 juin 2025"],
    "2025-11": ["novembre 2025", "en novembre 2025", "début novembre 2025", "mi-novembre 2025", "fin novembre 2025"],
    "2025-04": ["avril", "en avril", "le mois prochain"],
    "2025-03-17/2025-03-23 week": ["la semaine prochaine", "la semaine du 17 mars"],
    "2025-03-17": ["lundi prochain", "lundi"],
    "2025-03-13": ["demain", "jeudi"],
    "2025-03-11": ["hier"],
    "2025-09/2025-11 quarter": ["automne 2025", "l'automne 2025"],
    "2026": ["en 2026", "l'année prochaine", "fin 2026"],
    "2025-03-31T09:00/2025-04-18T15:00": ["du 31 mars 2025 à 9h00 au vendredi 18 avril 2025 à 15h00"],
    "2025-03": ["à la fin du mois", "fin du mois", "en mars"],
    "2025": ["avant la fin de l'année", "d'ici à la fin de l'année"],
    "2025-05": ["en mai", "fin mai", "à la fin du mois de mai", "courant mai"],
    "2025-06-05T19:30": ["le 5 juin 2025 à dix-neuf heures trente", "le 5 juin 2025 à 7 heures et demie du soir"],
    "2025-06-22": ["le vingt-deux juin"],
    "2025-06-09": ["lundi de Pentecôte"],
    "2025-05-12": ["le 12/05"],
    "2026-01/2026-06": ["premier semestre 2026", "au premier semestre 2026"],
    "2025-06-24/2025-06-30 week": ["la dernière semaine de juin"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    "2025-09/2025-11 quarter": ["Le congrès se tiendra à l'automne."],
    "2025-03-17": [
        "La réunion se tiendra lundi.",
        "La séance est prévue lundi.",
        "Le syndicat a convoqué une assemblée lundi.",
    ],
    "2025-03-10": [
        "Les ministres se sont réunis lundi.",
        "La réunion fut ouverte lundi.",
        "Le comité vient de se réunir lundi.",
        "Les experts se sont retrouvés lundi.",
    ],
}

REPEATS: dict[str, list[str]] = {
    "FREQ=WEEKLY;BYDAY=TU": ["tous les mardis", "chaque mardi", "les mardis"],
    "FREQ=MONTHLY;BYDAY=2TH": [
        "chaque deuxième jeudi du mois",
        "tous les deuxièmes jeudis du mois",
        "le deuxième jeudi du mois à 19 h",
    ],
}

LENGTHS: dict[str, list[str]] = {"P2D": ["deux jours", "2 jours"], "P3W": ["trois semaines"]}

REFERENCES: dict[str, list[str]] = {"FUTURE_REF": ["jusqu'à nouvel ordre", "prochainement"]}

NOTHING: list[str] = [
    "la mer et le mar", "salle 2015", "Tél. 01 20 31 20 00", "page 12", "article 7", "2000 participants", "n° 2024-15", "la deuxième lecture", "le premier ministre", "3 à 1", "loi 2021", "il se met en marche",
]  # fmt: skip
