export function buildApps(): Promise<{ ok: boolean; cached: boolean; output: string }>;
