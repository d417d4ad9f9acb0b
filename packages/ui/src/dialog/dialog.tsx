import { type FormEvent, type ReactNode, useId } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

export interface DialogProps {
  /** A question, with the number of what it is about. */
  title: string;
  /** What will be lost, in figures. */
  children: ReactNode;
  /** The last one does it. One with `slot="close"` leaves things as they are. */
  actions: ReactNode;
  /** Left out inside a `DialogButton`, which opens it. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** What was answered is under way: nothing closes it until that is done. */
  busy?: boolean;
  /** The answer is a form: what stands in the dialog is sent by its last action. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
}

/** Asks before what cannot be undone, and only then. It needs scripts: without, a page of its own asks. */
export function Dialog({ title, children, actions, isOpen, onOpenChange, busy = false, onSubmit }: DialogProps) {
  const wordsId = useId();
  const inside = (
    <>
      <Heading slot="title">{title}</Heading>
      <div className="dialog-words" id={wordsId}>
        {children}
      </div>
      <div className="dialog-acts">{actions}</div>
    </>
  );
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!busy}
      isKeyboardDismissDisabled={busy}
    >
      <Modal className="float dialog-float">
        <AriaDialog role="alertdialog" aria-describedby={wordsId}>
          {onSubmit ? (
            <form className="dialog" onSubmit={onSubmit}>
              {inside}
            </form>
          ) : (
            <div className="dialog">{inside}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
