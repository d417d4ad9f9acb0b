import type { Several } from "../edit-command.ts";

/** What changes nothing: it takes back a command that did not either, and gives up one that no longer can be taken back. */
export const nothing: Several = { name: "several", commands: [] };
