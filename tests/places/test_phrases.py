"""Phrases and what they mean: where, in which country, on which clock; and phrases that name no place to be at."""

from __future__ import annotations

import pytest

from calsync.extract.places import Context, PlaceKind, Places, context_of, dateline_place, place_for
from calsync.model import Place

PLACES = Places()


def where(text: str, language: str | None = None, zone: str | None = None, country: str | None = None) -> Place | None:
    mentions = PLACES.find(text)
    dateline = dateline_place(text)
    context = context_of(mentions, language=language, zone=zone, dateline=dateline.place if dateline else None)
    if country:
        context = Context(
            language, zone, country, context.dateline, {**context.countries, country: 3.0}, context.regions
        )
    found = place_for(text, 0, len(text), mentions, dateline.place if dateline else None, context)
    return found.place if found else None


TOWNS = [
    ("The ministers will meet in Kuala Lumpur on 26 November.", "Kuala Lumpur, Malaysia", "MY", "Asia/Kuala_Lumpur"),
    ("Talks open in Vientiane next Tuesday.", "Vientiane, Laos", "LA", "Asia/Vientiane"),
    ("The next round takes place in Hanoi.", "Hanoi, Vietnam", "VN", "Asia/Bangkok"),
    ("a workshop in Chiang Mai from 4 to 6 May", "Chiang Mai, Thailand", "TH", "Asia/Bangkok"),
    ("officials gather in Bandar Seri Begawan", "Bandar Seri Begawan, Brunei", "BN", "Asia/Brunei"),
    ("The retreat in Siem Reap was put off.", "Siem Reap, Cambodia", "KH", "Asia/Phnom_Penh"),
    ("to be held in Nay Pyi Taw in June", "Nay Pyi Taw, Myanmar", "MM", "Asia/Yangon"),
    ("a port call in Dili, Timor-Leste", "Dili, Timor-Leste", "TL", "Asia/Dili"),
    ("The exercise starts in Surabaya on Monday.", "Surabaya, Indonesia", "ID", "Asia/Jakarta"),
    ("the sides meet in Makassar", "Makassar, Indonesia", "ID", "Asia/Makassar"),
    ("in Jayapura, Papua, on 3 July", "Jayapura, Papua", "ID", "Asia/Jayapura"),
    ("in Kota Kinabalu, Sabah", "Kota Kinabalu, Sabah", "MY", "Asia/Kuching"),
    ("at a seaside resort in Batu Ferringhi, Penang", "Batu Ferringhi, Penang", "MY", "Asia/Kuala_Lumpur"),
    ("The course is given in Oberwolfach.", "Oberwolfach, Germany", "DE", "Europe/Berlin"),
    ("the winter school at Luminy", "Luminy, France", "FR", "Europe/Paris"),
    ("a summer school in Les Houches", "Les Houches, France", "FR", "Europe/Paris"),
    ("a week at Schloss Dagstuhl", "Schloss Dagstuhl, Germany", "DE", "Europe/Berlin"),
    ("the meeting in Putrajaya", "Putrajaya, Malaysia", "MY", "Asia/Kuala_Lumpur"),
    ("a five-day workshop in Banff, Alberta", "Banff, Alberta", "CA", "America/Edmonton"),
    ("The assembly is in Geneva in May.", "Geneva, Switzerland", "CH", "Europe/Zurich"),
    ("foreign ministers will gather in The Hague on 9 June", "The Hague, Netherlands", "NL", "Europe/Amsterdam"),
    ("The forum takes place in New York this September.", "New York, United States", "US", "America/New_York"),
    ("will be received in Washington, D.C. on Friday", "Washington, D.C", "US", "America/New_York"),
    ("The panel sits in Portland, Oregon.", "Portland, Oregon", "US", "America/Los_Angeles"),
    ("The panel sits in Portland, ME.", "Portland, ME", "US", "America/New_York"),
    ("a hearing in Springfield, Ill., on Tuesday", "Springfield, Ill", "US", "America/Chicago"),
    ("a get-together in Paris, Texas", "Paris, Texas", "US", "America/Chicago"),
    ("a get-together in Paris", "Paris, France", "FR", "Europe/Paris"),
    ("the congress in London, Ontario", "London, Ontario", "CA", "America/Toronto"),
    ("the congress in London", "London, United Kingdom", "GB", "Europe/London"),
    ("the meeting in Cambridge, Massachusetts", "Cambridge, Massachusetts", "US", "America/New_York"),
    ("our Phoenix chapter meets in Phoenix, Arizona", "Phoenix, Arizona", "US", "America/Phoenix"),
    ("a race in Perth, Western Australia", "Perth, Western Australia", "AU", "Australia/Perth"),
    ("the show in Adelaide", "Adelaide, Australia", "AU", "Australia/Adelaide"),
    ("the autumn school in Wellington", "Wellington, New Zealand", "NZ", "Pacific/Auckland"),
    ("leaders meet in Suva, Fiji", "Suva, Fiji", "FJ", "Pacific/Fiji"),
    ("the leaders come together in Honiara", "Honiara, Solomon Islands", "SB", "Pacific/Guadalcanal"),
    ("Delegates meet in Addis Ababa.", "Addis Ababa, Ethiopia", "ET", "Africa/Addis_Ababa"),
    ("the summit in Nairobi", "Nairobi, Kenya", "KE", "Africa/Nairobi"),
    ("a seminar in Windhoek", "Windhoek, Namibia", "NA", "Africa/Windhoek"),
    ("the conference in Accra", "Accra, Ghana", "GH", "Africa/Accra"),
    ("The summit opens in Riyadh tomorrow.", "Riyadh, Saudi Arabia", "SA", "Asia/Riyadh"),
    ("in Astana on 5 August", "Astana, Kazakhstan", "KZ", None),
    ("leaders meet in Belém, Brazil", "Belém, Brazil", "BR", "America/Belem"),
    ("la cumbre en Punta Cana", "Punta Cana, Dominican Republic", "DO", "America/Santo_Domingo"),
    (
        "El taller se celebra en Mendoza, Argentina, en octubre.",
        "Mendoza, Argentina",
        "AR",
        "America/Argentina/Mendoza",
    ),
    ("se reunirán en Valparaíso, Chile", "Valparaíso, Chile", "CL", "America/Santiago"),
    ("tendrá lugar en Sevilla", "Sevilla, Spain", "ES", "Europe/Madrid"),
    ("La réunion se tient à Bruxelles le 3 mai.", "Bruxelles, Belgium", "BE", "Europe/Brussels"),
    ("un colloque à Strasbourg", "Strasbourg, France", "FR", "Europe/Paris"),
    ("une journée à Montréal", "Montréal, Canada", "CA", "America/Toronto"),
    ("Die Tagung findet in München statt.", "München, Germany", "DE", "Europe/Berlin"),
    ("Das Treffen in Graz beginnt um 18 Uhr.", "Graz, Austria", "AT", "Europe/Vienna"),
    ("Die Sitzung in Zürich ist öffentlich.", "Zürich, Switzerland", "CH", "Europe/Zurich"),
    ("die Messe in Frankfurt am Main", "Frankfurt am Main, Germany", "DE", "Europe/Berlin"),
    ("Mesyuarat itu akan berlangsung di Johor Bahru.", "Johor Bahru, Malaysia", "MY", "Asia/Kuala_Lumpur"),
    ("akan diadakan di Kota Bharu, Kelantan", "Kota Bharu, Kelantan", "MY", "Asia/Kuala_Lumpur"),
    ("Rapat digelar di Yogyakarta pada 5 Mei.", "Yogyakarta, Indonesia", "ID", "Asia/Jakarta"),
    ("lokakarya di Nusa Dua, Bali", "Nusa Dua, Bali", "ID", "Asia/Makassar"),
    ("pertemuan di Tokyo", "Tokyo, Japan", "JP", "Asia/Tokyo"),
    ("a symposium in Covilhã, Portugal", "Covilhã, Portugal", "PT", "Europe/Lisbon"),
    ("the retreat in Tagaytay", "Tagaytay, Philippines", "PH", "Asia/Manila"),
    ("in Heron Ridge, Texas, on Saturday", "Heron Ridge, Texas", "US", "America/Chicago"),
    ("on Sunday in Mesa Crest, Colorado", "Mesa Crest, Colorado", "US", "America/Denver"),
    ("a picnic in Kilmorna, Ireland", "Kilmorna, Ireland", "IE", "Europe/Dublin"),
    ("the two-day talks in Ulan Bator", "Ulan Bator, Mongolia", "MN", "Asia/Ulaanbaatar"),
    ("a ceremony in Phnom Penh [Cambodia]", "Phnom Penh [Cambodia]", "KH", "Asia/Phnom_Penh"),
    ("The Games open in Reading, Pennsylvania.", "Reading, Pennsylvania", "US", "America/New_York"),
    ("Our AGM is in Reading on 4 May.", "Reading, United Kingdom", "GB", "Europe/London"),
    ("The rally starts in Nice.", "Nice, France", "FR", "Europe/Paris"),
]

