// Administration: what whoever runs the system sees of all of it. What needs attention, the figures,
// and the audit log. It reads every context and nothing imports it; each verb asks first whether
// an administrator is at work, and the policies ask again.
export type { AttentionPoint } from "./attention/attention.ts";
export { listAttention } from "./list-attention.ts";
