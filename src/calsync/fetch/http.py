"""The only home of httpx: one polite GET, bounded in time, size, redirects and addresses.

The addresses are checked where they are dialled: the name is looked up once, every address of it is checked, and one of
the checked ones is connected to. TLS still checks the name. A redirect is a new request and is checked the same way.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from calsync import __version__
from calsync.errors import CalsyncError, FetchError, Gone, Refused
from calsync.fetch.addresses import refusal
from calsync.fetch.manners import ROBOTS_BYTES, Manners

T = TypeVar("T")

_REDIRECTS = 5
_REDIRECTING = (301, 302, 303, 307, 308)
_ACCEPT = "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, text/calendar, */*;q=0.5"
_LONGEST_FRESH = 7 * 86400.0
_CHUNK = 65536
_CONNECT = 10.0  # seconds for one address
_RETRY_MOST = 86400.0
_HTTP_PORTS = (80, 443)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)


@dataclass(frozen=True, slots=True)
class Response:
    """An answer: `status` is 200, or 304 with an empty body; `moved` is the new address after permanent redirects."""

    status: int
    url: str
    body: bytes = b""
    media_type: str = ""
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    moved: str | None = None
    fresh: float | None = None  # seconds for which the server calls its answer fresh (Cache-Control), at most a week


class Client:
    """Gets things. May be used by several threads at once; `close` it, or use it as a context manager.

    `contact` is a mail address or URL for the owners of the sites that are read. With `manners` each host is asked as
    it wants to be. `through` makes the transport out of the guarded one: to record what passes, or to replay it.
    `apart` calls a function elsewhere, with limits (`reading.Apart.call`): what came is taken to pieces there.
    """

    def __init__(
        self,
        contact: str | None = None,
        *,
        manners: Manners | None = None,
        through: Callable[[httpx.BaseTransport], httpx.BaseTransport] = lambda guarded: guarded,
        apart: Callable[..., Any] | None = None,
    ) -> None:
        self._manners, self._through, self._apart = manners, through, apart
        self._agent = f"calsync/{__version__} (meeting calendar; {f'contact: {contact}' if contact else 'self-hosted'})"
        self._guarded: dict[bool, httpx.Client] = {}
        self._lock = threading.Lock()
        self._deadlines = threading.local()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            for client in self._guarded.values():
                client.close()
            self._guarded.clear()

    def get(
        self,
        url: str,
        *,
        allow_private: bool = False,
        etag: str | None = None,
        last_modified: str | None = None,
        max_bytes: int = 20_000_000,
        timeout: float = 30.0,
        robots: bool = True,
    ) -> Response:
        """The answer to a GET, after redirects. `timeout` are the seconds for all of it, `max_bytes` its unpacked size.

        `robots` says whether robots.txt is asked first, where there are manners; a private address needs none.
        Raises FetchError, with `retry_after` where the server asked for time; Later; Gone.
        """
        headers = {"accept": _ACCEPT}
        if etag:
            headers["if-none-match"] = etag
        if last_modified:
            headers["if-modified-since"] = last_modified
        with _plainly(url, timeout):
            at, permanent, left = url, True, timeout
            for _ in range(_REDIRECTS + 1):
                with self._asked(at, headers, allow_private, left, robots) as answer:
                    if answer.status_code not in _REDIRECTING or "location" not in answer.headers:
                        return _response(answer, at, at if permanent and at != url else None, max_bytes)
                    permanent = permanent and answer.status_code in (301, 308)
                    to = joined(at, answer.headers["location"])
                    if to is None:
                        raise FetchError(f"{url}: it redirects to what is no address: tell its owner")
                    at = to
                left = self._deadlines.at - time.monotonic()
        raise FetchError(f"{url}: it redirects more than {_REDIRECTS} times: open it in a browser, use where it ends")

    def parsed(self, function: Callable[..., T], answer: Response, *given: object) -> T:
        """What a function of some module makes of an answer, apart if that is wanted. Raises FetchError."""
        if self._apart is None:
            return function(answer, *given)
        try:
            made: T = self._apart(function, answer, *given)
            return made
        except FetchError:
            raise
        except CalsyncError as error:
            raise FetchError(f"{answer.url}: {error}") from error

    @contextmanager
    def _asked(
        self, url: str, headers: dict[str, str], allow_private: bool, left: float, robots: bool
    ) -> Iterator[httpx.Response]:
        """One request in its turn. `left` are the seconds that it may take; waiting for the turn does not count."""
        check_url(url, allow_private)
        ask = (lambda one: self._robots(one, left)) if robots else None
        polite = self._manners.turn(url, left, ask) if self._manners and not allow_private else nullcontext()
        with polite:
            self._deadlines.at = time.monotonic() + left
            with self._client(allow_private).stream("GET", url, headers=headers) as answer:
                if answer.status_code in (429, 503) and self._manners and (wait := _retry_after(answer.headers)):
                    self._manners.pause(url, wait)
                yield answer

    def _robots(self, url: str, timeout: float) -> tuple[int, bytes]:
        """The status and the first bytes of a robots.txt, after redirects."""
        with _plainly(url, timeout):
            at = url
            for _ in range(_REDIRECTS + 1):
                with self._asked(at, {"accept": "text/plain, */*;q=0.5"}, False, timeout, False) as answer:
                    if answer.status_code in _REDIRECTING and "location" in answer.headers:
                        to = joined(at, answer.headers["location"])
                        if to is None:
                            break
                        at = to
                        continue
                    return answer.status_code, _beginning(answer, at) if answer.status_code == 200 else b""
        return 404, b""  # RFC 9309 section 2.3.1.2: one that redirects for ever, or nowhere, is as good as none

    def _client(self, allow_private: bool) -> httpx.Client:
        with self._lock:
            if allow_private not in self._guarded:
                self._guarded[allow_private] = self._build(allow_private)
            return self._guarded[allow_private]

    def _build(self, allow_private: bool) -> httpx.Client:
        # A transport of our own also keeps proxies of the environment out, which would dial unchecked addresses.
        transport = httpx.HTTPTransport(limits=httpx.Limits(max_connections=100, max_keepalive_connections=10))
        transport._pool._network_backend = _Backend(allow_private, self._deadlines)
        return httpx.Client(
            transport=self._through(transport),
            timeout=None,  # the deadline rules each single read
            follow_redirects=False,
            headers={"user-agent": self._agent, "accept-encoding": "gzip"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            trust_env=False,
        )


def check_url(url: str, allow_private: bool = False) -> None:
    """Raises FetchError for an address that is not fetched: other schemes, odd ports, a password in it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError(f"{url}: this is no address ({error}): correct it") from error
    if parts.scheme not in ("http", "https"):
        raise FetchError(f"{url}: only http and https addresses are fetched, not {parts.scheme or 'this'}: correct it")
    if not host:
        raise FetchError(f"{url}: the address names no host: correct it")
    if parts.username is not None or parts.password is not None:
        raise FetchError(f"{_without_password(url)}: take the name and password out of the address")
    if port is not None and port < 1024 and port not in _HTTP_PORTS and not allow_private:
        raise FetchError(f"{url}: port {port} is not one for web pages: correct it, or set allow_private = true")