COUNTRIES = [
    ("an official visit to Japan in April", "JP"),
    ("Malaysia will host the summit next year.", "MY"),
    ("The next round is to be held in the Philippines.", "PH"),
    ("The drill will take place in Brunei Darussalam.", "BN"),
    ("will be held in Türkiye in 2026", "TR"),
    ("in the UK this autumn", "GB"),
    ("the convention in the United States", "US"),
    ("to be held in Viet Nam", "VN"),
    ("in Lao PDR, in October", "LA"),
    ("in the People's Republic of China", "CN"),
    ("findet in Österreich statt", "AT"),
    ("aura lieu en Allemagne", "DE"),
    ("se celebrará en Alemania", "DE"),
    ("akan diadakan di Amerika Syarikat", "US"),
    ("digelar di Jepang", "JP"),
    ("in South Africa on 4 June", "ZA"),
    ("in Papua New Guinea", "PG"),
    ("in Côte d'Ivoire", "CI"),
]

NOTHING = [
    "Nice to meet you all again.",
    "Reading is the theme of the month.",
    "The Washington Post reported it first.",
    "The Bank of England left its rate alone.",
    "Mrs Paris Jackson chaired the panel.",
    "Mobile phones must be switched off.",
    "We expect a large turnout from March to May.",
    "Of the forty members, ten came.",
    "Most of them will be there.",
    "The French delegation welcomed the German proposal.",
    "Malaysian and Thai officers took part.",
    "The Paris Agreement was signed in 2015.",
    "Reports from Reuters and the Jakarta Post differ.",
    "The Vienna Convention applies.",
    "John London and Victoria Lincoln were elected.",
    "He is a professor of the University of Oxford.",
    "Best wishes, Charlotte",
    "Split the bill and pay by card.",
    "Orange juice will be served.",
    "Bath towels are provided.",
    "Register online at our site.",
    "Tickets are available online.",
    "The minutes can be read online.",
    "The Geneva Conventions turn 75.",
    "The London Stock Exchange opens at eight.",
    "Mass is said daily.",
    "Phoenix rises again in Lent 2026.",
    "Date and time to be announced.",
    "Venue: to be confirmed",
    "Location: TBA",
    "Ort: wird noch bekannt gegeben",
    "Tempat: akan dimaklumkan",
    "Lieu : à préciser",
    "Lugar: por confirmar",
    "The minister said that the region needs peace.",
    "Bring your own lunch and good shoes.",
    "The committee agreed to postpone the vote.",
    "Die Sitzung entfällt.",
    "La séance est reportée.",
    "Se aplaza la reunión.",
    "Mesyuarat ditangguhkan.",
    "Rapat ditunda sampai pemberitahuan berikutnya.",
    "1. Roll call 2. Minutes 3. Budget",
    "The Washington Consensus is dead.",
    "The Berlin Wall fell.",
    "The Brussels-based group called for calm.",
    "",
    "   \n\n\t ",
    "!!! ??? --- |||",
]


@pytest.mark.parametrize(("text", "name", "country", "zone"), TOWNS)
def test_a_town_gives_its_country_and_zone(text: str, name: str, country: str, zone: str | None) -> None:
    place = where(text)
    assert place is not None
    assert place.text.casefold().endswith(name.casefold())
    assert place.country == country
    assert zone is None or place.tz == zone


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_a_country_alone_is_a_place(text: str, country: str) -> None:
    place = where(text)
    assert place is not None
    assert place.country == country
    assert place.city is None


@pytest.mark.parametrize("text", NOTHING)
def test_a_phrase_without_a_place_gives_none(text: str) -> None:
    assert where(text) is None


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_of_it_is_a_sure_mention(text: str) -> None:
    placed = [m for m in PLACES.find(text) if m.kind not in (PlaceKind.HINT, PlaceKind.DEMONYM, PlaceKind.ONLINE)]
    assert [m.text for m in placed if m.sure] == []
