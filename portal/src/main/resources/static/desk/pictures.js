import { NodeSelection } from "prosemirror-state";
import { addPicture, captionOf, changePicture, isPicture, removePicture, takesCaption } from "./figures.js";
import { pictureLibrary } from "./picture_library.js";
import { schema } from "./schema.js";

/* Pictures in the text: brought in from a file or the library, and described in a dialog whose words are the server's. */

const { image } = schema.nodes;

/** How a picture looks while one writes: the desk shows it before readers may see it. */
export function pictureView(address) {
  return (node) => {
    const dom = document.createElement("img");
    dom.src = node.attrs.src.replace("/media/anh", address);
    dom.alt = node.attrs.alt ?? "";
    dom.title = node.attrs.credit ?? "";
    dom.classList.toggle("mute", node.attrs.alt === null);
    return { dom };
  };
}

/** The command that opens the dialog: for the chosen picture, else for a new one. */
export function pictureDialog(dialog, form, address) {
  const file = dialog.querySelector("input[type=file]");
  const words = dialog.querySelector("[data-alternative]");
  const decorative = dialog.querySelector("[data-decorative]");
  const caption = dialog.querySelector("[data-caption-words]");
  const credit = dialog.querySelector("[data-credit]");
  const remover = dialog.querySelector("[data-remove]");
  const wrong = dialog.querySelector("[data-wrong]");
  /* Words of the library give place to those of another picture; what somebody wrote does not. */
  let offered = "";
  const library = pictureLibrary(dialog.querySelector("[data-library]"), (said) => {
    if ([offered, ""].includes(words.value)) {
      words.value = said;
      offered = said;
    }
    file.value = "";
  });
  let view;
  let chosen = null;

  file.addEventListener("change", library.forget);

  dialog.querySelector("form").addEventListener("submit", async (event) => {
    const { value } = event.submitter ?? {};
    if (value === "remove") {
      view.dispatch(removePicture(view.state, chosen.from));
    }
    if (value !== "save") {
      return;
    }
    event.preventDefault();
    const src = chosen ? chosen.node.attrs.src : (library.chosen() ?? (await upload()));
    if (src) {
      const { state } = view;
      view.dispatch(chosen ? changePicture(state, chosen.from, said(src), caption.value) : addPicture(state, said(src), caption.value));
      dialog.close();
    }
  });

  dialog.addEventListener("close", () => view.focus());

  form.addEventListener("bantin:files", ({ detail }) => {
    const given = new DataTransfer();
    detail.files.slice(0, 1).forEach((one) => given.items.add(one));
    open(null);
    file.files = given.files;
  });

  function chosenPicture() {
    const { selection } = view.state;
    return isPicture(selection) ? selection : null;
  }

  async function upload() {
    const answer = await sent();
    wrong.textContent = answer.refused ?? answer.error ?? wrong.dataset.away;
    wrong.hidden = Boolean(answer.address);
    return answer.address;
  }

  async function sent() {
    const body = new FormData();
    body.append("file", file.files[0] ?? new Blob());
    body.append("alternative", words.value);
    body.append("credit", credit.value);
    try {
      const response = await fetch(address, { method: "POST", body, headers: { "X-Requested-By": "fetch" } });
      return await response.json();
    } catch {
      return {};
    }
  }

  /* Nothing written and no choice made leaves the picture mute, which the proofreader will say. */
  function said(src) {
    const spoken = words.value.trim();
    const alt = decorative.checked ? "" : spoken === "" ? null : spoken;
    return { src, alt, credit: credit.value.trim() || null };
  }

  function open(picture) {
    chosen = picture;
    words.value = chosen?.node.attrs.alt ?? "";
    decorative.checked = chosen?.node.attrs.alt === "";
    credit.value = chosen?.node.attrs.credit ?? "";
    caption.value = chosen ? captionOf(view.state, chosen.from) : "";
    caption.closest("p").hidden = Boolean(chosen) && !takesCaption(view.state, chosen.from);
    file.value = "";
    file.closest("p").hidden = Boolean(chosen);
    library.open(!chosen);
    remover.hidden = !chosen;
    wrong.hidden = true;
    dialog.returnValue = "";
    dialog.showModal();
  }

  const command = (state, dispatch, editor) => {
    if (dispatch) {
      view = editor;
      open(chosenPicture());
    }
    return true;
  };
  /** Only where a picture is chosen. */
  command.edit = (state, dispatch, editor) => isPicture(state.selection) && command(state, dispatch, editor);
  command.click = (editor, _, node, position, event) => {
    if (node.type !== image || event.ctrlKey || event.metaKey || event.shiftKey) {
      return false;
    }
    editor.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, position)));
    return command(editor.state, editor.dispatch, editor);
  };
  command.attach = (editor) => {
    view = editor;
  };
  return command;
}
