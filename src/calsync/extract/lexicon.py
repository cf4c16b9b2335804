"""The words by which gatherings, cues and roles are known, a table a language; rules hold no words of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


def _words(text: str) -> frozenset[str]:
    """Entries of a table: separated by commas or newlines, case folded."""
    return frozenset(entry.strip().casefold() for entry in re.split(r"[,\n]", text) if entry.strip())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language. `heads` name a gathering by themselves; `weak` ones only beside a name or an ordinal."""

    code: str
    heads: frozenset[str]
    weak: frozenset[str]
    deadlines: frozenset[str]
    stops: frozenset[str]  # words at which a name that runs to the left or right must end
    joiners: frozenset[str]  # small words that may stand inside a name
    tails: frozenset[str]  # small words that may open a tail of a name ("meeting of …", "workshop on …")
    articles: frozenset[str]
    cancelled: re.Pattern[str]
    postponed: re.Pattern[str]
    moved: re.Pattern[str]
    tentative: re.Pattern[str]
    former: re.Pattern[str]  # just before a time: it is the former one
    past: re.Pattern[str]
    future: re.Pattern[str]
    history: re.Pattern[str]
    deadline_cue: re.Pattern[str]
    stamp: re.Pattern[str]
    hours: re.Pattern[str]
    boiler: re.Pattern[str]
    here: re.Pattern[str]
    anaphora: re.Pattern[str]
    online: re.Pattern[str]


