"""The tables of an export, column by column: type, unit, meaning, and what null says.

Only words stand here, so that the dictionary can be written, and read, without pyarrow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NEVER: Final = "never"
NOT_ASSESSED: Final = "not assessed; never *normal*"
NOT_RECORDED: Final = "not recorded"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `sort` is the name of its type among `schema.TYPES`."""

    name: str
    sort: str
    meaning: str
    null: str = NEVER
    unit: str = ""


@dataclass(frozen=True, slots=True)
class TableOf:
    """A table of the export: a file NAME.parquet."""

    name: str
    meaning: str
    columns: tuple[Column, ...]


PATIENT: Final = Column(
    "patient", "word", "Pseudonym of the patient: a keyed hash, the same in every table."
)
VISIT: Final = Column(
    "visit", "word", "Pseudonym of the visit: a keyed hash, the same in every table."
)
_NO_SIZE: Final = "no height was noted, so that nobody can say cm²"
_UNSAID: Final = "nothing is stored for this visit, or the rule could not be applied yet"

VISITS: Final = TableOf(
    "visits",
    "One row for each visit: of one that was amended, the version that stands.",
    (
        PATIENT,
        VISIT,
        Column("number", "int16", "Number of the visit in the clinic, from 1 for each patient."),
        Column("kind", "word", "first exam, follow-up, before therapy or after therapy."),
        Column("state", "word", "signed, or draft (only with --drafts)."),
        Column("amended", "bool", "Whether this is a later version of a signed visit."),
        Column(
            "day", "int32",
            "Days since the patient's first visit in the clinic, whether that is exported or not.",
            unit="d",
        ),
        Column(
            "date", "date",
            "Day of the visit: moved by a constant of the patient (--dates shifted), or as it was "
            "(--dates real).",
            "the export says days alone",
        ),
        Column(
            "age", "float",
            "Age at the visit in completed tenths of a year; 90 for everybody from 90 on.",
            unit="a",
        ),
        Column("sex", "word", "female, male, other or not said."),
        Column("height", "float", "Height at this visit.", "not measured at this visit", "cm"),
        Column("weight", "float", "Weight at this visit.", "not measured at this visit", "kg"),
        Column("reporter", "word", "Who reported: patient, parent or examiner."),
        Column("body", "word", "The body that was painted on."),
        Column("scheme", "word", "The scheme of areas by which the visit is counted."),
        Column("scale", "word", "What cm² are computed from: weight, height or none."),
        Column("skin_cm2", "float", "All skin of the patient.", _NO_SIZE, "cm²"),
        Column("counted_by", "word", "The layers by which areas count, as in 'pain or allodynia'."),
        Column("areas", "int16", "Areas of the scheme that count."),
        Column("areas_examined", "int16", "Those of them that were examined, all of each."),
        Column("areas_affected", "int16", "Those of them that are affected, as on screen."),
        *(
            column
            for kind in ("pain", "allodynia")
            for column in (
                Column(
                    f"{kind}_cm2", "float", f"Skin with {kind}, of any quality or stimulus.",
                    f"no height was noted; or no {kind} is painted and not all skin was examined",
                    "cm²",
                ),
                Column(
                    f"{kind}_percent", "float", f"Skin with {kind}, of all skin.",
                    f"no {kind} is painted and not all skin was examined", "%",
                ),
            )
        ),
        *(
            Column(f"pain_{when}", "float", f"Pain that the patient told: {said}.", NOT_ASSESSED,
                   "0-10")
            for when, said in (("now", "now"), ("usual", "usual"), ("worst", "worst"))
        ),
        Column("pain_days", "float", "For how long the patient has had pain.", NOT_ASSESSED, "d"),
        Column("room_c", "float", "Temperature of the room.", NOT_RECORDED, "°C"),
        Column("pattern_decided", "word", "The pattern that the clinician confirmed or chose.",
               "nobody decided"),
        Column("pattern_suggested", "word", "The pattern that the rule suggested when it was "
               "stored.", _UNSAID),
        Column("pattern_version", "int16", "Version of that rule.", _UNSAID),
        Column("wpi", "float", "Widespread pain index.", _UNSAID, "0-19"),
        Column("sss", "float", "Symptom severity score.", _UNSAID, "0-12"),
        Column("fs", "float", "Fibromyalgia severity score.", _UNSAID, "0-31"),
        Column("fibromyalgia_2016", "bool", "Whether the criteria of 2016 are met.", _UNSAID),
        Column("fibromyalgia_2010", "bool", "Whether the criteria of 2010 are met.", _UNSAID),
        Column("budapest_clinical", "bool", "Whether the clinical Budapest criteria are met in "
               "any limb.", _UNSAID),
        Column("budapest_research", "bool", "Whether the research Budapest criteria are met in "
               "any limb.", _UNSAID),
        Column("css", "float", "CRPS severity score, the highest of all limbs.", _UNSAID, "0-16"),
        Column("beighton", "float", "Beighton score.", _UNSAID, "0-9"),
    ),
)  # fmt: skip

