"""What tells of a country, or of one of its states, without naming it: its public life, money, laws, telephone numbers.

Read by `places.hints`; the numbering plans are those of the ITU (country codes) and NANPA (area codes).
"""

from __future__ import annotations

import re

from calsync.extract.phrases import Cue, Phrases

# Country, the words or signs of which one must be there, the expression, and how much it tells (1: a town named once).
PUBLIC_LIFE: tuple[tuple[str, str, str, float], ...] = (
    ("GB", "£", r"£", 1.0),
    ("GB", "parish borough village cllr half", r"(?i:\bparish council\b|\bborough council\b|\bvillage hall\b|\bCllr\b|\bhalf term\b)", 0.5),
    ("GB", "county shire guildhall scout", r"\b(?:(?:County|Shire) Hall|Guildhall|Scout Hut)\b", 0.5),
    ("GB", "michaelmas trinity hilary lent bank charity nhs vicar churchwardens ofsted",
     r"\b(?:Michaelmas|(?:Trinity|Hilary|Lent) [Tt]erm|[Bb]ank [Hh]oliday|Registered Charity|NHS|[Vv]icar|[Cc]hurchwardens|Ofsted)\b", 0.5),
    ("IE", "td t cathaoirleach eircode garda gardaí taoiseach oireachtas gaa",
     r"\bT\.?D\.?\b(?=[,. ])|\bCathaoirleach\b|\bEircode\b|\bGarda(?:í)?\b|\bTaoiseach\b|\bOireachtas\b|\bGAA\b", 1.0),
    ("US", "open supervisors selectboard selectmen county hoa commissioners",
     r"(?i:\bopen meetings? (?:law|act)\b|\bboard of supervisors\b|\bselect(?:board|men)\b|\bcounty commission|\bHOA\b)", 0.8),
    ("US", "robert pledge memorial labor thanksgiving juneteenth veterans columbus presidents",
     r"\bRobert['’]s Rules\b|(?i:\bpledge of allegiance\b)|\b(?:Memorial|Labor|Thanksgiving|Veterans|Columbus) Day\b|\bJuneteenth\b|\bPresidents['’]? Day\b", 0.8),
    ("CA", "crtc canada victoria", r"\bCRTC\b|\bCanada Day\b|\bVictoria Day\b|\bCA\$ ?\d|\bC\$ ?\d", 1.0),
    ("AU", "aest aedt awst acst acdt abn traditional A$", r"\bA[CEW][SD]T\b|\bABN\b|\bA\$ ?\d|\bTraditional Owners\b", 1.5),
    ("AU", "shire", r"(?i:\bshire of\b|\bshire council\b)", 1.0),
    ("AU", "anzac", r"(?i:\bANZAC Day\b)", 0.5),
    ("NZ", "anzac", r"(?i:\bANZAC Day\b)", 0.5),
    ("NZ", "nzst nzdt waitangi matariki marae koha NZ$", r"\bNZ[SD]T\b|\bNZ\$ ?\d|\bWaitangi Day\b|\bMatariki\b|\b(?:marae|koha)\b", 1.5),
    ("IN", "rs ₹ honble lakh lakhs crore", r"\bRs\.? ?\d|₹|\bHon[’']ble\b|\blakhs?\b|\bcrore\b", 1.5),
    ("MY", "RM", r"\bRM ?\d", 1.5),
    ("MY", "taman persiaran bernama yb datuk dato", r"\b(?:Taman [A-Z]|Persiaran|Bernama|YB |Datuk|Dato)", 0.8),
    ("SG", "S$", r"\bS\$ ?\d", 1.0),
    ("ID", "Rp wib wita wit", r"\bRp\.? ?\d|\bWI[BT]A?\b", 1.5),
    ("ID", "kabupaten kecamatan kelurahan dprd pemkot pemkab", r"\b(?:Kabupaten|Kecamatan|Kelurahan|DPRD|Pemkot|Pemkab)\b", 1.0),
    ("PH", "barangay sangguniang PhP Php PHP ₱", r"\bP[hH][Pp] ?\d|₱|\bBarangay\b|\bSangguniang\b", 1.5),
    ("BR", "R$", r"\bR\$ ?\d", 1.5),
    ("FR", "commune conseil francaise", r"(?i:\bcommune de\b|\bconseil municipal\b|République française)", 0.8),
    ("CH", "CHF", r"\bCHF ?\d|\bFr\. \d", 1.0),
    ("HK", "/F", r"\b\d{1,2}/F\b", 0.8),
    ("HK", "HK$", r"\bHK\$ ?\d", 1.0),
    ("TW", "NT$", r"\bNT\$ ?\d", 1.0),
    ("ZA", "ZAR", r"\bZAR ?\d", 1.0),
    ("KE", "KSh Ksh KES", r"\b(?:KSh|Ksh|KES)\.? ?\d", 1.0),
    ("NG", "₦", r"₦", 1.0),
    ("JP", "¥", r"\d ?円", 1.0),
    ("KR", "₩", r"₩", 1.0),
    ("IL", "₪", r"₪", 1.0),
)  # fmt: skip