def _cue(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


EN = Lexicon(
    "en",
    heads=_words(
        """meeting, meetings, summit, summits, conference, conferences, workshop, workshops, seminar, seminars, symposium
        symposia, colloquium, colloquia, congress, convention, forum, hearing, hearings, retreat, exercise, exercises
        drill, drills, webinar, webinars, webcast, roundtable, round table, plenary, plenum, teleconference, telecon
        conference call, earnings call, call, videoconference, video conference, hackathon, festival, fair, exhibition
        expo, gala, reception, luncheon, agm, egm, general meeting, general assembly, assembly, parade, ceremony
        commemoration, inauguration, summer school, winter school, spring school, open day, open house, open evening
        town hall, listening session, consultation, consultations, dialogue, dialogues, dialog, talks, negotiations
        bilateral, trilateral, visit, port call, state visit, official visit, lecture, lectures, tutorial, training
        course, masterclass, bootcamp, concert, recital, screening, auction, vigil, pilgrimage, procession, tournament
        regatta, regattas, championship, championships, games, meetup, meet-up, sprint, interim, congresses, sitting
        study session, work session, special session, regular session, executive session, session, sessions
        briefing, inquest, arraignment, trial, oral argument, oral arguments, investor day, capital markets day, tour
        jamboree, sports day, careers day, career day, family day, community day, heritage day, science day, research day, demo day, industry day, alumni day, training day, study day, information day, info day, awareness day, action day, volunteer day, market day, opening day, champions day, rally, walk, fun run, bazaar, fete, fête, quiz night, coffee morning, ball, memorial service
        evensong, harvest supper, supper, dinner, breakfast, picnic, market, carnival, show, open mic, clinic, outing
        field day, field trip, camp, biennale, triennale, film festival, panel, panel discussion, debate, poll
        election, by-election, referendum, planning meeting, workday, cleanup, clean-up, celebration
        anniversary, graduation, commencement, convocation, jubilee, liturgy, mass, party, performance, premiere
        reading, book launch, launch, opening, unveiling, demonstration, march, strike, walkout, picket, ballot
        maintenance window, outage, interruption, shutdown, release party, deployment, passing-out parade
        war games, wargame, staff talks, joint commission, joint committee, ministerial, senior officials' meeting
        pre-bid conference, pre-bid meeting, site visit, bid opening, tender opening, review conference, prepcom
        pledging conference, donor conference, kick-off, kickoff, kick-off meeting, face-to-face, f2f, plenaries
        class, classes, gathering, race, cup, match, derby, fixture, annual meeting, evening, afternoon tea, tea, storytime
        story time, drop-in, surgery, open studio, walkthrough, public comment session, appointment hearing
        conclave, synod, council meeting, board meeting, caucus, hustings, primary, runoff, run-off, inaugural lecture
        keynote, talk, town meeting, info session, information session, information evening, orientation, induction"""
    ),
    weak=_words(
        """call, gathering, panel, show, market, opening, launch, session, sessions, interim, talk, reading, games, course
        tour, walk, mass, poll, strike, march, trial, review, ball, camp, clinic, class, classes, race, cup, match, party
        evening, tea, primary, training, performance, debate, panel, briefing, interruption, outage, shutdown, forum
        fair, assembly, visit, exercise, exercises, drill, drills, talks, dialogue, anniversary, celebration, convention
        dinner, breakfast, supper, surgery, keynote, sprint, release, ballot, rally, demonstration, fixture, bilateral
        consultation, consultations, negotiations, election, deployment, ministerial, orientation, induction
        screening, concert, lecture, lectures"""
    ),
    deadlines=_words(
        """deadline, deadlines, submission deadline, closing date, due date, registration deadline, submissions
        call for papers, paper submission, abstract submission, notification, camera-ready, comments, nominations
        applications, early bird, early registration, registration"""
    ),
    stops=_words(
        """the, a, an, this, that, these, those, its, their, his, her, our, your, my, is, are, was, were, be, been, being
        will, would, shall, should, may, might, can, could, must, has, have, had, do, does, did, at, in, to, from, by
        with, after, before, during, since, until, as, when, while, which, who, whom, whose, where, that, if, because
        but, or, so, than, then, there, here, it, they, we, he, she, you, i, not, no, into, about, over, under, between
        held, hold, holds, holding, attend, attended, attending, attends, said, says, told, took, take, takes, place
        hosted, host, hosts, hosting, convened, convene, convenes, opened, open, opens, began, begin, begins, start
        starts, started, ended, end, ends, postponed, cancelled, canceled, rescheduled, scheduled, moved, planned
        co-chaired, chaired, chairing, chair, organised, organized, organise, organize, announced, announce, following
        next, last, first-ever, upcoming, forthcoming, recent, earlier, later, each, every, all, any, some, many, more
        most, other, another, such, both, one, two, three, four, five, via, per, also, only, just, ahead, including
        discuss, discussed, discussing, join, joined, joins, visited, sign, signed, address, addressed, against"""
    ),
    joiners=_words("of, the, for, and, on, &, de, la, du, des, van, von, der, to, in, with, 's, at, by, a"),
    tails=_words("of, on, for, between, with, to, about"),
    articles=_words("the, a, an, this, its, their, our, his, her, each, every, next, last, another"),
    cancelled=_cue(
        r"cancel(?:l?ed|ling|lation|s)?|call(?:ed|s|ing)? off|scrapped|abandoned|scrubbed|will not (?:be held|take place|meet|sit|go "
        r"ahead|happen)|won['’]t (?:take place|happen|be held)|no longer (?:take|taking|be held|going ahead|happen)|"
        r"(?:has|have) been withdrawn|not be sitting|no meeting|will no longer"
    ),
    postponed=_cue(
        r"postpon(?:ed|ement|e|es|ing)|put (?:off|back|on hold)|deferred|adjourned sine die|sine die|delayed|suspended|"
        r"until further notice|new dates? (?:will|to) be|to be rescheduled|must be rescheduled|pushed back|shelved"
    ),
    moved=_cue(
        r"re-?scheduled (?:to|for|from)|rescheduled|moved (?:to|from|forward|up)|shifted|brought forward|new dates?|"
        r"will now (?:be|take|meet|begin|start)|now (?:be held|to be held|take place|takes place|set for|scheduled)|"
        r"postponed (?:to|until|till|from)|instead of|instead|changed (?:to|from)|replaces?|revised|has been changed"
    ),
    tentative=_cue(
        r"tentative(?:ly)?|provisional(?:ly)?|proposed|propos(?:e|es|ing)|suggest(?:s|ed|ing)?|may (?:be held|now be|take place|"
        r"meet|host)|might|could (?:be held|take place|meet|host)|to be confirmed|tbc|tbd|likely|possibl[ey]|hopes? to|plans? to|"
        r"planned|planning|expected|is considering|considering|aims? to|pencil+ed in|subject to|doodle|not yet (?:fixed|set|final)|"
        r"under discussion|we (?:would|could) like to|save the date"
    ),
    former=_cue(
        r"originally(?: \w+){0,4}|previously(?: \w+){0,4}|initially(?: \w+){0,4}|instead of(?: the)?|rather than(?: on)?|"
        r"(?:postponed|moved|rescheduled|shifted|changed|deferred|brought forward|delayed) from|in place of|replac(?:e|es|ing)|"
        r"(?:was|were) (?:to (?:have|be|take|begin|start|open|meet|run)|due|scheduled|planned|set|supposed|slated)(?: \w+){0,6}|"
        r"had (?:been|first|originally)(?: \w+){0,5}|would have(?: \w+){0,4}|no longer(?: \w+){0,3}|an earlier version(?: \w+){0,4}|"
        r"not(?: on)?|first (?:intended|planned|scheduled|set)(?: \w+){0,5}|formerly(?: \w+){0,3}|convened for(?: the)?|was:|old date:?"
    ),
    past=_cue(
        r"was|were|met|held|took|attended|concluded|ended|hosted|gathered|visited|began|opened|chaired|co-chaired|said|told|"
        r"agreed|discussed|signed|convened|wrapped up|closed|came|heard|paid|arrived"
    ),
    future=_cue(
        r"will|shall|to be held|is to|are to|going to|scheduled|due to|set to|plans? to|next|upcoming|forthcoming|"
        r"takes? place|is being held|invites?|join us|to meet|to host|will be"
    ),
    history=_cue(
        r"established|founded|set up|since|formed|born|elected|appointed|joined|first held|launched in|adopted|inaugurated in|"
        r"signed in|dating back|created in|built|published|approved|accepted|passed|enacted|issued|died|graduated|retired|"
        r"took office|sworn in|anniversary of the|coup|killed|uprising|quake|earthquake|attacks? of"
    ),
    deadline_cue=_cue(
        r"deadline|deadlines|due (?:by|on|no later)|no later than|not later than|must be (?:received|submitted|filed|made|sent|in)|"
        r"submi(?:t|ssions?|tted)(?: \w+){0,4} by|closing date|closes?(?: on| at)|register(?:ed)? by|rsvp by|by close of business|"
        r"apply by|last day (?:to|for)|submissions? (?:close|due|end)|applications? (?:close|due)|comments? (?:are due|close|by)|"
        r"nominations? (?:close|due)|before|until|by|extended (?:to|until)|due|received by|file by|filed by|latest"
    ),
    stamp=_cue(
        r"posted|published|updated|last (?:updated|modified|reviewed|revised)|dated?|issued|filed|printed|accessed|retrieved|"
        r"release date|for release|embargo(?:ed)?(?: until)?|press release|created|submitted by|uploaded|revised|adopted|"
        r"agenda posted|date posted|reported|as of|copyright|©|\(c\)|announced|said|told|wrote|stated|statement|confirmed"
    ),
    hours=_cue(
        r"office hours|open(?:ing)? hours|hours|open (?:daily|from|monday)|doors(?: open)?|registration opens?|check-in|"
        r"log-?on|coffee|lunch break|refreshments|monday (?:to|through|-|–) friday|mon(?:day)?\s?[-–]\s?fri(?:day)?|business hours|"
        r"phone lines|box office|record date|ex-dividend|replay|customer service"
    ),
    boiler=_cue(
        r"all rights reserved|privacy policy|cookie|subscribe|follow us|newsletter|terms of use|site map|sitemap|read (?:also|more|next)|"
        r"see also|related|share this|skip to (?:main )?content|unsubscribe|sign up|log in|advertisement|comments?|tags?|labels?|"
        r"disclaimer|print|\d+ min read|accessibility statement|copyright|©"
    ),
    here=_cue(r"here"),
    anaphora=_cue(
        r"(?:the|this|these|both) (?:(?:two|three|four|five|six|seven|one|half|\d)[- ]days? )?(?:annual |biennial )?"
        r"(?:meetings?|summits|both|events|sessions|hearings|summit|event|conference|gathering|forum|session|workshop|exercise|visit|hearing|seminar|congress|talks|"
        r"ceremony|symposium|retreat|call|webinar|dialogue|course|festival)|it|they"
    ),
    online=_cue(
        r"online|virtual(?:ly)?|via zoom|zoom|webex|microsoft teams|ms teams|google meet|video ?conference|by video|teleconference|"
        r"webinar|webcast|jitsi|by telephone|hybrid|livestream"
    ),
)

_NEVER = _cue(r"(?!x)x")

DE = Lexicon(
    "de",
    heads=_words(
        """treffen, sitzung, sitzungen, konferenz, tagung, gipfel, gipfeltreffen, versammlung, hauptversammlung
        mitgliederversammlung, jahreshauptversammlung, generalversammlung, workshop, seminar, symposium, kolloquium
        kongress, messe, ausstellung, anhörung, verhandlung, besuch, staatsbesuch, übung, manöver, feier, fest
        sommerfest, konzert, vortrag, vorträge, lesung, führung, webinar, klausurtagung, klausur, forum, festival
        markt, weihnachtsmarkt, basar, flohmarkt, gottesdienst, turnier, wettbewerb, rennen, lauf, tag der offenen tür
        infoabend, informationsabend, elternabend, stammtisch, sprechstunde, bürgerversammlung, gemeinderatssitzung
        stadtratssitzung, ratssitzung, ausschusssitzung, kurs, schulung, fortbildung, exkursion, wanderung, party
        parteitag, kirchentag, synode, mündliche verhandlung, arbeitskreis, arbeitstreffen, jahrestagung, vernissage
        premiere, preisverleihung, empfang, gedenkfeier, volksfest, vollversammlung, plenarsitzung, einwohnerversammlung"""
    ),
    weak=_words("tag, markt, lauf, kurs, fest, feier, besuch, übung, forum, messe, rennen, klausur, party"),
    deadlines=_words("frist, anmeldeschluss, einsendeschluss, bewerbungsschluss, abgabefrist, meldeschluss, stichtag"),
    stops=_words(
        """der, die, das, dem, den, des, ein, eine, einer, eines, einem, einen, ist, sind, war, waren, wird, werden, wurde
        wurden, hat, haben, am, im, in, zum, zur, zu, von, vom, mit, nach, vor, bei, bis, ab, auf, aus, für, und, oder
        aber, dass, sich, nicht, auch, an, um, über, unter, zwischen, seit, während, diese, dieser, dieses, nächste
        nächsten, findet, finden, statt, seine, ihre, unsere, beim, als, wie, wenn, es, sie, er, wir, ihr, so, noch"""
    ),
    joiners=_words("der, die, des, für, und, zum, zur, von, vom, im, am, +, &"),
    tails=_words("der, des, für, zum, zur, von, über, mit"),
    articles=_words("der, die, das, ein, eine, einen, dem, den, diese, nächste, nächsten, unsere, unser"),
    cancelled=_cue(
        r"abgesagt|abgeblasen|fällt(?: \w+){0,3} aus|fallen(?: \w+){0,3} aus|entfällt|entfallen|ausgefallen|findet nicht statt|"
        r"absage|storniert|gestrichen"
    ),
    postponed=_cue(
        r"verschoben|vertagt|verlegt|auf unbestimmte zeit|bis auf weiteres|verschiebung|neuer termin (?:wird|steht)"
    ),
    moved=_cue(
        r"verschoben auf|verlegt auf|vorgezogen|neuer termin|neue termine|statt am|anstatt|stattdessen|nun am|ersatztermin"
    ),
    tentative=_cue(
        r"voraussichtlich|vorläufig|geplant|möglicherweise|soll(?:en)?|vorgeschlagen|unter vorbehalt|angedacht"
    ),
    former=_cue(
        r"ursprünglich(?: \w+){0,4}|statt(?: am| vom)?|anstatt(?: am)?|zunächst(?: \w+){0,4}|eigentlich(?: \w+){0,4}|"
        r"bisher(?: \w+){0,3}|hätte(?: \w+){0,4}|verschoben vom|vom ursprünglichen"
    ),
    past=_cue(r"war|waren|fand|fanden|traf|trafen|hatte|hatten|wurde|wurden|kamen|besuchte|tagte|sagte|endete"),
    future=_cue(r"wird|werden|findet|finden|lädt|laden|beginnt|startet|nächste[nrs]?|soll|sollen|tagt|statt"),
    history=_cue(r"gegründet|seit|geboren|gewählt|ernannt|eingeführt|erstmals|veröffentlicht|errichtet|beschlossen"),
    deadline_cue=_cue(
        r"frist|anmeldeschluss|einsendeschluss|bis spätestens|spätestens(?: bis)?|bis zum|anmeldungen? bis|bewerbungen? bis|"
        r"meldeschluss|annahmeschluss|abgabe bis|redaktionsschluss|läuft bis|bis"
    ),
    stamp=_cue(
        r"stand|aktualisiert|veröffentlicht|erstellt|pressemitteilung|vom|uhr \||datum|redaktion|teilte|sagte|bekanntgabe|ausgehängt"
    ),
    hours=_cue(r"öffnungszeiten|geöffnet|sprechzeiten|bürozeiten|einlass|montag bis freitag|mo\.?\s?[-–]\s?fr\.?|büro"),
    boiler=_cue(r"impressum|datenschutz|newsletter|lesen sie auch|mehr zum thema|abonnieren|anzeige|teilen|kontakt"),
    here=_cue(r"hier"),
    anaphora=_cue(
        r"(?:die|das|der) (?:zweitägige |dreitägige |eintägige )?(?:sitzung|veranstaltung|treffen|tagung|konferenz|messe|"
        r"versammlung|gipfel|übung|workshop)|sie|es|er"
    ),
    online=_cue(r"online|virtuell|per video|videokonferenz|zoom|webex|teams|livestream|hybrid"),
)

FR = Lexicon(
    "fr",
    heads=_words(
        """réunion, réunions, sommet, conférence, atelier, séminaire, colloque, symposium, congrès, assemblée, session
        séance, audience, visite, visite officielle, visite d'état, exercice, cérémonie, forum, salon, exposition
        festival, concert, webinaire, journée, journées, table ronde, entretien, entretiens, rencontre, rencontres
        assemblée générale, conseil municipal, conseil, assises, fête, marché, vernissage, stage, formation, cours
        débat, consultation, consultations, plénière, escale, retraite, dialogue, manœuvres, réunion publique
        enquête publique, permanence, portes ouvertes, brocante, vide-grenier, tournoi, course, projection, soirée"""
    ),
    weak=_words(
        "conseil, journée, journées, forum, visite, exercice, séance, session, fête, marché, cours, course, soirée, dialogue"
    ),
    deadlines=_words("date limite, clôture, échéance, délai, inscriptions, dépôt"),
    stops=_words(
        """le, la, les, l', un, une, des, ce, cette, ces, son, sa, ses, leur, leurs, est, sont, était, sera, seront, a, ont
        au, aux, à, dans, en, par, pour, avec, après, avant, pendant, depuis, lors, que, qui, où, mais, ou, et, se, tenue
        tiendra, tenu, tient, aura, lieu, été, prochain, prochaine, dernier, dernière, il, elle, nous, vous, ils"""
    ),
    joiners=_words("de, du, des, la, le, les, d', l', et, pour, sur, en, à, au, aux"),
    tails=_words("de, du, des, sur, pour, d', entre, avec"),
    articles=_words("le, la, les, l', un, une, cette, ce, son, sa, prochain, prochaine"),
    cancelled=_cue(r"annulée?s?|annulation|n['’]aura pas lieu|n['’]auront pas lieu|supprimée?s?|ne se tiendra pas"),
    postponed=_cue(r"reportée?s?|report|ajournée?s?|repoussée?s?|différée?s?|sine die|jusqu['’]à nouvel ordre"),
    moved=_cue(
        r"reportée?s? au|déplacée?s?|avancée?s?|nouvelles? dates?|au lieu d[ue]|aura finalement lieu|désormais|reprogrammée?s?"
    ),
    tentative=_cue(r"prévue?s?|provisoire|envisagée?s?|pourrait|devrait|possible|à confirmer|sous réserve|proposée?s?"),
    former=_cue(
        r"initialement(?: \w+){0,4}|au lieu du|prévue?s? (?:initialement|d['’]abord)(?: \w+){0,3}|devait(?: \w+){0,4}|"
        r"reportée?s? du|auparavant|aurait dû(?: \w+){0,4}|à l['’]origine(?: \w+){0,3}"
    ),
    past=_cue(r"était|a eu lieu|s['’]est|se sont|a été|ont été|avait|fut|furent|a (?:reçu|rencontré|visité|présidé)"),
    future=_cue(
        r"sera|seront|aura|auront|se tiendra|tiendra|prochain|prochaine|doit|doivent|accueillera|se réunira|invite"
    ),
    history=_cue(r"fondée?|créée?|depuis|née?|élue?|nommée?|adoptée?|publiée?|signée?|instituée?"),
    deadline_cue=_cue(
        r"date limite|au plus tard|avant le|jusqu['’]au|clôture|dernier délai|délai|échéance|inscriptions? (?:avant|jusqu)"
    ),
    stamp=_cue(
        r"publié|mis à jour|mise à jour|modifiée?|communiqué|le \w+ a (?:annoncé|déclaré)|affiché|dernière modification"
    ),
    hours=_cue(r"heures d['’]ouverture|horaires|ouvert|du lundi au vendredi|accueil|permanence téléphonique"),
    boiler=_cue(r"mentions légales|lire aussi|abonnez|partager|cookies|tous droits réservés|plan du site|à lire"),
    here=_cue(r"ici"),
    anaphora=_cue(r"(?:la|cette|le|ce) (?:réunion|sommet|rencontre|conférence|séance|visite|exercice|atelier)|elle|il"),
    online=_cue(r"en ligne|visioconférence|virtuelle?|zoom|teams|webinaire|hybride|à distance"),
)

ES = Lexicon(
    "es",
    heads=_words(
        """reunión, reuniones, cumbre, conferencia, taller, seminario, coloquio, simposio, congreso, asamblea, sesión
        audiencia, visita, visita oficial, ejercicio, ejercicios, ceremonia, foro, feria, exposición, festival, concierto
        jornada, jornadas, encuentro, mesa redonda, pleno, junta, junta general, asamblea general, consejo, diálogo
        consulta, consultas, acto, fiesta, curso, charla, presentación, inauguración, webinario, vista, maniobras
        retiro, plenaria, torneo, carrera, proyección, mercado"""
    ),
    weak=_words(
        "junta, consejo, foro, visita, ejercicio, ejercicios, sesión, acto, fiesta, curso, vista, feria, diálogo"
    ),
    deadlines=_words("fecha límite, plazo, cierre, vencimiento, inscripciones"),
    stops=_words(
        """el, la, los, las, un, una, unos, unas, este, esta, su, sus, es, son, fue, será, serán, ha, han, al, a, en, por
        para, con, tras, antes, durante, desde, que, quien, donde, pero, o, y, se, celebrará, celebró, tendrá, lugar
        próximo, próxima, pasado, pasada, más, lo, como, cuando"""
    ),
    joiners=_words("de, del, la, el, los, las, y, para, sobre, en, e"),
    tails=_words("de, del, sobre, para, entre, con"),
    articles=_words("el, la, los, las, un, una, este, esta, su, próximo, próxima"),
    cancelled=_cue(r"cancelad[ao]s?|cancelación|suspendid[ao]s?|anulad[ao]s?|no se celebrará|queda sin efecto"),
    postponed=_cue(r"aplazad[ao]s?|pospuest[ao]s?|aplazamiento|postergad[ao]s?|hasta nuevo aviso|diferid[ao]s?"),
    moved=_cue(
        r"aplazad[ao]s? al|trasladad[ao]s?|adelantad[ao]s?|nuevas? fechas?|en lugar del|se celebrará finalmente|reprogramad[ao]s?"
    ),
    tentative=_cue(r"previst[ao]s?|provisional|podría|tentativ[ao]|posible|por confirmar|propuest[ao]s?"),
    former=_cue(
        r"inicialmente(?: \w+){0,4}|originalmente(?: \w+){0,4}|en lugar del|en vez del|estaba previst[ao](?: \w+){0,3}|debía(?: \w+){0,4}"
    ),
    past=_cue(r"fue|fueron|se celebró|se reunió|se reunieron|tuvo|había|asistió|visitó|presidió|concluyó"),
    future=_cue(r"será|serán|celebrará|tendrá|próximo|próxima|se reunirá|va a|invita|acogerá"),
    history=_cue(r"fundad[ao]|cread[ao]|desde|nacid[ao]|elegid[ao]|nombrad[ao]|publicad[ao]|firmad[ao]|aprobad[ao]"),
    deadline_cue=_cue(r"fecha límite|a más tardar|antes del|hasta el|plazo|cierre|vence|finaliza"),
    stamp=_cue(r"publicad[ao]|actualizad[ao]|última modificación|nota de prensa|comunicado|dijo|anunció"),
    hours=_cue(r"horario|abierto|de lunes a viernes|atención al público"),
    boiler=_cue(r"aviso legal|lea también|suscríbase|compartir|cookies|todos los derechos|leer más"),
    here=_cue(r"aquí"),
    anaphora=_cue(
        r"(?:la|el|este|esta) (?:reunión|cumbre|encuentro|conferencia|sesión|visita|ejercicio|taller|evento)|ella|él"
    ),
    online=_cue(r"en línea|virtual|videoconferencia|telemática|zoom|teams|híbrid[ao]"),
)

_MALAY_STOPS = """yang, di, ke, dari, pada, dan, atau, untuk, dengan, oleh, ini, itu, akan, telah, sudah, adalah, ialah, dalam
    bagi, kepada, sempena, turut, juga, serta, para, satu, sebuah, sebagai, mengenai, ketika, selepas, sebelum, hingga
    sehingga, diadakan, berlangsung, dihadiri, menghadiri, hadir, dijadwalkan, dijadualkan, ditunda, dibatalkan, digelar
    dihelat, menjadi, tuan, mempengerusikan, dipengerusikan, antara, sejak, setelah, tersebut, ia, mereka, kami, kita"""
_MALAY = dict(
    deadlines=_words("tarikh akhir, tarikh tutup, batas waktu, tenggat, batas akhir"),
    stops=_words(_MALAY_STOPS),
    joiners=_words("dan, bagi, untuk, -, ke"),
    tails=_words("mengenai, tentang, bagi, untuk, antara, ke"),
    articles=_words("sesi, satu, sebuah, para"),
    cancelled=_cue(r"dibatalkan|batal|pembatalan|tidak jadi|ditiadakan"),
    postponed=_cue(
        r"ditangguhkan|ditangguh|ditunda|penangguhan|penundaan|dijadwalkan kembali|dijadwal ulang|dijadualkan semula|diundur"
    ),
    moved=_cue(
        r"ditunda (?:ke|hingga|menjadi)|ditangguhkan (?:ke|kepada)|dipindahkan|tarikh baharu|jadwal baru|dimajukan|diganti"
    ),
    tentative=_cue(
        r"mungkin|cadangan|dicadangkan|rencananya|direncanakan|dirancang|dijangka|diperkirakan|sementara|tentatif|bakal"
    ),
    former=_cue(
        r"sedianya(?: \w+){0,5}|semula(?: \w+){0,3}|sepatutnya(?: \w+){0,4}|asalnya(?: \w+){0,4}|sebelumnya(?: \w+){0,4}|seharusnya(?: \w+){0,4}"
    ),
    past=_cue(r"telah|sudah|tadi|semalam|kemarin|lalu|lepas|berakhir|selesai|berkata|ujar"),
    future=_cue(r"akan|bakal|depan|hadapan|mendatang|dijadualkan|dijadwalkan|dijangka"),
    history=_cue(r"sejak|ditubuhkan|didirikan|lahir|dilantik|diasaskan|menandatangani|diterbitkan"),
    deadline_cue=_cue(
        r"tarikh akhir|tarikh tutup|sebelum|selewat-lewatnya|paling lambat|paling lewat|batas waktu|tenggat|hingga|sampai dengan"
    ),
    stamp=_cue(r"dikemas kini|diterbitkan|diperbarui|siaran pers|kenyataan|kata|ujar|menyebut|ditandatangani"),
    hours=_cue(r"waktu operasi|jam buka|waktu pejabat|isnin hingga jumaat|senin[- ]jumat|pendaftaran"),
    boiler=_cue(r"baca juga|hak cipta|langgan|kongsi|berita lain|berita terkait|bagikan|artikel asli"),
    here=_cue(r"di sini|di sini"),
    anaphora=_cue(
        r"(?:mesyuarat|sidang|pertemuan|acara|majlis|program|latihan|lawatan|kunjungan|ktt) (?:itu|ini|tersebut|berkenaan)"
    ),
    online=_cue(r"dalam talian|secara maya|daring|virtual|zoom|sidang video|online|webinar|hibrid"),
)

MS = Lexicon(
    "ms",
    heads=_words(
        """mesyuarat, sidang kemuncak, sidang, persidangan, bengkel, seminar, simposium, kongres, forum, retreat, latihan
        eksesais, lawatan, lawatan rasmi, lawatan kerja, majlis, perhimpunan, konvensyen, pameran, pesta, ekspo, dialog
        pertemuan, perjumpaan, rundingan, mesyuarat agung, persidangan meja bulat, ceramah, kursus, karnival, hari terbuka
        taklimat, webinar, perbicaraan, pilihan raya, sambutan, perasmian, kejohanan, gotong-royong, sesi libat urus"""
    ),
    weak=_words(
        "sidang, latihan, lawatan, majlis, forum, dialog, pertemuan, pesta, kursus, ceramah, sambutan, taklimat"
    ),
    **_MALAY,  # type: ignore[arg-type]
)
ID = Lexicon(
    "id",
    heads=_words(
        """rapat, sidang, pertemuan, ktt, konferensi, lokakarya, seminar, simposium, kongres, forum, retreat, latihan
        latihan bersama, kunjungan, kunjungan kerja, kunjungan kenegaraan, upacara, pameran, festival, dialog, musyawarah
        musyawarah nasional, munas, rakernas, rapat kerja, rapat koordinasi, rapat umum pemegang saham, rups, pelatihan
        webinar, diskusi, perundingan, konser, pawai, peresmian, pelantikan, lomba, turnamen, bazar, muktamar, temu wicara
        sarasehan, audiensi, pertemuan puncak, rapat paripurna, sidang paripurna, dengar pendapat, pemilu, pasar malam"""
    ),
    weak=_words("sidang, latihan, kunjungan, forum, dialog, pertemuan, diskusi, rapat, lomba, upacara, konser"),
    **_MALAY,  # type: ignore[arg-type]
)

LEXICONS = {lexicon.code: lexicon for lexicon in (EN, DE, FR, ES, MS, ID)}


def lexicon(code: str | None) -> Lexicon:
    """The lexicon of a language ("en-GB" counts as "en"); English where there is none."""
    return LEXICONS.get((code or "en").lower().partition("-")[0].partition("_")[0], EN)


@cache
def head_pattern(code: str) -> re.Pattern[str]:
    """One alternation of all gathering heads of a language, longest first; English ones count in every language."""
    words = set(lexicon(code).heads) | (set() if code == "en" else _STRONG_ENGLISH)
    ordered = sorted(words, key=len, reverse=True)
    if code == "de":  # compounds end in the gathering: "Gemeinderatssitzung"
        ends = "|".join(re.escape(w) for w in ordered if len(w) > 5 and " " not in w)
        phrases = "|".join(re.escape(w).replace(r"\ ", r"[ \n]") for w in ordered)
        return re.compile(rf"(?<![\w-])(?:[\w-]*?(?:{ends})|{phrases})(?![\w-])", re.I)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(re.escape(w).replace(r"\ ", r"[ \n]") for w in ordered) + r")(?![\w-])", re.I
    )


_STRONG_ENGLISH = {
    "meeting",
    "summit",
    "workshop",
    "conference",
    "symposium",
    "forum",
    "seminar",
    "webinar",
    "dialogue",
}