AREAS: Final = TableOf(
    "areas",
    "One row for each visit, area of the visit's scheme that counts, and layer.",
    (
        PATIENT,
        VISIT,
        Column("scheme", "word", "The scheme of areas."),
        Column("area", "word", "The area, by its key in the scheme."),
        Column("side", "word", "R or L, the patient's; empty in the middle."),
        Column(
            "layer", "word",
            "'pain' is all skin with pain of any quality, 'pain:burning' one quality, 'pain:' "
            "what was painted without one beside others; 'allodynia:brush' one stimulus. Kinds "
            "are there at every visit, qualities where they are painted.",
        ),
        Column("kind", "word", "The layer's kind: pain, allodynia, tender, reduced_touch, colour, "
               "temperature, swelling, sweating, own_1 …"),
        Column(
            "affected", "bool",
            "Whether enough of the area is painted in this layer alone, by the rule of the count "
            "(at least 1 cm² and 5 %, of the area or of connected patches).",
            "the area was not examined for it",
        ),
        Column(
            "examined", "bool",
            "Whether all of the area was examined: it has a finding or was marked examined, free. "
            "False where it was marked *not examined*.",
            "nobody said; or the visit leaves open whether this layer is there",
        ),
        Column("cm2", "float", "Skin painted in this layer.",
               "no height was noted; or nothing is painted and the area was not examined", "cm²"),
        Column("percent_of_skin", "float", "The same, of all skin.",
               "nothing is painted and the area was not examined", "%"),
        Column("percent_of_area", "float", "The same, of the area.",
               "nothing is painted and the area was not examined", "%"),
        Column("state", "word", "The area as on screen, by all layers that count together: "
               "affected, other, touched, free, not_examined or none (not assessed)."),
    ),
)  # fmt: skip

FINDINGS: Final = TableOf(
    "findings",
    "One row for each finding on a limb. What nobody recorded has no row: it is not assessed, "
    "never normal. Free text and photos are not exported.",
    (
        PATIENT,
        VISIT,
        Column("limb", "word", "r_arm, l_arm, r_leg or l_leg: the patient's sides."),
        Column("moment", "word", "rest, hanging, after_exercise or after_therapy."),
        Column("item", "word", "What was looked at: touch, temperature_c, colour, swelling …; "
               "'temperature:sole' names a site."),
        Column("basis", "word", "seen, reported, or empty where neither applies."),
        Column("words", "words", "The words that were chosen.", "the finding is a number"),
        Column("number", "float",
               "The number: of temperatures the mean of the readings, °C; of circumferences cm; "
               "strength as its grade.", "the finding is words", "see unit"),
        Column("readings", "floats", "Each reading of a temperature.",
               "the finding is no list of readings", "°C"),
        Column("at_cm", "float", "How far above its landmark a circumference was measured, below "
               "where negative.", "the finding is no circumference", "cm"),
        Column("unit", "word", "Unit of the number; empty without one."),
        Column("normal", "bool", "Whether the word that means normal was chosen.",
               "the item has no such word"),
        Column("set_together", "bool", "Whether it was set as normal with everything else on the "
               "limb, by one tap."),
    ),
)  # fmt: skip

