import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastWords {
  /** What was done, with its number: "3 wizards archived". */
  text: string;
  undo?: (() => void) | undefined;
}

/** One shows at a time; those before it come back once it is closed, for they may hold an undo. */
export const toasts = new ToastQueue<ToastWords>({ maxVisibleToasts: 1 });
