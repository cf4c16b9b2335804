"""Changes as a JSON Feed, version 1.1 (jsonfeed.org)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from calsync.publish.news import News, Paper

MEDIA_TYPE = "application/feed+json; charset=utf-8"


def write(paper: Paper, news: Sequence[News]) -> bytes:
    """The whole document; what changed stands field by field under `_calsync`."""
    whole: dict[str, Any] = {"version": "https://jsonfeed.org/version/1.1", "title": f"{paper.title}: changes"}
    whole |= {"home_page_url": paper.home} if paper.home else {}
    whole |= {"feed_url": paper.address} if paper.address else {}
    whole |= {"language": "en", "items": [_item(one) for one in news]}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _item(one: News) -> dict[str, Any]:
    return {
        "id": one.id,
        **({"url": one.url} if one.url else {}),
        "title": one.title,
        "content_text": "\n".join((one.meeting, *one.lines)),
        "date_published": one.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "tags": [one.severity],
        "_calsync": {
            "uid": one.uid,
            "severity": one.severity,
            "fields": [{"field": f.field, "before": f.before, "after": f.after} for f in one.fields],
        },
    }
