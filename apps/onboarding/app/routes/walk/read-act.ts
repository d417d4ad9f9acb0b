/** What the pressed button of a step's page asks for. */
export type Act =
  | { readonly kind: "continue" | "usual" | "skip" | "later" }
  | { readonly kind: "exit"; readonly to: string }
  | { readonly kind: "remove-file"; readonly fileId: string }
  | { readonly kind: "keep"; readonly set: string };

/** Enter in a field presses the first button; whatever else is said means to go on. */
export function readAct(act: string): Act {
  const [kind, about = ""] = split(act);
  switch (kind) {
    case "usual":
    case "skip":
    case "later":
      return { kind };
    case "exit":
      return { kind, to: about };
    case "remove-file":
      return { kind, fileId: about };
    case "keep":
      return { kind, set: about };
    default:
      return { kind: "continue" };
  }
}

function split(act: string): [string, string?] {
  const colon = act.indexOf(":");
  return colon < 0 ? [act] : [act.slice(0, colon), act.slice(colon + 1)];
}
