#!/usr/bin/env python3
"""Kills the server with SIGKILL in the middle of a load of answers, again and again, and checks what is left.

    Tests/Crash/kill_nine.py [--database sqlite|postgresql://…] [--rounds 3] [--connections 32] [--preload 0]

After each kill the server is started again and must be ready within --restart-limit seconds; every answer that was
acknowledged must be stored exactly once and be known as a repeat when it is sent again; an answer without a reply may
be stored or not, and is stored once after it was sent again; places have no gaps; beliefs agree with the log.
--preload N first imports a log of N answers, to see the restart with a long history. The last line is the count.
"""

import argparse
import http.client
import random
import secrets
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Product"))

from answer_log import write_answer_log  # noqa: E402
from database import fresh_database, ledger_faults  # noqa: E402
from product import Product, end_on_signals, find_binary  # noqa: E402
from tally import Tally  # noqa: E402

UPDATE = "/v1/learning/bkt/update"


class Client(threading.Thread):
    """Sends answers one after the other on one connection until the server is gone."""

    def __init__(self, server, token, learner, prefix):
        super().__init__(daemon=True)
        self.server = server
        self.token = token
        self.learner = learner
        self.prefix = prefix
        self.acknowledged = {}
        self.unanswered = []
        self.faults = []

    def answer(self, key):
        number = int(key.rsplit("-", 1)[1])
        return {
            "key": key,
            "learner": self.learner,
            "item": f"item-{number % 9}",
            "concepts": [{"concept": f"skill-{number % 5}"}],
            "is_correct": number % 3 != 0,
        }

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        number = 0
        while True:
            key = f"{self.prefix}-{number}"
            number += 1
            try:
                status, reply = self.server.call("POST", UPDATE, self.answer(key), self.token, connection)
            except (OSError, ValueError):
                self.unanswered.append(key)
                return
            if status != 200:
                self.faults.append(f"{key}: {status} {reply}")
                return
            self.acknowledged[key] = reply["ordinal"]

    def send_again(self, server, token):
        """Sends every answer once more; returns what is wrong with the replies."""
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        wrong = []
        for key, ordinal in self.acknowledged.items():
            status, reply = server.call("POST", UPDATE, self.answer(key), token, connection)
            if status != 200 or not reply["is_repeat"] or reply["ordinal"] != ordinal:
                wrong.append(f"{key} at {ordinal}: {status} {reply}")
        for key in self.unanswered:
            status, reply = server.call("POST", UPDATE, self.answer(key), token, connection)
            if status != 200:
                wrong.append(f"{key} without a reply: {status} {reply}")
            else:
                self.acknowledged[key] = reply["ordinal"]
        return wrong


class CrashTest:
    """One database that lives through many crashes."""

    def __init__(self, product, options, tally):
        self.product = product
        self.options = options
        self.tally = tally
        self.name = "crash-" + secrets.token_hex(4)
        self.acknowledged = {}
        self.learners = []

    def run(self):
        server = self.product.serve()
        self.learners = server.open_learners(8, server.sign_in("crash-admin"))
        for number in range(1, self.options.rounds + 1):
            clients = self.load_and_kill(server, number)
            server = self.product.serve()
            self.check(server, number, clients)
        with server:
            pass

    def load_and_kill(self, server, number):
        token = server.sign_in("crash-admin")
        clients = [
            Client(server, token, self.learners[index % len(self.learners)], f"{self.name}-{number}-{index}")
            for index in range(self.options.connections)
        ]
        for client in clients:
            client.start()
        time.sleep(random.uniform(0.3, 1.5))
        server.kill()
        for client in clients:
            client.join(timeout=60)
        return clients

    def check(self, server, number, clients):
        tally = self.tally
        where = f"round {number}"
        faults = [fault for client in clients for fault in client.faults]
        tally.check(not faults, f"{where}: answers before the kill", faults[:3])
        count = sum(len(client.acknowledged) for client in clients)
        tally.check(count > 0, f"{where}: answers were acknowledged before the kill")
        limit = self.options.restart_limit
        took = server.seconds_to_ready
        tally.check(took < limit, f"{where}: ready within {limit} s", f"{took:.3f} s")
        for client in clients:
            self.acknowledged |= {(client.learner, key): place for key, place in client.acknowledged.items()}
        self.check_log(where + ", after the restart")
        token = server.sign_in("crash-admin")
        open_ended = sum(len(client.unanswered) for client in clients)
        with ThreadPoolExecutor(len(clients)) as pool:
            replies = pool.map(lambda client: client.send_again(server, token), clients)
            wrong = [fault for faults in replies for fault in faults]
        tally.check(not wrong, f"{where}: sent again", wrong[:3])
        for client in clients:
            self.acknowledged |= {(client.learner, key): place for key, place in client.acknowledged.items()}
        self.check_log(where + ", after sending again")
        ready = f"ready after {took * 1000:.0f} ms"
        print(f"{where}: {count} acknowledged, {open_ended} without a reply, {ready}", flush=True)

    def check_log(self, where):
        """Every acknowledged answer is stored once at its place, and the log and the beliefs agree."""
        query = "SELECT learner, idempotency_key, ordinal FROM attempt WHERE idempotency_key LIKE '{}-%'"
        rows = self.product.database.rows(query.format(self.name))
        stored = {(learner, key): place for learner, key, place in rows}
        self.tally.check(len(stored) == len(rows), f"{where}: no key twice", f"{len(rows)} rows, {len(stored)} keys")
        lost = [key for key, place in self.acknowledged.items() if stored.get(key) != place]
        self.tally.check(not lost, f"{where}: acknowledged answers are stored", f"{len(lost)} lost, such as {lost[:3]}")
        faults = ledger_faults(self.product.database, self.learners)
        self.tally.check(not faults, f"{where}: log and beliefs agree", faults)


def preload(product, count, folder):
    path = Path(folder) / "history.csv"
    write_answer_log(path, answers=count, learners=max(1, count // 36))
    product.run("import", "answers", path, timeout=1800)
    print(f"{count} answers imported", flush=True)


def main():
    end_on_signals()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary")
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--preload", type=int, default=0, metavar="N")
    parser.add_argument("--restart-limit", type=float, default=1.0, metavar="SECONDS")
    options = parser.parse_args()
    binary = find_binary(options.binary)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="vidya-crash-") as folder:
        with fresh_database(options.database, folder) as database:
            product = Product(binary, database, folder)
            product.run("migrate")
            product.add_user("crash-admin", "admin")
            if options.preload:
                preload(product, options.preload, folder)
            print(f"{database.name}, {options.connections} connections", flush=True)
            CrashTest(product, options, tally).run()
    tally.close()


if __name__ == "__main__":
    main()
