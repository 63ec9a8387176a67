import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface SearchDraft {
  readonly seconds: number;
  readonly seed: number;
}

/** How long is searched, and what chance begins with. */
export function SecondsAndSeed(props: {
  readonly draft: SearchDraft;
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (change: Partial<SearchDraft>) => void;
  /** What the same seed gives again. */
  readonly seedMeaning: string;
}) {
  const { t } = useTranslation("floor");
  const { draft, faults, change } = props;
  return (
    <>
      <NumberInput
        label={t("seconds")}
        min={1}
        max={600}
        required
        value={draft.seconds}
        error={faults.seconds}
        onChange={(seconds) => change({ seconds: Number(seconds) })}
      />
      <NumberInput
        label={t("seed")}
        title={props.seedMeaning}
        min={0}
        max={2_147_483_647}
        required
        value={draft.seed}
        error={faults.seed}
        onChange={(seed) => change({ seed: Number(seed) })}
      />
    </>
  );
}
