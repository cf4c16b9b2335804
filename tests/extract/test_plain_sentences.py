"""The plainest announcements, of one sentence each, in the six languages: what a reader takes from each of them.

Long texts say a thing several times; where a line is all there is, each of its words has to be read.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.model import Candidate, event_stream

PUBLISHED = "2026-04-28"  # a Tuesday
SHOWN = 0.5
EXTRACTOR = Extractor()

# By what is said: what it means, and by language the line and the words that its title has to have.
# What it means: the start and, behind a stroke, the end as far as they are said, the state where it is not "confirmed",
# "was" and the former day, "deadline", "online", "weekly"; a semicolon parts two meetings, "" is none.
PLAIN: dict[str, tuple[str, dict[str, tuple[str, str]]]] = {
    "who meets when and where": (
        "2026-05-12T19:00",
        {
            "en": ("The choir meets on 12 May at 7 pm in the parish hall.", "Choir"),
            "de": ("Der Chor trifft sich am 12. Mai um 19 Uhr im Pfarrheim.", "Chor"),
            "fr": ("La chorale se réunit le 12 mai à 19 h à la salle paroissiale.", "Chorale"),
            "es": ("El coro se reúne el 12 de mayo a las 19 h en el salón parroquial.", "Coro"),
            "ms": ("Koir bermesyuarat pada 12 Mei jam 7 malam di dewan komuniti.", "Koir"),
            "id": ("Paduan suara berkumpul pada 12 Mei pukul 19.00 di balai desa.", "Paduan suara"),
        },
    ),
    "a session and its day in figures": (
        "2026-05-12T19:00",
        {
            "en": ("Board session 12/05/2026, 7 pm", "Board session"),
            "de": ("Sitzung des Vorstands 12.05.2026, 19 Uhr", "Vorstands"),
            "fr": ("Conseil municipal, séance 12/05/2026, 19 h", "Conseil municipal"),
            "es": ("Pleno, sesión 12/05/2026, 19 h", "Pleno"),
        },
    ),
    "we meet": (
        "2026-05-12",
        {
            "en": ("We meet on 12 May.", "Meeting"),
            "de": ("Wir treffen uns am 12. Mai.", "Treffen"),
            "fr": ("Nous nous réunissons le 12 mai.", "Réunion"),
            "es": ("Nos reunimos el 12 de mayo.", "Reunión"),
            "ms": ("Kita berjumpa pada 12 Mei.", "Perjumpaan"),
            "id": ("Kita berkumpul pada 12 Mei.", "Pertemuan"),
        },
    ),
    "a word of its own behind another meeting": (
        "2026-05-12;2026-05-16T10:00",
        {
            "en": ("Its AGM is on 12 May. Seed swap: 16 May, 10 am, church hall.", "AGM;Seed swap"),
            "de": (
                "Die Vorstandssitzung ist am 12. Mai. Pflanzentausch: 16. Mai, 10 Uhr, Pfarrhof.",
                "Vorstandssitzung;Pflanzentausch",
            ),
            "fr": (
                "La réunion du bureau est le 12 mai. Troc de plantes : samedi 16 mai, 10 h, salle des fêtes.",
                "Réunion du bureau;Troc de plantes",
            ),
            "es": (
                "La reunión de la junta es el 12 de mayo. Trueque de semillas: sábado 16 de mayo, 10 h, plaza.",
                "Reunión de la junta;Trueque de semillas",
            ),
            "ms": (
                "Mesyuarat jawatankuasa diadakan pada 12 Mei. Gotong-royong taman: 16 Mei, 10 pagi, dewan.",
                "Mesyuarat jawatankuasa;Gotong-royong taman",
            ),
            "id": (
                "Rapat pengurus diadakan pada 12 Mei. Tukar bibit: 16 Mei, pukul 10.00, balai desa.",
                "Rapat pengurus;Tukar bibit",
            ),
        },
    ),
    "its days in a bracket behind a name of its own": (
        "2026-05-05;2026-06-09/2026-06-11",
        {
            "en": (
                "Our call is on 5 May. The clerk will be away for LocalGovCamp (9 to 11 June).",
                "Call;LocalGovCamp",
            ),
            "de": (
                "Der Ausschuss tagt am 5. Mai, weit vor der Intersolar (9. bis 11. Juni).",
                "Ausschuss Sitzung;Intersolar",
            ),
            "fr": ("La réunion du 5 mai est maintenue ; nous serons à Vivatech (9-11 juin).", "Réunion;Vivatech"),
            "es": ("La asamblea es el 5 de mayo. Vamos a ir a Alimentaria (9-11 de junio).", "Asamblea;Alimentaria"),
        },
    ),
    "whose meeting it is": (
        "2026-05-14",
        {
            "en": (
                "The Harbour Commission will hold a special session on 14 May.",
                "Harbour Commission special session",
            ),
            "de": ("Der Stadtrat Kirnbach hält eine Sondersitzung am 14. Mai ab.", "Stadtrat Kirnbach Sondersitzung"),
            "ms": (
                "Majlis Daerah Lanjut mengadakan mesyuarat khas pada 14 Mei.",
                "Mesyuarat khas Majlis Daerah Lanjut",
            ),
            "id": ("Dewan Kota Baru mengadakan rapat pleno pada 14 Mei.", "Rapat pleno Dewan Kota Baru"),
        },
    ),
    "its own regular meeting": (
        "2026-05-14",
        {
            "en": ("The General Council keeps its regular session on 14 May.", "General Council regular session"),
            "de": (
                "Der Ausschuss für Verkehr hält seine Jahressitzung am 14. Mai ab.",
                "Ausschuss für Verkehr Jahressitzung",
            ),
        },
    ),
    "goes into a meeting": (
        "2026-05-14/2026-05-15",
        {"en": ("The cabinet goes on a two-day retreat in Hexham on 14 May.", "Cabinet two-day retreat")},
    ),
    "meets again": (
        "2026-05-14T09:30",
        {
            "en": ("Parliament resumes on Thursday 14 May at 9.30 am.", "Parliament meeting"),
            "de": ("Der Landtag tritt am Donnerstag, 14. Mai, um 9.30 Uhr wieder zusammen.", "Landtag Sitzung"),
            "fr": (
                "La commission des finances reprend ses travaux le jeudi 14 mai à 9 h 30.",
                "Commission des finances réunion",
            ),
            "es": (
                "La comisión de hacienda reanuda sus trabajos el jueves 14 de mayo a las 9.30 h.",
                "Comisión de hacienda reunión",
            ),
        },
    ),
    "told more of between commas": (
        "2026-05-16",
        {
            "en": ("The summer fair, which follows the general meeting, is on 16 May.", "Summer fair"),
            "de": (
                "Die Mitgliederversammlung, die auf die Vorstandssitzung folgt, ist am 16. Mai.",
                "Mitgliederversammlung",
            ),
            "fr": ("La kermesse, qui suit l'assemblée générale, se tiendra le 16 mai.", "Kermesse"),
            "es": ("El seminario, que sigue a la asamblea general, será el 16 de mayo.", "Seminario"),
            "ms": ("Seminar kesihatan, yang menyusul mesyuarat agung, akan diadakan pada 16 Mei.", "Seminar kesihatan"),
            "id": ("Lokakarya, yang mendahului rapat anggota, akan digelar pada 16 Mei.", "Lokakarya"),
        },
    ),
    "held online": (
        "2026-05-12 online",
        {
            "en": ("The 12 May meeting will be held online.", "Meeting"),
            "de": ("Die Sitzung am 12. Mai findet online statt.", "Sitzung"),
            "fr": ("La réunion du 12 mai se tiendra en ligne.", "Réunion"),
            "es": ("La reunión del 12 de mayo se celebrará en línea.", "Reunión"),
            "ms": ("Mesyuarat 12 Mei akan diadakan secara dalam talian.", "Mesyuarat"),
            "id": ("Rapat tanggal 12 Mei akan diadakan secara daring.", "Rapat"),
        },
    ),
    "a group by its number": (
        "2026-05-12",
        {
            "en": ("Please note that the WG 3 meeting will take place on 12 May.", "WG 3 meeting"),
            "de": ("Die Sitzung der Gruppe 3 am 12. Mai findet statt.", "Sitzung der Gruppe 3"),
            "fr": ("Veuillez noter que la réunion du GT 3 aura lieu le 12 mai.", "Réunion du GT 3"),
            "es": ("Les recordamos que la reunión del Grupo 3 será el 12 de mayo.", "Reunión del Grupo 3"),
            "ms": ("Mesyuarat Kumpulan Kerja 3 akan diadakan pada 12 Mei.", "Mesyuarat Kumpulan Kerja 3"),
            "id": ("Rapat Kelompok Kerja 3 akan diadakan pada 12 Mei.", "Rapat Kelompok Kerja 3"),
        },
    ),
    "set for a day, then put off": (
        "- postponed was 2026-05-12",
        {
            "en": ("The harbour forum, set for 12 May, has been postponed because of flooding.", "Harbour forum"),
            "de": ("Das für den 12. Mai geplante Hafenforum wurde verschoben.", "Hafenforum"),
            "fr": ("Le forum du port, prévu le 12 mai, est reporté.", "Forum du port"),
            "es": ("El foro del puerto, previsto para el 12 de mayo, ha sido aplazado.", "Foro del puerto"),
            "ms": ("Forum pelabuhan yang dijadualkan pada 12 Mei telah ditangguhkan.", "Forum pelabuhan"),
            "id": ("Forum pelabuhan yang dijadwalkan pada 12 Mei ditunda.", "Forum pelabuhan"),
        },
    ),
    "put off, and its new date": (
        "2026-05-19 was 2026-05-12",
        {
            "en": ("The harbour walk on 12 May is postponed. The new date is Tuesday, 19 May.", "Harbour walk"),
            "de": ("Die Sitzung am 12. Mai wird verschoben. Der neue Termin ist der 19. Mai.", "Sitzung"),
            "fr": ("La réunion du 12 mai est reportée. La nouvelle date est le 19 mai.", "Réunion"),
            "es": ("La reunión del 12 de mayo se aplaza. La nueva fecha es el 19 de mayo.", "Reunión"),
            "ms": ("Mesyuarat pada 12 Mei ditangguhkan. Tarikh baharu ialah 19 Mei.", "Mesyuarat"),
            "id": ("Rapat tanggal 12 Mei ditunda. Jadwal baru adalah 19 Mei.", "Rapat"),
        },
    ),
    "is on, and where": (
        "2026-05-12T19:00",
        {
            "en": ("The meeting is on 12 May at 7 pm in the town hall.", "Meeting"),
            "de": ("Die Sitzung ist am 12. Mai um 19 Uhr im Rathaus.", "Sitzung"),
            "fr": ("La réunion aura lieu le 12 mai à 19 h à la mairie.", "Réunion"),
            "es": ("La reunión será el 12 de mayo a las 19 h en el ayuntamiento.", "Reunión"),
            "ms": ("Mesyuarat akan diadakan pada 12 Mei jam 7 malam di dewan.", "Mesyuarat"),
            "id": ("Rapat diadakan pada 12 Mei pukul 19.00 di balai desa.", "Rapat"),
        },
    ),
    "the next one": (
        "2026-05-12T19:00",
        {
            "en": ("Next meeting: 12 May, 7 pm, library.", "Meeting"),
            "de": ("Nächste Sitzung: 12. Mai, 19 Uhr, Rathaus.", "Sitzung"),
            "fr": ("Prochaine réunion : 12 mai, 19 h, mairie.", "Réunion"),
            "es": ("Próxima reunión: 12 de mayo, 19 h, biblioteca.", "Reunión"),
            "ms": ("Mesyuarat seterusnya: 12 Mei, 7 malam, perpustakaan.", "Mesyuarat"),
            "id": ("Rapat berikutnya: 12 Mei, pukul 19.00, perpustakaan.", "Rapat"),
        },
    ),
    "moved": (
        "2026-05-19 was 2026-05-12",
        {
            "en": ("The meeting on 12 May has been moved to 19 May.", "Meeting"),
            "de": ("Die Sitzung vom 12. Mai wird auf den 19. Mai verschoben.", "Sitzung"),
            "fr": ("La réunion du 12 mai est reportée au 19 mai.", "Réunion"),
            "es": ("La reunión del 12 de mayo se aplaza al 19 de mayo.", "Reunión"),
            "ms": ("Mesyuarat pada 12 Mei ditunda ke 19 Mei.", "Mesyuarat"),
            "id": ("Rapat tanggal 12 Mei diundur ke 19 Mei.", "Rapat"),
        },
    ),
    "moved within a month": (
        "2026-05-12 was 2026-05-05",
        {
            "en": ("The workshop has been moved from 5 to 12 May.", "Workshop"),
            "de": ("Der Workshop wird vom 5. auf den 12. Mai verlegt.", "Workshop"),
            "fr": ("La réunion est déplacée du 5 au 12 mai.", "Réunion"),
            "es": ("El taller se traslada del 5 al 12 de mayo.", "Taller"),
            "ms": ("Bengkel dipindahkan dari 5 ke 12 Mei.", "Bengkel"),
            "id": ("Lokakarya dipindahkan dari tanggal 5 ke 12 Mei.", "Lokakarya"),
        },
    ),
    "off": (
        "2026-05-12 cancelled",
        {
            "en": ("The concert on 12 May is cancelled.", "Concert"),
            "de": ("Das Konzert am 12. Mai fällt aus.", "Konzert"),
            "fr": ("Le concert du 12 mai est annulé.", "Concert"),
            "es": ("El concierto del 12 de mayo queda cancelado.", "Concierto"),
            "ms": ("Konsert pada 12 Mei dibatalkan.", "Konsert"),
            "id": ("Konser tanggal 12 Mei dibatalkan.", "Konser"),
        },
    ),
    "off, and why": (
        "2026-04-29 cancelled",
        {
            "en": ("Due to illness, tomorrow's lecture is cancelled.", "Lecture"),
            "de": ("Wegen Krankheit fällt der Vortrag morgen aus.", "Vortrag"),
            "fr": ("Pour cause de maladie, la conférence de demain est annulée.", "Conférence"),
            "es": ("Por enfermedad, la conferencia de mañana queda cancelada.", "Conferencia"),
            "ms": ("Kerana hujan lebat, ceramah esok dibatalkan.", "Ceramah"),
            "id": ("Karena hujan deras, ceramah besok dibatalkan.", "Ceramah"),
        },
    ),
    "there is none": (
        "2026-05-12 cancelled",
        {
            "en": ("There will be no meeting on 12 May.", "Meeting"),
            "de": ("Am 12. Mai ist keine Probe.", "Probe"),
            "fr": ("Pas de répétition le 12 mai.", "Répétition"),
            "es": ("No habrá reunión el 12 de mayo.", "Reunión"),
            "ms": ("Tiada mesyuarat pada 12 Mei.", "Mesyuarat"),
            "id": ("Tidak ada rapat pada 12 Mei.", "Rapat"),
        },
    ),
    "put off without a day": (
        "- postponed was 2026-05-12",
        {
            "en": ("The meeting on 12 May is postponed until further notice.", "Meeting"),
            "de": ("Die Sitzung am 12. Mai wird auf unbestimmte Zeit verschoben.", "Sitzung"),
            "fr": ("La réunion du 12 mai est reportée à une date ultérieure.", "Réunion"),
            "es": ("La reunión del 12 de mayo queda aplazada hasta nuevo aviso.", "Reunión"),
            "ms": ("Mesyuarat pada 12 Mei ditangguhkan sehingga diberitahu kelak.", "Mesyuarat"),
            "id": ("Rapat tanggal 12 Mei ditunda sampai pemberitahuan lebih lanjut.", "Rapat"),
        },
    ),
    "another place": (
        "2026-05-12",
        {
            "en": ("The rehearsal on 12 May will take place in the school instead of the church.", "Rehearsal"),
            "de": ("Die Probe am 12. Mai findet in der Schule statt in der Kirche statt.", "Probe"),
            "fr": ("La répétition du 12 mai aura lieu à l'école au lieu de l'église.", "Répétition"),
            "es": ("El ensayo del 12 de mayo será en la escuela en lugar de la iglesia.", "Ensayo"),
            "ms": ("Latihan pada 12 Mei akan diadakan di sekolah, bukan di dewan.", "Latihan"),
            "id": ("Latihan tanggal 12 Mei akan diadakan di sekolah, bukan di gereja.", "Latihan"),
        },
    ),
    "another hour": (
        "2026-05-12T19:00",
        {
            "en": ("The meeting on 12 May will start at 7 pm instead of 6 pm.", "Meeting"),
            "de": ("Die Sitzung am 12. Mai beginnt um 19 Uhr statt um 18 Uhr.", "Sitzung"),
            "fr": ("La réunion du 12 mai commencera à 19 h au lieu de 18 h.", "Réunion"),
            "es": ("La reunión del 12 de mayo comenzará a las 19 h en vez de las 18 h.", "Reunión"),
            "ms": ("Mesyuarat 12 Mei akan bermula jam 7 malam, bukan jam 6 petang.", "Mesyuarat"),
            "id": ("Rapat tanggal 12 Mei dimulai pukul 19.00, bukan pukul 18.00.", "Rapat"),
        },
    ),
    "each week": (
        "weekly",
        {
            "en": ("The choir meets every Monday at 8 pm.", "Choir"),
            "de": ("Der Chor probt jeden Montag um 20 Uhr.", "Chor"),
            "fr": ("La chorale se réunit tous les lundis à 20 h.", "Chorale"),
            "es": ("El coro se reúne todos los lunes a las 20 h.", "Coro"),
            "ms": ("Mesyuarat koir diadakan setiap hari Isnin jam 8 malam.", "Mesyuarat koir"),
            "id": ("Paduan suara berlatih setiap hari Senin pukul 20.00.", "Paduan suara"),
        },
    ),
    "each week but one": (
        "weekly",
        {
            "en": ("The yoga class is every Tuesday at 6 pm, but not on 12 May.", "Yoga class"),
            "de": ("Der Yogakurs ist jeden Dienstag um 18 Uhr, aber nicht am 12. Mai.", "Yogakurs"),
            "fr": ("Le cours de yoga a lieu tous les mardis à 18 h, sauf le 12 mai.", "Cours de yoga"),
            "es": ("La clase de yoga es todos los martes a las 18 h, excepto el 12 de mayo.", "Clase de yoga"),
            "ms": ("Kelas yoga diadakan setiap Selasa jam 6 petang, kecuali 12 Mei.", "Kelas yoga"),
            "id": ("Kelas yoga setiap Selasa pukul 18.00, kecuali 12 Mei.", "Kelas yoga"),
        },
    ),
    "papers by": (
        "2026-05-12 deadline",
        {
            "en": ("Submit papers by 12 May 2026.", "Paper submission"),
            "de": ("Beiträge können bis 12. Mai 2026 eingereicht werden.", "Beiträge"),
            "fr": ("Les communications doivent être soumises avant le 12 mai 2026.", "Communications"),
            "es": ("Los trabajos deben enviarse antes del 12 de mayo de 2026.", "Trabajos"),
            "ms": ("Hantar kertas kerja sebelum 12 Mei 2026.", "Penghantaran kertas kerja"),
            "id": ("Kirim makalah paling lambat 12 Mei 2026.", "Pengiriman makalah"),
        },
    ),
    "registration by": (
        "2026-05-12 deadline",
        {
            "en": ("Please register by 12 May.", "Registration"),
            "de": ("Anmeldeschluss ist der 12. Mai.", "Anmeldeschluss"),
            "fr": ("Inscription obligatoire avant le 12 mai.", "Inscription"),
            "es": ("Las inscripciones cierran el 12 de mayo.", "Inscripciones"),
            "ms": ("Pendaftaran ditutup pada 12 Mei.", "Pendaftaran"),
            "id": ("Pendaftaran ditutup pada 12 Mei.", "Pendaftaran"),
        },
    ),
    "nominations by": (
        "2026-05-12 deadline",
        {
            "en": ("Nominations close on 12 May.", "Nominations"),
            "de": ("Vorschläge können bis zum 12. Mai eingereicht werden.", "Vorschläge"),
            "fr": ("Date limite des candidatures : 12 mai.", "Date limite des candidatures"),
            "es": ("Fecha límite para candidaturas: 12 de mayo.", "Fecha límite para candidaturas"),
            "ms": ("Tarikh tutup pencalonan: 12 Mei.", "Pencalonan"),
            "id": ("Batas akhir pencalonan: 12 Mei.", "Pencalonan"),
        },
    ),
    "comments by": (
        "2026-05-12 deadline",
        {
            "en": ("Comments are due by 12 May.", "Comments"),
            "de": ("Stellungnahmen bitte bis 12. Mai.", "Stellungnahmen"),
            "fr": ("Merci d'envoyer vos commentaires avant le 12 mai.", "Commentaires"),
            "es": ("Envíe sus comentarios hasta el 12 de mayo.", "Comentarios"),
            "ms": ("Hantar ulasan anda selewat-lewatnya 12 Mei.", "Ulasan"),
            "id": ("Kirim komentar Anda paling lambat 12 Mei.", "Komentar"),
        },
    ),
    "a deadline extended": (
        "2026-05-12 deadline",
        {
            "en": ("The registration deadline has been extended to 12 May.", "Registration"),
            "de": ("Die Anmeldefrist wurde bis zum 12. Mai verlängert.", "Anmeldefrist"),
            "fr": ("La date limite d'inscription est prolongée jusqu'au 12 mai.", "Date limite d'inscription"),
            "es": ("El plazo de inscripción se amplía hasta el 12 de mayo.", "Inscripción"),
            "ms": ("Tarikh tutup pendaftaran dilanjutkan hingga 12 Mei.", "Pendaftaran"),
            "id": ("Batas waktu pendaftaran diperpanjang hingga 12 Mei.", "Pendaftaran"),
        },
    ),
    "two of them": (
        "2026-05-12; 2026-05-20",
        {
            "en": (
                "The annual general meeting is on 12 May and the summer party on 20 May.",
                "Annual general meeting;Summer party",
            ),
            "de": (
                "Die Mitgliederversammlung ist am 12. Mai und das Sommerfest am 20. Mai.",
                "Mitgliederversammlung;Sommerfest",
            ),
            "fr": (
                "L'assemblée générale a lieu le 12 mai et la fête d'été le 20 mai.",
                "Assemblée générale;Fête d'été",
            ),
            "es": (
                "La asamblea general es el 12 de mayo y la fiesta de verano el 20 de mayo.",
                "Asamblea general;Fiesta de verano",
            ),
            "ms": (
                "Mesyuarat agung diadakan pada 12 Mei dan jamuan makan malam pada 20 Mei.",
                "Mesyuarat agung;Jamuan makan malam",
            ),
            "id": ("Rapat umum diadakan pada 12 Mei dan pesta panen pada 20 Mei.", "Rapat umum;Pesta panen"),
        },
    ),
    "several days": (
        "2026-05-12/2026-05-14",
        {
            "en": ("The book fair runs from 12 to 14 May.", "Book fair"),
            "de": ("Die Buchmesse läuft vom 12. bis 14. Mai.", "Buchmesse"),
            "fr": ("Le salon du livre se tient du 12 au 14 mai.", "Salon du livre"),
            "es": ("La feria del libro se celebra del 12 al 14 de mayo.", "Feria del libro"),
            "ms": ("Pesta buku berlangsung dari 12 hingga 14 Mei.", "Pesta buku"),
            "id": ("Pameran buku berlangsung dari 12 sampai 14 Mei.", "Pameran buku"),
        },
    ),
    "only a month": (
        "2026-10",
        {
            "en": ("The summit will take place in October 2026.", "Summit"),
            "de": ("Der Gipfel findet im Oktober 2026 statt.", "Gipfel"),
            "fr": ("Le sommet aura lieu en octobre 2026.", "Sommet"),
            "es": ("La cumbre se celebrará en octubre de 2026.", "Cumbre"),
            "ms": ("Sidang kemuncak akan diadakan pada Oktober 2026.", "Sidang kemuncak"),
            "id": ("Konferensi tingkat tinggi akan diadakan pada Oktober 2026.", "Konferensi tingkat tinggi"),
        },
    ),
    "tomorrow": (
        "2026-04-29T19:00",
        {
            "en": ("The film club meets tomorrow at 7 pm.", "Film club"),
            "de": ("Der Filmclub trifft sich morgen um 19 Uhr.", "Filmclub"),
            "fr": ("Le ciné-club se réunit demain à 19 h.", "Ciné-club"),
            "es": ("El cineclub se reúne mañana a las 19 h.", "Cineclub"),
            "ms": ("Mesyuarat kelab filem diadakan esok jam 7 malam.", "Mesyuarat kelab filem"),
            "id": ("Rapat klub film diadakan besok pukul 19.00.", "Rapat klub film"),
        },
    ),
    "this Friday": (
        "2026-05-01",
        {
            "en": ("The concert is this Friday.", "Concert"),
            "de": ("Das Konzert ist diesen Freitag.", "Konzert"),
            "fr": ("Le concert a lieu ce vendredi.", "Concert"),
            "es": ("El concierto es este viernes.", "Concierto"),
            "ms": ("Konsert diadakan Jumaat ini.", "Konsert"),
            "id": ("Konser diadakan Jumat ini.", "Konser"),
        },
    ),
    "tonight": (
        "2026-04-28T19:30",
        {
            "en": ("Tonight at 7.30 pm: quiz night in the bar.", "Quiz night"),
            "de": ("Heute Abend um 19.30 Uhr: Quizabend in der Bar.", "Quizabend"),
            "fr": ("Ce soir à 19 h 30 : soirée quiz au bar.", "Soirée quiz"),
            "es": ("Esta noche a las 19.30 h: concierto en el bar.", "Concierto"),
            "ms": ("Malam ini jam 7.30 malam: ceramah di surau.", "Ceramah"),
            "id": ("Malam ini pukul 19.30: pengajian di masjid.", "Pengajian"),
        },
    ),
    "a report of it": (
        "2026-04-21 past",
        {
            "en": ("The committee met on Tuesday 21 April.", "Committee"),
            "de": ("Der Ausschuss tagte am Dienstag, 21. April.", "Ausschuss"),
            "fr": ("Le comité s'est réuni le mardi 21 avril.", "Comité"),
            "es": ("El comité se reunió el martes 21 de abril.", "Comité"),
            "ms": ("Jawatankuasa bermesyuarat pada Selasa, 21 April.", "Jawatankuasa"),
            "id": ("Panitia mengadakan rapat pada Selasa, 21 April.", "Panitia"),
        },
    ),
    "a correction": (
        "2026-05-14",
        {
            "en": ("Correction: the meeting is on 14 May, not 12 May.", "Meeting"),
            "de": ("Korrektur: Die Sitzung ist am 14. Mai, nicht am 12. Mai.", "Sitzung"),
            "fr": ("Rectificatif : la réunion a lieu le 14 mai et non le 12 mai.", "Réunion"),
            "es": ("Corrección: la reunión es el 14 de mayo y no el 12 de mayo.", "Reunión"),
            "ms": ("Pembetulan: mesyuarat diadakan pada 14 Mei, bukan 12 Mei.", "Mesyuarat"),
            "id": ("Ralat: rapat diadakan pada 14 Mei, bukan 12 Mei.", "Rapat"),
        },
    ),
    "it may be": (
        "2026-05-12 tentative",
        {
            "en": ("The council may meet on 12 May.", "Council"),
            "de": ("Der Rat tagt voraussichtlich am 12. Mai.", "Rat"),
            "fr": ("Le conseil pourrait se réunir le 12 mai.", "Conseil"),
            "es": ("El consejo podría reunirse el 12 de mayo.", "Consejo"),
            "ms": ("Majlis mungkin bermesyuarat pada 12 Mei.", "Majlis"),
            "id": ("Dewan mungkin bersidang pada 12 Mei.", "Dewan"),
        },
    ),
    "opening hours": (
        "",
        {
            "en": ("The office is open from 9 am to 5 pm until 12 May.", ""),
            "de": ("Das Büro ist bis 12. Mai von 9 bis 17 Uhr geöffnet.", ""),
            "fr": ("Le bureau est ouvert de 9 h à 17 h jusqu'au 12 mai.", ""),
            "es": ("La oficina abre de 9 a 17 h hasta el 12 de mayo.", ""),
            "ms": ("Pejabat dibuka dari jam 9 pagi hingga 5 petang sehingga 12 Mei.", ""),
            "id": ("Kantor buka pukul 09.00–17.00 sampai 12 Mei.", ""),
        },
    ),
    "a birth": (
        "",
        {
            "en": ("Our treasurer was born on 12 May 1970.", ""),
            "de": ("Unsere Kassenwartin wurde am 12. Mai 1970 geboren.", ""),
            "fr": ("Notre trésorière est née le 12 mai 1970.", ""),
            "es": ("Nuestra tesorera nació el 12 de mayo de 1970.", ""),
            "ms": ("Bendahari kami dilahirkan pada 12 Mei 1970.", ""),
            "id": ("Bendahara kami lahir pada 12 Mei 1970.", ""),
        },
    ),
    "a report came out": (
        "",
        {
            "en": ("The report of the committee was published on 12 May 2025.", ""),
            "de": ("Der Bericht des Ausschusses wurde am 12. Mai 2025 veröffentlicht.", ""),
            "fr": ("Le rapport du comité a été publié le 12 mai 2025.", ""),
            "es": ("El informe del comité se publicó el 12 de mayo de 2025.", ""),
            "ms": ("Laporan jawatankuasa diterbitkan pada 12 Mei 2025.", ""),
            "id": ("Laporan panitia diterbitkan pada 12 Mei 2025.", ""),
        },
    ),
    "since a year": (
        "",
        {
            "en": ("The club has existed since 1998.", ""),
            "de": ("Den Verein gibt es seit 1998.", ""),
            "fr": ("Le club existe depuis 1998.", ""),
            "es": ("El club existe desde 1998.", ""),
            "ms": ("Kelab ini wujud sejak 1998.", ""),
            "id": ("Klub ini berdiri sejak 1998.", ""),
        },
    ),
    "title, day, hour, place": (
        "2026-05-12T19:30",
        {
            "en": ("AGM, 12 May, 7.30 pm, Scout Hut.", "AGM"),
            "de": ("Mitgliederversammlung, 12. Mai, 19.30 Uhr, Vereinsheim.", "Mitgliederversammlung"),
            "fr": ("Assemblée générale, 12 mai, 19 h 30, salle des fêtes.", "Assemblée générale"),
            "es": ("Asamblea general, 12 de mayo, 19.30 h, casa de cultura.", "Asamblea general"),
            "ms": ("Mesyuarat agung, 12 Mei, 7.30 malam, dewan komuniti.", "Mesyuarat agung"),
            "id": ("Rapat anggota, 12 Mei, pukul 19.30, balai desa.", "Rapat anggota"),
        },
    ),
    "an invitation": (
        "2026-05-12T18:00",
        {
            "en": ("You are invited to the opening of the exhibition on 12 May at 6 pm.", "Opening of the exhibition"),
            "de": ("Wir laden zur Eröffnung der Ausstellung am 12. Mai um 18 Uhr ein.", "Eröffnung der Ausstellung"),
            "fr": ("Vous êtes invités au vernissage de l'exposition le 12 mai à 18 h.", "Vernissage de l'exposition"),
            "es": (
                "Le invitamos a la inauguración de la exposición el 12 de mayo a las 18 h.",
                "Inauguración de la exposición",
            ),
            "ms": ("Anda dijemput ke majlis pembukaan pameran pada 12 Mei jam 6 petang.", "Majlis pembukaan pameran"),
            "id": ("Anda diundang ke pembukaan pameran pada 12 Mei pukul 18.00.", "Pembukaan pameran"),
        },
    ),
    "brought forward": (
        "2026-05-05 was 2026-05-12",
        {
            "en": ("The hearing has been brought forward from 12 May to 5 May.", "Hearing"),
            "de": ("Die Anhörung wird vom 12. Mai auf den 5. Mai vorgezogen.", "Anhörung"),
            "fr": ("L'audience est avancée du 12 mai au 5 mai.", "Audience"),
            "es": ("La audiencia se adelanta del 12 de mayo al 5 de mayo.", "Audiencia"),
            "ms": ("Perbicaraan dipercepatkan dari 12 Mei ke 5 Mei.", "Perbicaraan"),
            "id": ("Sidang dimajukan dari 12 Mei ke 5 Mei.", "Sidang"),
        },
    ),
    "a journey to a place that is told of": (
        "2026-05-12/2026-05-15",
        {
            "en": (
                "The frigate Argyll and two escorts will call at the port of Varna from 12 to 15 May.",
                "Frigate Argyll and two escorts port call at Varna",
            ),
            "de": (
                "Eine Delegation des Stadtrats kommt vom 12. bis 15. Mai in die Partnerstadt Ulm.",
                "Besuch Delegation des Stadtrats in Ulm",
            ),
            "fr": ("La frégate Surcouf fera relâche à Abidjan du 12 au 15 mai.", "Escale de frégate Surcouf à Abidjan"),
            "es": (
                "Una delegación del ayuntamiento viajará a la ciudad hermanada de Ulm del 12 al 15 de mayo.",
                "Visita de delegación del ayuntamiento a Ulm",
            ),
            "ms": (
                "Kapal Lekiu akan berlabuh di pelabuhan Klang dari 12 hingga 15 Mei.",
                "Lawatan Kapal Lekiu ke Klang",
            ),
            "id": (
                "Kapal Dewaruci bersandar di pelabuhan Makassar pada 12-15 Mei.",
                "Kunjungan Kapal Dewaruci ke Makassar",
            ),
        },
    ),
    "until when a visit lasts": (
        "2026-05-12/2026-05-15",
        {
            "en": (
                "The tall ship Sagres ties up at Halifax on 12 May and leaves on 15 May.",
                "Tall ship Sagres port call at Halifax",
            ),
            "fr": (
                "La frégate Surcouf arrivera mardi 12 mai au port de Brest, où elle restera jusqu'à vendredi.",
                "Visite de frégate Surcouf Brest",
            ),
            "es": (
                "La fragata Libertad arribará el 12 de mayo al puerto de Rosario y zarpará el 15 de mayo.",
                "Visita de fragata Libertad a Rosario",
            ),
            "id": (
                "Kapal Dewaruci tiba di Makassar pada 12 Mei dan bersandar hingga 15 Mei.",
                "Kunjungan Kapal Dewaruci ke Makassar",
            ),
        },
    ),
    "planned, and now on another day": (
        "2026-06-22",
        {
            "de": ("Das Sommerfest war für den 8. Juni geplant. Es findet nun am 22. Juni statt.", "Sommerfest"),
            "es": ("La feria estaba programada para el 8 de junio. Ahora será el 22 de junio.", "Feria"),
            "ms": ("Pesta muzik dirancang pada 8 Jun. Ia kini akan diadakan pada 22 Jun.", "Pesta muzik"),
        },
    ),
    "a new date is no name": (
        "2026-06-04T18:30",
        {
            "en": (
                "The public meeting was called for 24 May. It was cancelled, and there is a new date: 4 June, 6.30 pm.",
                "Public meeting",
            ),
            "de": (
                "Die Bürgerversammlung war für den 24. Mai einberufen. Sie fiel aus; neuer Termin ist der 4. Juni, 18.30 Uhr.",
                "Bürgerversammlung",
            ),
            "es": (
                "La reunión vecinal estaba convocada para el 24 de mayo. Fue suspendida y hay nueva fecha: 4 de junio a las 18.30 h.",
                "Reunión vecinal",
            ),
        },
    ),
}

# What is not read yet, and what is missing.
KNOWN_OPEN: dict[str, str] = {
    "there is none, de": "judging: weighed below the line",
    "there is none, fr": "judging: weighed below the line",
    "put off without a day, ms": "judging: weighed below the line",
    "put off without a day, id": "judging: weighed below the line",
    "each week, en": "standing: a series without a first day is weighed below the line",
    "each week, de": "standing: a series without a first day is weighed below the line",
    "each week, fr": "standing: a series without a first day is weighed below the line",
    "each week, es": "standing: a series without a first day is weighed below the line",
    "each week, ms": "standing: a series without a first day is weighed below the line",
    "each week, id": "standing: a series without a first day is weighed below the line",
    "each week but one, en": "standing: a series without a first day is weighed below the line",
    "each week but one, de": "standing: a series without a first day is weighed below the line",
    "each week but one, fr": "standing: a series without a first day is weighed below the line",
    "each week but one, es": "standing: a series without a first day is weighed below the line",
    "each week but one, ms": "standing: a series without a first day is weighed below the line",
    "each week but one, id": "standing: a series without a first day is weighed below the line",
    "two of them, de": "linking: two names and two days of one sentence",
    "this Friday, es": "judging: weighed below the line",
    "tonight, en": "judging: today is taken for the stamp",
    "tonight, de": "judging: today is taken for the stamp",
    "a report of it, en": "judging: what is over and only told of is weighed below the line",
    "a report of it, de": "judging: what is over and only told of is weighed below the line",
    "a report of it, fr": "judging: what is over and only told of is weighed below the line",
    "a report of it, es": "judging: what is over and only told of is weighed below the line",
    "a report of it, ms": "judging: what is over and only told of is weighed below the line",
    "a report of it, id": "judging: what is over and only told of is weighed below the line",
    "a correction, de": "judging: weighed below the line",
    "a correction, id": "judging: weighed below the line",
    "set for a day, then put off, de": "judging: weighed below the line",
    "put off, and its new date, id": "judging: weighed below the line",
    "opening hours, ms": 'asks: "sehingga" as the end of opening hours',
}


def cases() -> Iterator[object]:
    """Each line with what it means."""
    for kind, (meaning, lines) in PLAIN.items():
        for language, (text, title) in lines.items():
            said = f"{kind}, {language}"
            marks = [pytest.mark.xfail(strict=True, reason=KNOWN_OPEN[said])] if said in KNOWN_OPEN else []
            yield pytest.param(text, language, meaning, title, id=said, marks=marks)


@pytest.mark.parametrize("text, language, meaning, title", list(cases()))
def test_a_plain_sentence_means_what_it_says(text: str, language: str, meaning: str, title: str) -> None:
    found = EXTRACTOR.extract(read.announcement("a", text, PUBLISHED, language))
    shown = [one for one in found if one.confidence >= SHOWN]
    wanted = [part.split() for part in meaning.split(";") if part]
    assert [told(one, want) for one, want in zip(shown, wanted, strict=True)] == wanted
    for one, words in zip(shown, title.split(";"), strict=bool(wanted)):
        assert set(words.casefold().split()) <= set(one.title.casefold().replace(":", " ").split())
        assert len(one.title.split()) <= len(words.split()) + 2  # a name, not the sentence


def told(one: Candidate, want: list[str]) -> list[str]:
    """What a reading says, as far as `want` asks for it, in its form."""
    row = event_stream(one)
    start, end, was = row["start"], row["end"], row.get("was")
    length = len(want[0].partition("/")[0])
    said = [(start or "")[:length] + ("/" + (end or "")[:10] if "/" in want[0] else "")] if want[0] != "-" else ["-"]
    said += [one.status.value] if one.status.value != "confirmed" else []
    said += ["was", was["start"][:10]] if "was" in want and was else []
    return said + [word for word, holds in (("deadline", row["kind"] == "deadline"), ("online", one.online)) if holds]
