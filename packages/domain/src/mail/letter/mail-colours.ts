export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The design tokens of the same names; a mail cannot read a style sheet, so they stand here again. A test compares them. */
export const mailColours = {
  "surface-paper": { light: "#faf7f0", dark: "#10191e" },
  "surface-raised": { light: "#fffdf9", dark: "#162127" },
  ink: { light: "#15242c", dark: "#ece7dc" },
  "ink-muted": { light: "#46565d", dark: "#b3bbb9" },
  "ink-faint": { light: "#5f6d72", dark: "#94a09f" },
  "ink-on-action": { light: "#ffffff", dark: "#06201f" },
  "line-hair": { light: "#e1dacb", dark: "#26343b" },
  "line-strong": { light: "#b9b6a8", dark: "#41525a" },
  action: { light: "#0b6467", dark: "#62c0b4" },
  "action-ink": { light: "#0b5f62", dark: "#74cbbf" },
  "action-line": { light: "#2f8583", dark: "#3d9289" },
  "danger-tint": { light: "#fae8e1", dark: "#331f1b" },
  "danger-line": { light: "#d2644c", dark: "#b75a45" },
} as const satisfies Record<string, Colour>;

export type MailColour = keyof typeof mailColours;
