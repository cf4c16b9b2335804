"""French and Spanish words for what is held, what becomes of it and what is asked, in announcements of a line or two."""

from __future__ import annotations

import pytest

from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor()

SAID = (  # language, what is announced, title, begin, status or kind
    ("fr", "Le dépouillement des offres aura lieu le 3 mai 2027 à 10 h.", "Dépouillement des offres", "2027-05-03T10:00", "confirmed"),
    ("fr", "Speed dating de l'emploi le 8 avril 2027 de 9 h à 12 h à la mission locale.", "Speed dating de l'emploi", "2027-04-08T09:00", "confirmed"),
    ("fr", "La disco soupe du quartier se tiendra le 8 avril 2027 à 18 h.", "Disco soupe du quartier", "2027-04-08T18:00", "confirmed"),
    ("fr", "Le salon du livre ouvrira ses portes le 23 avril 2027.", "Salon du livre", "2027-04-23", "confirmed"),
    ("fr", "Le vote sur la motion de censure interviendra mercredi 14 avril 2027 à 16 h.", "Vote sur la motion de censure", "2027-04-14T16:00", "confirmed"),
    ("fr", "Le verdict est attendu le 20 avril 2027.", "Verdict", "2027-04-20", "confirmed"),
    ("fr", "Le défilé du 8 mai 2027 est déprogrammé.", "Défilé", "2027-05-08", "cancelled"),
    ("fr", "La commune renonce à organiser la brocante du 8 mai 2027.", "Brocante", "2027-05-08", "cancelled"),
    ("fr", "Le souper du 8 mai 2027 est postposé au 15 mai 2027.", "Souper", "2027-05-15", "confirmed"),
    ("fr", "La conférence du 8 mai 2027 est décalée du 8 au 9 mai 2027.", "Conférence", "2027-05-09", "confirmed"),
    ("fr", "La remise des prix, sauf imprévu, aura lieu le 8 mai 2027.", "Remise des prix", "2027-05-08", "tentative"),
    ("fr", "Samedi 5 juin 2027 aura lieu la Saint-Fiacre au jardin botanique.", "Saint-Fiacre", "2027-06-05", "confirmed"),
    ("fr", "Le nouvel évêque sera ordonné le 6 juin 2027 à la cathédrale.", "Ordination du nouvel évêque", "2027-06-06", "confirmed"),
    ("fr", "Le Village de la Francophonie est maintenu du 13 au 21 novembre 2027.", "Village de la Francophonie", "2027-11-13", "confirmed"),
    ("fr", "Les exposants doivent retourner leur fiche d'inscription au plus tard pour le 12 mai 2027.", "", "2027-05-12", "deadline"),
    ("fr", "AVIS D'ENQUÊTE PUBLIQUE le 9 septembre 2027 à 14 h.", "Enquête Publique", "2027-09-09T14:00", "confirmed"),
    ("es", "El festejo patronal se llevará a efecto el 25 de julio de 2027.", "Festejo patronal", "2027-07-25", "confirmed"),
    ("es", "La sardinada popular es el 25 de julio de 2027 a las 21 h.", "Sardinada popular", "2027-07-25T21:00", "confirmed"),
    ("es", "Las exequias tendrán lugar el 10 de marzo de 2027 a las 14:30.", "Exequias", "2027-03-10T14:30", "confirmed"),
    ("es", "El izamiento de la bandera se hará el 4 de abril de 2027 a las 8.", "Izamiento de la bandera", "2027-04-04T08:00", "confirmed"),
    ("es", "La ceremonia podría hacerse el 11 de noviembre de 2027.", "Ceremonia", "2027-11-11", "tentative"),
    ("es", "El veredicto se conocerá el 20 de abril de 2027.", "Veredicto", "2027-04-20", "confirmed"),
    ("es", "El tribunal dictará sentencia el 20 de abril de 2027.", "Lectura de sentencia", "2027-04-20", "confirmed"),
    ("es", "Se rendirá homenaje a las víctimas el 9 de abril de 2027 a las 18 h.", "Homenaje", "2027-04-09T18:00", "confirmed"),
    ("es", "La Noche de los Libros, que estaba programada para el 23 de abril de 2027, se cae.", "Noche de los Libros", "2027-04-23", "cancelled"),
    ("es", "La asamblea del 12 de mayo de 2027 quedó sin efecto.", "Asamblea", "2027-05-12", "cancelled"),
    ("es", "La feria vocacional se mueve al 13 de mayo de 2027.", "Feria vocacional", "2027-05-13", "confirmed"),
    ("es", "Los interesados pueden postular con fecha tope el 12 de mayo de 2027.", "", "2027-05-12", "deadline"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "title", "start", "state"), SAID)
def test_it_is_read_with_its_name_its_day_and_its_state(
    lang: str, text: str, title: str, start: str, state: str
) -> None:
    found = [event_stream(c) for c in EXTRACTOR.extract(announcement("words", text, "2027-03-01", lang, "notice"))]
    told = [
        (str(e["start"]), e["kind"] if e["kind"] == "deadline" else e["status"])
        for e in found
        if e["confidence"] >= 0.5 and str(e["title"]).startswith(title)
    ]
    assert (start, state) in told
