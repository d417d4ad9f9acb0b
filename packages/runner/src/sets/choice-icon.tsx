import { Icon } from "@boardwalk/ui";
import { knownIcons } from "./known-icons.ts";

/** An icon that an author named; a name that we do not draw is left out, and a sign such as an emoji is set as text. */
export function ChoiceIcon({ name }: { readonly name: string | null }) {
  if (name === null) return null;
  const drawing = knownIcons.get(name);
  if (drawing) return <Icon icon={drawing} />;
  if (/^[\x20-\x7e]*$/.test(name)) return null;
  return (
    <span className="c-sign" aria-hidden="true">
      {name}
    </span>
  );
}
