"""pairs.py KIND FILE -- what the libraries of others read in a file: one JSON object a line.

KIND is xliff or po (translate-toolkit), xliff2 (lxml, with the rules of the specification
that its structure follows), csv or tsv (Python's csv), weblate (Python's json, with what
Weblate's schema for a translation memory asks for). Exit code 1 with a line on what is wrong.
"""
import csv
import json
import re
import sys


def xliff(path):
    from translate.storage import xliff

    store = xliff.xlifffile.parsefile(path)
    for unit in store.units:
        yield {
            "id": unit.getid(),
            "source": str(unit.source),
            "target": None if unit.target is None else str(unit.target),
            "fuzzy": unit.isfuzzy(),
            "offers": [
                {"source": str(offer.source), "target": str(offer.target), "quality": offer.xmlelement.get("match-quality")}
                for offer in unit.getalttrans()
            ],
        }


def po(path):
    from translate.storage import po

    with open(path, "rb") as file:
        store = po.pofile(file)
    for unit in store.units:
        if not unit.isheader():
            yield {"source": str(unit.source), "target": str(unit.target), "fuzzy": unit.isfuzzy(), "context": unit.getcontext()}


CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
MATCHES = "{urn:oasis:names:tc:xliff:matches:2.0}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def xliff2(path):
    from lxml import etree

    def fail_unless(right, what):
        if not right:
            raise ValueError(what)

    def text(element):
        return None if element is None else "".join(element.itertext())

    def number(element, name):
        value = element.get(name)
        fail_unless(value is None or 0 <= float(value) <= 100, f"{name}={value} is no number from 0 to 100")
        return value

    root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    fail_unless(root.tag == CORE + "xliff", f"the root is {root.tag}")
    fail_unless(root.get("version") in ("2.0", "2.1"), "version")
    fail_unless(root.get("srcLang"), "srcLang is missing")
    files = root.findall(CORE + "file")
    fail_unless(files and len(files) == len(root), "the root holds files alone")
    fail_unless(len({file.get("id") for file in files} - {None}) == len(files), "ids of files")
    for file in files:
        units = list(file.iter(CORE + "unit"))
        fail_unless(units, "a file without units")
        fail_unless(len({unit.get("id") for unit in units} - {None}) == len(units), "ids of units")
        for unit in units:
            kinds = ["segment" if child.tag in (CORE + "segment", CORE + "ignorable") else "else" for child in unit if isinstance(child.tag, str)]
            fail_unless("segment" in kinds, "a unit without segments")
            fail_unless(kinds == sorted(kinds), "what is no segment stands before the segments")
            originals = [data.get("id") for data in unit.iterfind(f"{CORE}originalData/{CORE}data")]
            ids = [e.get("id") for parent in unit.iter(CORE + "segment", CORE + "ignorable") for e in (parent, *(parent.find(CORE + "source").iter())) if e.get("id")]
            fail_unless(len(set(ids)) == len(ids), f"ids inside a unit: {ids}")
            for element in unit.iter(CORE + "pc", CORE + "ph", CORE + "sc", CORE + "ec"):
                inside_match = any(parent.tag == MATCHES + "match" for parent in element.iterancestors())
                for name in ("dataRef", "dataRefStart", "dataRefEnd"):
                    known = originals
                    if inside_match:
                        match = next(parent for parent in element.iterancestors() if parent.tag == MATCHES + "match")
                        known = [data.get("id") for data in match.iterfind(f"{CORE}originalData/{CORE}data")]
                    fail_unless(element.get(name) is None or element.get(name) in known, f"{name}={element.get(name)} leads nowhere")
            offers = {}
            for match in unit.iterfind(f"{MATCHES}matches/{MATCHES}match"):
                reference = match.get("ref")
                fail_unless(reference and reference[0] == "#" and reference[1:] in ids, f"ref={reference} leads nowhere in its unit")
                for name in ("similarity", "matchQuality", "matchSuitability"):
                    number(match, name)
                parts = [match.find(CORE + "source"), match.find(CORE + "target")]
                fail_unless(None not in parts, "a match without source or target")
                offer = {"source": text(parts[0]), "target": text(parts[1]), "quality": match.get("matchQuality"), "similarity": match.get("similarity")}
                offers.setdefault(reference[1:], []).append(offer)
            for segment in unit.iterfind(CORE + "segment"):
                fail_unless([child.tag for child in segment] in ([CORE + "source"], [CORE + "source", CORE + "target"]), "a segment holds source and then target")
                fail_unless(segment.get("state", "initial") in ("initial", "translated", "reviewed", "final"), "state")
                state = segment.get("subState")
                fail_unless(state is None or (":" in state and segment.get("state")), "subState is PREFIX:VALUE beside a state")
                source, target = segment.find(CORE + "source"), segment.find(CORE + "target")
                fail_unless(target is None or root.get("trgLang"), "trgLang is missing")
                fail_unless(source.get(LANG) in (None, root.get("srcLang")), "language of a source")
                fail_unless(target is None or target.get(LANG) in (None, root.get("trgLang")), "language of a target")
                yield {
                    "id": f"{unit.get('id')}/{segment.get('id')}",
                    "source": text(source),
                    "target": text(target),
                    "state": segment.get("state", "initial"),
                    "offers": offers.get(segment.get("id"), []),
                }


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def tsv(path):
    def plain(cell):
        return re.sub(r"\\(.)", lambda found: {"t": "\t", "n": "\n"}.get(found[1], found[1]), cell)

    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))
        # Without further columns there is no head.
        head = ["source", "target"]
        if rows and rows[0][:2] == head:
            head = rows.pop(0)
        for row in rows:
            yield dict(zip(head, map(plain, row), strict=True))


def weblate(path):
    texts = ("source", "target", "source_language", "target_language", "origin", "context")
    with open(path, encoding="utf-8") as file:
        memory = json.load(file)
    if not isinstance(memory, list):
        raise ValueError("no list")
    for unit in memory:
        missing = {"source", "target", "source_language", "target_language", "origin", "category"} - set(unit)
        more = set(unit) - {*texts, "category", "status"}
        wrong = [name for name in texts if name in unit and not isinstance(unit[name], str)]
        wrong += [name for name in ("category", "status") if name in unit and type(unit[name]) is not int]
        wrong += [name for name in ("source", "target") if not unit.get(name)]
        wrong += [name for name in ("source_language", "target_language") if not re.fullmatch("[^ ]+", unit.get(name) or "")]
        if missing or more or wrong or unit["category"] < 0:
            raise ValueError(f"missing {missing}, unknown {more}, wrong {wrong} in {unit}")
        yield unit


READERS = {"xliff": xliff, "xliff2": xliff2, "po": po, "csv": table, "tsv": tsv, "weblate": weblate}

if __name__ == "__main__":
    kind, path = sys.argv[1:3]
    try:
        for record in READERS[kind](path):
            print(json.dumps(record, ensure_ascii=False))
    except Exception as error:
        sys.exit(f"{path} as {kind}: {type(error).__name__}: {error}")
