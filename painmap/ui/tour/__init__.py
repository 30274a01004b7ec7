"""A tour of five steps on the sample patient, for who has just started."""
