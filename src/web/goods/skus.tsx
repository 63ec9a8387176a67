import { Button, TextInput } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";
import { ImportPanel } from "./import-panel.tsx";
import type { Sku } from "./readings.ts";
import { SAMPLE_SKUS } from "./samples.ts";
import { SkuDrawer } from "./sku-drawer.tsx";
import { peakM3, USUAL_TURNOVER } from "./sku-flow.ts";
import { useSkus } from "./use-skus.ts";

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

function Totals(props: { readonly skus: readonly Sku[]; readonly isAll: boolean }) {
  const { t } = useTranslation("goods");
  const formats = useFormats();
  const { skus, isAll } = props;
  const source = isAll ? t("totalsOfAll") : t("totalsOfRead", { count: skus.length });
  const units = skus.reduce((sum, { monthlyUnits }) => sum + monthlyUnits, 0);
  const dangerous = skus.filter(({ dangerousGoodsClass }) => dangerousGoodsClass !== null).length;
  return (
    <Figures
      of={[
        { name: t("skuCount"), value: `${formats.number(skus.length)}${isAll ? "" : "+"}`, source },
        { name: t("unitsAMonth"), value: formats.number(units), source },
        {
          name: t("peakVolume"),
          value: `${formats.number(peakM3(skus, USUAL_TURNOVER), 1)} m³`,
          source: t("peakSource", USUAL_TURNOVER),
        },
        { name: t("dangerousSkus"), value: formats.number(dangerous), source },
      ]}
    />
  );
}

function SkuImport() {
  const { t } = useTranslation("goods");
  return (
    <ImportPanel
      label={t("dropSkus")}
      columns={t("skuColumns")}
      sample={SAMPLE_SKUS}
      sampleName="skus.csv"
      send={(file) =>
        // The body is the file itself, which the typed client has no word for.
        api.skus.import.$post({} as never, {
          headers: { "content-type": "text/csv" },
          init: { body: file },
        })
      }
      touches={["skus", "requests"]}
      doneText={({ created, updated, unchanged }) =>
        t("skusTaken", { created, updated, unchanged })
      }
    />
  );
}

function SkuList(props: { readonly skus: readonly Sku[]; readonly onEnd: () => void }) {
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

/** The goods an exporter has: what each is, how it is kept, and how it sells. */
export function Skus() {
  const { t } = useTranslation(["goods", "frame"]);
  const { sku, new: isNew } = useSearch({ from: "/skus" });
  const navigate = useNavigate({ from: "/skus" });
  const skus = useSkus();
  const close = useCallback(
    () =>
      void navigate({
        search: ({ sku: _sku, new: _new, ...search }) => search,
        replace: true,
      }),
    [navigate],
  );
  const readOn = () => {
    if (skus.hasNextPage && !skus.isFetching) void skus.fetchNextPage();
  };
  return (
    <View
      title={t("frame:skus")}
      fills
      actions={
        <>
          <ButtonLink to="/orders" variant="subtle" color="gray">
            {t("orderHistory")}
          </ButtonLink>
          <Button component="a" href="/v1/skus/export" download variant="default">
            {t("export")}
          </Button>
          <ButtonLink from="/skus" search={(search) => ({ ...search, new: 1 as const })}>
            {t("addSku")}
          </ButtonLink>
        </>
      }
    >
      <Shown of={skus}>
        {(all) => (
          <div className={styles.pane}>
            <div className={styles.head}>
              {all.length > 0 && <Totals skus={all} isAll={!skus.hasNextPage} />}
              <SkuImport />
            </div>
            {all.length === 0 ? (
              <p className={styles.none}>{t("noSkus")}</p>
            ) : (
              <SkuList skus={all} onEnd={readOn} />
            )}
          </div>
        )}
      </Shown>
      {sku && <SkuDrawer key={sku} skuId={sku} close={close} />}
      {isNew && <SkuDrawer close={close} />}
    </View>
  );
}
