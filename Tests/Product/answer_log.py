"""A synthetic answer log with the shape of a real one: learners in a row, skills in runs, right answers growing."""

import random
from pathlib import Path

ANSWERS, LEARNERS, SKILLS = 544_339, 15_275, 100


def write_answer_log(path, answers=ANSWERS, learners=LEARNERS, skills=SKILLS, seed=1):
    """Writes a CSV with the columns user, item, skills and correct; the same seed writes the same bytes."""
    draw = random.Random(seed)
    lines = ["user,item,skills,correct"]
    written = 0
    for learner in range(learners):
        left_over = answers - written
        share = left_over / (learners - learner)
        count = min(left_over, max(1, round(share * draw.uniform(0.3, 1.7)))) if learner < learners - 1 else left_over
        left = 0
        for _ in range(count):
            if left == 0:
                skill, left, chance = draw.randrange(skills), draw.randint(3, 9), draw.uniform(0.3, 0.7)
            lines.append(f"u{learner},i{skill},s{skill},{int(draw.random() < chance)}")
            left -= 1
            chance = min(0.95, chance + 0.05)
        written += count
    Path(path).write_text("\n".join(lines) + "\n")
