"""Aligns an archive of documents on an Apache Spark cluster.

    python3 spark_align.py --master spark://HOST:7077 pairs.jsonl -o OUT --tmx OUT/memory.tmx

reads JSON Lines as `teletipo align --batch` does, pipes them through `teletipo` on the
workers, and gives what that one process would have given, in the same order:

    OUT/alignments/run=N/*.parquet   one row a line; what the columns hold says
                                     through_teletipo.py
    --jsonl FILE                     the records of `teletipo align --batch - --texts`
    --tmx FILE                       the TMX of a memory that stored them

Run it again after a crash, or with more documents: a line that was aligned already is not
aligned again, and a document that changed takes the place of what it was. A part whose
process or machine dies is done again by Spark, and only whole parts are written, so nothing
comes twice. A bad line is a row with an error, and is tried again the next time.

Every worker needs Python, this folder's `through_teletipo.py` (sent along by itself) and
the same `teletipo` at the same path. Input and OUT are anything that Spark can read and
write (file, hdfs, s3a); on several machines a plain path has to be a shared folder. One
run at a time for one OUT.
"""

import itertools
import os
import sys
import time

from pyspark.sql import SparkSession, functions

import through_teletipo

BEAD = """struct<src: array<int>, tgt: array<int>, kind: string, score: double,
    crossing: boolean, source: string, target: string>"""
COLUMNS = f"""line bigint, digest string, id string, id_is_number boolean, source_lang string,
    target_lang string, beads array<{BEAD}>, notes array<string>, units array<string>,
    error string"""


def main():
    arguments, desk = read_arguments()
    spark = session("teletipo align", arguments.master)
    archive = Archive(spark, arguments.output)

    run = archive.last_run() + 1
    lines, count = numbered_lines(spark, arguments.input)
    print(f"run {run}: {count} lines", flush=True)
    lines = in_parts(archive.without_done(lines, desk.options), count, arguments.parts)
    start = time.monotonic()
    archive.write(lines.mapPartitions(lambda part: rows_of_part(part, desk)), run)
    print(f"run {run}: done in {time.monotonic() - start:.1f} s", flush=True)

    aligned, failed = archive.count(run)
    print(f"run {run}: {aligned} documents aligned, {failed} lines with an error", flush=True)
    through_teletipo.write(archive.rows(run), desk, arguments.jsonl, arguments.tmx)
    spark.stop()
    # As teletipo itself: 0 done, 1 done with findings.
    return 1 if failed else 0


def read_arguments():
    parser = command_line(__doc__)
    parser.add_argument("--tmx", metavar="FILE", help="write the pairs as TMX, too")
    return through_teletipo.read_arguments(parser)


def command_line(description):
    """What both recipes for Spark are told."""
    parser = through_teletipo.command_line(description)
    parser.add_argument("--master", help="the cluster, spark://HOST:PORT [default: $SPARK_MASTER]")
    parser.add_argument(
        "--parts",
        type=int,
        default=0,
        metavar="N",
        help="parts that the lines are cut into [default: four for each core of the cluster]",
    )
    return parser


def session(name, master):
    """A connection to the cluster, with what its workers need of this folder."""
    builder = SparkSession.builder.appName(name)
    master = master or os.environ.get("SPARK_MASTER")
    if master:
        builder = builder.master(master)
    spark = builder.getOrCreate()
    spark.sparkContext.addPyFile(through_teletipo.__file__)
    return spark


def numbered_lines(spark, paths):
    """Pairs of a number, from 1, and the bytes of a line; and how many there are."""
    # As bytes: a line that is no UTF-8 has to come out as an error, not mended.
    files = [spark.read.text(path, lineSep="\n") for path in paths]
    rows = [file.select(file.value.cast("binary")).rdd for file in files]
    lines = spark.sparkContext.union(rows).map(lambda row: bytes(row[0]))
    counts = lines.mapPartitions(lambda part: [sum(1 for _ in part)]).collect()
    starts = list(itertools.accumulate(counts, initial=1))
    numbered = lines.mapPartitionsWithIndex(lambda at, part: enumerate(part, starts[at]))
    return numbered, sum(counts)


def in_parts(lines, count, parts):
    """The same, in parts of neighbouring lines by ascending numbers."""
    parts = parts or 4 * lines.context.defaultParallelism
    parts = max(1, min(parts, count))
    return lines.repartitionAndSortWithinPartitions(
        parts, lambda number: (number - 1) * parts // count
    )


def rows_of_part(part, desk):
    """What a worker does: rows in the order of COLUMNS."""
    for row in through_teletipo.align_part(part, desk):
        row["beads"] = [tuple(bead.values()) for bead in row["beads"]]
        yield tuple(row.values())


class Archive:
    """The results of all runs, as Parquet below OUT/alignments."""

    def __init__(self, spark, output):
        self.spark = spark
        self.folder = output.rstrip("/") + "/alignments"

    def last_run(self):
        """Number of the last run that began; 0 when there was none."""
        java = self.spark._jvm
        folder = java.org.apache.hadoop.fs.Path(self.folder)
        files = folder.getFileSystem(self.spark._jsc.hadoopConfiguration())
        if not files.exists(folder):
            return 0
        names = [entry.getPath().getName() for entry in files.listStatus(folder)]
        return max([int(name[4:]) for name in names if name.startswith("run=")], default=0)

    def write(self, rows, run):
        """Writes the rows of a run. Spark takes a part in when it is whole, and once."""
        table = self.spark.createDataFrame(rows, COLUMNS, verifySchema=False)
        # A second run that began at the same time finds the folder there, and fails.
        table.write.mode("error").parquet(f"{self.folder}/run={run}")

    def results(self, run):
        """The newest alignment of every document, and the errors of this run."""
        table = self.spark.read.schema(COLUMNS + ", run int").parquet(self.folder)
        good = table.where("error is null")
        newest = good.groupBy("id").agg(functions.max("run").alias("run"))
        errors = table.where(f"error is not null and run = {run}")
        return good.join(newest, ["id", "run"]).select(table.columns).unionAll(errors)

    def without_done(self, lines, options):
        """The lines that no run before has aligned."""
        run = self.last_run()
        if run == 0:
            return lines
        done = self.results(run).where("error is null").select("digest").distinct()
        done = done.rdd.map(lambda row: (row.digest, None))
        known = lines.map(lambda line: (through_teletipo.digest(line[1], options), line))
        return known.subtractByKey(done).values()

    def count(self, run):
        """Documents that this run aligned, and its errors."""
        table = self.spark.read.schema(COLUMNS).parquet(f"{self.folder}/run={run}")
        counted = table.selectExpr("count(*) as all", "count(error) as failed").first()
        return counted["all"] - counted["failed"], counted["failed"]

    def rows(self, run):
        """The results one by one, in the order of the runs and of their lines."""
        for row in self.results(run).orderBy("run", "line").toLocalIterator():
            yield row.asDict(recursive=True)


if __name__ == "__main__":
    sys.exit(main())
