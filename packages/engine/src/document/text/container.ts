export type Container = "list" | "object";

const ENDS = { list: "]", object: "}" } as const;

export function neverClosed(container: Container): string {
  return `This ${container} is never closed; a ${ENDS[container]} must end it.`;
}

export function wrongEnd(container: Container): string {
  const ended = container === "list" ? "a list" : "an object";
  return `This ends something else; a ${ENDS[container]} must stand here, as it is ${ended} that ends.`;
}
