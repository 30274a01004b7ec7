"""`python -m painmap`, for an installed Painmap."""

from __future__ import annotations

import sys

from painmap.cli import main

if __name__ == "__main__":
    sys.exit(main())
