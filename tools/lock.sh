#!/bin/sh
# Writes requirements/*.txt anew from the ranges in pyproject.toml: hashes, no addresses. Needs `pip install uv`.
set -eu
cd "$(dirname "$0")/.."
export UV_PYTHON_DOWNLOADS=never
compile() { uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header -q "$@"; }
compile --group build -o requirements/run.txt
compile --group test --extra postgres -o requirements/test.txt
