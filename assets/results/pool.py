"""Second Look: the questions of `second-look results pool`, for Spark (tried with pyspark 4.0.5, and numpy and scipy beside it).

    spark-submit pool.py pooled answers        # reads pooled/sums.parquet and pooled/answers.parquet, writes answers/report.csv and answers/items.csv

`pooled` is a folder that `results pool` has written, where each workshop counts once. Counting is done by Spark; what the counts say is computed here, of a few
thousand rows. What the columns mean is written in `second-look guide results`.
"""

import csv
import os
import sys

import numpy
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from scipy.stats import norm

# From so many workshops on, as many are drawn anew, so often.
ENOUGH, DRAWS, SEED = 20, 2000, 1
GROUP = ["measure", "by", "value"]
# Before and after, sets A and B: hits of signals (messages that press), false alarms of noises (messages that do not).
PARTS = [(wave, letter) for wave in ("before", "after") for letter in "AB"]
COUNTS = ["hits", "signals", "false_alarms", "noises"]
COLUMNS = [f"{count}_{wave}_{letter}" for wave, letter in PARTS for count in COUNTS]


def compared(sums: DataFrame) -> DataFrame:
    """A row for each workshop in which each half of the group had another order."""
    rows = sums.where("counterbalance = 'within' and wave in ('before', 'after') and set in ('A', 'B')")
    each = [
        f.sum(f.when((f.col("wave") == wave) & (f.col("set") == letter), f.col(count))).alias(f"{count}_{wave}_{letter}")
        for wave, letter in PARTS
        for count in COUNTS
    ]
    ways = f.array_sort(f.array_distinct(f.flatten(f.collect_list(f.split("method", r"\+")))))
    named = [f.first(name).alias(name) for name in ("plan", "story", "locale")]
    workshops = rows.groupBy("workshop_id", "measure").agg(f.count("*").alias("parts"), f.array_join(ways, "+").alias("method"), *named, *each)
    return workshops.where("parts = 4").drop("parts")


def grouped(workshops: DataFrame) -> DataFrame:
    """What they have in common, and the place of each workshop among those, from 0. Instruments are never mixed."""
    common = f.explode(
        f.array(
            f.struct(f.lit("all").alias("by"), f.lit("all").alias("value")),
            *[f.struct(f.lit(name).alias("by"), f.col(name).alias("value")) for name in ("story", "plan", "method", "locale")],
        )
    )
    rows = workshops.select("workshop_id", "measure", common.alias("common"), *COLUMNS)
    rows = rows.select("workshop_id", "measure", "common.by", "common.value", *COLUMNS)
    place = f.expr("row_number() over (partition by measure, by, value order by workshop_id) - 1")
    return rows.withColumn("place", place)


def constant(number: int) -> str:
    """A number of 64 bits as Spark writes it, which has none without a sign."""
    return f"{number - (1 << 64) if number >= 1 << 63 else number}L"


def drawn(groups: DataFrame, totals: DataFrame) -> DataFrame:
    """Workshops drawn anew from these, with repetition. Everybody draws the same: SplitMix64 (Steele and others 2014), whose n-th number stands by itself."""
    picks = totals.where(f"workshops >= {ENOUGH}").select(*GROUP, "workshops")
    picks = picks.withColumn("draw", f.explode(f.expr(f"sequence(0L, {DRAWS - 1}L)"))).repartition("draw")
    picks = picks.withColumn("pick", f.explode(f.expr("sequence(0L, workshops - 1L)")))
    # Products of 64 bits wrap around.
    for step in (
        f"{SEED}L + (draw * workshops + pick + 1L) * {constant(0x9E3779B97F4A7C15)}",
        f"(number ^ shiftrightunsigned(number, 30)) * {constant(0xBF58476D1CE4E5B9)}",
        f"(number ^ shiftrightunsigned(number, 27)) * {constant(0x94D049BB133111EB)}",
        "number ^ shiftrightunsigned(number, 31)",
        # The upper 64 of the 128 bits of a product, of which one factor is small.
        "(shiftrightunsigned(number, 32) * workshops + shiftrightunsigned((number & 4294967295L) * workshops, 32)) >> 32",
    ):
        picks = picks.withColumn("number", f.expr(step))
    picks = picks.select(*GROUP, "draw", f.col("number").cast("int").alias("place"))
    return picks.join(f.broadcast(groups), [*GROUP, "place"]).groupBy(*GROUP, "draw").agg(*summed())


