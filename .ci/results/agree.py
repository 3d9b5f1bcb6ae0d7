"""Whether the program, DuckDB and Spark say the same of a pool, to 1e-9 in every figure."""

import csv
import os
import sys

import duckdb

NEAR = 1e-9
# How many columns name a row.
TABLES = {"report": 3, "items": 2}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    return head, rows


def asked(folder):
    """The tables as DuckDB computes them, in the folder of the pool."""
    os.chdir(folder)
    database = duckdb.connect()
    with open("sdt.sql", encoding="utf-8") as file:
        database.execute(file.read())
    for table in TABLES:
        found = database.execute(f"from {table}")
        yield table, ([column[0] for column in found.description], [[str(value) for value in row] for row in found.fetchall()])


def named(table, keys):
    head, rows = table
    by_name = {tuple(row[:keys]): row[keys:] for row in rows}
    assert len(by_name) == len(rows), "a row stands twice"
    return head, by_name


def distance(one, other):
    """How far two values are apart; 0 for equal words, and infinitely far for others."""
    try:
        apart = abs(float(one) - float(other))
    except ValueError:
        return 0.0 if one == other else float("inf")
    # What is no number is not near.
    return apart if apart == apart else float("inf")


def compare(table, who, ours, theirs):
    (head, rows), (their_head, their_rows) = (named(each, TABLES[table]) for each in (ours, theirs))
    if head != their_head or rows.keys() != their_rows.keys():
        sys.exit(f"{table}: {who} has other rows or columns: {set(head) ^ set(their_head)} {set(rows) ^ set(their_rows)}")
    worst = 0.0
    for name, row in rows.items():
        for column, one, other in zip(head[TABLES[table]:], row, their_rows[name]):
            apart = distance(one, other)
            worst = max(worst, apart)
            if apart > NEAR:
                sys.exit(f"{table}: {' '.join(name)}: {column} is {one}, and {who} says {other}")
    print(f"{table}: {len(rows)} rows of {len(head)} columns; {who} agrees to {worst:.1e}")


def main(pooled, spark):
    pooled, spark = os.path.abspath(pooled), os.path.abspath(spark)
    ours = {table: read(os.path.join(pooled, f"{table}.csv")) for table in TABLES}
    for table, (_, rows) in ours.items():
        if len(rows) < 20:
            sys.exit(f"{table} has {len(rows)} rows, which tries nothing")
    for table in TABLES:
        compare(table, "Spark", ours[table], read(os.path.join(spark, f"{table}.csv")))
    for table, theirs in asked(pooled):
        compare(table, "DuckDB", ours[table], theirs)


main(*sys.argv[1:])
