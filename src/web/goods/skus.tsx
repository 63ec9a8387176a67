import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";
import { ImportPanel } from "./import-panel.tsx";
import type { Sku } from "./readings.ts";
import { SAMPLE_SKUS } from "./samples.ts";
import { SkuDrawer } from "./sku-drawer.tsx";
import { peakM3, USUAL_TURNOVER } from "./sku-flow.ts";
import { SkuList } from "./sku-list.tsx";
import { useSkus } from "./use-skus.ts";

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
      touches={["skus", "matches"]}
      doneText={({ created, updated, unchanged }) =>
        t("skusTaken", { created, updated, unchanged })
      }
    />
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
