import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { heightOf } from "./floor-plans-table.tsx";
import { type OrderOfSlotting, readingOrdersOfSlotting } from "./readings.ts";
import styles from "./tour.module.css";

const ROWS_SHOWN = 5;

/** The orders a slotting was planned for: each is a pick list. */
export function TourOrders(props: {
  readonly slottingId: string;
  readonly chosen: string | undefined;
  readonly nameOf: (order: OrderOfSlotting) => string;
  readonly onChoose: (order: OrderOfSlotting) => void;
}) {
  const { t } = useTranslation(["floor", "frame"]);
  const formats = useFormats();
  const [text, setText] = useState("");
  const [wanted] = useDebouncedValue(text.trim(), 250);
  const asked = useInfiniteQuery(readingOrdersOfSlotting(props.slottingId, wanted));
  const { nameOf, onChoose } = props;
  const columns = useMemo(
    (): readonly Column<OrderOfSlotting>[] => [
      {
        key: "order",
        head: t("order"),
        cell: (order) => (
          <button type="button" className={styles.inTable} onClick={() => onChoose(order)}>
            {nameOf(order)}
          </button>
        ),
      },
      {
        key: "lines",
        head: t("lines"),
        isNumber: true,
        cell: ({ skuCodes }) => formats.number(skuCodes.length),
      },
      { key: "skus", head: "SKU", cell: ({ skuCodes }) => skuCodes.slice(0, 6).join(", ") },
    ],
    [t, formats, nameOf, onChoose],
  );
  return (
    <>
      <TextInput
        aria-label={t("searchOrders")}
        placeholder={t("searchOrders")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Shown of={asked}>
        {(orders) =>
          orders.length === 0 ? (
            <Empty sentence={t("frame:nothingFound")} />
          ) : (
            <DataTable
              label={t("orders")}
              rows={orders}
              columns={columns}
              keyOf={({ number }) => String(number)}
              lit={orders.find((order) => nameOf(order) === props.chosen)?.number.toString()}
              onOpen={onChoose}
              onEnd={() => {
                if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage();
              }}
              height={heightOf(ROWS_SHOWN)}
            />
          )
        }
      </Shown>
    </>
  );
}
