import { copies } from "./copies.js";

/* Saves <form data-save="address" data-copy="name of the text and its writer"> a moment after each change. What the server
   has not acknowledged stays in this browser. Every sentence is the server's: those of the status line stand in its data
   attributes, the panels for a conflict, a session that ended and a copy that was found are on the page, hidden. */

const PAUSE = 3_000;
const COPYING = 300;
/* What takes less is not worth a word; a screen reader speaks each of them. */
const SLOW = 1_000;
const PATIENCE = 20_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

document.querySelectorAll("form[data-save]").forEach(autosave);

function autosave(form) {
  const kept = copies(form.dataset.copy);
  const status = form.querySelector("[data-save-status]");
  const others = form.querySelector("[data-others]");
  const panels = {
    conflict: document.getElementById("conflict"),
    ended: document.getElementById("ended"),
    found: document.getElementById("found"),
  };
  let changes = 0;
  let saved = 0;
  let saving = false;
  let stopped = false;
  let hasRoom = true;
  let retry = FIRST_RETRY;
  let timer;
  let copying;

  form.addEventListener("input", (event) => {
    if (event.target.name !== "") {
      changed();
    }
  });

  function changed() {
    changes++;
    clearTimeout(copying);
    copying = setTimeout(copy, COPYING);
    if (!stopped && !saving) {
      saveIn(PAUSE);
    }
  }

  function saveIn(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  function isUnsaved() {
    return saved < changes;
  }

  function copy() {
    clearTimeout(copying);
    if (isUnsaved()) {
      hasRoom = kept.keep(fields());
    }
  }

  /* Files are sent by themselves. */
  function fields() {
    return [...new FormData(form)].filter(([, value]) => typeof value === "string");
  }

  async function save() {
    clearTimeout(timer);
    if (saving || stopped || !isUnsaved()) {
      return;
    }
    const sent = changes;
    saving = true;
    copy();
    const slow = setTimeout(() => say("saving"), SLOW);
    const answer = await post();
    clearTimeout(slow);
    saving = false;
    take(answer, sent);
  }

  /* In parts: an address-like encoding would make nine letters of a Vietnamese one, and long texts too large to be taken. */
  function sendable(all) {
    const body = new FormData();
    all.forEach(([name, value]) => body.append(name, value));
    return body;
  }

  async function post() {
    try {
      const response = await fetch(form.dataset.save, {
        method: "POST",
        body: sendable(fields()),
        headers: { Accept: "application/json", "X-Requested-By": "fetch" },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
      const type = response.type === "opaqueredirect" ? 401 : response.status;
      return { status: type, content: isJson ? await response.json() : {} };
    } catch {
      return { status: 0, content: {} };
    }
  }

  function take({ status: code, content }, sent) {
    if (code === 200 && content.revision !== undefined) {
      acknowledge(content, sent);
    } else if (code === 409) {
      stopped = true;
      copy();
      panels.conflict.innerHTML = content.conflict ?? "";
      panels.conflict.hidden = false;
      say("conflict");
    } else if (code === 401 || code === 403) {
      end();
    } else if (code >= 400 && code < 500 && code !== 408 && code !== 429) {
      say("refused", content.refused ?? content.error);
      if (changes > sent) {
        saveIn(PAUSE);
      }
    } else {
      say("offline");
      again();
    }
  }

  function acknowledge(content, sent) {
    saved = sent;
    retry = FIRST_RETRY;
    panels.ended.hidden = true;
    form.elements.revision.value = content.revision;
    if (isUnsaved()) {
      saveIn(PAUSE);
    } else {
      clearTimeout(copying);
      kept.drop();
    }
    say("saved", content.savedAt);
    showOthers(content.others);
    form.dispatchEvent(new CustomEvent("bantin:saved", { detail: content }));
  }

  function again() {
    saveIn(retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  }

  function end() {
    copy();
    panels.ended.hidden = false;
    say("ended");
    again();
  }

  function say(state, value) {
    const isOnlyHere = !hasRoom && isUnsaved() && !["saving", "saved"].includes(state);
    const sentence = isOnlyHere ? onlyHere(state, value) : filled(status.dataset[state], value);
    if (status.textContent !== sentence) {
      status.textContent = sentence;
    }
  }

  /* A browser without room for a copy must not be said to keep one. */
  function onlyHere(state, value) {
    return [state === "refused" ? filled(status.dataset.refused, value) : "", status.dataset.unkept].join(" ").trim();
  }

  function showOthers(names = []) {
    others.hidden = names.length === 0;
    others.textContent = others.hidden ? "" : filled(others.dataset.others, names.join(", "));
  }

  function filled(sentence, value = "") {
    return sentence.replace("{0}", value);
  }

  /* The conflict's panel may hold buttons that go on from somebody else's revision. */
  panels.conflict.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-take-revision]");
    if (button) {
      form.elements.revision.value = button.dataset.takeRevision;
      panels.conflict.hidden = true;
      stopped = false;
      changes++;
      save();
    }
  });

  function now() {
    retry = FIRST_RETRY;
    save();
  }

  addEventListener("online", now);
  addEventListener("focus", now);
  document.addEventListener("bantin:ended", end);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      copy();
    }
    now();
  });
  addEventListener("pagehide", copy);

  let submitting = false;
  form.addEventListener("submit", () => {
    clearTimeout(copying);
    kept.keep(fields(), true);
    submitting = true;
  });
  addEventListener("pageshow", () => {
    submitting = false;
  });
  addEventListener("beforeunload", (event) => {
    copy();
    if (isUnsaved() && !submitting) {
      event.preventDefault();
    }
  });

  /* What an earlier opening of this page has left; one after the other until each was taken or left. */
  function offer() {
    const before = JSON.stringify(words(fields()));
    const [first] = kept.others().filter((other) => {
      const isKnown = hasArrived(other) || JSON.stringify(words(other.fields)) === before;
      if (isKnown) {
        kept.dropOther(other);
      }
      return !isKnown;
    });
    panels.found.hidden = !first;
    if (first) {
      const time = panels.found.querySelector("time");
      time.textContent = new Date(first.at).toLocaleString(document.documentElement.lang);
      time.dateTime = new Date(first.at).toISOString();
      panels.found.querySelector("[data-take]").onclick = () => restore(first);
      panels.found.querySelector("[data-leave]").onclick = () => leave(first);
    }
  }

  /* What the page has sent is on the server, or on this page again, as soon as the draft has gone on. */
  function hasArrived({ sent, fields: all }) {
    return sent && Number(form.elements.revision.value) > Number(Object.fromEntries(all).revision);
  }

  function words(all) {
    return all.filter(([name]) => name !== "revision");
  }

  function restore(other) {
    const values = Map.groupBy(words(other.fields), ([name]) => name);
    for (const field of form.elements) {
      fill(field, values.get(field.name) ?? []);
    }
    form.dispatchEvent(new CustomEvent("bantin:restored"));
    changed();
    copy();
    leave(other);
  }

  function fill(field, values) {
    if (["checkbox", "radio"].includes(field.type)) {
      field.checked = values.some(([, value]) => value === field.value);
    } else if (field.type !== "file" && values.length > 0) {
      field.value = values.shift()[1];
    }
  }

  function leave(other) {
    kept.dropOther(other);
    offer();
  }

  offer();
}
