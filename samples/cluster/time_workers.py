"""Prints the seconds that a batch takes against the number of Spark's workers.

    python3 time_workers.py 20000 --teletipo FILE

aligns so many made documents in one process with one thread and with two, and on a real
standalone master with one worker and with two, of one core each, all in turn and --runs
times; the medians are printed as a table. `whole` is the command from start to end, `job`
the part of it in which Spark aligns and writes: what is between is Java and Python starting
up, reading and numbering the lines, and counting the results. The load that the machine had
before is printed too: with other work on it the figures say little. Where there are two cores,
the two workers share them with the driver and the master: that shows the cost, not the gain.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from spark_cluster import Cluster, environment

HERE = os.path.dirname(os.path.abspath(__file__))
WORKERS = (1, 2)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("documents", type=int, help="how many")
    parser.add_argument("--runs", type=int, default=3, help="of everything [default: 3]")
    parser.add_argument("--teletipo", default="teletipo", metavar="FILE", help="the program")
    arguments = parser.parse_args()
    teletipo = os.path.abspath(shutil.which(arguments.teletipo) or arguments.teletipo)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        batch = os.path.join(folder, "pairs.jsonl")
        with open(batch, "wb") as file:
            make = [sys.executable, os.path.join(HERE, "made_stories.py")]
            subprocess.run([*make, str(arguments.documents)], stdout=file, check=True)
        seconds = {}
        for _ in range(arguments.runs):
            for threads in WORKERS:
                name = f"one process, threads: {threads}"
                seconds.setdefault(name, []).append(alone(teletipo, batch, threads))
            for workers in WORKERS:
                with Cluster(workers, cores=1, memory="1g") as master:
                    name = f"Spark, workers of one core: {workers}"
                    run = on_spark(teletipo, batch, os.path.join(folder, "out"), master)
                    seconds.setdefault(name, []).append(run)
    print_table(seconds, arguments, load)


def alone(teletipo, batch, threads):
    """Seconds of one process; it is all job."""
    command = [teletipo, "align", "--batch", batch, "--texts", "--units"]
    start = time.monotonic()
    subprocess.run([*command, "--threads", str(threads)], stdout=subprocess.DEVNULL, check=True)
    took = time.monotonic() - start
    return took, took


def on_spark(teletipo, batch, out, master):
    """Seconds of the whole recipe, and those of the job in it."""
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, os.path.join(HERE, "spark_align.py"), batch, "-o", out]
    start = time.monotonic()
    ran = subprocess.run(
        [*command, "--teletipo", teletipo],
        env=environment(SPARK_MASTER=master),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    took = time.monotonic() - start
    return took, float(re.search(r"in ([\d.]+) s", ran.stdout)[1])


def print_table(seconds, arguments, load):
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    print(f"{arguments.documents} documents, medians of {arguments.runs} runs;")
    machine = f"{model[1] if model else 'unknown processor'}, {os.cpu_count()} cores"
    print(f"{machine}; load before the first run: {load:.1f}\n")
    print("| | whole, s | job, s | documents/s of the job |\n|---|---|---|---|")
    for name, runs in seconds.items():
        whole, job = (statistics.median(part) for part in zip(*runs, strict=True))
        print(f"| {name} | {whole:.1f} | {job:.1f} | {arguments.documents / job:,.0f} |")


if __name__ == "__main__":
    main()
