import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { today, useFormats } from "../words/formats.ts";
import { offeredOn } from "./capacity-steps.ts";
import { FreeToday } from "./free-today.tsx";
import type { Listing, Pool } from "./readings.ts";
import styles from "./space.module.css";
import { mostOffered, offeredPeriod, type PoolNode, type WarehouseNode } from "./space-tree.ts";
import { ListingState } from "./states.tsx";

function PoolRow({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation(["space", "terms"]);
  const formats = useFormats();
  const period = offeredPeriod(pool);
  return (
    <tr data-kind="pool">
      <th scope="row">
        <TextLink to="/space/pools/$poolId" params={{ poolId: pool.id }} size="xs">
          {t("zone", { zone: pool.zone })}
        </TextLink>{" "}
        <span className="dim">
          {t(`terms:storage/${pool.storageClass}`)} · {t(`terms:unit/${pool.unit}`)}
        </span>
      </th>
      <td />
      <td className="number" title={t("mostSource")}>
        {formats.number(mostOffered(pool, today()))}
      </td>
      <td className="number">{formats.number(offeredOn(pool.capacity, today()))}</td>
      <td className="number">
        <FreeToday pool={pool} />
      </td>
      <td>{period ? formats.period(period) : <span className="dim">{t("noCapacity")}</span>}</td>
    </tr>
  );
}

function ListingRow({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  return (
    <tr data-kind="listing">
      <th scope="row">
        <TextLink to="/space/listings/$listingId" params={{ listingId: listing.id }} size="xs">
          {listing.title}
        </TextLink>
      </th>
      <td>
        <ListingState state={listing.state} />
      </td>
      <td colSpan={3} className="number">
        {t("fromQuantity", { quantity: formats.number(listing.minimumQuantity) })}
      </td>
      <td>{formats.period(listing.period)}</td>
    </tr>
  );
}

function PoolRows({ node }: { readonly node: PoolNode }) {
  const { t } = useTranslation("space");
  return (
    <>
      <PoolRow pool={node.pool} />
      {node.listings.map((listing) => (
        <ListingRow key={listing.id} listing={listing} />
      ))}
      {node.listings.length === 0 && (
        <tr data-kind="listing">
          <td colSpan={6}>
            <TextLink
              to="/space/pools/$poolId"
              params={{ poolId: node.pool.id }}
              search={{ listing: "new" }}
              size="xs"
            >
              {t("offerIt")}
            </TextLink>
          </td>
        </tr>
      )}
    </>
  );
}

interface WarehouseRowsProps {
  readonly node: WarehouseNode;
  readonly isFolded: boolean;
  readonly isLit: boolean;
  readonly onFold: () => void;
  readonly onHover: (id: string | undefined) => void;
}

function WarehouseRows({ node, isFolded, isLit, onFold, onHover }: WarehouseRowsProps) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const { warehouse, pools } = node;
  return (
    <tbody
      data-lit={isLit || undefined}
      onMouseEnter={() => onHover(warehouse.id)}
      onMouseLeave={() => onHover(undefined)}
    >
      <tr data-kind="warehouse">
        <th scope="row">
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            aria-label={t("poolsOf", { warehouse: warehouse.name })}
            onClick={onFold}
          >
            {isFolded ? "▸" : "▾"}
          </button>
          <TextLink
            to="/space/warehouses/$warehouseId"
            params={{ warehouseId: warehouse.id }}
            size="xs"
            fw={600}
          >
            {warehouse.name}
          </TextLink>
        </th>
        <td colSpan={4} className="dim">
          {warehouse.address.city}, {formats.country(warehouse.country)}
        </td>
        <td className="dim">{t("poolCount", { count: pools.length })}</td>
      </tr>
      {!isFolded && pools.map((pool) => <PoolRows key={pool.pool.id} node={pool} />)}
      {!isFolded && pools.length === 0 && (
        <tr data-kind="pool">
          <td colSpan={6}>
            <TextLink
              to="/space/warehouses/$warehouseId"
              params={{ warehouseId: warehouse.id }}
              search={{ open: "pool" }}
              size="xs"
            >
              {t("addFirstPool")}
            </TextLink>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Warehouses, the pools in them, and what is listed of each: one tree in a table. */
export function SpaceTable(props: {
  readonly tree: readonly WarehouseNode[];
  readonly folded: readonly string[];
  readonly lit: string | undefined;
  readonly onFold: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("space");
  return (
    <table className={styles.tree} aria-label={t("treeLabel")}>
      <thead>
        <tr>
          <th scope="col">{t("warehousePoolListing")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col" className="number">
            {t("most")}
          </th>
          <th scope="col" className="number">
            {t("offeredToday")}
          </th>
          <th scope="col" className="number">
            {t("freeToday")}
          </th>
          <th scope="col">{t("days")}</th>
        </tr>
      </thead>
      {props.tree.map((node) => (
        <WarehouseRows
          key={node.warehouse.id}
          node={node}
          isFolded={props.folded.includes(node.warehouse.id)}
          isLit={props.lit === node.warehouse.id}
          onFold={() => props.onFold(node.warehouse.id)}
          onHover={props.onHover}
        />
      ))}
    </table>
  );
}
