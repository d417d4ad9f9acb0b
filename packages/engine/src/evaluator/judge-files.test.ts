import { describe, expect, it } from "vitest";
import { judgeFiles } from "./judge-files.ts";
import type { ProgramNode } from "./program.ts";

function judge(rules: Partial<ProgramNode>, value: unknown) {
  return judgeFiles({ type: "FILE_UPLOAD", key: "a.x", step: 0, asks: [0], ...rules }, value);
}

const picture = { name: "Plan.PNG", type: "Image/PNG", bytes: 10 };

describe("judgeFiles", () => {
  it.each([[".png"], ["image/*"], ["image/png"], [".pdf", ".png"]])(
    "takes a picture for %j, without looking at case",
    (...accept) => {
      expect(judge({ accept }, [picture])).toEqual([]);
    },
  );

  it("refuses a name that only contains the ending, and a type that only begins alike", () => {
    expect(judge({ accept: [".pdf"] }, [{ ...picture, name: "a.pdf.png" }])).toMatchObject([{ code: "file-type" }]);
    expect(judge({ accept: ["image/*"] }, [{ ...picture, type: "imagery/png" }])).toMatchObject([
      { code: "file-type" },
    ]);
  });

  it("gives each failing file its own error, with its index", () => {
    const accept = [".pdf"];
    expect(
      judge({ accept, maxBytes: 5, maxFiles: 1 }, [{ name: "a.pdf", type: "application/pdf", bytes: 5 }, picture]),
    ).toEqual([
      { code: "too-many-files", max: 1, got: 2 },
      { code: "file-size", index: 1, maxBytes: 5 },
      { code: "file-type", index: 1, accept },
    ]);
  });

  it.each([["text"], [{ name: "a" }], [null], [{ ...picture, bytes: -1 }], [{ ...picture, bytes: Number.NaN }]])(
    "says which of the files is none: %j",
    (strange) => {
      expect(judge({ maxBytes: 5 }, [picture, strange])).toEqual([
        { code: "file-size", index: 0, maxBytes: 5 },
        { code: "wrong-type", index: 1 },
      ]);
    },
  );

  it("takes nothing but a list", () => {
    expect(judge({}, "a.pdf")).toEqual([{ code: "wrong-type" }]);
    expect(judge({}, { 0: picture, length: 1 })).toEqual([{ code: "wrong-type" }]);
  });
});
