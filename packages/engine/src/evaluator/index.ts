// The part of the engine that runs a compiled wizard, and all of it that a browser needs.
export type { Answers, WalkEvent } from "../answers.ts";
export type * from "../state.ts";
export { evaluate } from "./evaluate.ts";
export { open, type Walk } from "./open.ts";
export type { Program } from "./program.ts";
