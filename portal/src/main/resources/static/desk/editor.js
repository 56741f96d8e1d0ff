import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { read, write } from "./html.js";
import { keys } from "./keys.js";
import { linkDialog } from "./links.js";
import { paste } from "./paste.js";
import { pictureDialog, pictureView } from "./pictures.js";
import { remarks } from "./remarks.js";
import { toolbar } from "./toolbar.js";

/* Puts an editor in the place of <textarea data-editor="id of the template with the tools">. The text area stays the
   form's field, so whoever has no script writes the same HTML into it and sends the same form. */

const PAUSE = 300;

document.querySelectorAll("textarea[data-editor]").forEach(enhance);

function enhance(textarea) {
  const { form, name } = textarea;
  const frame = document.createElement("div");
  const tools = document.getElementById(textarea.dataset.editor).content.cloneNode(true);
  const bar = tools.querySelector("[role=toolbar]");
  const dialog = tools.querySelector("dialog[data-link]");
  const pictures = tools.querySelector("dialog[data-picture]");
  const note = tools.querySelector("[data-paste-note]");
  const label = textarea.labels[0];
  let pause;

  frame.className = "editor";
  frame.append(bar, note);
  document.body.append(dialog, pictures);
  label.id ||= `${textarea.id}-label`;

  const link = linkDialog(dialog);
  const picture = pictureDialog(pictures, form, textarea.dataset.pictures);
  const plugins = [
    toolbar(bar, { link, picture }),
    ...keys(link, picture),
    paste(form, textarea.dataset.paste, note),
    remarks(form, name, document.querySelector("[data-remarks]")),
    history(),
    tableEditing(),
    gapCursor(),
    dropCursor({ color: false, class: "drop-cursor" }),
  ];
  const view = new EditorView(frame, {
    state: state(),
    handleClickOn: picture.click,
    nodeViews: { image: pictureView(textarea.dataset.pictures) },
    attributes: {
      role: "textbox",
      id: `${textarea.id}-editor`,
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      ...(textarea.required && { "aria-required": "true" }),
      ...(textarea.hasAttribute("aria-describedby") && { "aria-describedby": textarea.getAttribute("aria-describedby") }),
      lang: "vi",
      spellcheck: "true",
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) {
        changed();
      }
    },
  });

  picture.attach(view);
  bar.setAttribute("aria-controls", view.dom.id);
  textarea.before(frame);
  textarea.hidden = true;
  textarea.required = false;
  label.addEventListener("click", () => view.focus());

  function state() {
    return EditorState.create({ doc: read(textarea.value), plugins });
  }

  function changed() {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE);
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function keep() {
    clearTimeout(pause);
    pause = undefined;
    textarea.value = write(view.state.doc);
  }

  form.addEventListener("formdata", ({ formData }) => {
    if (pause) {
      keep();
      formData.set(name, textarea.value);
    }
  });

  /* Somebody else has put a text into the field. */
  form.addEventListener("bantin:restored", () => {
    clearTimeout(pause);
    pause = undefined;
    view.updateState(state());
  });
}
