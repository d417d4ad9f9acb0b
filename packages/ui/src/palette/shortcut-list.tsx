import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "../button/button.tsx";
import { Kbd } from "../kbd/kbd.tsx";

export interface ShortcutListProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  groups: readonly { title: string; items: readonly { keys: readonly string[]; says: string }[] }[];
  /** What can be set about them, below the list. */
  children?: ReactNode;
}

export function ShortcutList({ isOpen, onOpenChange, groups, children }: ShortcutListProps) {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="float shortcuts">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">Shortcuts</Heading>
            <Button variant="quiet" icon={X} aria-label="Close" onPress={() => onOpenChange(false)} />
          </div>
          {groups.map(({ title, items }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {items.map(({ keys, says }) => (
                  <div key={says}>
                    <dt>
                      {keys.map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
