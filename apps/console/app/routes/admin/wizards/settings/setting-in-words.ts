/** A setting's value, beside another one. */
export function settingInWords(value: unknown): string {
  if (value === true || value === "on") return "Yes";
  if (value === false) return "No";
  return value === null || value === undefined || value === "" ? "Nothing" : String(value);
}