TRIALS: Final = TableOf(
    "trials",
    "One row for each trial: one pass of testing where touch hurts.",
    (
        PATIENT,
        VISIT,
        Column("number", "int16", "Number of the trial in its visit."),
        Column("minute", "float", "When it was recorded, after the visit began.", unit="min"),
        Column("stimulus", "word", "What touched the skin: cotton_wisp, brush …, as in the layer "
               "'allodynia:cotton_wisp'."),
        Column("grams", "float", "Force at which the monofilament bends.",
               "no monofilament, or not said", "g"),
        Column("direction", "word", "outside_in, inside_out or crosswise."),
        Column("start", "word", "From which skin it began."),
        Column("position", "word", "lying, sitting or standing; empty where not said."),
        Column("condition", "word", "resting, hanging, after_exercise or after_therapy."),
        Column("pain_rest", "float", "Pain before touch.", NOT_RECORDED, "0-10"),
        Column("pain_evoked", "float", "Pain on touch.", NOT_RECORDED, "0-10"),
        Column("stopped", "bool", "Whether the child asked to stop; such a trial is in no number."),
        Column("counted", "bool", "Whether it is in the numbers: complete, and of some skin."),
        Column("border", "word", "ring, line or points.", "nothing was drawn"),
        Column("cm2", "float", "Skin inside the border.",
               "not counted, or no height was noted", "cm²"),
        Column("percent_of_skin", "float", "The same, of all skin.", "not counted", "%"),
        Column("limb", "word", "The limb that the border goes round.", "it goes round none"),
        Column("landmark", "word", "From where levels are measured.", "it goes round no limb"),
        Column("level_cm", "float", "Mean level of the border above the landmark.",
               "it goes round no limb, or no height was noted", "cm"),
        Column("level_low_cm", "float", "Its lowest level.", "as level_cm", "cm"),
        Column("level_high_cm", "float", "Its highest level.", "as level_cm", "cm"),
        Column("shift_cm", "float", "Largest distance between borders of this stimulus at this "
               "visit, the same in all rows of the stimulus.",
               "nothing was repeated, or no distance can be said", "cm"),
        Column("shift_along_limb", "bool", "Whether that is along the limb; else straight.",
               "as shift_cm"),
        Column("lowest_jaccard", "float", "Least overlap of two trials of this stimulus, of 1.",
               "nothing was repeated", "0-1"),
    ),
)  # fmt: skip

MASKS: Final = TableOf(
    "masks",
    "One row for each visit and painted layer: its cells. Cell i is the same spot of anatomy on "
    "every body (see cells.parquet). Skin that was examined is told by areas.parquet.",
    (
        PATIENT,
        VISIT,
        Column("layer", "word", "The layer as it was painted: pain, pain:burning, "
               "allodynia:brush …; 'trial:2' is the skin inside the border of trial 2."),
        Column("cells_version", "int16", "Version of the numbering of cells."),
        Column("cells", "cells", "The painted cells, rising."),
        Column("values", "codes", "What each cell holds: pain 1-10, 11 not rated; of other layers "
               "the code of its kind (see the end of this dictionary)."),
    ),
)  # fmt: skip

CELLS: Final = TableOf(
    "cells",
    "One row for each skin cell, the same in every export of one version of the numbering.",
    (
        Column("cell", "int32", "Number of the cell, from 0."),
        Column("mirror", "int32", "The same spot on the other side."),
        Column("atom", "word", "The finest region that it lies in."),
        Column("limb", "word", "r_arm, l_arm, r_leg or l_leg.", "it is on no limb"),
        Column("limb_pos", "float", "Place along the limb, whole at landmarks.",
               "it is on no limb"),
        *(
            Column(scheme, "word", f"Its area in the scheme {scheme}.")
            for scheme in ("limb10", "wpi19", "michigan35", "choir74", "lund_browder")
        ),
        Column("cm2", "float", "Its size on the neutral adult body.", unit="cm²"),
    ),
)  # fmt: skip

TABLES: Final = (VISITS, AREAS, FINDINGS, TRIALS, MASKS, CELLS)
