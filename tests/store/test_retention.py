"""Raw bytes are let go by age and by size, source by source; what was read of them stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from calsync.model import Document
from calsync.store import Store, open_store, prune

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def kept(store: Store, ids: dict[str, str]) -> set[str]:
    with store.reading() as look:
        return {key for key, id in ids.items() if look.document(id) is not None}


def filled(store: Store) -> dict[str, str]:
    """Four documents of 1000 bytes, a day apart, and one of another source with the bytes of the oldest."""
    ids = {}
    with store.writing() as work:
        for number in range(4):
            body = bytes([65 + number]) * 1000
            at = NOW + timedelta(days=number)
            ids[f"news {number}"] = work.add_document(
                Document("news", f"{number}", "x", "text/plain", body, at), "read"
            )
        ids["other"] = work.add_document(Document("other", "0", "x", "text/plain", b"A" * 1000, NOW), "read")
    return ids


def test_what_is_older_goes_and_bytes_that_another_source_has_stay(store_url: str) -> None:
    with open_store(store_url) as store:
        ids = filled(store)
        with store.writing() as work:
            assert prune(work, "news", before=NOW + timedelta(days=2)) == 1
        assert kept(store, ids) == {"news 0", "news 2", "news 3", "other"}
        assert store.counts()["documents"] == 5


def test_of_too_many_bytes_the_oldest_go(store_url: str) -> None:
    with open_store(store_url) as store:
        ids = filled(store)
        with store.writing() as work:
            assert prune(work, "news", most=2500) == 1
            assert prune(work, "news", most=2500) == 0
        with store.writing() as work:
            assert prune(work, "news", most=1000) == 1
            assert work.dealt_with(Document("news", "2", "x", "text/plain", b"C" * 1000, NOW))  # and is not read anew
        assert kept(store, ids) == {"news 0", "news 3", "other"}


def test_a_document_that_comes_again_is_kept_again(store_url: str) -> None:
    with open_store(store_url) as store:
        ids = filled(store)
        with store.writing() as work:
            prune(work, "news", before=NOW + timedelta(days=9))
        again = Document("news", "3", "x", "text/plain", b"D" * 1000, NOW + timedelta(days=30))
        with store.writing() as work:
            assert work.add_document(again) == ids["news 3"]
        assert kept(store, ids) == {"news 0", "news 3", "other"}
