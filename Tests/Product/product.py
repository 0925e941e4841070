"""The release binary under test: its commands, its server, and people who sign in to it."""

import atexit
import contextlib
import http.client
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PASSWORD = "violet-harbour-71-lantern"


def find_binary(given=None):
    """The path of the release binary: as given, from VIDYA_BINARY, or where a release build leaves it."""
    places = [given, os.environ.get("VIDYA_BINARY")]
    places += [REPOSITORY / folder / "release/vidya" for folder in (".build-release", ".build")]
    for place in places:
        if place and os.access(place, os.X_OK):
            return Path(place).resolve()
    sys.exit("no release binary: build it with `swift build -c release --product vidya`, or give --binary PATH")


def end_on_signals():
    """Turns SIGTERM and SIGHUP into an ordinary exit, so that every `with` block cleans up."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))


def free_port():
    """A port on the loopback address that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Product:
    """The binary with one database; `preload` is a shared library that is put in front of its C library."""

    def __init__(self, binary, database, folder, preload=None):
        self.binary = binary
        self.database = database
        self.folder = Path(folder)
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("VIDYA_")}
        self.environment = inherited | {
            "VIDYA_DATABASE_URL": database.url,
            "VIDYA_AUTH_KEYS": secrets.token_hex(32),
            "VIDYA_LIMITS_REQUESTS_PER_MINUTE": "10000000",
            "VIDYA_LOG_LEVEL": "warning",
        }
        if preload:
            self.environment["LD_PRELOAD"] = str(preload)

    def run(self, *arguments, check=True, timeout=600, **options):
        """Runs a command to its end; stops the script with its standard error where it fails and `check` is set."""
        done = subprocess.run(
            [self.binary, *map(str, arguments)],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            timeout=timeout,
            **options,
        )
        if check and done.returncode != 0:
            words = " ".join(map(str, arguments))
            sys.exit(f"vidya {words} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
        return done

    def add_user(self, name, role):
        """Opens an account and returns its identifier."""
        done = self.run("user", "add", "--name", name, "--role", role, "--password", PASSWORD)
        return done.stdout.decode().split("\t")[0]

    def serve(self, limit=60):
        """Starts the server and returns it once it is ready."""
        return Server(self, limit)


class Server(contextlib.AbstractContextManager):
    """A running server; leaving the `with` block stops it."""

    def __init__(self, product, limit):
        self.product = product
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = open(product.folder / "server.log", "ab")
        started = time.perf_counter()
        self.process = subprocess.Popen(
            [product.binary, "serve"],
            env=product.environment | {"VIDYA_HTTP_PORT": str(self.port)},
            cwd=product.folder,
            stdout=self.log,
            stderr=self.log,
        )
        atexit.register(self.kill)
        try:
            self._wait(started + limit)
        except BaseException:
            self.kill()
            raise
        self.seconds_to_ready = time.perf_counter() - started

    def _wait(self, end):
        while time.perf_counter() < end:
            if self.process.poll() is not None:
                sys.exit(f"the server ended with {self.process.returncode}: {self.last_words()}")
            try:
                if self.call("GET", "/health/ready")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.002)
        sys.exit("the server was not ready in time: " + self.last_words())

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                pass
        self.kill()

    def kill(self):
        """Ends the process with SIGKILL, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def call(self, method, path, body=None, token=None, connection=None):
        """Sends one request and returns the status and the decoded JSON."""
        own = connection is None
        connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            reply = connection.getresponse()
            text = reply.read()
            return reply.status, json.loads(text) if text else None
        except http.client.HTTPException as error:
            raise ConnectionError(str(error)) from error
        finally:
            if own:
                connection.close()

    def sign_in(self, name):
        """An access token for a person that `Product.add_user` has opened; good for ten minutes."""
        status, reply = self.call("POST", "/api/v1/tokens", {"name": name, "password": PASSWORD})
        if status != 200:
            sys.exit(f"sign-in of {name} gave {status}: {reply}")
        return reply["access_token"]

    def open_learners(self, count, token):
        """Opens learners in the name of an admin and returns their identifiers."""
        learners = []
        for number in range(count):
            draft = {
                "name": f"learner-{number}-{secrets.token_hex(4)}",
                "display_name": f"Learner {number}",
                "role": "learner",
                "password": PASSWORD,
            }
            status, reply = self.call("POST", "/api/v1/people", draft, token)
            if status != 201:
                sys.exit(f"opening a learner gave {status}: {reply}")
            learners.append(reply["id"])
        return learners

    def last_words(self):
        """The end of what the server has written to its log."""
        return (self.product.folder / "server.log").read_text(errors="replace")[-3000:]

    def resident_bytes(self):
        """The memory that the process holds."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        return 0
