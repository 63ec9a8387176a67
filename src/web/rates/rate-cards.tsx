import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { type RateCard, readingRateCards } from "./rules.ts";

function useColumns(): readonly Column<RateCard>[] {
  const { t } = useTranslation(["rates", "terms"]);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: "name",
        head: t("name"),
        by: ({ name }) => name,
        cell: ({ id, name }) => (
          <TextLink to="/rate-cards/$rateCardId" params={{ rateCardId: id }} size="xs">
            {name}
          </TextLink>
        ),
      },
      {
        key: "first",
        head: t("firstTier"),
        isNumber: true,
        by: ({ rules }) => Number(rules.storage.tiers.at(0)?.rate),
        cell: ({ rules, currency }) =>
          formats.rate(rules.storage.tiers.at(0)?.rate ?? "0", currency),
      },
      {
        key: "basis",
        head: t("storageBasis"),
        by: ({ rules }) => rules.storage.basis,
        cell: ({ rules }) => t(`terms:basis/${rules.storage.basis}`),
      },
      {
        key: "perOrder",
        head: t("perOrder"),
        isNumber: true,
        by: ({ rules }) => Number(rules.pickAndPack.perOrder),
        cell: ({ rules, currency }) => formats.rate(rules.pickAndPack.perOrder, currency),
      },
      {
        key: "version",
        head: t("version"),
        isNumber: true,
        by: ({ version }) => version,
        cell: ({ version }) => formats.number(version),
      },
    ],
    [t, formats],
  );
}

/** The rate cards of an owner, at their newest versions. */
export function RateCards() {
  const { t } = useTranslation(["rates", "frame"]);
  const cards = useInfiniteQuery(readingRateCards);
  const columns = useColumns();
  const navigate = useNavigate();
  return (
    <View
      title={t("frame:rateCards")}
      fills
      actions={<ButtonLink to="/rate-cards/new">{t("newCard")}</ButtonLink>}
    >
      <Shown of={cards}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("none")} action={t("newCard")} to="/rate-cards/new" />
          ) : (
            <DataTable
              label={t("frame:rateCards")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) =>
                void navigate({ to: "/rate-cards/$rateCardId", params: { rateCardId: id } })
              }
              onEnd={() => {
                if (cards.hasNextPage && !cards.isFetching) void cards.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}
