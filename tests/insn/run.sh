#!/bin/bash
# run.sh [--engine interp|v2|v3|v4|oracle]... [--files REGEX]: instruction tests (run.py), with the coverage tool built first.
cd "$(dirname "$0")/../.." || exit 2
make -s build/insn-ops && exec python3 tests/insn/run.py "$@"
