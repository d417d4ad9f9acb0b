import { type Ctx, requireAdministrator } from "../kernel/index.ts";
import type { AttentionPoint } from "./attention/attention.ts";
import { attentions } from "./attention/attentions.ts";

/** What needs somebody, the gravest first. Empty when all is well. Numbers are written as in the locale. */
export async function listAttention(
  ctx: Ctx,
  { locale = "en" }: { readonly locale?: string } = {},
): Promise<(AttentionPoint & { readonly name: string })[]> {
  requireAdministrator(ctx);
  const { format } = new Intl.NumberFormat(locale);
  const points: (AttentionPoint & { readonly name: string })[] = [];
  // One after the other: they share the transaction's one connection.
  for (const { name, look } of attentions) {
    const point = await look(ctx, format);
    if (point) points.push({ ...point, name });
  }
  return points.toSorted((one, other) => Number(other.tone === "danger") - Number(one.tone === "danger"));
}
