/** Countries with a port of the reference table: where warehouses for exporters are. */
export const COUNTRIES: readonly string[] = (
  "AE AR AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GH GR HK HU ID IE IL IN IT JP KE KR " +
  "KW LK MA MX MY NG NL NO NZ OM PA PE PH PL PT QA RO SA SE SG SI TH TR TW US UY VN ZA"
).split(" ");
