import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { useLiftText } from "./lift-text.ts";
import { type FittingRequest, readingFitting, readingPublished } from "./readings.ts";
import styles from "./requests.module.css";

function useRegionText(): (region: FittingRequest["region"]) => string {
  const { t } = useTranslation("requests");
  const formats = useFormats();
  return (region) => {
    if (!region) return t("anywhere");
    if ("radiusKm" in region) return t("around", { km: formats.kilometres(region.radiusKm) });
    return region.countries
      .map((code) => (code.length === 2 ? formats.country(code) : code))
      .join(", ");
  };
}

function useColumns(): readonly Column<FittingRequest>[] {
  const { t } = useTranslation(["requests", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  const liftText = useLiftText();
  return useMemo(
    () => [
      {
        key: "fit",
        head: t("fit"),
        by: ({ nearMiss }) => (nearMiss ? 1 : 0),
        cell: (request) => (
          <span data-fits={request.nearMiss === null} className={styles.fit}>
            {liftText(request)}
          </span>
        ),
      },
      {
        key: "exporter",
        head: t("exporter"),
        by: ({ exporter }) => exporter.name,
        cell: ({ exporter }) => (
          <TextLink to="/parties/$partyId" params={{ partyId: exporter.id }} size="xs">
            {exporter.name}
          </TextLink>
        ),
      },
      { key: "where", head: t("where"), cell: ({ region }) => regionText(region) },
      {
        key: "period",
        head: t("period"),
        by: ({ period }) => period.from,
        cell: ({ period }) => formats.period(period),
      },
      {
        key: "needed",
        head: t("needed"),
        isNumber: true,
        by: ({ needed }) => needed.quantity,
        cell: ({ needed }) =>
          `${formats.number(needed.quantity)} ${t(`terms:unit/${needed.unit}`)}`,
      },
      {
        key: "goods",
        head: t("goods"),
        by: ({ storageClass }) => storageClass,
        cell: ({ storageClass, dangerousGoodsClasses: classes }) =>
          [
            t(`terms:storage/${storageClass}`),
            ...(classes.length > 0 ? [t("dangerous", { classes: classes.join(", ") })] : []),
          ].join(", "),
      },
      {
        key: "total",
        head: t("total"),
        unit: t("terms:per30Days"),
        isNumber: true,
        by: ({ total }) => total?.amountMinor,
        cell: ({ total }) => (total ? formats.money(total, 0) : "–"),
      },
    ],
    [t, formats, regionText, liftText],
  );
}

function RequestsOf({ listingId }: { readonly listingId: string }) {
  const { t } = useTranslation(["requests", "frame"]);
  const fitting = useInfiniteQuery(readingFitting(listingId));
  const columns = useColumns();
  return (
    <Shown of={fitting}>
      {(items) =>
        items.length === 0 && !fitting.hasNextPage ? (
          <Empty sentence={t("none")} />
        ) : (
          <DataTable
            label={t("frame:requests")}
            rows={items}
            columns={columns}
            keyOf={({ id }) => id}
            onEnd={() => {
              if (fitting.hasNextPage && !fitting.isFetching) void fitting.fetchNextPage();
            }}
          />
        )
      }
    </Shown>
  );
}

/** Open requests that a listing of one's own fits, and those it nearly fits. */
export function FittingRequests() {
  const { t } = useTranslation(["requests", "frame"]);
  const { listing } = useSearch({ from: "/requests" });
  const navigate = useNavigate();
  const mine = useQuery(readingPublished);
  return (
    <View title={t("frame:requests")} note={t("seenAs")} fills>
      <Shown of={mine}>
        {({ items }) => {
          const chosen = items.find(({ id }) => id === listing) ?? items.at(0);
          if (!chosen) return <Empty sentence={t("noListing")} action={t("publish")} to="/space" />;
          return (
            <div className={styles.page}>
              <NativeSelect
                className={styles.choice}
                label={t("forListing")}
                value={chosen.id}
                data={items.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(event) =>
                  void navigate({
                    to: "/requests",
                    search: { listing: event.currentTarget.value },
                    replace: true,
                  })
                }
              />
              <RequestsOf listingId={chosen.id} />
            </div>
          );
        }}
      </Shown>
    </View>
  );
}
