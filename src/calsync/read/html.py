"""Web pages: content with its structure, title, time of publication, language, and the events stated to machines."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from lxml import etree
from lxml import html as lxml_html

from calsync.errors import ReadError
from calsync.model import Announcement, Block, Document
from calsync.read import boilerplate, facts, language, published, rules
from calsync.read.charset import decode
from calsync.read.rendering import render

ACCEPTS = ("text/html", "application/xhtml+xml")

_ERROR_TITLE = re.compile(
    r"^\W*(?:error\W*)?(?:40[0-9]|41[0-9]|42[0-9]|50[0-4])\b|page (?:not|cannot be) found|not found\W*$|"
    r"^\W*error\W*\d*\W*$|internal server error|bad gateway|service (?:temporarily )?unavailable|"
    r"access denied|^\W*forbidden|seite nicht gefunden|page (?:introuvable|non trouvée)|"
    r"página no encontrada|halaman tidak d[ij](?:temukan|umpai)|"
    r"just a moment\W*$|attention required|under maintenance|site maintenance|database error",
    re.I,
)
# A page that answers for another one: to sign in, to agree to cookies, to show that one is a person.
_GATE_TITLE = re.compile(
    r"^\W*(?:please\s+)?(?:sign[\s-]?in|log[\s-]?in|log[\s-]?on|sign in or register|anmelden|anmeldung|"
    r"connexion|se connecter|identification|iniciar sesión|acceso|log masuk|masuk|authentication required|"
    r"before you continue|cookie consent|your privacy choices|access (?:to this (?:page|site) )?(?:denied|restricted)|"
    r"are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|captcha|security check|"
    r"checking your browser|ddos protection)\b.{0,40}$|\b(?:sign in|log in) to (?:continue|your account)",
    re.I,
)
_ERROR_LENGTH = 1500  # characters; an error page is short
_TITLE_PARTS = re.compile(r"\s+[|·–—»›:-]+\s+|\s*[|·]\s*| :: ")


def read(document: Document) -> list[Announcement]:
    """The page as one announcement. Raises ReadError where it is empty, no text, or an error page."""
    return [
        page(
            decode(document.body, document.charset, markup=True),
            source=document.source,
            key=document.key,
            address=document.address,
            when=document.published,
            title=document.title,
            zone=document.zone,
            given_language=document.language,
            dated_by=document.dated_by,
        )
    ]


def from_stream(
    id: str,
    text: str,
    when: published.When | None,
    lang: str | None,
    url: str | None,
    source: str,
    zone: str | None,
) -> Announcement:
    """The announcement in a stream's line of genre html."""
    return page(
        text.replace("\x00", ""),
        source=source,
        key=id,
        address=url,
        when=when,
        given_language=lang,
        zone=zone,
        check=False,
        genre="html",
        dated_by=rules.LINE,
    )


def page(
    markup: str,
    *,
    source: str,
    key: str,
    address: str | None,
    when: published.When | None = None,
    title: str | None = None,
    zone: str | None = None,
    given_language: str | None = None,
    mail: bool = False,
    check: bool = True,
    genre: str = "web-page",
    dated_by: str = "",
) -> Announcement:
    """The announcement in a page's markup. What the transport said of title and time wins over the page.

    So does its language, unless the page says the same more exactly; but the zone that a page states wins.
    """
    tree = _tree(markup)
    json_ld = facts.objects(tree)
    heading = title or _title(tree)
    text, layout = content(tree, heading_line=_head_title(tree), mail=mail)
    if check:
        _check(text, heading, tree)
    if not text or (check and _only_title(text, layout)):
        raise ReadError("it has no text: perhaps the page is drawn by a script; look for its feed or calendar instead")
    own = _language(tree)
    spoken = given_language or own[2]
    found, dated = rules.decided("published", [rules.given(when, dated_by), *published.claims(tree, json_ld, spoken)])
    tongue, told = rules.decided("language", rules.language_claims(given_language, text, own))
    place, placed = rules.decided("zone", [_zone(json_ld), rules.given(zone, rules.SETTING)])
    return Announcement(
        source=source,
        key=key,
        text=text,
        url=_canonical(tree, address),
        title=heading,
        published=found,
        language=tongue,
        genre=genre,
        zone=place,
        facts=facts.events(tree, json_ld),
        layout=layout,
        origins=(*dated, *told, *placed),
    )


