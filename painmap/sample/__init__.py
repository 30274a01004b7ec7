"""The sample patient: a 13-year-old with allodynia of the left lower leg, four visits.

Invented from end to end; no patient stands behind it. It is filled through the same edits as a
real exam, so it shows and counts what an examiner would see.
"""

from __future__ import annotations

from painmap.sample.patient import fill, sample_patient
from painmap.sample.stages import BODY

__all__ = ["BODY", "fill", "sample_patient"]
