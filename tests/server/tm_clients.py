"""Asks a server as two clients of translation memories do, and fails where they would.

    python3 tm_clients.py http://127.0.0.1:8888 TOKEN

Weblate (its amaGama and tmserver services): the base address without a slash at the end,
each part quoted by urllib.parse.quote(part, b""), at most 500 characters of the text with
carriage returns as spaces; `languages` with a slash behind it, whose lists are multiplied;
tags in lower case with underscores; `quality`, `target` and `source` of each answer.

Virtaal (written for translate-toolkit's tmserver): the text quoted by quote(text, safe=""),
units added by PUT and POST without a content type, answers read by json.loads.
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

TEXTS = [
    "Über die Größe: ähnlich, öfter.",
    'Er sagte "ja/nein" und \'vielleicht\'.',
    "100 % sicher? 50%25 & mehr = #1; +2",
    "¿Qué pasó ayer? ¡Nada!",
    "a/b/../c//d",
    "Zeile eins\r\nZeile zwei",
    "日本語 и русский",
]


def ask(url, method="GET", data=None, token=None):
    headers = {"Accept": "application/json; charset=utf-8"}
    if token:
        headers["Authorization"] = "Bearer " + token
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=60) as response:
        return response.headers, response.read().decode("utf-8")


class Weblate:
    def __init__(self, url):
        self.url = url.rstrip("/")

    def address(self, *parts):
        return "/".join([self.url, *(urllib.parse.quote(part, b"") for part in parts)])

    def code(self, code):
        return code.replace("-", "_").lower()

    def languages(self):
        data = json.loads(ask(self.address("languages", ""))[1])
        return {(s, t) for s in data["sourceLanguages"] for t in data["targetLanguages"]}

    def translations(self, source, target, text, threshold=80):
        text = text[:500].replace("\r", " ").encode()
        headers, body = ask(self.address(self.code(source), self.code(target), "unit", text))
        assert headers["Content-Type"].split(";")[0] == "application/json", headers
        for line in json.loads(body):
            if int(line["quality"]) >= threshold:
                yield line["target"], int(line["quality"]), line["source"]


class Virtaal:
    def __init__(self, url, token):
        self.url = url
        self.token = token

    def address(self, source, target, text):
        text = urllib.parse.quote(text, safe="")
        return "%s/%s/%s/unit/%s" % (self.url, source, target, text)

    def translate_unit(self, text, source, target):
        return json.loads(ask(self.address(source, target, text))[1])

    def send(self, method, unit, source, target):
        address = self.address(source, target, unit["source"])
        body = json.dumps(unit).encode("utf-8")
        return json.loads(ask(address, method, body, self.token)[1])


def main(server, token):
    virtaal = Virtaal(server + "/tmserver", token)
    for number, text in enumerate(TEXTS):
        unit = {"source": text, "target": "<" + text + ">"}
        virtaal.send(["PUT", "POST"][number % 2], unit, "de", "pt_BR")
    for text in TEXTS:
        best = virtaal.translate_unit(text, "de", "pt_BR")[0]
        assert best["target"] == "<" + text + ">", best
        assert best["quality"] == 100, best
    assert virtaal.translate_unit("Nichts dergleichen.", "de", "pt_BR") == []
    # amaGama's address, and tmserver's.
    for base in ["/api/v1/", "/tmserver"]:
        weblate = Weblate(server + base)
        assert ("de", "pt_br") in weblate.languages(), weblate.languages()
        for text in TEXTS:
            found = list(weblate.translations("de", "pt-BR", text))
            assert found and found[0][0] == "<" + text + ">", (text, found)
        assert list(weblate.translations("de", "fr", "Nichts.")) == []
    # Who may not write is told so by a status.
    try:
        Virtaal(server + "/tmserver", None).send("PUT", {"source": "a", "target": "b"}, "de", "en")
    except urllib.error.HTTPError as error:
        assert error.code == 401, error
    else:
        raise AssertionError("written without a token")


if __name__ == "__main__":
    main(*sys.argv[1:])
