import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { present } from "../frame/search.ts";
import { CURRENCIES } from "../parts/currencies.ts";
import { useFormats } from "../words/formats.ts";
import { COUNTRIES } from "./countries.ts";
import { Choice, Field } from "./field.tsx";
import styles from "./find.module.css";
import {
  DANGEROUS_GOODS_CLASSES,
  type FindSearch,
  SERVICES,
  STORAGE_CLASSES,
  UNITS,
} from "./search.ts";

/** Filters to set; undefined takes one off. */
export type Change = { [Filter in keyof FindSearch]?: FindSearch[Filter] | undefined };

/** Changes some of the filters, without a step of the browser's history for each keystroke. */
export function useFilter(): (change: Change) => void {
  const navigate = useNavigate({ from: "/" });
  return (change) =>
    void navigate({
      to: "/",
      search: (search) => present({ ...search, ...change }),
      replace: true,
    });
}

function MoreFilters({ search }: { readonly search: FindSearch }) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const filter = useFilter();
  const isSet = search.dangerousGoodsClass ?? search.service ?? search.maxRate;
  return (
    <details className={styles.more} open={isSet !== undefined || undefined}>
      <summary>{t("more")}</summary>
      <div className={styles.line}>
        <Choice
          label={t("dangerousGoods")}
          value={search.dangerousGoodsClass}
          any={t("frame:any")}
          options={DANGEROUS_GOODS_CLASSES.map((code) => [code, t("chipClass", { code })])}
          onChoose={(value) =>
            filter({ dangerousGoodsClass: DANGEROUS_GOODS_CLASSES.find((code) => code === value) })
          }
        />
        <Choice
          label={t("service")}
          value={search.service}
          any={t("frame:any")}
          options={SERVICES.map((code) => [code, t(`terms:service/${code}`)])}
          onChoose={(value) => filter({ service: SERVICES.find((code) => code === value) })}
        />
        <Choice
          label={t("currency")}
          value={search.currency}
          any={t("frame:any")}
          options={CURRENCIES.map((code) => [code, code])}
          onChoose={(value) => {
            const currency = CURRENCIES.find((code) => code === value);
            filter({ currency, ...(currency ? {} : { maxRate: undefined }) });
          }}
        />
        <Field
          label={t("maxRate")}
          type="number"
          min={0}
          step="0.05"
          disabled={!search.currency}
          value={search.maxRate ?? ""}
          onChange={(event) => filter({ maxRate: event.currentTarget.valueAsNumber || undefined })}
        />
      </div>
    </details>
  );
}

/** What is asked of a listing, in one line; what is asked seldom folds below. */
export function FindFilters(props: {
  readonly search: FindSearch;
  /** Beside what is folded. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const formats = useFormats();
  const filter = useFilter();
  const hintId = useId();
  const { search, children } = props;
  const { from, until, quantity } = search;
  const isBackward = from !== undefined && until !== undefined && until <= from;
  const lacksDates = quantity !== undefined && (from === undefined || until === undefined);
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <Choice
          label={t("country")}
          value={search.country}
          any={t("anywhere")}
          options={COUNTRIES.map((code): [string, string] => [code, formats.country(code)]).sort(
            ([, a], [, b]) => a.localeCompare(b, formats.language),
          )}
          // The area of the map was that of another country.
          onChoose={(country) => filter({ country, bbox: undefined })}
        />
        <Field
          label={t("frame:from")}
          type="date"
          value={from ?? ""}
          onChange={(event) => filter({ from: event.currentTarget.value || undefined })}
        />
        <Field
          label={t("frame:until")}
          type="date"
          value={until ?? ""}
          error={isBackward ? t("emptyPeriod") : undefined}
          onChange={(event) => filter({ until: event.currentTarget.value || undefined })}
        />
        <Field
          label={t("quantity")}
          type="number"
          min={1}
          value={quantity ?? ""}
          aria-describedby={lacksDates ? hintId : undefined}
          onChange={(event) => filter({ quantity: event.currentTarget.valueAsNumber || undefined })}
        />
        <Choice
          label={t("unit")}
          value={search.unit}
          any={t("frame:any")}
          options={UNITS.map((unit) => [unit, t(`terms:unit/${unit}`)])}
          onChoose={(value) => filter({ unit: UNITS.find((unit) => unit === value) })}
        />
        <Choice
          label={t("storageClass")}
          value={search.storageClass}
          any={t("frame:any")}
          options={STORAGE_CLASSES.map((code) => [code, t(`terms:storage/${code}`)])}
          onChoose={(value) =>
            filter({ storageClass: STORAGE_CLASSES.find((code) => code === value) })
          }
        />
      </div>
      {lacksDates && (
        <p id={hintId} className="dim">
          {t("needsDates")}
        </p>
      )}
      <div className={styles.folds}>
        <MoreFilters search={search} />
        {children}
      </div>
    </div>
  );
}
