/** Files past 300 lines, each with the reason why it is better whole. */
export const longFiles: Readonly<Record<string, string>> = {
  "apps/server/src/http/front.test.ts":
    "reads top to bottom as the list of what is refused before Remix, on one server",
};
