# make demo    a complete site on http://127.0.0.1:8000/ (PORT=8080 for another port)
# make test    everything that is checked before a change is accepted
# make help    the other commands

PYTHON  ?= python3
PORT    ?= 8000
WORKERS ?= 2

VENV   := .venv
BIN    := $(VENV)/bin
MANAGE := $(BIN)/python example_site/manage.py
SITE   := http://127.0.0.1:$(PORT)

# An installation is repeated when what is to be installed changes, and not otherwise.
STATED := $(shell cksum < pyproject.toml | cut -d ' ' -f 1)
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# What is the same on every database need not be run twice.
PLAIN  := not browser and not html and not packaging
PURE   := $(addprefix --ignore=tests/,schedules exports docs templates hosts recurrence \
  example_site test_structure.py pages/test_smoke.py filters/test_bad_queries.py)

.PHONY: help demo demo-data test coverage test-sqlite test-postgresql html-checker lint format \
  bench matrix messages clean
.DEFAULT_GOAL := help

help:
	@echo "make demo        load the example site and serve it on $(SITE)/"
	@echo "make demo-data   load the example site without serving it"
	@echo "make test        lint, tests on SQLite and PostgreSQL, browser, HTML, wheel"
	@echo "make coverage    which lines and branches the tests reach"
	@echo "make lint        style, bugs, security, templates, types"
	@echo "make format      put the Python code into shape"
	@echo "make bench       what costs how much, as ratios"
	@echo "make matrix      the tests on every supported Python, Django, Wagtail and database"
	@echo "make messages    collect the interface strings and compile the translations"
	@echo "make clean       remove what tools have left behind (not the demo's content)"

# --- the example site ---------------------------------------------------------------

demo: demo-data
	@echo
	@echo "The site:   $(SITE)/"
	@echo "The admin:  $(SITE)/admin/"
	@echo "Stop it with Ctrl+C. What you change stays for the next time."
	@BASE_URL=$(SITE) $(MANAGE) runserver --noreload --skip-checks 127.0.0.1:$(PORT)

demo-data: $(VENV)/installed-demo-$(STATED)
	@echo "Preparing the database ..."
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo

# --- checks -------------------------------------------------------------------------

test: lint test-sqlite test-postgresql

test-sqlite: $(VENV)/installed-development-$(STATED) html-checker
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

# Measuring makes everything half as slow again, so it is asked for.
coverage: $(VENV)/installed-development-$(STATED)
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --cov --cov-report=term -m "$(PLAIN)"

test-postgresql: $(VENV)/installed-development-$(STATED)
	.ci/with-postgresql $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "$(PLAIN)" $(PURE)

# Without npm the tests say what is left out, and how to get it.
html-checker:
	@! command -v npm > /dev/null || test -d tests/html/node_modules || \
	  npm ci --silent --ignore-scripts --prefix tests/html

lint: $(VENV)/installed-development-$(STATED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --lint --quiet wagtail_quartier example_site
	$(BIN)/mypy

format: $(VENV)/installed-development-$(STATED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/installed-development-$(STATED)
	$(BIN)/python -m tests.benchmarks.schedules
	.ci/with-postgresql .ci/with-redis $(BIN)/python -m tests.benchmarks.load
	$(BIN)/python -m tests.benchmarks.pages
	$(BIN)/python -m tests.benchmarks.dates $(SCHEDULES)
	.ci/with-postgresql $(BIN)/python -m tests.benchmarks.pages
	.ci/with-postgresql $(BIN)/python -m tests.benchmarks.dates $(SCHEDULES)
	$(BIN)/python -m tests.benchmarks.directory
	.ci/with-postgresql $(BIN)/python -m tests.benchmarks.directory
	.ci/with-postgresql $(BIN)/python -m tests.benchmarks.ideas
	$(BIN)/python -m tests.benchmarks.startup

# The interpreters are those on the PATH and those installed with pyenv; what is missing
# is named and skipped. ENVS=py313-django61-wagtail80-sqlite runs one environment, and
# TESTS="tests/models tests/hosts" a part of the tests; TESTS=@.ci/core-tests takes minutes
# instead of hours. What ran stands in the README then.
ENVS  ?= ALL
TESTS ?=
matrix: $(VENV)/installed-matrix-$(STATED)
	status=0; \
	$(BIN)/tox run -e $(ENVS) --result-json .tox/matrix.json \
	  --discover $(wildcard $(HOME)/.pyenv/versions/3.1[123]*/bin/python) -- $(TESTS) || status=$$?; \
	test ! -f .tox/matrix.json || $(BIN)/python .ci/support_table.py .tox/matrix.json; \
	exit $$status

# --- translations -------------------------------------------------------------------

messages: $(VENV)/installed-development-$(STATED)
	@command -v xgettext > /dev/null || { \
	  echo "gettext is missing; install it with: apt-get install gettext"; exit 1; }
	mkdir -p wagtail_quartier/locale
	cd wagtail_quartier && ../$(BIN)/django-admin makemessages --locale de --add-location file --no-obsolete
	$(BIN)/python -m tests.packaging.catalogues

# --- installation -------------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { \
	  echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c "import ensurepip, venv" 2> /dev/null || { \
	  echo "Python's venv module is missing; install it with: apt-get install python3-venv"; \
	  exit 1; }
	@echo "Creating $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed-demo-$(STATED): | $(BIN)/python
	@echo "Installing wagtail-quartier and what it needs into $(VENV) ..."
	@$(PIP) --editable .
	@touch $@

$(VENV)/installed-development-$(STATED): | $(BIN)/python
	@echo "Installing wagtail-quartier and the tools for its development into $(VENV) ..."
	@$(PIP) --editable ".[test,lint]"
	@touch $@ $(VENV)/installed-demo-$(STATED)

$(VENV)/installed-matrix-$(STATED): | $(BIN)/python
	@$(PIP) "tox>=4.30,<5"
	@touch $@

clean:
	rm -rf build dist htmlcov .coverage .coverage.* .tox .cache \
	  .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -path ./$(VENV) -prune -o -type d -name __pycache__ -exec rm -rf {} +
