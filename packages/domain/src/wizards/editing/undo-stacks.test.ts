import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OwnEdit, undoStacks } from "./undo-stacks.ts";

const edit = (revision: number, undoes: number | null = null, isGivenUp = false): OwnEdit => {
  return { revision, undoes, isGivenUp };
};

describe("what an author can take back and do again", () => {
  test("is nothing where nothing was done", () => {
    expect(undoStacks([])).toEqual({ undo: [], redo: [] });
  });

  test("is taken back from the newest on, whatever others did between", () => {
    expect(undoStacks([edit(2), edit(5), edit(9)])).toEqual({ undo: [2, 5, 9], redo: [] });
    expect(undoStacks([edit(2), edit(5), edit(9), edit(10, 9), edit(12, 5)])).toEqual({ undo: [2], redo: [10, 12] });
  });

  test("is done again by taking back what took it back", () => {
    const undone = [edit(2), edit(5), edit(6, 5), edit(7, 2)];
    expect(undoStacks([...undone, edit(8, 7)])).toEqual({ undo: [8], redo: [6] });
    expect(undoStacks([...undone, edit(8, 7), edit(9, 6)])).toEqual({ undo: [8, 9], redo: [] });
    expect(undoStacks([...undone, edit(8, 7), edit(9, 8)])).toEqual({ undo: [], redo: [6, 9] });
  });

  test("is not done again once something else was done", () => {
    expect(undoStacks([edit(2), edit(3, 2), edit(4)])).toEqual({ undo: [4], redo: [] });
  });

  test("leaves out what was given up, both ways", () => {
    expect(undoStacks([edit(2), edit(3), edit(4, 3, true)])).toEqual({ undo: [2], redo: [] });
  });

  test("is what an editor with two stacks comes to, for any acts", () => {
    const acts = fc.array(fc.constantFrom("edit", "undo", "redo", "others"), { maxLength: 60 });
    fc.assert(
      fc.property(acts, (done) => {
        const log: OwnEdit[] = [];
        let undo: { readonly what: number; readonly by: number }[] = [];
        let redo: { readonly what: number; readonly by: number }[] = [];
        for (const [at, act] of done.entries()) {
          const revision = at + 1;
          const back = undo.at(-1);
          const again = redo.at(-1);
          if (act === "edit") {
            log.push(edit(revision));
            undo = [...undo, { what: revision, by: revision }];
            redo = [];
          } else if (act === "undo" && back) {
            log.push(edit(revision, back.by));
            undo = undo.slice(0, -1);
            redo = [...redo, { what: back.what, by: revision }];
          } else if (act === "redo" && again) {
            log.push(edit(revision, again.by));
            redo = redo.slice(0, -1);
            undo = [...undo, { what: again.what, by: revision }];
          }
        }
        expect(undoStacks(log)).toEqual({ undo: undo.map(({ by }) => by), redo: redo.map(({ by }) => by) });
      }),
    );
  });
});
