"""The settings of a clinic as one page."""
