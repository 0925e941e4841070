"""The peer pyBKT in an environment of its own, installed by its name from PyPI."""

import json
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ENVIRONMENT = FOLDER.parent / ".build-tools/pybkt"
PEER = "pyBKT==1.4.3"
# NB: its extension builds with old setuptools only, and its imports fail with later numpy and scikit-learn.
NEEDS = ["setuptools<60", "wheel", "numpy<2", "scikit-learn<1.6", "pandas<3", "requests"]


def install():
    """Makes the environment where it is missing; returns its Python, or None and the reason."""
    python = ENVIRONMENT / "bin/python"
    if _imports(python):
        return python, ""
    print(f"installing {PEER} into {ENVIRONMENT}", flush=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    reason = _fault([sys.executable, "-m", "venv", "--clear", ENVIRONMENT]) or _fault([*pip, *NEEDS])
    if reason:
        return None, reason
    # NB: the wheel of PyPI is pure Python; only its source builds the extension, against the numpy that is there.
    if _fault([*pip, "--no-deps", "--no-build-isolation", "--no-binary", "pyBKT", PEER]):
        print("its C++ extension cannot be built here; taking the version in Python, which is far slower", flush=True)
        reason = _fault([*pip, "--no-deps", PEER])
    if reason or not _imports(python):
        return None, reason or "it cannot be imported"
    return python, ""


def fit(python, path):
    """Fits a log once in a process of its own; returns what `Peers/pybkt_fit.py` prints, or None."""
    command = [str(python), str(FOLDER / "Peers/pybkt_fit.py"), str(path)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=1800, env=environment)
    except subprocess.TimeoutExpired:
        return None
    return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None


def _imports(python):
    return python.exists() and not _fault([python, "-c", "import pyBKT.models"])


def _fault(command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    return "" if done.returncode == 0 else (done.stderr.strip() or "no reason given").splitlines()[-1]
