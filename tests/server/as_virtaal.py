"""Asks a server as Virtaal does, and fails where it would.

    python3 as_virtaal.py http://127.0.0.1:8888 TOKEN

Virtaal was written for translate-toolkit's tmserver: the text is quoted by
quote(text, safe=""), units are added by PUT and POST without a content type, and answers are
read by json.loads.
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
        return response.read().decode("utf-8")


class Virtaal:
    def __init__(self, url, token):
        self.url = url
        self.token = token

    def address(self, source, target, text):
        text = urllib.parse.quote(text, safe="")
        return "%s/%s/%s/unit/%s" % (self.url, source, target, text)

    def translate_unit(self, text, source, target):
        return json.loads(ask(self.address(source, target, text)))

    def send(self, method, unit, source, target):
        address = self.address(source, target, unit["source"])
        body = json.dumps(unit).encode("utf-8")
        return json.loads(ask(address, method, body, self.token))


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
    # Who may not write is told so by a status.
    try:
        Virtaal(server + "/tmserver", None).send("PUT", {"source": "a", "target": "b"}, "de", "en")
    except urllib.error.HTTPError as error:
        assert error.code == 401, error
    else:
        raise AssertionError("written without a token")


if __name__ == "__main__":
    main(*sys.argv[1:])
