import { Plugin, PluginKey } from "prosemirror-state";
import { inert, parser, read } from "./html.js";
import { partPictures } from "./pasted_pictures.js";

/* What comes from elsewhere: markup and its pictures go to the server, which knows Word and its kin, and come back clean;
   without a server the schema drops what an article may not hold. What had to stay behind is said in a note. Files go to
   whoever listens to "bantin:files" on the form. */

const PATIENCE = 30_000;
const places = new PluginKey("places");

export function paste(form, address, note) {
  let next = 0;

  async function put(view, raw, rtf, from, to) {
    const id = next++;
    view.dispatch(view.state.tr.setMeta(places, { open: { id, from, to } }));
    view.dom.setAttribute("aria-busy", "true");
    const { html, notes } = await cleaned(raw, rtf);
    if (!view.isDestroyed) {
      note.textContent = notes.join(" ");
      insert(view, id, html);
    }
  }

  async function cleaned(raw, rtf) {
    try {
      const { html, files } = partPictures(raw, rtf);
      const body = new FormData();
      body.append("html", html);
      files.forEach((file) => body.append("file", file));
      const answer = await fetch(address, {
        method: "POST",
        body,
        headers: { "X-Requested-By": "fetch" },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      const { html: clean = "", notes, error } = await answer.json();
      return notes ? { html: clean, notes } : { html: error ? "" : raw, notes: [error ?? note.dataset.away] };
    } catch {
      return { html: raw, notes: [note.dataset.away] };
    }
  }

  /* One may have gone on typing meanwhile: it goes to where it was pasted, wherever that has moved. */
  function insert(view, id, html) {
    const open = places.getState(view.state);
    const { from, to } = open.find((place) => place.id === id) ?? view.state.selection;
    const slice = parser.parseSlice(inert(html), { context: view.state.doc.resolve(from) });
    const words = html === "" ? view.state.tr : view.state.tr.replaceRange(from, to, slice);
    const transaction = words.setMeta(places, { close: id });
    view.dispatch(transaction.setMeta("paste", true).setMeta("uiEvent", "paste").scrollIntoView());
    if (open.length <= 1) {
      view.dom.removeAttribute("aria-busy");
    }
  }

  function take(view, event, data, from, to) {
    const html = data.getData("text/html");
    const files = [...data.files];
    if (files.length > 0 && read(html).textContent.trim() === "") {
      event.preventDefault();
      form.dispatchEvent(new CustomEvent("bantin:files", { detail: { files }, bubbles: true }));
      return true;
    }
    if (html === "" || html.includes("data-pm-slice")) {
      return false;
    }
    event.preventDefault();
    put(view, html, data.getData("text/rtf"), from, to);
    return true;
  }

  return new Plugin({
    key: places,
    state: {
      init: () => [],
      apply(transaction, open) {
        const { open: opened, close } = transaction.getMeta(places) ?? {};
        const moved = open
          .filter((place) => place.id !== close)
          .map(({ id, from, to }) => ({
            id,
            from: transaction.mapping.map(from, 1),
            to: Math.max(transaction.mapping.map(to, -1), transaction.mapping.map(from, 1)),
          }));
        return opened ? [...moved, opened] : moved;
      },
    },
    props: {
      transformPastedText: (text) => text.normalize("NFC"),
      handleDOMEvents: {
        paste(view, event) {
          const { from, to } = view.state.selection;
          return Boolean(event.clipboardData) && take(view, event, event.clipboardData, from, to);
        },
        drop(view, event) {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          return Boolean(at && event.dataTransfer && !view.dragging) && take(view, event, event.dataTransfer, at.pos, at.pos);
        },
      },
    },
  });
}
