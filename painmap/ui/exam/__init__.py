"""The exam around its tabs: header, visit, keys, veil."""
