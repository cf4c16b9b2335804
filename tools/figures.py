"""Print how well tests/corpus is read: what is wholly right, of what is shown and of what is wanted.

usage: python tools/figures.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.extract.labels import corpus, figures


def main() -> int:
    print("part     texts  wanted  shown  right  precision  recall    f1")
    for part in ("read", "closed"):
        texts = corpus(part)
        f = figures(texts)
        print(
            f"{part:8}{len(texts):6}{f.expected:8.0f}{f.shown:7.0f}{f.right:7.0f}"
            f"{f.precision:11.3f}{f.recall:8.3f}{f.f1:6.3f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
