/** What a key asks of the outline. */
export type TreeAct =
  | { readonly act: "go"; readonly to: "up" | "down" | "first" | "last" | "page-up" | "page-down"; readonly how: Going }
  | { readonly act: "move"; readonly step: "back" | "on" | "parent-back" | "parent-on" }
  | { readonly act: "look-for"; readonly letter: string }
  | { readonly act: PlainAct };

/** Taking what is gone to, everything up to it, or nothing yet. */
export type Going = "take" | "extend" | "look";

type PlainAct =
  | "into"
  | "out"
  | "open-level"
  | "take-level"
  | "take-or-leave"
  | "take-one"
  | "grab"
  | "name"
  | "add"
  | "duplicate"
  | "remove";

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const WAYS = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageUp: "page-up",
  PageDown: "page-down",
} as const;

const PLAIN: Readonly<Record<string, PlainAct>> = {
  ArrowRight: "into",
  ArrowLeft: "out",
  "*": "open-level",
  " ": "grab",
  Enter: "name",
  F2: "name",
  Delete: "remove",
  Backspace: "remove",
  Escape: "take-one",
};

/** By the tree pattern of ARIA, and what an outline adds to it; null for what is not its business. */
export function treeAct(press: KeyPress): TreeAct | null {
  const { key, shiftKey, altKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (altKey) return mod ? null : moving(key, shiftKey);
  const to = isWay(key) ? WAYS[key] : null;
  if (to) return { act: "go", to, how: shiftKey ? "extend" : mod ? "look" : "take" };
  if (mod) return withMod(key);
  const plain = PLAIN[key];
  if (plain) return { act: plain };
  // `?` lists the keys, wherever it is pressed.
  return key.length === 1 && key !== "?" ? { act: "look-for", letter: key } : null;
}

function isWay(key: string): key is keyof typeof WAYS {
  return key in WAYS;
}

function moving(key: string, shiftKey: boolean): TreeAct | null {
  if (key === "ArrowUp" || (shiftKey && key === "ArrowLeft"))
    return { act: "move", step: shiftKey ? "parent-back" : "back" };
  if (key === "ArrowDown" || (shiftKey && key === "ArrowRight"))
    return { act: "move", step: shiftKey ? "parent-on" : "on" };
  return null;
}

function withMod(key: string): TreeAct | null {
  switch (key.toLowerCase()) {
    case "a":
      return { act: "take-level" };
    case "d":
      return { act: "duplicate" };
    case "enter":
      return { act: "add" };
    case " ":
      return { act: "take-or-leave" };
    default:
      return null;
  }
}
