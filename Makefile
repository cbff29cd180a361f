# Two commands matter: `make run` and `make test`. README.md says what each does.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
NODE_STAMP := node_modules/.installed
BENCH_STAMP := bench/node_modules/.installed

.DEFAULT_GOAL := help
.PHONY: help env run test lint bench fresh lock messages screenshots chromium

help:
	@echo "make run     start the demo on http://localhost:$(PORT)"
	@echo "make test    every check and test"
	@echo "make lint    the checks alone"
	@echo "make bench   measure, printed as ratios"
	@echo "make env     make the environment only"
	@echo "make fresh   throw the demo data away"
	@echo "make lock    compile the requirements again, with hashes"

$(STAMP): requirements/base.txt requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Install the package python3-venv first."; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(NODE_STAMP): package-lock.json .npmrc
	npm ci --silent --no-audit --no-fund
	@touch $@

$(BENCH_STAMP): bench/package-lock.json bench/.npmrc
	cd bench && npm ci --silent --no-audit --no-fund
	@touch $@

env: $(STAMP) $(NODE_STAMP)

run: env
	DEMO=1 PORT=$(PORT) $(BIN)/brobygger serve

fresh: env
	$(BIN)/brobygger discard-demo

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint brobygger --lint --quiet
	$(BIN)/lint-imports
	$(BIN)/mypy
	BROBYGGER_PURPOSE=test $(BIN)/brobygger makemigrations --check --dry-run
	BROBYGGER_PURPOSE=test $(BIN)/brobygger check-production

chromium:
	@sh scripts/ensure-chromium.sh

test: lint chromium
	$(BIN)/pytest -q -n 2 --dist worksteal -m "not browser"
	@sh scripts/browser-tests.sh $(BIN)/pytest

screenshots: env chromium
	BROBYGGER_SCREENSHOTS=docs/screenshots $(BIN)/pytest -q -m browser tests/browser/test_screenshots.py

bench: env $(BENCH_STAMP)
	$(BIN)/python -m bench

lock:
	uv pip compile -q --generate-hashes --no-header --universal --python-version 3.11 requirements/base.in -o requirements/base.txt
	uv pip compile -q --generate-hashes --no-header --universal --python-version 3.11 -c requirements/base.txt requirements/dev.in -o requirements/dev.txt
