/** Where the reasons stand; a test sees to it that each of them is there to be read. */
export const reasons = {
  arrows: 'docs/architecture.md, "Rooms and arrows"',
  laws: "docs/decisions/0006-house-rules-are-tests.md",
} as const;
