import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";

/** What a fault's sentence speaks of: the first thing in quotes. */
function spokenOf(detail: string): string {
  const quoted = /"((?:[^"\\]|\\.){1,80})"/.exec(detail)?.[1];
  return quoted === undefined ? "" : `“${quoted}”`;
}

/** A fault in the reader's language by its code, else as the exchange words it. */
export function useFaultText(): (fault: Fault) => string {
  const { t, i18n } = useTranslation("problems");
  return useCallback(
    ({ code, detail }) => {
      const key = `fault/${code}`;
      if (!i18n.exists(`problems:${key}`)) return detail;
      return t(key as "fault/too_big", { detail, what: spokenOf(detail) });
    },
    [t, i18n],
  );
}
