/** What stands in it, as one line where it is one. */
export function readText(element: HTMLElement, isMultiline: boolean): string {
  const text = element.textContent ?? "";
  // The last break alone makes the last line visible; it is nobody's.
  if (!isMultiline) return text.replace(/\n$/, "").replace(/\s*\n\s*/g, " ");
  return text.endsWith("\n\n") || text === "\n" ? text.slice(0, -1) : text;
}

/** Puts another text in, and the caret back where it was. */
export function writeText(element: HTMLElement, text: string): void {
  if (element.textContent === text) return;
  const selection = element.ownerDocument.getSelection();
  const caret = selection?.anchorNode && element.contains(selection.anchorNode) ? selection.anchorOffset : null;
  element.textContent = text;
  if (caret !== null) putCaret(element, Math.min(caret, text.length));
}

export function putCaret(element: HTMLElement, offset: number): void {
  element.ownerDocument.getSelection()?.collapse(element.firstChild ?? element, element.firstChild ? offset : 0);
}

export function selectText(element: HTMLElement): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