def _without_password(url: str) -> str:
    return re.sub(r"//[^/@]*@", "//…@", url)


# The answer


def _response(answer: httpx.Response, url: str, moved: str | None, max_bytes: int) -> Response:
    if answer.status_code == 304:
        return Response(304, url, moved=moved)
    if answer.status_code == 410:
        raise Gone(_advice(url, 410))
    if answer.status_code != 200:
        raise FetchError(_advice(url, answer.status_code), retry_after=_retry_after(answer.headers))
    kind = answer.headers.get("content-type", "")
    charset = _CHARSET.search(kind)
    return Response(
        status=200,
        url=url,
        body=_body(answer, url, max_bytes),
        media_type=kind.split(";")[0].strip().lower(),
        charset=charset[1] if charset else None,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        moved=moved,
        fresh=_fresh(answer.headers),
    )


def _fresh(headers: httpx.Headers) -> float | None:
    """The seconds of Cache-Control max-age (RFC 9111 section 5.2.2.1)."""
    found = re.search(r"(?:^|[\s,])max-age=\"?(\d{1,9})", headers.get("cache-control", ""), re.I)
    return min(float(found[1]), _LONGEST_FRESH) if found else None


def _beginning(answer: httpx.Response, url: str) -> bytes:
    """The first bytes of a text; what follows is not waited for."""
    read = b""
    for part in _unpacked(_counted(answer.iter_raw(_CHUNK), ROBOTS_BYTES * 2, FetchError(url)), answer, url):
        read += part
        if len(read) >= ROBOTS_BYTES:
            break
    return read[:ROBOTS_BYTES]


