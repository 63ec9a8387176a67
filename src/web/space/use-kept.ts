import { useState } from "react";
import type { Tagged } from "./readings.ts";

/** The version of a thing that a form edits. */
export interface Kept<T> {
  readonly base: Tagged<T>;
  /** Somebody changed it since: what was typed would be refused. */
  readonly isOld: boolean;
  /** From the first keystroke on the form keeps to the version it began with. */
  keep(): void;
  letGo(): void;
}

/** Readings come anew by themselves; a form being typed in must not change under the hands. */
export function useKept<T>(newest: Tagged<T>): Kept<T> {
  const [kept, setKept] = useState<Tagged<T>>();
  const base = kept ?? newest;
  return {
    base,
    isOld: base.tag !== newest.tag,
    keep: () => setKept(base),
    letGo: () => setKept(undefined),
  };
}
