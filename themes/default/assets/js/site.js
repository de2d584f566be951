// Everything on a page works without this file. It adds what a page alone cannot do, and asks nobody for anything.
(() => {
  const root = document.documentElement;
  const key = "scheme";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const remembered = () => {
    try { return localStorage.getItem(key); } catch { return null; }
  };
  const apply = (scheme) => {
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  };

  // Before the first paint, so that nothing flashes: the page waits for this script and for nothing else of it.
  apply(remembered());

  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // A button that was written hidden, since it would do nothing without us.
  const offer = (selector, act) => all(selector, (button) => {
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  });

  // Says for a moment what was done, on the button and to screen readers.
  const say = (button) => {
    const usual = button.dataset.usual ??= button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = usual; }, 2000);
    let voice = document.getElementById("_said");
    if (!voice) {
      voice = document.createElement("p");
      voice.id = "_said";
      voice.className = "sr";
      voice.setAttribute("role", "status");
      document.body.append(voice);
    }
    voice.textContent = button.dataset.done;
  };

  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    say(button);
  };

  const address = () => document.querySelector(".share-address")?.textContent ?? location.href.split("#")[0];

  // As it may travel: without the names of those who did not agree to be shared.
  const title = () => document.querySelector("meta[property='og:title']").content;

  // The words as they stand, who said them and where: a quotation that can be followed back.
  const quotation = (button) => {
    const post = button.closest(".post");
    const words = post.querySelector(".prose").innerText.trim();
    return `\u201C${words}\u201D\n\u2014 ${button.dataset.who}, ${title()}\n${address()}#${post.id}`;
  };

  const zoned = (time, zone) => new Intl.DateTimeFormat(root.lang, { dateStyle: "medium", timeStyle: "short", timeZone: zone }).format(time);

  // The time of an event where the reader is, if clocks differ there.
  const localTime = (place) => {
    const time = place.parentElement.querySelector("time")?.dateTime;
    if (!time?.includes("T")) return;
    const moment = new Date(time);
    const theirs = new Date(time.slice(0, 16) + "Z");
    if (Number.isNaN(moment.getTime()) || zoned(moment) === zoned(theirs, "UTC")) return;
    place.textContent = place.dataset.local.replace("…", zoned(moment));
    place.hidden = false;
  };

  const start = () => {
    offer("[data-do=scheme]", () => {
      const next = (root.dataset.scheme ?? (dark.matches ? "dark" : "light")) === "dark" ? "light" : "dark";
      apply(next);
      try { localStorage.setItem(key, next); } catch { /* A private window forgets, which is its purpose. */ }
    });
    offer("[data-do=copy]", (button) => copy(button, button.dataset.text ?? address()));
    offer("[data-do=quote]", (button) => copy(button, quotation(button)));
    if (navigator.share) offer("[data-do=share]", () => navigator.share({ title: title(), url: address() }).catch(() => {}));
    if (window.print) offer("[data-do=print]", () => print());
    all("[data-local]", localTime);

    const menu = document.querySelector(".menu-toggle");
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu?.open) return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
  };

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
