import { DOMParser, DOMSerializer } from "prosemirror-model";
import { schema } from "./schema.js";

/* The stored form of a text, and the way back. Reading what was written and writing what was read change nothing. */

export const parser = DOMParser.fromSchema(schema);

const serializer = DOMSerializer.fromSchema(schema);

/** A tree in which nothing runs and nothing is fetched. */
export function inert(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

export function read(html) {
  return parser.parse(inert(html));
}

export function write(doc) {
  const body = document.implementation.createHTMLDocument("").body;
  serializer.serializeFragment(doc.content, { document: body.ownerDocument }, body);
  unwrap([...body.querySelectorAll("p[data-bare]")].filter(standsAlone));
  body.querySelectorAll("p[data-bare]").forEach((paragraph) => paragraph.removeAttribute("data-bare"));
  body.querySelectorAll("tbody").forEach(partHead);
  body.querySelectorAll("div[data-captioned]").forEach(putCaptionIn);
  return isEmpty(doc) ? "" : body.innerHTML;
}

function isEmpty(doc) {
  return doc.childCount === 1 && doc.firstChild.isTextblock && doc.firstChild.content.size === 0;
}

/* Text without a tag of its own beside another paragraph would run together with it. */
function standsAlone(paragraph) {
  const besides = [paragraph.previousElementSibling, paragraph.nextElementSibling];
  return paragraph.parentNode.localName !== "body" && !besides.some((other) => other?.localName === "p");
}

function unwrap(elements) {
  elements.forEach((element) => element.replaceWith(...element.childNodes));
}

function partHead(body) {
  const rows = [...body.children];
  const end = rows.findIndex((row) => !row.hasAttribute("data-head"));
  const head = end < 0 ? rows : rows.slice(0, end);
  rows.forEach((row) => row.removeAttribute("data-head"));
  if (head.length > 0) {
    const part = body.ownerDocument.createElement("thead");
    part.append(...head);
    body.before(part);
  }
  if (body.childElementCount === 0) {
    body.remove();
  }
}

function putCaptionIn(wrapper) {
  const [words, table] = wrapper.children;
  const caption = wrapper.ownerDocument.createElement("caption");
  caption.append(...words.childNodes);
  table.prepend(caption);
  wrapper.replaceWith(table);
}
