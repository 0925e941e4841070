#!/usr/bin/env python3
"""How well and how fast the models of knowledge tracing fit real answer logs, beside peers.

    Benchmarks/bench_kt.py [--data FOLDER] [--files assist09 statics] [--skip-peer] [--large 100000000] [--write]

The logs are `NAME.csv.xz` in the folder; they are research data and not part of the repository. Without a folder it
looks at VIDYA_KT_DATA and then at `../shared/data/kt` beside the repository. With --write the tables also go into
`docs/models.md`. The peers' accuracy was measured once (`Peers/knowledge_tracing.json`); pyBKT's time is measured anew.
"""

import argparse
import json
import lzma
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import groupby
from pathlib import Path

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parent
REPOSITORY = FOLDER.parent
sys.path.insert(0, str(REPOSITORY / "Tests/Product"))

import pybkt  # noqa: E402
from kt_figures import Bars, Table, write_between_markers  # noqa: E402
from product import end_on_signals, find_binary  # noqa: E402

FILES = ["assist09", "assist15", "assist17", "algebra05", "statics", "ednet"]
FIT_BARS = {"statics": 0.020, "assist09": 0.040, "assist15": 0.080}
COPIES = 20
# Student's t for a 95 % interval of a mean over five folds.
T_OF_FIVE = 2.776


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--binary")
    parser.add_argument("--files", nargs="+", default=FILES, choices=FILES)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--skip-peer", action="store_true")
    parser.add_argument("--large", type=int, default=0, metavar="ANSWERS")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data = find_data(options.data)
    logs = {name: data / f"{name}.csv.xz" for name in options.files if data and (data / f"{name}.csv.xz").exists()}
    if not logs:
        print("no answer logs: give --data FOLDER or set VIDYA_KT_DATA to a folder of NAME.csv.xz; nothing measured")
        return
    binary = find_binary(options.binary)
    with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder:
        bench = Bench(binary, logs, Path(folder), options)
        bench.measure()
        tables = [*bench.accuracy_tables(), bench.bars.table]
    print("\n" + "\n\n".join(table.text() for table in tables))
    missed = bench.bars.missed
    print("\n" + "\n".join(["missed bars:", *missed] if missed else ["every bar that was measured is met"]))
    if options.write:
        write_between_markers(REPOSITORY / "docs/models.md", [table.markdown() for table in tables])


def find_data(given):
    """The folder of the logs: as given, from VIDYA_KT_DATA, or beside the repository; None where there is none."""
    places = [given] if given else [os.environ.get("VIDYA_KT_DATA"), REPOSITORY.parent / "shared/data/kt"]
    return next((Path(place).resolve() for place in places if place and Path(place).is_dir()), None)


