/**
 * Sets a field's value as if a person had typed it. React puts a setter of its own on each field, and hears nothing of
 * what goes through that one: so this goes past it.
 */
export function writeValue(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
