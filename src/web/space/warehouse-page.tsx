import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { readingFloorPlans } from "../floor/readings.ts";
import { useOwnId } from "../floor/use-own-id.ts";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { AddPoolDrawer } from "./add-pool-drawer.tsx";
import { ListingsTable } from "./listings-table.tsx";
import { PinMap } from "./pin-map.tsx";
import { PoolsTable } from "./pools-table.tsx";
import {
  readingMyListings,
  readingPools,
  readingWarehouse,
  type Tagged,
  type Warehouse,
} from "./readings.ts";
import styles from "./warehouse.module.css";
import { WarehouseDrawer } from "./warehouse-drawer.tsx";
import { WarehouseFacts } from "./warehouse-facts.tsx";
import { WarehousePlans } from "./warehouse-plans.tsx";

/** What comes next in offering what is spare here; nothing once it is listed. */
function NextStep(props: { readonly warehouse: Warehouse; readonly onAddPool: () => void }) {
  const { t } = useTranslation("space");
  const { id } = props.warehouse;
  const plans = useInfiniteQuery(readingFloorPlans(id)).data;
  const pools = useQuery(readingPools(id)).data;
  const listings = useQuery(readingMyListings).data;
  const firstPool = pools?.at(0);
  if (!plans || !pools || !listings) return null;
  if (!firstPool) {
    return (
      <div className={styles.next}>
        <p>{t("nextPool")}</p>
        <Button onClick={props.onAddPool}>{t("addPool")}</Button>
        {plans.length === 0 && (
          <ButtonLink variant="default" to="/space/floor-plans/new" search={{ warehouseId: id }}>
            {t("drawPlan")}
          </ButtonLink>
        )}
      </div>
    );
  }
  if (listings.some(({ poolId }) => pools.some((pool) => pool.id === poolId))) return null;
  return (
    <div className={styles.next}>
      <p>{t("nextListing")}</p>
      <ButtonLink
        to="/space/pools/$poolId"
        params={{ poolId: firstPool.id }}
        search={{ listing: "new" }}
      >
        {t("addListing")}
      </ButtonLink>
    </div>
  );
}

function Offered(props: {
  readonly warehouse: Warehouse;
  readonly isOwn: boolean;
  readonly onAddPool: () => void;
}) {
  const { t } = useTranslation("space");
  const pools = useQuery(readingPools(props.warehouse.id));
  const listings = useQuery(readingMyListings);
  return (
    <>
      <Section
        title={t("pools")}
        actions={
          props.isOwn && (
            <Button variant="default" onClick={props.onAddPool}>
              {t("addPool")}
            </Button>
          )
        }
      >
        <Shown of={pools}>
          {(found) =>
            found.length === 0 ? (
              <p className="dim">{t("poolsNone")}</p>
            ) : (
              <PoolsTable pools={found} />
            )
          }
        </Shown>
      </Section>
      <Section title={t("listings")}>
        <Shown of={listings}>
          {(all) => {
            const ids = new Set((pools.data ?? []).map(({ id }) => id));
            const own = all.filter(({ poolId }) => ids.has(poolId));
            if (own.length === 0) return <p className="dim">{t("listingsNoneHere")}</p>;
            return <ListingsTable listings={own} />;
          }}
        </Shown>
      </Section>
    </>
  );
}

function Contents({ tagged }: { readonly tagged: Tagged<Warehouse> }) {
  const { t } = useTranslation(["space", "frame"]);
  const formats = useFormats();
  const { open } = useSearch({ from: "/space/warehouses/$warehouseId" });
  const navigate = useNavigate({ from: "/space/warehouses/$warehouseId" });
  const warehouse = tagged.value;
  const isOwn = useOwnId() === warehouse.organisationId;
  const show = (part?: "facts" | "pool") =>
    void navigate({ to: ".", search: part ? { open: part } : {} });
  const { coordinates } = warehouse.point;
  return (
    <View
      title={warehouse.name}
      note={`${warehouse.address.city}, ${formats.country(warehouse.country)}`}
      actions={
        isOwn && (
          <Button variant="default" onClick={() => show("facts")}>
            {t("frame:edit")}
          </Button>
        )
      }
    >
      {isOwn && <NextStep warehouse={warehouse} onAddPool={() => show("pool")} />}
      <div className={styles.columns}>
        <div>
          <Offered warehouse={warehouse} isOwn={isOwn} onAddPool={() => show("pool")} />
          <WarehousePlans warehouse={warehouse} />
        </div>
        <div>
          <div className={styles.map}>
            <PinMap
              label={t("frame:mapOf")}
              name={warehouse.name}
              pin={coordinates}
              lookAt={coordinates}
            />
          </div>
          <WarehouseFacts warehouse={warehouse} />
        </div>
      </div>
      {open === "facts" && isOwn && <WarehouseDrawer tagged={tagged} close={() => show()} />}
      {open === "pool" && isOwn && <AddPoolDrawer warehouse={warehouse} close={() => show()} />}
    </View>
  );
}

/** A warehouse: what it is, its floor plans, and what is offered of it. */
export function WarehousePage() {
  const { warehouseId } = useParams({ from: "/space/warehouses/$warehouseId" });
  const warehouse = useQuery(readingWarehouse(warehouseId));
  return <Shown of={warehouse}>{(found) => <Contents tagged={found} />}</Shown>;
}
