import { View } from "../frame/view.tsx";

export function WarehousePage() {
  return <View title="WarehousePage">PLACEHOLDER</View>;
}
