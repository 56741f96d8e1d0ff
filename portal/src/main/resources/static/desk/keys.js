import { baseKeymap, chainCommands } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { Plugin } from "prosemirror-state";
import { blocks, breakLine, commands } from "./commands.js";
import { schema } from "./schema.js";
import { nextCell, previousCell } from "./tables.js";

/* The keys of the editor. Nothing is rewritten while one types: Vietnamese keyboards take letters back and type them anew,
   and an editor that changes text by itself would be in their way. */

/** The plugins, in the order in which they are asked. */
export function keys(link, picture) {
  return [
    wayOut(),
    keymap({
      "Mod-b": commands.strong,
      "Mod-i": commands.em,
      "Mod-k": link,
      "Mod-z": commands.undo,
      "Mod-y": commands.redo,
      "Shift-Mod-z": commands.redo,
      "Mod-Alt-0": blocks.paragraph,
      "Mod-Alt-2": blocks.heading2,
      "Mod-Alt-3": blocks.heading3,
      "Mod-Alt-4": blocks.heading4,
      "Mod-Shift-7": commands.numbers,
      "Mod-Shift-8": commands.bullets,
      "Mod-\\": commands.plain,
      Enter: chainCommands(picture.edit, splitListItem(schema.nodes.item)),
      "Shift-Enter": breakLine,
      Tab: chainCommands(commands.indent, nextCell),
      "Shift-Tab": chainCommands(commands.outdent, previousCell),
    }),
    keymap(baseKeymap),
  ];
}

/* After Escape the Tab key leaves the editor wherever the cursor stands, so that nobody is caught in a list or a table. */
function wayOut() {
  let leaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_, event) {
          if (event.key === "Escape") {
            leaving = true;
          } else if (!["Tab", "Shift"].includes(event.key)) {
            leaving = false;
          }
          return leaving && event.key === "Tab";
        },
        blur() {
          leaving = false;
        },
      },
    },
  });
}
