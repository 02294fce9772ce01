"""``manage.py quartier_setup``: the first pages, words and groups on an existing site."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import swapper
from django.conf import settings
from django.core.checks import run_checks
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import get_template
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_quartier.conf import quartier_settings, role_model
from wagtail_quartier.setting_up.making import CannotBeSetUp, Plan, make_plan
from wagtail_quartier.setting_up.undoing import find_untouched, take_back

PACKAGE = Path(__file__).parents[2]


class Command(BaseCommand):
    """Shows what it will do and asks; run twice, it changes nothing the second time."""

    help = (
        "Creates the index pages of neighbourhood work below a page, a starter vocabulary and "
        "two groups of editors, and says what is left to do."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the page, the answer to the question, and the way back."""
        parser.add_argument(
            "--below",
            metavar="PAGE",
            help="Id or address (/our-work/) of the page; without it, the home page of the "
            "default site.",
        )
        parser.add_argument("--yes", action="store_true", help="Do not ask.")
        parser.add_argument(
            "--undo-empty",
            action="store_true",
            help="Take back what the command has made and nobody has touched or filled since.",
        )

    def handle(self, **options: Any) -> None:
        """Speak the site's language, and do what was asked for."""
        with translation.override(settings.LANGUAGE_CODE):
            if options["undo_empty"]:
                self._undo(options["yes"])
            else:
                self._set_up(options["below"], options["yes"])

    def _set_up(self, below: str | None, yes: bool) -> None:
        try:
            plan = make_plan(_page(below))
            if not plan.steps:
                self.stdout.write(_("Everything is there already; nothing was changed."))
            elif not self._agrees([step.sentence for step in plan.steps], yes):
                return
            else:
                plan.carry_out()
                self.stdout.write(self.style.SUCCESS(_("Done.")))
        except CannotBeSetUp as error:
            raise CommandError(str(error)) from error
        except ValidationError as error:
            raise CommandError(
                _("Nothing was made; a page type of yours asks for more: %(problem)s")
                % {"problem": " ".join(error.messages)}
            ) from error
        self.stdout.write("\n" + _("What is left for you:"))
        self._list(_left(plan))

    def _undo(self, yes: bool) -> None:
        untouched = find_untouched()
        if not untouched:
            self.stdout.write(_("There is nothing that nobody has touched."))
            return
        sentences = [
            _("Delete: %(type)s “%(name)s”")
            % {"type": instance._meta.verbose_name, "name": instance}
            for instance in untouched
        ]
        if self._agrees(sentences, yes):
            stays = take_back(untouched)
            for instance in stays:
                self.stdout.write(_("“%(name)s” is in use and stays.") % {"name": instance})
            self.stdout.write(self.style.SUCCESS(_("Done.")))

    def _agrees(self, sentences: list[str], yes: bool) -> bool:
        self._list(sentences)
        if yes:
            return True
        if not sys.stdin.isatty():
            raise CommandError(_("Nobody is there to be asked; run it again with --yes."))
        answer = input(_("Continue? [y/N]") + " ").strip().lower()
        if answer in {"y", "yes", _("yes"), _("yes")[:1]}:
            return True
        self.stdout.write(_("Nothing was changed."))
        return False

    def _list(self, sentences: Any) -> None:
        for sentence in sentences:
            self.stdout.write(f"- {sentence}")


def _page(below: str | None) -> Any:
    """Return the page that was named by its id or address; ``CommandError`` for none."""
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if below is None and site is None:
        raise CommandError(_("There is no default site; name a page with --below."))
    if below is None:
        found = site.root_page
    elif below.isdecimal():
        found = pages.filter(pk=int(below), depth__gt=1).first()
    else:
        found = site and _by_address(site.root_page, below)
    if found is None:
        raise CommandError(
            _("There is no page “%(page)s”; name its id, or its address such as /our-work/.")
            % {"page": below}
        )
    return found.specific


def _by_address(page: Any, address: str) -> Any:
    for slug in filter(None, address.split("/")):
        page = page and page.get_children().filter(slug=slug).first()
    return page


def _left(plan: Plan) -> Iterator[str]:
    """Yield what a developer still has to do, from what is not there."""
    for role in plan.roles_left_out:
        yield _("Your site has no page type for “%(role)s”; name one in PAGE_MODELS.") % {
            "role": role
        }
    for message in run_checks(databases=["default"]):
        if (message.id or "").startswith("wagtail_quartier.") and not message.is_silenced():
            yield f"{message.msg} {message.hint} ({message.id})"
    if quartier_settings.HOLIDAY_COUNTRY and not quartier_settings.HOLIDAY_REGION:
        yield _("Say in which state you are, so that public holidays are right (HOLIDAY_REGION).")
    yield _("Put people into the groups, in the admin below Settings, Users.")
    yield _("Lead visitors to the new pages from your menu.")
    if (quarter := role_model("quarter")) is not None and not quarter._default_manager.exists():
        yield _("Add a page for each of your quarters.")
    if _layout_is_ours():
        yield _("Put the pages into your layout: docs/hosts/templates.md says how.")


def _layout_is_ours() -> bool:
    origin = getattr(get_template("wagtail_quartier/base.html"), "origin", None)
    return origin is not None and Path(origin.name).is_relative_to(PACKAGE)
