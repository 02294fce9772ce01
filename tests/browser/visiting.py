"""Somebody with a browser, and what the browser noticed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page, Request, Response

#: Finds what is wider than the window. An element that scrolls by itself, such as a wide
#: table, is allowed to, and so is what it holds.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (element) => element && element !== document.body && (
    /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX)
    || scrolls(element.parentElement));
  return [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement);
  }).map((element) => element.outerHTML.slice(0, 120)).concat("the page itself");
}"""

#: Finds texts and attributes in Latin letters alone on a page in another script, unless they
#: stand in an element of another language. Addresses and reference numbers are in no language.
UNMARKED = r"""() => {
  const page = document.documentElement.lang;
  const foreign = (text) => /[A-Za-zÀ-ÿ]{3,}/.test(text) && !/[\u0600-\u06FF]/.test(text);
  const address = /@|:\/\/|\w-\d/;
  const marked = (element) => element.closest("[lang]").lang !== page
    || element.closest("script, style, template") || address.test(element.textContent);
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode;
    if (foreign(data) && !marked(parentElement)) found.push(data.trim());
  }
  for (const name of ["alt", "title", "aria-label", "placeholder"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name);
      if (foreign(text) && !marked(element)) found.push(`${name}: ${text}`);
    }
  }
  return found;
}"""


@dataclass
class Visitor:
    """A browser window on the site at ``url``; it notes every request and every complaint."""

    page: Page
    url: str
    #: Addresses at other hosts that something on a page asked for.
    requests_elsewhere: list[str] = field(default_factory=list)
    #: Addresses of our own that were refused, with the status.
    refused: list[str] = field(default_factory=list)
    #: Errors in the browser's console.
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", self._note_request)
        self.page.on("response", self._note_response)
        self.page.on("console", self._note_message)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, path: str) -> Page:
        """Open the address ``path`` of the site and wait until it is loaded."""
        self.page.goto(self.url + path, wait_until="load")
        return self.page

    def cookies(self) -> list[str]:
        """Return the names of the cookies the browser holds."""
        return [cookie["name"] for cookie in self.page.context.cookies()]

    def sticking_out(self) -> list[str]:
        """Return the elements that make the page scroll sideways, an empty list where none."""
        return self.page.evaluate(STICKING_OUT)

    def unmarked(self) -> list[str]:
        """Return the words in Latin letters that are not marked as another language.

        Only a page in another script can tell.
        """
        return self.page.evaluate(UNMARKED)

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.url}/", "data:", "blob:", "about:")):
            self.requests_elsewhere.append(request.url)

    def _note_response(self, response: Response) -> None:
        if response.status >= 400:
            self.refused.append(f"{response.status} {response.url}")

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{self.page.url}: {message.text}")
