"""iCalendar's outer form (RFC 5545 3.1): octets to lines, lines to names and values, and these to components."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_NAME = re.compile(r"[A-Za-z0-9-]+")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)')


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: a short code, the line (from 1), the component that it is in, and words."""

    code: str
    line: int
    message: str
    where: str = ""

    def __str__(self) -> str:
        where = f" in {self.where}" if self.where else ""
        return f"line {self.line}{where}: {self.message} ({self.code})"


@dataclass(frozen=True, slots=True)
class Property:
    """One content line. Parameter values are without their quotes; `value` is as written."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str
    line: int

    def parameter(self, name: str) -> str | None:
        return next((value for key, value in self.parameters if key == name), None)


@dataclass(slots=True)
class Component:
    """BEGIN to END: properties and inner components in their order."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        return [p for p in self.properties if p.name == name]

    def one(self, name: str) -> Property | None:
        return next((p for p in self.properties if p.name == name), None)

    def value(self, name: str) -> str | None:
        found = self.one(name)
        return found.value if found else None

    def walk(self) -> Iterator[Component]:
        yield self
        for component in self.inner:
            yield from component.walk()

    def named(self, name: str) -> list[Component]:
        return [component for component in self.inner if component.name == name]

    @property
    def label(self) -> str:
        uid = self.value("UID") if self.name != "VCALENDAR" else None
        return f"{self.name} {uid}" if uid else self.name


def parse(data: bytes) -> tuple[list[Component], list[Finding]]:
    """The top components and every fault of the form. It reads on after a fault, so that all are found."""
    findings = list(_octets(data))
    roots: list[Component] = []
    stack: list[Component] = []
    for number, raw in _unfold(data.removeprefix(b"\xef\xbb\xbf"), findings):
        try:
            name, parameters, value = _split(raw.decode("utf-8", "replace"))
        except ValueError as error:
            findings.append(Finding("syntax", number, str(error)))
            continue
        if name == "BEGIN":
            component = Component(value.upper(), number)
            (stack[-1].inner if stack else roots).append(component)
            stack.append(component)
        elif name == "END":
            if not stack or stack[-1].name != value.upper():
                findings.append(Finding("nesting", number, f"END:{value} closes nothing that is open"))
            if stack:
                stack.pop()
        elif not stack:
            findings.append(Finding("nesting", number, f"{name} stands outside of any component"))
        else:
            if stack[-1].name == "VCALENDAR" and stack[-1].inner:
                findings.append(Finding("order", number, f"{name} of the calendar stands after a component"))
            stack[-1].properties.append(Property(name, parameters, value, number))
    findings += [Finding("nesting", open_.line, f"BEGIN:{open_.name} is never closed") for open_ in stack]
    return roots, findings


def _octets(data: bytes) -> Iterator[Finding]:
    """Faults that are seen before any line is understood."""
    if not data:
        yield Finding("empty", 0, "there are no bytes")
        return
    if data.startswith(b"\xef\xbb\xbf"):
        yield Finding("bom", 1, "starts with a byte order mark")
    if bare := re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield Finding("line-end", data.count(b"\n", 0, bare.start()) + 1, "a line ends with something else than CRLF")
    if not data.endswith(b"\r\n"):
        yield Finding("line-end", data.count(b"\n") + 1, "the last line has no CRLF")
    whole = _is_utf8(re.sub(rb"\r?\n[ \t]", b"", data))
    for number, raw in enumerate(re.split(rb"\r?\n", data), start=1):
        if len(raw) > 75:
            yield Finding("line-too-long", number, f"{len(raw)} octets, 75 are the most")
        if not _is_utf8(raw):
            code, words = ("fold-splits-utf8", "a fold cuts a character in two") if whole else ("not-utf8", "not UTF-8")
            yield Finding(code, number, words)
        if _CONTROL.search(raw):
            yield Finding("control-char", number, "a control character")


def _unfold(data: bytes, findings: list[Finding]) -> list[tuple[int, bytes]]:
    """Logical lines with the number of their first physical one."""
    lines: list[tuple[int, list[bytes]]] = []
    physical = re.split(rb"\r?\n", data)
    if physical and not physical[-1]:
        physical.pop()
    for number, raw in enumerate(physical, start=1):
        if raw[:1] in (b" ", b"\t") and lines:
            lines[-1][1].append(raw[1:])
        elif not raw:
            findings.append(Finding("blank-line", number, "an empty line"))
        else:
            lines.append((number, [raw]))
    return [(number, b"".join(pieces)) for number, pieces in lines]


def _split(line: str) -> tuple[str, tuple[tuple[str, str], ...], str]:
    match = _NAME.match(line)
    if not match:
        raise ValueError(f"no property name: {line[:40]!r}")
    at, parameters = match.end(), []
    while line[at : at + 1] == ";":
        found = _PARAMETER.match(line, at)
        if not found:
            raise ValueError(f"a parameter of {match[0]} cannot be read: {line[at : at + 40]!r}")
        parameters.append((found[1].upper(), (found[2] + found[3]).replace('"', "")))
        at = found.end()
    if line[at : at + 1] != ":":
        raise ValueError(f"no colon after {match[0]}: {line[:40]!r}")
    return match[0].upper(), tuple(parameters), line[at + 1 :]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
