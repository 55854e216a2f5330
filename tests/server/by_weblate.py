"""Asks a server by Weblate's own service for tmserver and amaGama, unchanged.

    target/weblate/bin/python by_weblate.py http://127.0.0.1:8888 TOKEN

Weblate is a web application with a database; its service needs neither. What is set here is
what importing it takes, with a cache in memory: no check and no page of Weblate runs.
"""

import json
import sys
import urllib.parse
import urllib.request

import django
from as_virtaal import TEXTS
from django.conf import settings

# Longer than what it sends.
LONG = "x" * 700


def service(url):
    if not settings.configured:
        settings.configure(
            INSTALLED_APPS=[
                "django.contrib.contenttypes",
                "django.contrib.auth",
                "weblate.lang",
                "weblate.checks",
            ],
            CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
            CHECK_LIST=(),
            ENABLE_HTTPS=False,
            SECRET_KEY="of a test",
            SITE_DOMAIN="localhost",
            USE_I18N=False,
        )
        django.setup()
    from weblate.machinery.tmserver import TMServerTranslation

    service = TMServerTranslation({"url": url})
    service.delete_cache()
    return service


def add(server, token, source, target):
    text = urllib.parse.quote(source, safe="")
    request = urllib.request.Request(
        f"{server}/tmserver/de/pt-BR/unit/{text}",
        data=json.dumps({"source": source, "target": target}).encode(),
        headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"},
        method="PUT",
    )
    urllib.request.urlopen(request, timeout=60).close()


def main(server, token):
    for text in [*TEXTS, LONG]:
        add(server, token, text, "<" + text + ">")
    # amaGama's address as Weblate's settings have it, and tmserver's.
    for base in ["/api/v1/", "/api/v1", "/tmserver"]:
        weblate = service(server + base)
        # What its settings page does before it saves the address.
        weblate.validate_settings()
        source, target = weblate.map_language_code("de"), weblate.map_language_code("pt_BR")
        assert weblate.is_supported(source, target), weblate.supported_languages
        for text in TEXTS:
            found = weblate.download_multiple_translations(source, target, [(text, None)], None, 75)
            best = found[text][:1]
            assert best and best[0]["text"] == "<" + text + ">", (text, found)
            # It sends a space for a carriage return, which is another text.
            assert best[0]["quality"] == (99 if "\r" in text else 100), best
        # Of a long text it sends the beginning, which is another text.
        others = [("Nichts.", None), (LONG, None)]
        nothing = weblate.download_multiple_translations(source, target, others, None, 75)
        assert nothing == {"Nichts.": [], LONG: []}, nothing
        # No unit is between these, and it asks all the same where it was told of no languages.
        assert not list(weblate.download_translations(target, "fr", "Nada", None, None, 10))


if __name__ == "__main__":
    main(*sys.argv[1:])
