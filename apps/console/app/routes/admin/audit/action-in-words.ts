// Where the rule below would not say it as a person does.
const SAID = new Map([
  ["session.started", "Signed in"],
  ["session.ended", "Signed a device out"],
  ["sign-in.refused", "Sign-in refused"],
]);

/** `user.role-changed` is "User role changed": actions are named so that this holds for those to come. */
export function actionInWords(action: string): string {
  return SAID.get(action) ?? sentence(action.split(/[.\-_]+/));
}

/** `api-token` is "API token", "Api" being no word. */
export function kindInWords(type: string): string {
  return sentence(type.split(/[.\-_]+/));
}

const IN_CAPITALS = new Set(["api", "csv", "url", "oauth", "json"]);

function sentence(words: readonly string[]): string {
  const said = words.filter(Boolean).map((word) => (IN_CAPITALS.has(word) ? word.toUpperCase() : word));
  const [first = "Something", ...rest] = said;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}
