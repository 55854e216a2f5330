"""One part of a batch through one `teletipo` process: what the recipes for Spark and Ray share.

An engine cuts a batch into parts, starts `align_part` or `match_part` for each of them
somewhere, and starts it again when that somewhere breaks down. This module is the inside of
such a part. It knows no engine and needs nothing but Python.

A batch is JSON Lines: `{"id", "source", "target"}` with texts, or `{"id", "source_path",
"target_path"}` (`teletipo align --help` tells more). What `align_part` makes of a line is a
row:

    line          number of the line in the whole batch, from 1
    digest        of the line and the options; what is known by it need not be done again
    id            the document's id as text; id_is_number where it was a number
    source_lang, target_lang
    beads         which segments translate which, with their texts and confidence
    notes         what makes the alignment pointless, such as swapped languages
    units         the pairs as a memory keeps them: lines for `teletipo import`
    error         what is wrong with the line, and then there are no beads
"""

import argparse
import collections
import contextlib
import dataclasses
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

# What teletipo takes for white space around a line.
BLANK = b" \t\r\n\f"


class Broken(Exception):
    """A process that did not do all of its part. The engine may try the part again."""


@dataclasses.dataclass(frozen=True)
class Desk:
    """How teletipo is started: the same on every machine."""

    teletipo: str
    # Where `source_path` and `target_path` start: a folder that all machines see.
    folder: str
    # Further options of the command.
    options: tuple
    # The date of all units, in seconds since 1970: a part done twice must be the same twice.
    when: int

    def command(self, name, first_line, *more):
        """`align` or `match` for a part whose first line has this number in the batch."""
        place = ["--batch", "-", "--first-line", str(first_line)]
        return [self.teletipo, "--quiet", name, *place, *more, *self.options]

    def environment(self):
        return {**os.environ, "SOURCE_DATE_EPOCH": str(self.when)}


def command_line(description):
    """What the recipes are told in the same words."""
    parser = argparse.ArgumentParser(
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="What follows -- are options of the teletipo command, such as: -- --src es --tgt en",
    )
    parser.add_argument("input", nargs="+", help="JSON Lines, one file or more, in this order")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="folder of results")
    parser.add_argument("--jsonl", metavar="FILE", help="write the records as JSON Lines, too")
    parser.add_argument("--teletipo", default="teletipo", metavar="FILE", help="the program")
    parser.add_argument(
        "--folder", default=".", help="where source_path and target_path start [default: here]"
    )
    return parser


def read_arguments(parser):
    """The arguments, and the desk that they describe."""
    given = sys.argv[1:]
    cut = given.index("--") if "--" in given else len(given)
    arguments = parser.parse_args(given[:cut])
    program = shutil.which(arguments.teletipo)
    if program is None:
        parser.error(f"there is no program `{arguments.teletipo}`; name it with --teletipo FILE")
    desk = Desk(
        teletipo=os.path.abspath(program),
        folder=os.path.abspath(arguments.folder),
        options=tuple(given[cut + 1 :]),
        when=int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()),
    )
    return arguments, desk


def with_options(desk, *options):
    """The same desk with more options."""
    return dataclasses.replace(desk, options=(*desk.options, *options))


def digest(line, options):
    """Tells a line, with the options that it is aligned by, from every other."""
    known = hashlib.sha256("\0".join(options).encode())
    known.update(b"\0\0" + line.strip(BLANK))
    return known.hexdigest()[:32]


def align_part(lines, desk):
    """Yields a row for every line that is not blank, in their order. See `answers`."""
    # Words learned from a part alone would make its result depend on where it was cut, so
    # `--learn` stays off; `teletipo lexicon train` and `--lexicon` are the way.
    fixed = ["--texts", "--units", "--threads", "1", "--learn", "never"]
    for number, known, record in answers(lines, desk, "align", *fixed):
        yield row(number, known, record)


def match_part(lines, desk):
    """Yields the number of a line and what teletipo prints for it, for every line that is not
    blank, in their order. See `answers`."""
    for number, _, record in answers(lines, desk, "match"):
        yield number, record


def answers(lines, desk, command, *more):
    """Yields number, digest and record of every line that is not blank, in their order.

    `lines` are pairs of a number and the line's bytes, by ascending numbers; numbers may be
    left out. Raises `Broken` unless each line has come back and teletipo has ended well.
    """
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            desk.command(command, first[0], *more),
            cwd=desk.folder,
            env=desk.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
        )
        feeder = Feeder(process.stdin, first, lines, desk.options)
        feeder.start()
        try:
            summary = None
            for text in process.stdout:
                record = read_record(text)
                if record["type"] == "summary":
                    summary = record
                else:
                    yield *feeder.line_of(record), record
            process.wait()
        finally:
            # Also when nobody wants the rest. The feeder, which may be blocked on a full
            # pipe, is set free by the end of the process.
            process.kill()
            process.stdout.close()
            process.wait()
            feeder.join()
        if feeder.failure:
            raise feeder.failure
        if summary is None or process.returncode not in (0, 1) or feeder.sent:
            raise Broken(how_it_ended(process.returncode, feeder, complaints))


