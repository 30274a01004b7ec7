"""What a comparison shows: two exams of one patient, a layer, charts. Computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from painmap.core.compare import compare_pair
from painmap.core.compared_layers import layer_order, leading_layer, painted_layers
from painmap.core.comparing.distances import Distances
from painmap.core.comparing.visit_pair import pair_of, trial_choices, with_trials
from painmap.core.comparison import Comparison
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.trials import Trial
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.compare.compare_places import (
    Elsewhere,
    best_charts,
    elsewhere,
    opening_place,
    place_of_area,
)
from painmap.ui.compare.compare_words import tr
from painmap.ui.paper.comparison_page import ComparisonPage

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.ui.session.session import Session


@dataclass(frozen=True, slots=True)
class Trials:
    """The trials that stand for the layer's zone then and now, by id; '' is all of them."""

    then: str = ""
    now: str = ""


class CompareState:
    """The earlier visit is always the one that began first, whichever is named first.

    KnownError for one visit named twice.
    """

    def __init__(self, session: Session, one: str, other: str) -> None:
        self._session = session
        self._exams: dict[str, Exam] = {}
        _refuse_same(one, other)
        self.visits: list[Visit] = session.store.visits(self._load(one).patient.id)
        self._whole = pair_of(self._load(one), self._load(other), session.atlas)
        self.pair = self._whole
        self.layer = leading_layer(*self.pair.exams)
        self._chosen: tuple[str, str] | None = None
        self.comparison: Comparison
        self.distances: Distances | None = None
        self.compute()

    @property
    def atlas(self) -> Atlas:
        return self._session.atlas

    @property
    def earlier(self) -> Exam:
        return self.pair.earlier

    @property
    def later(self) -> Exam:
        return self.pair.later

    @property
    def page(self) -> ComparisonPage:
        """The page to print."""
        clinic = str(self._session.store.setting("clinic", "") or "")
        atlas = self._session.atlas
        return ComparisonPage(
            self.comparison, self.earlier, self.later, atlas, clinic,
            pair=self.pair, distances=self.distances,
        )  # fmt: skip

    @property
    def layers(self) -> list[LayerKey]:
        """Layers painted at either visit; the one shown is among them."""
        painted = {*painted_layers(self.earlier, self.later), self.layer}
        return sorted(painted, key=layer_order)

    @property
    def trial_choices(self) -> tuple[tuple[Trial, ...], tuple[Trial, ...]]:
        """The trials that can stand for the layer's zone, then and now."""
        return trial_choices(self.earlier, self.layer), trial_choices(self.later, self.layer)

    @property
    def trials(self) -> Trials:
        """The trials chosen."""
        then, now = ("" if trial is None else trial.id for trial in self.pair.trials)
        return Trials(then, now)

    def choose(self, *, earlier: str = "", later: str = "", layer: str = "") -> None:
        """Compare other visits or another layer; visits without this one show another.

        KnownError, and nothing is changed, for one visit named twice.
        """
        if earlier or later:
            one = earlier or self.earlier.visit.id
            other = later or self.later.visit.id
            _refuse_same(one, other)
            self._whole = pair_of(self._load(one), self._load(other), self._session.atlas)
        if layer:
            self.layer = LayerKey.parse(layer)
        elif self.layer not in painted_layers(*self._whole.exams):
            self.layer = leading_layer(*self._whole.exams)
        self.pair = self._whole
        self.compute()

    def choose_trials(self, chosen: Trials) -> None:
        """Let single trials stand for the zone of their stimulus."""
        self.pair = with_trials(self._whole, chosen.then or None, chosen.now or None)
        self.compute()

    def compute(self) -> None:
        """Compare anew; the charts stay where the user put them, else they follow the change."""
        self.comparison = compare_pair(self.pair, self.layer)
        self.distances = None
        self._opening = opening_place(self.comparison, self._session.atlas)

    @property
    def place(self) -> tuple[str, str]:
        """The tile and its switch: as chosen, else where most changed."""
        return self._chosen or self._opening

    def choose_place(self, tile: str, sub: str = "") -> None:
        """Stay with these charts; of a limb without `sub` those that show most of the change."""
        found = (tile, sub) if sub else best_charts(self.comparison, self._session.atlas, tile)
        self._chosen = found

    def choose_area(self, key: str) -> None:
        """Stay with the charts of an area of the scheme."""
        self._chosen = place_of_area(self.comparison, self._session.atlas, key)

    def elsewhere(self) -> list[Elsewhere]:
        """What is affected and not on the charts."""
        return elsewhere(self.comparison, self._session.atlas, self.place)

    def charts(self) -> list[Any]:
        """The charts of the tile chosen, or of the limb where most changed."""
        return tile_charts(self._session.atlas.body(self.comparison.body), *self.place)

    def _load(self, visit_id: str) -> Exam:
        if visit_id not in self._exams:
            session = self._session
            self._exams[visit_id] = session.store.load_exam(visit_id, session.atlas.n_cells)
        return self._exams[visit_id]


def _refuse_same(one: str, other: str) -> None:
    if one == other:
        raise KnownError(tr("A visit cannot be compared with itself: choose another one."))
