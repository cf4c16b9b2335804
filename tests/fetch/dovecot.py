"""A real IMAP server (Dovecot) on loopback, with one user whose mails are a Maildir; it needs root, as Dovecot does."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

_CONFIG = """
protocols = imap
listen = 127.0.0.1
base_dir = {root}/run
state_dir = {root}/run
log_path = {root}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{root}/mail
first_valid_uid = 1
default_vsz_limit = 512 M
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={root}/mail
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""


def program() -> str | None:
    """Where Dovecot is; None where it is not installed, or may not be started."""
    found = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return found if found and os.geteuid() == 0 else None


@dataclass
class Dovecot:
    """`root` is a folder of its own. The mails are the files of its `mail` folder."""

    root: Path
    password: str = "word"
    port: int = 0
    _running: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.root.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        for part in ("cur", "new", "tmp"):
            (self.root / "mail" / part).mkdir(parents=True)
        config = _CONFIG.format(root=self.root, password=self.password, port=self.port)
        (self.root / "dovecot.conf").write_text(config, "utf-8")

    @property
    def address(self) -> str:
        return f"imap://reader@127.0.0.1:{self.port}/INBOX"

    def deliver(self, number: int, mail: bytes) -> None:
        (self.root / "mail" / "new" / f"1772000000.{number:06}.host").write_bytes(mail)

    def start(self) -> None:
        self._own()
        program_path = program()
        assert program_path is not None
        self._running = subprocess.Popen([program_path, "-F", "-c", str(self.root / "dovecot.conf")])
        until = time.monotonic() + 60
        while time.monotonic() < until:
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError(f"dovecot does not answer: {(self.root / 'log').read_text()}")

    def stop(self, how: int = signal.SIGTERM) -> None:
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(30)
            self._running = None

    def renumber(self) -> None:
        """What a restore from a backup does: the server's notes are gone, and it numbers all mails anew."""
        self.stop()
        for path in (self.root / "mail").glob("dovecot*"):
            path.unlink()
        self.start()

    def _own(self) -> None:
        for path in (self.root / "mail", *(self.root / "mail").rglob("*")):
            shutil.chown(path, "nobody", "nogroup")
