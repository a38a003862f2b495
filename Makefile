# podium needs Python 3.11+ and make; everything else comes into .venv.
PYTHON ?= python3
BIN := .venv/bin
SAMPLE ?= samples/press-conference/harbour-bridge.txt

.PHONY: read test proofs check clean

read: .venv/ready
	@$(BIN)/podium $(SAMPLE)

test: .venv/ready
	@$(BIN)/python -m pytest -n auto

# The promises of docs/security.md in their quick form, on two cores with a third batch while others wait; `python tests/long/run.py` has the long one.
proofs: .venv/ready
	@$(BIN)/python -m pytest -n 3 tests/proofs

check: .venv/ready
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

.venv/ready: pyproject.toml uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "podium needs Python 3.11 or newer; try: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@UV_PROJECT_ENVIRONMENT=.venv $(BIN)/uv sync --quiet --frozen --inexact --compile-bytecode
	@$(BIN)/python -m compileall -q parsers search library tui
	@$(BIN)/python -m podium_parsers.precompile
	@touch $@

clean:
	@rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
