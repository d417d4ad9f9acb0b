import type { Output } from "../control-socket/listen-for-commands.ts";

/** What a command reads from and writes to. */
export interface Terminal extends Output {
  /** Standard input of whoever called, which nothing touches before. */
  input(): AsyncIterable<Uint8Array>;
  /** Waits until what was written is taken; false once nobody reads any more. */
  taken(): Promise<boolean>;
}
