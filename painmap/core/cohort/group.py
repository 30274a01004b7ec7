"""Which visits make a group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from painmap.core.cohort.visit_content import VisitContent


@dataclass(frozen=True, slots=True)
class Group:
    """What a visit has to be; '' and None leave it open. Days, both included, are days here."""

    age_from: float | None = None
    age_below: float | None = None
    sex: str = ""
    pattern: str = ""
    since: date | None = None
    until: date | None = None

    def holds(self, visit: VisitContent) -> bool:
        """Tell whether a visit is in the group."""
        return (
            (self.age_from is None or visit.age >= self.age_from)
            and (self.age_below is None or visit.age < self.age_below)
            and self.sex in ("", visit.sex)
            and self.pattern in ("", visit.pattern)
            and (self.since is None or visit.day >= self.since)
            and (self.until is None or visit.day <= self.until)
        )
