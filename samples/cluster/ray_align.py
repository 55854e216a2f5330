"""Aligns an archive of documents on a Ray cluster: what `spark_align.py` does, for Ray.

    python3 ray_align.py pairs.jsonl -o OUT --tmx memory.tmx

Input and results are those of the recipe for Spark, so either goes on where the other has
stopped. Without --address Ray starts on this machine alone, with so many --workers. OUT is
a folder that all machines see.
"""

import os
import sys
import uuid

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import pyarrow
import ray
from pyarrow import parquet

import through_teletipo
from through_teletipo import Broken

TEXT = pyarrow.string()
BEAD = pyarrow.struct(
    {
        "src": pyarrow.list_(pyarrow.int32()),
        "tgt": pyarrow.list_(pyarrow.int32()),
        "kind": TEXT,
        "score": pyarrow.float64(),
        "crossing": pyarrow.bool_(),
        "source": TEXT,
        "target": TEXT,
    }
)
COLUMNS = pyarrow.schema(
    {
        "line": pyarrow.int64(),
        "digest": TEXT,
        "id": TEXT,
        "id_is_number": pyarrow.bool_(),
        "source_lang": TEXT,
        "target_lang": TEXT,
        "beads": pyarrow.list_(BEAD),
        "notes": pyarrow.list_(TEXT),
        "units": pyarrow.list_(TEXT),
        "error": TEXT,
    }
)


def main():
    arguments, desk = read_arguments()
    here = os.path.dirname(os.path.abspath(__file__))
    local = {} if arguments.address else {"num_cpus": arguments.workers, "include_dashboard": False}
    ray.init(
        address=arguments.address,
        runtime_env={"working_dir": here},
        log_to_driver=False,
        **local,
    )
    archive = Archive(os.path.abspath(arguments.output))
    run = archive.last_run() + 1
    done = {row["digest"] for row in archive.rows(run, ["digest"]) if row["error"] is None}
    folder = archive.begin(run)

    parts = in_parts(numbered_lines(arguments.input), done, desk.options, arguments.lines)
    aligned = failed = 0
    for good, bad in on_cluster(parts, desk, folder):
        aligned, failed = aligned + good, failed + bad
    print(f"run {run}: {aligned} documents aligned, {failed} lines with an error", flush=True)
    through_teletipo.write(archive.rows(run), desk, arguments.jsonl, arguments.tmx)
    return 1 if failed else 0


def read_arguments():
    parser = through_teletipo.command_line(__doc__)
    parser.add_argument("--tmx", metavar="FILE", help="write the pairs as TMX, too")
    parser.add_argument("--address", help="the cluster, HOST:PORT or auto [default: none]")
    parser.add_argument("--workers", type=int, default=2, help="without --address [default: 2]")
    parser.add_argument("--lines", type=int, default=500, help="of a part [default: 500]")
    return through_teletipo.read_arguments(parser)


def numbered_lines(paths):
    """Pairs of a number, from 1, and the bytes of a line."""
    number = 0
    for path in paths:
        with open(path, "rb") as file:
            for line in file:
                number += 1
                yield number, line.removesuffix(b"\n")


def in_parts(lines, done, options, size):
    """Lists of lines that no run before has aligned."""
    part = []
    for number, line in lines:
        if through_teletipo.digest(line, options) not in done:
            part.append((number, line))
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def on_cluster(parts, desk, folder):
    """Has all parts aligned; gives for each how many documents and errors it had.

    A few parts more than there are processors are under way, so that an archive of any
    size goes through a driver of any size.
    """
    most = 2 * int(ray.cluster_resources()["CPU"])
    pending = []
    for part in parts:
        pending.append(align_and_write.remote(part, desk, folder))
        if len(pending) >= most:
            ready, pending = ray.wait(pending)
            yield from ray.get(ready)
    yield from ray.get(pending)


@ray.remote(max_retries=3, retry_exceptions=[Broken])
def align_and_write(part, desk, folder):
    """What a worker does: a part becomes a file, which is there whole or not at all.

    Done again after a breakdown, it becomes the same file again.
    """
    rows = list(through_teletipo.align_part(part, desk))
    name = os.path.join(folder, f"part-{part[0][0]:012}.parquet")
    unfinished = os.path.join(folder, f".{uuid.uuid4()}")
    parquet.write_table(pyarrow.Table.from_pylist(rows, COLUMNS), unfinished)
    os.replace(unfinished, name)
    failed = sum(row["error"] is not None for row in rows)
    return len(rows) - failed, failed


class Archive:
    """The results of all runs, as Parquet below OUT/alignments."""

    def __init__(self, output):
        self.folder = os.path.join(output, "alignments")

    def last_run(self):
        """Number of the last run that began; 0 when there was none."""
        os.makedirs(self.folder, exist_ok=True)
        names = os.listdir(self.folder)
        return max([int(name[4:]) for name in names if name.startswith("run=")], default=0)

    def begin(self, run):
        """The folder of a new run; fails where another run has begun it."""
        folder = os.path.join(self.folder, f"run={run}")
        os.mkdir(folder)
        return folder

    def rows(self, run, columns=None):
        """The newest alignment of every document, and the errors of this run, in the order
        of the runs and of their lines."""
        newest = {row["id"]: at for at, row in self.stored(["id", "error"]) if row["error"] is None}
        needed = columns and [*columns, "id", "error"]
        for at, row in self.stored(needed):
            if at == run if row["error"] is not None else at == newest[row["id"]]:
                yield row

    def stored(self, columns):
        """All rows, each with the number of its run."""
        for at in range(1, self.last_run() + 1):
            folder = os.path.join(self.folder, f"run={at}")
            for name in sorted(os.listdir(folder) if os.path.isdir(folder) else []):
                if name.endswith(".parquet") and not name.startswith((".", "_")):
                    # Not read_table: that takes `run=1` in the path for a column.
                    with parquet.ParquetFile(os.path.join(folder, name)) as file:
                        for batch in file.iter_batches(columns=columns):
                            yield from ((at, row) for row in batch.to_pylist())


if __name__ == "__main__":
    sys.exit(main())