# Other money, by how it is written beside a number; what is a word or a name as well ("COP 29") only behind it.
_CURRENCIES = """
AED AE, AUD A$ AU, BDT Tk ৳ BD, BGN BG, BHD BH, BIF FBu BI, BND BN, BDS$ Bds$ BBD BB, BRL BR, Bs BO, BWP BW, BZ$ BZ,
CAD CA$ CA, CDF CD, CHF CH, CLP CL, CNY RMB CN, CRC ₡ CR, CZK Kč CZ, DKK DK, DJF FDJ DJ, DOP RD$ DO, DZD DZ, EGP EG,
ETB ET, FJD FJ$ FJ, GEL ₾ GE, GHS GHC GH₵ GH¢ GH, GMD GM, GNF GN, G$ GY, GTQ GT, HKD HK, HUF Ft HU, IDR ID, ILS IL, INR IN,
ISK IS, JMD J$ JM, JOD JO, JPY JP, KHR ៛ KH, KRW KR, KWD KW, KZT ₸ KZ, LAK ₭ LA, LBP LB, LKR LK, MAD MA, MDL MD,
MGA Ar MG, MKD MK, MMK MM, MNT ₮ MN, MOP$ MO, MUR MU, MVR MV, MWK MW, MXN MX, MYR MY, MZN MZ, NAD N$ NA, NGN NG,
NIO NI, NOK NO, NPR NP, NZD NZ, OMR OM, PGK PG, PKR PK, PLN zł PL, PYG ₲ Gs PY, QAR QA, RSD RS, RUB ₽ RU, RWF RW,
S/ PE, SEK SE, SGD SG, THB ฿ TH, TND DT TN, ₺ TR, TTD TT$ TT, TZS TSh TZ, UAH ₴ UA, UGX USh UG, UYU $U UY,
UZS UZ, VND ₫ VN, VUV VU, WST WS$ WS, ZMW ZM
"""
CURRENCIES: dict[str, str] = {
    mark: land for row in _CURRENCIES.split(",") for *marks, land in [row.split()] for mark in marks
}
ONLY_BEHIND: dict[str, str] = {"COP": "CO", "PEN": "PE", "DA": "DZ", "DH": "MA", "TL": "TR", "lei": "RO", "HRK": "HR"}

