import { THEME_FETCHER } from "@boardwalk/doors/frame";
import { CommandPalette } from "@boardwalk/ui";
import { useFetcher, useLocation, useNavigate, useSubmit } from "@remix-run/react";
import type { NavigationArea } from "../../navigation.ts";
import { paths } from "../../paths.ts";

export interface PaletteProps {
  areas: readonly NavigationArea[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onShortcuts: () => void;
}

/** Every page and action that exists, by name. */
export function Palette({ areas, isOpen, onOpenChange, onShortcuts }: PaletteProps) {
  const navigate = useNavigate();
  const submit = useSubmit();
  const theme = useFetcher({ key: THEME_FETCHER });
  const { pathname, search } = useLocation();
  const choose = (choice: string) =>
    theme.submit({ theme: choice, backTo: pathname + search }, { method: "post", action: paths.theme() });
  const pages = areas.map(({ label, pages: items }) => ({
    title: label,
    items: items.map((page) => ({
      id: page.href,
      label: page.label,
      hint: page.key && `g ${page.key}`,
      keywords: page.keywords,
      onAction: () => navigate(page.href),
    })),
  }));
  const actions = [
    { id: "light", label: "Use the light theme", keywords: "appearance bright", onAction: () => choose("light") },
    { id: "dark", label: "Use the dark theme", keywords: "appearance night", onAction: () => choose("dark") },
    { id: "system", label: "Use the system’s theme", keywords: "appearance", onAction: () => choose("system") },
    { id: "shortcuts", label: "Show the shortcuts", hint: "?", keywords: "keys keyboard help", onAction: onShortcuts },
    {
      id: "sign-out",
      label: "Sign out",
      keywords: "log out logout sign off leave",
      onAction: () => submit(null, { method: "post", action: paths.logout() }),
    },
  ];
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      groups={[...pages, { title: "Actions", items: actions }]}
    />
  );
}
