"""The tab Map: canvas, tools, layers, counts."""
