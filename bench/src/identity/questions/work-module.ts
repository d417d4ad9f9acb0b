/** Where the module of a contender stands. */
export function workModule(name: string): URL {
  return new URL(`../works/${name}.ts`, import.meta.url);
}
