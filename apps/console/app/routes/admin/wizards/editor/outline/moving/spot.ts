/** Where things that are being moved would stand: in what, and behind how many of those that stay there. */
export interface Spot {
  readonly within: string | null;
  readonly position: number;
}
