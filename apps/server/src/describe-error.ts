const E_MAIL = /[^\s"'<>()@,;:=/]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const LONG_SECRET = /\b(?:bwk_|whsec_)?[A-Za-z0-9_-]{32,}\b/g;

/** An error as it may stand in a log: what happened and where, without addresses, e-mails and tokens. */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { message: withoutPersonalData(String(error)) };
  const described: Record<string, string> = { name: error.name, message: withoutPersonalData(error.message) };
  if ("code" in error && error.code !== undefined) described["code"] = String(error.code);
  if (error.stack) described["stack"] = withoutPersonalData(error.stack);
  if (error.cause instanceof Error)
    described["cause"] = withoutPersonalData(`${error.cause.name}: ${error.cause.message}`);
  return described;
}

function withoutPersonalData(text: string): string {
  return text.replace(E_MAIL, "[e-mail]").replace(IPV4, "[address]").replace(LONG_SECRET, "[long text]").slice(0, 4000);
}
