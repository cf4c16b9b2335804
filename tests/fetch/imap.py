"""A small IMAP server on loopback: one mailbox that is only read, as far as RFC 3501 is needed for that."""

from __future__ import annotations

import re
import socketserver
import threading
from dataclasses import dataclass, field


@dataclass
class Imap:
    """`mails` by UID. `commands` is what clients asked; a command named in `breaks` ends the connection."""

    mails: dict[int, bytes] = field(default_factory=dict)
    validity: int = 7
    password: str = "word"
    commands: list[str] = field(default_factory=list)
    breaks: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(b"* OK ready\r\n")
                for line in self.rfile:
                    if not outer.answer(line.decode().strip(), self.wfile.write):
                        return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def answer(self, line: str, write) -> bool:  # type: ignore[no-untyped-def]
        tag, _, command = line.partition(" ")
        self.commands.append(command)
        name = command.upper().split()[0] if not command.upper().startswith("UID") else command.upper()[:9].strip()
        if name in self.breaks:
            return False
        done = "OK done"
        match name:
            case "CAPABILITY":
                write(b"* CAPABILITY IMAP4rev1\r\n")
            case "LOGIN" if f'"{self.password}"' not in command:
                done = "NO wrong password"
            case "STATUS" if "INBOX" not in command:
                done = "NO no such folder"
            case "STATUS":
                write(f'* STATUS "INBOX" (UIDVALIDITY {self.validity})\r\n'.encode())
            case "EXAMINE":
                write(f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.validity}] valid\r\n".encode())
            case "UID SEARC":
                write(f"* SEARCH {' '.join(map(str, self._searched(command)))}\r\n".encode())
            case "UID FETCH":
                self._fetched(command, write)
            case "LOGOUT":
                write(b"* BYE\r\n")
            case "SELECT" | "STORE" | "EXPUNGE":
                done = "NO it is only to be read"
        write(f"{tag} {done}\r\n".encode())
        return name != "LOGOUT"

    def _searched(self, command: str) -> list[int]:
        if found := re.search(r"UID (\d+):\*", command):
            first = int(found[1])
            above = [uid for uid in self.mails if uid >= first]
            return above or sorted(self.mails)[-1:]  # "n:*" holds the last mail always
        return list(self.mails)

    def _fetched(self, command: str, write) -> None:  # type: ignore[no-untyped-def]
        for uid in map(int, command.split()[2].split(",")):
            if (mail := self.mails.get(uid)) is not None:
                body = mail.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if "HEADER" in command else mail
                head = f"* {uid} FETCH (UID {uid} FLAGS () RFC822.SIZE {len(mail)} BODY[] {{{len(body)}}}\r\n"
                write(head.encode() + body + b")\r\n")
