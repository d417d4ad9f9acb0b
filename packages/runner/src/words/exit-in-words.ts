import type { Exit } from "@boardwalk/engine";

/** What a further way is called: as its author says, or by the step that it leads to. */
export function exitInWords({ to, name }: Exit, steps: readonly { readonly key: string; readonly name: string }[]) {
  return name ?? `Go to ${steps.find(({ key }) => key === to)?.name ?? to}`;
}
