import { AppError } from "../../platform/errors.ts";
import { judgeHazards } from "../rules.ts";
import type { AddSkuInput } from "./schema.ts";

/**
 * The SKU with the class its UN number gives it.
 *
 * @throws AppError `invalid` if it breaks the rules for dangerous goods
 */
export function checkedSku(input: AddSkuInput): AddSkuInput {
  const { dangerousGoodsClass, faults } = judgeHazards(input);
  if (faults.length > 0) {
    const detail = faults.map((fault) => fault.detail).join(" ");
    throw new AppError("invalid", detail, {
      faults: faults.map(({ path, code, detail }) => ({
        pointer: `/${path.join("/")}`,
        code,
        detail,
      })),
    });
  }
  return { ...input, dangerousGoodsClass };
}
