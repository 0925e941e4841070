#!/usr/bin/env python3
"""How long `vidya replay` takes for an answer log.

    Benchmarks/bench_replay.py [FILE.csv[.gz|.xz]] [--runs 5]

Without a file it makes one with 544,339 answers of 15,275 learners to 100 skills. Prints the whole time of each run,
start of the process and reading of the file included.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Product"))

from answer_log import write_answer_log  # noqa: E402
from product import end_on_signals, find_binary  # noqa: E402


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--binary")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--algorithm", default="standard")
    options = parser.parse_args()
    binary = find_binary(options.binary)
    with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder:
        path = options.file
        if path is None:
            path = Path(folder) / "answers.csv"
            write_answer_log(path)
        best = min(once(binary, path.resolve(), options) for _ in range(options.runs))
    print(f"best: {best:.3f} s   bar: 1 s for 544,339 answers")


def once(binary, path, options):
    command = [binary, "replay", path, "--algorithm", options.algorithm]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    took = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"vidya replay ended with {done.returncode}: {done.stderr}")
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{took:.3f} s, {spent:.3f} s of CPU: {done.stdout.splitlines()[0]}", flush=True)
    return took


if __name__ == "__main__":
    main()
