"""Many residents leave ideas at once: every one stored exactly once, or refused with a word.

Run it behind ``.ci/with-postgresql`` with ``python -m tests.benchmarks.ideas``. Two processes
serve the site on one socket, fifty clients send through it. What is asserted are counts and
never times. No mail server answers, the disk is full for a while, and every tenth visitor
presses the button twice.
"""

from __future__ import annotations

import http.client
import logging
import os
import re
import signal
import socket
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import urlencode

from tests.benchmarks.database import begin, database

begin()

from django.conf import settings  # noqa: E402  (models need Django to be set up)
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import connection, connections  # noqa: E402

from tests import factories  # noqa: E402
from wagtail_quartier.ideas.form_tokens import QUICKEST  # noqa: E402
from wagtail_quartier.models import Idea, IdeaStep  # noqa: E402
from wagtail_quartier.pages.models import IdeasPage  # noqa: E402

WORKERS, CLIENTS, IDEAS = 2, 50, 500
#: One connection that sends more than is taken in an hour.
GREEDY = 80
PER_HOUR = 20
HEADER = "X-Forwarded-For"
TWICE = 10

FULL = """
CREATE FUNCTION quartier_full() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
END $$ LANGUAGE plpgsql;
CREATE TRIGGER quartier_full BEFORE INSERT ON wagtail_quartier_idea
FOR EACH ROW EXECUTE FUNCTION quartier_full();
"""
FREE = "DROP TRIGGER quartier_full ON wagtail_quartier_idea; DROP FUNCTION quartier_full();"


@dataclass
class Answers:
    """What the clients were told."""

    statuses: Counter[int] = field(default_factory=Counter)
    references: dict[str, set[str]] = field(default_factory=dict)
    silent: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, title: str, status: int, location: str, html: str) -> None:
        """Note an answer; a refusal has to say why and to keep what was written."""
        with self.lock:
            self.statuses[status] += 1
            if status == 302:
                reference = location.rstrip("/").rpartition("/")[2]
                self.references.setdefault(title, set()).add(reference)
            elif 'role="alert"' not in html or title not in unescape(html):
                self.silent.append(title)


