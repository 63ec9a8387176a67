import { Button, Fieldset, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf, type Problem } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { STORAGE_CLASSES } from "../find/search.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import styles from "./goods.module.css";
import { readingSku, type Sku } from "./readings.ts";
import { draftOfSku, inputOfDraft, inputOfSku, type SkuDraft } from "./sku-draft.ts";
import { type SkuFormState, SkuHazards } from "./sku-hazards.tsx";

/** Shows faults at their fields; true if each has one. */
function showFaults(form: SkuFormState, problem: Problem): boolean {
  const errors = problem.faults.map((fault) => {
    const field = fieldOf(fault);
    return [field === "battery" ? "battery.kind" : field, fault.detail] as const;
  });
  if (problem.code === "code_taken") errors.push(["code", problem.message]);
  form.setErrors(Object.fromEntries(errors));
  return errors.length > 0;
}

function useSave(sku: Sku | undefined, form: SkuFormState, close: () => void) {
  const { t } = useTranslation("goods");
  const tellDone = useTellDone();
  const restore = useWrite({
    send: (before: Sku) =>
      api.skus[":id"].$patch({
        param: { id: before.id },
        header: {},
        json: inputOfSku(before),
      }),
    touches: ["skus", "matches"],
  });
  const done = ({ code }: Sku) => {
    tellDone(t("saved", { code }), sku && (() => restore.mutate(sku)));
    close();
  };
  const failed = (problem: Problem) => showFaults(form, problem);
  const touches = ["skus", "matches"];
  const add = useWrite({
    send: (draft: SkuDraft) => api.skus.$post({ json: inputOfDraft(draft) }),
    touches,
    done,
    failed,
  });
  const change = useWrite({
    send: (draft: SkuDraft) =>
      api.skus[":id"].$patch({
        param: { id: sku?.id ?? "" },
        header: { "if-match": `"v${sku?.version}"` },
        json: inputOfDraft(draft),
      }),
    touches,
    done,
    failed,
  });
  return sku ? change : add;
}

function useRemove(close: () => void) {
  const { t } = useTranslation("goods");
  const tellDone = useTellDone();
  const restore = useWrite({
    send: (sku: Sku) => api.skus.$post({ json: inputOfSku(sku) }),
    touches: ["skus", "matches"],
  });
  return useWrite({
    send: (sku: Sku) => api.skus[":id"].$delete({ param: { id: sku.id } }),
    touches: ["skus", "matches"],
    done: (_answer, sku) => {
      tellDone(t("removed", { code: sku.code }), () => restore.mutate(sku));
      close();
    },
  });
}

function BoxFields({ form }: { readonly form: SkuFormState }) {
  const { t } = useTranslation(["goods", "terms"]);
  return (
    <>
      <Fieldset legend={t("goods")} className={styles.fields}>
        <TextInput label={t("code")} required {...form.getInputProps("code")} />
        <TextInput label={t("name")} required {...form.getInputProps("name")} />
        <NativeSelect
          label={t("storageClass")}
          data={STORAGE_CLASSES.map((value) => ({ value, label: t(`terms:storage/${value}`) }))}
          {...form.getInputProps("storageClass")}
        />
        <TextInput
          label={t("hsCode")}
          description={t("hsCodeHint")}
          {...form.getInputProps("hsCode")}
        />
      </Fieldset>
      <Fieldset legend={t("box")} className={styles.fields}>
        {(["lengthMm", "widthMm", "heightMm", "weightG"] as const).map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            required
            inputMode="numeric"
            {...form.getInputProps(field)}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t("demand")} className={styles.fields}>
        {(["monthlyUnits", "linesPerOrder", "unitsPerLine"] as const).map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            inputMode="decimal"
            description={t(`${field}Hint`)}
            {...form.getInputProps(field)}
          />
        ))}
      </Fieldset>
    </>
  );
}

function SkuForm({ sku, close }: { readonly sku?: Sku; readonly close: () => void }) {
  const { t } = useTranslation(["goods", "frame"]);
  const form = useForm<SkuDraft>({ initialValues: draftOfSku(sku) });
  const save = useSave(sku, form, close);
  const remove = useRemove(close);
  return (
    <form className={styles.form} onSubmit={form.onSubmit((draft) => save.mutate(draft))}>
      <BoxFields form={form} />
      <SkuHazards form={form} />
      <div className={styles.formActions}>
        <Button type="submit" loading={save.isPending}>
          {t("frame:save")}
        </Button>
        <Button variant="default" onClick={close}>
          {t("frame:cancel")}
        </Button>
        {sku && (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate(sku)}
          >
            {t("frame:remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** One SKU to look at and to change, or a new one. */
export function SkuDrawer(props: { readonly skuId?: string; readonly close: () => void }) {
  const { t } = useTranslation("goods");
  const { skuId, close } = props;
  const sku = useQuery({ ...readingSku(skuId ?? ""), enabled: skuId !== undefined });
  return (
    <DetailDrawer title={skuId ? (sku.data?.code ?? "…") : t("newSku")} close={close}>
      {skuId ? (
        <Shown of={sku}>{(found) => <SkuForm key={found.id} sku={found} close={close} />}</Shown>
      ) : (
        <SkuForm close={close} />
      )}
    </DetailDrawer>
  );
}
