"""Therapy over time: the dated events of a patient."""
