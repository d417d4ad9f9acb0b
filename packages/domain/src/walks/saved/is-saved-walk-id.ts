import { z } from "zod";

const Id = z.uuid();

/** Anything else names none, and never reaches the database. */
export function isSavedWalkId(id: string): boolean {
  return Id.safeParse(id).success;
}
