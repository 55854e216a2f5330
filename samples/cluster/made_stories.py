"""Makes a batch of documents out of the sample stories, to try a cluster with.

    python3 made_stories.py 10000 > pairs.jsonl

Each document is a mixture of sentences of the samples with their translations, some with
other figures, under an id of its own. The same number gives the same documents.
"""

import argparse
import json
import pathlib
import random
import re

SAMPLES = pathlib.Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("number", type=int, help="how many documents")
    number = parser.parse_args().number
    pairs = [pair for gold in sorted(SAMPLES.glob("*.gold.json")) for pair in paired(gold)]
    chance = random.Random(20)
    for n in range(number):
        print(json.dumps(document(n, pairs, chance), ensure_ascii=False))


def paired(gold):
    """The beads of a story as texts; an empty one where a side has nothing."""
    story = json.loads(gold.read_text(encoding="utf-8"))
    for bead in story["beads"]:
        yield tuple(" ".join(story[side][at]["text"] for at in bead[side]) for side in ("es", "en"))


def document(n, pairs, chance):
    chosen = [other_figures(*pair, chance) for pair in chance.sample(pairs, chance.randint(10, 30))]
    source, target = ("\n".join(filter(None, side)) for side in zip(*chosen, strict=True))
    return {"id": f"made-{n:06}", "source": source, "target": target}


def other_figures(source, target, chance):
    """The pair with other numbers, where both sides write them alike."""
    figures = r"(?<![\d.,:])[1-9]\d{1,2}(?![\d.,:]*\d)"
    for figure in set(re.findall(figures, source)) & set(re.findall(figures, target)):
        other = str(chance.randint(10, 999))
        source, target = (
            re.sub(rf"(?<![\d.,:]){figure}(?![\d.,:]*\d)", other, side) for side in (source, target)
        )
    return source, target


if __name__ == "__main__":
    main()