def _body(answer: httpx.Response, url: str, max_bytes: int) -> bytes:
    too_big = FetchError(
        f"{url}: it is larger than {max_bytes:,} bytes: raise max_bytes of this source, or give a part"
    )
    length = answer.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and (len(length) > 15 or int(length) > max_bytes):
        raise too_big
    parts: list[bytes] = []
    size = 0
    for part in _unpacked(_counted(answer.iter_raw(_CHUNK), max_bytes, too_big), answer, url):
        size += len(part)
        if size > max_bytes:
            raise too_big
        parts.append(part)
    return b"".join(parts)


def _counted(chunks: Iterable[bytes], most: int, too_big: FetchError) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > most:
            raise too_big
        yield chunk


def _unpacked(chunks: Iterator[bytes], answer: httpx.Response, url: str) -> Iterator[bytes]:
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        yield from chunks
    elif encoding in ("gzip", "x-gzip"):
        yield from _gunzipped(chunks, url)
    else:
        raise FetchError(f"{url}: it came packed as {encoding!r}, which was not asked for: tell the site's owner")


def _gunzipped(chunks: Iterator[bytes], url: str) -> Iterator[bytes]:
    """Unpacks in pieces of at most 64 KB, so that a bomb never is in memory as a whole."""
    unpack = zlib.decompressobj(31)
    begun = False
    for chunk in chunks:
        data = chunk
        while data:
            if unpack.eof:
                unpack, begun = zlib.decompressobj(31), False  # a second member
            begun = True
            yield unpack.decompress(data, _CHUNK)
            data = unpack.unconsumed_tail or unpack.unused_data
    if begun and not unpack.eof:
        raise FetchError(f"{url}: the answer broke off before its end: it is tried again")


_ADVICE = {
    401: "it wants a password (401): choose a public page",
    403: "it refuses us (403): ask its owner, or choose its feed",
    404: "there is no such page (404): correct the address",
    406: "it has no form that we read (406): choose another address",
    410: "it is gone for good (410): take this source out or correct its address",
    429: "it asks us to come less often (429): raise `every` of this source",
    451: "it may not be shown here for legal reasons (451)",
    503: "it is overloaded or under maintenance (503): it is tried again",
}


def _advice(url: str, status: int) -> str:
    if said := _ADVICE.get(status):
        return f"{url}: {said}"
    if status >= 500:
        return f"{url}: its server has a fault ({status}): it is tried again"
    if status < 300:
        return f"{url}: it answered without a page ({status}): it is tried again"
    return f"{url}: it answered {status}: open it in a browser and correct the address"


def _retry_after(headers: httpx.Headers) -> float | None:
    """Seconds of a Retry-After header (RFC 9110 section 10.2.3), at most a day; a date counts from its Date."""
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return min(float(said[:9]), _RETRY_MOST)
    until, since = _moment(said), _moment(headers.get("date", ""))
    if until is None or since is None:
        return None
    return min(max((until - since).total_seconds(), 0.0), _RETRY_MOST)


def _moment(text: str) -> datetime | None:
    try:
        value = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def joined(base: str, link: str) -> str | None:
    """Where a link of a page leads; None where that is no address, such as "https://[e/1"."""
    try:
        return urljoin(base, link)
    except ValueError:
        return None


# Errors in words


