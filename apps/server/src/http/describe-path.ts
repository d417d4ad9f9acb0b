const HOLDS_TOKEN = /^\/(magic|walk|s|verify-email|reset-password|oauth\/[^/]+\/callback)\/[^/]+/;

/** A path as it may stand in a log: without the tokens that some addresses are made of. */
export function describePath(path: string): string {
  return path.replace(HOLDS_TOKEN, (_, kind: string) => `/${kind}/:token`).slice(0, 200);
}
