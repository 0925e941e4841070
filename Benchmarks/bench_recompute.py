#!/usr/bin/env python3
"""How fast a long log is imported into SQLite and how fast `vidya recompute` rebuilds all beliefs from it.

    Benchmarks/bench_recompute.py [--attempts 1000000] [--workers 1 2]

Attempts a second per core: attempts by the CPU seconds of the process, and by wall-clock; the whole command counts.
"""

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Product"))

from answer_log import write_answer_log  # noqa: E402
from database import fresh_database  # noqa: E402
from product import Product, end_on_signals, find_binary  # noqa: E402


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--attempts", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    binary = find_binary(options.binary)
    with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder:
        with fresh_database(options.database, folder) as database:
            product = Product(binary, database, folder)
            product.run("migrate")
            log = Path(folder) / "answers.csv"
            write_answer_log(log, answers=options.attempts, learners=max(1, options.attempts // 36))
            timed(product, options.attempts, "import answers", "import", "answers", log)
            for workers in options.workers:
                timed(product, options.attempts, f"recompute, {workers} workers", "recompute", "--workers", workers)
    print("bar: 500,000 attempts/s per core (recompute)")


def timed(product, attempts, what, *command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = product.run(*command, timeout=1800)
    took = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    rates = f"{attempts / spent:10.0f} per CPU second, {attempts / took:10.0f} per second"
    print(f"{what:24}{rates}   ({done.stdout.decode().strip().splitlines()[-1]})", flush=True)


if __name__ == "__main__":
    main()
