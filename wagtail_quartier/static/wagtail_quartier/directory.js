/*
 * Makes the results of a directory change in place. Without it the form is sent, the links
 * are followed and the same pages come from the server: this file only fetches them.
 *
 * Hooks in the page: data-quartier-directory around everything, in it the form,
 * data-quartier-results around what is exchanged, data-quartier-count on the heading that
 * says how much there is, data-quartier-announcement on an element with role="status".
 */
(() => {
  "use strict";

  const root = document.querySelector("[data-quartier-directory]");
  const form = root && root.querySelector("form");
  if (!form || !window.fetch || !window.AbortController || !window.history.pushState) return;

  const PATIENCE_WITH_TYPING = 450;
  let underway = null;
  let typing = 0;

  const address = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, value);
    const text = query.toString();
    return form.action.split("?")[0] + (text ? `?${text}` : "");
  };

  /* A field somebody is in stays what it is; only its options and its state follow. */
  const exchangeField = (mine, other) => {
    const control = mine.querySelector("select, input");
    const fresh = other.querySelector("select, input");
    if (!mine.contains(document.activeElement)) {
      mine.replaceWith(other);
      return;
    }
    mine.className = other.className;
    if (control.tagName === "SELECT") {
      const chosen = fresh.value;
      control.replaceChildren(...fresh.children);
      control.value = chosen;
    }
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (fresh.hasAttribute(name)) control.setAttribute(name, fresh.getAttribute(name));
      else control.removeAttribute(name);
    }
    while (control.nextSibling) control.nextSibling.remove();
    while (fresh.nextSibling) mine.append(fresh.nextSibling);
  };

  const exchangeForm = (other) => {
    form.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
    form.append(...other.querySelectorAll("input[type=hidden]"));
    const fresh = [...other.querySelectorAll(".quartier-field")];
    [...form.querySelectorAll(".quartier-field")].forEach((field, number) => {
      if (fresh[number]) exchangeField(field, fresh[number]);
    });
  };

  const show = (page, focus) => {
    const other = page.querySelector("[data-quartier-directory]");
    const results = root.querySelector("[data-quartier-results]");
    results.replaceWith(other.querySelector("[data-quartier-results]"));
    exchangeForm(other.querySelector("form"));
    document.title = page.title;
    const feeds = "link[rel=alternate][type$='+xml']";
    document.querySelectorAll(feeds).forEach((link) => link.remove());
    document.head.append(...page.querySelectorAll(feeds));
    const heading = root.querySelector("[data-quartier-count]");
    root.querySelector("[data-quartier-announcement]").textContent = heading ? heading.textContent : "";
    if (focus && heading) heading.focus();
  };

  const visit = async (url, { push = true, focus = false } = {}) => {
    window.clearTimeout(typing);
    if (underway) underway.abort();
    const mine = new AbortController();
    underway = mine;
    root.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: mine.signal, credentials: "same-origin" });
      const text = await answer.text();
      if (mine.signal.aborted) return;
      const page = new DOMParser().parseFromString(text, "text/html");
      /* Something else than the directory, such as a page to log in: go there. */
      if (!page.querySelector("[data-quartier-results]")) throw new Error("not a directory");
      if (push && url !== window.location.href) window.history.pushState({ quartier: true }, "", url);
      show(page, focus);
    } catch (error) {
      if (error.name !== "AbortError") window.location.assign(url);
    } finally {
      if (underway === mine) {
        underway = null;
        root.removeAttribute("aria-busy");
      }
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visit(address());
  });

  form.addEventListener("change", (event) => {
    if (event.target.type !== "search") visit(address());
  });

  form.addEventListener("input", (event) => {
    if (event.target.type !== "search") return;
    window.clearTimeout(typing);
    typing = window.setTimeout(() => visit(address()), PATIENCE_WITH_TYPING);
  });

  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented) return;
    if (!link.closest("[data-quartier-results]") || link.target) return;
    const here = link.origin === window.location.origin && link.pathname === window.location.pathname;
    if (!here || link.hash) return;
    event.preventDefault();
    visit(link.href.replace(/\?$/, ""), { focus: true });
  });

  window.addEventListener("popstate", () => visit(window.location.href, { push: false }));
})();
