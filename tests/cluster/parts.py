"""Parts of a batch at the same time, each by a process that stores what it aligns.

    python3 parts.py pairs.jsonl MEMORY TELETIPO

What an engine does with `through_teletipo.align_part`, without one: as many parts as there are
threads, the first of them broken off after a few documents and then done again, the last one
done twice at the same time, as by an engine that does not wait for a slow machine.
"""

import concurrent.futures
import itertools
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "samples/cluster"))

import through_teletipo

PARTS = 5


def main(batch, memory, teletipo):
    desk = through_teletipo.Desk(
        teletipo=teletipo,
        folder=os.path.dirname(batch),
        options=("--memory", memory, "--store"),
        when=int(os.environ["SOURCE_DATE_EPOCH"]),
    )
    lines = list(enumerate(pathlib.Path(batch).read_bytes().splitlines(), 1))
    size = len(lines) // PARTS + 1
    parts = [lines[start : start + size] for start in range(0, len(lines), size)]

    def align(part, documents=None):
        rows = list(itertools.islice(through_teletipo.align_part(part, desk), documents))
        wrong = [row["error"] for row in rows if row["error"]]
        assert not wrong, wrong

    with concurrent.futures.ThreadPoolExecutor(PARTS + 2) as pool:
        done = [pool.submit(align, parts[0], 2)]
        done += [pool.submit(align, part) for part in [*parts[1:], parts[-1]]]
        for one in done:
            one.result()
    align(parts[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
