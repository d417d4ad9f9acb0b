// What the sign-in page of a trial promises, written out: a journey knows a product from outside.
export const DEMO_PASSWORD = "walk-the-boards";
export const OLIVIA = { email: "olivia@boardwalk.test", password: DEMO_PASSWORD, name: "Olivia Marsh" };
export const SAM = { email: "sam@boardwalk.test", password: DEMO_PASSWORD, name: "Sam Okafor" };
export const ADA = { email: "admin@boardwalk.test", password: DEMO_PASSWORD, name: "Ada Winters" };
export const DEMO_ACCOUNTS = [OLIVIA, SAM, ADA];
