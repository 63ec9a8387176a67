import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldOf, type Problem } from "../api/problem.ts";
import { useProblemText } from "../frame/problem-text.ts";

/** The last refusal of a form: in words, or as faults at its fields. */
export function useRefusal() {
  const { t } = useTranslation("account");
  const textOf = useProblemText();
  const [problem, setProblem] = useState<Problem>();
  const faults = problem?.faults ?? [];
  const words = () => {
    if (!problem || faults.length > 0) return undefined;
    if (problem.code !== "rate_limited") return textOf(problem).title;
    return t("waitFor", { seconds: Number(problem.params.retryAfterS ?? 60) });
  };
  return {
    code: problem?.code,
    said: words(),
    faultAt: (field: string) => faults.find((fault) => fieldOf(fault) === field)?.detail,
    forget: () => setProblem(undefined),
    /** For a write's `failed`: nothing is left to tell in a notification. */
    keep: (refusal: Problem) => {
      setProblem(refusal);
      return true;
    },
  };
}
