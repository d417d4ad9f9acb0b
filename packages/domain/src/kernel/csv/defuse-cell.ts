// What a spreadsheet takes for a formula when a cell, or a line of one, begins with it; full-width signs too.
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/mu;
const CONTROL = /^[\t\r\n]/;

/** Text that a spreadsheet shows instead of computing: with a leading ' where it would be taken for a formula. */
export function defuseCell(text: string): string {
  return FORMULA.test(text.replaceAll("\r", "\n")) || CONTROL.test(text) ? `'${text}` : text;
}
