"""Regular times entered with the keyboard alone, and the panel beside them."""

import datetime as dt
import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.test_admin_screens import WAGTAILS_OWN

pytestmark = [pytest.mark.browser, pytest.mark.demo]

SENTENCE = "jeden 1. und 3. Dienstag im Monat, 14:00–16:00 Uhr, bis 31. Dezember 2026"
DATES = ["2026-03-03", "2026-03-17", "2026-04-07", "2026-04-21", "2026-05-05"]
#: Wagtail's buttons for its overview of a form and for the order of rows are smaller than they
#: should be, and those of other people who have the form open bear no name.
NOT_OURS = (
    *WAGTAILS_OWN,
    ".w-minimap__toggle",
    "[data-inline-panel-child] .button--icon",
    ".w-editing-sessions__session",
)
#: More than there are controls in any of our forms.
MOST_TABS = 120


class Keyboard:
    """Somebody who has no mouse."""

    def __init__(self, page):
        self.page = page

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def go_to(self, selector, key="Tab"):
        """Press Tab until the focus is on what ``selector`` matches."""
        for _ in range(MOST_TABS):
            if self.page.evaluate("(css) => document.activeElement.matches(css)", selector):
                return
            self.press(key)
        raise AssertionError(f"the keyboard does not reach {selector}")

    def choose(self, value):
        """Move down in the select that has the focus until ``value`` is chosen."""
        for _ in range(20):
            if self.page.evaluate("() => document.activeElement.value") == value:
                return
            self.press("ArrowDown")
        raise AssertionError(f"the keyboard does not reach the choice {value}")

    def type_day(self, day):
        """Type a date into the browser's own field, which asks in the order of its own language."""
        for order in ("%d%m%Y", "%m%d%Y", "%Y%m%d"):
            self.type(f"{day:{order}}")
            if self.page.evaluate("() => document.activeElement.value") == f"{day:%Y-%m-%d}":
                return
            self.press("ArrowLeft", "ArrowLeft", "ArrowLeft")
        raise AssertionError(f"the field does not take {day}")


def panel(page):
    """The panel of the first slot."""
    return page.locator(".quartier-slot").first


def dates(page):
    found = panel(page).locator(".quartier-slot__date:not(.quartier-slot__date--left-out) time")
    return found.evaluate_all("(times) => times.map((time) => time.dateTime)")


def stored(page):
    """The first slot's fields, as the page shows them."""
    found = page.evaluate(
        """() => [...new FormData(document.querySelector("#w-editor-form"))]
          .filter(([name, value]) => name.startsWith("slots-0-") && value)
          .map(([name, value]) => [name.replace(/slots-0-(recurrence_)?/, ""), value])"""
    )
    fields = {}
    for name, value in found:
        fields.setdefault(name, []).append(value)
    return {name: values for name, values in fields.items() if name not in ("id", "ORDER")}


def enter_with_the_keyboard(page):
    """Enter title and slot; return what is read out when all is said."""
    keyboard = Keyboard(page)
    keyboard.go_to("[name=title]")
    keyboard.type("Energieberatung ohne Maus")
    keyboard.go_to("a[role=tab]", "Shift+Tab")
    keyboard.press("ArrowRight")
    keyboard.go_to("#id_slots-ADD")
    keyboard.press("Enter")
    keyboard.go_to("[name=slots-0-recurrence_how_often]", "Shift+Tab")
    keyboard.choose("monthly_weekday")
    for name, value in [("positions", 1), ("positions", 3), ("weekdays", 1)]:
        keyboard.go_to(f"[name=slots-0-recurrence_{name}][value='{value}']")
        keyboard.press("Space")
    keyboard.go_to("[name=slots-0-recurrence_until]")
    keyboard.type_day(dt.date(2026, 12, 31))
    for name, value in [("start_time", "14:00"), ("end_time", "16:00")]:
        keyboard.go_to(f"[name=slots-0-{name}]")
        keyboard.type(value)
    keyboard.go_to("[name=slots-0-on_public_holidays]")
    expect(panel(page).locator(".quartier-slot__sentence")).to_have_text(SENTENCE)


def save_with_the_keyboard(page):
    keyboard = Keyboard(page)
    keyboard.go_to("button.action-save")
    # Wagtail saves drafts by itself as well, but without loading the page again.
    with page.expect_event("load"):
        keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/edit/\d+/"))


def delete(page, address):
    page.goto(address.replace("/edit/", "/delete/"))
    page.locator("form[action*='/delete/'] [type=submit]").click()


def test_a_rule_entered_with_the_keyboard_alone(administrator, demo_site):
    page = administrator.open(demo_site.admin["OfficeHours add"])
    enter_with_the_keyboard(page)
    read_out = panel(page).locator("[role=status]").text_content()
    before_saving = dates(page)
    save_with_the_keyboard(page)
    address = page.url
    try:
        page.goto(address)

        assert read_out.startswith(f"{SENTENCE}. ")
        assert read_out.endswith("Dienstag, 3. März 2026.")
        assert before_saving == dates(page) == DATES
        assert panel(page).locator(".quartier-slot__sentence").text_content() == SENTENCE
        assert stored(page) == {
            "how_often": ["monthly_weekday"],
            "interval": ["1"],
            "positions": ["1", "3"],
            "weekdays": ["1"],
            "start": ["2026-03-03"],
            "until": ["2026-12-31"],
            "start_time": ["14:00"],
            "end_time": ["16:00"],
        }
        assert [address for address in administrator.refused if "slot-preview" in address] == []
    finally:
        delete(page, address)


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_accessibility_of_the_panel(administrator, demo_site, scheme, width):
    page = administrator.page
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    administrator.open(demo_site.admin["OfficeHours edit"])
    page.locator("a[role=tab]").nth(1).click()
    page.locator("#id_slots-ADD").click()
    new = page.locator(".quartier-slot").last
    new.locator("[name$=how_often]").select_option("daily")
    new.locator("[name$=recurrence_interval]").fill("0")
    expect(new.locator(".quartier-slot__message--error")).to_be_visible()

    assert panel(page).locator(".quartier-slot__sentence").is_visible()
    assert violations(page, NOT_OURS) == []


def test_accessibility_from_right_to_left(chromium, demo_site):
    context = chromium.new_context(
        color_scheme="dark", viewport={"width": 1280, "height": 900}, locale="ar"
    )
    page = context.new_page()
    page.goto(f"{demo_site.url}/admin/login/?next={demo_site.admin['OfficeHours add']}")
    page.fill("input[name=username]", demo_site.username_in_arabic)
    page.fill("input[name=password]", demo_site.password)
    page.click("button[type=submit]")
    page.locator("a[role=tab]").nth(1).click()
    page.locator("#id_slots-ADD").click()
    page.locator("[name=slots-0-recurrence_how_often]").select_option("daily")
    expect(panel(page).locator(".quartier-slot__date time")).to_have_count(5)
    fields, words = (
        panel(page).locator(f".quartier-slot__{name}").bounding_box()
        for name in ("fields", "preview")
    )

    assert page.locator("html").get_attribute("dir") == "rtl"
    assert words["x"] < fields["x"]
    assert violations(page, NOT_OURS) == []
    context.close()
