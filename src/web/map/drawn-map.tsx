import { useComputedColorScheme } from "@mantine/core";
import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { baseStyle, readCountries } from "./base-map.ts";
import styles from "./map.module.css";
import { type Bounds, MapContext, removeMap } from "./map-context.ts";
import type { MapViewProps } from "./map-view.tsx";

// Without this, version 6 looks for its worker where no bundler puts it, and the map stays blank.
setWorkerUrl(workerUrl);

/** More on the right, where the buttons are and labels end. */
const PADDING_PX = { top: 32, right: 56, bottom: 32, left: 32 };
const WORLD: Bounds = [-128, -38, 152, 64];

function boundsShown(map: MapLibreMap): Bounds {
  const shown = map.getBounds();
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return [
    round(shown.getWest()),
    round(shown.getSouth()),
    round(shown.getEast()),
    round(shown.getNorth()),
  ];
}

function lookAt(map: MapLibreMap, [west, south, east, north]: Bounds, animate: boolean): void {
  const box: [number, number, number, number] = [west, south, east, north];
  map.fitBounds(box, { padding: PADDING_PX, maxZoom: 12, duration: animate ? 150 : 0 });
}

export default function DrawnMap(props: MapViewProps) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme("light");
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  // Where it looks was chosen by the reader, and stays.
  const isReaders = useRef(false);
  const [map, setMap] = useState<MapLibreMap>();
  const [isUnable, setUnable] = useState(false);

  useEffect(() => {
    let isGone = false;
    let made: MapLibreMap | undefined;
    setMap(undefined);
    readCountries().then(
      (land) => {
        if (isGone || !holder.current) return;
        try {
          made = new MapLibreMap({
            container: holder.current,
            style: baseStyle(land, scheme),
            attributionControl: { compact: true, customAttribution: "Natural Earth" },
            dragRotate: false,
            pitchWithRotate: false,
            renderWorldCopies: true,
            locale: {
              "NavigationControl.ZoomIn": t("zoomIn"),
              "NavigationControl.ZoomOut": t("zoomOut"),
              "Map.Title": latest.current.label,
            },
          });
        } catch {
          setUnable(true);
          return;
        }
        const own = made;
        own.touchZoomRotate.disableRotation();
        own.addControl(new NavigationControl({ showCompass: false }), "top-right");
        lookAt(own, latest.current.bounds ?? WORLD, false);
        own.on("load", () => {
          if (!isGone) setMap(own);
        });
        own.on("moveend", (event) => {
          // A move without an event of the reader's was our own.
          if (!event.originalEvent) return;
          isReaders.current = true;
          latest.current.onMoved?.(boundsShown(own));
        });
        own.on("resize", () => {
          const { bounds } = latest.current;
          if (bounds && !isReaders.current) lookAt(own, bounds, false);
        });
        own.on("click", (event) => {
          if (!event.defaultPrevented) {
            latest.current.onClick?.([event.lngLat.lng, event.lngLat.lat]);
          }
        });
      },
      () => setUnable(true),
    );
    return () => {
      isGone = true;
      if (made) removeMap(made);
    };
  }, [scheme, t]);

  const wanted = props.bounds?.join();
  useEffect(() => {
    const { bounds } = latest.current;
    if (!map || !bounds || !wanted) return;
    isReaders.current = false;
    lookAt(map, bounds, true);
  }, [map, wanted]);

  if (isUnable) return <p className={styles.unable}>{t("mapUnavailable")}</p>;
  return (
    <div className={styles.map} data-loaded={map !== undefined} data-map={props.label}>
      <div ref={holder} className={styles.holder} />
      {map && <MapContext value={map}>{props.children}</MapContext>}
    </div>
  );
}