# A state by the statute that its public bodies cite, or by halls that only it has.
STATUTES: dict[str, str] = {
    "AZ": r"A\.R\.S\.", "CA": r"Brown Act|Gov(?:ernment|['’]t\.?) Code §? ?549\d\d", "CO": r"C\.R\.S\.", "NV": r"NRS \d", "WA": r"RCW \d",
    "OR": r"ORS \d", "MI": r"MCL \d|M\.C\.L\.", "NJ": r"N\.J\.S\.A\.", "MA": r"M\.G\.L\.|MGL c", "FL": r"Fla\. Stat|F\.S\. \d", "GA": r"O\.C\.G\.A\.",
    "KS": r"K\.S\.A\.", "MO": r"RSMo", "NH": r"RSA \d", "VT": r"V\.S\.A\.", "KY": r"KRS \d", "TN": r"T\.C\.A\.", "HI": r"HRS §?\d", "IL": r"[0123456789] ILCS",
    "TX": r"Texas Government Code|Tex(?:as|\.) Gov[’']t Code|Commissioners Court", "OH": r"O\.R\.C\.", "VA": r"Va\. Code", "NC": r"N\.C\.G\.S\.",
    "NY": r"Trusteeship Council Chamber|Security Council Chamber|General Assembly Hall|ECOSOC Chamber",  # of the United Nations
    "IN": r"I\.?C\.? 5-14", "MT": r"MCA \d", "NE": r"Neb\. Rev\. Stat", "OK": r"O\.S\. §", "MD": r"Md\. Code", "ME": r"M\.R\.S\.",
    "AL": r"Ala\. Code", "LA": r"La\. R\.S\.|R\.S\. 42:", "WI": r"Wis\. Stat", "MN": r"Minn\. Stat", "UT": r"Utah Code", "NM": r"NMSA",
}  # fmt: skip

# North American area codes by state or province; those of several zones stand with the one where most people live.
_AREAS = """
AB 368 403 587 780 825; AK 907; AL 205 251 256 334 659 938; AR 327 479 501 870; AZ 480 520 602 623 928; BC 236 250
257 604 672 778; CA 209 213 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707
714 738 747 760 805 818 820 831 840 858 909 916 925 949 951; CO 303 719 720 748 970 983; CT 203 475 860 959; DC 202
771; DE 302; FL 239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954; GA 229
404 470 478 678 706 762 770 912 943; HI 808; IA 319 515 563 641 712; ID 208 986; IL 217 224 309 312 331 447 464 618
630 708 730 773 779 815 847 872; IN 219 260 317 463 574 765 812 930; KS 316 620 785 913; KY 270 364 502 606 859; LA
225 318 337 504 985; MA 339 351 413 508 617 774 781 857 978; MB 204 431 584; MD 227 240 301 410 443 667; ME 207; MI
231 248 269 313 517 586 616 734 810 906 947 989; MN 218 320 507 612 651 763 952; MO 235 314 417 557 573 636 660 816
975; MS 228 601 662 769; MT 406; NB 428 506; NC 252 336 472 704 743 828 910 919 980 984; ND 701; NE 308 402 531; NH
603; NJ 201 551 609 640 732 848 856 862 908 973; NL 709 879; NM 505 575; NS 782 902; NV 702 725 775; NY 212 315 329
332 347 363 516 518 585 607 631 646 680 716 718 838 845 914 917 929 934; OH 216 220 234 283 326 330 380 419 440 513
567 614 740 937; OK 405 539 572 580 918; ON 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905
942; OR 458 503 541 971; PA 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878; QC 263 273 354 367 418 438
450 468 514 579 581 819 873; RI 401; SC 803 821 839 843 854 864; SD 605; SK 306 474 639; TN 423 615 629 731 865 901
931; TX 210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972
979; UT 385 435 801; VA 276 434 540 571 686 703 757 804 826 948; VT 802; WA 206 253 360 425 509 564; WI 262 274 353
414 534 608 715 920; WV 304 681; WY 307
"""
AREA_CODES: dict[str, str] = {
    code: state for state, *codes in (row.split() for row in _AREAS.split(";")) for code in codes
}
# … and of the islands that share their country code.
ISLANDS: dict[str, str] = {
    code: land
    for land, *codes in (
        row.split()
        for row in "AG 268; AI 264; AS 684; BB 246; BM 441; BS 242; DM 767; DO 809 829 849; GD 473; GU 671; JM 658 876; KN 869; "
        "KY 345; LC 758; MP 670; MS 664; PR 787 939; SX 721; TC 649; TT 868; VC 784; VG 284; VI 340".split(";")
    )
    for code in codes
}
PROVINCES = frozenset("AB BC MB NB NL NS ON PE QC SK YT NT NU".split())

