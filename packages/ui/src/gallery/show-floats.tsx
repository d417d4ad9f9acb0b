import { Archive, Copy, Download, EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/button.tsx";
import { Menu } from "../menu/menu.tsx";
import { MenuButton } from "../menu/menu-button.tsx";
import { MenuItem } from "../menu/menu-item.tsx";
import { CommandPalette } from "../palette/command-palette.tsx";
import { ShortcutList } from "../palette/shortcut-list.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const COMMANDS = [
  {
    title: "Account",
    items: [
      { id: "profile", label: "Profile", hint: "g p", onAction: stay },
      { id: "sessions", label: "Sessions", hint: "g s", keywords: "devices signed in", onAction: stay },
    ],
  },
  { title: "Actions", items: [{ id: "out", label: "Sign out", keywords: "leave", onAction: stay }] },
];

const SHORTCUTS = [
  {
    title: "Anywhere",
    items: [
      { keys: ["⌘ or Ctrl", "K"], says: "Find or do anything" },
      { keys: ["?"], says: "Show this list" },
    ],
  },
  { title: "Go places", items: [{ keys: ["g", "s"], says: "Go to Sessions" }] },
];

export function ShowFloats() {
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  return (
    <Section id="floats" title="Floats">
      <div className="grid-states grid-wide">
        <Shown as="menu">
          <div className="float">{menu("Wizard, open")}</div>
        </Shown>
        <Shown as="menu button, palette and shortcuts: press to open">
          <div className="row-flex wrap">
            <MenuButton variant="line" icon={EllipsisVertical} menu={menu("Wizard")}>
              More
            </MenuButton>
            <Button variant="line" onPress={() => setOpen("palette")}>
              Palette
            </Button>
            <Button variant="line" onPress={() => setOpen("shortcuts")}>
              Shortcuts
            </Button>
          </div>
        </Shown>
      </div>
      <CommandPalette isOpen={open === "palette"} onOpenChange={() => setOpen(null)} groups={COMMANDS} />
      <ShortcutList isOpen={open === "shortcuts"} onOpenChange={() => setOpen(null)} groups={SHORTCUTS} />
    </Section>
  );
}

function menu(label: string) {
  return (
    <Menu aria-label={label}>
      <MenuItem icon={Copy} shortcut="⌘D">
        Duplicate
      </MenuItem>
      <MenuItem icon={Download}>Export</MenuItem>
      <MenuItem icon={Archive} disabled>
        Archive
      </MenuItem>
    </Menu>
  );
}

function stay(): void {}
