import { Brand, TopBar } from "@boardwalk/ui";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";
import { areaOf } from "../../navigation.ts";
import { paths } from "../../paths.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Finder } from "./finder.tsx";
import type { loadShell } from "./load-shell.ts";
import { MainNav } from "./main-nav.tsx";
import { Palette } from "./palette.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import "./shell.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadShell as loader } from "./load-shell.ts";

export default function Shell() {
  const { name, email, photo, organization, areas } = useLoaderData<typeof loadShell>();
  const { pathname } = useLocation();
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  const current = areaOf(areas, pathname);
  useShortcuts(areas, setOpen);
  return (
    <>
      <TopBar
        brand={<Brand href={paths.home()} />}
        org={
          organization && (
            <span className="clip" title={organization}>
              {organization}
            </span>
          )
        }
        nav={<MainNav areas={areas} current={current} />}
        finder={<Finder onPress={() => setOpen("palette")} />}
        actions={
          <>
            <AccountMenu name={name} email={email} photo={photo} />
            <PhoneMenu areas={areas} />
          </>
        }
      />
      <Outlet />
      <Palette
        areas={areas}
        isOpen={open === "palette"}
        onOpenChange={(is) => setOpen(is ? "palette" : null)}
        onShortcuts={() => setOpen("shortcuts")}
      />
      <Shortcuts areas={areas} isOpen={open === "shortcuts"} onOpenChange={(is) => setOpen(is ? "shortcuts" : null)} />
    </>
  );
}
