export const FLOW_DAYS = [7, 30, 90] as const;
export type FlowDays = (typeof FLOW_DAYS)[number];

/** Comes from an address that anyone may have typed: what makes no sense are 30 days. */
export function flowDaysOf(text: string | null): FlowDays {
  return FLOW_DAYS.find((days) => String(days) === text) ?? 30;
}
