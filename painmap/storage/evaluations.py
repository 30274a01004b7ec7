"""What the rules said of visits: rows that are only ever added."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from painmap.core.rules.evaluation import Evaluation, RuleRecord
from painmap.storage.locking import hold_visit
from painmap.storage.tables import evaluation, visit


def add_evaluation(connection: Connection, new: Evaluation) -> int:
    """Store an evaluation as the visit's next and return its number; the visit may be signed.

    KeyError for an unknown visit.
    """
    hold_visit(connection, new.visit_id)
    if connection.execute(select(visit.c.id).where(visit.c.id == new.visit_id)).first() is None:
        raise KeyError(new.visit_id)
    last = select(func.max(evaluation.c.seq)).where(evaluation.c.visit_id == new.visit_id)
    seq: int = (connection.execute(last).scalar() or 0) + 1
    rows = [
        {
            "visit_id": new.visit_id,
            "seq": seq,
            "rule": record.rule,
            "made_at": new.at,
            "made_by": new.by,
            "cause": new.cause,
            "place": place,
            "version": record.version,
            "settings": record.settings,
            "result": record.result,
        }
        for place, record in enumerate(new.rules)
    ]
    connection.execute(insert(evaluation), rows)
    return seq


def read_evaluations(connection: Connection, visit_id: str) -> list[Evaluation]:
    """Return a visit's evaluations, the first one first, rules in the order they came in."""
    found = connection.execute(
        select(evaluation)
        .where(evaluation.c.visit_id == visit_id)
        .order_by(evaluation.c.seq, evaluation.c.place)
    )
    return [evaluation_of(list(rows)) for _, rows in groupby(found, key=lambda row: row.seq)]


def evaluation_of(rows: list[Row[Any]]) -> Evaluation:
    """Return an evaluation by its rows, in the order of their places."""
    head = rows[0]
    records = tuple(RuleRecord(row.rule, row.version, row.settings, row.result) for row in rows)
    return Evaluation(head.visit_id, head.made_at, head.made_by, head.cause, records, head.seq)
