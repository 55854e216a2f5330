"""Looks an archive of documents up in a memory on an Apache Spark cluster.

    python3 spark_match.py --master spark://HOST:7077 archive.jsonl -o OUT --memory desk.db

reads JSON Lines as `teletipo match --batch` does, pipes them through `teletipo` on the
workers, and gives what that one process would have given, in the same order:

    OUT/matches/*.parquet   one row a line; `record` is what `teletipo match --batch` prints
    --jsonl FILE            these records as JSON Lines

The memory is at the same path on every worker: a copy of its own (`teletipo backup` makes
one) is faster than a shared folder. Look something up in it once before, so that its index
stands beside it. Every run looks everything up again, since the memory will have changed; OUT
has to be new. The rest is as in `spark_align.py`.
"""

import os
import sys

from pyspark.sql import functions

import spark_align
import through_teletipo

COLUMNS = """line bigint, id string, source_lang string, target_lang string, segments int,
    matched int, error string, record string"""


def main():
    arguments, desk = read_arguments()
    spark = spark_align.session("teletipo match", arguments.master)
    spark.sparkContext.addPyFile(spark_align.__file__)
    lines, count = spark_align.numbered_lines(spark, arguments.input)
    lines = spark_align.in_parts(lines, count, arguments.parts)
    rows = lines.mapPartitions(lambda part: rows_of_part(part, desk))
    folder = arguments.output.rstrip("/") + "/matches"
    spark.createDataFrame(rows, COLUMNS, verifySchema=False).write.parquet(folder)

    table = spark.read.schema(COLUMNS).parquet(folder)
    total = functions.sum
    counted = table.select(total("segments"), total("matched"), functions.count("error")).first()
    segments, matched, failed = (number or 0 for number in counted)
    print(f"{count} lines: {matched} of {segments} segments matched, {failed} errors", flush=True)
    if arguments.jsonl:
        with open(arguments.jsonl, "w", encoding="utf-8", newline="\n") as file:
            for row in table.orderBy("line").select("record").toLocalIterator():
                file.write(row.record + "\n")
    spark.stop()
    # As teletipo itself: 0 done, 1 done with findings.
    return 1 if failed or not matched else 0


def read_arguments():
    parser = spark_align.command_line(__doc__)
    parser.add_argument("--memory", required=True, help="where it is on every worker")
    arguments, desk = through_teletipo.read_arguments(parser)
    memory = arguments.memory
    memory = memory if "://" in memory else os.path.abspath(memory)
    return arguments, through_teletipo.with_options(desk, "--memory", memory)


def rows_of_part(part, desk):
    """What a worker does: rows in the order of COLUMNS."""
    for line, record in through_teletipo.match_part(part, desk):
        found = record["records"]
        lengths = {one["n"]: one.get("segments", 1) for one in found}
        matched = {one["n"]: one["segments"] for one in found if one["type"] == "match"}
        yield (
            line,
            None if record["id"] is None else str(record["id"]),
            record.get("source_lang"),
            record.get("target_lang"),
            sum(lengths.values()),
            sum(matched.values()),
            record.get("error"),
            through_teletipo.as_json(record),
        )


if __name__ == "__main__":
    sys.exit(main())
