"""Maps of many visits of many patients, on runs of cells alone: no visit is ever unpacked whole."""
