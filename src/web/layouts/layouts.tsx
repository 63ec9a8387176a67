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
import { type LayoutSummary, readingLayouts } from "./readings.ts";

function useColumns(): readonly Column<LayoutSummary>[] {
  const { t } = useTranslation(["layouts", "terms"]);
  const formats = useFormats();
  return useMemo(
    (): readonly Column<LayoutSummary>[] => [
      {
        key: "name",
        head: t("name"),
        by: ({ name }) => name,
        cell: ({ id, name }) => (
          <TextLink to="/layouts/$layoutId" params={{ layoutId: id }} size="xs">
            {name}
          </TextLink>
        ),
      },
      {
        key: "created",
        head: t("searchedAt"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:job/${state}`)}</Badge>,
      },
      {
        key: "best",
        head: t("metresPerOrder"),
        unit: "m",
        isNumber: true,
        by: ({ bestMetresPerOrder }) => bestMetresPerOrder ?? undefined,
        cell: ({ bestMetresPerOrder }) =>
          bestMetresPerOrder === null ? "–" : formats.fixed(bestMetresPerOrder, 1),
      },
    ],
    [t, formats],
  );
}

/** The layouts that were searched, newest first. */
export function Layouts() {
  const { t } = useTranslation("layouts");
  const navigate = useNavigate();
  const columns = useColumns();
  const asked = useInfiniteQuery(readingLayouts(undefined));
  return (
    <View
      title={t("layouts")}
      fills
      actions={<ButtonLink to="/layouts/new">{t("newLayout")}</ButtonLink>}
    >
      <Shown of={asked}>
        {(layouts) =>
          layouts.length === 0 ? (
            <Empty sentence={t("noLayouts")} action={t("newLayout")} to="/layouts/new" />
          ) : (
            <DataTable
              label={t("layouts")}
              rows={layouts}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) =>
                void navigate({ to: "/layouts/$layoutId", params: { layoutId: id } })
              }
              onEnd={() => {
                if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}
