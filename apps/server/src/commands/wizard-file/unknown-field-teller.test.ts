import { expect, it } from "vitest";
import { unknownFieldTeller } from "./unknown-field-teller.ts";

function telling() {
  const said: string[] = [];
  return { said, tell: unknownFieldTeller((text) => said.push(text)) };
}

it("tells of each unknown field once, with the first line that has it", () => {
  const { said, tell } = telling();
  tell(1, { answers: {}, today: "2027-01-01" });
  for (const line of [3, 4]) tell(line, { answer: {}, constructor: 1 });
  expect(said).toEqual([
    'standard input:3  The field "answer" is unknown here; did you mean "answers"?\n',
    expect.stringMatching(/^standard input:3 {2}The field "constructor" is unknown here; a walk may have answers, /),
  ]);
});

it("stops after twenty, and says so once", () => {
  const { said, tell } = telling();
  for (let line = 1; line <= 50; line += 1) tell(line, { [`field${line}`]: 1 });
  expect(said).toHaveLength(21);
  expect(said.at(-2)).toContain("standard input:20 ");
  expect(said.at(-1)).toBe("and more\n");
});
