import { Link } from "@remix-run/react";
import type { NavigationArea } from "../../navigation.ts";
import { paths } from "../../paths.ts";

export interface MainNavProps {
  areas: readonly NavigationArea[];
  current: NavigationArea | undefined;
}

/** The areas of the console; each leads to its first page. */
export function MainNav({ areas, current }: MainNavProps) {
  return areas.map((area) => (
    <Link
      key={area.label}
      to={area.pages[0]?.href ?? paths.home()}
      aria-current={area.label === current?.label ? "true" : undefined}
    >
      {area.label}
    </Link>
  ));
}