# Country codes of telephone numbers; where several countries share one, the largest.
_CALLING = """
7RU 20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 51PE 52MX 53CU
54AR 55BR 56CL 57CO 58VE 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 81JP 82KR 84VN 86CN 90TR 91IN 92PK 93AF 94LK 95MM
98IR 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR
232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW 248SC 249SD 250RW 251ET
252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 262RE 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 291ER
297AW 298FO 299GL 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD 374AM
375BY 376AD 377MC 378SM 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 420CZ 421SK 423LI 501BZ 502GT 503SV
504HN 505NI 506CR 507PA 508PM 509HT 590GP 591BO 592GY 593EC 594GF 595PY 596MQ 597SR 598UY 599CW 670TL 673BN 675PG 676TO 677SB 678VU 679FJ
680PW 682CK 685WS 686KI 687NC 689PF 691FM 692MH 850KP 852HK 853MO 855KH 856LA 880BD 886TW 960MV 961LB 962JO
963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 992TJ 993TM 994AZ 995GE
996KG 998UZ 290SH 500FK 672NF 681WF 683NU 688TV 690TK
"""
CALLING: dict[str, str] = {entry[:-2]: entry[-2:] for entry in _CALLING.split()}

# Where the bodies sit whose pages and mails have an address of no land.
_SEATS = """
who.int CH, wto.org CH, ilo.org CH, itu.int CH, wipo.int CH, unhcr.org CH, wmo.int CH, ipu.org CH, icrc.org CH, ifrc.org CH, iom.int CH,
unece.org CH, ohchr.org CH, unctad.org CH, iso.org CH, bis.org CH, iaea.org AT, ctbto.org AT, unido.org AT, unodc.org AT, osce.org AT,
opec.org AT, fra.europa.eu AT, unep.org KE, unhabitat.org KE, ec.europa.eu BE, consilium.europa.eu BE, europarl.europa.eu BE, nato.int BE,
eesc.europa.eu BE, cor.europa.eu BE, eeas.europa.eu BE, wcoomd.org BE, coe.int FR, oecd.org FR, unesco.org FR, iea.org FR, fatf-gafi.org FR,
interpol.int FR, icc-cpi.int NL, icj-cij.org NL, opcw.org NL, europol.europa.eu NL, ema.europa.eu NL, eurojust.europa.eu NL, imo.org GB,
ebrd.com GB, thecommonwealth.org GB, fao.org IT, wfp.org IT, ifad.org IT, un.org US, undp.org US, unicef.org US, unfpa.org US,
unwomen.org US, worldbank.org US, imf.org US, oas.org US, iadb.org US, paho.org US, icao.int CA, cbd.int CA, adb.org PH, asean.org ID,
au.int ET, africa-union.org ET, uneca.org ET, ecowas.int NG, sadc.int BW, comesa.int ZM, caricom.org GY, oecs.org LC, caribank.org BB,
unfccc.int DE, ecb.europa.eu DE, epo.org DE, unccd.int DE, curia.europa.eu LU, eib.org LU, eca.europa.eu LU, forumsec.org FJ, sprep.org WS,
ffa.int SB, spc.int NC, unescap.org TH, cepal.org CL, iica.int CR, irena.org AE, isa.org.jm JM, echa.europa.eu FI, ecdc.europa.eu SE,
frontex.europa.eu PL, euipo.europa.eu ES, unwto.org ES, emsa.europa.eu PT, efsa.europa.eu IT, apec.org SG, aiib.org CN, saarc-sec.org NP
"""
SEATS: dict[str, str] = {name: land for entry in _SEATS.split(",") for name, land in [entry.split()]}

