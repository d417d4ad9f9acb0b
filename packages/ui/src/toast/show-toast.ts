import { type ToastWords, toasts } from "./toasts.ts";

const READ_WITHIN_MS = 6000;
const DECIDED_WITHIN_MS = 20_000;

/**
 * Says what was just done and, instead of having asked before, offers to undo it. The time stands still while pointer or
 * focus is on it. Gives a function that takes it away, for when it is true no longer.
 */
export function showToast(words: ToastWords): () => void {
  const key = toasts.add(words, { timeout: words.undo ? DECIDED_WITHIN_MS : READ_WITHIN_MS });
  return () => toasts.close(key);
}
