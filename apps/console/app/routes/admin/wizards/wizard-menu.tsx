import { Menu, MenuButton, MenuItem, useHydrated } from "@boardwalk/ui";
import { useNavigate, useSubmit } from "@remix-run/react";
import { Archive, ArchiveRestore, Copy, Download, Ellipsis, Eye, PenLine, Rocket, Waypoints } from "lucide-react";
import { paths } from "../../../paths.ts";
import type { WizardInWords } from "./wizard-in-words.ts";

/** What can be done with one wizard where it is listed. Without scripts its own pages do the same. */
export function WizardMenu({ wizard: { key, name, isArchived } }: { wizard: WizardInWords }) {
  const isHydrated = useHydrated();
  const navigate = useNavigate();
  const submit = useSubmit();
  const act = (intent: string) =>
    submit({ intent, keys: key }, { method: "post", action: paths.wizards(), preventScrollReset: true });
  return (
    <MenuButton
      variant="quiet"
      size="sm"
      icon={Ellipsis}
      aria-label={`More for ${name}`}
      disabled={!isHydrated}
      menu={
        <Menu aria-label={name}>
          <MenuItem icon={PenLine} onAction={() => navigate(paths.wizard(key))}>
            Edit
          </MenuItem>
          <MenuItem icon={Waypoints} onAction={() => navigate(paths.wizardFlow(key))}>
            Flow
          </MenuItem>
          <MenuItem icon={Eye} onAction={() => navigate(paths.wizardPreview(key))}>
            Preview
          </MenuItem>
          <MenuItem icon={Rocket} onAction={() => navigate(paths.wizardPublish(key))}>
            Publish…
          </MenuItem>
          <MenuItem icon={Copy} onAction={() => act("copy")}>
            Make a copy
          </MenuItem>
          <MenuItem icon={Download} href={paths.wizardExport(key)}>
            Export
          </MenuItem>
          <MenuItem
            icon={isArchived ? ArchiveRestore : Archive}
            onAction={() => act(isArchived ? "unarchive" : "archive")}
          >
            {isArchived ? "Take back" : "Archive"}
          </MenuItem>
        </Menu>
      }
    />
  );
}