# How telephone numbers are grouped within a country, of those whose way of writing them is their own.
NATIONAL: dict[str, str] = {
    "GB": r"0(?:1\d{3}\)? ?\d{6}|1\d1\)? \d{3} \d{4}|2\d\)? \d{4} \d{4}|7\d{3} ?\d{6}|3\d{2} \d{3} \d{4})",
    "AU": r"0[2378]\)? \d{4} \d{4}|04\d\d \d{3} \d{3}|1[38]00 \d{3} \d{3}",
    "NZ": r"0[34679]\)?[ -]\d{3}[ -]\d{4}",
    "FR": r"0[1-9](?:[ .]\d\d){4}",
    "ES": r"[679]\d{2} \d{3} \d{3}|9\d{2} \d{2} \d{2} \d{2}",
    "IE": r"08[35679]\)?[ -]\d{3}[ -]?\d{4}|0(?:2[1-9]|4\d|5\d|6\d|7[14]|9\d)\)?[ -]\d{3}[ -]?\d{4}",
    "RE": r"0(?:692|693|262|263)(?:[ .]\d\d){3}",
    "GP": r"0(?:690|691|590)(?:[ .]\d\d){3}",
    "MQ": r"0(?:696|697|596)(?:[ .]\d\d){3}",
    "MA": r"0[567]\d\d(?:[ .-]\d\d){3}|0[567]\d\d-\d{6}",
    "IN": r"[6-9]\d{4} \d{5}|0\d{2,4}[- ]2\d{6}",
    "MY": r"0[3-9]\d?-\d{3,4} ?\d{4}|01\d-\d{3,4} ?\d{4}",
    "ID": r"08\d{2}[- ]\d{4}[- ]\d{3,4}|\(02\d\) \d{6,8}",
    "PH": r"09\d{2} \d{3} \d{4}|09\d{2}-\d{3}-\d{4}",
    "NG": r"0[789][01]\d \d{3} \d{4}|0[789][01]\d{8}",
    "KE": r"07\d{2} \d{3} \d{3}",
    "SG": r"[689]\d{3} \d{4}",
    "BR": r"\(\d\d\) 9?\d{4}-\d{4}",
    "DE": r"0\d{3,4}(?:/ ?\d{4,7}|[ -]\d{5,7})",  # "0900-1700" are hours
    "CH": r"0[2-7]\d \d{3} \d{2} \d{2}",
    "ZA": r"0[1-8]\d\)? \d{3} \d{4}",
    "PK": r"03\d{2}-\d{7}|0\d{2}-\d{8}",
    "BD": r"01[3-9]\d{2}-\d{6}|01[3-9]\d{8}",
    "BE": r"0\d{1,2}/\d{2,3}[. ]\d{2}[. ]\d{2}|04\d\d/\d\d[. ]\d\d[. ]\d\d",
    "NL": r"0\d{2} ?- ?\d{3} \d{2} \d{2}|06 ?- ?\d{8}|0\d{2}-\d{7}",
    "SE": r"0\d{1,3}-\d{2,3} \d{2} \d{2}",
    "PT": r"2\d{2} \d{3} \d{3}",
    "SN": r"33 8\d{2} \d{2} \d{2}|7[05678] \d{3} \d{2} \d{2}",
    "CI": r"27 \d\d \d\d \d\d \d\d",
    "CM": r"[26]\d{2} \d{2} \d{2} \d{2}",
    "JP": r"0[36]-\d{4}-\d{4}",
    "KR": r"02-\d{3,4}-\d{4}|010-\d{4}-\d{4}",
    "TW": r"0[2-8]\) ?\d{4}-\d{4}",
    "IL": r"0[23489]-\d{7}|05\d-\d{7}",
    "NP": r"01-\d{7}|98\d{2}-\d{6}",
    "UY": r"2\d{3} \d{2} \d{2}|09\d \d{3} \d{3}",
    "CL": r"2 2\d{3} \d{4}|9 [4-9]\d{3} \d{4}",
    "CO": r"60\d\) \d{3} ?\d{4}",
    "MX": r"(?:33|55|81)\)? \d{4}[ -]\d{4}",
    "UG": r"0[37]\d{2}-\d{6}",
}  # fmt: skip

