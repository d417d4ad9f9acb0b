import { createReadStream, fstatSync } from "node:fs";

/** What was given as standard input. Node takes a folder for an input without anything in it; here it cannot be read. */
export function standardInput(fd = 0): AsyncIterable<Uint8Array> {
  return fstatSync(fd).isDirectory() ? createReadStream("", { fd, autoClose: false }) : process.stdin;
}
