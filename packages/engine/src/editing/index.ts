// Editing: what an author does to a draft, as commands with inverses. Pure, so that a browser applies a command at once
// and the server comes to the same.
export type { Applied, Refusal } from "./applied.ts";
export type * from "./edit-command.ts";
