"""Somebody leaves an idea: without a cookie, exactly once, and never into the void."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from unittest import mock

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client, TestCase, override_settings
from django.utils.translation import override
from PIL import Image
from wagtail.models import PageViewRestriction

from tests import factories
from tests.ideas.sending import BENCH, fetch_token, form_address, hidden, ideas_page, photo, visitor
from tests.translations.town import locale
from wagtail_quartier.ideas.table import Idea, IdeaPicture
from wagtail_quartier.page_mixins.idea_forms import question_of

LATER = 10


class LeavingTest(TestCase):
    @pytest.fixture(autouse=True)
    def _clock(self, clock: time_machine.Traveller) -> None:
        self.clock = clock

    def setUp(self) -> None:
        self.page = ideas_page(notification_address="team@example.org")
        self.quarter = factories.quarter()
        self.client: Client = visitor()

    def begin(self) -> str:
        """Fetch the form and take as long as people do."""
        token = fetch_token(self.client, self.page)
        self.clock.shift(LATER)
        return token

    def send(self, **fields: Any) -> Any:
        """Send the form; what is not named is filled in well."""
        fields = {**BENCH, **fields}
        return self.client.post(form_address(self.page), fields)

    def test_an_idea_is_stored_with_what_the_form_shows_and_nothing_else(self) -> None:
        with self.captureOnCommitCallbacks(execute=True):
            answer = self.send(token=self.begin(), quarter=self.quarter.slug, picture=photo())
        stored = Idea.objects.get()
        assert answer.status_code == 302
        assert answer["Location"] == f"{self.page.url}sent/{stored.reference}/"
        assert not answer.cookies
        assert not self.client.cookies
        assert (stored.title, stored.text) == (BENCH["title"], BENCH["text"])
        assert stored.quarter_id == self.quarter.pk
        assert stored.page_id == self.page.pk
        assert stored.language == "en"
        assert "you keep what I have written here" in stored.consent
        assert "365" in stored.consent
        values = Idea.objects.filter(pk=stored.pk).values().get()
        assert "127.0.0.1" not in str(values)
        thanks = self.client.get(answer["Location"])
        self.assertContains(thanks, stored.reference)
        self.assertNotContains(thanks, "Ayla")
        assert "no-store" in thanks["Cache-Control"]
        assert [message.to for message in mail.outbox] == [["team@example.org"]]
        assert "Ayla" not in str(mail.outbox[0].message())
        assert BENCH["title"] not in str(mail.outbox[0].message())

    def test_a_picture_is_made_anew_and_nobody_sees_it(self) -> None:
        self.send(token=self.begin(), picture=photo())
        picture = IdeaPicture.objects.get()
        with Image.open(BytesIO(bytes(picture.data))) as made:
            assert (made.format, made.size) == ("WEBP", (1600, 800))
            assert not made.getexif()
            assert "exif" not in made.info
        assert b"Spying" not in bytes(picture.data)
        address = f"{self.page.url}picture/{picture.idea.reference}/"
        assert self.client.get(address).status_code == 404
        Idea.objects.update(state="accepted")
        assert self.client.get(address).status_code == 404
        Idea.objects.update(shows_picture=True)
        shown = self.client.get(address)
        assert (shown.status_code, shown["Content-Type"]) == (200, "image/webp")

    def test_sent_twice_it_is_stored_once(self) -> None:
        token = self.begin()
        first, again = self.send(token=token), self.send(token=token)
        assert first["Location"] == again["Location"]
        assert Idea.objects.count() == 1
        # A cache may give one form to two people: another idea is another one.
        self.send(token=token, title="A tap for drinking water")
        assert Idea.objects.count() == 2

    def test_two_at_once_are_told_apart_by_the_database(self) -> None:
        token = self.begin()
        self.send(token=token)
        with mock.patch.object(Idea.objects, "filter", wraps=Idea.objects.filter) as asked:
            # The other request was not yet there when this one looked.
            asked.side_effect = [Idea.objects.none(), mock.DEFAULT, mock.DEFAULT]
            answer = self.send(token=token)
        assert answer.status_code == 302
        assert Idea.objects.count() == 1

    def test_what_is_wrong_is_said_and_what_was_written_is_kept(self) -> None:
        answer = self.send(token=self.begin(), consent="", email="nowhere", picture=photo())
        html = answer.content.decode()
        assert answer.status_code == 400
        assert "must not keep your idea" in html
        assert "no e-mail address" in html
        assert 'value="A bench at the market"' in html
        assert "somewhere to rest." in html
        assert "Your picture is kept" in html
        kept = hidden(html, "kept_picture")
        again = self.send(token=hidden(html, "token"), kept_picture=kept)
        assert again.status_code == 302
        assert IdeaPicture.objects.get().width == 1600

    def test_machines_are_refused_and_told_why(self) -> None:
        token = fetch_token(self.client, self.page)
        for fields, words in (
            ({"token": token}, "That was very quick"),
            ({"token": ""}, "open for a long time"),
            ({"token": "invented"}, "open for a long time"),
            ({"token": token, "homepage": "https://spam.example"}, "has to stay empty"),
        ):
            answer = self.send(**fields)
            assert answer.status_code == 400, fields
            self.assertContains(answer, words, status_code=400)
            self.assertContains(answer, "A bench at the market", status_code=400)
        assert not Idea.objects.exists()
        other = ideas_page()
        self.clock.shift(LATER)
        assert self.client.post(form_address(other), {**BENCH, "token": token}).status_code == 400

    def test_a_form_left_open_for_days_is_sent_once_more(self) -> None:
        token = self.begin()
        self.clock.shift(25 * 60 * 60)
        html = self.send(token=token).content.decode()
        self.clock.shift(LATER)
        assert self.send(token=hidden(html, "token")).status_code == 302

    @override_settings(WAGTAIL_QUARTIER={"IDEAS_PER_HOUR": 2})
    def test_too_many_from_one_connection_are_refused_and_told_why(self) -> None:
        for number in range(2):
            assert self.send(token=self.begin(), title=f"Idea {number}").status_code == 302
        token = self.begin()
        refused = self.send(token=token, title="Idea 3")
        self.assertContains(refused, "Many ideas have come from your connection", status_code=429)
        self.assertContains(refused, 'value="Idea 3"', status_code=429)
        elsewhere = visitor(REMOTE_ADDR="203.0.113.7")
        assert elsewhere.post(form_address(self.page), {**BENCH, "token": token}).status_code == 302
        assert "203.0.113.7" not in str(getattr(cache, "_cache", {}))
        self.clock.shift(60 * 60)
        assert self.send(token=token, title="Idea 3").status_code == 302

    def test_a_full_disk_loses_nothing(self) -> None:
        token = self.begin()
        full = OperationalError("database or disk is full")
        with mock.patch("wagtail_quartier.ideas.intake.Idea.objects.create", side_effect=full):
            answer = self.send(token=token, picture=photo())
        self.assertContains(answer, "could not be stored just now", status_code=503)
        self.assertContains(answer, "somewhere to rest.", status_code=503)
        self.assertContains(answer, "Your picture is kept", status_code=503)
        assert self.send(token=token).status_code == 302
        assert Idea.objects.count() == 1

    def test_a_mail_server_that_is_down_loses_nothing(self) -> None:
        token = self.begin()
        down = mock.patch(
            "django.core.mail.EmailMessage.send", side_effect=ConnectionRefusedError("no server")
        )
        with down, self.captureOnCommitCallbacks(execute=True):
            answer = self.send(token=token)
        assert answer.status_code == 302
        assert Idea.objects.count() == 1

    def test_nothing_that_can_be_sent_is_answered_with_an_error_page(self) -> None:
        token = self.begin()
        wrong: list[dict[str, Any]] = [
            {"title": "x" * 100_000},
            {"text": "x" * 100_000},
            {"quarter": "nowhere"},
            {"quarter": "\x00"},
            {"email": "a" * 100_000},
            {"email": "\x00@example.org"},
            {"title": "\x00\u202e"},
            {"title": "\ufffd"},
            {"wants_mail": "on", "email": ""},
            {"picture": SimpleUploadedFile("a.jpg", b"")},
            {"picture": SimpleUploadedFile("a.jpg", b"no picture")},
            {"picture": SimpleUploadedFile("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")},
            {"picture": SimpleUploadedFile("a.jpg", photo().read()[:4000])},
            {"picture": SimpleUploadedFile("a.jpg", b"\xff" * (13 * 1024 * 1024))},
            {"picture": bomb()},
        ]
        for fields in wrong:
            answer = self.send(token=token, **fields)
            assert answer.status_code == 400, {name: str(v)[:40] for name, v in fields.items()}
            self.assertContains(answer, "Your idea is not sent yet", status_code=400)
        plain = "application/x-www-form-urlencoded"
        for body, kind in (
            (b"title=%ff%fe%00", plain),
            (
                b"&".join(b"a%d=1" % number for number in range(2000)),
                "application/x-www-form-urlencoded",
            ),
            (b"text=" + b"x" * 3_000_000, plain),
            (b"nonsense", "multipart/form-data; boundary=x"),
            (b"nonsense", "multipart/form-data"),
            (b"{}", "application/json"),
        ):
            answer = self.client.generic("POST", form_address(self.page), body, content_type=kind)
            assert answer.status_code == 400, body[:20]
        assert not Idea.objects.exists()
        for query in ("?title=%ff%00", f"?title={'x' * 3000}", "?quarter=%00", "?quarter=nowhere"):
            assert self.client.get(form_address(self.page) + query).status_code == 200

    def test_the_form_may_begin_with_a_question_and_the_quarter_it_stands_in(self) -> None:
        below = factories.page(type(self.page), self.quarter)
        html = self.client.get(f"{form_address(below)}?title=Who+needs+shade%3F").content.decode()
        assert 'value="Who needs shade?"' in html
        assert f'value="{self.quarter.slug}" selected' in html

    def test_a_guiding_question_of_a_quarter_opens_the_form_with_itself(self) -> None:
        row = self.quarter.guiding_questions.create(
            text="Who needs shade here?", locale=self.quarter.locale
        )
        self.quarter.save()
        key = row.translation_key.hex
        answer = self.client.get(f"{self.page.url}?question={key}")
        assert answer["Location"] == f"{form_address(self.page)}?question={key}"
        html = self.client.get(answer["Location"]).content.decode()
        assert 'value="Who needs shade here?"' in html
        assert f'value="{self.quarter.slug}" selected' in html
        for wrong in ("x", "%00", "0" * 32, "f" * 5000):
            lost = self.client.get(f"{self.page.url}?question={wrong}", follow=True)
            assert lost.status_code == 200, wrong

    def test_a_guiding_question_is_asked_in_words_everybody_may_read(self) -> None:
        row = self.quarter.guiding_questions.create(text="Who waits?", locale=self.quarter.locale)
        self.quarter.save()
        arabic = self.quarter.copy_for_translation(locale("ar"), copy_parents=True)
        arabic.guiding_questions.update(text="من ينتظر؟")
        arabic = type(arabic).objects.get(pk=arabic.pk)
        arabic.save_revision().publish()
        with override("ar"):
            asked = question_of(row.translation_key.hex)
            assert (asked.text, asked.page_id) == ("من ينتظر؟", self.quarter.pk)
            PageViewRestriction.objects.create(page=arabic, restriction_type="login")
            assert question_of(row.translation_key.hex).text == "Who waits?"

    def test_nothing_else_is_excepted_from_the_protection_against_forged_requests(self) -> None:
        named_alike = factories.page(type(self.quarter), self.quarter, slug="leave-an-idea")
        assert self.client.get(named_alike.url).status_code == 200
        assert self.client.post(named_alike.url).status_code == 403
        assert self.client.post(self.page.url).status_code == 403
        assert self.client.post("/nowhere/leave-an-idea/").status_code == 403
        assert self.client.get("/nowhere/leave-an-idea/").status_code == 404

    def test_a_closed_page_takes_no_ideas(self) -> None:
        token = self.begin()
        self.page.is_open = False
        self.page.save_revision().publish()
        assert self.client.get(form_address(self.page)).status_code == 404
        assert self.send(token=token).status_code == 404
        self.assertNotContains(self.client.get(self.page.url), "leave-an-idea")


def bomb() -> SimpleUploadedFile:
    """Return a small file that would unpack to 900 million pixels."""
    target = BytesIO()
    Image.new("1", (30_000, 30_000)).save(target, "PNG")
    return SimpleUploadedFile("bomb.png", target.getvalue())
