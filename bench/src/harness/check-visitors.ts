import type { Visitor } from "./alternative.ts";
import { askAgain, type Target } from "./ask-again.ts";
import type { Answer } from "./read-answer.ts";

/** Before anything is measured: each cookie is answered with its own person, and a cookie that nobody was given with no person. */
export async function checkVisitors(name: string, target: Target, visitors: readonly Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    const { status, body } = await askOnce(target, visitor.cookie);
    if (status !== 200 || !body.includes(visitor.expects))
      throw new Error(`“${name}” answered ${status} without ${visitor.expects}: ${body.slice(0, 300)}`);
  }
  const [first] = visitors;
  if (!first) throw new Error(`Nobody visits “${name}”.`);
  const forged = await askOnce(target, forge(first.cookie));
  const leaked = visitors.find(({ expects }) => forged.body.includes(expects));
  if (leaked) throw new Error(`“${name}” took a cookie that nobody was given for ${leaked.expects}.`);
}

async function askOnce(target: Target, cookie: string): Promise<Answer> {
  const cookies = [cookie];
  const answers: Answer[] = [];
  await askAgain(
    target,
    () => cookies.pop() ?? null,
    (answer) => answers.push(answer),
  );
  const [answer] = answers;
  if (!answer) throw new Error(`Nothing was answered at ${target.path}.`);
  return answer;
}

/** The same cookie with another token of the same shape. */
function forge(cookie: string): string {
  const at = cookie.indexOf("=") + 1;
  return cookie.slice(0, at) + (cookie[at] === "x" ? "y" : "x") + cookie.slice(at + 1);
}
