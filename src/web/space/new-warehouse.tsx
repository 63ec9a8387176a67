import { View } from "../frame/view.tsx";

export function NewWarehouse() {
  return <View title="NewWarehouse">PLACEHOLDER</View>;
}
