import { THEME_FETCHER, useTheme } from "@boardwalk/doors/frame";
import { useFetcher, useLocation } from "@remix-run/react";
import { paths } from "../../paths.ts";

const CHOICES = [
  ["system", "System"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

export function ThemeChoice() {
  const theme = useTheme();
  const fetcher = useFetcher({ key: THEME_FETCHER });
  const { pathname, search } = useLocation();
  return (
    <fetcher.Form method="post" action={paths.theme()}>
      <input type="hidden" name="backTo" value={pathname + search} />
      <fieldset className="theme-choice">
        <legend>Theme</legend>
        <div className="segs">
          {CHOICES.map(([choice, label]) => (
            <button key={choice} type="submit" name="theme" value={choice} aria-pressed={theme === choice}>
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </fetcher.Form>
  );
}
