import { z } from "zod";

const ClientData = z.object({
  type: z.string(),
  challenge: z.string().min(1).max(200),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
  topOrigin: z.string().optional(),
});

export type ClientData = z.output<typeof ClientData>;

/** What the browser says it signed for; null where that cannot be read, or where our page stood in a frame of another site. */
export function readClientData(clientDataJSON: string): ClientData | null {
  let said: unknown;
  try {
    said = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  const parsed = ClientData.safeParse(said);
  if (!parsed.success || parsed.data.crossOrigin === true || parsed.data.topOrigin !== undefined) return null;
  return parsed.data;
}
