import { isTheme, type Theme } from "@boardwalk/web/theme";
import { useFetcher, useRouteLoaderData } from "@remix-run/react";
import type { frameLoader } from "./frame-loader.ts";

/** Forms that choose a theme share this key, so that the choice shows before the server has answered. */
export const THEME_FETCHER = "theme";

export function useTheme(): Theme {
  const frame = useRouteLoaderData<typeof frameLoader>("root");
  const wanted = useFetcher({ key: THEME_FETCHER }).formData?.get("theme");
  return isTheme(wanted) ? wanted : (frame?.theme ?? "system");
}
