"""Builds the programs of this folder."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def build_program(*products):
    """Builds programs of this package in release and returns the folder where they are."""
    for product in products:
        _run(["swift", "build", "--package-path", FOLDER, "-c", "release", "--product", product])
    return FOLDER / ".build/release"


def build_shim(folder):
    """Compiles the library that slows syncs down and returns its path."""
    library = Path(folder) / "slow_sync.so"
    _run([compiler(), "-O2", "-shared", "-fPIC", "-o", library, FOLDER / "Peers/slow_sync.c", "-ldl"])
    return library


def compiler():
    """The C compiler: clang, which comes with Swift, or the system's."""
    for name in ("clang", "cc"):
        try:
            subprocess.run([name, "--version"], capture_output=True, check=True)
            return name
        except (OSError, subprocess.CalledProcessError):
            continue
    sys.exit("no C compiler")


def _run(command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
