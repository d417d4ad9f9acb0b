import { Icon } from "@boardwalk/ui";
import { knownIcons } from "./known-icons.ts";

/** An icon that an author named, in front of the words it belongs to; a name that we do not draw is left out, and a sign such as an emoji is set as text. */
export function AuthorIcon({ name }: { readonly name: string | null }) {
  if (name === null) return null;
  const drawing = knownIcons.get(name);
  if (!drawing && /^[\x20-\x7e]*$/.test(name)) return null;
  return (
    <span className="author-icon" aria-hidden="true">
      {drawing ? <Icon icon={drawing} /> : name}
    </span>
  );
}
