/** A number out of another process's message. */
export function numberIn(message: unknown, name: string): number {
  const value: unknown = typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
  if (typeof value !== "number") throw new Error(`A process of the bench did not say its ${name}.`);
  return value;
}
