import { AuthorIcon } from "../icons/author-icon.tsx";
import type { PathPlace } from "./path-of.ts";

export function PlaceName({ place: { icon, name } }: { readonly place: PathPlace }) {
  return (
    <>
      <AuthorIcon name={icon} />
      {name}
    </>
  );
}
