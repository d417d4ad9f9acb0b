import { type Letter, mailTemplates } from "@boardwalk/domain/mail";

export interface ShownMail {
  readonly name: string;
  readonly says: string;
  readonly state: string;
  readonly states: readonly string[];
  readonly letter: Letter;
}

/** The mail that an address names, in the state that it names, or the first of each; null for a name that is nobody's. */
export function findShownMail(asked: URLSearchParams): ShownMail | null {
  const named = asked.get("mail") ?? mailTemplates[0]?.name;
  const template = mailTemplates.find(({ name }) => name === named);
  const states = template?.states() ?? [];
  const namedState = asked.get("state") ?? states[0]?.name;
  const state = states.find(({ name }) => name === namedState);
  if (!template || !state) return null;
  const { name, says } = template;
  return { name, says, state: state.name, states: states.map((one) => one.name), letter: state.letter };
}