class QuietHandler(WSGIRequestHandler):
    """Writes nothing about a request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name it has there)
        """Say nothing."""


class Server(ThreadedWSGIServer):
    """Answers on a socket that several processes share."""

    daemon_threads = True

    def __init__(self, shared: socket.socket) -> None:
        super().__init__(shared.getsockname(), QuietHandler, bind_and_activate=False)
        self.socket.close()
        self.socket = shared
        self.server_name, self.server_port = "localhost", shared.getsockname()[1]
        self.setup_environ()
        self.set_app(get_wsgi_application())

    def handle_error(self, *args: Any) -> None:
        """A client that goes away is no error."""


def serve(shared: socket.socket) -> list[int]:
    """Start the workers; return their process ids."""
    connections.close_all()
    pids = []
    for _number in range(WORKERS):
        pid = os.fork()
        if pid == 0:
            try:
                Server(shared).serve_forever(poll_interval=0.05)
            finally:
                os._exit(0)
        pids.append(pid)
    return pids


def request(
    port: int, address: str, method: str, path: str, body: str = ""
) -> tuple[int, str, str]:
    """Return status, location and body of an answer."""
    client = http.client.HTTPConnection("localhost", port, timeout=120)
    headers = {HEADER: address, "Content-Type": "application/x-www-form-urlencoded"}
    client.request(method, path, body or None, headers)
    answer = client.getresponse()
    html = answer.read().decode()
    client.close()
    if answer.getheader("Set-Cookie"):
        raise AssertionError("a visitor got a cookie")
    return answer.status, answer.getheader("Location") or "", html


def fetch_token(port: int, path: str, address: str) -> str:
    """Fetch the form, as a visitor does first."""
    _status, _location, html = request(port, address, "GET", path)
    found = re.search(r'name="token" value="([^"]+)"', html)
    return found[1] if found else ""


def send(port: int, path: str, address: str, token: str, title: str, answers: Answers) -> None:
    """Send an idea and note the answer."""
    body = urlencode(
        {"title": title, "text": "Somewhere to rest.", "consent": "on", "token": token}
    )
    answers.note(title, *request(port, address, "POST", path, body))


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")


def expect(what: str, found: Any, expected: Any) -> bool:
    """Print a line; tell whether it is as it should be."""
    right = found == expected
    say(f"  {what:58} {found!s:>8}   {'' if right else f'NOT {expected}'}")
    return bool(right)


def crowd(port: int, path: str) -> list[bool]:
    """Fifty clients with ten ideas each, some of them sent twice at once, and a greedy one."""
    titles = [f"Idea number {number}" for number in range(IDEAS)]
    addresses = [f"203.0.113.{number % CLIENTS}" for number in range(IDEAS)]
    greedy = [f"Greedy number {number}" for number in range(GREEDY)]
    every = [*zip(addresses, titles, strict=True), *(("198.51.100.1", one) for one in greedy)]
    answers = Answers()
    with ThreadPoolExecutor(CLIENTS) as clients:
        tokens = list(clients.map(lambda pair: fetch_token(port, path, pair[0]), every))
        time.sleep(QUICKEST + 1)
        waiting = []
        for number, ((address, title), token) in enumerate(zip(every, tokens, strict=True)):
            times = 2 if title in titles and number % TWICE == 0 else 1
            for _time in range(times):
                job = clients.submit(send, port, path, address, token, title, answers)
                waiting.append(job)
        for job in waiting:
            job.result()
    accepted = set(answers.references)
    stored = Counter(Idea.objects.values_list("title", flat=True))
    told = {title: next(iter(found)) for title, found in answers.references.items()}
    known = dict(Idea.objects.values_list("title", "reference"))
    refused = answers.statuses[429]
    say(f"\n{WORKERS} workers, {CLIENTS} clients at once, {len(waiting)} requests")
    return [
        expect("of the crowd's ideas, accepted", len(accepted & set(titles)), IDEAS),
        expect(
            "accepted and stored exactly once", sum(stored[t] == 1 for t in accepted), len(accepted)
        ),
        expect("stored and not accepted", len(set(stored) - accepted), 0),
        expect("told another reference than is stored", sum(known[t] != told[t] for t in told), 0),
        expect("given two references", sum(len(r) > 1 for r in answers.references.values()), 0),
        expect(
            "of the greedy connection's, refused by at least",
            refused >= GREEDY - WORKERS * PER_HOUR,
            True,
        ),
        expect("accepted and refused are all there were", len(accepted) + refused, len(every)),
        expect("refused without a word, or without what was written", len(answers.silent), 0),
        expect(
            "answers but 302 and 429",
            sum(answers.statuses.values()) - refused - answers.statuses[302],
            0,
        ),
        expect("first steps on timelines", IdeaStep.objects.count(), len(accepted)),
    ]


def full_disk(port: int, path: str) -> list[bool]:
    """The database takes nothing for a while; the same forms are sent again afterwards."""
    before = Idea.objects.count()
    titles = [f"Patient number {number}" for number in range(CLIENTS)]
    addresses = [f"203.0.113.{100 + number}" for number in range(CLIENTS)]
    full, free = Answers(), Answers()
    with ThreadPoolExecutor(CLIENTS) as clients:
        tokens = list(clients.map(lambda address: fetch_token(port, path, address), addresses))
        time.sleep(QUICKEST + 1)
        rows = list(zip(addresses, tokens, titles, strict=True))
        with connection.cursor() as cursor:
            cursor.execute(FULL)
        list(clients.map(lambda row: send(port, path, *row, full), rows))
        with connection.cursor() as cursor:
            cursor.execute(FREE)
        meanwhile = Idea.objects.count() - before
        list(clients.map(lambda row: send(port, path, *row, free), rows))
    say(f"\nA full disk while {CLIENTS} clients send")
    return [
        expect("told that nothing could be stored", full.statuses[503], CLIENTS),
        expect("without a word, or without what was written", len(full.silent), 0),
        expect("stored meanwhile", meanwhile, 0),
        expect("sent again with the same form, accepted", free.statuses[302], CLIENTS),
        expect("stored in the end", Idea.objects.count() - before, CLIENTS),
    ]


def without_mail_server() -> None:
    """Let every mail go to a port at which nobody answers."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    backend = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_BACKEND, settings.EMAIL_HOST, settings.EMAIL_PORT = backend, "127.0.0.1", port
    options = {"host": "127.0.0.1", "port": port}
    settings.MAILERS = {"default": {"BACKEND": backend, "OPTIONS": options}}
    settings.WAGTAIL_QUARTIER = {"CLIENT_ADDRESS_HEADER": HEADER, "IDEAS_PER_HOUR": PER_HOUR}
    settings.ALLOWED_HOSTS = ["*"]
    settings.LOGGING_CONFIG = None


def main() -> int:
    """Run both; the number of failures is the exit code."""
    if connection.vendor != "postgresql":
        say("Ideas of many at once: on PostgreSQL only, behind .ci/with-postgresql")
        return 0
    with database():
        # That mails and ideas come to nothing is what is tried.
        logging.disable(logging.CRITICAL)
        without_mail_server()
        page = factories.page(IdeasPage, notification_address="team@example.org")
        path = f"{page.get_url()}leave-an-idea/"
        shared = socket.create_server(("localhost", 0), backlog=512)
        pids = serve(shared)
        try:
            port = shared.getsockname()[1]
            results = [*crowd(port, path), *full_disk(port, path)]
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGTERM)
                os.waitpid(pid, 0)
            shared.close()
            connections.close_all()
    return results.count(False)


if __name__ == "__main__":
    sys.exit(main())
