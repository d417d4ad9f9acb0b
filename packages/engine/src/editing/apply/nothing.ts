import type { Several } from "../edit-command.ts";

/** What takes back a command that changed nothing. */
export const nothing: Several = { name: "several", commands: [] };
