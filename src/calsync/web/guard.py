"""Who may change something over HTTP, and what an address bar may claim. Pure: headers in, an answer out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from ipaddress import ip_address

from calsync.config import Secret

Headers = Sequence[tuple[bytes, bytes]]

_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
_PASSED_ON = (b"forwarded", b"x-real-ip", b"via")


def refusal(headers: Headers, peer: str | None, scheme: str, token: Secret | None) -> str | None:
    """Why this request may not change anything; None where it may.

    Either it carries the configured token, or it comes from this very machine: a loopback peer that asked for a
    loopback host, from a page of ours (or from no page), and not passed on by a proxy.
    """
    given = _all(headers, b"authorization")
    if given:
        return _token_refusal(given, token)
    if is_local(headers, peer):
        return _origin_refusal(headers, scheme)
    how = "send it as “Authorization: Bearer …”" if token else "set one: token under [web] in the configuration"
    return f"From another machine, or through a proxy, this needs the token; {how}."


def is_local(headers: Headers, peer: str | None) -> bool:
    """True for a loopback peer with a loopback Host that no proxy has passed on."""
    if not _loopback(peer):
        return False
    if any(name in _PASSED_ON or name.startswith(b"x-forwarded-") for name, _ in headers):
        return False
    hosts = _all(headers, b"host")
    return len(hosts) == 1 and _HOST.fullmatch(hosts[0]) is not None and _loopback(_hostname(hosts[0]))


def base_url(headers: Headers, scheme: str, public_url: str | None, fallback: str) -> str:
    """How others reach us, without a slash at its end: the configured address, else the one they asked for."""
    if public_url:
        return public_url.rstrip("/")
    hosts = _all(headers, b"host")
    if len(hosts) == 1 and _HOST.fullmatch(hosts[0]):
        return f"{scheme}://{hosts[0]}"
    return fallback


def _token_refusal(given: Sequence[str], token: Secret | None) -> str | None:
    kind, _, word = given[0].partition(" ")
    if len(given) != 1 or kind.lower() != "bearer" or not word.strip():
        return "The header is “Authorization: Bearer TOKEN”."
    if token is None:
        return "No token is configured here; set one: token under [web] in the configuration."
    return None if token.matches(word.strip()) else "This is not the token."


def _origin_refusal(headers: Headers, scheme: str) -> str | None:
    host = _all(headers, b"host")[0].lower()
    for origin in _all(headers, b"origin"):
        if origin.lower() != f"{scheme}://{host}":
            return "Another site’s page may not do this."
    for site in _all(headers, b"sec-fetch-site"):
        if site.lower() not in ("same-origin", "none"):
            return "Another site’s page may not do this."
    return None


def _all(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> list[str]:
    return [value.decode("latin-1").strip() for key, value in headers if key == name]


def _hostname(host: str) -> str:
    return host[1 : host.index("]")] if host.startswith("[") else host.split(":", 1)[0]


def _loopback(host: str | None) -> bool:
    if host is None:
        return False
    if host.lower() in ("localhost", "localhost."):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
