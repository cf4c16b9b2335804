"""A day and an hour mean the same in whatever form they are written: each table holds forms of one meaning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from calsync.extract.temporal import Anchor, resolve, scan

ANCHOR = Anchor(date(2025, 2, 20))
LANGUAGES = ("en", "de", "fr", "es", "ms", "id")

# fmt: off
# Monday, 3 March 2025
DAYS: dict[str, list[str]] = {
    "en": ["3 March 2025", "March 3, 2025", "3rd March 2025", "March 3rd, 2025", "3rd of March 2025", "3 Mar 2025", "Mar 3, 2025", "Mar. 3, 2025", "3-Mar-2025", "03 March 2025", "2025-03-03", "3 March", "March 3", "March 3rd", "3rd of March", "the 3rd of March", "Mar 3", "Mar. 3", "3 Mar", "Monday 3 March 2025", "Monday, 3 March 2025", "Monday, March 3, 2025", "Monday March 3", "Monday 3 March", "Monday, 3 March", "Monday 3rd March", "Monday 3rd of March", "Monday the 3rd of March", "Monday, the 3rd of March", "Mon 3 March", "Mon. 3 March", "Mon 3 Mar", "Mon, 3 Mar", "Mon, Mar 3", "Mon., March 3", "MONDAY 3 MARCH 2025", "MONDAY, MARCH 3", "3 March (Monday)", "3 March (Mon)", "3 March 2025 (Monday)", "3 March 2025 (Mon)", "March 3 (Monday)", "March 3, 2025 (Mon)", "3 March, Monday", "3 March 2025, Monday", "Monday - 3 March", "Monday 3 March, 2025", "Monday 3 March '25", "3 March 25", "Monday 03/03/2025", "Mon 3/3", "03/03/2025", "3/3/2025", "3/3/25", "03.03.2025", "3.3.2025", "03-03-2025", "2025/03/03", "March 3 2025", "Mon 3 March 2025", "Mon 3rd Mar 2025", "Monday (3 March)", "Monday (3 March 2025)", "Monday (March 3)", "Mon (3/3)"],
    "de": ["3. März 2025", "3. März", "Montag, 3. März 2025", "Montag, 3. März", "Montag, den 3. März 2025", "Montag, dem 3. März", "Montag 3. März", "Mo, 3. März", "Mo., 3. März 2025", "Mo 3.3.", "Mo, 3.3.", "Mo., 3.3.", "Mo. 03.03.", "Mo, 03.03.2025", "Montag, 3.3.2025", "Montag, 03.03.", "03.03.2025", "3.3.2025", "03.03.25", "3.3.25", "3. Mrz. 2025", "03. März 2025", "2025-03-03", "Montag (3. März)", "Montag (3.3.)", "3. März 2025 (Montag)", "3. März (Mo)", "Montag, 3.März 2025", "Montag, den 3.3.25", "Mo. 3. März", "MONTAG, 3. MÄRZ 2025"],
    "fr": ["3 mars 2025", "3 mars", "lundi 3 mars 2025", "lundi 3 mars", "lundi, 3 mars", "Lundi 3 mars", "lun. 3 mars", "lun 3 mars", "03/03/2025", "3/3/2025", "03/03/25", "lundi 03/03/2025", "lundi 3/03", "lundi 03/03", "03.03.2025", "lundi (3 mars)", "3 mars 2025 (lundi)", "3 mars (lundi)", "LUNDI 3 MARS 2025", "2025-03-03", "03 mars 2025", "lundi 3 mars, 2025"],
    "es": ["3 de marzo de 2025", "3 de marzo", "lunes 3 de marzo de 2025", "lunes 3 de marzo", "lunes, 3 de marzo", "lunes, 3 de marzo de 2025", "Lunes 3 de marzo", "3 marzo 2025", "3 marzo", "lunes 3 marzo", "lun 3 de marzo", "lun. 3 de marzo", "03/03/2025", "3/3/2025", "03/03/25", "lunes 03/03/2025", "lunes 3/3", "lunes 03/03", "03-03-2025", "03.03.2025", "lunes (3 de marzo)", "3 de marzo (lunes)", "3 de marzo de 2025 (lunes)", "LUNES 3 DE MARZO DE 2025", "3 de marzo del 2025", "2025-03-03", "3 de marzo, 2025"],
    "ms": ["3 Mac 2025", "3 Mac", "Isnin, 3 Mac 2025", "Isnin 3 Mac 2025", "Isnin, 3 Mac", "Isnin 3 Mac", "3 Mac 2025 (Isnin)", "3 Mac (Isnin)", "3hb Mac 2025", "3hb. Mac 2025", "03 Mac 2025", "03/03/2025", "3/3/2025", "03.03.2025", "Isnin, 03/03/2025", "Isnin (3 Mac 2025)", "Isnin (3 Mac)", "hari Isnin 3 Mac 2025", "hari Isnin, 3 Mac 2025", "hari Isnin bertarikh 3 Mac 2025", "ISNIN, 3 MAC 2025", "2025-03-03", "3-3-2025"],
    "id": ["3 Maret 2025", "3 Maret", "Senin, 3 Maret 2025", "Senin 3 Maret 2025", "Senin, 3 Maret", "Senin 3 Maret", "3 Maret 2025 (Senin)", "3 Maret (Senin)", "hari Senin, 3 Maret 2025", "hari Senin tanggal 3 Maret 2025", "tanggal 3 Maret 2025", "tgl 3 Maret 2025", "tgl. 3 Maret 2025", "03/03/2025", "3/3/2025", "03-03-2025", "Senin (3/3)", "Senin (3/3/2025)", "Senin, 3/3/2025", "Senin (3 Maret 2025)", "SENIN, 3 MARET 2025", "3 Mar 2025", "2025-03-03", "03.03.2025"],
}

# Monday to Wednesday, 3 to 5 March
RANGES: dict[str, list[str]] = {
    "en": ["3-5 March 2025", "3–5 March 2025", "3 – 5 March 2025", "3 - 5 March 2025", "3 to 5 March 2025", "3 until 5 March", "from 3 to 5 March 2025", "from 3 until 5 March", "between 3 and 5 March", "3 March - 5 March 2025", "3 March to 5 March", "3 March 2025 to 5 March 2025", "3 March 2025 - 5 March 2025", "March 3-5, 2025", "March 3–5, 2025", "March 3 - 5, 2025", "March 3 to 5, 2025", "March 3-5", "March 3 to 5", "March 3 through 5", "March 3 through March 5, 2025", "March 3 - March 5, 2025", "March 3 to March 5", "March 3, 2025 - March 5, 2025", "March 3rd-5th", "March 3rd to 5th, 2025", "3rd-5th March", "3rd to 5th March 2025", "3rd - 5th of March", "from the 3rd to the 5th of March", "Monday 3 - Wednesday 5 March 2025", "Monday 3 to Wednesday 5 March", "Mon 3 - Wed 5 March", "Mon 3 to Wed 5 Mar", "Monday 3 March - Wednesday 5 March 2025", "Monday 3 March to Wednesday 5 March", "from Monday 3 to Wednesday 5 March", "Monday, March 3 - Wednesday, March 5, 2025", "Monday, March 3, to Wednesday, March 5", "Monday March 3 through Wednesday March 5", "Monday-Wednesday, March 3-5", "Monday to Wednesday, 3 to 5 March", "Mon-Wed 3-5 March", "Mon.-Wed., March 3-5, 2025", "3-5 March (Mon-Wed)", "3-5 March 2025 (Monday to Wednesday)", "3 (Mon) to 5 (Wed) March 2025", "3 March (Mon) - 5 March (Wed)", "3 March (Mon) - 5 March 2025 (Wed)", "03/03/2025 - 05/03/2025", "03/03/2025 to 05/03/2025", "3/3/2025-5/3/2025", "3.3.-5.3.2025", "03.03.2025 - 05.03.2025", "2025-03-03 to 2025-03-05", "2025-03-03 - 2025-03-05", "2025-03-03/2025-03-05", "Mar 3-5", "Mar. 3-5, 2025", "Mar 3 - Mar 5, 2025", "3-5 Mar 2025", "Mon 3rd - Wed 5th March", "3 Mar - 5 Mar", "MARCH 3-5, 2025"],
    "de": ["3.-5. März 2025", "3.–5. März", "3. - 5. März 2025", "3. bis 5. März 2025", "vom 3. bis 5. März", "vom 3. bis zum 5. März 2025", "3. März bis 5. März", "3. März - 5. März 2025", "03.-05.03.2025", "3.-5.3.", "03. - 05.03.2025", "3.3.-5.3.2025", "03.03. - 05.03.2025", "03.03.2025 - 05.03.2025", "03.03.2025 bis 05.03.2025", "vom 03.03. bis 05.03.2025", "Montag, 3., bis Mittwoch, 5. März", "Montag, 3. bis Mittwoch, 5. März 2025", "Mo 3. - Mi 5. März", "Mo, 3.3. - Mi, 5.3.", "Mo. 3.3. bis Mi. 5.3.2025", "von Montag, 3. März, bis Mittwoch, 5. März", "zwischen dem 3. und 5. März", "3. bis 5.3.2025", "03.-05. März 2025", "3.–5.3.25"],
    "fr": ["3-5 mars 2025", "du 3 au 5 mars 2025", "du 3 au 5 mars", "3 au 5 mars", "3 - 5 mars", "du lundi 3 au mercredi 5 mars", "du lundi 3 mars au mercredi 5 mars 2025", "lundi 3 - mercredi 5 mars", "du 3 mars au 5 mars", "03/03/2025 - 05/03/2025", "du 03/03/2025 au 05/03/2025", "du 3/3 au 5/3", "du 03/03 au 05/03/2025", "entre le 3 et le 5 mars", "3 mars - 5 mars 2025", "du 03 au 05 mars 2025"],
    "es": ["3-5 de marzo de 2025", "del 3 al 5 de marzo de 2025", "del 3 al 5 de marzo", "3 al 5 de marzo", "3 a 5 de marzo", "3 - 5 de marzo", "del lunes 3 al miércoles 5 de marzo", "lunes 3 a miércoles 5 de marzo", "del 3 de marzo al 5 de marzo", "03/03/2025 - 05/03/2025", "del 03/03/2025 al 05/03/2025", "del 3/3 al 5/3", "entre el 3 y el 5 de marzo", "3-5 marzo 2025", "desde el 3 hasta el 5 de marzo", "3 de marzo - 5 de marzo de 2025"],
    "ms": ["3-5 Mac 2025", "3 - 5 Mac 2025", "3 hingga 5 Mac 2025", "3 sehingga 5 Mac", "dari 3 hingga 5 Mac 2025", "3 Mac hingga 5 Mac 2025", "3 Mac - 5 Mac 2025", "Isnin, 3 Mac hingga Rabu, 5 Mac 2025", "3 hingga 5 Mac 2025 (Isnin hingga Rabu)", "3-5 Mac 2025 (Isnin - Rabu)", "03/03/2025 - 05/03/2025", "03/03/2025 hingga 05/03/2025", "3 sampai 5 Mac"],
    "id": ["3-5 Maret 2025", "3 - 5 Maret 2025", "3 hingga 5 Maret 2025", "3 sampai 5 Maret", "3 s.d. 5 Maret 2025", "3 s/d 5 Maret 2025", "3 sd 5 Maret 2025", "dari 3 sampai 5 Maret 2025", "3 Maret - 5 Maret 2025", "3 Maret s.d. 5 Maret 2025", "Senin-Rabu, 3-5 Maret 2025", "Senin s.d. Rabu, 3 s.d. 5 Maret 2025", "Senin hingga Rabu, 3-5 Maret 2025", "tanggal 3-5 Maret 2025", "Senin (3/3) hingga Rabu (5/3)", "3-5/3/2025"],
}

# Monday and Tuesday, 3 and 4 March
LISTS: dict[str, list[str]] = {
    "en": ["3 and 4 March 2025", "3 & 4 March", "3 and 4 March", "3/4 March 2025", "3/4 March", "3rd and 4th March", "3rd and 4th of March", "3rd & 4th March 2025", "March 3 and 4, 2025", "March 3 & 4", "March 3rd and 4th", "March 3 and March 4", "3 March and 4 March 2025", "Monday 3 and Tuesday 4 March", "Mon 3 and Tue 4 March", "Mon 3 & Tue 4 Mar", "Monday and Tuesday, 3 and 4 March", "Monday and Tuesday 3/4 March", "Monday, March 3 and Tuesday, March 4, 2025", "Monday, March 3, and Tuesday, March 4", "Monday 3 March and Tuesday 4 March", "the 3rd and 4th of March", "3 + 4 March", "March 3/4", "March 3, 4"],
    "de": ["3. und 4. März 2025", "3./4. März 2025", "3./4. März", "3./4.3.2025", "03./04.03.2025", "3. & 4. März", "Montag, 3., und Dienstag, 4. März", "Montag, 3. und Dienstag, 4. März 2025", "3. März und 4. März", "3.3. und 4.3.", "03.03. und 04.03.2025", "3.3./4.3.2025", "Mo 3. und Di 4. März", "3. + 4. März", "3. u. 4. März"],
    "fr": ["3 et 4 mars 2025", "les 3 et 4 mars", "lundi 3 et mardi 4 mars", "lundi 3 mars et mardi 4 mars", "3 mars et 4 mars", "3 & 4 mars", "les 03 et 04 mars 2025", "3/4 mars", "les lundi 3 et mardi 4 mars"],
    "es": ["3 y 4 de marzo de 2025", "los días 3 y 4 de marzo", "el 3 y el 4 de marzo", "lunes 3 y martes 4 de marzo", "3 de marzo y 4 de marzo", "3 y 4 marzo", "los días 3 y 4 de marzo de 2025"],
    "ms": ["3 dan 4 Mac 2025", "3 & 4 Mac 2025", "3 Mac dan 4 Mac 2025", "Isnin 3 Mac dan Selasa 4 Mac", "Isnin dan Selasa, 3 dan 4 Mac 2025", "3 dan 4 Mac 2025 (Isnin dan Selasa)"],
    "id": ["3 dan 4 Maret 2025", "3 & 4 Maret 2025", "3 Maret dan 4 Maret 2025", "Senin, 3 Maret dan Selasa, 4 Maret 2025", "Senin dan Selasa, 3 dan 4 Maret 2025", "tanggal 3 dan 4 Maret 2025"],
}

HOURS: dict[str, dict[str, list[str]]] = {
    "en": {
        "19:00": ["7pm", "7 pm", "7 PM", "7PM", "7 p.m.", "7:00 pm", "7.00 pm", "7.00pm", "19:00", "19.00", "1900 hrs", "1900hrs", "1900h", "19:00 hrs", "19.00 hrs", "19:00 hours", "1900 hours", "19h00", "19:00h", "7 o'clock in the evening", "7 in the evening", "seven in the evening", "seven o'clock in the evening"],
        "19:30": ["half past seven in the evening", "half seven in the evening", "7:30 in the evening"],
        "12:00": ["noon", "12 noon", "12noon", "12:00 noon", "12.00 noon", "midday", "12 midday"],
    },
    "de": {
        "19:00": ["19 Uhr", "19:00 Uhr", "19.00 Uhr", "19:00", "sieben Uhr abends", "7 Uhr abends"],
        "18:30": ["18.30 Uhr", "18:30 Uhr", "18.30", "18:30h", "18.30 h", "halb sieben Uhr abends", "halb sieben abends", "1830 Uhr"],
        "18:00": ["18 h", "18h"],
        "12:00": ["12 Uhr mittags"],
    },
    "fr": {
        "19:00": ["19h", "19 h", "19h00", "19 h 00", "19:00", "sept heures du soir", "7 heures du soir", "dix-neuf heures"],
        "18:30": ["18h30", "18 h 30", "18H30", "18:30", "18 heures 30", "18.30", "dix-huit heures trente", "6:30 p.m."],
        "18:00": ["18 heures"],
        "12:00": ["midi"],
        "12:30": ["midi et demi"],
    },
    "es": {
        "19:00": ["19:00", "19.00", "19 h", "19h", "19:00 h", "19.00 h", "19:00h", "19:00 hs", "19 hs", "19:00 hrs", "19 hrs", "19:00 horas", "19 horas", "7:00 p.m.", "7:00 pm", "7 p. m.", "7 pm", "siete de la tarde", "7 de la tarde"],
        "19:30": ["siete y media de la tarde", "7:30 de la tarde"],
        "12:00": ["12 del mediodía", "mediodía"],
        "18:30": ["18h30"],
    },
    "ms": {
        "19:00": ["7.00 malam", "7:00 malam", "7 malam", "pukul 7.00 malam", "jam 7.00 malam", "7.00 pm", "7.00 p.m.", "7:00 PM", "7.00 mlm"],
        "12:00": ["12.00 tengah hari", "12 tengah hari"],
        "09:00": ["9.00 pagi", "9 pagi"],
        "14:30": ["2.30 petang", "2:30 ptg"],
    },
    "id": {
        "19:00": ["19.00 WIB", "19:00 WIB", "pukul 19.00", "pukul 19.00 WIB", "pkl 19.00 WIB", "pkl. 19.00 WIB", "jam 19.00 WIB", "jam 7 malam", "pukul 7 malam"],
        "09:00": ["pukul 09.00 pagi", "jam 9 pagi"],
        "12:00": ["pukul 12 siang"],
    },
}

# from ten until noon
FROM_TEN: dict[str, list[str]] = {
    "en": ["10am-12pm", "10am - 12pm", "10am to 12pm", "10am–12pm", "10 am - 12 pm", "10 a.m. to 12 p.m.", "10:00am-12:00pm", "10.00am - 12.00pm", "10.00 am to 12.00 noon", "10am to noon", "10am to 12 noon", "10am - noon", "10 - noon", "10 until noon", "10 to noon", "10am until 12", "from 10am to 12pm", "from 10 until noon", "from 10am until 12 noon", "between 10am and 12pm", "between 10 am and noon", "10:00-12:00", "10:00 - 12:00", "10:00 to 12:00", "10.00-12.00", "10.00 - 12.00", "10.00 to 12.00", "1000-1200", "1000 - 1200", "1000 to 1200", "1000-1200 hrs", "10:00-12:00 hrs", "10.00 - 12.00 hrs", "10h00-12h00", "10 - 12 noon", "10-12 noon", "from 10 to 12", "10am-12", "10am to 12", "10 to 12pm", "10-12pm", "10:00 AM - 12:00 PM", "10:00 AM to 12:00 PM", "from 10:00 to 12:00", "from 10:00 until 12:00", "from 10.00 to 12.00"],
    "de": ["10-12 Uhr", "10 - 12 Uhr", "10–12 Uhr", "10 bis 12 Uhr", "10:00-12:00 Uhr", "10:00 - 12:00 Uhr", "10.00-12.00 Uhr", "10.00 – 12.00 Uhr", "10 Uhr bis 12 Uhr", "10:00 bis 12:00 Uhr", "von 10 bis 12 Uhr", "von 10:00 bis 12:00 Uhr", "von 10.00 bis 12.00 Uhr", "zwischen 10 und 12 Uhr", "10:00-12:00", "10.00-12.00", "10:00 - 12:00", "10-12 h", "10.00-12.00 h", "10:00–12:00 h"],
    "fr": ["10h-12h", "10 h - 12 h", "10h00-12h00", "10h00 - 12h00", "10h à 12h", "10 h à 12 h", "de 10h à 12h", "de 10 h à 12 h", "de 10h00 à 12h00", "de 10 heures à 12 heures", "de 10 à 12 heures", "de 10h à midi", "10:00-12:00", "de 10:00 à 12:00", "entre 10h et 12h", "10h–12h", "10-12h", "de 10 à 12h"],
    "es": ["10:00-12:00", "10:00 - 12:00", "10:00 a 12:00", "de 10:00 a 12:00", "de 10:00 a 12:00 h", "de 10 a 12 h", "de 10 a 12 horas", "de 10.00 a 12.00 h", "10.00-12.00", "10 a 12 h", "10-12 h", "10:00-12:00 h", "10 h - 12 h", "de las 10 a las 12", "desde las 10:00 hasta las 12:00", "entre las 10:00 y las 12:00", "10:00 a.m. - 12:00 p.m.", "de 10:00 a.m. a 12:00 p.m.", "10:00 a 12:00 horas", "de 10:00 a 12:00 hrs", "10 am a 12 pm", "de 10 a 12 hs"],
    "ms": ["10.00 am - 12.00 pm", "10.00 a.m. hingga 12.00 p.m.", "10:00 - 12:00", "1000 - 1200"],
    "id": ["10.00-12.00 WIB", "10.00 - 12.00 WIB", "pukul 10.00-12.00 WIB", "pukul 10.00 - 12.00 WIB", "pukul 10.00 s.d. 12.00 WIB", "pukul 10.00 s/d 12.00", "pukul 10.00 hingga 12.00 WIB", "pukul 10.00 sampai 12.00", "10:00-12:00 WIB", "pkl. 10.00 - 12.00 WIB", "jam 10.00-12.00"],
}

AROUND: dict[str, list[str]] = {
    "en": ["The meeting is on {}.", "Date: {}", "The meeting ({}) is open to all."],
    "de": ["Die Sitzung findet am {} statt.", "Termin: {}", "Die Sitzung ({}) ist öffentlich."],
    "fr": ["La réunion aura lieu le {}.", "Date : {}", "La réunion ({}) est publique."],
    "es": ["La reunión será el {}.", "Fecha: {}", "La reunión ({}) es pública."],
    "ms": ["Mesyuarat akan diadakan pada {}.", "Tarikh: {}", "Mesyuarat ({}) terbuka."],
    "id": ["Rapat akan digelar pada {}.", "Tanggal: {}", "Rapat ({}) terbuka."],
}
WITH_DAY: dict[str, list[str]] = {
    "en": ["{d} at {h}", "{d}, {h}", "{d} - {h}", "{d} | {h}", "{d} ({h})", "{h}, {d}", "at {h} on {d}"],
    "de": ["am {d} um {h}", "{d}, {h}", "{d} | {h}", "{d} ({h})", "{d} ab {h}", "um {h} am {d}"],
    "fr": ["le {d} à {h}", "{d}, {h}", "{d} - {h}", "{d} ({h})", "{d} dès {h}", "à {h} le {d}"],
    "es": ["el {d} a las {h}", "{d}, {h}", "{d} - {h}", "{d} ({h})", "a las {h} del {d}"],
    "ms": ["pada {d}, {h}", "{d} {h}", "{d} | {h}", "{d} ({h})", "{d} mulai {h}"],
    "id": ["pada {d}, {h}", "{d} {h}", "{d} | {h}", "{d} ({h})", "{d} mulai {h}"],
}
BESIDE: dict[str, list[str]] = {
    "en": ["{d}, {h}", "on {d}, {h}", "{d} ({h})"],
    "de": ["{d}, {h}", "am {d}, {h}", "{d} ({h})"],
    "fr": ["{d}, {h}", "le {d} {h}", "{d} ({h})"],
    "es": ["{d}, {h}", "el {d} {h}", "{d} ({h})"],
    "ms": ["{d}, {h}", "{d} ({h})"],
    "id": ["{d}, {h}", "{d} ({h})"],
}
SOME_DAYS: dict[str, list[str]] = {
    "en": ["Monday 3 March 2025", "March 3, 2025", "Monday, March 3", "3rd March", "Mon 3 Mar", "3 Mar."],
    "de": ["Montag, 3. März 2025", "3.3.2025", "Mo., 3.3."],
    "fr": ["lundi 3 mars 2025", "3 mars", "lundi 03/03"],
    "es": ["lunes 3 de marzo de 2025", "3 de marzo", "03/03/2025"],
    "ms": ["Isnin, 3 Mac 2025", "3 Mac 2025 (Isnin)", "3 Mac"],
    "id": ["Senin, 3 Maret 2025", "Senin (3/3/2025)", "3 Maret"],
}
# fmt: on


def read(text: str, code: str) -> list[str]:
    """The days and hours that a text speaks of, as "start" or "start/end"."""
    spans = [span for mention in scan(text, code) for span in resolve(mention.when, ANCHOR)]
    return ["/".join(filter(None, (str(span.stream()[0]), span.stream()[1]))) for span in spans]


def otherwise(texts: Iterable[str], code: str, meant: list[str]) -> list[tuple[str, list[str]]]:
    """The texts that are not read so, with what is read."""
    return [(text, found) for text in texts if (found := read(text, code)) != meant]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("forms", "meant"),
    [
        (DAYS, ["2025-03-03"]),
        (RANGES, ["2025-03-03/2025-03-05"]),
        (LISTS, ["2025-03-03", "2025-03-04"]),
    ],
    ids=["day", "days from to", "days"],
)
def test_days_mean_the_same_in_every_form(forms: dict[str, list[str]], meant: list[str], code: str) -> None:
    texts = (
        around.format(form) for form in forms[code] for around in AROUND[code] if "(" not in around or "(" not in form
    )
    assert otherwise(texts, code, meant) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_hour_means_the_same_in_every_form(code: str) -> None:
    for hour, forms in HOURS[code].items():
        texts = (
            around.format(d=day, h=form)
            for form in forms
            for day in SOME_DAYS[code]
            for around in WITH_DAY[code]
            if not ("{d} {h}" in around and day[-1].isdigit() and form[0].isdigit())
        )
        meant = "2025-03-03T" + hour
        assert otherwise(texts, code, [meant]) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_hours_from_to_mean_the_same_in_every_form(code: str) -> None:
    texts = (
        around.format(d=day, h=form)
        for form in FROM_TEN[code]
        for day in SOME_DAYS[code]
        for around in BESIDE[code]
        if not ("{d} {h}" in around and day[-1].isdigit() and form[0].isdigit())
    )
    assert otherwise(texts, code, ["2025-03-03T10:00/2025-03-03T12:00"]) == []
