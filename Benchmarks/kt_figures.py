"""Figures of a benchmark beside their bars, as text for a terminal and as Markdown."""

import re
from dataclasses import dataclass, field

BEGIN = "<!-- figures: begin -->"
END = "<!-- figures: end -->"


@dataclass
class Table:
    """A table with a sentence on top."""

    title: str
    columns: list
    rows: list = field(default_factory=list)

    def markdown(self):
        """The table as Markdown."""
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        return f"{self.title}\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines)

    def text(self):
        """The table with aligned columns."""
        lines = [self.columns, *self.rows]
        widths = [max(len(line[place]) for line in lines) for place in range(len(self.columns))]
        aligned = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)
        return self.title.replace("`", "") + "\n" + "\n".join(aligned)


class Bars:
    """Figures with a bar, or without one."""

    def __init__(self):
        self.table = Table("Times and memory:", ["what", "bar", "figure", "met"])
        self.missed = []

    def add(self, what, figure, bar="-", met=None):
        """Takes a figure in and prints it; `met` is None where there is no bar."""
        verdict = {None: "", True: "yes", False: "**no**"}[met]
        self.table.rows.append([what, bar, figure, verdict])
        self.judge(what, figure, bar, met)
        print(f"{what}: {figure}" + ("" if met is None else f"   bar: {bar}{'' if met else ', MISSED'}"), flush=True)

    def judge(self, what, figure, bar, met):
        """Remembers a bar that is missed."""
        if met is False:
            self.missed.append(f"{what}: {figure}, bar {bar}")


def write_between_markers(path, parts):
    """Puts Markdown between the two marker comments of a page."""
    page = path.read_text()
    block = f"{BEGIN}\n" + "\n\n".join(parts) + f"\n{END}"
    pattern = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if not pattern.search(page):
        raise SystemExit(f"{path} has no place for the figures: {BEGIN} ... {END}")
    path.write_text(pattern.sub(lambda _: block, page, count=1))
