/** Files past 300 lines, each with the reason why it is better whole. None needs it so far. */
export const longFiles: Readonly<Record<string, string>> = {};
