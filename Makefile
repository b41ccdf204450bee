# The README's commands. Each makes what it needs, the virtual environment included.
# PYTHON names the interpreter to build it from: make test PYTHON=python3.12
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One more than there are processors: a third of the suite waits, for a disk or for a screen.
JOBS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
# Byte-code is what makes a start fast; an environment that forbids it would show other figures than a user sees.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test check lint types compile bench nightly docs screenshots clean

demo: $(VENV)/.installed          ## a day's main commands on a life-like demo portfolio
	@$(BIN)/kamcrm demo

test: $(VENV)/.developing         ## the whole suite
	$(BIN)/python -m pytest -n $(JOBS) -q

check: lint types test            ## what every commit passes

lint: $(VENV)/.developing
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench

types: $(VENV)/.developing
	$(BIN)/mypy

compile: $(VENV)/.developing      ## models, statements and the command line -> src/kamcrm/compiled
	$(BIN)/python -m kamcrm.compiler

bench: $(VENV)/.developing        ## ratios to the floor, to bare SQL and to the peers found here
	$(BIN)/python -m bench

nightly: $(VENV)/.developing      ## the suite with every fault and load test at full length
	KAMCRM_NIGHTLY=1 $(BIN)/python -m pytest -n $(JOBS) -q

docs: $(VENV)/.developing         ## what the pages show, printed anew
	KAMCRM_REWRITE=1 $(BIN)/python -m pytest -n0 -q tests/test_docs.py

screenshots: $(VENV)/.developing  ## every screen of the desk, drawn anew from the demo portfolio
	$(BIN)/python tests/tui/views.py

clean:
	rm -rf $(VENV) build dist src/*.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "kamcrm needs Python 3.11 or newer; name one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 69; }
	@$(PYTHON) -m venv $(VENV) >$(VENV).log 2>&1 && rm -f $(VENV).log || { rm -rf $(VENV); \
	  if command -v uv >/dev/null 2>&1; then uv venv --quiet --seed --python $(PYTHON) $(VENV); \
	  elif command -v virtualenv >/dev/null 2>&1; then virtualenv --quiet --python $(PYTHON) $(VENV); \
	  else echo "This Python cannot make a virtual environment: install the package python3-venv (sudo apt install python3-venv) and run make again." >&2; \
	  rm -f $(VENV).log; exit 69; fi; rm -f $(VENV).log; }

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml requirements.lock
	@echo "Installing kamcrm into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable .
	@$(BIN)/python -m compileall -q src/kamcrm
	@touch $@

$(VENV)/.developing: $(VENV)/bin/python pyproject.toml requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable '.[dev]'
	@$(BIN)/python -m compileall -q src/kamcrm
	@touch $@ $(VENV)/.installed
