import type { AccessEntry } from "./access-entry.ts";

const SKU = {
  code: "LAMP-02",
  name: "Desk lamp",
  lengthMm: 200,
  widthMm: 100,
  heightMm: 100,
  weightG: 500,
  storageClass: "ambient",
};

export const GOODS: Record<string, AccessEntry> = {
  addSku: { body: () => SKU },
  listSkus: {},
  importSkus: { body: () => ({ skus: [SKU] }) },
  exportSkus: {},
  getSku: { path: { id: "sku" } },
  changeSku: { path: { id: "sku" }, body: () => ({ name: "Reading lamp" }) },
  removeSku: { path: { id: "sku" } },
  importOrderLines: {
    body: () => ({
      lines: [{ orderReference: "SO-1", orderedOn: "2026-10-01", skuCode: "LAMP-01", quantity: 2 }],
    }),
  },
  listOrders: {},
  summariseOrders: {},
};
