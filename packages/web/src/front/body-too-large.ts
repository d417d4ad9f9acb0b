/** More came than is taken here. It may be found out while the body is being read, wherever that is. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** By its name, since each built app carries a class of its own. */
export function isBodyTooLarge(error: unknown): boolean {
  return error instanceof Error && error.name === "BodyTooLarge";
}