class Feeder(threading.Thread):
    """Writes lines to a process while somebody else reads what it says.

    One thread for both would stand still as soon as both pipes are full.
    """

    def __init__(self, pipe, first, rest, options):
        super().__init__(daemon=True)
        self.pipe = pipe
        self.first = first
        self.rest = rest
        self.options = options
        # Number and digest of the lines that have not come back yet: as few as teletipo
        # holds in memory.
        self.sent = collections.deque()
        self.failure = None

    def run(self):
        try:
            with self.pipe:
                following = self.first[0]
                self.write(*self.first)
                for number, line in self.rest:
                    following += 1
                    # Blank lines keep the numbers right where lines are left out.
                    while following < number:
                        gap = min(number - following, 1 << 16)
                        self.pipe.write(b"\n" * gap)
                        following += gap
                    self.write(number, line)
        except BrokenPipeError:
            pass  # The process is gone; its exit code tells why.
        except BaseException as failure:  # Of `rest`: the reader raises it.
            self.failure = failure

    def write(self, number, line):
        # A byte order mark is only known as such at the beginning of a batch.
        text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if text.strip(BLANK):
            self.sent.append((number, digest(line, self.options)))
        self.pipe.write(line + b"\n")

    def line_of(self, record):
        """Number and digest of the line that a record answers: the oldest one."""
        if not self.sent:
            raise Broken("teletipo gave more records than it was given lines")
        number, known = self.sent.popleft()
        if record.get("line", number) != number:
            raise Broken(f"teletipo answered line {record['line']} instead of line {number}")
        return number, known


def read_record(text):
    try:
        return json.loads(text)
    except ValueError:
        raise Broken(f"teletipo was cut off in the middle of a record: {text[-80:]!r}") from None


def how_it_ended(code, feeder, complaints):
    complaints.seek(0, os.SEEK_END)
    complaints.seek(max(0, complaints.tell() - 2000))
    said = complaints.read().decode("utf-8", "replace").strip() or "nothing"
    how = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
    return f"teletipo {how} with {len(feeder.sent)} lines not answered; it said: {said}"


def row(number, known, record):
    """A record of teletipo as a row, a dictionary of plain values."""
    given = record["id"]
    return {
        "line": number,
        "digest": known,
        "id": None if given is None else str(given),
        "id_is_number": isinstance(given, int),
        "source_lang": record.get("source_lang"),
        "target_lang": record.get("target_lang"),
        "beads": record["beads"],
        "notes": record.get("notes", []),
        "units": [as_json(unit) for unit in record.get("units", [])],
        "error": record.get("error"),
    }


def record_of(row):
    """The line of JSON that `teletipo align --batch - --texts` prints for a row."""
    given = int(row["id"]) if row["id_is_number"] else row["id"]
    record = {"type": "alignment", "id": given}
    if row["error"] is not None:
        record.update(line=row["line"], beads=[], error=row["error"])
        return as_json(record)
    record.update(source_lang=row["source_lang"], target_lang=row["target_lang"])
    record["beads"] = row["beads"]
    if row["notes"]:
        record["notes"] = row["notes"]
    return as_json(record)


def as_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(rows, desk, jsonl=None, tmx=None):
    """Writes rows, which may be a stream, as JSON Lines, as TMX or both."""
    with contextlib.ExitStack() as files:
        writers = [files.enter_context(records_file(jsonl))] if jsonl else []
        writers += [files.enter_context(tmx_file(tmx, desk))] if tmx else []
        for row in rows if writers else []:
            for write_row in writers:
                write_row(row)


@contextlib.contextmanager
def records_file(path):
    """The records as JSON Lines: the file is there whole or not at all."""
    with open(path + ".part", "w", encoding="utf-8", newline="\n") as file:
        yield lambda row: file.write(record_of(row) + "\n")
    os.replace(path + ".part", path)


@contextlib.contextmanager
def tmx_file(path, desk):
    """The pairs as TMX: the one that a memory of these documents exports.

    Where an id comes twice in a batch, the first document has it, as with `--store`.
    """
    with tempfile.TemporaryDirectory() as folder:
        memory = [desk.teletipo, "--quiet", "--memory", os.path.join(folder, "memory.db")]
        importing = [*memory, "import", "--from", "jsonl", "-"]
        exporting = [*memory, "export", "--to", "tmx", "--force", "-o", os.path.abspath(path)]
        process = subprocess.Popen(
            importing, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=desk.environment()
        )
        seen = set()

        def write_row(row):
            if row["error"] is None and row["id"] not in seen:
                seen.add(row["id"])
                process.stdin.writelines((unit + "\n").encode() for unit in row["units"])

        with process.stdin:
            yield write_row
        if process.wait() != 0:
            raise Broken(f"teletipo import ended with exit code {process.returncode}")
        subprocess.run(exporting, check=True, env=desk.environment())
