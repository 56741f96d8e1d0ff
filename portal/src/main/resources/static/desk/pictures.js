import { NodeSelection } from "prosemirror-state";
import { pictureLibrary } from "./picture_library.js";
import { schema } from "./schema.js";

/* Pictures in the text: brought in from a file, and described in a dialog whose words are the server's. */

const { figure, image, paragraph } = schema.nodes;

/** How a picture looks while one writes: the desk shows it before readers may see it. */
export function pictureView(address) {
  return (node) => {
    const dom = document.createElement("img");
    dom.src = node.attrs.src.replace("/media/anh", address);
    dom.alt = node.attrs.alt ?? "";
    dom.classList.toggle("mute", node.attrs.alt === null);
    return { dom };
  };
}

/** The command that opens the dialog: for the chosen picture, else for a new one. */
export function pictureDialog(dialog, form, address) {
  const file = dialog.querySelector("input[type=file]");
  const words = dialog.querySelector("[data-alternative]");
  const decorative = dialog.querySelector("[data-decorative]");
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

  file.addEventListener("change", library.forget);

  dialog.querySelector("form").addEventListener("submit", async (event) => {
    if (event.submitter?.value !== "save") {
      return;
    }
    event.preventDefault();
    const chosen = chosenPicture();
    const src = chosen ? chosen.node.attrs.src : (library.chosen() ?? (await upload()));
    if (src) {
      put(chosen, src);
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
    return selection instanceof NodeSelection && selection.node.type === image ? selection : null;
  }

  async function upload() {
    const answer = await sent();
    wrong.textContent = answer.refused ?? wrong.dataset.away;
    wrong.hidden = Boolean(answer.address);
    return answer.address;
  }

  async function sent() {
    const body = new FormData();
    body.append("file", file.files[0] ?? new Blob());
    body.append("alternative", words.value);
    try {
      const response = await fetch(address, { method: "POST", body, headers: { "X-Requested-By": "fetch" } });
      return await response.json();
    } catch {
      return {};
    }
  }

  /* Nothing written and no choice made leaves the picture mute, which the proofreader will say. */
  function put(chosen, src) {
    const said = words.value.trim();
    const alt = decorative.checked ? "" : said === "" ? null : said;
    const { state } = view;
    if (chosen) {
      view.dispatch(state.tr.setNodeMarkup(chosen.from, null, { src, alt }));
    } else {
      const inside = paragraph.create({ bare: true }, image.create({ src, alt }));
      view.dispatch(state.tr.replaceSelectionWith(figure.create(null, inside)).scrollIntoView());
    }
  }

  function open(chosen) {
    words.value = chosen?.node.attrs.alt ?? "";
    decorative.checked = chosen?.node.attrs.alt === "";
    file.value = "";
    file.closest("p").hidden = Boolean(chosen);
    library.open(!chosen);
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
  command.attach = (editor) => {
    view = editor;
  };
  return command;
}
