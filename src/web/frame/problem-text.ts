import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem.ts";
import { useFaultText } from "./fault-text.ts";

/** A problem in the reader's language by its code, with the exchange's own detail below. */
export function useProblemText(): (problem: Problem) => { title: string; detail: string } {
  const { t, i18n } = useTranslation("problems");
  const faultText = useFaultText();
  return useCallback(
    (problem) => {
      const isKnown = i18n.exists(`problems:${problem.code}`);
      const title = isKnown ? t(problem.code as "internal") : problem.message;
      const faults = problem.faults.slice(0, 3).map(faultText);
      const detail = faults.length > 0 ? faults.join(" ") : problem.message;
      return { title, detail: detail === title ? "" : detail };
    },
    [t, i18n, faultText],
  );
}
