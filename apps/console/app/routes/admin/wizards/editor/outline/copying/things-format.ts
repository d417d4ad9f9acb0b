export const THINGS_FORMAT = "boardwalk.things/1";

/** What a wizard must have besides its steps: a copy is read by the same parser as a file. */
export const COPIED = { key: "copied", name: "Copied" } as const;
