import { expect, test } from "vitest";
import { treeAct } from "./tree-act.ts";

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test.each([
  ["an arrow takes what it comes to", { key: "ArrowDown" }, { act: "go", to: "down", how: "take" }],
  ["with Shift everything up to it", { key: "ArrowUp", shiftKey: true }, { act: "go", to: "up", how: "extend" }],
  ["with Ctrl it only looks", { key: "End", ctrlKey: true }, { act: "go", to: "last", how: "look" }],
  ["Alt moves the thing itself", { key: "ArrowUp", altKey: true }, { act: "move", step: "back" }],
  [
    "with Shift into another parent",
    { key: "ArrowDown", altKey: true, shiftKey: true },
    { act: "move", step: "parent-on" },
  ],
  ["also sideways", { key: "ArrowLeft", altKey: true, shiftKey: true }, { act: "move", step: "parent-back" }],
  ["Space grabs", { key: " " }, { act: "grab" }],
  ["Ctrl and Space takes it too, or leaves it", { key: " ", ctrlKey: true }, { act: "take-or-leave" }],
  ["⌘A takes a level", { key: "a", metaKey: true }, { act: "take-level" }],
  ["a letter looks for a name", { key: "p" }, { act: "look-for", letter: "p" }],
  ["Alt and Left goes back in the browser", { key: "ArrowLeft", altKey: true }, null],
  ["undo is the editor's", { key: "z", ctrlKey: true }, null],
  ["Tab leaves", { key: "Tab" }, null],
])("%s", (_, press, act) => {
  expect(treeAct({ ...plain, ...press })).toEqual(act);
});
