import { Plugin, PluginKey } from "prosemirror-state";
import { inert, parser, read } from "./html.js";

/* What comes from elsewhere: markup goes to the server, which knows Word and its kin, and comes back clean; without a
   server the schema drops what an article may not hold. Files go to whoever listens to "bantin:files" on the form. */

const PATIENCE = 10_000;
const places = new PluginKey("places");

export function paste(form, address) {
  let next = 0;

  async function put(view, html, from, to) {
    const id = next++;
    view.dispatch(view.state.tr.setMeta(places, { open: { id, from, to } }));
    view.dom.setAttribute("aria-busy", "true");
    const clean = await cleaned(html);
    if (!view.isDestroyed) {
      insert(view, id, clean);
    }
  }

  async function cleaned(html) {
    try {
      const answer = await fetch(address, {
        method: "POST",
        body: new URLSearchParams({ html }),
        headers: { "X-Requested-By": "fetch" },
        signal: AbortSignal.timeout(PATIENCE),
      });
      return answer.ok && !answer.redirected ? await answer.text() : html;
    } catch {
      return html;
    }
  }

  /* One may have gone on typing meanwhile: it goes to where it was pasted, wherever that has moved. */
  function insert(view, id, html) {
    const open = places.getState(view.state);
    const { from, to } = open.find((place) => place.id === id) ?? view.state.selection;
    const slice = parser.parseSlice(inert(html), { context: view.state.doc.resolve(from) });
    const transaction = view.state.tr.replaceRange(from, to, slice).setMeta(places, { close: id });
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
    put(view, html, from, to);
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
