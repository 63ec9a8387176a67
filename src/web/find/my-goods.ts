import { useSyncExternalStore } from "react";

const KEPT_AS = "entrepot.goods";

/** A file of SKUs as it was dropped; it stays in this browser until its tab is closed. */
export interface MyGoods {
  /** Tells it from another file of the same name. */
  readonly droppedAt: number;
  readonly name: string;
  readonly csv: string;
}

const listeners = new Set<() => void>();
let goods: MyGoods | undefined | null = null;

function read(): MyGoods | undefined {
  if (goods === null) {
    const kept = sessionStorage.getItem(KEPT_AS);
    goods = kept === null ? undefined : (JSON.parse(kept) as MyGoods);
  }
  return goods;
}

function keep(next: MyGoods | undefined): void {
  try {
    if (next === undefined) sessionStorage.removeItem(KEPT_AS);
    else sessionStorage.setItem(KEPT_AS, JSON.stringify(next));
  } catch {
    // A file too large for the browser to keep is known until the page is read anew.
    sessionStorage.removeItem(KEPT_AS);
  }
}

function setMyGoods(next: MyGoods | undefined): void {
  goods = next;
  keep(next);
  for (const listener of listeners) listener();
}

export function dropMyGoods(csv: string, name: string): void {
  setMyGoods({ csv, name, droppedAt: Date.now() });
}

export function forgetMyGoods(): void {
  setMyGoods(undefined);
}

export function useMyGoods(): MyGoods | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}

/** A file to try it out with, and to see the columns. */
export const SAMPLE_CSV = `code,name,lengthMm,widthMm,heightMm,weightG,storageClass,monthlyUnits,linesPerOrder,unitsPerLine
LAMP-01,Desk lamp,300,200,200,900,ambient,600,1.5,1
VASE-07,Ceramic vase,180,180,260,1400,ambient,240,1.2,1
MUG-12,Mug set of 4,320,220,120,1600,ambient,420,1.8,1.1
`;
