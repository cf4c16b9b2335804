"""Parts a folder of labelled documents into an open part and a closed third, the same on every machine.

A document goes by the hash of its chain (series.json) or else of its own id, so that a story is never torn. The closed
part is scored rarely and never read: rules that only move the open part are rules for documents.

usage: split_corpus.py CORPUS OPEN CLOSED
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from pathlib import Path


def closed(key: str) -> bool:
    """True for a third of all keys."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % 3 == 0


def split(corpus: Path, open_part: Path, closed_part: Path) -> tuple[int, int]:
    """Copy the documents of each folder of `corpus`; gives how many went where."""
    counts = [0, 0]
    for folder in sorted(path for path in corpus.iterdir() if path.is_dir()):
        stories = folder / "series.json"
        series = json.loads(stories.read_text("utf-8")) if stories.exists() else []
        chain = {document: story["id"] for story in series for document in story["docs"]}
        for path in sorted(folder.glob("*.json")):
            document = json.loads(path.read_text("utf-8"))
            if not isinstance(document, dict):
                continue
            aside = closed(chain.get(document["id"], document["id"]))
            target = (closed_part if aside else open_part) / folder.name
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / path.name)
            counts[aside] += 1
        for base, aside in ((open_part, False), (closed_part, True)):
            if series and (base / folder.name).is_dir():
                part = [story for story in series if closed(story["id"]) is aside]
                (base / folder.name / "series.json").write_text(json.dumps(part, ensure_ascii=False), "utf-8")
    return counts[0], counts[1]


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    shown = split(*(Path(argument) for argument in sys.argv[1:]))
    print(f"{shown[0]} open, {shown[1]} closed")
