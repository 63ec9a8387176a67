import { Button, CloseButton, Slider, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../frame/view.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { AT_PORT_M, nearestPort } from "../parts/ports.ts";
import { useFormats } from "../words/formats.ts";
import type { AskDraftState, DemandPlace } from "./ask-draft.ts";
import styles from "./asks.module.css";
import { type DemandFault, newPlaceKey, readDemandFile } from "./demand-file.ts";
import { PortSelect } from "./port-select.tsx";

const MOST_SHARE = 100;

/** A place by the port it is near, for those who do not read degrees. */
export function usePlaceName(): (place: { readonly lon: number; readonly lat: number }) => string {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  return ({ lon, lat }) => {
    const { port, distanceM } = nearestPort(lon, lat);
    if (distanceM < AT_PORT_M) return port.name;
    return t("near", { port: port.name, distance: formats.kilometres(distanceM / 1_000) });
  };
}

function PlaceRow(props: {
  readonly place: DemandPlace;
  readonly total: number;
  readonly onChange: (share: number) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation(["asks", "frame"]);
  const formats = useFormats();
  const name = usePlaceName()(props.place);
  const { share, lon, lat } = props.place;
  return (
    <li className={styles.place}>
      <span title={`${formats.fixed(lat, 4)}, ${formats.fixed(lon, 4)}`}>{name}</span>
      <Slider
        size="sm"
        min={1}
        max={Math.max(MOST_SHARE, share)}
        value={share}
        label={null}
        thumbLabel={t("shareOf", { name })}
        onChange={props.onChange}
      />
      <TextInput
        type="number"
        min={0}
        step="any"
        aria-label={t("shareOf", { name })}
        value={share}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (typed > 0) props.onChange(typed);
        }}
      />
      <span className="number">{formats.percent(share / props.total)}</span>
      <CloseButton
        size="sm"
        aria-label={`${t("frame:remove")}: ${name}`}
        onClick={props.onRemove}
      />
    </li>
  );
}

function Pasting({ take }: { readonly take: (text: string) => readonly DemandFault[] }) {
  const { t } = useTranslation("asks");
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly DemandFault[]>([]);
  return (
    <details className={styles.folded}>
      <summary>{t("placesFromFile")}</summary>
      <div className={styles.stack}>
        <FileDrop
          label={t("placesCsv")}
          accept=".csv,text/csv"
          onText={(file) => setFaults(take(file))}
        />
        <Textarea
          label={t("orPaste")}
          placeholder={"4.90,52.37,30\n13.40,52.52,20"}
          autosize
          minRows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {faults.length > 0 && (
          <div role="alert" className={styles.faults}>
            {faults.map(({ line, code }) => (
              <p key={line}>{t(`placeFault/${code}`, { line })}</p>
            ))}
          </div>
        )}
        <Button
          className={styles.narrow}
          variant="default"
          disabled={text.trim() === ""}
          onClick={() => {
            const found = take(text);
            setFaults(found);
            if (found.length === 0) setText("");
          }}
        >
          {t("takePlaces")}
        </Button>
      </div>
    </details>
  );
}

/** Where orders go: clicked on the map, named by port, or read from a file; each with its share. */
export function DemandEditor({ state }: { readonly state: AskDraftState }) {
  const { t } = useTranslation("asks");
  const { demand } = state.draft;
  const total = demand.reduce((sum, { share }) => sum + share, 0);
  const fault = state.faultOf("demandPlaces");
  const take = (text: string) => {
    const { places, faults } = readDemandFile(text);
    if (faults.length === 0 && places.length > 0) state.change({ demand: places });
    return faults;
  };
  return (
    <Section title={t("demand")}>
      <p className={styles.hint}>{t("demandHint")}</p>
      {fault && <p role="alert">{fault}</p>}
      <ul className={styles.places}>
        {demand.map((place) => (
          <PlaceRow
            key={place.key}
            place={place}
            total={total}
            onChange={(share) =>
              state.change({
                demand: demand.map((each) => (each.key === place.key ? { ...each, share } : each)),
              })
            }
            onRemove={() => state.change({ demand: demand.filter(({ key }) => key !== place.key) })}
          />
        ))}
      </ul>
      <PortSelect
        label={t("addPort")}
        placeholder={t("addPortHint")}
        onPort={({ lon, lat }) =>
          state.change({ demand: [...demand, { key: newPlaceKey(), lon, lat, share: 10 }] })
        }
      />
      <Pasting take={take} />
    </Section>
  );
}