# The Australian states that have a telephone area of their own, by how its numbers begin.
AUSTRALIAN_AREAS: dict[str, str] = {"03": "VIC", "07": "QLD", "086": "WA", "088": "SA", "0889": "NT", "089": "WA"}

# Ends of web addresses that are a country's and are used as such; the others are sold to everybody.
SOLD = frozenset("io ai me tv co fm ly cc gg to la ws sh so gl im nu tk st vc ms id".split()) - {"id"}

# Australian states by their own letters and by the first digit of a postcode; Canadian ones by a postcode's first letter.
AUSTRALIAN = "NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|ACT|NT"
BY_STATE = {
    state: re.compile(code)
    for state, code in {
        "NSW": "[12]", "VIC": "[38]", "QLD": "[49]", "SA": "5", "WA": "6", "TAS": "7", "ACT": "02|26|29", "NT": "08|09",
    }.items()
}  # fmt: skip
BY_DIGIT = {"2": "NSW", "3": "VIC", "4": "QLD", "5": "SA", "6": "WA", "7": "TAS", "0": "NT"}
BY_LETTER = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON",
    "N": "ON", "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC", "X": "NT", "Y": "YT",
}  # fmt: skip

# Where a language is written, by how much of its announcements come from a land: more than a third of them, than a tenth, than
# 2 in 100, than 5 in 1,000, than 1 in 1,000, and hardly any. English is written in the last ones beside their own language.
WRITTEN: dict[str, tuple[str, ...]] = {
    "en": (
        "US", "GB", "CA AU IN", "IE NZ ZA SG PH", "MY NG KE PK HK GH LK BD JM TT DE NL CH FR BE",
        "AG AI BB BM BS BW BZ CK CM DM FJ FK FM GD GG GI GM GU GY IM JE KI KN KY LC LR LS MH MT MU MW NA NP NR NU PG PR PW RW SB SC SH "
        "SL SS SX SZ TC TO TV TZ UG VC VG VI VU WS ZM ZW AE AT CY CZ DK ES FI GR HU IL IS IT JP KR LU NO PL PT SE TH TW",
    ),
    "de": ("DE", "", "AT CH", "LU IT", "LI BE"),
    "fr": ("FR", "", "BE CA CH", "DZ MA SN CI TN CM LU", "BF BI BJ CD CG GA GF GN GP HT MC MG ML MQ NC NE PF RE TD TG", "CF DJ KM MU PM RW VU WF YT"),
    "es": ("ES", "MX AR", "CL CO PE EC UY", "BO CR CU DO GT PA PR PY SV VE", "HN NI US", "GQ AD GI"),
    "ms": ("MY", "", "BN", "SG"),
    "id": ("ID", "", "", "", "TL"),
    "it": ("IT", "", "CH", "SM VA"),
    "nl": ("NL", "BE", "", "SR", "AW CW"),
    "pt": ("BR", "PT", "", "AO MZ CV", "GW ST TL MO"),
}  # fmt: skip
_AMERICAN = frozenset("US PH PR GU VI MP AS MH FM PW LR".split())
_BRITISH = frozenset(" ".join(WRITTEN["en"]).split()) - _AMERICAN

