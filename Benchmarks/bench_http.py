#!/usr/bin/env python3
"""How many durable answers the release server takes over HTTP, beside an echo in the same run.

    Benchmarks/bench_http.py [--database sqlite|postgresql://…] [--seconds 5] [--windows 3] [--connections 64]

Windows of echo and of answers alternate on one server with a fresh database; then come the latency at half of the
peak, one connection alone, a plain program with one commit an answer, and all of it with every sync 3 ms slower
(SQLite). Without --database it measures SQLite, and PostgreSQL too where VIDYA_TEST_POSTGRES names a server:
scripts/with-test-servers Benchmarks/bench_http.py. Needs wrk and clang; builds the programs of this folder.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Product"))

from database import fresh_database  # noqa: E402
from product import Product, end_on_signals, find_binary  # noqa: E402

from programs import build_program, build_shim  # noqa: E402

WRK = Path(__file__).resolve().parent / "wrk"
LEARNERS = 64


class Bench:
    """One server under load."""

    def __init__(self, server, programs, options):
        self.server = server
        self.programs = programs
        self.options = options
        self.learners = ",".join(server.open_learners(LEARNERS, server.sign_in("bench-admin")))
        self.runs = 0

    def _names(self):
        self.runs += 1
        return self.server.sign_in("bench-admin"), f"run-{self.runs:04}"

    def wrk(self, script, connections=None, seconds=None):
        token, run = self._names()
        command = ["wrk", "-t", "1", "-c", str(connections or self.options.connections)]
        command += ["-d", f"{seconds or self.options.seconds}s", "--timeout", "10s", "-s", WRK / f"{script}.lua"]
        command += [self.server.base + "/v1/learning/bkt/update", "--", token, run, self.learners]
        return _measured(command, os.environ | {"WRK_SCRIPTS": str(WRK)})

    def fixed_rate(self, rate):
        token, run = self._names()
        command = [self.programs / "load", "--port", str(self.server.port), "--rate", str(rate)]
        command += ["--seconds", str(self.options.seconds), "--connections", str(self.options.connections)]
        return _measured(command + ["--token", token, "--run", run, "--learners", self.learners], os.environ)


def _measured(command, environment):
    limit = 120
    done = subprocess.run(list(map(str, command)), env=environment, capture_output=True, text=True, timeout=limit)
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr or done.stdout}")
    figures = json.loads(done.stdout.strip().splitlines()[-1])
    if figures.get("errors"):
        sys.exit(f"{figures['errors']} of {figures['requests']} requests failed")
    return figures


def row(what, figures):
    latency = "".join(f"  {name} {figures[name]:8.2f} ms" for name in ("p50", "p99") if name in figures)
    print(f"{what:46}{figures['rate']:10.0f} /s{latency}", flush=True)


def ratio(what, value, bar):
    print(f"{what:46}{value:10.2f} x   bar: {bar}", flush=True)


def server_figures(binary, kind, options, programs, preload=None, baseline=None):
    """Measures one server; returns its median rate of answers."""
    with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder, fresh_database(kind, folder) as database:
        product = Product(binary, database, folder, preload)
        product.run("migrate")
        product.add_user("bench-admin", "admin")
        with product.serve() as server:
            bench = Bench(server, programs, options)
            title = database.name + (", each sync 3 ms slower" if preload else "")
            print(f"\n{title}, {options.connections} connections")
            bench.wrk("echo", seconds=1), bench.wrk("answers", seconds=1)
            echoes, answers = [], []
            for _ in range(options.windows):
                echoes.append(bench.wrk("echo"))
                row("echo", echoes[-1])
                answers.append(bench.wrk("answers"))
                row("durable answers", answers[-1])
            rate = median(each["rate"] for each in answers)
            ratio("answers / echo, medians", rate / median(each["rate"] for each in echoes), "0.5")
            row("durable answers at half of the peak", bench.fixed_rate(rate / 2))
            alone = bench.wrk("answers", connections=1)
            row("durable answers, 1 connection", alone)
            ratio("answers / 1 connection", rate / alone["rate"], "-")
            if kind == "sqlite":
                plain = plain_figures(programs, folder, options, preload)
                row("one commit an answer, no server", plain)
                ratio("answers / one commit an answer", rate / plain["rate"], "20" if preload else "3")
            stored = database.rows("SELECT COUNT(*) FROM attempt")[0][0]
            print(f"{stored} answers stored, {server.resident_bytes() / 1e6:.0f} MB resident")
            return rate


def plain_figures(programs, folder, options, preload):
    environment = os.environ | ({"LD_PRELOAD": str(preload)} if preload else {})
    return _measured([programs / "baseline", Path(folder) / "plain.sqlite", str(options.seconds)], environment)


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--database")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--windows", type=int, default=3)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--programs", type=Path, help="a folder with the built programs; built where it is not given")
    options = parser.parse_args()
    binary = find_binary(options.binary)
    programs = options.programs or build_program("load", "baseline")
    postgres = os.environ.get("VIDYA_TEST_POSTGRES")
    kinds = [options.database] if options.database else ["sqlite"] + ([postgres] if postgres else [])
    rates = {kind: server_figures(binary, kind, options, programs) for kind in kinds}
    if "sqlite" in rates:
        with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder:
            server_figures(binary, "sqlite", options, programs, preload=build_shim(folder))
    if len(rates) == 2:
        print()
        ratio("SQLite / PostgreSQL", rates["sqlite"] / rates[kinds[1]], "at most 2")


if __name__ == "__main__":
    main()
