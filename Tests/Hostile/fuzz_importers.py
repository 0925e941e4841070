#!/usr/bin/env python3
"""Feeds damaged course folders and answer logs to `vidya import course` and `vidya import answers`.

    Tests/Hostile/fuzz_importers.py [--courses 60] [--logs 120] [--seconds 600] [--seed 1] [--database sqlite|…]

Holds for every case: the command ends with 0 or with 64 and above, never by a signal and never after a minute; a
failure says why on standard error in readable text; a course is imported whole or not at all; what a log has left
behind is counted right, row by row, and beliefs agree with the log. A course and a log that are sound must go in.
The last line is the count.
"""

import argparse
import gzip
import lzma
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Product"))

from damage import damaged_course, damaged_log  # noqa: E402
from database import fresh_database, ledger_faults, row_counts  # noqa: E402
from product import REPOSITORY, Product, end_on_signals, find_binary  # noqa: E402
from tally import Tally  # noqa: E402

COURSE = REPOSITORY / "Courses/jee-starter"


class Fuzzer:
    """Runs imports and holds what they leave behind against what they said."""

    def __init__(self, product, folder, draw, tally):
        self.product = product
        self.folder = Path(folder)
        self.draw = draw
        self.tally = tally

    def course(self, number):
        """One damaged course; nothing may change where it is refused."""
        copy = self.folder / "course"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(COURSE, copy)
        what = f"course {number}, " + damaged_course(copy, self.draw)
        before = row_counts(self.product.database), self.content()
        done = self.run(what, "import", "course", copy)
        if done and done.returncode != 0:
            after = row_counts(self.product.database), self.content()
            self.tally.check(before == after, f"{what}: nothing is half imported", f"{before[0]}, then {after[0]}")

    def log(self, number):
        """One damaged log; the rows that it has left behind are those that it was counted for."""
        kind = self.draw.choice(["csv", "csv", "csv.gz", "csv.xz"])
        data, what = damaged_log(self.draw, {"csv": bytes, "csv.gz": gzip.compress, "csv.xz": lzma.compress}[kind])
        path = self.folder / f"log-{number}.{kind}"
        path.write_bytes(data)
        what = f"log {number} ({kind}), {what}"
        self.run(what, "import", "answers", path)
        name = path.name
        stored = self.rows(f"SELECT COUNT(*) FROM attempt WHERE idempotency_key LIKE '{name}:%'")
        counted = self.rows(f"SELECT COALESCE(MAX(stored), 0) FROM answer_import WHERE log = '{name}'")
        self.tally.check(stored == counted, f"{what}: rows are counted right", f"{stored} stored, {counted} counted")

    def run(self, what, *command):
        try:
            done = self.product.run(*command, check=False, timeout=60)
        except subprocess.TimeoutExpired:
            self.tally.check(False, f"{what}: ends within a minute")
            return None
        said = done.stderr.decode(errors="replace").strip()
        is_sound = done.returncode == 0 or 64 <= done.returncode < 128
        self.tally.check(is_sound, f"{what}: ends orderly", f"{done.returncode}: {said[-500:]}")
        is_clear = done.returncode == 0 or (said and "Fatal" not in said and "Swift." not in said and is_readable(said))
        self.tally.check(is_clear, f"{what}: says why", repr(said[-500:]))
        return done

    def content(self):
        return self.product.database.rows("SELECT id, title, content FROM course ORDER BY id")

    def rows(self, query):
        return self.product.database.rows(query)[0][0]


def is_readable(text):
    """No control characters but line ends and tabs, and no line that nobody would read to its end."""
    lines = text.splitlines()
    return all(len(line) <= 2000 and line.replace("\t", "").isprintable() for line in lines)


def log_cases(fuzzer, options):
    """Damaged logs for half of the time; returns how many."""
    return _cases(fuzzer.log, options.logs, options.seconds / 2)


def course_cases(fuzzer, options):
    """Damaged courses for half of the time; returns how many."""
    return _cases(fuzzer.course, options.courses, options.seconds / 2)


def _cases(run, count, seconds):
    end = time.monotonic() + seconds
    number = 0
    while number < count and time.monotonic() < end:
        run(number)
        number += 1
    return number


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--courses", type=int, default=60)
    parser.add_argument("--logs", type=int, default=120)
    parser.add_argument("--seconds", type=float, default=600, help="no new case begins after these")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    binary = find_binary(options.binary)
    draw = random.Random(options.seed)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="vidya-fuzz-") as folder:
        with fresh_database(options.database, folder) as database:
            product = Product(binary, database, folder)
            product.run("import", "course", COURSE)
            fuzzer = Fuzzer(product, folder, draw, tally)
            done = [run(fuzzer, options) for run in (log_cases, course_cases)]
            print(f"{done[0]} logs, {done[1]} courses", flush=True)
            faults = ledger_faults(database)
            faults.pop("beliefs behind or ahead of the log", None)  # a row may test several skills
            tally.check(not faults, "log and beliefs agree", faults)
            product.run("import", "course", COURSE)
            tally.check(database.rows("SELECT COUNT(*) FROM course")[0][0] >= 1, "the sound course goes in")
    tally.close()


if __name__ == "__main__":
    main()
