"""Counts checks and closes with one line."""

import sys


class Tally:
    """How many checks held and how many did not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, what, detail=""):
        """Counts a check; one that does not hold is printed with its detail."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}" + (f": {detail}" if detail else ""), flush=True)
        return holds

    def close(self):
        """Prints the closing line and ends the script: 0 where every check held."""
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed or not self.passed else 0)
