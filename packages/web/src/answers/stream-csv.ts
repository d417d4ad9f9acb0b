import { type CsvCell, csvLines } from "@boardwalk/domain/kernel";
import { contentDisposition } from "./content-disposition.ts";

type Piece = IteratorResult<readonly (readonly CsvCell[])[]>;

/** Without it a spreadsheet reads names as another alphabet. */
const UTF_8_MARK = "\ufeff";

/**
 * A table as a download, written as fast as it is taken: the next piece is read once the one before has left. The first
 * is read before anything is answered, so that what cannot be read at all is answered as a failure.
 */
export async function streamCsv(
  name: string,
  head: readonly string[],
  pieces: AsyncIterator<readonly (readonly CsvCell[])[]>,
): Promise<Response> {
  const encoder = new TextEncoder();
  let first: Piece | null = await pieces.next();
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isBegun) {
          isBegun = true;
          controller.enqueue(encoder.encode(UTF_8_MARK + csvLines([head])));
          return;
        }
        const { done, value } = first ?? (await pieces.next());
        first = null;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(csvLines(value)));
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    // Nothing is read ahead of whoever downloads.
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": contentDisposition(name),
      "Cache-Control": "no-store",
    },
  });
}
