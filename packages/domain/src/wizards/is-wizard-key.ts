const KEY = /^[a-z][a-z0-9-]{0,99}$/;

/** What does not look like a key is asked of no database: it holds no null character. */
export function isWizardKey(text: string): boolean {
  return KEY.test(text);
}
