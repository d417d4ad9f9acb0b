import { askAgain } from "./ask-again.ts";
import type { LoadDone, LoadOrder } from "./load-order.ts";

/** Every connection asks for another visitor each time; an answer that is not theirs ends the run. */
export async function putUnderLoad({ connections, milliseconds, visitors, ...target }: LoadOrder): Promise<LoadDone> {
  const began = performance.now();
  const until = began + milliseconds;
  let asked = 0;
  let requests = 0;

  async function oneConnection(): Promise<void> {
    let visitor = visitors[0];
    const next = () => {
      visitor = visitors[asked++ % visitors.length];
      return visitor === undefined || performance.now() >= until ? null : visitor.cookie;
    };
    await askAgain(target, next, ({ status, body }) => {
      if (status !== 200 || !body.includes(visitor?.expects ?? "\0"))
        throw new Error(`${target.path} answered ${status} with somebody else's or no session: ${body.slice(0, 300)}`);
      requests++;
    });
  }

  await Promise.all(Array.from({ length: connections }, oneConnection));
  return { requests, milliseconds: performance.now() - began };
}
