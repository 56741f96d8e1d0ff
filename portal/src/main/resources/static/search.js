"use strict";

/* Titles suggested while a reader types: an editable combobox with a list, as WAI-ARIA 1.2 has it. The form around the
   field does without this script; so whatever goes wrong in here is passed over in silence. */
document.querySelectorAll("input[data-suggest]").forEach((input) => {
  const PAUSE = 120;
  const list = add("ul", { id: `${input.id}-list`, class: "suggestions", role: "listbox", lang: "vi", hidden: "" });
  const status = add("p", { class: "unseen", role: "status" });
  let active = -1;
  let timer;
  let request = new AbortController();

  list.setAttribute("aria-label", input.labels[0].textContent);
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });

  function set(element, attributes) {
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  }

  function add(name, attributes) {
    return input.parentElement.appendChild(set(document.createElement(name), attributes));
  }

  function stop() {
    clearTimeout(timer);
    request.abort();
  }

  function close() {
    stop();
    show([]);
  }

  async function ask() {
    stop();
    if ((input.value.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) {
      return close();
    }
    const { signal } = (request = new AbortController());
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(input.value)}`, { signal });
      const suggestions = answer.ok ? await answer.json() : [];
      if (!signal.aborted) {
        show(suggestions);
      }
    } catch {
      if (!signal.aborted) {
        close();
      }
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = list.hidden ? "" : input.dataset.count.replace("{0}", suggestions.length);
    activate(-1);
  }

  function option({ title, address }, index) {
    const item = set(document.createElement("li"), { id: `${list.id}-${index}`, role: "option" });
    item.textContent = title;
    item.addEventListener("click", () => {
      const language = input.form.elements["ngon-ngu"];
      close();
      location.assign(language ? `${address}?ngon-ngu=${language.value}` : address);
    });
    return item;
  }

  /* The option with this index; -1 is the field itself, one step before the first option and one after the last. */
  function activate(index) {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[active].id);
      list.children[active].scrollIntoView({ block: "nearest" });
    }
  }

  function move(step) {
    const places = list.children.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  const keys = {
    ArrowDown: () => (list.hidden ? ask() : move(1)),
    ArrowUp: () => move(-1),
    Enter: () => list.children[active].click(),
    Escape: close,
  };

  input.addEventListener("keydown", (event) => {
    const ours = event.key === "Enter" ? active >= 0 : !list.hidden || event.key === "ArrowDown";
    /* What is pressed while an input method composes is for the input method; 229 is how Safari says so. */
    if (ours && keys[event.key] && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  function wait() {
    stop();
    activate(-1);
    timer = setTimeout(ask, PAUSE);
  }

  input.addEventListener("input", wait);
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
});
