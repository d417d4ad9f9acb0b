/** Under these settings each value's text is read back as exactly this value, whatever a server or login is set to. */
export const EXACT_TEXT = [
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local timezone = 'UTC'",
  "set local extra_float_digits = 1",
  "set local bytea_output = 'hex'",
] as const;
