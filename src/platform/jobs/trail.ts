/** The best value a job had at a moment of its work. */
export interface TrailPoint {
  /** Since the job was first begun. */
  readonly seconds: number;
  readonly best: number;
  readonly bound: number | null;
}

const MOST_POINTS = 240;

/** The best values a job has had over its seconds: finely at first, then ever more coarsely. */
export class Trail {
  readonly #elapsedS: number;
  readonly #startedAt = performance.now();
  #points: TrailPoint[] = [];

  /** @param elapsedS what earlier attempts at the job have taken */
  constructor(elapsedS: number) {
    this.#elapsedS = elapsedS;
  }

  get points(): readonly TrailPoint[] {
    return this.#points;
  }

  /** @returns whether it says something new */
  note(best: number | undefined, bound: number | undefined): boolean {
    const last = this.#points.at(-1);
    if (best === undefined || (last?.best === best && last.bound === (bound ?? null))) return false;
    if (this.#points.length >= MOST_POINTS) {
      this.#points = this.#points.filter((_, i) => i % 2 === 0);
    }
    const seconds = this.#elapsedS + (performance.now() - this.#startedAt) / 1_000;
    this.#points.push({ seconds: Math.round(seconds * 100) / 100, best, bound: bound ?? null });
    return true;
  }
}
