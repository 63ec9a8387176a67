import { Button, Fieldset, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./plan.module.css";
import {
  type BlockDraft,
  type LevelDraft,
  levelAbove,
  type PlanDraft,
  replaced,
  without,
} from "./plan-draft.ts";
import { useFaultAt } from "./plan-faults.ts";
import { NumberField, type PartProps } from "./plan-fields.tsx";

const LEVEL_FIELDS = ["elevationMm", "heightMm", "loadKg"] as const;

function LevelFields(props: PartProps<LevelDraft> & { pointer: string; level: number }) {
  const { t } = useTranslation("space");
  const { value: level, onChange, pointer } = props;
  return (
    <div className={styles.level}>
      <strong>{t("level", { level: props.level })}</strong>
      {LEVEL_FIELDS.map((field) =>
        field === "loadKg" ? (
          <NumberField
            key={field}
            label={t(field)}
            pointer={`${pointer}/loadG`}
            value={level.loadG === undefined ? undefined : level.loadG / 1_000}
            onChange={(kg) =>
              onChange({ ...level, loadG: kg === undefined ? undefined : Math.round(kg * 1_000) })
            }
          />
        ) : (
          <NumberField
            key={field}
            label={t(field)}
            pointer={`${pointer}/${field}`}
            value={level[field]}
            onChange={(value) => onChange({ ...level, [field]: value })}
          />
        ),
      )}
    </div>
  );
}

function Levels(props: PartProps<BlockDraft> & { readonly pointer: string }) {
  const { t } = useTranslation("space");
  const { value: block, onChange, pointer } = props;
  const { levels } = block;
  return (
    <>
      {levels.map((level, i) => (
        <LevelFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is known by its place alone
          key={i}
          level={i}
          value={level}
          pointer={`${pointer}/levels/${i}`}
          onChange={(next) => onChange({ ...block, levels: replaced(levels, i, next) })}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          variant="default"
          onClick={() => onChange({ ...block, levels: [...levels, levelAbove(levels.at(-1))] })}
        >
          {t("addLevel")}
        </Button>
        {levels.length > 1 && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => onChange({ ...block, levels: levels.slice(0, -1) })}
          >
            {t("removeLevel")}
          </Button>
        )}
      </div>
    </>
  );
}

const BLOCK_FIELDS = ["bayCount", "bayWidthMm", "rackDepthMm", "slotsPerLevel"] as const;

function BlockFields(
  props: PartProps<BlockDraft> & { index: number; onRemove: (() => void) | undefined },
) {
  const { t } = useTranslation("space");
  const { value: block, onChange, index } = props;
  const pointer = `/blocks/${index}`;
  return (
    <Fieldset legend={t("block", { block: index })} className={styles.fields}>
      {BLOCK_FIELDS.map((field) => (
        <NumberField
          key={field}
          label={t(field)}
          pointer={`${pointer}/${field}`}
          value={block[field]}
          onChange={(value) => onChange({ ...block, [field]: value })}
        />
      ))}
      <div className={styles.whole}>
        <SegmentedControl
          aria-label={t("sides")}
          value={String(block.sides)}
          data={[
            { value: "1", label: t("sides/1") },
            { value: "2", label: t("sides/2") },
          ]}
          onChange={(sides) => onChange({ ...block, sides: sides === "1" ? 1 : 2 })}
        />
      </div>
      <Levels value={block} onChange={onChange} pointer={pointer} />
      {props.onRemove && (
        <div className={styles.buttons}>
          <Button variant="subtle" color="red" onClick={props.onRemove}>
            {t("removeBlock")}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}

/** The blocks from front to back, each with its racks and levels. */
export function BlocksFields({ value: plan, onChange }: PartProps<PlanDraft>) {
  const { t } = useTranslation("space");
  const { blocks } = plan;
  const fault = useFaultAt("/blocks");
  return (
    <>
      {blocks.map((block, i) => (
        <BlockFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place alone
          key={i}
          index={i}
          value={block}
          onChange={(next) => onChange({ ...plan, blocks: replaced(blocks, i, next) })}
          onRemove={
            blocks.length > 1 ? () => onChange({ ...plan, blocks: without(blocks, i) }) : undefined
          }
        />
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
      <div className={styles.buttons}>
        <Button
          variant="default"
          onClick={() => {
            const last = blocks.at(-1);
            if (last) onChange({ ...plan, blocks: [...blocks, last] });
          }}
        >
          {t("addBlock")}
        </Button>
      </div>
    </>
  );
}
