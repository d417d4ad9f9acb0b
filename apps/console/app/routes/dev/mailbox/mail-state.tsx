import { State } from "@boardwalk/ui";

const STATES = {
  kept: { tone: "live", words: "Kept" },
  waiting: { tone: "changed", words: "On its way" },
  held: { tone: "draft", words: "Held" },
  failed: { tone: "error", words: "Failed" },
} as const;

export function MailState({ state }: { state: keyof typeof STATES }) {
  const { tone, words } = STATES[state];
  return <State tone={tone}>{words}</State>;
}
