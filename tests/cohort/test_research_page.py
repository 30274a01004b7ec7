"""The queries of docs/research.md run, on an export of the sample patient."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from painmap.cohort.columns import TABLES

PAGE = Path(__file__).parents[2] / "docs" / "research.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_every_query_of_the_page_runs(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb", reason="no duckdb: install the extra “test”")
    monkeypatch.chdir(exported)
    assert len(QUERIES) == 5
    with duckdb.connect() as connection:
        # There is one patient: with a smallest group of five nothing would be shown.
        assert connection.execute(QUERIES[0]).fetchall() == []
        areas = connection.execute(QUERIES[0].replace(">= 5", ">= 1")).fetchall()
        assert areas[0][:3] == ("l_leg", 1, 100.0)
        course = connection.execute(QUERIES[1]).fetchall()
        assert course[0][3] is None
        assert course[1][3] == pytest.approx(course[1][2] - course[0][2])
        spots = connection.execute(QUERIES[2]).fetchall()
        assert [row[2] for row in spots] == [1] * 5
        for query in QUERIES[3:]:
            assert connection.execute(query).fetchall()


def test_the_page_names_every_table() -> None:
    words = PAGE.read_text(encoding="utf-8")
    assert all(f"`{table.name}.parquet`" in words for table in TABLES)
