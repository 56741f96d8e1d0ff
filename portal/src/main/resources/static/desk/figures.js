import { NodeSelection } from "prosemirror-state";
import { schema } from "./schema.js";

/* A picture and the figure around it, which has the caption: the changes to a text that the picture dialog makes. */

const { figure, figure_caption, image, paragraph } = schema.nodes;

/** Whether a picture is chosen, and nothing else. */
export function isPicture(selection) {
  return selection instanceof NodeSelection && selection.node.type === image;
}

/** Puts a picture in a figure of its own where the cursor is. */
export function addPicture(state, attrs, caption) {
  return state.tr.replaceSelectionWith(framed(image.create(attrs), caption)).scrollIntoView();
}

function framed(picture, caption) {
  return figure.create(null, [paragraph.create({ bare: true }, picture), ...captions(caption)]);
}

function captions(words) {
  const line = words.trim().normalize("NFC");
  return line === "" ? [] : [figure_caption.create(null, schema.text(line))];
}

/** Gives the picture at this place other words; marks in a caption whose words are the same stay. */
export function changePicture(state, position, attrs, caption) {
  const { tr } = state;
  tr.setNodeMarkup(position, null, attrs);
  if (caption.trim() !== captionOf(state, position).trim() && takesCaption(state, position)) {
    putCaption(tr, position, caption);
  }
  return choose(tr);
}

/* A changed picture is a new node, which nobody has chosen yet; wrapped in a figure, it stands one step further on. */
function choose(tr) {
  const place = [0, 1].map((step) => tr.selection.from + step).find((at) => tr.doc.nodeAt(at)?.type === image);
  return place === undefined ? tr : tr.setSelection(NodeSelection.create(tr.doc, place));
}

function putCaption(tr, position, words) {
  const $picture = tr.doc.resolve(position);
  const depth = figureDepth($picture);
  if (depth === 0) {
    tr.replaceWith($picture.before(), $picture.after(), framed($picture.nodeAfter, words));
    return;
  }
  const found = ownCaption($picture.node(depth));
  const start = $picture.start(depth);
  if (found) {
    tr.replaceWith(start + found.offset, start + found.offset + found.node.nodeSize, captions(words));
  } else {
    tr.insert($picture.end(depth), captions(words));
  }
}

/** The words under the picture at this place; the empty string where there are none. */
export function captionOf(state, position) {
  const $picture = state.doc.resolve(position);
  const depth = figureDepth($picture);
  return depth === 0 ? "" : (ownCaption($picture.node(depth))?.node.textContent ?? "");
}

/** Whether it stands in a figure, or alone where one may stand. */
export function takesCaption(state, position) {
  const $picture = state.doc.resolve(position);
  const { depth } = $picture;
  return figureDepth($picture) > 0 || (depth > 0 && isAlone($picture.parent) && mayBeFigure($picture.node(depth - 1), $picture.index(depth - 1)));
}

function mayBeFigure(parent, index) {
  return parent.canReplaceWith(index, index + 1, figure);
}

function isAlone({ type, childCount }) {
  return type === paragraph && childCount === 1;
}

/** Takes out the picture at this place, with its figure where nothing else is in it. */
export function removePicture(state, position) {
  const $picture = state.doc.resolve(position);
  const depth = figureDepth($picture);
  const isWhole = depth > 0 && isAlone($picture.parent) && others($picture.node(depth)) === 1;
  return isWhole ? state.tr.delete($picture.before(depth), $picture.after(depth)) : state.tr.delete(position, position + 1);
}

function others(frame) {
  return frame.childCount - (ownCaption(frame) ? 1 : 0);
}

function figureDepth($place) {
  for (let depth = $place.depth; depth > 0; depth--) {
    if ($place.node(depth).type === figure) {
      return depth;
    }
  }
  return 0;
}

function ownCaption(frame) {
  let found;
  frame.forEach((node, offset) => {
    found ??= node.type === figure_caption ? { node, offset } : undefined;
  });
  return found;
}
