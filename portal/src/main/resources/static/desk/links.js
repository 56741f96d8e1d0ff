import { TextSelection } from "prosemirror-state";
import { isAllowed, schema } from "./schema.js";

/* The dialog that asks where a link leads; its words are the server's. */

const { link } = schema.marks;

/** The command that opens the dialog. */
export function linkDialog(dialog) {
  const field = dialog.querySelector("input");
  const wrong = dialog.querySelector("[data-wrong]");
  let view;

  dialog.querySelector("form").addEventListener("submit", (event) => {
    const href = address(field.value);
    if (event.submitter?.value === "save" && !href) {
      event.preventDefault();
      show(true);
      field.focus();
    }
  });

  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "save") {
      set(view, address(field.value));
    } else if (dialog.returnValue === "remove") {
      set(view, null);
    }
    view.focus();
  });

  function show(isWrong) {
    wrong.hidden = !isWrong;
    field.setAttribute("aria-invalid", String(isWrong));
  }

  return (state, dispatch, editor) => {
    if (dispatch) {
      view = editor;
      const found = markAt(state);
      field.value = found?.attrs.href ?? "";
      dialog.querySelector("[value=remove]").hidden = !found;
      dialog.returnValue = "";
      show(false);
      dialog.showModal();
      field.select();
    }
    return true;
  };
}

/* People leave out what goes without saying. */
function address(typed) {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) {
    return `mailto:${text}`;
  }
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u.test(text)) {
    return `https://${text}`;
  }
  return isAllowed(text) ? text : "";
}

function markAt({ selection: { $from, from, to, empty }, doc }) {
  if (empty) {
    return [$from.nodeAfter, $from.nodeBefore].map((node) => link.isInSet(node?.marks ?? [])).find(Boolean);
  }
  let found;
  doc.nodesBetween(from, to, (node) => {
    found ??= link.isInSet(node.marks);
  });
  return found;
}

function set(view, href) {
  const { state } = view;
  const { from, to } = around(state);
  const transaction = state.tr.removeMark(from, to, link);
  if (href && from === to) {
    transaction.insert(from, state.schema.text(href.replace(/^(https?|mailto|tel):(\/\/)?/, ""), [link.create({ href })]));
  } else if (href) {
    transaction.addMark(from, to, link.create({ href }));
    transaction.setSelection(TextSelection.create(transaction.doc, to));
  }
  view.dispatch(transaction.removeStoredMark(link).scrollIntoView());
}

/* With nothing selected, all of the link in which the cursor stands. */
function around(state) {
  const { from, to, empty, $from } = state.selection;
  const mark = empty && markAt(state);
  if (!mark) {
    return { from, to };
  }
  const place = { from: null, to: null };
  $from.parent.forEach((node, offset) => {
    const start = $from.start() + offset;
    const end = start + node.nodeSize;
    if (!mark.isInSet(node.marks)) {
      return;
    }
    if (place.to === start) {
      place.to = end;
    } else if (place.to === null || place.to < from) {
      Object.assign(place, { from: start, to: end });
    }
  });
  return place;
}
