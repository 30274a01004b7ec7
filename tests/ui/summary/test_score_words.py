"""What a rule lacks, in few words."""

from __future__ import annotations

from painmap.core.text import text
from painmap.ui.summary.score_words import missing_line


def test_what_is_missing_of_one_kind_is_introduced_once() -> None:
    areas = [text("areas: {name}", name=text(name)) for name in ("neck", "chest", "abdomen")]
    asked = [text("symptoms: {name}", name=text("fatigue"))]
    assert missing_line(areas, 5) == "Still missing: areas: neck, chest, abdomen"
    assert missing_line([*areas, *asked], 2) == "Still missing: areas: neck, chest and 2 more"
    said = missing_line([*areas[:2], *asked, text("duration")], 5)
    assert said == "Still missing: areas: neck, chest; symptoms: fatigue; duration"
    assert missing_line([]) == ""
