import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";
import { tables } from "./tables.js";

/* What the toolbar and the keys can do, by the names that the server's toolbar uses. A command that cannot be done where
   the cursor is says so by false. */

const { bullets, heading, item, line_break, numbers, paragraph, quote } = schema.nodes;
const { em, strong } = schema.marks;

export const blocks = {
  paragraph: setBlockType(paragraph),
  heading2: setBlockType(heading, { level: 2 }),
  heading3: setBlockType(heading, { level: 3 }),
  heading4: setBlockType(heading, { level: 4 }),
};

export const commands = {
  strong: toggleMark(strong),
  em: toggleMark(em),
  bullets: list(bullets),
  numbers: list(numbers),
  outdent: liftListItem(item),
  indent: sinkListItem(item),
  quote: (state, dispatch) => (isInside(state, quote) ? lift(state, dispatch) : quoted(state, dispatch)),
  plain,
  undo,
  redo,
  ...tables,
};

export const pressed = {
  strong: (state) => hasMark(state, strong),
  em: (state) => hasMark(state, em),
  link: (state) => hasMark(state, schema.marks.link),
  bullets: (state) => nearestList(state)?.node.type === bullets,
  numbers: (state) => nearestList(state)?.node.type === numbers,
  quote: (state) => isInside(state, quote),
};

/** The name in {@code blocks} of the block with the cursor; nothing in a caption. */
export function blockOf({ selection: { $from } }) {
  const { type, attrs } = $from.parent;
  return type === heading ? `heading${attrs.level}` : type === paragraph ? "paragraph" : "";
}

export function breakLine(state, dispatch) {
  dispatch?.(state.tr.replaceSelectionWith(line_break.create(), true).scrollIntoView());
  return true;
}

function list(type) {
  return (state, dispatch) => {
    const found = nearestList(state);
    if (!found) {
      return bareAfter(wrapInList(type), true)(state, dispatch);
    }
    if (found.node.type === type) {
      return liftListItem(item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(found.position, type));
    return true;
  };
}

const quoted = bareAfter(wrapIn(quote), false);

/* A list's items are written without p, a quotation's paragraphs with it. */
function bareAfter(command, bare) {
  return (state, dispatch) => command(state, dispatch && ((transaction) => dispatch(setBare(transaction, bare))));
}

function setBare(transaction, bare) {
  const { from, to } = transaction.selection;
  transaction.doc.nodesBetween(from, to, (node, position) => {
    if (node.type === paragraph) {
      transaction.setNodeAttribute(position, "bare", bare);
    }
  });
  return transaction;
}

function nearestList({ selection: { $from } }) {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === bullets || node.type === numbers) {
      return { node, position: $from.before(depth) };
    }
    if (node.type.spec.isolating) {
      return null;
    }
  }
  return null;
}

function isInside({ selection: { $from } }, type) {
  return Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).some((node) => node.type === type);
}

function hasMark({ selection, storedMarks, doc }, type) {
  const { empty, from, to, $from } = selection;
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

/* Takes away what was made of the words: marks, and that they are a heading. */
function plain(state, dispatch) {
  const { from, to } = state.selection;
  const transaction = state.tr.removeMark(from, to).setBlockType(from, to, paragraph);
  dispatch?.(transaction.setStoredMarks([]));
  return true;
}
