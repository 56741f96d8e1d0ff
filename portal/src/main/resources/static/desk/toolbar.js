import { Plugin } from "prosemirror-state";
import { blockOf, blocks, commands, pressed } from "./commands.js";
import { isInTable } from "./tables.js";

/* The toolbar that the server has written, brought to life: one stop of the Tab key, and arrows within. */

/** The plugin; {@code more} holds commands that need something of their own. */
export function toolbar(bar, more) {
  const select = bar.querySelector("select[data-blocks]");
  const tools = { ...commands, ...more };
  let view;

  function stops() {
    return [...bar.querySelectorAll("button, select")].filter((stop) => !stop.closest("[hidden]"));
  }

  function stopAt(chosen) {
    bar.querySelectorAll("button, select").forEach((stop) => {
      stop.tabIndex = stop === chosen ? 0 : -1;
    });
  }

  function go(to) {
    const all = stops();
    const next = all[(to + all.length) % all.length];
    stopAt(next);
    next.focus();
  }

  const keys = {
    ArrowRight: (at) => go(at + 1),
    ArrowLeft: (at) => go(at - 1),
    Home: () => go(0),
    End: () => go(-1),
    Escape: () => view.focus(),
  };

  bar.addEventListener("keydown", (event) => {
    if (keys[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      keys[event.key](stops().indexOf(document.activeElement));
    }
  });

  /* The words keep their selection while a tool is pressed. */
  bar.addEventListener("mousedown", (event) => {
    if (event.target.closest("button")) {
      event.preventDefault();
    }
  });

  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-command]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      stopAt(button);
      tools[button.dataset.command](view.state, view.dispatch, view);
      if (!document.querySelector("dialog[open]")) {
        view.focus();
      }
    }
  });

  select.addEventListener("change", () => {
    blocks[select.value]?.(view.state, view.dispatch, view);
    refresh();
  });

  function refresh() {
    const { state } = view;
    bar.querySelectorAll("[data-in-table]").forEach((group) => {
      group.hidden = !isInTable(state);
    });
    bar.querySelectorAll("button[data-command]").forEach((button) => {
      const { command } = button.dataset;
      button.setAttribute("aria-disabled", String(!tools[command](state, undefined, view)));
      if (pressed[command]) {
        button.setAttribute("aria-pressed", String(pressed[command](state)));
      }
    });
    select.value = blockOf(state);
    if (!stops().some((stop) => stop.tabIndex === 0)) {
      stopAt(stops()[0]);
    }
  }

  return new Plugin({
    props: {
      handleKeyDown(_, event) {
        if (event.key !== "F10" || !event.altKey) {
          return false;
        }
        event.preventDefault();
        stops().find((stop) => stop.tabIndex === 0).focus();
        return true;
      },
    },
    view(editor) {
      view = editor;
      stopAt(stops()[0]);
      refresh();
      return { update: refresh };
    },
  });
}
