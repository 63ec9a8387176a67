import { Badge, Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { type Ask, readingAsks } from "./readings.ts";
import { useRegionText } from "./region-text.ts";

function WithdrawButton({ id }: { readonly id: string }) {
  const { t } = useTranslation("asks");
  const tellDone = useTellDone();
  const withdraw = useWrite({
    send: () => api.requests[":id"].withdraw.$post({ param: { id } }),
    touches: ["requests"],
    done: () => tellDone(t("withdrawn")),
  });
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate(undefined)}
    >
      {t("withdraw")}
    </Button>
  );
}

function useColumns(): readonly Column<Ask>[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  return useMemo(
    () => [
      {
        key: "name",
        head: t("name"),
        by: ({ name }) => name,
        cell: ({ id, name }) => (
          <TextLink to="/asks/$requestId" params={{ requestId: id }} size="xs">
            {name}
          </TextLink>
        ),
      },
      { key: "region", head: t("region"), cell: ({ region }) => regionText(region) },
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
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:request/${state}`)}</Badge>,
      },
      {
        key: "withdraw",
        head: "",
        cell: ({ id, state }) => state === "open" && <WithdrawButton id={id} />,
      },
    ],
    [t, formats, regionText],
  );
}

/** The requests for space of an exporter. */
export function Asks() {
  const { t } = useTranslation(["asks", "frame"]);
  const asks = useInfiniteQuery(readingAsks);
  const columns = useColumns();
  const navigate = useNavigate();
  return (
    <View
      title={t("frame:asks")}
      fills
      actions={<ButtonLink to="/asks/new">{t("newAsk")}</ButtonLink>}
    >
      <Shown of={asks}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("none")} action={t("newAsk")} to="/asks/new" />
          ) : (
            <DataTable
              label={t("frame:asks")}
              rows={items}
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
