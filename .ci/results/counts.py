"""Draws counts, and computes with scipy what they say: written from section 7 of the design, and from nothing of the program.

    counts.py draw COUNTS                  writes counts, the same each time
    counts.py compare COUNTS SAID SUMS     compares what the program said of them, and each row of its table of sums, to 1e-9
"""

import csv
import json
import math
import random
import sys

import numpy
from scipy.stats import norm

NEAR = 1e-9
MANY = 12_000


def draw():
    """Groups of every size, with rates of every kind; and what cannot be."""
    chance = random.Random(16)
    edges = [0, 1, 2, 3, 4, 5, 99, 100, 2000]
    for _ in range(MANY):
        one = []
        for _ in range(2):
            answered = chance.choice([chance.choice(edges), chance.randint(1, 60), chance.randint(1, 3000), chance.randint(1, 2**31)])
            marked = chance.choice([0, answered, answered // 2, chance.randint(0, answered), chance.randint(0, min(answered, 9))])
            if chance.random() < 0.02:
                marked = answered + chance.randint(1, 9)
            one += [marked, answered]
        yield one


def says(hits, signals, alarms, noises):
    """H, F, d, c and se d; nothing where a kind has no answers or more marks than answers."""
    if not (0 < signals and 0 < noises and hits <= signals and alarms <= noises):
        return None
    rates = numpy.array([(hits + 0.5) / (signals + 1), (alarms + 0.5) / (noises + 1)])
    z = norm.ppf(rates)
    variance = (rates * (1 - rates) / (numpy.array([signals, noises]) * norm.pdf(z) ** 2)).sum()
    return {"rates": rates.tolist(), "d": (float(z[0] - z[1]), math.sqrt(variance)), "c": (float(-z.sum() / 2), math.sqrt(variance) / 2)}


def with_ends(estimate):
    value, error = estimate
    low, high = norm.interval(0.95, loc=value, scale=error)
    return [value, error, float(low), float(high)]


def between(before, after):
    return {kind: (after[kind][0] - before[kind][0], math.hypot(after[kind][1], before[kind][1])) for kind in "dc"}


def pooled(before_a, before_b, after_a, after_b):
    four = (before_a, before_b, after_a, after_b)
    return {
        kind: (
            ((after_b[kind][0] - before_a[kind][0]) + (after_a[kind][0] - before_b[kind][0])) / 2,
            math.sqrt(sum(one[kind][1] ** 2 for one in four)) / 2,
        )
        for kind in "dc"
    }


def finding(change):
    """The first that holds, and whether that is beyond what rounding could turn."""
    (d_low, d_high), (c_low, c_high) = (with_ends(change[kind])[2:] for kind in "dc")
    is_clear = min(map(abs, (d_low, d_high, c_low, c_high))) > NEAR
    if d_low > 0:
        return "Better", is_clear
    if d_high < 0:
        return "Harder", is_clear
    if c_high < 0:
        return "MoreOfBoth", is_clear
    if c_low > 0:
        return "LessOfBoth", is_clear
    return "AboutTheSame", is_clear


class Comparison:
    def __init__(self):
        self.figures, self.worst = 0, 0.0

    def near(self, what, said, computed):
        if len(said) != len(computed):
            sys.exit(f"{what}: {len(said)} figures, and scipy has {len(computed)}")
        for one, other in zip(said, computed):
            apart = abs(one - other)
            # Written so that what is no number is not near.
            if not apart <= NEAR:
                sys.exit(f"{what}: the program says {one}, and scipy says {other}")
            self.figures, self.worst = self.figures + 1, max(self.worst, apart)

    def same(self, what, said, computed):
        if (said is None) != (computed is None):
            sys.exit(f"{what}: the program says {said}, and scipy says {computed}")
        if computed is None:
            return
        if "rates" in computed:
            self.near(what, said["rates"], computed["rates"])
        for kind in "dc":
            self.near(f"{what} {kind}", said[kind], with_ends(computed[kind]))
        if "finding" in said:
            name, is_clear = finding(computed)
            if is_clear and said["finding"] != name:
                sys.exit(f"{what}: the program says {said['finding']}, and it is {name}")


def compare_counts(counts, said):
    comparison = Comparison()
    ones = [says(*one) for one in counts]
    if not 100 < ones.count(None) < MANY / 2:
        sys.exit("too few or too many of the counts cannot be")
    for count, theirs, ours in zip(counts, said["ones"], ones):
        comparison.same(f"of {count}", theirs, ours)
    for name, many, change in (("twos", 2, between), ("fours", 4, pooled)):
        if len(said[name]) != MANY - many + 1:
            sys.exit(f"{name}: there are {len(said[name])}")
        for place, theirs in enumerate(said[name]):
            parts = ones[place : place + many]
            comparison.same(f"{name} from {counts[place : place + many]}", theirs, None if None in parts else change(*parts))
    print(f"{MANY} counts and how they change: scipy agrees in {comparison.figures} figures to {comparison.worst:.1e}")


def compare_sums(path):
    comparison, intervals = Comparison(), 0
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        hits, signals, alarms, noises = (int(row[name]) for name in ("hits", "signals", "false_alarms", "noises"))
        computed = says(hits, signals, alarms, noises)
        d, c = with_ends(computed["d"]), with_ends(computed["c"])
        names, wanted = ["hit_rate", "false_alarm_rate", "d_pooled", "c", "se_d"], [hits / signals, alarms / noises, d[0], c[0], d[1]]
        if row["d_low"]:
            names, wanted, intervals = names + ["d_low", "d_high", "c_low", "c_high"], wanted + d[2:] + c[2:], intervals + 1
        comparison.near(f"{row['workshop_id']} {row['wave']} {row['set']}", [float(row[name]) for name in names], wanted)
    if not 1000 < intervals < len(rows):
        sys.exit(f"{intervals} of {len(rows)} sums have intervals, which tries nothing")
    print(f"{len(rows)} sums: scipy agrees in {comparison.figures} figures to {comparison.worst:.1e}")


def main(what, counts, *others):
    if what == "draw":
        with open(counts, "w", encoding="utf-8") as file:
            json.dump(list(draw()), file)
        return
    said, sums = others
    with open(counts, encoding="utf-8") as file, open(said, encoding="utf-8") as theirs:
        compare_counts(json.load(file), json.load(theirs))
    compare_sums(sums)


main(*sys.argv[1:])
