import { TextInput } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";
import type { Sku } from "./readings.ts";

function useColumns(): readonly Column<Sku>[] {
  const { t } = useTranslation(["goods", "terms"]);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: "code",
        head: t("code"),
        by: ({ code }) => code,
        cell: ({ id, code }) => (
          <TextLink from="/skus" search={(search) => ({ ...search, sku: id })} size="xs" fw={600}>
            {code}
          </TextLink>
        ),
      },
      { key: "name", head: t("name"), by: ({ name }) => name, cell: ({ name }) => name },
      {
        key: "box",
        head: t("box"),
        unit: "mm",
        isNumber: true,
        by: ({ lengthMm, widthMm, heightMm }) => lengthMm * widthMm * heightMm,
        cell: ({ lengthMm, widthMm, heightMm }) => `${lengthMm} × ${widthMm} × ${heightMm}`,
      },
      {
        key: "weight",
        head: t("weight"),
        unit: "g",
        isNumber: true,
        by: ({ weightG }) => weightG,
        cell: ({ weightG }) => formats.number(weightG),
      },
      {
        key: "class",
        head: t("storageClass"),
        by: ({ storageClass }) => storageClass,
        cell: ({ storageClass }) => t(`terms:storage/${storageClass}`),
      },
      {
        key: "hazard",
        head: t("dangerousGoods"),
        by: ({ dangerousGoodsClass }) => dangerousGoodsClass ?? undefined,
        cell: ({ unNumber, dangerousGoodsClass, battery }) => (
          <span title={battery ? t(`battery/${battery.kind}`) : undefined}>
            {dangerousGoodsClass ? `${dangerousGoodsClass} · ${unNumber ?? "–"}` : "–"}
          </span>
        ),
      },
      {
        key: "units",
        head: t("units"),
        unit: t("aMonth"),
        isNumber: true,
        by: ({ monthlyUnits }) => monthlyUnits,
        cell: ({ monthlyUnits }) => formats.number(monthlyUnits),
      },
      {
        key: "perLine",
        head: t("unitsPerLine"),
        isNumber: true,
        by: ({ unitsPerLine }) => unitsPerLine,
        cell: ({ unitsPerLine }) => formats.fixed(unitsPerLine, 1),
      },
    ],
    [t, formats],
  );
}

/** SKUs in a table, searched by the address. */
export function SkuList(props: { readonly skus: readonly Sku[]; readonly onEnd: () => void }) {
  const { t } = useTranslation(["goods", "frame"]);
  const { find, sku } = useSearch({ from: "/skus" });
  const navigate = useNavigate({ from: "/skus" });
  const columns = useColumns();
  const rows = useMemo(() => {
    const wanted = find?.toLowerCase();
    if (!wanted) return props.skus;
    return props.skus.filter(({ code, name, unNumber, hsCode }) =>
      `${code} ${name} ${unNumber ?? ""} ${hsCode ?? ""}`.toLowerCase().includes(wanted),
    );
  }, [props.skus, find]);
  const searchFor = (text: string) =>
    void navigate({
      search: ({ find: _before, ...search }) => (text ? { ...search, find: text } : search),
      replace: true,
    });
  return (
    <>
      <div className={styles.searchBar}>
        <TextInput
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={find ?? ""}
          onChange={(event) => searchFor(event.currentTarget.value)}
        />
        {find && <span className="dim">{t("frame:rows", { count: rows.length })}</span>}
      </div>
      <div className={styles.table}>
        {rows.length === 0 ? (
          <Empty sentence={t("noneFound")} action={t("showAll")} onAction={() => searchFor("")} />
        ) : (
          <DataTable
            label={t("frame:skus")}
            rows={rows}
            columns={columns}
            keyOf={({ id }) => id}
            lit={sku}
            onOpen={({ id }) => void navigate({ search: (search) => ({ ...search, sku: id }) })}
            onEnd={props.onEnd}
          />
        )}
      </div>
    </>
  );
}