# How the days, hours and words of a language are written, and in which lands so.
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
Ways = tuple[Cue, ...]  # any of them; each begins with a word or a letter that is soon looked for
_SLASH_SMALL = r"/(?:(?<=(?<![\d/.])[1-9]/)|(?<=(?<![\d/.])(?:0[1-9]|1[0-2])/))"  # behind what may be a month
_SLASH_LARGE = r"/(?<=(?<![\d/.])(?:1[3-9]|2\d|3[01])/)"  # behind what can be none
_HOUR = r"\d(?<!\w\d)\d?"  # of an hour or a day
HABITS: dict[str, tuple[tuple[str, Ways, frozenset[str]], ...]] = {
    "en": (
        ("month first", (Phrases(rf"\b(?<!\d )(?<!\d\w\w )(?<! of ){_MONTH}\.? \d{{1,2}}\b(?![:.]\d)"),), _AMERICAN | {"CA"}),
        ("day first", (re.compile(rf"{_HOUR}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b"),), _BRITISH - {"CA"}),
        ("2/13", (re.compile(rf"{_SLASH_SMALL}(?:1[3-9]|2\d|3[01])(?:/(?:20)?\d\d)?(?![\d/])"),), _AMERICAN),
        ("13/2", (re.compile(rf"{_SLASH_LARGE}(?:0?[1-9]|1[0-2])(?:/(?:20)?\d\d)?(?![\d/])"),), _BRITISH),
        ("7.30 pm", (re.compile(rf"{_HOUR}\.\d\d ?[ap]\.?m\b"),), _BRITISH - {"CA"}),
        ("7:30 p.m.", (re.compile(rf"{_HOUR}:\d\d (?:[ap]\.m\.|[AP]M\b)"),), _AMERICAN | {"CA"}),
        ("center", (
            Phrases(r"\b(?:center|color|labor|neighbor|theater|defense|programs?|canceled|canceling|enroll|fulfill)\b", re.I),
            re.compile(r"iz(?<=[a-z]iz)(?:e|ed|ation|ing)\b"),
        ), _AMERICAN),
        ("centre", (
            Phrases(r"\b(?:centre|colour|labour|neighbour|theatre|defence|programmes?|metres?|litres?|cheques?|whilst|fortnight)\b", re.I),
            re.compile(r"is(?<=[a-z]is)(?:ation|ing)\b"),
        ), _BRITISH),
        ("Fall 2025", (Phrases(r"\b[Ff]all (?:20\d\d|[Ss]emester|[Qq]uarter|[Tt]erm)\b"),), frozenset(["US", "CA"])),
        ("dollars", (re.compile(r"\$(?<![A-Z]\$) ?\d"),), frozenset("US CA AU NZ SG".split())),
    ),
    "es": (
        ("hs", (re.compile(rf"{_HOUR}(?:[.:]\d\d)? ?hs\b"),), frozenset("AR UY PY".split())),
        ("hrs", (re.compile(rf"{_HOUR}(?:[.:]\d\d)? ?hrs\b"),), frozenset("MX CL PE EC".split())),
        ("p. m.", (Phrases(r"\b[ap]\. ?m\."),), frozenset("MX CO VE PE EC GT HN SV NI CR PA DO PR CU".split())),
        ("24 hours", (re.compile(r"(?:1[3-9]|2[0-3])(?<!\w..)[.:]\d\d\b"),), frozenset("ES AR CL UY".split())),
        ("setiembre", (Phrases(r"\bsetiembre\b", re.I),), frozenset("UY PE CR".split())),
    ),
    "fr": (("19 h 30", (re.compile(rf"{_HOUR} h(?: \d\d)?\b"),), frozenset(["CA"])),),
    "de": (
        ("ß", (re.compile("ß"),), frozenset("DE AT LU".split())),
        ("Strasse", (re.compile("strasse", re.I), Phrases(r"\b(?:[Gg]rüsse|[Gg]ross\w*|[Aa]usser\w*|[Ww]eiss)\b")), frozenset("CH LI".split())),
    ),
}  # fmt: skip

# The same in every language: with which money is paid.
MONEY: tuple[tuple[str, Ways, frozenset[str]], ...] = (
    ("euros", (re.compile("€"), Phrases(r"\b(?:EUR|euros?)\b")), frozenset("DE FR ES IT NL BE AT IE PT FI GR LU MT CY SI SK EE LV LT HR RE GP MQ GF".split())),
    ("francs CFA", (Phrases(r"\bF ?CFA\b"),), frozenset("SN CI ML BF NE TG BJ CM GA TD CF CG".split())),
)  # fmt: skip
