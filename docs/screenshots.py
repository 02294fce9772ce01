"""Takes the pictures of the documentation: ``python -m docs.screenshots [DIRECTORY]``.

Run it from the top of the checkout, in the environment of ``make test``. It loads the demo,
visits it with Chromium and writes compact WebP files below ``docs/images``. The clock of the
demo stands at the moment of the tests, so the pictures differ from the last ones only where
the site does. With a DIRECTORY the loaded demo is kept there and the next run starts faster.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.demo.site import DemoSite, demo_site_in
from tests.machine import BROWSER_ADVICE, browser

IMAGES = Path(__file__).parent / "images"
DESK = (1280, 860)
PHONE = (390, 844)
QUALITY = 78


@dataclass(frozen=True)
class Picture:
    """One file: the path of a page, what to do there, and which part of it to keep."""

    name: str
    path: str
    #: Done before the picture is taken, such as opening a tab.
    prepare: Callable[[Page], None] | None = None
    #: What to keep, in pixels: left, top, right, bottom.
    part: tuple[int, int, int, int] | None = None
    window: tuple[int, int] = DESK


def tab(name: str) -> Callable[[Page], None]:
    """Return a step that opens a tab of an edit form by its German name."""

    def open_tab(page: Page) -> None:
        page.get_by_role("tab", name=name, exact=True).click()

    return open_tab


def open_menu(page: Page) -> None:
    """Open the menu of neighbourhood work."""
    page.get_by_role("button", name="Quartiersarbeit").click()
    page.get_by_role("link", name="Förderprogramme").wait_for()


def jump_to_today(page: Page) -> None:
    """Follow the link to the day of today."""
    page.get_by_role("link", name="Heute", exact=True).click()


def scroll_to_cards(page: Page) -> None:
    """Show the filter and the first cards."""
    page.locator(".quartier-filter").evaluate("element => element.scrollIntoView()")


def note_illness(page: Page) -> None:
    """Begin to cancel a single date."""
    tab("Einzelne Termine")(page)
    page.get_by_role("button", name="Änderung hinzufügen").click()
    page.get_by_label("Datum").first.fill("2026-03-17")
    page.wait_for_timeout(600)
    # A click beside the calendar, which opens after a moment, closes it.
    page.mouse.click(DESK[0] - 60, DESK[1] - 200)
    page.get_by_label("Grund").first.fill("Krankheit")


def pictures(site: DemoSite) -> list[Picture]:
    """Return all pictures, those of the public side first."""
    centre, projects = site.pages["CentrePage"][0], site.pages["ProjectIndexPage"][0]
    timetable = site.pages["OfficeHoursPage"][0]
    hours = site.admin["OfficeHours edit"]
    return [
        Picture("treffpunkt", centre),
        Picture("treffpunkt-telefon", centre, window=PHONE),
        Picture("projekte", projects, scroll_to_cards),
        Picture("wochenplan-telefon", timetable, jump_to_today, window=PHONE),
        Picture("menue", "/admin/", open_menu, part=(0, 0, 400, 700)),
        Picture("projekt-text", site.admin["ProjectPage add"]),
        Picture("projekt-fakten", site.admin["ProjectPage edit"], tab("Fakten")),
        Picture("treffpunkt-fakten", site.admin["CentrePage edit"], tab("Fakten")),
        Picture("sprechzeiten-zeiten", hours, tab("Zeiten"), part=(200, 50, 1180, 590)),
        Picture("sprechzeiten-aenderung", hours, note_illness),
    ]


@contextmanager
def window(chromium: Browser, site: DemoSite, picture: Picture) -> Iterator[Page]:
    """Open a German window of the size the picture wants."""
    width, height = picture.window
    context = chromium.new_context(
        base_url=site.url,
        locale="de-DE",
        viewport={"width": width, "height": height},
        device_scale_factor=2 if width < 600 else 1,
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def log_in(page: Page, site: DemoSite) -> None:
    """Log the administrator in."""
    page.goto("/admin/login/")
    page.fill("input[name=username]", site.username)
    page.fill("input[name=password]", site.password)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")


def take(page: Page, picture: Picture) -> int:
    """Take one picture and return the size of its file in bytes."""
    answer = page.goto(picture.path, wait_until="networkidle")
    if answer is None or not answer.ok:
        sys.exit(f"{picture.path} could not be opened, so {picture.name} is missing.")
    if picture.prepare:
        picture.prepare(page)
        page.evaluate("document.activeElement.blur()")
        page.wait_for_timeout(600)
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    target = IMAGES / f"{picture.name}.webp"
    (shot.crop(picture.part) if picture.part else shot).save(target, quality=QUALITY, method=6)
    return target.stat().st_size


def main(directory: Path) -> None:
    """Take all pictures of the demo loaded into ``directory``."""
    if browser() is None:
        sys.exit(BROWSER_ADVICE)
    IMAGES.mkdir(exist_ok=True)
    with demo_site_in(directory) as site, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser(), args=ARGUMENTS)
        for picture in pictures(site):
            with window(chromium, site, picture) as page:
                if picture.path.startswith("/admin/"):
                    log_in(page, site)
                size = take(page, picture)
            sys.stdout.write(f"{picture.name}.webp: {size // 1024} KB\n")
        chromium.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as temporary:
            main(Path(temporary))
