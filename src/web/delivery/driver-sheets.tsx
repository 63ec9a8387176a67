import { View } from "../frame/view.tsx";

export function DriverSheets() {
  return <View title="DriverSheets">PLACEHOLDER</View>;
}
