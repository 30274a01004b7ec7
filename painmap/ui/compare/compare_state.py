"""What a comparison shows: two exams of one patient, a layer, charts. Computed, never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painmap.core.compare import Comparison, compare
from painmap.core.compared_layers import layer_order, leading_layer, painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.compare.compare_places import Elsewhere, best_charts, elsewhere, opening_place
from painmap.ui.paper.comparison_page import ComparisonPage

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class CompareState:
    """The earlier visit is always the one that began first."""

    def __init__(self, session: Session, one: str, other: str) -> None:
        self._session = session
        self._exams: dict[str, Exam] = {}
        self.visits: list[Visit] = session.store.visits(self._load(one).patient.id)
        self.earlier, self.later = self._load(one), self._load(other)
        self.layer = leading_layer(self.earlier, self.later)
        self._chosen: tuple[str, str] | None = None
        self.comparison: Comparison
        self.compute()

    @property
    def page(self) -> ComparisonPage:
        """The page to print."""
        clinic = str(self._session.store.setting("clinic", "") or "")
        atlas = self._session.atlas
        return ComparisonPage(self.comparison, self.earlier, self.later, atlas, clinic)

    @property
    def layers(self) -> list[LayerKey]:
        """Layers painted at either visit; the one shown is among them."""
        painted = {*painted_layers(self.earlier, self.later), self.layer}
        return sorted(painted, key=layer_order)

    def choose(self, *, earlier: str = "", later: str = "", layer: str = "") -> None:
        """Compare other visits or another layer; visits without this one show another."""
        if earlier:
            self.earlier = self._load(earlier)
        if later:
            self.later = self._load(later)
        if layer:
            self.layer = LayerKey.parse(layer)
        elif self.layer not in painted_layers(self.earlier, self.later):
            self.layer = leading_layer(self.earlier, self.later)
        self.compute()

    def compute(self) -> None:
        """Compare anew; the charts stay where the user put them, else they follow the change."""
        if self.later.visit.began_at < self.earlier.visit.began_at:
            self.earlier, self.later = self.later, self.earlier
        self.comparison = compare(self.earlier, self.later, self._session.atlas, self.layer)
        self._opening = opening_place(self.comparison, self._session.atlas)

    @property
    def place(self) -> tuple[str, str]:
        """The tile and its switch: as chosen, else where most changed."""
        return self._chosen or self._opening

    def choose_place(self, tile: str, sub: str = "") -> None:
        """Stay with these charts; of a limb without `sub` those that show most of the change."""
        found = (tile, sub) if sub else best_charts(self.comparison, self._session.atlas, tile)
        self._chosen = found

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
