import { Badge } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { useSkus } from "../goods/use-skus.ts";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { type Ask, readingAsks, readingMatches } from "./readings.ts";
import { useRegionText } from "./regions.ts";
import { Withdraw } from "./withdrawing.tsx";

/** How many listings fit, and what the cheapest costs. */
function BestCell({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const { data, error } = useQuery({
    ...readingMatches(ask.id, {}, 1),
    enabled: ask.state === "open",
    staleTime: 60_000,
  });
  if (ask.state !== "open" || error) return "–";
  if (!data) return "…";
  const best = data.matches.at(0);
  if (!best) return t("noneFits");
  return t("bestOf", { count: data.matchCount, total: formats.money(best.cost.total, 0) });
}

function useColumns(): readonly Column<Ask>[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  return useMemo(
    (): readonly Column<Ask>[] => [
      {
        key: "name",
        head: t("name"),
        by: ({ name }) => name,
        cell: ({ id, name }) => (
          <TextLink to="/asks/$requestId" params={{ requestId: id }} size="xs" fw={600}>
            {name}
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
        key: "quantity",
        head: t("quantity"),
        isNumber: true,
        by: ({ quantity }) => quantity,
        cell: ({ quantity, unit }) => `${formats.number(quantity, 2)} ${t(`terms:unit/${unit}`)}`,
      },
      {
        key: "best",
        head: t("fitting"),
        unit: t("terms:per30Days"),
        isNumber: true,
        cell: (ask) => <BestCell ask={ask} />,
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:request/${state}`)}</Badge>,
      },
      {
        key: "withdraw",
        head: t("action"),
        cell: (ask) => ask.state === "open" && <Withdraw ask={ask} isCompact />,
      },
    ],
    [t, formats, regionText],
  );
}

/** Without requests, the next step: goods first, then the request. */
function NoAsks() {
  const { t } = useTranslation("asks");
  const skus = useSkus();
  return (
    <Shown of={skus}>
      {(all) =>
        all.length === 0 ? (
          <Empty sentence={t("noSkus")} action={t("addSkus")} to="/skus" />
        ) : (
          <Empty sentence={t("noAsks")} action={t("newAsk")} to="/asks/new" />
        )
      }
    </Shown>
  );
}

/** What an exporter has asked for, and what would fit best. */
export function Asks() {
  const { t } = useTranslation(["asks", "frame"]);
  const asks = useInfiniteQuery(readingAsks);
  const columns = useColumns();
  const navigate = useNavigate();
  const hasAny = asks.data !== undefined && asks.data.length > 0;
  return (
    <View
      title={t("frame:asks")}
      note={t("lead")}
      fills
      actions={hasAny && <ButtonLink to="/asks/new">{t("newAsk")}</ButtonLink>}
    >
      <Shown of={asks}>
        {(rows) =>
          rows.length === 0 ? (
            <NoAsks />
          ) : (
            <DataTable
              label={t("frame:asks")}
              rows={rows}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) =>
                void navigate({ to: "/asks/$requestId", params: { requestId: id } })
              }
              onEnd={() => {
                if (asks.hasNextPage && !asks.isFetching) void asks.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}
