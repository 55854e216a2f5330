"""A Spark standalone cluster on this machine, for as long as a command runs.

    python3 spark_cluster.py --workers 2 -- python3 spark_align.py pairs.jsonl -o OUT

starts a real master and so many workers, each a process of its own on 127.0.0.1 with ports
that are free, out of the jars that PyPI's pyspark brings (Java 17 or newer is needed). The
command finds the master's address in SPARK_MASTER, where `spark_align.py` looks for it.
When the command ends, or this script is interrupted, all of them are stopped, by their
process ids. The exit code is that of the command.
"""

import argparse
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

# Seconds for a Java program to come up on a busy machine.
PATIENCE = 120


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workers", type=int, default=2, help="[default: 2]")
    parser.add_argument("--cores", type=int, default=1, help="of each worker [default: 1]")
    parser.add_argument("--memory", default="1g", help="of each worker [default: 1g]")
    parser.add_argument("command", nargs="+", help="what to run, behind --")
    arguments = parser.parse_args()
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        sys.exit("there is no java; install a runtime of version 17 or newer")
    # Asked to end, it ends as after an error: what it started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Cluster(arguments.workers, arguments.cores, arguments.memory) as master:
        return subprocess.call(arguments.command, env=environment(SPARK_MASTER=master))


def environment(**more):
    """One in which everything stays on this machine."""
    loopback = {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_HOSTNAME": "127.0.0.1"}
    # The driver and the workers have to run the same Python.
    return {**os.environ, **loopback, "PYSPARK_PYTHON": sys.executable, **more}


class Cluster(contextlib.ExitStack):
    """A master and its workers; entering gives the master's address."""

    def __init__(self, workers, cores, memory):
        super().__init__()
        self.workers = workers
        self.worker_options = ["--cores", str(cores), "--memory", memory]

    def __enter__(self):
        super().__enter__()
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def start(self):
        self.folder = self.enter_context(tempfile.TemporaryDirectory(prefix="spark-"))
        log = self.program("master.Master", "master", [])
        master = self.wait_for(log, r"Starting Spark master at (spark://\S+)", 1)[0]
        for number in range(self.workers):
            work = ["--work-dir", os.path.join(self.folder, f"work-{number}")]
            options = [*self.worker_options, *work, master]
            self.program("worker.Worker", f"worker-{number}", options)
        self.wait_for(log, r"Registering worker (\S+)", self.workers)
        return master

    def program(self, name, log, options):
        """Starts a part of Spark; gives the path of its log."""
        log = os.path.join(self.folder, log + ".log")
        home = os.path.dirname(pyspark.__file__)
        command = [os.path.join(home, "bin", "spark-class"), f"org.apache.spark.deploy.{name}"]
        places = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0"]
        with open(log, "wb") as output:
            process = subprocess.Popen(
                [*command, *places, *options],
                env=environment(SPARK_HOME=home, SPARK_LOG_DIR=self.folder),
                stdout=output,
                stderr=output,
                # Of its own: an interrupt from the keyboard ends the command first.
                start_new_session=True,
            )
        self.callback(stop, process)
        return log

    def wait_for(self, log, pattern, times):
        """The first group of `pattern`, as soon as the log has it so many times."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with open(log, encoding="utf-8", errors="replace") as file:
                text = file.read()
            found = re.findall(pattern, text)
            if len(found) >= times:
                return found
            time.sleep(0.1)
        raise TimeoutError(f"Spark did not come up; its master said:\n{text}")


def stop(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
