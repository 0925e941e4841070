#!/usr/bin/env bash
# The cost of one standard update through the public API of KnowledgeTracing, beside the same loop in C and, where
# node is installed, in JavaScript. The three print the same sum: they did the same work.
#
#     Benchmarks/bench_update.sh [FOLDER WITH THE BUILT PROGRAMS]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/vidya-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
programs=${1:-}
if [ -z "$programs" ]; then
    swift build --package-path "$here" -c release --product update >&2
    programs="$here/.build/release"
fi
"$(command -v clang || command -v cc)" -O3 -o "$folder/update" "$here/Peers/update.c"
for round in 1 2 3; do
    "$programs/update"
    "$folder/update"
    if command -v node >/dev/null; then node "$here/Peers/update.js"; fi
done
