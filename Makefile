# The two commands: `make run` and `make test`. Each installs what is missing first; .make/ has the scripts.
.PHONY: help run test release bench screenshots fmt

help:
	@echo "make run          install what is missing, build, and start with demo data"
	@echo "make test         every check and test, then one line with the counts"
	@echo "make release      one executable with the interface inside: target/release/rolecall"
	@echo "make bench        measure against the floor"
	@echo "make screenshots  renew the pictures in .readme/"
	@echo "make fmt          format the Rust code"

run:
	@.make/run

test:
	@.make/test

release:
	@.make/release

bench:
	@.make/bench

screenshots:
	@.make/screenshots

fmt:
	@cargo fmt --all
