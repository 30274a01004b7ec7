"""Painmap: paint pain and allodynia on skin, count, compare, print."""

__version__ = "0.1.0"
