import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Figures } from "../parts/figures.tsx";
import { daysLater, useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";
import { ImportPanel } from "./import-panel.tsx";
import { OrderChart } from "./order-chart.tsx";
import { type Order, type OrderSummary, readingOrderSummary, readingOrders } from "./readings.ts";
import { SAMPLE_ORDERS } from "./samples.ts";

const TOP_SHOWN = 8;

function useColumns(): readonly Column<Order>[] {
  const { t } = useTranslation("goods");
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: "reference",
        head: t("reference"),
        by: ({ reference }) => reference,
        cell: ({ reference }) => reference,
      },
      {
        key: "day",
        head: t("orderedOn"),
        by: ({ orderedOn }) => orderedOn,
        cell: ({ orderedOn }) => formats.date(orderedOn),
      },
      {
        key: "lines",
        head: t("lines"),
        isNumber: true,
        by: ({ lineCount }) => lineCount,
        cell: ({ lineCount }) => formats.number(lineCount),
      },
      {
        key: "units",
        head: t("units"),
        isNumber: true,
        by: ({ unitCount }) => unitCount,
        cell: ({ unitCount }) => formats.number(unitCount),
      },
    ],
    [t, formats],
  );
}

function SummaryFigures({ summary }: { readonly summary: OrderSummary }) {
  const { t } = useTranslation("goods");
  const formats = useFormats();
  const { firstDay, lastDay, linesPerOrder, unitsPerLine } = summary;
  const period = firstDay && lastDay && { from: firstDay, until: daysLater(lastDay, 1) };
  return (
    <Figures
      of={[
        { name: t("orders"), value: formats.number(summary.orderCount) },
        { name: t("lines"), value: formats.number(summary.lineCount) },
        { name: t("units"), value: formats.number(summary.unitCount) },
        { name: t("linesPerOrder"), value: formats.fixed(linesPerOrder ?? 0, 2) },
        { name: t("unitsPerLine"), value: formats.fixed(unitsPerLine ?? 0, 2) },
        { name: t("orderPeriod"), value: period ? formats.period(period) : "–" },
      ]}
    />
  );
}

function TopSkus({ summary }: { readonly summary: OrderSummary }) {
  const { t } = useTranslation("goods");
  const formats = useFormats();
  return (
    <div>
      <h2 className={styles.topHead}>{t("topSkus")}</h2>
      <ol className={styles.top}>
        {summary.topSkus.slice(0, TOP_SHOWN).map(({ skuId, code, lineCount }) => (
          <li key={skuId}>
            <TextLink to="/skus" search={{ sku: skuId }} size="xs">
              {code}
            </TextLink>
            <span className={styles.topBar}>
              <span
                style={{ width: `${(lineCount / (summary.topSkus[0]?.lineCount ?? 1)) * 100}%` }}
              />
            </span>
            <span className="number" title={t("ofLines")}>
              {formats.percent(lineCount / summary.lineCount)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function OrderImport() {
  const { t } = useTranslation("goods");
  return (
    <ImportPanel
      label={t("dropOrders")}
      columns={t("orderColumns")}
      sample={SAMPLE_ORDERS}
      sampleName="orders.csv"
      send={(file) =>
        // The body is the file itself, which the typed client has no word for.
        api.orders.import.$post({} as never, {
          headers: { "content-type": "text/csv" },
          init: { body: file },
        })
      }
      touches={["orders"]}
      doneText={({ orderCount, lineCount, replacedOrderCount }) =>
        t("ordersTaken", { orders: orderCount, lines: lineCount, replaced: replacedOrderCount })
      }
    />
  );
}

/** What was ordered: the history by which space is laid out and priced. */
export function Orders() {
  const { t } = useTranslation(["goods", "frame"]);
  const summary = useQuery(readingOrderSummary);
  const orders = useInfiniteQuery(readingOrders);
  const columns = useColumns();
  return (
    <View
      title={t("orderHistory")}
      fills
      actions={
        <ButtonLink to="/skus" variant="default">
          {t("frame:skus")}
        </ButtonLink>
      }
    >
      <Shown of={summary}>
        {(figures) => (
          <div className={styles.pane}>
            <div className={styles.head}>
              {figures.orderCount > 0 ? (
                <SummaryFigures summary={figures} />
              ) : (
                <p>{t("noOrders")}</p>
              )}
              <OrderImport />
            </div>
            {figures.orderCount > 0 && (
              <>
                <div className={styles.columns}>
                  <OrderChart days={figures.days} />
                  <TopSkus summary={figures} />
                </div>
                <div className={styles.table}>
                  <Shown of={orders}>
                    {(rows) => (
                      <DataTable
                        label={t("orders")}
                        rows={rows}
                        columns={columns}
                        keyOf={({ reference }) => reference}
                        onEnd={() => {
                          if (orders.hasNextPage && !orders.isFetching) void orders.fetchNextPage();
                        }}
                      />
                    )}
                  </Shown>
                </div>
              </>
            )}
          </div>
        )}
      </Shown>
    </View>
  );
}
