import { z } from "zod";

export const FLOW_DAYS = [7, 30, 90] as const;
export type FlowDays = (typeof FLOW_DAYS)[number];

/** Comes from an address that anyone may have typed: what makes no sense are 30 days. */
export const FlowDaysInput = z
  .string()
  .nullish()
  .transform((text): FlowDays => FLOW_DAYS.find((days) => String(days) === text) ?? 30);
