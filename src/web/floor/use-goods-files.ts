import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import {
  type FileKind,
  faultInFile,
  type GoodsFiles,
  readOrderFile,
  readPlacementFile,
  readSkuFile,
} from "./goods-files.ts";

interface Dropped {
  readonly name: string;
  readonly faults: readonly Fault[];
}

export interface FilesState {
  readonly files: GoodsFiles;
  readonly dropped: Readonly<Partial<Record<FileKind, Dropped>>>;
  take(kind: FileKind, csv: string, name: string): void;
  forget(kind: FileKind): void;
  /** Shows faults at the rows they come from; returns those that come from none. */
  refuse(faults: readonly Fault[]): readonly Fault[];
}

const READERS = { skus: readSkuFile, orders: readOrderFile, currentSlots: readPlacementFile };

/** Files of SKUs, orders and current placements: what was read, and what is wrong in which row. */
export function useGoodsFiles(): FilesState {
  const { t } = useTranslation("floor");
  const [files, setFiles] = useState<GoodsFiles>({});
  const [dropped, setDropped] = useState<FilesState["dropped"]>({});
  const take = useCallback(
    (kind: FileKind, csv: string, name: string) => {
      const read = READERS[kind](csv, (key, of) => t(key, { of }));
      const isSound = "file" in read;
      setFiles((before) => ({ ...before, [kind]: isSound ? read.file : undefined }));
      setDropped((before) => ({ ...before, [kind]: { name, faults: isSound ? [] : read.faults } }));
    },
    [t],
  );
  const forget = useCallback((kind: FileKind) => {
    setFiles((before) => ({ ...before, [kind]: undefined }));
    setDropped(({ [kind]: _, ...others }) => others);
  }, []);
  const refuse = useCallback(
    (faults: readonly Fault[]) => {
      const found = faults.map((fault) => [fault, faultInFile(fault, files)] as const);
      setDropped((before) => {
        const after = { ...before };
        for (const [, place] of found) {
          if (!place) continue;
          const [kind, fault] = place;
          const own = after[kind] ?? { name: "", faults: [] };
          after[kind] = { ...own, faults: [...own.faults, fault] };
        }
        return after;
      });
      return found.filter(([, place]) => place === undefined).map(([fault]) => fault);
    },
    [files],
  );
  return { files, dropped, take, forget, refuse };
}
