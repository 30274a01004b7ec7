"""`python -m painmap`, for an installed Painmap."""

from __future__ import annotations

import sys

from painmap.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Processes that a built folder starts to share work (`cohort`) begin here, too.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
