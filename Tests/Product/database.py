"""A fresh database for one run, SQLite or PostgreSQL, with plain SQL to look inside."""

import contextlib
import secrets
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

TABLES = ["attempt", "learner_state", "bkt_user_skill_state", "course", "answer_import", "person", "algo_version"]


def fresh_database(kind, folder):
    """A database of its own: `sqlite` makes a file in the folder, a postgresql:// address a database on that server."""
    return SQLiteFile(folder) if kind == "sqlite" else PostgresDatabase(kind)


class SQLiteFile(contextlib.AbstractContextManager):
    """A SQLite file that goes with its folder."""

    name = "SQLite"

    def __init__(self, folder):
        self.path = Path(folder) / "vidya.sqlite"
        self.url = f"sqlite:{self.path}"

    def __exit__(self, *_):
        pass

    def rows(self, query):
        """The rows of a query, as tuples."""
        with contextlib.closing(sqlite3.connect(self.path, timeout=60)) as connection:
            return connection.execute(query).fetchall()


class PostgresDatabase(contextlib.AbstractContextManager):
    """A database on a given server that is dropped at the end."""

    name = "PostgreSQL"

    def __init__(self, server):
        self.server = server
        self.database = "vidya_" + secrets.token_hex(6)
        parts = urlsplit(server)
        self.url = urlunsplit(parts._replace(path="/" + self.database))
        self._psql(server, f"CREATE DATABASE {self.database}")

    def __exit__(self, *_):
        self._psql(self.server, f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE)")

    def rows(self, query):
        """The rows of a query, as tuples; whole numbers come as such."""
        lines = self._psql(self.url, query).splitlines()
        return [tuple(int(cell) if cell.isdigit() else cell for cell in line.split("\x1f")) for line in lines]

    def _psql(self, address, command):
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", "-d", address, "-c", command],
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode != 0:
            sys.exit(f"psql: {done.stderr.strip()}")
        return done.stdout


def row_counts(database):
    """How many rows each table holds."""
    return {table: database.rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in TABLES}


def ledger_faults(database, learners=None):
    """What is inconsistent between the log of attempts and the beliefs: gaps, doubles, states that are behind or ahead.

    `learners` restricts the look to some learners; each answer in the log must test exactly one concept.
    """
    chosen = "" if learners is None else " AND a.learner IN (" + ", ".join(f"'{each}'" for each in learners) + ")"
    checks = {
        "ordinals with gaps": f"""
            SELECT a.learner FROM attempt a WHERE 1 = 1{chosen} GROUP BY a.learner
            HAVING MIN(a.ordinal) <> 1 OR MAX(a.ordinal) <> COUNT(*)""",
        "keys stored twice": f"""
            SELECT a.learner FROM attempt a WHERE 1 = 1{chosen} GROUP BY a.learner, a.idempotency_key
            HAVING COUNT(*) > 1""",
        "states behind or ahead of the log": f"""
            SELECT a.learner FROM attempt a LEFT JOIN learner_state s ON s.learner = a.learner WHERE 1 = 1{chosen}
            GROUP BY a.learner HAVING COALESCE(MAX(s.ordinal), 0) <> MAX(a.ordinal)
            OR COALESCE(MAX(s.answers), 0) <> COUNT(*)""",
        "beliefs behind or ahead of the log": f"""
            SELECT n.learner FROM (SELECT a.learner AS learner, COUNT(*) AS attempts FROM attempt a
            WHERE 1 = 1{chosen} GROUP BY a.learner) n LEFT JOIN (SELECT learner, SUM(attempts) AS attempts
            FROM bkt_user_skill_state GROUP BY learner) b ON b.learner = n.learner
            WHERE COALESCE(b.attempts, 0) <> n.attempts""",
    }
    return {name: count for name, query in checks.items() if (count := len(database.rows(query)))}
