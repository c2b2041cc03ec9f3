# make run [SEED=N] · make test · make check · make bench
# The environment is .venv in this folder; every recipe quotes nothing but relative names, so the folder's own name may hold spaces.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run
SEED ?= 1
PYTHON ?= python3
export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1

PY := .venv/bin/python
SYNC := PYTHONPATH=.tools $(PYTHON) -m uv pip sync --quiet --compile-bytecode --require-hashes --python .venv/bin/python requirements.lock
SYNC_NEWSPAPER := PYTHONPATH=.tools $(PYTHON) -m uv pip sync --quiet --require-hashes --python .venv-newspaper/bin/python requirements-newspaper.lock

.PHONY: docs run test check bench lock environment clean format

environment: .venv/.installed

# uv comes as a wheel: Debian's own python3 refuses a plain pip install and has no ensurepip
.tools/uv/__init__.py:
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .tools "uv>=0.9" 2> >(grep -v "^WARNING" >&2 || true)

.venv/.installed: requirements.lock pyproject.toml | .tools/uv/__init__.py
	PYTHONPATH=.tools $(PYTHON) -m uv venv --quiet --clear --python $(PYTHON) .venv
	$(SYNC) || { echo "trying again with the certificates of this machine"; $(SYNC) --system-certs; }
	$(PY) -c "import pathlib, site; pathlib.Path(site.getsitepackages()[0], 'vn_site_monitor.pth').write_text('../../../..\n')"  # relative: a path with Vietnamese letters cannot be read under LC_ALL=C
	printf '%s\n' '#!/bin/sh' 'here=$$(dirname "$$(readlink -f "$$0")")' 'exec "$$here/python" -m monitor.cli.main "$$@"' > .venv/bin/monitor
	chmod +x .venv/bin/monitor
	touch $@

lock: | .tools/uv/__init__.py
	echo newspaper4k | PYTHONPATH=.tools $(PYTHON) -m uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements-newspaper.lock
	PYTHONPATH=.tools $(PYTHON) -m uv pip compile pyproject.toml --extra dev --extra bench --universal --generate-hashes --no-header --quiet -o requirements.lock

run: environment
	$(PY) -m monitor.cli.main sample run --seed $(SEED)

test: environment
	$(PY) -m pytest -n 2 --dist loadgroup

check: environment
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache
	$(PY) -m pytest tests/architecture

bench: environment .venv-newspaper/.installed
	$(PY) -m tests.bench

# newspaper4k wants an older dateutil than ours: it is compared from an environment of its own
.venv-newspaper/.installed: requirements-newspaper.lock | .tools/uv/__init__.py
	PYTHONPATH=.tools $(PYTHON) -m uv venv --quiet --clear --python $(PYTHON) .venv-newspaper
	$(SYNC_NEWSPAPER) || $(SYNC_NEWSPAPER) --system-certs || echo "newspaper4k could not be installed: its row will say so"
	touch $@

docs: environment
	$(PY) docs/generate.py

format: environment
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

clean:
	rm -rf .venv .venv-newspaper .tools .mypy_cache .ruff_cache .pytest_cache
