import fc from "fast-check";
import { expect, it } from "vitest";
import { createAgenda } from "./agenda.ts";

it("gives the tasks back in ascending order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 })), (tasks) => {
      const agenda = createAgenda();
      for (const task of tasks) agenda.add(task);
      const taken: number[] = [];
      for (let task = agenda.take(); task !== undefined; task = agenda.take()) taken.push(task);
      expect(taken).toEqual([...tasks].sort((a, b) => a - b));
    }),
  );
});

it("takes a task up again that was done and is added once more", () => {
  const agenda = createAgenda();
  agenda.add(1);
  expect(agenda.take()).toBe(1);
  agenda.add(1);
  agenda.add(0);
  expect([agenda.take(), agenda.take(), agenda.take()]).toEqual([0, 1, undefined]);
});

it("forgets everything when it is cleared", () => {
  const agenda = createAgenda();
  agenda.add(3);
  agenda.clear();
  expect(agenda.take()).toBeUndefined();
  agenda.add(3);
  expect(agenda.take()).toBe(3);
});
