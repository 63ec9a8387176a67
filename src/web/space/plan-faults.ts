import { createContext, use } from "react";
import { useTranslation } from "react-i18next";
import type { FloorPlanFault } from "../../layout/engine/floor-plan-faults.ts";

/** The faults of the plan that is being drawn, for the fields that cause them. */
export const PlanFaults = createContext<readonly FloorPlanFault[]>([]);

/** What is wrong, in the reader's language: the engine's figures in our own sentence. */
export function useFaultText(): (fault: FloorPlanFault) => string {
  const { t } = useTranslation("space");
  return ({ code, detail }) => {
    const numbers = detail.match(/-?\d+/g) ?? [];
    const [first = "", least = "", most = ""] = [numbers.at(0), numbers.at(-2), numbers.at(-1)];
    return t(`planFault/${code}`, { detail, first, least, most });
  };
}

/** What is wrong at a pointer, or with anything below it. */
export function useFaultAt(pointer: string, isWhole = false): string | undefined {
  const textOf = useFaultText();
  const fault = use(PlanFaults).find(
    (each) => each.pointer === pointer || (isWhole && each.pointer.startsWith(`${pointer}/`)),
  );
  return fault && textOf(fault);
}
