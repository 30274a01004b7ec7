"""Borders of allodynia and the trials they belong to."""
