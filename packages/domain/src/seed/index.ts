// Seed: what an installation begins with. The demo's people and organizations, drawn so that
// a trial is worth looking at; reference rows stand in migrations, beside their tables.
// It stands above every context and nothing imports it but the composition root and tests.
export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from "./demo-accounts.ts";
export { hasPeople } from "./has-people.ts";
export { seedDemo } from "./seed-demo.ts";
