import { Button, Fieldset, MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./plan.module.css";
import { type AreaDraft, type PlanDraft, replaced, without, type ZoneDraft } from "./plan-draft.ts";
import { useFaultAt } from "./plan-faults.ts";
import { NumberField } from "./plan-fields.tsx";

function AreaFields(props: {
  readonly area: AreaDraft;
  readonly pointer: string;
  readonly blockCount: number;
  readonly onChange: (area: AreaDraft) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation(["space", "frame"]);
  const { area, pointer, blockCount, onChange } = props;
  return (
    <div className={styles.level}>
      {(["firstAisle", "lastAisle"] as const).map((field) => (
        <NumberField
          key={field}
          label={t(field)}
          pointer={`${pointer}/${field}`}
          value={area[field]}
          onChange={(value) => onChange({ ...area, [field]: value })}
        />
      ))}
      <NativeSelect
        label={t("ofBlock")}
        value={area.block ?? ""}
        data={[
          { value: "", label: t("frame:all") },
          ...Array.from({ length: blockCount }, (_, block) => String(block)),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const { block: _, ...rest } = area;
          onChange(value === "" ? rest : { ...rest, block: Number(value) });
        }}
      />
      <Button variant="subtle" color="gray" onClick={props.onRemove}>
        {t("frame:remove")}
      </Button>
    </div>
  );
}

function Areas(props: {
  readonly zone: ZoneDraft;
  readonly pointer: string;
  readonly plan: PlanDraft;
  readonly onChange: (zone: ZoneDraft) => void;
}) {
  const { t } = useTranslation("space");
  const { zone, pointer, plan, onChange } = props;
  const { areas } = zone;
  const fault = useFaultAt(`${pointer}/areas`);
  const last = (plan.aisleCount ?? 1) - 1;
  const setAreas = (next: readonly AreaDraft[]) => {
    const { areas: _, ...rest } = zone;
    onChange(next.length > 0 ? { ...rest, areas: next } : rest);
  };
  return (
    <>
      {areas === undefined && <p className="dim">{t("restOfBays")}</p>}
      {areas?.map((area, i) => (
        <AreaFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an area is known by its place alone
          key={i}
          area={area}
          pointer={`${pointer}/areas/${i}`}
          blockCount={plan.blocks.length}
          onChange={(next) => setAreas(replaced(areas, i, next))}
          onRemove={() => setAreas(without(areas, i))}
        />
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
      <div className={styles.buttons}>
        <Button
          variant="default"
          onClick={() => setAreas([...(areas ?? []), { firstAisle: last, lastAisle: last }])}
        >
          {t("addArea")}
        </Button>
      </div>
    </>
  );
}

interface ZoneProps {
  readonly plan: PlanDraft;
  readonly index: number;
  readonly storageClasses: readonly string[];
  readonly onChange: (plan: PlanDraft) => void;
}

function ZoneFields({ plan, index, storageClasses, onChange }: ZoneProps) {
  const { t } = useTranslation(["space", "terms"]);
  const pointer = `/zones/${index}`;
  const zone = plan.zones[index]!;
  const idFault = useFaultAt(`${pointer}/id`);
  const ownFault = useFaultAt(pointer);
  const classFault = useFaultAt(`${pointer}/storageClasses`, true);
  const set = (next: ZoneDraft) => onChange({ ...plan, zones: replaced(plan.zones, index, next) });
  return (
    <Fieldset legend={t("zone", { zone: zone.id })} className={styles.fields}>
      <TextInput
        label={t("zoneId")}
        value={zone.id}
        error={idFault ?? ownFault}
        onChange={({ currentTarget: { value } }) => set({ ...zone, id: value })}
      />
      <MultiSelect
        label={t("storageClasses")}
        data={storageClasses.map((value) => ({
          value,
          label: t(`terms:storage/${value as "ambient"}`),
        }))}
        value={[...zone.storageClasses]}
        error={classFault}
        onChange={(chosen) => set({ ...zone, storageClasses: chosen })}
      />
      <Areas zone={zone} pointer={pointer} plan={plan} onChange={set} />
      {plan.zones.length > 1 && (
        <div className={styles.buttons}>
          <Button
            variant="subtle"
            color="red"
            onClick={() => onChange({ ...plan, zones: without(plan.zones, index) })}
          >
            {t("removeZone")}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}

/** The zones, as leases name them; every bay lies in one. */
export function ZonesFields(props: Omit<ZoneProps, "index">) {
  const { t } = useTranslation("space");
  const { plan, onChange } = props;
  const fault = useFaultAt("/zones");
  const add = () => {
    const last = (plan.aisleCount ?? 1) - 1;
    const id = String.fromCharCode(65 + (plan.zones.length % 26));
    const { storageClasses } = plan.zones.at(-1) ?? { storageClasses: [] };
    const areas = [{ firstAisle: last, lastAisle: last }];
    onChange({ ...plan, zones: [...plan.zones, { id, storageClasses, areas }] });
  };
  return (
    <>
      {plan.zones.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its name is being typed, its place stays
        <ZoneFields key={i} {...props} index={i} />
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={add}>
          {t("addZone")}
        </Button>
      </div>
    </>
  );
}
