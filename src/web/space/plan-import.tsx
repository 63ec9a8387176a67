import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Fault } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { FaultyRows } from "../goods/faulty-rows.tsx";
import { fileUrl } from "../goods/samples.ts";
import { FileDrop } from "../parts/file-drop.tsx";
import styles from "./plan.module.css";

/** Two aisles of one block with two levels each, the second aisle a zone of its own. */
const SAMPLE_RACKS = `aisle,block,level,bayCount,bayWidthMm,sides,rackDepthMm,slotsPerLevel,elevationMm,heightMm,loadG,zone,storageClasses
0,0,0,12,2700,2,1100,3,0,1600,1000000,A,ambient
0,0,1,12,2700,2,1100,3,1700,1600,1000000,A,ambient
1,0,0,12,2700,2,1100,3,0,1600,1000000,B,ambient
1,0,1,12,2700,2,1100,3,1700,1600,1000000,B,ambient
`;

interface Racks {
  readonly name: string;
  readonly file: string;
}

const MEASURES = ["aislePitchMm", "crossAisleWidthMm", "dropPoint"] as const;

function useImport(warehouseId: string, measures: Record<(typeof MEASURES)[number], string>) {
  const { t } = useTranslation("space");
  const tellDone = useTellDone();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<{ file: string; faults: readonly Fault[] }>();
  const send = useWrite({
    send: ({ name, file }: Racks) =>
      api["floor-plans"].import.$post(
        {
          query: {
            warehouseId,
            name,
            aislePitchMm: measures.aislePitchMm,
            crossAisleWidthMm: measures.crossAisleWidthMm,
            dropPointAisle: measures.dropPoint,
          },
        },
        { init: { body: file, headers: { "content-type": "text/csv" } } },
      ),
    touches: ["floor-plans"],
    done: ({ id, name }) => {
      tellDone(t("planAdded", { name }));
      void navigate({ to: "/floor/$floorPlanId", params: { floorPlanId: id } });
    },
    failed: ({ faults }, { file }) => {
      if (faults.length === 0) return false;
      setRefused({ file, faults });
      return true;
    },
  });
  return { send, refused };
}

/** A floor plan from a rack list: what the list does not say, and where it is dropped. */
export function PlanImport(props: { readonly warehouseId: string; readonly name: string }) {
  const { t } = useTranslation("space");
  const [measures, setMeasures] = useState({
    aislePitchMm: "5000",
    crossAisleWidthMm: "3000",
    dropPoint: "0",
  });
  const { send, refused } = useImport(props.warehouseId, measures);
  return (
    <div className={styles.import}>
      <div className={styles.fields}>
        {MEASURES.map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            type="number"
            value={measures[field]}
            onChange={({ currentTarget: { value } }) =>
              setMeasures((before) => ({ ...before, [field]: value }))
            }
          />
        ))}
      </div>
      <FileDrop
        label={send.isPending ? t("readingRacks") : t("rackList")}
        accept=".csv,text/csv"
        isBusy={send.isPending}
        onText={(file, fileName) =>
          send.mutate({ file, name: props.name || fileName.replace(/\.csv$/i, "") })
        }
      />
      <p className="dim">
        {t("rackColumns")}{" "}
        <a href={fileUrl(SAMPLE_RACKS)} download="racks.csv">
          {t("sampleRacks")}
        </a>
      </p>
      {refused && <FaultyRows file={refused.file} faults={refused.faults} />}
    </div>
  );
}
