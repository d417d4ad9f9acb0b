/** Keeps what was asked for most recently, as long as all of it together weighs no more than allowed. */
export class RecentlyUsed<T> {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly value: T; readonly weight: number }>();
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): T | undefined {
    const found = this.#kept.get(id);
    if (!found) return undefined;
    // A map is in the order of setting, so what was asked for just now goes last.
    this.#kept.delete(id);
    this.#kept.set(id, found);
    return found.value;
  }

  set(id: string, value: T, weight: number): void {
    this.delete(id);
    if (weight > this.#most) return;
    this.#kept.set(id, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) return;
      this.delete(oldest);
    }
  }

  delete(id: string): void {
    this.#weight -= this.#kept.get(id)?.weight ?? 0;
    this.#kept.delete(id);
  }
}
