/** Every column there is: plain goods, goods with batteries, and an aerosol. */
export const SAMPLE_SKUS = `code,name,lengthMm,widthMm,heightMm,weightG,storageClass,unNumber,dangerousGoodsClass,batteryKind,batteryWattHours,batteryLithiumG,batteryCount,batteryPacking,monthlyUnits,linesPerOrder,unitsPerLine,hsCode
LAMP-01,Desk lamp,300,200,200,900,ambient,,,,,,,,600,1.5,1,940521
MUG-12,Mug set of 4,320,220,120,1600,ambient,,,,,,,,420,1.8,1.1,691110
TOOTH-03,Electric toothbrush,240,90,60,320,ambient,UN3481,,lithium-ion,3.2,,1,contained-in,900,1.2,1,850980
SPRAY-02,Leather spray 200 ml,60,60,190,210,ambient,UN1950,2.1,,,,,,150,1.4,1.5,340520
`;

export const SAMPLE_ORDERS = `orderReference,orderedOn,skuCode,quantity
SO-10001,2026-10-01,LAMP-01,1
SO-10001,2026-10-01,MUG-12,2
SO-10002,2026-10-02,TOOTH-03,1
`;

/** A file of ours as a link to download. */
export function fileUrl(csv: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
}
