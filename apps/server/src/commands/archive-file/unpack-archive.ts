import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { OperatorMessage } from "../../operator-message.ts";
import { describeFailure } from "../wizard-file/read-text.ts";

/** The bytes in a packed file, each time from its beginning. */
export async function* unpackArchive(path: string): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  const packed = createReadStream(path).on("error", (error) => {
    unpacked.destroy(new OperatorMessage(describeFailure(error, path), { cause: error }));
  });
  const whole = pipeline(packed, unpacked);
  // What goes wrong is thrown by reading; whoever stops reading early wants to hear nothing.
  whole.catch(() => undefined);
  yield* unpacked;
}
