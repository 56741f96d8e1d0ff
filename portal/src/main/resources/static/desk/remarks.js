import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/* What the proofreader found, marked in the text and listed beside it. A remark is
   {place, block, start, end, message, blocks}: the name of a field of the form, the number among the blocks of text that are
   not blank, in the order of the document, and the characters of that block; "blocks" keeps a text from being submitted. */

const key = new PluginKey("remarks");

/** The plugin; {@code list} is where the remarks are written, {@code body} the name of the edited field. */
export function remarks(form, body, list) {
  let view;

  form.addEventListener("bantin:saved", ({ detail }) => {
    if (detail.remarks) {
      show(detail.remarks);
    }
  });

  function show(all) {
    const blocks = textBlocks(view.state.doc);
    const placed = all.map((remark, at) => ({ remark, at, range: remark.place === body && range(blocks, remark) }));
    const marks = placed.filter((one) => one.range).map(decoration);
    view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)));
    list?.replaceChildren(...placed.map(entry));
  }

  function decoration({ remark, at, range: { from, to } }) {
    return Decoration.inline(from, to, { class: looks(remark), title: remark.message }, { at });
  }

  function entry({ remark, at, range }) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = looks(remark);
    button.textContent = remark.message;
    button.addEventListener("click", () => (range ? goInBody(at) : goInField(remark)));
    item.append(button);
    return item;
  }

  /* The decoration has moved with the text; the place where it was put has not. */
  function goInBody(at) {
    const [mark] = key.getState(view.state).find(undefined, undefined, (spec) => spec.at === at);
    if (mark) {
      const selection = TextSelection.create(view.state.doc, mark.from, mark.to);
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    }
    view.focus();
  }

  function goInField({ place, start, end }) {
    const field = form.elements[place];
    field?.focus();
    field?.setSelectionRange?.(start, end);
  }

  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) => transaction.getMeta(key) ?? marks.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
    view(editor) {
      view = editor;
      return {};
    },
  });
}

function looks(remark) {
  return remark.blocks ? "remark blocking" : "remark";
}

function textBlocks(doc) {
  const blocks = [];
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent.trim() !== "") {
      blocks.push({ start: position + 1, size: node.content.size });
    }
    return !node.isTextblock;
  });
  return blocks;
}

function range(blocks, { block, start, end }) {
  const found = blocks[block];
  return found && start < end && end <= found.size ? { from: found.start + start, to: found.start + end } : null;
}