@contextmanager
def _plainly(url: str, timeout: float) -> Iterator[None]:
    shown = _without_password(url)
    try:
        yield
    except FetchError:
        raise
    except (httpx.TimeoutException, httpcore.TimeoutException, _OutOfTime) as error:
        raise FetchError(f"{shown}: no complete answer within {timeout:g} seconds: it is tried again") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise FetchError(f"{shown}: this is no address ({error}): correct it") from error
    except zlib.error as error:
        raise FetchError(f"{shown}: the answer is damaged ({error}): it is tried again") from error
    except (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise FetchError(f"{shown}: {_trouble(error)}") from error


_AUTHORITY = (
    "nobody who is known here vouches for it: tell its owner; or if your own authority does, name its file in the "
    "environment's SSL_CERT_FILE"
)
_CERTIFICATES = {  # X509_V_ERR_… of OpenSSL, and what to do
    9: "it is not valid yet: is this machine's clock right?",
    10: "it has expired: tell its owner; is this machine's clock right?",
    18: _AUTHORITY,
    19: _AUTHORITY,
    20: _AUTHORITY,
    21: _AUTHORITY,
    62: "it is for another name: is the address right?",
    64: "it is for another name: is the address right?",
}
_OLD = "it speaks only an old TLS, which is not safe: tell its owner"
_TLS = (  # words in OpenSSL's reasons, and what to do
    ("WRONG_VERSION_NUMBER", "what answers there does not speak TLS: is the address right, with https?"),
    ("HTTP_REQUEST", "what answers there does not speak TLS: is the address right, with https?"),
    ("PROTOCOL", _OLD),
    ("SIGALG", _OLD),
    ("CERTIFICATE_REQUIRED", "it wants to see a certificate of ours: ask its owner for a public address"),
    ("HANDSHAKE_FAILURE", "it agrees to nothing that is safe, or wants a certificate of ours: ask its owner"),
    ("EOF", "it hung up: it is tried again"),
)


def tls_reason(error: ssl.SSLError) -> str:
    """Why no safe connection could be made, by OpenSSL's name for it.

    A Python older than its OpenSSL knows no name of some reasons, and tells them in words only.
    """
    return error.reason or error.strerror or "TLS"


def _trouble(error: BaseException) -> str:
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = _CERTIFICATES.get(cause.verify_code, "tell its owner; is this machine's clock right?")
            return f"its certificate is not valid ({cause.verify_message}): {why}"
        if isinstance(cause, ssl.SSLError):
            reason = tls_reason(cause)
            why = next((said for part, said in _TLS if part in reason.upper()), "is the address right, with https?")
            return f"no safe connection could be made ({reason}): {why}"
        if isinstance(cause, socket.gaierror):
            return "its name is not known: correct the address, or look at this machine's network"
        if isinstance(cause, ConnectionRefusedError):
            return "nothing answers there (connection refused): it is tried again"
    if isinstance(error, httpx.RemoteProtocolError):
        return f"the answer broke off or is no HTTP ({error}): it is tried again"
    return f"it could not be reached ({error or type(error).__name__}): it is tried again"


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


# Dialling


_ALLOW = "set allow_private = true for this source (calsync add --allow-private)"


class _OutOfTime(Exception):
    """The deadline of the whole answer has passed."""


def addresses(host: str, port: int, allow_private: bool) -> list[str]:
    """The addresses of a name, all checked. Raises FetchError where one of them may not be dialled."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    known = list(dict.fromkeys(str(info[4][0]) for info in found))
    for address in known:
        if why := refusal(address, allow_private):
            hint = "" if refusal(address, True) else f": if it is yours, {_ALLOW}"  # some are never dialled
            raise Refused(f"{host}: not fetched, for {why}{hint}")
    return known


class _Backend(httpcore.NetworkBackend):
    """Looks a name up, checks all its addresses, dials a checked one, and keeps every read within the deadline."""

    def __init__(self, allow_private: bool, deadlines: threading.local) -> None:
        self._allow_private = allow_private
        self._deadlines = deadlines
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = OSError("no address")
        for address in addresses(host, port, self._allow_private):
            try:
                stream = self._sockets.connect_tcp(
                    address, port, min(self.remaining(), _CONNECT), local_address, socket_options
                )
                return _Stream(stream, self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def remaining(self) -> float:
        """Seconds left of this thread's deadline. Raises _OutOfTime where there are none."""
        left = float(self._deadlines.at) - time.monotonic()
        if left <= 0:
            raise _OutOfTime
        return left


class _Stream(httpcore.NetworkStream):
    """A connection whose every read and write ends with the deadline of the request that it serves."""

    def __init__(self, stream: httpcore.NetworkStream, backend: _Backend) -> None:
        self._stream = stream
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._backend.remaining())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._backend.remaining())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._backend.remaining())
        return _Stream(stream, self._backend)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
