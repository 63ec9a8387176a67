import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOwnId } from "../floor/use-own-id.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ClusterLayer } from "../map/cluster-layer.tsx";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { today } from "../words/formats.ts";
import { readingMyListings, readingOwnWarehouses, readingPools } from "./readings.ts";
import styles from "./space.module.css";
import { SpaceTable } from "./space-table.tsx";
import { found, mostOffered, spaceTree, type WarehouseNode } from "./space-tree.ts";

/** The three lists that make up an owner's space, read side by side. */
function useSpace() {
  const ownId = useOwnId();
  const warehouses = useQuery(readingOwnWarehouses(ownId));
  const pools = useQuery(readingPools());
  const listings = useQuery(readingMyListings);
  const tree = useMemo(
    () =>
      warehouses.data && pools.data && listings.data
        ? spaceTree(warehouses.data, pools.data, listings.data)
        : undefined,
    [warehouses.data, pools.data, listings.data],
  );
  const readings = [warehouses, pools, listings];
  return {
    data: tree,
    error: readings.find(({ error }) => error)?.error,
    isPending: tree === undefined,
    refetch: () => Promise.all(readings.map(({ refetch }) => refetch())),
  };
}

function useFolding() {
  const { folded = [] } = useSearch({ from: "/space" });
  const navigate = useNavigate({ from: "/space" });
  const fold = (id: string) => {
    const next = folded.includes(id) ? folded.filter((each) => each !== id) : [...folded, id];
    void navigate({
      to: ".",
      search: ({ folded: _, ...search }) => ({ ...search, ...(next.length && { folded: next }) }),
      replace: true,
    });
  };
  return { folded, fold };
}

function SpaceMap(props: {
  readonly tree: readonly WarehouseNode[];
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("space");
  const navigate = useNavigate();
  const { tree } = props;
  const places = useMemo(() => {
    const points = tree.map(({ warehouse }) => warehouse.point.coordinates);
    return {
      points: {
        ids: tree.map(({ warehouse }) => warehouse.id),
        lons: points.map(([lon]) => lon),
        lats: points.map(([, lat]) => lat),
        quantities: tree.map(({ pools }) =>
          pools.reduce((sum, { pool }) => sum + mostOffered(pool, today()), 0),
        ),
      },
      bounds: boundsOf(points),
    };
  }, [tree]);
  return (
    <MapView label={t("mapLabel")} bounds={places.bounds}>
      <ClusterLayer
        points={places.points}
        lit={props.lit}
        onHover={props.onHover}
        onOpen={(warehouseId) =>
          void navigate({ to: "/space/warehouses/$warehouseId", params: { warehouseId } })
        }
      />
    </MapView>
  );
}

function SearchBar() {
  const { t } = useTranslation("space");
  const { q } = useSearch({ from: "/space" });
  const navigate = useNavigate({ from: "/space" });
  return (
    <div className={styles.bar}>
      <TextInput
        aria-label={t("searchSpace")}
        placeholder={t("searchSpace")}
        type="search"
        value={q ?? ""}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: ".",
            search: ({ q: _, ...search }) => ({ ...search, ...(value && { q: value }) }),
            replace: true,
          })
        }
      />
    </div>
  );
}

/** An owner's warehouses with their pools and listings, and where they are. */
export function Space() {
  const { t } = useTranslation(["space", "frame"]);
  const space = useSpace();
  const { q = "" } = useSearch({ from: "/space" });
  const { folded, fold } = useFolding();
  const [lit, setLit] = useState<string>();
  const shown = useMemo(() => found(space.data ?? [], q), [space.data, q]);
  const list = (
    <Shown of={space}>
      {(tree) =>
        tree.length === 0 ? (
          <Empty
            sentence={t("spaceNone")}
            action={t("addFirstWarehouse")}
            to="/space/warehouses/new"
          />
        ) : (
          <>
            <SearchBar />
            {shown.length === 0 ? (
              <Empty sentence={t("frame:nothingFound")} />
            ) : (
              <SpaceTable tree={shown} folded={folded} lit={lit} onFold={fold} onHover={setLit} />
            )}
          </>
        )
      }
    </Shown>
  );
  return (
    <View
      title={t("frame:space")}
      fills
      actions={<ButtonLink to="/space/warehouses/new">{t("addWarehouse")}</ButtonLink>}
    >
      <Halves
        list={list}
        listShare={0.69}
        names={{ list: t("frame:list"), picture: t("frame:mapOf") }}
        picture={<SpaceMap tree={shown} lit={lit} onHover={setLit} />}
      />
    </View>
  );
}
