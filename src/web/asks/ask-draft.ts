import { useState } from "react";
import { daysLater, today } from "../words/formats.ts";
import { SERVICES } from "./codes.ts";

/** A request as it is being written. */
export interface AskDraft {
  readonly name: string;
  readonly countries: readonly string[];
  /** A line a place: longitude, latitude, share. */
  readonly demand: string;
  readonly from: string;
  readonly until: string;
  readonly quantity: number | string;
  readonly currency: string;
  readonly ceiling: number | string;
  readonly services: readonly string[];
}

const KEPT_AS = "entrepot.ask";

function blank(): AskDraft {
  const from = daysLater(today(), 60);
  return {
    name: "",
    countries: [],
    demand: "",
    from,
    until: daysLater(from, 90),
    quantity: "",
    currency: "EUR",
    ceiling: "",
    services: [],
  };
}

/** The draft, a way to change parts of it, and one to forget it; kept until the tab is closed. */
export function useDraft(): [AskDraft, (part: Partial<AskDraft>) => void, () => void] {
  const [draft, setDraft] = useState((): AskDraft => {
    const kept = sessionStorage.getItem(KEPT_AS);
    return kept ? { ...blank(), ...(JSON.parse(kept) as Partial<AskDraft>) } : blank();
  });
  const change = (part: Partial<AskDraft>) => {
    const next = { ...draft, ...part };
    sessionStorage.setItem(KEPT_AS, JSON.stringify(next));
    setDraft(next);
  };
  return [draft, change, () => sessionStorage.removeItem(KEPT_AS)];
}

export interface DemandPlace {
  readonly lon: number;
  readonly lat: number;
  readonly share: number;
}

/** Places of the lines, and the number of the first line that is none. */
export function parseDemand(text: string): { places: DemandPlace[]; fault?: number } {
  const places: DemandPlace[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const [lon, lat, share = 1] = line.split(/[,;\t]/).map((part) => Number(part.trim()));
    const isPlace =
      Math.abs(lon ?? Number.NaN) <= 180 && Math.abs(lat ?? Number.NaN) <= 90 && share > 0;
    if (!isPlace || lon === undefined || lat === undefined) return { places, fault: i + 1 };
    places.push({ lon, lat, share });
  }
  return { places };
}

/** Whether something must be corrected before the request can be sent. */
export function draftFault(draft: AskDraft): boolean {
  return (
    draft.name.trim() === "" ||
    draft.until <= draft.from ||
    parseDemand(draft.demand).fault !== undefined
  );
}

/** Minor digits of a currency, as Intl knows them. */
function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The draft as the API takes it. */
export function toRequest(draft: AskDraft) {
  const currency = draft.currency as "EUR";
  const [quantity, ceiling] = [Number(draft.quantity), Number(draft.ceiling)];
  return {
    name: draft.name.trim(),
    period: { from: draft.from, until: draft.until },
    unit: "pallet" as const,
    currency,
    ...(quantity > 0 ? { quantity } : {}),
    ...(draft.countries.length > 0 ? { region: { countries: [...draft.countries] } } : {}),
    services: SERVICES.filter((service) => draft.services.includes(service)),
    demandPlaces: parseDemand(draft.demand).places.map(({ lon, lat, share }) => ({
      point: { type: "Point" as const, coordinates: [lon, lat] as [number, number] },
      share,
    })),
    ...(ceiling > 0
      ? {
          priceCeiling: {
            amountMinor: Math.round(ceiling * 10 ** minorDigits(currency)),
            currency,
          },
        }
      : {}),
  };
}
