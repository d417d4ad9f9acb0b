import { describe, expect, it, vi } from "vitest";
import { streamCsv } from "./stream-csv.ts";

async function* twoPieces(seen: (piece: number) => void) {
  seen(1);
  yield [["Olivia Marsh", "=1+1"]];
  seen(2);
  yield [["Sam", "2"]];
}

describe("streamCsv", () => {
  it("is a download that says what it is, with a head and every piece", async () => {
    const response = await streamCsv('"Harbour".csv', ["Who", "What"], twoPieces(vi.fn()));
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="_Harbour_.csv"; filename*=UTF-8''%22Harbour%22.csv`,
    );
    // Reading it as text takes the mark off.
    expect(await response.text()).toBe('"Who","What"\r\n"Olivia Marsh","\'=1+1"\r\n"Sam","2"\r\n');
  });

  it("reads the first piece before it answers, no other before it is asked for, and none after the download was given up", async () => {
    const seen = vi.fn();
    const response = await streamCsv("a.csv", ["Who"], twoPieces(seen));
    expect(seen).toHaveBeenCalledTimes(1);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    await reader?.cancel();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it("answers nothing where even the first piece cannot be read", async () => {
    const failing: AsyncIterator<string[][]> = { next: () => Promise.reject(new Error("the database is away")) };
    await expect(streamCsv("a.csv", ["Who"], failing)).rejects.toThrow("the database is away");
  });

  it("breaks off where a piece cannot be read, so that half a table is not taken for a whole one", async () => {
    const failing = async function* () {
      yield [["Olivia"]];
      throw new Error("the database is away");
    };
    const response = await streamCsv("a.csv", ["Who"], failing());
    await expect(response.text()).rejects.toThrow("the database is away");
  });
});
