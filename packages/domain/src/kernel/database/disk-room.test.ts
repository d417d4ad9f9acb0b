import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { Unavailable } from "../errors.ts";
import { describeLackOfRoom, diskRoom } from "./disk-room.ts";

const megabytes = (count: number) => () => count * 1_000_000;

test.each([
  [1000, "writes and reads"],
  [64, "writes and reads"],
  [63, "reads"],
  [24, "reads"],
  [23, "nothing"],
  [0, "nothing"],
])("with %d MB free one %s", (free, can) => {
  const room = diskRoom("/data", megabytes(free));
  const may = (writes: boolean) => {
    try {
      room({ writes });
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(Unavailable);
      expect(error).toMatchObject({ because: "disk full", retryAfterSeconds: 30 });
      return false;
    }
  };
  expect([may(true), may(false)]).toEqual([can.startsWith("writes"), can !== "nothing"]);
});

test("a database is not opened on a full disk, and the sentence names the folder and both figures", () => {
  expect(describeLackOfRoom("/data", megabytes(64))).toBeNull();
  expect(describeLackOfRoom("/data", megabytes(7))).toBe(
    "The disk that holds /data is full: 7 MB are free, and the embedded database wants 64 MB. Nothing was changed. Make room, and try again.",
  );
});

test("what is free is asked of the disk itself", () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  const enough = bavail * bsize > 200_000_000;
  expect(describeLackOfRoom(tmpdir()) === null).toBe(enough);
});
