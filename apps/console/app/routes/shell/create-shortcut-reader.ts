import type { NavigationArea } from "../../navigation.ts";

export interface Press {
  key: string;
  metaKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  isTyping: boolean;
  /** Off for whoever has turned keys without a modifier off. */
  singleKeys: boolean;
  atMs: number;
}

export type Asked = { kind: "palette" } | { kind: "shortcuts" } | { kind: "go"; href: string };

const SEQUENCE_MS = 1_500;

/** Reads keys as they come and says what they ask for. It remembers only whether a `g` came just before. */
export function createShortcutReader(areas: readonly NavigationArea[]): (press: Press) => Asked | null {
  const places = new Map(areas.flatMap(({ pages }) => pages.flatMap(({ key, href }) => (key ? [[key, href]] : []))));
  let wentAtMs = Number.NEGATIVE_INFINITY;
  return ({ key, metaKey, ctrlKey, altKey, isTyping, singleKeys, atMs }) => {
    const isGoing = atMs - wentAtMs < SEQUENCE_MS;
    wentAtMs = Number.NEGATIVE_INFINITY;
    if (key.toLowerCase() === "k" && (metaKey || ctrlKey) && !altKey) return { kind: "palette" };
    if (isTyping || !singleKeys || metaKey || ctrlKey || altKey) return null;
    if (key === "?") return { kind: "shortcuts" };
    const href = isGoing ? places.get(key) : undefined;
    if (href !== undefined) return { kind: "go", href };
    if (key === "g") wentAtMs = atMs;
    return null;
  };
}
