import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { today, useFormats } from "../words/formats.ts";
import { type Pool, readingPoolRuns } from "./readings.ts";

/** What is free of a pool today; what is used is said on hovering. */
export function FreeToday({ pool }: { readonly pool: Pool }) {
  const formats = useFormats();
  const { t } = useTranslation("space");
  const runs = useQuery(readingPoolRuns(pool.id));
  const day = today();
  const now = runs.data?.runs.find(({ from, until }) => from <= day && day < until);
  if (!now) return <span className="dim">{runs.error ? "–" : "…"}</span>;
  return (
    <span title={t("usedOf", { used: formats.number(now.used) })}>{formats.number(now.free)}</span>
  );
}
