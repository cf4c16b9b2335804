"""How a time finds its name and a reading its confidence: by weights that are learned, shown, and named in words."""

from __future__ import annotations

import importlib.util
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from calsync import odds
from calsync.extract.extractor import Extractor
from calsync.model import Announcement
from tests.extract.labels import extractor

NOTICE = "The Rope Workshop takes place on 20 March 2026. The Sail Fair is to be held on 9 May 2026.\n"


def _announcement(text: str) -> Announcement:
    return Announcement("test", "one", text, published=date(2026, 1, 10), language="en")


@pytest.fixture(scope="module")
def trainer() -> ModuleType:
    path = Path(__file__).parents[2] / "tools" / "train_weights.py"
    spec = importlib.util.spec_from_file_location("train_weights", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["train_weights"] = module
    spec.loader.exec_module(module)
    return module


def test_features_without_a_weight_say_nothing() -> None:
    assert odds.probability({"": 0.0, "known": 2.0}, ["unknown"]) == 0.5
    assert odds.probability({"": 0.0, "known": 2.0}, ["known"]) > 0.85


def test_each_time_is_tied_to_the_name_of_its_own_sentence() -> None:
    reading = extractor().read(_announcement(NOTICE))
    tied = {NOTICE[link.dated.start : link.dated.end]: link.cluster.best.title for link in reading.links}
    assert tied == {"20 March 2026": "Rope Workshop", "9 May 2026": "Sail Fair"}


def test_every_name_within_reach_is_weighed_and_the_likeliest_stands_first() -> None:
    reading = extractor().read(_announcement(NOTICE))
    assert reading.linker is not None
    options = reading.linker.options(reading.dated[0])
    assert {o.cluster.best.title for o in options} == {"Rope Workshop", "Sail Fair"}
    assert [o.weight for o in options] == sorted((o.weight for o in options), reverse=True)
    assert all(0 <= o.weight <= 1 and o.features for o in options)


def test_a_reading_names_what_moved_its_confidence() -> None:
    (found, _) = extractor().extract(_announcement(NOTICE))
    moved = [reason for reason in found.reasons if reason.startswith("speaks ")]
    assert any(reason.startswith(("speaks for it: ", "speaks strongly for it: ")) for reason in moved)
    assert all(reason.partition(": ")[2] for reason in moved)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Rope Workshop begins on 20 March 2026.\n", "'begins' shortly before the time"),
        ("On 20 March 2026 the Rope Workshop begins.\n", "'the' shortly behind the time"),
        ("20 March 2026\tRope Workshop\n", "nothing before the time"),
        ("20 March 2026\tRope Workshop\n", "named behind the time in its row"),
        ("ROPE WORKSHOP\n\nDate: 20 March 2026\n", "named in a heading"),
    ],
)
def test_the_judge_sees_the_words_beside_a_time_and_where_its_name_stands(text: str, told: str) -> None:
    features = Extractor((), floor=0.0).read(_announcement(text)).trace.features
    assert any(told in seen for seen in features.values()), features


def test_what_is_hardly_ever_right_is_not_even_doubtful() -> None:
    text = "Over the years 1977 and 1997 there were meetings.\n"
    assert all(c.confidence >= 0.3 for c in extractor().extract(_announcement(text)))
    every = Extractor((), floor=0.0).extract(_announcement(text))
    assert len(every) >= len(Extractor(()).extract(_announcement(text)))


def test_what_tells_right_from_wrong_gets_its_weight(trainer: ModuleType) -> None:
    examples = [(("good",), 1, 1.0, f"doc {n}") for n in range(20)]
    examples += [(("bad",), 0, 1.0, f"doc {n}") for n in range(20)]
    examples += [(("good", "once"), 1, 1.0, "doc 3")]
    table = trainer.learn(examples, 1.0)
    assert table["good"] > 1
    assert table["bad"] < -1
    assert "once" not in table  # one announcement alone teaches nothing


def test_what_tells_the_right_country_gets_its_weight(trainer: ModuleType) -> None:
    texts = [({"NZ": ["telephone", "named"], "US": ["named", "a word"]}, "NZ") for _ in range(20)]
    table = trainer.learn_lands(texts)
    assert table["telephone"] > 0 > table["a word"]
    assert set(table) <= {"", "telephone", "named", "a word"}


def test_what_tells_the_right_choice_gets_its_weight(trainer: ModuleType) -> None:
    cases = [([("none",), ("behind its name",), ("another row",)], [0.0, 1.0, 0.0], 1.0, str(n)) for n in range(20)]
    table = trainer.learn_choices(cases, 0.03, 8)
    assert table["behind its name"] > 0 > max(table["another row"], table["none"])


def test_announcements_fall_into_the_same_parts_each_time(trainer: ModuleType) -> None:
    parts = [trainer.part_of({"id": str(n)}, 5) for n in range(200)]
    assert set(parts) == set(range(5))
    assert parts == [trainer.part_of({"id": str(n)}, 5) for n in range(200)]
