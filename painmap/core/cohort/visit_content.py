"""One visit as a cohort needs it: no name, no day of birth beyond the age, maps as stretches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from painmap.core.cohort.stretches import Stretches, union
from painmap.core.compared_layers import BORDERED, layer_order
from painmap.core.findings import FindingKey, Json
from painmap.core.layers import LayerKey
from painmap.core.patient import Sex, age_in_years
from painmap.core.rules.pattern_decision import DECISION
from painmap.core.trials import trials_of
from painmap.core.visit import Visit


@dataclass(frozen=True, slots=True)
class RuleValue:
    """What a stored evaluation said: a rule's version and the bare value of its result."""

    version: int
    value: Json


@dataclass(frozen=True, eq=False)
class VisitContent:
    """A visit with all that is recorded; `layers` holds hidden ones too.

    `rules`: of the newest stored evaluation, by the rule's key; none where nothing was stored.
    `first_day`: the day of the patient's first visit in the clinic.
    """

    visit: Visit
    born: date
    sex: Sex
    first_day: date
    layers: Mapping[LayerKey, Stretches]
    findings: Mapping[FindingKey, Json]
    rules: Mapping[str, RuleValue]

    @cached_property
    def day(self) -> date:
        """The day of the visit, here."""
        return self.visit.began_at.astimezone().date()

    @property
    def age(self) -> float:
        """Years at the visit."""
        return age_in_years(self.born, self.day)

    @property
    def pattern(self) -> str:
        """What the clinician decided, else what the rule suggested; '' for neither."""
        decided = self.findings.get(DECISION)
        if isinstance(decided, dict) and isinstance(decided.get("label"), str):
            return str(decided["label"])
        rule = self.rules.get("pattern")
        return rule.value if rule is not None and isinstance(rule.value, str) else ""

    @cached_property
    def shown(self) -> dict[LayerKey, Stretches]:
        """The layers with paint, without hidden ones, in their order."""
        shown = [key for key, zone in self.layers.items() if zone.starts.size and not key.is_hidden]
        return {key: self.layers[key] for key in sorted(shown, key=layer_order)}

    def zone(self, kind: str) -> Stretches:
        """Return the skin on which any layer of a kind is painted."""
        parts = [zone for key, zone in self.shown.items() if key.kind == kind]
        return parts[0] if len(parts) == 1 else union(parts)

    def tells_of(self, kind: str) -> bool:
        """Tell whether skin that was examined and lacks a kind is skin where it was not found.

        `told_layers.tells_of`, for all layers of a kind: not where one was carried from an earlier
        visit and nobody confirmed it, nor of allodynia where the child stopped every trial.
        """
        if kind in self._waiting:
            return False
        if kind != BORDERED or any(key.kind == kind for key in self.shown):
            return True
        trials = trials_of(self.findings)
        counted = any(t.is_complete and self._has_skin(t.zone_layer) for t in trials)
        return counted or not any(trial.stopped for trial in trials)

    @cached_property
    def _waiting(self) -> frozenset[str]:
        """The kinds of which a layer was carried from an earlier visit and not confirmed."""
        carried = (key.subject for key in self.findings if key.item == "carried_from")
        return frozenset(subject.split(":")[1] for subject in carried)

    def _has_skin(self, layer: LayerKey) -> bool:
        zone = self.layers.get(layer)
        return zone is not None and zone.starts.size > 0
