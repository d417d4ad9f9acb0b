// What the sign-in page of a trial promises, written out: a journey knows a product from outside.
export const DEMO_PASSWORD = "walk-the-boards";
export const DEMO_ACCOUNTS = [
  { email: "olivia@boardwalk.test" },
  { email: "sam@boardwalk.test" },
  { email: "admin@boardwalk.test" },
] as const;
