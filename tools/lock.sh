#!/usr/bin/env bash
# Renew the hash-pinned locks from pyproject.toml; needs uv. Arguments go to uv, e.g. --upgrade.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --output-file "$@"
}
# Who starts it from this folder gets all that the guide speaks of.
lock requirements.lock --extra server --extra research --extra dicom "$@"
lock requirements-test.lock --extra test --constraints requirements.lock "$@"
lock requirements-atlas.lock --extra atlas --constraints requirements.lock "$@"
