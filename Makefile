# Needs Python 3.11 or newer and make; everything else is fetched into .venv and node_modules.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run quick quick-tests test coverage check assets bench prove lock clean packages tools

PORT ?= 5000
DEMO ?= yes
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
# Neighbours run in one process, which makes what they share once.
PYTEST ?= -n 2 --dist worksteal
PARTS ?=

bin := .venv/bin
assets := checklist/web/assets
built := checklist/web/static/built
checkers := tests/checkers
sources := $(shell find $(assets) -type f -not -path '*/node_modules/*' 2>/dev/null)
say := @printf '%s\n'

# Of what pip says, one line a package, so that a slow network is seen to move, and all complaints.
pip_install := $(bin)/pip --disable-pip-version-check install --progress-bar off
chatter := Looking|Requirement already|Ignoring|Processing|Installing coll|Successfully|WARNING: Location| +(Downloading|Using|Preparing|Running|DEPRECATION)
briefly := 2>&1 | sed -uE '/^($(chatter))/d; s/^Collecting ([^ ;]+).*/  \1/'
npm := NODE_USE_SYSTEM_CA=1 PATH="$(CURDIR)/$(bin):$$PATH" npm --loglevel=error
compile := $(bin)/uv pip compile pyproject.toml --extra demo --quiet --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-header

help: ## Show what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: export CHECKLIST_URL ?= http://localhost:$(PORT)
run: export CHECKLIST_SECOND_FACTOR ?= $(if $(filter no,$(DEMO)),required,$(if $(filter http://localhost:%,$(CHECKLIST_URL)),optional,required))
run: .venv/run $(built)/app.js ## Install, build, migrate, load the demonstration and serve it (PORT=5000, DEMO=no)
	$(say) "Bringing the database up to date"
	@$(bin)/checklist migrate
	@test "$(DEMO)" = no || $(bin)/checklist demo
	@exec $(bin)/checklist serve

# Where a machine forbids it, each process of a test compiles the modules it loads again.
quick quick-tests test coverage bench prove: export PYTHONDONTWRITEBYTECODE :=

# Checked while the tests are loaded, which one core does alone.
quick: .venv/test $(built)/app.js ## Check the code, the rules of the field, and on SQLite what changed
	@$(MAKE) --no-print-directory --jobs=2 check quick-tests

quick-tests: .venv/test $(built)/app.js
	$(say) "Running the tests of the core, of the code's shape, and of what changed"
	@$(bin)/pytest -q $(PYTEST) --hypothesis-profile=quick -k "not postgresql" $$($(bin)/python -m tests.quick)

test: tools ## Install what the tests need, check the code, run every test
	@$(MAKE) --no-print-directory check
	$(say) "Running the tests"
	@$(bin)/pytest $(PYTEST) --durations=20 --durations-min=1

coverage: tools ## Run every test and print the branches that none of them took (slower)
	@$(bin)/pytest $(PYTEST) --cov=checklist --cov-branch --cov-report=term:skip-covered

check: .venv/test ## Check the code: style, types and which module may import which
	$(say) "Checking style, types and imports"
	@$(bin)/ruff check --quiet .
	@$(bin)/ruff format --quiet --check .
	@$(bin)/mypy --no-error-summary
	@$(bin)/lint-imports --no-logo >.venv/imports || { cat .venv/imports; exit 1; }

assets: .venv/run $(built)/app.js ## Build the stylesheet, scripts and fonts

bench: tools ## Measure the budgets beside their yardsticks; never fails
	@$(bin)/python -m tests.bench $(PARTS)

prove: tools $(checkers)/lighthouse/node_modules/.package-lock.json ## Run every test with its full numbers, and the core on newer Pythons (slow)
	@$(bin)/python -m tests.prove $(PARTS)

lock: .venv/test ## Write both requirements files anew from pyproject.toml
	$(compile) --upgrade --group build -o requirements.txt
	$(compile) --upgrade --group build --group test -c requirements.txt -o requirements-test.txt

clean: ## Remove what was installed and built; the data in var/ stays
	rm -rf .venv $(assets)/node_modules $(built) $(checkers)/node_modules $(checkers)/lighthouse/node_modules dist

tools: .venv/test $(built)/app.js $(checkers)/node_modules/.package-lock.json

# What the machine must have, said all at once and before anything slow.
test bench prove: needs := --tests
packages:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, as python3 on the PATH" >&2; exit 1; }
	@$(PYTHON) .ci/system_packages.py $(needs)

# Each stamp is written last, so that an installation broken off is done again.
.venv/run: requirements.txt pyproject.toml | packages
	@test -x $(bin)/pip || { echo "Making .venv with $$($(PYTHON) --version)"; $(PYTHON) -m venv --clear .venv; }
	$(say) "Installing the service's Python packages"
	@$(pip_install) --require-hashes -r requirements.txt $(briefly)
	@$(pip_install) --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/test: .venv/run requirements-test.txt
	$(say) "Installing what the tests need"
	@$(pip_install) --require-hashes -r requirements-test.txt $(briefly)
	@touch $@

$(assets)/node_modules/.package-lock.json: $(assets)/package-lock.json | .venv/run
	$(say) "Fetching what the pages are built from"
	@cd $(assets) && $(npm) ci --no-audit --no-fund
	@touch $@

$(built)/app.js: $(sources) $(assets)/node_modules/.package-lock.json
	$(say) "Building stylesheet, scripts and fonts"
	@cd $(assets) && $(npm) run --silent build

$(checkers)/node_modules/.package-lock.json: $(checkers)/package-lock.json | .venv/run
	$(say) "Fetching the page checkers"
	@cd $(checkers) && $(npm) ci --no-audit --no-fund
	@touch $@

$(checkers)/lighthouse/node_modules/.package-lock.json: $(checkers)/lighthouse/package-lock.json | .venv/run
	$(say) "Fetching Lighthouse"
	@cd $(checkers)/lighthouse && $(npm) ci --no-audit --no-fund
	@touch $@
