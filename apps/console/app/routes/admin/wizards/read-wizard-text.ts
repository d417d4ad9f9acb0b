import type { SentFile } from "@boardwalk/web";

// The most that the format allows.
const MOST_BYTES = 32_000_000;

export type WizardText =
  | { readonly kind: "read"; readonly text: string }
  | { readonly kind: "refused"; readonly because: "empty" | "too-large" | "no-text" };

/** A file's text, read no further than a wizard may be long. */
export async function readWizardText({ bytes }: SentFile): Promise<WizardText> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MOST_BYTES) return { kind: "refused", because: "too-large" };
    chunks.push(chunk);
  }
  if (length === 0) return { kind: "refused", because: "empty" };
  try {
    return { kind: "read", text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { kind: "refused", because: "no-text" };
  }
}