def _only_title(text: str, layout: tuple[Block, ...]) -> bool:
    """True where nothing follows the line of the page's <title>."""
    return bool(layout) and layout[0].kind == "title" and not text[layout[0].end :].strip()


def content(tree: Any, *, heading_line: str | None = None, mail: bool = False) -> tuple[str, tuple[Block, ...]]:
    """Text and layout of a tree's main part."""
    body = tree.find("body")
    body = body if body is not None else tree
    main = boilerplate.main_part(body)
    leave_out, marked = boilerplate.furniture(main, mail=mail)
    beside = boilerplate.beside(main, body)
    struck = boilerplate.struck_classes(tree)
    return render([main, *beside], leave_out, {**marked, **beside}, struck, _unless_said(heading_line, main))


def parse_tree(markup: str) -> Any:
    """The tree of some markup; never fails on markup, however broken. Raises ReadError where there is none."""
    return _tree(markup)


def _tree(markup: str) -> Any:
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(f"it holds no HTML that can be read ({error})") from error


def _unless_said(title: str | None, main: Any) -> str | None:
    """The page's <title> stands first in the text, for it often names the organiser, unless a heading says the same."""
    if not title:
        return None
    for heading in main.iter("h1", "h2"):
        if _folded("".join(heading.itertext())) == _folded(title):
            return None
    return title


def _title(tree: Any) -> str | None:
    """The heading of the page, in the <title>'s longer form where that begins with the same words."""
    heading = next((text for h1 in tree.iter("h1") if (text := _words(h1))), None)
    whole = _head_title(tree)
    if heading and whole:
        first = _TITLE_PARTS.split(whole)[0].strip()
        return first if _folded(first).startswith(_folded(heading)) and len(first) > len(heading) else heading
    return heading or _meta(tree, "og:title") or whole


def _head_title(tree: Any) -> str | None:
    for title in tree.iter("title"):
        if isinstance(title.getparent().tag, str) and title.getparent().tag != "svg" and (text := _words(title)):
            return text[:300]
    return None


def _check(text: str, title: str | None, tree: Any) -> None:
    if len(text) > _ERROR_LENGTH:
        return
    for said in (title, _head_title(tree)):
        if said and _ERROR_TITLE.search(said):
            raise ReadError(f"it looks like an error page (“{said[:80]}”): open the address in a browser and mend it")
        if said and _GATE_TITLE.search(said):
            raise ReadError(f"a page to sign in or to agree came instead (“{said[:80]}”): look for a public address")


def _language(tree: Any) -> rules.Claim[str]:
    """What the page states as its language."""
    root = tree.getroottree().getroot()
    ways = (("lang", root.get("lang")), ("xml:lang", root.get("xml:lang")), ("og:locale", _meta(tree, "og:locale")))
    rule, said = next(((name, value) for name, value in ways if value), ("lang", ""))
    fuller = (ways[2][1] or "").strip().replace("_", "-")
    if "-" not in said.replace("_", "-") and fuller.lower().startswith(f"{said.strip().lower()}-"):
        rule, said = ways[2][0], fuller  # "es" beside "es_MX": the land is told too
    return f"the page's {rule}", f"{rule}={said}", language.tag(said.strip().replace("_", "-"))


def _canonical(tree: Any, address: str | None) -> str | None:
    for link in tree.iter("link"):
        if "canonical" in link.get("rel", "").lower().split() and (href := (link.get("href") or "").strip()):
            try:
                url = urljoin(address or "", href)
            except ValueError:
                break
            if url.startswith(("http://", "https://")):
                return str(url)
    return address


def _meta(tree: Any, name: str) -> str | None:
    for meta in tree.iter("meta"):
        if name in (meta.get("property"), meta.get("name")) and (content := (meta.get("content") or "").strip()):
            return str(content)
    return None


def _zone(json_ld: list[Any]) -> rules.Claim[str]:
    """The zone that a schema.org schedule names."""
    rule = "schema.org schedule"
    for thing in json_ld:
        schedule = thing.get("eventSchedule")
        said = schedule.get("scheduleTimezone") if isinstance(schedule, dict) else thing.get("scheduleTimezone")
        if isinstance(said, str):
            try:
                return rule, f"scheduleTimezone: {said}", ZoneInfo(said).key
            except (ValueError, OSError, KeyError):
                continue
    return rule, "", None


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
