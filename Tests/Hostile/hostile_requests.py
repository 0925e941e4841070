#!/usr/bin/env python3
"""Sends generated hostile requests at the release server, from its own OpenAPI document, with schemathesis.

    Tests/Hostile/hostile_requests.py [--requests 10000] [--seconds 480] [--database sqlite|postgresql://…]

Runs as a learner, a teacher, an admin and a stranger, with new seeds until the server has counted enough requests.
Holds: no reply is a server error, replies keep to the document, the server lives and is ready, its log of attempts and
its beliefs agree. Needs the package schemathesis (4.x). The last line is the count.
"""

import argparse
import http.client
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Product"))

from database import fresh_database, ledger_faults  # noqa: E402
from product import REPOSITORY, Product, end_on_signals, find_binary  # noqa: E402
from tally import Tally  # noqa: E402

ROLES = ["learner", "teacher", "admin", None]
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
]


def requests_by_class(server):
    """How many requests the server has counted, by the hundreds of their status."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    counts = {}
    for status, count in re.findall(r'duration_seconds_count\{[^}]*status="(\d)xx"[^}]*\} (\d+)', text):
        counts[status] = counts.get(status, 0) + int(count)
    return counts


class Passes:
    """Access tokens by role, fetched before the attack: wrong guesses lock further sign-ins from this address out."""

    def __init__(self, server):
        self.tokens = {role: server.sign_in(f"hostile-{role}") for role in filter(None, ROLES)}
        self.end = time.monotonic() + 540  # an access token is good for ten minutes

    def header(self, role):
        return ["--header", "Authorization: Bearer " + self.tokens[role]] if role else []


def attack(server, role, seed, options, folder, passes):
    """One run of schemathesis; returns whether it found nothing, and its report."""
    command = [shutil.which("st") or "st", "run", server.base + "/openapi.json", "--no-color"]
    command += ["--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing", "--seed", str(seed)]
    command += ["--max-examples", str(options.examples), "--continue-on-failure", "--warnings", "off"]
    command += ["--request-timeout", "20", "--suppress-health-check", "all", "--generation-database", "none"]
    command += passes.header(role)
    done = subprocess.run(command, capture_output=True, text=True, timeout=options.seconds + 300, cwd=folder)
    return done.returncode == 0, done.stdout + done.stderr


def findings(report):
    """The part of a report that says what was found, with long lines cut."""
    lines = report[max(0, report.find("FAILURES ===")) :].splitlines()
    return "\n".join(line if len(line) <= 300 else line[:300] + " …" for line in lines)


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--examples", type=int, default=60, help="examples for each operation and run")
    parser.add_argument("--seconds", type=float, default=480, help="no new run begins after these")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not shutil.which("st"):
        sys.exit("schemathesis is not installed: pip install 'schemathesis>=4,<5'")
    binary = find_binary(options.binary)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="vidya-hostile-") as folder:
        with fresh_database(options.database, folder) as database:
            product = Product(binary, database, folder)
            product.run("import", "course", REPOSITORY / "Courses/jee-starter")
            for role in filter(None, ROLES):
                product.add_user(f"hostile-{role}", role)
            with product.serve() as server:
                besiege(server, options, folder, tally)
            faults = ledger_faults(database)
            faults.pop("beliefs behind or ahead of the log", None)  # an answer may test several concepts
            tally.check(not faults, "log and beliefs agree", faults)
    tally.close()


def besiege(server, options, folder, tally):
    passes = Passes(server)
    end = min(time.monotonic() + options.seconds, passes.end)
    seed = options.seed
    while sum(requests_by_class(server).values()) < options.requests and time.monotonic() < end:
        for role in ROLES:
            is_clean, report = attack(server, role, seed, options, folder, passes)
            tally.check(is_clean, f"schemathesis as {role or 'stranger'}, seed {seed}", findings(report))
            code = server.process.poll()
            if not tally.check(code is None, "the server lives", f"it ended with {code}; {server.last_words()}"):
                return
        seed += 1
    counts = requests_by_class(server)
    print("requests by class: " + ", ".join(f"{status}xx {count}" for status, count in sorted(counts.items())))
    tally.check(counts.get("5", 0) == 0, "no reply is a server error", counts)
    tally.check(server.call("GET", "/health/ready")[0] == 200, "the server is ready")


if __name__ == "__main__":
    main()
