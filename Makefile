# make run: the daemon on the shipped configuration. make test: what CI runs. docs/development.md says more.

PYTHON ?= python3
BIN := .venv/bin
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip -qq
JOBS ?= 2

.PHONY: run test format lint types imports pytest coverage lab bench fuzz sample lock clean

run: .venv/.run .venv/.editable
	@exec $(BIN)/calsync run

test: lint types imports pytest

lint: .venv/.test .venv/.editable
	$(BIN)/ruff format --check --quiet --output-format concise .
	$(BIN)/ruff check --quiet --output-format concise .

types: .venv/.test .venv/.editable
	$(BIN)/mypy

imports: .venv/.test .venv/.editable
	$(BIN)/lint-imports --no-cache --no-logo > .venv/imports.log 2>&1 || { cat .venv/imports.log; exit 1; }

pytest: .venv/.test .venv/.editable
	$(BIN)/python -m pytest -n $(JOBS) --quiet

# Which lines the tests reach. A measure, not a gate.
coverage: .venv/.test .venv/.editable
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --quiet
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

format: .venv/.test
	$(BIN)/ruff check --quiet --fix . || true
	$(BIN)/ruff format --quiet .

# Real calendar readers against a real daemon: make lab LAB=FOLDER (tests/lab/README.md); without LAB, what is only slow.
lab: .venv/.test .venv/.editable
	CALSYNC_LAB=1 LAB='$(LAB)' $(BIN)/python -m pytest --quiet -m lab $(if $(LAB),tests/lab)

bench: .venv/.test .venv/.editable
	$(BIN)/calsync bench extract
	$(BIN)/calsync bench feeds

# Many more examples for every property that Hypothesis tests; damaged files for each reader so many seconds.
FUZZ_SECONDS ?= 300
fuzz: .venv/.test .venv/.editable
	HYPOTHESIS_PROFILE=fuzz FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/python -m pytest --quiet -n $(JOBS) -m fuzz --timeout 3600

# The calendars that the sample announcements end in, as committed in calendars/.
sample: .venv/.run .venv/.editable
	$(BIN)/python tools/sample.py

lock:
	tools/lock.sh

clean:
	rm -rf .venv build dist htmlcov .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. A stamp is newer than what it was made from, so that a second run needs no network;
# what the tests need holds all that a run needs, in the same versions.

.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "calsync needs Python 3.11 or newer: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "the module venv is missing: apt-get install python3-venv" >&2; exit 1; }
	@touch $@

.venv/.run: requirements/run.txt | .venv/.made
	@if [ -e .venv/.test ] && [ ! requirements/test.txt -nt .venv/.test ]; then :; else \
		echo "installing what calsync needs into .venv (once; a minute)"; \
		$(PIP) install --require-hashes -r requirements/run.txt; fi
	@touch $@

.venv/.test: requirements/test.txt | .venv/.made
	@echo "installing what the tests need into .venv (once; one or two minutes)"
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

.venv/.editable: pyproject.toml | .venv/.made
	@[ -e .venv/.run ] || [ -e .venv/.test ]
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@
