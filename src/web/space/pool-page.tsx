import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { OfferDrawer } from "./offer-drawer.tsx";
import { PoolCalendar } from "./pool-calendar.tsx";
import { PoolListings } from "./pool-listings.tsx";
import { PoolUses } from "./pool-uses.tsx";
import { type Pool, readingPool, readingWarehouse, type Tagged } from "./readings.ts";
import { usePoolUse } from "./use-pool-use.ts";

function Place({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation(["space", "terms"]);
  const warehouse = useQuery(readingWarehouse(pool.warehouseId));
  return (
    <>
      <TextLink to="/space/warehouses/$warehouseId" params={{ warehouseId: pool.warehouseId }}>
        {warehouse.data?.value.name ?? "…"}
      </TextLink>{" "}
      · {t(`terms:storage/${pool.storageClass}`)} · {t(`terms:unit/${pool.unit}`)}
    </>
  );
}

function Contents({ pool }: { readonly pool: Tagged<Pool> }) {
  const { t } = useTranslation("space");
  const { listing } = useSearch({ from: "/space/pools/$poolId" });
  const navigate = useNavigate({ from: "/space/pools/$poolId" });
  const use = usePoolUse(pool.value);
  const open = (isOpen: boolean) =>
    void navigate({
      to: ".",
      search: ({ listing: _, ...search }) => ({
        ...search,
        ...(isOpen && { listing: "new" as const }),
      }),
    });
  return (
    <View
      title={t("zone", { zone: pool.value.zone })}
      note={<Place pool={pool.value} />}
      actions={
        <Button variant="default" onClick={() => open(true)}>
          {t("addListing")}
        </Button>
      }
    >
      <PoolCalendar pool={pool} use={use} />
      <PoolListings pool={pool.value} onAdd={() => open(true)} />
      <PoolUses pool={pool.value} use={use} />
      {listing === "new" && <OfferDrawer pool={pool.value} close={() => open(false)} />}
    </View>
  );
}

/** A pool: its capacity day by day, to change; what is listed of it, and who uses it. */
export function PoolPage() {
  const { poolId } = useParams({ from: "/space/pools/$poolId" });
  const pool = useQuery(readingPool(poolId));
  return <Shown of={pool}>{(found) => <Contents key={found.value.id} pool={found} />}</Shown>;
}
