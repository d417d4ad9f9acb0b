import type { Page } from "@playwright/test";

export interface HeardSignal {
  readonly name: string;
  readonly said: Readonly<Record<string, unknown>>;
}

/** What the page's scripts tell whoever keeps passkeys, from its next document on. The real ones hear nothing. */
export async function hearSignals(page: Page): Promise<HeardSignal[]> {
  const heard: HeardSignal[] = [];
  await page.exposeFunction("hearSignal", (name: string, said: Record<string, unknown>) => {
    heard.push({ name, said });
  });
  await page.addInitScript(() => {
    for (const name of ["signalUnknownCredential", "signalAllAcceptedCredentials", "signalCurrentUserDetails"]) {
      const value = (said: unknown) => Reflect.get(window, "hearSignal")(name, said);
      Object.defineProperty(PublicKeyCredential, name, { configurable: true, value });
    }
  });
  return heard;
}
