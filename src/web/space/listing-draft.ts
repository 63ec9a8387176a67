import type { useForm } from "@mantine/form";
import { fieldOf, type Problem } from "../api/problem.ts";
import type { Listing, Pool } from "./readings.ts";
import { offeredPeriod } from "./space-tree.ts";

/** A listing as it is typed. */
export interface ListingDraft {
  title: string;
  description: string;
  period: { from: string; until: string };
  minimumQuantity: number | string;
  minimumTermDays: number | string;
  rateCardId: string | null;
  restrictions: {
    /** Kilograms; empty without a limit. */
    maxUnitWeightKg: string;
    excludedDangerousGoodsClasses: string[];
  };
}

export type ListingFormState = ReturnType<typeof useForm<ListingDraft>>;

/** A listing of a pool's whole capacity from today on. */
export function draftOfPool(pool: Pool, today: string): ListingDraft {
  const offered = offeredPeriod(pool);
  const from = offered && offered.from > today ? offered.from : today;
  return {
    title: "",
    description: "",
    period: { from, until: offered?.until ?? "" },
    minimumQuantity: 1,
    minimumTermDays: 30,
    rateCardId: null,
    restrictions: { maxUnitWeightKg: "", excludedDangerousGoodsClasses: [] },
  };
}

export function draftOfListing(listing: Listing): ListingDraft {
  const { restrictions, rateCard, title, description, period } = listing;
  const { maxUnitWeightG, excludedDangerousGoodsClasses = [] } = restrictions;
  return {
    title,
    description,
    period,
    minimumQuantity: listing.minimumQuantity,
    minimumTermDays: listing.minimumTermDays,
    rateCardId: rateCard?.id ?? null,
    restrictions: {
      maxUnitWeightKg: maxUnitWeightG === undefined ? "" : String(maxUnitWeightG / 1_000),
      excludedDangerousGoodsClasses: [...excludedDangerousGoodsClasses],
    },
  };
}

type Restrictions = Listing["restrictions"];

/** What the exchange is sent of it. */
export function inputOfListing(draft: ListingDraft) {
  const { maxUnitWeightKg, excludedDangerousGoodsClasses: excluded } = draft.restrictions;
  const weightKg = Number(maxUnitWeightKg);
  const restrictions: Restrictions = {
    ...(maxUnitWeightKg !== "" && { maxUnitWeightG: Math.round(weightKg * 1_000) }),
    ...(excluded.length > 0 && {
      excludedDangerousGoodsClasses: excluded as NonNullable<
        Restrictions["excludedDangerousGoodsClasses"]
      >,
    }),
  };
  return {
    ...draft,
    minimumQuantity: Number(draft.minimumQuantity),
    minimumTermDays: Number(draft.minimumTermDays),
    restrictions,
  };
}

/** Shows faults at their fields; true if there was one to show. */
export function showFaults(form: ListingFormState, problem: Problem): boolean {
  const errors = problem.faults.map((fault) => {
    const field = fieldOf(fault).replace("maxUnitWeightG", "maxUnitWeightKg");
    return [field === "period" ? "period.until" : field, fault.detail] as const;
  });
  form.setErrors(Object.fromEntries(errors));
  return errors.length > 0;
}
