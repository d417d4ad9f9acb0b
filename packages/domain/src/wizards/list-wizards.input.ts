import { z } from "zod";

export const WIZARD_STATES = ["live", "changed", "draft", "off", "archived"] as const;
export type WizardState = (typeof WIZARD_STATES)[number];
export const WIZARD_ORDERS = [
  "name",
  "-name",
  "starts",
  "-starts",
  "completed",
  "-completed",
  "rate",
  "-rate",
  "edited",
  "-edited",
] as const;
export type WizardOrder = (typeof WIZARD_ORDERS)[number];

/** Comes from an address that anyone may have typed: what makes no sense filters nothing, but for words, which then find nothing. */
export const ListWizardsInput = z.object({
  /** A part of a name, a key or a step's name. */
  words: z.string().trim().min(1).optional().catch(undefined),
  category: z.string().trim().min(1).max(100).optional().catch(undefined),
  /** Without it all but what is archived. */
  state: z.enum(WIZARD_STATES).optional().catch(undefined),
  /** With a hyphen, the other way round. */
  sort: z.enum(WIZARD_ORDERS).catch("-edited").default("-edited"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type ListWizardsInput = z.output<typeof ListWizardsInput>;
