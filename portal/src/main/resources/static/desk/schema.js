import { Schema } from "prosemirror-model";

/* The closed vocabulary of kit/text/Html.java as ProseMirror knows it: what it cannot say, an editor cannot hold.

   A text block without a tag of its own, as in <li>text</li>, is a paragraph that is "bare". A table's caption and its head
   are no rows, and tables count rows; so a table with a caption is wrapped together with it, and a row knows whether it
   belongs to the head. html.js turns this into the stored form and back. */

const BLOCK = "paragraph | heading | bullets | numbers | quote | figure | table | captioned";
const BLOCKS = `(${BLOCK})+`;
const BLOCKS_IN_CELL = "(paragraph | heading | bullets | numbers | quote)+";

/** Whether a link may lead there; browsers read an address without the white space in it. */
export function isAllowed(href) {
  const read = href.replace(/[\u0000-\u0020]+/g, "");
  return !/^[a-z][a-z0-9+.-]*:/i.test(read) || /^(https?|mailto|tel):/i.test(read);
}

const PICTURE = /^\/media\/anh\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function span(cell, name) {
  return Math.min(Math.max(Number.parseInt(cell.getAttribute(name), 10) || 1, 1), 1000);
}

function cell(tag, role, attrs) {
  const given = (node) => Object.entries(node.attrs).filter(([, value]) => value !== null && value !== 1);
  return {
    content: BLOCKS_IN_CELL,
    isolating: true,
    tableRole: role,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, ...attrs },
    parseDOM: [
      {
        tag,
        getAttrs: (dom) => ({
          colspan: span(dom, "colspan"),
          rowspan: span(dom, "rowspan"),
          scope: ["col", "row"].includes(dom.getAttribute("scope")) ? dom.getAttribute("scope") : null,
        }),
      },
    ],
    toDOM: (node) => [tag, Object.fromEntries(given(node)), 0],
  };
}

function block(tag, spec) {
  return { parseDOM: [{ tag }], toDOM: () => [tag, 0], ...spec };
}

/* A copy of the table in which its caption stands before it. */
function captionApart(table) {
  const apart = table.ownerDocument.createElement("div");
  const caption = table.ownerDocument.createElement("div");
  const rest = table.cloneNode(true);
  const own = [...rest.children].find((child) => child.localName === "caption");
  caption.dataset.caption = "";
  caption.append(...own.childNodes);
  own.remove();
  apart.append(caption, rest);
  return apart;
}

const nodes = {
  doc: { content: BLOCKS },
  paragraph: {
    content: "inline*",
    attrs: { bare: { default: true } },
    parseDOM: [{ tag: "p", getAttrs: (dom) => ({ bare: dom.hasAttribute("data-bare") }) }],
    toDOM: (node) => ["p", node.attrs.bare ? { "data-bare": "" } : {}, 0],
  },
  heading: {
    content: "inline*",
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  bullets: block("ul", { content: "item+" }),
  numbers: block("ol", { content: "item+" }),
  item: block("li", { content: BLOCKS, defining: true }),
  quote: block("blockquote", { content: BLOCKS, defining: true }),
  figure: block("figure", {
    content: `(${BLOCK} | figure_caption)+`,
    defining: true,
    isolating: true,
  }),
  figure_caption: block("figcaption", { content: "inline*", defining: true }),
  captioned: {
    content: "caption table",
    defining: true,
    parseDOM: [
      {
        tag: "table",
        priority: 60,
        getAttrs: (dom) => ([...dom.children].some((child) => child.localName === "caption") ? null : false),
        contentElement: captionApart,
      },
      { tag: "div[data-captioned]" },
    ],
    toDOM: () => ["div", { "data-captioned": "" }, 0],
  },
  caption: {
    content: "inline*",
    defining: true,
    isolating: true,
    parseDOM: [{ tag: "div[data-caption]" }],
    toDOM: () => ["div", { "data-caption": "" }, 0],
  },
  table: {
    content: "row+",
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  row: {
    content: "(cell | header)*",
    tableRole: "row",
    attrs: { head: { default: false } },
    parseDOM: [
      {
        tag: "tr",
        getAttrs: (dom) => ({ head: dom.hasAttribute("data-head") || dom.parentNode?.localName === "thead" }),
      },
    ],
    toDOM: (node) => ["tr", node.attrs.head ? { "data-head": "" } : {}, 0],
  },
  cell: cell("td", "cell", {}),
  header: cell("th", "header_cell", { scope: { default: null } }),
  text: { group: "inline" },
  /* A picture of the library. Without alt nobody has said yet what it shows; an empty alt says that it is decorative.
     Without a credit of its own it has that of the library. */
  image: {
    group: "inline",
    inline: true,
    draggable: true,
    attrs: { src: {}, alt: { default: null }, credit: { default: null } },
    parseDOM: [
      {
        tag: "img[src]",
        getAttrs: (dom) =>
          PICTURE.test(dom.getAttribute("src"))
            ? { src: dom.getAttribute("src"), alt: dom.getAttribute("alt"), credit: dom.getAttribute("data-credit") }
            : false,
      },
    ],
    toDOM: ({ attrs: { src, alt, credit } }) => ["img", { src, alt, "data-credit": credit }],
  },
  line_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
};

const marks = {
  link: {
    inclusive: false,
    attrs: { href: {} },
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => (isAllowed(dom.getAttribute("href")) ? { href: dom.getAttribute("href") } : false),
      },
    ],
    toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
};

export const schema = new Schema({ nodes, marks });
