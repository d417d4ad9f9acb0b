import { expect, test } from "vitest";
import { judgeFiles } from "./judge-files.ts";

const photo = { name: "harbour.png", type: "image/png", size: 12_000_000 };
const paper = { name: "Permit.PDF", type: "application/pdf", size: 40_000 };

test("what fits is taken", () => {
  expect(judgeFiles([photo, paper], { accept: "image/*, .pdf", multiple: true })).toEqual({
    taken: [photo, paper],
    refused: [],
  });
});

test("one that is too large says how large it is and what fits", () => {
  expect(judgeFiles([photo], { maxBytes: 5_000_000 })).toEqual({
    taken: [],
    refused: ["harbour.png has 12 MB; at most 5 MB fit."],
  });
});

test("one of another kind is left out, also if it was dropped", () => {
  expect(judgeFiles([photo, paper], { accept: "application/pdf" })).toEqual({
    taken: [paper],
    refused: ["harbour.png is of another kind than is asked for."],
  });
});

test("where one fits, the second is told", () => {
  expect(judgeFiles([paper, photo], {})).toEqual({
    taken: [paper],
    refused: ["harbour.png is one too many: only one fits here."],
  });
});

test("an empty one is no file", () => {
  expect(judgeFiles([{ ...paper, size: 0 }], {}).refused).toEqual(["Permit.PDF is empty."]);
});
