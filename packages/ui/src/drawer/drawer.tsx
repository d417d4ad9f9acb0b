import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "../button/button.tsx";

export interface DrawerProps {
  title: string;
  children: ReactNode;
  /** They stay at its foot while the rest scrolls. */
  actions?: ReactNode;
  /** Left out inside a `DialogButton`, which opens it. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** Details of one thing beside the page that one stays on; on a phone it is as wide as that. */
export function Drawer({ title, children, actions, isOpen, onOpenChange }: DrawerProps) {
  return (
    <ModalOverlay className="scrim scrim-side" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="float drawer">
        <Dialog className="drawer-panel">
          <div className="drawer-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" variant="quiet" icon={X} aria-label="Close" />
          </div>
          {/* What scrolls has to be reached by keyboard, also where nothing in it can be. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <section className="drawer-body" aria-label={title} tabIndex={0}>
            {children}
          </section>
          {actions && <div className="dialog-acts drawer-acts">{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
