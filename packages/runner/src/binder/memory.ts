import type { KeeperPort } from "./keeper.ts";
import { type KeptAnswer, readKept, writeKept } from "./kept-answers.ts";
import type { Page } from "./page.ts";
import { sendAnswer } from "./send-answer.ts";

export interface Memory {
  readonly store: KeeperPort["store"];
  /** Hands out what a lost session or a killed browser left of this step, and sends what it left of others. */
  bringBack(take: (set: string, kept: KeptAnswer) => boolean): void;
}

/** What this browser keeps until the server has it; what is sensitive outlives a lost session, but not the tab. */
export function openMemory({ data, sets, form }: Page): Memory {
  const { keptAs: key, step } = data;
  const mine = new Set<string>();
  const isSensitive = (at: string) => sets.get(at.slice(step.length + 1))?.hasAttribute("data-sensitive") ?? false;
  const isHere = (at: string) => at.startsWith(`${step}.`);
  const readAll = () => ({ ...readKept(localStorage, key, Date.now()), ...readKept(sessionStorage, key, Date.now()) });

  function write(kept: Readonly<Record<string, KeptAnswer>>): void {
    const entries = Object.entries(kept);
    writeKept(sessionStorage, key, Object.fromEntries(entries.filter(([at]) => isSensitive(at))));
    writeKept(localStorage, key, Object.fromEntries(entries.filter(([at]) => !isSensitive(at))));
  }

  async function sendLeftBehind([at, kept]: [string, KeptAnswer]): Promise<void> {
    const [of = "", set = ""] = at.split(".");
    const { value, inputs, was } = kept;
    const page = data.engine?.steps[of];
    if (page === undefined) return;
    const reply = await sendAnswer(`${page}/answers`, { set, value, inputs, was, seconds: 0 });
    if (reply.kind === "away" || reply.kind === "signed-out" || reply.kind === "conflict") return;
    const { [at]: _sent, ...rest } = readAll();
    write(rest);
  }

  return {
    store(pending, was) {
      // Another tab may keep answers to the same step: only what this page knows of is taken out.
      const kept = new Map(Object.entries(readAll()).filter(([at]) => !mine.has(at)));
      for (const [set, given] of pending) {
        mine.add(`${step}.${set}`);
        kept.set(`${step}.${set}`, { ...given, was: was.get(set) ?? null, at: Date.now() });
      }
      write(Object.fromEntries(kept));
    },
    bringBack(take) {
      const kept = Object.entries(readAll());
      const back = kept.filter(([at, one]) => isHere(at) && take(at.slice(step.length + 1), one));
      for (const entry of kept) if (!isHere(entry[0])) void sendLeftBehind(entry);
      const note = form.querySelector<HTMLElement>("[data-back]");
      if (note) note.hidden = back.length === 0;
    },
  };
}
