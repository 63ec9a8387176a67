import { Anchor, Button, NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { useFaultText } from "../frame/fault-text.ts";
import { FileDrop } from "../parts/file-drop.tsx";
import { Faults } from "./cell.tsx";
import form from "./new-delivery-plan.module.css";
import { SAMPLE_STOPS } from "./stops-file.ts";
import { type StopPreview, StopsPreview } from "./stops-preview.tsx";
import type { DraftState } from "./use-draft.ts";

const TOLD_IN_FULL = 6;
const SAMPLE_NAME = "sample-stops.csv";

/** Faults of a stop: a file's name its row by the line, a list's by the place. */
function faultsOf(faults: readonly Fault[], { line, index }: StopPreview): readonly Fault[] {
  const heads = [`/stops/${index}`, ...(line === undefined ? [] : [`/rows/${line}`])];
  return faults.filter(({ pointer }) =>
    heads.some((head) => pointer === head || pointer.startsWith(`${head}/`)),
  );
}

/** `row 3, address` of `/rows/3/address`. */
function placeName(pointer: string): readonly [row: string | undefined, rest: string] {
  const [, part, row, ...rest] = pointer.split("/");
  return part === "rows" ? [row, rest.join("/")] : [undefined, pointer];
}

/** The stops of a day: a file dropped, or those of an earlier plan, with their windows widened. */
export function StopsEditor(props: {
  readonly state: DraftState;
  readonly stops: readonly StopPreview[];
}) {
  const { t } = useTranslation(["delivery", "frame"]);
  const { state, stops } = props;
  const { draft, faults, change } = state;
  const nameOfFault = ({ pointer }: Fault) => {
    const [row, rest] = placeName(pointer);
    return `${row === undefined ? rest : `${t("frame:row")} ${row}, ${rest}`}:`;
  };
  const broken = stops.map((stop) => ({ stop, faults: faultsOf(faults, stop) }));
  const placed = new Set(broken.flatMap((each) => each.faults));
  const rest = faults.filter(
    (fault) => /^\/(stops|rows)/.test(fault.pointer) && !placed.has(fault),
  );
  const faultText = useFaultText();
  const countryFault = faults.find(({ pointer }) => pointer === "/addressCountry");
  // A row of the table has no room for a way out: the first are said in full above it.
  const told = broken.flatMap((each) => each.faults).slice(0, TOLD_IN_FULL);
  const source =
    draft.stops?.kind === "file" ? draft.stops.fileName : draft.stops && t("stopsOfPlan");
  return (
    <section className={form.part}>
      <h2>{t("stopsOf", { count: stops.length })}</h2>
      <FileDrop
        label={t("dropStops")}
        accept=".csv,text/csv"
        onText={(csv, fileName) => change({ stops: { kind: "file", csv, fileName } })}
      />
      <p className={form.hint}>
        {t("stopsColumns")}{" "}
        <Anchor
          size="xs"
          download={SAMPLE_NAME}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE_STOPS)}`}
        >
          {t("downloadSample")}
        </Anchor>
      </p>
      <div className={form.row}>
        {!draft.stops && (
          <Button
            variant="default"
            onClick={() =>
              change({ stops: { kind: "file", csv: SAMPLE_STOPS, fileName: SAMPLE_NAME } })
            }
          >
            {t("trySample")}
          </Button>
        )}
        <NumberInput
          label={t("widen")}
          suffix={` ${t("minutes")}`}
          min={0}
          max={720}
          step={15}
          value={Number(draft.widenMinutes)}
          onChange={(value) => change({ widenMinutes: String(Number(value) || 0) })}
        />
        {(stops.some(({ stop }) => stop.address !== undefined && !stop.point) ||
          draft.depots.some(({ lat, address }) => lat === "" && address?.trim())) && (
          <TextInput
            label={t("addressCountry")}
            placeholder="NL"
            maxLength={2}
            value={draft.addressCountry ?? ""}
            error={countryFault && faultText(countryFault)}
            onChange={(event) =>
              change({ addressCountry: event.currentTarget.value.toUpperCase() })
            }
          />
        )}
      </div>
      <Faults of={[...rest, ...told]} nameOf={nameOfFault} />
      {stops.length > 0 && (
        <>
          <p className={form.hint}>{source}</p>
          <StopsPreview of={broken} />
        </>
      )}
    </section>
  );
}
