import { Search } from "lucide-react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import type { CommandGroup } from "./commands.ts";
import { matchesWords } from "./matches-words.ts";

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  groups: readonly CommandGroup[];
}

/** Finds whatever can be gone to or done, by name. The arrows choose while the typing goes on. */
export function CommandPalette({ isOpen, onOpenChange, groups }: CommandPaletteProps) {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="float palette">
        <Dialog aria-label="Find or do anything">
          <Autocomplete filter={matchesWords}>
            <SearchField className="palette-find" aria-label="Find or do anything" autoFocus>
              <Icon icon={Search} large />
              <Input placeholder="Find or do anything" />
              <Kbd>Esc</Kbd>
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, and what scrolls is reached by keys */}
            <section className="palette-scroll" aria-label="What was found" tabIndex={0}>
              <Menu
                className="menu palette-list"
                aria-label="What was found"
                onAction={() => onOpenChange(false)}
                renderEmptyState={() => <p className="palette-none">Nothing has that name. Try one word of it.</p>}
              >
                {groups.map((group) => (
                  <MenuSection key={group.title} id={group.title}>
                    <Header className="menu-head">{group.title}</Header>
                    {group.items.map(({ id, label, hint, keywords, onAction }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        className="menu-item"
                        textValue={[label, group.title, keywords].filter(Boolean).join(" ")}
                        onAction={onAction}
                      >
                        <span>{label}</span>
                        {hint && <Kbd>{hint}</Kbd>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
