"""What Painmap costs, measured beside the programs that it is compared with.

`python3 main.py bench` runs the rows; each prints a median, and where the peer is installed the
ratio to it, both taken in turns in the same run. docs/benchmarks.md says how to read them.
"""
