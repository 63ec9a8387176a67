import type { DangerousGoodsClass } from "./classes.ts";

/**
 * The UN numbers that exporters of consumer goods meet, by class or division. A number with goods
 * of several divisions (aerosols) stands under each. Names are in seeds/reference/un-numbers.csv.
 *
 * Source: 49 CFR 172.101; UN Model Regulations, 23rd edition, for 3551 to 3558.
 */
const NUMBERS: Partial<Record<DangerousGoodsClass, string>> = {
  "1.1": "0333",
  "1.2": "0334",
  "1.3": "0335",
  "1.4": "0012 0014 0044 0191 0197 0323 0336 0337 0373 0403 0404 0431 0432 0503",
  "2.1": "1001 1011 1049 1057 1075 1950 1954 1965 1969 1971 1978 2037 3150 3478 3501 3529",
  "2.2": `
    1002 1006 1013 1044 1046 1066 1070 1072 1950 1956 2036 2037 2073 2857 3159 3164 3337
    3500
  `,
  "2.3": "1017 2037",
  "3": `
    1088 1090 1105 1114 1120 1123 1133 1139 1145 1155 1170 1173 1193 1197 1202 1203 1206
    1208 1210 1212 1219 1223 1230 1245 1263 1266 1268 1272 1274 1287 1293 1294 1299 1306
    1307 1863 1866 1987 1989 1992 1993 1999 2055 2319 2733 2924 3065 3092 3269 3272 3295
    3469 3473 3528
  `,
  "4.1": "1309 1324 1325 1331 1334 1350 1944 1945 2000 2213 2717 3175 3178",
  "4.2": "1362",
  "4.3": "1396 1402",
  "5.1": `
    1479 1486 1490 1498 1748 1942 2014 2015 2067 2208 2465 2468 2880 2984 3085 3098 3139
    3149 3378
  `,
  "5.2": "3105 3106 3107 3108 3109 3110",
  "6.1": "1593 1654 1700 2810 2811",
  "6.2": "3373",
  "8": `
    1719 1759 1760 1774 1779 1789 1791 1805 1813 1814 1823 1824 1830 1903 1907 1910 2031
    2209 2672 2693 2735 2789 2790 2794 2795 2796 2797 2800 2809 2920 2922 2967 3028 3253
    3259 3260 3261 3262 3263 3264 3265 3266 3267
  `,
  "9": `
    1845 2211 2807 2990 3072 3077 3082 3090 3091 3166 3171 3268 3316 3363 3480 3481 3496
    3499 3508 3530 3536 3551 3552 3556 3557 3558
  `,
};

const CLASSES = new Map<string, DangerousGoodsClass[]>();
for (const [goodsClass, numbers] of Object.entries(NUMBERS)) {
  for (const number of numbers.trim().split(/\s+/)) {
    const classes = CLASSES.get(`UN${number}`) ?? [];
    classes.push(goodsClass as DangerousGoodsClass);
    CLASSES.set(`UN${number}`, classes);
  }
}

/** Every UN number of the table. */
export const KNOWN_UN_NUMBERS: readonly string[] = [...CLASSES.keys()].sort();

/** The classes goods of a UN number may have, nearly always one; empty when it is not known here. */
export function classesOfUnNumber(unNumber: string): readonly DangerousGoodsClass[] {
  return CLASSES.get(unNumber) ?? [];
}
