/** Counts the seconds in which the page is in sight. */
export interface Attention {
  /** Whole seconds since the last take. */
  take(): number;
}

export function countAttention(
  isVisible: () => boolean,
  now: () => number,
  onChange: (heard: () => void) => void,
): Attention {
  let since = isVisible() ? now() : null;
  let counted = 0;
  const settle = () => {
    if (since !== null) counted += now() - since;
    since = isVisible() ? now() : null;
  };
  onChange(settle);
  return {
    take() {
      settle();
      const seconds = Math.floor(counted / 1_000);
      counted -= seconds * 1_000;
      return seconds;
    },
  };
}
