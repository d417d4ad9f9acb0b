/** What one process keeps between pieces of work, because it can never change once it is there. */
export interface ProcessMemory {
  readonly lives: "as long as the process";
}

export const createProcessMemory = (): ProcessMemory => ({ lives: "as long as the process" });

/** A part of it, made when it is first asked for. */
export function partOfMemory<T>(make: () => T): (memory: ProcessMemory) => T {
  const made = new WeakMap<ProcessMemory, { readonly part: T }>();
  return (memory) => {
    const known = made.get(memory) ?? { part: make() };
    made.set(memory, known);
    return known.part;
  };
}
