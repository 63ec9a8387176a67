import { AppError, type Fault } from "./errors.ts";

const MAX_FAULTS = 100;

/** Collects faults; shows the first hundred and counts them all. */
export class FaultList {
  readonly #shown: Fault[] = [];
  #count = 0;

  add(pointer: string, code: string, detail: string): void {
    this.#count++;
    if (this.#shown.length < MAX_FAULTS) this.#shown.push({ pointer, code, detail });
  }

  /** @throws AppError `invalid` with the faults, if there are any */
  throwIfAny(): void {
    const first = this.#shown.at(0);
    if (!first) return;
    const isCut = this.#count > this.#shown.length;
    const detail =
      this.#count === 1
        ? `${first.pointer}: ${first.detail}`
        : `${this.#count} faults${isCut ? `; the first ${MAX_FAULTS} are listed` : ""}.`;
    throw new AppError("invalid", detail, {
      faults: this.#shown,
      params: { faultCount: this.#count },
    });
  }
}
