import { describe, expect, it } from "vitest";
import { navigationFor } from "../../navigation.ts";
import { paths } from "../../paths.ts";
import { createShortcutReader, type Press } from "./create-shortcut-reader.ts";

const plain = { metaKey: false, ctrlKey: false, altKey: false, isTyping: false, singleKeys: true, atMs: 0 };

function afterPressing(...presses: (Partial<Press> & { key: string })[]) {
  const read = createShortcutReader(navigationFor({ mode: "trial", isAdministrator: false, isAuthor: false }));
  return presses.map((press) => read({ ...plain, ...press })).at(-1);
}

describe("the console's shortcuts", () => {
  it("open the palette with the command or the control key, also while typing", () => {
    expect(afterPressing({ key: "k", metaKey: true })).toEqual({ kind: "palette" });
    expect(afterPressing({ key: "K", ctrlKey: true, isTyping: true })).toEqual({ kind: "palette" });
    expect(afterPressing({ key: "k" })).toBeNull();
  });

  it("list themselves", () => {
    expect(afterPressing({ key: "?" })).toEqual({ kind: "shortcuts" });
  });

  it("go to pages by two keys", () => {
    expect(afterPressing({ key: "g" }, { key: "s", atMs: 300 })).toEqual({ kind: "go", href: paths.sessions() });
    expect(afterPressing({ key: "g" }, { key: "h", atMs: 300 })).toEqual({ kind: "go", href: paths.loginHistory() });
  });

  it("forget the first key after a while, after another key, and for unknown places", () => {
    expect(afterPressing({ key: "g" }, { key: "s", atMs: 2_000 })).toBeNull();
    expect(afterPressing({ key: "g" }, { key: "x", atMs: 100 }, { key: "s", atMs: 200 })).toBeNull();
    expect(afterPressing({ key: "s" })).toBeNull();
  });

  it("want a modifier once single keys are turned off", () => {
    const singleKeys = false;
    expect(afterPressing({ key: "?", singleKeys })).toBeNull();
    expect(afterPressing({ key: "g", singleKeys }, { key: "s", singleKeys, atMs: 100 })).toBeNull();
    expect(afterPressing({ key: "k", ctrlKey: true, singleKeys })).toEqual({ kind: "palette" });
  });

  it("leave a person alone who is typing", () => {
    expect(afterPressing({ key: "?", isTyping: true })).toBeNull();
    expect(afterPressing({ key: "g", isTyping: true }, { key: "s", isTyping: true, atMs: 100 })).toBeNull();
  });
});
