"""What of the screen can be saved as a picture: the Map's charts, a comparison's, a cohort's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painmap.ui.cohort import cohort_page
from painmap.ui.map.map_tab import MapTab
from painmap.ui.paper.picture_files import Picture
from painmap.ui.paper.save_picture import comparison_picture, exam_picture, picture_name

if TYPE_CHECKING:
    from painmap.ui.window.screen_moves import ScreenMoves


def shown_picture(window: ScreenMoves) -> tuple[Picture, str] | None:
    """The picture and a name for its file; None where no charts are shown."""
    shown = window.stack.currentWidget()
    if window.compare is not None and shown is window.compare:
        state = window.compare.state
        page = replace(state.page, place=state.place)
        return comparison_picture(page), picture_name(page.earlier, page.later)
    if window.cohort is not None and shown is window.cohort and window.cohort.state is not None:
        of_cohort = window.cohort.page()
        return cohort_page.cohort_picture(of_cohort), cohort_page.picture_name(of_cohort)
    if shown is window.exam and window.session.has_exam:
        exam, tab = window.session.exam, window.exam.tab("map")
        place = (tab.state.tile, tab.state.sub) if isinstance(tab, MapTab) else ("whole", "")
        return exam_picture(exam, window.session.atlas, place), picture_name(exam)
    return None
