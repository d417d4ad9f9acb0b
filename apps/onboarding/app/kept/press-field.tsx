/** The page's own id, so that a button which is pressed twice begins one walk. */
export function PressField({ press }: { press: string }) {
  return <input type="hidden" name="press" value={press} />;
}
