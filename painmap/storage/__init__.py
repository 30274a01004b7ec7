"""Patients, visits and edits on disk."""
