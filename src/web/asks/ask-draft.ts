import { useEffect, useState } from "react";
import { type Fault, fieldOf } from "../api/problem.ts";
import { SERVICES } from "../find/search.ts";
import { USUAL_TURNOVER } from "../goods/sku-flow.ts";
import { CURRENCIES } from "../parts/currencies.ts";
import { daysLater, majorOf, today } from "../words/formats.ts";
import type { Ask, AskInput, Region } from "./readings.ts";
import type { AskStep, NewAskSearch } from "./routes.ts";

const KEPT_AS = "entrepot.ask-draft";

type Currency = Ask["currency"];
type Service = Ask["services"][number];
type StorageClassWanted = "all" | "chosen" | (string & {});

/** Where orders go, with their share of all orders as a weight. */
export interface DemandPlace {
  readonly key: string;
  readonly lon: number;
  readonly lat: number;
  readonly share: number;
}

/** A request while it is written. */
export interface AskDraft {
  readonly name: string;
  readonly where: "anywhere" | "countries" | "around";
  readonly countries: readonly string[];
  readonly centre: readonly [lon: number, lat: number] | null;
  readonly radiusKm: number;
  readonly demand: readonly DemandPlace[];
  readonly from: string;
  readonly until: string;
  /** Empty: what the SKUs take. */
  readonly quantity: string;
  readonly unit: "pallet" | "m3";
  /** All SKUs, those of a storage class, or those chosen one by one. */
  readonly goods: StorageClassWanted;
  readonly skuIds: readonly string[];
  readonly services: readonly Service[];
  readonly currency: Currency;
  /** In major units; empty: none. */
  readonly ceiling: string;
  readonly fillFactor: number;
  readonly replenishmentDays: number;
  readonly safetyDays: number;
}

function blankDraft(): AskDraft {
  const from = daysLater(today(), 30);
  return {
    name: "",
    where: "countries",
    countries: [],
    centre: null,
    radiusKm: 300,
    demand: [],
    from,
    until: daysLater(from, 90),
    quantity: "",
    unit: "pallet",
    goods: "all",
    skuIds: [],
    services: [],
    currency: "EUR",
    ceiling: "",
    ...USUAL_TURNOVER,
  };
}

/** What a search for space was asked, as a part of a request. */
function draftOfSearch(search: NewAskSearch): Partial<AskDraft> {
  const service = SERVICES.find((code) => code === search.service);
  const currency = CURRENCIES.find((code) => code === search.currency) as Currency | undefined;
  const { from, until } = search;
  return {
    ...(search.country && { where: "countries" as const, countries: [search.country] }),
    ...(from && until && from < until && { from, until }),
    ...(search.quantity && { quantity: String(search.quantity) }),
    ...(search.unit && { unit: search.unit }),
    ...(service && { services: [service] }),
    ...(currency && { currency }),
  };
}

function keptDraft(): Partial<AskDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "{}") as Partial<AskDraft>;
  } catch {
    return {};
  }
}

export function regionOf(draft: AskDraft): Region | undefined {
  const { where, countries, centre, radiusKm } = draft;
  if (where === "countries" && countries.length > 0) {
    return { countries: [...countries] } as Region;
  }
  if (where === "around" && centre) {
    return { point: { type: "Point", coordinates: [...centre] }, radiusKm };
  }
  return undefined;
}

/** A sum in minor units from what was typed in major ones; NaN where it is no number. */
export function minorOf(major: string, currency: string): number {
  return Math.round(Number(major) / majorOf({ amountMinor: 1, currency }));
}

/** What is sent. `skuIds`: the goods that were chosen; absent, all. */
export function inputOfDraft(draft: AskDraft, skuIds: readonly string[] | undefined): AskInput {
  const { currency, ceiling, quantity } = draft;
  const region = regionOf(draft);
  return {
    name: draft.name.trim(),
    period: { from: draft.from, until: draft.until },
    unit: draft.unit,
    demandPlaces: draft.demand.map(({ lon, lat, share }) => ({
      point: { type: "Point", coordinates: [lon, lat] },
      share,
    })),
    services: [...draft.services],
    currency,
    fillFactor: draft.fillFactor,
    replenishmentDays: draft.replenishmentDays,
    safetyDays: draft.safetyDays,
    ...(quantity.trim() && { quantity: Number(quantity) }),
    ...(region && { region }),
    ...(ceiling.trim() && {
      priceCeiling: { amountMinor: minorOf(ceiling, currency), currency },
    }),
    ...(skuIds && { skuIds: [...skuIds] }),
  };
}

const STEP_OF_FIELD: Readonly<Record<string, AskStep>> = {
  region: "where",
  demandPlaces: "where",
  period: "when",
  quantity: "when",
  skuIds: "when",
};

/** The step on which a fault can be corrected. */
export function stepOfFault(fault: Fault): AskStep {
  return STEP_OF_FIELD[fieldOf(fault).split(".").at(0) ?? ""] ?? "terms";
}

export interface AskDraftState {
  readonly draft: AskDraft;
  readonly change: (part: Partial<AskDraft>) => void;
  readonly faults: readonly Fault[];
  readonly refuse: (faults: readonly Fault[]) => void;
  readonly startOver: () => void;
  readonly forget: () => void;
  /** What the exchange said of a field or of a part of it. */
  readonly faultOf: (field: string) => string | undefined;
}

/** A draft that outlives a reload; begun from a search for space, if there was one. */
export function useAskDraft(search: NewAskSearch): AskDraftState {
  const [draft, setDraft] = useState<AskDraft>(() => ({
    ...blankDraft(),
    ...keptDraft(),
    ...draftOfSearch(search),
  }));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isForgotten, setForgotten] = useState(false);
  useEffect(() => {
    try {
      if (!isForgotten) sessionStorage.setItem(KEPT_AS, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing: the draft lives as long as the view.
    }
  }, [draft, isForgotten]);
  return {
    draft,
    faults,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      setFaults([]);
    },
    refuse: setFaults,
    startOver: () => {
      setDraft(blankDraft());
      setFaults([]);
    },
    forget: () => {
      sessionStorage.removeItem(KEPT_AS);
      setForgotten(true);
    },
    faultOf: (field) =>
      faults.find((fault) => `${fieldOf(fault)}.`.startsWith(`${field}.`))?.detail,
  };
}
