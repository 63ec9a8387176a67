import { Badge } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { readingWaves, type WaveSummary } from "./readings.ts";

function useColumns(): readonly Column<WaveSummary>[] {
  const { t } = useTranslation(["waves", "terms"]);
  const formats = useFormats();
  return useMemo(
    (): readonly Column<WaveSummary>[] => [
      {
        key: "name",
        head: t("wave"),
        by: ({ name }) => name ?? "",
        cell: ({ id, name, startsAt }) => (
          <TextLink to="/waves/$waveId" params={{ waveId: id }} size="xs">
            {name ?? formats.instant(startsAt)}
          </TextLink>
        ),
      },
      {
        key: "starts",
        head: t("startsAt"),
        by: ({ startsAt }) => startsAt,
        cell: ({ startsAt }) => formats.instant(startsAt),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:job/${state}`)}</Badge>,
      },
      {
        key: "orders",
        head: t("orders"),
        isNumber: true,
        by: ({ orderCount }) => orderCount,
        cell: ({ orderCount }) => formats.number(orderCount),
      },
      {
        key: "pickers",
        head: t("pickers"),
        isNumber: true,
        by: ({ pickerCount }) => pickerCount,
        cell: ({ pickerCount }) => formats.number(pickerCount),
      },
      {
        key: "batches",
        head: t("batches"),
        isNumber: true,
        by: ({ outcome }) => outcome?.batchCount,
        cell: ({ outcome }) => (outcome ? formats.number(outcome.batchCount) : "–"),
      },
      {
        key: "walk",
        head: t("walk"),
        isNumber: true,
        by: ({ outcome }) => outcome?.walkM,
        cell: ({ outcome }) => (outcome ? formats.metres(outcome.walkM) : "–"),
      },
      {
        key: "saved",
        head: t("saved"),
        unit: t("underFirstCome"),
        isNumber: true,
        by: ({ outcome }) => outcome?.savedShare,
        cell: ({ outcome }) => (outcome ? formats.percent(outcome.savedShare) : "–"),
      },
      {
        key: "late",
        head: t("lateOrders"),
        isNumber: true,
        by: ({ outcome }) => outcome?.lateOrderCount,
        cell: ({ outcome }) => (outcome ? formats.number(outcome.lateOrderCount) : "–"),
      },
    ],
    [t, formats],
  );
}

/** Waves planned, newest first. */
export function Waves() {
  const { t } = useTranslation(["waves", "frame"]);
  const waves = useInfiniteQuery(readingWaves);
  const columns = useColumns();
  const navigate = useNavigate();
  return (
    <View
      title={t("frame:waves")}
      fills
      actions={<ButtonLink to="/waves/new">{t("planWave")}</ButtonLink>}
    >
      <Shown of={waves}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("noWaves")} action={t("planWave")} to="/waves/new" />
          ) : (
            <DataTable
              label={t("frame:waves")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) => void navigate({ to: "/waves/$waveId", params: { waveId: id } })}
              onEnd={() => {
                if (waves.hasNextPage && !waves.isFetching) void waves.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}
