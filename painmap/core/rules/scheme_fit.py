"""Whether the scheme that visits are marked in names all skin that the pattern asks about.

An area of the pattern that holds no skin with a name in the visit's scheme can never be marked as
examined there: without paint on it such a visit has no pattern, whatever is examined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from painmap.core.clinic import Clinic
from painmap.core.clinic_items import PATCHES
from painmap.core.rules.wpi import SCHEME, index_atlas
from painmap.core.sentences import area_in_words
from painmap.core.text import Text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas


def never_examined(atlas: Atlas, clinic: Clinic) -> tuple[Text, ...]:
    """Return the pattern's areas that a new visit of the clinic cannot mark as examined."""
    own, scheme = clinic.scheme, clinic.pattern_scheme
    if scheme in (own, PATCHES) or not {own, scheme} <= set(atlas.schemes):
        return ()
    counting = index_atlas(atlas, clinic.wpi_joints) if scheme == SCHEME else atlas
    named = np.array([area.counts for area in atlas.schemes[own].areas])[atlas.area_of_cell(own)]
    areas = counting.schemes[scheme].areas
    markable = np.bincount(counting.area_of_cell(scheme)[named], minlength=len(areas))
    return tuple(area_in_words(one) for one in areas if one.counts and not markable[one.index])
