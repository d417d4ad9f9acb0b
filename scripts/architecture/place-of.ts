export interface Place {
  /** `packages/domain`, `apps/console`, or the first folder of anything else. */
  room: string;
  /** Within the domain: the folder of the bounded context, or null for the files above them. */
  context: string | null;
}

export function placeOf(path: string): Place {
  const [first = "", second = "", , fourth = "", fifth] = path.split("/");
  const room = first === "packages" || first === "apps" ? `${first}/${second}` : first;
  const context = room === "packages/domain" && fifth !== undefined ? fourth : null;
  return { room, context };
}
