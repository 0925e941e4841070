# Two commands do all the set-up: `make demo` and `make test`.
SHELL := /bin/bash
ROOT := $(dir $(abspath $(lastword $(MAKEFILE_LIST))))
# Without it a changed package description can rebuild half of the dependencies.
export SWIFT_DETERMINISTIC_HASHING := 1

PORT ?= 8080
RELEASE := $(ROOT).build-release/release/vidya

.PHONY: demo test release format lint clean bench-http bench-update bench-replay bench-recompute bench-start bench-kt

# Installs what is missing, builds, loads the course and a simulated class, serves them and says how to sign in.
demo: release
	@cd $(ROOT) && VIDYA_HTTP_PORT=$(PORT) $(RELEASE) demo
	@cd $(ROOT) && VIDYA_HTTP_PORT=$(PORT) exec $(RELEASE) serve

# Installs PostgreSQL, Redis and the browser, starts throw-away servers, runs everything, stops them.
test:
	@$(ROOT)scripts/test

# The program as it is shipped.
release:
	@$(ROOT)scripts/install build
	@cd $(ROOT) && swift build -c release --static-swift-stdlib --product vidya --scratch-path .build-release

format:
	@cd $(ROOT) && swift format -i --recursive --parallel Sources Tests Benchmarks/Sources Package.swift

lint:
	@cd $(ROOT) && swift format lint --strict --recursive --parallel Sources Tests Benchmarks/Sources

bench-http bench-recompute bench-replay bench-start: release
	@$(ROOT)Benchmarks/$(subst bench-,bench_,$@).py

# Also brings the figures of docs/models.md up to date; LARGE=100000000 adds the fit of so many simulated answers.
bench-kt: release
	@$(ROOT)Benchmarks/bench_kt.py --write $(if $(LARGE),--large $(LARGE))

bench-update:
	@$(ROOT)Benchmarks/bench_update.sh

clean:
	@cd $(ROOT) && rm -rf .build .build-release .build-tools
