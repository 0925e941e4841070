#!/usr/bin/env python3
"""How long the server takes from its start until it is ready, and the memory it holds, with the demo's data.

    Benchmarks/bench_start.py [--runs 5]

Memory is read when the server is ready, and again after a hundred replies of the API and the sign-in page.
"""

import argparse
import http.client
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Product"))

from database import fresh_database  # noqa: E402
from product import REPOSITORY, Product, end_on_signals, find_binary  # noqa: E402


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    binary = find_binary(options.binary)
    with tempfile.TemporaryDirectory(prefix="vidya-bench-") as folder, fresh_database("sqlite", folder) as database:
        product = Product(binary, database, folder)
        product.run("demo", "--course", REPOSITORY / "Courses/jee-starter")
        for _ in range(options.runs):
            with product.serve() as server:
                ready = server.resident_bytes() / 1e6
                for _ in range(100):
                    server.call("GET", "/openapi.json")
                    page(server)
                used = server.resident_bytes() / 1e6
                took = server.seconds_to_ready * 1000
                print(f"ready after {took:4.0f} ms; {ready:.0f} MB resident, {used:.0f} MB after use", flush=True)
    print("bar: 300 ms, 120 MB")


def page(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/sign-in")
    connection.getresponse().read()
    connection.close()


if __name__ == "__main__":
    main()
