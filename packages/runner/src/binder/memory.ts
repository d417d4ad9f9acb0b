import type { KeeperPort } from "./keeper.ts";
import { type KeptAnswer, readKept, writeKept } from "./kept-answers.ts";
import type { Page } from "./page.ts";
import { sendAnswer } from "./send-answer.ts";

export interface Memory {
  readonly store: KeeperPort["store"];
  /** Hands out what a lost session or a killed browser left of this step, forgets what stands there already, and sends what it left of others. */
  bringBack(take: (set: string, kept: KeptAnswer) => boolean): void;
}

/** What this browser keeps until the server has it; what is sensitive outlives a lost session, but not the tab. */
export function openMemory({ data, sets, form }: Page): Memory {
  const { keptAs: key, step } = data;
  const mine = new Set<string>();
  const isHere = (at: string) => at.startsWith(`${step}.`);
  const readTab = () => readKept(sessionStorage, key, Date.now());
  const readAll = () => ({ ...readKept(localStorage, key, Date.now()), ...readTab() });

  function write(kept: Readonly<Record<string, KeptAnswer>>): void {
    const ofTab = readTab();
    // Of another step this page cannot say what is sensitive: that stays where it is.
    const isSensitive = ([at]: [string, KeptAnswer]) =>
      isHere(at)
        ? sets.get(at.slice(step.length + 1))?.hasAttribute("data-sensitive") === true
        : Object.hasOwn(ofTab, at);
    const entries = Object.entries(kept);
    writeKept(sessionStorage, key, Object.fromEntries(entries.filter(isSensitive)));
    writeKept(localStorage, key, Object.fromEntries(entries.filter((entry) => !isSensitive(entry))));
  }

  function forget(at: string): void {
    const { [at]: _forgotten, ...rest } = readAll();
    write(rest);
  }

  async function sendLeftBehind([at, kept]: [string, KeptAnswer]): Promise<void> {
    const [of = "", set = ""] = at.split(".");
    const { value, inputs, was } = kept;
    const page = data.engine?.steps[of];
    if (page === undefined) return;
    const reply = await sendAnswer(`${page}/answers`, { set, value, inputs, was, seconds: 0 });
    if (reply.kind === "away" || reply.kind === "signed-out" || reply.kind === "conflict") return;
    forget(at);
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
      const note = form.querySelector<HTMLElement>("[data-back]");
      for (const [at, one] of kept) {
        if (!isHere(at)) void sendLeftBehind([at, one]);
        else if (!take(at.slice(step.length + 1), one)) forget(at);
        else if (note) note.hidden = false;
      }
    },
  };
}
