/*
 * The panel of a slot: while somebody types, the server is asked what the slot comes to, and
 * its answer is shown beside the fields and read out. Needs nothing but Wagtail's own Stimulus.
 */
(() => {
  class SlotController extends window.StimulusModule.Controller {
    static targets = ["result", "trouble", "status"];

    static values = {
      url: String,
      prefix: String,
      key: String,
      offer: String,
      delay: { type: Number, default: 400 },
    };

    connect() {
      this.asked = this.question().toString();
    }

    disconnect() {
      clearTimeout(this.timer);
      this.request?.abort();
    }

    /** Ask when nothing has been typed for a moment. */
    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), this.delayValue);
    }

    /** The fields of this slot by their bare names, as the form would send them. */
    question() {
      const form = this.element.closest("form");
      const sent = new URLSearchParams({ key: this.keyValue, offer: this.offerValue });
      const prefix = `${this.prefixValue}-`;
      for (const [name, value] of form ? new FormData(form) : []) {
        if (name === "csrfmiddlewaretoken") sent.append(name, value);
        if (name.startsWith(prefix)) sent.append(name.slice(prefix.length), value);
      }
      return sent;
    }

    async ask() {
      const question = this.question();
      const asking = question.toString();
      if (asking === this.asked) return;
      this.asked = asking;
      this.request?.abort();
      const request = new AbortController();
      this.request = request;
      this.resultTarget.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(this.urlValue, {
          method: "POST",
          body: question,
          headers: { "X-Requested-With": "XMLHttpRequest" },
          signal: request.signal,
        });
        if (!answer.ok) throw new Error(answer.statusText);
        const html = await answer.text();
        if (!request.signal.aborted) this.show(html);
      } catch {
        // A later question has taken the place of this one, or nobody answered.
        if (!request.signal.aborted) this.fail();
      }
      if (this.request === request) this.resultTarget.removeAttribute("aria-busy");
    }

    show(html) {
      const template = document.createElement("template");
      template.innerHTML = html;
      this.resultTarget.replaceChildren(template.content);
      this.troubleTarget.hidden = true;
      const said = this.resultTarget.querySelector("[data-quartier-slot-announcement]");
      this.announce(said?.dataset.quartierSlotAnnouncement ?? "");
    }

    fail() {
      // The next change asks again, even if it leads back to the same question.
      this.asked = null;
      this.troubleTarget.hidden = false;
      this.announce(this.troubleTarget.textContent.trim());
    }

    announce(words) {
      if (this.statusTarget.textContent !== words) this.statusTarget.textContent = words;
    }
  }

  window.wagtail.app.register("quartier-slot", SlotController);
})();
