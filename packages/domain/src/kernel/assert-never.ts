/** Closes a union: a new kind does not compile until every place has an answer for it. */
export function assertNever(value: never): never {
  throw new Error(`No answer for ${JSON.stringify(value)}`);
}
