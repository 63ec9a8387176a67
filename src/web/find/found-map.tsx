import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ClusterLayer } from "../map/cluster-layer.tsx";
import { type Bounds, boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { useFilter } from "./filters.tsx";
import styles from "./find.module.css";
import { readingPoints } from "./readings.ts";
import { boundsOfText, type FindSearch, filtersOf, textOfBounds } from "./search.ts";

/** With a country's width or so around it: marks at the very edge tell little of where they are. */
function withRoom([west, south, east, north]: Bounds): Bounds {
  const room = 1 + (east - west + north - south) / 10;
  return [west - room, south - room / 2, east + room, north + room / 2];
}

/** Where a country's listings lie; nowhere in particular without a country. */
function useCountryBounds(country: string | undefined): Bounds | undefined {
  const { data } = useQuery({
    ...readingPoints(filtersOf({ ...(country && { country }) })),
    enabled: country !== undefined,
  });
  return useMemo(() => {
    if (!data) return undefined;
    const bounds = boundsOf(data.lons.map((lon, i) => [lon, data.lats[i] ?? 0] as const));
    return bounds && withRoom(bounds);
  }, [data]);
}

/** All listings found, near ones drawn together; moved by the reader, it can lead the search. */
export function FoundMap(props: {
  readonly search: FindSearch;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation("find");
  const filter = useFilter();
  const { search } = props;
  const [follows, setFollows] = useState(search.bbox !== undefined);
  // The map shows what lies around its own frame too, so that one sees where to move it.
  const { bbox, ...others } = search;
  const points = useQuery(readingPoints(filtersOf(others)));
  const [initial] = useState(() => boundsOfText(bbox));
  const ofCountry = useCountryBounds(search.country);
  return (
    <>
      <MapView
        label={t("map")}
        bounds={bbox === undefined ? ofCountry : initial}
        onMoved={(bounds) => {
          if (follows) filter({ bbox: textOfBounds(bounds) });
        }}
      >
        {points.data && (
          <ClusterLayer
            points={points.data}
            lit={props.lit}
            onHover={props.onHover}
            onOpen={props.onOpen}
          />
        )}
      </MapView>
      <label className={styles.follow}>
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => {
            setFollows(event.currentTarget.checked);
            if (!event.currentTarget.checked) filter({ bbox: undefined });
          }}
        />
        {t("followMap")}
      </label>
    </>
  );
}
