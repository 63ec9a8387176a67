import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { ListingsTable } from "./listings-table.tsx";
import { type Pool, readingMyListings } from "./readings.ts";

/** The listings by which a pool is offered. */
export function PoolListings({ pool, onAdd }: { readonly pool: Pool; readonly onAdd: () => void }) {
  const { t } = useTranslation("space");
  const listings = useQuery(readingMyListings);
  return (
    <Section title={t("listings")}>
      <Shown of={listings}>
        {(all) => {
          const own = all.filter(({ poolId }) => poolId === pool.id);
          if (own.length > 0) return <ListingsTable listings={own} />;
          return <Empty sentence={t("listingsNone")} action={t("addListing")} onAction={onAdd} />;
        }}
      </Shown>
    </Section>
  );
}