def summed() -> list:
    return [f.sum(column).alias(column) for column in COLUMNS]


def estimates(rows: list) -> dict:
    """d, c and the variance of d, of before A, before B, after A and after B: arrays as long as there are rows."""
    counts = numpy.array([[row[column] for column in COLUMNS] for row in rows], dtype=float).reshape(-1, len(PARTS), len(COUNTS))
    hits, signals, alarms, noises = numpy.moveaxis(counts, 2, 0)
    # Half a mark and one answer are added to each kind, always (Hautus 1995).
    hit, alarm = (hits + 0.5) / (signals + 1), (alarms + 0.5) / (noises + 1)
    z_hit, z_alarm = norm.ppf(hit), norm.ppf(alarm)
    variance = hit * (1 - hit) / (signals * norm.pdf(z_hit) ** 2) + alarm * (1 - alarm) / (noises * norm.pdf(z_alarm) ** 2)
    return {"counts": counts, "d": z_hit - z_alarm, "c": -(z_hit + z_alarm) / 2, "variance": variance}


def change(of: numpy.ndarray) -> numpy.ndarray:
    """Each set is compared with itself: before A, before B, after A, after B."""
    return (of[:, 2] - of[:, 0] + of[:, 3] - of[:, 1]) / 2


def intervals(rows: list) -> dict:
    """The middle 95 % of what was drawn, for each group."""
    said = estimates(rows)
    d, c = change(said["d"]), change(said["c"])
    places = {}
    for place, row in enumerate(rows):
        places.setdefault(tuple(row[name] for name in GROUP), []).append(place)
    middle = [2.5, 97.5]
    return {group: [*numpy.percentile(d[there], middle), *numpy.percentile(c[there], middle)] for group, there in places.items()}


def report(groups: DataFrame) -> tuple:
    totals = groups.groupBy(*GROUP).agg(f.count("*").alias("workshops"), *summed()).cache()
    rows = sorted(totals.collect(), key=lambda row: [row[name] for name in GROUP])
    found = intervals(drawn(groups, totals).collect())
    said = estimates(rows)
    halves = norm.ppf(0.975) * numpy.sqrt(said["variance"].sum(axis=1)) / 2
    written = []
    for row, counts, d, c, half in zip(rows, said["counts"], change(said["d"]), change(said["c"]), halves):
        ends = found.get(tuple(row[name] for name in GROUP))
        before, after = counts[0] + counts[1], counts[2] + counts[3]
        d_low, d_high, c_low, c_high = ends or (d - half, d + half, c - half / 2, c + half / 2)
        numbers = [d, d_low, d_high, c, c_low, c_high]
        counted = [int(count) for count in (*before, *after)]
        written.append([*(row[name] for name in GROUP), row["workshops"], *counted, *map(float, numbers), "drawn" if ends else "alike"])
    counted = [f"{count}_{wave}" for wave in ("before", "after") for count in COUNTS]
    return [*GROUP, "workshops", *counted, "d_change", "d_low", "d_high", "c_change", "c_low", "c_high", "interval"], written


def items(answers: DataFrame) -> tuple:
    told = answers.where("wave = 'before' and not suppressed").groupBy("measure", "item")
    same = [f.first(name).alias(name) for name in ("set", "kind", "tactic")]
    rows = told.agg(*same, f.sum("answered").alias("answered"), f.sum("marked").alias("marked")).orderBy("measure", "item")
    head = ["measure", "item", "set", "kind", "tactic", "answered", "marked"]
    return [*head, "share"], [[*(row[name] for name in head), row["marked"] / max(row["answered"], 1)] for row in rows.collect()]


def write(path: str, table: tuple) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table[0])
        writer.writerows(table[1])


def main(pooled: str, output: str) -> None:
    spark = SparkSession.builder.appName("second-look").config("spark.sql.ansi.enabled", "false").getOrCreate()
    os.makedirs(output, exist_ok=True)
    write(os.path.join(output, "items.csv"), items(spark.read.parquet(os.path.join(pooled, "answers.parquet"))))
    groups = grouped(compared(spark.read.parquet(os.path.join(pooled, "sums.parquet")))).cache()
    write(os.path.join(output, "report.csv"), report(groups))
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("pool.py POOLED OUTPUT: a folder that `second-look results pool` has written, and one for what this writes")
    main(sys.argv[1], sys.argv[2])
