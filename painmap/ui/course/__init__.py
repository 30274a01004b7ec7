"""All visits of a patient: where they lie in time, and what they say together."""
