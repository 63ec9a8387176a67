import { useMemo } from "react";
import { useFormats } from "../words/formats.ts";

/** A month in a few letters; January with its year, so that years are told apart. */
export function useMonthName(): (date: string) => string {
  const { language } = useFormats();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const year = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" });
    return (date) =>
      (date.slice(5, 7) === "01" ? year : month).format(new Date(`${date}T12:00:00Z`));
  }, [language]);
}
