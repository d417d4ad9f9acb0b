/**
 * Runs once a press that is under way is over. What moves or is drawn anew between a press and its release loses the
 * click: leaving a field by pressing on something must not take it away from under the pointer.
 */
export function afterPress(run: () => void): void {
  if (document.querySelector(":active") === null) {
    run();
    return;
  }
  const over = new AbortController();
  const end = () => {
    over.abort();
    // The click comes right behind the release.
    setTimeout(run);
  };
  for (const event of ["pointerup", "pointercancel"]) document.addEventListener(event, end, { signal: over.signal });
}
