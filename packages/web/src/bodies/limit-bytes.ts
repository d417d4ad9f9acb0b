import { BodyTooLarge } from "../front/index.ts";

/** The same bytes, and an error as soon as there are more than may be. */
export function limitBytes(body: ReadableStream<Uint8Array>, most: number): ReadableStream<Uint8Array> {
  let length = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength;
        if (length > most) controller.error(new BodyTooLarge());
        else controller.enqueue(chunk);
      },
    }),
  );
}
