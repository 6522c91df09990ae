#!/bin/bash
# run.sh: random instruction streams (run.py), with the generator built first.
cd "$(dirname "$0")/../.." || exit 2
make -s build/gen-stream && exec python3 tests/random/run.py "$@"
