import { TextSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  mergeCells,
  splitCell,
} from "prosemirror-tables";
import { schema } from "./schema.js";

/* What can be done with a table. Its columns have no widths: those would have to stand in style attributes. */

const { caption, captioned, cell, header, row, table } = schema.nodes;
const ROWS = 3;
const COLUMNS = 3;

export { isInTable };

export const tables = {
  table: insert,
  caption: goToCaption,
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  rowDelete: deleteRow,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  columnDelete: deleteColumn,
  headRow: toggleHead,
  headColumn: toggleHeadColumn,
  merge: mergeCells,
  split: splitCell,
  tableDelete: remove,
};

/** To the next cell; after the last one to a new row. */
export function nextCell(state, dispatch, view) {
  if (!isInTable(state) || goToNextCell(1)(state, dispatch)) {
    return isInTable(state);
  }
  if (dispatch) {
    addRowAfter(state, dispatch);
    goToNextCell(1)(view.state, dispatch);
  }
  return true;
}

export const previousCell = goToNextCell(-1);

function insert(state, dispatch) {
  const { $from } = state.selection;
  if (isInTable(state) || $from.parent.type === caption) {
    return false;
  }
  const cells = (type, attrs) => Array.from({ length: COLUMNS }, () => type.createAndFill(attrs));
  const rows = Array.from({ length: ROWS }, (_, at) =>
    at === 0 ? row.create({ head: true }, cells(header, { scope: "col" })) : row.create(null, cells(cell)),
  );
  const transaction = state.tr.replaceSelectionWith(table.create(null, rows));
  if (transaction.docChanged && dispatch) {
    const start = startOfTable(transaction.doc, state.selection.from);
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(start + 1))).scrollIntoView());
  }
  return transaction.docChanged;
}

/* Where the table begins that was put in at or after this place. */
function startOfTable(doc, from) {
  let start = -1;
  doc.nodesBetween(Math.max(from - 1, 0), doc.content.size, (node, position) => {
    if (start < 0 && node.type === table && position >= from - 1) {
      start = position;
    }
    return start < 0;
  });
  return start;
}

function found({ selection: { $head } }) {
  for (let depth = $head.depth; depth > 0; depth--) {
    if ($head.node(depth).type === table) {
      const wrapped = $head.node(depth - 1).type === captioned;
      return { node: $head.node(depth), position: $head.before(depth), wrapped, outer: depth - (wrapped ? 1 : 0), $head };
    }
  }
  return null;
}

function goToCaption(state, dispatch) {
  const at = found(state);
  if (!at) {
    return false;
  }
  if (dispatch) {
    const transaction = state.tr;
    const start = at.$head.before(at.outer);
    if (!at.wrapped) {
      transaction.replaceWith(start, start + at.node.nodeSize, captioned.create(null, [caption.create(), at.node]));
    }
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, start + 2)).scrollIntoView());
  }
  return true;
}

function remove(state, dispatch) {
  const at = found(state);
  dispatch?.(at && state.tr.delete(at.$head.before(at.outer), at.$head.after(at.outer)).scrollIntoView());
  return Boolean(at);
}

function toggleHead(state, dispatch) {
  const at = found(state);
  if (at && dispatch) {
    const head = !at.node.firstChild.attrs.head;
    const transaction = state.tr.setNodeAttribute(at.position + 1, "head", head);
    at.node.firstChild.forEach((one, offset) => become(transaction, at.position + 2 + offset, one, head && "col"));
    dispatch(transaction);
  }
  return Boolean(at);
}

function toggleHeadColumn(state, dispatch) {
  const at = found(state);
  if (at && dispatch) {
    const transaction = state.tr;
    const head = at.node.lastChild.firstChild?.type !== header;
    at.node.forEach((one, offset) => {
      if (!one.attrs.head && one.firstChild) {
        become(transaction, at.position + 2 + offset, one.firstChild, head && "row");
      }
    });
    dispatch(transaction);
  }
  return Boolean(at);
}

function become(transaction, position, { attrs }, scope) {
  const { colspan, rowspan } = attrs;
  transaction.setNodeMarkup(position, scope ? header : cell, scope ? { colspan, rowspan, scope } : { colspan, rowspan });
}
