#!/usr/bin/env python3
"""Makes the documents that the aligner's weights are fitted on.

    tests/align_accuracy/fit_documents.py BITEXT_FOLDER OUT_FOLDER

Takes documents of the permissive bitext (never of a set on which alignment is
measured), cuts their blocks into sentences, keeps what pairs beyond doubt, and
changes them as a translating desk does: sentences dropped in runs, more of them in
the second half; sentences merged on either side; foreign ones added; ends cut off.
Writes one folder for each strength of change (plain, nm, wire, d30, d50) and
`train.tsv`, the bitext without these documents:

    teletipo lexicon train OUT_FOLDER/train.tsv -o OUT_FOLDER/es-en.lex
    TELETIPO_FIT=OUT_FOLDER cargo test --release --test align_accuracy -- --ignored --nocapture

The same input gives the same files.
"""
import collections
import gzip
import os
import random
import re
import sys
import zlib

# Weight of each set when the table is trained, as in memory/lexicon/SOURCES.md.
TRAINED = {
    "tatoeba": 1, "python-docs-es": 0.3, "tldr": 0.5, "opensource-guide": 1,
    "bible": 0.2, "debian-www-news": 1, "debian-www-pages": 1,
}
# Share (in thousandths) of each set's documents that is kept from training, and the
# most documents of it that are used.
TAKEN = {
    "debian-www-news": (1000, 80), "debian-www-pages": (500, 60), "opensource.guide": (1000, 5),
    "python-docs-es": (60, 60), "bible": (25, 20),
}
SETS = ["debian-www-news", "debian-www-pages", "opensource-guide", "python-docs-es", "bible", "tldr"]
LEAST, MOST = 6, 45  # segments of a document

# Probabilities: source dropped, target dropped, target merged, source merged,
# foreign target added, target cut off at a comma.
CHANGES = {
    "plain": (0, 0, 0, 0, 0, 0),
    "nm": (0.03, 0.03, 0.06, 0.06, 0, 0),
    "wire": (0.13, 0.01, 0.08, 0.03, 0.02, 0.05),
    "d30": (0.30, 0.01, 0.08, 0.03, 0.02, 0.05),
    "d50": (0.5, 0.01, 0.08, 0.03, 0.02, 0.05),
}


def rows(folder, name):
    with gzip.open(os.path.join(folder, name + ".tsv.gz"), "rt", encoding="utf8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def sentences(text):
    cut = re.split(r'(?<=[.!?»”"])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“"])', text)
    return [sentence.strip() for sentence in cut if sentence.strip()]


def alike(pairs):
    return all(0.55 < (len(x) + 8) / (len(y) + 8) < 1.9 for x, y in pairs)


def is_taken(key):
    share = TAKEN.get(key[0], (0, 0))[0]
    return zlib.crc32((key[0] + key[1]).encode()) % 1000 < share


def documents(folder):
    """Lists of beads, each a pair of lists of sentences, with the document's key."""
    blocks = collections.OrderedDict()
    for name in SETS:
        for row in rows(folder, name):
            blocks.setdefault((row[0], row[1]), []).append(row)
    for key, block in blocks.items():
        if not is_taken(key):
            continue
        beads = []
        for row in block:
            es, en = row[5], row[6]
            if es == en or not es or not en:
                continue
            source, target = sentences(es), sentences(en)
            if len(source) == len(target) and alike(zip(source, target)):
                beads += [([x], [y]) for x, y in zip(source, target)]
            elif min(len(source), len(target)) == 1 and max(len(source), len(target)) <= 4:
                beads.append((source, target))
            if sum(len(source) for source, _ in beads) >= MOST:
                yield key, beads
                beads = []
        if sum(len(source) for source, _ in beads) >= LEAST:
            yield key, beads


def lowered(text):
    return text[0].lower() + text[1:]


def changed(beads, change, foreign, chance):
    drop_source, drop_target, merge_target, merge_source, add, cut = change
    result, at = [], 0
    while at < len(beads):
        source, target = beads[at]
        late = 1.4 if at > len(beads) / 2 else 0.7
        if chance.random() < drop_source * late * 0.6:
            for bead in beads[at:at + chance.choice([1, 1, 2, 3])]:
                result += [([text], []) for text in bead[0]]
                at += 1
            continue
        if chance.random() < drop_target:
            result += [([], [text]) for text in target]
            at += 1
            continue
        after = beads[at + 1] if at + 1 < len(beads) else None
        if after and len(source) == len(target) == len(after[0]) == len(after[1]) == 1:
            drawn = chance.random()
            if drawn < merge_target:
                result.append((source + after[0], [target[0].rstrip(".") + ", and " + lowered(after[1][0])]))
                at += 2
                continue
            if drawn < merge_target + merge_source:
                result.append(([source[0].rstrip(".") + " y " + lowered(after[0][0])], target + after[1]))
                at += 2
                continue
        if len(target) == 1 and ", " in target[0][20:] and chance.random() < cut:
            target = [target[0][:target[0].index(", ", 20)] + "."]
        result.append((source, target))
        at += 1
        if chance.random() < add:
            result.append(([], [chance.choice(foreign)]))
    return result


def write(folder, number, beads):
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"{number:03d}")
    source, target, gold = [], [], []
    for s, t in beads:
        gold.append((list(range(len(source), len(source) + len(s))), list(range(len(target), len(target) + len(t)))))
        source += s
        target += t
    if not source or not target:
        return
    for ending, texts in ((".src", source), (".tgt", target)):
        with open(path + ending, "w", encoding="utf8") as out:
            out.writelines(re.sub(r"\s+", " ", text) + "\n" for text in texts)
    with open(path + ".gold", "w", encoding="utf8") as out:
        out.writelines(f"{s}:{t}\n" for s, t in gold)


def main(bitext, out):
    found = list(documents(bitext))
    random.Random(7).shuffle(found)
    counts, taken = collections.Counter(), []
    for key, beads in found:
        if counts[key[0]] < TAKEN[key[0]][1]:
            counts[key[0]] += 1
            taken.append(beads)
    print(*(f"{name}: {count} documents" for name, count in counts.items()), sep="\n")
    foreign = [text for beads in taken for _, target in beads for text in target if len(text) > 40]
    for name, change in CHANGES.items():
        chance = random.Random(name)
        for number, beads in enumerate(taken):
            write(os.path.join(out, name), number, changed(beads, change, foreign, chance))
    with open(os.path.join(out, "train.tsv"), "w", encoding="utf8") as train:
        for name, weight in TRAINED.items():
            for row in rows(bitext, name):
                if not is_taken((row[0], row[1])):
                    train.write(f"{row[5]}\t{row[6]}\t{weight}\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
