import type { IncomingMessage } from "node:http";
import { BodyTooLarge } from "@boardwalk/web/front";

/** A body as it comes in, no faster than it is read: between the socket and the reader stands one chunk. */
export function streamBody(request: IncomingMessage, most: number): ReadableStream<Uint8Array> {
  let length = 0;
  let isOver = false;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      const fail = (error: Error) => {
        if (!isOver) controller.error(error);
        isOver = true;
      };
      // Paused first: whoever listens to a stream that is not begins to read it.
      request.pause();
      request.on("data", (chunk: Buffer) => {
        request.pause();
        length += chunk.length;
        if (length <= most) return controller.enqueue(chunk);
        fail(new BodyTooLarge());
      });
      request.once("end", () => {
        if (!isOver) controller.close();
        isOver = true;
      });
      request.once("error", fail);
    },
    pull() {
      request.resume();
    },
    cancel() {
      isOver = true;
      request.pause();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
