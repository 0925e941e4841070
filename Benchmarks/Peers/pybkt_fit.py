"""Fits pyBKT with forgetting to an answer log and prints one line of JSON: CPU seconds of `fit`, skills, which build.

    pybkt_fit.py FILE.csv[.xz]

Reading the file is not counted. One call of `fit` with the package's own defaults, on one thread.
"""

import importlib.util
import json
import sys
import time

import pandas
from pyBKT.models import Model


def main():
    log = pandas.read_csv(sys.argv[1], dtype={"skills": str})
    codes = pandas.factorize(log["skills"])[0]
    # NB: pyBKT reads names as regular expressions, so they have one length and no sign that means something there.
    table = pandas.DataFrame(
        {
            "order_id": range(len(log)),
            "user_id": log["user"],
            "skill_name": [f"skill{code:05d}" for code in codes],
            "correct": log["correct"],
        }
    )
    model = Model(seed=1, parallel=False)
    start = time.process_time()
    model.fit(data=table, forgets=True)
    took = time.process_time() - start
    origin = importlib.util.find_spec("pyBKT.fit.E_step").origin
    skills = [(float(max(fit["guesses"])), float(max(fit["slips"]))) for fit in model.coef_.values()]
    degenerate = sum(guess > 0.5 or slip > 0.5 or guess + slip >= 1 for guess, slip in skills)
    build = "C++" if origin.endswith(".so") else "Python"
    print(json.dumps({"seconds": took, "build": build, "skills": len(skills), "degenerate": degenerate}))


if __name__ == "__main__":
    main()