class Bench:
    """One run over all logs."""

    def __init__(self, binary, logs, folder, options):
        self.binary = binary
        self.logs = logs
        self.folder = folder
        self.options = options
        self.bars = Bars()
        self.peers = json.loads((FOLDER / "Peers/knowledge_tracing.json").read_text())
        self.judged = {}
        self.degenerate = {}
        self.fit_seconds = {}

    def measure(self):
        for name, log in self.logs.items():
            self.fit_skills(name, log)
        if not self.options.skip_peer:
            self.fit_peer()
        for name, log in self.logs.items():
            self.fit_full(name, log)
        for name, log in self.logs.items():
            self.evaluate(name, log)
        if "assist15" in self.logs:
            self.fit_copies(self.logs["assist15"])
        if self.options.large:
            self.fit_large(self.options.large)

    def fit_skills(self, name, log):
        model = self.folder / f"{name}-forget.json"
        runs = [self.fit(log, "bkt-forget", model) for _ in range(self.options.runs)]
        seconds = [run["preparing"] + run["fitting"] for run in runs]
        self.fit_seconds[name] = min(seconds)
        self.degenerate[name] = degenerate_skills(model)
        bar = FIT_BARS.get(name)
        self.bars.add(
            f"`bkt-forget`, {name}: prepare and fit, one thread",
            f"{min(seconds) * 1000:.1f} ms best, {statistics.median(seconds) * 1000:.1f} ms median",
            f"{bar * 1000:.0f} ms" if bar else "-",
            min(seconds) <= bar if bar else None,
        )

    def fit_peer(self):
        names = [name for name in FIT_BARS if name in self.logs]
        python, reason = pybkt.install() if names else (None, "no log for it")
        if not python:
            self.bars.add("pyBKT", f"not measured: {reason}")
        for name in names if python else []:
            found = pybkt.fit(python, self.logs[name])
            if not found:
                self.bars.add(f"pyBKT `fit`, {name}", "not measured: it failed")
                continue
            ratio = found["seconds"] / self.fit_seconds[name]
            self.bars.add(
                f"pyBKT's `fit` with forgetting ({found['build']} build), {name}",
                f"{found['seconds']:.2f} s, {ratio:.0f} x ours; {found['degenerate']} of {found['skills']} degenerate",
                "60 x ours",
                ratio >= 60,
            )

    def fit_full(self, name, log):
        model = self.folder / f"{name}-full.json"
        fitting = min(self.fit(log, "full", model)["fitting"] for _ in range(3))
        command = ["predict", "--model", model, "--answers", log, "--out", self.folder / "p.csv"]
        each = min(int(re.search(r"(\d+) ns an answer", self.run(*command)).group(1)) for _ in range(5))
        met = (fitting < 1.5, each < 500) if name == "assist15" else (None, None)
        bar = ("1.5 s", "500 ns") if name == "assist15" else ("-", "-")
        self.bars.add(f"`full`, {name}: fit, one thread", f"{fitting:.2f} s", bar[0], met[0])
        self.bars.add(f"`full`, {name}: predict and take in, an answer", f"{each} ns", bar[1], met[1])

    def evaluate(self, name, log):
        print(f"evaluating {name}", flush=True)
        told = self.run("evaluate", "--answers", log, "--model", "full", "--model", "bkt-forget", "--json")
        self.judged[name] = {part["model"]: part for part in json.loads(told)["models"]}
        full, forget = (self.judged[name][model]["overall"] for model in ("full", "bkt-forget"))
        compact, own = self.published("compact", "auc", name), self.published("own BKT + forget", "auc", name)
        loss = self.published("compact", "log_loss", name)
        self.judge(f"{name}: AUC of full", full["auc"], compact + 0.003, at_least=True)
        self.judge(f"{name}: log-loss of full", full["log_loss"], loss, at_least=False)
        self.judge(f"{name}: AUC of bkt-forget", forget["auc"], own, at_least=True)
        self.judge(f"{name}: degenerate skills", self.degenerate[name], 0, at_least=False)

    def fit_copies(self, log):
        path = self.folder / "copies.csv"
        write_copies(log, path)
        size = path.stat().st_size
        model = self.folder / "m.json"
        pairs = [[self.fit(path, "bkt-forget", model, threads) for threads in (1, 2)] for _ in range(5)]
        one, two = zip(*pairs)
        single, double = (min(run["preparing"] + run["fitting"] for run in runs) for runs in (one, two))
        path.unlink()
        what = f"{COPIES} x assist15"
        self.bars.add(
            f"`bkt-forget`, {what}: one thread by two",
            f"{single:.2f} s by {double:.2f} s: {single / double:.2f} x",
            "1.7 x",
            single / double >= 1.7,
        )
        reading = size / min(run["reading"] for run in one) / 1e6
        both = size / min(run["reading"] + run["preparing"] for run in one) / 1e6
        figure = f"{reading:.0f} MB/s reading, {both:.0f} MB/s with preparing"
        self.bars.add(f"{what}, {size / 1e6:.0f} MB of CSV", figure, "200 MB/s", both > 200)

    def fit_large(self, answers):
        name = "assist15" if "assist15" in self.logs else next(iter(self.logs))
        each, path = 200, self.folder / "large.csv"
        found = []
        for total in (answers // 10, answers):
            drawn = ["simulate", "learners", "--model", self.folder / f"{name}-forget.json", "--out", path]
            before = time.perf_counter()
            _, drawing = self.measured(*drawn, "--learners", max(1, total // each), "--answers", each)
            drew = time.perf_counter() - before
            command = ["fit", "--answers", path, "--model", "bkt-forget", "--out", self.folder / "m.json", "--json"]
            before = time.perf_counter()
            told, fitting = self.measured(*command)
            fitted = time.perf_counter() - before
            count = json.loads(told)["responses"]
            self.bars.add(
                f"{count:,} answers simulated to disk ({path.stat().st_size / 1e6:.0f} MB)",
                f"{drew:.1f} s, {drawing.ru_maxrss / 2**20:.2f} GiB",
            )
            gib = fitting.ru_maxrss / 2**20
            figure = f"{fitted:.1f} s reading included, {gib:.2f} GiB"
            self.bars.add(f"{count:,} answers fitted, one thread", figure, "4 GiB", gib < 4)
            path.unlink()
            found.append((drew + fitted) / count)
        self.bars.add("seconds an answer: the whole log against a tenth of it", f"{found[1] / found[0]:.2f} x")

    def fit(self, log, kind, model, threads=1):
        """Fits a model and returns the seconds it tells."""
        command = ["fit", "--answers", log, "--model", kind, "--out", model, "--threads", threads, "--json"]
        return json.loads(self.run(*command))["seconds"]

    def run(self, *arguments):
        return self.measured(*arguments)[0]

    def measured(self, *arguments):
        """Runs a command of the program; returns what it prints and the resources it used."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
            process = subprocess.Popen([str(self.binary), *map(str, arguments)], stdout=out, stderr=errors)
            try:
                _, status, used = os.wait4(process.pid, 0)
            except BaseException:
                process.kill()
                process.wait()
                raise
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            errors.seek(0)
            if process.returncode != 0:
                sys.exit(f"vidya {arguments[0]} ended with {process.returncode}: {errors.read().decode()[-2000:]}")
            return out.read().decode(), used

    def published(self, model, measure, name):
        values = self.peers["models"][model].get(measure)
        return values[self.peers["files"].index(name)] if values else None

    def gain(self, name):
        """By how much the AUC of `full` lies over that of compact."""
        return self.judged[name]["full"]["overall"]["auc"] - self.published("compact", "auc", name)

    def judge(self, what, value, bar, at_least):
        # NB: the bars have four digits, so the figures are compared with as many.
        met = round(value, 4) >= round(bar, 4) if at_least else round(value, 4) <= round(bar, 4)
        self.bars.judge(what, f"{value:.4f}", f"{bar:.4f}", met)

    def accuracy_tables(self):
        """The accuracy over five folds beside the peers', a table a measure."""
        titles = {"auc": "AUC", "log_loss": "Log-loss", "rmse": "RMSE"}
        return [self.accuracy_table(measure, title) for measure, title in titles.items()]

    def accuracy_table(self, measure, title):
        names = list(self.logs)
        table = Table(f"{title}, 5 folds by learner, with 95 % intervals:", ["model", *names])
        for model in ("full", "bkt-forget"):
            cells = [interval_cell(self.judged[name][model], measure) for name in names]
            table.rows.append([f"**`{model}`**", *cells])
            if measure == "auc" and model == "full":
                table.rows.append(["`full` over compact, bar +0.0030", *(f"{self.gain(name):+.4f}" for name in names)])
        for peer in self.peers["models"]:
            values = [self.published(peer, measure, name) for name in names]
            if None not in values:
                table.rows.append([peer, *(f"{value:.4f}" for value in values)])
        if measure == "auc":
            counts = (str(self.degenerate[name]) for name in names)
            table.rows.append(["degenerate skills of `bkt-forget`, bar 0", *counts])
        return table


def degenerate_skills(model):
    """How many rows of a fitted model take mastery for its opposite, combinations and single skills alike."""
    content = json.loads(model.read_text())["content"]
    rows = [entry["row"] for entry in content["combinations"]] + list(content["skills"].values())
    pairs = [(row["parameters"]["guess"], row["parameters"]["slip"]) for row in rows]
    return sum(guess > 0.5 or slip > 0.5 or guess + slip >= 1 for guess, slip in pairs)


def interval_cell(part, measure):
    """A measure with its interval: of AUC by the bootstrap over learners, of the others by the spread of the folds."""
    value = part["overall"][measure]
    if measure == "auc":
        lower, upper = part["auc_interval"]["lower"], part["auc_interval"]["upper"]
    else:
        folds = [fold[measure] for fold in part["folds"]]
        reach = T_OF_FIVE * statistics.stdev(folds) / len(folds) ** 0.5
        lower, upper = value - reach, value + reach
    return f"{value:.4f} ({lower:.4f}-{upper:.4f})"


def write_copies(log, path):
    """Writes a log several times over, each time with learners of their own."""
    with lzma.open(log, "rt") as lines:
        header = next(lines)
        rows = [line.split(",", 1) for line in lines]
    learners = [(int(user), [rest for _, rest in group]) for user, group in groupby(rows, key=lambda row: row[0])]
    shift = max(user for user, _ in learners) + 1
    with open(path, "w") as out:
        out.write(header)
        for copy in range(COPIES):
            for user, tails in learners:
                start = f"{user + copy * shift},"
                out.write(start + start.join(tails))


if __name__ == "__main__":
    main()
