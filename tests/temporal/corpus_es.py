"""Spanish: what phrases must mean, said on Wednesday, 12 March 2025."""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-05-03T10:00 2025-05-03T17:00": ["el 3 de mayo a las 10:00 y 17:00 horas"],
    "2025-03-14T17:00/2025-03-14T19:00": ["el viernes de 5 a 7 de la tarde", "viernes 14 de marzo de las 5 a las 7 de la tarde"],
    "2025-03-15T11:00/2025-03-15T14:00": ["sábado de 11 de la mañana a 2 de la tarde"],
    "2025-03-23": ["tercer domingo de Cuaresma"],
    "2025": ["antes de fin de año"],
    "2025-06-05": ["5 de junio de 2025", "el 5 de junio de 2025", "jueves 5 de junio de 2025", "el jueves 5 de junio de 2025", "jueves, 5 de junio de 2025", "el jueves día 5 de junio de 2025", "05/06/2025", "5 junio 2025"],
    "2025-03-20": ["el próximo jueves 20", "el próximo jueves, día 20", "el próximo día 20 de marzo"],
    "2025-03-14": ["dos días después", "14 de marzo", "el viernes 14 de marzo", "viernes 14 de marzo"],
    "2025-06-05T19:30": ["5 de junio de 2025 a las 19:30", "el 5 de junio de 2025, a las 19:30 horas", "5 de junio de 2025, 19.30 h", "el 5 de junio de 2025 a las 19.30 horas", "el jueves 5 de junio de 2025, 19:30 h", "5 de junio de 2025 a las siete y media de la tarde"],
    "2025-06-05T19:00": ["el 5 de junio de 2025 a las siete de la tarde", "5 de junio de 2025 a las 19 h", "5 de junio de 2025 a las 7 de la tarde", "el jueves cinco de junio de 2025 a las diecinueve horas"],
    "2025-06-05/2025-06-07": ["5-7 de junio de 2025", "del 5 al 7 de junio de 2025", "5 al 7 de junio de 2025", "del jueves 5 al sábado 7 de junio de 2025"],
    "2025-06-02/2025-06-12": ["del 2 al 12/6"],
    "2025-07-26/2025-08-22": ["del 26 de julio al 22 de agosto de 2025", "26 de julio - 22 de agosto de 2025"],
    "2025-06-05 2025-06-06 2025-06-09": ["5, 6 y 9 de junio de 2025", "los días 5, 6 y 9 de junio de 2025"],
    "2025-11": ["noviembre de 2025", "en noviembre de 2025", "a principios de noviembre de 2025", "a mediados de noviembre de 2025", "a finales de noviembre de 2025"],
    "2025-04": ["en abril", "el próximo mes", "el mes próximo"],
    "2025-03-17/2025-03-23 week": ["la próxima semana", "la semana próxima", "la semana del 17 de marzo"],
    "2025-03-17": ["el próximo lunes", "el lunes"],
    "2025-03-13": ["mañana", "el jueves"],
    "2025-03-11": ["ayer"],
    "2026": ["en 2026", "el próximo año"],
    "2025-06-05T18:45": ["5 de junio de 2025 a las siete menos cuarto de la tarde"],
    "2025-06-05T09:00/2025-06-05T12:00": ["5 de junio de 2025, de 9 a 12 horas"],
    "2025-04-17": ["Jueves Santo"],
    "2025-05-12": ["el 12/5"],
    "2026-01/2026-06": ["primer semestre de 2026", "durante el primer semestre de 2026"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    "2025-03-17": [
        "La reunión se celebrará el lunes.",
        "La sesión está prevista el lunes.",
        "El sindicato ha convocado una asamblea el lunes.",
    ],
    "2025-03-10": [
        "La reunión se celebró el lunes.",
        "Los ministros se reunieron el lunes.",
        "Los ministros se han reunido el lunes.",
        "La junta aprobó el lunes las cuentas.",
    ],
}

REPEATS: dict[str, list[str]] = {
    "FREQ=WEEKLY;BYDAY=TU": ["todos los martes", "cada martes", "los martes"],
    "FREQ=MONTHLY;BYDAY=2TH": ["cada segundo jueves del mes", "el segundo jueves de cada mes"],
}

LENGTHS: dict[str, list[str]] = {"P2D": ["dos días", "2 días"], "P3W": ["tres semanas"]}

REFERENCES: dict[str, list[str]] = {"FUTURE_REF": ["hasta nuevo aviso"]}

NOTHING: list[str] = [
    "el mar y el sol", "sala 2015", "Tel. 91 203 12 00", "página 12", "artículo 7", "2000 delegados", "n.º 15", "la segunda lectura", "el primer ministro", "hace falta", "ganó 3-1", "más de 300 sesiones", "por la calle 12",
]  # fmt: skip
