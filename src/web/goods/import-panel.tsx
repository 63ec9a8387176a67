import { Button } from "@mantine/core";
import type { ClientResponse } from "hono/client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/client.ts";
import type { Fault } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { FaultyRows } from "./faulty-rows.tsx";
import styles from "./goods.module.css";
import { fileUrl } from "./samples.ts";

interface Refused {
  readonly name: string;
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** Where a file is dropped; what is wrong with it shows in place, row by row. */
export function ImportPanel<R extends ClientResponse<unknown>>(props: {
  readonly label: string;
  readonly columns: string;
  readonly sample: string;
  readonly sampleName: string;
  readonly send: (file: string) => Promise<R>;
  readonly touches: readonly string[];
  readonly doneText: (answer: AnswerOf<R>) => string;
}) {
  const { t } = useTranslation(["goods", "frame"]);
  const tellDone = useTellDone();
  const [refused, setRefused] = useState<Refused>();
  const write = useWrite({
    send: ({ file }: { readonly file: string; readonly name: string }) => props.send(file),
    touches: props.touches,
    done: (answer) => {
      setRefused(undefined);
      tellDone(props.doneText(answer));
    },
    failed: ({ faults }, { file, name }) => {
      if (faults.length === 0) return false;
      setRefused({ name, file, faults });
      return true;
    },
  });
  return (
    <div className={styles.import}>
      <FileDrop
        label={write.isPending ? t("reading") : props.label}
        accept=".csv,text/csv"
        isBusy={write.isPending}
        onText={(file, name) => write.mutate({ file, name })}
      />
      <p className="dim">
        {props.columns}{" "}
        <a href={fileUrl(props.sample)} download={props.sampleName}>
          {t("sample")}
        </a>
      </p>
      {refused && (
        <>
          <div className={styles.refused}>
            {t("refused", { name: refused.name })}
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => setRefused(undefined)}
            >
              {t("frame:close")}
            </Button>
          </div>
          <FaultyRows file={refused.file} faults={refused.faults} />
        </>
      )}
    </div>
  );
}
